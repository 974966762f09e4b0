"""What each head's mistakes cost. Every loss is a sum over what is annotated, divided by the words of the batch."""

import torch
from torch import Tensor
from torch.nn import functional as F

import layout
from model import Reader, columns, tag_columns
from windows import UNKNOWN, Mention, Window

# What one annotated item of a head weighs. Heads with few items (a pair a snippet) weigh more an item.
WEIGHTS = {
    "cue": 1.5, "roles": 0.5, "upos": 0.25, "arcs": 0.5, "relations": 0.25, "names": 1.0, "nominals": 0.5,
    "pronouns": 0.25, "times": 0.7, "eventTypes": 1.0, "eventStatus": 1.0, "references": 0.8,
    "pronounPairs": 8.0, "eventsIn": 4.0, "dyads": 4.0,
}  # fmt: skip
TOKEN_HEADS = ("cue", "upos", "names", "nominals", "pronouns", "times", "eventTypes", "eventStatus")


def batch_input(windows: list[Window], device: torch.device) -> tuple[tuple[Tensor, ...], Tensor | None]:
    """-> (pieces, case, gap, quote, first), padded with zeros, and the attention's mask (None: no padding)."""

    def padded(rows: list[list[int]]) -> Tensor:
        longest = max(map(len, rows))
        return torch.tensor([row + [0] * (longest - len(row)) for row in rows], device=device)

    names = ("pieces", "case", "gap", "quote", "first")
    inputs = tuple(padded([getattr(w, name) for w in windows]) for name in names)
    lengths = torch.tensor([len(w.pieces) for w in windows], device=device)
    mask = torch.arange(inputs[0].shape[1], device=device)[None, :] < lengths[:, None]
    return inputs, None if bool(mask.all()) else mask[:, None, None, :]


def losses(model: Reader, windows: list[Window], tags: Tensor, pairs: Tensor) -> dict[str, Tensor]:
    sums: dict[str, Tensor] = {}

    def add(name: str, value: Tensor) -> None:
        sums[name] = sums.get(name, torch.zeros((), device=value.device)) + value

    for name in TOKEN_HEADS:
        add(name, token_loss(name, windows, tag_columns(tags, name)))
    for index, window in enumerate(windows):
        words = len(window.first)
        t, p = tags[index, :words], pairs[index, :words]
        if window.cues:
            add("roles", role_loss(model, window, p))
        if window.heads is not None:
            arcs, relations = syntax_loss(model, window, t, p)
            add("arcs", arcs)
            add("relations", relations)
        if len(window.mentions) > 1:
            add("references", reference_loss(model, window.mentions, t, p))
        if window.pronoun_pairs:
            add("pronounPairs", pair_loss(model, window, p))
        if window.events_in:
            add("eventsIn", story_loss(window, t))
        if window.dyads:
            add("dyads", dyad_loss(model, window, p))
    words = sum(len(w.first) for w in windows)
    return {name: value / words for name, value in sums.items()}


def token_loss(name: str, windows: list[Window], scores: Tensor) -> Tensor:
    longest = scores.shape[1]
    labels = torch.tensor(
        [[*(w.tags.get(name) or []), *[UNKNOWN] * (longest - len(w.tags.get(name) or []))] for w in windows],
        device=scores.device,
    )
    known = labels != UNKNOWN
    if not bool(known.any()):
        return scores.sum() * 0
    chances = F.log_softmax(scores.float(), dim=-1)
    if any(name in w.open_labels for w in windows):
        chances = with_open_labels(name, chances, windows)
    return F.nll_loss(chances[known], labels[known], reduction="sum")


def with_open_labels(name: str, chances: Tensor, windows: list[Window]) -> Tensor:
    """Where annotators left labels out, "nothing here" stands for those labels too."""
    rows = []
    for index, window in enumerate(windows):
        nothing = torch.logsumexp(chances[index][:, [0, *window.open_labels.get(name, [])]], dim=-1, keepdim=True)
        rows.append(torch.cat([nothing, chances[index][:, 1:]], dim=-1))
    return torch.stack(rows)


def cue_features(window: Window, cues: list[list[int]], device: torch.device) -> tuple[Tensor, Tensor]:
    """Buckets of distance in words and in sentences, from each cue to each word: [c, w] twice."""
    edges = torch.tensor(layout.ROLE_DISTANCES, device=device)
    places = torch.arange(len(window.first), device=device)
    first = torch.tensor([cue[0] for cue in cues], device=device)
    sentence = torch.tensor(window.sentence, device=device)
    away = (sentence[None, :] - sentence[first][:, None]).clamp(-2, 2) + 2
    return torch.bucketize(places[None, :] - first[:, None], edges, right=True), away


def role_scores(model: Reader, window: Window, cues: list[list[int]], pairs: Tensor) -> Tensor:
    """[cues, words, 3]: neither, source, content."""
    all_cues = columns(pairs, "roleCue")
    cue = torch.stack([all_cues[words].mean(dim=0) for words in cues])
    return model.decoder.roles(cue, columns(pairs, "roleWord"), *cue_features(window, cues, pairs.device))


