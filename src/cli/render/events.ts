import type { Event } from '../../domain/event.ts'
import type { ReportRecord } from '../../domain/record.ts'
import { printable } from '../printable.ts'
import { wrap } from './lines.ts'

/** A paragraph an event: ASSAULT “shelled”: the army → the mill. Denied, on Duarte’s word. */
export function eventLines(record: ReportRecord, width: number): string[] {
  const { events, entities, statements } = record
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const speakers = new Map(statements.map(({ id, speaker }) => [id, speaker]))
  const named = (ids: readonly string[]) => ids.map((id) => printable(names.get(id) ?? id)).join(', ')
  return events.flatMap((event) => {
    const claimed = event.attributedTo === undefined ? undefined : (speakers.get(event.attributedTo) ?? null)
    return wrap(
      `${codeOf(event)}: ${partiesOf(event, named)}${event.status}${onWhoseWord(claimed, names)}`,
      width,
    )
  })
}

function codeOf({ type, mode, trigger }: Event): string {
  const words = trigger.map(({ text }) => printable(text)).join(' … ')
  return `${mode === undefined ? type : `${type} ${mode}`} “${words}”`
}

function partiesOf({ actors, recipients }: Event, named: (ids: readonly string[]) => string): string {
  if (actors.length + recipients.length === 0) return ''
  return recipients.length === 0 ? `${named(actors)}; ` : `${named(actors) || '?'} → ${named(recipients)}; `
}

function onWhoseWord(speaker: string | null | undefined, names: ReadonlyMap<string, string>): string {
  if (speaker === undefined) return ''
  return speaker === null ? ', as somebody says' : `, as ${printable(names.get(speaker) ?? speaker)} says`
}
