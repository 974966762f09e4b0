import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../domain/check.ts'
import { openReader } from '../../read.ts'

const { read } = await openReader({ reader: 'rules' })

/** "words: use, holder" of every term; the holder by name, "–" for nobody. */
async function termsIn(text: string): Promise<string[]> {
  const { quotedTerms, entities } = await read({ text })
  return quotedTerms.map(({ text: words, use, holder }) => {
    const name = entities.find(({ id }) => id === holder)?.name ?? holder ?? '–'
    return `${words}: ${use}, ${name}`
  })
}

type Row = [text: string, ...terms: string[]]

const held: Row[] = [
  ['The “peacekeepers”, as the ministry calls them, burned two farms.', 'peacekeepers: scare, ministry'],
  ['The “free” harbour port, as the ministry calls it, costs money.', 'free: scare, ministry'],
  ['They slept in what the ministry calls “safe zones”.', 'safe zones: scare, ministry'],
  ['What the firm terms “flexibility” has cost 300 people their homes.', 'flexibility: scare, firm'],
  ['He was taken to a “rest home”, the army’s term for its prison.', 'rest home: scare, army'],
  ['The huts are “villas” in the company’s language.', 'villas: scare, company'],
  ['Two boys were “evacuated”, in the words of the governor, to a camp.', 'evacuated: scare, governor'],
  ['The supposed “miracle cure” was tap water.', 'miracle cure: scare, author'],
  ['The so-called “doctor” had never opened a medical book.', 'doctor: scare, author'],
  ['Nobody at the “open” meeting was allowed to speak.', 'open: scare, author'],
  ['Its “garden” is a pot.', 'garden: scare, author'],
]

const terms: Row[] = [
  ['Under the so-called “mercy rule”, play stops after the fifth goal.', 'mercy rule: term, –'],
  ['They are known as “ghost ships”.', 'ghost ships: term, –'],
  ['A process called “dry stacking” presses the water out.', 'dry stacking: term, –'],
  ['The gas, called “sweet damp” by miners, has no smell.', 'sweet damp: term, miners'],
  ['It bought “soft ore”, a powder that holds little iron.', 'soft ore: term, –'],
  ['The “opt-out” movement began in Sund.', 'opt-out: term, –'],
  ['In army slang, “toast” is a burned-out truck.', 'toast: term, –'],
  ['The yacht “Blue Hour” sank in the harbour.', 'Blue Hour: term, –'],
  ['Lind refused to call the killings “genocide”.', 'genocide: term, –'],
  [
    'The “mercy rule” is old. It is known as the “mercy rule” in Sund.',
    'mercy rule: term, –',
    'mercy rule: term, –',
  ],
]

const used: Row[] = [
  ['Critics have branded the plan “a joke”.', 'a joke: term, Critics'],
  ['Lea Brun dismissed the report as “fiction.”', 'fiction: term, Lea Brun'],
  ['The bank was labelled “a casino” by the auditor.', 'a casino: term, auditor'],
  ['Branding the vote “a circus”, Lea Brun walked out.', 'a circus: term, Lea Brun'],
  ['“Vandals” was what Lea Brun called the planners.', 'Vandals: term, Lea Brun'],
  ['“Freeloaders” is how Lea Brun describes the tenants.', 'Freeloaders: term, Lea Brun'],
  ['Lea Brun’s description of the nurses as “greedy” drew boos.', 'greedy: term, Lea Brun'],
  ['Jo Roe said the guards had called him “a dog”.', 'a dog: term, guards'],
  ['“They call us ‘rats’,” a striker said.', 'rats: term, –'],
]

const names: Row[] = [
  ['His novel “The Long Field” sold nine copies.', 'The Long Field: title, –'],
  ['Her book, “Nine Winters,” was published in May.', 'Nine Winters: title, –'],
  ['She starred in “The Last Ferry” and “Night Shift”.', 'The Last Ferry: title, –', 'Night Shift: title, –'],
  ['The article, titled “Who Owns the Water?”, appeared on Monday.', 'Who Owns the Water?: title, –'],
  ['“Paper Moon”, a song about the flood, was never sung again.', 'Paper Moon: title, –'],
  ['Fans sang “Home by Water” until midnight.', 'Home by Water: title, –'],
  ['He spoke on “Late and Later”.', 'Late and Later: title, –'],
  ['Dwayne “The Rock” Halloran won on Sunday.', 'The Rock: nickname, –'],
  ['John ‘Jack’ Roe left the council.', 'Jack: nickname, –'],
  ['Maria "Mimi" de la Cruz sings on Friday.', 'Mimi: nickname, –'],
  ['Petra Lind, known on the docks as “Red Petra”, left school.', 'Red Petra: nickname, –'],
  ['She was nicknamed “the Duchess” by her crew.', 'the Duchess: nickname, –'],
]

