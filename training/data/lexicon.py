"""Words that tell of political events, each with its PLOVER types: what weak triggers are marked by.

Two sources: a list of our own (verbs, nouns and short phrases; the first type is the usual one, further
ones are possible) and the verbs of CAMEO's patterns, read from DATA. A verb of CAMEO's is taken where
its patterns agree on a type; general verbs and all words of our own list are left to us. Words are
looked up by inflected form, so that no lemmatiser is needed.
"""

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from common import Span, Text, open_text, options, read_lines, read_texts

TYPES = (
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION "
    "MOBILIZE COERCE ASSAULT"
).split()

# Verbs, a line a set of types; "/ed" marks those whose base form is mostly another word, so only inflected.
VERBS = """
AGREE: agree pledge promise
SUPPORT AGREE: sign/ed ratify
AGREE THREATEN: vow
CONSULT: host/ed meet visit negotiate confer mediate parley discuss telephone phone/ed consult tour/ed
SUPPORT: praise endorse defend support hail/ed applaud commend congratulate welcome apologize apologise forgive
SUPPORT: laud back/ed thank salute/ed reaffirm condole
SUPPORT AGREE: recognize recognise
COOPERATE: cooperate collaborate coordinate partner/ed
COOPERATE AID: share/ed
AID: donate assist aid/ed rescue subsidize airlift shelter/ed
AID COOPERATE: supply/ed fund/ed finance/ed equip
CONCEDE: ease/ed relax concede pardon acquit legalize legalise reinstate accede relent exonerate decriminalize
CONCEDE RETREAT: lift/ed yield/ed loosen allow/ed permit/ed
RETREAT CONCEDE: return/ed abandon
RETREAT: retreat surrender resign disarm demobilize dismantle abdicate
RETREAT AID: evacuate
RETREAT SANCTION: withdraw
RETREAT CONCEDE: release free/ed
REQUEST: demand urge ask appeal request implore plead beg petition beseech exhort
REQUEST COERCE: order/ed pressure/ed
ACCUSE: accuse blame condemn criticize criticise denounce allege complain slam rebuke decry deplore lambast lambaste
ACCUSE: chide sue investigate probe disapprove castigate berate reprimand scold excoriate vilify upbraid deride
ACCUSE REJECT: dispute/ed refute challenge/ed
ACCUSE COERCE: charge indict prosecute
ACCUSE SANCTION COERCE: convict/ed sentence/ed
REJECT: reject refuse decline veto rebuff spurn snub renege quash
REJECT SANCTION: cancel
REJECT ACCUSE: deny oppose defy dismiss
THREATEN: threaten warn
PROTEST: protest demonstrate rally march riot boycott picket
SANCTION: sever
SANCTION COERCE: suspend
SANCTION COERCE: expel discontinue sanction
MOBILIZE: mobilize mobilise patrol amass militarize
MOBILIZE AID: deploy redeploy
MOBILIZE AID: reinforce
COERCE: arrest detain ban deport jail/ed imprison apprehend confiscate censor outlaw evict hack
COERCE: interrogate nationalize repress incarcerate extradite expropriate annex
COERCE SANCTION: impose restrict prohibit punish
COERCE ASSAULT: seize raid kidnap blockade occupy
ASSAULT: attack bomb kill shell/ed murder assassinate abduct torture rape stab execute massacre ambush invade bombard
ASSAULT: behead slaughter assault hijack detonate lynch crucify mortar/ed overrun airstrike
ASSAULT: wound/ed shoot clash injure maim beat/ed strafe decapitate exterminate
ASSAULT COERCE: capture destroy loot vandalize burn/ed demolish
"""

NOUNS = """
AGREE: pledge promise
AGREE SUPPORT: agreement accord pact treaty deal memorandum
CONSULT: talks meeting summit visit negotiation consultation mediation discussion dialogue
SUPPORT: praise endorsement apology solidarity recognition condolence
COOPERATE: cooperation collaboration partnership
AID: aid assistance donation asylum rescue
CONCEDE: concession amnesty pardon
RETREAT: withdrawal pullout resignation truce ceasefire surrender disarmament demobilization evacuation
RETREAT CONCEDE: release
REQUEST: demand appeal plea request petition
ACCUSE: accusation criticism condemnation allegation investigation probe inquiry complaint lawsuit denunciation
ACCUSE COERCE: indictment
REJECT: rejection refusal veto
THREATEN: threat warning ultimatum
PROTEST: protest demonstration rally march riot walkout boycott unrest sit-in vigil
SANCTION COERCE: suspension expulsion
MOBILIZE: mobilization reinforcement buildup
MOBILIZE AID: deployment
SUPPORT AID: support backing
COERCE: arrest detention seizure ban curfew deportation censorship imprisonment cyberattack crackdown
COERCE: repression confiscation
COERCE SANCTION: sanctions embargo
COERCE ASSAULT: raid kidnapping occupation blockade
ASSAULT: attack bombing killing shooting shelling murder assassination abduction torture rape beating massacre ambush
ASSAULT: invasion airstrike clash assault offensive explosion blast genocide bombardment beheading gunfire firefight bloodshed
ASSAULT: stabbing hijacking
ASSAULT PROTEST: strike
"""

