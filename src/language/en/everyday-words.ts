/**
 * Everyday English words with the word classes they are seen in, learned (a word counts that is written in lower
 * case seven times or more, and mostly so) from the UD English GUM and EWT treebanks and from US news by
 * scripts/language-data/everyday_words.py.
 * Each line group starts with its classes:
 * n noun, N plural noun, v verb (base), z verb (-s), d verb (past), p participle (past), g -ing form,
 * j adjective, r adverb, f function word.
 */
const words = `
=n ability abortion absence absentee abuse accent acceptance access accident accommodation accomplishment
accord account accountability accounting accuracy achievement acronym action activism activist activity
actor actress ad adaptation addiction addition administration admiral admiration admission adoption
advantage adventure advertising advice adviser advisor advocacy aesthetics affair affection affiliate
aftermath afternoon age agency agenda agent agreement agriculture aide air aircraft airline airplane airport
aisle alarm alcohol allegiance alliance ally ambassador ammunition amnesty amount analysis analyst anchor
anger angle animal anniversary announcement anonymity ant anthrax anxiety anybody anyone anything apartment
apology appearance appetite applause application appointee appointment appreciation approach approval
architect architecture area arena argument arm army arrangement array arrest arrival arsenal art article
artillery artist artwork aspect assassination assault assembly assertion assessment asset assistance
assumption asylum atmosphere attack attempt attendance attention attitude attorney auction audience audit
author authority authorization autism auto availability aviation award awareness baby backer background
backlash bag bailout bait baking ball ballet ballot balloting band bank banker banking bankruptcy banner bar
bargain barn barrier base baseball basil basis basketball batch bathroom battery battle battleground beauty
bed bedroom beer behalf behavior belief belly belt bench beverage bias bid bidding bigotry bike billionaire
biography bird birth birthday birther bit blanket bloc blog blood board boat body bomber bombing bond bone
book boom booth border boss bottle bowl box boxing boy boycott boyfriend brain branch brand brass breach
bread breakfast breast breath bridge briefing brightness broker bronze brother bubble budget bulb bulk bully
bunch burden bureau bus business businessman bust butter button cabinet cable cage cake calculation calendar
camera camp campaign campus cancer candidacy candidate cap capability capacity capital capitalism captain
car carbon card career carpet case cash casino cat category caucus caution ceiling celebration celebrity
cell cent centre century ceremony certainty certificate chain chair chairman chairwoman challenger chamber
champion championship chance channel chaos chapter character charity charm charter chase chatter cheek
cheese chef chess chest chicken child childhood chip chocolate choice chute cigarette circle circus citizen
citizenship city clarity class classification classroom clause clearance client climate clip clock clothing
cloud clout co-founder coach coal coalition coast cocktail code coffee cognition coin coincidence
collaboration collapse collar colleague collection college colony color column columnist combination
comeback comedian comedy comfort commander commentary commissioner commitment communication community
companion company comparison compassion compensation competence competition complaint compliance composition
compound computer concentration concept concern concert concession conclusion condition conference
confidence confidentiality confinement confirmation conflict confrontation confusion congressman connection
conscience consensus consequence conservatism consideration conspiracy constituency construction consultant
consumer consumption container contender content contention contest context continent continuation contract
contractor contrast contribution contributor controversy convenience convention conversation conviction
cookie cooperation coordination coordinator copyright core corn corner correctness correlation
correspondence correspondent corruption couch counsel country countryside coup couple courage course
courtesy courtroom cousin coverage crackdown crap crate cream creation creativity credibility credit crew
crime crisis critic criticism critique crop crowd cruise crystal culture cup cupcake currency customer
cutoff cycle dad danger darkness database date daughter day daylight deadline deadlock dealer dealership
death debate debris debt debut decade decision deck dedication defense deficit definition degree delegate
delegation delivery demise democracy demonstration denial dentist departure deployment deportation deposit
deposition depression depth deputy deregulation descent description desert design designer desire desk
destination destiny destruction detail detention determination developer development device dialogue
dictator dictatorship diet difference difficulty dignity dilemma dimension dining dinner dioxide diplomacy
diplomat direction director dirt disability disagreement disappointment disaster discipline disclosure
discomfort discontent discourse discovery discretion discrimination discussion disease disgrace dish
disobedience disorder displacement disrespect dissent distinction distortion distraction distribution
district diversity division divorce doctor doctrine documentary documentation dog dollar domain dominance
donation donor doom door downtown downturn dozen drama dream dress driver drug duck duel duration dust duty
dynasty e-mail ear economist economy ecosystem edge editing editor editorial education effect efficiency
effort egg election electorate electricity element elevator eligibility email embarrassment embassy
emergency emotion empathy emphasis empire employee employer employment encryption endeavor endorsement enemy
energy enforcement engagement engine engineering enjambment enrollment enterprise entertainment enthusiasm
entity entrance entrepreneur entry environment envoy episode equality equation equipment equity equivalence
era error essence establishment estate ethanol ethnicity evaluation evening event everybody everyone
everything evidence evolution exam example exception exchange excitement execution exhibit existence
expansion expectation expense experience expert expertise explanation exploration exposure expression
extension extent extract extremism extremist eye fabric facility fact faction factor factory faculty failure
fairness faith fallout fame family fan fantasy farm farrier fashion fate father fault favorability fee
feedback femur fence fervor festival feud fiction field fighter filibuster film filter finger fire firearm
firewall firm fishing fitness flag flash flavor fleet flesh flexibility flight flood floor flower fluid
flurry food foot footage football forefront format formula fortune forum founder fracking fraction framework
fraud freedom frequency friend friendship fringe front-runner frontrunner fruit frustration fuel funding
fundraiser fungus furniture fury gallery gallon game gaming gang gap garage garden gas gate gel gender
generation genocide gentleman geometry gift girl girlfriend glass glimpse globalization globe glow goal golf
goodness government governor grade graduation grain grammar grandfather grandmother grass gravity greed
greenhouse grid grief grip grit grocery ground group growth guest guidance guilt gun gunfire guy gym habitat
hacking hair hall hamster hand handful happiness harassment harness hashtag hat hatred haul haven head
headline headquarters health health-care healthcare heart heat heaven heel height heir hell heritage hero
hierarchy highway historian history hole holiday hometown homosexuality honesty honey hoof horror horse
hospital host hostility hotel hour household housing hub humanity humility humor hunt husband hydrogen ice
icon idea identification identity ideology ignorance image imagination immigration immunity impact
implementation importance impression improvement inability incentive inch incident incitement inclination
income independence index indication indictment industry inequality inflation info information
infrastructure initiative injury injustice innovation input inquiry insider insight insistence inspection
inspector instance institution instructor insult insurance insurgency integration integrity intelligence
intensity intent intention interaction interconnect interest interference interjection internment
interpretation intervention interview introduction invasion inversion investigation investment investor
invitation invoice involvement ire island issue item jail jam jet jihadist job joke journalism journalist
journey joy judge judgement judgment juice jury justification kid killer kind kitchen kitten knee knife
knowledge lab labor lack lady land landmark landscape landslide lane language lap laser laundry law lawmaker
lawsuit lawyer layer leader leadership leak lease leash leg legacy legend legislation legislator legislature
legitimacy lemon length lens lesson letter level leverage liability liar liberty license lieutenant life
lifestyle lifetime lighting likelihood limb line lipstick liquidation list literature loan lobbyist location
logic loop loophole loser loss lot loyalty luck lunch luxury machine magazine magnate magnitude mail
maintenance majority maker makeup mama man management manager mandate manner mantra manufacturer map
marathon margin market marketing marriage mask mass massacre matchup mate material math mathematician
mathematics mayor meal meantime meat mechanic mechanism medicine meeting member membership memo memoir
memorial memory menu mercury merger merit mess message messaging metal meter method microphone microscope
middle-class midnight midst migration mile milk mind minister minority minute miracle misinformation
misogynist missile mission mistake misunderstanding mix mixture mode model modeling moderator mogul moisture
mold mom moment momentum monastery money monk month mood moon morality morning mortgage mosque mother motion
motivation motor mountain mouse mouth movement movie murder muscle music mutation mystery nail name narrator
nation nature necessity neck needle negligence negotiation negotiator neighbor neighborhood neologism nephew
nerve nest network neurosurgeon newspaper nickname night nightclub nobody nod noise nomination nominee none
nonsense noon nose notch nothing notion number oath object obligation observation obstacle occasion
occupation ocean offense office officer oil onslaught operation operative operator opinion opponent
opportunity opposition optimism option orbit order organization organizer orientation origin ouster outcome
outlet outlook outrage outreach outset outsider oven overhaul oversight owner ownership ozone pace package
pact page pain pair pan panel panic paper paperwork parade parakeet parent parking part participant
participation partner partnership party passage passion passport pastor path pathway patience patron pattern
payment payroll peace peak pen penalty peninsula penny percent percentage percentile perception performance
period permission peroxide person persona personality perspective pet petition petroleum phase phenomenon
philosophy phone photo photograph photographer photography phrase physician picture pie piece pig pile pilot
pipe pipeline pizza place plagiarism plane planet plaster platform player plea pleasure pledge plenty plight
plot plurality pm pocket podcast poetry point poison polarization policy politician poll polling pollster
pollution pool pope popularity population populism porch port portion position possession possibility poster
pot poverty powder power prayer precedent prediction preference pregnancy premium preparation preparedness
presence presentation presidency president pressure prevention preview price pricing priest principle
priority prison prisoner privacy prize probation probe problem procedure process producer product production
profession professionalism professor profile profit program programming progress project prominence
promotion proof propaganda property proponent proportion proposal proposition prosecution prosecutor
prospect prosperity protection protester province provision psychology pub publication publicity publisher
punishment puppet puppy purpose pursuit px quality quantity quarter quartile quest question queue quinoa quo
quote rabbit race racism radar radiation radio rail rain rally range rant rape rat rate rating rationale
re-election reaction reality realization reason receipt reception recession recipe reckoning recognition
recommendation reconciliation record recovery recruiter recruitment reduction reelection referee referenda
referendum reflection reform refuge refugee refusal regime region registration regulation rejection relation
relationship relief religion reluctance remainder remark reminder renovation rep repair replacement
replication report reporter representation reputation request requirement research resentment reservation
residence resignation resistance resolution resource response responsibility rest restaurant restraint
retirement revelation revenue reversal revision revival revolt revolution rhetoric rider risk ritual rivalry
road rocket role roof room root round route row rubber rubble ruling runner safety sake salad salary sale
salon salsa salt sample sampling sanctuary sand sandwich satellite scale scam scandal scenario scene
schedule scholarship school science scientist scope screen screening script scrutiny sea season seat
secretary section sector security seed seeker segment segregation selection self self-deportation semantics
senator sense sensitivity sensor sentence sentiment separation series server service session setback
settlement setup sex sexism shadow shame shareholder sheet shelf shelter ship shirt shock shoe shooter
shooting shop shoulder showdown shower shuttle side sight signature significance signoff silence simulation
sir sister site situation size skepticism skill skin sky slate slave slavery slice slide slogan slot smoking
snake snitch socialism society soda software soil soldier solidarity solution somebody someone something son
song sort soul source sovereignty soy space spacetime spectrum speculation speech speechwriter speed spirit
spite spokesman spokeswoman sport spot spotlight spouse spring spy stability stadium staff staffer stage
stake stamina stance standard-bearer star start-up state statehood statement station statue stature status
statute steam steel stimulus stock storage store storm story stranger strategist strategy straw streak
stream strength stress stride string structure student studio stuff stump style substance success successor
sugar suggestion suicide suite sum summary summer summit sump sun superdelegate supply supporter surface
surge surgery surprise surveillance survey survival suspension suspicion swap symbol sympathy system table
tactic tag tail takeover tale talent tally tank tape tariff task tax taxi taxpayer tea teacher team tech
technique technology teenager telephone television temperament temperature tendency tennis tension tent
tenure term territory terror terrorism testament testimony text textile theater theatre theft theme theory
therapy thing thread threat threshold throat ticket tide tile time timeline timing tire title today
tolerance toll tomorrow ton tone tool topic tour tourism tourist tournament town traction trade trader
tradition traffic tragedy trail training transaction transcript transformation transition translation
transmedia transparency transportation trap traveler treatment tree trend trial tribe tribute trio trip
triumph trouble trove truck truth tsunami tuition tune tunnel turmoil turnout tv tweet twist tycoon type
uncertainty uncle underdog unemployment unit unity universe unpopularity unrest unwillingness upheaval
uprising upside urgency user utility vacation vaccine vacuum validity value vanilla variety vegetable
vehicle venue version vet viability vice victim victory video vinegar vintage violation violence virtue
virus visa vision vodka voice void volume volunteer voter vow vulnerability wage war warehouse warfare
warmth watchdog water watermelon wave way weakness wealth weapon weather web website wedding week weekend
weight welfare wheel whomever width wife wildlife willingness window wine wing wink winner winter wire
wisdom withdrawal wolf woman wood word wording worker workforce workplace world worship writer wrongdoing
xenophobe yard year yesterday yoga youth zeal zone
=N abilities abortions accommodations accomplishments accounts accusations achievements actions activists
activities actors addresses adjustments administrations adoptees ads adults advances advantages adversaries
advertisers advisers advocates affairs agencies agents ages agreements aides airports airstrikes airwaves
allegations allegiances allies alternatives ambitions amendments amounts analyses analysts animals answers
ants anxieties appeals appearances applicants applications appointments appropriations areas arguments arms
arrests articles artists arts artworks aspects aspirations assaults assets assignments associates
assumptions athletes atrocities attackers attacks attempts attendees attitudes attorneys audiences
authorities authors awards babies backers backgrounds bags balloons ballots balls bankers banks barriers
bases bathrooms battlegrounds battles beaches beers behaviors beings beliefs benefits billionaires billions
bills biofuels birds blacks boards boats bodies bombings bombs bones books boos boots borders bosses bottles
boundaries bounds boutiques boxes boys brains branches bridges brothers bruises bucks budgets buildings
bulbs buses businesses buttons cages cameras campaigns camps candidacies candidates cans capabilities caps
cards cars cases casinos categories cats caucuses caucusgoers celebrities cellphones cells centers cents
centuries chains challengers challenges chances changes chants characteristics characters charges charities
checks cheers chemicals chickens children choices circles circumstances cities citizens civilians
civilizations clashes classes clients clinics closures clothes clubs codes colleagues collections colleges
colors columns commanders commentators comments commitments committees communications communities companies
comparisons competitors complaints compliments computers concepts concerns concessions conclusions
conditions conferences conflicts connections consequences conservatives constituencies consultants consumers
contacts containers contenders contents contests contractors contracts contributions contributors
controversies conventions conversations copies corners corporations counterparts counties countries couples
coupons courses courts credentials credits crews crimes criminals crises criteria criticisms critics
critiques crops crowds cruises cultures cupcakes cups curves customers customs cuts cycles dangers daughters
days dealers dealings deals deaths debates decades decisions declarations deeds defenders deficits degrees
delays delegates demographics demonstrators departments deportations descriptions designs destinations
details detainees detractors developers developments devices differences difficulties digits dimensions
dinners diplomats directions directors disagreements disclosures discussions diseases dishes districts
dividends divisions doctors documents dogs dollars donations donors doors doubts dozens dresses drinks
drivers drugs dues duties dynamics e-mails earners earnings ears economics economies economists edges
editors effects efforts eggs elders elections elements elites emails emissions employees employers
endorsements enemies entities environments errors evangelicals events examples exceptions excesses exchanges
executives expectations expenses experiences experts explanations explosives extremists eyes facilities
factions factories factors facts failures families fans farmers farms feathers feelings fees feet females
festivals fields fighters figures files filings films finances findings fingers firearms fireworks firms
flags flavors flights floors flowers folks followers foods forces foreigners fortunes forums founders
friends front-runners fruits frustrations fuels functions fundraisers funds gains galleries games gaps gays
generals generations generators gentlemen giants gifts girls glasses gloves goals goods governments
governors grabs grades grandchildren grants grassroots greens grounds groups guards guests guidelines guns
guys habits hackers halls hands headaches headlines hearings hearts heels helicopters heroes hikes hints
holes holidays homes hopefuls horses hospitals hotels hours households houses humans hundreds hurdles ideas
images immigrants impacts implications imports improvements incentives inches incidents incomes independents
individuals industries ingredients inhabitants initiatives injuries inquiries insects insiders insights
instances instincts institutions instructions insults insurers insurgents intentions interactions interests
interviews inversions investigations investigators investments investors islamists islands issues items jobs
jokes journalists journals judges judgments justices kids killings kinds kittens ladies lands languages
lawmakers laws lawsuits lawyers layoffs leaders leaks legislators legs lenders lessons letters levels
liberals libertarians liberties licenses lights limitations limits lines links lips lipsticks loads loans
lobbyists locals locations losers losses lots machines mailings majorities makers males managers mandates
manners manufacturers maps margins marketers markets matchups materials mayors meals measures media meetings
members memories men merits messages methods migrants miles militants millions minds miners mines minorities
mins minutes missiles missions mistakes models moderates moderators moments monks months mortgages mosques
mothers mountains movements movies municipalities murderers murders muscles nails names nationalities
nationals nations negatives negotiations neighborhoods neighbors neighbours networks newspapers nights
nominations nominees norms numbers objections objectives obligations observations observers occasions odds
officers offices officials ones operations operatives operators opinions opponents opportunities options
orders organizations organizers origins others outlets outsiders owners pages paintings panels pants papers
parameters parents parks participants particles parties partners parts passages passengers pastors paths
patients patterns payments peers people peoples perceptions performances periods personnel persons
perspectives pets phones photographs photos pictures pieces pigs pitches places plaintiffs planes plants
platforms players pledges pockets points policies politicians politics polls pollsters populations ports
positions possibilities posts pounds powers practices prayers precincts predators predecessors preferences
presidents prices primaries principles priorities prisoners problems procedures proceedings processes
producers products professionals professors profits programs progressives projections projects properties
proponents proposals prosecutors prospects protections protesters protests providers provisions publishers
pundits purposes qualifications qualities questions rabbits races radicals raids rallies rankings rapists
rates ratings rats rays reactions readers realists realities reasons rebels recommendations records
references reforms refugees regions regulations relations relationships relatives releases religions remarks
reporters representatives requests requirements researchers residents resolutions resources respects
respondents responders responses responsibilities restaurants restrictions results revelations reviewers
reviews rewards rides rights rivals roads robots rocks roles rooms roots rounds routes rules rulings rumors
salaries sales samples sanctions sandwiches savings scandals scenes scholars schools scientists scores
searches seats seconds secretaries secrets sections sectors securities seeds seekers sellers senators
sentences sentiments servers services settlers shareholders ships shirts shoes shootings shops shores shorts
shots shoulders sidelines sides sights signatures signs similarities sites situations skills slates slots
smugglers snakes societies soldiers solutions songs sons sorts sources speakers specialists specifics
speeches sports spots staffers stages stakes stances standards statements stations statistics steps stocks
stores stories strategies strategists streets strengths strongholds structures students studies subjects
suburbs successes suggestions sums superdelegates supplies supporters surprises surrogates surveys systems
tables tactics tanks tariffs tasks taxes taxpayers teachers teams tears techniques technologies temperatures
temples tens tensions terms territories terrorists tests themes theories things thoughts thousands threats
three-quarters tickets ties times tips tires titles toes tons tools topics touches tourists tours towns toys
traders trades traditions transactions transcripts travelers treatments trees trends tricks trips troops
troubles tunnels tweets two-thirds types unions units universities updates users values vegetables vehicles
vendors ventures versions veterans victims victories videos viewers views violations visas visitors visits
voices volumes volunteers voters votes vulnerabilities wages walls warnings wars waters waves ways
weaknesses weapons websites weekends weeks whites windows winds wines winners witnesses woes wolves women
words workers worms wounds writers years yields
=j able absent absolute abstract absurd academic acceptable accessible accountable accurate active actual
additional adequate advisory aesthetic affirmative affluent afraid aged aggressive alive amazing ambitious
ancient angry animated annoying annual anonymous anti-establishment anti-immigrant antiabortion antitrust
anxious apparent appropriate arbitrary arrogant artificial artistic ashamed asymmetrical attractive
authentic authoritarian automatic available aware awesome awful awkward bad ballistic bare basic beautiful
beneficial best big big-money bigger biggest biological bipartisan bitter bizarre black blank bleak blind
bloody blue blue-collar boisterous bold brash bright brilliant broad broader brutal busy capable careful
careless catastrophic cautious central centrist certain chaotic charitable charming cheap cheaper cheapest
civil civilian civilized classical clear clearer closest cognitive cold collaborative collective colorful
comfortable comic commercial common comparable compassionate compelling competent competitive comprehensive
compulsive conciliatory confident confidential confusing congressional conscious consecutive consequential
conservative considerable consistent constant constitutional constructive contemporary contentious
controversial conventional conversational cool corporate correct corrupt costly countless cozy crazy
creative credible criminal critical crucial cruel cultural curious current cute cynical dangerous dark
daunting dead deadly decent decisive deep defiant definitive delegate-rich deliberate delicious demographic
dental dependent desperate detailed different difficult digital diplomatic dire direct dirty disabled
disastrous discriminatory dismal disproportionate disruptive distant distinct diverse divisive domestic
dominant double double-digit down-ballot dramatic dubious due dumb eager earliest easier easiest easy
economic educational effective efficient electoral electric electrical electronic elementary eligible
embarrassed embarrassing emotional empty endless energetic enjoyable enormous enthusiastic entire
entrepreneurial environmental equal essential ethical ethnic evangelical eventual everyday evident
evolutionary exact excellent exceptional excessive exciting exclusive expensive experimental explosive
extensive external extra extraordinary extreme fabulous fair fake false famed familiar famous fancy
fantastic far-right fascist fat fatal favorable feasible federal few fewer fierce fiery final financial fine
first-in-the-nation first-term fiscal flat for-profit forceful foreign foremost formal former formidable
fortunate fourth fraught free free-trade fresh friendly full full-time functional fundamental funny furious
gay general-election generic generous gentle genuine geographical geopolitical glad global golden good
governmental graphic grass-roots grateful gray great greater greatest green grim gross gubernatorial guilty
gun-control happy hard-line harmful harsh hateful hawkish head-to-head healthier healthy heavy helpful high
high-level high-profile higher highest historic historical home-state homegrown honest honorable hopeful
horrible horrific hostile hot hourly huge human humanitarian humble hungry hypothetical iconic ideal
identical ideological ignorant illegal immediate immigrant impartial imperative important impossible
impressive inaccurate inadequate inappropriate incendiary inclusive incompetent incorrect incredible
incremental incumbent indefinite independent indigenous industrial inevitable infamous inflammatory
influential inherent initial inner innocent innovative insecure insensitive inspiring institutional
insufficient insulting insurgent insurmountable intellectual intelligent intense interested interesting
interim internal international interstellar investigative irrelevant irresponsible joint justified keen key
knowledgeable large larger largest last latest latter law-abiding lax lazy least left-leaning left-wing
legal legendary legislative legitimate lengthy lesbian lesser lexical liberal lifelong lighter likable
linguistic little local logical lone lonely long-term longstanding longtime lopsided lovely low low-income
lower lowest loyal lucky lucrative mad magnificent main major mandatory many massive mathematical meaningful
medical memorable mental mere messy mild militant minimal minor mobile mock moderate modern modest momentous
monetary monthly moral multiple municipal mutual naked narrower nasty national nationalist nationwide
natural naval nearest necessary negative negotiable nervous neutral newer newfound next nice no-fly noble
non-avian non-profit nonpartisan nonprofit nonwhite normal northeastern northern notable nuclear numerous
obvious occasional odd ok old older oldest ominous one-on-one ongoing op-ed operational optimistic ordinary
organizational original other outer outrageous outspoken outstanding overwhelming own painful parliamentary
partial particular partisan passionate peaceful perfect permanent persistent personal pharmaceutical
philosophical physical pivot pivotal plain pleasant pleased polar polarizing polite political poor popular
populous positive possible potent potential powerful practical pragmatic precise predatory predictable
pregnant presidential presumptive previous primary prime private privileged pro pro-life problematic
productive professional profound progressive prolific prominent proper prospective prosperous protracted
proud provisional provocative psychological pure quarterly questionable quick quiet racial radical rampant
random rank-and-file rapid rare raucous ready real realistic reasonable recent receptive reckless red
reflective regional regular regulatory relative relentless relevant reliable religious reluctant remarkable
reminiscent remote renewable reproductive residential respective responsible responsive restrictive
rhetorical rich richest rid ridiculous right-wing risky robust rocky romantic rough rude rural sacred sad
safe safer salaried same same-sex scary scathing scientific seasoned second second-place secular
self-described semantic senior senseless sensitive serial serious several severe sexist sexual shameful
sharp short short-term shorter sick significant silent similar simple sincere single single-payer sizable
skeptical skilled slight small smaller smallest smart so-called social soft solar sole solid sophisticated
sore sorry sour special specific spectacular spiritual stagnant stark statewide steady steep stiff
straightforward strange strategic strict strong stronger strongest stunning stupid subsequent substantial
substantive subtle suburban successful sufficient suitable sunny super superior supportive sure surprising
suspicious sustainable sustained sweeping sweet sympathetic syntactic systematic tactical talented tall
technical technological temporary tense tentative terrible terrific territorial terrorist theoretical thick
thin third third-party thorough three-way tight timely tiny tough tougher toxic traditional tragic
transformative transgender transparent tremendous tricky true truthful two-term two-year typical ugly
ultimate unable unacceptable unanimous unauthorized unaware unbelievable uncertain unclassified unclear
uncomfortable uncommon undecided undeclared undocumented unemployed unexpected unfair unfavorable unfit
unfortunate unhappy unheard unifying unique universal unknown unlikely unlimited unnecessary unofficial
unpopular unprecedented unpredictable unqualified unrealistic unrelated unsecured unstable unsuccessful
unsure untrue unusual upper upstate urban urgent useful useless usual vague valid valuable various vast
vegan verbal viable vice-presidential violent viral virtual visible visual vital vocal volatile vulnerable
wary weak weaker wealthiest wealthy weekly weird well-known wet whole wide-ranging wider widespread wild
willing winner-take-all wise wonderful work-related working-class worse worst worthwhile worthy would-be
wrong xenophobic yearly yellow young younger youngest
=dp abandoned accelerated accepted accompanied accumulated accused achieved acknowledged acquired acted
activated adapted addressed administered admitted adopted advised agreed aired allied allowed angered
announced answered anticipated apologized applied appointed appreciated approved argued arranged arrived
asked assailed assaulted assembled asserted assumed assured attacked attempted attended attracted attributed
authorized avoided awarded backed banned battled believed benefited blamed blasted blocked boasted booed
booked bothered bought briefed brought built burned called campaigned canceled carried caught caused
celebrated challenged championed changed characterized charged checked cheered cited claimed clashed cleaned
cleared clinched closed collapsed collected commanded commented compared compiled completed concluded
condemned conducted confirmed confronted congratulated considered contacted contained continued contributed
controlled converted counted covered cracked created credited criticized crossed crushed damaged dated dealt
debated decided declared declined deemed defeated delayed deleted delivered demanded demonstrated denied
denounced described destroyed detained determined differed diminished disappeared disavowed disclosed
discovered discussed disliked dismissed dispatched displayed documented donated drafted dreamed dropped
earned echoed eliminated emailed embraced emerged emphasized enabled encountered encouraged ended endorsed
endured energized engaged enjoyed escalated established estimated examined exceeded executed existed
expanded explained exploited exposed expressed faced failed feared featured figured filed filled financed
finished fired fixed fled flipped flooded flowed focused folded followed forced formed forwarded fought
found founded framed freed fueled gained garnered gathered generated got grabbed graduated greeted guided
hacked handed handled happened hauled headed heard held helped highlighted hired hoped hosted hung
identified ignored imagined implied imposed included increased indicated insisted inspired installed
instructed intended interrupted interviewed introduced invented invested investigated invited issued joined
kept kicked killed knocked labeled lacked laid launched leaked learned led left lent lied lifted liked
likened lined listed listened lit lived lobbied looked lost loved made maintained managed matched meant
measured mentioned met missed mocked motivated moved murdered named narrowed needed negotiated nominated
noticed observed obtained occurred offered opened opposed opted ordered outlined overlooked overwhelmed
owned paid painted participated passed performed persuaded picked piled placed planned planted played
pleaded pledged portrayed posed posted poured praised predicted presented pressed prevailed prevented
printed proceeded proclaimed produced projected promised promoted prompted proposed proved provided
published pulled punished purchased pursued pushed questioned quoted railed raised rallied ranked rated
rattled reached realized rebuffed received recognized recommended recorded recovered reduced referenced
referred reflected regarded rejected released remembered removed renewed repeated replaced reported
represented requested rescued resisted resonated resulted returned retweeted revealed reversed revised
rigged ripped rolled ruined ruled rushed saved screwed sealed seated secured seized selected sent separated
served settled shaped shifted signaled signed slammed slipped sold solved sought sounded sparked spent
sponsored spotted staked started stated stayed stepped stood stopped stored strengthened stressed struck
struggled studied submitted succeeded sued suffered suggested supported surged survived suspended swept
switched talked targeted tasked tasted taught tended tested threatened thwarted tossed touched touted traced
traded trailed trained transformed translated traveled tried trounced trusted turned tweeted uncovered
underestimated underscored understood unleashed unveiled used valued viewed violated visited voiced voted
vowed waited warned watched weighed welcomed withheld witnessed won worked wrapped yelled
=v abandon abolish absorb accelerate accept accommodate accomplish achieve acknowledge acquire adapt add
adjust admire admit adopt advise affect affirm afford agree alienate allow alter am announce apologize
appear apply appoint appreciate approve are argue arrange arrive ask assert assess assign assist assuage
assume assure attach attend attract avoid await be begin believe belong bless blink bolster borrow bother
breathe bring broaden build burn buy cancel capitalize carry carve catch celebrate choose cite clarify click
climb clinch co-host collect combine commit communicate compare compensate compete complain complicate
comply conclude condemn confirm confront congratulate connect consider contain continue contradict
contribute convert convey convince cooperate create criticize decide declare defend define delete deliver
demonstrate deny depend deport describe deserve destroy detect deter determine develop dial die differ
disagree disavow disclose discover discuss dismantle dismiss disrupt distinguish distribute do donate
download draw drum earn eat echo elect eliminate embrace emerge emphasize enable encourage endorse energize
enforce engage enhance enjoy ensure enter escape establish exceed execute exist expand expect explain
exploit explore expose express extend facilitate fail feel fill find fix flourish fly follow forget fulfill
gather generate get give go govern grow guess handle hang happen have hear heed hesitate hire identify
ignore imagine implement impose improve include indicate inform insert insist inspire integrate intend
interfere intervene introduce invest investigate invite involve join justify keep kill knock know learn
leave let listen live lose maintain make manage marry mean meet miss mobilize monitor mount multiply need
negotiate nominate obtain occur operate oppose organize overtake overturn owe participate pass perform
persuade pick portray pose pour pray predict prefer prepare preserve prevail prevent proceed promote propel
propose prosecute protect prove provide publish pull punish pursue qualify raise react realize reassure
rebuild receive reclaim recognize recommend reconsider recover recruit reduce refer reflect refuse register
reject relate relax rely remain remember remind remove render renew repay replace represent require resign
resist resonate respond restore restrict retain reveal revive rip satisfy save say see seek seem seize sell
send serve settle shake shrink sit skip soften solve speak spend stall stand stay steal steer stir stop
strengthen strive submit succeed sue suffer suggest suppose survive suspend sustain sway tackle take teach
tell tend testify thank think threaten thrive throw thwart tighten tolerate toss transform translate try
underestimate undermine underscore understand undo unfold unify unite vary ve violate wait wan want warn
wear weigh win wish withdraw wonder write yell
=g abandoning accepting according accusing achieving acknowledging acting adding addressing admitting
adopting advising advocating affecting agreeing aiming airing alienating alleging allowing announcing
answering appearing applying approaching arguing arriving asking asserting assisting assuming attacking
attempting attending attracting avoiding banning barring battling beating becoming being believing betting
biting blaming blasting blocking blowing breaking bringing buying calling carrying casting causing
celebrating changing chanting checking cheering choosing circulating citing claiming collecting combating
coming committing comparing competing complaining completing concerning condemning conducting confirming
confronting considering containing continuing contributing cooperating covering creating criticizing
crossing crumbling cutting dealing deciding declaring declining defeating defending defining delivering
demanding demonstrating denouncing denying departing depending describing destroying detailing determining
developing discussing dismissing displaying disqualifying dividing doing drafting drawing driving dropping
dying earning eating echoing electing eliminating embracing emerging emphasizing enabling ending endorsing
enjoying ensuring entering establishing evolving existing expanding expecting explaining expressing
extending facing failing falling favoring featuring fighting finishing fixing fleeing floating flowing
flying focusing following forcing forming gaining generating getting giving going gon governing grabbing
grappling growing guiding hanging happening having heading helping highlighting hiring hitting holding
hoping hosting hurting identifying ignoring implementing implying imposing improving including increasing
indicating insisting installing intervening introducing investigating investing inviting involving joining
joking keeping knowing lacking laughing laying leading leaning leaving legalizing letting limiting lingering
linking listening looking looming losing lowering lying maintaining making manipulating marking mentioning
mishandling mounting moving noting obtaining occurring offering opposing organizing outlining overlooking
overseeing packing participating paying pending performing persuading picking placing playing plotting
pointing polluting posing pouring practicing praising predicting preparing presenting preserving prevailing
preventing producing projecting promoting prompting proposing protecting protesting providing pulling
punching purchasing pursuing pushing putting questioning quoting raising rallying ranging reaching
rebuilding recalling receiving reducing referencing referring reflecting refusing regarding registering
rejecting relating releasing relying remaining remarking reminding removing repeating replacing representing
requiring responding restricting resulting returning reviewing ripping rising running rushing saying
scrambling screaming searching securing seeing seeking selling sending serving shaking sharing shedding
shifting shouting showing shrinking sitting slamming smiling sounding spreading starting stating staying
stealing steering stepping stopping strengthening struggling studying suggesting superseding supporting
surging surrounding surviving swinging taking talking tapping targeting taxing telling throwing touting
trailing translating traveling treating trying turning tweeting tying undergoing underlying undermining
uniting urging using varying violating visiting vowing vying waiting waning wanting wasting watching waving
wearing widening winning wondering working worrying
=nv address advance advocate aid aim answer appeal balance ban bear benefit bet bind bite blame block blow
bomb boost bow break buck call capture care challenge change charge chat check cheer chill claim clash
combat command comment compromise conduct contact control copy cost count cover crack crash cross crush cry
curb cure damage dance deal decline decrease default defeat delay demand dig discount dislike display
dispute disregard distance divide document doubt draft drag drink drive drop ease eclipse edit encounter end
engineer estimate excuse exercise exit experiment face fall fare favor fear feature feed fight figure file
finance finish fit flow focus fold fool force fork form frame freeze function fund gain grab graduate grant
grasp guarantee guide hack halt harm hate help hide highlight hike hint hold honor hope hurry increase
influence jump kick label laugh launch lead lie lift limit link load lobby lock look love lure match matter
measure mention mirror move note notice offer outfit overthrow pack paint pause pay peer permit pin pinch
pitch plan plant play practice praise press pride print produce promise protest punch purchase push rank
reach rebel recall recount reference refrain regard regret rein release rent repeal repeat reply rescue
resolve resort respect result resume retreat return reverse review reward ride ring rise roll rule rush
sacrifice scare score scramble screw seal search shade shape share shell shield shift shoot shore shout show
sign signal sink sleep slip smell smile smoke spin sponsor spray spur stamp start stem step stick strain
stretch strike struggle study suit support surrender swing switch talk tap target taste tear temper test tie
tip touch track train transfer transport trash travel treat trigger trot trust turn update urge use venture
veto view visit vlog vote wai wake walk wash waste watch wind witness work worry wound wrap yield
=r abroad abruptly absolutely accidentally accordingly accurately actively actually adequately afterward
afterwards again aggressively ago ahead aka allegedly almost already also altogether always annually anymore
anytime anyway anywhere apart apparently appropriately approximately aside automatically away back badly
barely basically broadly carefully certainly clearly closely collectively commonly completely considerably
consistently constantly continually correctly culturally currently decidedly decisively deeply definitely
deliberately desperately differently directly disproportionately dramatically drastically easily
economically effectively else elsewhere emotionally enthusiastically entirely equally especially essentially
even evenly eventually ever everywhere exactly exceptionally exclusively explicitly extremely fairly
famously far favorably fiercely finally financially firmly forcefully forever formally forth forward frankly
freely frequently fully fundamentally generally gently gradually greatly halfway handily happily hardly
heavily hence here highly historically honestly hopefully hotly however ideologically illegally immediately
importantly increasingly incredibly indeed indefinitely independently indirectly individually inevitably
initially instantly instead just kinda largely lately later legally literally locally loudly mainly markedly
maybe meanwhile merely mostly n't namely narrowly nationally naturally nearly necessarily never newly nicely
nonetheless normally not notably now nowadays nowhere nt obviously occasionally officially often once openly
originally otherwise overly overwhelmingly particularly partly peacefully perfectly perhaps permanently
personally physically politically poorly possibly potentially practically precisely predominantly presumably
pretty previously primarily privately probably professionally profoundly properly proudly publicly purely
quickly quietly racially randomly rapidly rarely rather really reasonably recently regardless regularly
relatively reliably remarkably repeatedly reportedly respectively retroactively roughly routinely safely
secretly seemingly seldom separately seriously sexually sharply shortly significantly similarly simply
simultaneously slightly slowly socially solely solidly somehow sometime sometimes somewhat somewhere soon
sooner specifically squarely steadily still strictly strongly subsequently substantially successfully
suddenly sufficiently supposedly surely surprisingly technically temporarily then thereafter thereby
therefore thoroughly thus together too totally traditionally truly twice typically ultimately unanimously
unexpectedly unfairly unfortunately uniquely unusually upstairs usually vastly very vigorously virtually
well whatsoever widely wildly yet
=f about across after against albeit all alongside although amid amidst among an and another any as at atop
because before behind beside between beyond billion both but by ca can could d- de despite during each eight
eighteen either em en every except f- fifteen fifty five for four from gosh he her herself hi him himself
his how hundred if in into it it's its itself lol may me might million minus must my myself n- na near
neither nine no nor of off oh on one onto or ought our ours ourselves out over per please plus s- seven
shall she should since six sixteen some ten th- than that the their them themselves these they thirty this
those thousand three through throughout till to toward towards trillion twelve twenty two uh um under unless
unlike until up upon us versus via w- we what whatever when whenever where whereas wherever whether which
while who whoever whom whose why will with within without wo would wow ye yeah yes you your yours yourself
zero
=p advertised advocated affected affiliated aggravated aimed alarmed aligned allocated amassed arrested
assigned attached based beaten been begun betrayed biased blessed blown born bound buried captured centered
cheated chosen classified compelled composed compromised connected contested convicted cooked coordinated
coupled defined deployed deported derived designated designed desired directed disputed disqualified
distributed divided divorced dominated done dragged drawn dressed driven eaten elected employed enacted
enhanced entitled equipped expected fallen flown forgotten frozen funded given gone gotten granted grown
guaranteed harmed honored implemented imprisoned improved infiltrated influenced informed initiated
interpreted known licensed linked located locked mandated marginalized mired modified oriented perceived
permitted poised polarized politicized polled positioned preserved prohibited prosecuted registered
renovated required reserved resolved restored reviewed risen scheduled scripted seen sentenced shown
situated spoken stacked stolen subdued suited supposed surrounded surveyed suspected sworn taken tapped
thrilled thrown tied titled transmitted treated undermined unified updated vetted wasted weakened written
=z accuses adds admits affects agrees allows appears argues asks becomes begins believes belongs boasts
brings cares carries cites comes connects considers contains continues contrasts creates decides depends
describes deserves dies divides does draws encourages enjoys enters equals exists expects explains extends
fails falls feels finds fits focuses follows gets gives goes grows happens has hates helps hits holds
identifies incites includes indicates insists intends involves is keeps knows lacks lasts leads lets looks
loses loves maintains makes means meets mentions occurs offers opens opposes oversees owns passes pays plays
praises prepares produces provides puts raises reads receives recognizes refers reflects refuses relies
remains remembers reminds represents requires responds rests reveals says seeks seems sees sends serves sits
speaks spends stands starts sucks suggests supports takes teaches tells tends thinks threatens translates
travels tries undermines underscores understands violates vows walks wants writes
=jn adult alternative assistant audio average back-and-forth bottom brief characteristic chemical chief
classic cleaner commander-in-chief complex concrete contrary crude custom cyber defensive dynamic elder
elite epidemic equivalent evil executive favorite fellow female fifth follow-up fossil front fun
fund-raising funeral future general giant gold grave half-dozen hedge individual instant interior iron light
liquid magic mainland mainstream male manual maximum median medium metro middle migrant military minimum
musical narrative native net novel objective offensive official one-third online opposite orange parallel
past patient phony pink plastic populist precinct prep prime-time principal pro-business public
quarter-century racist rear recipient rental representative resident retail rival routine secret silver
sixth socialist spiral square stable standard subject surrogate top total underway uniform veteran worth
=gn aging backing bearing beginning binding bleeding boarding borrowing breeding building burning
campaigning cleaning closing consulting cooking counting dancing dating drinking examining feeding feeling
filing filming financing finding firing flirting flooding functioning fundraising gambling gathering
granting handling healing hearing heating hiding hiking hunting killing landing launching learning lending
listing living loading lobbying managing manufacturing meaning mocking monitoring naming negotiating opening
operating ordering painting passing planning policing posting printing processing publishing racing reading
recording recruiting reporting riding saving scanning scheduling scoring seating setting shipping shopping
signing singing sinking sleeping solving speaking spending standing sticking suffering tasting teaching
testing thinking tracking trading travelling understanding vetting viewing voting walking warming warning
washing waterboarding winking wrapping writing
=Nz acts aims approaches backs bans bars bears blocks blows breaks broadcasts buys calls causes chairs
claims controls costs covers dates demands displays disputes dreams drives drops ends estimates exhibits
faces favors fears features fights flows forms graduates guarantees heads highlights hopes hosts increases
leaves lies lists lives marks matters moves needs notes objects permits picks plans poses presents proceeds
promises quotes ranks reaches regards reports reserves returns rises risks rolls runs sets shares shifts
shows signals sounds stars stays sticks stops strikes struggles suits suspects talks targets tastes tracks
trails turns uses wins wishes works worries
=d added amounted appeared applauded approached arose ate became began broke came cautioned chanted chose
complained conceded cried decried defended did died dipped doubled drank drew drove entered envisioned
erupted fell felt flew forgot gave grew had invoked joked jumped knew lamented landed lasted laughed marched
noted originated pointed protested ran reacted recalled recounted refused reiterated remained remarked
reminded replied resigned responded rose said sat saw scored seemed shook shouted showed sided slept spoke
stretched testified thanked thought threw told took urged walked wanted was waved went were wondered wore
wrote
=jp accomplished accustomed addicted advanced alleged amazed armed balanced bearded bent broken brokered
calculated certified combined committed complicated concerned confused convinced crowded deadlocked
dedicated disappointed displaced disturbed educated embedded exaggerated excited flawed fractured frustrated
heated heightened hidden impassioned impressed inclined injured involved irritated isolated limited mixed
numbered organized populated prepared presumed priced prolonged protected proven qualified redacted related
relaxed respected restricted satisfied scared scattered shocked spirited structured televised tired troubled
upset worn worried wounded
=jr alike alone asleep awake backward better closer daily dear deeper earlier early eighth enough fast
faster first further hard harder hardest ill late less likely long longer longest loose loud more most much
nearby non only outright overall overnight overseas prior slower straight sudden underground whiter wide
worldwide
=gj appealing booming boring bruising challenging commanding convincing damaging devastating disgusting
encouraging engaging fitting glowing lasting loving matching misleading missing neighboring nominating
pressing promising seeming striking threatening troubling upcoming welcoming
=jv blunt brave clean complete dominate dry elaborate flip frequent lean mature narrow open present prompt
secure select separate shy slow smooth tame warm welcome
=djp developed devoted dried experienced expired extended favored infected marked married occupied offended
packed preferred pronounced retired shared stuck surprised
=fr aboard above along anyways around below down huh inside quite so there though
=Nn data ethics fish mechanics ml police species teeth thanks
=pv become come offset overcome relied shed shut undercut
=jnv associate calm coordinate pop sound suspect
=dv beat lay put quit read
=nr briefly damn home overtime tonight
=fn half mine shit ta
=npv run set split spread
=dpv cast hit hurt
=fj alright okay such
=fv blah like re
=gjn caring founding ranking
=jnr onstage right solo
=dj distinguished elevated
=dnp forecast shot
=dnpv cut
=dnv burst
=fjr outside
=fnv cause
=jrv close
=np broadcast
=nrv counter
=nz likes
=vz ai`

