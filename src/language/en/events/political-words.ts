const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns for those who have power over others, singular and plural, and for those who are in theirs. */
export const politicalNouns: ReadonlySet<string> = words(`
  government governments ministry ministries minister ministers premier premiers chancellor president presidents vice-president monarch king queen emir sultan
  parliament parliaments lawmaker lawmakers legislator legislators senator senators senate congress congressman congresswoman house assembly deputies mp mps mep meps
  governor governors mayor mayors cabinet council councils commission commissioner coalition alliance bloc union unions opposition party parties faction factions
  court courts tribunal tribunals judge judges magistrate prosecutor prosecutors police policeman policemen officers authorities authority officials official
  ambassador ambassadors envoy envoys diplomat diplomats embassy embassies consulate consul mission delegation delegations spokesman spokeswoman negotiators mediators
  army armies navy military forces force troops soldiers soldier marines commandos guards guard fighters gunmen gunman militants militant militia militias militiamen
  rebels rebel insurgents insurgent guerrillas separatists jihadists extremists terrorists terrorist bomber bombers warplanes gunboats warships jets peacekeepers monitors inspectors
  states state nation nations country countries capital regime junta administration authorities rulers leader leaders dictator general generals colonel commander commanders
  protesters protestors demonstrators marchers strikers activists activist dissident dissidents campaigners crowd crowds hostages hostage prisoners prisoner detainees refugees migrants
  border regulator regulators watchdog customs agency agents intelligence coastguard republic kingdom province kremlin pentagon treasury un eu nato
  tank tanks warship warships missile missiles artillery airstrike airstrikes frontier strait airspace admiral fleet flagship summit delegates delegate attache attaché consulate sect
  crossing crossings checkpoint naval custody prison prisons deportation walkout exile inmates convict airbase barracks parliamentarians statehouse councillor councillors
  prefecture townhall censor censors brigadier lieutenant sergeant marshal constable gendarme gendarmes gendarmerie constabulary garrison prefect militiaman infantry paratroopers
  sanctions treaty ceasefire diplomats diplomacy election elections lawmaker exile warlord clan clans tribe tribes movement front brigade brigades cartel gang gangs`)

/** Things that only those who have power deal in; nobody by themselves. */
export const politicalMatters: ReadonlySet<string> = words(`
  accord accords pact pacts treaties embargo embargoes tariff tariffs extradition visa visas asylum annexation warhead warheads rocket rockets
  coup insurgency martial airlift diplomatic bilateral ceasefires`)

/** Last words of the names of bodies that have power. */
export const politicalHeads: ReadonlySet<string> = words(`
  ministry department court courts council commission parliament senate congress assembly knesset bundestag duma house cabinet government party union unions front movement
  army navy forces force guard guards police corps brigade brigades command militia embassy consulate nations organisation organization agency authority tribunal bureau
  office service republic state states federation league committee alliance bloc coalition administration secretariat mission treasury`)

/** Who strikes for pay, and what for. */
export const labourWords: ReadonlySet<string> = words(`
  worker workers union unions driver drivers pilot pilots crew crews staff nurse nurses doctor doctors teacher teachers lecturers controller controllers
  docker dockers dockworker dockworkers strikers stoppage overtime miners stevedores steelworkers railway rail postal airport shipyard factory plant depot pay wage wages salaries walkout picket pickets employers employees handlers`)

/** Nouns for those who do business. */
export const firmNouns: ReadonlySet<string> = words(`
  company companies firm firms bank banks retailer supermarket carmaker chipmaker brewer bookmaker maker fund funds chain chains start-up startup investor investors bondholders
  shareholder shareholders insurer insurers airline airlines publisher studio label brand brands owner lender lenders analysts traders customers shoppers`)

/** Nouns of nature, illness and mishaps: what they do, nobody does. */
export const natureNouns: ReadonlySet<string> = words(`
  air heat cold fog sandstorm mudslide meteor comet asteroid
  storm storms earthquake quake frost hurricane virus heatwave flood floods flooding cancer disease fever leak landslide avalanche tornado wildfire wildfires blaze
  lava pollen orcas mosquitoes ants wasps snails locusts rats infection blossom tsunami lightning typhoon cyclone crash collision speech prices gale gales drought rain snow ice pollution wolves
  bear shark dog dogs bull lion elephant elephants bacteria parasite pest pests beetle beetles inflation recession pandemic epidemic outbreak accident derailment malfunction fault injury illness doubt fear hope love grief hunger sleep boredom fate luck age idea memory pain silence darkness`)

/** Papers: what they say or allow, they do not do. */
export const paperNouns: ReadonlySet<string> = words(`
  law laws constitution bill bills act acts rule rules measure measures package report reports study studies data principles figures policy policies plan plans
  proposal decree amendment budget charter article treaty document documents poll polls survey film book play`)

/** What comes about without anybody's doing. */
export const mishapWords: ReadonlySet<string> = words(`
  leak leaked accident accidental earthquake quake landslide avalanche lightning malfunction fault faulty boiler derailed derailment collided capsized
  fireworks firecracker cylinder crash crashed motorist hit-and-run dwi dui drunken intoxicated speeding lorry`)

/** Words of games. A side that is a country plays, too. */
export const sportWords: ReadonlySet<string> = words(`
  goal goals goalkeeper keeper striker strikers midfielder defenders winger coach quarterback touchdown innings wicket batsman bowler fielder
  tournament semifinal semi-final semifinals quarter-final final half-time scored referee umpire championship champions peloton sprint stumps pavilion openers boxer
  rounds playoff playoffs teammate teammates match tennis cricket golf rugby football basketball baseball hockey medal whistle penalty
  seamer overs wickets bowled batted grandmaster rook pawn checkmate playmaker equaliser equalizer goalless hat-trick fly-half scrum stoppage-time play-off play-offs kick-off kickoff swimmer podium medallist medalist
  sprinter cyclist heptathlon pitcher homer inning umpires substitute wide-receiver free-kick team-mate squad nba nfl fifa uefa nhl mlb rower skier dressing-room seed set-piece offside tackle`)
export const businessWords: ReadonlySet<string> = words(`
  shares shareholder shareholders bondholders takeover profits supermarket start-up startup box-office dividend ipo merger bookings revenue turnover
  suitor suitors app apps investor competitor competitors grocer supplier suppliers invoices landlord bidder bidders buyout brewer retailer chipmaker carmaker stock stocks`)
/** Works that tell of what never was; not of the people who make them. */
export const fictionWords: ReadonlySet<string> = words(`
  film movie novel opera episode sequel trailer thriller sitcom protagonist ballet musical fiction remake screenplay libretto drama soap videogame
  gameplay gamers console playable novella anime debut scenes critic costumes scriptwriter season-finale plot-twist comic stanza sonnet saga miniseries`)
export const historyWords: ReadonlySet<string> = words(`
  historian historians archaeologist archaeologists medieval ancient duke dynasty emperor ottomans romans vikings napoleon crusaders tsar`)
