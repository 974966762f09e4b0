export interface PronounKind {
  readonly person: 'first' | 'third' | 'relative'
  readonly gender: 'female' | 'male' | 'neutral' | 'unknown'
  readonly plural: boolean
  /** How it stands in its sentence: "her" may be either of two. */
  readonly role: 'subject' | 'object' | 'possessive' | 'reflexive' | 'either'
}

const kind = (
  person: PronounKind['person'],
  gender: PronounKind['gender'],
  plural: boolean,
  role: PronounKind['role'],
): PronounKind => ({ person, gender, plural, role })

/** Pronouns that stand for somebody who can speak or act, by form in lower case. */
export const pronouns: ReadonlyMap<string, PronounKind> = new Map([
  ['he', kind('third', 'male', false, 'subject')],
  ['him', kind('third', 'male', false, 'object')],
  ['his', kind('third', 'male', false, 'possessive')],
  ['himself', kind('third', 'male', false, 'reflexive')],
  ['she', kind('third', 'female', false, 'subject')],
  ['her', kind('third', 'female', false, 'either')],
  ['hers', kind('third', 'female', false, 'possessive')],
  ['herself', kind('third', 'female', false, 'reflexive')],
  ['they', kind('third', 'unknown', true, 'subject')],
  ['them', kind('third', 'unknown', true, 'object')],
  ['their', kind('third', 'unknown', true, 'possessive')],
  ['theirs', kind('third', 'unknown', true, 'possessive')],
  ['themselves', kind('third', 'unknown', true, 'reflexive')],
  ['who', kind('relative', 'unknown', false, 'subject')],
  ['whom', kind('relative', 'unknown', false, 'object')],
  ['whose', kind('relative', 'unknown', false, 'possessive')],
  ['i', kind('first', 'unknown', false, 'subject')],
  ['me', kind('first', 'unknown', false, 'object')],
  ['my', kind('first', 'unknown', false, 'possessive')],
  ['mine', kind('first', 'unknown', false, 'possessive')],
  ['myself', kind('first', 'unknown', false, 'reflexive')],
  ['we', kind('first', 'unknown', true, 'subject')],
  ['us', kind('first', 'unknown', true, 'object')],
  ['our', kind('first', 'unknown', true, 'possessive')],
  ['ours', kind('first', 'unknown', true, 'possessive')],
  ['ourselves', kind('first', 'unknown', true, 'reflexive')],
  ['it', kind('third', 'neutral', false, 'either')],
  ['its', kind('third', 'neutral', false, 'possessive')],
  ['itself', kind('third', 'neutral', false, 'reflexive')],
])
