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
REQUEST: demand(party), appeal(party), plea(party), request(party), ultimatum(party)
ACCUSE allege: accusation(party), allegation(party)
ACCUSE disapprove: condemnation(party), criticism(party), denunciation(party)
ACCUSE investigate: investigation(party), inquiry(party), probe(party)
ACCUSE: indictment(party), lawsuit(party), impeachment(party)
REJECT: rejection(party), refusal(party), veto(party)
THREATEN: threat(party)
PROTEST demo: protest, demonstration, march, rally(party), vigil, sit-in, sit in
PROTEST riot: riot
PROTEST hunger: hunger strike
PROTEST strike: walkout, strike(-general -hunger -wildcat -rail -teachers -teacher -worker -workers -union -transport -nationwide -day -hour -drivers -dockers -bus -sugar -pay -nurses -doctors by over)
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
ASSAULT: attack, killing, murder(party), assault(party), ambush, invasion, raid, offensive(party), clash, incursion, fighting(party), strike(party -retaliatory -military), blast, explosion(party), occupation(party), arson, violence(party)
`