/** The word classes as bits, so that one lookup answers every question. */
export const WordClass = {
  noun: 1,
  pluralNoun: 2,
  verbBase: 4,
  verbPresent: 8,
  verbPast: 16,
  participle: 32,
  ing: 64,
  adjective: 128,
  adverb: 256,
  functional: 512,
} as const

const bitOfLetter: Readonly<Record<string, number>> = {
  n: WordClass.noun,
  N: WordClass.pluralNoun,
  v: WordClass.verbBase,
  z: WordClass.verbPresent,
  d: WordClass.verbPast,
  p: WordClass.participle,
  g: WordClass.ing,
  j: WordClass.adjective,
  r: WordClass.adverb,
  f: WordClass.functional,
}

const classes = new Map<string, number>()
let bits = 0
for (const word of words.trim().split(/\s+/)) {
  if (word.startsWith('='))
    bits = [...word.slice(1)].reduce((all, letter) => all | (bitOfLetter[letter] ?? 0), 0)
  else classes.set(word, bits)
}

/** The classes (bits of WordClass) of an everyday word in lower case; undefined for a word that is not one. */
export const wordClasses: ReadonlyMap<string, number> = classes

const ENDINGS: readonly (readonly [string, readonly string[], number])[] = [
  ['ing', ['', 'e'], WordClass.ing],
  ['ed', ['', 'e'], WordClass.verbPast | WordClass.participle],
  ['ly', ['', 'y', 'le'], WordClass.adverb],
  ['ies', ['y'], WordClass.pluralNoun | WordClass.verbPresent],
  ['s', [''], WordClass.pluralNoun | WordClass.verbPresent],
]

/**
 * Classes of a word in lower case, of one that is formed from an everyday word too ("reacting" from "react",
 * "stunningly"); 0 for a word that is no everyday one.
 */
export function classesOf(word: string): number {
  const own = classes.get(word)
  if (own !== undefined) return own
  for (const [ending, replacements, formed] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue
    const stem = word.slice(0, -ending.length)
    for (const replacement of replacements) {
      const base = classes.get(stem + replacement)
      if (base !== undefined && !(base & WordClass.functional)) return formed
    }
    if (ending !== 's' && stem.at(-1) === stem.at(-2) && classes.has(stem.slice(0, -1))) return formed
    return 0
  }
  return 0
}
