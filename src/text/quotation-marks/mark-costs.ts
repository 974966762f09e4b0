import { CharacterClass } from '../character-classes.ts'
import { familyOf, MarkFamily, MarkType } from './mark-types.ts'
import type { Mark } from './scan-marks.ts'

/*
 * What each reading of a mark costs. The unit is arbitrary: 0 is what one expects, about 4 is what one
 * believes only where every other reading of the block is worse. The figures were set by hand from how
 * marks are typed and checked on news text by eye; what matters is their order.
 */

const { space, letter, digit, close: closing } = CharacterClass

/** By class of neighbour: space, letter, digit, open, close, neutral, through. */
const openLeft = [0, 3, 3, 0, 2, 0.3, 0.3]
const openRight = [4, 0, 0.1, 0, 3, 0.3, 0.3]
const closeLeft = [3, 0, 0, 3, 0, 0.3, 0.3]
const closeRight = [0, 2, 2, 1, 0, 0.3, 0.3]

/** A mark between spaces may be either: text that sets marks as words does so on both sides. */
const BETWEEN_SPACES = 1.5
/** A double mark that is no quotation mark. Dearer than an unclosed quotation. */
const STRAY = 4
const STRAY_INSIDE = 0.3
/** » between spaces, as an arrow or a bullet: « so » must still be cheaper. */
const ARROW = 0.5
/** A quotation that no mark closes. */
export const UNCLOSED = 3.5
/** Opening a quotation with 'em or '90s. */
const ELISION = 1
/** A quotation that the next block reopens. */
export const CONTINUED = 0.3
/** Closing a quotation that holds nothing. */
const EMPTY = 3
/** From this cost on, a mark without a partner is worth a warning. */
export const WORTH_A_WARNING = 2

export function openingCost(mark: Mark, text: string): number {
  const type = mark.type
  if (type === MarkType.rightCorner || type === MarkType.rightWhiteCorner) return Number.POSITIVE_INFINITY
  if (type === MarkType.leftCorner || type === MarkType.leftWhiteCorner) return 0
  const between = mark.left === space && mark.right === space
  const spaced = type === MarkType.leftGuillemet || type === MarkType.leftAngle // « so » is how French sets them
  const right = startsEllipsis(text, mark.end) ? 0 : (openRight[mark.right] as number)
  const place = between
    ? spaced
      ? 0
      : BETWEEN_SPACES
    : (openLeft[mark.left] as number) + (spaced && mark.right === space ? 0 : right)
  return place + openingPrior(type) + (isSingle(type) && isElision(text, mark) ? ELISION : 0)
}

function openingPrior(type: MarkType): number {
  switch (type) {
    case MarkType.rightDouble: // ”So”: Swedish, Finnish and slips
    case MarkType.rightSingle:
      return 3
    case MarkType.rightGuillemet: // »So«: German and Danish
    case MarkType.rightAngle:
      return 0.5
    case MarkType.straightSingle:
      return 0.5
    default:
      return 0
  }
}

/** What a mark's own place says of each reading; reckoned once for each mark. */
export interface MarkCosts {
  readonly opening: number
  readonly closing: number
  readonly plain: number
  /** True where a mark may close what a mark of the other family opened: `“Yes,’ he said`. */
  readonly closesAcross: boolean
}

export function costsOf(mark: Mark, text: string): MarkCosts {
  return {
    opening: openingCost(mark, text),
    closing: closingPlaceCost(mark, text),
    plain: plainCost(mark, text),
    // Only with its stop: the rest are apostrophes.
    closesAcross: mark.left === closing && mark.right === space,
  }
}

function closingPlaceCost(mark: Mark, text: string): number {
  if (mark.type >= MarkType.leftCorner) return 0
  const spaced = mark.type === MarkType.rightGuillemet || mark.type === MarkType.rightAngle
  const extra = isSingle(mark.type) ? possessiveCost(mark, text) : inchCost(mark)
  if (mark.left === space && mark.right === space) return (spaced ? 0 : BETWEEN_SPACES) + extra
  const left = spaced && mark.left === space ? 0 : (closeLeft[mark.left] as number)
  return left + (closeRight[mark.right] as number) + extra
}

