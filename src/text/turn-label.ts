import type { Range } from '../domain/span.ts'

/**
 * How a label is written, from what hardly anything else is (`marked`) to what other lines are too (`plain`):
 *   marked   in capitals, "Q", with a clock time, as in Congress: "PELL:", "Q.", "Ana Feld (00:12):", "Mr. PELL."
 *   plain    in ordinary letters before a colon: "Ana Feld:", "Moderator:"
 */
export type LabelForm = 'marked' | 'plain'

/** Who speaks, as a transcript writes it at the start of a turn. Offsets: UTF-16 code units into the turn's text. */
export interface TurnLabel {
  readonly form: LabelForm
  /** The name alone: "CHRIS WALLACE" of "[00:12] CHRIS WALLACE, HOST:". */
  readonly name: Range
  /** What parts it from the words, where anything does. */
  readonly mark: Range | undefined
  /** Where the words begin; the text's length where the label stands alone. */
  readonly start: number
}

/** A label, with a role and a time beside it, is shorter. */
const LONGEST_LABEL = 120
/** "Prof. Maria del Carmen Ruiz Ortega" */
const MOST_WORDS = 6

/** What may stand before a name: a mark of a quoted transcript, a question's number, a clock time. Matches `“`, `Q12   `, `[00:01:23] `, `10:42 – `. */
const BEFORE_NAME =
  /^["“]?(?:Q\d{1,4}\.?\s{1,8}(?=\p{Lu}))?(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?\s?[-–—]?\s*)?/u
/** Behind a name, before the colon: `(00:12)`, `[10:42]`, `, HOST`, `(D-Ohio)`, ` – mayor`. */
const BEHIND_NAME = /^(?:\s*[([][^()[\]\n]{1,40}[)\]]){0,3}(?:,\s[^:\n]{2,60})?\s*$/
/** `Ana Feld  00:12`: a name and a time on a line of their own. */
const TIMED_LINE = /^([^\n\d:]{2,60}?)[ \t]+[([]?(?:\d{1,2}:)?\d{1,2}:\d{2}[)\]]?[ \t]*(?:\n|$)/
/** `Q.`, `A:`, `Q —`, `Q` and white space: questions and answers; not `A. B. Feld`. */
const QUESTION = /^(?:([QA])(?:[.:)](?! ?\p{Lu}\.)|\s?[—–]|(?=[\t\n\u00a0]| {2})|$)|(Q)(?= ["“(]?\p{Lu}))\s*/u
/** `Mr. PELL. `, `The PRESIDENT. `, `Ms. DE LA CRUZ of Alder. `: as Congress prints them. */
const CONGRESS =
  /^((?:The|Mr\.|Mrs\.|Ms\.|Miss|Dr\.|Sen\.|Senator|Rep\.|Chair|Chairman|Chairwoman)\s\p{Lu}[\p{Lu}’' -]{1,30}\p{Lu})(?: of \p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})?)?\.\s+(?=\S)/u
/** `Mr. Pell. `, `Chairman Ord. `, `Ms. de la Cruz of Alder. `: the same, in ordinary letters. */
const HEARING =
  /^((?:(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gen|Adm|Hon)\.|Senator|Representative|Secretary|Director|Governor|Mayor|Chair|Chairman|Chairwoman|Chairperson)\s(?:(?:de|la|van|von|der|den)\s){0,2}\p{Lu}[\p{L}’'-]{1,30}(?:\s\p{Lu}[\p{L}’'-]{1,30}){0,2}|The (?:Chair|Chairman|Chairwoman|Chairperson|President|Clerk|Witness|Speaker))(?: of \p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})?)?\.\s+(?=["“‘'(\p{Lu}\d])/u
/** `President. – `, `Ana Feld, Member of the Commission. – (FR) `, `Ivo Pell (NI), blue-card question. – `: as assemblies of many languages print them. */
const ASSEMBLY =
  /^([^\n.,:;()–—]{2,60}?)(?:\s\([^()\n]{1,40}\))?(?:,\s[^\n.:–—]{2,80})?\.\s[–—-]\s(?:\(\p{Lu}{2}\)\s)?(?=\S)/u
/** `The Minister for Ports (Mrs. Harriet Lowe)`: the office stands first. */
const HOLDER = /^[^([\n]{4,60}\(((?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness)\.?\s[^()[\]\n]{2,40})\)/u
/** `Dr. Naomi Ashdown (Velling North) (Lab)`, `Mr. Pell`, alone on their line: as parliaments print them. */
const STANDING =
  /^(?:([^()[\]\n:]{4,50}?)(?:\s\([^()[\]\n]{1,40}\)){1,3}|((?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.?\s\p{Lu}[\p{L}’' -]{1,40}))$/u

/** Small words inside of names: "Hannah de la Cruz", "Minister of Health", "Speaker 1". */
const INNER_WORD =
  /^(?:of|the|for|and|de|da|del|della|der|den|di|du|la|le|van|von|bin|bint|ibn|al|el|y|&|#?\d{1,2})$/
const CAPITALISED = /^\p{Lu}[\p{L}\p{N}.’'_-]*$/u
const IN_CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u
/** "McCARTHY", "MacDONALD", "DeSANTIS": capitals behind a small beginning. */
const CAPITAL_SURNAME = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)\p{Lu}{2,}$/u
const TITLE = /^(?:The|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Hon|Prof)\.?$/i

/** The label that a text begins with, if it may be one; whether it is, its company tells. Looks at the start only. */
export function turnLabelOf(text: string): TurnLabel | null {
  const head = text.slice(0, LONGEST_LABEL)
  const from = BEFORE_NAME.exec(head)?.[0].length ?? 0
  const rest = head.slice(from)
  const timed = /\d:\d/.test(head.slice(0, from))
  return (
    questionLabel(text, rest, from) ??
    congressLabel(rest, from, CONGRESS, 'marked') ??
    congressLabel(rest, from, HEARING, 'plain') ??
    assemblyLabel(rest, from) ??
    timedLine(text, rest, from) ??
    standingLabel(text) ??
    dashLabel(text, rest, from) ??
    cellLabel(text, rest, from, timed) ??
    colonLabel(text, rest, from, timed)
  )
}

/**
 * The label of a block that is known for a turn of `speaker`'s: also a name alone on its line, as it is or in
 * brackets, and one behind a number in the margin.
 */
export function labelOfTurn(turn: string, speaker: string | undefined): TurnLabel | null {
  const label = turnLabelOf(turn)
  if (label && (speaker === undefined || isOf(turn.slice(label.name.start, label.name.end), label, speaker)))
    return label
  if (speaker === undefined) return null
  if (turn === speaker)
    return { form: 'plain', name: { start: 0, end: turn.length }, mark: undefined, start: turn.length }
  const set = labelSetOff(turn, speaker)
  if (set) return set
  const alone = nameAloneOf(turn) ?? nameInBrackets(turn)
  if (alone && turn.slice(alone.name.start, alone.name.end) === speaker) return alone
  const margin = MARGIN_NUMBER.exec(turn)?.[0].length ?? 0
  const behind = margin > 0 ? turnLabelOf(turn.slice(margin)) : null
  return behind && shifted(behind, margin)
}

/** `MK When did you …`, `Maud Kesteven When did you …`: a page sets such a label off by its type alone. */
const INITIALS_FIRST = /^(\p{Lu}{1,3})[.:]?\s+(?=["“‘'(…\p{Lu}\d])/u

function labelSetOff(turn: string, speaker: string): TurnLabel | null {
  const initials = INITIALS_FIRST.exec(turn)
  if (initials && (initials[1] === speaker || initials[1] === initialsOf(speaker)))
    return setOffLabel(initials[1] as string, initials[0].length)
  const space = /^[.:]?\s+(?=["“‘'(…\p{Lu}\d])/u.exec(turn.slice(speaker.length, speaker.length + 8))
  return space && turn.startsWith(speaker) ? setOffLabel(speaker, speaker.length + space[0].length) : null
}

const setOffLabel = ({ length }: string, start: number): TurnLabel => ({
  form: 'plain',
  name: { start: 0, end: length },
  mark: undefined,
  start,
})

/** "MK" of "Maud Kesteven". */
export const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')

/** A sentence: a role behind a name is none. */
const SAID_BEHIND = /^[[“"‘'(…]?[\p{Lu}\d\p{Ll}][\s\S]*[.!?…—–][\])"'”’]{0,3}$/u

/** The label that a page sets off from what is said by its type, without a colon: initials, or a name. */
export function leadLabelOf(text: string, lead: number): TurnLabel | null {
  const name = text.slice(0, lead).replace(/[\s:.]+$/, '')
  const behind = /^[\s:.]*/.exec(text.slice(name.length))?.[0].length ?? 0
  const isName = /^\p{Lu}{1,3}$/u.test(name) || formOfName(name) !== null
  return isName && SAID_BEHIND.test(text.slice(name.length + behind))
    ? setOffLabel(name, name.length + behind)
    : null
}

/** `No, look: …` begins a turn of somebody else: a label in ordinary letters has the speaker's surname, or an office. */
function isOf(name: string, { form }: TurnLabel, speaker: string): boolean {
  const surname = (each: string) => each.toUpperCase().split(/\s+/).at(-1)
  return form === 'marked' || OFFICE_LABEL.test(name) || surname(name) === surname(speaker)
}

/** `Question:`, `The Witness:`, `Chair:`, `Resident #2`: whose holder may be named elsewhere. */
const OFFICE_LABEL =
  /^(?:question|answer|the\s\p{L}+|(?:vice[- ])?chair(?:man|woman|person)?|\p{L}+ #?\d{1,2})$/iu

/** How much of a turn its label is, in code units: it is no part of the sentence behind it. */
export function labelLength(turn: string, speaker: string | undefined): number {
  return labelOfTurn(turn, speaker)?.start ?? 0
}

/** `14         `: what stands in the margin of a court's transcript. */
const MARGIN_NUMBER = /^\d{1,2}[ \t]+/

function shifted({ form, name, mark, start }: TurnLabel, by: number): TurnLabel {
  const moved = (range: Range) => ({ start: range.start + by, end: range.end + by })
  return { form, name: moved(name), mark: mark && moved(mark), start: start + by }
}

/** ` -- Head of Investor Relations`, ` – Analyst`, `, Chief Executive`: what somebody is, behind their name. */
const ROLE_BEHIND = /^(?:\s(?:-{1,2}|[–—])\s[^\n]{2,100}|,\s[^\n.!?]{2,80})?$/u

/** A name that is all of its line, with a role at most; only its company tells it from a heading. */
export function nameAloneOf(text: string): TurnLabel | null {
  if (text.length > LONGEST_LABEL || text.includes('\n')) return null
  const name = /^.*?(?=\s(?:-{1,2}|[–—])\s|,\s|$)/u.exec(text)?.[0] ?? ''
  if (formOfName(name) === null || /[.!?:;]$/.test(name) || !ROLE_BEHIND.test(text.slice(name.length)))
    return null
  return { form: 'plain', name: { start: 0, end: name.length }, mark: undefined, start: text.length }
}

/** `(Petra Vane)`, alone on its line below an office. */
export function nameInBrackets(text: string): TurnLabel | null {
  const name = /^\(([^()\n]{4,60})\)$/.exec(text)?.[1]
  if (name === undefined || !name.includes(' ') || formOfName(name) === null) return null
  return { form: 'plain', name: { start: 1, end: 1 + name.length }, mark: undefined, start: text.length }
}

function questionLabel(text: string, rest: string, from: number): TurnLabel | null {
  const match = QUESTION.exec(rest)
  if (!match) return null
  const name = { start: from, end: from + 1 }
  const sign = /^\s?[.:)—–]/.exec(rest.slice(1))
  const mark = sign ? { start: from + sign[0].length, end: from + 1 + sign[0].length } : undefined
  return { form: 'marked', name, mark, start: Math.min(text.length, from + match[0].length) }
}

/** How the labels of Congress begin, in capitals and in ordinary letters: the patterns take long to be made ready. */
const CONGRESS_SIGN =
  /^(?:M(?:r|s|iss|ayor)|Dr|Sen|Rep|Gen|Adm|Hon|Secretary|Director|Governor|Chair|The\s\p{Lu})/u

function congressLabel(rest: string, from: number, pattern: RegExp, form: LabelForm): TurnLabel | null {
  const match = CONGRESS_SIGN.test(rest) ? pattern.exec(rest) : null
  if (!match) return null
  const end = from + (match[1] as string).length
  return {
    form,
    name: { start: from, end },
    mark: { start: end, end: end + 1 },
    start: from + match[0].length,
  }
}

function assemblyLabel(rest: string, from: number): TurnLabel | null {
  const [whole, name] = ASSEMBLY.exec(rest) ?? []
  if (whole === undefined || name === undefined || formOfName(name) === null) return null
  const dash = from + whole.search(/\s[–—-]\s(?:\(\p{Lu}{2}\)\s)?$/u) + 1
  return {
    form: 'plain',
    name: { start: from, end: from + name.length },
    mark: { start: dash, end: dash + 1 },
    start: from + whole.length,
  }
}

function timedLine(text: string, rest: string, from: number): TurnLabel | null {
  const match = TIMED_LINE.exec(rest)
  const name = match?.[1]
  if (!match || name === undefined || formOfName(name) === null) return null
  return {
    form: 'marked',
    name: { start: from, end: from + name.length },
    mark: undefined,
    start: Math.min(text.length, from + match[0].length),
  }
}

/** The first colon ends a label; what a label can't be, stands in no name. */
function colonLabel(text: string, rest: string, from: number, timed: boolean): TurnLabel | null {
  const colon = rest.indexOf(':', timeBehind(rest))
  if (colon < 1 || !/^(?:\s|$)/.test(text.slice(from + colon + 1))) return null
  const label = rest.slice(0, colon)
  const holder = HOLDER.exec(label)
  if (holder) {
    const start = from + holder[0].length - 1 - (holder[1] as string).length
    return labelled(text, 'plain', { start, end: from + holder[0].length - 1 }, from + colon)
  }
  const inner = /^\[([^[\]\n]{2,40})\]$/.exec(label)?.[1]
  if (inner !== undefined && formOfName(inner) !== null)
    return labelled(text, 'plain', { start: from + 1, end: from + 1 + inner.length }, from + colon)
  const name = /^[^,([\n]*/.exec(label)?.[0].trimEnd() ?? ''
  const form = formOfName(name)
  if (form === null || !BEHIND_NAME.test(label.slice(name.length))) return null
  const ownName = { start: from, end: from + name.length }
  return labelled(text, timed || TIME.test(label) ? 'marked' : form, ownName, from + colon)
}

/** A name in a table's cell, its words in the last one: a tab parts the two, and there is a sentence behind it. */
const CELL = /^([^\t\n:]{2,60})\t(?=[^\t\n]{1,400}\s[^\t\n]{1,400}[.!?…—–-]["”’)]?$)/u

function cellLabel(text: string, rest: string, from: number, timed: boolean): TurnLabel | null {
  const name = CELL.exec(text.slice(from))?.[1]
  if (name === undefined || !rest.startsWith(name) || formOfName(name) === null) return null
  const end = from + name.length
  return { form: timed ? 'marked' : 'plain', name: { start: from, end }, mark: undefined, start: end + 1 }
}

/** `MAYOR FELD -- `, `RESIDENT #1 (Dora Ord) — `: capitals before a dash, as clerks type them. */
const DASHED = /^([^\p{Ll}\n:([]{2,60}?)(?:\s[([][^()[\]\n]{1,40}[)\]])?\s(?:-{2}|[—–])\s(?=\S)/u

/** A name in capitals and a dash; a town's stands so before a report, so that it counts as little as plain letters. */
function dashLabel(text: string, rest: string, from: number): TurnLabel | null {
  const [whole, name] = DASHED.exec(rest) ?? []
  if (whole === undefined || name === undefined || formOfName(name) !== 'marked') return null
  const mark = whole.trimEnd().search(/(?:-{2}|[—–])$/)
  return {
    form: 'plain',
    name: { start: from, end: from + name.length },
    mark: { start: from + mark, end: from + whole.trimEnd().length },
    start: Math.min(text.length, from + whole.length),
  }
}

function labelled(text: string, form: LabelForm, name: Range, colon: number): TurnLabel {
  const start = text.length - text.slice(colon + 1).trimStart().length
  return { form, name, mark: { start: colon, end: colon + 1 }, start }
}

/** A member's name with what they stand for, alone on its line. */
function standingLabel(text: string): TurnLabel | null {
  const match = STANDING.exec(text.slice(0, LONGEST_LABEL + 1))
  const name = match?.[1] ?? match?.[2]
  if (name === undefined || text.length > LONGEST_LABEL || !name.includes(' ') || formOfName(name) === null)
    return null
  return { form: 'plain', name: { start: 0, end: name.length }, mark: undefined, start: text.length }
}

const TIME = /\d{1,2}:\d{2}/

/** Where to look for the colon: behind a time in brackets, whose colons end nothing. */
function timeBehind(rest: string): number {
  const match = /^[^:\n]{0,60}[([]\d{1,2}:\d{2}(?::\d{2})?[)\]]/.exec(rest)
  return match ? match[0].length : 0
}

function formOfName(name: string): LabelForm | null {
  const words = name.split(/\s+/)
  if (words.length > MOST_WORDS || name.length < 2 || !CAPITALISED.test(words[0] ?? '')) return null
  if (!words.every((word) => CAPITALISED.test(word) || INNER_WORD.test(word) || /^["“(].+[”")]$/.test(word)))
    return null
  const own = words.filter((word) => !TITLE.test(word) && !INNER_WORD.test(word))
  if (own.length === 0) return null
  return own.every((word) => IN_CAPITALS.test(word) || CAPITAL_SURNAME.test(word)) ? 'marked' : 'plain'
}
