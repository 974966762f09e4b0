const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Lemmas before a deed that is told as theirs ("plans to strike", "a plot to bomb", "stopped short of condemning"), by
 * what they make of it. Verbs, adjectives and nouns together: none is of two kinds.
 */
export const governors = {
  planned: words(`plan prepare agree intend aim expect schedule set due ready poise order decide instruct go
    undertake offer commit arrange propose slate announce likely preparation tell determined brace gear prompt resolve
    choose elect consent approve authorise authorize task bound decision deal agreement move assign direct command about`),
  /** Where the deed is harm, a threat; else a plan. */
  promised: words('vow swear warn promise pledge oath promised'),
  threatened: words('threaten threat'),
  possible:
    words(`consider weigh mull ponder contemplate debate discuss examine study explore risk possible want hope wish
    wonder option right able free tempt suspect believe fear suspicion willing willingness readiness likelihood`),
  denied:
    words(`fail avoid refrain foil thwart prevent avert forestall dissuade deter yet short forbear neglect omit
    plot attempt try bid conspire plotting prohibit bar forbid abandon cancel shelve stop unable failure deny`),
  asked:
    words(`demand urge ask request appeal call press beg plead implore petition require recommend advise push
    advocate invite lobby refuse decline exhort insist encourage refusal reluctance reluctant unwilling beseech pressure
    reject oppose`),
  ongoing: words('continue keep persist begin start resume proceed'),
} as const

/** What is done with a deed that a noun names: "averted a strike", "a strike was averted". */
export const done = {
  denied:
    words(`avert foil thwart prevent avoid cancel shelve abandon scrap block abort forestall deny stave ban disprove
    forbid drop veto prohibit`),
  planned:
    words(`plan schedule prepare postpone delay propose slate order expect set due organise organize envisage
    arrange announce`),
  promised: words('threaten vow'),
  possible: words('consider weigh mull ponder contemplate debate fear suspect risk discuss'),
  asked: words('demand request urge seek propose want favour favor advocate recommend refuse reject oppose'),
  /** "The curfew remains", "fighting raged": whatever the tense. */
  ongoing: words('continue remain persist rage drag grind simmer'),
} as const

/** Nouns whose "of", "for", "on" leads to the deed: "the threat of a strike", "plans for a march". */
export const nounsOf = {
  planned: words('plan preparation eve run-up'),
  promised: words('threat'),
  possible: words(
    'fear risk possibility danger prospect chance hope likelihood suspicion question spectre specter',
  ),
  denied: words('short absence lack avoidance'),
  asked: words('call demand request appeal plea refusal rejection talk negotiation'),
  hypothetical: words('event case'),
} as const

/** Adjectives of a noun that tell of its status. */
export const adjectives = {
  planned: words('planned proposed upcoming forthcoming scheduled imminent impending next'),
  promised: words('threatened'),
  possible: words('possible potential suspected feared likely would-be'),
  denied: words('averted foiled thwarted aborted cancelled canceled abortive'),
  ongoing: words('ongoing continuing continued current'),
} as const

export const conditionals = words('if unless lest')
export const negators = words("not n't never neither nor hardly")
export const negativeDeterminers = words('no neither')
export const negativePronouns = words('nobody none nothing no-one')
export const possibleModals = words('may might could can ca')
export const futureModals = words("will 'll shall wo gonna")
export const imaginedModals = words("would 'd should must ought")
/** What may stand in a verb group before its verb, adverbs in -ly aside. */
export const groupWords =
  words(`is are was were be been being am 's 're 've has have had having do does did will 'll would 'd
  can could may might must shall should wo ca to not n't never also now still again just soon already yet ever even only once
  first then both finally later almost nearly reportedly allegedly`)
export const sayings =
  words(`said says say told announced warned added vowed promised declared insisted wrote swore
  threatened reported stated`)
/** "In the exercise’s script", "under this scenario": what is told there is imagined. */
export const imaginings = words('script scenario simulation war-game hypothesis rehearsal')
export const imagineVerbs = words('imagine suppose supposing assuming picture')
export const happenings = words('happen occur materialise materialize take come eventuate')
export const spans = words('day days night nights week weeks month months year years hour hours')
export const ordinals =
  words(`second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth first twentieth
  2nd 3rd 4th 5th 6th 7th 8th 9th 10th 100th hundredth`)
/** Words that call a tale untrue: "the story that … is false". */
export const untrue = words(
  'false untrue hoax fabricated invented invention fake baseless fabrication lie lies fiction',
)
export const tales = words(
  'story claim claims rumour rumor rumours rumors report reports allegation allegations tale suggestion video',
)
