import { type SortedLines, sortedLines } from '../sorted-lines.ts'
import { wordsOfName } from './name-words.ts'

/** An office in government: months as "2000-05", of officials years. */
export interface Office {
  /** "president"; undefined where the source doesn't tell. */
  readonly title?: string
  readonly from: string
  readonly to: string
  /** False where the source ends before the office did: held at least until `to`. */
  readonly ended: boolean
}

/** Whoever headed a state, its government or a body between states, or was a high official of a state. */
export interface Leader {
  readonly name: string
  /** Of what: ISO 3166-1 alpha-3, or "@" and a body's usual name. */
  readonly of: string
  readonly head: boolean
  readonly offices: readonly Office[]
  /** Since when in public life. */
  readonly since?: string
  readonly died?: string
  /** True where hardly anybody else of the lists has such a name. */
  readonly rare: boolean
}

export interface Leaders {
  /** Those whom a full name may mean: "Carlos Menem", "Carlos Saul Menem"; of a surname alone, heads only. */
  named(name: string): readonly Leader[]
}

const titles: Readonly<Record<string, string>> = {
  p: 'president',
  m: 'prime minister',
  c: 'chancellor',
  k: 'king',
  q: 'queen',
  e: 'emir',
  s: 'sultan',
  g: 'secretary-general',
  d: 'director-general',
  r: 'managing director',
}

/** The leaders of knowledge/leaders.txt; scripts/knowledge/leaders.ts says what its lines hold. Nothing is read before it is asked for. */
export function readLeaders(text: string): Leaders {
  const lines = sortedLines(text)
  return {
    named: (name) => {
      const words = wordsOfName(name)
      const found = byKey(lines, words.join(' '))
      if (found.length > 0 || words.length < 2) return found
      // "Omar Hassan al-Bashir": by the surname, of those whose first name it is.
      return byKey(lines, words.at(-1) as string).filter((each) => each.name.split(' ')[0] === words[0])
    },
  }
}

function byKey(lines: SortedLines, key: string): Leader[] {
  if (key === '') return []
  const others = lines.startingWith(`${key}>`).map((line) => line.slice(key.length + 1))
  const rows = [key, ...others].flatMap((name) => lines.startingWith(`${name}|`))
  return [...new Set(rows)].map(leaderOf)
}

/** "kofi busia|GHA|h196909-197201|193101-197801" */
function leaderOf(row: string): Leader {
  const [name = '', of = '', offices = '', life = '', rare] = row.split('|')
  const [since, died] = life.split('-').map(dateOf)
  return {
    name,
    of,
    head: !offices.startsWith('o'),
    offices: offices.split(',').map(officeOf),
    ...(since ? { since } : {}),
    ...(died ? { died } : {}),
    rare: rare === '!',
  }
}

function officeOf(text: string): Office {
  const [, letter = '', from = '', mark, to = ''] = /^([a-z])(\d+)([-+])(\d+)$/.exec(text) ?? []
  const title = titles[letter]
  return { ...(title ? { title } : {}), from: dateOf(from), to: dateOf(to), ended: mark === '-' }
}

/** "200005" as "2000-05". */
function dateOf(digits: string): string {
  return digits.length > 4 ? `${digits.slice(0, 4)}-${digits.slice(4)}` : digits
}
