"""What the converters share: writing annotated texts, reading CoNLL-U, command-line options.

An annotated text is one JSON object a line in WORK/texts/NAME.jsonl.gz. Offsets count code points.
"""

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

Text = dict[str, Any]
Span = list[int]

MENTION_LAYERS = ("names", "nominals", "pronouns")
SPAN_LAYERS = (*MENTION_LAYERS, "times", "eventTypes", "eventStatus")
ROLE_LAYERS = {
    "attributions": ("cue", "source", "content"),
    "pronounPairs": ("pronoun", "name"),
    "dyads": ("source", "target"),
}


# ---- files -----------------------------------------------------------------


def open_text(path: Path) -> TextIO:
    """Opens a UTF-8 file for reading, unpacked where its name ends in .gz."""
    return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")


def read_lines(path: Path) -> Iterator[Text]:
    """The objects of a JSON Lines file, blank lines left out."""
    with open_text(path) as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def write_lines(path: Path, lines: Iterable[Text]) -> int:
    """Writes a packed JSON Lines file, the same bytes for the same lines; returns how many there were."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    count = 0
    with part.open("wb") as raw, gzip.GzipFile("", "wb", fileobj=raw, mtime=0) as file:
        for line in lines:
            file.write((json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n").encode("utf-8"))
            count += 1
    part.replace(path)
    return count


def texts_path(work: Path, name: str) -> Path:
    """Where the annotated texts called NAME lie."""
    return work / "texts" / f"{name}.jsonl.gz"


def read_texts(work: Path, name: str) -> Iterator[Text]:
    """The annotated texts called NAME."""
    return read_lines(texts_path(work, name))


def write_texts(work: Path, name: str, texts: Iterable[Text]) -> Counter[str]:
    """Checks annotated texts, writes them to WORK/texts/NAME.jsonl.gz, prints and returns what they hold."""
    counts: Counter[str] = Counter()

    def checked() -> Iterator[Text]:
        ids: set[str] = set()
        for text in texts:
            assert text["id"] not in ids, f"{text['id']}: twice"
            ids.add(text["id"])
            check(text)
            counts.update(contents(text))
            yield text

    write_lines(texts_path(work, name), checked())
    print(f"{name}: " + ", ".join(f"{count} {what}" for what, count in counts.items()))
    return counts


def contents(text: Text) -> Counter[str]:
    """How much of each layer a text holds; mentions by type too."""
    counts = Counter({"texts": 1})
    for layer, value in text.items():
        if isinstance(value, list) and layer not in ("silver", "upos", "heads", "deprel"):
            counts[layer] += len(value)
            if layer in SPAN_LAYERS:
                counts.update(f"{layer}:{item.get('type', item.get('status'))}" for item in value)
    return counts


# ---- checks ----------------------------------------------------------------


def check(text: Text) -> None:
    """Asserts that every span of a text lies in it and that its layers fit together."""
    assert {"id", "set", "split", "text"} <= text.keys(), "id, set, split and text are needed"
    try:
        for span in spans_of(text):
            check_span(text["text"], span)
        check_order(text)
        check_chains(text)
        if "words" in text:
            check_words(text)
    except AssertionError as error:
        raise AssertionError(f"{text['id']}: {error}") from error


def spans_of(text: Text) -> Iterator[Span]:
    """Every span of every layer."""
    for layer in SPAN_LAYERS:
        yield from (item["span"] for item in text.get(layer, []))
    for layer, roles in ROLE_LAYERS.items():
        for item in text.get(layer, []):
            for role in roles:
                value = item[role]
                yield from value if value and isinstance(value[0], list) else [value] if value else []
    for chain in text.get("chains", []):
        yield from chain
    yield from text.get("words", [])


def check_span(text: str, span: Span) -> None:
    """Asserts that a span lies in the text, is not empty and has no white space at its ends."""
    start, end = span
    assert 0 <= start < end <= len(text), f"span {span} of {len(text)} characters"
    inside = text[start:end]
    assert inside == inside.strip(), f"white space at an end of {inside!r} {span}"


def check_order(text: Text) -> None:
    """Asserts that spans of one layer stand in text order and do not overlap."""
    for layer in ("names", "nominals", "pronouns", "times"):
        spans = [item["span"] for item in text.get(layer, [])]
        for before, after in zip(spans, spans[1:]):
            assert before[1] <= after[0], f"{layer}: {before} and {after} overlap or are out of order"


def check_chains(text: Text) -> None:
    """Asserts that chains hold mentions of the three layers, each once, two or more, in text order."""
    if "chains" not in text:
        return
    mentions = {tuple(item["span"]) for layer in MENTION_LAYERS for item in text.get(layer, [])}
    seen: set[tuple[int, ...]] = set()
    for chain in text["chains"]:
        assert len(chain) > 1 and chain == sorted(chain), f"chain {chain}"
        for span in chain:
            assert tuple(span) in mentions and tuple(span) not in seen, f"{span} is no mention or in two chains"
            seen.add(tuple(span))


def check_words(text: Text) -> None:
    """Asserts that words stand in order, sentences tile them, and heads make one tree a sentence."""
    words = text["words"]
    assert all(a[1] <= b[0] for a, b in zip(words, words[1:])), "words overlap"
    borders = [0]
    for first, end in text["sentences"]:
        assert first == borders[-1] < end, f"sentence {first, end} after {borders[-1]}"
        borders.append(end)
    assert borders[-1] == len(words), "sentences do not cover the words"
    for layer in ("upos", "heads", "deprel"):
        assert layer not in text or len(text[layer]) == len(words), f"{layer} for another number of words"
    for first, end in text["sentences"] if "heads" in text else []:
        check_tree(text["heads"], first, end)


def check_tree(heads: list[int], first: int, end: int) -> None:
    """Asserts that the words first..end have one root and that every word leads up to it."""
    assert sum(heads[i] == -1 for i in range(first, end)) == 1, f"not one root in words {first}..{end}"
    for word in range(first, end):
        steps = 0
        while heads[word] != -1:
            word, steps = heads[word], steps + 1
            assert first <= word < end and steps <= end - first, f"no tree in words {first}..{end}"


# ---- CoNLL-U ---------------------------------------------------------------


@dataclass
class Token:
    """A word of a CoNLL-U sentence; `head` counts words of the document from 0, the root's is -1."""

    form: str
    lemma: str
    upos: str
    xpos: str
    features: dict[str, str]
    head: int
    relation: str
    misc: dict[str, str]
    start: int
    end: int