# Phrases: a regular expression over lower-case text; the group "at", or the whole, is the trigger.
PHRASES = """
REQUEST: (?P<at>call(?:s|ed|ing)?) (?:\\w+ ){0,3}?(?:for|on|upon)\\b
REQUEST: (?P<at>press(?:es|ed|ing)?|push(?:es|ed|ing)?) (?:\\w+ ){0,2}?for\\b
REJECT: (?P<at>rul(?:e|es|ed|ing)) out\\b
REJECT: (?P<at>turn(?:s|ed|ing)?) down\\b
RETREAT: (?P<at>step(?:s|ped|ping)?) down\\b
RETREAT: (?P<at>pull(?:s|ed|ing)?) (?:out|back|its|their)\\b
RETREAT: (?:cease-fire|ceasefire)s?\\b
SANCTION: (?P<at>cut(?:s|ting)?) (?:off )?(?:diplomatic |economic )?(?:ties|relations|aid|links)\\b
SANCTION: (?P<at>br(?:eak|eaks|oke|oken|eaking)) off\\b
SANCTION: (?P<at>recall(?:s|ed|ing)?) (?:its|their|the) ambassador
SANCTION: (?P<at>cancel(?:s|led|ed|ling)?|halt(?:s|ed|ing)?) (?:\\w+ ){0,3}?(?:talks|aid|visit|meeting|negotiations|summit)\\b
ASSAULT: open(?:s|ed|ing)? fire\\b
ASSAULT: fir(?:e|es|ed|ing) (?:at|on|upon|rockets?|missiles?|shots?|mortars?|rubber|tear|live)\\b
ASSAULT: (?:air|drone|missile|rocket|military|retaliatory|artillery)[ -]?strikes?\\b
ASSAULT: (?P<at>gunn?(?:ed|ing)) down\\b
ASSAULT: (?P<at>bl(?:ow|ows|ew|own|owing)) up\\b
ASSAULT: (?P<at>carr(?:y|ies|ied|ying)) out (?:\\w+ ){0,3}?(?:attacks?|strikes?|bombings?|raids?|assaults?)\\b
PROTEST: hunger[ -]strikes?\\b
PROTEST: (?:on|general|teachers'|workers'|labou?r|nationwide|wildcat|hour) (?P<at>strikes?)\\b
PROTEST: (?P<at>strikes?) by (?:\\w+ ){0,2}?(?:workers|teachers|drivers|doctors|nurses|employees|unions?)\\b
PROTEST: (?P<at>block(?:s|ed|ing)?|barricad(?:e|es|ed|ing)) (?:\\w+ ){0,3}?(?:roads?|streets?|highways?|bridges?|entrances?)\\b
PROTEST: took to the streets\\b
RETREAT: (?:would|will|to) (?P<at>free)\\b
COERCE: martial law\\b
COERCE: state of emergency\\b
COERCE: (?P<at>shut(?:s|ting)?) down\\b
COERCE: (?P<at>crack(?:s|ed|ing)?) down\\b
COERCE: taken? into custody\\b
AID: (?P<at>send(?:s|ing)?|sent|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)) (?:\\w+ ){0,4}?(?:aid|relief|supplies|medicines?|food|assistance)\\b
AID: (?P<at>grant(?:s|ed|ing)?) (?:\\w+ ){0,2}?asylum\\b
REJECT: (?P<at>fail(?:s|ed|ing)?) to (?:reach|agree)\\b
REQUEST: (?:sought|seek|seeks|seeking) (?:refuge|asylum|shelter)\\b
REQUEST COERCE: (?P<at>forc(?:ed|ing)) \\w+(?: \\w+){0,5}? to\\b
ACCUSE: legal action\\b
ACCUSE SANCTION: (?P<at>f(?:ind|inds|ound)) (?:\\w+ ){0,4}?guilty\\b
ASSAULT: (?P<at>violat(?:e|es|ed|ing)) (?:\\w+ )?(?:cease-?fire|truce)\\b
ASSAULT: (?P<at>struck|striking|strikes) (?:\\w+ ){0,3}?(?:targets?|positions?|base|bases|camps?|militia|militants|fighters|site|sites)\\b
ASSAULT: human shields?\\b
COERCE: state of siege\\b
COERCE: (?P<at>clos(?:e|es|ed|ing)) (?:\\w+ ){0,3}?(?:borders?|airspace|crossings?|schools|mosques|newspapers?)\\b
COOPERATE: war games\\b
MOBILIZE: (?P<at>beef(?:s|ed|ing)? up|strengthen(?:s|ed|ing)? (?:its|their) (?:forces|presence))\\b
PROTEST: stop(?:s|ped|ping)? work\\b
PROTEST: (?P<at>burn(?:s|ed|ing|t)?) (?:\\w+ ){0,2}?flags?\\b
SANCTION: (?P<at>reduc(?:e|es|ed|ing)|end(?:s|ed|ing)?) (?:\\w+ ){0,2}?(?:aid|assistance|mediation|ties|relations|cooperation)\\b
SUPPORT: (?P<at>establish(?:es|ed|ing)?|upgrad(?:e|es|ed|ing)|restor(?:e|es|ed|ing)) (?:\\w+ ){0,2}?(?:ties|relations)\\b
CONCEDE: (?P<at>grant(?:s|ed|ing)?) (?:\\w+ ){0,5}?(?:permission|amnesty|pardons?|rights?|autonomy|access)\\b
CONCEDE RETREAT: (?P<at>roll(?:s|ed|ing)? back|back(?:s|ed|ing)? down|call(?:s|ed|ing)? off)\\b
AID: open(?:s|ed|ing)? (?:its|their) borders?\\b
AID: peacekeeping (?:mission|operation|force)s?\\b
AID: humanitarian (?P<at>relief)\\b
COOPERATE: joint (?:military |naval )?(?:exercises?|drills?|manoeuvres|maneuvers|patrols?|operations?)\\b
COOPERATE: (?:military|naval) (?:exercises|drills|manoeuvres|maneuvers)\\b
CONSULT: (?:phone|telephone) (?:calls?|conversations?)\\b
CONSULT: (?P<at>h(?:old|olds|eld|olding)) (?:\\w+ ){0,3}?(?:talks|meetings?|negotiations|discussions|summit)\\b
CONSULT: (?P<at>sp(?:eak|eaks|oke|oken|eaking)|talk(?:s|ed|ing)?) (?:with|by (?:phone|telephone))\\b
MOBILIZE: (?:high|full) alert\\b
MOBILIZE: on alert\\b
MOBILIZE: test[ -]?fir(?:e|es|ed|ing)\\b
CONCEDE: (?P<at>accept(?:s|ed|ing)?|bow(?:s|ed|ing)? to|giv(?:e|es|en|ing) in to|gave in to|met|meet) (?:\\w+ ){0,3}?demands?\\b
"""

