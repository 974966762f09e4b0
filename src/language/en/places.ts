/** States, regions, seas and other places that are neither country nor city. Written by hand. */
const usStates = `
Alabama,Ala.|Alaska|Arizona,Ariz.|Arkansas,Ark.|California,Calif.,Cal.|Colorado,Colo.|Connecticut,Conn.|Delaware,Del.
Florida,Fla.|Georgia,Ga.|Hawaii|Idaho|Illinois,Ill.|Indiana,Ind.|Iowa|Kansas,Kan.|Kentucky,Ky.|Louisiana,La.|Maine
Maryland,Md.|Massachusetts,Mass.|Michigan,Mich.|Minnesota,Minn.|Mississippi,Miss.|Missouri,Mo.|Montana,Mont.
Nebraska,Neb.|Nevada,Nev.|New Hampshire,N.H.|New Jersey,N.J.|New Mexico,N.M.|New York,N.Y.|North Carolina,N.C.
North Dakota,N.D.|Ohio|Oklahoma,Okla.|Oregon,Ore.|Pennsylvania,Pa.|Rhode Island,R.I.|South Carolina,S.C.
South Dakota,S.D.|Tennessee,Tenn.|Texas,Tex.|Utah|Vermont,Vt.|Virginia,Va.|Washington State,Wash.|West Virginia,W.Va.
Wisconsin,Wis.|Wyoming,Wyo.|District of Columbia,D.C.,DC,Washington D.C.,Washington DC|New York,NY,NYC`

const regionsWithCountry = `
USA:New England,Midwest,Deep South,Silicon Valley,Wall Street,Capitol Hill,Manhattan,Brooklyn,Bronx,Long Island,Bay Area,Southern California,Northern California,Upstate New York,Guam,Pearl Harbor,Guantanamo Bay,Guantanamo,Rust Belt,Fort Hood,Mar-a-Lago,West Point,Sandy Hook,Pearl Harbor,Oval Office,Trump Tower,Ground Zero,South Florida,Camp David,Times Square,Central Park,Ground Zero,Rocky Mountains,Great Lakes,Grand Canyon,Mississippi River,Las Vegas Strip,Hollywood
GBR:London Bridge,Downing Street,Westminster,Ulster,Yorkshire,Kent,Essex,Sussex,Cornwall,Devon,Lancashire,Wimbledon,Heathrow,Gibraltar,Falkland Islands,Falklands,Midlands
CAN:Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon,Nunavut
AUS:New South Wales,Queensland,Western Australia,South Australia,Northern Territory,Tasmania
UKR:Crimea,Donbas,Donbass,Donetsk,Luhansk,Chernobyl
RUS:Chechnya,Siberia,Dagestan,Kaliningrad,Red Square,Volgograd
CHN:Xinjiang,Tibet,Sichuan,Guangdong,Tiananmen Square,Inner Mongolia,Yunnan,Hunan,Hubei,Henan
IND:Kashmir,Punjab,Kerala,Tamil Nadu,Uttar Pradesh,Bihar,Gujarat,Maharashtra,Assam,West Bengal,Karnataka,Rajasthan,Andhra Pradesh
PAK:Sindh,Balochistan,Waziristan,Swat Valley
ISR:Golan Heights,Negev,Galilee,West Jerusalem
PSE:East Jerusalem
IRQ:Anbar,Anbar Province
SDN:Darfur
ETH:Tigray
MMR:Rakhine
ESP:Catalonia,Basque Country,Andalusia,Ibiza,Majorca
DEU:Bavaria,Saxony,Hesse,North Rhine-Westphalia,Brandenburg
ITA:Sicily,Tuscany,Lombardy,Sardinia,Lampedusa
FRA:Normandy,Brittany,Provence,Corsica,Burgundy,Alsace
GRC:Crete,Lesbos
JPN:Okinawa,Hokkaido
IDN:Bali,Java,Sumatra,Aceh,Borneo
CUB:Bay of Pigs
MEX:Chiapas,Baja California,Yucatan,Cancun,Sinaloa
CYP:Northern Cyprus`

const elsewhere =
  'Middle East,Near East,Far East,North Africa,West Africa,East Africa,Southeast Asia,South Asia,Central Asia,East Asia,Latin America,South America,North America,Central America,Eastern Europe,Western Europe,Scandinavia,Balkans,Caucasus,Persian Gulf,Gulf of Mexico,South China Sea,East China Sea,Black Sea,Red Sea,Baltic Sea,Baltics,Mediterranean,Mediterranean Sea,Caribbean,Pacific,Pacific Ocean,Atlantic,Atlantic Ocean,Indian Ocean,Arctic,Arctic Ocean,Antarctica,Antarctic,Strait of Hormuz,Suez Canal,Panama Canal,Horn of Africa,Sahara,Sahel,Amazon,Himalayas,Alps,Andes,Mount Everest,Korean Peninsula,Arabian Peninsula,Sinai,Sinai Peninsula,Levant,Maghreb,Oceania,Nile,Rhine,Danube,Thames,Bermuda,Cayman Islands,Northern Hemisphere,Eurasia,Earth,Mars'

/** Last words of a place's name: "Hudson River". */
export const placeHeads: ReadonlySet<string> = new Set(
  'river lake mountain mountains hill hills valley island islands isle bay beach coast sea ocean gulf strait peninsula desert forest park square street avenue boulevard road lane drive highway bridge county city town village province district region state territory township parish heights airport harbor harbour port fort canyon creek falls springs plateau plains plaza terrace borough prefecture oblast governorate strip border canal cape archipelago glacier cemetery stadium arena tower towers pier turnpike parkway expressway crossing ranch zoo gardens auditorium hall hotel inn resort restaurant grill cafe café diner mall memorial monument palace mansion'.split(
    ' ',
  ),
)
/** First words of a place's name: "Lake Geneva", "Mount Etna". */
export const placeStarts: ReadonlySet<string> = new Set(
  'lake mount mt mt. cape fort ft ft. port san santa santo são saint st st. los las el puerto rio gulf bay isle river camp north south east west northern southern eastern western central upper lower greater new'.split(
    ' ',
  ),
)

export interface KnownPlace {
  /** The usual name; the same for all names of one place. */
  readonly name: string
  readonly country?: string
}

const known = new Map<string, KnownPlace>()
for (const row of usStates.trim().split(/[|\n]/)) {
  const names = row.split(/,(?! )/)
  for (const name of names) known.set(name.toLowerCase(), { name: names[0] ?? name, country: 'USA' })
}
for (const row of regionsWithCountry.trim().split('\n')) {
  const country = row.slice(0, 3)
  for (const name of row.slice(4).split(',')) known.set(name.toLowerCase(), { name, country })
}
for (const name of elsewhere.split(',')) known.set(name.toLowerCase(), { name })

/** By name in lower case, without "the". */
export const knownPlaces: ReadonlyMap<string, KnownPlace> = known

/** Postal codes of US states: places after a comma only ("Austin, TX"), for "OK", "IN" and "ME" are words. */
export const postalCodes: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  ),
)
