import { isOffice, roleNouns } from './roles.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Offices and jobs that `roles.ts` has no word for, because alone they name nobody: "head of the bank", "Jo Roe MP". */
const otherOffices = words(`
  head rector provost dean warden registrar curator counsel barrister solicitor advocate skipper boss pm mp mep qc ceo cfo coo
  vice-president vice-chair vice-chairman vice-chairwoman vice-chancellor co-chair co-chairman co-chairwoman co-leader
  vice-premier vice-minister director-general attorney-general governor-general solicitor-general secretary-general commander-in-chief editor-in-chief undersecretary
  under-secretary ex-president ex-minister ex-mayor ex-governor co-author co-owner co-director deputy-mayor quartermaster bailiff
  whip harbourmaster harbormaster stationmaster headmaster headmistress headteacher foreman ringmaster postmaster paymaster
  vicar rector curate dean abbot abbess prior provost primate patriarch mullah sheikh rear-admiral major-general brigadier
  corporal private constable sen gov rep gen col lt capt sgt maj prof cllr cmdr brig adm spokesperson spokespeople
  tsar czar emir sultan shah chargé delegate counterpart cofounder citizen national subject`)

/** What stands after one of them makes it no office: "head over the gate". They need "of", "for" or a name behind. */
const boundOffices = words(
  'head private subject national whip prior primate major general lord star member source',
)

/** Nouns for one person that no office or job is meant by: kin, age, fate. */
const noOffices = words(`
  father mother son daughter brother sister wife husband uncle aunt nephew niece cousin girlfriend boyfriend friend widow widower
  partner fiance fiancee man woman boy girl guy person individual lady gentleman baby infant toddler child teen teenager youth
  adult parent sibling spouse dad mom mum grandfather grandmother grandson granddaughter grandparent stepfather stepmother
  ex-wife ex-husband victim witness survivor bystander suspect defendant plaintiff prisoner inmate detainee convict killer
  murderer hostage patient passenger neighbor neighbour resident visitor guest stranger source insider character protagonist
  narrator hero villain genius lord star newcomer native twin toddler bride groom`)

/** True for the last word of an office, a rank or a job, in lower case and singular. */
export function isOfficeNoun(word: string): boolean {
  return (isOffice(word) && !noOffices.has(word)) || otherOffices.has(word)
}

/** The singular of an office in the plural: "ministers" → "minister"; undefined where it is none. */
export function officeOfSeveral(word: string): string | undefined {
  const role = roleNouns.get(word)
  return role?.kind === 'crowd' && role.singular !== word && isOfficeNoun(role.singular)
    ? role.singular
    : undefined
}

/** True where an office needs words behind it to be one. */
export function needsComplement(word: string): boolean {
  return boundOffices.has(word)
}

/** Last words of offices whose bearer speaks or acts for somebody else: "a spokesman for the ministry", "Roe's lawyer". */
export const agents: ReadonlySet<string> = words(`
  spokesman spokeswoman spokesperson lawyer attorney counsel solicitor barrister advocate agent publicist representative envoy
  ambassador negotiator lobbyist emissary chargé proxy mouthpiece`)

/** Of these, those whom a nationality tells for whom they act: a French envoy is France's, a French lawyer anybody's. */
export const stateAgents: ReadonlySet<string> = words(
  'spokesman spokeswoman spokesperson envoy ambassador negotiator emissary',
)

/** Offices of several words that act for others though their last word does not say so. */
export const agentPhrases: ReadonlySet<string> = new Set([
  'press secretary',
  'press officer',
  'press adviser',
  'press attaché',
  'communications director',
  'director of communications',
  'head of communications',
  'public defender',
  'defense lawyer',
  'defence lawyer',
])

/** Last words of offices that a state or a place gives: its bearer is the state's official. */
export const publicOffices: ReadonlySet<string> = words(`
  president vice-president premier chancellor vice-chancellor minister vice-minister secretary undersecretary under-secretary senator
  congressman congresswoman governor mayor ambassador envoy consul diplomat general colonel admiral commander commander-in-chief
  major captain lieutenant sergeant marshal brigadier major-general rear-admiral king queen prince princess emperor monarch emir
  sultan shah tsar leader ruler dictator official lawmaker legislator representative deputy mp mep judge justice prosecutor
  attorney-general governor-general solicitor-general spokesman spokeswoman spokesperson negotiator pm counterpart speaker
  commissioner sheriff ombudsman regulator auditor treasurer chief head delegate soldier secretary-general pope bishop`)

/** Last words of offices of whoever heads a state or its government; of ministers the prime minister alone. */
export const headOffices: ReadonlySet<string> = words(`
  president premier chancellor minister leader ruler king queen emperor monarch emir sultan shah dictator strongman pm`)

/** Words for whoever belongs to a state: "a Swiss citizen", "a citizen of Portugal". */
export const citizens: ReadonlySet<string> = words('citizen national subject')

/** Last words of bodies that a state acts through: "the Danish army", "the Japanese embassy". Their state is meant by them. */
export const stateBodies: ReadonlySet<string> = words(`
  embassy consulate mission delegation army navy military militia force forces troops ministry government administration cabinet
  presidency junta regime foreign-office coastguard guard guards treasury chancellery`)

/** Words in the names of bodies of state that do not act for it in speech: whoever has an office of one is the state's official. */
export const publicBodies: ReadonlySet<string> = words(`
  parliament senate congress assembly legislature house court tribunal police agency department authority commission council bureau
  service intelligence duma knesset bundestag commons lords reserve`)

/** Bodies that speak for whoever has them: "her office", "the Roe campaign". */
export const ownOffices: ReadonlySet<string> = words('office campaign secretariat')

