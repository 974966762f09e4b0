import type { BenchSet } from '../bench-set.ts'
import { attributions } from './attributions.ts'
import { coref } from './coref.ts'
import { dyads } from './dyads.ts'
import { entities } from './entities.ts'
import { events } from './events.ts'
import { mergingSet } from './merging.ts'
import { pages } from './pages.ts'
import { eventPhenomenaSet, phenomenaSet } from './phenomena.ts'
import { sentences } from './sentences.ts'
import { shapes } from './shapes.ts'
import { speakers } from './speakers.ts'
import { times } from './times.ts'

/** Every set, in the order in which results show them. */
export const allSets: readonly BenchSet[] = [
  attributions,
  speakers,
  pages,
  shapes,
  phenomenaSet,
  sentences,
  entities,
  coref,
  times,
  events,
  dyads,
  eventPhenomenaSet,
  mergingSet,
]
