/** Words for now, once and some day, which have no date. Those that as often mean something else are `weak`: rules alone pass over them. */
export interface Reference {
  readonly words: string
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
  readonly weak?: true
}

export const references: readonly Reference[] = [
  { words: 'now', value: 'PRESENT_REF' },
  { words: 'right now', value: 'PRESENT_REF' },
  { words: 'just now', value: 'PRESENT_REF' },
  { words: 'nowadays', value: 'PRESENT_REF' },
  { words: 'these days', value: 'PRESENT_REF' },
  { words: 'at present', value: 'PRESENT_REF', weak: true },
  { words: 'the present', value: 'PRESENT_REF' },
  { words: 'the moment', value: 'PRESENT_REF', weak: true },
  { words: 'this moment', value: 'PRESENT_REF' },
  { words: 'currently', value: 'PRESENT_REF' },
  { words: 'presently', value: 'PRESENT_REF' },
  { words: 'current', value: 'PRESENT_REF' },
  { words: 'already', value: 'PRESENT_REF', weak: true },
  { words: 'recently', value: 'PAST_REF' },
  { words: 'lately', value: 'PAST_REF' },
  { words: 'recent', value: 'PAST_REF' },
  { words: 'the past', value: 'PAST_REF' },
  { words: 'the recent past', value: 'PAST_REF' },
  { words: 'the distant past', value: 'PAST_REF' },
  { words: 'past', value: 'PAST_REF', weak: true },
  { words: 'once', value: 'PAST_REF', weak: true },
  { words: 'previously', value: 'PAST_REF', weak: true },
  { words: 'formerly', value: 'PAST_REF', weak: true },
  { words: 'long ago', value: 'PAST_REF' },
  { words: 'at that time', value: 'PAST_REF', weak: true },
  { words: 'earlier', value: 'PAST_REF', weak: true },
  { words: 'soon', value: 'FUTURE_REF' },
  { words: 'the future', value: 'FUTURE_REF' },
  { words: 'the near future', value: 'FUTURE_REF' },
  { words: 'the not too distant future', value: 'FUTURE_REF' },
  { words: 'the distant future', value: 'FUTURE_REF' },
  { words: 'the foreseeable future', value: 'FUTURE_REF' },
  { words: 'the near term', value: 'FUTURE_REF' },
  { words: 'future', value: 'FUTURE_REF', weak: true },
  { words: 'later', value: 'FUTURE_REF', weak: true },
]
