import type { NameGender } from './given-names.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Forms of address that stand before a name and say a gender. In lower case, without the full stop. */
export const genderedTitles: ReadonlyMap<string, NameGender> = new Map([
  ...[
    'mr',
    'mister',
    'sir',
    'lord',
    'king',
    'prince',
    'father',
    'brother',
    'uncle',
    'duke',
    'baron',
    'earl',
    'count',
    'emperor',
    'sultan',
    'sheikh',
    'monsieur',
    'herr',
    'señor',
    'don',
    'imam',
    'ayatollah',
    'pope',
    'cardinal',
    'archbishop',
    'monsignor',
    'sheik',
    'emir',
    'tsar',
    'czar',
    'congressman',
    'councilman',
    'assemblyman',
    'alderman',
    'chairman',
    'spokesman',
    'businessman',
    'crown prince',
  ].map((title) => [title, 'male'] as const),
  ...[
    'mrs',
    'ms',
    'miss',
    'lady',
    'dame',
    'queen',
    'princess',
    'sister',
    'mother',
    'aunt',
    'duchess',
    'baroness',
    'countess',
    'empress',
    'madame',
    'frau',
    'señora',
    'madam',
    'congresswoman',
    'councilwoman',
    'assemblywoman',
    'chairwoman',
    'spokeswoman',
    'businesswoman',
    'first lady',
    'crown princess',
  ].map((title) => [title, 'female'] as const),
])

/**
 * Words that stand capitalised right before a person's name and belong to no name themselves. In lower case,
 * without the full stop; offices of several words end in one of them ("Prime Minister", "White House Press Secretary").
 */
export const titleWords: ReadonlySet<string> = words(`
  mr mister mrs ms miss mx dr doctor prof professor sir lord lady dame rev reverend fr father sister brother rabbi imam ayatollah mullah sheikh sheik
  pastor bishop archbishop cardinal pope monsignor deacon canon saint
  king queen prince princess duke duchess baron baroness earl count countess emperor empress sultan emir tsar czar
  president premier chancellor minister secretary senator sen representative rep congressman congresswoman delegate del
  governor gov lieutenant lt mayor councilman councilwoman councilor councillor alderman assemblyman assemblywoman commissioner
  ambassador envoy consul attorney atty judge justice magistrate chief director chairman chairwoman chair chairperson speaker leader whip
  general gen colonel col major maj captain capt commander cmdr admiral adm sergeant sgt corporal cpl private pvt
  officer detective det inspector superintendent sheriff constable deputy agent marshal brigadier brig lieutenant-general
  coach manager ceo cfo coo spokesman spokeswoman spokesperson candidate nominee advisor adviser counselor counsel strategist
  editor reporter correspondent columnist author analyst economist historian activist actor actress singer director producer comedian
  deputy ex-president congresswoman-elect president-elect senator-elect governor-elect
  mp mep hon honorable honourable msgr uncle aunt mother mom dad grandma grandpa mme mlle monsieur herr frau señor señora don doña
  prosecutor solicitor undersecretary chairman-elect lawyer democrat republican rapper justice lawmaker businessman businesswoman billionaire
  secretary-general attorney-general director-general major-general vice-president vice-chairman vice-chair co-chair co-chairman co-founder co-host
  editor-in-chief commander-in-chief governor-general solicitor-general inspector-general surgeon-general`)

/** Words that may stand inside an office before its head: "Vice President", "Deputy Prime Minister". */
export const titleModifiers: ReadonlySet<string> = words(`
  vice deputy acting former ex interim assistant associate senior junior chief first prime foreign defense defence finance interior justice
  health education energy trade transport environment agriculture labor labour press state treasury attorney lieutenant major rear
  brigadier staff national house senate majority minority district federal supreme court special general executive managing
  white communications campaign police party union city county u.s. us us. united nations crown grand chancellor home shadow opposition
  congressional homeland security secretary under permanent principal private field warrant petty master gunnery republican democratic presidential
  vice-presidential gop conservative labour liberal then-president then independent longtime fellow then-secretary
  fox news state of the world armed forces bank fire navy army air force intelligence council assembly prime-minister opposition-leader
  lead retired late`)

/** Abbreviations among the titles, which keep their full stop outside the sentence's end. */
export const abbreviatedTitles: ReadonlySet<string> = words(
  'mr mrs ms dr prof rev sen sens rep reps gov govs gen col maj capt cmdr adm sgt cpl pvt lt det st hon msgr atty supt brig del fr jr sr messrs pres cllr cllrs insp cdr',
)

/** What may follow a name and belongs to it: "Martin Luther King Jr.", "John Paul II". */
export const nameSuffixes: ReadonlySet<string> = words('jr sr ii iii iv vi vii viii xvi xiv xii xxiii')
/** What follows a name after a comma and does not belong to it: "Jane Roe, MD". */
export const honorificSuffixes: ReadonlySet<string> = words(
  'md phd esq mp mbe obe cbe qc kc rn dds ret d-n.y r-texas',
)

/** Lower-case words inside names: "Angela van der Berg", "Ibn Saud". */
export const nameParticles: ReadonlySet<string> = words(
  "van von der den de del della di da do dos das du la le ten ter zu zur bin ibn al el abu bint y e af av 't",
)
