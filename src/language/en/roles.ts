import type { NameGender } from './given-names.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Nouns for one person, by what they say of the gender. A word ending in -man or -woman says it itself. */
const people = words(`
  official spokesperson person individual president minister secretary senator lawmaker legislator congressman congresswoman congressperson
  representative governor mayor councilor councillor councilman councilwoman commissioner ambassador diplomat envoy
  attorney lawyer judge justice prosecutor defendant plaintiff juror magistrate solicitor barrister sheriff deputy officer policeman policewoman detective investigator inspector
  director chairman chairwoman chairperson chair chief executive ceo manager boss founder co-founder owner employer employee worker staffer aide adviser advisor
  assistant consultant strategist pollster operative lobbyist donor fundraiser volunteer organizer organiser activist campaigner advocate protester protestor demonstrator
  candidate nominee contender frontrunner front-runner incumbent challenger rival opponent opponents critic supporter backer ally voter delegate surrogate
  leader politician statesman statesperson premier chancellor dictator ruler monarch king queen prince princess emperor pope
  doctor physician nurse surgeon psychologist psychiatrist therapist patient scientist researcher professor scholar academic teacher student
  principal historian economist analyst expert specialist observer commentator pundit columnist journalist reporter correspondent editor writer author novelist
  blogger anchor host moderator interviewer broadcaster photographer publisher critic actor actress singer musician artist director filmmaker comedian celebrity
  star athlete player coach captain goalkeeper striker quarterback pitcher boxer swimmer driver pilot sailor soldier general commander colonel veteran
  marine sergeant lieutenant admiral major fighter militant rebel insurgent terrorist gunman attacker suspect assailant shooter killer murderer bomber hostage
  victim witness survivor bystander neighbor neighbour resident citizen refugee migrant immigrant asylum-seeker passenger customer client
  consumer tourist visitor guest farmer fisherman businessman businesswoman entrepreneur investor banker trader broker tycoon billionaire millionaire mogul
  accountant engineer architect designer developer programmer contractor builder landlord tenant priest bishop archbishop cardinal
  pastor reverend rabbi imam cleric preacher evangelist monk nun friend colleague partner spouse husband wife girlfriend boyfriend fiance
  fiancee ex-wife ex-husband widow widower father mother dad mom mum parent son daughter brother sister sibling uncle aunt nephew niece cousin
  grandfather grandmother grandson granddaughter grandparent stepfather stepmother baby infant toddler child boy girl teenager teen youth adult
  man woman guy lady gentleman mistress lord heir predecessor successor mentor member source insider whistleblower informant spy agent bodyguard
  negotiator mediator translator interpreter clerk secretary-general spokesman spokeswoman firefighter paramedic bartender waiter waitress chef cook cleaner
  model dancer composer poet playwright producer screenwriter lieutenant-governor treasurer trustee counselor counsellor chaplain mufti ayatollah
  hero villain genius nobleman chairwoman ombudsman watchman salesman saleswoman speaker senator-elect president-elect prisoner inmate detainee
  convict felon offender abuser rapist thief robber burglar hacker dealer smuggler trafficker patriarch matriarch elder chieftain superintendent
  auditor pro newcomer maverick regulator watchdog-chief coroner medic midwife dentist pharmacist veterinarian biologist physicist chemist astronomer meteorologist
  climatologist geologist anthropologist sociologist philosopher theologian linguist statistician mathematician epidemiologist virologist
  spokesmodel influencer youtuber rapper drummer guitarist bassist vocalist frontman songwriter sculptor painter conductor
  pupil commuter islander rescuer picket marcher rioter looter mourner pilgrim worshipper worshiper parishioner churchgoer
  motorist pedestrian hiker sailor rower shopper shopkeeper stallholder grower breeder logger
  steelworker dockworker railwayman lineman seafarer trawlerman herder nomad settler
  subscriber bondholder shareholder creditor debtor depositor pensioner retiree graduate undergraduate apprentice intern trainee
  captain-general ringleader onlooker caller listener spectator coastguard guard warden jailer
  miner docker welder carpenter plumber electrician postman milkman baker butcher brewer grocer tailor weaver shepherd rancher trucker
  cyclist runner skier sprinter jockey wrestler referee umpire archaeologist botanist zoologist ecologist geneticist pathologist
  librarian archivist steward courier janitor caretaker gardener forester ranger lifeguard cartoonist satirist biographer dramatist
  pianist violinist cellist organist tenor soprano climber mountaineer surfer golfer cricketer footballer midfielder
  pm mp mep cfo coo lecturer skipper rector curator nutritionist planner surveyor seaman fitter glazier mason ferryman
  kidnapper abductor hijacker captor extortionist gendarme constable brigadier marshal prefect commando guerrilla peacekeeper militiaman paratrooper infantryman jihadist separatist extremist sniper
  emir sultan sheikh warlord mutineer conscript reservist potter vintner monarchist
  narrator protagonist character inventor explorer navigator teammate roommate classmate co-worker coworker newcomer native`)

const female = new Set(
  words(
    'woman girl lady wife girlfriend fiancee ex-wife widow mother mom mum daughter sister aunt niece grandmother granddaughter stepmother actress waitress queen princess nun mistress heroine duchess midwife matriarch businesswoman chairwoman spokeswoman congresswoman councilwoman policewoman saleswoman',
  ),
)
const male = new Set(
  words(
    'man boy guy gentleman husband boyfriend fiance ex-husband widower father dad son brother uncle nephew grandfather grandson stepfather actor waiter king prince monk priest pope lord bishop archbishop cardinal imam ayatollah businessman chairman spokesman congressman councilman policeman salesman fisherman gunman nobleman statesman patriarch frontman',
  ),
)

