/**
 * Armies, police, intelligence services, armed groups, movements and parties that reports of politics name, by the state that
 * they are of or fight in (ISO 3166-1 alpha-3): usual name, other names. "*" before a name: it acts for its government. Names are
 * found as they are written, so that an acronym is no word in small letters. Written by hand, after the actor lists of
 * the Open Event Data Alliance; acronyms that several bodies share were left out.
 */
export const forcesAndParties = `
AFG|*Afghan National Army,ANSF,Afghan National Security Forces|*Afghan National Police|Northern Alliance|Haqqani network,Haqqani Network|Hezb-e-Islami,Hezb-i-Islami,Hizb-i-Islami
AGO|UNITA,Unita,National Union for the Total Independence of Angola|MPLA,People's Movement for the Liberation of Angola
ARG|Peronist party,Justicialist Party|Montoneros
ARM|Armenian Revolutionary Federation,Dashnaks
AUS|Australian Labor Party|Liberal Party of Australia|*Australian Federal Police|*Australian Defence Force
AUT|Freedom Party of Austria,FPÖ,FPO|Austrian People's Party,ÖVP|Social Democratic Party of Austria,SPÖ
BDI|CNDD-FDD|Forces for National Liberation
BEL|Vlaams Belang|New Flemish Alliance,N-VA
BGD|Awami League|Bangladesh Nationalist Party|Jamaat-e-Islami Bangladesh|*Rapid Action Battalion
BIH|Army of Republika Srpska,Bosnian Serb Army|Serb Democratic Party
BOL|Movement Toward Socialism,Movement for Socialism
BRA|Workers' Party,Workers Party|*Federal Police of Brazil|Landless Workers Movement,Landless Workers' Movement|First Capital Command
CAF|Seleka,Séléka|Anti-balaka,anti-Balaka,Anti-Balaka
CAN|*Royal Canadian Mounted Police,RCMP,Mounties|*Canadian Security Intelligence Service|Liberal Party of Canada|Bloc Québécois,Bloc Quebecois|Parti Québécois,Parti Quebecois|New Democratic Party of Canada
CHE|Swiss People's Party
CHL|*Carabineros,Carabineros de Chile
CHN|*People's Liberation Army,PLA,Peoples Liberation Army|Chinese Communist Party,Communist Party of China|*Politburo Standing Committee|*National People's Congress|Falun Gong|East Turkestan Islamic Movement
CIV|Ivorian Popular Front
COD|M23,March 23 Movement|*FARDC|Mai-Mai,Mai Mai|Allied Democratic Forces|Congolese Rally for Democracy|Movement for the Liberation of Congo
COL|FARC,Revolutionary Armed Forces of Colombia,Farc|ELN,National Liberation Army of Colombia|M-19,April 19 Movement,19th of April Movement|United Self-Defense Forces of Colombia,United Self-Defence Forces of Colombia|Gulf Clan,Clan del Golfo|Medellín cartel,Medellin cartel|Cali cartel
CYP|*Cypriot National Guard|EOKA
CZE|Civic Democratic Party,ODS|Charter 77|Civic Forum
DEU|Christian Democratic Union,CDU|Christian Social Union|Social Democratic Party of Germany|Alternative for Germany,AfD|Free Democratic Party of Germany|Die Linke|Red Army Faction,Baader-Meinhof|*Bundeskriminalamt|*Bundesnachrichtendienst,BND|*Stasi|*Bundesbank
DNK|Danish People's Party
DZA|FIS,Islamic Salvation Front|GIA,Armed Islamic Group|FLN,National Liberation Front of Algeria|Salafist Group for Preaching and Combat|Al-Qaeda in the Islamic Maghreb,al-Qaeda in the Islamic Maghreb,al Qaeda in the Islamic Maghreb,AQIM
EGY|Freedom and Justice Party|Gama'a al-Islamiya,Gamaa Islamiya,al-Gama'a al-Islamiyya|Egyptian Islamic Jihad|*Supreme Council of the Armed Forces,SCAF|Tamarod|Ansar Beit al-Maqdis
ERI|Eritrean People's Liberation Front,EPLF
ESH|Polisario,Polisario Front,POLISARIO
ESP|Euskadi Ta Askatasuna|People's Party of Spain|PSOE,Spanish Socialist Workers' Party|Podemos|*Guardia Civil,Civil Guard|Herri Batasuna,Batasuna|Ciudadanos|Mossos d'Esquadra
ETH|Tigray People's Liberation Front,TPLF|Oromo Liberation Front,OLF|Oromo Liberation Army|Ethiopian People's Revolutionary Democratic Front,EPRDF|Ogaden National Liberation Front,ONLF
FIN|True Finns,Finns Party
FRA|National Rally,Rassemblement National|Les Républicains,Les Republicains|La République En Marche,En Marche|Union for a Popular Movement,UMP|La France Insoumise,France Unbowed|*Gendarmerie,French gendarmerie|*DGSE|Corsican National Liberation Front,FLNC
GBR|Scottish National Party,SNP|Plaid Cymru|Democratic Unionist Party,DUP|Ulster Unionist Party,UUP|SDLP,Social Democratic and Labour Party|Reform UK|Brexit Party|Ulster Volunteer Force,UVF|Ulster Defence Association|Provisional IRA,Provisional Irish Republican Army|Real IRA,Real Irish Republican Army|Continuity IRA,Continuity Irish Republican Army|Irish National Liberation Army,INLA|*Royal Ulster Constabulary,RUC|*Police Service of Northern Ireland,PSNI|*Royal Navy|*Royal Air Force,RAF|*Royal Marines|*British Army|*GCHQ,Government Communications Headquarters|*Bank of England|*Crown Prosecution Service
GEO|Georgian Dream|United National Movement
GRC|PASOK,Pasok,Panhellenic Socialist Movement|Syriza,SYRIZA|Golden Dawn|Revolutionary Organization 17 November
GTM|URNG,Guatemalan National Revolutionary Unity
HKG|*Hong Kong Police Force
HND|*Honduran National Police
HRV|Croatian Democratic Union,HDZ
HTI|Fanmi Lavalas,Lavalas party|Tonton Macoutes,Tontons Macoutes|*Haitian National Police
HUN|Fidesz|Jobbik
IDN|*Indonesian National Police|GAM,Free Aceh Movement|Free Papua Movement|Jemaah Islamiyah,Jemaah Islamiah|Golkar|PDI-P,Indonesian Democratic Party of Struggle|Laskar Jihad|*Kopassus
IND|Indian National Congress|Shiv Sena|Rashtriya Swayamsevak Sangh|Aam Aadmi Party|Communist Party of India (Maoist)|Naxalites|*Border Security Force|*Central Bureau of Investigation|*Reserve Bank of India|ULFA,United Liberation Front of Assam,United Liberation Front of Asom|National Socialist Council of Nagaland|Hizbul Mujahideen,Hizb-ul-Mujahideen|Jammu and Kashmir Liberation Front,JKLF|All Parties Hurriyat Conference,Hurriyat Conference|Bodo Liberation Tigers|National Democratic Front of Bodoland|Vishwa Hindu Parishad
IRL|Fianna Fáil,Fianna Fail|Fine Gael|*Garda Síochána,Gardaí
IRN|*Revolutionary Guards,Revolutionary Guard,Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard Corps,Iranian Revolutionary Guards|*Basij|*Quds Force,Qods Force|*Guardian Council|*Assembly of Experts|People's Mujahideen,Mujahedin-e-Khalq,Mujahideen-e-Khalq,MEK,People's Mujahedin|National Council of Resistance of Iran|Jundallah,Jundullah|*Expediency Council
IRQ|Baath Party,Ba'ath Party,Baath party,Ba'ath party|Mahdi Army,Mehdi Army|Badr Brigade,Badr Organization|Kurdistan Democratic Party,KDP|Patriotic Union of Kurdistan,PUK|*Peshmerga|Supreme Council for the Islamic Revolution in Iraq,SCIRI|Iraqi National Congress|Iraqi National Accord|*Republican Guard|Islamic State of Iraq|al-Qaeda in Iraq,al Qaeda in Iraq,Al-Qaeda in Iraq|Ansar al-Islam|Kataib Hezbollah,Kata'ib Hezbollah|Popular Mobilization Forces,Popular Mobilisation Forces,Hashd al-Shaabi|Iraqi Governing Council
ISR|Israeli Labor Party|Kadima|Shas|Meretz|Yesh Atid|Kach|Yisrael Beiteinu|*Shin Bet,Shabak|Peace Now|National Religious Party
ITA|Forza Italia|Five Star Movement,5-Star Movement|Northern League,Lega Nord|Brothers of Italy|Red Brigades|*Carabinieri|*Guardia di Finanza|Cosa Nostra|Camorra|'Ndrangheta
JAM|People's National Party of Jamaica
JOR|Islamic Action Front
JPN|Komeito,New Komeito|Aum Shinrikyo,Aum Supreme Truth|Japanese Red Army|*Self-Defense Forces,Self-Defence Forces,Japan Self-Defense Forces|*Bank of Japan,BOJ
KEN|Orange Democratic Movement|KANU,Kenya African National Union|Mungiki|Mau Mau
KHM|Khmer Rouge|Cambodian People's Party|FUNCINPEC,Funcinpec|Cambodia National Rescue Party
KOR|Grand National Party|Saenuri Party|People Power Party|*National Intelligence Service
LBN|Amal movement,Amal militia,Amal Movement|Phalange,Phalangists,Kataeb Party|Lebanese Forces|Future Movement|Free Patriotic Movement|South Lebanon Army|Progressive Socialist Party|Fatah al-Islam|March 14 alliance|March 8 alliance
LBR|NPFL,National Patriotic Front of Liberia|LURD,Liberians United for Reconciliation and Democracy
LBY|National Transitional Council|Libyan National Army|*Government of National Accord|General National Congress
LKA|LTTE,Liberation Tigers of Tamil Eelam,Tamil Tigers|JVP,Janatha Vimukthi Peramuna|Sri Lanka Freedom Party|United National Party|Tamil National Alliance
LTU|Homeland Union|Sąjūdis,Sajudis
MAR|Justice and Development Party of Morocco|Istiqlal Party
MDA|Party of Communists of Moldova
MEX|Institutional Revolutionary Party|National Action Party|PRD,Party of the Democratic Revolution|Zapatistas,EZLN,Zapatista National Liberation Army,Zapatista Army of National Liberation|Popular Revolutionary Army|Sinaloa cartel,Sinaloa Cartel|Zetas,Los Zetas|Jalisco New Generation Cartel,Jalisco cartel
MKD|National Liberation Army of Macedonia|VMRO-DPMNE
MLI|National Movement for the Liberation of Azawad,MNLA|Ansar Dine,Ansar Eddine|JNIM,Jama'at Nusrat al-Islam wal-Muslimin|MUJAO
MMR|*Tatmadaw|National League for Democracy,NLD|Karen National Union,KNU|Kachin Independence Army|Arakan Army|Arakan Rohingya Salvation Army,ARSA|*State Law and Order Restoration Council,SLORC|*State Peace and Development Council|Shan State Army|United Wa State Army|National Unity Government of Myanmar|Union Solidarity and Development Party
MOZ|Renamo,RENAMO,Mozambican National Resistance|Frelimo,FRELIMO
MYS|UMNO,United Malays National Organisation|Barisan Nasional|Pakatan Harapan|Pan-Malaysian Islamic Party
NAM|SWAPO,Swapo,South West Africa People's Organization,South West Africa People's Organisation
NGA|Movement for the Emancipation of the Niger Delta|People's Democratic Party of Nigeria|All Progressives Congress|Indigenous People of Biafra,IPOB|Movement for the Survival of the Ogoni People|Economic and Financial Crimes Commission,EFCC|Independent National Electoral Commission,INEC
NIC|Sandinistas,Sandinista National Liberation Front,FSLN|Contras
NLD|Party for Freedom,PVV|VVD|Labour Party of the Netherlands,PvdA
NPL|Nepali Congress|Communist Party of Nepal (Maoist)
NZL|New Zealand National Party|New Zealand Labour Party
PAK|Pakistan Peoples Party,Pakistan People's Party|Pakistan Muslim League,Pakistan Muslim League-Nawaz,PML-N|Pakistan Tehreek-e-Insaf|Muttahida Qaumi Movement,MQM|Tehrik-i-Taliban Pakistan,Tehreek-e-Taliban Pakistan,TTP,Pakistani Taliban|Lashkar-e-Taiba,Lashkar-e-Tayyaba,Lashkar-i-Taiba,Lashkar-e-Toiba|Jaish-e-Mohammed,Jaish-e-Mohammad,Jaish-e-Muhammad|Lashkar-e-Jhangvi|Sipah-e-Sahaba|Jamaat-e-Islami|Harkat-ul-Mujahideen,Harkat-ul-Mujahedeen|*Inter-Services Intelligence|Balochistan Liberation Army,Baloch Liberation Army|Awami National Party|Jamaat-ud-Dawa|Tehreek-e-Labbaik Pakistan
PER|Shining Path,Sendero Luminoso|Tupac Amaru Revolutionary Movement,Túpac Amaru Revolutionary Movement,MRTA,Tupac Amaru
PHL|Moro Islamic Liberation Front,MILF|Moro National Liberation Front,MNLF|New People's Army,New Peoples Army|Communist Party of the Philippines|Abu Sayyaf,Abu Sayyaf Group|*Armed Forces of the Philippines|*Philippine National Police|National Democratic Front of the Philippines|Maute group
PNG|Bougainville Revolutionary Army
POL|Law and Justice party|Civic Platform|Civic Coalition
PRK|Korean Workers' Party,Workers' Party of Korea|*Korean People's Army
PRT|Social Democratic Party of Portugal
PSE|Islamic Jihad,Palestinian Islamic Jihad|Popular Front for the Liberation of Palestine,PFLP|Democratic Front for the Liberation of Palestine,DFLP|al-Aqsa Martyrs Brigades,Al-Aqsa Martyrs Brigades,al-Aqsa Martyrs' Brigade,Al Aqsa Martyrs Brigades,Al-Aqsa Martyrs' Brigades|Izz ad-Din al-Qassam Brigades,Ezzedine al-Qassam Brigades,al-Qassam Brigades|Popular Resistance Committees|Abu Nidal Organization,Abu Nidal group|*Palestinian Authority security forces|Palestinian National Council|Palestinian Legislative Council|Force 17|Tanzim|Black September
ROU|Social Democratic Party of Romania|*Securitate|National Salvation Front
RUS|*Federal Security Service|*Foreign Intelligence Service,SVR|*GRU|*Red Army|*Soviet Army|*Black Sea Fleet|*Rosgvardia|Communist Party of the Soviet Union|Communist Party of the Russian Federation|Yabloko|Liberal Democratic Party of Russia|Wagner Group,Wagner group|Nashi|Pussy Riot|*Federation Council|*Investigative Committee|*Roscosmos|*Central Bank of Russia
RWA|Rwandan Patriotic Front|Interahamwe|FDLR,Democratic Forces for the Liberation of Rwanda
SAU|*Saudi Aramco|*Saudi National Guard
SDN|Janjaweed|*Sudanese Armed Forces|Rapid Support Forces|Justice and Equality Movement|Sudan Liberation Army,Sudan Liberation Movement|National Islamic Front|Umma Party
SEN|Movement of Democratic Forces of Casamance
SGP|People's Action Party
SLE|Revolutionary United Front,RUF|Kamajors|West Side Boys
SLV|FMLN,Farabundo Martí National Liberation Front,Farabundo Marti National Liberation Front|Nationalist Republican Alliance|MS-13,Mara Salvatrucha
SOM|al-Shabaab,al-Shabab,Al-Shabaab,Al-Shabab,al Shabaab,al Shabab,Al Shabaab|Islamic Courts Union,Union of Islamic Courts|Hizbul Islam|Transitional Federal Government
SRB|Serbian Progressive Party|Serbian Radical Party|Socialist Party of Serbia|Democratic Party of Serbia|Otpor
SSD|SPLA,Sudan People's Liberation Army|SPLM,Sudan People's Liberation Movement
SYR|Free Syrian Army|Nusra Front,al-Nusra Front,Al-Nusra Front,Jabhat al-Nusra|Syrian Democratic Forces,SDF|YPG,People's Protection Units|Hayat Tahrir al-Sham,HTS|Syrian National Coalition|Syrian National Council|Ahrar al-Sham|Jaish al-Islam|*Syrian Arab Army|White Helmets|*Shabiha|Democratic Union Party
TCD|Movement for Democracy and Justice in Chad
THA|Pheu Thai,Pheu Thai Party|Thai Rak Thai|Palang Pracharath|Move Forward Party|People's Alliance for Democracy
TLS|Fretilin,FRETILIN,Revolutionary Front for an Independent East Timor|Falintil
TUN|Ennahda,Ennahda party|Nidaa Tounes|UGTT
TUR|PKK,Kurdistan Workers Party,Kurdistan Workers' Party|AKP,AK Party|Republican People's Party|Nationalist Movement Party|Peoples' Democratic Party|Grey Wolves|DHKP-C|Kurdistan Freedom Falcons|Welfare Party|Motherland Party|True Path Party
TWN|Kuomintang,KMT,Nationalist Party of China|Democratic Progressive Party,DPP
UGA|Lord's Resistance Army,LRA|National Resistance Movement
UKR|Azov battalion,Azov Battalion,Azov Regiment,Azov Brigade|Right Sector|Party of Regions|Batkivshchyna|Servant of the People|*Security Service of Ukraine,SBU|Donetsk People's Republic|Luhansk People's Republic|*Central Election Commission of Ukraine
USA|*US Army,U.S. Army|*US Navy,U.S. Navy|*US Air Force,U.S. Air Force|*US Marine Corps|*Joint Chiefs of Staff|*Central Command,US Central Command,U.S. Central Command,CENTCOM|*Africa Command,AFRICOM|*Drug Enforcement Administration,DEA|*Customs and Border Protection|*Defense Department,Department of Defense|*Commerce Department,Department of Commerce|*Energy Department,Department of Energy|*Defense Intelligence Agency|*USAID,U.S. Agency for International Development|Proud Boys|Oath Keepers|AFL-CIO|American Israel Public Affairs Committee,AIPAC|Black Panthers|Weather Underground
UZB|Islamic Movement of Uzbekistan
VEN|United Socialist Party of Venezuela,PSUV|*Bolivarian National Guard|Democratic Unity Roundtable|*SEBIN
VNM|Viet Cong,Vietcong|Communist Party of Vietnam|Viet Minh
XKX|Kosovo Liberation Army,KLA,UCK|Democratic League of Kosovo|Vetevendosje,Vetëvendosje
YEM|al-Qaeda in the Arabian Peninsula,al Qaeda in the Arabian Peninsula,Al-Qaeda in the Arabian Peninsula,AQAP|Ansar Allah,Ansarullah|Southern Transitional Council|Aden-Abyan Islamic Army|General People's Congress
ZAF|Inkatha,Inkatha Freedom Party|Pan Africanist Congress|Economic Freedom Fighters|uMkhonto weSizwe,Umkhonto we Sizwe|Afrikaner Weerstandsbeweging,Afrikaner Resistance Movement|Congress of South African Trade Unions,COSATU,Cosatu
ZWE|ZANU-PF,Zanu-PF,ZANU PF|ZAPU,Zimbabwe African People's Union|Movement for Democratic Change
`