/** Cost of closing with `mark` what `opener` opened; infinite where they can't be a pair. */
export function closingCost(mark: Mark, costs: MarkCosts, opener: Mark): number {
  const pair = pairCost(opener.type, mark.type)
  if (!costs.closesAcross && familyOf(opener.type) !== familyOf(mark.type)) return Number.POSITIVE_INFINITY
  return costs.closing + pair + (mark.start === opener.end ? EMPTY : 0)
}

function pairCost(opener: MarkType, closer: MarkType): number {
  const family = familyOf(opener)
  const closes = familyOf(closer)
  if (family !== closes) {
    const doubleAndSingle =
      (family === MarkFamily.double && closes === MarkFamily.single) ||
      (family === MarkFamily.single && closes === MarkFamily.double)
    return doubleAndSingle && closer !== MarkType.leftSingle && closer !== MarkType.leftDouble
      ? 3
      : Number.POSITIVE_INFINITY
  }
  switch (family) {
    case MarkFamily.double:
      return doublePairCost(opener, closer)
    case MarkFamily.single:
      return singlePairCost(opener, closer)
    case MarkFamily.guillemet:
      return angledPairCost(opener, closer, MarkType.leftGuillemet)
    case MarkFamily.angle:
      return angledPairCost(opener, closer, MarkType.leftAngle)
    default:
      return closer > opener ? 0 : Number.POSITIVE_INFINITY
  }
}

function doublePairCost(opener: MarkType, closer: MarkType): number {
  if (closer === MarkType.lowDouble || closer === MarkType.backtickDouble) return Number.POSITIVE_INFINITY
  if (closer === MarkType.leftDouble) return opener === MarkType.lowDouble ? 0 : 3.5
  if (closer === MarkType.rightDouble) return opener === MarkType.straightDouble ? 1.2 : 0
  // A straight mark closes.
  if (opener === MarkType.straightDouble) return 0
  return opener === MarkType.backtickDouble ? 0 : 1.2
}

function singlePairCost(opener: MarkType, closer: MarkType): number {
  if (closer === MarkType.lowSingle || closer === MarkType.backtick) return Number.POSITIVE_INFINITY
  if (closer === MarkType.leftSingle) return opener === MarkType.lowSingle ? 0 : 3.5
  if (closer === MarkType.rightSingle) return opener === MarkType.straightSingle ? 0.8 : 0
  return opener === MarkType.straightSingle || opener === MarkType.backtick ? 0 : 0.8
}

function angledPairCost(opener: MarkType, closer: MarkType, left: MarkType): number {
  if (opener === left) return closer === left ? 3 : 0
  return closer === left ? 0 : 0.5
}

/** Cost of opening a quotation in a quotation of the same or another family. */
export function nestingCost(inner: MarkType, outer: MarkType, depth: number): number {
  const deep = depth >= 2 ? 1 : 0
  if (familyOf(inner) !== familyOf(outer)) return deep
  if (familyOf(inner) === MarkFamily.single) return 3 + deep
  if (familyOf(inner) !== MarkFamily.double) return 1 + deep
  if (inner === MarkType.straightDouble && outer === MarkType.straightDouble) return 3 + deep
  return (inner === outer ? 2 : 1.2) + deep
}

/** Cost of reading the mark as no quotation mark at all. */
function plainCost(mark: Mark, text: string): number {
  switch (familyOf(mark.type)) {
    case MarkFamily.single:
      return plainSingleCost(mark, text)
    case MarkFamily.guillemet:
    case MarkFamily.angle:
      return isArrow(mark) ? ARROW : STRAY
    case MarkFamily.double:
      break
    default:
      return STRAY
  }
  if (mark.left === digit && mark.right !== letter) return 1 // 6" tall
  if (mark.type === MarkType.straightDouble && isFeetAndInches(text, mark)) return 0
  return STRAY
}

