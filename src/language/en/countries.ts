/**
 * Countries and territories: ISO 3166-1 alpha-3 | names, the usual one first | demonyms: adjectives and people |
 * capital. Written by hand. A demonym that is the same as its plural ("Chinese") stands once.
 */
const table = `
AFG|Afghanistan|Afghan|Kabul
ALB|Albania|Albanian|Tirana
DZA|Algeria|Algerian|Algiers
AND|Andorra|Andorran|Andorra la Vella
AGO|Angola|Angolan|Luanda
ATG|Antigua and Barbuda,Antigua|Antiguan|St. John's
ARG|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires
ARM|Armenia|Armenian|Yerevan
AUS|Australia|Australian,Aussie|Canberra
AUT|Austria|Austrian|Vienna
AZE|Azerbaijan|Azerbaijani,Azeri|Baku
BHS|the Bahamas,Bahamas|Bahamian|Nassau
BHR|Bahrain|Bahraini|Manama
BGD|Bangladesh|Bangladeshi|Dhaka
BRB|Barbados|Barbadian|Bridgetown
BLR|Belarus,Byelorussia,Belorussia|Belarusian,Belarussian,Byelorussian,Belorussian|Minsk
BEL|Belgium|Belgian|Brussels
BLZ|Belize|Belizean|Belmopan
BEN|Benin|Beninese|Porto-Novo
BTN|Bhutan|Bhutanese|Thimphu
BOL|Bolivia|Bolivian|La Paz,Sucre
BIH|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian,Bosnian Serb,Bosnian Croat,Bosnian Muslim|Sarajevo
BWA|Botswana|Botswanan|Gaborone
BRA|Brazil|Brazilian|Brasilia,Brasília
BRN|Brunei|Bruneian|Bandar Seri Begawan
BGR|Bulgaria|Bulgarian|Sofia
BFA|Burkina Faso|Burkinabe|Ouagadougou
BDI|Burundi|Burundian|Gitega,Bujumbura
KHM|Cambodia,Kampuchea|Cambodian,Khmer,Kampuchean|Phnom Penh
CMR|Cameroon|Cameroonian|Yaounde,Yaoundé
CAN|Canada|Canadian|Ottawa
CPV|Cape Verde,Cabo Verde|Cape Verdean|Praia
CAF|Central African Republic|Central African|Bangui
TCD|Chad|Chadian|N'Djamena
CHL|Chile|Chilean|Santiago
CHN|China,People's Republic of China,PRC,mainland China|Chinese|Beijing,Peking
COL|Colombia|Colombian|Bogota,Bogotá
COM|Comoros|Comoran|Moroni
COG|Republic of Congo,Congo-Brazzaville|Congolese|Brazzaville
COD|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,Congo,Zaire|Congolese|Kinshasa
COK|Cook Islands|Cook Islander|
CRI|Costa Rica|Costa Rican|San Jose,San José
CIV|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian|Abidjan,Yamoussoukro
HRV|Croatia|Croatian,Croat|Zagreb
CUB|Cuba|Cuban|Havana
CYP|Cyprus|Cypriot,Greek Cypriot,Turkish Cypriot,Greek-Cypriot,Turkish-Cypriot|Nicosia
CZE|Czech Republic,Czechia|Czech|Prague
DNK|Denmark|Danish,Dane|Copenhagen
DJI|Djibouti|Djiboutian|Djibouti
DMA|Dominica|Dominican|Roseau
DOM|Dominican Republic|Dominican|Santo Domingo
ECU|Ecuador|Ecuadorian,Ecuadorean|Quito
EGY|Egypt|Egyptian|Cairo
SLV|El Salvador|Salvadoran,Salvadorean|San Salvador
GNQ|Equatorial Guinea|Equatoguinean|Malabo
ERI|Eritrea|Eritrean|Asmara
EST|Estonia|Estonian|Tallinn
SWZ|Eswatini,Swaziland|Swazi|Mbabane
ETH|Ethiopia|Ethiopian|Addis Ababa
FJI|Fiji|Fijian|Suva
FIN|Finland|Finnish,Finn|Helsinki
FRA|France|French,Frenchman,Frenchwoman|Paris
GAB|Gabon|Gabonese|Libreville
GMB|Gambia,the Gambia|Gambian|Banjul
GEO|Georgia|Georgian|Tbilisi
DEU|Germany,West Germany,East Germany|German|Berlin,Bonn
GHA|Ghana|Ghanaian|Accra
GRC|Greece|Greek|Athens
GRL|Greenland|Greenlandic,Greenlander|Nuuk
GRD|Grenada|Grenadian|St. George's
GTM|Guatemala|Guatemalan|Guatemala City
GIN|Guinea|Guinean|Conakry
GNB|Guinea-Bissau|Bissau-Guinean|Bissau
GUY|Guyana|Guyanese|Georgetown
HTI|Haiti|Haitian|Port-au-Prince
HND|Honduras|Honduran|Tegucigalpa
HKG|Hong Kong|Hong Konger,Hongkonger|
HUN|Hungary|Hungarian|Budapest
ISL|Iceland|Icelandic,Icelander|Reykjavik
IND|India|Indian|New Delhi
IDN|Indonesia|Indonesian|Jakarta
IRN|Iran|Iranian|Tehran,Teheran
IRQ|Iraq|Iraqi|Baghdad
IRL|Ireland,Republic of Ireland|Irish,Irishman,Irishwoman|Dublin
ISR|Israel|Israeli|Jerusalem,Tel Aviv
ITA|Italy|Italian|Rome
JAM|Jamaica|Jamaican|Kingston
JPN|Japan|Japanese|Tokyo
JOR|Jordan|Jordanian|Amman
KAZ|Kazakhstan|Kazakh,Kazakhstani|Astana
KEN|Kenya|Kenyan|Nairobi
KIR|Kiribati|I-Kiribati|Tarawa
XKX|Kosovo|Kosovar,Kosovan,Kosovo Albanian,Kosovo Serb|Pristina
KWT|Kuwait|Kuwaiti|Kuwait City
KGZ|Kyrgyzstan|Kyrgyz|Bishkek
LAO|Laos|Laotian,Lao|Vientiane
LVA|Latvia|Latvian|Riga
LBN|Lebanon|Lebanese|Beirut
LSO|Lesotho|Basotho|Maseru
LBR|Liberia|Liberian|Monrovia
LBY|Libya|Libyan|Tripoli
LIE|Liechtenstein|Liechtensteiner|Vaduz
LTU|Lithuania|Lithuanian|Vilnius
LUX|Luxembourg|Luxembourger|Luxembourg
MAC|Macau,Macao|Macanese|
MDG|Madagascar|Malagasy|Antananarivo
MWI|Malawi|Malawian|Lilongwe
MYS|Malaysia|Malaysian|Kuala Lumpur
MDV|Maldives,the Maldives|Maldivian|Male
MLI|Mali|Malian|Bamako
MLT|Malta|Maltese|Valletta
MHL|Marshall Islands|Marshallese|Majuro
MRT|Mauritania|Mauritanian|Nouakchott
MUS|Mauritius|Mauritian|Port Louis
MEX|Mexico|Mexican|Mexico City
FSM|Micronesia|Micronesian|Palikir
MDA|Moldova,Moldavia|Moldovan,Moldavian|Chisinau
MCO|Monaco|Monegasque|Monaco
MNG|Mongolia|Mongolian|Ulaanbaatar,Ulan Bator
MNE|Montenegro|Montenegrin|Podgorica
MAR|Morocco|Moroccan|Rabat
MOZ|Mozambique|Mozambican|Maputo
MMR|Myanmar,Burma|Burmese|Naypyidaw,Rangoon,Yangon
NAM|Namibia|Namibian|Windhoek
NRU|Nauru|Nauruan|Yaren
NPL|Nepal|Nepalese,Nepali|Kathmandu
NLD|Netherlands,the Netherlands,Holland|Dutch,Dutchman|The Hague,Amsterdam
NZL|New Zealand|New Zealander|Wellington
NIC|Nicaragua|Nicaraguan|Managua
NER|Niger|Nigerien|Niamey
NGA|Nigeria|Nigerian|Abuja
PRK|North Korea,DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang
MKD|North Macedonia,Macedonia|Macedonian|Skopje
NOR|Norway|Norwegian|Oslo
OMN|Oman|Omani|Muscat
PAK|Pakistan|Pakistani|Islamabad
PLW|Palau|Palauan|Ngerulmud
PSE|Palestine,Palestinian Authority,Palestinian territories,West Bank,Gaza,Gaza Strip|Palestinian|Ramallah
PAN|Panama|Panamanian|Panama City
PNG|Papua New Guinea|Papua New Guinean|Port Moresby
PRY|Paraguay|Paraguayan|Asuncion,Asunción
PER|Peru|Peruvian|Lima
PHL|Philippines,the Philippines|Philippine,Filipino,Filipina|Manila
POL|Poland|Polish,Pole|Warsaw
PRT|Portugal|Portuguese|Lisbon
PRI|Puerto Rico|Puerto Rican|San Juan
QAT|Qatar|Qatari|Doha
ROU|Romania|Romanian|Bucharest
RUS|Russia,Russian Federation|Russian|Moscow
RWA|Rwanda|Rwandan|Kigali
KNA|Saint Kitts and Nevis,St. Kitts and Nevis,Saint Kitts,St. Kitts|Kittitian|Basseterre
LCA|Saint Lucia,St. Lucia,St Lucia|Saint Lucian,St. Lucian|Castries
VCT|Saint Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian|Kingstown
SMR|San Marino|Sammarinese|San Marino
STP|Sao Tome and Principe,São Tomé and Príncipe,Sao Tome|Sao Tomean|
WSM|Samoa|Samoan|Apia
SAU|Saudi Arabia|Saudi,Saudi Arabian|Riyadh
SEN|Senegal|Senegalese|Dakar
SRB|Serbia|Serbian,Serb|Belgrade
SYC|Seychelles|Seychellois|Victoria
SLE|Sierra Leone|Sierra Leonean|Freetown
SGP|Singapore|Singaporean|Singapore
SVK|Slovakia|Slovak,Slovakian|Bratislava
SVN|Slovenia|Slovenian,Slovene|Ljubljana
SLB|Solomon Islands|Solomon Islander|Honiara
SOM|Somalia|Somali|Mogadishu
ZAF|South Africa|South African|Pretoria,Cape Town
KOR|South Korea,Republic of Korea|South Korean|Seoul
SSD|South Sudan|South Sudanese|Juba
ESP|Spain|Spanish,Spaniard|Madrid
LKA|Sri Lanka,Ceylon|Sri Lankan,Ceylonese|Colombo
SDN|Sudan|Sudanese|Khartoum
SUR|Suriname|Surinamese|Paramaribo
SWE|Sweden|Swedish,Swede|Stockholm
CHE|Switzerland|Swiss|Bern
SYR|Syria|Syrian|Damascus
TWN|Taiwan|Taiwanese|Taipei
TJK|Tajikistan|Tajik|Dushanbe
TZA|Tanzania|Tanzanian|Dodoma,Dar es Salaam
THA|Thailand|Thai|Bangkok
TLS|East Timor,Timor-Leste|Timorese,East Timorese|Dili
TGO|Togo|Togolese|Lome,Lomé
TON|Tonga|Tongan|Nuku'alofa
TTO|Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
TUN|Tunisia|Tunisian|Tunis
TUR|Turkey,Türkiye|Turkish,Turk|Ankara
TKM|Turkmenistan|Turkmen|Ashgabat
TUV|Tuvalu|Tuvaluan|Funafuti
UGA|Uganda|Ugandan|Kampala
UKR|Ukraine|Ukrainian|Kyiv,Kiev
ARE|United Arab Emirates,UAE,U.A.E.,the Emirates|Emirati|Abu Dhabi
GBR|United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,Briton,English,Scottish,Welsh,Englishman,Englishwoman,Scot|London
USA|United States,U.S.,US,USA,U.S.A.,United States of America,America,US of A|American|Washington
URY|Uruguay|Uruguayan|Montevideo
UZB|Uzbekistan|Uzbek|Tashkent
VUT|Vanuatu|Ni-Vanuatu|Port Vila
VAT|Vatican City||Vatican City
VEN|Venezuela|Venezuelan|Caracas
VNM|Vietnam,Viet Nam|Vietnamese|Hanoi
ESH|Western Sahara|Sahrawi,Saharawi|
YEM|Yemen|Yemeni|Sanaa,Sana'a
ZMB|Zambia|Zambian|Lusaka
ZWE|Zimbabwe|Zimbabwean|Harare
SUN|Soviet Union,USSR,U.S.S.R.|Soviet|
YUG|Yugoslavia|Yugoslav|
CSK|Czechoslovakia|Czechoslovak,Czechoslovakian|
SCG|Serbia and Montenegro||
KUR|Kurdistan|Kurdish,Kurd|
EUR|Europe|European|
AFR|Africa|African|
ASI|Asia|Asian|
`

