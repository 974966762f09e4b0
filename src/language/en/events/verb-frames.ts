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
CONSULT visit: visit, tour, host(dinner minister president leader premier chancellor envoy delegation king queen emir sultan prince summit talks meeting counterpart),
  receive(minister president leader premier chancellor envoy delegation king counterpart who), fly=flew/flown+to(none), travel=traveled/traveled+to(none),
  travel=travelled/travelled+to(none), pay=paid(visit), arrive+in(none)
CONSULT third-party: mediate, broker(talks meeting)
CONSULT phone: phone(who), telephone(who), speak=spoke/spoken+by+phone, ring=rang/rung(who)
CONSULT: meet=met, negotiate, confer+with(none), consult(who), consult+with(none), parley(none), hold=held(talks meeting negotiation
  discussion consultation summit dialogue conversation), discuss, attend(summit talks meeting), launch(mediation), offer(mediation), convene(summit talks meeting), resume(talks negotiation dialogue),
  open(talks negotiation dialogue), start(talks negotiation dialogue), begin=began/begun(talks negotiation dialogue), continue(talks negotiation dialogue),
  talk+to(none), talk+with(none), speak=spoke/spoken+with(none), sit=sat+down+with(none)
SUPPORT: praise, endorse, hail(who), applaud, commend, laud, congratulate, welcome, back(who), recognise, recognize, ratify, sign, salute(who),
  defend(who), express(support condolence solidarity backing confidence), restore(ties relation), establish(ties relation), normalise(ties relation),
  normalize(ties relation), support(who), vote+for(none), side+with(none), stand=stood+by(none), condole, thank(who), initial(treaty accord agreement deal), reaffirm(support commitment backing)
CONCEDE: apologise(none), apologize(none), pardon, ease(restriction sanction curfew ban rule embargo tension blockade), relax(restriction curfew ban rule embargo),
  lift(curfew ban emergency embargo sanction restriction suspension blockade law boycott), call+off(strike march protest boycott rally attack offensive sanction raid),
  cancel=cancelled(strike march protest boycott), suspend(strike protest boycott), end(strike boycott curfew), declare(ceasefire truce amnesty),
  announce(ceasefire truce amnesty), grant(amnesty pardon autonomy permission independence concession), back+down(none), give=gave/given+in(none), yield(none), relent(none),
  concede, acquit, drop=dropped(charge case lawsuit demand), reinstate, accept(demand resignation), meet=met(demand), bow+to(none), legalise, legalize, exonerate, commute(sentence), waive(visa fee)
COOPERATE: cooperate, co-operate, collaborate(none), share(intelligence information data expertise evidence technology know-how secret), extradite, train+together(none), partner+with(none), coordinate(operation effort policy attack),
  trade+with(none), exchange(prisoner intelligence information envoy ambassador), conduct(exercise drill manoeuvre maneuver patrol), hold=held(exercise drill manoeuvre maneuver)
AID asylum: grant(asylum refuge), shelter(who)
AID military: arm(who), supply(weapon arm missile ammunition tank jet rocket drone shell launcher rifle howitzer)
AID humanitarian: evacuate, rescue(who), airlift
AID economic: subsidise, subsidize, lend=lent, fund(project school hospital programme), bail+out(who)
AID: donate, assist, give=gave/given(equipment assistance help aid money boat arm weapon food medicine grant loan truck tent helicopter tank vehicle ambulance dollar crown euro fund blanket shelter),
  send=sent(aid food medicine ambulance supply doctor peacekeeper weapon arm tent troop tank missile vehicle howitzer drone rocket ammunition helicopter jet generator help relief blanket money rescuer),
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
ACCUSE: sue, file(lawsuit suit complaint case petition), take=took/taken(action), indict, impeach, prosecute, challenge(who ruling result decision)
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
SANCTION convict: convict, sentence, find=found+guilty, condemn+to+death, fine
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
COERCE restrict: close(border crossing airspace strait embassy consulate mosque school university road port channel canal waterway NAME), impose(ban restriction blockade rule lockdown fine limit), restrict, curb, disperse(crowd protester demonstrator march rally who), shut=shut(border crossing embassy), blockade, extend(sanction emergency curfew), prolong(sanction), crack+down(none), besiege
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
  mount(attack offensive assault raid), stage(attack raid ambush), conduct(airstrike strike raid attack), strike=struck(who), hit=hit(who), harm(who), overrun=overran/overrun(who), ram=rammed(who), maim, batter, capture(town village city base who), slay=slew/slain, shoot=shot+down, down(drone jet plane helicopter), clear(camp), sink=sank/sunk(ship boat trawler vessel), rough+up(who), repel=repelled(attack), pound(who), battle(who), violate(ceasefire truce)
