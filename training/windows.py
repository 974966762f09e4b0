"""Encoded texts -> windows with labels: numbers that the model is trained on.

A layer that a text does not have gives no labels there, and so no loss. Labels of words are -1 where unknown.
"""

import gzip
import json
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import layout

UNKNOWN = -1
CLS, SEP = 101, 102


@dataclass
class Window:
    """One window of a text; indices of words count from the window's first."""

    text: str
    pieces: list[int]
    case: list[int]
    gap: list[int]
    quote: list[int]
    first: list[int]
    sentence: list[int]
    # Words that the reader would take from this window and not from the one before or after.
    owned: tuple[int, int]
    # A head's name -> a label a word.
    tags: dict[str, list[int]] = field(default_factory=dict)
    # A head's name -> labels that the text's annotators did not mark: a word without a label may be one of them.
    open_labels: dict[str, list[int]] = field(default_factory=dict)
    # (words of the cue, role of each word), roles 0, 1 source, 2 content.
    cues: list[tuple[list[int], list[int]]] = field(default_factory=list)
    heads: list[int] | None = None
    relations: list[int] | None = None
    mentions: list["Mention"] = field(default_factory=list)
    # (word of the pronoun, word of the name, whether they are the same)
    pronoun_pairs: list[tuple["Mention", "Mention", bool]] = field(default_factory=list)
    events_in: list[int] = field(default_factory=list)
    dyads: list[tuple[int, int, int]] = field(default_factory=list)


@dataclass
class Mention:
    """The word that stands for it (its last), its form, its words in lower case, its chain (-1: alone)."""

    word: int
    form: int
    words: str
    chain: int = -1


