"""A second opinion on PolNeAR's silver names: CoreNLP's entities, which come with the corpus.

A string is of the type that most of its mentions have, in both readers' eyes, in its text and in the whole corpus. A
name that only CoreNLP sees is added where the first reader knows the same string elsewhere as the same type, or knows
it well, or where it is a person's name of two words or more. A person named often in a text is a person there
wherever the name stands alone.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from common import Text, read_lines
from name_model import Name
from name_words import ARTICLES, is_title

TYPES = {"PERSON": "person", "ORGANIZATION": "organization", "LOCATION": "place"}
NO_NAME = re.compile(r"[@<>=#/]|^[RDI]-|^(ABSTRACT|TEXT|R|D|I)$|^(Latino|Hispanic|Millennial|Muslim|Jew)s?$")
HERE = 20  # this many votes in a text weigh as much as all votes of the corpus
WELL = 5  # a string named so often is known well
OFTEN = 3  # and one named so often in a text is looked for there


def core_names(path: Path) -> Iterator[tuple[str, list[Name]]]:
    """The people, organizations and places that CoreNLP found in each text, without titles and articles."""
    for line in read_lines(path):
        names: list[Name] = []
        for sentence in line["sentences"]:
            before = "O"
            for start, end, lemma, _, label, *_ in sentence:
                edge = lemma.lower() in ARTICLES or label == "PERSON" and is_title(lemma)
                if label in TYPES and label == before:
                    names[-1] = (names[-1][0], end, TYPES[label])
                elif label in TYPES and not edge:
                    names.append((start, end, TYPES[label]))
                before = "O" if edge and label != before else label
        yield line["id"], names


def agreed(texts: dict[str, str], first: dict[str, list[Name]], second: dict[str, list[Name]]) -> dict[str, list[Name]]:
    """The first reader's names with types by vote, and the second's where they are borne out."""
    corpus: dict[str, Counter[str]] = defaultdict(Counter)
    known: dict[str, Counter[str]] = defaultdict(Counter)
    for key, text in texts.items():
        for reader in (first, second):
            for start, end, kind in reader.get(key, []):
                corpus[text[start:end]][kind] += 1
        for start, end, kind in first[key]:
            known[text[start:end]][kind] += 1
    return {key: agreed_text(text, first[key], second.get(key, []), corpus, known) for key, text in texts.items()}


def agreed_text(text: str, first: list[Name], second: list[Name], corpus: dict[str, Counter[str]],
                known: dict[str, Counter[str]]) -> list[Name]:
    """The names of one text that both readers' votes make."""
    here: dict[str, Counter[str]] = defaultdict(Counter)
    for start, end, kind in [*first, *second]:
        here[text[start:end]][kind] += 1

    def voted(string: str) -> str:
        total = sum(corpus[string].values())
        weights = Counter({kind: count / total for kind, count in corpus[string].items()})
        for kind, count in here[string].items():
            weights[kind] += count / HERE
        return weights.most_common(1)[0][0]

    names = [(start, end, voted(text[start:end])) for start, end, _ in first]
    for start, end, kind in second:
        string = text[start:end]
        top, count = known[string].most_common(1)[0] if known[string] else ("", 0)
        known_so = count >= WELL or count > 1 and top == kind
        person = kind == "person" and re.fullmatch(r"[A-Z][\w.’'-]+( [A-Z][\w.’'-]*)+", string)
        if (known_so or person) and not any(start < b and end > a for a, b, _ in first):
            names.append((start, end, voted(string) if known_so else kind))
    names = [name for name in names if not NO_NAME.search(text[name[0] : name[1]])]
    return sorted([*names, *overlooked(text, names)])


def overlooked(text: str, names: list[Name]) -> Iterator[Name]:
    """The places where a person named often in a text stands unmarked, no other capital beside it."""
    counts = Counter(text[start:end] for start, end, kind in names if kind == "person")
    taken = [False] * len(text)
    for start, end, _ in names:
        taken[start:end] = [True] * (end - start)
    for string, count in counts.items():
        if count < OFTEN or len(string) < 4:
            continue
        alone = [m.span() for m in re.finditer(rf"(?<![\w@#/.'’-]){re.escape(string)}(?![\w@/-]| [A-Z])", text)
                 if not re.search(r"[A-Z][\w.-]* $", text[max(0, m.start() - 20) : m.start()])]
        unmarked = [span for span in alone if not any(taken[span[0] : span[1]])]
        if len(unmarked) < count:
            for start, end in unmarked:
                taken[start:end] = [True] * (end - start)
                yield start, end, "person"
