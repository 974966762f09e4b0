/** What a byline says: "By Jane Roe and Tom Reed, Political Editors | March 3, 2024". */
export interface Byline {
  /** People's names; an organisation's where no person is named. */
  readonly authors: readonly string[]
  /** Agencies that it names, by their short names. */
  readonly credit: readonly string[]
  /** Its date as it is written: "March 3, 2024". */
  readonly date?: string
}

/** The byline that a whole line is, or null. */
export function bylineOf(_line: string): Byline | null {
  return null
}
