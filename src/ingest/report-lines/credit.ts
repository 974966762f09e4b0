import { agenciesOfList, agencyAtStart, unique } from './agency-names.ts'
import { BYLINE_OPENING, bylineOf } from './byline.ts'
import { datelineOf } from './dateline.ts'

/** Longer lines are paragraphs, of which only the dateline and the sign-off can credit anyone (code units). */
const MAX_CREDIT_LINE = 500

/** A way to credit agencies: `list` is what must be a list of agencies. */
export interface CreditPattern {
  readonly name: string
  /** What stands in every such line: where it doesn't, the pattern need not be made ready, which takes milliseconds. */
  readonly sign?: RegExp
  readonly pattern: RegExp
  readonly example: string
}

/** Whole lines whose `list` names agencies and nothing else. */
export const creditLines: readonly CreditPattern[] = [
  {
    name: 'with-material',
    pattern:
      /^[([*—–-]?\s?(?:(?:this (?:story|report|article) was )?(?:compiled|written|prepared) )?(?:(?:additional|further|other) )?(?:with|reporting|(?:agency |wire )?inputs|material|information|files|mit (?:material|informationen)|avec|con información)?\s?(?:(?:reporting|files|material|inputs?|information|reports?|contributions?) )?(?:from|by|of|von|de|with) (?:agenc(?:y|ies) )?(?<list>[^.()]{2,100}?)[.)\]]*$/iu,
    example: '(With inputs from PTI)',
  },
  {
    name: 'with-agencies',
    sign: /(?:with|mit|avec|con) /iu,
    pattern:
      /^[([—–-]?\s?(?:\p{Lu}[\p{L}.]*\s){0,4}(?:[Ww]ith|mit|avec|con) (?<list>[^.()]{2,100}?)[.)\]]*$/u,
    example: 'Example Times with AFP and dpa',
  },
  {
    name: 'copyright',
    pattern:
      /^(?:[(]?\s?(?:(?:©|\(c\)|copyright)\s*){1,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by )?)(?<list>[^.|(]{2,60}?)(?:[.|(]|,? all rights|$)/iu,
    example: '© 2024 AFP. All rights reserved.',
  },
  {
    name: 'source',
    pattern:
      /^[([]?(?:source|sources|quelle|quellen|fuente|fonte|agency|agencies|credit)\s?:\s?(?<list>[^.()]{2,60}?)[.)\]]*$/iu,
    example: 'Quelle: dpa',
  },
  {
    name: 'first-published-by',
    sign: /^[([*]?\s?th(?:is|e) /iu,
    pattern:
      /^[([*]?\s?(?:this|the) (?:story|report|article|content|dispatch)(?: has been| was| is)? ?(?:originally |first )?(?:written|produced|provided|published|supplied|reported|distributed|sourced|appeared|syndicated|taken) (?:by|from|on|in) (?<list>[^.()]{2,80}?)(?: and \p{L}[^.]{0,120})?[.)\]]*$/iu,
    example: 'This story was produced by The Associated Press.',
  },
  {
    name: 'material-used',
    pattern:
      /^[([]?(?:some )?(?:material|information|content|reporting) (?:from|by) (?<list>[^.()]{2,80}?) (?:was|were|is|has been) (?:also )?used in\b/iu,
    example: 'Material from The Associated Press was used in this report.',
  },
  {
    name: 'initials',
    sign: /\)$/,
    pattern: /^[\p{L}]{1,4}(?:\/[\p{L}]{1,4}){0,3},? \((?<list>[^()]{2,60})\)$/u,
    example: 'ad/tr (AFP, dpa)',
  },
  { name: 'via', pattern: /(?:^|[\s(/])via (?<list>[^.()]{2,60}?)[.)\]]*$/iu, example: 'Ana Duarte via AP' },
]

/** The end of a paragraph whose `list` names agencies: it follows the end of a sentence. */
export const signOffs: readonly CreditPattern[] = [
  {
    name: 'bracketed-sign-off',
    pattern: /[.!?…”"’'»]\s?\((?:with |(?:with )?inputs from |source: ?|by )?(?<list>[^()[\]]{2,60})\)\.?$/iu,
    example: 'The road stays shut. (Reuters)',
  },
  {
    name: 'slashed-sign-off',
    pattern: /[.!?…”"’'»]\s?\/(?<list>[^/]{2,30})\/\.?$/u,
    example: 'The road stays shut. /TASS/',
  },
  {
    name: 'dashed-sign-off',
    pattern: /[.!?…”"’'»]\s?(?:—|–|--|-)\s?(?<list>[^\s.—–-][^.—–]{1,59})\.?$/u,
    example: 'The road stays shut. — AFP',
  },
]

/** "Associated Press writer Ana Duarte in Paris contributed to this report." */
const CONTRIBUTED =
  /^[([*—–-]?\s?(?<names>[^.!?]{2,300}?)\s(?:also )?contributed (?:reporting|to (?:this|the) (?:report|story|article|piece|dispatch)|(?:additional|further) reporting)/iu

/** "Our Standards: The Thomson Reuters Trust Principles." ends every report of Reuters. */
const TRUST_PRINCIPLES = /^our standards: the thomson reuters trust principles/i

/** Who made a picture is not who wrote the words. */
const PICTURE = /\b(?:photos?|photographs?|pictures?|images?|video|footage|getty|foto|bild|imagen|graphic)\b/i

/**
 * The agencies that a report credits, by their short names, in the order of their first credit: "via AP",
 * "(Reuters) –", "The Associated Press contributed to this report". `lines` are the report's paragraphs with its
 * byline and closing lines; captions and picture credits are left out by the caller. An agency that a sentence merely mentions is none.
 */
export function findCredit(lines: readonly string[]): string[] {
  return unique(lines.flatMap(creditOfLine))
}

/**
 * The agencies credited by the lines around a body that extraction left out: only by whole phrases ("The
 * Associated Press contributed to this report"), for the names alone may be a related report's.
 */
export function findCreditAround(lines: readonly string[]): string[] {
  return unique(
    lines
      .map((line) => line.trim())
      .flatMap((line) => {
        if (line.length > MAX_CREDIT_LINE || PICTURE.test(line) || BYLINE_OPENING.test(line)) return []
        if (TRUST_PRINCIPLES.test(line)) return ['Reuters']
        // "Town of Hollbach via AP" is under a picture more often than under a report.
        const patterns = creditLines.filter(({ name }) => name !== 'via')
        return [...contributors(line), ...firstList(patterns, line)]
      }),
  )
}

function creditOfLine(line: string): string[] {
  const text = line.trim()
  const dateline = datelineOf(text)?.credit ?? []
  const last = text.slice(-MAX_CREDIT_LINE)
  const ending = firstList(signOffs, last.slice(-80))
  if (text.length > MAX_CREDIT_LINE) return [...dateline, ...ending]
  if (PICTURE.test(text) && dateline.length === 0) return ending
  if (TRUST_PRINCIPLES.test(text)) return ['Reuters']
  return [
    ...dateline,
    ...ending,
    ...contributors(text),
    ...firstList(creditLines, text),
    ...(bylineOf(text)?.credit ?? []),
  ]
}

function firstList(patterns: readonly CreditPattern[], text: string): string[] {
  for (const { sign, pattern } of patterns) {
    if (sign && !sign.test(text)) continue
    const list = pattern.exec(text)?.groups?.list
    const agencies = list === undefined ? null : agenciesOfList(list)
    if (agencies) return agencies
  }
  return []
}

/** The agencies for which those work who "contributed to this report". */
function contributors(text: string): string[] {
  const names = CONTRIBUTED.exec(text)?.groups?.names ?? ''
  return names.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/).flatMap((part) => agencyAtStart(part)?.agency ?? [])
}
