/**
 * Bodies by their names, sorted: "name|usual name|state|g" (scripts/knowledge/bodies.ts, which made this, says more). After the
 * actor lists of the Open Event Data Alliance (MIT), and by hand.
 */
export const bodyTable = `'Ndrangheta|'Ndrangheta|ITA
19th of april movement|M-19|COL
5-star movement|Five Star Movement|ITA
AFL-CIO|AFL-CIO|USA
AFRICOM|Africa Command|USA|g
AIIB|Asian Infrastructure Investment Bank
AIPAC|American Israel Public Affairs Committee|USA
AKP|AKP|TUR
AMISOM|African Union Mission in Somalia
ANSF|Afghan National Army|AFG|g
APEC|Asia-Pacific Economic Cooperation
AQAP|al-Qaeda in the Arabian Peninsula|YEM
AQIM|Al-Qaeda in the Islamic Maghreb|DZA
ARSA|Arakan Rohingya Salvation Army|MMR
AfDB|African Development Bank
AfD|Alternative for Germany|DEU
Al-Shabaab|al-Shabaab|SOM
Al-Shabab|al-Shabaab|SOM
Ansarullah|Ansar Allah|YEM
Anti-Balaka|Anti-balaka|CAF
Anti-balaka|Anti-balaka|CAF
BND|Bundesnachrichtendienst|DEU|g
BOJ|Bank of Japan|JPN|g
BRICS|BRICS
Baader-Meinhof|Red Army Faction|DEU
Basij|Basij|IRN|g
Batasuna|Herri Batasuna|ESP
Batkivshchyna|Batkivshchyna|UKR
Bundesbank|Bundesbank|DEU|g
Bundeskriminalamt|Bundeskriminalamt|DEU|g
Bundesnachrichtendienst|Bundesnachrichtendienst|DEU|g
CARICOM|Caribbean Community
CDU|Christian Democratic Union|DEU
CELAC|Community of Latin American and Caribbean States
CENTCOM|Central Command|USA|g
CIS|Commonwealth of Independent States
CNDD-FDD|CNDD-FDD|BDI
COMESA|Common Market for Eastern and Southern Africa
COSATU|Congress of South African Trade Unions|ZAF
CPJ|Committee to Protect Journalists
CSTO|Collective Security Treaty Organization
CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization
Camorra|Camorra|ITA
Carabineros|Carabineros|CHL|g
Carabinieri|Carabinieri|ITA|g
Caricom|Caribbean Community
Ciudadanos|Ciudadanos|ESP
Contras|Contras|NIC
Cosatu|Congress of South African Trade Unions|ZAF
DEA|Drug Enforcement Administration|USA|g
DFLP|Democratic Front for the Liberation of Palestine|PSE
DGSE|DGSE|FRA|g
DHKP-C|DHKP-C|TUR
DPP|Democratic Progressive Party|TWN
DUP|Democratic Unionist Party|GBR
Dashnaks|Armenian Revolutionary Federation|ARM
EAEU|Eurasian Economic Union
EBRD|European Bank for Reconstruction and Development
ECCAS|Economic Community of Central African States
ECHR|European Court of Human Rights
ECJ|European Court of Justice
ECOMOG|Economic Community of West African States
ECOWAS|Economic Community of West African States
EEC|European Community
EFCC|Economic and Financial Crimes Commission|NGA
EFTA|European Free Trade Association
EIB|European Investment Bank
ELN|ELN|COL
EOKA|EOKA|CYP
EPLF|Eritrean People's Liberation Front|ERI
EPRDF|Ethiopian People's Revolutionary Democratic Front|ETH
EZLN|Zapatistas|MEX
Ecomog|Economic Community of West African States
Ecowas|Economic Community of West African States
Ennahda|Ennahda|TUN
Eurogroup|Eurogroup
Europol|Europol
FARC|FARC|COL
FARDC|FARDC|COD|g
FATF|Financial Action Task Force
FDLR|FDLR|RWA
FIS|FIS|DZA
FLNC|Corsican National Liberation Front|FRA
FLN|FLN|DZA
FMLN|FMLN|SLV
FPO|Freedom Party of Austria|AUT
FPÖ|Freedom Party of Austria|AUT
FRELIMO|Frelimo|MOZ
FRETILIN|Fretilin|TLS
FSLN|Sandinistas|NIC
FUNCINPEC|FUNCINPEC|KHM
Falintil|Falintil|TLS
Farc|FARC|COL
Fidesz|Fidesz|HUN
Frelimo|Frelimo|MOZ
Fretilin|Fretilin|TLS
Frontex|Frontex
Funcinpec|FUNCINPEC|KHM
G-20|Group of Twenty
G-77|Group of 77
G-7|Group of Seven
G-8|Group of Eight
G20|Group of Twenty
G77|Group of 77
G7|Group of Seven
G8|Group of Eight
GAM|GAM|IDN
GCC|Gulf Cooperation Council
GCHQ|GCHQ|GBR|g
GIA|GIA|DZA
GRU|GRU|RUS|g
Gardaí|Garda Síochána|IRL|g
Gendarmerie|Gendarmerie|FRA|g
Golkar|Golkar|IDN
HDZ|Croatian Democratic Union|HRV
HTS|Hayat Tahrir al-Sham|SYR
Harkat-ul-Mujahedeen|Harkat-ul-Mujahideen|PAK
Harkat-ul-Mujahideen|Harkat-ul-Mujahideen|PAK
Hezb-e-Islami|Hezb-e-Islami|AFG
Hezb-i-Islami|Hezb-e-Islami|AFG
Hizb-i-Islami|Hezb-e-Islami|AFG
Hizb-ul-Mujahideen|Hizbul Mujahideen|IND
ICAO|International Civil Aviation Organization
ICJ|International Court of Justice
ICTR|International Criminal Tribunal for Rwanda
ICTY|International Criminal Tribunal for the former Yugoslavia
IEA|International Energy Agency
IFRC|International Federation of Red Cross and Red Crescent Societies
IGAD|Intergovernmental Authority on Development
ILO|International Labour Organization
INEC|Independent National Electoral Commission|NGA
INLA|Irish National Liberation Army|GBR
IOC|International Olympic Committee
IOM|International Organization for Migration
IPCC|Intergovernmental Panel on Climate Change
IPOB|Indigenous People of Biafra|NGA
IRGC|Revolutionary Guards|IRN|g
Inkatha|Inkatha|ZAF
Interahamwe|Interahamwe|RWA
JKLF|Jammu and Kashmir Liberation Front|IND
JNIM|JNIM|MLI
JVP|JVP|LKA
Jaish-e-Mohammad|Jaish-e-Mohammed|PAK
Jaish-e-Mohammed|Jaish-e-Mohammed|PAK
Jaish-e-Muhammad|Jaish-e-Mohammed|PAK
Jamaat-e-Islami|Jamaat-e-Islami|PAK
Jamaat-ud-Dawa|Jamaat-ud-Dawa|PAK
Janjaweed|Janjaweed|SDN
Jobbik|Jobbik|HUN
Jundallah|Jundallah|IRN
Jundullah|Jundallah|IRN
KANU|KANU|KEN
KDP|Kurdistan Democratic Party|IRQ
KLA|Kosovo Liberation Army|XKX
KMT|Kuomintang|TWN
KNU|Karen National Union|MMR
Kach|Kach|ISR
Kadima|Kadima|ISR
Kamajors|Kamajors|SLE
Komeito|Komeito|JPN
Kopassus|Kopassus|IDN|g
Kuomintang|Kuomintang|TWN
LRA|Lord's Resistance Army|UGA
LTTE|LTTE|LKA
LURD|LURD|LBR
Lashkar-e-Jhangvi|Lashkar-e-Jhangvi|PAK
Lashkar-e-Taiba|Lashkar-e-Taiba|PAK
Lashkar-e-Tayyaba|Lashkar-e-Taiba|PAK
Lashkar-e-Toiba|Lashkar-e-Taiba|PAK
Lashkar-i-Taiba|Lashkar-e-Taiba|PAK
M-19|M-19|COL
M23|M23|COD
MEK|People's Mujahideen|IRN
MERCOSUR|Mercosur
MILF|Moro Islamic Liberation Front|PHL
MNLA|National Movement for the Liberation of Azawad|MLI
MNLF|Moro National Liberation Front|PHL
MPLA|MPLA|AGO
MQM|Muttahida Qaumi Movement|PAK
MRTA|Tupac Amaru Revolutionary Movement|PER
MS-13|MS-13|SLV
MUJAO|MUJAO|MLI
Mai-Mai|Mai-Mai|COD
Mercosur|Mercosur
Meretz|Meretz|ISR
Montoneros|Montoneros|ARG
Mounties|Royal Canadian Mounted Police|CAN|g
Mujahedin-e-Khalq|People's Mujahideen|IRN
Mujahideen-e-Khalq|People's Mujahideen|IRN
Mungiki|Mungiki|KEN
N-VA|New Flemish Alliance|BEL
NLD|National League for Democracy|MMR
NPFL|NPFL|LBR
Nashi|Nashi|RUS
Naxalites|Naxalites|IND
OAS|Organization of American States
OAU|Organization of African Unity
OCHA|UN Office for the Coordination of Humanitarian Affairs
ODS|Civic Democratic Party|CZE
OECD|Organisation for Economic Co-operation and Development
OHCHR|UN High Commissioner for Human Rights
OIC|Organization of the Islamic Conference
OLF|Oromo Liberation Front|ETH
ONLF|Ogaden National Liberation Front|ETH
OPCW|Organisation for the Prohibition of Chemical Weapons
OPEC+|OPEC+
Otpor|Otpor|SRB
PASOK|PASOK|GRC
PDI-P|PDI-P|IDN
PFLP|Popular Front for the Liberation of Palestine|PSE
PKK|PKK|TUR
PLA|People's Liberation Army|CHN|g
PML-N|Pakistan Muslim League|PAK
POLISARIO|Polisario|ESH
PRD|PRD|MEX
PSNI|Police Service of Northern Ireland|GBR|g
PSOE|PSOE|ESP
PSUV|United Socialist Party of Venezuela|VEN
PUK|Patriotic Union of Kurdistan|IRQ
PVV|Party for Freedom|NLD
Pasok|PASOK|GRC
Peshmerga|Peshmerga|IRQ|g
Phalange|Phalange|LBN
Phalangists|Phalange|LBN
Podemos|Podemos|ESP
Polisario|Polisario|ESH
PvdA|Labour Party of the Netherlands|NLD
RAF|Royal Air Force|GBR|g
RCMP|Royal Canadian Mounted Police|CAN|g
RENAMO|Renamo|MOZ
RUC|Royal Ulster Constabulary|GBR|g
RUF|Revolutionary United Front|SLE
Renamo|Renamo|MOZ
Roscosmos|Roscosmos|RUS|g
Rosgvardia|Rosgvardia|RUS|g
SAARC|South Asian Association for Regional Cooperation
SADC|Southern African Development Community
SBU|Security Service of Ukraine|UKR|g
SCAF|Supreme Council of the Armed Forces|EGY|g
SCIRI|Supreme Council for the Islamic Revolution in Iraq|IRQ
SDF|Syrian Democratic Forces|SYR
SDLP|SDLP|GBR
SEATO|Southeast Asia Treaty Organization
SEBIN|SEBIN|VEN|g
SLORC|State Law and Order Restoration Council|MMR|g
SNP|Scottish National Party|GBR
SPLA|SPLA|SSD
SPLM|SPLM|SSD
SPÖ|Social Democratic Party of Austria|AUT
SVR|Foreign Intelligence Service|RUS|g
SWAPO|SWAPO|NAM
SYRIZA|Syriza|GRC
Sajudis|Sąjūdis|LTU
Sandinistas|Sandinistas|NIC
Securitate|Securitate|ROU|g
Seleka|Seleka|CAF
Shabak|Shin Bet|ISR|g
Shabiha|Shabiha|SYR|g
Shas|Shas|ISR
Sipah-e-Sahaba|Sipah-e-Sahaba|PAK
Stasi|Stasi|DEU|g
Swapo|SWAPO|NAM
Syriza|Syriza|GRC
Séléka|Seleka|CAF
Sąjūdis|Sąjūdis|LTU
TPLF|Tigray People's Liberation Front|ETH
TTP|Tehrik-i-Taliban Pakistan|PAK
Tamarod|Tamarod|EGY
Tanzim|Tanzim|PSE
Tatmadaw|Tatmadaw|MMR|g
UCK|Kosovo Liberation Army|XKX
UGTT|UGTT|TUN
ULFA|ULFA|IND
UMNO|UMNO|MYS
UMP|Union for a Popular Movement|FRA
UNAIDS|UNAIDS
UNASUR|Union of South American Nations
UNDP|UN Development Programme
UNEP|UN Environment Programme
UNFPA|UN Population Fund
UNGA|UN General Assembly
UNHRC|UN Human Rights Council
UNITA|UNITA|AGO
UNODC|UN Office on Drugs and Crime
UNRWA|UN Relief and Works Agency
UNWTO|World Tourism Organization
URNG|URNG|GTM
USAID|USAID|USA|g
UUP|Ulster Unionist Party|GBR
UVF|Ulster Volunteer Force|GBR
Unasur|Union of South American Nations
Unita|UNITA|AGO
VMRO-DPMNE|VMRO-DPMNE|MKD
VVD|VVD|NLD
Vetevendosje|Vetevendosje|XKX
Vetëvendosje|Vetevendosje|XKX
Vietcong|Viet Cong|VNM
WADA|World Anti-Doping Agency
WFP|World Food Programme
WIPO|World Intellectual Property Organization
WMO|World Meteorological Organization
YPG|YPG|SYR
Yabloko|Yabloko|RUS
ZANU-PF|ZANU-PF|ZWE
ZAPU|ZAPU|ZWE
Zanu-PF|ZANU-PF|ZWE
Zapatistas|Zapatistas|MEX
Zetas|Zetas|MEX
aam aadmi party|Aam Aadmi Party|IND
abdurajak janjalani brigade||PHL
abu al-reesh brigades||PSE
abu al-rish brigades||PSE
abu bakar battalion f kompi||IDN
abu bakr al-siddiq fundamentalist brigades||IRQ
abu dujana al-afghani ansar al-qaeda europe||ESP
abu hafs al-masri brigade|
abu mus'ab al-zarqawi battalion|
abu nidal group|Abu Nidal Organization|PSE
abu nidal organization|Abu Nidal Organization|PSE
abu sayyaf group|Abu Sayyaf|PHL
abu sayyaf|Abu Sayyaf|PHL
abu sihel movement|
aceh security disturbance movement|
achik national volunteer council|
action committee of winegrowers||FRA
aden abyan islamic army||YEM
aden islamic army||YEM
aden-abyan islamic army|Aden-Abyan Islamic Army|YEM
adivasi cobra force||IND
adivasi cobra militant force||IND
afghan national army|Afghan National Army|AFG|g
afghan national police|Afghan National Police|AFG|g
afghan national security forces|Afghan National Army|AFG|g
africa command|Africa Command|USA|g
african development bank|African Development Bank
african national congress||ZAF
african union mission in somalia|African Union Mission in Somalia
afrikaner resistance movement|Afrikaner Weerstandsbeweging|ZAF
afrikaner weerstandsbeweging|Afrikaner Weerstandsbeweging|ZAF
afro-american liberation army||USA
ahmed abu al-rish brigades||PSE
ahrar al-sham|Ahrar al-Sham|SYR
ak party|AKP|TUR
al aqsa brigades|
al aqsa martyrs brigades|al-Aqsa Martyrs Brigades|PSE
al jamaat al islamiya||EGY
al qaeda in iraq|al-Qaeda in Iraq|IRQ
al qaeda in the arabian peninsula|al-Qaeda in the Arabian Peninsula|YEM
al qaeda in the islamic maghreb|Al-Qaeda in the Islamic Maghreb|DZA
al shabaab|al-Shabaab|SOM
al shabab|al-Shabaab|SOM
al-Shabaab|al-Shabaab|SOM
al-Shabab|al-Shabaab|SOM
al-ahwal brigades||IRQ
al-ahwal horrors brigades||IRQ
al-ahwaz arab people's democratic front|
al-ahwaz arab popular democratic front|
al-aqsa foundation||PSE
al-aqsa martyrs brigades|al-Aqsa Martyrs Brigades|PSE
al-aqsa martyrs' brigades|al-Aqsa Martyrs Brigades|PSE
al-aqsa martyrs' brigade|al-Aqsa Martyrs Brigades|PSE
al-badhr mujahidin||PAK
al-bara bin malek brigades|
al-bara bin malek martyrs brigades|
al-borkan liberation organization|
al-faruq brigades||IRQ
al-fath al-mubin brigades|
al-fursan brigades||IRQ
al-gama'a al-islamiyya|Gama'a al-Islamiya|EGY
al-haramain foundation|
al-haramain islamic foundation|
al-haramayn brigades||SAU
al-imam al-hassan al-basri brigades||IRQ
al-imam ali brigades||IRQ
al-isawi martyr brigade||IRQ
al-islambouli brigades of al-qaeda||PAK
al-islambouli brigades||PAK
al-majd brigades|
al-nusra front|Nusra Front|SYR
al-omar mujahideen||PAK
al-qaeda committee in the islamic maghreb|
al-qaeda in iraq|al-Qaeda in Iraq|IRQ
al-qaeda in the arabian peninsula|al-Qaeda in the Arabian Peninsula|YEM
al-qaeda in the islamic maghreb|Al-Qaeda in the Islamic Maghreb|DZA
al-qaeda organization for jihad in sweden||SWE
al-qaeda organization in the islamic maghreb|
al-qaeda organization||PAK
al-qassam brigades|Izz ad-Din al-Qassam Brigades|PSE
al-quds brigades||PSE
al-reish brigades||PSE
al-sadr brigades|
al-umar mujahideen||PAK
al-zarqawi network||IRQ
albanian national army||MKD
alex boncayao brigade||PHL
ali bin abu talib brigades||IRQ
ali bin abu talib jihad organization||IRQ
all burma students' democratic front|
all india jihad committee||IND
all nepal national independent students union||NPL
all parties hurriyat conference|All Parties Hurriyat Conference|IND
all progressives congress|All Progressives Congress|NGA
all tripura tiger force|
all tripura tribal force|
alliance of sahel states|Alliance of Sahel States
allied democratic forces|Allied Democratic Forces|COD
alternative for germany|Alternative for Germany|DEU
amal militia|Amal movement|LBN
amal movement|Amal movement|LBN
american front||USA
american israel public affairs committee|American Israel Public Affairs Committee|USA
ananda marga yoga society|
anarchist collective|
anarchist liberation brigade|
andean community|Andean Community
andres castro united front||NIC
angry brigade|
animal liberation front|
ansar al-din||IRQ
ansar al-islam|Ansar al-Islam|IRQ
ansar al-jihad|
ansar al-shariah|
ansar al-sharia|
ansar al-sunnah army||IRQ
ansar al-tawhid wa al-sunna brigade||IRQ
ansar allah|Ansar Allah|YEM
ansar beit al-maqdis|Ansar Beit al-Maqdis|EGY
ansar dine|Ansar Dine|MLI
ansar eddine|Ansar Dine|MLI
anti-Balaka|Anti-balaka|CAF
anti-american arab liberation front||DEU
anti-armenian organization||FRA
anti-communist command|
anti-imperialist international brigade|
anti-imperialist territorial nuclei - combatant communist party||ITA
anti-racist guerrilla nuclei|
anti-racist guerrilla units|
anti-terrorist liberation group|
anti-zionist movement|
apo's youth revenge brigades||TUR
april 19 movement|M-19|COL
arab commando cells|
arab communist organization|
arab communist revolutionary party|
arab fedayeen cells|
arab liberation front|
arab maghreb union|Arab Maghreb Union
arab monetary fund|Arab Monetary Fund
arab national youth organization|
arab nationalist youth for the liberation of palestine||LBY
arab peoples democratic front|
arab revenge organization||LBN
arab revolutionary brigades|
arab revolutionary council|
arab revolutionary expansion movement|
arab revolutionary front|
arab revolutionary surge|
arab struggle movement for the liberation of ahvaz||IRN
arab unionist nationalist organization||CYP
arakan army|Arakan Army|MMR
arakan rohingya salvation army|Arakan Rohingya Salvation Army|MMR
arbav martyrs of khuzestan||IRN
argentine anti-communist alliance||ARG
argentine committee of the struggle against imperialism||ARG
armed commandos of liberation|
armed communist league|
armed forces of national liberation|
armed forces of national resistance|
armed forces of the philippines|Armed Forces of the Philippines|PHL|g
armed islamic group|GIA|DZA
armed resistance unit|
armed revolutionary action|
armed revolutionary left|
armenian red army|
armenian resistance group|
armenian revolutionary army||USA
armenian revolutionary federation|Armenian Revolutionary Federation|ARM
armenian secret army for the liberation of armenia|
army for iran's national liberation||GRC
army for the liberation of kurdistan||LBN
army for the liberation of rwanda|
army of god||USA
army of islamic salvation|
army of jhangvi|
army of jihad|
army of mohammed|
army of national liberation|
army of republika srpska|Army of Republika Srpska|BIH
army of the corsican people||FRA
army of the followers of sunni islam||IRQ
army of the levant|
army of the omnipotent almighty|
army of the prophet|
army of the pure|
army of the righteous|
army of the victorious community||IRQ
arnoldo camu command|
aryan republican army||USA
aryan resistance army||USA
asia-pacific economic cooperation|Asia-Pacific Economic Cooperation
asian development bank|Asian Development Bank
asian infrastructure investment bank|Asian Infrastructure Investment Bank
assembly of experts|Assembly of Experts|IRN|g
association of revolutionary workers|
association of south east asian nations|Association of Southeast Asian Nations
association of south-east asian nations|Association of Southeast Asian Nations
association of southeast asian nations|Association of Southeast Asian Nations
aum shinrikyo|Aum Shinrikyo|JPN
aum supreme truth|Aum Shinrikyo|JPN
australian defence force|Australian Defence Force|AUS|g
australian federal police|Australian Federal Police|AUS|g
australian labor party|Australian Labor Party|AUS
austrian people's party|Austrian People's Party|AUT
avenging army of defenseless people||MEX
awami league|Awami League|BGD
awami national party|Awami National Party|PAK
azov battalion|Azov battalion|UKR
azov brigade|Azov battalion|UKR
azov regiment|Azov battalion|UKR
ba'ath party|Baath Party|IRQ
baath party|Baath Party|IRQ
badr brigade|Badr Brigade|IRQ
badr forces||PSE
badr organization|Badr Brigade|IRQ
bagramyan battalion||GEO
baloch liberation army|Balochistan Liberation Army|PAK
balochistan liberation army|Balochistan Liberation Army|PAK
baluchistan liberation army||PAK
bangladesh nationalist party|Bangladesh Nationalist Party|BGD
bank for international settlements|Bank for International Settlements
bank of england|Bank of England|GBR|g
bank of japan|Bank of Japan|JPN|g
barisan nasional|Barisan Nasional|MYS
battalion of the look-out for iraq||IRQ
birsa commando force||IND
black and red brigades|
black brigades of lebanon||LBN
black brigade|
black liberation army|
black panther party for self-defense||USA
black panthers|Black Panthers|USA
black revolutionary assault team|
black sea fleet|Black Sea Fleet|RUS|g
black september organization|
black september|Black September|PSE
bloc quebecois|Bloc Québécois|CAN
bloc québécois|Bloc Québécois|CAN
bodo liberation tiger force|
bodo liberation tigers|Bodo Liberation Tigers|IND
bodo security force|
bolivarian guerilla movement||VEN
bolivarian liberation forces||VEN
bolivarian national guard|Bolivarian National Guard|VEN|g
border security force|Border Security Force|IND|g
borok national council of tripura|
bosnian serb army|Army of Republika Srpska|BIH
bougainville revolutionary army|Bougainville Revolutionary Army|PNG
breton revolutionary army||FRA
brexit party|Brexit Party|GBR
brigade of ansar al-tawhid wa-sunna||IRQ
brigade of knights||IRQ
brigade of monitoring for iraq||IRQ
brigades for the defense of holy shrines||IRQ
brigades of imam al-hassan al-basri||IRQ
brigades of islamic anger|
brigades of martyr ahmed yassin||IRQ
brigades of the lions of monotheism||IRQ
brigades of the victorious lion of god||IRQ
brigades of vengeance||IRQ
british army|British Army|GBR|g
brothers of italy|Brothers of Italy|ITA
bushnegro jungle commandos||SUR
calamities brigades||IRQ
cali cartel|Cali cartel|COL
cambodia national rescue party|Cambodia National Rescue Party|KHM
cambodian freedom fighters|
cambodian people's party|Cambodian People's Party|KHM
canadian hungarian freedom fighters federation||CAN
canadian security intelligence service|Canadian Security Intelligence Service|CAN|g
canary islands independence movement|
carabineros de chile|Carabineros|CHL|g
carapaica revolutionary group||VEN
carapaica revolutionary movement||VEN
caribbean community|Caribbean Community
catholic reaction force|
caucasian front for the liberation of abu achikob||DEU
cell against the capital|
central american parliament|Central American Parliament
central bank of russia|Central Bank of Russia|RUS|g
central bureau of investigation|Central Bureau of Investigation|IND|g
central command|Central Command|USA|g
central election commission of ukraine|Central Election Commission of Ukraine|UKR|g
chadian people's revolutionary movement|
chaotic attack front|
charles martel club||FRA
charter 77|Charter 77|CZE
che guevara anti-imperialist command||ARG
che guevara brigade||ARG
che guevara commando||ARG
che guevara international brigade||ARG
chilean committee of support for the peruvian revolution||CHL
chinese communist party|Chinese Communist Party|CHN
chittagong hill tracts united people's party||BGD
christian anti-moslem organization||LBN
christian democratic union|Christian Democratic Union|DEU
christian social union|Christian Social Union|DEU
cinchonero peoples liberation movement|
cinchoneros popular liberation movement|
civic coalition|Civic Coalition|POL
civic democratic party|Civic Democratic Party|CZE
civic forum|Civic Forum|CZE
civic platform|Civic Platform|POL
civil guard|Guardia Civil|ESP|g
clan del golfo|Gulf Clan|COL
coalition of national brigades|
coalition to save the preserves||USA
collective security treaty organization|Collective Security Treaty Organization
colonel dorrego anti-imperialist command||ARG
commando anarchist group|
commando of croatian revolutionaries in europe||DEU
commerce department|Commerce Department|USA|g
committee for liquidation of computers|
committee for promotion of intransigence||GRC
committee for the defense of the roads|
committee for the security of the highways|
committee for the security of the roads|
committee of coordination|
committee of peace-loving algerians||DZA
committee to protect journalists|Committee to Protect Journalists
common market for eastern and southern africa|Common Market for Eastern and Southern Africa
commonwealth of independent states|Commonwealth of Independent States
commonwealth of nations|Commonwealth of Nations
commonwealth secretariat|Commonwealth of Nations
communist liberation faction|
communist party of china|Chinese Communist Party|CHN
communist party of india (maoist)|Communist Party of India (Maoist)|IND
communist party of india janashakti||IND
communist party of india-maoist||IND
communist party of nepal (maoist)|Communist Party of Nepal (Maoist)|NPL
communist party of nepal-maoist|
communist party of the philippines|Communist Party of the Philippines|PHL
communist party of the russian federation|Communist Party of the Russian Federation|RUS
communist party of the soviet union|Communist Party of the Soviet Union|RUS
communist party of vietnam|Communist Party of Vietnam|VNM
communist workers movement|
community of latin american and caribbean states|Community of Latin American and Caribbean States
comprehensive nuclear-test-ban treaty organization|Comprehensive Nuclear-Test-Ban Treaty Organization
congolese rally for democracy|Congolese Rally for Democracy|COD
congress of south african trade unions|Congress of South African Trade Unions|ZAF
continuity army council|
continuity ira|Continuity IRA|GBR
continuity irish republican army|Continuity IRA|GBR
cooperative of hand-made fire and related items|
corsican army||FRA
corsican national liberation front|Corsican National Liberation Front|FRA
corsican patriotic front||FRA
corsican revolutionary armed forces||FRA
corsican revolutionary armed front||FRA
cosa nostra|Cosa Nostra|ITA
council of europe|Council of Europe
council of the european union|Council of the European Union
court of justice of the european union|European Court of Justice
croatian democratic union|Croatian Democratic Union|HRV
croatian freedom fighters||USA
crown prosecution service|Crown Prosecution Service|GBR|g
customs and border protection|Customs and Border Protection|USA|g
cypriot national guard|Cypriot National Guard|CYP|g
cypriot nationalist organization||CYP
dagestan liberation army||RUS
dagestani shari'ah jamaat||RUS
danish people's party|Danish People's Party|DNK
dario santillan command||ARG
death squad of mujahideen of iraq||IRQ
defense department|Defense Department|USA|g
defense intelligence agency|Defense Intelligence Agency|USA|g
democratic forces for the liberation of rwanda|FDLR|RWA
democratic front for the liberation of palestine|Democratic Front for the Liberation of Palestine|PSE
democratic front for the liberation of rwanda|
democratic karen buddhist army|
democratic karen buddhist association|
democratic karen buddhist organization|
democratic league of kosovo|Democratic League of Kosovo|XKX
democratic party of angola|
democratic party of serbia|Democratic Party of Serbia|SRB
democratic progressive party|Democratic Progressive Party|TWN
democratic union party|Democratic Union Party|SYR
democratic unionist party|Democratic Unionist Party|GBR
democratic unity roundtable|Democratic Unity Roundtable|VEN
department of commerce|Commerce Department|USA|g
department of defense|Defense Department|USA|g
department of energy|Energy Department|USA|g
dhi qar organization||IRQ
die linke|Die Linke|DEU
divine wrath brigades||IRQ
donetsk people's republic|Donetsk People's Republic|UKR
drug enforcement administration|Drug Enforcement Administration|USA|g
earth liberation front|
east african community|East African Community
east turkestan islamic movement|East Turkestan Islamic Movement|CHN
east turkistan liberation organization|
eastern turkistan islamic movement||CHN
eastern turkistan islamic party||CHN
eastern turkistan liberation organization|
economic and financial crimes commission|Economic and Financial Crimes Commission|NGA
economic community of central african states|Economic Community of Central African States
economic community of west african states|Economic Community of West African States
economic freedom fighters|Economic Freedom Fighters|ZAF
ecuadorian rebel force||ECU
eelam revolutionary organization of students||LKA
egyptian islamic jihad|Egyptian Islamic Jihad|EGY
en marche|La République En Marche|FRA
energy department|Energy Department|USA|g
ennahda party|Ennahda|TUN
eritrean islamic jihad movement|
eritrean islamic jihad|
eritrean islamic reform movement|
eritrean liberation front|
eritrean people's liberation front|Eritrean People's Liberation Front|ERI
ethiopian people's revolutionary army|
ethiopian people's revolutionary democratic front|Ethiopian People's Revolutionary Democratic Front|ETH
eu council|Council of the European Union
eurasian economic union|Eurasian Economic Union
european bank for reconstruction and development|European Bank for Reconstruction and Development
european communities|European Community
european community|European Community
european council|European Council
european court of human rights|European Court of Human Rights
european court of justice|European Court of Justice
european economic community|European Community
european free trade association|European Free Trade Association
european investment bank|European Investment Bank
european union agency for fundamental rights|European Union Agency for Fundamental Rights
euskadi ta askatasuna|Euskadi Ta Askatasuna|ESP
eva peron organization||ARG
expediency council|Expediency Council|IRN|g
ezzedine al-qassam brigades|Izz ad-Din al-Qassam Brigades|PSE
falcon brigades||IRQ
fallujah mujahideen||IRQ
falun gong|Falun Gong|CHN
fanmi lavalas|Fanmi Lavalas|HTI
farabundo marti national liberation front|FMLN|SLV
farabundo marti popular liberation forces|
farabundo martí national liberation front|FMLN|SLV
fatah al-islam|Fatah al-Islam|LBN
fatah revolutionary council|
fatherland and liberty nationalist front|
fedayeen khalq organization||IRN
fedayeen khalq||IRN
federal police of brazil|Federal Police of Brazil|BRA|g
federal security service|Federal Security Service|RUS|g
federation council|Federation Council|RUS|g
federation of armenian revolutionaries - revolutionary movement||LBN
fianna fail|Fianna Fáil|IRL
fianna fáil|Fianna Fáil|IRL
fighters for freedom|
fighters of jerusalem brigades||PSE
financial action task force|Financial Action Task Force
fine gael|Fine Gael|IRL
finns party|True Finns|FIN
first capital command|First Capital Command|BRA
first of october antifascist resistance group||ESP
five star movement|Five Star Movement|ITA
food and agriculture organisation|Food and Agriculture Organization
food and agriculture organization|Food and Agriculture Organization
for a revolutionary perspective||CHE
force 17|Force 17|PSE
force of indonesian muslim jihad fighters||IDN
forces for national liberation|Forces for National Liberation|BDI
foreign intelligence service|Foreign Intelligence Service|RUS|g
forza italia|Forza Italia|ITA
france unbowed|La France Insoumise|FRA
free aceh movement|GAM|IDN
free democratic government committee of the lao people||LAO
free democratic party of germany|Free Democratic Party of Germany|DEU
free democratic people's government of laos||LAO
free papua movement|Free Papua Movement|IDN
free patriotic movement|Free Patriotic Movement|LBN
free syrian army|Free Syrian Army|SYR
free vietnam revolutionary group|
freedom and justice party|Freedom and Justice Party|EGY
freedom party of austria|Freedom Party of Austria|AUT
french gendarmerie|Gendarmerie|FRA|g
friendship society|
front de liberation nationale de la corse||FRA
front for defenders of islam||IDN
front for the liberation of lebanon from foreigners||LBN
front for the liberation of the cabinda enclave||AGO
front for the liberation of the somali coast|
front islamique des combattants du grand orient||TUR
front islamique du salut|
front of justice and revenge||LBN
future movement|Future Movement|LBN
gama'a al-islamiya|Gama'a al-Islamiya|EGY
gamaa islamiya|Gama'a al-Islamiya|EGY
garda síochána|Garda Síochána|IRL|g
general national congress|General National Congress|LBY
general people's congress|General People's Congress|YEM
georgian dream|Georgian Dream|GEO
god's army|
gods army of the holy mountain|
golden dawn|Golden Dawn|GRC
government communications headquarters|GCHQ|GBR|g
government of national accord|Government of National Accord|LBY|g
grand national party|Grand National Party|KOR
greek bulgarian armenian front||AUS
green battalion|
green brigade of islamic resistance|
green brigade of the prophet||IRQ
grey wolves|Grey Wolves|TUR
group for social resistance to the state mechanism|
group of 77|Group of 77
group of eight|Group of Eight
group of peoples fighters|
group of seven|Group of Seven
group of twenty|Group of Twenty
group revolutionary reconstruction||DEU
guadeloupe liberation army|
guardia civil|Guardia Civil|ESP|g
guardia di finanza|Guardia di Finanza|ITA|g
guardian council|Guardian Council|IRN|g
guatemalan labor party||GTM
guatemalan national revolutionary unity|URNG|GTM
guerrilla army of the poor|
guerrilla resistance movement|
guevarista revolutionary army||COL
gulf clan|Gulf Clan|COL
gulf co-operation council|Gulf Cooperation Council
gulf cooperation council|Gulf Cooperation Council
haitian national police|Haitian National Police|HTI|g
haqqani network|Haqqani network|AFG
harakat al khalas al islami|
harakat al-jihad al-islami fi filastin|
harakat al-muqawammah al-islammiyya||PSE
harakat al-shabaab al-mujahideen||SOM
harakat al-shuhada'a al-islamiyah||LBY
harakat ul-jihad-i-islami|
harakat ul-mujahidin|
harkat mujahideen|
harkat ul-ansar|
hashd al-shaabi|Popular Mobilization Forces|IRQ
hassan al-basri brigade||IRQ
hawk brigades||IRQ
hayat tahrir al-sham|Hayat Tahrir al-Sham|SYR
hector riobe brigade|
herri batasuna|Herri Batasuna|ESP
hindu sena rashtriya sangh party||IND
hizb allah||LBN
hizb ul-mujahidin|
hizbul islam|Hizbul Islam|SOM
hizbul mujahideen|Hizbul Mujahideen|IND
holy jihad brigades||PSE
holy war command||IDN
homeland union|Homeland Union|LTU
honduran national police|Honduran National Police|HND|g
hong kong police force|Hong Kong Police Force|HKG|g
horrors brigades||IRQ
hurriyat conference|All Parties Hurriyat Conference|IND
ijaw youth movement||NGA
imam ali brigade||IRQ
imam hussein brigades||IRQ
independent armed revolutionary movement|
independent national electoral commission|Independent National Electoral Commission|NGA
indian national congress|Indian National Congress|IND
indigenous federal state army|
indigenous people of biafra|Indigenous People of Biafra|NGA
indigenous people's federal army|
indonesian democratic party of struggle|PDI-P|IDN
indonesian national police|Indonesian National Police|IDN|g
informal anarchist federation||ITA
inkatha freedom party|Inkatha|ZAF
institutional revolutionary party|Institutional Revolutionary Party|MEX
insurgent home army|
inter-american court of human rights|Inter-American Court of Human Rights
inter-american development bank|Inter-American Development Bank
inter-parliamentary union|Inter-Parliamentary Union
inter-services intelligence|Inter-Services Intelligence|PAK|g
intergovernmental authority on development|Intergovernmental Authority on Development
intergovernmental panel on climate change|Intergovernmental Panel on Climate Change
international civil aviation organization|International Civil Aviation Organization
international commission of jurists|International Commission of Jurists
international court of justice|International Court of Justice
international criminal tribunal for rwanda|International Criminal Tribunal for Rwanda
international criminal tribunal for the former yugoslavia|International Criminal Tribunal for the former Yugoslavia
international crisis group|International Crisis Group
international energy agency|International Energy Agency
international federation of journalists|International Federation of Journalists
international federation of red cross and red crescent societies|International Federation of Red Cross and Red Crescent Societies
international finance corporation|International Finance Corporation
international islamic battalion|
international islamic brigade|
international labor organization|International Labour Organization
international labour organisation|International Labour Organization
international labour organization|International Labour Organization
international maritime organisation|International Maritime Organization
international maritime organization|International Maritime Organization
international olympic committee|International Olympic Committee
international organisation for migration|International Organization for Migration
international organization for migration|International Organization for Migration
international rescue committee|International Rescue Committee
international revolutionary action group|
international revolutionary struggle|
international seabed authority|International Seabed Authority
international telecommunication union|International Telecommunication Union
international telecommunications union|International Telecommunication Union
internet black tigers||LKA
investigative committee|Investigative Committee|RUS|g
iranian revolutionary guards|Revolutionary Guards|IRN|g
iraqi democratic front||IRQ
iraqi governing council|Iraqi Governing Council|IRQ
iraqi legitimate resistance||IRQ
iraqi liberation army|
iraqi national accord|Iraqi National Accord|IRQ
iraqi national congress|Iraqi National Congress|IRQ
iraqi revenge brigades||IRQ
iraqi vengeance brigades||IRQ
irish continuity army council|
irish national liberation army|Irish National Liberation Army|GBR
irish republican army|
islambouli brigade of martyrs||PAK
islamic action front|Islamic Action Front|JOR
islamic action organization|
islamic al-waqqas brigade||IRQ
islamic army in iraq||IRQ
islamic army of aden-abyan||YEM
islamic army of aden||YEM
islamic brigades of pride in egypt||EGY
islamic courts union|Islamic Courts Union|SOM
islamic defenders front|
islamic defense force|
islamic development bank|Islamic Development Bank
islamic freedom fighters group|
islamic front for the liberation of palestine||LBN
islamic great eastern raiders front||TUR
islamic international peacekeeping brigade|
islamic jamaat of dagestan||RUS
islamic jihad brigades|
islamic jihad for the liberation of palestine||LBN
islamic jihad group|
islamic jihad union|
islamic jihad|Islamic Jihad|PSE
islamic liberation organization|
islamic martyrs movement|
islamic movement for change|
islamic movement of holy warriors||IRQ
islamic movement of uzbekistan|Islamic Movement of Uzbekistan|UZB
islamic organization for the liberation of qods|
islamic party of turkistan|
islamic party|
islamic rage battalion||IRQ
islamic rage brigade||IRQ
islamic renewal movement||JOR
islamic resistance brigades|
islamic resistance movement|
islamic resistance|
islamic revolutionary group|
islamic revolutionary guard corps|Revolutionary Guards|IRN|g
islamic salvation army|
islamic salvation front|FIS|DZA
islamic salvation movement|
islamic society|
islamic state of iraq|Islamic State of Iraq|IRQ
islamic task organization|
islamic union|
israeli labor party|Israeli Labor Party|ISR
istiqlal party|Istiqlal Party|MAR
ivorian popular front|Ivorian Popular Front|CIV
izz ad-din al qassam brigades||PSE
izz ad-din al-qassam brigades|Izz ad-Din al-Qassam Brigades|PSE
jabhat al-nusra|Nusra Front|SYR
jaish al-islam|Jaish al-Islam|SYR
jaish al-taifa al-mansoura||IRQ
jaish al-taifa al-mansura||IRQ
jaish ansar al-sunna||IRQ
jaish-e-mohammad mujahideen e-tanzeem|
jalisco cartel|Jalisco New Generation Cartel|MEX
jalisco new generation cartel|Jalisco New Generation Cartel|MEX
jama'at nusrat al-islam wal-muslimin|JNIM|MLI
jamaat al-fuqra|
jamaat al-islamiyya|
jamaat ansar al-sunna||IRQ
jamaat kataib al-khoul||RUS
jamaat-e-islami bangladesh|Jamaat-e-Islami Bangladesh|BGD
jamaatul mujahedin bangladesh||BGD
jamatul mujahedin bangladesh||BGD
jammu and kashmir islamic front|
jammu and kashmir liberation front|Jammu and Kashmir Liberation Front|IND
janatha vimukthi peramuna|JVP|LKA
japan self-defense forces|Self-Defense Forces|JPN|g
japanese red army|Japanese Red Army|JPN
jemaah islamiah|Jemaah Islamiyah|IDN
jemaah islamiyah|Jemaah Islamiyah|IDN
jenin martyr's brigade|
jerusalem brigades||PSE
jewish defense league|
jihad base|
jihad committee|
jihad group|
jihad in sweden||SWE
jihad pegah||IRQ
jihadist al-faruq brigades||IRQ
jihadist martyrs brigades in iraq||IRQ
joint chiefs of staff|Joint Chiefs of Staff|USA|g
joint united nations programme on hiv/aids|UNAIDS
jordanian free officers movement||JOR
jordanian islamic resistance||JOR
jordanian military and revolutionary committee||JOR
jordanian national liberation movement|
jordanian revolutionary and military committee||JOR
jose maria morelos y pavon national guerrilla council||MEX
junayd jihadist brigades||IRQ
justice and development party of morocco|Justice and Development Party of Morocco|MAR
justice and equality movement|Justice and Equality Movement|SDN
justice and revenge front||LBN
justice and vengeance front||LBN
justice army of defenseless people||MEX
justice commandos for the armenian genocide|
justicialist party|Peronist party|ARG
kachin independence army|Kachin Independence Army|MMR
kamtapur liberation organisation|
kamtapur liberation organization|
kangleipak communist party||IND
kansas militia||USA
karbala brigades||IRQ
karbi longri north cachar hills resistance force||IND
karen national union|Karen National Union|MMR
karenni national progressive party|
kata'ib hezbollah|Kataib Hezbollah|IRQ
kataeb party|Phalange|LBN
kataib al-khoul jamaat||RUS
kataib hezbollah|Kataib Hezbollah|IRQ
kayin national union|
kenya african national union|KANU|KEN
khaibar brigades||LBN
khmer communist party||KHM
khmer rouge|Khmer Rouge|KHM
khristos kasimis revolutionary group for international solidarity||GRC
knights brigades||IRQ
knights of the torched bank||GRC
komando jihad||IDN
korean people's army|Korean People's Army|PRK|g
korean workers' party|Korean Workers' Party|PRK
kosovo liberation army|Kosovo Liberation Army|XKX
kuki liberation army||IND
kuki revolutionary army||IND
kumpulan mujahidin malaysia|
kurdish democratic party||IRQ
kurdish islamic unity party||TUR
kurdish patriotic union||TUR
kurdish vengeance brigade|
kurdistan democratic party|Kurdistan Democratic Party|IRQ
kurdistan freedom and democracy congress||TUR
kurdistan freedom falcons organization|
kurdistan freedom falcons|Kurdistan Freedom Falcons|TUR
kurdistan national liberation front|
kurdistan national liberty army||TUR
kurdistan peoples conference||TUR
kurdistan workers party|PKK|TUR
kurdistan workers' party|PKK|TUR
la france insoumise|La France Insoumise|FRA
la république en marche|La République En Marche|FRA
labour party of the netherlands|Labour Party of the Netherlands|NLD
landless workers movement|Landless Workers Movement|BRA
landless workers' movement|Landless Workers Movement|BRA
lashkar i jhangvi|
laskar jihad|Laskar Jihad|IDN
laskar mujahideen kompak||IDN
latin american patriotic army|
lautaro youth movement||CHL
lavalas party|Fanmi Lavalas|HTI
law and justice party|Law and Justice party|POL
league of the followers|
lebanese armed revolutionary faction||LBN
lebanese black brigades||LBN
lebanese forces|Lebanese Forces|LBN
lebanese liberation front||LBN
lebanese national resistance front||LBN
lebanese resistance detachments||LBN
lebanese socialist revolutionary organization|
lega nord|Northern League|ITA
les republicains|Les Républicains|FRA
les républicains|Les Républicains|FRA
liberal democratic party of russia|Liberal Democratic Party of Russia|RUS
liberal party of australia|Liberal Party of Australia|AUS
liberal party of canada|Liberal Party of Canada|CAN
liberation army fifth battalion|
liberation battalion|
liberation front of quebec||CAN
liberation tigers of tamil eelam|LTTE|LKA
liberians united for reconciliation and democracy|LURD|LBR
libyan national army|Libyan National Army|LBY
lord's resistance army|Lord's Resistance Army|UGA
los zetas|Zetas|MEX
loyalist volunteer force||GBR
luhansk people's republic|Luhansk People's Republic|UKR
macedonian revolutionary organization|
madheshi liberation front||NPL
madheshi national liberation front||NPL
mahdi army|Mahdi Army|IRQ
mai mai|Mai-Mai|COD
manuel rodriguez patriotic front - dissidents||CHL
manuel rodriguez patriotic front||CHL
maoist communist center of india||IND
maoist communist center|
maoist communist party|
maoist coordination committee|
mara salvatrucha|MS-13|SLV
march 14 alliance|March 14 alliance|LBN
march 23 movement|M23|COD
march 8 alliance|March 8 alliance|LBN
mariano moreno national liberation commando||ARG
martyr abu-ali mustafa brigades|
martyr sami al-ghul brigades|
martyrs for morocco|
martyrs of democracy|
mau mau|Mau Mau|KEN
maute group|Maute group|PHL
maximiliano gomez revolutionary brigade||DOM
medecins sans frontieres|Médecins Sans Frontières
medellin cartel|Medellín cartel|COL
medellín cartel|Medellín cartel|COL
media commission for the mujahidin in iraq||IRQ
mehdi army|Mahdi Army|IRQ
mekong river commission|Mekong River Commission
military and revolutionary committee of jordan||JOR
military council of angolan resistance|
military wing of the greater syrian army||QAT
minnesota patriot council||USA
mohajir quami movement||PAK
mohammed's army||YEM
mohammeds army|
mojahedin khalq organisation|
montonero peronist movement||ARG
morazanist front for the liberation of honduras|
morazanist patriotic front||HND
morazanista liberation front||HND
morazanista patriotic front||HND
morazano national liberation front||HND
moro islamic liberation front|Moro Islamic Liberation Front|PHL
moro liberation front||PHL
moro national liberation front|Moro National Liberation Front|PHL
mossos d'esquadra|Mossos d'Esquadra|ESP
motherland party|Motherland Party|TUR
mountaineer militia||USA
move forward party|Move Forward Party|THA
movement against state arbitrariness||GRC
movement for democracy and development|
movement for democracy and justice in chad|Movement for Democracy and Justice in Chad|TCD
movement for democratic change|Movement for Democratic Change|ZWE
movement for development and democracy|
movement for socialism|Movement Toward Socialism|BOL
movement for the emancipation of the niger delta|Movement for the Emancipation of the Niger Delta|NGA
movement for the liberation of congo|Movement for the Liberation of Congo|COD
movement for the survival of the ogoni people|Movement for the Survival of the Ogoni People|NGA
movement of democratic forces of casamance|Movement of Democratic Forces of Casamance|SEN
movement of hope|
movement of islamic action of iraq|
movement of islamic holy war|
movement of riak machar||SDN
movement of the revolutionary left|
movement toward socialism|Movement Toward Socialism|BOL
mozambican national resistance|Renamo|MOZ
mozambique national resistance movement|
muadh ibn jabal brigade||IRQ
muhammeds army||YEM
mujahadi bayt al-maqdis brigades||PSE
mujahedeen brigades jerusalem branch||PSE
mujahideen al-mansooran|
mujahideen army|
mujahideen division khandaq|
mujahideen kompak||IDN
mujahideen message|
mujahideen of nineveh||IRQ
mujahideen shura council||IRQ
mujahideen-e khalq organisation|
muslim defense force|
muslim united army|
muttahida qami movement||PAK
muttahida qaumi movement|Muttahida Qaumi Movement|PAK
médecins sans frontières|Médecins Sans Frontières
national action party|National Action Party|MEX
national anti-corruption front|
national army for the liberation of uganda|
national council of resistance of iran|National Council of Resistance of Iran|IRN
national democratic front of bodoland|National Democratic Front of Bodoland|IND
national democratic front of the philippines|National Democratic Front of the Philippines|PHL
national front for the liberation of angola|
national front for the liberation of kurdistan|
national front|
national intelligence service|National Intelligence Service|KOR|g
national islamic front|National Islamic Front|SDN
national league for democracy|National League for Democracy|MMR
national liberation action|
national liberation alliance|
national liberation army of colombia|ELN|COL
national liberation army of macedonia|National Liberation Army of Macedonia|MKD
national liberation army|
national liberation front of algeria|FLN|DZA
national liberation front of angola|
national liberation front of corsica||FRA
national liberation front of tripura|
national liberation movement|
national liberation union|
national movement for the liberation of azawad|National Movement for the Liberation of Azawad|MLI
national movement for the restoration of pakistani sovereignty||PAK
national patriotic front of liberia|NPFL|LBR
national people's congress|National People's Congress|CHN|g
national rally|National Rally|FRA
national religious party|National Religious Party|ISR
national resistance movement|National Resistance Movement|UGA
national resistance|
national revolutionary command|
national revolutionary front|
national salvation front|National Salvation Front|ROU
national socialist council of nagaland-isak-muivah||IND
national socialist council of nagaland-khaplang|
national socialist council of nagaland|National Socialist Council of Nagaland|IND
national transitional council|National Transitional Council|LBY
national union for the total independence of angola|UNITA|AGO
national unity government of myanmar|National Unity Government of Myanmar|MMR
national youth resistance organization|
nationalist movement party|Nationalist Movement Party|TUR
nationalist party of china|Kuomintang|TWN
nationalist republican alliance|Nationalist Republican Alliance|SLV
nepali congress|Nepali Congress|NPL
nestor paz zamora commission||BOL
new african freedom fighters|
new afrikan freedom fighters|
new armenian resistance|
new democratic party of canada|New Democratic Party of Canada|CAN
new flemish alliance|New Flemish Alliance|BEL
new jihad group|
new komeito|Komeito|JPN
new pattani united liberation organization||THA
new people's army|New People's Army|PHL
new peoples army|New People's Army|PHL
new revolutionary alternative||RUS
new revolutionary initiative||RUS
new revolutionary popular struggle||GRC
new zealand labour party|New Zealand Labour Party|NZL
new zealand national party|New Zealand National Party|NZL
nidaa tounes|Nidaa Tounes|TUN
ninawa mujahideen in the city of mosul||IRQ
ninth of june organization||FRA
non-aligned movement|Non-Aligned Movement
northern alliance|Northern Alliance|AFG
northern league|Northern League|ITA
norwegian refugee council|Norwegian Refugee Council
nuclear suppliers group|Nuclear Suppliers Group
nucleus of the proletarian revolutionary initiaitve||ITA
nusantara islamic jihad forces||IDN
nusantara islamic mujahideen front||IDN
nusra front|Nusra Front|SYR
oath keepers|Oath Keepers|USA
odua peoples' congress||NGA
odudua peoples' congress||NGA
oduduwa peoples congress||NGA
office of the high commissioner for human rights|UN High Commissioner for Human Rights
ogaden national liberation front|Ogaden National Liberation Front|ETH
oklahoma constitutional militia||USA
omar bin al-khattab brigades||PSE
omar torrijos anti-intervention command group|
omar torrijos commando for latin american dignity|
oodua peoples congress||NGA
oodua peoples' congress||NGA
orange democratic movement|Orange Democratic Movement|KEN
organisation for economic co-operation and development|Organisation for Economic Co-operation and Development
organisation for economic cooperation and development|Organisation for Economic Co-operation and Development
organisation for security and co-operation in europe|Organization for Security and Co-operation in Europe
organisation for security and cooperation in europe|Organization for Security and Co-operation in Europe
organisation for the prohibition of chemical weapons|Organisation for the Prohibition of Chemical Weapons
organisation of african unity|Organization of African Unity
organisation of american states|Organization of American States
organisation of free people of the arabian peninsula|
organisation of islamic cooperation|Organization of the Islamic Conference
organisation of the islamic conference|Organization of the Islamic Conference
organisation of the petroleum exporting countries|Organization of the Petroleum Exporting Countries
organization for economic co-operation and development|Organisation for Economic Co-operation and Development
organization for economic cooperation and development|Organisation for Economic Co-operation and Development
organization for security and co-operation in europe|Organization for Security and Co-operation in Europe
organization for security and cooperation in europe|Organization for Security and Co-operation in Europe
organization for the prohibition of chemical weapons|Organisation for the Prohibition of Chemical Weapons
organization of african unity|Organization of African Unity
organization of american states|Organization of American States
organization of islamic action in iraq|
organization of islamic cooperation|Organization of the Islamic Conference
organization of partisans of islamic jihad|
organization of the islamic conference|Organization of the Islamic Conference
organization of the oppressed on earth||LBN
organization of the petroleum exporting countries|Organization of the Petroleum Exporting Countries
organization to save the revolutionary movement in manipur||IND
orly organization||FRA
oromo liberation army|Oromo Liberation Army|ETH
oromo liberation front|Oromo Liberation Front|ETH
pacific islands forum|Pacific Islands Forum
pakatan harapan|Pakatan Harapan|MYS
pakistan muslim league-nawaz|Pakistan Muslim League|PAK
pakistan muslim league|Pakistan Muslim League|PAK
pakistan people's party|Pakistan Peoples Party|PAK
pakistan peoples party|Pakistan Peoples Party|PAK
pakistan tehreek-e-insaf|Pakistan Tehreek-e-Insaf|PAK
pakistani taliban|Tehrik-i-Taliban Pakistan|PAK
palang pracharath|Palang Pracharath|THA
palestine liberation front|
palestine liberation organization||PSE
palestinian authority security forces|Palestinian Authority security forces|PSE|g
palestinian islamic jihad|Islamic Jihad|PSE
palestinian legislative council|Palestinian Legislative Council|PSE
palestinian national council|Palestinian National Council|PSE
palestinian popular struggle front|
palestinian resistance||FRA
palestinian revolution forces general command|
palmares armed revolutionary vanguard|
pan africanist congress|Pan Africanist Congress|ZAF
pan-malaysian islamic party|Pan-Malaysian Islamic Party|MYS
pan-turkish organization|
panama sovereignty front||PAN
panhellenic socialist movement|PASOK|GRC
parti quebecois|Parti Québécois|CAN
parti québécois|Parti Québécois|CAN
partisans league|
party for freedom|Party for Freedom|NLD
party of communists of moldova|Party of Communists of Moldova|MDA
party of democratic kampuchea||KHM
party of god||LBN
party of regions|Party of Regions|UKR
party of the democratic revolution|PRD|MEX
patriotic resistance army|
patriotic union of kurdistan|Patriotic Union of Kurdistan|IRQ
patriots council||USA
pattani united liberation organization|
payong organization||THA
peace now|Peace Now|ISR
pedro leon arboleda movement||COL
people power party|People Power Party|KOR
people's action party|People's Action Party|SGP
people's alliance for democracy|People's Alliance for Democracy|THA
people's command|
people's congress of kurdistan||TUR
people's democratic party of nigeria|People's Democratic Party of Nigeria|NGA
people's liberation army of kurdistan||TUR
people's liberation army|People's Liberation Army|CHN|g
people's liberation forces|
people's movement for the liberation of angola|MPLA|AGO
people's mujahedin|People's Mujahideen|IRN
people's mujahideen|People's Mujahideen|IRN
people's national party of jamaica|People's National Party of Jamaica|JAM
people's party of spain|People's Party of Spain|ESP
people's protection units|YPG|SYR
people's revolutionary armed forces|
people's revolutionary army|
people's revolutionary front|
people's revolutionary militias||ECU
people's revolutionary organization|
people's revolutionary party of kangleipak|
people's revolutionary party|
people's united liberation front|
people's vanguard organization||CRI
peoples defense force|
peoples fedayeen guerrillas organization|
peoples fedayeen guerrillas|
peoples fedayeen movement|
peoples fedayeen|
peoples liberation army|People's Liberation Army|CHN|g
peoples mujahideen of iran|
peoples republican army|
peoples' democratic party|Peoples' Democratic Party|TUR
permanent court of arbitration|Permanent Court of Arbitration
peronist armed forces||ARG
peronist party|Peronist party|ARG
pheu thai party|Pheu Thai|THA
pheu thai|Pheu Thai|THA
philippine national police|Philippine National Police|PHL|g
plaid cymru|Plaid Cymru|GBR
poland national liberation front|
police service of northern ireland|Police Service of Northern Ireland|GBR|g
polisario front|Polisario|ESH
polish revolutionary home army|
politburo standing committee|Politburo Standing Committee|CHN|g
popular army of boricua||PRI
popular democratic front for the liberation of palestine||PSE
popular forces of liberation|
popular front for the liberation of palestine|Popular Front for the Liberation of Palestine|PSE
popular liberation army|
popular liberation forces|
popular mobilisation forces|Popular Mobilization Forces|IRQ
popular mobilization forces|Popular Mobilization Forces|IRQ
popular movement for the liberation of angola||AGO
popular resistance committees|Popular Resistance Committees|PSE
popular resistance|
popular revolutionary action|
popular revolutionary army|Popular Revolutionary Army|MEX
popular revolutionary front|
popular revolutionary party|
popular revolutionary resistance group|
popular revolutionary resistance organization|
popular revolutionary vanguard||BRA
popular self-defense forces|
popular struggle front|
pro-guevara revolutionary group||COL
progressive buddhist karen nationals organization|
progressive socialist party|Progressive Socialist Party|LBN
proletarian resistance|
propagation of virtue prohibition of vice brigades||IRQ
prophet's green brigade||IRQ
protectors of islam brigade||IRQ
proud boys|Proud Boys|USA
provisional government of the republic of texas||USA
provisional ira|Provisional IRA|GBR
provisional irish republican army|Provisional IRA|GBR
puerto rican resistance movement|
punishment brigade for the al-jaafari government||IRQ
purbo banglar communist party||BGD
pussy riot|Pussy Riot|RUS
qods force|Quds Force|IRN|g
quds force|Quds Force|IRN|g
quebec liberation front||CAN
quranic open university|
rajah solaiman movement||PHL
rapid action battalion|Rapid Action Battalion|BGD|g
rapid support forces|Rapid Support Forces|SDN
rashtriya swayamsevak sangh|Rashtriya Swayamsevak Sangh|IND
rassemblement national|National Rally|FRA
raul sendic international brigade|
real ira|Real IRA|GBR
real irish republican army|Real IRA|GBR
real mohajir qami movement||PAK
rebel armed forces|
red army faction|Red Army Faction|DEU
red army|Red Army|RUS|g
red brigades|Red Brigades|ITA
red crescent|Red Crescent
red guerrillas|
reform uk|Reform UK|GBR
reporters without borders|Reporters Without Borders
republican guard|Republican Guard|IRQ|g
republican people's party|Republican People's Party|TUR
reserve bank of india|Reserve Bank of India|IND|g
revolutionary action organization of the arab resistance front|
revolutionary action party|
revolutionary amazon command||ECU
revolutionary armed corps|
revolutionary armed forces of colombia|FARC|COL
revolutionary armed forces of the people|
revolutionary army of the people|
revolutionary army|
revolutionary autonomous group|
revolutionary brigades|
revolutionary cells animal liberation brigade|
revolutionary cells|
revolutionary commandos of solidarity|
revolutionary eelam organization||LKA
revolutionary faction to overthrow commando unabomber||GRC
revolutionary fighting group|
revolutionary force seven|
revolutionary front for an independent east timor|Fretilin|TLS
revolutionary front for communism||ITA
revolutionary front for proletarian action|
revolutionary guard corps|Revolutionary Guards|IRN|g
revolutionary guards|Revolutionary Guards|IRN|g
revolutionary guard|Revolutionary Guards|IRN|g
revolutionary justice organization||LBN
revolutionary left|
revolutionary leninist brigades|
revolutionary liberation action|
revolutionary memory|
revolutionary nuclei|
revolutionary offensive cells|
revolutionary organization 17 november|Revolutionary Organization 17 November|GRC
revolutionary organization of socialist muslims|
revolutionary outburst movement||LBN
revolutionary people's front|
revolutionary people's struggle|
revolutionary perspective|
revolutionary popular resistance organization|
revolutionary popular struggle|
revolutionary proletarian army-alex boncayao brigade||PHL
revolutionary proletarian initiative nuclei|
revolutionary proletarian nucleus|
revolutionary socialists||SWE
revolutionary struggle|
revolutionary subversive faction-commando unibomber||GRC
revolutionary torch-bearing run||GRC
revolutionary united front movement|
revolutionary united front|Revolutionary United Front|SLE
revolutionary violence group|
revolutionary worker clandestine union of the people party||MEX
revolutionary workers council|
right sector|Right Sector|UKR
riyad us-saliheyn martyrs' brigade||RUS
riyadus-salikhin reconnaissance and sabotage battalion of chechen martyrs||RUS
roque dalton commando||GTM
royal air force|Royal Air Force|GBR|g
royal canadian mounted police|Royal Canadian Mounted Police|CAN|g
royal marines|Royal Marines|GBR|g
royal navy|Royal Navy|GBR|g
royal ulster constabulary|Royal Ulster Constabulary|GBR|g
russian national bolshevist party|
rwandan patriotic front|Rwandan Patriotic Front|RWA
saad bin abi waqas brigades||IRQ
saenuri party|Saenuri Party|KOR
saif-ul-muslimeen lashkar jihad||AFG
salafist brigades of abu bakr al-siddiq||IRQ
salafist group for preaching and combat|Salafist Group for Preaching and Combat|DZA
salah al-din brigades|
sami al-ghul brigades|
san joaquin county militia||USA
san joaquin militia||USA
sandinista front||NIC
sandinista national liberation front|Sandinistas|NIC
sardinian autonomy movement||ITA
saudi aramco|Saudi Aramco|SAU|g
saudi national guard|Saudi National Guard|SAU|g
save kashmir movement|
save the children|Save the Children
sayf al-islam brigades||PSE
scottish national party|Scottish National Party|GBR
secret army organization|
secret organization of al-qaeda in europe||GBR
secret organization zero|
security service of ukraine|Security Service of Ukraine|UKR|g
self-defence forces|Self-Defense Forces|JPN|g
self-defense forces|Self-Defense Forces|JPN|g
sendero luminoso|Shining Path|PER
serb democratic party|Serb Democratic Party|BIH
serbian progressive party|Serbian Progressive Party|SRB
serbian radical party|Serbian Radical Party|SRB
servant of the people|Servant of the People|UKR
shan state army|Shan State Army|MMR
shanghai cooperation organisation|Shanghai Cooperation Organization
shanghai cooperation organization|Shanghai Cooperation Organization
sheikh ahmed yassin brigades|
shin bet|Shin Bet|ISR|g
shining path|Shining Path|PER
shiv sena|Shiv Sena|IND
shura council of the mujahideen of iraq||IRQ
simon bolivar guerilla coordinating board||COL
sinaloa cartel|Sinaloa cartel|MEX
social democratic and labour party|SDLP|GBR
social democratic party of austria|Social Democratic Party of Austria|AUT
social democratic party of germany|Social Democratic Party of Germany|DEU
social democratic party of portugal|Social Democratic Party of Portugal|PRT
social democratic party of romania|Social Democratic Party of Romania|ROU
social resistance|
socialist party of serbia|Socialist Party of Serbia|SRB
socialist-nationalist front|
solidarity gas canisters||GRC
somali coast liberation front|
south african native national congress||ZAF
south asian association for regional cooperation|South Asian Association for Regional Cooperation
south lebanon army|South Lebanon Army|LBN
south moluccan suicide commando||NLD
south west africa people's organisation|SWAPO|NAM
south west africa people's organization|SWAPO|NAM
south-west africa people's organization|
southeast asia treaty organization|Southeast Asia Treaty Organization
southeast states alliance||USA
southern african development community|Southern African Development Community
southern kansas regional militia||USA
southern sudan independence army||SDN
southern sudan independence movement||SDN
southern transitional council|Southern Transitional Council|YEM
sovereign panama front||PAN
soviet army|Soviet Army|RUS|g
spanish basque battalion|
spanish socialist workers' party|PSOE|ESP
special death brigades|
special purpose islamic regiment|
sri lanka freedom party|Sri Lanka Freedom Party|LKA
state law and order restoration council|State Law and Order Restoration Council|MMR|g
state peace and development council|State Peace and Development Council|MMR|g
students islamic movement of india||IND
sudan liberation army|Sudan Liberation Army|SDN
sudan liberation movement|Sudan Liberation Army|SDN
sudan people's liberation army united||SDN
sudan people's liberation army|SPLA|SSD
sudan people's liberation movement|SPLM|SSD
sudan peoples liberation movement||SDN
sudanese armed forces|Sudanese Armed Forces|SDN|g
supporters of jihad|
supporters of the tawhid and sunna brigades||IRQ
supreme council for the islamic revolution in iraq|Supreme Council for the Islamic Revolution in Iraq|IRQ
supreme council of the armed forces|Supreme Council of the Armed Forces|EGY|g
swiss people's party|Swiss People's Party|CHE
swords of righteousness brigades||IRQ
swords of truth brigades||IRQ
syrian arab army|Syrian Arab Army|SYR|g
syrian democratic forces|Syrian Democratic Forces|SYR
syrian mujahideen||BEL
syrian national coalition|Syrian National Coalition|SYR
syrian national council|Syrian National Council|SYR
syrian social nationalist party|
tamil national alliance|Tamil National Alliance|LKA
tamil national front|
tamil tigers|LTTE|LKA
tawhid and jihad||IRQ
tawhid islamic brigades||EGY
team of international revolutionary struggle|
tehreek-e-labbaik pakistan|Tehreek-e-Labbaik Pakistan|PAK
tehreek-e-taliban pakistan|Tehrik-i-Taliban Pakistan|PAK
tehrik-i-taliban pakistan|Tehrik-i-Taliban Pakistan|PAK
terai democratic liberation front||NPL
thai rak thai|Thai Rak Thai|THA
tigrai peoples liberation front||ETH
tigray people's liberation front|Tigray People's Liberation Front|ETH
tigray peoples liberation front||ETH
tonton macoutes|Tonton Macoutes|HTI
tontons macoutes|Tonton Macoutes|HTI
transitional federal government|Transitional Federal Government|SOM
transparency international|Transparency International
true finns|True Finns|FIN
true path party|True Path Party|TUR
tupac amaru revolutionary movement|Tupac Amaru Revolutionary Movement|PER
tupac amaru|Tupac Amaru Revolutionary Movement|PER
tupac katari guerrilla army||BOL
tupamaro revolutionary front||VEN
turkish islamic jihad||TUR
turkish people's liberation army||TUR
turkish people's liberation front||TUR
turkish peoples liberation party-front||TUR
turkish workers and peasants liberation army||TUR
twentieth revolution brigades||IRQ
túpac amaru revolutionary movement|Tupac Amaru Revolutionary Movement|PER
u.n. children's fund|United Nations Children's Fund
u.n. development program|UN Development Programme
u.n. environment program|UN Environment Programme
u.n. general assembly|UN General Assembly
u.n. high commissioner for human rights|UN High Commissioner for Human Rights
u.n. high commissioner for refugees|UN High Commissioner for Refugees
u.n. human rights council|UN Human Rights Council
u.n. refugee agency|UN High Commissioner for Refugees
u.n. secretariat|UN Secretariat
u.s. agency for international development|USAID|USA|g
u.s. air force|US Air Force|USA|g
u.s. army|US Army|USA|g
u.s. central command|Central Command|USA|g
u.s. navy|US Navy|USA|g
uganda democratic christian army|
ukrainian reactionary force||IND
ulster defence association|Ulster Defence Association|GBR
ulster unionist party|Ulster Unionist Party|GBR
ulster volunteer force|Ulster Volunteer Force|GBR
umkhonto we sizwe|uMkhonto weSizwe|ZAF
umkhonto wesizwe|uMkhonto weSizwe|ZAF
umma party|Umma Party|SDN
ummah liberation army||SDN
un children's fund|United Nations Children's Fund
un development programme|UN Development Programme
un educational, scientific and cultural organization|UN Educational, Scientific and Cultural Organization
un environment programme|UN Environment Programme
un food and agriculture organization|Food and Agriculture Organization
un general assembly|UN General Assembly
un high commissioner for human rights|UN High Commissioner for Human Rights
un high commissioner for refugees|UN High Commissioner for Refugees
un human rights council|UN Human Rights Council
un office for the coordination of humanitarian affairs|UN Office for the Coordination of Humanitarian Affairs
un office on drugs and crime|UN Office on Drugs and Crime
un population fund|UN Population Fund
un refugee agency|UN High Commissioner for Refugees
un relief and works agency|UN Relief and Works Agency
un secretariat|UN Secretariat
unification and jihad||IRQ
unified nasserite organization|
unified unit of jihad|
union for a popular movement|Union for a Popular Movement|FRA
union of islamic courts|Islamic Courts Union|SOM
union of peaceful citizens of algeria||DZA
union of south american nations|Union of South American Nations
union of the populations of angola|
union solidarity and development party|Union Solidarity and Development Party|MMR
united achik national front|
united anti-reelection command|
united arab revolution|
united company of jihad|
united freedom front|
united front for the independence of pattani||THA
united kuki liberation front||IND
united liberation front of asom|ULFA|IND
united liberation front of assam|ULFA|IND
united malays national organisation|UMNO|MYS
united nasirite organizaiton|
united nasserite organization|
united national front|
united national liberation front|
united national movement|United National Movement|GEO
united national party|United National Party|LKA
united nations children's fund|United Nations Children's Fund
united nations development programme|UN Development Programme
united nations development program|UN Development Programme
united nations educational, scientific and cultural organization|UN Educational, Scientific and Cultural Organization
united nations environment programme|UN Environment Programme
united nations general assembly|UN General Assembly
united nations high commissioner for refugees|UN High Commissioner for Refugees
united nations human rights council|UN Human Rights Council
united nations office on drugs and crime|UN Office on Drugs and Crime
united nations population fund|UN Population Fund
united nations relief and works agency|UN Relief and Works Agency
united nations secretariat|UN Secretariat
united organization of halabjah martyrs||IRQ
united people's democratic front||BGD
united people's democratic solidarity||IND
united popular action movement|
united popular liberation army of america||MEX
united revolutionary front|
united self-defence forces of colombia|United Self-Defense Forces of Colombia|COL
united self-defense forces of colombia|United Self-Defense Forces of Colombia|COL
united self-defense forces of venezuela||VEN
united self-defense group of colombia||COL
united socialist party of venezuela|United Socialist Party of Venezuela|VEN
united tajik opposition||TJK
united wa state army|United Wa State Army|MMR
universal army|
universal church of god||USA
universal postal union|Universal Postal Union
unofficial anarchist federation|
us air force|US Air Force|USA|g
us army|US Army|USA|g
us central command|Central Command|USA|g
us marine corps|US Marine Corps|USA|g
us navy|US Navy|USA|g
uygur holy war organization|
victorious army group||IRQ
victorious army sect||IRQ
viet cong|Viet Cong|VNM
viet minh|Viet Minh|VNM
vishwa hindu parishad|Vishwa Hindu Parishad|IND
vlaams belang|Vlaams Belang|BEL
volcano organization|
voluntary army unit for suppressing koreans||JPN
wagner group|Wagner Group|RUS
warsaw pact|Warsaw Pact
warsaw treaty organization|Warsaw Pact
washington state militia||USA
weather underground organization|
weather underground|Weather Underground|USA
welfare party|Welfare Party|TUR
west nile bank front|
west side boys|West Side Boys|SLE
western european union|Western European Union
white helmets|White Helmets|SYR
white patriot party||USA
winegrowers action committee||FRA
wisdom of jihad|
workers party|Workers' Party|BRA
workers' party of korea|Korean Workers' Party|PRK
workers' party|Workers' Party|BRA
workers' revolutionary party||BOL
world anti-doping agency|World Anti-Doping Agency
world council of churches|World Council of Churches
world court|International Court of Justice
world economic forum|World Economic Forum
world food programme|World Food Programme
world food program|World Food Programme
world intellectual property organization|World Intellectual Property Organization
world islamic jihad group|
world meteorological organisation|World Meteorological Organization
world meteorological organization|World Meteorological Organization
world punishment organization|
world tourism organization|World Tourism Organization
world united formosans for independence|
world wide fund for nature|World Wildlife Fund
world wildlife fund|World Wildlife Fund
yanikian commandos||USA
yemen islamic jihad|
yesh atid|Yesh Atid|ISR
yisrael beiteinu|Yisrael Beiteinu|ISR
yoruba oodua peoples congress||NGA
zaire's people's revolutionary party|
zanu pf|ZANU-PF|ZWE
zapatista army of national liberation|Zapatistas|MEX
zapatista national liberation army|Zapatistas|MEX
zarate willka armed forces of liberation||BOL
zimbabwe african nationalist union|
zimbabwe african people's union|ZAPU|ZWE
zomi revolutionary army||IND
ÖVP|Austrian People's Party|AUT
`
