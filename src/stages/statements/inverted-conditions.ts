import { type CueForm, cueForms } from '../../language/en/cue-verbs.ts'
import type { Attribution } from './attribution.ts'
import { attributionOf } from './attribution.ts'
import { contentBehind } from './forward-cues.ts'
import { isMark, type SegmentReader } from './segment-shapes.ts'

/** Who would say it is rarely longer: "the head of the port authority". */
const MAX_SUBJECT_ITEMS = 8

/** "Were Hesse | to concede | that …", "Should the panel | find | that …", "Had she | said | so": the verb's form. */
const OPENERS: ReadonlyMap<string, readonly CueForm['form'][]> = new Map([
  ['were', ['base']],
  ['should', ['base']],
  ['had', ['participle', 'past']],
])

/** A condition without "if": what is said there is not told as said. */
export function invertedCondition(reader: SegmentReader): Attribution[] {
  const { items, mentions } = reader
  const word = items[0]?.word ?? ''
  const forms = OPENERS.get(word)
  if (
    !forms ||
    (!mentions.starts.has(items[1]?.start ?? -1) &&
      !/^(?:the|a|an|his|her|its|their|he|she|they|it|we|i|you)$/.test(items[1]?.word ?? ''))
  )
    return []
  for (let at = 2; at < items.length && at <= MAX_SUBJECT_ITEMS + 2; at++) {
    if (items[at]?.kind !== 'word' && !isMark(items[at], '.')) return []
    const form = (cueForms.get(items[at]?.word ?? '') ?? []).find((each) => forms.includes(each.form))
    const to = items[at - 1]?.word === 'to'
    if (!form || to !== (word === 'were')) continue
    const source = { from: 1, to: to ? at - 2 : at - 1 }
    if (source.to < source.from) return []
    const cue = {
      verb: form.verb,
      form: form.form,
      from: to ? at - 1 : at,
      at,
      to: at + form.verb.particles.length,
      negated: false,
      modal: false,
      passive: false,
      progressive: false,
    }
    const content = contentBehind(reader, cue, undefined, cue.to + 1)
    if (!content) return []
    const comma = items.findIndex((item, k) => k > content.from && k <= content.to && isMark(item, ','))
    const range = { from: content.from, to: comma < 0 ? content.to : comma - 1 }
    return [{ ...attributionOf(cue, source, [range], 'inverted-condition'), conditional: true }]
  }
  return []
}
