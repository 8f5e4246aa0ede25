/** Finds street addresses by the forms of several languages; addresses of fiction and of public houses everybody knows are none. */

export interface StreetAddress {
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
}

const forms: readonly RegExp[] = [
  /(?<![\p{L}\d.,#-])\d{1,5}[A-Za-z]?,? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}'’.-]{1,30} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Terrace|Way|Close|Crescent|Square|Sq|Gardens|Grove|Row|Hill)(?!\p{L})/gu,
  /(?<!\p{L})\p{Lu}[\p{L}-]{1,40}(?:straße|strasse|str\.|weg|gasse|platz|allee|straat|laan|gatan|vägen|gata|veien|vej|gade|katu|tie) \d{1,4} ?[a-zA-Z]?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|allée|impasse|quai)(?: (?:de|du|des|la|le|les)){0,2} (?:d['’]|l['’])?\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}/gu,
  /(?<!\p{L})(?:[Cc]alle|[Aa]venida|[Pp]laza|[Vv]ia|[Vv]iale|[Pp]iazza|[Rr]ua|[Tt]ravessa|ul\.|[Uu]lica)(?: (?:de|del|della|delle|dei|do|da|dos|la|el|los|las)){0,2} \p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{1,30}){0,3},? (?:n[.º°]{1,2} ?)?\d{1,4}(?![\p{L}\d])/gu
]

/** A word that every form has, wherever it begins or ends: markup taken out may have joined it to another. */
const formWord =
  /(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Terrace|Way|Close|Crescent|Square|Sq|Gardens|Grove|Row|Hill|straße|strasse|str\.|weg|gasse|platz|allee|straat|laan|gatan|vägen|gata|veien|vej|gade|katu|tie)|rue |avenue |boulevard |place |chemin |allée |impasse |quai |[Cc]alle |[Aa]venida |[Pp]laza |[Vv]ia |[Vv]iale |[Pp]iazza |[Rr]ua |[Tt]ravessa |ul\. |[Uu]lica /u

/** Whether a text may hold such an address: quick, and true too often rather than not. */
export function mayHoldStreetAddress(text: string): boolean {
  return /\d/.test(text) && formWord.test(text.replace(/\s/g, ' '))
}

/** Houses of fiction, of governments, and of samples. */
const known =
  /^(?:221[Bb]? Baker|1600 Pennsylvania|10 Downing|11 Downing|742 Evergreen|4 Privet|124 Conch|12 Grimmauld|\d{1,5} (?:Main|Elm|Any|Some|Anywhere|Sample|Example|Fake|Test|First|Your|Sesame) )|Muster(?:straße|strasse|str\.|weg|platz)|Beispiel(?:straße|weg)|Example|Ejemplo|Esempio|Exemplo/

export function streetAddresses(text: string, assume?: 'real'): readonly StreetAddress[] {
  const spaced = text.replace(/[\u00A0\u2007\u202F]/g, ' ')
  return forms
    .flatMap((form) => [...spaced.matchAll(form)])
    .filter(({ 0: shown }) => assume === 'real' || !known.test(shown))
    .map(({ 0: shown, index }) => ({ start: index, end: index + shown.length }))
    .sort((a, b) => a.start - b.start)
}

const pair =
  /(?<![\p{L}\d.,/-])[-+]?\d{1,2}\.\d{4,12}°?(?: ?[NS])?,? {1,2}[-+]?\d{1,3}\.\d{4,12}°?(?: ?[EW](?!\p{L}))?(?!\d|\.\d)/gu

/** Whether a text may hold such a pair. */
export function mayHoldCoordinates(text: string): boolean {
  return /\d\.\d{4}/.test(text)
}

/** Pairs of latitude and longitude in degrees, to four decimals or more: some ten meters. */
export function coordinatePairs(text: string): readonly StreetAddress[] {
  return [...text.matchAll(pair)]
    .filter(({ 0: shown }) => {
      const [latitude = 91, longitude = 181] = (shown.match(/[-+]?\d{1,3}\.\d+/g) ?? []).map(Number)
      return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    })
    .map(({ 0: shown, index }) => ({ start: index, end: index + shown.length }))
}