/** Short forms of ranks and offices before a name, written out. Without the full stop. */
export const longOffices: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    gov: 'governor',
    rep: 'representative',
    gen: 'general',
    col: 'colonel',
    lt: 'lieutenant',
    capt: 'captain',
    sgt: 'sergeant',
    maj: 'major',
    cpl: 'corporal',
    pvt: 'private',
    prof: 'professor',
    dr: 'doctor',
    rev: 'reverend',
    cmdr: 'commander',
    adm: 'admiral',
    brig: 'brigadier',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    cllr: 'councillor',
    pres: 'president',
    atty: 'attorney',
    pm: 'prime minister',
  }),
)

/** Words before an office that tell nothing of it: "the popular mayor" is mayor. "Former" and "acting" do. */
export const plainQualifiers: ReadonlySet<string> = words(`
  new current present own longtime long-time young old elderly famous popular respected influential powerful prominent outspoken
  leading fellow local top veteran accused wealthy rich local controversial embattled disgraced beleaguered then`)

/** What only a state has: "its border", "its ambassador". */
export const statePossessions: ReadonlySet<string> = words(`
  border borders frontier airspace ambassador ambassadors embassy embassies capital parliament government army navy troops president
  premier king queen constitution territory currency sovereignty independence citizens population consulate envoy coastline provinces`)

/**
 * Words for an office that stand for one another when it is taken up: whoever was named the chief executive is "the boss"
 * later. The first is what is said later, the others what may have been said before.
 */
export const officeSynonyms: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'boss',
    [
      'chief executive',
      'executive',
      'ceo',
      'chairman',
      'chairwoman',
      'manager',
      'owner',
      'head',
      'director',
      'president',
      'coach',
      'chief',
    ],
  ],
  [
    'pro',
    ['director', 'strategist', 'consultant', 'adviser', 'spokesman', 'spokeswoman', 'manager', 'staffer'],
  ],
  ['chief', ['head', 'chief executive', 'director', 'commander', 'commissioner', 'boss']],
  ['executive', ['ceo', 'boss', 'director', 'president']],
  ['ceo', ['chief executive', 'executive']],
  ['head', ['chief', 'director', 'president', 'leader']],
  ['pm', ['prime minister', 'premier']],
  ['minister', ['prime minister', 'premier', 'pm']],
  ['premier', ['prime minister', 'minister', 'pm']],
  [
    'leader',
    [
      'president',
      'premier',
      'prime minister',
      'minister',
      'chancellor',
      'head',
      'chairman',
      'chairwoman',
      'chief',
      'king',
      'queen',
      'pm',
    ],
  ],
  ['lawyer', ['attorney', 'counsel', 'solicitor', 'barrister', 'advocate']],
  ['attorney', ['lawyer', 'counsel', 'solicitor', 'barrister']],
  ['counsel', ['lawyer', 'attorney']],
  [
    'official',
    ['minister', 'secretary', 'commissioner', 'director', 'spokesman', 'spokeswoman', 'ambassador', 'envoy'],
  ],
  ['envoy', ['ambassador', 'negotiator', 'representative']],
  ['diplomat', ['ambassador', 'envoy', 'consul']],
  [
    'lawmaker',
    ['senator', 'representative', 'congressman', 'congresswoman', 'mp', 'deputy', 'legislator', 'member'],
  ],
  ['legislator', ['senator', 'representative', 'congressman', 'congresswoman', 'lawmaker']],
  [
    'politician',
    [
      'senator',
      'minister',
      'mp',
      'mayor',
      'governor',
      'congressman',
      'congresswoman',
      'councillor',
      'premier',
    ],
  ],
  ['mp', ['lawmaker', 'member']],
  ['widow', ['wife']],
  ['widower', ['husband']],
  ['physician', ['doctor']],
  ['doctor', ['physician', 'surgeon', 'dr']],
  ['policeman', ['officer', 'constable', 'detective', 'sergeant']],
  ['policewoman', ['officer', 'constable', 'detective', 'sergeant']],
  [
    'officer',
    [
      'constable',
      'detective',
      'sergeant',
      'policeman',
      'policewoman',
      'superintendent',
      'inspector',
      'captain',
      'colonel',
      'major',
    ],
  ],
  ['commander', ['general', 'colonel', 'admiral', 'captain', 'brigadier']],
  ['skipper', ['captain']],
  ['captain', ['skipper']],
  ['academic', ['professor', 'lecturer', 'scholar']],
  ['scholar', ['professor', 'historian', 'academic']],
  [
    'scientist',
    [
      'biologist',
      'physicist',
      'chemist',
      'researcher',
      'professor',
      'geologist',
      'astronomer',
      'virologist',
      'epidemiologist',
    ],
  ],
  ['clergyman', ['bishop', 'priest', 'pastor', 'vicar', 'reverend']],
  ['cleric', ['imam', 'bishop', 'priest', 'ayatollah', 'mullah']],
  ['author', ['novelist', 'writer', 'poet', 'historian']],
  ['writer', ['novelist', 'author', 'poet', 'columnist']],
  ['businessman', ['chairman', 'executive', 'owner', 'founder', 'tycoon', 'entrepreneur']],
  ['businesswoman', ['chairwoman', 'executive', 'owner', 'founder', 'entrepreneur']],
  ['ruler', ['king', 'queen', 'emperor', 'emir', 'sultan', 'president']],
  ['monarch', ['king', 'queen', 'emperor']],
])

/** Offices of firms and clubs, of which one person often has two: "founder and chief executive of". */
export const companyOffices: ReadonlySet<string> = words(`
  founder co-founder cofounder executive ceo cfo coo cto chairman chairwoman chairperson chair president vice-president owner co-owner
  director co-director editor publisher partner head manager boss treasurer`)
