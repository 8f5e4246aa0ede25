/** What answers one field of GraphQL. */
import type { Account, World } from './model.js'

export interface GraphqlCall {
  readonly world: World
  /** whose token it is */
  readonly actor: Account
}

/** Answers one field; `RefusedField` is how it says no. */
export type GraphqlField = (call: GraphqlCall, variables: Readonly<Record<string, unknown>>) => unknown

/** GitHub answers 200 and tells the refusal of a field beside the data of the others. */
export class RefusedField extends Error {
  readonly type: 'FORBIDDEN' | 'NOT_FOUND' | 'UNPROCESSABLE'

  constructor(type: RefusedField['type'], message: string) {
    super(message)
    this.type = type
  }
}
