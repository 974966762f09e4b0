"""Writes gap.train and gap.dev: for each GAP snippet, whether its pronoun stands for each of two names.

gap.train is made from GAP's development set (2,000 snippets), gap.dev from its validation set. Licence: Apache-2.0.
Nothing else is annotated: other mentions of the same person are not marked.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

from common import Span, Text, options, write_texts


def found(text: str, words: str, start: str) -> Span:
    """The span of words said to begin at an offset."""
    span = [int(start), int(start) + len(words)]
    assert text[span[0] : span[1]] == words, f"{words!r} is not at {start}"
    return span


def snippets(path: Path, split: str) -> Iterator[Text]:
    """The annotated texts of one GAP file."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            text = row["Text"]
            pronoun = found(text, row["Pronoun"], row["Pronoun-offset"])
            pairs = [
                {"pronoun": pronoun, "name": found(text, row[name], row[f"{name}-offset"]), "same": row[f"{name}-coref"] == "TRUE"}
                for name in ("A", "B")
            ]
            yield {"id": row["ID"], "set": "gap", "split": split, "text": text, "pronounPairs": pairs}


def main() -> None:
    """Writes the two files."""
    given = options(__doc__)
    for split, name in (("train", "development.tsv"), ("dev", "validation.tsv")):
        write_texts(given.work, f"gap.{split}", snippets(given.data / "gap" / name, split))


if __name__ == "__main__":
    main()
