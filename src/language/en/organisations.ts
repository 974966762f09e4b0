const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Last words of an organisation's name: "Clinton Foundation". In lower case. */
export const organisationHeads: ReadonlySet<string> = words(`
  inc corp corporation co company ltd llc llp plc gmbh ag sa group holdings holding industries enterprises partners associates brothers
  university college school academy institute institution hospital clinic church mosque synagogue cathedral diocese archdiocese temple seminary
  ministry department bureau agency administration authority commission committee subcommittee council court board tribunal office service services secretariat
  party bloc congress senate parliament assembly legislature duma knesset bundestag house cabinet government caucus coalition alliance front movement brigade brigades
  union association federation confederation league society foundation fund trust network organization organisation initiative project campaign task-force taskforce
  bank exchange airlines airways motors electric energy petroleum oil gas pharmaceuticals pharma technologies systems software media entertainment pictures studios records
  press news times post journal herald tribune gazette chronicle observer guardian telegraph daily mail mirror sun magazine radio tv television broadcasting
  army navy force forces corps guard guards police regiment battalion division squadron militia command nato
  club fc united rovers athletics center centre laboratory laboratories lab labs museum library theater theatre gallery orchestra
  reserve treasury embassy consulate mission pac conference forum consortium cooperative collective watch institutes ventures capital advisors consulting analytics
  mills works steel shipyard shipyards shipping railways railway breweries brewery foods textiles logistics chemicals ferries insurance
  marine maritime aviation aerospace robotics dairies vineyards hotels resorts semiconductors batteries
  monitor review globe inquirer dispatch examiner ledger bee sentinel register reuters press-telegram weekly standard wire`)

/** First words before "of" (or "for", "on") in an organisation's name: "Ministry of Defence", "Centers for Disease Control". */
export const organisationStarts: ReadonlySet<string> = words(`
  university ministry department bank bureau house board council court chamber office institute college school academy association federation league
  organization organisation union society knights daughters sons brotherhood church league committee commission centers center centre centres
  agency administration club friends army party coalition alliance movement front institute joint american international national world federal royal
  doctors reporters citizens students veterans teamsters lawyers physicians conference congress museum library bank-of-america senate parliament embassy archdiocese diocese fraternal`)

/** Adjectives and nouns that open organisations' names and no person's: "National Guard". */
export const organisationModifiers: ReadonlySet<string> = words(`
  national international federal american world global united european royal republican democratic conservative liberal central general public
  social state supreme district circuit appeals superior high constitutional electoral defense defence foreign homeland internal environmental`)

/**
 * Organisations by other names: the usual name | other names | country. "Government" bodies that act for a state
 * carry g. Well known ones, by hand.
 */
