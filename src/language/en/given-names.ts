/**
 * Given names by the gender they are mostly given to, in lower case. From the US Census Bureau's lists of 1990
 * (public domain) and the name lists of Faker (MIT, copyright 2012 Daniele Faraglia), cut to names that occur often or in several
 * countries. A name that is also an everyday word ("may", "will") counts as a name only with other evidence.
 */
const mostlyFemale = `
aachal aadhya aahana aaliyah aanuoluwapo aarini aarna aashi aba abbey abbie abby abebi abena abeni abha
abigail abiye abosede abril acarkan ada adal addie addison adebukola adela adelaida adelaide adele adelheid
adelia adelina adeline adell adella adelle adenike adepeju adesewa adesua adetoke adetoun adila adina adria
adriana adriane adrianna adrianne adrienne adunni advika adviye adweta adwoa adya adéla afia afife afton
afua agata agatha agathe aglaia agnes agnese agneta agnieszka agnès agripina agustina agáta ahter aida
aideen aileen aili ailis aimee aimée aina aine aino aisha aishani aisling aisyah aja ajeng ajoke akay
akgüneş akise akmaral akos akosua aksoy akua akumaa akyıldız alabezek alaina alana alanna alannah alaz alba
alberta albertha albertina albertine albina alda alecia alejandra aleksandra alena alene alesha alesia
alessandra alessia aleta aletha alethea alexa alexandra alexandria alexandrina alexia alfreda algış alice
alicia alida alika alina aline alis alisa alisha alison alissa alix aliya alize alka alla allene allie
allison allyson alma almast almeda almira aloisia alondra alpha alta althea altınbike altınçiçek alvina
alwina alwine alyce alycia alysia alyson alyssa alzina alícia alışık alžběta ama amada amaira amalia amalie
amanda amani amara amaya amber amelia amelie ami amie amina amira amoke amope amparo amre amrita amruta amy
amélie américa ana anabel anabela anabella anaida anamaria anamika anargül anastacia anastasia anastazja
anastázie anaïs anca ancuța anda andrada andrea andreea andreia andria andrée anděla ane anemona aneta anett
anette anežka angela angelia angelica angelika angelina angeline angelique angelita angella anghelina angie
angélica ani anica aniela anika anisa anissa anita anitra anișoara anja anjali anka anke ankica ann anna
anna-lena anna-maria annabel annabell annabella annabelle annalisa annalise annamaria annamarie anne
anne-marie anneke anneli annelie annelies anneliese annelise annemarie annemie annemijn annetta annette anni
annick annie annika annita annmarie anny anouk antionette antje antoaneta antoinette antonela antonella
antonette antonia antonietta antonija antonina anu anusha anuța anvi anya anđa anđela aoife apolena apolonia
april arabella araceli aracely aradhana aral arcelia ardis ardith aretha aria ariadna ariana ariane arianna
arielle arike arina arinola aristița arleen arlene arlette arline armahan armida artemisa arunima arya
arziye arzu arıpınar asake asha ashely ashlee ashleigh ashley ashlie ashling ashly asliye assunta asta
astrid asu atanur atena athena ati atinuke atiyye audra audrey audry augusta augustina aura aurelia
aureliana aurica aurora aurore aurélie autumn ava avis avunç awero awesi axenia aya ayasun aybet aycagül
aydar ayduru ayesha aygönenç ayhan ayinke aykut ayla ayleen aylil aylin aynilhayat aynur aynımah ayoka ayse
aysel aysema aysevim aysuna ayten aytöz ayu ayyaruk ayçan ayülker ayşeana ayşenur azade azalea azize azra
azucena açılay ağbegim aşhan baaba babette badegül baghyawati bahtinur balca ballı bambi banü bara barb
barbara barbie barbora barbra barbro barica barkha basriye bağdat bea beata beate beatrice beatrix beatriz
becky bediriye begim behiza belen belgizar belinda belkize bella belle belva belén benek benice benita bente
benthe beray berenice bergen berit beriye bernadette bernadine bernarda bernardita bernice berniece bernita
berrin berta bertha besey bess bessie beste betania beth bethan bethany betina betsy bette bettie bettina
betty bettye beulah beverley beverly beyhatun bezek beáta bhanumati bhavani bhavika bhavini bhavna bhavya
bianca bianka bibi bibiana bidayet bilay bilginur biljana bilkay bimala bina binay birben birdie birgit
birgitta birgül birsan birte birthe biserka bishakha bitül blanca blanch blanche blanduzia blanka blažena
bobbi bobbye bogdana bohumila bolatito boluwatife bonita bonnie bonny božena božica brandee brandi brandie
brandy branka breanna breanne breda bree brenda brenna briana brianna brianne bridget bridgett bridgette
brigette brigid brigita brigitta brigitte brinda brita britney britta brittani brittany brittney bronagh
bronwyn brooke bruna brândușa brígida buffy bunmi burcuhan buşra bárbara büreyre büşranur caitlin caitlyn
caitriona calista camelia cami camila camilla camille canan candace candela candelaria candi candice candida
candis candy canfeza canseven canur caoimhe cara caren cari caridad carin carina carine carissa carla
carleen carlene carlijn carlota carlotta carly carlyn carma carmela carmelita carmella carmen carmina carol
carola carolann carole carolee carolin carolina caroline carolyn carolynn caron carri carrie caryl caryn
casandra casiana cassandra cassie catalina catarina caterina catharina catharine catherine cathi cathie
cathleen cathrine cathryn cathy catina catinca catrina catrinel catriona cecelia cecile cecilia cecilie
cecily cecília cedide celeste celestine celia celina celine cemiyle cerasela cevale ceylin cezara chaaya
chaitaly chakrika chaman chameli chana chanchal chanda chandani chanel chantal chantel chantelle charissa
charisse charita charla charleen charlene charline charlotta charlotte charmaine charolette charvi chasity
chasmum chastity chavvi chelsea chelsey chelsie cheri cherie cherise cherri cherrie cherry cheryl cheryle
chiara chiquita chloe chloé chloë chrissy christa christal christel christelle christen christene christi
christiana christiane christie christin christina christine christy chrystal ciaobella ciara cici cielo
cierra cihan cinda cindi cindy cinta cinthia cintia cipriana citra claire clara clare claribel clarice
clarisa clarissa claudette claudia claudine clementina clementine cleopatra cleta cliodhna cliona clodagh
cloe clotilde clémence codrina codruța coleen colette colleen collette concepcion concepción concetta concha
connie constance constantina constanza constanze constanța consuela consuelo cora coral coralia coralie
cordelia cordula corene cori corina corine corinna corinne cornelia corona corrie corrina corrine cosmina
crenguța crina cristal cristi cristin cristina cristine cristy crystal cuheyna cyndi cynthia cäcilia cécile
céline cătălina daciana dafina dafne dagmar dagmara dagny daiana daisy daksha dalaja dalia dalima damaris
damini damlanur damyanti danae danelle danette dania danica daniela daniella danielle danijela danique
danita danna dannielle danuše danyelle daphne darci darcie daria dariana darika darina darla darleen darlene
darline davida davina dawn dawna dayamai dayana dayita dayna deana deann deanna deanne dearbhail dearbhla
deb debbie debbra debby debi debora deborah deborrah debra debrah dedra deena deepa deha deidra deidre
deirdre deisy delfina delia delilah della delois delora delores deloris delphia delphine demetra demetria
demi dena deneen denice denisa denise denisse dervla deryanur desirae desiree despina devi devika dewi
deyanira değer dhriti diah dian diana diane diann dianna dianne dida didina dilara dilcan dilfeza dilhuş
dilsitan dilşat dimitrina dina dinah dinda dionne dipta dita divan divya dixie diya dochia doina dollie
dolly dolores domenica dominga dominika domnica dona donatella donita donna dora dorcas doreen dorene
doretha dori doriana dorina dorinda dorine doris dorli dorota dorotha dorothea dorothy dortha dorthea dorthy
dottie dovie doyinsola doğannur draga dragica drahomíra drahoslava duha dulce dumitra dumitrana dunja
durgadin dursadiye duyguhan débora döner dürrüşehvar earlene earline earnestine eartha easter ebba eboni
ebony ecaterina ecegül ecrin eda edaviye edda edel edelmira edhitha edina edita edith edna eduarda edwina
edythe eesha effie efil eftimia egenur eileen eilis eilish eimear eimer eiravati eivor ekaja ekani ekanta
ekantika ekaterina ekiya ekta ela elaina elaine elamiye elana elba elda eldora eleanor eleanora eleanore
elena eleni elenor elenore eleonora eleonore elfie elfriede eliabeth eliana eliane elida elif elifnur elin
elina eline elinor elisa elisabet elisabeta elisabeth elisaveta elise elissa eliza elizabeta elizabeth elize
elizebeth eliška elke ella ellen elli ellie ellinor elly elma elmira elna elnora elodia elodie eloisa eloise
elouise eloísa elsa elsbeth elsie elva elvan elvera elvia elvina elvira elyse elżbieta ema emal emanuela
emelia emelie emelina emely emer emilia emilie emilija emily emine emiş emma emmanuelle emmi emmy emogene
emília ena endah enfes enid eniola enriqueta enya erbay erem ergül erica ericka erika erin erina eriş
erlinda erma erna ernestina ernestine ervaniye eryn esengün eshana esi esila esmanperi esmee esmeralda esmée
esna esperanza essie estefany estefanía estela estella estelle ester estera esther estrella eta ethel
ethelyn etta eufrosina eugenia eugenie eula eulalia eunice eusebia eva evalyn evangelina evangeline
evanghelina evde eve evelia evelien evelin evelina eveline evelyn evelyne evelína evette evi evie evita evon
evonne evrim evy ewa ewatomi ewelina ezgin eşim fabia fabiana fabienne fabiola fabiënne fadekemi faderera
fadile fadıla faith faizah faize falak falguni fallon fannie fanny farah farhunnisa farrah fathonah fatigül
fatima fatinur fatma fatmanur fawn fay faye fayize febe febi feden federica fehintola fehmiye felecia
felicia felicita felicitas felicity feline felipa felisa felisha fem femke fenna fenne ferahdiba feraye
ferhan ferinaz fermuta fern fernanda ferne feryas feyha feyzin fibikemi fidaye fien fiene fikayomi fildan
filipa filippa filofteia filomena fiona fionnuala firdevis fitnat fitria fitriani flavia fleur floare
floarea floortje flor flora florence florencia florene florentina florența floriana florica florina florinda
florine flossie folashade fonda fortunata franca frances francesca francia francine francisca franciska
františka franziska françoise freda frederique freida freya frida frieda friederike frusina frédérique fuma
féline fügen gabel gabriela gabriella gabrielle gail gaja galina ganga ganiye garima gasti gaurangi gauri
gaurika gautami gawati gayathri gaye gayla gayle gaylene gaynell gaëlle geanina geetika gelengül gema gemma
gena geneva genevieve geneviève genoveva genta gențiana georgeta georgetta georgette georgia georgiana
georgianna georgina georgine geraldine geralyn gerda geri gerlinde germaine gerri gertie gertrud gertrude
geta ghaliyati gherghina ghislaine giada gianina gianna gifty gilberte gilda gillian gina ginette ginger
ginny giorgia giorgiana giovanna gisela gisele giselle gisselle gisèle gitte giulia giuliana giuseppina
gladis gladys glenda glenna gloria golda goldie goncafer gordana grace gracia gracie graciela grainne
graziella grațiana grațiela gregoria greta gretchen grete grethe gretta griselda gudrun guillermina gunborg
gunda gunhild gunilla gunnel gunvor guusje gwen gwendolyn gök gökperi gökçe göli görsev gözem gül gülay
gülbani gülbeyan gülbiye gülcegün güldam gülder güldünya gülenay güler gülev gülfari gülfeza gülgen gülgüzel
gülhisar gülinaz gülkadın güllühan gülmisal gülnaziye gülper gülsalın gülselin gülseren gülsevil gülsiye
gülsü gülter gülzadiye gülçe gülözge gülüs gülşa gülşeref günar günebakan güngören günsel gürcüye gürten
güverçin güzey habibe hacile hadrey hafshah hafıza hailey halenur haley halima haliye hamima hamiyet hamsini
hana hanbiken hani hanife hanim hanna hannabel hannah hanne hannelore hansultan harbinaz harinakshi harini
harita harmony harriet harriett harriette hasgül hasna hasret hatice hatin hattie havali havse haydee haydée
hayel hayleigh hayley hayrünnisa hazel hazine heather hedvika hedwig hedy heidi heidy heike hekime helen
helena helene helga hellen helma helén hema hemal hemangini hemani henife henrieta henrietta henriette
heracleea herlinda herma hermina hermine herminia herta hertha hester hesti hettie heva hilary hilda hilde
hildegard hillary hillevi hilma hiral holli hollie holly honora hope hortencia hortense hortensia huguette
hulda humaira hélène iasmina ibironke ica icha ida idella idika ifa ignacia ijaya ika ikshita ila ilaria
ileana ilene iliana ilinca ilona ilsa ilse ima imelda imke imogene ina inaya indah indali indira indy ines
inez inga ingeborg ingegerd ingegärd ingela inger ingrid intan inès inés inês ioana ioanina iola iolanda
iona ione ionela ionelia iosefina irena irene iretioluwa iriana iridenta irina iris irma irmgard irya irène
iréne isabel isabela isabell isabella isabelle isadora ise isha ishani ishanvi ishita isidora isis isla
isobel iulia iuliana iustina iva ivana ivanka iveta ivette ivka ivona ivonne ivy iyabode iyadunni izabela
ize jacalyn jacinta jackeline jacklyn jaclyn jacque jacquelin jacqueline jacquelyn jacquline jada jade
jadranka jael jagrati jagvi jalsa jamalia jami jamila jana janae janaki janani jane janeen janel janell
janelle janene janet janeta janette janey janice janie janina janine janja janna jannette jannie januja
janya jaqueline jarmila jaroslava jasmijn jasmina jasmine jasminka jasmit jasna jaunita javiera jayda jayde
jaylinn jayne jazmin jazmín jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie
jeannine jeevika jele jelena jelita jemma jena jenelle jenifer jeniffer jenna jennette jenni jennie jennifer
jenniffer jenny jente jeraldine jeri jerica jerilyn jerri jerrie jesica jessica jessika jewel jhalak jill
jillian jimena jindřiška jinthe jitka jiřina jo joan joana joanie joann joanna joanne joaquina jocelyn
jocelyne jodi jodie joelle joellen joetta johana johanna johanne johnna joi jolana jolanda joleen jolene
jolie jolijn joni jonna jorja josefa josefin josefina josefine joselyn josephina josephine josette josiane
josie josipa joséphine jovana jovita joy joyce joycelyn joëlle juana juanita judi judie judita judith judy
juli julia juliana juliane juliann julianna julianne julie juliet julieta juliette julijana julissa julita
june jung justina justine justyna jutta jyoti júlia kacey kaci kacie kaia kaitlin kaitlyn kaja kajsa kalina
kamala kamaria kami kamila kamya kandace kandi kandice kandy kani kania kara karen kari karie karimah karin
karina karine karissa karla karlene karley karlijn karolina karoline karolyn karolína karon karri karrie
kartika karyn kasandra kashish kashvi kasiyah kassandra kata katalin katarina katarzyna kate katelyn
katerina katerine kateřina katharina katharine katherin katherina katherine katheryn kathi kathie kathleen
kathlene kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia katica katie katina katja katrin
katrina katy kavya kay kayla kaylee kayleigh kecia keely keira keisha keli kelli kellie kelsey kelsie kendra
kenna keri kerri kerrie kerstin kesha keshia keya kezia khadija khloe kia kiandra kiara kiera kikelomo kiki
kimberely kimberlee kimberley kimberly kira kirsten kirstie kirstin kirsty kisha kitty kizzy klara klaudia
klaudie klára kori kornelia krisha krista kristal kristan kristen kristi kristie kristiina kristin kristina
kristine kristy kristyn kristýna kritika krystal krystle krystyna květa květoslava kyara kyla kylee kylie
kyra käthe käthi lacey laci lacie lada ladislava ladli ladonna laetitia laila lajita lakeisha lakesha
lakeshia lakisha lakshmi lala lalita lan lana lanette lani lanita laquita lara laras larisa larissa lashanda
lashonda latanya latasha latika latisha latonia latonya latosha latoya latrice latricia laura laure laureen
laurel lauren laurene laurenția lauretta laurette laurie lavada lavanya lavina lavinia lavonda lavonne
lawanda lawrencia layla lea leah leana leandra leann leanna leanne leatha leatrice leda leeann leela leena
leesa leidy leila leilani leisa lekha lela lelia lena lene leni lenka lenora lenore leola leona leonie
leonor leonora leonore leontina leopoldina leora leota lesa lesia leslee lesli lesly leta letha leticia
letitia letizia letiția lettie letícia leyla leyli lia liana liane libby libni libuše lida lidia lidija
lidya lieke liesbeth lieve ligia lila lili lilia lilian liliana liliane lilija lilla lillemor lilli lillian
lillie lilly lily lina linda linde lindsay lindsey linette linh linnea linnéa linsey lintang lioara lipika
lisa lisa-marie lisanne lisbeth lise liselotte lisette lissa lissette lita liv livia liwia liz liza lizabeth
lizbeth lize lizeth lizette lizz lizzie lizzy ljiljana ljubica ljudmila loes lois lola lolita lona loni lopa
lora loraine lore loredana loreen lorelei lorena lorene loretta loretto lori lorie lorinda lorine lorna
lorraine lorri lorrie lotta lotte lotti lottie louann louella louisa louise lourdes lovisa loïs lu luana
luann luanne lucero lucia luciana lucie lucienne lucija lucila lucile lucille lucinda lucretia lucreția lucy
lucía ludmila ludovica luella luisa luise luiza lula lulu luminița luna lupita lura luz luzia luísa lyda
lydia lydie lyla lynda lyndsay lyndsey lynette lynne lynnette lynsey léa lívia lýdie lăcrămioara ma maaike
maartje mabel mable macarena machelle maddison madeleine madelief madeline madelyn madge madhavi madonna mae
maegan maeve mafalda magali magaly magda magdalena magdalene magdaléna maggie magnolia mahika mahulena mai
maia maida maija maimunah maira maire mairead maite maja makayla mala malena malgorzata malia malika malin
malinda malissa mallory malvina malwina mamie manda mandi mandy manon manuela manuelita manya mara maranda
marcela marcelina marcella marcelle marcheta marci marcia marcie marcy mare maren marga margaret margareta
margarete margaretha margarette margarida margarita margaux marge margery margherita margie margit margita
margo margot margret margrit marguerite mari maria mariah mariam marian mariana marianela mariann marianna
marianne maribel maribeth marica maricela maricica marie marie-christine marie-claire marie-jeanne
marie-josé marie-louise marie-thérèse mariela mariella marietta mariette marija marijana marika marilee
marilena marilou marilyn marilynn marina marine marinela marioara marisa marisela marisol marissa marit
marita maritta maritza marjorie marjory markéta marla marleen marlen marlena marlene marlies marlis marlys
marnie marquita marsha marta martha marthe marti martina martine marva marvel mary maryam maryann maryanne
marybeth maryellen maryjane maryjo marylee marylin marylou marylyn maryse matea mateja mathilda mathilde
matilda matilde mattie maud maude maudie maura maureen maurine mavis maxine may maya maybelle mayme mayra
mayte mazie mckenzie meagan meaghan mechelle meera meg megan megha meghan meghana meike mekhala melania
melanie melany melba melina melinda melisa melissa melita mellisa mellissa melodie melody melonie melony
melva melvina mercedes meredith merel merry mery meryem meryl meta mette mia micaela michaela michaele
michela michele micheline michell michelle michèle mickie migdalia mihaela mikaela mikayla mila milada
milagros milda mildred milena milica milissa milka millicent millie miloslava milou miluše mimi mina mindi
mindy minerva minna minnie mira miranda mireille mirela mirella mireya miriam miriama mirian mirja mirjam
mirjana mirna miroslava mirta mirte mirthe missy misti misty mitali mittie mitzi modesta modupe mofifoluwa
mohini moira mojisola mojisoluwa mollie molly mona monica monika monique monserrat montserrat mora moradeke
morayo morena morenike morolake mosinmileoluwa mosunmola motunrayo moyosore mozell mozelle mugdha muriel
mutia mya myra myriam myrna myrta myrthe myrtice myrtis myrtle mária märta mélanie mónica nabila nada
nadežda nadia nadin nadine nadja naděžda najwa nakisha nan nana nanci nancy nandini nanette nanna nannette
nannie naomh naomi narcisa natacha natali natalia natalie natalija natalja nataly natascha natasha natasja
natasza nataša nathalia nathalie nathaly natividad natália natálie nedra neelima neha nela nelda nele nell
nella nelle nelli nellie nelly nena nereida netra nettie neva nevaeh nevenka nia niamh nichelle nichol
nichola nichole nicki nicolasa nicole nicoletta nicolette nidhi nidia nidra nienke nieves niharika niina
nika niki nikita nikki nikol nikolina nila nilam nilda nilima nimakoah nimrat nina ninioluwa ninthe nirja
nisa nisha nita nitara nives noelia noelle noemi noemí nola nona noor noortje nora norah noreen norene
norine norma nova novella novi noémi noëlle nuala nuria nurul nury nydia nynke nélida octavia océane odalis
odalys odessa odette odika odile oeshi ofelia ojasvi olajumoke olasunmbo olena oleta olga olimpia oliva
olive olivia olivie ololade olufunke olufunmilayo oluwakemi olympia olívia oma omaja omisha omobolanle
omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omya ona oni oona oonagh opal ophelia
ora oralia oreofe oriana orlaith ornella orpha osha otilia ottilia ottilie otýlie ouida oviya oxana oyenike
oyindasola padma padmi pahal paige pallavi palma paloma pam pamala pamela panini pansy paola paramita
pascale pascuala patrica patrice patricia patricie patrizia patrícia patsy patti pattie patty paula paulette
paulin paulina pauline pavani pavla pavlína paz pearl pearlie pearline peggie peggy penelope pennie penny
perla pernilla petra petronela phileine philippa phillis philomena phoebe phylis phyliss phyllis pia piedad
pien pierina pilar pinkie piper pippa pleun polly pooja portia precious pricilla priscila priscilla prisha
priska priya prudence puck puji puk puput pushti puspa puti putri pía qori queen quinty qushi raagini
rachael rachana racheal rachel rachelle rachita racquel radeke radha radhika radka radmila rafaela raffaela
raffaella ragna ragnhild rahayu rahel rahmi raina raisa rajata rajeshri raksha ramona rana randi raphaela
raquel rashida ratih ratna reba rebeca rebecca rebecka rebeka rebekah rebekka regina regine reina reinhilde
rena renae renata renate renea renee renita renske renáta renée restu reta retha reva reyna rhea rhianna
rhiannon rhona rhonda ria ricarda richelle ridhi rika rina rini rita riya roberta robyn rochelle rocio rocío
roisin roksana rolanda romaine romana romina romona romy rona ronda ronja ronke ronna roos rosa rosalba
rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosalía rosanna rosanne rosaria
rosaura rose rose-marie roseann roseanna roseanne rosella roselyn rosemarie rosemary rosetta rosie rosina
rosita roslyn rosmarie rossana roswitha rowena roxana roxane roxann roxanna roxanne roxie roza rozalia
rozalija rozália ruby rubye rufina rut ruth ruthann ruthie ruža ružica róża růžena saanvi saar sabina sabine
sabra sabrina sachi sade sadie sadina safina sakura salimah salina sallie sally salma salome salomey salomé
salsabila salwa samanta samantha samatha samiah samira sanaya sandra sandrine sandy sanja sanjuana
sanjuanita sanne santa sanya sara sarah sarai sari sarina sarita sasha saskia saumya saundra savannah
scarlet scarlett segilola selena selin selina selma sena septi serafina serena sevim shaina shakila shakira
shalonda shameka shamika shana shanda shandra shanell shani shania shanice shanika shanita shanna shannan
shannen shanta shante shantel shantell shara sharee sharen shari sharla sharlene sharon sharonda sharron
sharyn shasta shauna shawanda shawna shayla shayna sheena sheila shelia shelley shelli shelly shena sheree
sheri sherie sherilyn sherita sheron sherri sherrie sherron sherry sherryl sheryl shiela shirlee shirlene
shirley shivani shona shonda shravya sian sibyl sibylle siena sienna sierra signe sigrid silja silje silke
silva silvana silvia silvie similoluwa simisola simona simone sina sinead siobhan siska siti siv siya skye
skyla slavica slavěna sneha snježana socorro sofia sofie sofía solange soledad solveig sondra sonia sonja
sonya sophia sophie soraya sorcha sowande soňa stacey staci stacia stacie stacy stana stanislava starla
starr stefani stefania stefanie steffi stela stella stephaine stephani stephanie stephany stephenie sterre
stina stine stormy stéphanie subomi suci sudiksha sue suhani sunshine susan susana susann susanna susannah
susanne susi susie sussie suus suzan suzana suzanna suzanne suze suzette suzie suzy svea svenja svetlana
světlana syahrini sybil sybilla sybille syble sylvia sylvie sylwia sára tabatha tabea tabitha taina taja
talia tamanna tamara tamatha tameka tamela tamera tami tamie tamika tamiko tammi tammie tammy tamra tana
tanesha tangela tania tanika tanisha tanja tanmayi tantri tanvi tanya tara tari tarsha taryn tasha tatiana
tatjana tawana tawanda tawanna tawnya tayla teena tena tenisha teodora tera teresa terese teresia teresita
teressa tereza terezija teri terra terri terrie terézia tess tessa tessie thea theda thekla thelma theodora
theres theresa therese theresia therése thomasina thérèse tia tiana tiara tierra tiffani tiffanie tiffany
tiina tillie timea tina tira tirza tisha titi titilayo titin tiziana tola tolulope toluwanimi tomasa tomeka
tonia tonja tonya tori tosha tove toya tracee tracey traci tracie trena tresa tressa tressie treva tricia
trina trine tripti trish trisha trista triveni triya trudi trudy turvi twila twyla tyra türkan ubika ucchal
uchita udyati ulla ulrika ulrike ulva ulya umi una unjani unnati unni upadhriti upasna upma urishilla urmi
ursula urszula urvashi urvi usyi ute vada vaishnavi vajèn valarie valborg valencia valentina valeria valerie
valeska valorie valéria valérie vamakshi vanda vanesa vanessa vania vansha vanya varenya varsha vasana
vasatika vasudha veda vedhika vedika veerle velda velia velma velva vendula venessa venita venus vera verda
verena vergie verla verna vernice vernita verona veronica veronika veronique verónica vesna vesta veta
vicenta vickey vicki vickie vicky victoria vida vidhi vikki viktoria viktorie viktória vilhelmina vilma vina
vinaya vincenza viola violet violeta violetta violette virgina virginia virginie viridiana vita vittoria
vitória viva vivi vivian viviana viviane vivien vivienne vladimíra vonda vonnie vrinda vrishti vritti
vyanjana véronique věra waida wakeeta waltraud wanda wani wanita warda warhi watika wendi wendy whitney
widisha widya wilda wilhelmina wilhelmine willa willene willow wilma winda windy winifred winnie winnifred
winona wirda wulan wuraola wynona xenia ximena xiomara yaa yadira yamilet yance yanet yani yara yaritza
yasemin yasmin yasmina yasmine yasmín yazgül yejide yenifer yenny yesenia yessenia yessi yetta yetunde
yewande yfke yinthe ylva yolanda yolande yolonda yoselin yoshiko yulia yuliana yuni yunita yvette yvonne
yésica yéssica zaenab zahra zaida zaira zalindra zamira zandra zara zdenka zdeňka zdislava zelaya zelda
zella zelma zena zenaida zenobia zenta zeynep zina zita zizi zoe zoey zoila zola zona zora zoraida zorka zoé
zoë zula zulaikha zulfa zulma zuzana åsa đurđica štefanija štefica štěpánka šárka žaneta željka žofie`

