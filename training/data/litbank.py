"""Writes litbank.train: words, sentences, names, nominals, pronouns and chains of 100 passages of fiction.

Licence: CC BY 4.0. The passages come as words; a text is one paragraph, its words joined as English prints them.
Gutenberg's underscores are left out, and hyphenated compounds are parted at the hyphen as in the treebanks.

LitBank marks people, places (FAC, GPE, LOC), organizations and vehicles only. The field "partial" says so:
    "partial": {"names": [types], "nominals": [types], "pronouns": [types]}
Of a layer named there, only mentions of the types listed are all marked; a word outside them may still belong to a
mention of another type (here "other": of things, only vehicles are marked).

There is no syntax, so a nominal phrase is cut to determiner..head noun by its words: before the first preposition,
relative word, comma, new determiner, or participle or adverb after the noun. Phrases that come down to a pronoun, a
numeral or an adverb ("nobody", "one of them", "there") are dropped, from their chains too. As in GUM, the outer of
two nested nominals begins after the inner one's 's, and is kept alone where there is none.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from common import Span, Text, options, read_lines, write_texts
from name_words import ARTICLES, is_title

TYPES = {"PER": "person", "ORG": "organization", "FAC": "place", "GPE": "place", "LOC": "place", "VEH": "other"}
LAYERS = {"PROP": "names", "NOM": "nominals", "PRON": "pronouns"}
PARTIAL = {
    "names": ["person", "organization", "place"],
    "nominals": ["person", "group", "organization", "place"],
    "pronouns": ["person"],
}
CLITICS = frozenset("'s ’s 'S n't n’t 'll ’ll 've ’ve 'm ’m 'd ’d 're ’re".split())
GLUED_LEFT = frozenset(", . ; : ! ? ) ] ... .... ” ’ % '' ’”".split()) | CLITICS
GLUED_RIGHT = frozenset("( [ “ ‘ `` $ £ “‘".split())
POSSESSIVES = frozenset("'s ’s 'S ' ’".split())

ENDS = frozenset(
    """
    of in on at by with from to into upon over under for about against between among amongst through toward towards
    near behind beside beyond without within around across before after during above below beneath opposite round
    like as than but except save along down up out off who whom whose which that where when why whence wherein whither
    i he she we they you it because if is was are were had has have could would should might must can will did do does be been so then too
    also either himself herself themselves itself alone here there yonder not enough ( ) [ ] , ; : . ! ? -- — - “ ” "
    """.split()
)
DETERMINERS = frozenset(
    "the a an this that these those my your his her its our their some any no every each another either neither".split())
BEFORE_DETERMINERS = frozenset("all both half such what many quite rather nearly almost even only just not".split())
NO_NOUNS = frozenset(
    """
    there here nobody somebody everybody anybody everyone someone anyone none one ones two three four five six seven
    eight nine ten some all both each many most few several others other another this that these those upstairs
    downstairs home whoever whatever any half neither either abroad more less first second last thee we you they us
    everywhere anywhere nowhere somewhere
    """.split()
)
QUANTITIES = frozenset("lot lots number couple group crowd band party pair dozen handful kind sort set host".split())
PLURALS = frozenset(
    """
    people men women children folk folks gentlemen ladies police family crowd mankind humanity mob clergy company
    audience crew multitude party group band throng gentry nobility peasantry youth
    """.split()
)
PARTICLES = frozenset("de du von van la le der den of the and & d' ’s 's '".split())


@dataclass
class Mention:
    """A mention as words first..last of the passage."""

    layer: str
    type: str
    chain: str
    first: int
    last: int


# ---- text ------------------------------------------------------------------


class Passage:
    """A passage's text and words, and where each of its tokens went."""

    def __init__(self, sentences: list[list[str]]) -> None:
        self.text = ""
        self.words: list[Span] = []
        self.forms: list[str] = []
        self.sentences: list[Span] = []
        self.at: dict[tuple[int, int], Span] = {}  # sentence and token -> first word, end of words
        self.quoting = False
        self.glue = True
        for number, tokens in enumerate(sentences):
            first = len(self.words)
            for place, token in enumerate(tokens):
                begin = len(self.words)
                if token != "_":
                    self.add(token, place, tokens)
                self.at[number, place] = [begin, len(self.words)]
            if len(self.words) > first:
                self.sentences.append([first, len(self.words)])

    def add(self, token: str, place: int, tokens: list[str]) -> None:
        """Appends a token to the text, as its words."""
        left, right = self.sides(token, place, tokens)
        if not (left or self.glue):
            self.text += " "
        self.glue = right
        for form in parts(token):
            self.words.append([len(self.text), len(self.text) + len(form)])
            self.forms.append(form)
            self.text += form

    def sides(self, token: str, place: int, tokens: list[str]) -> tuple[bool, bool]:
        """Whether a token is glued to what stands before it, and to what stands after."""
        before = tokens[place - 1] if place else ""
        if token == '"':
            opens = place == 0 or not self.quoting and place < len(tokens) - 1
            self.quoting = opens
            return not opens, opens
        if token == "'":
            opens = not before or not before[-1].isalnum() and before[-1] not in ".!?’"
            return not opens, opens
        return token in GLUED_LEFT, token in GLUED_RIGHT