AGREE: accede+to(none), acquiesce(none), guarantee, swear=swore/sworn+to+uphold(none), resolve+to(none), settle+on(none), sign=signed+up+to(none), join+forces(none), reaffirm(commitment pledge), reiterate(commitment pledge),
  conclude(agreement pact deal accord treaty), hammer+out(agreement deal accord truce compromise), seal(pact deal agreement accord), work+out(deal agreement compromise), announce(willingness readiness), seek=sought(peace cooperation)
CONSULT visit: travel+to(none), pay=paid(visit call), call+on(minister president leader premier), drop=dropped+in+on(none), entertain(president minister king emir envoy delegation), welcome+to(none), arrive+at(none)
CONSULT phone: call(minister president leader premier chancellor counterpart king sultan emir), speak=spoke/spoken+to(none), video-call(who)
CONSULT: hold=held(session consultations call), have=had(lunch dinner talks breakfast meeting), dine+with(none), huddle+with(none), bargain+with(none), haggle+with(none), thrash+out(none), attend(session conference),
  co-chair(talks meeting summit), exchange(views), debrief(who), brief(ambassador ambassadors envoys council), sound=sounded+out(who), chair(talks summit), liaise+with(none)
CONSULT third-party: intercede(none), arbitrate, mediate+between(none), conciliate, facilitate(talks negotiation meeting), shuttle+between(none)
SUPPORT: acclaim, compliment, cheer(decision ruling verdict resolution), toast(who), vouch+for(none), champion(who), honour(who), honor(who), decorate(who), uphold=upheld(ruling verdict), approve(treaty accord deal bid membership sale), adopt(resolution declaration),
  rally=rallied+behind(none), rally=rallied+to(none), come=came+out+for(none), plead=pleaded+for(none), commiserate(none), forgive=forgave/forgiven, voice(support solidarity backing sympathy), offer(condolence congratulation), pay=paid+tribute+to(none), respect(independence sovereignty), reopen(embassy consulate), exchange(ambassadors), elevate(ties relation), upgrade(ties relation), restore(relation ties), mend(ties relation fence), sign=signed(treaty accord pact deal agreement memorandum), stand=stood+with(none), throw=threw/thrown+weight+behind(none)
CONCEDE: repeal(law ban boycott decree tax), rescind(order ban decree expulsion), revoke(ban order curfew decree), roll+back(tariff restriction ban tax), reduce(tariff tax restriction fee), scrap=scrapped(tax fee plan toll ban), abolish(tax fee ban), withdraw=withdrew/withdrawn(charge bill complaint demand), quash(conviction sentence), overturn(conviction ban sentence),
  shorten(sentence curfew), remit(fine sentence), bow=bowed+to(none), cave+in(none), give=gave/given+way(none), give=gave/given(permission), soften(stance tone), climb=climbed+down(none), make=made(concession), allow(rally march protest), permit(rally march protest), unban=unbanned, decriminalise, decriminalize, reprieve, spare(who), let=let+off(who), excuse(who), absolve, restore(citizenship licence license), grant(citizenship bail parole visa leave mandate), unfreeze=unfroze/unfrozen(asset account), back=backed+off(none), relinquish(claim demand)
