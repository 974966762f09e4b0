"""Writes gum.train, gum.dev, ewt.train and ewt.dev: words, sentences, syntax, and for GUM entities and coreference.

Licences. EWT is CC BY-SA 4.0. GUM's annotations are CC BY 4.0 and each text keeps its source's licence. GUM's
LICENSE.md names as non-commercial (CC BY-NC-SA) its essays, fiction, letters, podcasts and wikiHow guides ("whow");
--without-noncommercial leaves those five kinds out. It names as free for any use academic writing and court
transcripts (CC BY), biographies and travel guides (CC BY-SA), news and interviews (CC BY). For conversations,
speeches, textbooks and vlogs it gives no licence of their own, and the treebank as a whole is published as
CC BY-NC-SA 4.0: they are kept, since nothing names them non-commercial one by one.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from common import Document, Text, options, read_conllu, write_texts
from gum_entities import entity_layers

NONCOMMERCIAL = ("essay", "fiction", "letter", "podcast", "whow")


def genre(document_id: str) -> str:
    """The genre in a GUM document's name: GUM_news_afghan is news."""
    return document_id.split("_")[1]


def syntax(document: Document) -> Text:
    """The layers of a document's words: sentences, word classes and the tree."""
    tokens = document.tokens
    return {
        "words": [[token.start, token.end] for token in tokens],
        "sentences": [list(sentence) for sentence in document.sentences],
        "upos": [token.upos for token in tokens],
        "heads": [token.head for token in tokens],
        "deprel": [re.sub(":.*", "", token.relation) for token in tokens],
    }


def annotated(path: Path, corpus: str, split: str, free_only: bool) -> Iterator[Text]:
    """The annotated texts of one treebank file."""
    for document in read_conllu(path):
        if corpus == "gum" and free_only and genre(document.id) in NONCOMMERCIAL:
            continue
        text = {"id": document.id, "set": corpus, "split": split, "text": document.text, **syntax(document)}
        yield text | entity_layers(document) if corpus == "gum" else text


def main() -> None:
    """Writes the four files."""
    given = options(__doc__, lambda parser: parser.add_argument(
        "--without-noncommercial", action="store_true", help="leave out GUM's texts under a non-commercial licence"))
    for corpus in ("gum", "ewt"):
        for split in ("train", "dev"):
            path = given.data / corpus / f"{split}.conllu.gz"
            write_texts(given.work, f"{corpus}.{split}", annotated(path, corpus, split, given.without_noncommercial))


if __name__ == "__main__":
    main()
