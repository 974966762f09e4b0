/** Words that are written as one though they are two, by the length of the first. */
const solidContractions: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
])

/** The length of the first of two words that are written as one, or 0: cannot → can + not. In code units. */
export function solidContraction(text: string, start: number, end: number): number {
  const length = end - start
  if (length < 5 || length > 6) return 0
  // All of them have "nn" or "tt" behind two letters: spares the other words the slice.
  if (text.charCodeAt(start + 2) !== text.charCodeAt(start + 3)) return 0
  return solidContractions.get(text.slice(start, end).toLowerCase()) ?? 0
}

const [D, E, L, M, N, R, S, T, V] = [0x64, 0x65, 0x6c, 0x6d, 0x6e, 0x72, 0x73, 0x74, 0x76]

/**
 * The length in code units of the clitic that a word ends with, or 0; something always stands before it.
 * n't 's 'm 'd 'll 're 've, in either case, with any of the apostrophes ' ’ ʼ
 */
export function cliticLength(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 0x20
  if (last === T) return endsInNot(text, start, end) ? 3 : 0
  if (last === S || last === M || last === D) {
    return end - start > 2 && isApostrophe(text.charCodeAt(end - 2)) ? 2 : 0
  }
  if (last !== E && last !== L) return 0
  if (end - start <= 3 || !isApostrophe(text.charCodeAt(end - 3))) return 0
  const before = text.charCodeAt(end - 2) | 0x20
  return (last === L ? before === L : before === R || before === V) ? 3 : 0
}

function endsInNot(text: string, start: number, end: number): boolean {
  return end - start > 3 && isApostrophe(text.charCodeAt(end - 2)) && (text.charCodeAt(end - 3) | 0x20) === N
}

/** ' ’ ʼ */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc
}
