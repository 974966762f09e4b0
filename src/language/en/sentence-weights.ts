/**
 * Made by bench/train-sentences.ts: what each feature of a gap (src/text/sentences/sentence-features.ts) says for or
 * against a sentence's end there, in log odds. Learned from the UD English GUM and EWT treebanks, train parts.
 * Each group begins with its weight.
 */
const groups = `
=2.1 k.capital k.capitals
=1.9 k.lower
=1.8 Mwddate
=1.6 Ptime|capitals|U
=1.5 Nwlink|capital lwpm
=1.4 A.capital|Ue8
=1.3 Awlower|Ue8 lwam
=1.2 C.Uln Slwd.Ul
=1.1 LamU LregardsU LthanksU Nwcapital|date Plink|link|l Sb-UwUl h.Ue8 kwaddress
=1 Awcapital|Ue8 G.U-|e8 LpmU Q!l Slwl.ll
=0.9 Awcapitals|UN C.UAn GwU-|e8 Q!U Q?I Qw]U RwUU-|-|- SUwUwdd SdwAwUl a,1 ao1 sw]|U t! t?
xcapitals|U7 xlink|-b0
=0.8 A.capital|U- A.lower|d- Awaddress|d- C.Cln GwUN|e8 Mwxrule N.other|money Nwlink|link
Plower|bullet|U Q.U Q?U SUwAwUd f.d-b k.year mC3 q! uw0 xother|l0
=0.7 Awcapitals|Ue8 GwU#|e8 LI M.denum M.xmoney Mwdenum Mwllink Nwlink|lower Nwlink|other
Nwphone|capital Plower|link|-b Plower|link|U Plower|money|U Pother|link|U Ptime|capitals|I Q.I
RwUU-|1|N SdwAwIl f.Ul fwdd h,Ua h.U3k h:UN kovowelless-lower sw|l tw] xlower|U0
=0.6 A.lower|C- Awlower|l- C-Uxn CwUAm G.U-|74 GwU-|1c GwU1|e8 GwU3|N MwAother Nwcapitals|date
Nwmoney|capital Pcapital|phone|U Plower|other|d Pother|lower|U QeU RwUUN|N|- Rwbl#|-|- RwdU-|-|-
SCwUwdd eN.3 eNw3 f!Ul f.x-b f?Ul h,U3 h?l1 hwUa k.none l,regards l,thanks lw lwthanks m-x3 s!|l
s?|U to** xlink|l0 xother|d1 y,U+0
=0.5 A,lower|UN A-none|Ue8 A.capital|d- A.lower|I- A.year|Ue8 Aelower|I- Awcapitals|I- Awcapital|Ae8
Awnumber|Ue8 Awyear|Ue8 CeIln CwbUm G,U3|N G,Ua|N G-U-|e8 G.Ue8|e8 G:UN|e8 GwIN|- GwU3k|e8 Gwl-|-
LbestU LmU LpmI LyouU M.Cother M.Uother M:llink Mwxlower N!other|capitals N.other|capital
N.other|link Nwcapitals|capital Nwcapital|enum Nwphone|other Pcapital|capital|d Pcapital|lower|l
Plink|bullet|U Plower|other|A Pother|emoticon|I Pother|emoticon|l Q!I Qo**U RwUA1|1|- RwUU-|1c|e8
Rwll-|-|- S^^U.Ul Sb-lwbl SdwAwUU Sl.lwUU SlwA.Ul Slwl.Ul Slwx.ll a-1 a.x h.U1 h.le8 hwIN hwU3 i:l
i?l io7 k.address l,best l,you lwregards m-b3 md3 q. s!|I s?|I xbullet|U0 xcapital|-b0 xcapital|A0
xcapital|Ax xlink|Ul y?U++ z!Ix z?Ux
=0.4 A.capitals|Ue8 A.lower|Ue8 A.year|d- Awlower|Ae8 Awlower|U4 C.Ulm C.lxn CwAUm CwIAn CwUlm CwUxm
G,I-|- G,U3k|N GwA-|e8 GwU#|74 GwU2|e8 GwUa|N LetcU M-Uother M.xlower M?Uother N?other|capital
Noemoticon|capital Nwlink|bracket Nwlink|date Nwmail|date Nwother|number Pbracketed|link|U
Pcapital|lower|C Plower|other|C Pother|emoticon|U Q!A RwIA1|-|4 RwIUN|-|4 RwUU-|e8|1 RwUUN|e8|e8
RwUd#|4|e8 SUwU.Ul SUwUwUU SUwUwbU SUwb-Il SUwb-ll SUwl,UU SdwdwUl Sl.U,UU Slwb-Ul Slwl.Il SlwleIl
a.l c!n f.Cl f:Ul f?Il feUl fwdU fwxU h,I- h.l3k kwnumber l. m"U3 m-l3 m<b2 q? s!|A s.|d so**|U to]
u!7 u,0 u.x u?7 u?x ue0 xlink|lx xlower|C0 xother|Il xother|d7 y!I++ y:l+0 yob++ ywd1+ z?ll
=0.3 A!lower|Ue8 A,capital|U4 A,capital|UN A.capital|U74 A:capital|I- A:lower|Ue8 Aonone|l-
Awcapital|-b- Awcapital|U1c Awcapital|U4 Awcapital|l- Awlower|C- Awnumber|U4 Awnumber|U74
Awvowelless-lower|UN C!Uln C-Uxm C.Iln C.Uxn C.lln CoUxn G,U-|4 G.I1|- G?l-|e8 GoU-|4 GwA#|e8 GwA-|N
GwU#|4 GwU#|5 GwU-|N Gwx1|- LcupcakesU LfollowsU LmmU M.Acapitals M.Iother M.llink M:blower M:denum
M?Ucapital MwUother N!other|capital N,other|link N.other|capitals N:other|link N?other|capitals
Neother|capital Nobullet|other Noemoticon|lower Nolink|link Norule|capital Nwcapital|lower
Nwcapital|rule Nwcapital|time Pbracketed|lower|U Pcapital|capital|-b Pcapital|capital|A
Pcapital|mail|d Pcapital|other|(l Pcapital|other|U Pdate|time|U Plower|other|-x Plower|time|U
Pmail|capitals|d Pmoney|lower|x Pnumber|capital|A Pother|bullet|*b Pother|mail|d Pother|phone|U Q?l
Qw*U R,UU3k|N| R,Ule8|N|N Roll-|-|- RwUA-|1|- RwUA-|e8|4 RwUU3|N| RwUUa|N| RwUd#|e8|- RwUx-|N|-
RwdA2|-|- Rwdl-|-|- RwlUN|-|- SAwA.AA SAwA:Ul SU,UwUx SU-lwUU SUwUwdU SUwd.Ul SUwdwbU SUwl.UU
S^^U,Ul S^^Uwld SdwUwUU Sl.UwUU Slwl!xl Slwl.Cl Slwl.UU Slwl.db Slwl:UU Slwl:dU Slwloll Slwx.Ul a!x
a?x ael awx c.n e?0 f!Il f!xl fobU fwAA fwAU fwCl fwUC fwUl h!U1 h.A1 h.I1 h.U4 h.U74 h.Uhs h?Ue8
hwA- hwU1 hwU2 hwU5 hwx1 i-2 iex k!lower k-capital k.number k.vowelless-capital k:year k?lower
kelower konone l.mm l:follows m-x1 mI0 mU1 mU3 q-s.e s.|-x s.|A s.|I s?|l se|U u.l u:0 uox
xcapitals|d1 xcapitals|dl xcapital|d1 xcapital|ll xemoticon|Il xemoticon|Ul xlink|U4 xlink|U7
xother|-x0 xother|Ix xother|U7 xother|Ul xother|lx y,U0+ y,U00 y.U++ ywA22 ywU+2 z!Ax z,U2 z.Ax zeUx
zobx zwUx
=0.2 A!capital|Ue8 A-none|C- A.capital|I- A.none|Ue8 A.other|UN Awaddress|UN Awcapitals|U74
Awnumber|U5 Awnumber|l- C,ICn C,Uln C-Cbn C.Aln C:IUn Colln CwAUh CwUln CwdAn CwdUn Cwdlm G,UN|e8
G,Ue8|N G-C-|- G.U-|4 G.U1|e8 G.x#|- G:IN|- GeU-|74 GoU-|e8 GwA1|3k GwC-|- GwU-|4 Gwd2|- LA LU
LalreadyU LfaxU LtimeA M!Ucapital MeUcapital Mwxmoney N-bullet|capital N.other|lower N?other|enum
Nwcapital|capitals P^|capital|l P^|other|U Pcapitals|capital|I Pcapitals|other|U Pcapital|count|U
Plower|other|I Ptime|capitals|A Q-C Q-ls.e Q.C Q:b Qo)U R,IUN|-|- R,UU3|N|- RoUx-|4|e8 Rold#|e8|1
RwAA-|N|- RwUU-|N|- RwUUN|1|N RwUUN|4|e8 RwUl-|-|- RwUl1|e8|e8 RwUle8|4|e8 SU:lwUl SUwdwUl Sb-UwUU
SdwdwUU Sl.dwUl Sl.lwUl Sl.xoUl Slwl.xb SlwlwUl SlwxoUl SlwxwUU a,2 a-3 a-7 b!0 b?0 e!0 eN:3 f!AA
f.Il f?ll h!Ue8 h-C- h.x# h:IN hwA1 hwC- hwU# hwd2 k,address k,initial k:none kecapitals l.fax
l.thanks l: lwalready lwm m*x2 qe s-|C so)|U sw)|A sw|<A sw|<U t:) to) u-x ue3 uo0 xlink|U0
xother|C0 xother|Cx xother|I7 xphone|U7 xphone|Ul xrule|Ux xtime|Ux y-l2+ y.A++ y:U++ ywU1+ z,Ux
z-Ix z:bx z:xx zwxx
=-0.2 A!lower|UN A.capital|U3k A.initial|UN A.lower|*b- C-Abn C-bln C.Udn Colbn CwIln CwdUm Cwldn
G,U74|- G,d#|- G-U#|1 G-U-|- G.U#|3k G.d-|- G:U1|N G:d-|- G?llc|e8 Gol-|e8 GwAe8|- GwU1s|- GwU8|-
Gwb1|- LnameU Lnod M:llower Mwxemoticon N,other|lower N-bullet|lower N-lower|bullet Nwcapital|mail
Nwcapital|year P^|capitals|U P^|capital|d Pbracket|other|l Pbullet|bullet|U Pcapital|other|l
Plink|link|<l Plower|bracket|U Plower|year|U Pother|capital|I Pother|enum|I Q!Us.l Q.Uw.e Q?b Qw*l
R-Ab-|-|- R.UC-|-|- R.UC-|N|e8 R.Ul-|e8|1 RoUb-|5|- RwCUN|-|- RwUA-|-|1 RwUU-|1|e8 RwUU1|N|-
RwUd#|N|- SIwb-Il SU!U!UU SU.UwAd SUwUwAd SUwxoUl S^^U,Ud S^^d.UU Sb-U.Ul SboboUl Sl.UwUl Sl.d.Ul
Sl.dwbU SlwU.Ud SlwU?ll SlwUwdl a:3 bw0 c,n c;m f!UU f!Uv f,UU f.d[d f.xx f:UA fwU(A fwl<l h,d# h-l-
h.d- h:d- h;U# hwb1 i-x i:2 io0 k.first-number k.trailing k:other l.mrs l.ms l:subject lwis m"I0
m(l0 m<l0 md0 q!s.l q.w.e q.wwu s!|x s-|l s:|"I s:|d sw*|l u!2 u,4 u.7 u:2 u;4 uw7 xbracket|U4
xcapital|Ix xcapital|U1 xcapital|U2 xenum|U4 xlower|-b7 xother|[dx xrule|U0 xtime|A0 y,I++ y,U02
y.l++ y.l+1 y:U1+ y?b++ yod++ z,U3 zelx zwCl zwU7 zwb7
=-0.3 A-none|U1 A.capital|[d- A.initial|C- A.leading|U- A.leading|UN A.list-number|Ue8 A.lower|"b-
A.none|x- A:capital|d- A:lower|U- A?capital|l8 Awcapitals|Ae8 Awcapitals|U1 Awlist-number|Ue8
Awlower|"U- Awlower|(le8 Awnumber|<l- Awnumber|A- Awyear|-b- C,Udn C-Udn C.Alm C.Idn C.UCm C.bln
C.xxn C:dUm C:lUn CwAAh CwCUm CwCUn CwUCm CwUCn CwbAn Cwddm Cwxlm G,U#|- G.C-|- G.I#|- G.U-|3k
G.d1|- G:U1|- GoA-|- GwIlc|- GwU-|1 GwU-|3k GwU1c|- GwU4|- Gwle8|- LbyU Lemaill LimageU LlikeU Loctd
LofU LsoI LtoU Lu.sl M!xemoticon M,llower M.bbullet M:dnumber Mellower Mollower MwIcapital MwUmail
Mwdbracket Mwlbracket N!other|emoticon N-lower|link N.initial|capital N.initial|other N.other|bullet
N.other|phone N:other|number N;other|other Neother|lower Nwbracket|other Nwcapitals|bracket
Nwcapitals|capitals Nwcapital|capital Nwlower|bracketed Nwlower|capitals Nwmoney|lower
Nwnumber|other Nwphone|bracketed P^|capital|I Pcapital|other|A Plower|bracket|l Plower|lower|(l
Plower|other|*b Pother|lower|I Pother|other|[d Pyear|lower|U Q!x Q.Us.u Q.d Q;U Q?"I QoU QwUs.u Qwb
R.Ud-|e8|3k R.dU-|-|e8 RwAd#|-|- RwCd#|-|- RwUA-|-|e8 RwUUN|-| RwUd#|1|- RwUle8|-|- RwdU-|-|
RwlU-|-|- Rwld#|-|- SIwlwUl SUwAwUl SUwdwbd S^^UwIl S^^UwUd Sdwb-UU SdwdwUd Sdwl.UA Sl,l.ll Sl.U,Ul
SlwC.ll SlwU.UU Slwdoll Slwdwll Slwl.bb Slwl:lU Slwl;ll SlwlwUU Slwlwxl a!1 ao3 aw7 b-1 c.h c:h e-0
e:0 e;0 ee2 ew2 ew3 f!xU f:lU f?Iv fodl fwAd fwUd fwbd h,U- h-U# h.A- h.C- h.I# h.d1 h:A1 h:l1 hwIlc
hwUec ie3 iw1 k!capital k,year k.suffix k:capitals koaddress kwlower l! l.co l:email l:file lwat
lwthat m(A0 m(d1 m-b2 m<b3 m[d1 md1 md2 ml0 q- q.,wu q.s.u q.w.u q; s;|U s?"|I s?|x se|l t, t- t."
u-3 u.0 u.3 u:3 u;0 uw1 xbullet|I4 xcapitals|A0 xcapitals|d0 xenum|U7 xlink|<l0 xlower|U3 xlower|U4
xlower|Ul xlower|dl xlower|l4 xother|U4 xother|x1 y,d++ y-d++ y-l++ y.U0+ y.U1+ ywI0+ ywU11 ywU2+
ywl++ z,dx z-dx z.ll z:U4 z?xx zodx zwU4 zwxl
=-0.4 A!capital|U- A,lower|I- A-none|UN A.list-number|I- A.reference|d- A.vowelless-lower|Ue8
A:capital|UN Aonone|U- Aonone|le8 Awaddress|le8 Awcapitals|-b- Awlower|UN Awnumber|A4 Awnumber|U-
Awyear|U1 Awyear|d- C,Iln C.dUn C.lUn CwAAn CwUUm Cwbdn G,U1|N G-U-|1 G-U-|N G.A-|- G.U-|1 God-|-
GwA#|- GwA#|4 GwI74|- GwU-|- GwU1|N GwU5|e8 LandU LvsU M-bbullet M.lother M:Uother M:lother M?xother
Noother|capitals Nwcapital|bracketed Nwcapital|count Nwcapital|other Pcapital|capitals|d
Plower|capital|A Plower|lower|l Plower|time|l Pother|other|l Ptime|other|U Q.U,.e Q.b Q?"l Q?x Qw)l
Qw**l R!UU-|-|- R.Ud#|-|- RwUA-|1|2 RwUC-|-|- RwUd#|-|- RwUl-|-|e8 RwUle8|-|e8 RwdU-|-|e8 SU:dwUd
SUwU.Ud SlwU.Ul SlwUwdU Slwl,Ul SlwlwIl a,3 a.3 a:2 aol b,0 c,m c.m c:m cwn ew0 f,Ud f-Ud f:dl f?lv
fwCU fwU(U h!U- h,U74 h:U- hod- hwI74 iw0 k,capitals k,lower k.company k.country kwcapital
kwvowelless-capital l.st l:image lwfor lwlike m"l0 qws.u s-|-b s.|*b s.|x sw)|l sw**|<l sw|"l sw|-b
sw|<l sw|A t: u,l uw4 xinitial|Ul xlower|U7 xnumber|-bl xnumber|U0 xnumber|Ux y-U1+ y.b++ y:U+1 z.dx
z?bx zwll
=-0.5 A-none|d- A.street|U3l Aelower|le8 Awcapital|(d- Awcapital|U3k Awlower|A-
Awvowelless-lower|-b- C-Abm C:Udm CoUbn G!U-|- G,I74|- G,U1|- G-d-|- G.U#|- G.U-|3l G.l-|1 G.l-|e8
GwU-|2 GwUe8|N Gwd#|- LftU Lhuhl LstU M.xother M:dphone MwAcapitals MwUbracket Mwdyear Mwlother
N.enum|other N:other|phone Noother|lower Nwcapitals|number Nwcapital|phone Nwlower|bullet
Nwlower|other Nwother|link Nwtime|lower P^|enum|U Plower|capitals|A Plower|lower|I Plower|lower|d
Q-d Q-l Qo*U Qod QwUwwu R,UU-|-|- R-Ub-|1|e8 RwUA-|1|e8 SU,Uwdd SUwAwUU SUwU,UU SUwdwdA SUwlwUl
Sl,UwUU Sl.U,Il SlwU.dl SlwUwUU Slwl,UU Sxwb-Ul a-l a.2 awl b,1 b:1 b;1 e.1 e?2 en.1 f.b*b f.lU f:UU
fwAl fwU(d h,I74 h-d- h?llc hwU3l hwd# i.4 k,number k-lower kenone l, l.ft l.vs lwand lwso m"U0 m*b3
q, qww.u s-|d s?"|l so*|U so|U so|d xlower|-bl xlower|I4 xlower|U2 xother|l4 xother|x0 z.bx zwU3
zwd4
=-0.6 A.day|U- A:lower|UN Awcapitals|x- Awcapital|U5 Awnumber|A1 C-lln C.UCn C.dUm G,Ie8|- G,UN|N
GoU-|- GwCN|- GwCe8|- GwU#|1 GwU1|2 M,Acapitals MwUbracketed N,other|other N:other|other
Nwnumber|capital Pcapital|number|U Plower|capitals|U Plower|lower|-b Q!"l Q,d QwUwwl RwUA-|1|1
RwUU1|1|e8 RwUl-|-|1 SUwlwUU S^^d.Ul Sl,UwUl SlwAwUU SlwAwUl SlwdwUU Slwxoll a,7 a-2 a-4 cwh e,0
enw3 fwlU h,Ie8 h,U# hwCN hwCe8 i-0 k.day k.dotted k.street l?huh m<l3 mx0 mx1 q.,.e s!"|l s,|d
sw|(A sw|(l u:4 u?2 uw3 xenum|Ul xother|[d0 xother|l1 xother|l2 xother|l3 y,U++ ywA+1
=-0.7 A.initial|U- Awlower|U- G.U-|N GwU#|- LdrU LtheU Mwdnumber N,other|capitals Nwcapital|number
Nwdate|time Nwlower|capital Pcapital|initial|U Plower|lower|"l Pother|capitals|A Pother|count|U
Pother|number|-b RwUUN|-|e8 Rwbd#|-|1 ae1 hwAe8 hwUg hwle8 kwfirst-number l.dr l.u.s lwin m(U0 m(d0
t; t?" uw2 xcapital|d0 xother|I2 xother|[dl y.d+0 ywd+0 z,U7 zwl7
=-0.8 A.title|UN Awcapital|U- C-Ubm C.lCn CwlUn GwIe8|- GwU-|3l GwU3k|1 GwUe8|1 Gwl-|e8 LmrU
M.dother Mwllower Noother|other Nwcapital|bracket Nwenum|capital Pcapital|lower|U Pdate|time|A
Plower|lower|"U Plower|lower|x Plower|number|U Sl.UwIl a,4 a.1 f.Ud h,U1 hwIe8 hwU3k lwto ml3 qwwwl
qwwwu t!" t," xlower|I7
=-0.9 A.lower|[d- A.month|d- Awletter|U- CwbUn Mwxother N.enum|capital Plower|capital|U RwUUN|N|e8
SlwdwUl en.3 kwlist-number l.mr lwof sw|(U sw|(d tw
=-1 A,capital|U- A.title|U- Awcapitals|U- Awcapital|U1 Awcapital|U2 Awlower|I- G.U-|- M.xemoticon
N.other|emoticon Nwlower|bracket Nwnumber|lower Plower|other|[d Pnumber|lower|U Pother|other|x
RwUU-|N|e8 SlwUwUl b.1 h.U- k.initial k.month to
=-1.1 A,lower|U- Gwde8|- Mwdphone Nwtime|capitals Pother|enum|U Sdwb-Ul hwU1s hwde8 k.leading
kwinitial
=-1.2 GwU3k|- fwdl h.l- m[d0 s.|[d
=-1.3 G,U-|- GwUe8|- k.list-number koletter
=-1.4 GwUN|- m-b1
=-1.5 Mwdother kwletter
=-1.6 Mwbbullet a,l lwthe
=-1.7 hwUe8
=-1.8 bw1
=-2.1 k.title`

const weights = new Map<string, number>()
let weight = 0
for (const word of groups.trim().split(/\s+/)) {
  if (word.startsWith('=')) weight = Number(word.slice(1))
  else weights.set(word, weight)
}

export const sentenceWeights: ReadonlyMap<string, number> = weights

/** What is added to every gap's sum. */
export const SENTENCE_BIAS = -1
