import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

describe('whether it came about, by rules', () => {
  it.each([
    ['Norway is to expel the French envoy.', 'expel', 'planned'],
    ['Norway was to have expelled the French envoy.', 'expelled', 'denied'],
    ['Police foiled a plot to bomb the embassy of Norway.', 'bomb', 'denied'],
    ['Had soldiers shelled the town, thousands would have fled.', 'shelled', 'hypothetical'],
    ['Were Norway to expel the envoy, talks would end.', 'expel', 'hypothetical'],
    ['Norway keeps shelling the rebels.', 'shelling', 'ongoing'],
    ['“We will not hesitate to bomb Norway,” the general said.', 'bomb', 'threatened'],
    ['Rebels did not hesitate to bomb the town.', 'bomb', 'happened'],
  ])('%s', async (text, trigger, status) => {
    const { events } = await read({ text }, { reader: 'rules' })
    const found = events.find((event) => event.trigger.some((span) => span.text === trigger))
    expect(found?.status).toBe(status)
  })
})
