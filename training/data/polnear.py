"""PolNeAR's attributions: who said what in news of 2016, with silver names where silver_names.py made some.

python training/data/polnear.py --data DATA --work WORK
"""

from collections.abc import Iterator
from pathlib import Path

from common import Span, Text, options, read_lines, write_texts


def texts(data: Path, work: Path, split: str) -> Iterator[Text]:
    """The annotated texts of one split; those of dev have gold layers alone."""
    names = work / "silver" / "polnear.names.jsonl.gz"
    silver = {line["id"]: line["names"] for line in read_lines(names)} if split == "train" and names.exists() else {}
    for line in read_lines(data / "polnear" / f"{split}.jsonl.gz"):
        text = {"id": line["id"], "set": "polnear", "split": split, "text": line["text"]}
        # An attribution without a cue hangs on no word; there is one in 20,000.
        text["attributions"] = [trimmed(a, line["text"]) for a in line["attributions"] if a["cue"]]
        if line["id"] in silver:
            names = [name | {"span": trim(name["span"], line["text"])} for name in silver[line["id"]]]
            text |= {"names": names, "silver": ["names"]}
        yield text


def trimmed(attribution: dict[str, list[Span]], text: str) -> dict[str, list[Span]]:
    """Without the white space that some spans take along."""
    return {role: [span for span in (trim(each, text) for each in spans) if span] for role, spans in attribution.items()}


def trim(span: Span, text: str) -> Span | None:
    start, end = span
    inside = text[start:end]
    start += len(inside) - len(inside.lstrip())
    end -= len(inside) - len(inside.rstrip())
    return [start, end] if start < end else None


if __name__ == "__main__":
    given = options(__doc__)
    for split in ("train", "dev"):
        write_texts(given.work, f"polnear.{split}", texts(given.data, given.work, split))
