import type { Manner, Stance } from '../../domain/statement.ts'
import { inflect } from './inflection.ts'

/**
 * What may follow a cue verb:
 * q a quotation, t a that-clause (bare or with "that"), o an object that is itself the content ("criticised the deal"),
 * i an infinitive ("vowed to resign"), a somebody addressed before any of these ("told reporters that …").
 */
export type CueFrame = 'q' | 't' | 'o' | 'i' | 'a'

export interface CueVerb {
  readonly lemma: string
  readonly manner: Manner
  readonly stance: Stance
  readonly frames: ReadonlySet<CueFrame>
  /** True where a form of it is as often a noun: "report", "claim", "calls". */
  readonly nounLike: boolean
  /** Words that belong to the verb and must follow it: "point out", "call for". */
  readonly particles: readonly string[]
}

export type CueVerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

export interface CueForm {
  readonly verb: CueVerb
  readonly form: CueVerbForm
}

/**
 * lemma[=past[/participle]] [+particle …] · frames (n: noun-like) · stance where not neutral.
 * The lemmas were chosen by how often news writers use them to attribute; each heading is a manner.
 */
const table: Readonly<Record<Manner, string>> = {
  say: `say=said qt; tell=told qta; add qt; note qt endorsing; state qtn; write=wrote/written qt; tweet qtn; post qn; explain qt; remark qtn;
    comment qn; continue q; reply qtn; respond qtn; answer qn; declare qto; announce qto; mention qto; observe qt; recall qt endorsing;
    repeat qto; reiterate qto; stress qto; emphasise qto; emphasize qto; underline qto; underscore qt; conclude qt; reveal qto endorsing; disclose qto endorsing;
    point+out qt endorsing; make=made+clear qt endorsing; go=went/gone+on q; shoot=shot+back q; fire+back qt; hit=hit+back q; push+back q; demur q; blurt q; burst=burst+out q; cut=cut+in q; pipe+up q; speak=spoke/spoken+up q; weigh+in q; cry+out q; call+out q; gasp qn; hiss qn; holler q; howl qn; huff qn; mumble qt; murmur qt; moan qtn; plead=pled q; preach qt; roar qn; scream qn; shriek qn; snarl qn; snort qn; sob qn; stammer q; stutter q; theorise qt; theorize qt; utter q; wail q; whine qt; enthuse q; lecture qn; type qn; reflect qt; trumpet qtn; tout+that t; assert qt; affirm qto; reaffirm qto; proclaim qto; recount qto; relate qt; inform qta; remind qtao endorsing; testify qt;
    read=read qn; interject q; shout qt; yell qt; chant qn; exclaim q; whisper q; mutter q; sigh qn; grumble qt; grouse qtn; gripe qtn; fume qtn; sneer qn; rant qn; thunder qn; growl q; gush q; vent qn; sing=sang/sung q; rap=rapped/rapped q; bark q; beam q; boom q; cry qn;
    scoff q; snap q; begin=began/begun q; pronounce q; opine qt; muse qt; ponder qt; elaborate q; clarify qt; summarise qt; summarize qt; put=put+it qt;
    describe qo; call qon; label qo; dub qo; term qon; characterise qo; characterize qo; portray o; refer+to qo; describe+as qo; cite o; quote on; detail o; outline o; discuss o;
    talk+about o; speak=spoke/spoken+of o; speak=spoke/spoken+about o; email qn; text qan; voice on; express o; articulate o; lay=laid/laid+out o; recite o; remember qt; echo on; paint qn; scrawl qn; daub qn; carve q; etch q; scratch qn; engrave q; intone q; drawl q; volunteer q; chime+in q; sum+up q; specify qt`,
  claim: `claim qtin distancing; allege qto distancing; insist qt distancing; maintain qt distancing; contend qt; argue qt; purport i distancing; boast qtn distancing; brag qt distancing; suggest qt;
    imply qt; hint qtn; posit qt; profess qit distancing; protest qtn; counter qtn; retort qn; object qtn; speculate qt; hold=held t`,
  report: `report qton; show=showed/shown qton endorsing; find=found tn; indicate qto; detail on; document on; estimate tn; calculate t; project tn; confirm+that t; learn=learned t; determine t`,
  deny: `deny qtoi; refute o; dispute on; contradict o; rebut o; disavow o; repudiate o`,
  admit: `admit qtoi endorsing; concede qto endorsing; acknowledge qto endorsing; confess qti endorsing; apologise q; apologize q; grant t`,
  confirm: `confirm qto; verify qto; corroborate o; certify t`,
  ask: `ask qtao; question qotn; wonder qt; inquire q; enquire q; query qn; request otn`,
  order: `order oian; rule tn; instruct oia; direct oia; command oian; rule+that t; demand qotin; require on; call+for qo; call+on o`,
  urge: `urge qoita; appeal+for on; plead=pleaded/pleaded qt; recommend qto; advise qtia; exhort qoia; encourage oia; implore qoia; beg qia; propose qtoi; advocate on; press+for o; push+for o; lobby+for o`,
  promise: `promise qtiaon; pledge qtion; vow qtion; swear=swore/sworn qti; assure qta; guarantee qton; commit+to o; reassure qta`,
  offer: `offer qoin; volunteer+to i`,
  threaten: `threaten qoit`,
  warn: `warn qtao; caution qtan; alert qtan`,
  accuse: `accuse qo; blame on; charge qtn; fault on; indict o; allege+that t distancing`,
  criticise: `criticise qo; criticize qo; condemn qo; denounce qo; blast qon; slam qon; attack on; lambast qo; lambaste qo; decry qo; deride qo; mock qo; ridicule on; rebuke qon; chide qo; berate o; scold qo; deplore o; lament qto;
    bemoan qo; complain qt; rail+against o; lash+out q; assail o; dismiss qo; reject qo; oppose o; disparage o; savage o; bash on; rip o; trash on; protest+against o; downplay o; brush+off o; denigrate o; excoriate o; vilify o; belittle o`,
  praise: `praise qon; hail qon; applaud qo; laud qo; commend o; tout qon; thank qoa; congratulate qoa; welcome qo; salute on; defend qo; endorse qon; support on; back on; embrace on; credit on; extol o; favour on; favor on; vouch+for o`,
  predict: `predict qto; forecast=forecast qton; foresee=foresaw/foreseen qto; anticipate to; expect ito; project+that t; envision o; envisage o`,
  think: `think=thought qt; believe qt; know=knew/known t; reckon qt; consider oit; assume t; suspect tn; imagine qt; understand=understood t; realise t; realize t; guess qtn; doubt ton; figure tn; presume t; regard on; deem o; view on; see=saw/seen o; judge on; reason qtn;
    agree+that t; prefer oi; want oi; intend i; plan in; aim in; seek=sought io; hope tin; wish tin; decide ti`,
  feel: `feel=felt tn; fear ton; worry tn; regret otin; rejoice q; marvel qtn; dread on; love on; hate on; like in; bristle qn`,
  agree: `agree qti; concur qt; accept to; consent+to o; side+with o`,
  refuse: `refuse qi; decline qin; rule+out o; resist o; balk+at o; veto on; renounce o`,
  joke: `joke qtn; quip q; jest qn; tease qn; deadpan q; crack qn; laugh qn; chuckle qn; kid qn`,
}

