"""Names, nominals, pronouns and chains from GUM's entity annotations.

GUM marks whole noun phrases in the Entity field of MISC, nested, with a type and the entity's number. What a phrase
becomes depends on its head, the word whose own head lies outside:

- proper noun, or a noun with a name for its complement ("councillor Wilson Or"): a name, cut to the name alone as
  Universal NER has it (no title, article, apposition, clause or 's). "a Republican", "Americans" and "the President"
  are nominals;
- noun: a nominal from its determiner or first premodifier to the head noun, over a quantity to what there is so much
  of ("a lot of people"). In "the minister's brother" the possessor stays a nominal of its own and the outer one
  begins after its 's: nominals do not overlap;
- pronoun: personal, possessive, reflexive or demonstrative ones only.

Left out: times, discontinuous phrases, coordinations whose parts are phrases too, other heads ("two of them", "the
wealthy"), the inner of two nested names, and nouns that only modify another ("museum" in "museum labels").
"""

import re
from collections import defaultdict
from dataclasses import dataclass, replace

from common import Document, Span, Text, Token
from name_words import is_title

EVENT = re.compile(r"\((?P<opens>\d+(?:\[\d+/\d+\])?)-(?P<facts>[^()]*)(?P<ends>\))?|(?P<closes>\d+(?:\[\d+/\d+\])?)\)")
KEPT_TYPES = ("person", "organization", "place")
PEOPLE = frozenset(
    """
    audience band bunch choir class clergy cohort community company congregation couple crew crowd duo electorate
    enemy faculty family folk gang generation group horde household jury majority minority mob nation pair panel
    party people personnel police population public squad staff team trio troop troupe youth
    """.split()
)
PREMODIFIERS = frozenset({"det", "amod", "compound", "nummod", "nmod", "flat", "goeswith"})
NAME_LINKS = {"organization": {"of", "for", "on", "at"}, "place": {"of"}, "other": {"of", "for", "on"}, "person": set()}
QUANTITIES = frozenset("bit bunch couple dozen handful host hundred kind lot majority million minority number plenty sort "
                       "thousand type variety".split())
ADDRESS = re.compile(r"[@/#]|^www\.|\.(com|net|org)$")
NUMBERED = frozenset({"figure", "fig", "fig.", "table", "example", "equation", "section", "chapter", "appendix"})
SUFFIXES = frozenset({"inc", "inc.", "ltd", "ltd.", "llc", "corp", "corp.", "co.", "jr", "jr.", "sr", "sr."})


@dataclass
class Phrase:
    """An annotated noun phrase: words first..last of the document, and its head."""

    entity: str
    type: str
    link: str
    first: int
    last: int
    head: int


@dataclass
class Mention:
    """A phrase made into a mention of one of the three layers, as words first..last."""

    layer: str
    type: str
    entity: str
    first: int
    last: int
    head: int


# ---- phrases ---------------------------------------------------------------


def phrases(document: Document) -> list[Phrase]:
    """The noun phrases annotated in a document, discontinuous ones left out, shorter ones first."""
    found: list[Phrase] = []
    open_phrases: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for at, token in enumerate(document.tokens):
        for event in EVENT.finditer(token.misc.get("Entity", "")):
            if event["opens"]:
                open_phrases[event["opens"]].append((at, event["facts"]))
            entity = event["closes"] or (event["opens"] if event["ends"] else None)
            if not entity:
                continue
            first, facts = open_phrases[entity].pop()
            if "[" not in entity:
                kind, *rest = facts.split("-")
                link = rest[5] if len(rest) > 5 else ""
                found.append(Phrase(entity, kind, link, first, at, head_of(document.tokens, first, at)))
    return sorted(found, key=lambda phrase: (phrase.last - phrase.first, phrase.first))


def head_of(tokens: list[Token], first: int, last: int) -> int:
    """The word of first..last whose head lies outside; the first nominal one where there are several."""
    tops = [i for i in range(first, last + 1) if not first <= tokens[i].head <= last]
    nominal = [i for i in tops if tokens[i].upos in ("PROPN", "NOUN", "PRON")]
    return (nominal or tops)[0]


# ---- mentions --------------------------------------------------------------