/** On top of a mark's plain cost, inside a quotation of its family: of two openings the first is the stray one. */
export function plainInsideCost(mark: Mark, costs: MarkCosts, outer: Mark): number {
  const stray = costs.plain >= STRAY && familyOf(mark.type) === MarkFamily.double
  return stray && familyOf(outer.type) === MarkFamily.double ? STRAY_INSIDE : 0
}

/** » Item · Home › News · More » */
function isArrow(mark: Mark): boolean {
  const right = mark.type === MarkType.rightGuillemet || mark.type === MarkType.rightAngle
  return mark.right === space && (mark.left === space || right)
}

function plainSingleCost(mark: Mark, text: string): number {
  if (mark.type === MarkType.lowSingle || mark.type === MarkType.backtick) return 1.5
  const wordBefore = mark.left === letter || mark.left === digit
  const wordAfter = mark.right === letter || mark.right === digit
  if (wordAfter && !wordBefore) {
    if (isElision(text, mark)) return 0
    if (mark.type === MarkType.rightSingle) return 0.8 // ’hood
    return mark.type === MarkType.leftSingle ? 3 : 2
  }
  if (isLoneN(text, mark)) return 0
  if (!wordBefore) return mark.left === space && mark.right === space ? 1.5 : 3
  if (mark.left === digit) return 0.3 // 6' tall
  return isDroppedEnding(text, mark) ? 0.5 : 1.8
}

/** The cats' bowl: an s, then another word. */
function possessiveCost(mark: Mark, text: string): number {
  if (mark.left === digit) return 0.6
  if (mark.left !== letter) return 0
  const after = text.charCodeAt(mark.end + 1)
  const wordFollows = mark.right === space && after >= 0x61 && after <= 0x7a
  return isDroppedEnding(text, mark) && wordFollows ? 0.6 : 0.2
}

function inchCost(mark: Mark): number {
  return mark.left === digit ? 0.1 : 0
}

function isSingle(type: MarkType): boolean {
  return familyOf(type) === MarkFamily.single
}

/** cats', Jones', Sanchez', Marx', goin', ol', th' */
function isDroppedEnding(text: string, mark: Mark): boolean {
  const before = text.slice(Math.max(0, mark.start - 3), mark.start).toLowerCase()
  return /[szx]$|in$|(?:^|\W)(?:ol|th|o|an|wi|mo|lil|po)$/.test(before)
}

/** 'tis, 'em, '90s, rock 'n' roll: the word that follows an apostrophe which stands for its beginning. */
const elided =
  /^(?:\d0s?|\d\d|tis|twas|twere|twill|twould|em|til|till|cause|coz|cos|bout|round|n|un|im|er|ere|cuz|fraid|nough|nother|kay|merica|murica|sup|tude|ol|(?:d|s|ll|re|ve|m|t)(?!['’]))(?![\p{L}\p{N}])/iu

function isElision(text: string, mark: Mark): boolean {
  return elided.test(text.slice(mark.end, mark.end + 8))
}

/** The second mark of rock 'n' roll */
function isLoneN(text: string, mark: Mark): boolean {
  return /\s['’‘]n$/i.test(text.slice(Math.max(0, mark.start - 3), mark.start))
}

/** 6'2" and 5' 10" */
function isFeetAndInches(text: string, mark: Mark): boolean {
  return /\d['’]\s?\d{1,2}(?:\.\d+)?$/.test(text.slice(Math.max(0, mark.start - 8), mark.start))
}

/** “...and so”, “…and so” */
function startsEllipsis(text: string, at: number): boolean {
  return text.startsWith('..', at) || text.charCodeAt(at) === 0x2026 || /^\.\d/.test(text.slice(at, at + 2))
}
