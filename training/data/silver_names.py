"""Adds names found by machine (silver) to EWT's and PolNeAR's training texts.

A spaCy pipeline (en_core_web_md 3.8, MIT, whose folder --pipeline names) reads the texts. Its names are cut to the
name alone; then a model learned from GUM, where the same pipeline's opinion and the true names are both known, judges
these and every run of proper nouns. For EWT it sees the treebank's own tags and trees, for PolNeAR the pipeline's tags;
there CoreNLP's entities, which come with the corpus, have a vote (name_votes.py).

Writes the names into WORK/texts/ewt.train.jsonl.gz (made by universal_dependencies.py) and
WORK/silver/polnear.names.jsonl.gz ({"id", "names"}). The pipeline's readings are kept in WORK/silver and not made
anew while they lie there. --measure prints how well the names agree with GUM's and, on EWT, with Universal NER's.
Needs spaCy and NumPy.
"""

import argparse
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from common import Document, Text, open_text, options, read_conllu, read_lines, read_texts, texts_path, write_lines, write_texts
from name_candidates import Sentence, Word
from name_model import Lists, Name, NameModel, found, learned, measured
from name_votes import agreed, core_names
from name_words import ARTICLES, is_title, without_possessive
from uner import TYPES as UNER_TYPES

LABELS = frozenset("PERSON ORG GPE LOC FAC NORP EVENT WORK_OF_ART PRODUCT LAW LANGUAGE DATE".split())
MARKS = " \t\"“”‘’'([{-–—#*,;:"
BIAS = 0.5
LANGUAGE = Path(__file__).parents[2] / "src" / "language" / "en"


# ---- the pipeline's readings -------------------------------------------------


def readings(pipeline_path: str, work: Path, name: str, texts: Iterable[Text]) -> dict[str, list[Text]]:
    """What the pipeline reads in texts, a line of text at a time: {"words": [[start, end, tag]], "entities": …}."""
    path = work / "silver" / f"{name}.readings.jsonl.gz"
    if not path.exists():
        write_lines(path, read_by(pipeline_path, texts))
    return {line["id"]: line["lines"] for line in read_lines(path)}


def read_by(pipeline_path: str, texts: Iterable[Text]) -> Iterator[Text]:
    """The pipeline's reading of each text."""
    import spacy

    pipeline: Any = spacy.load(pipeline_path, exclude=["parser", "lemmatizer", "attribute_ruler"])
    for text in texts:
        lines = list(re.finditer(r"[^\n]*\S[^\n]*", text["text"]))
        read = []
        for line, result in zip(lines, pipeline.pipe((line[0] for line in lines), batch_size=64)):
            at = line.start()
            read.append({
                "words": [[w.idx + at, w.idx + len(w) + at, w.tag_] for w in result if not w.is_space],
                "entities": [[e.start_char + at, e.end_char + at, e.label_] for e in result.ents],
            })
        yield {"id": text["id"], "lines": read}


def trimmed(text: str, start: int, end: int, person: bool) -> tuple[int, int]:
    """A name's span without articles, titles, marks and 's at its edges; empty where nothing is left."""
    while start < end:
        word = re.match(r"\S+\s+", text[start:end])
        if text[start] in MARKS:
            start += 1
        elif word and (word[0].strip().lower() in ARTICLES or person and is_title(word[0].strip())):
            start += word.end()
        else:
            break
    return start, start + len(without_possessive(text[start:end]).rstrip(MARKS))


def sentence_of(text: str, words: list[Word], entities: list[list]) -> Sentence:
    """A sentence with those of the pipeline's entities, trimmed, that consist of whole words of it."""
    starts = {word.start: i for i, word in enumerate(words)}
    ends = {word.end: i + 1 for i, word in enumerate(words)}
    known: dict[tuple[int, int], str] = {}
    for start, end, label in entities:
        if label in LABELS and words and words[0].start <= start and end <= words[-1].end:
            start, end = trimmed(text, start, end, label == "PERSON")
            if start < end and start in starts and end in ends:
                known[starts[start], ends[end]] = label
    return Sentence(words, known)


def by_tags(text: str, lines: list[Text]) -> list[Sentence]:
    """A text's lines as the pipeline tagged them."""
    return [sentence_of(text, [Word(text[a:b], a, b, tag) for a, b, tag in line["words"]], line["entities"]) for line in lines]


def by_trees(document: Document, lines: list[Text]) -> list[Sentence]:
    """A treebank document's sentences with the pipeline's entities."""
    entities = [entity for line in lines for entity in line["entities"]]
    sentences = []
    for first, end in document.sentences:
        words = [Word(t.form, t.start, t.end, t.xpos, t.head - first if t.head >= 0 else -1, t.relation)
                 for t in document.tokens[first:end]]
        sentences.append(sentence_of(document.text, words, entities))
    return sentences


# ---- names -------------------------------------------------------------------


def word_lists() -> Lists:
    """Given names and cities that the project lists, in lower case."""
    given = (LANGUAGE / "given-names.ts").read_text(encoding="utf-8")
    cities = (LANGUAGE / "cities.ts").read_text(encoding="utf-8")
    rows = re.findall(r"^[A-Z]{3}: ((?:.|\n )*)$", cities, re.MULTILINE)
    return {
        "given": frozenset(word for block in re.findall(r"`([^`]*)`", given) for word in block.split()),
        "city": frozenset(" ".join(city.split()).lower() for row in rows for city in row.split(",")),
    }


