"""Spans that could be names, and what speaks for and against each: the learned half of silver_names.py.

Candidates are what a spaCy pipeline found and every run of proper nouns, with the words that link them ("of the",
"and", "'s"). Features are words, tags, the pipeline's opinion here and elsewhere in the text and, where a treebank
gives them, the tree's links at the span's edges.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from name_words import is_title

LINKS = frozenset("of the and & for 's ’s - – . / at in on de la le del da do dos di van von bin al el ' ’ '' \" “ ”".split())
LONGEST = 9
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat "
    "sun".split())
ORGANIZATION = frozenset(
    "inc corp ltd llc co company corporation university college school institute association committee council agency "
    "department ministry party bank group times post news press party army force forces union center centre foundation "
    "church court commission administration bureau office club team league society board house senate congress".split())
PLACE = frozenset(
    "street st road rd avenue ave blvd park city county island islands lake river mountain mountains hill hills valley "
    "sea ocean gulf bay beach bridge square airport station hotel hall palace museum tower building restaurant cafe "
    "bar theater theatre north south east west northern southern eastern western".split())


@dataclass
class Word:
    """A word: its form, place and tag, and its head's index in the sentence and relation, where a tree is given."""

    form: str
    start: int
    end: int
    tag: str
    head: int = -2
    relation: str = ""


@dataclass
class Sentence:
    """A sentence's words and what the pipeline found in it: words first..end and a label."""

    words: list[Word]
    entities: dict[tuple[int, int], str] = field(default_factory=dict)


class Opinions:
    """What the pipeline takes a string for, over a whole text."""

    def __init__(self, sentences: list[Sentence]) -> None:
        self.whole: dict[str, Counter[str]] = defaultdict(Counter)
        self.last: dict[str, Counter[str]] = defaultdict(Counter)
        for sentence in sentences:
            for (first, end), label in sentence.entities.items():
                self.whole[joined(sentence.words, first, end)][label] += 1
                self.last[sentence.words[end - 1].form.lower()][label] += 1


def joined(words: list[Word], first: int, end: int) -> str:
    """The lower-cased words of a span."""
    return " ".join(word.form.lower() for word in words[first:end])


def is_proper(word: Word) -> bool:
    """Whether a word is tagged a proper noun."""
    return word.tag in ("NNP", "NNPS")


def candidates(sentence: Sentence) -> list[tuple[int, int]]:
    """Spans that could be names, as words first..end."""
    words = sentence.words
    found = {span for span in sentence.entities if span[1] - span[0] <= LONGEST}
    for first in range(len(words)):
        if not is_proper(words[first]):
            continue
        for end in range(first + 1, min(first + LONGEST, len(words)) + 1):
            last = words[end - 1]
            if is_proper(last) or last.tag == "CD" or last.tag == "POS":
                found.add((first, end))
            elif last.form.lower() not in LINKS and not (last.form == "," and end < len(words)):
                break
    return sorted(found)


def shape(form: str) -> str:
    """A word's looks: "Xx", "X", "x", "9", "X9"."""
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[^\W\d_]", lambda m: "X" if m[0].isupper() else "x", re.sub(r"\d", "9", form)))[:6]


def features(sentence: Sentence, opinions: Opinions, first: int, end: int, lists: dict[str, frozenset[str]]) -> Iterator[str]:
    """What is known of a candidate."""
    words = sentence.words
    inside = words[first:end]
    before = words[first - 1] if first else Word("^", 0, 0, "^")
    after = words[end] if end < len(words) else Word("$", 0, 0, "$")
    text = joined(words, first, end)
    label = sentence.entities.get((first, end))
    over = sorted({kind for (a, b), kind in sentence.entities.items() if a < end and b > first})
    alone = "exact" if label else "over" if over else "none"
    kind = label or "+".join(over)
    head, last = inside[0].form.lower(), inside[-1].form.lower()
    yield "bias"
    yield f"label {alone} {kind}"
    yield f"label {alone} {kind} {len(inside)}"
    yield f"label {alone} {kind} {shape(inside[0].form)} {shape(inside[-1].form)}"
    yield f"label {alone} {kind} tags {before.tag} {after.tag}"
    for name, counts in (("whole", opinions.whole.get(text)), ("last", opinions.last.get(last))):
        top = counts.most_common(1)[0] if counts else ("-", 0)
        share = round(3 * top[1] / sum(counts.values())) if counts else 0
        yield f"{name} {top[0]} {share}"
        yield f"{name} {top[0]} {alone} {kind} {min(top[1], 3)}"
    yield f"tags {' '.join(word.tag for word in inside)}"
    yield f"shapes {' '.join(shape(word.form) for word in inside)}"
    yield f"first {head}"
    yield f"last {last}"
    yield f"text {text}"
    yield f"before {before.form.lower()}"
    yield f"after {after.form.lower()}"
    yield f"around {before.tag} {after.tag}"
    yield f"around {before.tag} {inside[0].tag} {inside[-1].tag} {after.tag}"
    yield f"length {len(inside)}"
    yield f"suffix {last[-3:]}"
    yield f"suffix {head[-3:]} {len(inside)}"
    yield f"title before {is_title(before.form)}"
    yield f"title first {is_title(head) and len(inside) > 1} {alone} {kind}"
    yield f"title alone {is_title(head) and len(inside) == 1}"
    yield f"article {before.form.lower() in ('the', 'a', 'an')}"
    yield f"proper neighbours {is_proper(before)} {is_proper(after)}"
    for word in inside:
        low = word.form.lower().rstrip(".")
        yield f"word {low}"
        for name, known in (("month", MONTHS), ("organization", ORGANIZATION), ("place", PLACE), *lists.items()):
            if low in known:
                yield f"has {name}"
                yield f"has {name} {'last' if word is inside[-1] else 'first' if word is inside[0] else 'inside'} {len(inside)}"
    for name, known in lists.items():
        if text in known:
            yield f"is {name}"
            yield f"is {name} {alone} {kind}"
    if inside[0].head != -2:
        yield from tree_features(words, first, end)


def tree_features(words: list[Word], first: int, end: int) -> Iterator[str]:
    """How a candidate sits in the tree."""
    tops = [word for i, word in enumerate(words[first:end], first) if not first <= word.head < end]
    yield f"tops {min(len(tops), 3)}"
    top = tops[0]
    parent = words[top.head].form.lower() if top.head >= 0 else "^"
    yield f"relation {top.relation}"
    yield f"parent {parent}"
    yield f"relation {top.relation} {parent}"
    for name, at in (("left", first - 1), ("right", end)):
        if 0 <= at < len(words):
            word = words[at]
            down = first <= word.head < end
            edge = words[first] if name == "left" else words[end - 1]
            up = edge.head == at
            yield f"{name} {'down ' + word.relation if down else 'up ' + edge.relation if up else 'apart'}"
            yield f"{name} {'down ' + word.relation if down else 'up ' + edge.relation if up else 'apart'} {word.tag}"
