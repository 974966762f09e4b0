import { describe, expect, it } from 'vitest'
import { hasMode } from '../../domain/ontology/event-code.ts'
import { read } from '../../read.ts'

/** "TYPE mode" of each event. */
async function modesIn(text: string): Promise<string[]> {
  const { events } = await read({ text }, { reader: 'rules' })
  for (const { type, mode } of events) expect(mode === undefined || hasMode(type, mode)).toBe(true)
  return events.map(({ type, mode }) => `${type} ${mode ?? '-'}`)
}

describe('the mode that the verb or noun says', () => {
  it.each([
    ['Police arrested the editor.', ['COERCE arrest']],
    ['Norway expelled the envoy of Kenya.', ['SANCTION expel']],
    ['A court convicted the general.', ['SANCTION convict']],
    ['Norway visited Kenya.', ['CONSULT visit']],
    ['Jon Veldt phoned the president of Kenya.', ['CONSULT phone']],
    ['Norway freed the prisoners.', ['RETREAT release']],
    ['Norway withdrew its troops from Kenya.', ['RETREAT withdraw']],
    ['Norway imposed a curfew in Orsa.', ['COERCE curfew']],
    ['Norway granted asylum to the editor.', ['AID asylum']],
    ['Teachers went on strike in Orsa.', ['PROTEST strike']],
    ['The prisoners began a hunger strike.', ['PROTEST hunger']],
    ['A man stabbed a guard in Halde.', ['ASSAULT primitive']],
  ])('%s', async (text, expected) => {
    expect(await modesIn(text)).toEqual(expected)
  })
})

describe('no mode where the words say none', () => {
  it.each([
    ['Gunmen killed a judge in Orsa.', ['ASSAULT -']],
    ['Norway attacked Kenya.', ['ASSAULT -']],
    ['Norway and Kenya held talks.', ['CONSULT -']],
    ['Norway threatened Kenya.', ['THREATEN -']],
    ['Norway refused to pay Kenya.', ['REJECT -']],
    ['Norway urged Kenya to act.', ['REQUEST -']],
  ])('%s', async (text, expected) => {
    expect(await modesIn(text)).toEqual(expected)
  })
})

describe('what violence is done with', () => {
  it.each([
    ['A drone struck the depot in Orsa.', 'ASSAULT drone'],
    ['A missile struck the depot in Orsa.', 'ASSAULT heavy-weapons'],
    ['Rockets hit the depot in Orsa.', 'ASSAULT heavy-weapons'],
    ['A bomb killed a judge in Orsa.', 'ASSAULT explosives'],
    ['Rebels bombed the depot.', 'ASSAULT explosives'],
    // From the air it is another bomb.
    ['Norwegian jets bombed the depot.', 'ASSAULT aerial'],
    // What the verb says holds.
    ['A helicopter pilot stabbed a guard in Halde.', 'ASSAULT primitive'],
    // A drone that suffers it does nothing.
    ['Rebels attacked a drone in Orsa.', 'ASSAULT -'],
  ])('%s', async (text, expected) => {
    expect(await modesIn(text)).toEqual([expected])
  })
})

describe('what is asked for', () => {
  it.each([
    ['Norway demanded that Kenya withdraw its troops.', 'REQUEST yield'],
    ['Norway urged Kenya to release the prisoners.', 'REQUEST yield'],
    ['Norway called on Kenya to lift the ban.', 'REQUEST yield'],
    ['Norway urged Kenya to stop.', 'REQUEST yield'],
    ['Norway called for talks with Kenya.', 'REQUEST meet'],
    ['Norway asked Kenya for aid.', 'REQUEST assist'],
    ['Norway asked Kenya to send weapons.', 'REQUEST assist'],
    ['Norway demanded that the president of Kenya resign.', 'REQUEST change'],
    // Why it was asked is not what was asked.
    ['Norway urged Kenya to act because talks had failed.', 'REQUEST -'],
  ])('%s', async (text, expected) => {
    expect((await modesIn(text))[0]).toBe(expected)
  })
})

describe('what is refused', () => {
  it.each([
    ['Norway refused to meet the rebels.', 'REJECT meet'],
    ['Norway rejected talks with Kenya.', 'REJECT meet'],
    ['Norway refused to release the prisoners.', 'REJECT yield'],
    ['Norway refused to send aid to Kenya.', 'REJECT assist'],
  ])('%s', async (text, expected) => {
    expect((await modesIn(text))[0]).toBe(expected)
  })
})

describe('what is threatened', () => {
  it.each([
    ['Norway threatened to attack Kenya.', 'THREATEN violence'],
    ['Norway threatened to impose sanctions on Kenya.', 'THREATEN restrict'],
    ['Norway threatened to break off relations with Kenya.', 'THREATEN relations'],
    ['Norway threatened to expel the envoy.', 'THREATEN expel'],
    ['Norway threatened to arrest the envoy.', 'THREATEN arrest'],
    ['Norway threatened to ban the party.', 'THREATEN ban'],
  ])('%s', async (text, expected) => {
    expect((await modesIn(text))[0]).toBe(expected)
  })
})