# Uses that are no event of the type, by what follows or stands before (lower case).
NEVER_AFTER = {
    "aid": r" (?:workers?|agenc|groups?|convoys?|officials?|organi[sz]ation|station)",
    "rescue": r" (?:workers?|teams?|services?|officials?|crews?)",
    "meet": r" (?:\w+ )?(?:demands?|deadlines?|needs?|requirements?|conditions?|standards?|targets?|expectations)",
    "demonstrate": r" (?:that|how|why|the|its|his|their|our|a)\b",
    "march": r" \d",
    "welcome": r" to\b",
    "ask": r" (?:about|whether|if|why|how|what|by)\b",
    "shooting": r" (?:star|guard)",
    "attack": r" (?:helicopters?|submarines?|dogs?)",
    "rally": r" (?:to \d|in the (?:market|stock))",
    "explosion": r" (?:of|in) (?:\w+ )?(?:interest|growth|prices)",
    "charge": r" (?:d'affaires|\$|£)",
    "support": r" (?:group|staff|services?|system)",
    "threat": r" (?:assessment|level)",
    "warning": r" (?:signs?|system|label)",
    "deal": r" with\b",
}
NEVER_BEFORE = {
    "march": r"\b(?:in|of|on|since|until|last|early|late|mid|by|from|this) $",
    "charge": r"\b(?:in|free of) $",
    "attack": r"\b(?:heart|panic|asthma) $",
    "meet": r"\b(?:was|were|been|be) $",
    "meeting": r"\b(?:annual|shareholders?|shareholders'|board) $",
    "order": r"\bin $",
    "discussion": r"\bpanel $",
    "execute": r"\bto (?:\w+ )?$",
    "share": r"\b(?:per|a|of|\d) $",
    "deal": r"\b(?:great|good|to) $",
    "free": r"\b(?:for|be|are|is) $",
}
# Of CAMEO's verbs, those too general to tell of an event whatever their patterns say.
GENERAL = set(
    "accept add address adopt affect aim allow announce appear approve arm arrange arrive assemble base be become "
    "begin believe bid block bring build buy call cancel care carry change claim close collect come complete concern "
    "conclude conduct confirm consider contain continue control cover create cross cut declare deliver describe "
    "develop die direct do draw drive drop end engage enter establish exchange expect experience explain express extend "
    "face fail fall feel fight file fill find fix follow force form gain get give go grow handle hear help hit hold hope "
    "host hurt import include increase indicate influence insist intend introduce invest involve issue join judge keep "
    "know launch lead learn leave let like link list live look lose make manage mark merge move name need note notify "
    "observe obtain offer open operate organize pass pay perform permit place plan play post prepare present press "
    "produce propose provide publish purchase push put question quote raise reach read receive reduce refer reflect "
    "remain remove repeat report represent resist respect respond rest result return reveal review rip rise rule run "
    "rush say schedule search secure see seek sell send serve set settle show signal speak spend stage stand start state "
    "stay steal step stop stress strike strip submit suffer suggest surround swing take talk target tell tie track trade "
    "transfer travel treat try turn use utter value want watch win wish work worry write honor honour favor favour "
    "appreciate encourage boost bless hand hop embrace express point bolster contact capture clear dispatch crush "
    "blast swipe savage disturb regret lament rejoice despair dislike hate hunt leak rob whip slap kick punch bump trap "
    "pound ram stab alert guard gather harry task enhance facilitate combine unify command stock dock reconsider stream "
    "apply warm promote prize weigh table affirm overshadow restructure export freeze unleash".split()
)
IRREGULAR = {
    "meet": "met met", "withdraw": "withdrew withdrawn", "shoot": "shot shot", "beat": "beat beaten",
    "overrun": "overran overrun", "forgive": "forgave forgiven", "overthrow": "overthrew overthrown",
    "plead": "pleaded pled", "beseech": "besought beseeched", "slay": "slew slain", "forbid": "forbade forbidden",
    "shut": "shut shut", "arise": "arose arisen", "uphold": "upheld upheld", "oversee": "oversaw overseen",
}  # fmt: skip
DOUBLED = {"expel", "compel", "repel", "rebel", "commit", "admit", "permit", "acquit", "abet", "abhor", "equip"}
MIN_PATTERNS = 3
AGREEMENT = 0.7
MIN_LIFT = 3
# How many texts in a hundred are kept for development.
DEV_SHARE = {"plv.train": 15, "synthetic": 10}


