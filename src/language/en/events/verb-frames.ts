/**
 * Verbs that tell of a political event, by type and mode: `TYPE mode: verb, verb, …`.
 *
 * A verb is written lemma[=past[/participle]][+particle …]. What follows it in brackets must hold of its object:
 * `(who)` somebody or somebody's body, place or thing that can suffer; `(none)` no object; a list of nouns, one of
 * which it must be, and which then is part of the trigger. A verb that needs nothing stands alone. Who does it is the
 * subject, to whom the object or the preposition of its type (`recipient-prepositions.ts`).
 * The order matters where a verb stands twice: the first row that fits holds.
 */
export const verbFrames = `
AGREE: agree, pledge, promise, consent, vow=vowed, undertake=undertook/undertaken, commit=committed(none)
AGREE: accept(offer invitation proposal plan deal terms), reach(deal agreement accord compromise understanding),
  strike=struck(deal agreement accord bargain), clinch(deal agreement), make=made(deal promise), offer
CONSULT visit: visit, tour, host(dinner minister president leader premier chancellor envoy delegation king summit talks meeting counterpart),
  receive(minister president leader premier chancellor envoy delegation king counterpart who), fly=flew/flown+to(none), travel=traveled/traveled+to(none),
  travel=travelled/travelled+to(none), pay=paid(visit), arrive+in(none)
CONSULT third-party: mediate, broker(talks meeting)
CONSULT phone: phone(who), telephone(who), speak=spoke/spoken+by+phone, ring=rang/rung(who)
CONSULT: meet=met, negotiate, confer+with(none), consult(who), consult+with(none), parley(none), hold=held(talks meeting negotiation
  discussion consultation summit dialogue conversation), discuss, attend(summit talks meeting), launch(mediation), offer(mediation), convene(summit talks meeting), resume(talks negotiation dialogue),
  open(talks negotiation dialogue), start(talks negotiation dialogue), begin=began/begun(talks negotiation dialogue), continue(talks negotiation dialogue),
  talk+to(none), talk+with(none), speak=spoke/spoken+with(none), sit=sat+down+with(none)
SUPPORT: praise, endorse, hail, applaud, commend, laud, congratulate, welcome, back(who), recognise, recognize, ratify, sign, salute(who),
  defend(who), express(support condolence solidarity backing confidence), restore(ties relation), establish(ties relation), normalise(ties relation),
  normalize(ties relation), support(who), vote+for(none), side+with(none), stand=stood+by(none), condole, thank(who), initial(treaty accord agreement deal), reaffirm(support commitment backing)
CONCEDE: apologise(none), apologize(none), pardon, ease(restriction sanction curfew ban rule embargo tension blockade), relax(restriction curfew ban rule embargo),
  lift(curfew ban emergency embargo sanction restriction suspension blockade law boycott), call+off(strike march protest boycott rally attack offensive sanction raid),
  cancel=cancelled(strike march protest boycott), suspend(strike protest boycott), end(strike boycott curfew), declare(ceasefire truce amnesty),
  announce(ceasefire truce amnesty), grant(amnesty pardon autonomy permission independence concession), back+down(none), give=gave/given+in(none), yield(none), relent(none),
  concede, acquit, drop=dropped(charge case lawsuit demand), reinstate, accept(demand resignation), meet=met(demand), bow+to(none), legalise, legalize, exonerate, commute(sentence), waive(visa fee)
COOPERATE: cooperate, co-operate, collaborate(none), share(intelligence information data), extradite, train+together(none), partner+with(none), coordinate(operation effort policy attack),
  trade+with(none), exchange(prisoner intelligence information envoy ambassador), conduct(exercise drill manoeuvre maneuver patrol), hold=held(exercise drill manoeuvre maneuver)
AID asylum: grant(asylum refuge), shelter(who)
AID military: arm(who), supply(weapon arm missile ammunition tank jet)
AID humanitarian: evacuate, rescue(who), airlift
AID economic: subsidise, subsidize, lend=lent, fund(who), finance(who), bail+out(who)
AID: donate, assist, give=gave/given(equipment assistance help aid money boat arm weapon food medicine grant loan truck tent helicopter tank vehicle ambulance dollar crown euro fund blanket shelter),
  send=sent(aid food medicine ambulance supply doctor peacekeeper weapon arm tent troop tank missile help relief blanket money rescuer),
  provide(aid assistance weapon food shelter help support relief fund money medicine training loan), deliver(aid food medicine relief supply weapon tank),
  ship=shipped(aid food weapon arm grain), grant(loan aid), aid(who), help(who)
RETREAT ceasefire: cease(fire hostility attack), hold=held(fire), observe(ceasefire truce)
RETREAT withdraw: withdraw=withdrew/withdrawn, pull+out, pull+back, retreat, demobilise, demobilize, leave=left(base), hand+back(territory village island base who), vacate, abandon(post base position village town)
RETREAT release: release(who), free(who), hand+over(prisoner hostage captive body fugitive suspect who)
RETREAT return: repatriate, return(body remain artefact hostage prisoner territory)
RETREAT disarm: disarm, lay=laid+down(arm weapon), surrender, dismantle(missile site reactor base), hand+in(weapon arm)
RETREAT access: admit(inspector observer monitor aid), let=let+in(inspector observer monitor aid convoy), allow(inspector observer monitor aid convoy access), reopen(border crossing embassy road port airspace), open(border crossing)
RETREAT resign: resign(none), step+down(none), quit=quit(none), abdicate(none)
REQUEST yield: call+for(release withdrawal end resignation ceasefire truce)
REQUEST: demand, urge, ask(who), appeal+to(none), appeal+for(none), request, plead+with(none), call+on(none), call+for(none), call+upon(none), press+for(none), implore, beseech, order(who), petition, beg(who),
  push+for(none), lobby(who), press(who), instruct(who), seek=sought(help aid assistance asylum refuge support permission mediation intervention extradition), exhort, insist+on(none), appeal(none), pressure(who), invite(who)
ACCUSE allege: accuse, blame, allege
ACCUSE investigate: investigate, probe, open(investigation inquiry probe), launch(investigation inquiry probe), begin=began/begun(investigation inquiry probe), start(investigation inquiry probe), join(investigation inquiry probe), order(investigation inquiry probe), announce(investigation inquiry probe), interrogate, question(suspect who)
ACCUSE disapprove: criticise, criticize, condemn, denounce, deplore, decry, rebuke, slam=slammed(who), lambast, lambaste, blast(who), castigate, berate, reprimand, vilify, protest+to(none), lodge(complaint protest),
  assail(who), lash+out+at(none), fault(who), chide, scold, deride, excoriate, disapprove, complain, summon(ambassador envoy diplomat), voice(concern anger), express(concern outrage anger dismay regret)
ACCUSE: sue, file(lawsuit suit complaint case petition), take=took/taken(action), charge+with(none), indict, impeach, prosecute, challenge(who ruling result decision)
REJECT: reject, refuse, veto, rebuff, spurn, snub, rule+out, turn+down, decline, defy, oppose, deny(request permission access visa claim allegation accusation charge report entry), dismiss(claim allegation accusation proposal call demand criticism appeal report complaint warning), repudiate, ignore(call demand deadline order ultimatum warning appeal), flout,
  violate(order agreement law resolution), renege+on(none), refute, dispute, shun=shunned, break=broke/broken(promise pledge)
THREATEN: threaten, warn
PROTEST hunger: refuse(food), go=went/gone+on+hunger+strike(none), fast(none)
PROTEST strike: go=went/gone+on+strike(none), walk+out(none), down(tool), stop=stopped(work), strike=struck(none)
PROTEST riot: riot(none), loot(who)
PROTEST boycott: boycott
PROTEST obstruct: block(road street highway bridge entrance pass rail port railway motorway access gate traffic crossing harbour mine), barricade, picket, occupy(square building university campus office bridge park factory), blockade(harbour port road refinery depot)
PROTEST demo: protest, demonstrate(none), rally=rallied(none), march(none), take=took/taken+to+the+streets(none), stage(protest rally demonstration march vigil sit-in walkout strike hunger), hold=held(protest rally demonstration march vigil sit-in),
  burn=burned(flag effigy), chant(slogan), boo=booed(who), gather(none), join(protest rally demonstration march strike), organise(protest rally demonstration march strike), organize(protest rally demonstration march strike)
SANCTION convict: convict, sentence, find=found+guilty, condemn+to+death, fine, jail+for
SANCTION expel: expel=expelled
SANCTION withdraw: quit=quit(coalition talk pact treaty union deal bloc agreement accord), walk+out+of(talk meeting), withdraw=withdrew/withdrawn+from(pact treaty deal agreement accord talk coalition), leave=left(coalition pact treaty bloc union), boycott(talk)
SANCTION discontinue: suspend(aid talk negotiation treaty agreement cooperation relation flight membership trade ties deal support assistance), halt(aid talk negotiation cooperation shipment trade ties support assistance funding), break=broke/broken+off, cut=cut(ties relation aid funding assistance link support), cut=cut+off(ties relation aid funding assistance supply support who),
  sever(ties relation link), freeze=froze/frozen(aid relation funding ties talk assistance), cancel=cancelled(talk visit meeting summit treaty agreement contract aid trip deal), cancel=canceled(talk visit meeting summit treaty agreement contract aid trip deal), reduce(aid assistance ties), call+off(talk visit meeting summit trip), end(aid cooperation mediation agreement), stop=stopped(aid cooperation), postpone(visit talk summit), tear=tore/torn+up(treaty agreement deal), scrap=scrapped(treaty agreement deal), downgrade(relation ties)
SANCTION: recall(ambassador envoy diplomat), sanction, impose(sanction embargo tariff), slap=slapped(sanction tariff), blacklist
MOBILIZE troops: deploy, redeploy, mobilise, mobilize, mass(troop force tank), amass(troop force tank), move(troop tank force missile), call+up(reservist), send=sent(troop warship soldier force police plane jet), dispatch(troop warship soldier force frigate), reinforce(border garrison position), put=put+on+alert
MOBILIZE weapons: test(missile weapon rocket device bomb), test-fire, launch(satellite)
MOBILIZE: patrol=patrolled
COERCE arrest: arrest, detain, jail, imprison, apprehend, incarcerate, round+up(who), hold=held(suspect journalist activist), charge(who), take=took/taken+into+custody, remand, lock+up(who), intern(who)
COERCE seize: seize, confiscate, impound, expropriate, nationalise, nationalize, raid, annex, requisition, capture(ship boat vessel)
COERCE deport: deport, evict
COERCE ban: ban=banned, outlaw, prohibit, disqualify, bar=barred(who), dissolve(parliament party)
COERCE censor: censor, shut=shut(newspaper station website), jam=jammed(signal station), close(newspaper station website), block(website site platform newspaper)
COERCE curfew: impose(curfew), declare(curfew)
COERCE martial-law: declare(emergency siege martial law), impose(martial law emergency)
COERCE restrict: close(border crossing airspace strait embassy consulate mosque school university road port), impose(ban restriction blockade rule lockdown fine limit), restrict, curb, disperse(crowd protester demonstrator march rally who), shut=shut(border crossing embassy), blockade, extend(sanction emergency curfew), prolong(sanction), crack+down(none), besiege
COERCE withhold: withhold=withheld, refuse(visa)
COERCE cyber: hack
ASSAULT assassinate: assassinate
ASSAULT abduct: abduct, kidnap=kidnapped, hijack, take=took/taken(hostage)
ASSAULT torture: torture
ASSAULT sexual: rape
ASSAULT beat: beat=beat/beaten(who), club(who), batter(who)
ASSAULT execute: execute(who), behead, hang=hanged(who), lynch
ASSAULT massacre: massacre, slaughter(who)
ASSAULT destroy: set=set(fire), set=set+on+fire, set=set+ablaze, burn=burned(who), burn+down(who), torch, vandalise, vandalize, destroy(who), demolish(who), raze(who), ransack, sabotage
ASSAULT primitive: stab=stabbed(who), stone(who), hack+to+death, knife(who)
ASSAULT suicide-attack: blow=blew/blown+himself+up, blow=blew/blown+herself+up
ASSAULT explosives: bomb(who), blow=blew/blown+up(who), detonate(bomb device explosive), plant(bomb), explode(bomb)
ASSAULT firearms: shoot=shot, open(fire), gun=gunned+down, fire+on(none), fire+at(none), fire+upon(none), fire(shot none)
ASSAULT heavy-weapons: shell, bombard(who), mortar, fire(rocket missile mortar shell), launch(rocket missile)
ASSAULT crowd-control: fire(gas bullet), tear-gas, use(gas baton cannon)
ASSAULT cleansing: ethnically+cleanse
ASSAULT unconventional: poison=poisoned(who), gas(who)
ASSAULT: attack, kill, murder, ambush, invade, assault, storm(who), wound(who), injure(who), clash(none), fight=fought(who), carry+out(attack strike bombing raid assault killing massacre airstrike shooting ambush), launch(attack strike offensive assault airstrike raid invasion),
  mount(attack offensive assault raid), stage(attack raid ambush), conduct(airstrike strike raid attack), strike=struck(who), hit=hit(who), harm(who), overrun=overran/overrun(who), occupy(who), ram=rammed(who), maim, batter, capture(town village city base who), slay=slew/slain, shoot=shot+down, down(drone jet plane helicopter), clear(camp), sink=sank/sunk(ship boat trawler vessel), rough+up(who), repel=repelled(attack), pound(who), battle(who), violate(ceasefire truce)
`