class Reader:
    """Makes the phrases of one document into mentions."""

    def __init__(self, document: Document) -> None:
        self.tokens = document.tokens
        self.phrases = phrases(document)
        self.heads = {phrase.head for phrase in self.phrases}
        self.children: dict[int, list[int]] = defaultdict(list)
        for at, token in enumerate(self.tokens):
            self.children[token.head].append(at)

    def mentions(self) -> list[Mention]:
        """All mentions of the document; of two phrases with one head the shorter stands for both."""
        found: dict[int, Mention] = {}
        for phrase in self.phrases:
            if phrase.type == "time" or phrase.head in found:
                continue
            mention = self.mention(phrase)
            if mention:
                found[phrase.head] = mention
        return drop_nominals_in_names(part_nominals(drop_nested_names(list(found.values())), self.tokens))

    def mention(self, phrase: Phrase) -> Mention | None:
        """A phrase as a mention, or None where it is none."""
        head = self.tokens[phrase.head]
        if head.upos == "PRON":
            return self.pronoun(phrase)
        if head.upos == "NOUN":
            named = [child for child in self.children[phrase.head]
                     if phrase.head < child <= phrase.last and self.tokens[child].relation == "flat"
                     and self.tokens[child].upos == "PROPN"]
            return self.name(replace(phrase, head=named[0])) if named else self.nominal(phrase)
        return self.name(phrase) if head.upos == "PROPN" else None

    def pronoun(self, phrase: Phrase) -> Mention | None:
        """A referring pronoun; relative, interrogative and indefinite ones are none."""
        if self.tokens[phrase.head].features.get("PronType") not in ("Prs", "Dem"):
            return None
        kind = "person" if phrase.type == "person" else "other"
        return Mention("pronouns", kind, phrase.entity, phrase.head, phrase.head, phrase.head)

    def nominal(self, phrase: Phrase) -> Mention:
        """A phrase from its determiner or first premodifier to its head noun."""
        tokens, head = self.tokens, phrase.head
        first = min([head, *(self.leftmost(child) for child in self.children[head]
                             if child < head and base(tokens[child]) in PREMODIFIERS)])
        first = max(first, phrase.first)
        while first < head and (tokens[first].upos in ("PUNCT", "CCONJ", "ADP") or tokens[first].lemma == "least"):
            first += 1
        of_what = self.of_what(phrase)
        last = of_what
        while last < phrase.last and self.goes_on(last, of_what):
            last += 1
        while tokens[last].upos == "PUNCT":
            last -= 1
        kind = phrase.type if phrase.type in KEPT_TYPES else "other"
        noun = tokens[of_what]
        if kind == "person" and (noun.features.get("Number") == "Plur" or noun.lemma.lower() in PEOPLE):
            kind = "group"
        return Mention("nominals", kind, phrase.entity, first, last, head)

    def of_what(self, phrase: Phrase) -> int:
        """A phrase's head noun; where that is a quantity, the noun after "of": people in "a lot of people"."""
        tokens, head = self.tokens, phrase.head
        if tokens[head].lemma.lower() in QUANTITIES and head < phrase.last and tokens[head + 1].lemma == "of":
            for child in self.children[head]:
                if head < child <= phrase.last and base(tokens[child]) == "nmod" and tokens[child].upos == "NOUN":
                    return child
        return head

    def goes_on(self, last: int, head: int) -> bool:
        """Whether the head noun takes the next word in: "secretary-general", "attorney general"."""
        after = self.tokens[last + 1]
        if after.xpos == "HYPH" or self.tokens[last].xpos == "HYPH":
            return after.start == self.tokens[last].end
        return after.head == head and (base(after) in ("flat", "goeswith") or after.lemma in ("general", "elect"))

    def leftmost(self, word: int) -> int:
        """The first word of a word's subtree."""
        return min([word, *(self.leftmost(child) for child in self.children[word] if child < word)])

    # ---- names -------------------------------------------------------------

    def name(self, phrase: Phrase) -> Mention | None:
        """The name in a phrase headed by a proper noun, or the nominal that it is after all."""
        tokens, head = self.tokens, phrase.head
        if phrase.type == "person" and self.is_role(phrase) or phrase.type == "place" and self.is_owned(phrase):
            return self.nominal(phrase)
        kind = phrase.type if phrase.type in KEPT_TYPES else "other"
        if ADDRESS.search(tokens[head].form) or tokens[head].lemma.lower() in NUMBERED:
            return None
        first, last = self.grow(phrase, self.name_words(phrase, head, kind))
        if kind == "person":
            while first < last and is_title(tokens[first].form):
                first += 1
        while first < last and (base(tokens[first]) == "det" or tokens[first].upos in ("PUNCT", "ADP", "CCONJ")):
            first += 1
        return Mention("names", kind, phrase.entity, first, last, head)

    def is_role(self, phrase: Phrase) -> bool:
        """Whether a proper noun for people is no name: "Americans", "a Democrat", "the President"."""
        head = self.tokens[phrase.head]
        named = any(self.tokens[child].relation in ("flat", "nmod:desc") for child in self.children[phrase.head])
        if head.xpos == "NNPS" or is_title(head.form) and not named:
            return True
        before = [self.tokens[child] for child in self.children[phrase.head] if child < phrase.head]
        some = any(base(t) == "det" and t.lemma in ("a", "every", "each", "any", "no", "another") for t in before)
        return some or self.is_owned(phrase)

    def is_owned(self, phrase: Phrase) -> bool:
        """Whether a possessive pronoun stands before a phrase's head: "our President", "our Nation"."""
        return any(child < phrase.head and self.tokens[child].xpos == "PRP$" for child in self.children[phrase.head])

    def name_words(self, phrase: Phrase, word: int, kind: str) -> set[int]:
        """The words of a phrase that belong to the name around `word`, linking words between them aside."""
        words = {word}
        for child in self.children[word]:
            if phrase.first <= child <= phrase.last and self.belongs(child, word, kind, phrase.link):
                words |= self.name_words(phrase, child, kind)
        return words

    def belongs(self, child: int, parent: int, kind: str, link: str) -> bool:
        """Whether a word's dependent is part of the name that the word is part of."""
        token = self.tokens[child]
        proper = token.xpos in ("NNP", "NNPS")
        relation = token.relation
        if relation == "nmod:desc":
            return proper and kind != "person"
        if relation in ("nmod:unmarked", "nummod"):
            return token.xpos == "CD" and child > parent
        if relation == "nmod:poss":
            return proper and child not in self.heads
        if base(token) == "conj":
            return proper and kind != "person" and child not in self.heads
        if base(token) == "nmod":
            case = next((self.tokens[c].lemma for c in self.children[child] if base(self.tokens[c]) == "case"), "")
            if case == "at" and self.tokens[parent].form != "University" and "_at_" not in link:
                return False
            return proper and (case in NAME_LINKS[kind] or case != "" and f"_{case}_" in link)
        if base(token) in ("flat", "goeswith"):
            return True
        return base(token) in ("compound", "amod") and proper

    def grow(self, phrase: Phrase, words: set[int]) -> tuple[int, int]:
        """The unbroken run of a name's words around its head, linking words inside it included."""
        first = last = phrase.head
        while (before := self.next_word(phrase, words, first, -1)) is not None:
            first = before
        while (after := self.next_word(phrase, words, last, 1)) is not None:
            last = after
        return first, last

    def next_word(self, phrase: Phrase, words: set[int], at: int, step: int) -> int | None:
        """The next word of a name to one side, over linking words; None where the name ends."""
        at += step
        while phrase.first <= at <= phrase.last:
            if at in words:
                return at
            token = self.tokens[at]
            comma = token.form in (",", ";", "(", ")", "[", "]") and not (
                step > 0 and at < phrase.last and self.tokens[at + 1].form.lower() in SUFFIXES)
            if comma or not (token.upos in ("PUNCT", "ADP", "DET", "CCONJ", "SYM") or token.xpos in ("POS", "NNP", "NNPS")):
                return None
            at += step
        return None


