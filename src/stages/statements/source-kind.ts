import type { Entity } from '../../domain/entity.ts'
import type { SourceKind } from '../../domain/statement.ts'
import { roleNouns } from '../../language/en/roles.ts'
import { documentNouns, groupNouns } from '../../language/en/source-nouns.ts'

/** Names kept back on purpose, said in or behind the source: "who asked not to be named", "on condition of anonymity". */
const KEPT_BACK =
  /\banonym|\bon (?:the )?condition that (?:he|she|they)\b|\b(?:not|declin\w+|refus\w+)(?: to)? be(?:ing)? (?:named|identified|quoted)\b|\bnot (?:authori[sz]ed|allowed|permitted) to (?:speak|talk|comment|discuss)\b|\bwhose names? (?:is|are|was|were|has|have)\b|\bnone of whom would be\b/i
/** Who knows, but not who they are: "two people familiar with the talks", "a person who was in the room". */
const IN_THE_KNOW =
  /\b(?:familiar with|close to|briefed on|(?:direct|first-?hand|inside|intimate)? ?knowledge of|involved in|privy to)\b|\bwho (?:was|were) (?:in the (?:room|meeting)|present|there)\b/i
/** "a source in the ministry", "Insiders" */
const NAMELESS = /^(?:sources?|insiders?|whistleblowers?|informants?)$/
/** How far behind a source its clause is looked at, in code units. */
const REACH = 120

/** How the report names who says it; `source` are its words, `entity` who that is, if anybody. */
export function sourceKindOf(
  text: string,
  source: { start: number; end: number },
  entity: Entity,
): SourceKind {
  const words = text.slice(source.start, source.end)
  if (isNamed(entity)) return 'named'
  const behind = /^[^.!?\n]*/.exec(text.slice(source.end, source.end + REACH))?.[0] ?? ''
  if (KEPT_BACK.test(words + behind) || IN_THE_KNOW.test(words)) return 'unnamed'
  const kind = kindOfEntity(entity)
  return NAMELESS.test(headOf(words)) && kind !== 'document' ? 'unnamed' : kind
}

/** The same without a place in the text: by who it is alone. */
export function kindOfEntity(entity: Entity): SourceKind {
  const named = entity.mentions.some(({ form }) => form === 'name')
  if (entity.type === 'group') return 'group'
  if (entity.type === 'other')
    return named || kindOfWords(entity.name) === 'document' ? 'document' : 'unnamed'
  return named ? 'named' : kindOfWords(entity.name)
}

const isNamed = ({ type, mentions }: Entity) =>
  type !== 'group' && type !== 'other' && mentions.some(({ form }) => form === 'name')

/** "Most of the passengers", "one of the sources": the noun behind decides. */
const PART_OF =
  /^(?:most|many|some|several|both|all|half|two|three|four|five|dozens|hundreds|thousands) of\s+/i
/** What a noun phrase goes on with behind its head: "the report | by the council", "the court's | report" does not; "minutes | released under". */
const BEHIND_HEAD =
  /[,;:(—–]|\s(?:of|by|from|to|on|for|in|at|with|about|that|which|who|whose|close|familiar)\s|\s\p{L}+ed(?:\s(?=(?:by|under|to|on|at|in|from|for|with)\b)|$)/iu

function headOf(words: string): string {
  const phrase = words.replace(PART_OF, '').split(BEHIND_HEAD)[0] ?? ''
  return (
    phrase
      .toLowerCase()
      .match(/\p{L}[\p{L}-]*/gu)
      ?.at(-1) ?? ''
  )
}

/** "Clause 14", "Section 3(b)", "Rule 40": a part of a text by its number. */
const NUMBERED_PART =
  /^(?:the )?(?:clause|section|article|rule|paragraph|schedule|annex|chapter|part|regulation) \d/i

/** What the words of a source that nobody is known by say of it. */
export function kindOfWords(words: string): SourceKind {
  const head = headOf(words)
  const role = roleNouns.get(head)
  if (NUMBERED_PART.test(words)) return 'document'
  if (documentNouns.has(head) || role?.kind === 'document') return 'document'
  if (groupNouns.has(head) || role?.kind === 'crowd' || PART_OF.test(words)) return 'group'
  return 'unnamed'
}
