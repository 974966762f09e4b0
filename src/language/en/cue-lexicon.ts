import type { Manner } from '../../domain/statement.ts'

/**
 * The words that tell how something is said, by manner. Verbs whose frames the rules need stand in cue-verbs.ts with
 * theirs; here stand the others, and the nouns, adjectives, adverbs and phrases that do the work of a verb.
 *
 * Entries are parted by commas. A stance follows where it is not neutral: `endorsing` where the writer takes what
 * is said for true, `distancing` where he keeps away from it. In a phrase a verb stands for all its forms,
 * `one's` for any possessive ("her", "Warsaw's"), and `*` for up to three words: "take * issue with".
 */
export interface CueEntries {
  readonly verbs?: string
  readonly nouns?: string
  /** Adjectives and adverbs, which have one form. */
  readonly others?: string
  readonly phrases?: string
}

export const cueLexicon: Readonly<Record<Manner, CueEntries>> = {
  say: {
    verbs: `address, allude, amplify, blare, brief, broadcast, captivate, chat, chatter, chronicle, comment, communicate, confide, recapitulate, reminisce, gloss, intimate, dwell, delve, tackle, point, refer, represent, devote, interrupt, recast, define, pitch, bill, capture, circulate, symbolise, symbolize, compare, contrast,
      converse, convey, copy, cover, credit, debate, deliver, depict, dictate, discourse, dramatise, dramatize, draft,
      draw=drew/drawn, echo, edit, elucidate, enumerate, exemplify, expound, feature, focus, frame, gesture, greet,
      highlight, identify, illustrate, include, instagram, interview, introduce, intone, invoke, itemise, itemize,
      joke-post, lecture, link, list, liken, mention, message, mouth, name, narrate, nod, note endorsing, observe,
      paint, paraphrase, phone, phrase, preface, present, print, publicise, publicize, publish, quote, radio,
      ramble, reference, rehearse, reply, repost, retell=retold, retweet, share, sign, signal, sketch, snapchat,
      speak=spoke/spoken, spell, style, talk, telegraph, telephone, title, translate, verbalise, verbalize, voice, word`,
    nouns: `account, address, answer, anecdote, announcement, autobiography, biography, blog, book, briefing, broadcast,
      caption, chant, chapter, chat, comment, commentary, comparison, confession, conversation, declaration, description,
      discussion, editorial, email, essay, explanation, expression, headline, hint, interview, invocation, joke, letter,
      line, lyric, memo, memoir, mention, message, mantra, motto, narrative, note, notice, observation, parlance, placard,
      poem, point, post, preface, proclamation, quotation, quote, reading, reference, refrain, remark, reply, response,
      retelling, rhetoric, sermon, sign, slogan, song, speech, statement, story, summary, tale, talk, telling, testimony,
      text, theme, title, tweet, utterance, version, voice, word, writing, banner, poster, sticker, hashtag, wording`,
    others: `according, supposedly distancing, aloud, unquote`,
    phrases: `according to, in the words of, in one's words, as * put it, as one puts it, so to speak, go on to, go on, carry on,
      make clear endorsing, make it clear endorsing, make * clear endorsing, be right endorsing, be correct endorsing,
      point out endorsing, bring up, touch on, touch upon, weigh in, chime in, sum up, spell out, set out, lay out, lay bare endorsing,
      lay * out, open up, speak up, speak out, sound off, call * back, take to twitter, take to facebook, take to social media,
      on record as, on the record, go on record, have * to say, have this to say, give voice to, give * account, tell the truth endorsing,
      what * call distancing, what they call distancing, so called distancing, so-called distancing, refer to, refer to * as,
      known as, also known as, call * name, be quoted, quote as saying, cite as saying, be credited with, liken to, compare to,
      draw * comparison, shed * light endorsing, tick off, single out, shake one's head, zero in, sink one's teeth into, paint * picture, make * case, make * point, make * reference, make no secret of endorsing,
      put out * statement, release * statement, issue * statement, read * statement, take * position, take * stance, on message,
      not * respond, fail to respond, talk up, give * speech, deliver * speech, hold forth, be about, speak of, look back, follow up,
      let slip endorsing, in one's own words, for one's part, by one's own account, by all accounts, in one's telling, in one's account`,
  },
  claim: {
    verbs: `aver, bluster, gloat distancing, misstate distancing, sugarcoat distancing, cast, cite, contend, crow distancing, debate, depict, exaggerate distancing, fabricate distancing,
      falsify distancing, harp, hype distancing, insinuate distancing, invent distancing, lie=lied distancing, mislead=misled distancing, overstate distancing,
      peddle distancing, plead, position, pose, postulate, premise, pretend distancing, propound, rationalise, rationalize,
      sound, spin=spun distancing, speculate, suppose, theorise, theorize, trumpet, tout, sell=sold, flaunt, convince, persuade,
      debunk, mischaracterise distancing, mischaracterize distancing, misrepresent distancing, smear distancing, justify`,
    nouns: `argument, allegation distancing, assertion, bluster distancing, boast distancing, brag distancing, case, claim distancing,
      conspiracy distancing, contention, controversy, conjecture, excuse distancing, fabrication distancing, falsehood distancing, gossip, hypothesis, hyperbole distancing,
      hysteria distancing, implication, inference, innuendo distancing, insinuation distancing, insistence distancing,
      interpretation, justification, lie distancing, myth distancing, notion, plea, position, premise, pretence distancing, pretense distancing,
      propaganda distancing, rationale, rumour, rumor, speculation, suggestion, theory, thesis, spin distancing`,
    others: `alleged distancing, allegedly distancing, purported distancing, purportedly distancing, ostensibly distancing,
      ostensible distancing, rumoured, rumored, self-described distancing, self-proclaimed distancing, self-styled distancing, supposed distancing,
      would-be distancing, adamant, unfounded distancing, baseless distancing, unproven distancing, unsubstantiated distancing, falsely distancing`,
    phrases: `be adamant, hold that, would have us believe distancing, would have you believe distancing, pass off as distancing, make the case,
      make * case, make out distancing, lay claim to, plead guilty, plead not guilty, stick to one's story distancing, double down distancing,
      toy with the idea, float the idea, make up distancing, cast * as, paint as, paint * as, play up, stand by, stick by`,
  },
  report: {
    verbs: `account, analyse, analyze, assess, average, break=broke/broken, chart, compile, compute, count, discover, detect,
      discern, document, establish, evidence, expose, finger, gauge, glean, identify, leak, log, map, measure, monitor, observe,
      outline, poll, prove=proved/proven endorsing, quantify, rank, rate, record, register, relay, reflect, score, spot, survey,
      surface, tabulate, tally, test, time, total, track, uncover endorsing, unearth endorsing, unveil, witness, trail, lead=led,
      demonstrate endorsing, display, illuminate, lag, attribute, carry, air, telecast, recap, film, tape, photograph, pen`,
    nouns: `analysis, article, assessment, audit, bulletin, coverage, data, discovery, dispatch, evidence, estimate, figure,
      filing, finding, forecast, graph, indication, indicator, leak, map, measurement, news, paper, poll, polling, proof, ranking, rating, record,
      report, reporting, research, result, revelation endorsing, scoop, source, statistic, study, survey, tally, trend`,
    others: `reportedly, reported, apparent, apparently, evidently, seemingly, presumably, unclear, unknown, clear endorsing, obvious endorsing`,
    phrases: `according to * study, according to * survey, according to * poll, according to * research, according to * data,
      according to * figure, according to * report, according to * analysis, come to light endorsing, turn out endorsing, turn up,
      break the news, break * story, be first reported by, as reported by, be found to, it emerge, come out, bring to light endorsing, track down,
      based on, per, via, citing, it be unclear, it be not clear, it be not known`,
  },
  deny: {
    verbs: `backpedal, belie, controvert, invalidate, rescind, void, debunk, discount, disown, disprove, gainsay, negate, negative, recant, retract, unsay=unsaid, scotch`,
    nouns: `contradiction, denial, disavowal, disclaimer, rebuttal, refutation, repudiation, retraction`,
    others: `untrue, false, wrong`,
    phrases: `walk back, walk * back, take back, reject the claim, reject * claim, reject * allegation, reject * accusation, reject * suggestion,
      reject * charge, reject * idea, reject * notion, dismiss * claim, dismiss * allegation, dismiss * accusation, dismiss * suggestion, dismiss * report,
      dispute * claim, distance * from, back away from, be not true, shoot down, pour cold water on, plead not guilty, push back, issue * denial, give the lie to, disagree`,
  },
  admit: {
    verbs: `allow, avow, own, recognise endorsing, recognize endorsing, repent, rue`,
    nouns: `acknowledgement endorsing, acknowledgment endorsing, admission endorsing, apology, concession endorsing, confession, mea-culpa, regret`,
    others: `admittedly endorsing, apologetic, guilty`,
    phrases: `own up, own up to, come clean, plead guilty, fess up, apologise for, apologize for, make no secret of endorsing,
      issue * apology, offer * apology, express regret, take responsibility, take the blame, accept responsibility`,
  },
  confirm: {
    verbs: `attest, authenticate, bolster, clinch, ratify, reconfirm, sign, substantiate, underpin, validate, vindicate`,
    nouns: `confirmation, corroboration, validation, verification`,
    others: `confirmed`,
    phrases: `bear out, back up, bear witness, be confirmed, hold true, stand by`,
  },
  ask: {
    verbs: `ask, challenge, debate, examine, explore, grill, interrogate, interview, investigate, poll, press, probe, quiz, survey, wrestle`,
    nouns: `curiosity, enquiry, inquiry, query, question, questioning, interrogation, riddle`,
    others: `curious, unsure, uncertain, unclear`,
    phrases: `call into question, raise the question, raise * question, pose * question, beg the question, have * question, question whether,
      want to know, ask about, inquire about, cast doubt, raise doubt, press * on, look into, to be determined`,
  },
  order: {
    verbs: `allow, appoint, assign, authorise, authorize, ban, bar, block, charge, command, compel, declare, decree, designate, dictate,
      enact, enjoin, forbid=forbade/forbidden, force, grant, impose, intervene, legislate, mandate, nominate, ordain, outlaw, overrule, overturn, pass,
      permit, prescribe, prohibit, require, restrict, rule, sentence, sign, strike=struck, subpoena, summon, tell=told, uphold=upheld`,
    nouns: `ban, command, commandment, decree, demand, dictate, directive, edict, guideline, injunction, instruction, law, legislation, mandate, order,
      prohibition, requirement, restriction, rule, ruling, sentence, subpoena, ultimatum, verdict, statute, provision, policy, regulation`,
    phrases: `call on * to, hand down, lay down, give * order, issue * order, sign into law, vote to, rule that, set * deadline`,
  },
  urge: {
    verbs: `agitate, ask+to, beseech=besought, call, campaign, coax, counsel, crusade, draft, egg, entreat, fight=fought, goad, incite, invite, lobby,
      motion, nudge, petition, press, prompt, proffer, push, rally, recommend, seek=sought, solicit, spur, steer, submit, suggest, table,
      remind, exhort, strive, pressure, champion, advance, promote, prod, appeal, sue, call+for`,
    nouns: `advice, appeal, bid, call, campaign, crusade, encouragement, entreaty, exhortation, guidance, invitation, motion, petition, plea, prayer,
      pressure, proposal, push, recommendation, request, resolution, urging, solicitation, effort, agenda, platform, strategy`,
    others: `advisable, imperative, necessary`,
    phrases: `call for, call on, call upon, ask for, appeal to, appeal for, plead with, press for, push for, lobby for, in favour of, in favor of,
      ask to, ask * to, make * plea, make * appeal, issue * appeal, put forward, put forth, float * plan, float * proposal, look for, look to, reach out to, speak for,
      advocate for, argue for, agitate for, campaign for, fight for, stand for`,
  },
  promise: {
    verbs: `bet, bind=bound, commit, dedicate, ensure, undertake=undertook/undertaken, underwrite=underwrote/underwritten, warrant`,
    nouns: `assurance, commitment, covenant, guarantee, oath, pact, pledge, promise, undertaking, vow, word`,
    others: `committed, sworn`,
    phrases: `give one's word, give * assurance, make * promise, make * pledge, make * commitment, sign * pledge, commit to, commit * to, be committed to, take * pledge, take * oath, swear to, run on`,
  },
  offer: {
    verbs: `bid=bid, extend, grant, invite, present, proffer, propose+to, tender, provide, give=gave/given, hand, supply`,
    nouns: `bid, invitation, offer, offering, proposition, tender`,
    others: `willing, ready, available, open`,
    phrases: `be willing, be open to, be ready to, make * offer, hold out, put up`,
  },
  threaten: {
    verbs: `bully, intimidate, menace`,
    nouns: `blackmail, intimidation, menace, threat, ultimatum`,
    phrases: `issue * threat, make * threat, vow revenge, or else`,
  },
  warn: {
    verbs: `alarm, forewarn, frighten, scare`,
    nouns: `alarm, alert, caution, caveat, advisory, scare, warning`,
    phrases: `sound the alarm, raise the alarm, raise * alarm, issue * warning, give * warning, ring alarm bells, raise the spectre, raise the specter, serve notice`,
  },
  accuse: {
    verbs: `arraign, charge, convict, denounce, finger, implicate, impugn, impeach, incriminate, indict, prosecute, slander, libel, sue, allege distancing`,
    nouns: `accusation, blame, charge, claim+against, complaint, count, finger-pointing, grievance, impeachment, indictment, lawsuit, recrimination, slander, smear, suit`,
    others: `accused, accusing, accusatory`,
    phrases: `be accused of, stand accused, point the finger, point a finger, point fingers, lay blame, lay the blame, level * accusation, level * charge, file * lawsuit, file * complaint, file * suit, press charges, hold * responsible, take to task`,
  },
  criticise: {
    verbs: `attack, bait, bicker, bludgeon, disapprove, eviscerate, harangue, jab, rankle, snipe, spar, squabble, tussle, battle, disregard, rubbish, irritate, quash, beat=beat/beaten, blast, boo, bristle, carp, castigate, censure, chastise, chide, clash, damn, debate, demean, demonise, demonize, deprecate, diminish, discredit, disagree,
      disdain, dispute, disrespect, flay, fight=fought, fulminate, goad, hammer, heckle, hit=hit, impugn, insult, jab, jeer, knock, lambast, malign, marginalise, minimise, minimize, mourn, nitpick, object,
      oppose, pan, pillory, pound, protest, pummel, quibble, rail, rap, rattle, rebuff, reprimand, reproach, reprove, resent, revile, roast, scorn, shame, skewer, slap, slight, smash,
      snub, spurn, target, taunt, thrash, torch, trash, troll, upbraid, undercut=undercut, undermine, whack, zing, trivialise, trivialize, belittle, counter, drub, hound, swipe, rip, needle, vilify, batter, torpedo,
      ignore, reject, repudiate, sideline, shun, shrug, lash, savage, seethe, fume, vote+against, contest, alienate, anger, scoff, refute, antagonise, antagonize, infuriate, irk, outrage`,
    nouns: `attack, barb, broadside, censure, complaint, condemnation, critic, criticism, critique, defiance, denunciation, derision, disagreement, disapproval, disdain, dismay, displeasure, dispute, dissent, diatribe, fire, foe, fury, grievance, gripe, hit,
      hostility, indignation, insult, invective, jab, knock, lament, lecture, mockery, objection, opponent, opposition, outcry, outrage, polemic, protest, rage, rant, rebuke, rejection, reproach, resistance, retort, revolt, ridicule, salvo, scorn, screed, scolding, slap, slight, slur, swipe, takedown, taunt, tirade, vitriol, backlash, dissatisfaction, animosity`,
    others: `against, anti, angry, critical, disappointed, dismissive, dissatisfied, furious, hostile, opposed, outraged, scathing, unhappy, upset, dismayed, disgusted, incensed, appalled`,
    phrases: `take issue with, take * issue with, take aim at, take * aim at, take a swipe at, take * swipe at, take * shot at, take * jab at, take exception to, take umbrage, speak out against, come out against, come down on, go after, go to war, lash out, hit out, hit back, hit out at, lay into, tear into, rip into, lace into, light into,
      find fault, be critical of, cast doubt on, call * out, dress down, run down, put down, write off, shrug off, brush off, brush aside, wave off, turn down, vote against, stand against, rail against, pile on, pick apart, poke fun at, make fun of, poke holes in, throw cold water on, throw shade, fire back, shoot down, strike down, turn on, not * impressed, in opposition to, opposed to, disagree with, part ways with, break with, not * approve, not * support, not * endorse, not * like, up in arms`,
  },
  praise: {
    verbs: `acclaim, admire, approve, appreciate, back, bless, boost, celebrate, champion, cheer, commemorate, compliment, credit, defend, embrace, encourage, endorse, fete, flatter, glorify, greet, herald, highlight, honour, honor, idolise, idolize, lionise, lionize, nominate,
      pick, promote, recommend, revere, respect, support, sponsor, tout, toast, treasure, uphold=upheld, vote+for, welcome, compliment, plug, favour, favor, co-sponsor, cosponsor, elevate, rally, campaign, stump, rave, eulogise, eulogize, select, choose=chose/chosen, elect`,
    nouns: `acclaim, admiration, adulation, advocate, applause, appreciation, approval, backer, backing, blessing, celebration, cheer, compliment, congratulation, defence, defense, endorsement, enthusiasm, fan, gratitude, nod, ovation, plaudit, popularity, praise, salute, support, supporter, thanks, tribute, welcome, defender, proponent, ally, champion, affinity, favourability, favorability, preference`,
    others: `appreciative, complimentary, favorable, favourable, favorably, favourably, grateful, impressed, pleased, supportive, thankful, pro, enthusiastic, popular`,
    phrases: `speak highly of, speak favorably of, come to * defense, come to * defence, pay tribute, pay tribute to, give credit, throw one's support behind, throw * support behind, lend * support, stand by, stick up for, stand up for, side with, sing the praises, be grateful, be pleased, be supportive of, in support of, in favor of, in favour of, come out for, vote for, cast * vote for, cast * ballot for, line up behind, rally around, rally behind, thumbs up, get behind, campaign for, stick with, fall in line`,
  },
  predict: {
    verbs: `augur, await, bode, budget, foreshadow, calculate, contemplate, divine, expect, extrapolate, forebode, foretell=foretold, game, gamble, handicap, portend, pencil, presage, project, prophesy, risk, slate, suppose, assume, schedule`,
    nouns: `anticipation, expectation, forecast, likelihood, odds, omen, outlook, prediction, probability, projection, prognosis, prognostication, prophecy, prospect, speculation, chance, bet`,
    others: `anticipated, bound, due, expected, likely, poised, possible, projected, scheduled, set, slated, unlikely, bullish, bearish`,
    phrases: `be expected to, be set to, be likely to, be due to, be scheduled to, look forward to, count on, bank on, bet on, be about to, be going to, on track`,
  },
  think: {
    verbs: `aim, appear, aspire, attempt, bank, base, bear=bore/borne, brood, calculate, care, choose=chose/chosen, cherish, comprehend, conceive, conclude, conjecture, consider, contemplate, count, covet, crave, debate, decide, deduce, deliberate, design, desire, determine, devise, disagree, discern, discover, distrust, dream, eye, evaluate, expect, fancy, feature, focus, follow, forget=forgot/forgotten, gather, get=got/gotten, grasp, have=had, hear=heard, hypothesise, ignore, infer, judge, lean, lie=lay/lain, learn, like, look, mean=meant, mind, mistrust, motivate, misunderstand=misunderstood, mull, need, notice, oppose, opt, order, perceive, picture, ponder, possess, prepare, prioritise, prioritize, qualify, rank, rate, read=read, recall, recollect, reckon, recognise, recognize, reconsider, register, rely, remember, resolve, rethink=rethought, revisit, run, see=saw/seen, seek=sought, seem, sense, share, sound, strategise, strategize, strive, subscribe, take=took/taken, tend, test, treat, trust, try, understand=understood, value, view, visualise, visualize, vote, wait, watch, weigh, will, wish, work, wrestle, yearn, long, hanker, mistake=mistook/mistaken, tempt, eager, agree, await, convince, persuade, envision, explore, identify, struggle, hold=held, pursue, push, ready`,
    nouns: `aim, ambition, aspiration, assessment, assumption, attention, attitude, awareness, belief, bias, bid, calculation, choice, conclusion, confidence, conjecture, consensus, consideration, conviction, decision, deliberation, desire, determination, disbelief, doubt, dream, estimation, expectation, eye, faith, favorite, favourite, feeling, focus, goal, guess, hope, hunch, idea, ideology, imagination, impression, inclination, instinct, intent, intention, interest, interpretation, intuition, judgement, judgment, knowledge, logic, mind, misconception, misgiving, motivation, notion, objective, opinion, outlook, perception, perspective, philosophy, plan, planning, possibility, preference, prejudice, presumption, priority, principle, purpose, quest, realisation, realization, reasoning, recognition, recollection, reflection, resolve, sense, skepticism, scepticism, scheme, sentiment, stance, stand, suspicion, take, target, theory, thinking, thought, trust, uncertainty, understanding, view, viewpoint, vision, will, willingness, wish, wisdom, worldview, memory, mindset, agenda, reluctance, eagerness`,
    others: `adamant, assured, aware, bent, certain, confident, convinced, decided, determined, doubtful, dubious, eager, hellbent, hopeful, inclined, intent, interested, keen, mindful, optimistic, persuaded, pessimistic, positive, prepared, reluctant, resolved, sceptical, skeptical, set, sure, suspicious, tempted, unaware, uncertain, unconvinced, undecided, unsure, unwilling, hesitant, loath, wary, minded, hesitating, anxious, torn, split, divided, desperate, receptive, impatient, hopefully`,
    phrases: `in one's view, in the view of, in one's opinion, in the opinion of, in one's eyes, in the eyes of, in one's mind, in the mind of, in one's judgement, in one's judgment, in one's estimation, to one's mind, in one's book, to one's thinking, to one's way of thinking, from one's perspective, from one's point of view, from the perspective of, as one sees it, as * see it,
      be convinced, be sure, be certain, be confident, be determined, be eager, be keen, have in mind, make up one's mind, of the opinion, of the view, be of two minds, set one's sights on, set out to, would like, would rather, would prefer, would love, would have, look like, look to, look for, look forward, look at, think of as, come to believe, figure out, in the hope of, in hopes of, in the hopes, in the belief, take for granted, rule in, as part of, gear up, be tempted, have one's eye on, be interested in, in the mood, it seem, it appear, seem to, appear to, hold * view, have no * intention, have * plan, have * intention, be prepared to, weigh up`,
  },
  feel: {
    verbs: `abhor, admire, adore, agonise, agonize, ache, amuse, bemoan, cherish, concern, cry, delight, despair, despise, detest, disappoint, disgust, disturb, enjoy, enrage, envy, exult, fret, frighten, frustrate, grieve, loathe, miss, mourn, panic, puzzle, regret, relish, rejoice, resent, savour, savor, scare, shock, smart, stew, stun, suffer, surprise, sympathise, sympathize, terrify, thrill, trouble, upset=upset, weep=wept, excite, alarm, sicken, saddened, bother, relate, struggle, unnerve, stoke, identify, weary`,
    nouns: `alarm, anger, anguish, animus, anxiety, apprehension, concern, consternation, contempt, delight, despair, disappointment, discomfort, discontent, disgust, distaste, distress, distrust, dread, dislike, embarrassment, emotion, empathy, envy, excitement, fear, fondness, fright, frustration, fury, gloom, grief, guilt, happiness, hate, hatred, horror, joy, love, nervousness, nostalgia, outrage, pain, panic, passion, pride, rage, reaction, regret, relief, remorse, resentment, sadness, shame, shock, sorrow, surprise, sympathy, terror, unease, worry, angst, trepidation, respect, feeling`,
    others: `afraid, aghast, alarmed, amazed, amused, angered, angry, anguished, annoyed, anxious, apprehensive, ashamed, astonished, astounded, baffled, bewildered, bitter, blindsided, bored, concerned, confused, content, delighted, depressed, desperate, disillusioned, distraught, disturbed, ecstatic, elated, embarrassed, embittered, excited, exasperated, fearful, fed-up, frightened, frustrated, glad, grateful, happy, heartbroken, heartened, horrified, humbled, humiliated, hurt, impatient, insulted, irritated, jealous, jubilant, livid, miffed, mystified, nervous, offended, overjoyed, perplexed, perturbed, petrified, proud, puzzled, rattled, relieved, resentful, sad, saddened, scared, shaken, shocked, sickened, sorry, startled, stunned, surprised, terrified, thrilled, tired, touched, troubled, uncomfortable, uneasy, unnerved, unsettled, vexed, weary, worried, moved, pleased, passionate, enamored, enamoured`,
    phrases: `be worried, be concerned, be afraid, be frustrated, be angry, be happy, be sorry, be proud, be glad, be surprised, express concern, express * concern, express dismay, express * dismay, express regret, express frustration, voice concern, voice * concern, raise concern, raise * concern, feel that, feel bad, feel for, take pride, take comfort, take heart, fed up, sick of, tired of, weigh on, cheer when, worry about, in fear of, for fear of`,
  },
  agree: {
    verbs: `accede, acquiesce, adopt, approve, assent, coincide, comply, echo, embrace, join, nod, ok, pass, ratify, second, settle, share, subscribe, unite, abide, sign, negotiate, relent, yield, permit, allow`,
    nouns: `acceptance, accord, agreement, approval, assent, compromise, concurrence, consensus, consent, deal, pact, unanimity, settlement`,
    others: `agreed, unanimous, unanimously, united`,
    phrases: `go along with, be in agreement, in agreement, sign on, sign off on, say yes, come around, come round, see eye to eye, on board, be on board, agree with, agree to, agree that, side with, line up with, concur with, fall in line, on the same page, give in`,
  },
  refuse: {
    verbs: `abstain, avoid, balk, boycott, bridle, bow, cancel, decline, defy, demur, dodge, duck, evade, forgo=forwent/forgone, forswear=forswore/forsworn, hesitate, nix, pass, punt, quit=quit, rebuff, recuse, resign, resist, shun, sidestep, skip, spurn, stonewall, withdraw=withdrew/withdrawn, withhold=withheld, stop, drop, neglect, fail, back+off, eschew, shy`,
    nouns: `abstention, boycott, defiance, objection, rebuff, refusal, rejection, reluctance, resistance, unwillingness, veto, withdrawal, failure`,
    others: `unwilling, noncommittal, silent, tight-lipped, coy, mum`,
    phrases: `rule out, decline to, refuse to, be unwilling, turn down, say no, stop short of, back out, back down, hold off, opt out, opt against, decide against, steer clear of, shy away from, stay away from, have no intention, have no plan, not * comment, not * respond, not * return, not * say, keep quiet, keep mum, no comment`,
  },
  joke: {
    verbs: `banter, clown, crack, jest, jibe, kid, lampoon, mimic, parody, pun, rib, satirise, satirize, spoof, wisecrack`,
    nouns: `banter, crack, gag, jest, joke, one-liner, parody, prank, pun, punchline, quip, satire, spoof, wisecrack, witticism`,
    others: `facetiously, jokingly, tongue-in-cheek, wryly, sarcastically, laughingly`,
    phrases: `make a joke, make * joke, crack * joke, tell * joke, poke fun, in jest, only half in jest`,
  },
}

/** Verbs that only carry a noun or another verb, which tells the manner: "issued a denial", "went on to insist". */
export const lightVerbs = `be, begin=began/begun, bring=brought, come=came/come, continue, do=did/done, draw=drew/drawn, express, file, find=found, get=got/gotten, give=gave/given, go=went/gone, have=had,
  hold=held, issue, keep=kept, lay=laid, level, make=made, manage, offer, open, pose, put=put, raise, rank, release, remain, seem, send=sent, sound, speak=spoke/spoken, start, take=took/taken, turn, use, utter, voice, write=wrote/written, move, proceed, respond, try, need, add, react, return, throw=threw/thrown, deliver, become=became/become, leave=left, run=ran/run, stand=stood, set=set, play, work, show, appear, stay, fall=fell/fallen, meet=met, like, want, tend, happen, read, spend=spent, figure`

/** Cues without a word that tells how: a mark, a preposition ("in the book"), a link. They tell that, and no more. */
export const bareCues = `: - – — " “ ” ‘ ’ ' , . ; … [ ] ( ) in of for about by under from on to at with among into over through per via as like 's 're 'm is was are were be been has have had`
