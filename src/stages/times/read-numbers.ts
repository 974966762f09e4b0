import { fractionSigns, multipliers, ordinals, smallNumbers, tens } from '../../language/en/times/numbers.ts'
import { DIGITS, type Part, part, type Read } from './grammar.ts'
import type { TimeWord } from './time-words.ts'

const numberWords = [...smallNumbers.keys(), ...tens.keys(), ...multipliers.keys()]

const PLAIN = /^\d{1,3}(?:,\d{3})+$|^\d{1,9}(?:\.\d{1,4})?$/
const WITH_FRACTION = /^(\d{1,3})([½¼¾])$/

/** A count in digits or words: 40, 1,500, 2.5, "2 1/2", "2½", "twenty-one", "a hundred and four". */
export const number: Part<number> = part({ keys: [DIGITS, ...numberWords], inner: ['and'] }, (words, at) =>
  readNumber(words, at),
)

function readNumber(words: readonly TimeWord[], at: number): Read<number> | undefined {
  const first = words[at] as TimeWord
  return first.digits ? digitsAt(words, at) : inWords(words, at)
}

function digitsAt(words: readonly TimeWord[], at: number): Read<number> | undefined {
  const { lower } = words[at] as TimeWord
  const mixed = WITH_FRACTION.exec(lower)
  if (mixed) return { next: at + 1, value: Number(mixed[1]) + (fractionSigns[mixed[2] as string] ?? 0) }
  if (!PLAIN.test(lower)) return undefined
  const value = Number(lower.replaceAll(',', ''))
  const part = /^([1-3])\/([234])$/.exec(words[at + 1]?.lower ?? '')
  if (part && Number(part[1]) < Number(part[2]))
    return { next: at + 2, value: value + Number(part[1]) / Number(part[2]) }
  const multiplier = multipliers.get(words[at + 1]?.lower ?? '')
  return multiplier ? { next: at + 2, value: value * multiplier } : { next: at + 1, value }
}

/** "ninety-four", "two hundred and ten", "forty thousand" */
function inWords(words: readonly TimeWord[], at: number): Read<number> | undefined {
  let total = 0
  let group = 0
  let next = at
  let ended = at
  for (;;) {
    const lower = words[next]?.lower ?? ''
    const small = smallNumbers.get(lower)
    const ten = tens.get(lower)
    const multiplier = multipliers.get(lower)
    if (small !== undefined && (group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && small < 10)))
      group += small
    else if (ten !== undefined && group % 100 === 0) group += ten
    else if (multiplier !== undefined && next > at && multiplier <= 100) group *= multiplier
    else if (multiplier !== undefined && next > at) {
      total += group * multiplier
      group = 0
    } else if (lower === 'and' && next > at && multipliers.has(words[next - 1]?.lower ?? '')) {
      next++
      continue
    } else break
    ended = ++next
  }
  return ended > at ? { next: ended, value: total + group } : undefined
}

const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/

/** A place in a row: "3rd", "third", "twenty-first". */
export const ordinal: Part<number> = part(
  { keys: [DIGITS, ...ordinals.keys(), 'twenty', 'thirty'] },
  (words, at) => {
    const { lower } = words[at] as TimeWord
    const digits = ORDINAL.exec(lower)
    if (digits) return { next: at + 1, value: Number(digits[1]) }
    const plain = ordinals.get(lower)
    if (plain !== undefined) return { next: at + 1, value: plain }
    const ten = tens.get(lower)
    const unit = ordinals.get(words[at + 1]?.lower ?? '')
    return ten !== undefined && unit !== undefined && unit < 10
      ? { next: at + 2, value: ten + unit }
      : undefined
  },
)

/** Years that are taken for one without anything else that says so. */
const FIRST_LIKELY = 1000
const LAST_LIKELY = 2199

/** A year in four digits or in words: 1998, "nineteen ninety-six", "two thousand five", "twenty twenty-four". */
export const year: Part<number> = part(
  {
    keys: [
      DIGITS,
      'eleven',
      'twelve',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
      'nineteen',
      'twenty',
      'two',
    ],
    inner: [...numberWords, 'and'],
  },
  (words, at) => {
    const { lower, digits } = words[at] as TimeWord
    if (digits) {
      if (!/^\d{4}$/.test(lower)) return undefined
      const value = Number(lower)
      return value >= FIRST_LIKELY && value <= LAST_LIKELY ? { next: at + 1, value } : undefined
    }
    return yearInWords(words, at)
  },
)

function yearInWords(words: readonly TimeWord[], at: number): Read<number> | undefined {
  const { lower } = words[at] as TimeWord
  if (lower === 'two') {
    if (words[at + 1]?.lower !== 'thousand') return undefined
    const rest = words[at + 2] ? inWords(words, words[at + 2]?.lower === 'and' ? at + 3 : at + 2) : undefined
    return rest && rest.value < 100
      ? { next: rest.next, value: 2000 + rest.value }
      : { next: at + 2, value: 2000 }
  }
  const century = smallNumbers.get(lower) ?? tens.get(lower) ?? 0
  const rest = words[at + 1] ? inWords(words, at + 1) : undefined
  if (!rest || rest.value < 10 || rest.value > 99 || century < 10 || century > 20) return undefined
  return { next: rest.next, value: century * 100 + rest.value }
}

/** A year of two digits behind an apostrophe: '98. As POSIX reads them: 69 to 99 are of the last century. */
export function fullYear(short: number): number {
  return short >= 69 ? 1900 + short : 2000 + short
}
