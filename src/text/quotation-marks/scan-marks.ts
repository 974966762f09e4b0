import type { Range } from '../../domain/span.ts'
import { CharacterClass, classOf, isLetterOrDigit } from '../character-classes.ts'
import { MarkType, markTypeOf } from './mark-types.ts'

/** A character (or two, as in `` and '') that may be a quotation mark, and what stands beside it. */
export interface Mark extends Range {
  readonly type: MarkType
  /** What stands before it and after it, other marks and invisible characters looked through. */
  left: CharacterClass
  right: CharacterClass
}

/** As many characters as are looked through before a neighbour is called neutral: keeps the scan linear. */
const MAX_LOOK_THROUGH = 8
/** A code span (`npm start`) is closed within as many characters, on its line. */
const MAX_CODE_SPAN = 200

/** The marks of a block that may be quotation marks; apostrophes inside a word are left out. */
export function scanMarks(text: string, block: Range): Mark[] {
  const marks: Mark[] = []
  for (let at = block.start; at < block.end; at++) {
    const type = markTypeOf(text.charCodeAt(at))
    if (type === -1) continue
    if (type === MarkType.backtick) {
      const codeEnd = skipCode(text, at, block.end)
      if (codeEnd > at) {
        at = codeEnd - 1
        continue
      }
    }
    if (isInsideWord(text, at, type, block)) continue
    const doubled = at + 1 < block.end ? doubledType(text, at, type) : -1
    const length = doubled === -1 ? 1 : 2
    marks.push({
      start: at,
      end: at + length,
      type: doubled === -1 ? type : doubled,
      left: CharacterClass.space,
      right: CharacterClass.space,
    })
    at += length - 1
  }
  markNeighbours(text, block, marks)
  return marks
}

/** don't, O’Brien, 1990's: a single mark between letters or digits is an apostrophe. */
function isInsideWord(text: string, at: number, type: MarkType, block: Range): boolean {
  if (type !== MarkType.straightSingle && type !== MarkType.rightSingle && type !== MarkType.leftSingle) {
    return false
  }
  if (at === block.start || at + 1 >= block.end) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  return (
    (isLetterOrDigit(before) && isLetterOrDigit(after)) ||
    // "Crossfire"'s, “Crossfire”’s
    ((after | 0x20) === 0x73 &&
      markTypeOf(before) !== -1 &&
      at + 2 <= block.end &&
      !(at + 2 < block.end && isLetterOrDigit(text.charCodeAt(at + 2))))
  )
}

/** Two single marks that stand for a double one: `` '' ‘‘ ’’ */
function doubledType(text: string, at: number, type: MarkType): MarkType | -1 {
  const code = text.charCodeAt(at)
  if (code !== text.charCodeAt(at + 1)) return -1
  if (closesThree(text, at, code)) return -1
  if (type === MarkType.backtick) return MarkType.backtickDouble
  if (type === MarkType.straightSingle) return MarkType.straightDouble
  if (type === MarkType.leftSingle) return MarkType.leftDouble
  return type === MarkType.rightSingle ? MarkType.rightDouble : -1
}

/** ''He said 'no.''' : of three closing marks the first is the inner one; of three opening marks the last. */
function closesThree(text: string, at: number, code: number): boolean {
  return (
    at > 0 &&
    text.charCodeAt(at + 2) === code &&
    text.charCodeAt(at + 3) !== code &&
    text.charCodeAt(at - 1) !== code &&
    classOf(text.charCodeAt(at - 1)) !== CharacterClass.space
  )
}

/** Where a code span or a fence that starts at a backtick ends, or `at` where there is none. */
function skipCode(text: string, at: number, limit: number): number {
  let run = at
  while (run < limit && text.charCodeAt(run) === 0x60) run++
  if (run - at >= 3) return run
  if (run - at === 2) return at
  const furthest = Math.min(limit, at + MAX_CODE_SPAN)
  for (let next = run; next < furthest; next++) {
    const code = text.charCodeAt(next)
    if (code === 0x60) return next > run ? next + 1 : at
    if (code === 0x0a || code === 0x27 || code === 0x2019) return at
  }
  return at
}

function markNeighbours(text: string, block: Range, marks: readonly Mark[]): void {
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark
    const previous = marks[index - 1]
    mark.left = neighbour(text, mark.start - 1, -1, block, previous?.end ?? -1, previous?.left)
  }
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as Mark
    const next = marks[index + 1]
    mark.right = neighbour(text, mark.end, 1, block, next?.start ?? -1, next?.right)
  }
}

/** The first telling class from `at` on in a direction; a mark that is met passes on its own. */
function neighbour(
  text: string,
  at: number,
  step: 1 | -1,
  block: Range,
  otherEdge: number,
  others: CharacterClass | undefined,
): CharacterClass {
  for (let looked = 0; looked < MAX_LOOK_THROUGH; looked++, at += step) {
    if (at < block.start || at >= block.end) return CharacterClass.space
    if (others !== undefined && (step === 1 ? at === otherEdge : at + 1 === otherEdge)) return others
    const found = classOf(text.charCodeAt(at))
    if (found !== CharacterClass.through) return found
  }
  return CharacterClass.neutral
}
