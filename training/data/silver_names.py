"""Adds names found by machine (silver) to EWT's and PolNeAR's training texts.

Needs spaCy and an English pipeline of its own making (en_core_web_md 3.8, MIT), whose folder --pipeline names.
Writes the names into WORK/texts/ewt.train.jsonl.gz, and WORK/silver/NAME.names.jsonl.gz ({"id", "names"}) for PolNeAR.
"""

import argparse
import re
from collections.abc import Iterator
from typing import Any

import spacy

from common import Text, options, read_lines, read_texts, write_lines, write_texts
from name_words import ARTICLES, is_title, without_possessive

TYPES = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place",
    "EVENT": "other", "WORK_OF_ART": "other", "PRODUCT": "other", "LAW": "other",
}
LEADING = " \t\"“‘'([{-–—#*"
TRAILING = " \t,;:-–—\"”'’([{*"


def trimmed(text: str, start: int, end: int, person: bool) -> tuple[int, int]:
    """A name's span without articles, titles, marks and 's at its edges; empty where nothing is left."""
    while start < end:
        word = re.match(r"\S+\s+", text[start:end])
        if text[start] in LEADING:
            start += 1
        elif word and (word[0].strip().lower() in ARTICLES or person and is_title(word[0].strip())):
            start += word.end()
        else:
            break
    end = start + len(without_possessive(text[start:end]).rstrip(TRAILING))
    return start, end


def names(pipeline: Any, text: str) -> list[Text]:
    """The names that the pipeline finds in a text, read paragraph by paragraph."""
    found: list[Text] = []
    for paragraph in re.finditer(r"[^\n]+", text):
        for entity in pipeline(paragraph[0]).ents:
            kind = TYPES.get(entity.label_)
            if not kind:
                continue
            offset = paragraph.start()
            start, end = trimmed(text, offset + entity.start_char, offset + entity.end_char, kind == "person")
            if start < end and (not found or found[-1]["span"][1] <= start):
                found.append({"span": [start, end], "type": kind})
    return found


def with_names(pipeline: Any, texts: Iterator[Text]) -> Iterator[Text]:
    """Annotated texts with a silver layer of names."""
    for text in texts:
        yield text | {"names": names(pipeline, text["text"]), "silver": ["names"]}


def pipeline_option(parser: argparse.ArgumentParser) -> None:
    """Adds the option for the pipeline's folder."""
    parser.add_argument("--pipeline", required=True, help="folder of the spaCy pipeline")


def main() -> None:
    """Adds the names."""
    given = options(__doc__, pipeline_option)
    pipeline = spacy.load(given.pipeline, exclude=["parser", "lemmatizer", "attribute_ruler"])
    write_texts(given.work, "ewt.train", with_names(pipeline, iter(list(read_texts(given.work, "ewt.train")))))
    polnear = read_lines(given.data / "polnear" / "train.jsonl.gz")
    lines = ({"id": text["id"], "names": names(pipeline, text["text"])} for text in polnear)
    write_lines(given.work / "silver" / "polnear.names.jsonl.gz", lines)


if __name__ == "__main__":
    main()