COOPERATE: join=joined+hand(none), team+up(none), work+with(none), patrol=patrolled+together(none), pool(intelligence resources), hand+over(suspect fugitive banker killer who), swap=swapped(prisoner prisoners intelligence captives), exchange(prisoners captives), resume(trade cooperation), rehearse+together(none), train(pilots soldiers troops police officers), sail+together(none), build=built+together(none), open(bridge pipeline link)
AID: contribute(troop troops money million soldier fund billion peacekeeper), hand+out(food tent blanket money medicine rice water), hand+over(equipment medicine ambulance truck vaccine aid cheque), drop=dropped(food flour aid supplies medicine), feed=fed(who), treat(wounded victims refugees), vaccinate(who), house(refugees who), take=took/taken+in(refugee refugees migrants), accept(refugee refugees migrants people), admit(refugee refugees), host(refugees refugee), bail=bailed+out(who), sponsor(who), equip=equipped(who), resupply(who), reinforce(garrison who),
  fly=flew/flown(food medicine aid supplies), truck(food water aid), ferry=ferried(food supplies refugees), pledge(aid), allocate(fund million), release(fund), award(grant), rush(doctor aid food medicine supplies ambulance), extend(loan credit), lend=lent(money million billion), cancel=cancelled(debt), forgive=forgave/forgiven(debt), rebuild=rebuilt(school bridge hospital), train(troop pilot police), provide(troop training shelter million loan guarantee fund assistance supply platoon), send=sent(platoon doctor team medic expert engineer tent firefighter), supply(weapons arms ammunition shells), protect(refugees civilians)
