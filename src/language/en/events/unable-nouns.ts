/**
 * Nouns for what does nothing to anybody of its own will: animals, plants, weather, feelings, ideas, substances.
 * From WordNet 3.1 (Princeton University), by scripts/knowledge/things-that-cannot-act.mjs. Singular.
 */
export const unableNouns: ReadonlySet<string> = new Set(
  `
  aardvark aardwolf abalone abandon abasement abdomen aberration ability abjection abnormality abomasum abortus
  abramis abrocoma abrocome abruptness abscess abscissa absolute absorbency absorption abstention abstract
  abstruseness abudefduf abundance abyss abyssinian acanthisitta acanthisittidae acanthocephala acanthocephalan
  acanthocybium acanthophis acanthopterygian acanthopterygii acanthoscelides acanthuridae acanthurus acarid
  acaridae acarina acarine acarus accentor accipiter accipitridae accipitriformes accretion accuracy acetone
  acetonemia ache acherontia acheta achoerodus acid acidity acidophil acidophile acidophilus acinonyx acipenser
  acipenseridae acnidosporidia acreage acridid acrididae acridotheres acris acrobates acrocephalus acrodont
  acropora actias actinaria actinia actinian actiniaria actiniarian actinomyces actinomycetaceae actinomycetales
  actinomycete actinomyxidia actinomyxidian actinopod actinopoda actinozoa actinozoan actitis active activism
  actuality aculea adapid addax adelges adelgid adelgidae adelie adenoma adenota adenovirus adequacy adhesive
  adjunct admiration adroitness advantage adversity advisability aedes aegean aegypiidae aegypius
  aegyptopithecus aepyceros aepyornidae aepyorniformes aepyornis aeration aerobacter aerobe aerosol aetobatus
  affect affection affenpinscher affinity affirmed affluence africa africander afropavo aftereffect aftershaft
  agama agamid agamidae agapornis agate agelaius agenda agglutination agglutinin aggressiveness agitation
  agkistrodon agnatha agnathan agonidae agonus agony agouti agriocharis agrobacterium agua ague ailment
  ailuropoda ailuropodidae ailurus aimlessness airedale airs aix ajaia akeridae alabaster alauda alaudidae
  albula albulidae albumin alca alcedinidae alcedo alcelaphus alces alcidae alcohol alcyonacea alcyonaria
  alderfly alectis alectoris alectura alepisaurus alerting alertness aleyrodes aleyrodidae alga algae
  algeripithecus alienation alkali alkylbenzenesulfonate allantois allice alligator alligatorfish alligatoridae
  allis allmouth allosaur allosaurus aloneness aloofness alopex alopiidae alopius alosa alouatta alphavirus
  alsophila alternative altitude altruism alula aluminum alundum alveolus alytes amadavat amateurishness
  amazement amazona amber amberfish amberjack ambiance ambition ambloplites amblyrhynchus ambulacrum ambystoma
  ambystomatidae ambystomid ameba ameiuridae ameiurus americanism amia amiidae aminomethane amity ammodytes
  ammodytidae ammoniac ammotragus amnion amnios amniota amniote amoeba amoebida amoebina amphibia amphibolips
  amphidiploid amphineura amphioxidae amphioxus amphipod amphipoda amphiprion amphisbaenia amphisbaenidae
  amphiuma amphiumidae anabantidae anabas anabrus anacanthini anaconda anaerobe anaesthesia anagasta analogue
  analyticity anaplasmosis anapsid anapsida anarchy anarhichadidae anarhichas anas anasa anaspid anaspida
  anastomosis anastomus anatidae anatotitan ancistrodon ancylidae ancylostomatidae ancylus andrena andrenid
  andrenidae andricus aneides anemia angelfish anger angle anglerfish anglewing angleworm anglophilia angst
  anguidae anguillidae anguilliformes anguillula anguis anguish angwantibo anhima anhimidae anhinga anhingidae
  ani animalcule animalculum animalia animosity anion anionic anisoptera anisotremus ankle ankylosaur
  ankylosaurus annelid annelida anniellidae annoyance anoa anobiidae anodonta anole anolis anomala anomalopidae
  anomalops anomalopteryx anomie anomiidae anonymity anopheles anopheline anoplura anorexia anostraca anser
  anseres anseriformes anserinae ant antares antbird anteater antedon antedonidae antelope antennariidae
  anterior antheraea anthidium anthill anthonomus anthozoa anthozoan anthropoidea anthropology anthus antibody
  anticipation antidorcas antigen antigonia antilocapra antilocapridae antilope antipathy antiredeposition
  antiserum antithesis antler antlion antrozous anura anuran anxiety aorta aotus aoudad apar apatosaur
  apatosaurus apatura ape aperea aphasmidia aphid aphididae aphidoidea aphis aphriza aphrophora apidae apis
  aplacophora aplacophoran aplodontia aplodontiidae aplomb aplysia aplysiidae apodeme apodemus apodidae
  apodiformes apogon apogonidae apoidea apolemia appaloosa appendicularia appenzeller appetite apple applejack
  applicability appraisal apprehension approximation aptenodytes apterygidae apterygiformes apteryx aptitude
  arachnid arachnida arame aramus aranea araneae araneida araneus arborvirus arbovirus arc arca arcella
  arcellidae arch archaebacteria archaebacterium archaeobacteria archaeopteryx archaeornis archaeornithes
  archenteron archeobacteria archeopteryx archerfish archiannelid archiannelida archidiskidon archilochus
  architeuthis archosargus archosaur archosauria archosaurian arcidae arctictis arctiid arctiidae arctocebus
  arctocephalus arctonyx ardea ardeidae ardor arena arenaviridae arenavirus argal argali argasid argasidae
  argentine argentinidae argentinosaur argiope argiopidae argon argonauta argonautidae argusianus argynnis
  argyrotaenia arianism aridity ariidae arilus ariomma arista arithmetic arm armadillidiidae armadillidium
  armadillo armpit armyworm aroma arrogance arrowworm arroyo arsenic artamidae artamus artemia arteriole
  arteriolosclerosis artery arthritis arthropod arthropoda artiodactyl artiodactyla artistry arts arui arvicola
  ascaphidae ascaphus ascaridae ascaridia ascaris ascendancy aschelminthes ascidiaceae ascidian ascophyllum ash
  asia asilidae asio asp aspect asphalt aspidelaps aspidiotus aspidophoroides aspiration aspis assay
  assertiveness assessment asset assiduity assyriology astacidae astacura astacus asteroidea astonishment
  astronomy astrophysics astrophyton astropogon asymmetry asynchrony ateles atherinidae atherinopsis atherurus
  athiorhodaceae athleticism atlantic atom atrichornis atrichornithidae atrophy atropidae atticus attitude
  audacity audad auk auklet aulacorhyncus aulostomidae aulostomus auriparus aurochs austerity australopithecine
  australopithecus authenticity autofluorescence automeris autonomy avadavat avahi avail availability average
  aversion aves avocado avocet awareness awe awfulness axis axolotl ayrshire aythya azimuth babesiidae
  babiroussa babirusa babirussa baboon babyrousa bacillaceae bacillariophyceae bacillus backbone backswimmer
  bacon bacteria bacteriochlorophyll bacteriophage bacterium bacteroid bacteroidaceae bacteroides bad badness
  baiomys bairdiella bait balaena balaeniceps balaenicipitidae balaenidae balaenoptera balaenopteridae balance
  balanidae balanus balistes balistidae balkiness balloonfish balsam banana bandicoot bandtail bangiaceae
  bangtail bankia bankruptcy bantam banteng baranduki barbel barbet barbu barium barley barnacle baronduki
  baroreceptor barosaur barosaurus barracouta barracuda barramundi barrelfish bartramia barunduki baseline
  basenji basiliscus basis bassariscidae bassariscus bassarisk basset batfish bathyergidae bathyergus batoidei
  batrachia batrachian batrachoididae batrachoseps baya beach beagle beak bean bear bearcat beard beaugregory
  beauty bedbug bee beebread beech beef beefalo beer beetle behind belemnite belemnitidae belemnoidea belief
  bellbird belly belonidae belostomatidae beluga bemisia bent bereavement berg bergall beroe berry berycomorphi
  beryllium better bettong bettongia beverage bewilderment bias bibos biceps biddy bigeye bilby bile
  bilharziasis billfish binomial binturong bioassay biology biomedicine biopsy biped bird birefringence
  birthright biscuit bison bite bitis bittacidae bittern bitterness bitters bivalve bivalvia blaberus black
  blackbeetle blackberry blackbird blackbuck blackburn blackcock blackfish blackfly blackness blackpoll
  blacksnake blacktail bladdernose bladderwrack blandness blanquillo blarina blastocele blastocoel blastocoele
  blastocyst blastoderm blastodisc blastomere blastopore blastosphere blastula blatancy blatta blattaria
  blattella blattidae blattodea bleach bleb blemish blenniidae blennioid blennioidea blennius blenny blight
  blindness blindworm blissus blizzard bloat blob blood bloodhound bloodstream bloodsucker bloodworm blooming
  blossom blot blotch blowfish blowfly blowing bluebill bluebird bluefish bluegill bluehead bluethroat bluetick
  bluewing blur boar boarfish boarhound boatbill bobcat bobolink bobtail bobwhite bog boidae boiling boldness
  bollworm bolti bombina bombus bombycid bombycidae bombycilla bombycillidae bombyliidae bombyx bonasa bone
  bonefish bonemeal bonnethead bonobo bonus bonxie booklouse boon booze borate boredom borrelia borzoi bos
  boselaphus bot botaurus botfly bothidae bothrops bottleneck bottlenose bottomland botulinum botulinus bough
  boulder bound bovid bovidae bovinae bovine bovini bowerbird bowfin bowhead bowlder boxfish brachinus
  brachiopod brachiopoda brachyura brachyuran bradypodidae bradypus braid brain brama bramble brambling bramidae
  branchia branchiobdella branchiobdellidae branchiopod branchiopoda branchiopodan branchiostegidae
  branchiostomidae branchiura brandy brant branta brassica bravery brazenness bread breadth breakfast breast
  breeding breeze brent brevicipitidae brevoortia briard brier brightness brill brilliance brilliancy brink
  bristletail britt broadbill brocket bronc bronchiole bronchiolitis broncho bronchus bronco brontosaur
  brontosaurus bronze brooding broodmare broody brook brosmius brotula brotulidae brown browntail brucella
  brucellosis bruchidae bruchus bruin bruise bryozoa bryozoan bubalus bubble bubulcus buccinidae bucconidae
  bucephala buceros bucerotidae buckskin bud budgereegah budgerigar budgerygah budgie budorcas buffalo buffer
  bufflehead bufo bufonidae bug build builder bulbul bulge bulk bullbat bulldog bullethead bullfrog bullhead
  bullock bullterrier bumblebee bungarus bunyaviridae bunyavirus burbot burhinidae burhinus burmeisteria burn
  burrfish burro burrow bursitis burunduki bushbaby bushbuck bushtit bustard butcherbird buteo buteonine butter
  butterfat butterflyfish buttocks buzzard bycatch byssus cabassous cabbage cabbageworm cacajao cacatua cachalot
  cacicus cacique cackler cacomistle cacomixle cadaver caddisworm cadra caeciliadae caecilian caeciliidae
  caenolestes caenolestidae caiman cairina calcification calcium calculus calf caliber calibre caliculus
  calidris callicebus callimorpha callinectes callionymidae calliophis calliphora calliphoridae callisaurus
  callithricidae callithrix callophis callorhinus callousness calm calmness calosoma calving calymmatobacterium
  calypter camaraderie cambarus camel camelidae camelopard camelus campephilus camponotus campylorhynchus
  canachites cancer cancridae candour candy canecutter canid canidae canis cankerworm canvasback canyon
  canyonside capability capacitance capelan capelin capercaillie capercailzie capibara capitonidae capiz caplin
  caprella capreolus capricornis caprimulgid caprimulgidae caprimulgiformes caprimulgus caproidae capromyidae
  capros capsid capsidae captivity capybara carabao carabidae caracal caracara caracul carageen carancha
  carangid carangidae caranx carapace carapidae carassius carbon carbonate carcajou carcase carcass
  carcharhinidae carcharhinus carcharias carchariidae carcharodon cardboard cardiidae cardinalfish cardiomegaly
  cardium carduelinae carduelis caretta cariama cariamidae caribbean caribe caribou carinate carnivora carnivore
  carnosaur carnosaura carphophis carpocapsa carpodacus carrageen carragheen carrion carthorse cartilage
  caseworm casmerodius cassowary castoridae castoroides casuaridae casuariiformes casuarius cat catacala
  catalufa catamount catamountain catarrhine catbird catch catecholamine caterpillar catharacta cathartes
  cathartid cathartidae catholicism catkin catoptrophorus catostomid catostomidae catostomus cattalo cattle
  caudata cavalla cave cavern cavia caviidae cavity cavy cayman cayuse cazique cebidae cebuella cebus
  cecidomyidae cedarbird celerity cellulose cement centering centipede centrarchid centrarchidae centrifugation
  centriscidae centrocercus centropomidae centropomus centropristis centropus cephalaspid cephalaspida
  cephalobidae cephalochordata cephalochordate cephalopod cephalopoda cephalopterus cepphus cerambycidae
  cerapteryx ceras cerastes ceratitis ceratodontidae ceratodus ceratopogon ceratopogonidae ceratopsia
  ceratopsian ceratopsidae ceratosaur ceratosaurus ceratotherium cercaria cercocebus cercopidae cercopithecidae
  cercopithecus cere cerebellum cero certainty certhia certhiidae certitude cervid cervidae cervus ceryle
  cestida cestidae cestoda cestode cestum cetacea cetacean cetonia cetoniidae cetorhinidae cetorhinus chachalaca
  chacma chaenopsis chaeta chaetodipterus chaetodon chaetodontidae chaetognath chaetognatha chaffinch chagrin
  chaja chalcid chalcidae chalcidfly chalcididae chalcis chalcostigma chamaea chamaeleo chamaeleonidae
  chamaeleontidae champagne championship chance channidae chaos chara characeae characid characidae characin
  characinidae characteristic charadrii charadriidae charadriiformes charadrius charales charger charina
  charisma charolais charophyceae charr charronia chateura chauna cheek cheekbone cheerfulness cheese cheetah
  cheewink chelicera chelicerata chelifer chelonethida chelonia chelonian chelonidae cheloniidae chelydra
  chelydridae chemical chemistry chen chenfish chermidae chest chetah cheviot chevrotain chewink chick chickadee
  chicken chickeree chigetai chigger chignon chigoe childishness chill chilomastix chilomeniscus chilomycterus
  chilopoda chimaeridae chimp chimpanzee chin chinch chinchillidae chinchillon chipmunk chirocephalus
  chironomidae chironomus chiroptera chiropteran chivalry chlamydera chlamydiaceae chlamydomonadaceae
  chlamydomonas chlamydosaurus chlamyphore chlamyphorus chlorella chloride chlorine chlorococcales chlorococcum
  chlorofucin chlorophis chlorophoneus chlorophthalmidae chlorophyceae chlorophyl chlorophyll chlorophyta
  chlorophyte chlorura choanocyte chocolate choeronycteris cholelithiasis cholesterol choloepus chondrichthian
  chondrichthyes chondrus chordamesoderm chordata chordate chordeiles chordomesoderm chorioallantois chorion
  choriotis chorizagrotis chough christianity chromatography chrome chromium chronoperates chrysalis
  chrysanthemum chrysaora chrysemys chrysochloridae chrysochloris chrysolophus chrysomelid chrysomelidae
  chrysophrys chrysophyceae chrysophyta chrysopid chrysopidae chub chuck chuckwalla chunga cicada cicadellidae
  cicadidae cicala cichlid cichlidae cicindelidae ciconia ciconiidae ciconiiformes cigarfish ciliata ciliate
  cilioflagellata ciliophora ciliophoran cilium cimex cimicidae cinclidae cinclus circaetus circumference
  circumstance circumstances cirriped cirripede cirripedia cistothorus citellus citharichthys citron citrus
  civet cladorhyncus clam clamatores clamshell clangula clannishness claret clarity classics claustrophobia clay
  clearance clearness cleft cleg clegg clerid cleridae clethrionomys cleverness cliff climate clingfish clinid
  clinidae clostridia clostridium clot cloud cloudburst clover clubfoot clumber clupea clupeid clupeidae
  clydesdale clypeus cmv cnemidophorus cnidaria cnidarian cnidosporidia coal coast coati cobia cobitidae cobra
  cocci coccidae coccidia coccidioidomycosis coccidiosis coccidium coccinellidae coccobacillus coccoidea
  coccothraustes coccus coccyzus cochin cochlearius cockateel cockatiel cockatoo cockchafer cocker cockerel
  cockroach coconut cocoon codling coelacanth coelenterata coelenterate coelenteron coelophysis coereba
  coerebidae coexistence coffee cognizance cohesion cohesiveness colaptes cold coldness coleonyx coleoptera
  colinus coliphage collembola collembolan collie collocalia collusion colobus colon color coluber colubrid
  colubridae colugo columbidae columbiformes columbine colymbiformes coma comatula comatulid comatulidae
  combustion comet commensal commiseration companionship compassion competence complaisance completeness complex
  complexion complexity complicity comportment composing composite compost composure comprehension compsognathus
  compulsivity compunction conceit concentrate concept conceptuality conceptus concern conch conchfish concrete
  condensation condescension conditioning condor conduction conductivity condylura conenose conepatus coney
  conferva confidence confidentiality configuration confines confusion congenator congeneric conger congestion
  congridae conilurus conjecture conjugate connochaetes conodont conodonta conodontophorida conscience
  consciousness consensus conservatism consideration consistence consistency consolation conspecific constancy
  constant constatation constellation consternation constriction constrictor contamination contempt continence
  continuity contopus contradistinction contrary contrition contusion conuropsis convection convenience
  convexity convictfish cony cookie coolant coolness coondog coonhound coordinate coot cooter cootie copepod
  copepoda copper copperhead coracias coraciidae coraciiformes coragyps coral corbina cordylidae cordylus
  coregonidae coregonus coreid coreidae corgi corixa corixidae cork cormorant corn corncrake cornetfish cornmeal
  corona corporeality corpse corpulence correctness correlation corrodentia corruption cortex corticosteroid
  corticotropin corvidae corydalidae corydalus corynebacteriaceae corynebacterium coryphaenidae corythosaur
  corythosaurus coscoroba cosecant cosmid cosmocampus cosmos costia cotinga cotingidae cotswold cottidae
  cottonmouth cottontail cottonwick cottus coturnix coucal cougar counterpart courage courlan cove covetousness
  cow cowardice cowbird cowfish cowhide cowrie cowry cows coxsackievirus coydog coyness coyote coypu crab
  cracidae cracker cracticidae cracticus craftsmanship crag crake cramp crampfish crangon crangonidae craniata
  craniate crapaud crassness crassostrea craw crawdaddy crax craze creativeness creativity credo creek creeper
  crescendo crevice crex cricetidae cricetus cricket criminality crimson crinoid crinoidea crisp crispness
  critter crocethia crocodile crocodilia crocodilian crocodilus crocodylia crocodylidae crocodylus crocuta crop
  crossbill crossbreed crossopterygian crossopterygii crotalidae crotalus crotaphytus crotonbug crotophaga
  croupe crowbait crudity crush crust crustacea crustacean cryptacanthodes cryptobranchidae cryptobranchus
  cryptocercidae cryptocercus cryptomonad cryptophyceae cryptophyta cryptophyte cryptoprocta cryptotermes
  cryptotis crystallite crystallography ctene ctenidium ctenizidae ctenocephalides ctenocephalus ctenophora
  ctenophore cube cuculidae cuculiformes cuculus cud culex culicidae cumulus cuniculus cunner cuon cur curassow
  curculionidae curiosity curlew currant currawong cursorius curtness cuscus cushat custody cuterebra
  cuterebridae cuticula cutlassfish cuttle cuttlefish cutworm cyamus cyanobacteria cyanocitta cyanophyceae
  cyanophyta cycliophora cyclopes cyclopteridae cyclopterus cyclosporeae cyclostomata cyclostome cydippea
  cydippida cydippidea cygnet cylinder cymatiidae cynipidae cynips cynocephalidae cynocephalus cynodont
  cynodontia cynoglossidae cynomys cynopterus cynoscion cyon cypraea cypraeidae cyprinid cyprinidae
  cypriniformes cyprinodont cyprinodontidae cyprinus cyst cystophora cytomegalovirus cytoplasm cytostome
  dabchick dace dacelo dachshund dachsie dacninae dactylopiidae dactylopius dactylopteridae dactylopterus
  dactyloscopidae daffodil daiquiri daisy dama damaliscus damn damselfish damselfly danaid danaidae danaus
  dandelion daphnia darter das dassie dasyatidae dasyatis dasypodidae dasyprocta dasyproctidae dasypus dasyure
  dasyurid dasyuridae dasyurus datum daubentonia daubentoniidae daw dayfly deadlock dealfish deathwatch debility
  debris decapod decapoda decapterus decay deceit deceleration decency decline declivity decomposition
  decorativeness decorum decrement dedication deepening deer deerhound defect deficiency deficit defining
  deflection defoliator degeneration deinocheirus deinonychus dejection delaware delicacy delichon delight
  delirium delphinapterus delphinidae delta deltoid demeanor demineralization dendraspis dendroaspis
  dendrocolaptes dendrocolaptidae dendroctonus dendroica dendrolagus denisonia denseness density dent denticle
  dependence dependency deposit depression depth derivative dermacentor dermaptera dermatobia dermestidae
  dermochelyidae dermochelys dermoptera des desire desmid desmidiaceae desmidium desmodontidae desmodus
  desmograthus desolation desorption despair desperation despondency despotism dessert desynchronizing
  detergency deterioration determinant deterrent devilfish dew dexamethasone dhole diabetes diadophis dialectic
  dialeurodes diam diameter diamondback diapheromera diapsid diapsida diarrhea diarrhoea diaspididae diatom
  diatomophyceae dibranch dibranchia dibranchiata dibranchiate dicamptodon dicamptodontid dicamptodontidae
  diceros dichondra dickeybird dickybird dicrostonyx dictyoptera dicynodont dicynodontia didelphidae didelphis
  diet diethylstilbestrol differential difflugia diffraction digitigrade dignity dihybrid dilemma diligence
  dimension dimer dimethylglyoxime dimetrodon diminution dingo dinoceras dinocerata dinocerate dinoflagellata
  dinoflagellate dinornis dinornithidae dinornithiformes dinosaur diodon diodontidae diomedeidae diphylla
  diplococcus diplodocus diploid diplopoda dipnoi dipodidae dipodomys dipole dipsosaurus diptera dipteran
  dipteron dipus directionality directivity dirt disability disadvantage disagreement disarray disbelief
  discocephali discoglossidae discomfort discontent discontinuity discredit discretion disdain disease disgrace
  disguise disgust dishonor dishwater disillusionment disintegration disinterest dislike disloyalty dismay
  disorder displeasure disrepair disrepute dissatisfaction dissolution distaste distillation distinction
  distinctness distraction distress distrust diversity dobbin doberman dobson dobsonfly doctorfish doctrine dog
  dogfish doggie doggy dogie dogwood dogy dolichonyx dolichotis doliolidae doliolum dollarfish dolphin dominance
  dominick dominion dominique dorbeetle dorking dormouse dorylinae dot dotrel dotterel doubt douroucouli dove
  dovekie dowitcher downpour dracunculidae drag dragonet dragonfly draw drayhorse dread dream dregs dreissena
  drepanididae drepanis drift driftfish drizzle dromaeosaur dromaeosauridae dromaius dromedary droppings
  drosophila drosophilidae dross drowsiness drumfish drumlin drunkenness drymarchon dryness dryopithecine
  dryopithecus duck duckbill duct due dug dugong dugongidae dulse dumetella dun dune dung dunlin dunnock
  duplicidentata durability dusicyon dust dynamics dysdercus dysentery dytiscidae dziggetai eacles eagerness
  eagle eaglet ear earnestness earth earthworm earwig ease ebbing ebony ebv eccentricity echeneididae echeneis
  echidna echidnophaga echinococcus echinoderm echinodermata echinoidea echo echovirus economics ecstasy
  ectoblast ectoderm ectoparasite ectopistes ectoproct ectoprocta ectotherm ectozoan ectozoon edaphosauridae
  edaphosaurus edema edentata edentate edmontonia edmontosaurus eelblenny eelpout eelworm effect effectiveness
  efficacy efficiency effluent eft egalitarianism egg eggar egger eggplant eggs ego egotism egret egretta eider
  eimeria eimeriidae eira elagatis eland elanoides elanus elaphe elaphure elaphurus elapid elapidae elasmobranch
  elasmobranchii elasticity elater elaterid elateridae elation electricity electrolysis electron electronics
  electrophoresis electrophoridae elegance eleotridae elephant elephantidae elephas eleutherodactylus eliomys
  elk elkhound ellipsoid elm elopidae elops eluate elution elytron emberiza emberizidae embiodea embioptera
  embiotocidae eminence emmet emotion emotionalism emotionality emphasis emphysema empiricism employ emptiness
  emydidae enamel enchantment encolure encumbrance endameba endamoeba endamoebidae endoblast endoderm
  endoparasite endoprocta endowment endozoan endurance energy enervation engraulidae engraulis enhydra enigma
  enlightenment enormity ensis entellus enterics enterobacteria enterobacteriaceae enterobius enterotoxemia
  enterovirus enthalpy enthusiasm entire entirety entlebucher entoblast entoderm entomostraca entoparasite
  entoproct entoprocta entozoan entozoon entric environment envy enzyme eohippus eoraptor ephemeral ephemerid
  ephemerida ephemeridae ephemeron ephemeroptera ephemeropteran ephestia ephippidae ephippiorhynchus epidermis
  epilachna epinephelus epiphysis epistemology epitome epizoan epizoon epoxy eptatretus eptesicus equality
  equanimity equetus equid equidae equilibrium equine equivalence equivalent equus erethizon erethizontidae
  eretmochelys erignathus erinaceidae erinaceus eriosoma erithacus ern erne erolia erosion erwinia erythrocebus
  escherichia eschrichtiidae eschrichtius escolar esocidae esox essence essential esteem ester esthetic
  estrangement estrilda estuary ethanol ethic ethics ethos etropus euarctos eubacteria eubacteriales eubacterium
  eucaryote eucinostomus euderma eudyptes euglena euglenaceae euglenid euglenoid euglenophyceae euglenophyta
  euglenophyte eukaryote eumeces eumenes eumetopias eumops eunectes euphagus euphausiacea euphoria euphractus
  euplectella euproctis euronithopod euronithopoda europe euryalida eurylaimi eurylaimidae eurypterid
  eurypterida eutamias eutectic eutheria eutherian euthynnus evaporation evocation evolution exaeretodon example
  exasperation excellence excelsior exception excess excitability exclusion exclusiveness excretion exemplar
  exemption exhaustion exigency existence exmoor exocoetidae exocycloida exoderm exopterygota expanse
  expansiveness expectancy expectation experimentalism expertise expressiveness extent extract extraneousness
  extrapolation extremity exultation eyas eye eyeball eyebrow eyelid eyes eyesight eyestrain eyra face facet
  fairness fairyland falco falcon falconidae falconiformes falloff fallout fame familiarity fanaloka fanaticism
  fancy fantods fare fasciculation fascination fasciola fasciolidae fasciolopsis fascism fat fatigue fawn fear
  feasibility feather feature fecundity feebleness feed feeder feel feeler feelings feist felicity felid felidae
  feline felis femininity fenusa ferment fermentation ferocity ferret fertilizer fervor fetlock fetus fever
  fiber fiberglass fibrin fibrosis fice fidelity fieldfare fieldmouse fieldstone fierceness figeater figuring
  filariidae filefish filling fillip filly filoviridae filovirus finback finch fineness finger fingerling
  fingernail fingertip finish finishing firebird firebrat firefly firelight firepower firewood firmness fish
  fishbone fishworm fissiped fissipedia fissurella fissurellidae fist fistularia fistulariidae fit fitch fitness
  fix flagellata flagellate flagfish flair flame flamefish flamingo flathead flatness flatworm flaviviridae
  flavivirus flavor flaw flea fleck flesh flexibility flickertail flint flinthead floc flocculation floodhead
  flour flower flowering flu fluff fluid fluorescein fluorescence fluoride fluorine fluoroboride flycatcher foal
  foam focus focusing foetus fog foible folklore fondness foolishness footing foram foraminifer foraminifera
  forearm foreboding forefinger forefoot foreground forehead foreleg forelimb forepaw foresight forewing
  forficula forficulidae forgetfulness formalism formicariidae formicarius formicidae forte fortitude foulmart
  foumart fourth fowl foxhound fragrance frambesia framework francisella frangipani frankliniella fratercula
  freckle freedom freetail freezing fregata fregatidae frenzy freshness friction friendliness friendship
  friesian fright fringilla fringillidae frog frogfish froghopper frogmouth frontage frost frostbite froth
  fruitfulness fucaceae fucales fucoid fucus fuel fulgoridae fulica fullness fulmar fulmarus fumes function
  fundamentals fundulus fungia funnel fur furcula furnariidae furnarius furor fury fuss futility fuzz gadidae
  gadiformes gadoid gadus gaiety galago galbulidae galeocerdo galeorhinus gallantry gallbladder galleria gallfly
  galliformes gallina gallinacean gallinago gallinula gallinule gallirallus galvanism gambelia gambusia gamecock
  gamut gander gannet ganoid ganoidei ganoin ganoine gar garbage garfish garganey garpike garrulinae garrulus
  gas gaskin gasoline gasterophilidae gasterophilus gasteropoda gasterosteidae gasterosteus gastrocnemius
  gastrophryne gastropod gastropoda gastrula gator gaur gavia gavial gavialidae gavialis gavidae gaviiformes
  gayal gazella gazelle gecko gegenschein gekkonidae gelding gelechia gelechiid gelechiidae gempylid gempylidae
  gempylus gemsbok gemsbuck generalization generosity genetta genre gentian genyonemus geochelone geochemistry
  geococcyx geoduck geology geometrid geometridae geometry geomyidae geomys geophilidae geophilomorpha geophilus
  geothlypis gerbil gerbille gerbillinae gerbillus gerenuk gerfalcon germ germanium gerreidae gerres gerrhonotus
  gerridae gerrididae gerris ghost ghostfish giardia giddiness gigartinaceae ginglymostoma ginkgo giraffa
  giraffe giraffidae give given givenness gizzard glacier glamor gland glanders glareola glareole glareolidae
  glaucoma glaucomys glee glibness gliridae glis glitter globe globefish globicephala globigerina globigerinidae
  globulin gloom glory glossina glossinidae glossopsitta glottochronology glow glowworm glue glycerine glycerol
  gnat gnatcatcher gnathostomata gnathostome gnawer gnu goal goat goatfish goatsucker gobiesocidae gobiesox
  gobiidae gobio goby godwit goitre goitrogen goldcrest goldeneye goldfinch goldfish gomphothere gomphotheriidae
  gomphotherium gonococcus gonorhynchidae gonorhynchus good goodness gooney goonie goony goosander goose
  goosefish gopherus goral gorgonacea gorgoniacea gorgonian gorgonocephalus gorilla goshawk gosling goujon gout
  grace gracilariid gracilariidae gracillariidae grackle gracula gradient grain graining grampus grandeur
  granite granule grape graphite grasping grass grassfinch grasshopper gratitude gravel gravity grayback grayhen
  graylag grease greatness grebe greed greenbottle greeneye greenfly greenling greenness greens greenshank
  greenwing gregarine gregarinida greyhen greyhound greylag grief grindle grison grivet grizzly groenendael
  groin grosbeak grossbeak ground groundfish groundhog groundwork growing growth grub grubby grudge gruidae
  gruiformes gryllidae guacharo guan guanaco gudgeon guenon guereza guessing guib guidepost guillemot guilt
  guitarfish gulf gulfweed gully gulo gum gunpowder guppy gurnard gust gusto gut guts gymnelis gymnogyps
  gymnophiona gymnorhina gymnura gypaetus gyps gyrfalcon gyrinidae hackee hackle hadrosaur hadrosauridae
  hadrosaurus haematobia haematopodidae haematopus haemopis haemoproteid haemoproteidae haemoproteus
  haemosporidia haemosporidian haemulidae haemulon hagfish hail hair haircut hairdo hairstreak hairtail haldea
  halfbeak haliaeetus halicoeres halictidae haliotidae haliotis hallmark hallucination halo halobacter
  halobacteria halobacterium halogen halophil halophile haltere ham haminoea hamster hand handicap hangbird
  hangover haploid haplosporidia haplosporidian happiness hardbake hardship hardtack hare harpia harshness
  hartebeest harvest harvestfish harvestman hatching hatchling hate hatred haunch hausen hawfinch hawk hawkbill
  hawkmoth hawksbill hay hazard haze head headache headfish headland healing health heart heat heathfowl heating
  heaviness hedgehog hedonism heed heifer height heleodytes helicidae heliobacter heliothis heliozoa heliozoan
  helium hellbender helleri hellgrammiate helminth heloderma helodermatidae helplessness hemachatus hemerobiid
  hemerobiidae hemigalus hemigrammus hemimetabola hemipode hemiprocnidae hemiptera hemipteran hemipteron
  hemipteronatus hemiramphidae hemitripterus hemoglobin hemorrhage hemorrhoid hemosiderin hen hepadnavirus
  hepatitis herb herbivore heredity hereford heritage hermeneutics hermissenda heroism herpestes herrerasaur
  herrerasaurus hesitancy hesperiphona heterocephalus heterodon heterokontae heterokontophyta heteromyidae
  heteroploid heteroptera heteroscelus heterosomata heterostracan heterostraci heterotrichales hexagrammidae
  hexagrammos hexamita hexanchidae hexanchus hexapod hexapoda hide high hilarity hill hillock hillside hilum
  himantopus hind hindfoot hindlimb hinny hip hippobosca hippoboscid hippoboscidae hippodamia hippoglossoides
  hippoglossus hippopotamidae hippopotamus hipposideridae hipposideros hippotragus hipsurus hirudinea hirudinean
  hirudinidae hirudo hirundinidae hirundo histology hoactzin hoatzin hogchoker hogfish hogget holbrookia holibut
  hollow hollowness hollyhock holocentridae holocentrus holocephalan holocephali holocephalian holometabola
  holothuria holothurian holothuridae holothuroidea holstein holystone homaridae homarus homeotherm hominid
  hominidae hominoid hominoidea homogenate homogeneity homoiotherm homona homoptera homopteran homotherm honesty
  honeybee honeycreeper honeysucker honeysuckle hoof hookworm hoopoe hoopoo hope hormone hornbill hornet
  hornpout horse horseback horsefish horsefly horsehead horseleech horsemanship hostility hotness housedog
  housefly hubris hudson hue human humanism humanity humankind humans humblebee humidity humiliation humility
  hummingbird hunch hunger hurricane hurt hush husky hyacinth hyaena hyaenidae hyalinization hyalophora
  hyalospongiae hydride hydrobates hydrobatidae hydrocarbon hydrochloride hydrochoeridae hydrochoerus
  hydrodamalis hydrogen hydroid hydromantes hydromyinae hydromys hydrophidae hydroxide hydroxymethyl hydrozoa
  hydrozoan hyemoschus hyena hyla hylactophryne hylidae hylobates hylobatidae hylocichla hylophylax hymenopter
  hymenoptera hymenopteran hymenopteron hynerpeton hypentelium hypercellularity hyperemia hypermastigina
  hypermastigote hyperoartia hyperodontidae hyperoglyphe hyperoodon hyperotreta hyperplasia hypertrophy
  hyphantria hypoadrenocorticism hypoblast hypocellularity hypoderma hypodermatidae hypodermis hypopachus
  hypothalamus hypothyroidism hypsiglena hypsiprymnodon hyracoidea hyracotherium hyrax hysteria hystricidae
  hystricomorpha ibex ibis ice ichneumon ichneumonidae ichthyosaur ichthyosauria ichthyosauridae ichthyosaurus
  ichyostega icicle ictalurus icteria icteridae ictiobus ictodosaur ictodosauria ictonyx idea identity ideology
  idiosyncrasy ignorance iguana iguania iguanid iguanidae iguanodon iguanodontidae ileum ilk illegitimacy
  illness illumination illusion imagery imagination imaging imbalance immediacy immensity imminence immobility
  immortality immunity immunoelectrophoresis impala impasse impatience impetus implication importance impossible
  impotence impotency impression imprint impropriety impunity impurity inability inaccuracy inachis inaction
  inadequacy inadvertence incense inchworm incidence inclination incompatibility incompetence inconvenience
  incorruptibility indecision indefinity indentation independence indicatoridae indifference indigestion
  indignation individualism individuality indolence indri indriidae indris inducement inequality inertia
  inevitability inexperience infatuation infection inference inferiority infidelity infirmity inflation inflow
  influx infrared infusoria infusorian ingratitude ink inkling inlet innocence insanity inscrutability insect
  insecta insectivora insectivore insessores insight insignificance insolence insouciance instability instancy
  instar instinct insubordination insularity insulation insulin integral integrity intellect intensity intention
  intentness intercept interconnectedness interdependence intermarriage intermediate interpreting interrelation
  interrelationship intima intimacy intolerance intransigence intrigue introject intuition inundation inversion
  invertebrate invulnerability iodide iodination iodine iodocompound iodoprotein iodothyronine iodotyrosine ion
  ipidae irena irenidae iridoprocne irreproducibility irresolution irresponsibility irreverence irritability
  irritation ischigualastia isle ism isocyanate isomer isopod isopoda isoptera isospondyli istiophoridae
  istiophorus isuridae isurus ivory ivorybill ivy ixobrychus ixodes ixodid ixodidae jabiru jacamar jackal
  jackdaw jackrabbit jacksmelt jacksnipe jaculus jade jaeger jaguar jaguarondi jaguarundi jam jassid jassidae
  javanthropus javelina jaw jawfish jaybird jealousy jejunum jelly jellyfish jennet jeopardy jerboa jewfish jird
  jointworm jonquil jordanella jowl joy juice juju jumble jument junco junk jupiter jurisprudence justness jynx
  kakatoe kalotermes kalotermitidae kanchil kangaroo karakul katsuwonidae katsuwonus katydid kea keenness
  keeshond kelp ken kenyapithecus kerosene kestrel ketosis kiang kidney kildeer killdeer killifish kind kine
  kingbird kingfisher kinglet kingsnake kinkajou kinosternidae kinosternon kinship kitten kittiwake klebsiella
  kleenex knack knee kneecap knoll knuckle koala kob kobus kogia komondor koodoo kookaburra koudou krait krill
  krypterophaneron kudu kuvasz kyphosidae kyphosus labridae labyrinthodont labyrinthodonta labyrinthodontia
  lacerta lacertid lacertidae lacertilia lacewing lachnolaimus lack lactobacillaceae lactobacillus
  lactobacteriaceae lactophrys ladybeetle ladybird ladybug ladyfish lagidium lagodon lagomorph lagomorpha lagoon
  lagopus lagorchestes lagostomus lagothrix lake lamb lambis lambkin lamellibranch lamellibranchia lamellicornia
  laminaria laminariaceae laminariales lammergeier lammergeyer lamna lamnidae lamplight lamprey lampridae
  lampris lampropeltis lampshell lampyridae lancelet lancetfish landmass languor langur laniidae lanius
  lanternfish lanthanotidae lanthanotus lap lapdog lappet lapwing largemouth laricariidae larid laridae larkspur
  larus larva larvacea larvacean lasiocampa lasiocampid lasiocampidae lasiurus lat lates lather latimeria
  latimeridae latinae latrodectus launce laxness laying leaf leafhopper leaflet leak learning leather
  leatherback leatherfish leatherjack leatherjacket leavening lebistes lechwe ledge leech leg legibility
  legionella legitimacy legume leiopelma leiopelmatidae leipoa leishmania lemming lemmus lemon lemonade lemur
  lemuridae lemuroidea length lentil leonberg leoncita leontocebus leopardess lepadidae lepas lepidochelys
  lepidocybium lepidoptera lepidopteran lepidopteron lepidosauria lepisma lepismatidae lepisosteidae lepisosteus
  lepomis leporid leporidae leporide leppy leprosy leptinotarsa leptocephalus leptodactylid leptodactylidae
  leptodactylus leptoglossus leptoptilus leptospira leptotyphlopidae leptotyphlops lerot lesion letdown
  lethality lethargy letters leuciscus leucocytozoan leucocytozoon level leveret lexicon lexicostatistics
  liability liberalism liberty lichanura lid ligament liger lignite likelihood likeness liking lilac lilt
  limacidae limanda limax limb limbo limenitis limicolae limnocryptes limnodromus limosa limpkin limulidae
  limulus linden linguistics linnet linoleum lint lintwhite liomys lion lioness lionet lionfish liopelma
  liopelmidae lip liparidae liparididae lipizzan liposcelis lipotyphla lippizan lippizaner liquid liquor
  listeria literalism literalness lithodidae litocranius littorina littorinidae liver livestock liza lizard
  lizardfish llama loach loaf lobata lobe lobefin lobipes loblolly lobotes lobotidae lobscouse lobscuse
  lobularity lobule lobworm locust locusta locustidae lofortyx log logic loins loir loligo loneliness longevity
  longhorn longicorn longing longlegs longwool lookdown lookup looper lophiidae lophius lophodytes lopholatilus
  lophophorus lore lorica loricata loriinae lorikeet lorisidae lory lotte lotus louse lousiness louvar love
  lovebird loveliness lowan lowland loxia loxodonta loxostege lucanidae lucidity lucilia luck lucy
  lufengpithecus lugworm lumber lumbus luminescence luminosity lumpenus lumpfish lumpsucker lunch luncheon lunda
  lung lungfish lure luscinia luster lustre lutjanidae lutjanus lutra lutrinae luvaridae luvarus luxury lycaena
  lycaenid lycaenidae lycaeon lycosa lycosidae lygaeid lygaeidae lygus lymantria lymantriid lymantriidae
  lymphocyte lyrebird lyrurus lyssavirus macaca macaque macaw machilid machilidae macrocephalon macrocheira
  macroclemys macrodactylus macronectes macrophage macropodidae macropus macrorhamphosidae macrotis macrotus
  macrouridae macrozoarces macruridae mademoiselle madness madoqua madreporaria madrepore maeandra maggot magic
  magicicada magnetism magnificence magnitude magpie mahogany maia maiger maigre mainland maja majesty majidae
  makaira make mako malacanthidae malaclemys malaconotinae malacopterygian malacopterygii malacosoma
  malacostraca malady malaise malamute malaria malemute maleness maleo malevolency malignancy malinois mallard
  mallophaga mallotus malopterurus mamba mammal mammalia mammalian mammoth mammut mammuthus mammutidae mamo
  manatee mandrill mandrillus manduca mane maneuverability manfulness mangabey manhood mania manidae maniraptor
  maniraptora manis mankind manner manners manteidae manteodea mantid mantidae mantis mantispid mantispidae
  mantophasmatodea manul manure manzanita mapinguari maple marabou marabout marbleizing mare margate margay
  margin marginality marginocephalia marginocephalian maria markhoor markhor marksmanship marlin marmalade
  marmoset marmot marmota marrow marrowbone mars marsh marsupial marsupialia marten martes martini masculinity
  massasauga mastery masticophis mastiff mastigophora mastigophoran mastigophore mastigoproctus mastodon
  mastodont mastotermes mastotermitidae materialism math mathematics matrimony matsyendra matter maturation
  mavis maxostoma mayetiola mayfish mayfly mazama meadowlark meal mealworm mealybug mean meaningfulness meanness
  meat mecoptera mecopteran medfly mediocrity meditation mediterranean medusan medusoid meerkat megabat
  megachile megachilidae megachiroptera megaderma megadermatidae megalobatrachus megalomania megalonychidae
  megaloptera megalosaur megalosauridae megalosaurus megapode megapodiidae megapodius megaptera megathere
  megatherian megatheriid megatheriidae megatherium mekong melancholy melanerpes melanitta melanogrammus
  melanoplus melanotis meleagrididae meleagris meles melinae meliphagidae mellivora melogale meloid meloidae
  melolontha melolonthidae melon melophagus melopsittacus melospiza melting melursus membracidae memorization
  memory menhaden menippe menopon menotyphla mentality menticirrhus menura menurae menuridae mephitinae meq
  mercenaria mercury merganser merginae mergus merino meriones merit merl merlangus merle merluccius meropidae
  merops merostomata merozoite mesenchyme mesoblast mesocricetus mesoderm mesohippus mess metabola metal
  metamere metatheria metatherian metazoa metazoan meteor meteorite methanogen method micelle microbat microbe
  microcentrum microchiroptera micrococcaceae micrococcus microcosm microdesmidae microdipodops microhylidae
  micrometeorite micromyx microorganism microphoning micropogonias micropterus microsporidian microstomus
  microtus microwave micruroides micrurus midge midsection mien mierkat might milcher mileage milieu milk milker
  millenarianism millepede milliped millipede millpond milvus mimesis mimidae mimus mina minah mind mineral
  mineralogy minnow minutia mire mirid miridae mirounga misconception misery misgiving mist mithan moa mobility
  mobula mobulidae mockingbird mode moderation modernity modesty moisture mojarra moke mola molecule molidae
  mollie mollienesia mollusc mollusca mollusk molly mollymawk molossidae molothrus molter molva momentum momot
  momotidae momotus monal monaul monera moneran moneron mongoose monkey monocanthidae monocanthus monochamus
  monodon monodontidae monohybrid monomer monomorium monopoly monotony monotremata monotreme monsoon mood moon
  moonfish moonlight moonshell moorbird moorcock moorfowl moorgame moorhen moose morale morality morals moray
  mores morone morphology morphophonemics mortality mortification morula moschus mosquito mosquitofish moss
  motacilla motacillidae moth motmot moufflon mouflon moulter mountain mountainside mouse mouser mouth
  mouthbreeder mouthpart mucosa mucus mud mudder muddle mudskipper mudspringer mugil mugilidae mugiloidea
  muishond mule mullidae mulloidichthys mulloway mullus multiplicity mummichog muntiacus muntjac muraenidae
  muridae murine muroidea murre mus muscardinus muscicapa muscicapidae muscidae muscivora muscle muscoidea
  musculature musicianship musing musophaga musophagidae musquash mustache mustang mustela mustelid mustelidae
  musteline mustelus mutillidae mutt mutton muttonfish mutuality mya myaceae myacidae myadestes mycetophilidae
  mycobacteria mycobacteriaceae mycobacterium mycoplasma mycoplasmataceae mycoplasmatales mycrosporidia mycteria
  mycteroperca myctophidae myelofibrosis myliobatidae mylodon mylodontid mylodontidae myna mynah myocardium
  myocastor myofibril myofibrilla myomorpha myopus myotis myriapod myriapoda myrmecia myrmecobius myrmecophaga
  myrmecophagidae myrmecophile myrmeleon myrmeleontidae myrtle mysidacea mysidae mysis mystery mysticeti
  mystique mytilid mytilidae mytilus myxine myxinidae myxiniformes myxinikela myxinoidea myxinoidei myxobacter
  myxobacterales myxobacteria myxobacteriaceae myxobacteriales myxobacterium myxocephalus myxophyceae
  myxosporidia myxosporidian myxovirus nadir naemorhedus naja nakedness nandu nanomia napu narrowing narrowness
  narwal narwhal narwhale nasalis nasua natantia naticidae nationalism natrix natterjack naturalism naturalness
  naucrates nausea nautilidae navel neandertal neanderthal nearness neb necessity neck necrosis nectar nectary
  necturus needlefish negaprion neighborliness nekton nematocera nematoda nematode nemertea nemertean nemertina
  nemertine neoceratodus neocortex neofiber neomys neophron neotoma nepa nephrops nephropsidae nepidae nerita
  neritid neritidae neritina nerodia nerve nerves nervousness nesokia nest nestling neuroptera neuropteran
  neuropteron neurosis neurotrichus neutrophil newfoundland newt nicety nicotine nightcrawler nightingale
  nightjar nightmare nightwalker nihilism nilgai nimravus ninth nirvana nitella nitrate nitrobacter
  nitrobacteria nitrobacteriaceae nitrobacterium nitrogen nitrosobacteria nitrosomonas noctiluca noctua noctuid
  noctuidae nodule nomia nonequivalence nonoccurrence noradrenaline norethandrolone norm nostalgia nostoc
  nostocaceae notch notechis notemigonus nothosaur nothosauria notion notochord notomys notonecta notonectidae
  notophthalmus notornis notoryctidae notoryctus notostraca notropis nourishment novelty nowhere nubbin
  nucifraga nucleolus nuda nudibranch nudibranchia nuisance numbat numbfish numbness numenius numida numididae
  numidinae nummulite nummulitidae nuthatch nutria nyctanassa nyctereutes nycticebus nycticorax nyctimene
  nylghai nylghau nymphalid nymphalidae nymphalis nymphicus oak oarfish oat oatmeal objective objectivity
  oblivion obscenity obscurity obsidian obtrusiveness obverse occasions occlusion ocean oceanites ocelot ocher
  ochotona ochotonidae octahedron octopod octopoda octopodidae ocyurus odds odobenidae odobenus odocoileus
  odonata odonate odontaspididae odontaspis odontoceti odontophorus odor oecanthus oedogoniaceae oedogoniales
  oedogonium oestridae ogcocephalidae oilbird oilfish okapi okapia oldwench oldwife oleander oligochaeta
  oligochaete oligoplites olm ology omasum ommastrephes omomyid oncorhynchus ondatra oneness oniscidae oniscus
  onychogalea onychomys onychophora onychophoran opah openbill operculum opheodrys ophidia ophidian ophidiidae
  ophiodon ophiodontidae ophiophagus ophisaurus ophiurida ophiuroidea opiliones opisthobranchia opisthocomidae
  opisthocomus opisthognathidae opossum opportunism opportunity optimism optimum orang orange orangutan
  orangutang orb orca orchestia orchestiidae orchid orcinus orderliness ordinate ore oreamnos orectolobidae
  orectolobus oreortyx organification orifice originality orinoco oriole oriolidae oriolus ormer ornithischia
  ornithischian ornithomimid ornithomimida ornithopod ornithopoda ornithorhynchidae ornithorhynchus orpington
  ortalis orthodoxy orthomyxovirus orthophosphate orthopristis orthoptera orthopteran orthopteron orthotomus
  ortolan ortygan orycteropodidae orycteropus oryctolagus oryx oryzomys oscillatoriaceae oscine oscines
  osmeridae osmerus osprey ossification ostariophysi osteichthyes osteoglossidae osteoglossiformes osteoporosis
  osteostracan osteostraci ostraciidae ostracod ostracoda ostracoderm ostracodermi ostrea ostreidae otaria
  otariidae otides otididae otterhound otus ouranopithecus ousel outlook ouzel oval ovalipes ovenbird overcast
  ovibos ovipositor oviraptorid ovis owl owlet oxen oxidation oxtail oxybelis oxygen oxylebius oxyura oxyuranus
  oxyuridae oyster oystercatcher oysterfish ozone paca pacer pachycephala pachycephalosaur pachycephalosaurus
  pachyderm pacific packhorse pad padda paddlefish paddymelon pademelon paganism pagellus pagophila pagophilus
  pagrus paguridae pagurus pain palaemon palaemonidae paleacrita paleocortex palfrey palinuridae palinurus
  pallor palm palometa palomino panda pandion pandionidae pang pangolin panic panonychus panorpidae pansy
  panther panthera pantotheria papillon papio papovavirus paprilus paracheirodon paradigm paradisaeidae
  paradoxurus paragon parakeet paralichthys paralithodes parallelism paramecia paramecium paramyxovirus
  paranthias paranthropus parapodium paraquet parascalops parasite parazoa parazoan parchment parenchyma
  parenthood paridae parophrys paroquet paroxysm parrakeet parroket parroquet parrot parrotfish particle
  particular parula parulidae parus parvo parvovirus pasang passeres passeridae passeriformes passerina
  passerine passion passivity paste pastel pastern patas patchwork patellidae pathogen pathogenesis pathology
  pathos patience patriotism paucity pauropoda paw pbs pea peace peachick peacock peafowl peahen pear pearlfish
  peba pebble peccary peckerwood pecs pectinibranchia pectinidae pectoral pectoralis peculiarity pediculati
  pediculidae pediculus pedioecetes pedionomus pedipalpi peewit pekan peke pekinese pekingese pelage pelecanidae
  pelecaniformes pelecanoididae pelecanus pelecypod pelican pellicle pelobatidae pelting peludo pelvis
  pelycosaur pelycosauria pembroke pemmican pempheridae peneidae peneus penguin peninsula pennatula pennatulidae
  pentail pentastomid pentastomida peony peptidase peramelidae perca percent perception percheron perchlorate
  percidae perciformes percina percoid percoidea percoidean percomorphi percophidae perdicidae perdicinae perdix
  peregrine perfectibility perfection perfectionism peridinian peridiniidae peridinium peril periodicity
  periophthalmus peripatidae peripatopsidae peripatopsis peripatus periphery periplaneta perisoreus
  perissodactyl perissodactyla peristediinae peristedion periwinkle permanence pernis perodicticus perognathus
  peromyscus peroxide persistence persistency persona perspective perspiration pertinence perturbation pessimism
  pet petal petaurista petauristidae petaurus petchary petrel petrogale petromyzon petromyzoniformes
  petromyzontidae petulance pewee pewit pezophaps phacochoerus phaeophyceae phaeophyta phaethontidae phage
  phagocyte phalacrocoracidae phalacrocorax phalaenoptilus phalanger phalangeridae phalangida phalangiidae
  phalangium phalarope phalaropidae phalaropus phantasy pharomacrus phascogale phascolarctos phasianid
  phasianidae phasianus phasmatidae phasmatodea phasmid phasmida phasmidae phasmidia pheasant phenacomys
  phenothiazine philaenus phillidae philohela philomachus philophylla philosophy phloem phoca phocidae phocoena
  phoenicopteridae phoeniculidae phoeniculus phoenicurus pholadidae pholas pholidae pholis phonemics phonetics
  phonology phoronid phoronida phoronidea phosgene phosphate phosphorus photoblepharon photon phoxinus
  phragmacone phragmocone phrynosoma phthiriidae phthirius phthirus phthorimaea phycobilin phycocyanin
  phycoerythrin phyllidae phyllium phyllorhynchus phylloscopus phyllostomatidae phyllostomidae phyllostomus
  phylloxera phylloxeridae physa physalia physeter physeteridae physicalness physics physidae physiognomy
  physiology physique phytomastigina phytoplankton picariae pichiciago pichiciego picidae piciformes pick pickle
  picoides picornavirus piculet picumnus picus piddock pie pierid pieridae piety piezoelectricity pig pigeon
  pigfish piggy piglet pigment pigskin pika pikeblenny pillar pilotfish pimple pinche pinctada pine pinecone
  pineus pinfish pinguinus pinicola pink pinnatiped pinniped pinnipedia pinnotheres pinnotheridae pinscher
  pintado pintail pinto pinworm pipa pipefish pipidae pipile pipilo pipistrel pipistrelle pipistrellus pipit
  pipra pipridae pirana piranga piroplasm pisanosaur pisanosaurus pismire pit pitfall pith pithecanthropus
  pithecia pitta pittidae pituitary pituophis pitymys pizza placental placoderm placodermi placuna plain plan
  planaria planarian planet planetoid plank plankton planococcus planthopper plantigrade planula plasma
  plasmodiidae plasmodium plaster plastic plasticity platalea plataleidae platanistidae platichthys platinum
  platonism platy platycephalidae platyctenea platyctenean platyhelminth platyhelminthes platypoecilus platypus
  platyrrhine platyrrhini platyrrhinian pleasure plecoptera plecopteran plecotus plectognath plectognathi
  plectophera plectrophenax plenitude pleopod plesianthropus plesiosaur plesiosauria plesiosaurus plethodon
  plethodont plethodontidae pleura pleurobrachia pleurobrachiidae pleurodont pleuronectes pleuronectidae
  plicatoperipatus plight ploceidae ploceus plover pluck plumage plumpness plumule pluvialis pluvianus
  pneumococcus pneumonia pochard podargidae podargus podiceps podicipedidae podicipediformes podicipitiformes
  podilymbus poeciliid poeciliidae poecilocapsus poecilogale poephila pogge pogonophora pogonophoran poignancy
  poikilotherm poison polarity polarization polecat poler polio polioptila poliovirus polish polistes politeness
  poll pollachius pollen pollinator polliwog pollution pollyfish pollywog polyangiaceae polyangium polyborus
  polybutene polychaeta polychaete polychete polycirrus polydactylus polyelectrolyte polyergus polyethylene
  polygonia polymastigina polymastigote polymerization polymorph polymyositis polynemidae polynomial polyodon
  polyodontidae polyoma polypedates polypedatidae polyphosphate polyplacophora polyplacophore polyploid
  polyprion polyzoa polyzoan pomacanthus pomacentridae pomacentrus pomatomidae pomatomus pomeranian pomfret
  pomolobus pomoxis pompousness pond pongid pongidae pongo pony pooch poodle pooecetes poorwill popillia poppy
  popularity porbeagle porcellio porcellionidae porcupine porcupinefish pore porifera poriferan pork porkchop
  porker porkfish poronotus porosity porphyra porphyrio porphyrula porpoise porterhouse portunidae portunus
  porzana pose positivism possibility possible possum posture potamogale potamogalidae potamophis potassium
  potato potency potential potentiality pothole potoroinae potoroo potorous potos potto poultry poverty powder
  powerfulness poxvirus poyou pplo prancer pratincole praunus praya precedence prechlorination precipice
  precipitate precipitin precision preconception predicament prediction predilection prednisone predominance
  predomination preexistence preference prehensor prejudice premix premonition preoccupation prerequisite
  presbytes presentness preserve pressure prestige presumption presupposition pretence pretension prettiness
  prevalence prevision priacanthidae priacanthus pricing prickleback pride primacy primates principle prinia
  priodontes prionace prionotus priority pristidae pristis privacy privilege probability probiotic proboscidean
  proboscidian procaryote procavia procaviidae procellaria procellariidae procellariiformes processing
  prociphilus procnias procyonid procyonidae produce productivity proficiency profitability profundity profusion
  progne program progressivism prokaryote prokayotae proliferation prominence prongbuck pronghorn proportion
  proportionality propriety propylthiouracil prosauropoda prosimian prosimii prosopium prospect prosperity
  protease proteidae protein proteles proteolysis proterochampsa protestantism prothorax protist protista
  protistan protoavis protoceratops protoctist protoctista protohippus protomammal proton protoplasm prototheria
  prototherian prototype protozoa protozoan protozoon protuberance protura proturan provincialism provisions
  prowess proximity prudence prunellidae psalterium psaltriparus psenes psephurus psetta psettichthys pseudacris
  pseudaletia pseudechis pseudemys pseudococcidae pseudococcus pseudomonad pseudomonadales pseudomonas
  pseudomonodaceae pseudophloem pseudopleuronectes pseudopod pseudopodium pseudoryx pseudoscorpion
  pseudoscorpiones pseudoscorpionida psithyrus psittacidae psittaciformes psittacosaur psittacosaurus psittacula
  psittacus psocid psocidae psocoptera psophia psophiidae psychodid psychodidae psychology psychophysiology
  psychotherapy psylla psyllid psyllidae ptarmigan pteriidae pternohyla pterocles pteroclididae pterocnemia
  pterodactyl pterodactylidae pterodactylus pterois pteropus pterosaur pterosauria pterygium ptilocercus
  ptilocrinus ptilonorhynchidae ptilonorhynchus ptloris ptyas ptychozoon pucker puddingwife puffbird puffin
  puffinus pug puku pulex pulicidae pulmonata pulp puma pumpkinseed punctuality punkey punkie punky pup pupa
  puppy pureblood purebred purgatory purity purple purpose pussy puzzlement pycnogonid pycnogonida pygopodidae
  pygopus pygoscelis pylodictus pyralid pyralidae pyralididae pyralis pyrausta pyrex pyrocephalus pyrophorus
  pyrrhocoridae pyrrhula pyrrhuloxia pyrrophyta python pythonidae pythoninae quadriceps quadruped quadrupling
  quagga quality qualm quartz queenfish quest quiaquia quickening quickness quiet quietness quirk quiscalus
  quiver rabbit rabbitfish racehorse racerunner rachycentridae rachycentron racoon radiance radiator radicalism
  radiochlorine radiolaria radiolarian radish rage rain rainbow rainfall raise rajidae rajiformes rallidae
  rambouillet ramphastidae ramphomicron rana ranatra rancor rangifer ranid ranidae raphicerus raphidae
  raphidiidae raphus rapidity rapport raptor raptores rapture rasher rat ratel rathole ratio rationale
  rationalism rationalization ratitae ratite rattail rattler rattlesnake rattus raven rawhide ray razorback
  razorbill reactant reactivity readiness ready reagent realism reality realm reasoning recession recklessness
  reckoning recognition recollection recombinant rectangle rectitude recuperation recurvirostra recurvirostridae
  red redbelly redbird redbone redbreast redbug redeposition redhorse redpoll redshank redstart redtail reducing
  reduviid reduviidae redwing reedbird reef reevaluation reeve refrigeration refuse regalecidae reglaecus regret
  regularity reindeer reithrodontomys rejoicing relatedness relations relationship relentlessness relevance
  relevancy reliability reliance religiousness relish reliving remainder remains remembrance remilegia remnant
  remora remorse remount reorientation reoviridae reovirus repentance replenishment repression reprieve
  reproducibility reproduction reptantia reptile reptilia reptilian repugnance repulsion reputation repute
  requirement resemblance resentment residue resilience resolve resonance resorcinol resourcefulness respect
  responsiveness restlessness resuspension retardation retentiveness reticulitermes retina retriever retrospect
  retrovirus retrovision reverberation reverie reversibility revery revulsion reynard rhabdoviridae rhabdovirus
  rhagoletis rheidae rheiformes rhesus rheumatism rhincodon rhincodontidae rhino rhinobatidae rhinoceros
  rhinocerotidae rhinolophidae rhinonicteris rhinoptera rhinotermitidae rhinotracheitis rhinovirus rhiptoglossa
  rhizobiaceae rhizobium rhizopod rhizopoda rhizopodan rhodophyceae rhodophyta rhodymenia rhodymeniaceae rhubarb
  rhyacotriton rhynchocephalia rhynchoelaps ribbon ribbonfish ribes riboflavin rice ricebird richmondena
  richness rickettsia rickettsiaceae rickettsiales ridge ridgel ridgeling ridgil ridgling ridley riflebird rift
  righteousness rightness rigor rim ringdove ringhals ringtail rinkhals riparia ripening rissa river riverbank
  rivulet rivulus roadblock roadkill roadrunner robalo robin robustness roccus rock rockchuck rockweed rodent
  rodentia rodolia roebuck romance romanticism rooster rooting rorqual rose rosebud rot rotavirus rotifer
  rotifera rottweiler rotundity roughleg roughness rubber rubbish rubble rudapithecus rudd rudderfish rudeness
  rumen ruminant ruminantia rump rupicapra rupicola rutabaga ruthlessness rutilus rynchopidae rynchops rypticus
  sabertooth sabine saddlebill sadism sadness sagebrush sagittariidae saiga saimiri sake salad salamander
  salamandra salamandridae salesmanship salientia salientian saline saliva salmo salmon salmonella salmonid
  salmonidae salp salpa salpidae salpinctes salt saltwater saluki salvelinus sambar sambur sameness samia
  samoyede sample sanctity sand sandalwood sanderling sandfish sandfly sandgrouse sandhopper sandpaper sandpiper
  sandwich sanity sapling sapsucker sarcocystidean sarcocystieian sarcocystis sarcodina sarcodine sarcodinian
  sarcophaga sarcophilus sarcoptes sarcoptid sarcoptidae sarcorhamphus sarcosporidia sarcosporidian sarda
  sardina sardine sardinops sargasso sargassum sassaby satiety satisfaction saturn saturnia saturniid
  saturniidae satyridae sauce saurel sauria saurian saurischia saurischian sauromalus sauropod sauropoda
  sauropodomorpha sauropterygia saurosuchus saury sausage savageness sawbill sawdust sawfish sawfly saxicola
  sayornis scad scale scalp scandentia scaphiopus scaphopod scaphopoda scapular scar scarab scarabaean
  scarabaeid scarabaeidae scarabaeus scarcity scardinius scaridae scartella scaup scavenger sceliphron
  sceloglaux sceloporus scent scepticism scheme schipperke schistosoma schistosomatidae schistosome
  schizomycetes schizophyceae schizophyta schizopoda schnauzer sciaena sciaenid sciaenidae sciaenops sciara
  sciarid sciaridae sciatica science scincella scincid scincidae scincus scissortail sciuridae sciuromorpha
  sciurus sclerite scleropages scleroparei scolopacidae scolopax scolytidae scolytus scomber scomberesocidae
  scomberesox scomberomorus scombresocidae scombresox scombridae scombroid scombroidea scope scophthalmus
  scorpaena scorpaenid scorpaenidae scorpaenoid scorpaenoidea scorpionfish scorpionida scoter scottie scours
  scrap scratch scratchiness scrubbird sculpin scut scute scutigera scutigerella scutigeridae scyliorhinidae
  scyphozoa scyphozoan sea seabird seacoast seafowl seagrass seagull seahorse searobin seashell seasnail
  seawater seaweed sebastodes secrecy secretion secularism sediment sedimentation seed seedling seedpod
  seismosaur seismosaurus seiurus selachian selachii selar selenarctos selfishness semblance semitrance
  seniority sennenhunde sensation sensibility sensing sensitivity sensuality sentiment sentimentality sepia
  sepiidae septum serenity sericterium serictery seriema serin serinus seriola seriousness seriphus serotine
  serow serpent serpentes serranid serranidae serranus serrasalmus serratia serratus sertularia sertularian
  serum serval setophaga severalty severity sewage sewellel shadfly shallowness shame shamrock shanny shaping
  shark sharksucker sharpness shear shearwater sheatfish sheep sheepdog sheepshead sheepskin sheldrake shelduck
  sherry shigella shin shinbone shipworm shirtsleeves shivering shoat shoebill shoebird shoes shore shorebird
  shortage shorthorn shortness shote shoulder shovelhead showcase shrewmouse shrike shrimpfish shrub shucks
  sialia sialidae sialis siamang sickness sidewinder sigmodon significance sika sild silence silicate silicone
  silkworm sillaginidae sillago silurid siluridae siluriformes silurus silverback silverfish silverside
  silversides silverspot silvertip silvia simian similarity similitude simplicity simuliidae simulium
  sinanthropus sincerity sinfulness singularity sinornis sinusoid siphonaptera siphonophora siphonophore
  sipuncula sipunculid sirenia sirenian sirenidae sirloin siskin sistrurus sisyridae sitophylus sitotroga sitta
  sittidae situation sivapithecus size skepticism skill skilletfish skink skipjack skua skull sky skylark slant
  slater sleep sleeping slick slippage sloe slop slope slovenliness slowing slowness slowworm sludge slumber
  slump small smallmouth smallness smallpox smell smew smiledon smoke smoothhound smoothness snack snail
  snailfish snake snakebird snakeblenny snakefish snakefly snapdragon snare snipefish snoek snook snout snow
  snowball snowbird snowfall soaking soapfish soapsuds sobriety sociability socialism sociality sod sodium
  softening softness soil solace solan soldierfish soldiering solea soleidae solemnity solenichthyes solenidae
  solenogaster solenogastres solenopsis solicitude solid solidarity solidity solipsism solitude solvent
  somateria somite songbird sonora sonority sophistication sore sorex soricidae sorption sorrow sort soup
  soupfin sourdough souslik sovereignty sow sowbelly spaciousness spadefish spadefoot spalacidae spalax spaniel
  sparid sparidae sparkle sparrow spasm spatangoida spatiality spawn spawner spearfish specialty specificity
  specimen spectrum speechlessness spermophile spermophilus sphecidae sphecius sphecoid sphecoidea sphecotheres
  spheniscidae sphenisciformes spheniscus sphenodon spherule sphingid sphingidae sphyraena sphyraenidae
  sphyrapicus sphyrna sphyrnidae spice spider spilogale spine spinnability spinus spiral spirilla spirillaceae
  spirillum spirits spirochaeta spirochaetaceae spirochaetales spirochaete spirochete spirogyra spirula
  spirulidae spite spittlebug spitz spizella spleen splendor splenomegaly splinter splinters splitworm
  spodoptera sponge spongefly spongillafly spontaneity spoonbill spore sporozoa sporozoan sporozoite spotlight
  sprawling sprigtail springbok springbuck springtail sprue spume spyeria squalidae squalus squama squamata
  squaretail squatina squatinidae squilla squillidae squirrel squirrelfish stability stablemate stag staghound
  staginess stagnation stain stallion stamen stance standing standpoint standstill staph staphylinidae
  staphylococci staphylococcus stardom starfish starlight starling statesmanship statistic stature status
  staurikosaur staurikosaurus stayer steak steatornis steatornithidae steed steel steenbok steeplechaser
  steganopus stegocephalia stegosaur stegosaurus steinbok stenopelmatidae stenopelmatus stenopterygius
  stenotomus steppe steprelationship stercorariidae stercorarius stereospondyli stereotype sterna sterninae
  sternotherus sternum steroid stewing stichaeidae stickleback stictomys stictopelia stiffness stifle stillness
  stiltbird stimulus sting stingray stinkbird stirk stizidae stizostedion stoat stocker stoicism stomach
  stomatopod stomatopoda stonechat stonefish stonefly stonewort storeria stork storm strait strangeness strategy
  straw strawberry strawworm stray strength strep strepera strepsiceros strepsirhini streptobacillus
  streptococci streptococcus streptomyces streptomycetaceae streptopelia striation strigidae strigiformes strix
  stromateid stromateidae strombidae strombus struthio struthiomimus struthionidae struthioniformes strychnine
  strymon stub stubbornness stucco studhorse stump stumpknocker stupor sturgeon sturnella sturnidae sturnus
  stylemark stylet styracosaur styracosaurus subcontinent subfigure subjugation submucosa subpart subsoil
  substitute substrate suckerfish suction suddenness suds suffering suffrage sugar suidae suitability sula
  sulfur sulidae sumpter sun sunlight sunray sunshine superbug superficiality superiority supernaturalism
  superslasher superstition supper suppleness supremacy surety surfactant surfbird surffish surfperch
  surgeonfish suricata suricate surmullet surnia surplus survival sus susceptibility sushi suslik suspense
  suspension suspicion sustenance swamp swamphen swan sward sway sweat sweep sweetness swelling swiftlet
  swimmeret swine swirl swordtail sylviidae sylviinae sylvilagus symmetry sympathy symphalangus symphilid
  symphyla synagrops synanceja synapsid synapsida synaptomys synchronism synchrony syndrome synentognathi
  synercus synergism syngnathidae syngnathus synodontidae synthesis syringa syrrhaptes tabanidae tabby
  tachinidae tachyglossidae tachyglossus tachypleus tact tactic tactics tadarida tadorna tadpole taeniidae taffy
  taguan tailorbird taint taipan taira takahe takin talapoin tallow talon talpidae tamandu tamandua tamanoir
  tamarao tamarau tamarin tamias tamiasciurus tan tanager tang tangent tangle tantilla tantrum tapestry tapeworm
  tapir tapiridae tapirus tar tarantula tardigrada tardigrade taricha tarpan tarpon tarsier tarsiidae tarsioidea
  tarsius taste tatou tatouay tatu taurotragus tautog tautoga tautogolabrus taxidea tayassu tayassuidae tayra
  tea teakwood tear teat technique teg teiid teiidae teju teleost teleostan teleostei telosporidia telsontail
  temerity temnospondyli temper temperament temperature tempest temptation tenacity tench tendency tenderness
  tendon tendrac tenebrionid tenebrionidae tenpounder tenrec tenrecidae tension tentacle tentaculata
  tenthredinidae teras tercel tercelet terebella terebellidae teredinid teredinidae teredo termes termite
  termitidae tern terrapene terrapin terrier terror testacea testacean testicle testudinata testudines
  testudinidae tethyidae tetra tetragonurus tetrahymena tetranychid tetranychidae tetrao tetraodontidae
  tetraonidae tetrapod tetrapturus tettigoniid tettigoniidae texture thalarctos thalassoma thaliacea
  thamnophilus thamnophis thankfulness thatch thaw thawing thecodont thecodontia theology theory theraphosidae
  therapsid therapsida theridiid theridiidae thermoacidophile thermobia thermodynamics thermostatics theropod
  theropoda thiamin thickhead thickness thigh thighbone thinking thinness thiobacillus thiobacteria
  thiobacteriaceae thiocyanate thiouracil thirst thomomys thorn thornbill thoroughness thought thraupidae
  threadfin threadfish threadworm threskiornis threskiornithidae thrip thripid thripidae thrips throe thrombosis
  thrombus thryothorus thumb thumbnail thunnus thylacine thylacinus thylogale thyreophora thyreophoran
  thyroglobulin thyroid thyronine thyrotrophin thyroxine thysanopter thysanoptera thysanopteron thysanura
  thysanuron tibicen tichodroma tichodrome tidbit tiercel tiglon tigon tigress tilapia tilefish tilth timalia
  timaliidae timbre timeliness timidity timing timucu tin tinamidae tinamiformes tinamou tinca tineid tineidae
  tineoid tineoidea tineola tingidae tint tipulidae tissue tit titanosaur titanosaurian titanosauridae
  titanosaurus titer titlark titmouse tmv toad toadfish toast toddy todidae todus tody toffee togaviridae
  tolypeutes tom tomato tomcat tomistoma tomtate tomtit tonguefish tooth topminnow topography topsoil torment
  tornado torpedinidae torpediniformes torpor torsk torso tortoise tortricid tortricidae tortrix torture
  totality toucan toucanet toughness touraco towhee toxicognath toxin toxostoma toxotes toxotidae trachea
  trachinotus trachipteridae trachipterus trachodon trachodont trachurus tradition tragelaphus tragopan
  tragulidae tragulus trait trance tranquility transience translucence transpiration treachery tree treehopper
  treetop trematoda trematode trembling trepang trephritidae trepidation treponema treponemataceae triaenodon
  triakidae trialeurodes triamcinolone triangle triatoma tribolium tribonema tribonemaceae triceratops
  trichechidae trichechus trichina trichiuridae trichodesmium trichodontidae trichoglossus trichomonad
  trichophaga trichoptera trichopteran trichopteron trichosurus trichys tridacna tridacnidae triga triggerfish
  triglidae triglinae trilobite trimorphodon trinectes tringa trionychidae trionyx triopidae triops tripletail
  triturus triviality trochilidae trogium troglodytes troglodytidae trogon trogonidae trogoniformes trombicula
  trombiculid trombiculidae trombidiid trombidiidae trophoblast trophozoite tropicbird tropidoclonion trotter
  truculence trumpetfish trunkfish truthfulness trypetidae tsetse tsh tsine tuatara tuberculosis tubule
  tubulidentata tularemia tulip tumblebug tumor tumour tumult tunga tungsten tunicata tunicate tup tupaia
  tupaiidae tupinambis turaco turacou turakoo turbatrix turbellaria turbinate turbulence turdidae turdinae
  turdus turf turmoil turnicidae turnix turnover turnstone tursiops turtledove tusker tussah tusseh tusser
  tussore tussur twentieth twig twinge twitterer tylenchidae tylenchus tympanuchus type typhlopidae typhoid
  typhus tyranni tyrannid tyrannidae tyrannosaur tyrannosaurus tyrannus tyrosine tyto tytonidae tzetze uakari
  uca udder ugliness uintathere uintatheriidae uintatherium ulcer ulceration ultracentrifugation ultraviolet
  ulva ulvaceae ulvales ulvophyceae umbrina unai unambiguity unau unawareness unbalance uncertainty unconcern
  unconscious undercurrent underfur underpart understanding underwing uneasiness unemployment unfolding
  unguiculata unguiculate ungulata ungulate unhappiness uniformity unio unionidae uniqueness univalve
  universality universe unpredictability unrealism unreality unreason unrest unselfconsciousness unselfishness
  unwillingness upheaval upshot upupa upupidae uranoscopidae urge urgency uria urial urine urochord urochorda
  urochordata urochordate urocyon urodele urodella urophycis uropsilus uropygi uropygium urosaurus ursidae ursus
  urus usefulness uselessness uta utahraptor utmost utopianism vacancy vacuolization vacuum vagabond vagueness
  validity valley valor valuation value values vanellus vanessa vanity vapor vaquita varan varanidae varanus
  variability variable varment vector vedalia veery vegetable vehemence vellum velociraptor veneridae
  ventriculus veracity verbena verdin verge verification verisimilitude vermouth versatility vertebrata
  vertebrate vertex vertigo verve vervet vesiculovirus vespa vespertilio vespertilionid vespertilionidae vespid
  vespidae vespula vetchworm vexation viability viand vibrancy vibrio vibrion vibrissa vice vicugna vidua
  viewpoint vigilance vigor villus vine vinegar vinegarroon vintage vinyl violet viper vipera viperidae vireo
  vireonidae virginity virion viroid virtue virulence virus virusoid visage viscacha viscosity visibility vision
  vista visualization vitality vitals vitamin vitellus viverra viverricula viverridae viverrinae viverrine
  vividness vizsla vogue volcano vole volition voltage volvocaceae volvocales volvox vombatidae vorticella
  vulnerability vulpes vultur vulture wader wafer waffle wagtail waist wake wakefulness walkingstick wallaby
  wallflower wallpaper walnut walrus want wapiti warble warmongering warmth warragal warrigal wart warthog
  wastewater water waterbird waterbuck waterdog waterfall waterfowl waterway wavelength wax waxwing weakness
  weariness weather weaverbird webfoot webworm wedge weed weevil weightlessness weimaraner weka welcome
  weltanschauung welter wet wether wetness whalesucker wheat wheatear wheatworm whelp whidah whiff whim whinchat
  whippet whippoorwill whipsnake whiptail whirlaway whiskers whiskey whisky whiteface whitefly whiteness
  whitetail whitethroat whole whooper whorl whydah wicker widgeon width wigeon wildebeest wildness willet
  willingness willow willpower wind wine wirehair wireworm wisdom wise wisent wishbone wishing withers woe wolf
  wolffish wolfhound womb wombat wonderfulness woodborer woodchuck woodcock woodcreeper woodgrain woodgraining
  woodhewer woodlouse woodpecker woodworm worriment worry worse worthlessness wound wrack wrasse wrath wreck
  wreckfish wretchedness wrinkle wrist wrongdoing wrymouth wtv xanthomonad xanthomonas xanthophyceae xantusiidae
  xenarthra xenicidae xenicus xenon xenopodidae xenopus xenorhyncus xenosauridae xenosaurus xerobates xiphias
  xiphiidae xiphosura xylem xylocopa xyphophorus yardage yaws yearning yellow yellowbird yellowfin yellowhammer
  yellowlegs yellowtail yellowthroat yen yoga young yucca zaglossus zalophus zapodidae zapus zeal zebra zebu
  zeidae zenaidura zeomorphi zest zinc zinjanthropus ziphiidae zoarces zoarcidae zonotrichia zooflagellate zooid
  zoomastigina zoomastigote zoophyte zooplankton zoril zygnema zygnemales zygnemataceae zygnematales zygoptera
`
    .trim()
    .split(/\s+/),
)
