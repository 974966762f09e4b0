/**
 * The commonest words of languages in Latin letters, a list a language (BCP 47): articles, prepositions,
 * conjunctions, pronouns, auxiliaries. From general knowledge of the languages. Words that several share are
 * in all their lists.
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: list(
    'the of and to in that is was for on with as by at from his he it be are this have has had not but they their said who which will would you me my can if we what so do up no about just when or there out all been more than were your us our over after could should into an she her him them its how any some did don',
  ),
  de: list(
    'der die das und in den von zu mit dem des ist im für auf ein eine nicht sich auch als an es er sie wird bei nach aus dass wurde hat einen wie war',
  ),
  fr: list(
    'de la le et les des en un une du dans que est pour qui par sur au pas plus ne se avec ce il sont aux a été cette ont mais son',
  ),
  es: list(
    'de la que el en y los del se las por un con una para no su al lo como más pero sus le ha este entre fue sobre también desde era',
  ),
  pt: list(
    'de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das seu sua ou foi são à disse pela pelo',
  ),
  it: list(
    'di e il la che in un per è del non una con sono da i al le si della dei nel alla più anche ha gli ma come delle dal',
  ),
  nl: list(
    'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar werd heeft hij door over wordt deze',
  ),
  sv: list(
    'och i att det som en på är av för med den till inte har de om ett han men var sig så från vi kan när också efter',
  ),
  da: list(
    'og i at det er en til på som af for med den har ikke de der et han men var sig fra vi kan også efter blev efter ved skal',
  ),
  nb: list(
    'og i å det er en til på som av for med den har ikke de et han men var seg fra vi kan også etter ble ved skal fram',
  ),
  fi: list(
    'ja on ei se että hän oli mutta myös kun ovat joka mukaan tai sen kuin ole hänen nyt jos vain niin ollut sekä jo sitä',
  ),
  et: list(
    'ja on ei et see oli ka mis kui aga tema ning oma selle siis kes nende välja pärast ta ma või kuid',
  ),
  pl: list(
    'w i na z do się nie że to jest o po jak przez od za dla ale są był oraz co jego który która już tym ze także',
  ),
  cs: list(
    'a v se na že je s z o do i to po za k od ale pro jsou byl jako by podle který která také jeho až při však ve ze bude',
  ),
  sk: list(
    'a v sa na že je s z o do aj to po za k od ale pre sú bol ako by podľa ktorý ktorá tiež jeho až pri však',
  ),
  sl: list('in je v na da se za so s pa z ki po od tudi ne bi kot še do pri ni ali kar bo ob je bil'),
  hr: list(
    'i u je na da se za su od s a o što kao koji nije će koja po ne iz biti to bi ali je bio kako još',
  ),
  hu: list(
    'a az és hogy is nem egy volt de ez meg csak már el azt mint még ki szerint van lesz pedig amely után',
  ),
  ro: list(
    'de și în la a cu pe că din nu o pentru un este sunt care mai au fost al prin se ca sau dar ce după',
  ),
  tr: list(
    've bir bu da de için ile çok olarak daha ne en gibi olan kadar ancak sonra değil olduğunu var ise ama dedi söyledi günü',
  ),
  id: list(
    'yang dan di untuk dengan ini dari dalam tidak pada akan itu juga adalah ke karena oleh mereka bisa saat telah sudah',
  ),
  ms: list(
    'yang dan di untuk dengan ini dari dalam tidak pada akan itu juga adalah ke kerana oleh mereka beliau kepada telah',
  ),
  vi: list('và của là có được cho trong không với các một những đã người này khi từ đến về ông cũng như tại'),
  ca: list('de la i el a que en els les del per un amb una és al no es més com ha van però aquest seva'),
  lt: list('ir yra kad į su iš bet tai buvo kaip už dėl nuo jis apie jau po pat taip ar ne metu jo'),
  lv: list('un ir ka ar no uz par bet tas arī kas pēc tika lai nav kā tā bija pie vai gan'),
  sq: list('të e në dhe që për me një nga se është i si do ka më nuk por janë tha pas'),
  sw: list('ya wa na kwa ni katika za la kuwa hiyo hii huo lakini pia alisema cha baada'),
  tl: list('ang ng sa na mga ay at ni si nga hindi para kay ito niya ng mga din sinabi'),
}

/** Words of one letter are left out: initials, as of the U.S., are met in every language. */
function list(words: string): readonly string[] {
  return [...new Set(words.split(' '))].filter((word) => word.length > 1)
}