const mostlyMale = `
aadi aarav aarnav aaron aarush aarón aayush abayomi abdiş abdul abdulbekir abdulgazi abdulkadir abdullah
abdulmenaf abdulsemet abdurrahman abdülahat abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abe abeer
abeiku abel abelardo abhimanyu abhiram abid abiodun abiona abner abraham abram abuzar abyasa acar achim
aclan adak adalberto adam adan adasal adebiyi adebowale adedayo adedeji adekitan adekola adekunle adelbert
adeleke adelin adem adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhiarja adi adiarja adigun
adika adikara adinata aditya adlan adnan adolf adolfo adolph adonis adrian adriano adrien adrián advaith
advay advik adán adıgün aedan afer afolarin agastya agnos agus agustin agustín ahat ahmad ahmed ahmet ahsen
aidan aiden ajala ajani ajiman ajimat ajimin ajiono akalan akanmu akar akarsana akatay akbaş akboğa akcivan
akdora akdurmuş akgöl akif akinkunmi akinlabi akinwale akkerman akmaner aksay akshay aksöğüt aktemür akver
akwasi akwesi akçabay akçasu aköz akınal al alaaddin alade alaeddin alain alambana alamu alan alanalp
alattin alban albert alberto albin albino albrecht alcan alcides alden aldo alec alejandro alejo aleks
aleksandar aleksander aleksandr alen aleodor alessandro alessio alex alexander alexandre alexandru alexe
alexej aleš alf alfons alfonso alfonzo alfred alfredo ali aliabbas aliihsan alin aliseydi alistair alistar
alkor allan allen almus alois alonso alonzo aloys alparslan alpcan alphons alphonse alphonso alphonsus alpin
alpsü alton altoğan altuğ altınkaya altınışın alvar alvaro alvin alwin amado amador amaro amaç ambrose
amedeu amin amir amol amos amza américo anatolie anay anders anderson andiç andre andreas andrei andrej
andres andrew andrey andrian andrija andrzej andré andrés andy angelo anggabaya anghel angus anibal anirudh
anjolaoluwa anmol annak anom anselmo ansh ante anthony antim antione anto antoine anton antone antoni
antonino antonio antoniu antonius antony antonín antun antwan antónio aníbal apaydın aran arcan archer
archie arda argono argu ari arian arif arifcan arin aris aristide arjun arkadiusz arkut arlen arlo armand
armando armin arnaldo arne arno arnold arnoldo arnošt arnulfo aron arpağ arron arsenie arsenio arsipatra
artan artanto artawan artemio arthur artis artur arturo aru arvid arvo aryan arıel arıkol arısoy asa asalet
asher asirwada asirwanda aslanhan aslijan asmadi asman asmianto asmuni aswani asım atagün atalay atasagun
atatöre atgun atharv atilhan atilio atma atmaja atnan attila atılgan august augustin augusto augustus aurel
aurelian aurelio aurică austin avery avi avram avşin axel axinte ayaan ayaydın aybora ayden aydinç aydınbey
aygutalp ayinde aykutalp ayodeji ayodele ayoub aypar aysoy aytek aytuna ayush ayushman ayvas ayşan azaan
azad azettin aziz açıkel ağakişi ağmur aşir baba babasola babatunji babawale bachittar bagas bagiya bagus
bagya bahaddin bahadurjit bahittin bahuraksa bahuwarna bahuwirya bajragin bakda bakhshi baki bakiadi
bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala balamantri balangga balapati
balatekin balendra balhaar bali balidin balijan baljiwan baltaş balthasar balvan balveer bambang banara
banawa banawi bancar banjeet barak barbu bariş barney barrett barry barsen bart bartek bartholomew bartley
bartolomeu barton barışcan bas basarab basilio bastiaan bastian basım baturay batırhan bautista baydu baykan
bayman bayram bayron bayruhan baytal bayzettin bağdaş başay başhan başok beau bedi bedri bedřich behrem
bekbay bektaşi bellisan ben benedict benedikt bengibay bengt beniamin benicio benito benjamim benjamin
benjamín bennett benno benny benol benone benton berat beren berend berkal berki berksay bernabé bernard
bernardino bernardo bernd bernhard bernie bernt berran berry bert bertil bertram bertrand besin beyda beyler
beyzade biagio bican bilal bilender bilgen bilgütay bill billy biltaş binbaşar binışık birger birsen bişar
bjorn björn bladimir blahoslav blaine blake blas boaz bob bobby bogdan bohumil bohumír bohuslav bojan
boleslav booker borahan borataş boris borja borys boyce boyd boynak bozbağ bozerk boztaş boğatimur bořivoj
božo brad bradford bradley bradly brady bram branden brandon branislav branko brant braulio braxton brayan
brayden brendan brendon brent brenton bret brett brian brice brien brijesh brock broderick brodie brooks
bror bruce bruno bryan bryant bryce bryon brăduț bucur bud buddy budi buford buhari bulunç burakhan burl
burt burton burç buster buyrukhan byron börje börteçin büget bünyamün bănel błażej břetislav cabir cagak
cager cahya cahyadi cahyanto cahyo cahyono caius caket cakrabirawa cakrabuana cakrajiya cakrawala
cakrawangsa cal caleb callum calogero calvin cameron camil camilo canal canberk candeniz candra candrakanta
cangür cansin cantemir cantez capa caraka carl carlo carlos carlton carmelo carsten carter carub cas casian
casper cathal catur caturangga cavit cawisadi cawisono cawuk cayadi cazimir cebesoy cecep cecil cedric
cedrick cedrin ceferino celestino celilay celso cemalettin cemani cemeti cemplunk cenan cengkal cengkir
cercis cesar cevheri cezar cezary cezayir chad chadwick chaitanya chakradev chakradhar champak chanakya
chandran chandresh charan charles charlie chas chatresh chatura chauncey che chester chet chris christer
christian christof christoffer christoper christoph christophe christopher christos chuck ciaran cihandide
cillian cindoruk ciprian cipriano ciro claes clarence clark claud claude claudio claudiu claudius claus clay
clayton clemens clement clemente cletus cleveland clifford clifton clint clinton clive clyde codin codrin
codruț cody cohen colby cole coleman colin colins collin colm colton colum columbus conal conall conan conn
connor conor conrad constantin cooper cordell corey cormac cornel cornelio cornelis corneliu cornelius
cornell cortez corvin cory cosimo cosmin costache costel costin coy coşkun craig crin cristea cristhian
cristian cristiano cristobal cristofer cristofor cristopher cristóbal csaba ctibor ctirad cuman curt curtis
custodio cyprian cyril cyrus cédric césar cüneyit călin cătălin daan dacian dacin dadap dadi dagel dagoberto
daksh dakshesh dalan dalbir dale dalibor daliman dalimin daliono dalkılıç dalton damar damian damiano damien
damife damion damir damián damjan damon damu dan danang dane danial daniel danijel danilo daniswara daniël
danny dante danu danuja dany danış darell daren dariati darijan darimin darin dario darius dariusz darko
darmaji darman darmana darmanto darnell daron darpan darrel darrell darren darrick darrin darron darryl
darryn darsh darsirah dartono daru daruna darwin daryani daryl darío dasa dave david davin davis davor davy
dawid dayar dağistan dean deandre deangelo decebal declan dejan del delbert delil delmar delmer demarcus
demetrio demetrius demian demilade demirbüken demiriz demirok demiryürek denis denizalp denkel dennis denny
deon dereck derek derick derkay dermot derrick deshawn desiderio desmond detlef dev devansh deviner dewayne
dewey dewitt dex dexter değmeer dhruv diarmuid dick didier diego dieter dietmar dietrich digdaya diken dilan
dilder dillon dimas dimaz dimitri dimitrios dincer dino dinu dinçkol dinçsü diogo dion dionisio dipa dirican
dirja dirk dirlik dobroslav dodo dolun domagoj domenic domenico domhnall domingo dominic dominick dominik
don donal donald donat donato donn donnell donny dono donovan donte dorel dorian dorin dorinel dorsey doru
dorukhan doug douglas douglass doyle doğanalp doğanşah doğuhan dragan drago dragoș dragutin drahoslav drajat
dražen drew duane ducu dudley duje dumitru duncan duracan durdali durmuşali durodola duruk duruöz dusan
dustin duuk dušan dwain dwayne dwi dwight dylan dylano dávid dölensoy dündaralp eamon eamonn earl earle
earnest eba ebuakil ecemiş ed eddie eddy eder edgar edgard edgardo edgübay edi edin edinson edison edmond
edmund edmundo edson eduard eduardo edvard edvin edward edwardo edwin efe eflâtun efrain efraín efren efser
eftimie ega egbert egon einar eino eja ekalinga ekansh ekapad ekaraj ekavir ekbal ekber ekmel eko ekow ekrem
ekundayo eladio elbert elden eldon eldridge eleuterio elhan elian elias eliecer elijah elio eliseo elliot
elliott ellis ellsworth elmar elmer elmo elnur elon eloy elroy elton eluh elvin elvis elwood elías elöve
eman emanoil emanuel emanuil emas embuh emil emile emilian emiliano emilio emin emir emirşan emmanuel emmet
emmett emmitt emong emory empluk emrullah enda endra enes enginiz ennio enoch enrico enrique ensari enteng
enver enzo eoghan eoin epifanio eral erasmo eraycan erbil erdogan eremia erhard eric erich erick erik erkan
erland erling ernest ernesto ernie ernst erol errol ervin erwin eryk esteban estiawan estiono esupofo ethan
etienne eugen eugene eugenio eusebio eusebiu eustațiu evan evaristo everett everette evert ewald ezekiel
ezequiel ezra faas fabian fabio fabián fabricio fabrizio facundo falan faqid faraj faras farhan fariq faris
fariz faruk fatih faustino fausto feargal fearghal fedde federico fedor feliciano felipe felix felton
ferdinand ferenc fergal fergus fermín fernand fernando fidel fiifi filip filipe filippo finbar finn fintan
fiodor fitan fiyaz flavio flaviu fletcher florea florencio florent florentin florentino florian florin
floris floyd folke folu forrest frado francesco francisc francisco franciszek franco franjo frank franklin
franklyn frans františek franz françois fred freddy frederic frederick frederik fredo fredric fredrick
fredrik fredy freeman fridolin friedrich fritz frode fryderyk frédéric fábio félix gabor gabriel gada gadang
gading gaduh gael gaetano gagan gaiman galak galang galar galen galih galiono galuh galur gaman gamani
gamanto gambira gamblang ganda gandewa gandi ganep gangsa gangsar ganjaran gantar gara garan garang garda
gareth garfield garland garret garrett garry garth gary gaspar gaston gastón gatot gatra gaurang gaurav
gautam gavin gaylord gbadebo gbolahan gbowoade gebhard geert gelu genaro gene gennaro geoffrey georg george
georgel georges georgian georgios gerald geraldo gerard gerardo gerhard gerhardt german germán gerold
geronimo gerrit gerson gert gerónimo ghani ghenadie gheorghe gheorghiță ghiță giacomo gian giancarlo
gianfranco gianluca gianni gicu gică giel gijs gil gilang gilbert gilberto giles gilles gino giorgian
giorgio giovanni giovanny girik girindra girish giuliano giulio giuseppe glen glenn gonzalo gonçalo gopal
goran gordon gottfried gottlieb grady graeme graham grant granville grayson grațian greg gregg gregor
gregorian gregorio gregory grigore grover grzegorz guido guilherme guillaume guillermo gunbir guneet gunnar
gunner gunter gunther gus gust gustaf gustav gustavo gustaw guus guy gérard göran gösta göte gülağa günter
günther hadi hairyanto hakan hakim hal halil halim hamish hamza hamzah hank hannes hans hans-jörg
hans-jürgen hans-peter hans-rudolf hans-ulrich hansjörg hanspeter haralamb haralambie harald hardana hardi
hardik hardy hari harimurti harish harja harjasa harjaya harjo harlan harland harley harold harri harris
harrison harry harsana harsanto harsaya harshil hartaka hartana hartmut harto harvey hasan hasim hassan
hasta haywood heath hector heiko heinrich heinz helge helmut hemang hendra hendri hendrik henning henri
henrik henrique henry herb herbert heriberto herman hermann hermes herminio hernando hernán herschel hershel
heru heryanto hidde hilario hilton himawan hipólito hiram hitesh hjalmar hobert holger homer horace horacio
horațiu horea horia horst horymír hosea houston howard hoyt hredhaan hritik hrvoje hubert hudson huey hugh
hugo humberto hunter huy hyman hynek håkan héctor hüseyin iacob iain ian iancu ianis ibidapo ibrahim ibrani
ibun ieremia ige ignacio ignacy ignatz ignaz ignác igor ihsan ikbal ike ikeoluwa iker ikhsan ikin ilarie
ilarion ilias ilie ilija ilyas imam imaran imran imre indrajit ingemar ingmar ingo ingvar inioluwa inocențiu
ioan ioannis ion ionel ionică ionuț iosif irfan irinel irnanto irsad irvin irving irwan irwin isaac isaiah
isaias isaías iseoluwa ishaan ishola ishwar isiah isidor isidoro isidro ismael ismail ismet israel isreal
issac istvan istván iulian iuliu iurie iustin iustinian ivan ivar iver ivo ivor iván iwan iwo izidor jabal
jacek jacinto jack jackson jacob jacques jaeman jaga jagapati jagaraga jagat jagdish jai jaiman jair jairaj
jairo jaka jake jakob jakov jakub jamaal jamal jamar jame jamel james jamil jamison jani janko jannik jannis
janos jared jari jarlath jarno jarod jaromír jaron jaroslav jarred jarrett jarrod jarvis jarwa jarwadi jarwi
jasmani jason jasper jaswadi jati jatin jatmiko javier jaxon jay jaya jayadi jayeng jayson jean-claude
jean-pierre jed jeet jeff jefferey jefferson jeffery jeffrey jeffry jeison jelani jelle jelte jenel jens
jerald jeramy jere jeremi jeremiah jeremias jeremy jeremías jermaine jerold jerome jeromy jerrell jerrod
jerrold jerry jerson jerzy jerónimo jesper jess jesse jesus jesús jhoan jhon jhonatan jhonny jim jimmy
jinawi jindřich jip jiri jiří joachim joakim joao joaquim joaquin joaquín jochen joe joel joep joesph joey
johan johann johannes johans john johnathan johnathon johnny johnson johny jon jonah jonas jonatan jonathan
jonathon jonny jonáš joojo joost jordi jordon jordy jordán jorge joris jorn jort jose josef joseph josephus
josh joshua josiah josip joso jost josue josué jovan jozef jozo joão joël joško juan jude judson juhani
jules julian julien julio julius juliusz julián juraj jure juri jurre justin justus juwon ján jérôme józef
jörg jörgen jørgen jürgen jędrzej kabir kacper kai kajetan kaleb kalpit kamal kamil kamron kane kareem karim
karl karl-heinz karlo karsten kasim kaspar kasper kazimierz keano keanu keegan keenan keith keji kelvin
kemal ken kenan kendrick kenneth kennith kenny kent kenton kermit keven kevin khalid kiaan kian kieran kieth
kilian killian kingston kip kirk kjell klaas klas klaus klement knut kobe koen kofi kojo kolawole konrad
konstantin konstantinos konstanty korede korey kornel kory kraig krish krister kristian kristijan kristjan
kristofer kristoffer kristopher krystian kryštof krzysztof ksawery kujoe kuno kurt kurtis kwabena kwadwo
kwaku kwame kwamena kwasi kweku kwesi kyan kyano kyle kåre laban ladislau ladislav laksh lakshit lamar
lambert lamont lance landon lanny larry lars lascăr lasse laszlo laurens laurent laurenz laurențiu laurian
laurin lautaro lawerence lawrence lazaro lazăr leander leandro leif leke leland lemuel len lenard lenn
lennart lenny leo leon leonard leonardo leoncio leonel leonhard leontin leopold leopoldo leordean leoš lere
leroy les lester levi levin lewis lex león liam lian libor lică lincoln lino linus linwood lionel lisandro
livio liviu lloyd loek logan lohit lon lonnie lonny lorcan lorenz lorenzo lorin lothar louis lovre lovro
lowell loyd loïc luan lubomír luboš luc luca lucas lucențiu lucian luciano lucien lucio lucius lucrețiu
ludovic ludvig ludvík ludwig luděk luigi luis luka lukas luke lukáš lumír luther lutz luuk luís lyle lyman
lyndon lynwood lászló léo léon maanas maanav maarten mac maciej mack madhav mads magnus mahdi mahir mahmoud
mahmud mahmut maicol maik maks maksim maksymilian malachy malcolm malcom malik manan manbir manfred manole
manthan manuel manus marc marcel marcelino marcell marcello marcellus marcelo marcial marcin marco marcos
marcu marcus marek margarito mariano marijan marijn marino marinus mario marius mariusz mark marko markus
marlin marlon marquis marshall mart martin martino martín marvin mason massimiliano massimo matei matej
mateo mateus mateusz matheo mathew mathias mathieu mathijs mathis matias mato matouš mats matt matteo
matthew matthias matthijs matti mattia mattias matyáš matías matěj maurice mauricio maurits maurizio mauro
maurycy max maxim maxime maximilian maximiliano maximo maxwell maynard mees mehdi mehmet meinrad mel melle
melvin merijn merlin merrill mervin mervyn metin metod micha michael michale michał micheal michel mick
mieszko miguel mihael mihai mihail mihnea mijo mika mikael mike mikel mikhail mikołaj mikuláš milan milford
millard miller milo milos miloslav miloš milton milán miodrag miran mircea mirco mirko miro miron miroslav
mirsad misael mislav mitch mitchel mitchell mitesh mitică mitruț miłosz mladen modesto mohamad mohamed
mohammad mohammed moises moisés mojmír monroe monte monty moreno moritz morris morten mortimer morton mose
moses moshe mugur mugurel muhammad muhammed murat murray musa mustafa myles myron mário máximo mădălin
nachiket nae naksh nakul nando napoleon narcis narciso natan nataniel nathan nathanael nathanial nathaniel
naud naveen neal nechifor ned neel neil nelson nelu nenad nestor neville nevin newton niall nicanor nichifor
nicholas nick nicklas nickolas nicky niclas nico nicoară nicodim nicolae nicolai nicolaie nicolas nicolás
nicu niculiță nicușor nicuță niek niels nigel nik niklas niko nikodem nikolai nikolaj nikolaos nikolas
nikolaus nikša nils nino nitesh niyazi niyilolawa noah noe noel nolan norbert norberto norman normand norris
noud nout noé noël nuno néstor oba obanijesu octav octavian octavio octaviu odis ogooluwa oisin ojas oke
oladare oladimeji olaf olakunle olanrewaju olansile oldřich ole olegario olen olgierd olimpian olimpiu olin
oliver olivier oliviu oliwier olle olof olov olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa
oluwasanmi oluwasegun oluwole omar omer omkaar omobobola omotayo ondřej onkar onofre onveer oran oren orhan
orinder orlando orval orville oscar oskar osman osunleke osvaldo oswald oswaldo otakar othmar otis oto otto
ove ovidio ovidiu owen pablo padraic padraig paiman palmer pamfil panagachie panait paolo parth pascal
pascual pasquale patric patricio patrick patrik patryk paul paulino paulo pauric pavao pavel pawel paweł
peadar pearse pedro pepijn percy pero perry petar pete peter petr petre petrică petrișor petru petruț petter
phil philip philipp philippe phillip pierce piero pierre pieter pietro pim piotr pirmin pius pleșu pompiliu
pontus porfirio porter pranav praneel pranit pratyush preston przemysław pär péter pătru přemysl qabil qadim
qarin qasim quang quentin quincy quinten quintin quinton rachit radek raden radim radomír radoslav radosław
radovan radu raf rafael rafał raffael raffaele raghav ragnar raimund raimundo rainer raleigh ralf ralph
ramadan ramazan ramiro ramon ramón ranbir randal randall randell randolf randolph randy ranveer raoul
raphael raphaël rareș rashad rasmus raul ravi ray rayaan rayan rayford raymon raymond raymundo raúl redmond
reed reggie reginald rehaan reid reinaldo reiner reinhard reinhold reino relu remigio remo remus renaldo
renato rens renzo rené reuben rex rey reyansh reynaldo reza rhett rhys rian ricardo riccardo richard richie
rick rickard rickey rickie ricky rico rigoberto rik rikard rishi roan rob robby robert roberto robinson robt
rocco rod roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger rohan roko roland rolando rolf
rolland romain roman romano romeo romulus román ron ronal ronald ronaldo ronan ronith ronnie ronny rony
roosevelt roque rory roscoe rosendo ross rostislav rouven roy royal royce ruairi ruben rubin rubén rudi
rudolf rudolph rudra rudy rueben rufus rui rune rupert ruperto rushil russ russel russell rusty ryan ryder
ryszard rémy róbert rómulo rüdiger răducu răzvan sabin sabri safet saksham sal salih salomón salvador
salvatore sam samaksh samar samarth samesh sami samir sammy samu samual samuel sander sandro sandu sanford
santiago santino santo sarthak sascha sathvik saul sava saverio saúl scot scott scottie scotty seamus sean
sebastiaan sebastian sebastiano sebastián sedat segundo selim sem senn sep sepp serge sergei sergej sergio
sergiu seth severin severino severo seye seymour shad shane shaun shaurya shawn shayne shekoni sheldon
shelton sherman sherwood shivansh shon sid siddharth sidney siegfried siem sigmund sigurd sigvard sijuade
sil silas silvester silvio simeon simon simón siniša sixten sjoerd slavko slavomír slobodan smith solomon
sonny spencer staffan stan stanford stanislaus stanislav stanisław stanley stanton stef stefan stefano
steffen sten stephan stephen sterling steve steven stewart stig stijn stjepan stuart sture stéphane sune
svatopluk svatoslav sven swen sylvester szymon sébastien sérgio sören süleyman tad tade tadeusz tadeáš tage
tahir tamás tanay tanish tanner tanveer tarak tarik ted teddy teerth tejas temidayo teodor teodoro terence
terrance terrell terrence teun teófilo thad thaddeus theo theodor theodore theron thiago thibault thibaut
thierry thijmen thijn thijs thom thomas thor thorsten thurman théo tiago tibor tijmen tijn tijs tilman tim
timmy timo timon timotej timothy tino tito titus tiziano tobias tobiasz tod todd toivo toki tokunbo tom toma
tomas tomasz tomi tomislav tommy tomo tomori tomás tomáš toney tony torben torbjörn tord tore torsten travis
trent trenton trevor trey tristan troy truman tuan tulio ture twan ty tycho tygo tyler tymon tymoteusz tyree
tyrell tyron tyrone tyson udant udarsh udo ulf ulises ulrich ulysses umang umar umberto uno upkaar uriel urs
utkarsh uwe valdemar valentijn valentim valentin valentino valentín valerio valter van vance vasco vasyl
vaughn vedant vedran veer veli vern verner vernon vic vicente victor victoriano victorino vidal vigo vihaan
viktor vilhelm vilém vince vincent vincenzo vinzenz viraj virgil virgilio vito vitor vittorio vivaan
vjekoslav vladimir vladimír vladislav vlado vlastimil vojtěch volker von vratislav václav víctor vít
vítězslav wade wahab waldemar waldo walker wallace walter walton ward warinder warjas warner warren waylon
wayne wazir weldon wendell wenzel werner wes wesley wessel weston wiktor wilber wilbert wilbur wilburn wiley
wilford wilfred wilfredo wilfried wilhelm willard willem willi william williams willian willis willy wilmer
wilson wilton winford winfred winston witold wladimir wm wojciech wolfgang woodrow wout wouter wriddhish
wridesh wyatt xander xaver xavi xavier yadigar yagnesh yago yair yannick yasin yassin yaw yeison yilmaz
yngve yosef youssef yusuf yvan yves zac zacarías zachariah zachary zachery zack zackary zahid zaid zakaria
zamir zbyněk zdenko zdeněk zdravko zeljko zeno zikmund zlatko zoltan zoltán zoran zsolt zvonko åke đuro
łukasz šime šimon štefan štěpán željko`

