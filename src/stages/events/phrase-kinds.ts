/** Kinds of words that can be a noun phrase's head. */
export const isNominal = (kind: string | undefined) =>
  kind === 'NOUN' || kind === 'PROPN' || kind === 'PRON' || kind === 'NUM'

/** Kinds of words that can stand in one. */
export const inPhrase = (kind: string | undefined) => isNominal(kind) || kind === 'DET' || kind === 'ADJ'
