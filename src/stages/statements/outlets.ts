import { givenNames } from '../../language/en/given-names.ts'
import { outletNames, outletNouns } from '../../language/en/outlets.ts'

/** A body that publishes, by its noun or the words of its name. */
export function isOutlet(phrase: string): boolean {
  const words = phrase.match(/[\p{L}\p{N}-]+/gu) ?? []
  if (namesPerson(phrase, words)) return false
  return words.some((word, at) => {
    const lower = word.toLowerCase()
    if (word !== lower && outletNames.has(lower)) return true
    return (
      outletNouns.has(lower) &&
      !/^(?:chief|editor|owner|head|director|reporter|spokes\p{L}+)$/u.test(
        (words[at + 1] ?? '').toLowerCase(),
      )
    )
  })
}

/** "Mr. Bloomberg", "Michael R. Bloomberg"; but the "Sydney Herald" is none. */
function namesPerson(phrase: string, words: readonly string[]): boolean {
  if (/^(?:Mr|Mrs|Ms|Dr|Miss)\b/.test(phrase)) return true
  const gender = givenNames.get((words[0] ?? '').toLowerCase())
  return words.length > 1 && words.length <= 3 && gender !== undefined && gender !== 'either'
}
