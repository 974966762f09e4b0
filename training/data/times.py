"""TimeBank and AQUAINT: times, and the status of events, in five folds.

python training/data/times.py --data DATA --work WORK

TimeML has no status, and its aspect is lost in this edition: a status comes from the words that govern
the event (auxiliaries, negation, the verb that an infinitive hangs on), from TimeML's tense and modality
where they say more. Events that these do not settle are left out, so `eventStatus` is known only for
the words it lists. States, perceptions and sayings have none.
"""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from common import Span, Text, options, read_lines, write_texts

SETS = ("timebank", "aquaint")
FOLDS = 5
CLASSES = ("OCCURRENCE", "I_ACTION", "ASPECTUAL")

WORD = re.compile(r"[A-Za-z]+(?=n't\b)|n't\b|'[a-z]+\b|[\w$%]+(?:[.,-]\w+)*|[^\w\s]")
NEGATIONS = {"not", "n't", "never", "neither", "nor", "without", "cannot"}
CAN = {"can", "could", "may", "might", "ca"}
WILL = {"will", "'ll", "wo", "shall", "should", "must"}
BE = {"is", "are", "'s", "'re", "'m", "am", "was", "were", "be", "been", "being"}
HAVE = {"have", "has", "had", "'ve", "having"}
AUXILIARIES = {*NEGATIONS, *CAN, *WILL, *BE, *HAVE, "would", "'d", "to", "do", "does", "did", "going", "ought"}
ADVERB = re.compile(r"(?:\w+ly|also|already|still|now|just|ever|even|only|soon|again|yet|once|always|often)$")

# What an infinitive or a noun takes over from the word before it, by the beginning of that word.
GOVERNORS = {
    "threatened": "threat warn",
    "denied": "fail refus declin avoid avert prevent foil thwart cancel forgo prohibit ban lack unable reject",
    "possible": "able possib potential capab likely unlikely alleg suspect probab risk chance opportun",
    "planned": "plan intend agree vow promis pledg expect schedul prepar want seek sought try tries tried trying aim "
    "hope hoping decid order ask urg call demand upcoming future ready willing due need propos offer request will "
    "invit appeal set bid help allow prospect forthcoming attempt",
    "happened": "manag began carried conducted launched held made staged suffered caus killed during after since "
    "recent last previous past followed",
    "ongoing": "continu ongoing current keep remain",
}
FIRM = {stem: status for status, stems in GOVERNORS.items() for stem in stems.split()}


def texts(data: Path, name: str) -> Iterator[Text]:
    """A corpus's documents with times and event statuses."""
    for line in read_lines(data / "timeml" / f"{name}.jsonl.gz"):
        times = [{"span": trim(line["text"], t["span"]), "type": t["type"]} for t in line["timex3"]]
        yield {
            "id": line["id"],
            "set": name,
            "split": f"fold{fold(line['id'])}",
            "text": line["text"],
            "published": line["dct"],
            "times": sorted(times, key=lambda t: t["span"]),
            "eventStatus": statuses(line["text"], line["events"]),
        }


def fold(id: str) -> int:
    """Which fold a document is in, for good: it hangs on the id alone."""
    return zlib.crc32(id.encode()) % FOLDS


def trim(text: str, span: Span) -> Span:
    """The span without white space at its ends, which a few have."""
    start, end = span
    inside = text[start:end]
    return [end - len(inside.lstrip()), start + len(inside.rstrip())]


def statuses(text: str, events: list[Text]) -> list[Text]:
    """The events whose status is clear."""
    reliable = negation_is_told(events)
    words = [(m.start(), m.group().lower()) for m in WORD.finditer(text)]
    at = {start: i for i, (start, _) in enumerate(words)}
    found = []
    for event in sorted(events, key=lambda e: e["span"]):
        start, end = trim(text, event["span"])
        if event["class"] not in CLASSES or start not in at:
            continue
        before = clause_before([word for _, word in words], at[start])
        told = event if reliable else {**event, "polarity": "POS"}
        if status := status_of(told, text[start:end].lower(), before):
            found.append({"span": [start, end], "status": status})
    return found


def negation_is_told(events: list[Text]) -> bool:
    """Whether a document's polarity means anything; in some of AQUAINT nearly every event says NEG."""
    return sum(e.get("polarity") == "NEG" for e in events) < 0.35 * len(events) + 2