def base(token: Token) -> str:
    """A word's relation without its subtype."""
    return token.relation.split(":")[0]


def drop_nested_names(mentions: list[Mention]) -> list[Mention]:
    """The mentions without the names that lie in or across another, longer name."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.first - m.last, m.first)):
        if mention.layer != "names" or not any(
            other.layer == "names" and mention.first <= other.last and other.first <= mention.last for other in kept):
            kept.append(mention)
    return kept


def part_nominals(mentions: list[Mention], tokens: list[Token]) -> list[Mention]:
    """The mentions with nominals parted: after a possessor's 's, the inner dropped where it is no possessor."""
    nominals = sorted((m for m in mentions if m.layer == "nominals"), key=lambda m: (m.first, -m.last))
    dropped: set[int] = set()
    for at, outer in enumerate(nominals):
        for inner in nominals[at + 1:]:
            if id(outer) in dropped or inner.first > outer.last or id(inner) in dropped:
                continue
            after = inner.last + 1
            if after < outer.head and tokens[after].xpos == "POS" and outer.last > after:
                outer.first = max(outer.first, after + 1)
            elif inner.first >= outer.first:
                dropped.add(id(inner))
    return [m for m in mentions if id(m) not in dropped]


def drop_nominals_in_names(mentions: list[Mention]) -> list[Mention]:
    """The mentions without nominals that are part of a name: Engineers in "Corps of Engineers"."""
    names = [m for m in mentions if m.layer == "names"]
    return [m for m in mentions if m.layer != "nominals" or not any(n.first <= m.first and m.last <= n.last for n in names)]


# ---- layers ----------------------------------------------------------------


def entity_layers(document: Document) -> Text:
    """The layers names, nominals, pronouns and chains of a document."""
    tokens = document.tokens
    layers: Text = {"names": [], "nominals": [], "pronouns": []}
    chains: dict[str, list[Span]] = defaultdict(list)
    seen: set[tuple[int, int]] = set()
    for mention in sorted(Reader(document).mentions(), key=lambda m: (m.first, m.last)):
        if (mention.first, mention.last) in seen:
            continue
        seen.add((mention.first, mention.last))
        span = [tokens[mention.first].start, tokens[mention.last].end]
        layers[mention.layer].append({"span": span, "type": mention.type})
        chains[mention.entity].append(span)
    layers["chains"] = [chain for chain in chains.values() if len(chain) > 1]
    return layers