/** Codes that stand in the table for want of a better place, but name no country of ISO 3166-1. */
const withoutCode = new Set(['SUN', 'YUG', 'CSK', 'SCG', 'KUR', 'EUR', 'AFR', 'ASI'])
/** Continents and regions: places, not countries. */
const regions = new Set(['KUR', 'EUR', 'AFR', 'ASI'])
/** Names in the rows above that are parts of a country: places with a country. */
const parts = new Set(['england', 'scotland', 'wales', 'northern ireland', 'west bank', 'gaza', 'gaza strip'])

export interface PlaceName {
  readonly type: 'country' | 'place'
  /** The usual name; the same for all names of one country. */
  readonly name: string
  readonly country?: string
}

export interface Demonym {
  readonly country?: string
  /** The country's usual name. */
  readonly of: string
}

const placeNames = new Map<string, PlaceName>()
const usualNames = new Map<string, PlaceName>()
const demonymOf = new Map<string, Demonym>()
const capitalOf = new Map<string, string>()

for (const row of table.trim().split('\n')) {
  const [code = '', names = '', people = '', capitals = ''] = row.split('|')
  const usual = names.split(',')[0]?.replace(/^the /, '') ?? ''
  const country = withoutCode.has(code) ? {} : { country: code }
  for (const name of names.split(',')) {
    const key = name.toLowerCase().replace(/^the /, '')
    const isPart = parts.has(key) || regions.has(code)
    placeNames.set(key, {
      type: isPart ? 'place' : 'country',
      name: isPart ? name : usual,
      ...country,
    })
  }
  if (!withoutCode.has(code)) usualNames.set(code, { type: 'country', name: usual, country: code })
  for (const demonym of people.split(','))
    if (demonym) demonymOf.set(demonym.toLowerCase(), { of: usual, ...country })
  for (const capital of capitals.split(',')) if (capital) capitalOf.set(capital.toLowerCase(), code)
}

/** By name in lower case, without "the". */
export const countries: ReadonlyMap<string, PlaceName> = placeNames
/** By ISO 3166-1 alpha-3 code: the usual name. */
export const countryNames: ReadonlyMap<string, PlaceName> = usualNames
/** By adjective or word for a person in lower case, singular: "brazilian", "dane". */
export const demonyms: ReadonlyMap<string, Demonym> = demonymOf
/** The country's ISO 3166-1 alpha-3 code by its capital in lower case. */
export const capitals: ReadonlyMap<string, string> = capitalOf
