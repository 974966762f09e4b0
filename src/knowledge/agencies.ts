/**
 * News agencies: short name | other names. A name after ~ is an everyday word or a shared acronym: it counts only
 * where nothing but an agency can stand ("(PA) —", a list of agencies). Written by hand.
 */
const table = `
AP|Associated Press,A.P.,AP News,Associated Press News,AP Wire
Reuters|Thomson Reuters,Reuters News,Reuters News Agency,Thomson Reuters Foundation
AFP|Agence France-Presse,Agence France Presse,AFP News,AFP-Relaxnews
UPI|United Press International
PA Media|PA News Agency,PA News,Press Association,Press Association Media,UK Press Association,~PA
dpa|Deutsche Presse-Agentur,Deutsche Presse Agentur,German Press Agency,dpa-AFX,dpa international
epd|Evangelischer Pressedienst
KNA|Katholische Nachrichten-Agentur
SID|Sport-Informations-Dienst
APA|Austria Presse Agentur,Austria Press Agency,~APA
Keystone-SDA|Keystone SDA,Swiss News Agency,Schweizerische Depeschenagentur,Keystone-ATS,~SDA,~ATS
EFE|Agencia EFE,EFE News,EFE-EPA
Europa Press|
ANSA|Agenzia ANSA,Agenzia Nazionale Stampa Associata
Adnkronos|Adn Kronos,~AKI
AGI|Agenzia Giornalistica Italia
Lusa|Agência Lusa,Lusa News Agency
Belga|Belga News Agency,Agence Belga
ANP|Algemeen Nederlands Persbureau
Ritzau|Ritzaus Bureau
TT|TT News Agency,Tidningarnas Telegrambyrå,~TT
NTB|Norsk Telegrambyrå
STT|Suomen Tietotoimisto,STT-Lehtikuva
PAP|Polish Press Agency,Polska Agencja Prasowa
ČTK|CTK,Czech News Agency,Česká tisková kancelář
TASR|News Agency of the Slovak Republic
MTI|Hungarian News Agency,Magyar Távirati Iroda
Agerpres|AGERPRES
BTA|Bulgarian News Agency,~BTA
Tanjug|
HINA|Croatian News Agency
BNS|Baltic News Service
Ukrinform|
Interfax-Ukraine|
Interfax|Interfax News Agency
TASS|ITAR-TASS,Itar-Tass,Tass,TASS News Agency
RIA Novosti|RIA News
BelTA|Belarusian Telegraph Agency
Kazinform|
Trend|~Trend,Trend News Agency
Anadolu|Anadolu Agency,Anadolu Ajansı,Anadolu Ajansi,~AA
DHA|Demirören News Agency,Doğan News Agency
ANA-MPA|Athens-Macedonian News Agency
CNA|Cyprus News Agency,Central News Agency,Focus Taiwan,~CNA
Petra|Jordan News Agency,~Petra
SPA|Saudi Press Agency,~SPA
WAM|Emirates News Agency,~WAM
QNA|Qatar News Agency
KUNA|Kuwait News Agency
MENA|Middle East News Agency,~MENA
SANA|Syrian Arab News Agency
NNA|National News Agency,~NNA
WAFA|Palestinian News Agency,Palestine News and Information Agency
IRNA|Islamic Republic News Agency
ISNA|Iranian Students' News Agency,Iranian Students News Agency
Tasnim|Tasnim News Agency
Xinhua|Xinhua News Agency,New China News Agency
CNS|China News Service,~CNS
Kyodo|Kyodo News,Kyodo News Agency
Jiji|Jiji Press
Yonhap|Yonhap News,Yonhap News Agency
KCNA|Korean Central News Agency
PTI|Press Trust of India
ANI|Asian News International,~ANI
IANS|Indo-Asian News Service,Indo Asian News Service
UNI|United News of India,~UNI
APP|Associated Press of Pakistan,~APP
BSS|Bangladesh Sangbad Sangstha,~BSS
UNB|United News of Bangladesh
VNA|Vietnam News Agency
TNA|Thai News Agency,~TNA
Bernama|
Antara|ANTARA News,~Antara
PNA|Philippine News Agency,~PNA
AAP|Australian Associated Press
NZPA|New Zealand Press Association
The Canadian Press|Canadian Press,La Presse Canadienne,~CP
Bloomberg|Bloomberg News
Tribune News Service|TNS,Tribune Content Agency
Dow Jones Newswires|Dow Jones
States News Service|
Inter Press Service|IPS
Prensa Latina|
Télam|Telam
Notimex|
Agência Brasil|Agencia Brasil
Agência Estado|Estadão Conteúdo,Agencia Estado
Folhapress|
NAN|News Agency of Nigeria,~NAN
PANA|Panapress,~PANA
SAPA|South African Press Association
SWNS|South West News Service
RFE/RL|Radio Free Europe/Radio Liberty
`

/** An agency's name as it may be written. */
export interface AgencyName {
  /** The usual short name. */
  readonly agency: string
  /** As it is usually written: a short name in other letters ("ap") is another word. */
  readonly written: string
  /** False for everyday words and shared acronyms. */
  readonly telling: boolean
}

const byKey = new Map<string, AgencyName>()
for (const row of table.trim().split('\n')) {
  const [agency = '', others = ''] = row.split('|')
  const ambiguous = others.split(',').some((other) => other === `~${agency}`)
  byKey.set(agency.toLowerCase(), { agency, written: agency, telling: !ambiguous })
  for (const other of others.split(',').filter(Boolean)) {
    const written = other.replace(/^~/, '')
    byKey.set(written.toLowerCase(), { agency, written, telling: !other.startsWith('~') })
  }
}

/** Agencies by each of their names in lower case, without "the". */
export const agencyNames: ReadonlyMap<string, AgencyName> = byKey