const table = `
White House||USA|g
Kremlin||RUS|g
Pentagon||USA|g
State Department|Department of State,U.S. State Department,Foggy Bottom|USA|g
Justice Department|Department of Justice,DOJ|USA|g
Treasury Department|Department of the Treasury,Treasury|USA|g
Department of Homeland Security|DHS,Homeland Security|USA|g
Foreign Office|Foreign and Commonwealth Office|GBR|g
Downing Street|10 Downing Street,No 10,Number 10|GBR|g
Elysee|Elysée,Élysée,Elysee Palace,Élysée Palace|FRA|g
Quai d'Orsay||FRA|g
Whitehall||GBR|g
Blue House||KOR|g
Palazzo Chigi||ITA|g
Quirinale|Quirinal Palace|ITA|g
Moncloa|Moncloa Palace|ESP|g
Matignon|Hotel Matignon,Hôtel Matignon|FRA|g
Itamaraty|Itamaraty Palace|BRA|g
Planalto|Planalto Palace|BRA|g
Miraflores|Miraflores Palace|VEN|g
Casa Rosada||ARG|g
La Moneda|La Moneda Palace|CHL|g
Los Pinos||MEX|g
Casa de Nariño|Casa de Nariño,Nariño Palace|COL|g
Zhongnanhai||CHN|g
Malacañang|Malacanang,Malacañang Palace,Malacanang Palace|PHL|g
South Block||IND|g
Rashtrapati Bhavan||IND|g
Bellevue Palace|Schloss Bellevue|DEU|g
Ballhausplatz||AUT|g
Rideau Hall||CAN|g
Holyrood||GBR|
Stormont||GBR|
Buckingham Palace||GBR|
Sejm||POL|
Riksdag||SWE|
Storting|Stortinget|NOR|
Folketing||DNK|
Verkhovna Rada|Rada|UKR|
Majlis||IRN|
Lok Sabha||IND|
Rajya Sabha||IND|
National Diet||JPN|
Oireachtas||IRL|
Dáil|Dail|IRL|
Bundesrat||DEU|
Bundeswehr||DEU|g
Supreme People's Assembly||PRK|
Congress|U.S. Congress,US Congress,United States Congress,Capitol Hill|USA|
Senate|U.S. Senate,US Senate,United States Senate|USA|
House of Representatives|U.S. House of Representatives,U.S. House,House|USA|
Supreme Court|U.S. Supreme Court,US Supreme Court,SCOTUS|USA|
House of Commons|Commons|GBR|
House of Lords||GBR|
Knesset||ISR|
Bundestag||DEU|
Duma|State Duma|RUS|
Federal Bureau of Investigation|FBI,F.B.I.|USA|
Central Intelligence Agency|CIA,C.I.A.,Langley|USA|
National Security Agency|NSA,N.S.A.|USA|
National Security Council|NSC|USA|
Internal Revenue Service|IRS,I.R.S.|USA|
Environmental Protection Agency|EPA,E.P.A.|USA|
Food and Drug Administration|FDA,F.D.A.|USA|
Centers for Disease Control and Prevention|CDC,Centers for Disease Control|USA|
Securities and Exchange Commission|SEC,S.E.C.|USA|
Federal Reserve|Fed,the Fed|USA|
Federal Communications Commission|FCC|USA|
National Aeronautics and Space Administration|NASA|USA|
Immigration and Customs Enforcement|ICE|USA|
Republican National Committee|RNC,R.N.C.|USA|
Democratic National Committee|DNC,D.N.C.|USA|
Republican Party|GOP,G.O.P.,Grand Old Party|USA|
Democratic Party||USA|
Tea Party||USA|
National Rifle Association|NRA,N.R.A.|USA|
American Civil Liberties Union|ACLU,A.C.L.U.|USA|
NAACP||USA|
Planned Parenthood||USA|
United Nations|UN,U.N.,UNO,Turtle Bay||
UN Security Council|Security Council,U.N. Security Council,United Nations Security Council||
UNICEF|||
UNESCO|||
UNHCR|||
World Health Organization|WHO,W.H.O.,World Health Organisation||
World Trade Organization|WTO||
World Bank|||
International Monetary Fund|IMF,I.M.F.||
International Atomic Energy Agency|IAEA||
International Criminal Court|ICC||
North Atlantic Treaty Organization|NATO,Nato||
European Union|EU,E.U.||
European Commission|||
European Parliament|||
European Central Bank|ECB||
African Union|AU||
Arab League|||
OPEC|Opec||
OSCE|||
ASEAN|Asean||
Amnesty International|Amnesty||
Human Rights Watch|HRW||
Red Cross|International Committee of the Red Cross,ICRC||
Doctors Without Borders|Médecins Sans Frontières,MSF||
Greenpeace|||
Interpol|||
Islamic State|ISIS,ISIL,IS,Isis,Daesh,Islamic State of Iraq and Syria,Islamic State group||
al-Qaeda|al Qaeda,Al Qaeda,Al-Qaeda,al-Qaida,Al-Qaida,al Qaida,Qaeda||
Taliban|Taleban|AFG|
Hezbollah|Hizbollah,Hizbullah|LBN|
Hamas||PSE|
Fatah||PSE|
Palestine Liberation Organization|PLO|PSE|
Boko Haram||NGA|
Muslim Brotherhood||EGY|
IRA|Irish Republican Army||
KGB||RUS|
FSB||RUS|
Mossad||ISR|
IDF|Israel Defense Forces,Israeli Defense Forces,Israel Defence Forces|ISR|g
MI5||GBR|
MI6||GBR|
Scotland Yard|Metropolitan Police,Met Police|GBR|
NHS|National Health Service|GBR|
Labour Party|Labour|GBR|
Conservative Party|Tory Party|GBR|
Liberal Democrats|Lib Dems|GBR|
UKIP||GBR|
Sinn Féin|Sinn Fein|IRL|
African National Congress|ANC|ZAF|
Bharatiya Janata Party|BJP|IND|
Congress Party||IND|
Communist Party||CHN|
Likud||ISR|
United Russia||RUS|
Associated Press|AP,A.P.,The Associated Press|USA|
Reuters|Thomson Reuters|GBR|
Agence France-Presse|AFP|FRA|
Bloomberg|Bloomberg News,Bloomberg Businessweek|USA|
New York Times|The New York Times,NYT|USA|
Washington Post|The Washington Post|USA|
Wall Street Journal|The Wall Street Journal,WSJ|USA|
USA Today||USA|
Los Angeles Times|L.A. Times,LA Times|USA|
Washington Times||USA|
Washington Examiner||USA|
Chicago Tribune||USA|
Boston Globe||USA|
New York Post||USA|
New York Daily News|Daily News|USA|
New Yorker|The New Yorker|USA|
Politico||USA|
Breitbart|Breitbart News|USA|
BuzzFeed|BuzzFeed News,Buzzfeed|USA|
HuffPost|Huffington Post,The Huffington Post|USA|
Vox||USA|
Slate||USA|
National Review||USA|
Weekly Standard||USA|
Newsweek||USA|
Fox News|Fox,Fox News Channel,FOX News,Fox Business|USA|
CNN||USA|
NBC|NBC News|USA|
MSNBC||USA|
CBS|CBS News|USA|
ABC|ABC News|USA|
NPR|National Public Radio|USA|
PBS||USA|
C-SPAN||USA|
BBC|British Broadcasting Corporation,BBC News|GBR|
Guardian|The Guardian|GBR|
Financial Times|FT|GBR|
Daily Mail||GBR|
Daily Telegraph|The Telegraph|GBR|
Sky News||GBR|
Economist|The Economist|GBR|
Al Jazeera|Al-Jazeera|QAT|
Xinhua|Xinhua News Agency|CHN|
TASS|Tass,ITAR-Tass|RUS|
Interfax||RUS|
RIA Novosti||RUS|
RT|Russia Today|RUS|
Der Spiegel|Spiegel|DEU|
Le Monde||FRA|
El País|El Pais|ESP|
Haaretz||ISR|
WikiLeaks|Wikileaks||
Quinnipiac|Quinnipiac University|USA|
Gallup||USA|
Facebook||USA|
Google||USA|
Twitter||USA|
Apple|Apple Inc.|USA|
Microsoft||USA|
Amazon.com||USA|
YouTube||USA|
Tesla||USA|
Uber||USA|
Boeing||USA|
Airbus||FRA|
Exxon|ExxonMobil,Exxon Mobil|USA|
Shell|Royal Dutch Shell|GBR|
BP||GBR|
Gazprom||RUS|
Rosneft||RUS|
Toyota||JPN|
Sony||JPN|
Samsung||KOR|
Huawei||CHN|
Volkswagen|VW|DEU|
Siemens||DEU|
Goldman Sachs|Goldman|USA|
JPMorgan|JPMorgan Chase,J.P. Morgan|USA|
Citigroup|Citi|USA|
Wells Fargo||USA|
Enron||USA|
Walmart|Wal-Mart|USA|
McDonald's||USA|
Starbucks||USA|
Disney|Walt Disney|USA|
Netflix||USA|
General Motors|GM|USA|
Ford Motor|Ford Motor Company|USA|
FIFA|Fifa||
UEFA|Uefa||
NFL||USA|
NBA||USA|
Yahoo|Yahoo!|USA|
eBay||USA|
IBM|I.B.M.|USA|
Verizon||USA|
AT&T||USA|
Pfizer||USA|
Oxfam|||
Black Lives Matter||USA|
Ku Klux Klan|KKK|USA|
Clinton Foundation||USA|
Ikea|IKEA||
Airbnb||USA|
Snapchat||USA|
Instagram||USA|
Reddit||USA|
WhatsApp||USA|
Census Bureau|U.S. Census Bureau|USA|
Border Patrol|U.S. Border Patrol|USA|
Secret Service|U.S. Secret Service|USA|
Coast Guard|U.S. Coast Guard|USA|
Marine Corps|U.S. Marine Corps|USA|
National Guard||USA|
Homeland Security Department||USA|
Front National|National Front|FRA|
Coca-Cola|Coke|USA|
Pepsi|PepsiCo|USA|
Newsday||USA|
Mediaite||USA|
Daily Beast|The Daily Beast|USA|
Daily Caller|The Daily Caller|USA|
TheBlaze|The Blaze|USA|
Mozilla|Mozilla Foundation|USA|
Intel||USA|
Nike||USA|
Hilton||USA|
Hyatt||USA|
Marriott||USA|
FedEx||USA|
Vatican|Holy See|VAT|g
Harvard|Harvard University|USA|
Yale|Yale University|USA|
Princeton University||USA|
Stanford|Stanford University|USA|
MIT||USA|
Oxford University|University of Oxford|GBR|
Cambridge University|University of Cambridge|GBR|
`

