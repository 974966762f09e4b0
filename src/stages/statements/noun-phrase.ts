import type { Range } from '../../domain/span.ts'
import { timeWords } from '../../language/en/function-words.ts'
import { mediumNouns } from '../../language/en/media.ts'
import { MASK } from './setting.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that no noun phrase goes on over. */
const STOPS =
  words(`that whether if to not how why what when where who whom which about on at in during after before by with via over as
  while because since from for through amid and but or nor against into near outside inside until he she they it we i there of's
  without under behind beside because next so just only simply exactly nothing something anything yesterday today tonight tomorrow`)

/** What may go on behind "and": a second name or noun phrase. */
const JOINED = /^(?:the|a|an|his|her|their|its|our|my|all|other|\p{Lu})/u

const PRONOUNS = words('him her them us me you himself herself themselves')
/** Longer than so many words no such phrase is. */
const MOST_WORDS = 12

/**
 * The noun phrase at an offset of `around`, which begins at `start` of the text: up to a word that opens something
 * else. Undefined where none names somebody.
 */
export function nounPhraseAt(
  around: string,
  start: number,
  offset: number,
  needsSpace = false,
): Range | undefined {
  const lead = /^\s*/.exec(around.slice(offset, offset + 10))?.[0].length ?? 0
  if (needsSpace && lead === 0) return undefined
  const from = offset + lead
  let to = from
  let count = 0
  for (const match of around
    .slice(from, from + 160)
    .matchAll(/\s*(?:[\p{L}\p{N}][\p{L}\p{N}.'&-]*|[^\s\p{L}\p{N}])/gu)) {
    const word = match[0].trim()
    const lower = word.toLowerCase()
    if (!/[\p{L}\p{N}]/u.test(word) || word.includes(MASK)) break
    const rest = around
      .slice(from + match.index + match[0].length, from + match.index + match[0].length + 12)
      .trimStart()
    if (lower === 'and' ? count === 0 || !JOINED.test(rest) : isStop(word, lower, count)) break
    if (
      count === 1 &&
      PRONOUNS.has(around.slice(from, to).toLowerCase()) &&
      !/^her /i.test(around.slice(from, from + 4))
    )
      break
    to = from + match.index + match[0].length
    count++
    if (/[.]$/.test(word) && !/^(?:\p{L}\.)+$|^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|St)\.$/u.test(word)) {
      to -= 1
      break
    }
    if (count >= MOST_WORDS) break
  }
  if (count === 0) return undefined
  const phrase = around.slice(from, to)
  return namesSomebody(phrase) ? { start: start + from, end: start + to } : undefined
}

function isStop(word: string, lower: string, count: number): boolean {
  if (STOPS.has(lower)) return true
  if (timeWords.has(lower))
    return count === 0 || word === lower || !/^(?:May|March|Sun|Evening|Morning|Week|Month)$/.test(word)
  return (
    count > 0 && /^(?:earlier|later|recently|separately|afterwards|gathered|waiting|present)$/.test(lower)
  )
}

/** Not a news conference, which is where it was said, and no adverb. */
function namesSomebody(phrase: string): boolean {
  const last = (/[\p{L}\p{N}-]+$/u.exec(phrase)?.[0] ?? '').toLowerCase()
  const lastTwo = phrase.toLowerCase().split(/\s+/).slice(-2).join(' ')
  const kind =
    mediumNouns.get(lastTwo) ??
    (/\p{Lu}/u.test(phrase.split(/\s+/).at(-1) ?? '') ? undefined : mediumNouns.get(last))
  if (kind && kind !== 'court' && kind !== 'broadcast') return false
  return !/^(?:\p{Ll}+ly|nothing|only|so|all|it|this|that)$/u.test(phrase)
}