def role_loss(model: Reader, window: Window, pairs: Tensor) -> Tensor:
    scores = role_scores(model, window, [cue for cue, _ in window.cues], pairs)
    labels = torch.tensor([roles for _, roles in window.cues], device=pairs.device)
    return F.cross_entropy(scores.flatten(0, 1), labels.flatten(), reduction="sum")


def arc_scores(model: Reader, window: Window, tags: Tensor, pairs: Tensor) -> Tensor:
    """[words, words]: a word's head among the words of its sentence; itself stands for the root."""
    root = tag_columns(tags, "root").squeeze(-1)
    scores = model.decoder.arcs(columns(pairs, "arcDependent"), columns(pairs, "arcHead"), root)
    sentence = torch.tensor(window.sentence, device=pairs.device)
    return scores.masked_fill(sentence[:, None] != sentence[None, :], -1e4)


def syntax_loss(model: Reader, window: Window, tags: Tensor, pairs: Tensor) -> tuple[Tensor, Tensor]:
    heads = torch.tensor(window.heads, device=pairs.device)
    known = heads != UNKNOWN
    arcs = F.cross_entropy(arc_scores(model, window, tags, pairs)[known], heads[known], reduction="sum")
    head = columns(pairs, "relationHead")[heads.clamp(min=0)]
    scores = model.decoder.relations(columns(pairs, "relationDependent"), head)
    relations = torch.tensor(window.relations, device=pairs.device)
    return arcs, F.cross_entropy(scores[known], relations[known], reduction="sum")


def reference_scores(model: Reader, anaphors: list[Mention], antecedents: list[Mention], pairs: Tensor) -> Tensor:
    """[anaphors, antecedents]."""
    device = pairs.device
    forms = tuple(torch.tensor([m.form for m in ms], device=device) for ms in (anaphors, antecedents))
    a, b = (torch.tensor([m.word for m in ms], device=device) for ms in (anaphors, antecedents))
    edges = torch.tensor(layout.REFERENCE_DISTANCES, device=device)
    distance = torch.bucketize((a[:, None] - b[None, :]).abs(), edges, right=True)
    same = torch.tensor([[same_words(x, y) for y in antecedents] for x in anaphors], device=device)
    vectors = columns(pairs, "anaphor")[a], columns(pairs, "antecedent")[b]
    return model.decoder.references(*vectors, forms, distance, same)


def same_words(a: Mention, b: Mention) -> int:
    """0: they differ, 1: their last words are the same, 2: all of their words are."""
    if a.words == b.words:
        return 2
    return int(a.words.rsplit(" ", 1)[-1] == b.words.rsplit(" ", 1)[-1])


def reference_loss(model: Reader, mentions: list[Mention], tags: Tensor, pairs: Tensor) -> Tensor:
    """Each mention's antecedent, any right one, among those before it; or that it is new (Lee et al. 2017)."""
    device = pairs.device
    scores = reference_scores(model, mentions, mentions, pairs)
    new = tag_columns(tags, "new").squeeze(-1)[torch.tensor([m.word for m in mentions], device=device)]
    chains = torch.tensor([m.chain for m in mentions], device=device)
    before = torch.ones_like(scores, dtype=torch.bool).tril(-1)
    right = (chains[:, None] == chains[None, :]) & (chains[:, None] >= 0) & before
    table = torch.cat([new[:, None], scores.masked_fill(~before, -1e4)], dim=1)
    allowed = torch.cat([~right.any(dim=1, keepdim=True), right], dim=1)
    return (torch.logsumexp(table, dim=1) - torch.logsumexp(table.masked_fill(~allowed, -1e4), dim=1)).sum()


def pair_loss(model: Reader, window: Window, pairs: Tensor) -> Tensor:
    total = pairs.sum() * 0
    for pronoun, name, same in window.pronoun_pairs:
        later, earlier = (pronoun, name) if pronoun.word > name.word else (name, pronoun)
        score = reference_scores(model, [later], [earlier], pairs)[0, 0]
        total = total + F.binary_cross_entropy_with_logits(score, torch.tensor(float(same), device=score.device))
    return total


def story_loss(window: Window, tags: Tensor) -> Tensor:
    """The type of a whole text, of which no word is marked: some word must speak for it."""
    scores = tag_columns(tags, "eventTypes")
    pooled = torch.logsumexp(scores[:, 1:] - scores[:, :1], dim=0)
    return F.cross_entropy(pooled, torch.tensor(window.events_in[0], device=tags.device))


def dyad_loss(model: Reader, window: Window, pairs: Tensor) -> Tensor:
    source, target, label = (torch.tensor(part, device=pairs.device) for part in zip(*window.dyads, strict=True))
    scores = model.decoder.dyads(columns(pairs, "dyadSource")[source], columns(pairs, "dyadTarget")[target])
    return F.cross_entropy(scores, label, reduction="sum")
