/** Irregular forms that the news is full of, by their lemma. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    be: 'is are was were been being am',
    begin: 'began begun',
    blow: 'blew blown',
    break: 'broke broken',
    bring: 'brought',
    buy: 'bought',
    come: 'came',
    die: 'dying',
    do: 'did done does',
    drive: 'drove driven',
    fall: 'fell fallen',
    fight: 'fought',
    find: 'found',
    flee: 'fled',
    fly: 'flew flown',
    get: 'got gotten',
    give: 'gave given',
    go: 'went gone',
    have: 'has had',
    hold: 'held',
    keep: 'kept',
    lead: 'led',
    leave: 'left',
    lie: 'lying',
    lose: 'lost',
    make: 'made',
    meet: 'met',
    pay: 'paid',
    rise: 'rose risen',
    run: 'ran',
    say: 'said says',
    see: 'saw seen',
    sell: 'sold',
    send: 'sent',
    shake: 'shook shaken',
    shoot: 'shot shots',
    speak: 'spoke spoken',
    steal: 'stole stolen',
    strike: 'struck stricken',
    take: 'took taken',
    tell: 'told',
    think: 'thought',
    win: 'won',
    write: 'wrote written',
  }).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma])),
)

/** A shorter stem is no verb or noun any more ("king", "red", "bus"). */
const MIN_STEM = 3

/** The lemma of an event mention: of each of its words, joined ("opening fire", "opened fire": open fire). */
export function lemmaOf(words: readonly string[]): string {
  return words.map((word) => wordLemma(word.toLowerCase())).join(' ')
}

/**
 * One key for the forms of a word, noun and verb alike: "attacks", "attacked", "attacking" are "attack". A silent
 * e is left out, because the forms don't tell whether there was one ("closed", "closing": clos).
 */
function wordLemma(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return silent(IRREGULAR[word] as string)
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < MIN_STEM) continue
    return silent(single(word.slice(0, -ending.length) + instead))
  }
  return silent(word)
}

/** What inflection adds, with what stood there before; the first that fits. A final -ss is no plural. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['sses', 'ss'],
  ['ings', ''],
  ['ing', ''],
  ['ed', ''],
  ['ss', 'ss'],
  ['us', 'us'],
  ['is', 'is'],
  ['s', ''],
]

/** "stopp" is "stop", "kill" stays. */
const single = (stem: string) => stem.replace(/([bdgmnprt])\1$/, '$1')
const silent = (stem: string) => (stem.length > MIN_STEM ? stem.replace(/e$/, '') : stem)