def read_windows(work: Path, name: str, splits: set[str], overlapping: bool = True) -> Iterator[Window]:
    """The windows of a set's texts; not overlapping: each cut to the words that it owns."""
    with gzip.open(work / "encoded" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            if line["split"] in splits:
                if not overlapping:
                    line["windows"] = [[a, b, a, b] for _, _, a, b in line["windows"]]
                yield from text_windows(line)


def text_windows(text: dict) -> Iterator[Window]:
    words = Words(text)
    tags = word_tags(text, words)
    attributions = [
        {role: words.of(spans) for role, spans in a.items()} for a in merged(text.get("attributions", []))
    ]
    mentions = text_mentions(text, words)
    for start, end, owned_from, owned_to in text["windows"]:
        window = window_input(text, words, start, end, owned_from, owned_to)
        window.tags = {name: labels[start:end] for name, labels in tags.items()}
        window.open_labels = open_labels(text.get("partial", {}))
        window.cues = list(window_cues(attributions, start, end))
        if "heads" in text:
            # A head beyond the window's edge is not known there.
            window.heads = [
                (i if h == -1 else h - start) if h == -1 or start <= h < end else UNKNOWN
                for i, h in enumerate(text["heads"][start:end])
            ]
            window.relations = [layout.DEPREL.index(r) for r in text["deprel"][start:end]]
        window.mentions = [
            Mention(m.word - start, m.form, m.words, m.chain) for m in mentions if start <= m.word < end
        ]
        add_pairs(window, text, words, start, end)
        yield window


def open_labels(partial: dict) -> dict[str, list[int]]:
    """For each layer of mentions that is marked in part: the labels of the types that are not marked."""
    return {
        layer: [i for i, label in enumerate(layout.TAGS[layer]) if label != "O" and label.split("-")[-1] not in partial[layer]]
        for layer in ("names", "nominals", "pronouns")
        if layer in partial
    }


class Words:
    """The words of a text and which of them a span touches."""

    def __init__(self, text: dict):
        self.starts = [w[0] for w in text["words"]]
        self.ends = [w[1] for w in text["words"]]
        self.text = text["text"]
        self.sentence = [0] * len(self.starts)
        for number, (start, end) in enumerate(text["sentences"]):
            self.sentence[start:end] = [number] * (end - start)

    def touched(self, start: int, end: int) -> range:
        return range(bisect_right(self.ends, start), max(bisect_right(self.starts, end - 1), 0))

    def of(self, spans: list[list[int]]) -> list[int]:
        return [word for start, end in spans for word in self.touched(start, end)]


def merged(attributions: list[dict]) -> list[dict]:
    """Attributions with one and the same cue as one."""
    by_cue: dict[tuple, dict] = {}
    for a in attributions:
        one = by_cue.setdefault(tuple(map(tuple, a["cue"])), {"cue": a["cue"], "source": [], "content": []})
        one["source"] = one["source"] + a["source"]
        one["content"] = one["content"] + a["content"]
    return list(by_cue.values())


def window_input(text: dict, words: Words, start: int, end: int, owned_from: int, owned_to: int) -> Window:
    pieces, case, gap, quote, first = [CLS], [0], [0], [0], []
    for word in range(start, end):
        first.append(len(pieces))
        for piece in text["pieces"][word]:
            pieces.append(piece)
            case.append(text["case"][word] + 1)
            gap.append(text["gap"][word] + 1)
            quote.append(text["quote"][word] + 1)
    return Window(
        text["id"], [*pieces, SEP], [*case, 0], [*gap, 0], [*quote, 0], first,
        words.sentence[start:end], (owned_from - start, owned_to - start),
    )  # fmt: skip


def word_tags(text: dict, words: Words) -> dict[str, list[int]]:
    count = len(words.starts)
    tags: dict[str, list[int]] = {}
    if "upos" in text:
        tags["upos"] = [layout.UPOS.index(u) for u in text["upos"]]
    if "attributions" in text:
        tags["cue"] = bio_labels(count, [words.of(a["cue"]) for a in text["attributions"]])
    for name, layer in (("names", "names"), ("nominals", "nominals"), ("times", "times")):
        if layer in text:
            spans = [(words.of([s["span"]]), layout.TAGS[name].index(f"B-{s['type']}")) for s in text[layer]]
            tags[name] = bio_labels(count, [w for w, _ in spans], [label for _, label in spans])
    if "pronouns" in text:
        tags["pronouns"] = one_label(count, words, text["pronouns"], layout.PRONOUNS, "type", 0)
    known = text.get("partial", {}).get("eventTypes")
    if "eventTypes" in text or known:
        fill = UNKNOWN if known is not None else 0
        labels = one_label(count, words, text.get("eventTypes", []), layout.TAGS["eventTypes"], "type", fill)
        for span in known or []:
            for word in words.of([span]):
                labels[word] = max(labels[word], 0)
        tags["eventTypes"] = labels
    if "eventStatus" in text:
        tags["eventStatus"] = one_label(count, words, text["eventStatus"], layout.EVENT_STATUS, "status", UNKNOWN)
    return tags


def bio_labels(count: int, spans: list[list[int]], begin: list[int] | None = None) -> list[int]:
    labels = [0] * count
    for index, span in enumerate(spans):
        b = begin[index] if begin else 1
        for place, word in enumerate(span):
            labels[word] = b if place == 0 else b + 1
    return labels


def one_label(count: int, words: Words, spans: list[dict], names: list[str], key: str, fill: int) -> list[int]:
    labels = [fill] * count
    for span in spans:
        for word in words.of([span["span"]]):
            labels[word] = names.index(span[key])
    return labels


def window_cues(attributions: list[dict], start: int, end: int) -> Iterator[tuple[list[int], list[int]]]:
    for a in attributions:
        cue = a["cue"]
        if not cue or not (start <= cue[0] and cue[-1] < end):
            continue
        roles = [0] * (end - start)
        for role, label in (("source", 1), ("content", 2)):
            for word in a[role]:
                if start <= word < end:
                    roles[word - start] = label
        yield [word - start for word in cue], roles


def text_mentions(text: dict, words: Words) -> list[Mention]:
    if "chains" not in text:
        return []
    chain_of = {tuple(span): number for number, chain in enumerate(text["chains"]) for span in chain}
    mentions = []
    for layer, form in (("names", 0), ("nominals", 1), ("pronouns", 2)):
        for m in text.get(layer, []):
            mentions.append(span_mention(m["span"], form, words, chain_of.get(tuple(m["span"]), -1)))
    return sorted(mentions, key=lambda m: m.word)


def span_mention(span: list[int], form: int, words: Words, chain: int = -1) -> Mention:
    covered = words.of([span])
    said = " ".join(words.text[words.starts[w] : words.ends[w]].lower() for w in covered)
    return Mention(covered[-1], form, said, chain)


def add_pairs(window: Window, text: dict, words: Words, start: int, end: int) -> None:
    for pair in text.get("pronounPairs", []):
        pronoun = span_mention(pair["pronoun"], 2, words)
        name = span_mention(pair["name"], 0, words)
        if all(start <= m.word < end for m in (pronoun, name)):
            pronoun.word -= start
            name.word -= start
            window.pronoun_pairs.append((pronoun, name, pair["same"]))
    if "eventsIn" in text:
        window.events_in = [layout.EVENT_TYPES.index(e) for e in text["eventsIn"]]
    for dyad in text.get("dyads", []):
        source, target = (words.of([dyad[role]])[-1] - start for role in ("source", "target"))
        if all(0 <= w < end - start for w in (source, target)):
            window.dyads.append((source, target, layout.DYAD_TYPES.index(dyad["type"])))


def bucket(distance: int, edges: list[int]) -> int:
    """The number of edges that are not above the distance."""
    return bisect_right(edges, distance)
