import type { Entity } from '../../domain/entity.ts'
import type { SourceKind, Stance, Statement, StatementKind } from '../../domain/statement.ts'
import { timexInWords } from '../times.ts'
import { isolated, label } from './foreign-text.ts'
import { type Content, html } from './markup.ts'
import type { Scene } from './scene.ts'

export const kindInWords: Readonly<Record<StatementKind, string>> = {
  direct: 'word for word',
  indirect: 'in the writer’s words',
  mixed: 'partly word for word',
}

export const stanceInWords: Readonly<Record<Stance, string | undefined>> = {
  neutral: undefined,
  distancing: 'the writer keeps a distance',
  endorsing: 'the writer takes it for true',
}

export const sourceInWords: Readonly<Record<SourceKind, string>> = {
  named: 'by name',
  unnamed: 'without a name',
  group: 'as a group',
  document: 'as a document',
  none: 'not at all',
}

/** An entity by its name. */
export function nameOf(id: string, { entities }: Scene): Content {
  return isolated(entities.get(id)?.name ?? id)
}

/** "foreign minister of Valoria": the first role that the report gives. */
export function roleOf(entity: Entity | undefined, scene: Scene): Content {
  const role = entity?.roles[0]
  if (!role) return undefined
  return role.of === undefined
    ? isolated(role.title)
    : html`${isolated(role.title)}, ${nameOf(role.of, scene)}`
}

/** A time by its value; by the report's words where that could not be told. */
export function timeInWords(id: string, { times }: Scene): string | undefined {
  const time = times.get(id)
  return time && label(time.value === undefined ? time.text : timexInWords(time.value))
}

/** The words of a discontinuous span, as one quotation. */
export function quotedWords(spans: Statement['cue']): Content {
  return spans.length === 0 ? undefined : html`“${isolated(spans.map(({ text }) => text).join(' … '))}”`
}

export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