const entryPattern =
  /^(?<lemma>[a-z]+)(?:=(?<past>[a-z]+)(?:\/(?<participle>[a-z]+))?)?(?<particles>(?:\+[a-z]+)*) (?<frames>[qtoian]+)(?: (?<stance>distancing|endorsing))?$/

function readTable(): ReadonlyMap<string, readonly CueForm[]> {
  const forms = new Map<string, CueForm[]>()
  for (const [manner, entries] of Object.entries(table)) {
    for (const entry of entries.split(';')) {
      const groups = entryPattern.exec(entry.trim().replace(/\s+/g, ' '))?.groups
      if (!groups) throw new Error(`cue verb table: cannot read "${entry.trim()}"`)
      const frames = groups.frames ?? ''
      const verb: CueVerb = {
        lemma: groups.lemma ?? '',
        manner: manner as Manner,
        stance: (groups.stance as Stance | undefined) ?? 'neutral',
        frames: new Set([...frames].filter((frame) => frame !== 'n') as CueFrame[]),
        nounLike: frames.includes('n'),
        particles: (groups.particles ?? '').split('+').filter(Boolean),
      }
      for (const [form, word] of inflect(verb.lemma, groups.past, groups.participle)) {
        const known = forms.get(word) ?? []
        if (known.some((other) => other.verb === verb)) continue // past and participle alike: "said"; "read" is past first
        known.push({ verb, form })
        forms.set(word, known)
      }
    }
  }
  // The longest particle first: "called for" is not "called".
  for (const list of forms.values()) list.sort((a, b) => b.verb.particles.length - a.verb.particles.length)
  return forms
}

/** Every inflected form in lower case, with the verbs that it may be a form of. */
export const cueForms: ReadonlyMap<string, readonly CueForm[]> = readTable()