def parts(token: str) -> list[str]:
    """A token as words: "sitting-room" is three, "cannot" two."""
    if token.lower() == "cannot":
        return [token[:3], token[3:]]
    return re.findall(r"-|[^-]+", token) if re.fullmatch(r"[^\W\d_]+(-[^\W\d_]+)+", token) else [token]


# ---- mentions --------------------------------------------------------------


def mention_of(passage: Passage, row: list, lower: list[str]) -> Mention | None:
    """An annotated mention, cut to what the layers want, or None."""
    sentence, first_token, _, last_token, kind, form, chain = row
    first, last = passage.at[sentence, first_token][0], passage.at[sentence, last_token][1] - 1
    if last < first:
        return None
    mention = Mention(LAYERS[form], TYPES[kind], chain, first, last)
    if form == "PRON":
        mention.type = "person" if kind == "PER" else "other"
        return mention if first == last else None
    return cut_name(mention, passage.forms) if form == "PROP" else cut_nominal(mention, lower)


def cut_name(mention: Mention, forms: list[str]) -> Mention:
    """The name alone; titles alone ("the Duchess") and families ("the Elphbergs") are nominals."""
    words = forms[mention.first : mention.last + 1]
    person = mention.type == "person"
    if person and words[0].lower() in ARTICLES and words[-1].endswith("s") and len(words) == 2:
        return Mention("nominals", "group", mention.chain, mention.first, mention.last)
    first, end = 0, len(words)
    for at in range(1, len(words)):
        small = words[at][0].islower() and words[at] not in PARTICLES and at < len(words) - 1
        if any(w[0].isupper() for w in words[:at]) and (words[at] == "," or small or person and words[at] == "of"):
            end = at
            break
    while first < end - 1 and not words[first][0].isupper() and words[first].lower() not in ("de", "du", "von", "van"):
        first += 1
    if words[first].lower() in ARTICLES and first < end - 1:
        first += 1
    start = first
    while person and first < end - 1 and is_title(words[first]):
        first += 1
    while end - 1 > first and words[end - 1] in POSSESSIVES:
        end -= 1
    if person and first == end - 1 and is_title(words[first]) and first == start:
        return Mention("nominals", "person", mention.chain, mention.first, mention.first + end - 1)
    return Mention("names", mention.type, mention.chain, mention.first + first, mention.first + end - 1)


