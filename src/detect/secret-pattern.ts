/** One kind of credential as the table knows it. */
export interface SecretPattern {
  readonly id: string
  /** In small letters; one of them stands in every match. */
  readonly keywords: readonly string[]
  /** `error` where the structure alone tells, `warning` where the value may be something else or is meant to be seen. */
  readonly grade: 'error' | 'warning'
  /** Whether a name before the value tells what it is. */
  readonly named: boolean
  /** Bits a character that the value must have at least. */
  readonly entropy: number
  /** The group of the pattern that holds the value; the whole match where it took no part. */
  readonly group: number
  readonly pattern: RegExp
}