def clause_before(words: list[str], i: int) -> list[str]:
    """The words of the same sentence before word i, up to twelve."""
    begin = i
    while begin > max(0, i - 12) and words[begin - 1] not in {".", "?", "!", ";", "``", '"', "_"}:
        begin -= 1
    return words[begin:i]


def status_of(event: Text, word: str, before: list[str]) -> str | None:
    """An event's status from TimeML's fields and the words before it; None where they leave it open."""
    if event.get("pos") == "NOUN" and not event.get("tense"):
        return noun_status(event, before)
    chain = auxiliaries(before)
    if event.get("polarity") == "NEG" or NEGATIONS & set(chain):
        return "denied"
    modal = (event.get("modality") or "").lower()
    if {"if", "unless"} & set(before[-8:]):
        return "hypothetical"
    if CAN & {*chain, modal} or modal in {"possible", "potential", "unlikely", "likelihood"}:
        return "possible"
    if {"would", "'d"} & {*chain, modal} and "had" not in chain:
        return would_status(chain, before)
    if "to" in chain or event.get("tense") == "INFINITIVE":
        return infinitive_status(chain, before)
    if WILL & {*chain, modal} or modal in {"have to", "have_to", "should have to"} or event.get("tense") == "FUTURE":
        return "planned"
    return real_status(event, word, chain)


def auxiliaries(before: list[str]) -> list[str]:
    """The auxiliaries that stand right before an event, in order, adverbs skipped."""
    chain: list[str] = []
    for word in reversed(before):
        if word in AUXILIARIES:
            chain.insert(0, word)
        elif not ADVERB.match(word):
            break
    return chain


def would_status(chain: list[str], before: list[str]) -> str:
    """'He said he would go' is a plan, any other 'would' a supposition."""
    reported = {"said", "announced", "promised", "pledged", "vowed", "decided", "agreed", "declared"} & set(before)
    return "planned" if reported and not HAVE & set(chain) else "hypothetical"


def infinitive_status(chain: list[str], before: list[str]) -> str | None:
    """What the governing word makes of an infinitive; 'to' alone is a purpose, so a plan."""
    if "going" in chain:
        return "planned"
    to = len(before) - before[::-1].index("to") - 1 if "to" in chain else len(before)
    governed = before[:to]
    while governed and ADVERB.match(governed[-1]):
        governed = governed[:-1]
    if governed and (status := governor(governed[-1])):
        negated = NEGATIONS & set(auxiliaries(governed[:-1]))
        return "denied" if negated and status != "denied" else None if negated else status
    return "planned" if "to" in chain and not HAVE & set(chain) else None


def governor(word: str) -> str | None:
    """The status that a word lends to what follows it."""
    for length in range(len(word), max(2, len(word) - 5), -1):
        if word[:length] in FIRM:
            return FIRM[word[:length]]
    return None


def real_status(event: Text, word: str, chain: list[str]) -> str | None:
    """Happened or ongoing, by form; the simple present is left out, since it may be a habit."""
    if word.endswith("ing"):
        now = {"is", "are", "'s", "'re", "'m", "am", "been"} & set(chain)
        return "ongoing" if now else "happened" if {"was", "were"} & set(chain) else None
    if "being" in chain and {"is", "are", "'s", "'re"} & set(chain):
        return "ongoing"
    if HAVE & set(chain) or event.get("tense") in ("PAST", "PASTPART"):
        return "happened"
    if event["class"] == "ASPECTUAL" and governor(word) == "ongoing":
        return "ongoing"
    return None


def noun_status(event: Text, before: list[str]) -> str | None:
    """A noun's status where it is negated or a word near before it decides."""
    if event.get("polarity") == "NEG" or {"no", "without"} & set(before[-3:]):
        return "denied"
    if event.get("modality") and event["modality"].lower() in {"possible", "potential", "may", "might", "could"}:
        return "possible"
    for word in reversed(before[-3:]):
        if word == ",":
            break
        if status := governor(word):
            return status
    return None


if __name__ == "__main__":
    given = options(__doc__)
    for name in SETS:
        write_texts(given.work, name, texts(given.data, name))
