/**
 * Armed groups of several words, in small letters, by the state that they fight in (ISO 3166-1 alpha-3); first those of no one
 * state, or with names that any may have. Made by scripts/knowledge/armed-groups.ts from the actor lists of the Open Event
 * Data Alliance (MIT).
 */
export const armedGroups = `
|abu hafs al-masri brigade,abu mus'ab al-zarqawi battalion,abu sihel movement,aceh security disturbance movement,
  achik national volunteer council,al aqsa brigades,al-ahwaz arab people's democratic front,
  al-ahwaz arab popular democratic front,al-bara bin malek brigades,al-bara bin malek martyrs brigades,
  al-borkan liberation organization,al-fath al-mubin brigades,al-haramain foundation,al-haramain islamic foundation,
  al-majd brigades,al-qaeda committee in the islamic maghreb,al-qaeda organization in the islamic maghreb,al-sadr brigades,
  all burma students' democratic front,all tripura tiger force,all tripura tribal force,ananda marga yoga society,
  anarchist collective,anarchist liberation brigade,angry brigade,animal liberation front,ansar al-jihad,ansar al-sharia,
  ansar al-shariah,anti-communist command,anti-imperialist international brigade,anti-racist guerrilla nuclei,
  anti-racist guerrilla units,anti-terrorist liberation group,anti-zionist movement,arab commando cells,
  arab communist organization,arab communist revolutionary party,arab fedayeen cells,arab liberation front,
  arab national youth organization,arab peoples democratic front,arab revolutionary brigades,arab revolutionary council,
  arab revolutionary expansion movement,arab revolutionary front,arab revolutionary surge,armed commandos of liberation,
  armed communist league,armed forces of national liberation,armed forces of national resistance,armed resistance unit,
  armed revolutionary action,armed revolutionary left,armenian red army,armenian resistance group,
  armenian secret army for the liberation of armenia,army for the liberation of rwanda,army of islamic salvation,army of jhangvi,
  army of jihad,army of mohammed,army of national liberation,army of the levant,army of the omnipotent almighty,
  army of the prophet,army of the pure,army of the righteous,arnoldo camu command,association of revolutionary workers,
  black and red brigades,black brigade,black liberation army,black revolutionary assault team,black september organization,
  bodo liberation tiger force,bodo security force,borok national council of tripura,brigades of islamic anger,
  cambodian freedom fighters,canary islands independence movement,catholic reaction force,cell against the capital,
  chadian people's revolutionary movement,chaotic attack front,cinchonero peoples liberation movement,
  cinchoneros popular liberation movement,coalition of national brigades,commando anarchist group,
  committee for liquidation of computers,committee for the defense of the roads,committee for the security of the highways,
  committee for the security of the roads,committee of coordination,communist liberation faction,communist party of nepal-maoist,
  communist workers movement,continuity army council,cooperative of hand-made fire and related items,
  democratic front for the liberation of rwanda,democratic karen buddhist army,democratic karen buddhist association,
  democratic karen buddhist organization,democratic party of angola,earth liberation front,east turkistan liberation organization,
  eastern turkistan liberation organization,eritrean islamic jihad,eritrean islamic jihad movement,
  eritrean islamic reform movement,eritrean liberation front,ethiopian people's revolutionary army,
  farabundo marti popular liberation forces,fatah revolutionary council,fatherland and liberty nationalist front,
  fighters for freedom,free vietnam revolutionary group,friendship society,front for the liberation of the somali coast,
  front islamique du salut,god's army,gods army of the holy mountain,green battalion,green brigade of islamic resistance,
  group for social resistance to the state mechanism,group of peoples fighters,guadeloupe liberation army,
  guerrilla army of the poor,guerrilla resistance movement,harakat al khalas al islami,harakat al-jihad al-islami fi filastin,
  harakat ul-jihad-i-islami,harakat ul-mujahidin,harkat mujahideen,harkat ul-ansar,hector riobe brigade,hizb ul-mujahidin,
  independent armed revolutionary movement,indigenous federal state army,indigenous people's federal army,insurgent home army,
  international islamic battalion,international islamic brigade,international revolutionary action group,
  international revolutionary struggle,iraqi liberation army,irish continuity army council,irish republican army,
  islamic action organization,islamic defenders front,islamic defense force,islamic freedom fighters group,
  islamic international peacekeeping brigade,islamic jihad brigades,islamic jihad group,islamic jihad union,
  islamic liberation organization,islamic martyrs movement,islamic movement for change,
  islamic organization for the liberation of qods,islamic party,islamic party of turkistan,islamic resistance,
  islamic resistance brigades,islamic resistance movement,islamic revolutionary group,islamic salvation army,
  islamic salvation movement,islamic society,islamic task organization,islamic union,jaish-e-mohammad mujahideen e-tanzeem,
  jamaat al-fuqra,jamaat al-islamiyya,jammu and kashmir islamic front,jenin martyr's brigade,jewish defense league,jihad base,
  jihad committee,jihad group,jordanian national liberation movement,justice commandos for the armenian genocide,
  kamtapur liberation organisation,kamtapur liberation organization,karenni national progressive party,kayin national union,
  kumpulan mujahidin malaysia,kurdish vengeance brigade,kurdistan freedom falcons organization,
  kurdistan national liberation front,lashkar i jhangvi,latin american patriotic army,league of the followers,
  lebanese socialist revolutionary organization,liberation army fifth battalion,liberation battalion,
  macedonian revolutionary organization,maoist communist center,maoist communist party,maoist coordination committee,
  martyr abu-ali mustafa brigades,martyr sami al-ghul brigades,martyrs for morocco,martyrs of democracy,
  military council of angolan resistance,mohammeds army,mojahedin khalq organisation,
  morazanist front for the liberation of honduras,movement for democracy and development,movement for development and democracy,
  movement of hope,movement of islamic action of iraq,movement of islamic holy war,movement of the revolutionary left,
  mozambique national resistance movement,mujahideen al-mansooran,mujahideen army,mujahideen division khandaq,mujahideen message,
  mujahideen-e khalq organisation,muslim defense force,muslim united army,national anti-corruption front,
  national army for the liberation of uganda,national front,national front for the liberation of angola,
  national front for the liberation of kurdistan,national liberation action,national liberation alliance,national liberation army,
  national liberation front of angola,national liberation front of tripura,national liberation movement,national liberation union,
  national resistance,national revolutionary command,national revolutionary front,national socialist council of nagaland-khaplang,
  national youth resistance organization,new african freedom fighters,new afrikan freedom fighters,new armenian resistance,
  new jihad group,omar torrijos anti-intervention command group,omar torrijos commando for latin american dignity,
  organisation of free people of the arabian peninsula,organization of islamic action in iraq,
  organization of partisans of islamic jihad,palestine liberation front,palestinian popular struggle front,
  palestinian revolution forces general command,palmares armed revolutionary vanguard,pan-turkish organization,partisans league,
  patriotic resistance army,pattani united liberation organization,people's command,people's liberation forces,
  people's revolutionary armed forces,people's revolutionary army,people's revolutionary front,
  people's revolutionary organization,people's revolutionary party,people's revolutionary party of kangleipak,
  people's united liberation front,peoples defense force,peoples fedayeen,peoples fedayeen guerrillas,
  peoples fedayeen guerrillas organization,peoples fedayeen movement,peoples mujahideen of iran,peoples republican army,
  poland national liberation front,polish revolutionary home army,popular forces of liberation,popular liberation army,
  popular liberation forces,popular resistance,popular revolutionary action,popular revolutionary front,
  popular revolutionary party,popular revolutionary resistance group,popular revolutionary resistance organization,
  popular self-defense forces,popular struggle front,progressive buddhist karen nationals organization,proletarian resistance,
  puerto rican resistance movement,quranic open university,raul sendic international brigade,rebel armed forces,red guerrillas,
  revolutionary action organization of the arab resistance front,revolutionary action party,revolutionary armed corps,
  revolutionary armed forces of the people,revolutionary army,revolutionary army of the people,revolutionary autonomous group,
  revolutionary brigades,revolutionary cells,revolutionary cells animal liberation brigade,revolutionary commandos of solidarity,
  revolutionary fighting group,revolutionary force seven,revolutionary front for proletarian action,revolutionary left,
  revolutionary leninist brigades,revolutionary liberation action,revolutionary memory,revolutionary nuclei,
  revolutionary offensive cells,revolutionary organization of socialist muslims,revolutionary people's front,
  revolutionary people's struggle,revolutionary perspective,revolutionary popular resistance organization,
  revolutionary popular struggle,revolutionary proletarian initiative nuclei,revolutionary proletarian nucleus,
  revolutionary struggle,revolutionary united front movement,revolutionary violence group,revolutionary workers council,
  russian national bolshevist party,salah al-din brigades,sami al-ghul brigades,save kashmir movement,secret army organization,
  secret organization zero,sheikh ahmed yassin brigades,social resistance,socialist-nationalist front,
  somali coast liberation front,south-west africa people's organization,spanish basque battalion,special death brigades,
  special purpose islamic regiment,supporters of jihad,syrian social nationalist party,tamil national front,
  team of international revolutionary struggle,uganda democratic christian army,unified nasserite organization,
  unified unit of jihad,union of the populations of angola,united achik national front,united anti-reelection command,
  united arab revolution,united company of jihad,united freedom front,united nasirite organizaiton,united nasserite organization,
  united national front,united national liberation front,united popular action movement,united revolutionary front,universal army,
  unofficial anarchist federation,uygur holy war organization,volcano organization,weather underground organization,
  west nile bank front,wisdom of jihad,world islamic jihad group,world punishment organization,
  world united formosans for independence,yemen islamic jihad,zaire's people's revolutionary party,
  zimbabwe african nationalist union
AFG|saif-ul-muslimeen lashkar jihad
AGO|front for the liberation of the cabinda enclave,popular movement for the liberation of angola
ARG|argentine anti-communist alliance,argentine committee of the struggle against imperialism,
  che guevara anti-imperialist command,che guevara brigade,che guevara commando,che guevara international brigade,
  colonel dorrego anti-imperialist command,dario santillan command,eva peron organization,
  mariano moreno national liberation commando,montonero peronist movement,peronist armed forces
AUS|greek bulgarian armenian front
BEL|syrian mujahideen
BGD|chittagong hill tracts united people's party,jamaatul mujahedin bangladesh,jamatul mujahedin bangladesh,
  purbo banglar communist party,united people's democratic front
BOL|nestor paz zamora commission,tupac katari guerrilla army,workers' revolutionary party,zarate willka armed forces of liberation
BRA|popular revolutionary vanguard
CAN|canadian hungarian freedom fighters federation,liberation front of quebec,quebec liberation front
CHE|for a revolutionary perspective
CHL|chilean committee of support for the peruvian revolution,lautaro youth movement,manuel rodriguez patriotic front,
  manuel rodriguez patriotic front - dissidents
CHN|eastern turkistan islamic movement,eastern turkistan islamic party
COL|guevarista revolutionary army,pedro leon arboleda movement,pro-guevara revolutionary group,
  simon bolivar guerilla coordinating board,united self-defense group of colombia
CRI|people's vanguard organization
CYP|arab unionist nationalist organization,cypriot nationalist organization
DEU|anti-american arab liberation front,caucasian front for the liberation of abu achikob,
  commando of croatian revolutionaries in europe,group revolutionary reconstruction
DOM|maximiliano gomez revolutionary brigade
DZA|committee of peace-loving algerians,union of peaceful citizens of algeria
ECU|ecuadorian rebel force,people's revolutionary militias,revolutionary amazon command
EGY|al jamaat al islamiya,islamic brigades of pride in egypt,tawhid islamic brigades
ESP|abu dujana al-afghani ansar al-qaeda europe,first of october antifascist resistance group
ETH|tigrai peoples liberation front,tigray peoples liberation front
FRA|action committee of winegrowers,anti-armenian organization,army of the corsican people,breton revolutionary army,
  charles martel club,corsican army,corsican patriotic front,corsican revolutionary armed forces,
  corsican revolutionary armed front,front de liberation nationale de la corse,national liberation front of corsica,
  ninth of june organization,orly organization,palestinian resistance,winegrowers action committee
GBR|loyalist volunteer force,secret organization of al-qaeda in europe
GEO|bagramyan battalion
GRC|army for iran's national liberation,committee for promotion of intransigence,
  khristos kasimis revolutionary group for international solidarity,knights of the torched bank,
  movement against state arbitrariness,new revolutionary popular struggle,revolutionary faction to overthrow commando unabomber,
  revolutionary subversive faction-commando unibomber,revolutionary torch-bearing run,solidarity gas canisters
GTM|guatemalan labor party,roque dalton commando
HND|morazanist patriotic front,morazanista liberation front,morazanista patriotic front,morazano national liberation front
IDN|abu bakar battalion f kompi,force of indonesian muslim jihad fighters,front for defenders of islam,holy war command,
  komando jihad,laskar mujahideen kompak,mujahideen kompak,nusantara islamic jihad forces,nusantara islamic mujahideen front
IND|adivasi cobra force,adivasi cobra militant force,all india jihad committee,birsa commando force,
  communist party of india janashakti,communist party of india-maoist,hindu sena rashtriya sangh party,kangleipak communist party,
  karbi longri north cachar hills resistance force,kuki liberation army,kuki revolutionary army,maoist communist center of india,
  national socialist council of nagaland-isak-muivah,organization to save the revolutionary movement in manipur,
  students islamic movement of india,ukrainian reactionary force,united kuki liberation front,
  united people's democratic solidarity,zomi revolutionary army
IRN|arab struggle movement for the liberation of ahvaz,arbav martyrs of khuzestan,fedayeen khalq,fedayeen khalq organization
IRQ|abu bakr al-siddiq fundamentalist brigades,al-ahwal brigades,al-ahwal horrors brigades,al-faruq brigades,al-fursan brigades,
  al-imam al-hassan al-basri brigades,al-imam ali brigades,al-isawi martyr brigade,al-zarqawi network,ali bin abu talib brigades,
  ali bin abu talib jihad organization,ansar al-din,ansar al-sunnah army,ansar al-tawhid wa al-sunna brigade,
  army of the followers of sunni islam,army of the victorious community,battalion of the look-out for iraq,
  brigade of ansar al-tawhid wa-sunna,brigade of knights,brigade of monitoring for iraq,brigades for the defense of holy shrines,
  brigades of imam al-hassan al-basri,brigades of martyr ahmed yassin,brigades of the lions of monotheism,
  brigades of the victorious lion of god,brigades of vengeance,calamities brigades,death squad of mujahideen of iraq,
  dhi qar organization,divine wrath brigades,falcon brigades,fallujah mujahideen,green brigade of the prophet,
  hassan al-basri brigade,hawk brigades,horrors brigades,imam ali brigade,imam hussein brigades,iraqi democratic front,
  iraqi legitimate resistance,iraqi revenge brigades,iraqi vengeance brigades,islamic al-waqqas brigade,islamic army in iraq,
  islamic movement of holy warriors,islamic rage battalion,islamic rage brigade,jaish al-taifa al-mansoura,
  jaish al-taifa al-mansura,jaish ansar al-sunna,jamaat ansar al-sunna,jihad pegah,jihadist al-faruq brigades,
  jihadist martyrs brigades in iraq,junayd jihadist brigades,karbala brigades,knights brigades,kurdish democratic party,
  media commission for the mujahidin in iraq,muadh ibn jabal brigade,mujahideen of nineveh,mujahideen shura council,
  ninawa mujahideen in the city of mosul,propagation of virtue prohibition of vice brigades,prophet's green brigade,
  protectors of islam brigade,punishment brigade for the al-jaafari government,saad bin abi waqas brigades,
  salafist brigades of abu bakr al-siddiq,shura council of the mujahideen of iraq,supporters of the tawhid and sunna brigades,
  swords of righteousness brigades,swords of truth brigades,tawhid and jihad,twentieth revolution brigades,unification and jihad,
  united organization of halabjah martyrs,victorious army group,victorious army sect
ITA|anti-imperialist territorial nuclei - combatant communist party,informal anarchist federation,
  nucleus of the proletarian revolutionary initiaitve,revolutionary front for communism,sardinian autonomy movement
JOR|islamic renewal movement,jordanian free officers movement,jordanian islamic resistance,
  jordanian military and revolutionary committee,jordanian revolutionary and military committee,
  military and revolutionary committee of jordan
JPN|voluntary army unit for suppressing koreans
KHM|khmer communist party,party of democratic kampuchea
LAO|free democratic government committee of the lao people,free democratic people's government of laos
LBN|arab revenge organization,army for the liberation of kurdistan,black brigades of lebanon,christian anti-moslem organization,
  federation of armenian revolutionaries - revolutionary movement,front for the liberation of lebanon from foreigners,
  front of justice and revenge,hizb allah,islamic front for the liberation of palestine,
  islamic jihad for the liberation of palestine,justice and revenge front,justice and vengeance front,khaibar brigades,
  lebanese armed revolutionary faction,lebanese black brigades,lebanese liberation front,lebanese national resistance front,
  lebanese resistance detachments,organization of the oppressed on earth,party of god,revolutionary justice organization,
  revolutionary outburst movement
LBY|arab nationalist youth for the liberation of palestine,harakat al-shuhada'a al-islamiyah
LKA|eelam revolutionary organization of students,internet black tigers,revolutionary eelam organization
MEX|avenging army of defenseless people,jose maria morelos y pavon national guerrilla council,justice army of defenseless people,
  revolutionary worker clandestine union of the people party,united popular liberation army of america
MKD|albanian national army
NGA|ijaw youth movement,odua peoples' congress,odudua peoples' congress,oduduwa peoples congress,oodua peoples congress,
  oodua peoples' congress,yoruba oodua peoples congress
NIC|andres castro united front,sandinista front
NLD|south moluccan suicide commando
NPL|all nepal national independent students union,madheshi liberation front,madheshi national liberation front,
  terai democratic liberation front
PAK|al-badhr mujahidin,al-islambouli brigades,al-islambouli brigades of al-qaeda,al-omar mujahideen,al-qaeda organization,
  al-umar mujahideen,baluchistan liberation army,islambouli brigade of martyrs,mohajir quami movement,muttahida qami movement,
  national movement for the restoration of pakistani sovereignty,real mohajir qami movement
PAN|panama sovereignty front,sovereign panama front
PHL|abdurajak janjalani brigade,alex boncayao brigade,moro liberation front,rajah solaiman movement,
  revolutionary proletarian army-alex boncayao brigade
PRI|popular army of boricua
PSE|abu al-reesh brigades,abu al-rish brigades,ahmed abu al-rish brigades,al-aqsa foundation,al-quds brigades,al-reish brigades,
  badr forces,fighters of jerusalem brigades,harakat al-muqawammah al-islammiyya,holy jihad brigades,
  izz ad-din al qassam brigades,jerusalem brigades,mujahadi bayt al-maqdis brigades,mujahedeen brigades jerusalem branch,
  omar bin al-khattab brigades,palestine liberation organization,popular democratic front for the liberation of palestine,
  sayf al-islam brigades
QAT|military wing of the greater syrian army
RUS|dagestan liberation army,dagestani shari'ah jamaat,islamic jamaat of dagestan,jamaat kataib al-khoul,kataib al-khoul jamaat,
  new revolutionary alternative,new revolutionary initiative,riyad us-saliheyn martyrs' brigade,
  riyadus-salikhin reconnaissance and sabotage battalion of chechen martyrs
SAU|al-haramayn brigades
SDN|movement of riak machar,southern sudan independence army,southern sudan independence movement,
  sudan people's liberation army united,sudan peoples liberation movement,ummah liberation army
SOM|harakat al-shabaab al-mujahideen
SUR|bushnegro jungle commandos
SWE|al-qaeda organization for jihad in sweden,jihad in sweden,revolutionary socialists
THA|new pattani united liberation organization,payong organization,united front for the independence of pattani
TJK|united tajik opposition
TUR|apo's youth revenge brigades,front islamique des combattants du grand orient,islamic great eastern raiders front,
  kurdish islamic unity party,kurdish patriotic union,kurdistan freedom and democracy congress,kurdistan national liberty army,
  kurdistan peoples conference,people's congress of kurdistan,people's liberation army of kurdistan,turkish islamic jihad,
  turkish people's liberation army,turkish people's liberation front,turkish peoples liberation party-front,
  turkish workers and peasants liberation army
USA|afro-american liberation army,american front,armenian revolutionary army,army of god,aryan republican army,
  aryan resistance army,black panther party for self-defense,coalition to save the preserves,croatian freedom fighters,
  kansas militia,minnesota patriot council,mountaineer militia,oklahoma constitutional militia,patriots council,
  provisional government of the republic of texas,san joaquin county militia,san joaquin militia,southeast states alliance,
  southern kansas regional militia,universal church of god,washington state militia,white patriot party,yanikian commandos
VEN|bolivarian guerilla movement,bolivarian liberation forces,carapaica revolutionary group,carapaica revolutionary movement,
  tupamaro revolutionary front,united self-defense forces of venezuela
YEM|aden abyan islamic army,aden islamic army,islamic army of aden,islamic army of aden-abyan,mohammed's army,muhammeds army
ZAF|african national congress,south african native national congress
`