@dataclass
class Lexicon:
    """Inflected forms with their types, and phrases; see `hits`."""

    forms: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)
    phrases: list[tuple[re.Pattern[str], tuple[str, ...]]] = field(default_factory=list)


@dataclass
class Hit:
    """A word or phrase of the lexicon in a text."""

    start: int
    end: int
    lemma: str
    types: tuple[str, ...]


def lexicon(data: Path) -> Lexicon:
    """The whole lexicon: our own words first, then CAMEO's verbs."""
    found = Lexicon()
    for types, word in entries(NOUNS):
        for form in noun_forms(word):
            found.forms.setdefault(form, (word, types))
    for types, word in entries(VERBS):
        verb, _, inflected = word.partition("/")
        for form in verb_forms(verb)[1 if inflected else 0 :]:
            found.forms[form] = (verb, merged(found.forms.get(form, ("", ()))[1], types))
    own = {lemma for lemma, _ in found.forms.values()}
    for verb, type in cameo_verbs(data).items():
        if verb not in GENERAL | own:
            for form in verb_forms(verb):
                found.forms.setdefault(form, (verb, (type,)))
    found.phrases = [(re.compile(rf"\b{p}"), types) for types, p in entries(PHRASES, whole=True)]
    return found


def merged(first: Iterable[str], second: Iterable[str]) -> tuple[str, ...]:
    """Both lists of types, each type once."""
    return tuple(dict.fromkeys([*first, *second]))


