const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const auxiliaries = words(`
  is are was were be been being am has have had having do does did will would can could may might must shall should
  's 've 'd 'll 're isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't`)

export const beForms = words("is are was were be been being am 's 're isn't aren't wasn't weren't")

export const negations =
  words(`not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
  cannot couldn't shouldn't no nobody neither nor`)

/** Verbs that turn an infinitive after them into the same act: "declined to say" is no saying. */
export const modals = words(
  "will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't",
)

/** Adverbs that stand between a subject and its verb; those in -ly are told by their ending. */
export const verbAdverbs = words(`
  also later then now once just first even still again further often always never not n't ever soon already earlier
  since thus only instead too today tonight yesterday long both all afterwards
  nonetheless nevertheless meanwhile likewise twice moreover perhaps in turn`)

export const determiners =
  words(`a an the this that these those his her its their my our your some any no every each another
  several many few most all both one two three four five six seven eight nine ten more other such what which whose`)

export const pronounSubjects = words(
  'he she they it i we you who which that this these those one others many some',
)

export const prepositions =
  words(`of in on at by for with from to about against into over after before under during through between
  among without within across behind beyond near toward towards upon since until despite like amid via per as than
  following including concerning regarding outside inside around`)

/** Words that open another clause: a subject never reaches back over one. */
export const clauseOpeners =
  words(`that because while when whenever if unless although though whereas where whether until since before after
  as so but or nor yet than then why how what whatever`)

export const relativePronouns = words('who which that whom')

export const timeWords = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  today yesterday tonight tomorrow noon midnight earlier later recently last this next week month year night morning afternoon evening
  weekend ago then now before afterwards afterward early late`)

/** Prepositions that open where, when and how something was said: "in a statement", "on Monday", "at a rally". */
export const settingPrepositions = words(
  'in on at during after before via through by from over following as of about when while outside inside near to with',
)