export interface KnownOrganisation {
  /** The usual name; the same for all names of one organisation. */
  readonly name: string
  readonly country?: string
  /** True where it acts for its country's government. */
  readonly government: boolean
}

const known = new Map<string, KnownOrganisation>()
for (const row of table.trim().split('\n')) {
  const [name = '', others = '', country = '', government = ''] = row.split('|')
  const organisation = { name, government: government === 'g', ...(country ? { country } : {}) }
  for (const each of [name, ...others.split(',')])
    if (each) known.set(each.replace(/^[Tt]he /, ''), organisation)
}

/** By name as it is written, without "the": case tells "WHO" from "who". */
export const knownOrganisations: ReadonlyMap<string, KnownOrganisation> = known

/** Members of parties, faiths and peoples that are no country's: singular, in lower case. */
export const groupNames: ReadonlySet<string> = words(`
  democrat republican tory whig christian muslim jew hindu sikh buddhist catholic protestant mormon evangelical baptist shiite sunni shia arab latino latina hispanic
  communist socialist nazi fascist marxist islamist zionist conservative liberal libertarian kurd chechen yazidi rohingya uighur uyghur
  tutsi hutu bosniak slav basque catalan scandinavian texan californian floridian virginian ohioan iowan alaskan hawaiian georgian
  european asian african african-american latin-american marine jihadist houthi alawite druze maronite copt pashtun hazara tamil tibetan
  roma cherokee navajo apache sioux maya inuit gypsy jewish islamic methodist presbyterian lutheran anglican quaker
  new-yorker londoner parisian berliner muscovite labourite trotskyist maoist leninist`)