def entries(table: str, whole: bool = False) -> Iterator[tuple[tuple[str, ...], str]]:
    """The words (or whole lines) of a table above with their types."""
    for line in table.strip().splitlines():
        types, _, words = line.partition(": ")
        for word in [words] if whole else words.split():
            yield tuple(types.split()), word


def hits(found: Lexicon, text: str) -> list[Hit]:
    """The lexicon's words in a text, phrases before single words, in text order, without overlap."""
    lower = text.lower()
    lower = lower if len(lower) == len(text) else text
    result, taken = [], set()
    for pattern, types in found.phrases:
        for match in pattern.finditer(lower):
            start, end = match.span("at") if "at" in pattern.groupindex else match.span()
            if not taken & set(range(start, end)):
                result.append(Hit(start, end, match.group(), types))
                taken |= set(range(start, end))
    for match in re.finditer(r"(?<!\w)[a-z]+(?:-in)?(?!\w)", lower):
        start, end = match.span()
        if match.group() in found.forms and start not in taken and usual(found, text, lower, start, end):
            result.append(Hit(start, end, *found.forms[match.group()]))
    return sorted(result, key=lambda hit: hit.start)


def usual(found: Lexicon, text: str, lower: str, start: int, end: int) -> bool:
    """Whether a word stands as an event: not in a name ("Meeting Street"), not in a use listed above."""
    lemma = found.forms[lower[start:end]][0]
    if text[start].isupper() and not lower[:start].rstrip(" \"'“‘`").endswith((".", "!", "?", "\n", ":", "_", "-")):
        if start and not title_case(text, start):
            return False
    if lemma in NEVER_AFTER and re.match(NEVER_AFTER[lemma], lower[end : end + 40]):
        return False
    return not (lemma in NEVER_BEFORE and re.search(NEVER_BEFORE[lemma], lower[max(0, start - 15) : start]))


def title_case(text: str, at: int) -> bool:
    """Whether the line around is a headline, most of whose long words have capitals."""
    begin = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    words = re.findall(r"[A-Za-z]{4,}", text[begin : end if end >= 0 else len(text)])
    return len(words) < 25 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


# ---- CAMEO -------------------------------------------------------------------


def cameo_verbs(data: Path) -> dict[str, str]:
    """CAMEO's verbs whose patterns agree on a PLOVER type, as far as labelled texts bear it out."""
    verbs, counts = read_patterns(data, cameo_to_plover(data))
    lifts = lift_of(data, verbs)
    chosen = {}
    for verb, default in verbs.items():
        seen = counts[verb]
        type, count = seen.most_common(1)[0] if seen else (default, 0)
        sure = seen.total() >= MIN_PATTERNS and count >= AGREEMENT * seen.total()
        lift = lifts.get((verb, type))
        if type in TYPES and (lift > MIN_LIFT if lift is not None else sure):
            chosen[verb] = type
    return chosen


def lift_of(data: Path, verbs: Iterable[str]) -> dict[tuple[str, str], float]:
    """How much likelier a type is where a verb stands, for verbs of five labelled texts and more."""
    forms = {form: verb for verb in verbs for form in verb_forms(verb)}
    total, counts = Counter[str](), Counter[tuple[str, str]]()
    for text, types in labelled(data):
        total.update(types)
        present = {forms[w] for w in re.findall(r"[a-z]+", text.lower()) if w in forms}
        counts.update((verb, type) for verb in present for type in ["", *types])
        total[""] += 1
    return {
        (verb, type): counts[verb, type] / counts[verb, ""] / (total[type] / total[""])
        for verb in verbs
        for type in TYPES
        if counts[verb, ""] >= 5
    }


def labelled(data: Path) -> Iterator[tuple[str, list[str]]]:
    """The training part of the labelled stories and pairs, with their types."""
    for name in ("plv.train", "synthetic"):
        for line in read_lines(data / "plover" / f"{name}.jsonl.gz"):
            if not held_out(line["text"], DEV_SHARE[name]):
                yield line["text"], ["CONCEDE", "RETREAT"] if line["event"] == "YIELD" else [line["event"]]


def held_out(text: str, percent: int) -> bool:
    """Whether a text belongs to the part kept for development; a text that comes twice stays on one side."""
    return zlib.crc32(text.encode()) % 100 < percent


