"""Political events: triggers with their PLOVER type, types of whole texts, and who does it to whom.

python training/data/events.py --data DATA --work WORK

Triggers are weak (silver), marked by the words of lexicon.py where something else speaks for them: the
label of the story or the pair, or an event mention of TimeML or ECB+. Where only some words of a text
are known, "partial": {"eventTypes": [[start, end], ...]} says which: a word inside one of these spans is
known, to have the type that `eventTypes` gives it or else none; every word outside is to be masked.
(Spans run over several words.) Without "partial" every word is known. `plover.gold.dev` has none,
though its annotators marked only the event they were asked for: it is for evaluation.

Files: plover.synthetic.train/.dev (shuffled for good, so that a beginning is a sample), plv.train/.dev,
plover.gold.dev, triggers.timeml (five folds), triggers.ecb.train/.dev, negatives.train.
"""

import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from pathlib import Path

import ecb
import times
from common import Span, Text, options, read_conllu, read_lines, write_texts
from lexicon import DEV_SHARE, TYPES, Hit, Lexicon, held_out, hits, lexicon, title_case
from times import trim
from universal_dependencies import NONCOMMERCIAL, genre

TODAY = {"DEMAND": "REQUEST", "FIGHT": "ASSAULT", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE"}
PARTS = {"YIELD": ("CONCEDE", "RETREAT")}
TOKEN = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")
# ECB+ topics without any political event (film, sport, software, earthquakes), and those full of them.
PLAIN_TOPICS = {"1", "2", "4", "5", "6", "7", "10", "20", "25", "27", "29", "30", "31"}
EVENT_TOPICS = {"3", "8", "11", "12", "16", "18", "19", "22", "26", "32", "33"}
# Genres without political events; in stories and travel guides, words of violence stay unknown.
PLAIN_GENRES = re.compile(r"GUM_(?:whow|vlog)|reviews")
STORY_GENRES = re.compile(r"GUM_(?:fiction|voyage)")
VIOLENT = {"ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "RETREAT"}
SOFT = set(TYPES) - VIOLENT - {"SANCTION", "THREATEN"}
FRIENDLY = {"CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"}
HOSTILE = {"ACCUSE", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "REJECT"}
# PLOVER counts what is only intended as an event of its own: which types, at which status, make which type.
INTENTS = {
    "AGREE": (FRIENDLY, "planned"),
    "THREATEN": (HOSTILE, "planned"),
    "REJECT": (FRIENDLY | HOSTILE, "denied"),
    "REQUEST": (FRIENDLY | HOSTILE, "planned"),
}
BUSINESS = set(
    "shares share stock stocks company companies corp inc co earnings quarter profit revenue investors bonds trading "
    "market markets acquisition shareholders analysts sales debt bank products".split()
)
POLITICS = set(
    "minister troops military army police president government parliament iraq soldiers war rebels nato embassy peace "
    "attack killed protesters opposition election u.n. secretary refugees foreign court senate congress".split()
)


# ---- what is known -------------------------------------------------------------


def known(text: str, is_known: Callable[[str, int, int], bool]) -> list[Span]:
    """The runs of neighbouring words that are known."""
    runs: list[Span] = []
    open_run = False
    for match in TOKEN.finditer(text):
        start, end = match.span()
        if not is_known(match.group(), start, end):
            open_run = False
        elif open_run:
            runs[-1][1] = end
        else:
            runs.append([start, end])
            open_run = True
    return runs


def never_events(data: Path, found: Lexicon) -> set[str]:
    """Words that TimeML's annotators have seen four times and more and (nearly) never taken for an event."""
    seen, marked = Counter[str](), Counter[str]()
    for name in times.SETS:
        for line in read_lines(data / "timeml" / f"{name}.jsonl.gz"):
            seen.update(m.group().lower() for m in TOKEN.finditer(line["text"]))
            for event in line["events"]:
                marked.update(m.group().lower() for m in TOKEN.finditer(line["text"][slice(*event["span"])]))
    often = {word for word, count in seen.items() if count >= 4 and marked[word] < 0.01 * count}
    return often - found.forms.keys()


def safe(text: str, blank: set[str], taken: list[Hit]) -> Callable[[str, int, int], bool]:
    """A test for words that can be no trigger: marks, figures, names, words never taken for an event."""
    inside = [(hit.start, hit.end) for hit in taken]

    def is_safe(word: str, start: int, end: int) -> bool:
        if any(a < end and start < b for a, b in inside):
            return False
        name = word[0].isupper() and start > 0 and text[start - 1] == " " and text[start - 2] not in ".?!:\"'”’`"
        return not word[0].isalpha() or word.lower() in blank or (name and not title_case(text, start))

    return is_safe


def triggers(taken: Iterable[Hit], types: Iterable[str]) -> list[Text]:
    """The hits that can have one of the types, each with the likeliest."""
    wanted = set(types)
    found = []
    for hit in taken:
        if type := next((type for type in hit.types if type in wanted), None):
            found.append({"span": [hit.start, hit.end], "type": type})
    return found


def statuses(text: str, found: Lexicon, taken: Iterable[Hit]) -> list[Text]:
    """The status of the hits that are single words, by the rules for TimeML with a guessed tense."""
    words = [(m.start(), m.group().lower()) for m in times.WORD.finditer(text)]
    at = {start: i for i, (start, _) in enumerate(words)}
    plain = [word for _, word in words]
    result = []
    for hit in taken:
        word = text[hit.start : hit.end].lower()
        if word not in found.forms or hit.start not in at:
            continue
        before = times.clause_before(plain, at[hit.start])
        if status := times.status_of(guessed(word, before), word, before):
            result.append({"span": [hit.start, hit.end], "status": status})
    return result


def guessed(word: str, before: list[str]) -> Text:
    """The TimeML fields that a word's form and the words before it make likely."""
    chain = times.auxiliaries(before)
    if word.endswith("ed") or (word in {"met", "withdrew", "withdrawn", "shot", "forgave"}):
        return {"class": "OCCURRENCE", "pos": "VERB", "tense": "PAST"}
    if word.endswith("ing") and {"is", "are", "was", "were", "been", "'re", "'s", "be"} & set(chain):
        return {"class": "OCCURRENCE", "pos": "VERB", "tense": "PRESPART"}
    if chain and chain[-1] not in times.BE | times.HAVE:
        return {"class": "OCCURRENCE", "pos": "VERB", "tense": "PRESENT"}
    return {"class": "OCCURRENCE", "pos": "NOUN"}


# ---- PLOVER --------------------------------------------------------------------


def stories(data: Path, split: str, found: Lexicon, blank: set[str]) -> Iterator[Text]:
    """The machine-written stories in a shuffled order that never changes."""
    lines = enumerate(read_lines(data / "plover" / "synthetic.jsonl.gz"))
    named = [(f"synthetic-{i}", line) for i, line in lines]
    for id, line in sorted(named, key=lambda item: zlib.crc32(f"order {item[0]}".encode())):
        if (split == "dev") == held_out(line["text"], DEV_SHARE["synthetic"]):
            text = {"id": id, "set": "synthetic", "split": split, "text": line["text"], "eventsIn": [line["event"]]}
            yield text | weak(line["text"], [line["event"]], found, blank)


def pairs(data: Path, split: str, found: Lexicon, blank: set[str]) -> Iterator[Text]:
    """Sentences with who does what to whom."""
    for line in read_lines(data / "plover" / "plv.train.jsonl.gz"):
        if (split == "dev") == held_out(line["text"], DEV_SHARE["plv.train"]):
            source, target = (trim(line["text"], line[role]) for role in ("source", "target"))
            dyad = {"source": source, "target": target, "type": line["event"]}
            text = {"id": line["id"], "set": "plv", "split": split, "text": line["text"], "dyads": [dyad]}
            types = PARTS.get(line["event"], (line["event"],))
            yield text | weak(line["text"], types, found, blank, intents=True)


def weak(text: str, types: Iterable[str], found: Lexicon, blank: set[str], intents: bool = False) -> Text:
    """The layers of a text whose label is known: triggers of that type, and words that can be none."""
    taken = hits(found, text)
    marked = triggers(taken, types)
    if intents and not marked:
        marked = intended(text, found, taken, next(iter(types)))
    is_safe = safe(text, blank, taken)
    positive = [item["span"] for item in marked]
    spans = known(text, lambda w, s, e: is_safe(w, s, e) or any(a < e and s < b for a, b in positive))
    return {
        "eventTypes": marked, "eventStatus": statuses(text, found, taken),
        "silver": ["eventTypes", "eventStatus"], "partial": {"eventTypes": spans},
    }  # fmt: skip


def intended(text: str, found: Lexicon, taken: list[Hit], type: str) -> list[Text]:
    """Triggers by what is meant to be done: "will meet" agrees, "will bomb" threatens, "will not" rejects."""
    kinds, wanted = INTENTS.get(type, (set(), ""))
    status = {item["span"][0]: item["status"] for item in statuses(text, found, taken)}
    return [
        {"span": [hit.start, hit.end], "type": type}
        for hit in taken
        if set(hit.types) & kinds and status.get(hit.start) == wanted
    ]


def gold(data: Path) -> Iterator[Text]:
    """The gold sentences, their event's words as triggers."""
    for line in read_lines(data / "plover" / "gold.dev.jsonl"):
        type = TODAY.get(line["event"], line["event"])
        assert type in TYPES, type
        marked = [{"span": span, "type": type} for span in event_spans(line["text"], line["textInfo"]["markup"])]
        yield {
            "id": line["id"], "set": "plover.gold", "split": "dev", "text": line["text"], "published": line["date"],
            "eventsIn": [type], "eventTypes": marked,
        }  # fmt: skip


def event_spans(text: str, markup: str) -> list[Span]:
    """The words that the markup gives as the event's, in the text, which may differ a little from the marked one."""
    plain, marked = unmarked(markup)
    place = {}
    for block in SequenceMatcher(None, plain, text, autojunk=False).get_matching_blocks():
        place.update({block.a + i: block.b + i for i in range(block.size)})
    spans = []
    for start, end in marked:
        inside = [place[i] for i in range(start, end) if i in place and not plain[i].isspace()]
        assert inside, f"{plain[start:end]!r} is not in {text!r}"
        spans.append([inside[0], inside[-1] + 1])
    return spans


def unmarked(markup: str) -> tuple[str, list[Span]]:
    """The markup without its marks, and the spans marked EVT in what is left."""
    plain, stack, marked = "", [], []
    for part in re.findall(r"\((?:[A-Z]{3}(?:/[A-Z]{3})*): ?|\(|\)|[^()]+", markup):
        if part.startswith("(") and len(part) > 1:
            stack.append((part[1:4], len(plain)))
        elif part == "(":
            stack.append(("", len(plain)))
            plain += part
        elif part == ")" and stack:
            kind, start = stack.pop()
            if kind == "EVT":
                marked.append([start, len(plain)])
            plain += "" if kind else part
        else:
            plain += part
    return plain, sorted(marked)


# ---- TimeML, ECB+, texts without political events --------------------------------


def timeml(data: Path, found: Lexicon) -> Iterator[Text]:
    """TimeML's texts: lexicon words that are TimeML events; in business news the soft ones are none."""
    for name in times.SETS:
        for line in read_lines(data / "timeml" / f"{name}.jsonl.gz"):
            text, fold = line["text"], f"fold{times.fold(line['id'])}"
            events = [trim(text, event["span"]) for event in line["events"]]
            taken = hits(found, text)
            at_event = [hit for hit in taken if any(a < hit.end and hit.start < b for a, b in events)]
            business = about_business(text)
            sure = [] if business else certain(text, found, at_event)
            no_event = [hit for hit in taken if business and set(hit.types) <= SOFT]
            yield {
                "id": f"triggers-{line['id']}", "set": name, "split": fold, "text": text, "published": line["dct"],
            } | marked_by_mentions(text, taken, sure, no_event)  # fmt: skip


def certain(text: str, found: Lexicon, taken: list[Hit]) -> list[Hit]:
    """The hits of one type only; verbs of things to come or denied are left out, since PLOVER's type changes there."""
    status = {item["span"][0]: item["status"] for item in statuses(text, found, taken)}
    return [
        hit
        for hit in taken
        if len(hit.types) == 1
        and (hit.types[0] in INTENTS or status.get(hit.start) not in ("planned", "denied", "threatened"))
    ]


def about_business(text: str) -> bool:
    """Whether a text is about companies rather than states."""
    words = re.findall(r"[a-z.]+", text.lower())
    trade, politics = sum(w in BUSINESS for w in words), sum(w in POLITICS for w in words)
    return trade > 0.015 * len(words) and trade > 3 * politics


def marked_by_mentions(text: str, taken: list[Hit], sure: list[Hit], no_event: list[Hit]) -> Text:
    """Triggers for the sure hits; every word is known but the hits that are neither sure nor no event."""
    settled = {hit.start for hit in [*sure, *no_event]}
    unknown = [(hit.start, hit.end) for hit in taken if hit.start not in settled]
    return {
        "eventTypes": triggers(sure, TYPES), "silver": ["eventTypes"],
        "partial": {"eventTypes": known(text, lambda _, s, e: not any(a < e and s < b for a, b in unknown))},
    }  # fmt: skip


def cross_document(data: Path, split: str, found: Lexicon) -> Iterator[Text]:
    """ECB+ texts: lexicon words that are event mentions, in topics of crime and politics."""
    for text in ecb.texts(data, split):
        topic = text["id"].split("_")[0]
        mentions = [span for chain in text["eventChains"] for span in chain]
        taken = hits(found, text["text"])
        plain = topic in PLAIN_TOPICS
        at_event = [hit for hit in taken if any(a < hit.end and hit.start < b for a, b in mentions)]
        sure = certain(text["text"], found, at_event) if topic in EVENT_TOPICS else []
        layers = marked_by_mentions(text["text"], taken, sure, taken if plain else [])
        yield {key: text[key] for key in ("set", "split", "text")} | {"id": f"triggers-{text['id']}"} | layers


def without_events(data: Path, found: Lexicon, free_only: bool) -> Iterator[Text]:
    """Reviews, instructions, stories and travel guides: the lexicon's words are no political events there."""
    for name in ("gum", "ewt"):
        for document in read_conllu(data / name / "train.conllu.gz"):
            plain = bool(PLAIN_GENRES.match(document.id))
            if not plain and not STORY_GENRES.match(document.id):
                continue
            if name == "gum" and free_only and genre(document.id) in NONCOMMERCIAL:
                continue
            taken = hits(found, document.text)
            no_event = taken if plain else [hit for hit in taken if not set(hit.types) & VIOLENT]
            if not taken:
                continue
            yield {
                "id": f"negatives-{document.id}", "set": name, "split": "train", "text": document.text,
            } | marked_by_mentions(document.text, taken, [], no_event)  # fmt: skip


def main() -> None:
    """Writes every file."""
    given = options(__doc__, lambda parser: parser.add_argument(
        "--without-noncommercial", action="store_true", help="leave out GUM's texts under a non-commercial licence"))
    found = lexicon(given.data)
    blank = never_events(given.data, found)
    for split in ("train", "dev"):
        write_texts(given.work, f"plover.synthetic.{split}", checked(stories(given.data, split, found, blank)))
        write_texts(given.work, f"plv.{split}", checked(pairs(given.data, split, found, blank)))
        write_texts(given.work, f"triggers.ecb.{split}", checked(cross_document(given.data, split, found)))
    write_texts(given.work, "plover.gold.dev", gold(given.data))
    write_texts(given.work, "triggers.timeml", checked(timeml(given.data, found)))
    write_texts(given.work, "negatives.train", checked(without_events(given.data, found, given.without_noncommercial)))


def checked(texts: Iterable[Text]) -> Iterator[Text]:
    """The texts, each after a look at its known spans."""
    for text in texts:
        spans = text["partial"]["eventTypes"]
        assert all(a < b for a, b in spans) and all(x[1] <= y[0] for x, y in zip(spans, spans[1:])), text["id"]
        for a, b in spans:
            assert b <= len(text["text"]) and text["text"][a:b].strip() == text["text"][a:b], text["id"]
        for item in text["eventTypes"]:
            assert any(a <= item["span"][0] and item["span"][1] <= b for a, b in spans), f"{text['id']}: {item}"
        yield text


if __name__ == "__main__":
    main()
