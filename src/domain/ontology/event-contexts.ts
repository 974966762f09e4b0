export interface ContextEntry {
  readonly definition: string
  readonly example: string
}

/**
 * What an event is about, in our own words: PLOVER 2's general contexts, as its data (POLECAT) have them. An
 * event may have several, or none. What PLOVER also writes here, whether an event is past, to come, denied or
 * only imagined, is `status` and `background` in a record.
 */
export const eventContextEntries = {
  military: about('Armies, arms, war.', 'Two frigates joined the exercise.'),
  intelligence: about(
    'Spying, secret services, shared information.',
    'The services exchanged lists of agents.',
  ),
  executive: about('Governments, ministries, those who hold office.', 'The premier dismissed her cabinet.'),
  legislative: about('Parliaments, bills, coalitions.', 'Deputies voted the budget down.'),
  election: about('Elections, campaigns, referendums.', 'Observers criticised the count.'),
  political_institutions: about(
    'How a state is built: constitution, courts, offices.',
    'Protesters want a new constitution.',
  ),
  pro_democracy: about('More say for the people.', 'The junta promised free elections.'),
  pro_autocracy: about('Less say for the people.', 'The assembly let the president rule by decree.'),
  economic: about('Trade, money, work, development.', 'Tariffs on steel were doubled.'),
  legal: about(
    'Courts, police, law between states and within them.',
    'The court sentenced the colonel to nine years.',
  ),
  reparations: about('Making good for past wrongs.', 'The state will pay the victims of the camps.'),
  human_rights: about('Rights that everybody has, by that name.', 'Envoys raised human rights at the talks.'),
  rights_freedoms: about('Freedom of speech, press, assembly, movement.', 'The paper’s licence was revoked.'),
  repression: about('Force of a state against its own people.', 'Troops fired into the crowd.'),
  human_security: about('Water, food, housing, energy, land of people.', 'The city cut water to the camp.'),
  gender: about('Women, men, equality of both.', 'Women marched against the new marriage law.'),
  lgbt: about('Lesbian, gay, bisexual and transgender people.', 'Police broke up the Pride march.'),
  religion_ethnicity: about('A faith, a people, a language.', 'A mosque was attacked during prayers.'),
  inequality: about('Rich and poor, classes, regions.', 'Miners demanded the wages of the capital.'),
  diplomatic: about('Embassies, envoys, relations between states.', 'The ambassador was summoned.'),
  territory: about('Borders, islands, who owns land.', 'Both states claim the reef.'),
  peacekeeping: about('Forces that keep others apart.', 'Blue helmets took over the checkpoint.'),
  health: about('Disease, medicine, hospitals.', 'Nurses struck over night shifts.'),
  asylum: about('Shelter from pursuit.', 'The embassy took the colonel in.'),
  migration: about('People who leave, arrive, are sent back.', 'The coastguard turned two boats back.'),
  disasters: about(
    'Floods, quakes, fires, spills and their aftermath.',
    'Rescuers were sent to the landslide.',
  ),
  natural_resources: about('Oil, ore, water, fish, forests.', 'Fishermen blockaded the trawlers.'),
  environment: about('Climate, pollution, nature.', 'Activists chained themselves to the coal plant.'),
  technology: about('Machines, networks, space, artificial intelligence.', 'The sale of chips was banned.'),
  terrorism: about(
    'Violence meant to frighten a public, by that name.',
    'The group claimed the attack on the station.',
  ),
  cbrn: about(
    'Chemical, biological, radiological, nuclear weapons and stuff.',
    'Inspectors sealed the enrichment plant.',
  ),
  cyber: about('Attacks by computer.', 'The ministry blamed hackers for the blackout.'),
  misinformation: about('Falsehoods that are spread on purpose.', 'Lisbon protested at the forged map.'),
  crime: about('Crime and those who commit it.', 'Police raided the smugglers’ villa.'),
  corruption: about('Office used for one’s own gain.', 'The mayor was charged with bribery.'),
  illegal_drugs: about('Drugs that are forbidden, and the trade in them.', 'The cartel killed two judges.'),
  trafficking: about('Trade in people, arms, animals.', 'A ring that sold workers was broken up.'),
} as const satisfies Readonly<Record<string, ContextEntry>>

function about(definition: string, example: string): ContextEntry {
  return { definition, example }
}

export type EventContext = keyof typeof eventContextEntries
export const eventContexts = Object.keys(eventContextEntries) as [EventContext, ...EventContext[]]