RETREAT withdraw: pull=pulled+out+of(none), quit=quit(base post city valley), leave=left(post city valley town province), evacuate(base embassy post), depart(none), cede, relinquish, fall=fell/fallen+back(none), decamp(none), march+out(none), bring=brought+home(troop soldier)
RETREAT release: set=set+free(who), let=let+go(who), liberate(prisoner hostage captive), parole, discharge(prisoner), unchain(who), hand=handed+back(prisoner hostage who), ransom(who), turn+over(hostage captive suspect)
RETREAT return: return(artefact artifact painting sculpture relic remains museum skull manuscript object antiquity body prisoner territory land loot treasure statue bible bookmark portrait fossil bronze mandate who), give=gave/given+back(land island body), restore(land property)
RETREAT ceasefire: stop=stopped(fire firing fighting shelling offensive operation), halt(fire fighting offensive operation shelling bombing), suspend(offensive operation attack bombing hostility fighting), end(siege offensive operation hostility fighting bombing occupation), cease(operation fire firing hostility), call+off(siege offensive attack), lift(siege blockade), declare(truce ceasefire), silence(gun)
RETREAT disarm: lay=laid+down(weapon arm gun), give=gave/given+up(weapon arm gun), turn=turned+in(weapon arm gun), destroy(stockpile warhead), scrap=scrapped(warhead missile), decommission(weapon), capitulate(none)
RETREAT access: open(gate crossing port corridor road), readmit(who), unblock(road site), grant(access)
RETREAT resign: step=stepped+down(none), step=stepped+aside(none), stand=stood+down(none), bow=bowed+out(none), tender(resignation), hand=handed+in(resignation), submit(resignation)
REQUEST: entreat, summon(parliament), clamour+for(none), clamor+for(none), solicit, bid=bade/bidden(who), direct(army police minister who), command(army troop police who), nag=nagged(who), agitate+for(none), lobby=lobbied(who), apply+for(none), set=set(deadline), give=gave/given(deadline), write=wrote/written+to(none), remind(who), advise(who), adjure, counsel(who), enjoin(who), require(who)
ACCUSE allege: charge+that(none), implicate, pin=pinned+on(none), point+finger(none), name(culprit), impute, incriminate, insinuate
ACCUSE investigate: look+into(none), examine(claim allegation complaint), search(home office residence house headquarters premises), audit, summon+for+questioning, question(who), subpoena, launch(audit inquest enquiry), head(inquiry investigation), conduct(investigation inquiry probe audit), lead=led(investigation inquiry), reopen(case investigation inquiry), interview(suspect witness)
ACCUSE disapprove: censure, admonish, reproach, reprove, upbraid, lament(decision), bemoan, blast(who decision plan), savage, skewer, pillory, mock(who), ridicule, jeer(who), heckle, boo=booed(who), object+to(none), inveigh+against(none), rail+against(none), speak=spoke/spoken+out+against(none), hit=hit+out+at(none), take=took/taken+issue+with(none), tear=tore/torn+into(none), find=found+fault(none), disparage, insult, brand(who), dub=dubbed(who), compare(who), trash(who), remonstrate(none), regret(decision move), call+out(who), attack+verbally
ACCUSE: file=filed(charge lawsuit suit complaint case petition), lodge(case appeal), take=took/taken(court), haul+before(none), bring=brought(charge case suit), launch(action lawsuit proceeding), arraign, put=put+on+trial, press(charge), issue(warrant indictment), open(proceeding)
REJECT: balk+at(none), baulk+at(none), repel=repelled, resist, scorn, rebut, disregard, discount(claim warning), brush+off(none), brush+aside(none), shrug=shrugged+off(none), throw=threw/thrown+out(appeal case claim complaint suit plea), strike=struck+down(law ban plan), vote+down(none), vote+against(none), shoot=shot+down(proposal plan idea), overrule, contradict, disown, disavow, back=backed+away(none), stonewall, evade, bypass, overturn(decision veto ruling), bar=barred(inspector monitor), block(bill resolution bid sale deal deportation extradition appointment), quash(appeal bid), breach(agreement treaty truce sanction order), infringe, contravene, walk+away+from(none)
THREATEN: caution, menace, intimidate, swear=swore/sworn, vow=vowed, brandish, issue(warning ultimatum threat), give=gave/given(ultimatum), set=set(ultimatum), hint+at(none), raise(spectre), blackmail
PROTEST demo: picket, parade(none), rally=rallied+against(none), march+on(none), march+against(none), march+to(none), chant, hold=held(vigil), mass(none), pour=poured+into+the+streets(none), turn=turned+out(none), besiege(ministry parliament embassy), burn=burned(tyre effigy flag tire), wave(placard), throng(square), encircle(parliament ministry), lie=lay/lain+down(none)
PROTEST strike: down(tool tools), lay=laid+down+tools(none), stay=stayed+away+from+work(none), work+to+rule(none), stop=stopped+work(none), refuse(work)
PROTEST riot: rampage(none), smash(window), overturn(car), loot(shop store), clash+with+police(none), torch(car bus)
PROTEST obstruct: occupy(ministry factory hall station rail campus square parliament), blockade, chain(who), cut=cut+off(road), seal(road), obstruct
SANCTION convict: imprison, find=found+liable, condemn+to(none), send=sent+to+prison
SANCTION expel: expel=expelled(ambassador diplomat diplomats envoy envoys consul attache who), declare(persona), throw=threw/thrown+out(ambassador diplomat envoy), send=sent+home(ambassador diplomat envoy)
SANCTION withdraw: pull=pulled+out+of(none), walk+out+of(none), secede+from(none), leave=left(commission treaty court league council organisation organization pact accord union alliance deal), withdraw=withdrew/withdrawn+from(commission league council court organisation organization treaty alliance accord), renounce(treaty pact accord alliance), abrogate, denounce(treaty), exit(treaty pact union), quit=quit(treaty commission league council court alliance organisation organization)
SANCTION discontinue: suspend(accord pact treaty flight talk talks trade membership visa exports imports link cooperation supply ambassador shipment licence license), halt(export exports import imports flight gas grain shipment), cut=cut(gas power supply electricity export), stop=stopped(export exports flight import imports shipment), sever, rupture, break=broke/broken(relation ties), withhold=withheld(aid fund), cancel=cancelled(visit trip order contract), pull(funding), freeze=froze/frozen(asset account accession), shelve(deal project), terminate, close(embassy consulate border), bar=barred(import imports export goods)
SANCTION: recall(envoy ambassador consul), punish, penalise, penalize, embargo, ostracise, ostracize, levy=levied(tariff duty fine), tighten(sanction embargo), raise(tariff duty), fine, strip=stripped(who), expel=expelled, impose(tariff duty sanction embargo penalty levy)
MOBILIZE troops: station(troop soldier tank), garrison, muster(troop force army), concentrate(troop force), beef+up(presence troop force garrison security), step+up(patrol presence), send=sent(battalion brigade regiment fleet carrier convoy tank reinforcement), rush(troop soldier reinforcement), remain(alert), place(alert army brigade troop), put=put(army force troop alert), move(tank army), arm(reservist), call+up(reservist conscript), raise(army militia alert), intensify(force), conscript, draft(men), parachute(troop), sail(none)
MOBILIZE weapons: fire=fired+test, unveil(missile drone warship), aim(missile), activate(battery radar)
COERCE arrest: nab=nabbed, seize(suspect activist editor man woman student), take=took/taken(custody), haul+away(who), drag=dragged(who), pick+up(suspect), capture(suspect leader ringleader fugitive), book(suspect), shackle, handcuff, confine, intern
COERCE seize: occupy(who), commandeer, take=took/taken+over(none), take=took/taken+control+of(none), appropriate(land), search, storm(office), capture(vessel ship trawler), forfeit, sequester, sequestrate
COERCE deport: banish, exile, expel=expelled(migrant migrants refugee refugees journalist reporter priest family), repatriate, remove(migrant), turn+back(migrant migrants boat), displace, uproot, force+out(none)
COERCE ban: forbid=forbade/forbidden, proscribe, dissolve(parliament party assembly union), disband(party union), suspend(party parliament licence license constitution publication governor judge official minister), bar=barred(candidate who), revoke(licence license passport visa citizenship), strip=stripped(citizenship), disqualify=disqualified, remove(judge governor), sack(judge governor minister), dismiss(judge governor), depose, oust, topple, overthrow=overthrew/overthrown, unseat
COERCE censor: gag=gagged, silence(newspaper radio critic), muzzle, block(website site app signal newspaper), jam=jammed, shut=shut+down(newspaper station website), pull(programme film), suppress, blot+out(none)
COERCE restrict: cordon+off(none), seal+off(none), lock+down(none), quarantine, limit, ration(fuel water), tighten(border control curfew), close(crossing border airspace strait road port square school mosque market bridge station), encircle(city town), surround(city town camp), break=broke/broken+up(rally protest march crowd demonstration), quell, put=put+down(revolt uprising rising riot), suppress(revolt protest uprising), crush(revolt protest uprising), disperse, crack+down+on(none), clear(square camp street)
COERCE cyber: break=broke/broken+into(server network system computer account database website email phone), deface, swamp(server servers website), breach(network server servers), paralyse(network server), disrupt(network website)
COERCE curfew: extend(curfew), tighten(curfew)
COERCE: coerce, force(who), compel=compelled, extort, bully=bullied, harass, spy=spied+on(none), wiretap=wiretapped, tail(who), shadow(who), interrogate(who), use+as+human+shields
ASSAULT abduct: snatch(who child girl boy man woman teacher), carry+off(who), take=took/taken+hostage, hold=held+hostage, hold=held+captive, seize(hostage), waylay=waylaid
ASSAULT torture: waterboard, electrocute, brand(prisoner), scald, douse, starve(prisoner), maltreat, mistreat, abuse(prisoner detainee)
ASSAULT sexual: molest, assault+sexually
ASSAULT beat: beat=beat/beaten+up(who), thrash(who), whip=whipped(who), flog=flogged, cane(who), club=clubbed(who), cudgel, punch(who), kick(who), slap=slapped(who), pummel=pummelled, bludgeon, manhandle, hit=hit+with(none), lash(who), pistol-whip=pistol-whipped, baton
ASSAULT execute: guillotine, garrotte, garrote, put=put+to+death, shoot=shot+dead, execute(who prisoner man men)
ASSAULT massacre: butcher(who), mow=mowed/mown+down(who), wipe+out(village family people who), exterminate, annihilate, slaughter
ASSAULT destroy: set=set+alight, set=set+fire+to(none), burn=burned+down, deface(church mosque grave), desecrate, wreck(who), flatten(who), level(village town building block), gut=gutted(who), smash(who), bulldoze, dynamite, torch(who), pillage, plunder, sack(town city treasury village), loot, ravage, raze, topple(statue), cut=cut(pipeline cable)
ASSAULT primitive: slash(who), axe(who), spear(who), impale, strangle, throttle, choke(who), suffocate, drown=drowned(who), pelt, lance(who), cut=cut+down(who), slit=slit(throat), run+over(who), trample(who)
ASSAULT explosives: detonate, blow=blew/blown+up, mine(road bridge), bomb, dynamite, booby-trap=booby-trapped, set=set+off(bomb device explosive), hurl(grenade bomb), throw=threw/thrown(grenade bomb petrol), lob=lobbed(grenade bomb)
ASSAULT firearms: shoot=shot(who), open=opened+fire(none), spray(who), riddle, pick+off(who), machine-gun=machine-gunned, strafe, snipe+at(none), exchange(fire), fire(round bullet volley salvo)
ASSAULT heavy-weapons: bombard, pound(who), rocket(who), fire(missile rocket shell mortar torpedo), lob=lobbed(shell mortar), torpedo, pepper(who), rain+down(none)
ASSAULT aerial: down(aircraft helicopter plane jet drone warplane airliner fighter), bomb+from+the+air, strafe
ASSAULT crowd-control: tear-gas=tear-gassed, spray(protester crowd demonstrator marcher), hose(who), baton-charge, charge(crowd protester), fire(pellet tear canister bullet gas)
ASSAULT unconventional: gas=gassed(who), nerve-gas
ASSAULT cleansing: cleanse, exterminate
ASSAULT: maul(who), rush(guard), overwhelm(post garrison), rout, repulse, target(who), skirmish(none), brawl(none), scuffle(none), engage(rebel enemy), retake=retook/retaken(town city village), recapture(town city village), take=took/taken(town city village fort), capture, seize(town city village airport fort hill), overrun=overran/overrun, raid(village camp town), storm, breach(wall perimeter), push+into(none), advance+on(none), bring=brought+down(plane helicopter drone aircraft jet), down(helicopter drone plane jet airliner aircraft balloon), ram=rammed, scuttle, sink=sank/sunk, board(ship boat vessel trawler), counterattack(none), retaliate(none), avenge, disfigure, hurt=hurt(who), gore, liquidate, eliminate(leader commander), take=took/taken+out(leader commander post), conduct(operation offensive airstrike raid), launch(offensive operation warfare assault cyberattack), wage(war offensive campaign), violate(ceasefire truce agreement), fire+across(none), use(shields)
ACCUSE disapprove: denigrate, malign, slander, belittle, chastise(who)
SUPPORT: greet(who), legitimise, legitimize, embolden(who), extol, exalt, favour(proposal plan candidate idea), favor(proposal plan candidate idea), bless(plan deal union)
COOPERATE: deepen(cooperation ties relation trade partnership), enhance(cooperation ties relation trade partnership), boost(cooperation ties relation trade partnership),
  expand(cooperation ties relation trade partnership), strengthen(cooperation ties relation trade partnership alliance)
AID: bankroll, underwrite(loan aid), lend=lent(million billion money), finance(militia rebel insurgency reconstruction war)
COERCE ban: criminalise, criminalize, interdict
COERCE arrest: rearrest, confine(who)
COERCE restrict: subdue(protester crowd rebel), segregate(who)
ASSAULT destroy: decimate, obliterate, dynamite, wipe+out(village town unit battalion convoy)
ASSAULT: terrorise, terrorize, blitz, wage=waged(war offensive)
ASSAULT execute: decapitate
REJECT: stymie, impede(investigation effort inquiry), stonewall
THREATEN: endanger(ceasefire truce talks peace)
PROTEST obstruct: block(door doors lane driveway junction line lines gates headquarters), occupy(museum theatre school courthouse headquarters)
SANCTION: ban=banned(import imports export exports flight flights trade purchase)
AID: send=sent(worker firefighter paramedic nurse dog)
ASSAULT explosives: explode(none), detonate(none)
`
