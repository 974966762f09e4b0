"""Writes uner.dev: Universal NER's names on the development part of EWT, for evaluation only, never for training.

Text and offsets are those that the scorer reads: a document's sentences joined by line breaks. Licence: CC BY-SA 4.0.
"""

from collections.abc import Iterator
from pathlib import Path

from common import Text, open_text, options, write_texts

TYPES = {"PER": "person", "ORG": "organization", "LOC": "place"}


def documents(path: Path) -> Iterator[Text]:
    """The annotated texts of an IOB2 file."""
    document: Text = {}
    at = 0
    with open_text(path) as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                if document:
                    yield document
                document = {"id": line.split("=")[1].strip(), "set": "uner", "split": "dev", "text": "", "names": []}
            elif line.startswith("# text"):
                if document["text"]:
                    document["text"] += "\n"
                at = len(document["text"])
                document["text"] += line[line.index("=") + 2 :]
            elif line[:1].isdigit():
                at = add_word(document, line.split("\t"), at)
    yield document


def add_word(document: Text, row: list[str], at: int) -> int:
    """Begins or goes on with a name at a word; returns where the next word is looked for."""
    _, form, tag = row[:3]
    start = document["text"].find(form, at)
    if start < 0:
        return at
    end = start + len(form)
    if tag.startswith("B-"):
        document["names"].append({"span": [start, end], "type": TYPES[tag[2:]]})
    elif tag.startswith("I-"):
        document["names"][-1]["span"][1] = end
    return end


def main() -> None:
    """Writes the file."""
    given = options(__doc__)
    write_texts(given.work, "uner.dev", documents(given.data / "uner" / "dev.iob2.gz"))


if __name__ == "__main__":
    main()