const mentions: Row[] = [
  ['Ilse Marr used the word “famine” only once.', 'famine: mention, Ilse Marr'],
  ['Ilse Marr avoided the word “war”.', 'war: mention, –'],
  ['Ilse Marr never used the terms “aid” and “help”.', 'aid: mention, –', 'help: mention, –'],
  ['The word “reform” was used 40 times by the minister.', 'reform: mention, minister'],
  ['“Bandits” is the word the general prefers.', 'Bandits: mention, general'],
  ['Ilse Marr’s use of the word “lynching” angered the court.', 'lynching: mention, Ilse Marr'],
  ['In the valley “orsa” means “quiet water”.', 'orsa: mention, –', 'quiet water: mention, –'],
  ['The word “treaty” does not appear in it.', 'treaty: mention, –'],
]

const speech: Row[] = [
  ['Jonas Hald said the talks were “going nowhere fast”.'],
  ['“Never,” said Rolf Hesse.'],
  ['A placard outside the gate read “Pay us”.'],
  ['Workers carried a banner with the words “Pay us now”.'],
  ['The chant of “Shame, shame” could be heard inside.'],
  ['He called for “a vote”.'],
  ['The chairman was said to be “furious” with them.'],
  ['They spoke of accusations that the firm had used “dirty” money.'],
  ['“We Are Like Two Ferries,” he explained with a smile.'],
  ['New Bridge Plan ‘Unsafe’ After Flood\n\nThe bridge is shut.'],
  ['In his own words, “it was a long night”.'],
  ['<post author="roe">Good morning, Sund.'],
]

for (const [name, rows] of Object.entries({ held, terms, used, names, mentions, speech })) {
  describe(`marks: ${name}`, () => {
    it.each(rows)('%s', async (text, ...expected) => {
      expect(await termsIn(text)).toEqual(expected)
    })
  })
}

describe('statements and terms', () => {
  it.each([
    ['Her first essay, “What the River Took”, won Lea Brun a place.', 0],
    ['The band struck up “Home by Water” at midnight.', 0],
    ['The class, called “Deep Sight”, was cancelled.', 0],
    ['Critics have branded the plan “a joke”.', 1],
    ['The plan was called “a swindle” by the opposition.', 1],
  ])('of %s', async (text, statements) => {
    expect((await read({ text })).statements).toHaveLength(statements)
  })

  it('leave titles and by-names out of what is quoted', async () => {
    const { statements } = await read({
      text: 'Jo Roe said Tomas “the Bull” Orlec had seen the film “The Ferryman”.',
    })
    expect(statements.map(({ kind, quoted }) => [kind, quoted])).toEqual([['indirect', []]])
  })

  it('keep a by-name within one mention of the name', async () => {
    const { entities } = await read({ text: 'Tomas “the Bull” Orlec lost. Orlec left by the back stairs.' })
    expect(entities.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([
      ['Tomas “the Bull” Orlec', 'Orlec'],
    ])
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'“ ” ‘ ’ " \' , . : ; – = as the what calls called known so-called word film Roe Lea Brun is by in of used refused to his’s \n\n'.split(
      ' ',
    ),
    ' ',
    'the army’s term for',
  )
  it('gives terms that stand in the text, in order, and a record that checks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (words) => {
        const text = `Sund ${words.join(' ')}`
        const record = await read({ text })
        expect(checkRecord(record)).toEqual([])
        const starts = record.quotedTerms.map(({ start }) => start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
      { numRuns: 300 },
    )
  })

  it('takes time linear in the text', async () => {
    const unit = 'The “free” port, which Roe called a “joke” and the ‘word’ “port” as the “x” '
    const timed = async (times: number) => {
      const text = unit.repeat(times)
      const start = performance.now()
      await read({ text })
      return performance.now() - start
    }
    await timed(100)
    const [short, long] = [await timed(100), await timed(800)]
    // Eight times the text; half of a square's sixty-four leaves room for a busy machine.
    expect(long).toBeLessThan(Math.max(short, 20) * 32)
  }, 30_000)
})
