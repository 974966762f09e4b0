/**
 * Made by bench/train-sentences.ts: what each feature of a gap (src/text/sentence-features.ts) says for or
 * against a sentence's end there, in log odds. Learned from the UD English GUM and EWT treebanks, train parts.
 * Each group begins with its weight.
 */
const groups = `
=2.2 k.capital
=1.9 Mwddate k.capitals k.lower
=1.7 Ptime|capitals|U
=1.6 lwpm
=1.5 Nwlink|capital
=1.4 GwU-|e8
=1.3 Slwd.Ul lwam
=1.2 C.Uln LthanksU Plink|link|l kwaddress
=1.1 GwU1|e8 LamU Sb-UwUl h.Ue8
=1 LpmU LregardsU Nwcapital|date Q!l Slwl.ll k.year xlink|-b0
=0.9 C.Cln G.U-|e8 GwUN|e8 Q!U Q?I Qw]U SUwUwdd SdwAwUl a,1 ao1 mC3 sw]|U t! t? xcapitals|U7
=0.8 C.UAn M.denum Mwxrule Nwlink|link Plower|bullet|U Plower|link|-b Pother|link|U Q.U Q?U
RwUU-|-|- RwdU-|-|- SUwAwUd SUwd.Ul SdwAwIl f.d-b fwdd q! sw|l uw0 xother|l0
=0.7 G-U-|e8 G.U-|74 GwA-|e8 GwU2|e8 GwU3|N LI M.xmoney Mwllink N.other|money Nwlink|lower
Nwlink|other Nwphone|capital Plower|link|U Plower|money|U Plower|other|d Ptime|capitals|I RwUUN|N|-
eN.3 eNw3 f.Ul h,Ua h.U3k h:UN kovowelless-lower tw] xlink|l0 xlower|U0
=0.6 C-Uxn G,U3|N G.Ue8|e8 GwU-|1c GwU-|4 GwU3k|e8 LyouU Nwcapitals|date Nwlink|date Nwmoney|capital
Nwphone|other Pcapital|phone|U Q.I QeU RwUA1|1|- RwUU-|1|N Rwll-|-|- SCwUwdd Sb-lwbl f!Ul f.x-b f?Ul
h,U3 h?l1 hwU3 hwUa l,regards l,thanks l. lwthanks m-x3 md3 s!|l s?|U to** xcapital|A0 y,U+0
=0.5 C.Iln CeIln CwIAn CwUAm CwbUm G,U3k|N G,Ua|N G:UN|e8 GwIN|- GwU-|74 LbestU LetcU LmU LpmI
M.Cother M.Uother M:llink MwAother Mwdenum Mwxlower N!other|capitals Nwcapitals|capital Nwmail|date
Pcapital|capital|d Pcapital|lower|l Plink|bullet|U Plower|other|A Pother|emoticon|I
Pother|emoticon|l Pother|lower|U Q!I RwUU-|1c|e8 RwUU-|e8|1 RwUUN|e8|e8 Rwbl-|-|- S^^U.Ul SdwAwUU
Sl.lwUU SlwA.Ul Slwl.Il Slwl.Ul SlwleIl Slwx.ll a-1 a.x f:Ul h.le8 hwIN i?l io7 k.none l,best l,you
lw lwregards m-b3 q. s!|I s.|d s?|I u,0 xbullet|U0 xcapital|-b0 xcapital|Ax xlink|Ul xother|Il
xother|d1 y?U++ z!Ix z?Ux
=0.4 C.Ulm C.lxn CwAUm CwUlm CwUxm G.I1|- G.U1|e8 G?l-|e8 GwUa|N Gwl-|- M.llink M:denum M?Uother
N.other|capital N.other|link N?other|capital Noemoticon|capital Nwcapital|time Nwlink|bracket
Nwother|number Pbracketed|link|U Pcapital|capital|A Pcapital|lower|C Plower|other|C
Pother|emoticon|U Pother|phone|U Q!A Qo**U RwIA1|-|4 RwIUN|-|4 RwUU-|N|- Rwdl-|-|- SUwU.Ul SUwUwUU
SUwUwbU SUwUwdU SUwb-Il SUwb-ll SUwl,UU SdwdwUl Sl.U,UU Sl.UwUU Slwb-Ul Slwl.Cl Slwl.db a.l c!n e.0
f.Cl f?Il feUl fwCl fwUl fwdU fwxU h.I1 h.U1 h.Uhs h.l3k hwU1 hwU2 i:l k!lower k.address m"U3 m-l3
m<b2 q? s!|A so**|U to] u!7 u?7 u?x ue0 xlower|C0 xother|d7 y!I++ y.U+2 y:l+0 yob++ ywd1+ z?ll
=0.3 C!Uln C-Uxm C.lln CoUxn CwAUh CwUln CwdAn CwdUn Cwdlm G,I-|- G,U-|4 G,Ue8|N G.U-|3 GeU-|74
GoU-|4 GwA-|N GwU-|N GwU-|w GwUe8|e8 Gwx1|- LU LcupcakesU LfollowsU LmmU M-Uother M.Acapitals
M.Iother M.xlower M:blower M?Ucapital N!other|capital N,other|link N.other|capitals N:other|link
N?other|capitals Neother|capital Nobullet|other Noemoticon|lower Nolink|link Norule|capital
Nwcapital|capitals Nwcapital|lower Nwcapital|rule Pcapital|capital|-b Pcapital|mail|d
Pcapital|other|(l Pcapital|other|U Pdate|time|U Plower|enum|U Plower|other|-x Plower|other|I
Plower|time|U Pmoney|lower|x Pnumber|capital|A Pother|bullet|*b Pother|mail|d Q?l Qw*U R,UU-|N|-
R,UU3k|N| R,Ule8|N|N Roll-|-|- RwUA-|1|- RwUA-|N|- RwUA-|e8|4 RwUA1|N|- RwUU-|e8|N RwUU-|e8|e8
RwUU1|e8|1 RwUU3|N| RwUUa|N| RwUd-|4|e8 RwUd-|e8|- RwUl1|e8|e8 RwUx-|N|- RwlUN|-|- SAwA:Ul SU,UwUx
SU-lwUU SUwdwUl SUwdwbU SUwl.UU SdwUwUU Slwl!xl Slwl.UU Slwl:UU Slwl:dU Slwloll SlwlwUl a!x a?x ael
awx b!0 c.n e.2 eN:3 f!Il f!xl fobU fwAA fwAU fwUC h!U1 h,I- h.A1 h.U4 h.U74 h?Ue8 hwU- hwU5 hwx1
i-2 iex k.number k:year k?lower kelower konone l.mm l:follows m-x1 mI0 mU1 mU3 q-s.e s.|-x s.|A s.|I
s?|l u.l u.x u:0 uox xcapitals|d1 xcapitals|dl xcapital|d1 xcapital|ll xemoticon|Ul xlink|U7
xlink|lx xother|-x0 xother|I7 xother|Ix xother|U7 xother|Ul xother|lx xphone|U7 xtime|Ux y,U0+ y,U00
y.U++ y:U++ ywA22 ywU+2 z!Ax z,U2 z.Ax zeUx zobx zwUx
=0.2 C-Cbn C.Aln C.ddn C:IUn Colln CwCln Cwxdn G!U-|e8 G,UN|e8 G-C-|- G:IN|- G:U-|e8 G:b-|- GoU-|e8
GwA1|3k GwU4|e8 Gwd2|- LA LalreadyU LfaxU LtimeA M!Ucapital M,Ucapital MeUcapital MoIcapital Mollink
MwUother Mwxmoney N-bullet|capital N-lower|other N.other|lower N?other|enum Nwtime|capital
P^|capital|l P^|other|U Pbracketed|lower|U Pcapitals|capital|I Pcapitals|other|U Pmail|capitals|d
Q-C Q-ls.e Q.A Q.C Qo)U R,IUN|-|- R,UU3|N|- R-Ub-|e8|e8 R.UU-|e8|- R.dl1|-|- RoUx-|4|e8 Rold-|e8|1
RwAA-|N|- RwUUN|1|N RwUUN|4|e8 RwUl-|-|- RwUle8|4|e8 RwdA2|-|- SAwA.AA SU.AwUU SU:lwUl S^^U,Ul
S^^Uwld Sb-UwUU SdwdwUU Sl.bobU Sl.lwUl Sl.xoUl Slwl.xb SlwleUl Slwx.Ul SlwxoUl SlwxwUU a,2 a-3 a-7
b?0 e!0 e-2 e?0 e?1 ee0 f!AA f.Il f?ll fwU-b h!Ue8 h-C- h:IN h:b- hwA- hwd2 k,address k,initial
k-capital k.vowelless-capital k:none kecapitals l.fax l: lwalready lwm m*x2 qe s-|C se|U so)|U sw)|A
sw|<A sw|<U t:) ue3 uex uo0 xemoticon|Il xlink|U0 xlink|U4 xlink|Ux xother|Cx xphone|Ul xrule|Ux
y-l2+ y.A++ y.I++ ywU1+ z,Ux z-Ix zwxx
=-0.2 C-bln C-dbn C.Alm C.UUh C.UUm Colbn CwCAh CwCUn G.C-|- G.d1|- G.de8|- G?llc|e8 Gol-|1 GwU1|N
GwU3k|2 GwU3l|- GwUg|- Gwb1|- Ll LmsU LnameU LsubjectU M.Cenum M:llower Mwlbracket Mwxemoticon
N,other|lower N-lower|bullet N.capitals|lower Nobracket|lower Nwcapital|mail Nwnumber|other
P^|capital|I Pbullet|bullet|U Plower|lower|U Pother|capital|I Pother|link|<l Q!Us.l Q.Us.u Q.Uw.e
Q?b Qw*l QwUs.u R.UC-|-|- R.UC-|N|e8 R.UU-|-|- R.UU-|3l|e8 R.Ul-|N|N RoUx-|-|- RwUA-|-|- RwUU-|-|g
RwUU-|1|1 RwUU-|5|- RwUd-|1|- RwUle8|N|- RwdU-|-| Rwdd-|-|4 Rwdle8|-|- RwlU-|-|- RwlU-|e8|- SAwAwAA
SIwb-Il SU.UwAd SUwUwAd SUwxoUl Sb-U.Ul SboboUl SdwUwdd Sl,l.ll Sl.UwUl SlwU.Ud SlwU?ll SlwUwdl a:3
c,n c;m com f!UU f!Uv f-dl f.d[d f.xx f:UA f:Ud fwd(U h-l- h.C- h.d1 h.de8 h:l1 hwUao hwb1 i-x i:2
io0 k:other l.mrs lwat lwis m"I0 m(l0 m<l0 q!s.l q.s.u q.w.e q.w.u q.wwu s!|x s-|l s:|"I s:|"U s;|U
sw*|l sw|U u!2 u,4 u.0 u.7 u:2 u:x u;4 ue4 uw7 xbracket|U4 xcapitals|Ux xcapitals|d0 xcapital|U2
xenum|C1 xlink|ll xlower|-b7 xlower|Ax xlower|d7 xmoney|-bl xother|*bx xrule|U0 xtime|l1 y.x++ y?b++
yod++ ywU10 ywU20 ywb0+ z,U3 z.xx zelx zwCl zwU7 zwdl
=-0.3 C-Abn C-Udn C.UCm C.bln C:dUm C:lUn CwAAh CwCUm CwUCm CwUCn CwUUn CwbAn Cwldn CwxAn Cwxlm
G,U1|N G,Ue8|- G-U-|- G.I-|- G.U-|1 G.d-|- G:U1|- G:U1|N G:d-|- G;U-|- GoA-|- GwA-|- GwA-|1 GwAe8|-
GwU1|1 GwU2|1 GwU3l|1 LbyU Lemaill LlikeU Lnod Loctd LofU Lseptd LsoI LtoU Lu.sU Lu.sl M!xemoticon
M,llower M:dnumber Mellower Mollower MwUmail Mwdbracket N!other|emoticon N-lower|link N.other|bullet
N.other|phone N:other|number N;other|other Nwbracket|other Nwcapitals|bracket Nwcapitals|lower
Nwlower|bracketed Nwlower|capitals Nwphone|bracketed P^|capital|d Pcapital|capitals|d
Pcapital|date|d Pcapital|other|A Pcapital|other|l Plink|link|<l Plower|bracket|U Plower|capital|A
Plower|lower|(l Plower|lower|l Plower|other|*b Pother|enum|I Pother|money|-b Pyear|lower|U Q!x Q.d
Q;U Q?"I QoU Qwb R-Ab-|-|- R.UU-|N|- R.Ud-|e8|3k R.dU-|-|e8 RoUb-|5|- RwCUN|-|- RwUA-|-|1 RwUU-|1|
RwUUN|-|- RwUUN|-|1 RwUd-|-|- RwUd-|e8|e8 RwUl-|-|e8 RwUl4|-|e8 RwdU-|-|e8 SIwlwUl SU!U!UU SUwAwUl
SUwC.UU S^^UwIl S^^UwUd Sdwb-UU SdwdwUd Sdwl.UA Sl.U,Ul Sl.d.Ul SlwC.ll SlwU.UU Slwdoll Slwl.bb
Slwl:lU Slwl;ll SlwlwUU Slwlwxl ao3 aw7 b-1 bw0 c.h c:h e-0 e.3 ee2 enw2 ew1 f!xU f:lU f?Iv fodl
fwAd fwU(A fwUd fwbd fwl<l h.I- h.d- h:A1 h:d- h;U- hwUec ie3 iw1 k!capital k.other k.suffix
k:capitals koaddress kwlower kwvowelless-capital l! l.co l.ms l.p.m l.sept l:email l:subject lwfor
lwthat m(A0 m(d1 m-b2 m<b3 m[d1 md2 ml0 q- q.,wu qws.e s:|d s?"|I s?|x se|l t, t- t." u-3 u.3 u:3
u;0 uw1 xbullet|I4 xcapitals|A0 xcapital|U1 xlower|U3 xlower|U4 xlower|dl xlower|l4 xother|U4
xother|[dx xother|x1 xtime|A0 y,I++ y,d++ y-d++ y-l++ y.U0+ y.l++ y.l+1 y:U1+ ywI0+ ywU11 ywU2+
ywl++ z,dx z-dx z.ll z:U4 z?xx zodx zwU4 zwb7 zwxl
=-0.4 C.Idn C.xxn C:Udm CwAAn Cwbdn G,d-|- G.A-|- God-|- GwIlc|- GwU-|3k GwU1s|- GwU8|- LandU
LimageU LvsU M-bbullet M.bbullet M.lother M:lother M?xother MwIcapital Neother|lower
Noother|capitals Nwcapitals|capitals Nwcapitals|number Nwcapital|bracketed Nwcapital|capital
Nwcapital|other Nwmoney|lower Nwother|link Nwtime|lower Plower|bracket|l Plower|time|l
Pother|other|[d Pother|other|l Ptime|other|U Q.U,.e Q.b Q?"l Q?x Qw)l R!UU-|-|- R.Ud-|e8|1 RwAd-|-|-
RwUA-|-|e8 RwUA-|1|2 RwUA-|1|e8 RwUC-|-|- RwUU-|1|e8 RwUU1|1|1 RwUUN|-| RwUle8|-|- Rwld-|-|- SU:dwUd
SUwU.Ud a!1 a,3 a.3 a:2 aol b,0 c,m c.m cwn e?2 eNw1 en.2 f-Ud f:dl f?lv fwCU fwdA h!U- h,d- h.A-
h:U- hod- hwIlc iw0 k,capitals k,lower k,number kwcapital l:file l:image m"l0 md1 q; qws.u s-|-b
s.|*b sw)|l sw|"l sw|-b sw|<l sw|A u,l uw4 xenum|U7 xlink|<l0 xlower|U7 xlower|Ul xnumber|-bl
xnumber|U0 xnumber|Ux y-U1+ y.b++ y:U+1 z.dx z?bx zwll
=-0.5 C,Iln C-Abm C.dUn C.lUn CoUbn CwIln CwUUm G!U-|- G,I74|- G,U74|- G,UN|- G,UN|N G-U-|N G-d-|-
G.U-|3k G.l-|1 G.l-|e8 GwI74|- GwU-|3l GwU1c|- GwU1|- GwUe8|N Lhuhl M,Acapitals M.xother M:Uother
M:dphone MwAcapitals MwUbracketed Mwdyear Mwlother N:other|phone Noother|lower Nwcapital|phone
Nwnumber|capital P^|enum|U Pcapital|number|U Plower|capitals|A Plower|lower|d Pother|lower|I Q-d Q-l
Qod Qw**l QwUwwu R-Ub-|1|e8 RwUA-|1|1 RwUd-|N|- RwUle8|-|e8 SU,Uwdd SUwAwUU SUwU,UU SUwlwUl Sl,UwUU
Sl.U,Il SlwU.Ul SlwU.dl SlwUwUU SlwUwdU SlwdwUU Slwl,UU Slwl,Ul Sxwb-Ul a-l a.2 awl b,1 b;1 c:m e:1
ew2 f,Ud f.b*b f.lU f:UU fwAl fwU(U fwU(d fwlU h,I74 h,U- h,U74 h-d- h?llc hwI74 hwU3l i.4 k-lower
k.company kenone l, l.vs lwand lwlike m"U0 m*b3 q, qww.u s-|d s.|x s?"|l so|U so|d sw**|<l t:
xlower|U2 xother|l1 xother|x0 z.bx zwd4
=-0.6 C-lln G,Ie8|- G.U-|3l GwCN|- GwCe8|- LftU LstU MwUbracket N,other|other N.enum|capital
N.enum|other N:other|other Nwcapital|number Nwlower|bullet Nwlower|other Plower|lower|I
Pother|number|-b Q!"l Q,d Qo*U QwUwwl RwUl-|-|1 SUwlwUU Sl,UwUl SlwAwUU SlwlwIl a-2 a-4 b:1 cwh
h,Ie8 hwCN hwCe8 hwle8 i-0 k.street l.ft l.st l?huh lwso mx0 mx1 q.,.e s!"|l s,|d so*|U sw|(A sw|(l
u:4 u?2 uw3 xcapital|d0 xlower|-bl xlower|I4 xother|l2 xother|l3 xother|l4 y,U++ ywA+1 zwU3
=-0.7 C.UCn C.dUm Cwddm G,U1|- G-U-|1 GoU-|- GwU4|- Gwl-|e8 LtheU N,other|capitals Nwenum|capital
Nwlower|capital Plower|lower|"U Plower|lower|"l Plower|lower|-b Pother|capitals|A R,UU-|-|-
Rwbd-|-|1 SUwdwdA Sl.UwIl SlwAwUl Slwxoll a,7 ae1 e,0 f.Ud hwUg k.day k.dotted m(U0 m(d0 m<l3 qwwwl
t; t?" uw2 xother|I2 xother|[d0 y.d+0 z,U7 zwl7
=-0.8 C-Ubm C.lCn CwbUn CwlUn G.U-|N GwU-|1 GwU-|2 GwU1|2 GwUe8|1 LdrU Mwdnumber Mwllower
Nwcapital|bracket Pcapital|lower|U Plower|capitals|U Plower|lower|x Plower|number|U RwUU1|1|e8
RwUUN|N|e8 S^^d.Ul hwAe8 kwfirst-number l.dr l.u.s lwin lwto ml3 qwwwu t!" t," xenum|Ul xother|[dl
ywd+0
=-0.9 GwIe8|- LmrU M.dother Mwxother Noother|other Nwnumber|lower Pdate|time|A Plower|capital|U
RwUU-|N|e8 RwUUN|-|e8 SlwdwUl a,4 a.1 enw3 h,U1 hwIe8 hwU3k lwof sw|(U sw|(d tw xlower|I7
=-1 GwU-|- GwU3k|1 M.xemoticon N.other|emoticon Nwdate|time Nwlower|bracket Pnumber|lower|U
Pother|other|x b.1 h.U- k.first-number k.initial k.latin l.mr to
=-1.1 Gwde8|- Sdwb-Ul SlwUwUl hwde8 kwinitial
=-1.2 G.U-|- Nwtime|capitals Plower|other|[d en.3 fwdl h.l- hwU1s k.month
=-1.3 Mwdphone Pother|enum|U koletter s.|[d
=-1.4 GwU3k|- kwletter m-b1 m[d0
=-1.5 Mwdother
=-1.6 GwUe8|- hwUe8 lwthe
=-1.7 Mwbbullet a,l
=-1.8 G,U-|- GwUN|- bw1
=-2.3 k.title`

const weights = new Map<string, number>()
let weight = 0
for (const word of groups.trim().split(/\s+/)) {
  if (word.startsWith('=')) weight = Number(word.slice(1))
  else weights.set(word, weight)
}

export const sentenceWeights: ReadonlyMap<string, number> = weights

/** What is added to every gap's sum. */
export const SENTENCE_BIAS = -1