const either = `
ade ale alexandr alexis alsoy alva amari amor andra angalia angel anh antonie ardell arden arie ariel arley
arlie armani arta artie asanti ashton asiman atha aubrey audie auguste augustine avni aydan bahari bailey
bebe beda bell bennie bertie beryl bethel billie blair bo bobbie boma britt brogan brook brooklyn burnice
byrd callie campbell camryn cannur carey carlie carmel carmine carrol carroll carson cary casey cassidy cato
ceyhun chandler chandra channing charley cheyenne chi chong chuki chus clair claudie clem clemence clemmie
cleo codie conny cortney courtney cruz daire dakota dallas dana dani daniele dannie dara daragh darby darcy
darian darragh deane dee dell delma deniz dennie dessie devan devin devon devyn diamond dominique donnie
dorris earlie eden edie eka elgie elgin eli elia elisha elza emerson emery encarnacion enzi erie evance
fahari fanaka faraja felice fimar finley floy forest fran franc francis frankie freddie gabi gabriele gale
garnet garnett genie georgie gerd gerry gilman guadalupe guiomar gussie günver hadley halley hallie harlow
harper hayden hekima hollis indra infant inge ira isa ivey ivica ivory jackie jaden jadyn jaiden jaidyn
jaime jaimie jamey jamie jammie jan janis jann janne jasmin jayden jaylen jaylin jayme jean jeffie jensen
jessie jessy jettie jewell jimmie jody johnie johnnie jonnie jordan jordyn josé jua jule justice juul kader
kahurangi kala kamari kameron kamryn kaombwe karan karel karma karol kasey kayden kaye kelley kelly kendal
kendall kennedy kenyatta kenzie kerry kiburi kijana kiley kim kipenzi kirby kris krishna lacy lannie larue
lashawn laurence lauri lavern laverne lavon laçın lee leigh leighton lennie leone lesley leslie lessie lexie
lindy linn linnie lonie loren lorenza loreto loris lou louie lovie lue lupe luverne lyn lynn lyric mackenzie
madison maj makini manaia mannie manu marin marion marjan marley marlo marlyn marty maría matija matunda
maxi maxie mckinley mell merle micah michal mickey minh montana montie morgan murl myrl münəvvər nakia nanni
naoise nazaret nicola nihal nikola noa ocie oda odell odie ola olav olie ollie oral orla orrie osie ossie
otha ottie ova ozell ozie paris parker pat payton peyton phoenix presley quinn rae raven reagan reece reese
refugio regan reilly rene reshoni reyes rhoda ricki riley risalet river robbie robbin robin roma rosario
rossie rowan rua rylan rylee sabari sacha safari sage sai sammie sandi sang santana santos saša selvi senna
serda seyran shannon shanon shay shea shelby shellie sheridan sherrill shida sifa siku skylar skyler sol
stevie sydney sədaqət tai tayler taylor teagan tegan tenzin terry thalente tiare tine tisa toby tommie toni
tory tracy trinidad trinity tristen tufani turan ufukay uli uzima uğur val valentine valeri verne vernell
vernie virgie vlasta wally wamwema wendelin willie yael yalın yan yaqub yaşar yohana yong yuri zane zion`

export type NameGender = 'female' | 'male' | 'either'

const genderOf = new Map<string, NameGender>()
for (const name of mostlyFemale.trim().split(/\s+/)) genderOf.set(name, 'female')
for (const name of mostlyMale.trim().split(/\s+/)) genderOf.set(name, 'male')
for (const name of either.trim().split(/\s+/)) genderOf.set(name, 'either')

/** By given name in lower case. */
export const givenNames: ReadonlyMap<string, NameGender> = genderOf
