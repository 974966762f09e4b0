/** Bidirectional controls, joiners and the like, which part no two spellings of a name. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/**
 * The words of a person's name as leaders are looked up by: small letters without accents and apostrophes, parted at
 * hyphens and dots. "Boutros Boutros-Ghali" is "boutros boutros ghali", "J.R. D'Cruz" is "j r dcruz".
 */
export function wordsOfName(name: string): string[] {
  return name
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(/[\p{M}'’`"]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