def cameo_to_plover(data: Path) -> dict[str, str]:
    """CAMEO codes and their PLOVER types; appeals (02) are requests today, statements (01) no event."""
    table = {}
    with open_text(data / "cameo" / "CAMEO2PLOVER-2021.txt") as file:
        for line in file:
            if match := re.match(r"(\d+): *([A-Z]+)", line):
                table[match[1]] = match[2]
    return table


def plover_type(code: str, table: dict[str, str]) -> str:
    """The PLOVER type of a CAMEO code such as "042:043", an empty string where there is none."""
    code = code.split(":")[0] or code.split(":")[-1]
    return "REQUEST" if code.startswith("02") else table.get(code, "")


def read_patterns(data: Path, table: dict[str, str]) -> tuple[dict[str, str], defaultdict[str, Counter[str]]]:
    """CAMEO's single verbs with their default type, and the types of each verb's own patterns."""
    verbs: dict[str, str] = {}
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    default, inside = "", False
    with open_text(data / "cameo" / "CAMEO.2.0.txt.gz") as file:
        for line in file:
            if line.startswith("####"):
                inside = "VERB PATTERNS" in line
            elif not inside or line.startswith("#"):
                continue
            elif header := re.match(r"---\s+\S+\s+\[([^\]]*)\]", line):
                default = plover_type(header[1], table)
            elif own := re.match(r"-\s.*\[([^\]]*)\]\s*#\s*(\w+)", line):
                counts[own[2].lower()][plover_type(own[1], table)] += 1
            elif verb := re.match(r"([A-Z]+)\b(?![_-])[^\[]*?(?:\[([^\]]*)\])?", line):
                code = re.search(r"\[([^\]]*)\]", line)
                verbs[verb[1].lower()] = plover_type(code[1], table) if code else default
    return verbs, counts


# ---- how good it is ------------------------------------------------------------


def baseline(found: Lexicon, work: Path, name: str) -> str:
    """What the lexicon alone gets right in labelled texts: what a model has to beat."""
    counts = Counter[str]()
    for text in read_texts(work, name):
        gold = set(text.get("eventsIn") or (d["type"] for d in text["dyads"]))
        gold |= {"CONCEDE", "RETREAT"} if "YIELD" in gold else set()
        taken = hits(found, text["text"])
        at = [hit for hit in taken if any(a < hit.end and hit.start < b for a, b in spans_of_events(text))]
        usual_types = [hit.types[0] for hit in taken]
        counts["texts"] += 1
        counts["type possible for a trigger word"] += any(gold & set(hit.types) for hit in at)
        counts["usual type of a trigger word right"] += any(hit.types[0] in gold for hit in at)
        counts["among the usual types"] += bool(gold & set(usual_types))
        counts["first word's type right"] += bool(taken) and usual_types[0] in gold
        counts["commonest type right"] += bool(taken) and Counter(usual_types).most_common(1)[0][0] in gold
        counts["no word found"] += not taken
    total = counts.pop("texts")
    return f"{name}: texts {total}, " + ", ".join(f"{what} {n / total:.3f}" for what, n in counts.items())


def spans_of_events(text: Text) -> list[Span]:
    """Where a text's triggers are."""
    return [item["span"] for item in text["eventTypes"]]


# ---- inflection ----------------------------------------------------------------


def noun_forms(noun: str) -> list[str]:
    """Singular and plural; a plural stays alone."""
    if noun.endswith("s") and noun != "unrest":
        return [noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return [noun, noun[:-1] + "ies"]
    return [noun, noun + ("es" if noun.endswith(("x", "ch", "sh")) else "s")]


def verb_forms(verb: str) -> list[str]:
    """Base, third person, past, past participle and -ing form."""
    stem = verb
    if verb in DOUBLED or re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", verb):
        stem = verb + verb[-1]
    final_y = re.search(r"[^aeiou]y$", verb)
    third = verb[:-1] + "ies" if final_y else verb + ("es" if re.search(r"(?:s|x|z|ch|sh|o)$", verb) else "s")
    if verb.endswith("e"):
        past, ing = verb + "d", (verb if verb.endswith(("ee", "oe")) else verb[:-1]) + "ing"
    else:
        past, ing = (verb[:-1] + "ied" if final_y else stem + "ed"), stem + "ing"
    pasts = IRREGULAR.get(verb, f"{past} {past}").split()
    return list(dict.fromkeys([verb, third, *pasts, ing]))


if __name__ == "__main__":
    given = options(__doc__)
    for name in ("plover.gold.dev", "plv.dev", "plover.synthetic.dev"):
        print(baseline(lexicon(given.data), given.work, name))
