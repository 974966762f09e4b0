import { cueForms } from '../../language/en/cue-verbs.ts'
import { auxiliaries, determiners } from '../../language/en/function-words.ts'
import {
  namedThings,
  particlesOfWorks,
  partsOfWorks,
  singing,
  speakingWorks,
  speechNouns,
  verbsOfWorks,
  workNouns,
} from '../../language/en/quoted-words.ts'
import { capitals, isTitleCase, lastMark } from './inside-marks.ts'
import { before, behind, type MarkedWords, type MarkReading, wordBefore, wordBehind } from './marked-words.ts'

const title = (rule: string): MarkReading => ({ use: 'title', holder: null, rule })
const name = (rule: string): MarkReading => ({ use: 'term', holder: null, rule })
const unsure = (reading: MarkReading): MarkReading => ({ ...reading, unsure: true })

/** How far before the marks a word tells that they hold speech: "a banner with the words “…”". */
const SPEECH_NOUN_REACH = 5
/** How far behind the marks the noun of an apposition may stand: “…”, the debut novel. */
const APPOSITION_REACH = 6

/** Titles of works and names of things in marks, where italics were lost: a word beside them says what they are. */
export function titleOf(marked: MarkedWords): MarkReading | undefined {
  return isSpoken(marked) ? undefined : (behindWork(marked) ?? beforeApposition(marked) ?? ofWork(marked))
}

/** The same where nothing but their capitals tells; in a headline these tell nothing. */
export function titleByCapitals(marked: MarkedWords): MarkReading | undefined {
  return marked.headline || isSpoken(marked) ? undefined : byCapitals(marked)
}

/** “The Ferryman” said … is a work's title all the same; what a chant or a cue verb stands before is speech. */
function isSpoken(marked: MarkedWords): boolean {
  for (let distance = 1; distance <= SPEECH_NOUN_REACH; distance++) {
    const item = before(marked, distance)
    if (!item || (item.kind === 'mark' && distance > 1)) break
    if (speechNouns.has(item.word) && !workNouns.has(item.word)) return true
  }
  return introduces(before(marked, 1)?.word ?? '') || before(marked, 1)?.word === ':'
}

/** "said “…”", "wrote: “…”". */
const introduces = (word: string) =>
  !verbsOfWorks.has(word) &&
  (cueForms.get(word) ?? []).some(({ verb }) => verb.frames.has('q') && !naming.has(verb.lemma))
const naming = new Set(['call', 'label', 'dub', 'term', 'describe', 'record', 'sing'])

/** In the film “The Ferryman” · her first essay, “What the River Took” · a song called “Home by Water” · café “Never Again” */
function behindWork(marked: MarkedWords): MarkReading | undefined {
  let distance = 1
  if (/^(?:called|titled|entitled|named|headlined|dubbed)$/.test(wordBefore(marked, distance))) distance++
  while (
    distance > 1 &&
    distance < 4 &&
    /^(?:is|was|are|were|be|been|simply)$/.test(wordBefore(marked, distance))
  )
    distance++
  if (/^[,:(–—-]$/.test(wordBefore(marked, distance))) distance++
  const noun = wordBefore(marked, distance)
  const named = /^(?:titled|entitled|headlined)$/.test(wordBefore(marked, 1))
  if (named && capitals(marked) > 0) return title('titled')
  if (workNouns.has(noun)) {
    const sure = speakingWorks.has(noun) || distance > 1
    return (sure ? isTitleCase(marked) : capitals(marked) > 0) ? title('behind-work') : undefined
  }
  return namedThings.has(noun) && !marked.headline && isTitleCase(marked)
    ? name('behind-named-thing')
    : undefined
}

/** “The Ferryman”, the film that made her name · “The Ferryman” (a novel) */
function beforeApposition(marked: MarkedWords): MarkReading | undefined {
  if (!isTitleCase(marked)) return undefined
  const inside = /,$/.test(marked.inside)
  let distance = 1
  if (/^[,(–—-]$/.test(wordBehind(marked, 1))) distance++
  else if (!inside) {
    // the “Ferryman” film: the noun stands right behind
    return [1, 2].some((distance) => workNouns.has(wordBehind(marked, distance)))
      ? title('before-work')
      : undefined
  }
  if (!determiners.has(wordBehind(marked, distance))) return undefined
  for (let more = 1; more <= APPOSITION_REACH; more++) {
    const item = behind(marked, distance + more)
    if (item?.kind !== 'word') return undefined
    if (workNouns.has(item.word)) return title('before-apposition')
  }
  return undefined
}

/** the author of “…” · starred in “…” · an episode of “…” · struck up “…” */
function ofWork(marked: MarkedWords): MarkReading | undefined {
  if (!isTitleCase(marked)) return undefined
  let distance = 1
  while (
    distance < 3 &&
    (particlesOfWorks.has(wordBefore(marked, distance)) || wordBefore(marked, distance) === "'s")
  )
    distance++
  const word = wordBefore(marked, distance)
  if (distance > 1 && partsOfWorks.has(word)) return title('part-of-work')
  // What is sung is said too: lyrics and titles look alike.
  if (singing.has(word)) return unsure(title('sung'))
  return verbsOfWorks.has(word) ? title('verb-of-work') : undefined
}

/** No quotation within. */
const PLAIN = /^[^“”„"«»]*$/

/** Words behind which a title stands without a noun that says so. */
const BEFORE_TITLES = new Set(
  'on in from like watching watched watch read reading saw seen wrote including'.split(' '),
)

/** on “Late and Later” · Orr's “Home by Water”: at least two words with capitals and no word that tells otherwise */
function byCapitals(marked: MarkedWords): MarkReading | undefined {
  if (!isTitleCase(marked) || !PLAIN.test(marked.inside)) return undefined
  const item = before(marked, 1)
  // “Operation Heron” says itself what it is
  if (marked.words.length > 1 && namedThings.has(marked.words[0]?.toLowerCase() ?? ''))
    return name('is-named-thing')
  if (namedThings.has(wordBehind(marked, 1)) && capitals(marked) > 1) return name('before-named-thing')
  if (!item) {
    // “The Short Ferry” was nominated: a sentence of the writer's has no capital on its second word
    const goesOn = lastMark(marked) === '' && auxiliaries.has(wordBehind(marked, 1))
    return goesOn && capitals(marked) > 1 ? unsure(title('capitals-first')) : undefined
  }
  if (determiners.has(item.word) && !/^(?:his|her|its|their)$/.test(item.word)) {
    // the “Green Deal”: a title has its article inside
    return capitals(marked) > 1 ? unsure(name('capitals-behind-article')) : undefined
  }
  if (capitals(marked) < 2) return undefined
  const owned = item.word.endsWith("'s") || item.word.endsWith("s'")
  return owned || BEFORE_TITLES.has(item.word) ? unsure(title('capitals')) : undefined
}
