const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Lemmas of what governs an event ("plans to strike", "a plot to bomb", "the strike was averted"), by what it makes
 * of it. Verbs, adjectives and nouns together: none is of two kinds.
 */
export const governors = {
  planned:
    words(`plan prepare agree intend aim pledge promise expect schedule set due ready poise about order decide
    instruct go undertake offer commit arrange propose look postpone delay slate announce likely
    upcoming forthcoming planned scheduled preparation eve proposed tell ask-to-self move determined call-for-own`),
  threatened: words('threaten vow swear warn threat vowed threatened hesitate'),
  possible: words(`consider weigh mull ponder fear suspect risk possible potential possibly perhaps debate
    contemplate possibility danger chance whether suspected feared want hope seek try attempt wish would-be plot
    discuss examine study explore`),
  denied:
    words(`deny avert foil thwart prevent avoid cancel fail stop-from dissuade shelve abandon scrap stave block abort
    refrain decline refuse false untrue hoax averted foiled aborted thwarted cancelled short yet forestall call-off rule-out halt`),
  requested:
    words(`demand urge ask request appeal call press beg plead implore want insist petition require recommend
    advise push advocate favour favor invite lobby refuse decline reject exhort oppose warn-against`),
  ongoing: words('continue keep remain resume persist ongoing continuing underway way force continued'),
  imagined: words('imagine suppose case event unless if scenario script supposing hypothetical would'),
} as const

/** "in the event of", "if", "unless", "should" before its subject. */
export const conditionals = words('if unless lest')
export const negators = words("not n't never neither nor hardly")
export const negativeDeterminers = words('no neither')
export const negativePronouns = words('nobody none nothing no-one')
export const possibleModals = words('may might could can ca')
export const futureModals = words("will 'll shall wo gonna")
export const imaginedModals = words("would 'd should must ought")
