"""Learns from GUM which spans are names and of which type, and picks the best names of a text (see name_candidates)."""

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

import numpy as np

from name_candidates import Opinions, Sentence, candidates, features, joined

CLASSES = ("none", "person", "organization", "place", "other")
Lists = dict[str, frozenset[str]]
Name = tuple[int, int, str]


class NameModel:
    """Multinomial logistic regression over string features."""

    def __init__(self) -> None:
        self.index: dict[str, int] = {}
        self.weights = np.zeros((0, len(CLASSES)))

    def train(self, examples: list[list[str]], answers: list[int], rounds: int = 5, rate: float = 0.3) -> None:
        """Learns by AdaGrad and keeps the mean of the weights after each round; features seen once are left out."""
        seen = Counter(feature for example in examples for feature in set(example))
        self.index = {feature: i for i, feature in enumerate(f for f, count in seen.items() if count > 1)}
        known = [self.known(example) for example in examples]
        weights = np.zeros((len(self.index), len(CLASSES)))
        squares = np.full_like(weights, 0.01)
        total = np.zeros_like(weights)
        order = list(range(len(examples)))
        shuffle = random.Random(1).shuffle
        for _ in range(rounds):
            shuffle(order)
            for i in order:
                rows = known[i]
                slope = np.exp(scores(weights, rows))
                slope[answers[i]] -= 1
                squares[rows] += slope * slope
                weights[rows] -= rate * slope / np.sqrt(squares[rows])
            total += weights
        self.weights = total / rounds

    def known(self, example: Iterable[str]) -> np.ndarray:
        """The indices of an example's features that the model knows."""
        return np.array(sorted({self.index[f] for f in example if f in self.index}), dtype=np.int64)

    def judge(self, example: Iterable[str]) -> np.ndarray:
        """The logarithm of each class's probability."""
        return scores(self.weights, self.known(example))


def scores(weights: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Log probabilities of the classes, given the rows of the features."""
    sums = weights[rows].sum(0)
    sums -= sums.max()
    return sums - np.log(np.exp(sums).sum())


def learned(texts: Iterable[tuple[list[Sentence], set[Name]]], lists: Lists) -> NameModel:
    """A model learned from texts and their names."""
    examples: list[list[str]] = []
    answers: list[int] = []
    for sentences, names in texts:
        opinions = Opinions(sentences)
        types = {(start, end): kind for start, end, kind in names}
        for sentence in sentences:
            for first, end in candidates(sentence):
                span = (sentence.words[first].start, sentence.words[end - 1].end)
                examples.append(list(features(sentence, opinions, first, end, lists)))
                answers.append(CLASSES.index(types.get(span, "none")))
    model = NameModel()
    model.train(examples, answers)
    return model


def found(sentences: list[Sentence], model: NameModel, lists: Lists, bias: float) -> list[Name]:
    """The names of a text. What a string is elsewhere in the text counts as much for its type as what it is here."""
    opinions = Opinions(sentences)
    judged = [
        (number, first, end, model.judge(features(sentence, opinions, first, end, lists)))
        for number, sentence in enumerate(sentences)
        for first, end in candidates(sentence)
    ]
    alike: dict[str, list[np.ndarray]] = defaultdict(list)
    for number, first, end, judgement in judged:
        alike[joined(sentences[number].words, first, end)].append(judgement)
    ends: dict[int, dict[int, list[tuple[float, int, str]]]] = defaultdict(lambda: defaultdict(list))
    for number, first, end, judgement in judged:
        score = float(np.logaddexp.reduce(judgement[1:]) - judgement[0]) + bias
        if score > 0:
            elsewhere = np.mean(alike[joined(sentences[number].words, first, end)], axis=0)
            kind = CLASSES[1 + int((judgement + elsewhere)[1:].argmax())]
            ends[number][end].append((score, first, kind))
    names: list[Name] = []
    for number in sorted(ends):
        words = sentences[number].words
        names += [(words[a].start, words[b - 1].end, kind) for a, b, kind in best(len(words), ends[number])]
    return names


def best(length: int, ends: dict[int, list[tuple[float, int, str]]]) -> list[Name]:
    """The spans of a sentence with the highest score together that do not overlap."""
    paths: list[tuple[float, tuple[Name, ...]]] = [(0.0, ())]
    for end in range(1, length + 1):
        choices = [(paths[first][0] + score, (*paths[first][1], (first, end, kind))) for score, first, kind in ends.get(end, [])]
        paths.append(max([paths[-1], *choices], key=lambda path: path[0]))
    return list(paths[-1][1])


def measured(pairs: Iterable[tuple[set[Name], set[Name]]], types: Callable[[str], bool]) -> str:
    """Precision, recall and F1 of found names against given ones, by exact span and type."""
    right, said, given = Counter[str](), Counter[str](), Counter[str]()
    for names, gold in pairs:
        right.update(kind for _, _, kind in names & gold if types(kind))
        said.update(kind for _, _, kind in names if types(kind))
        given.update(kind for _, _, kind in gold if types(kind))
    by_type = {kind: round(2 * right[kind] / (said[kind] + count), 3) for kind, count in given.items()}
    hits = right.total()
    return (f"P {hits / said.total():.3f} R {hits / given.total():.3f} "
            f"F1 {2 * hits / (said.total() + given.total()):.3f} {by_type}")
