import { inflect } from './inflection.ts'

/** Words that stand around quotation marks which hold no speech: what they say of the words inside. All in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Every form of verbs; `lemma=past/participle` where they are not regular; with and without doubling: labeled, labelled. */
function formsOf(list: string): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const entry of list.trim().split(/\s+/)) {
    const [lemma = '', past, participle] = entry.split(/[=/]/)
    for (const [, form] of inflect(lemma, past, participle)) forms.add(form)
    if (/[aeiou][lrtnpbdgm]$/.test(lemma))
      for (const ending of ['ed', 'ing']) forms.add(lemma + lemma.at(-1) + ending)
  }
  return forms
}

/** Works that have a title: the film “…”, her essay, “…”. */
export const workNouns = words(`
  film movie documentary blockbuster sequel prequel trilogy remake thriller comedy sitcom drama drama-series cartoon western
  book novel novella memoir autobiography biography bestseller anthology handbook textbook manual cookbook chapter
  song single album track anthem hymn ballad tune record hit mixtape soundtrack symphony opera aria musical ballet play sketch
  poem sonnet essay article column editorial op-ed feature paper study thesis dissertation lecture sermon story
  series show programme program podcast episode miniseries documentary-series telenovela soap broadcast
  painting sculpture mural portrait installation exhibition exhibit photograph video game videogame app
  classic biopic caricature carol lullaby jingle
  magazine newspaper newsletter journal blog pamphlet manifesto report speech`)

/** Of these, what is said in them is reported as often as their titles are: only words in capitals are a title. */
export const speakingWorks = words(
  'report speech article column editorial op-ed paper study story lecture sermon video blog record magazine newspaper',
)

/** Who makes, plays or shows a work, and what of it: the star of “…”, an episode of “…”. */
export const partsOfWorks = words(`
  author star stars director creator writer host hosts co-host producer cast protagonist narrator
  episode finale premiere screening season production performance rendition version cover remake adaptation lyrics chorus
  publication edition copy copies plot filming`)

/** Verbs whose object in capitals is a work: struck up “…”, starred in “…”. */
export const verbsOfWorks = formsOf(
  'direct star perform play record host air screen premiere compose strike=struck/struck co-write co-author buy=bought/bought sell=sold/sold acquire auction restore exhibit lend=lent/lent donate',
)

/** What is sung may be a title or the words. */
export const singing = formsOf('sing=sang/sung hum intone')

/** What may stand between such a verb and the title. */
export const particlesOfWorks = words('in on up of to along from')

/** Things that bear a name which is sometimes put in marks: the café “…”, the yacht “…”. */
export const namedThings = words(`
  café cafe restaurant bar pub club nightclub hotel hostel shop store boutique bakery brewery
  ship boat yacht ferry tanker trawler vessel submarine barge aircraft plane spacecraft satellite probe rocket missile
  operation project programme program campaign movement group band collective team club brand pac crowd contingent wing
  initiative referendum proposition bill act law plan summit rally tour week day hashtag award prize
  horse dog cat elephant storm hurricane typhoon cyclone virus worm malware software system`)

/** Behind these, words in marks are a name for something: the “opt-out” movement, a “grandfather” clause. */
export const termedThings = words(`
  movement crowd contingent effect syndrome doctrine theory principle rule clause method technique model strategy
  initiative protocol standard scheme loophole phenomenon paradox hypothesis provision voters vote votes`)

/** What is said, sung or shown, and so is speech where its words stand in marks: chants of “…”, a banner with “…”. */
export const speechNouns = words(`
  chant chants cry cries shout shouts scream screams call calls slogan slogans motto mantra refrain
  sign signs banner banners placard placards poster posters leaflet note notes graffiti sticker stickers badge cap hat t-shirt t-shirts shirt
  caption headline headlines message messages tweet tweets post posts text email letter inscription answer reply response question
  claim claims accusation accusations allegation allegations charge charges complaint complaints warning warnings demand demands promise promises
  advice apology statement quote words chorus chyron`)

/** Nouns for words: used the word “…”. */
export const wordNouns = words(`
  word words term terms phrase phrases expression expressions adjective adjectives noun nouns verb verbs adverb pronoun
  epithet slur euphemism buzzword catchphrase acronym abbreviation prefix suffix label labels descriptor`)

/** Verbs of whoever uses a word; what follows is a noun for words. */
export const usingVerbs = formsOf(`
  use utter say=said drop mention prefer coin employ invoke repeat write=wrote/written apply adopt choose=chose/chosen
  reach favour favor popularise popularize borrow deploy speak=spoke/spoken include add introduce pick`)

/** Verbs of whoever keeps from using it: then nobody used it. */
export const avoidingVerbs = formsOf(
  'avoid ban shun reject delete drop=dropped/dropped drop refuse decline omit strike=struck/struck scrap abandon eschew dislike hate remove',
)

/** What a word does that is spoken of as a word: “…” means, “…” does not appear. */
export const verbsOfWords = words('means meant translates connotes denotes rhymes')

/** Behind these stands what a word means: which means “…”, Latin for “…”. */
export const meaningWords = words('means meaning meant')

/** Verbs that give a thing its name straight: called it “…”. */
export const callingVerbs = formsOf('call label brand dub term name christen nickname style')

/** Verbs that give it with "as": described it as “…”. */
export const describingVerbs = formsOf(`
  describe characterise characterize portray depict refer speak=spoke/spoken dismiss denounce deride decry slam condemn
  criticise criticize hail praise tout paint view regard see=saw/seen blast mock ridicule define identify brand label cast=cast/cast lambast lambaste
  attack laud bill present sell=sold/sold pitch categorise categorize classify`)

/** Of the participles of these verbs a name without anybody who gives it: a process known as “…”. */
export const namedParticiples = words(
  'called dubbed termed known nicknamed named labelled labeled christened styled titled entitled branded',
)

/** Nouns for such an act: her description of them as “…”. */
export const describingNouns = words(
  'description characterisation characterization portrayal depiction labelling labeling branding dismissal denunciation condemnation definition',
)

/** Behind a possessive: whose word it is. “guests”, the regime's word for its prisoners; in the army's phrase. */
export const wordingNouns = words(
  'word words term terms phrase name expression euphemism parlance language jargon terminology wording label shorthand description code vocabulary',
)

/** What keeps a thing at a distance: the so-called “…”, a supposed “…”. */
export const distancingWords = words(
  'so-called supposed purported alleged ostensible would-be pretended quasi self-styled self-proclaimed self-described self-declared self-appointed',
)
