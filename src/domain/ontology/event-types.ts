/** Verbal or material, cooperation or conflict: the four classes that PLOVER's types fall into. */
export const quadClasses = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const
export type QuadClass = (typeof quadClasses)[number]

export interface EventTypeEntry {
  readonly quad: QuadClass
  readonly definition: string
  readonly example: string
  /** Between -10 (conflict) and 10 (cooperation); PLOVER's own score of the type. */
  readonly intensity: number
}

/**
 * The sixteen types of PLOVER 2 (Open Event Data Alliance; github.com/openeventdata/PLOVER), in our own words,
 * from the friendliest sayings to the worst deeds.
 *
 * Intensities are PLOVER's numeric scores (PLOVER_MANUAL.tex, 0.7b1, "Numeric conflict/cooperation scores"):
 * Goldstein's values averaged over what was seen in the news of eighteen months, corrected by its authors for
 * COERCE and MOBILIZE. REQUEST is DEMAND there.
 */
export const eventTypeEntries = {
  AGREE: {
    quad: 'verbal-cooperation',
    definition: 'Agrees, promises or offers to cooperate, to help, to meet or to give way later on.',
    example: 'Valoria agreed to reopen the border crossing in spring.',
    intensity: 4.2,
  },
  CONSULT: {
    quad: 'verbal-cooperation',
    definition: 'Meets, visits, receives, calls or negotiates with somebody.',
    example: 'The two foreign ministers held talks in Orlen for three hours.',
    intensity: 2.1,
  },
  SUPPORT: {
    quad: 'verbal-cooperation',
    definition:
      'Stands by somebody in words or by diplomacy: praises, backs, recognises, takes up relations, signs or ratifies a treaty.',
    example: 'Tamar recognised the new government within hours.',
    intensity: 4.6,
  },
  CONCEDE: {
    quad: 'verbal-cooperation',
    definition:
      'Gives way in words: meets a demand, eases a rule or a curfew, apologises, pardons, calls a protest off, declares that it will stop.',
    example: 'The cabinet bowed to the farmers and dropped the fuel tax.',
    intensity: 5,
  },
  COOPERATE: {
    quad: 'material-cooperation',
    definition:
      'Does something together with somebody that both gain from: trade, manoeuvres, extradition, shared intelligence.',
    example: 'Navies of the two states trained together off Cape Runde.',
    intensity: 6.8,
  },
  AID: {
    quad: 'material-cooperation',
    definition: 'Gives somebody money, goods, arms, shelter or protection.',
    example: 'Norway sent two field hospitals to the flooded province.',
    intensity: 7.4,
  },
  RETREAT: {
    quad: 'material-cooperation',
    definition:
      'Gives way in deed: withdraws, frees prisoners, returns property, lays down arms, holds a ceasefire, lets helpers in, lifts a blockade, resigns.',
    example: 'The rebels freed forty hostages at the bridge.',
    intensity: 7.6,
  },
  REQUEST: {
    quad: 'verbal-conflict',
    definition: 'Demands, urges or orders somebody to do something.',
    example: 'The opposition demanded new elections.',
    intensity: -5,
  },
  ACCUSE: {
    quad: 'verbal-conflict',
    definition: 'Condemns, criticises, blames, sues or investigates somebody.',
    example: 'Ministers accused the company of bribing inspectors.',
    intensity: -2,
  },
  REJECT: {
    quad: 'verbal-conflict',
    definition: 'Refuses a request, a plan or a meeting, vetoes, defies an order.',
    example: 'The president turned down the mediators’ plan.',
    intensity: -4.2,
  },
  THREATEN: {
    quad: 'verbal-conflict',
    definition:
      'Announces that it would do harm, gives an ultimatum, warns of consequences that are its own to bring about.',
    example: 'The general threatened to shell the port.',
    intensity: -5.1,
  },
  PROTEST: {
    quad: 'material-conflict',
    definition:
      'Civilians show together that they are against something: march, strike, boycott, block, riot.',
    example: 'Thousands marched through Vessen against the new law.',
    intensity: -6.6,
  },
  SANCTION: {
    quad: 'material-conflict',
    definition:
      'Cuts down relations that there were: recalls an envoy, breaks off talks, stops aid or trade, expels diplomats, imposes sanctions; a court finds somebody guilty.',
    example: 'Tamar recalled its ambassador and halted grain sales.',
    intensity: -5.2,
  },
  MOBILIZE: {
    quad: 'material-conflict',
    definition: 'Moves or readies soldiers, police or weapons, short of using force.',
    example: 'The army sent two brigades to the frontier.',
    intensity: -5.3,
  },
  COERCE: {
    quad: 'material-conflict',
    definition:
      'Uses power over people or their goods, short of violence: arrests, deports, bans, censors, seizes, blockades, attacks computers.',
    example: 'Police arrested the editor of the Morning Post.',
    intensity: -7.2,
  },
  ASSAULT: {
    quad: 'material-conflict',
    definition:
      'Does violence to people or destroys their property: attacks, kills, bombs, abducts, tortures.',
    example: 'Gunmen attacked a convoy north of Halde.',
    intensity: -9.3,
  },
} as const satisfies Readonly<Record<string, EventTypeEntry>>

export type EventType = keyof typeof eventTypeEntries
export const eventTypes = Object.keys(eventTypeEntries) as [EventType, ...EventType[]]
