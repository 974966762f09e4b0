import type { EventContext } from '../../domain/ontology/event-contexts.ts'
import { contextWords } from '../../language/en/events/context-words.ts'
import type { Tree } from './tree.ts'

const MOST_CONTEXTS = 3

/** What the event's sentence is about. */
export function contextsIn(tree: Tree, from: number, to: number): EventContext[] {
  const found: EventContext[] = []
  for (let at = from; at < to; at++) {
    const context = contextOf.get(tree.lowers[at] as string)
    if (context && !found.includes(context)) found.push(context)
    if (found.length === MOST_CONTEXTS) break
  }
  return found
}

const contextOf = new Map<string, EventContext>(
  (Object.entries(contextWords) as [EventContext, string][]).flatMap(([context, list]) =>
    list.split(/\s+/).map((word): [string, EventContext] => [word, context]),
  ),
)
