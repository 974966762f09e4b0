"""ECB+: texts with the chains of their event mentions, for merging and for weak triggers.

Tokens are put together again as they would be printed. `eventChains` are the chains within a text,
chains of one mention too; `eventChainIds` are their names, shared by the texts of a topic.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from common import Span, Text, open_text, options, write_texts

OPENING = {"(", "[", "$", "#", "``"}
CLOSING = {*".,:;?!)]%'", "...", "''", "n't", "'s", "'S", "'re", "'ve", "'ll", "'d", "'m"}


@dataclass
class Document:
    """A document's text, and where each of its tokens (sentence, number) stands."""

    text: str = ""
    tokens: dict[tuple[int, int], Span] = field(default_factory=dict)


def documents(data: Path, split: str) -> dict[str, Document]:
    """The documents of a split by id."""
    found: defaultdict[str, Document] = defaultdict(Document)
    glued = quoted = False
    with open_text(data / "ecb" / f"{split}.corpus.txt.gz") as file:
        for line in file:
            columns = line.rstrip("\n").split("\t")
            if len(columns) < 4:
                glued = quoted = False
                continue
            id, sentence, number, token = columns[:4]
            closes = token in CLOSING or (token == '"' and quoted)
            document = found[id]
            if document.text and not glued and not closes:
                document.text += " "
            glued = token in OPENING or (token == '"' and not quoted)
            quoted ^= token == '"'
            printed = '"' if token in ("``", "''") else token
            start = len(document.text)
            document.text += printed
            document.tokens[int(sentence), int(number)] = [start, start + len(printed)]
    return dict(found)


def texts(data: Path, split: str) -> Iterator[Text]:
    """The documents of a split with their chains."""
    with open_text(data / "ecb" / f"{split}.event_mentions.json.gz") as file:
        mentions = json.load(file)
    chains: defaultdict[str, defaultdict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    found = documents(data, split)
    for mention in mentions:
        tokens = found[mention["doc_id"]].tokens
        first, *rest = [tokens[mention["sent_id"], n] for n in mention["tokens_number"]]
        span = [*first]
        for token in rest:
            if token[0] <= span[1] + 1:
                span[1] = token[1]
        chains[mention["doc_id"]][mention["coref_chain"]].append(span)
    for id, document in found.items():
        named = {name: sorted(spans) for name, spans in chains[id].items()}
        order = sorted(named, key=lambda name: named[name][0])
        yield {
            "id": id, "set": "ecb", "split": split, "text": document.text,
            "eventChains": [named[name] for name in order], "eventChainIds": order,
        }  # fmt: skip


if __name__ == "__main__":
    given = options(__doc__)
    for split in ("train", "dev"):
        write_texts(given.work, f"ecb.{split}", texts(given.data, split))