def gold_names(text: Text) -> set[Name]:
    """The names of an annotated text."""
    return {(*name["span"], name["type"]) for name in text["names"]}


def layer(names: list[Name]) -> list[Text]:
    """Names as an annotated text holds them."""
    return [{"span": [start, end], "type": kind} for start, end, kind in names]


def uner_names(path: Path, documents: list[Document]) -> dict[str, set[Name]]:
    """Universal NER's names, placed in the treebank's documents of the same words."""
    tags: dict[str, list[str]] = {}
    with open_text(path) as file:
        for line in file:
            if line.startswith("# newdoc"):
                row = tags.setdefault(line.split("=")[1].strip(), [])
            elif line[:1].isdigit():
                row.append(line.split("\t")[2])
    names: dict[str, set[Name]] = {}
    for document in documents:
        spans: list[list] = []
        for token, tag in zip(document.tokens, tags[document.id]):
            if tag.startswith("B-"):
                spans.append([token.start, token.end, UNER_TYPES[tag[2:]]])
            elif tag.startswith("I-"):
                spans[-1][1] = token.end
        names[document.id] = {tuple(span) for span in spans}
    return names


class Silver:
    """The models for texts with and without a treebank's trees, and what they need."""

    def __init__(self, given: argparse.Namespace) -> None:
        self.given = given
        self.lists = word_lists()

    def read(self, name: str, texts: Iterable[Text]) -> dict[str, list[Text]]:
        """The pipeline's readings of the texts called NAME."""
        return readings(self.given.pipeline, self.given.work, name, texts)

    def gum(self, split: str, trees: bool) -> list[tuple[list[Sentence], set[Name]]]:
        """GUM's texts of a split with their true names."""
        texts = {text["id"]: text for text in read_texts(self.given.work, f"gum.{split}")}
        lines = self.read(f"gum.{split}", texts.values())
        if not trees:
            return [(by_tags(text["text"], lines[key]), gold_names(text)) for key, text in texts.items()]
        documents = read_conllu(self.given.data / "gum" / f"{split}.conllu.gz")
        return [(by_trees(d, lines[d.id]), gold_names(texts[d.id])) for d in documents if d.id in texts]

    def model(self, trees: bool) -> NameModel:
        """The model that sees trees or does not."""
        return learned(self.gum("train", trees), self.lists)

    def names(self, sentences: list[Sentence], model: NameModel) -> list[Name]:
        """The names in a text."""
        return found(sentences, model, self.lists, BIAS)

    def measure(self, model: NameModel, trees: bool) -> None:
        """Prints how well a model's names agree with true ones that it did not learn from."""
        pairs = [(set(self.names(sentences, model)), gold) for sentences, gold in self.gum("dev", trees)]
        print("gum.dev", measured(pairs, lambda kind: True))
        documents = list(read_conllu(self.given.data / "ewt" / "dev.conllu.gz"))
        lines = self.read("ewt.dev", ({"id": d.id, "text": d.text} for d in documents))
        gold = uner_names(self.given.data / "uner" / "dev.iob2.gz", documents)
        pairs = []
        for document in documents:
            read = lines[document.id]
            sentences = by_trees(document, read) if trees else by_tags(document.text, read)
            pairs.append((set(self.names(sentences, model)), gold[document.id]))
        print("uner.dev", measured(pairs, lambda kind: kind != "other"))


# ---- files -------------------------------------------------------------------


def ewt(silver: Silver, model: NameModel) -> Iterator[Text]:
    """EWT's training texts with names."""
    path = silver.given.data / "ewt" / "train.conllu.gz"
    documents = {document.id: document for document in read_conllu(path)}
    texts = list(read_lines(texts_path(silver.given.work, "ewt.train")))
    lines = silver.read("ewt.train", texts)
    for text in texts:
        names = silver.names(by_trees(documents[text["id"]], lines[text["id"]]), model)
        yield text | {"names": layer(names), "silver": ["names"]}


def polnear(silver: Silver, model: NameModel) -> Iterator[Text]:
    """The names of PolNeAR's training texts, CoreNLP's opinion heard."""
    folder = silver.given.data / "polnear"
    texts = {line["id"]: line["text"] for line in read_lines(folder / "train.jsonl.gz")}
    lines = silver.read("polnear", ({"id": key, "text": text} for key, text in texts.items()))
    names = {key: silver.names(by_tags(text, lines[key]), model) for key, text in texts.items()}
    for key, agreed_names in agreed(texts, names, dict(core_names(folder / "train.syntax.jsonl.gz"))).items():
        yield {"id": key, "names": layer(agreed_names)}


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of this script."""
    parser.add_argument("--pipeline", required=True, help="folder of the spaCy pipeline")
    parser.add_argument("--measure", action="store_true", help="print how good the names are")


def main() -> None:
    """Adds the names."""
    silver = Silver(options(__doc__, add_options))
    given = silver.given
    model = silver.model(trees=True)
    if given.measure:
        silver.measure(model, trees=True)
    write_texts(given.work, "ewt.train", ewt(silver, model))
    model = silver.model(trees=False)
    if given.measure:
        silver.measure(model, trees=False)
    count = write_lines(given.work / "silver" / "polnear.names.jsonl.gz", polnear(silver, model))
    print(f"polnear: {count} texts")


if __name__ == "__main__":
    main()
