import { cueForms } from '../../language/en/cue-verbs.ts'
import { speechNouns } from '../../language/en/quoted-words.ts'
import { endsAsSentence } from './inside-marks.ts'
import { before, behind, type MarkedWords } from './marked-words.ts'

/** More words without a cue are speech whose speaker the report leaves open, or may be. */
const MOST_WORDS = 3
const SPEECH_NOUN_REACH = 3

/**
 * the “free” parking: a few words within a sentence that nobody is said to have said. The writer holds them at a
 * distance; unless they may be a piece of speech, whose speaker nobody can tell.
 */
export function isScareQuote(marked: MarkedWords): boolean {
  const { items, at, words, block } = marked
  if (words.length > MOST_WORDS || endsAsSentence(marked) || block === 'title') return false
  if (!items.some(({ kind }) => kind === 'word')) return false
  const left = before(marked, 1)
  if (left?.word === ':' || (behind(marked, 1)?.kind !== 'word' && !left)) return false
  if ((cueForms.get(left?.word ?? '') ?? []).some(({ verb }) => verb.frames.has('q'))) return false
  for (let k = at - 1; k >= Math.max(0, at - SPEECH_NOUN_REACH); k--)
    if (speechNouns.has(items[k]?.word ?? '')) return false
  return true
}