def cut_nominal(mention: Mention, lower: list[str]) -> Mention | None:
    """A phrase from its determiner to its head noun, or None where it has no noun."""
    words = lower[mention.first : mention.last + 1]
    end = noun_end(words)
    if end < len(words) - 1 and words[end] == "of" and words[end - 1] in QUANTITIES:
        end += 1 + noun_end(words[end + 1 :])
    while end and not words[end - 1][-1].isalnum():
        end -= 1
    head = words[end - 1] if end else ""
    if not head or head in NO_NOUNS or head in DETERMINERS or words[:2] == ["no", "one"]:
        return None
    kind = mention.type
    if kind == "person" and is_plural(head, words[0]):
        kind = "group"
    return Mention(mention.layer, kind, mention.chain, mention.first, mention.first + end - 1)


def noun_end(words: list[str]) -> int:
    """How many words of a phrase there are up to its head noun."""
    for at in range(1, len(words)):
        word, before = words[at], words[at - 1]
        after = words[at + 1] if at + 1 < len(words) else ""
        if word == "-" or before == "-":
            continue
        if word in ENDS and not (word in ("“", '"') and at == 1):
            return at
        if word in DETERMINERS and before not in BEFORE_DETERMINERS:
            return at
        if word in ("and", "or", "nor") and (not after or after in DETERMINERS or before in PLURALS):
            return at
        if at > 1 and re.fullmatch(r"\w+(ed|ing|ly)", word) and (not after or after in ENDS or after in DETERMINERS):
            return at
    return len(words)


def is_plural(head: str, determiner: str) -> bool:
    """Whether a noun for people means several of them."""
    if determiner in ("a", "an", "this", "that", "each", "every", "another"):
        return head in PLURALS
    return head in PLURALS or bool(re.search(r"[^siu]s$", head))


# ---- layers ----------------------------------------------------------------


def untangled(mentions: list[Mention], forms: list[str]) -> list[Mention]:
    """Mentions without names in names, nominals in names, and overlaps between nominals."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.layer, m.first, -m.last)):
        inside = next((k for k in reversed(kept) if k.layer == mention.layer and k.last >= mention.first), None)
        if inside is None:
            kept.append(mention)
            continue
        after = mention.last + 1
        if mention.layer == "nominals" and after < inside.last and forms[after] in POSSESSIVES:
            outer = Mention(inside.layer, inside.type, inside.chain, after + 1, inside.last)
            kept[kept.index(inside) :] = [mention, outer]
    names = [m for m in kept if m.layer == "names"]
    return [m for m in kept if m.layer == "names" or not any(n.first <= m.first and m.last <= n.last for n in names)]


def annotated(row: Text) -> Text:
    """A passage as an annotated text."""
    passage = Passage(row["sentences"])
    lower = [form.lower() for form in passage.forms]
    found = [mention for annotation in row["mentions"] if (mention := mention_of(passage, annotation, lower))]
    layers: Text = {"names": [], "nominals": [], "pronouns": []}
    chains: dict[str, list[Span]] = defaultdict(list)
    seen: set[tuple[int, int]] = set()
    for mention in sorted(untangled(found, passage.forms), key=lambda m: (m.first, m.last)):
        if (mention.first, mention.last) not in seen:
            seen.add((mention.first, mention.last))
            span = [passage.words[mention.first][0], passage.words[mention.last][1]]
            layers[mention.layer].append({"span": span, "type": mention.type})
            chains[mention.chain].append(span)
    return {
        "id": row["id"], "set": "litbank", "split": "train", "text": passage.text,
        "words": passage.words, "sentences": passage.sentences, "partial": PARTIAL, **layers,
        "chains": [chain for chain in chains.values() if len(chain) > 1],
    }


def passages(path: Path) -> Iterator[Text]:
    """The annotated texts of LitBank."""
    for row in read_lines(path):
        yield annotated(row)


def main() -> None:
    """Writes the file."""
    given = options(__doc__)
    write_texts(given.work, "litbank.train", passages(given.data / "litbank" / "litbank.jsonl.gz"))


if __name__ == "__main__":
    main()
