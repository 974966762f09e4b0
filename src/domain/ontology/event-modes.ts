import type { EventType } from './event-types.ts'
import type { CameoCode } from './goldstein.ts'

export interface ModeEntry {
  readonly definition: string
  readonly example: string
  /** The codes of CAMEO that say the same; none where CAMEO has no such thing. */
  readonly cameo: readonly CameoCode[]
}

/**
 * How an event of a type is done, in our own words. PLOVER 2's modes, as its data and its coder NGEC name them;
 * AID's are those of the manual's draft 0.7b1. Types that are missing have none: a promise is a promise.
 *
 * CAMEO's codes go by PLOVER's own table (CAMEO2PLOVER-2021.txt). It has none for `arrest` of THREATEN, which
 * takes the code of administrative threats, for RETREAT's `resign`, which takes that of giving in to a change of
 * leadership, and for SANCTION's `convict`, which takes that of finding guilty.
 */
export const eventModeEntries = {
  CONSULT: {
    visit: mode(
      'Goes to see somebody, or receives a visitor.',
      'The president flew to Lisbon to see her counterpart.',
      '042',
      '043',
    ),
    'third-party': mode(
      'Meets at somebody else’s, or with a mediator.',
      'Envoys of both sides met in Geneva under Swiss auspices.',
      '044',
    ),
    multilateral: mode(
      'Meets as one of many: a summit, a council, an assembly.',
      'Leaders of nine states gathered for the river summit.',
    ),
    phone: mode(
      'Speaks by telephone, video or another way from afar.',
      'The two prime ministers spoke by phone on Sunday.',
      '041',
    ),
  },
  AID: {
    economic: mode('Gives money, loans, guarantees.', 'The fund lent Valoria two billion crowns.', '071'),
    military: mode('Gives arms, training, advisers.', 'Tamar delivered forty tanks to its ally.', '072'),
    humanitarian: mode(
      'Gives food, medicine, rescue.',
      'Trucks with flour reached the besieged town.',
      '073',
    ),
    asylum: mode('Gives shelter from pursuit.', 'Chile granted the singer asylum.', '075'),
  },
  RETREAT: {
    withdraw: mode(
      'Takes forces back, or gives land up.',
      'Troops pulled out of the valley overnight.',
      '0872',
    ),
    release: mode('Sets people free.', 'Two reporters were freed after ninety days.', '0841'),
    return: mode('Gives back what it took.', 'The navy handed back the trawlers.', '0842'),
    disarm: mode(
      'Lays down arms, demobilises, surrenders.',
      'The last hundred fighters gave up their rifles.',
      '0873',
      '0874',
    ),
    ceasefire: mode(
      'Stops fighting, or holds to a truce.',
      'Guns fell silent at noon as the truce took hold.',
      '0871',
    ),
    access: mode(
      'Lets observers, peacekeepers or helpers in.',
      'The junta let inspectors into the camp.',
      '086',
    ),
    resign: mode('Leaves an office.', 'The interior minister stepped down.', '0831'),
  },
  REQUEST: {
    assist: mode('Wants help, arms, cooperation.', 'Valoria asked its neighbours for water pumps.', '101'),
    change: mode(
      'Wants another policy, law, leader or system.',
      'Students demanded that the rector go.',
      '104',
    ),
    yield: mode(
      'Wants somebody to stop, release, lift or withdraw.',
      'The council called on both armies to cease fire.',
      '105',
    ),
    meet: mode('Wants talks, mediation, a settlement.', 'Bishops urged the two parties to talk.', '106'),
  },
  ACCUSE: {
    disapprove: mode('Condemns, criticises, protests in words.', 'Sweden condemned the shelling.', '112'),
    investigate: mode(
      'Looks into what somebody did.',
      'Prosecutors opened an inquiry into the mayor.',
      '090',
    ),
    allege: mode(
      'Says that somebody did a certain wrong, in court too.',
      'Rebels accused the army of burning two villages.',
      '1121',
    ),
  },
  REJECT: {
    assist: mode('Refuses help, arms, cooperation.', 'Austria refused to hand over the banker.', '121'),
    change: mode(
      'Refuses another policy, law, leader or system.',
      'The king ruled out a new constitution.',
      '123',
    ),
    yield: mode(
      'Refuses to stop, release, lift or withdraw; vetoes, defies.',
      'The militia refused to give up the airport.',
      '124',
    ),
    meet: mode('Refuses talks, mediation, a settlement.', 'The guerrillas rejected the peace plan.', '125'),
  },
  THREATEN: {
    restrict: mode(
      'With a blockade, an embargo, a curfew.',
      'Tamar threatened to close the strait.',
      '1312',
      '1381',
    ),
    ban: mode(
      'With a ban of a party, a person, a paper.',
      'The governor threatened to outlaw the union.',
      '1322',
    ),
    arrest: mode('With arrest or prison.', 'Police warned marchers that they would be detained.', '132'),
    relations: mode(
      'With breaking off talks, aid, ties.',
      'The envoy threatened to walk out of the talks.',
      '1313',
      '134',
    ),
    expel: mode(
      'With throwing out diplomats, observers, helpers.',
      'The junta threatened to expel the monitors.',
      '136',
    ),
    territory: mode('With taking land.', 'The general threatened to occupy the islands.', '1382'),
    violence: mode('With force.', 'The group vowed to strike the capital.', '138'),
  },
  PROTEST: {
    demo: mode(
      'Marches, rallies, sits in, peacefully by and large.',
      'Nurses rallied outside the ministry.',
      '141',
    ),
    riot: mode('Turns on people or property.', 'Rioters set fire to the customs house.', '145'),
    strike: mode('Stops work.', 'Tram drivers walked off the job.', '143'),
    hunger: mode('Refuses food.', 'Six prisoners went on hunger strike.', '142'),
    boycott: mode('Stays away, or does not buy.', 'Three parties boycotted the vote.', '143'),
    obstruct: mode('Bars the way, occupies a place.', 'Farmers blocked the ring road with tractors.', '144'),
  },
  SANCTION: {
    convict: mode(
      'A court finds somebody guilty or liable.',
      'A court in Halde convicted the former minister.',
      '116',
    ),
    expel: mode('Throws a state, a body or its envoys out.', 'Valoria expelled four diplomats.', '166'),
    withdraw: mode(
      'Leaves talks, a body, a treaty; takes envoys back.',
      'Tamar pulled out of the fisheries pact.',
      '161',
      '164',
      '165',
    ),
    discontinue: mode('Stops aid, trade, deals.', 'Denmark froze its aid to the province.', '162'),
  },
  MOBILIZE: {
    troops: mode('Soldiers.', 'Reservists were called up.', '152', '154'),
    weapons: mode('Arms: readies, moves, tests them.', 'The north test-fired a missile into the sea.'),
    police: mode(
      'Police and other guards of order.',
      'Riot police took up positions around parliament.',
      '151',
      '153',
    ),
    militia: mode('Fighters who are nobody’s soldiers.', 'Tribal militias massed east of the oil field.'),
  },
  COERCE: {
    seize: mode('Takes property, ships, buildings, land.', 'Customs officers impounded the tanker.', '1711'),
    restrict: mode(
      'Limits what people may do or where they may go; blockades.',
      'The city barred rallies in the square.',
      '172',
    ),
    ban: mode('Outlaws a party, a body, a person.', 'The court dissolved the opposition party.', '1722'),
    censor: mode(
      'Keeps words or pictures from the public.',
      'Regulators took the channel off the air.',
      '1721',
    ),
    curfew: mode('Orders people to stay indoors.', 'A night curfew was imposed on the port.', '1723'),
    'martial-law': mode(
      'Declares an emergency or army rule.',
      'The president declared a state of emergency.',
      '1724',
    ),
    arrest: mode('Detains, jails, charges.', 'Two organisers of the march were detained.', '173'),
    deport: mode('Sends people out of the country.', 'Malta deported the preacher.', '174'),
    withhold: mode(
      'Keeps power, water, food, the internet from people.',
      'The government cut the region off the internet.',
    ),
    misinformation: mode('Spreads falsehoods on purpose.', 'The ministry’s accounts spread forged letters.'),
    cyber: mode('Attacks computers and networks.', 'Hackers knocked out the electoral roll.'),
  },
  ASSAULT: {
    abduct: mode('Kidnaps, hijacks, takes hostage.', 'Bandits abducted eleven pupils.', '181'),
    beat: mode('Hits, kicks, manhandles.', 'Guards beat two of the marchers.', '182'),
    torture: mode(
      'Torments somebody in one’s power.',
      'He was tortured in a cellar of the barracks.',
      '1822',
    ),
    execute: mode('Puts to death by sentence of a court.', 'Two men were hanged at dawn.'),
    sexual: mode('Rapes, abuses.', 'Soldiers raped women in the camp, investigators found.', '1821'),
    assassinate: mode(
      'Kills a certain person for what they are, or tries to.',
      'A gunman shot the governor dead at a rally.',
      '186',
    ),
    destroy: mode('Destroys or damages property.', 'Settlers burned the olive groves.', '1712'),
    primitive: mode('With stones, blades, clubs, fire.', 'A man with a machete attacked the guards.'),
    firearms: mode('With rifles, pistols, machine guns.', 'Gunmen opened fire on a checkpoint.', '193'),
    explosives: mode(
      'With bombs, mines, grenades.',
      'A roadside bomb killed three policemen.',
      '1832',
      '1833',
    ),
    'suicide-attack': mode('By attackers who die in it.', 'A bomber blew himself up at the gate.', '1831'),
    'heavy-weapons': mode('With artillery, tanks, rockets.', 'Artillery shelled the eastern suburbs.', '194'),
    aerial: mode('From aircraft.', 'Warplanes bombed the depot.', '195'),
    drone: mode('With drones.', 'A drone struck a fuel tank at the port.', '195'),
    'crowd-control': mode(
      'On crowds: tear gas, water cannon, rubber bullets.',
      'Police fired tear gas at the students.',
      '175',
    ),
    massacre: mode(
      'Kills many who cannot defend themselves.',
      'Militiamen killed sixty villagers in a church.',
      '202',
    ),
    cleansing: mode('Drives out or kills a people.', 'Whole hamlets were emptied of the minority.', '203'),
    unconventional: mode(
      'With chemical, biological, radiological or nuclear weapons.',
      'Chlorine was dropped on the quarter.',
      '204',
    ),
  },
} as const satisfies Readonly<Partial<Record<EventType, Readonly<Record<string, ModeEntry>>>>>

function mode(definition: string, example: string, ...cameo: CameoCode[]): ModeEntry {
  return { definition, example, cameo }
}

type Modes = typeof eventModeEntries
/** The modes that an event of a type may have. */
export type EventMode<Type extends EventType = EventType> = Type extends keyof Modes
  ? keyof Modes[Type] & string
  : never

/** The modes of a type with their entries; of a type without any, an empty table. */
export function modesOf(type: EventType): Readonly<Record<string, ModeEntry>> {
  const entries: Readonly<Partial<Record<EventType, Readonly<Record<string, ModeEntry>>>>> = eventModeEntries
  return entries[type] ?? {}
}

/** Every mode once, of whatever type. */
export const eventModes = [...new Set(Object.values(eventModeEntries).flatMap(Object.keys))] as [
  EventMode,
  ...EventMode[],
]
