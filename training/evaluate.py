"""Measures a run's heads on what it was not trained on, with gold words where the corpus has them.

python training/evaluate.py --work WORK --encoder FOLDER --run NAME [--only polnear.dev gum.dev ...]

These are the heads alone. What the reader makes of them on raw text, `npm run bench` says.
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

import layout
from losses import arc_scores, batch_input, reference_scores, role_scores
from model import Reader, columns, load_encoder, tag_columns
from trees import best_tree
from windows import UNKNOWN, Window, read_windows

SETS = {
    "polnear.dev": {"dev"}, "gum.dev": {"dev"}, "ewt.dev": {"dev"}, "uner.dev": {"dev"}, "gap.dev": {"dev"},
    "timebank": {"fold4"}, "aquaint": {"fold4"}, "plover.gold.dev": {"dev"}, "plover.synthetic.dev": {"dev"},
    "plv.dev": {"dev"},
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--run", required=True)
    parser.add_argument("--only", nargs="*", default=list(SETS))
    parser.add_argument("--out", type=Path, help="also write the figures that the project's bench shows: bench/trained.json")
    given = parser.parse_args()
    model = load_run(given.encoder, given.work / "runs" / given.run)
    measured: dict[str, dict] = {}
    for name in given.only:
        if (given.work / "encoded" / f"{name}.jsonl.gz").exists():
            measured[name] = measure(model, list(read_windows(given.work, name, SETS[name])))
            print(name, json.dumps(measured[name]), flush=True)
    if given.out:
        given.out.write_text(json.dumps({"run": given.run, "figures": shown(measured)}, indent=1) + "\n")


# What the bench shows of the heads: (set, its label, the figure's label, its name here).
SHOWN = [
    *((f"{corpus}.dev", f"{corpus.upper()} dev", label, name)
      for corpus in ("gum", "ewt")
      for label, name in (("UPOS", "upos.right"), ("UAS", "uas.right"), ("LAS", "las.right"))),
    ("gum.dev", "GUM dev", "names, span and type, F1", "names"),
    ("gum.dev", "GUM dev", "nominals, span and type, F1", "nominals"),
    ("gum.dev", "GUM dev", "antecedent right, of all mentions (given)", "antecedent.all.right"),
    ("gum.dev", "GUM dev", "antecedent right, of pronouns (given)", "antecedent.pronoun.right"),
    ("polnear.dev", "PolNeAR dev", "cues, F1", "cue"),
    ("polnear.dev", "PolNeAR dev", "words of source, cue given, F1", "source.words.of.gold.cues"),
    ("polnear.dev", "PolNeAR dev", "words of content, cue given, F1", "content.words.of.gold.cues"),
    ("gap.dev", "GAP validation", "pronoun and name (given), F1", "pronounPairs"),
    *((corpus, f"{label}, held-out fold", what, name)
      for corpus, label in (("timebank", "TimeBank"), ("aquaint", "AQUAINT"))
      for what, name in (("times, span and type, F1", "times"), ("times, overlapping, F1", "times.overlap"),
                         ("event status, of given events", "eventStatus.right"))),
    ("plover.gold.dev", "PLOVER gold dev", "type of the text, F1 over trigger words", "eventTypes"),
    ("plover.gold.dev", "PLOVER gold dev", "type of the text", "eventsIn.right"),
    ("plover.synthetic.dev", "PLOVER stories, a tenth held out", "type of the text", "eventsIn.right"),
    ("plv.dev", "PLV, 15 % held out", "type between a given pair", "dyads.right"),
]  # fmt: skip


def shown(measured: dict[str, dict]) -> list[dict]:
    rows = []
    for name, label, figure, key in SHOWN:
        value = measured.get(name, {}).get(key)
        if value is not None:
            rows.append({"set": label, "figure": figure, "value": value["f1"] if isinstance(value, dict) else value})
    return rows


def load_run(encoder_folder: Path, folder: Path) -> Reader:
    encoder, width = load_encoder(encoder_folder)
    model = Reader(encoder, width)
    model.load_state_dict(torch.load(folder / "checkpoint.pt", map_location="cpu", weights_only=True)["model"])
    return model.eval()


@torch.no_grad()
def measure(model: Reader, windows: list[Window]) -> dict[str, object]:
    counts: Counter[str] = Counter()
    for window in windows:
        inputs, mask = batch_input([window], torch.device("cpu"))
        tags, pairs = model(*inputs, mask)
        for count in COUNTERS:
            count(counts, model, window, tags[0], pairs[0])
    return figures(counts)


def count_tags(counts: Counter, model: Reader, window: Window, tags: Tensor, pairs: Tensor) -> None:
    start, end = window.owned
    for name, labels in window.tags.items():
        said = tag_columns(tags, name).argmax(dim=-1).tolist()
        names = layout.TAGS[name]
        if names[0] == "O" and names[-1][:2] == "I-" or name == "cue":
            gold, guess = (spans(each, names, start, end) for each in (labels, said))
            add_f1(counts, name, gold, guess)
            add_f1(counts, f"{name}.overlap", *overlapping(gold, guess))
            continue
        known = [(g, s) for g, s in zip(labels[start:end], said[start:end], strict=True) if g != UNKNOWN]
        counts[f"accuracy {name} right"] += sum(g == s for g, s in known)
        counts[f"accuracy {name} all"] += len(known)
        if names[0] == "O":
            add_f1(counts, name, {(i, g) for i, (g, _) in enumerate(known) if g}, {(i, s) for i, (_, s) in enumerate(known) if s})


def spans(labels: list[int], names: list[str], start: int, end: int) -> set[tuple]:
    """BIO labels -> (first word, end, type)."""
    found, open_at, kind = set(), None, ""
    for at in range(start, end + 1):
        label = names[labels[at]] if at < end and labels[at] >= 0 else "O"
        goes_on = open_at is not None and label[0] == "I" and label[2:] == kind
        if open_at is not None and not goes_on:
            found.add((open_at, at, kind))
            open_at = None
        if label != "O" and not goes_on:
            open_at, kind = at, label[2:]
    return found


def overlapping(gold: set[tuple], guess: set[tuple]) -> tuple[set[tuple], set[tuple]]:
    """Each guess that overlaps a gold span becomes that span."""

    def closest(span: tuple) -> tuple:
        return next((g for g in gold if g[0] < span[1] and span[0] < g[1]), span)

    return gold, {closest(span) for span in guess}


def add_f1(counts: Counter, name: str, gold: set, guess: set) -> None:
    counts[f"f1 {name} right"] += len(gold & guess)
    counts[f"f1 {name} gold"] += len(gold)
    counts[f"f1 {name} guess"] += len(guess)


def count_roles(counts: Counter, model: Reader, window: Window, tags: Tensor, pairs: Tensor) -> None:
    if "cue" not in window.tags:
        return
    start, end = window.owned
    own = [(cue, roles) for cue, roles in window.cues if start <= cue[0] < end]
    if own:
        said = role_scores(model, window, [cue for cue, _ in own], pairs).argmax(dim=-1).tolist()
        for (_, gold), guess in zip(own, said, strict=True):
            for role, label in (("source", 1), ("content", 2)):
                add_f1(counts, f"{role}.words.of.gold.cues", *({i for i, r in enumerate(each) if r == label} for each in (gold, guess)))
    guessed = [list(range(a, b)) for a, b, _ in sorted(spans(tag_columns(tags, "cue").argmax(-1).tolist(), layout.CUE, 0, len(window.first)))]
    contents: set[int] = set()
    if guessed:
        for roles in role_scores(model, window, guessed, pairs).argmax(dim=-1).tolist():
            contents |= {i for i, r in enumerate(roles) if r == 2}
    gold = {i for _, roles in window.cues for i, r in enumerate(roles) if r == 2}
    own_words = set(range(start, end))
    add_f1(counts, "content.words", gold & own_words, contents & own_words)


def count_syntax(counts: Counter, model: Reader, window: Window, tags: Tensor, pairs: Tensor) -> None:
    if window.heads is None:
        return
    scores = arc_scores(model, window, tags, pairs)
    start, end = window.owned
    at = start
    while at < end:
        stop = at
        while stop < end and window.sentence[stop] == window.sentence[at]:
            stop += 1
        heads = [at + h for h in best_tree(scores[at:stop, at:stop])]
        head_columns = columns(pairs, "relationHead")[heads]
        relations = model.decoder.relations(columns(pairs, "relationDependent")[at:stop], head_columns).argmax(-1).tolist()
        for word, head, relation in zip(range(at, stop), heads, relations, strict=True):
            right = head == window.heads[word]
            counts["accuracy uas right"] += right
            counts["accuracy las right"] += right and relation == window.relations[word]
            counts["accuracy uas all"] += 1
            counts["accuracy las all"] += 1
        at = stop


def count_references(counts: Counter, model: Reader, window: Window, tags: Tensor, pairs: Tensor) -> None:
    """With the mentions given: is the best antecedent right, of pronouns and of all; new ones count too."""
    mentions = window.mentions
    if len(mentions) > 1:
        scores = reference_scores(model, mentions, mentions, pairs)
        new = tag_columns(tags, "new").squeeze(-1)
        for i, mention in enumerate(mentions):
            row = [new[mention.word].item(), *scores[i, :i].tolist()]
            best = max(range(len(row)), key=row.__getitem__)
            chain = [j for j in range(i) if mention.chain >= 0 and mentions[j].chain == mention.chain]
            right = best - 1 in chain if chain else best == 0
            for kind in ("all", layout.FORMS[mention.form]):
                counts[f"accuracy antecedent.{kind} right"] += right
                counts[f"accuracy antecedent.{kind} all"] += 1
    for pronoun, name, same in window.pronoun_pairs:
        later, earlier = (pronoun, name) if pronoun.word > name.word else (name, pronoun)
        said = reference_scores(model, [later], [earlier], pairs)[0, 0].item() > 0
        counts["f1 pronounPairs right"] += said and same
        counts["f1 pronounPairs gold"] += same
        counts["f1 pronounPairs guess"] += said


def count_events(counts: Counter, model: Reader, window: Window, tags: Tensor, pairs: Tensor) -> None:
    if window.events_in:
        scores = tag_columns(tags, "eventTypes")
        counts["accuracy eventsIn right"] += torch.logsumexp(scores[:, 1:] - scores[:, :1], dim=0).argmax().item() == window.events_in[0]
        counts["accuracy eventsIn all"] += 1
    for source, target, label in window.dyads:
        said = model.decoder.dyads(columns(pairs, "dyadSource")[source], columns(pairs, "dyadTarget")[target])
        counts["accuracy dyads right"] += said.argmax().item() == label
        counts["accuracy dyads all"] += 1


COUNTERS: list[Callable] = [count_tags, count_roles, count_syntax, count_references, count_events]


def figures(counts: Counter[str]) -> dict[str, object]:
    out: dict[str, object] = {}
    for name in sorted({key.split()[1] for key in counts if key.startswith("f1 ")}):
        right, gold, guess = (counts[f"f1 {name} {part}"] for part in ("right", "gold", "guess"))
        if gold or guess:
            out[name] = {"p": share(right, guess), "r": share(right, gold), "f1": share(2 * right, gold + guess), "of": gold}
    for name in sorted({key.split()[1] for key in counts if key.startswith("accuracy ")}):
        out[f"{name}.right"] = share(counts[f"accuracy {name} right"], counts[f"accuracy {name} all"])
    return out


def share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


if __name__ == "__main__":
    main()