const irregularPlurals: Readonly<Record<string, string>> = {
  person: 'people',
  wife: 'wives',
  child: 'children',
  'ex-wife': 'ex-wives',
  thief: 'thieves',
  'secretary-general': 'secretaries-general',
  chief: 'chiefs',
}

/** Nouns for several people that have no singular of their own, and crowds. */
const crowds = words(`
  police people officials authorities troops forces militants rebels insurgents protesters demonstrators critics supporters opponents allies
  aides advisers advisors experts analysts observers sources voters residents locals witnesses investigators prosecutors lawyers
  lawmakers democrats republicans conservatives liberals progressives moderates independents evangelicals christians muslims jews catholics hindus sikhs
  americans members leaders officers families parents teens men women folks crowd mob audience public opposition
  staff crew personnel team jury panel delegation coalition alliance faction majority minority electorate population community
  clergy military army navy militia gang squad cabinet elite elites establishment left right media press others
  whites blacks hispanics latinos minorities kids viewers listeners readers fans users followers pundits villagers peasants
  civilians refugees migrants immigrants conservationists environmentalists separatists loyalists nationalists extremists jihadists islamists
  couple duo trio band orchestra choir jurors rescuers firefighters campaigners developers detectives paramedics`)

/** Nouns for bodies that act: "the company". */
const bodies = words(`
  company firm corporation business bank agency department ministry government administration regime campaign party committee commission council
  court tribunal senate house congress parliament assembly legislature board bureau office embassy consulate mission organization
  organisation group foundation institute institution university college school hospital church union association federation league network
  gendarmerie constabulary militia prefecture garrison station channel newspaper magazine paper outlet website tabloid broadcaster newsroom publication publisher think-tank nonprofit charity ngo
  watchdog regulator authority service services force airline carrier automaker manufacturer retailer operator supplier startup start-up lender insurer brokerage
  conglomerate chain club society junta caucus taskforce task-force kremlin state nation country bloc republic kingdom empire superpower
  city town village province county district municipality clinic academy laboratory lab factory fund exchange developer subsidiary
  airport police-department unit division branch wing lobby cartel syndicate conference convention summit`)

/** Nouns for things that say something: "the report". */
const documents = words(`
  report study survey poll statement letter memo document documents article story editorial column book memoir filing complaint lawsuit
  indictment affidavit transcript email emails e-mail e-mails message post tweet blog website ad advertisement video recording
  tape audio speech press-release release communique communiqué resolution treaty agreement bill law constitution amendment ruling verdict opinion order
  decision brief petition analysis review assessment audit paper research findings data figures records statistics investigation inquiry
  motion proposal plan draft note diary contract minutes charter plaque inscription logbook ledger pamphlet brochure handbook post caption headline text script song poem obituary dispatch cable warrant testimony papers
  reports studies polls surveys letters documents leaflet flyer poster banner sign placard manifesto platform prosecutors-filing leak leaks file files`)

/** "the mother-of-two" */
const parentsOf = ['mother', 'father', 'mum', 'mom', 'dad', 'grandmother', 'grandfather'].flatMap((parent) =>
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((number) => `${parent}-of-${number}`),
)

export type RoleKind = 'person' | 'crowd' | 'body' | 'document'
export interface RoleNoun {
  readonly kind: RoleKind
  readonly plural: boolean
  readonly gender: NameGender | 'unknown'
  /** The singular in lower case. */
  readonly singular: string
}

const nouns = new Map<string, RoleNoun>()

function pluralOf(noun: string): string {
  const irregular = irregularPlurals[noun]
  if (irregular) return irregular
  if (/(?:wo)?man$/.test(noun)) return noun.replace(/man$/, 'men')
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

function add(list: readonly string[], kind: RoleKind): void {
  for (const noun of list) {
    const plain = noun.split('-of-')[0] ?? noun
    const gender = female.has(plain) ? 'female' : male.has(plain) ? 'male' : 'unknown'
    if (!nouns.has(noun)) nouns.set(noun, { kind, plural: false, gender, singular: noun })
    const plural = pluralOf(noun)
    if (!nouns.has(plural))
      nouns.set(plural, {
        kind: kind === 'person' ? 'crowd' : kind,
        plural: true,
        gender: 'unknown',
        singular: noun,
      })
  }
}
for (const noun of crowds) nouns.set(noun, { kind: 'crowd', plural: true, gender: 'unknown', singular: noun })
add(people, 'person')
add(parentsOf, 'person')
add(bodies, 'body')
add(documents, 'document')

/** Nouns that can speak or act, by form in lower case. */
export const roleNouns: ReadonlyMap<string, RoleNoun> = nouns

/** Crowds that stand without a determiner: "police said". Other plurals do too, by being plural. */
export const bareCollectives: ReadonlySet<string> = new Set(
  words('police congress parliament opposition prosecutors officials authorities'),
)

/** Nouns that are an office or job and so may be a title before a name or in apposition to one. */
export function isOffice(noun: string): boolean {
  const role = nouns.get(noun)
  return role !== undefined && role.kind === 'person' && !role.plural
}

/** Offices in capitals, which in small letters are hours and the like: "the PM", not "5 pm". */
export const officeAcronyms: ReadonlySet<string> = new Set(words('pm mp mep ceo cfo coo'))