/** Acronyms that name no organisation. */
export const otherAcronyms: ReadonlySet<string> = words(`
  TV OK AM PM AIDS HIV DNA RNA DVD CD PC ID CEO CFO COO PHD MD BA MA MBA IQ FAQ PS RSVP VIP UFO SUV ATM GPS GDP GMT EST PST EDT PDT UTC LGBT LGBTQ
  DIY BBQ USB HTML HTTP WWW URL PDF JPEG MP3 HD LCD LED AC DC RV BMW I II III IV VI VII VIII IX XI XII XX NO NOT AND THE OF TO IN IT IS ON AT BY OR AS BE WE
  SO IF MY ME DO GO UP AN HE SHE YOU ARE WAS FOR BUT ALL CAN WILL HAVE HAS OUR OUT NEW HOW WHY WHO WHAT WHEN LOL OMG WTF FYI ASAP BTW IMO ETA RIP AKA DOB
  VHS LMAO ISO CPA PSA IRR PR RFP API HR VP SVP EVP CDT PDA DM SMS MBA CGI GOTV FBO POTUS FLOTUS EP CEO's COVID SARS LNG IED ICBM WMD PTSD ADHD STD IVF MRI CT ER ICU DUI MVP GOAT ALS OTC IPO ETF VAT FOIA NAFTA TPP`)