@dataclass
class Document:
    """A document of a treebank: paragraphs parted by a blank line, sentences in them by one blank."""

    id: str
    text: str = ""
    tokens: list[Token] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)


def read_conllu(path: Path) -> Iterator[Document]:
    """The documents of a treebank file."""
    document = Document("")
    rows: list[list[str]] = []
    with open_text(path) as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                if document.tokens:
                    yield finished(document)
                document = Document(line.split("=")[1].strip())
            elif line.startswith("# newpar") and document.text and not document.text.endswith("\n"):
                document.text = document.text.rstrip() + "\n\n"
            elif line.startswith("# text = "):
                begin, sentence = len(document.text), line[9:]
                document.text += sentence + " "
            elif line[:1].isdigit():
                rows.append(line.split("\t"))
            elif not line and rows:
                add_sentence(document, rows, sentence, begin)
                rows = []
    yield finished(document)


def finished(document: Document) -> Document:
    """The document without the blank after its last sentence."""
    document.text = document.text.rstrip()
    return document


def add_sentence(document: Document, rows: list[list[str]], sentence: str, begin: int) -> None:
    """Adds a sentence's words to its document, each placed in the sentence's text."""
    first = len(document.tokens)
    at = 0
    parts_end = ""  # the id of the last word of a token of several words ("don't"), where one is open
    for row in rows:
        if "." in row[0]:
            continue
        if "-" in row[0]:
            parts_end = row[0].split("-")[1]
            whole_start = sentence.index(row[1], at)
            whole_end = whole_start + len(row[1])
            continue
        start = sentence.index(row[1], at)
        if parts_end:
            assert whole_start <= start and start + len(row[1]) <= whole_end, f"{document.id}: {row[1]}"
            parts_end = "" if row[0] == parts_end else parts_end
        else:
            assert not sentence[at:start].strip(), f"{document.id}: {row[1]!r} is not next in {sentence[at:]!r}"
        at = start + len(row[1])
        document.tokens.append(token_of(row, first, begin + start, begin + at))
    document.sentences.append((first, len(document.tokens)))


def token_of(row: list[str], first: int, start: int, end: int) -> Token:
    """A word from its CoNLL-U columns; `first` is the document's index of the sentence's first word."""
    head = int(row[6])
    return Token(row[1], row[2], row[3], row[4], features(row[5]), first + head - 1 if head else -1,
                 row[7], features(row[9]), start, end)


def features(column: str) -> dict[str, str]:
    """The keys and values of a FEATS or MISC column."""
    return dict(item.split("=", 1) for item in column.split("|") if "=" in item)


# ---- options ---------------------------------------------------------------


def options(description: str | None, add: Callable[[argparse.ArgumentParser], object] | None = None) -> argparse.Namespace:
    """The options every converter takes: --data (annotated corpora) and --work (where texts are written)."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the annotated corpora")
    parser.add_argument("--work", type=Path, required=True, help="folder outside the repository to write to")
    if add:
        add(parser)
    return parser.parse_args()
