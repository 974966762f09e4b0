/**
 * Nouns that tell of a political event, by type and mode: `TYPE mode: noun, noun, …`.
 *
 * A noun with a list in brackets tells of one only beside one of these words: before it (`-word`) or in what
 * follows it (`of by on against between with for to`). Nouns that need a party or a setting say so by `(party)`:
 * somebody who takes part in it must be told.
 */
export const nounFrames = `
AGREE: pledge(party), promise(party)
CONSULT visit: visit(party)
CONSULT phone: phone call(party), telephone call(party)
CONSULT multilateral: summit
CONSULT: talks, meeting(party), negotiation(party), consultation(party), dialogue(party), mediation(party)
SUPPORT: praise(party), endorsement(party), recognition(party), condolence(party)
CONCEDE: apology(party), amnesty(party), pardon(party), concession(party)
COOPERATE: exercise(-joint -naval -military), drill(-joint -naval -military), manoeuvre(-joint -naval -military), patrol(-joint), war game(party)
AID: aid(party), donation(party), airlift
AID asylum: asylum(party)
RETREAT withdraw: withdrawal(party), pullout(party), retreat(party), evacuation(party)
RETREAT release: release(party)
RETREAT ceasefire: ceasefire(party), truce(party)
RETREAT disarm: disarmament(party), surrender(party)
RETREAT resign: resignation(party)
REQUEST: demand(party), appeal(party), plea(party), request(party)
ACCUSE allege: accusation(party), allegation(party)
ACCUSE disapprove: condemnation(party), criticism(party), denunciation(party)
ACCUSE investigate: investigation(party), inquiry(party), probe(party)
ACCUSE: indictment(party), lawsuit(party), impeachment(party)
REJECT: rejection(party), refusal(party), veto(party)
THREATEN: threat(party)
PROTEST demo: protest, demonstration, march, rally(party), vigil, sit-in, sit in
PROTEST riot: riot
PROTEST hunger: hunger strike
PROTEST strike: walkout, on strike, strike(@labour -general -hunger -wildcat -rail -teachers -teacher -worker -workers -union -transport -nationwide -day -hour -drivers -dockers -bus -sugar -pay -nurses -doctors by over)
PROTEST boycott: boycott(party)
SANCTION convict: conviction(party)
SANCTION expel: expulsion(party)
SANCTION: embargo(party), sanction(party)
MOBILIZE troops: deployment(party), mobilisation(party), mobilization(party), buildup(-troop -military)
MOBILIZE weapons: test(-missile -nuclear -rocket)
COERCE arrest: arrest, detention(party), imprisonment(party), jailing
COERCE seize: seizure(party), raid(-police), confiscation(party)
COERCE deport: deportation, eviction(party)
COERCE curfew: curfew
COERCE ban: ban
COERCE restrict: blockade, crackdown, siege(party)
COERCE censor: censorship(party)
COERCE cyber: cyberattack, hack(party)
ASSAULT assassinate: assassination
ASSAULT abduct: kidnapping, abduction, hijacking
ASSAULT torture: torture(party)
ASSAULT sexual: rape(party)
ASSAULT beat: beating(party)
ASSAULT execute: execution(party), beheading
ASSAULT massacre: massacre
ASSAULT cleansing: ethnic cleansing, genocide
ASSAULT primitive: stabbing, knife attack
ASSAULT firearms: shooting, gunfire, firefight, shootout
ASSAULT suicide-attack: suicide bombing, suicide attack
ASSAULT explosives: bombing, bomb attack
ASSAULT heavy-weapons: shelling, bombardment, rocket fire, missile strike, rocket attack, missile attack
ASSAULT aerial: airstrike, air strike, air raid
ASSAULT drone: drone strike, drone attack
ASSAULT: attack, killing, murder(party), assault(party), ambush, invasion, raid, offensive(party), clash, incursion, fighting(party), strike(party -retaliatory -military), blast, explosion(party), arson, violence(party)
AGREE: offer(party), commitment(party), guarantee(party), accord(party), deal(party between with)
CONSULT visit: trip(party), tour(party)
CONSULT: negotiations, session(-emergency with between), parley(party), discussions(party), audience(party), encounter(party)
SUPPORT: backing(party), congratulations(party), tribute(party), solidarity(party)
CONCEDE: climbdown, reprieve(party), clemency(party), repeal(party)
COOPERATE: swap(-prisoner), extradition(party), cooperation(party), handover(party)
AID: assistance(party), relief(-disaster -emergency), shipment(-aid -arms -weapons), bailout(party), delivery(-aid), donations(party), convoy(-aid)
RETREAT return: repatriation(party), restitution(party)
RETREAT access: reopening(party)
RETREAT withdraw: pull-out(party), departure(party)
RETREAT ceasefire: cease-fire(party), armistice, cessation(party)
REQUEST: petition(party), deadline(party), order(party), summons(party)
ACCUSE disapprove: rebuke(party), censure(party), outcry(party), broadside(party), tirade(party)
ACCUSE investigate: enquiry(party), audit(party), inquest(party)
ACCUSE: charges(against), suit(against), prosecution(party), trial(of party), proceedings(against), warrant(-arrest)
REJECT: snub(party), defiance(party), denial(party), breach(party), violation(-ceasefire -truce party)
THREATEN: warning(party), ultimatum(party)
PROTEST demo: protests, picket, parade(-protest), rally
PROTEST obstruct: roadblock(party), sit-down(party), occupation(-student -factory)
PROTEST strike: walk-out, stoppage, go-slow(party)
PROTEST riot: unrest(party), uprising, disturbances
SANCTION discontinue: suspension(party), cut-off(party), cutoff(party), rupture(party)
SANCTION convict: sentencing(party), verdict(against)
SANCTION: fine(party), tariff(party), penalty(party), recall(party)
MOBILIZE troops: manoeuvres(party), build-up(-troop -military), reinforcement(party), call-up(party)
COERCE arrest: round-up(party), roundup(party), capture(party), internment(party), jailing(party)
COERCE seize: occupation(party), takeover(-military -army), annexation(party), expropriation(party), nationalisation(party), search(-police)
COERCE deport: expulsion(party), banishment(party), exile(party)
COERCE ban: dismissal(party), dissolution(party), overthrow(party), ouster(party)
COERCE restrict: lockdown, closure(party), cordon(party), dispersal(party), martial law, state of emergency
COERCE cyber: cyber attack, hacking(party), defacement, breach(-data -network)
ASSAULT beat: flogging(party), whipping(party), thrashing(party), lynching
ASSAULT massacre: slaughter(party), carnage(party), pogrom
ASSAULT primitive: strangling(party), stoning(party), lynching(party)
ASSAULT firearms: shoot-out, gunfight, gunbattle, gun battle, gun attack, shots(party)
ASSAULT explosives: car bomb(party), grenade attack, bomb blast
ASSAULT heavy-weapons: barrage(party), bombardment(party), cannonade(party)
ASSAULT destroy: sacking(party), razing(party), demolition(party), sabotage(party), vandalism(party), looting(party)
ASSAULT unconventional: gas attack, poisoning(party)
ASSAULT: skirmish, battle(between against), firefight, crackdown(-bloody), hostilities, coup, putsch, bloodshed(party), brawl(party), attempt(-assassination), counterattack, counteroffensive, onslaught(party), storming(party), maiming(party)
`
