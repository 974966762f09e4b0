/** Fields that people are known for, each with words for who works in it. A word may stand in several. */
const table = `
politics: minister president premier chancellor senator congressman congresswoman deputy mp mep lawmaker legislator mayor governor
 politician statesman stateswoman ambassador diplomat envoy consul councillor councilor councilman councilwoman secretary speaker
 whip activist campaigner lobbyist commissioner king queen prince princess emperor sultan emir monarch regent dictator ruler
 leader chairman chairwoman chairperson official candidate spokesman spokeswoman spokesperson
sport: footballer player coach athlete swimmer runner sprinter cyclist boxer wrestler golfer goalkeeper striker midfielder defender
 manager referee umpire driver skier skater rower sailor gymnast jockey cricketer pitcher quarterback captain olympian judoka fencer
arts: singer musician composer conductor pianist violinist guitarist drummer rapper dj actor actress comedian dancer choreographer
 painter sculptor artist photographer filmmaker director producer screenwriter playwright poet novelist writer author illustrator
 cartoonist architect designer model entertainer presenter
media: journalist reporter editor columnist correspondent broadcaster presenter anchor blogger publisher photographer writer
law: lawyer judge attorney prosecutor solicitor barrister advocate jurist magistrate justice notary
business: businessman businesswoman businessperson entrepreneur executive ceo banker financier investor founder owner economist
 manager chairman chairwoman chairperson director trader merchant industrialist head chief
research: scientist researcher professor physicist chemist biologist mathematician historian philosopher economist psychologist
 sociologist linguist archaeologist astronomer engineer academic scholar lecturer rector dean botanist zoologist geologist
 anthropologist theologian inventor director head
medicine: doctor physician surgeon nurse psychiatrist dentist epidemiologist veterinarian pharmacist midwife professor
church: pope bishop archbishop cardinal priest pastor rabbi imam monk nun abbot theologian missionary patriarch saint vicar
force: general admiral colonel major captain lieutenant sergeant soldier officer commander marshal brigadier pilot policeman
 policewoman detective sheriff inspector commissioner constable guerrilla chief
space: astronaut cosmonaut pilot engineer
crime: criminal murderer gangster drug-lord trafficker terrorist fraudster thief spy`

const fieldsByWord = new Map<string, Set<string>>()
for (const row of table.replace(/\n /g, ' ').trim().split('\n')) {
  const [field = '', list = ''] = row.split(': ')
  for (const word of list.split(' ')) fieldsByWord.set(word, (fieldsByWord.get(word) ?? new Set()).add(field))
}

const NONE: ReadonlySet<string> = new Set()

/** The fields of work that a title or a description speaks of: "Portuguese footballer" → sport; empty where it tells none. */
export function fieldsOfWork(words: string): ReadonlySet<string> {
  const found = words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .map((word) => fieldsByWord.get(word) ?? NONE)
    .filter((fields) => fields.size > 0)
  return new Set(found.flatMap((fields) => [...fields]))
}
