/**
 * What an abbreviation stands for tells whether a sentence may end with it: never with a title, seldom with
 * a month before a day, as often as not with "Inc." or "a.m.".
 */
export type AbbreviationKind =
  | 'title'
  | 'suffix'
  | 'month'
  | 'day'
  | 'state'
  | 'company'
  | 'street'
  | 'reference'
  | 'leading'
  | 'trailing'
  | 'country'
  | 'unit'
  | 'other'

/** In lower case, without the last full stop. */
const lists: Readonly<Record<AbbreviationKind, string>> = {
  title: `mr mrs ms mx messrs mme mlle dr drs prof sen sens rep reps gov govs lt ltc col gen capt cpt sgt maj cmdr
    cdr cpl pvt pfc adm brig rev revs hon msgr fr st ste sts supt det insp pres amb atty asst assoc dep sec hr sr
    lt.-gov lt.cmdr maj.gen lt.gen lt.col sgt.maj m mgr pol`,
  suffix: 'jr sr esq phd ph.d m.d b.a m.a m.b.a d.d.s r.n ll.b j.d d.phil m.sc b.sc m.p',
  month: 'jan feb mar apr jun jul aug sep sept oct nov dec',
  day: 'mon tue tues wed thu thur thurs fri sat sun',
  state: `ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev
    okla ore pa penn tenn tex va vt wash wis wisc wyo ont que alta sask n.h n.j n.m n.y n.c n.d s.c s.d r.i w.va b.c
    p.e.i p.r d.c l.a`,
  company: 'inc corp co cos ltd bros plc llc l.l.c assn dept univ inst natl intl int mfg',
  street: 'ave blvd rd hwy ft mt mts pt sq bldg apt ste pkwy ln rte',
  reference:
    'no nos art sec secs ch chap vol vols p pp para fig figs eq eqs ed eds ex nr op ser app tab ref refs',
  leading: 'e.g eg i.e ie viz vs v ca c cf approx resp incl excl esp n.b q.v a.k.a aka',
  trailing: 'etc et.al al ibid loc p.s',
  country: 'u.s u.s.a u.n u.k e.u',
  unit: 'a.m p.m am pm a.d b.c b.c.e c.e in ft oz lb lbs km kg cm mm mph hr hrs min mins sq cu gal tbsp tsp est',
  other: `ext tel ph mob fax attn avg max dist bros gal govt mil mt orig prev tech temp trans
    ret reg para misc jrnl lat long mtg pt pts qtr recd sched spec std vet yr yrs wk wks mo mos`,
}

/** Kinds by abbreviation. One that stands for several things has the first kind that is listed. */
export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
  (Object.entries(lists) as [AbbreviationKind, string][]).reverse().flatMap(([kind, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((abbreviation) => [abbreviation, kind] as const),
  ),
)
