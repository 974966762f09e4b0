import type { EventType } from '../../../domain/ontology/event-types.ts'

/**
 * What a threat, a demand or a refusal is of, by the type and mode of the deed that is threatened, asked for or
 * refused: `TYPE mode` first, then `TYPE`.
 */
export const threatenedModes: Readonly<Record<string, string>> = {
  ASSAULT: 'violence',
  COERCE: 'restrict',
  'COERCE arrest': 'arrest',
  'COERCE ban': 'ban',
  'COERCE censor': 'ban',
  'COERCE deport': 'expel',
  SANCTION: 'restrict',
  'SANCTION expel': 'expel',
  'SANCTION withdraw': 'relations',
  'SANCTION discontinue': 'relations',
  'SANCTION convict': 'arrest',
}

export const soughtModes: Readonly<Record<string, string>> = {
  RETREAT: 'yield',
  CONCEDE: 'yield',
  'RETREAT resign': 'change',
  CONSULT: 'meet',
  AGREE: 'meet',
  AID: 'assist',
  COOPERATE: 'assist',
}

/** Words that no frame knows, or that say more than their frame: "demanded reforms", "rejected the peace plan". */
export const soughtWords: Readonly<Record<string, string>> = table({
  yield: `stop halt cease end lift free release withdraw restraint calm ceasefire truce withdrawal comply hand surrender
    drop return repeal reopen unblock allow de-escalate disarm retreat demand demands ultimatum deadline`,
  change: `resign resignation reform reforms constitution election elections law laws policy policies reshuffle quota
    referendum independence amendment change changes budget autonomy reinstate repeal`,
  meet: `talks negotiation negotiations negotiate dialogue mediation mediators mediator meeting meet summit settlement peace
    proposal compromise talk discuss invitation`,
  assist: `aid help assistance support weapons arms ammunition loan loans protection cooperation intervention extradition
    extradite asylum money funds troops`,
})

/** Who or what does violence, by what its mode is. */
export const instrumentModes: Readonly<Record<string, string>> = table({
  'suicide-attack': 'suicide',
  drone: 'drone drones',
  aerial:
    'jet jets plane planes aircraft warplane warplanes bombers helicopter helicopters airstrike airstrikes',
  'heavy-weapons': 'missile missiles rocket rockets mortar mortars artillery howitzers',
  explosives: 'bomb bombs landmine landmines grenade grenades',
})

function table(rows: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([mode, list]) => list.split(/\s+/).map((word) => [word, mode])),
  )
}

/** Types whose mode is that of what they are about. */
export const ofComplements: ReadonlySet<EventType> = new Set(['THREATEN', 'REQUEST', 'REJECT'])
