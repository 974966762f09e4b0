"""Writes what the model says in PyTorch, in float, of a few invented texts: the package's tests compare with it.

python training/check_parity.py --work WORK --encoder FOLDER --run NAME --out src/inference/parity.fixture.json

Encode the texts first: cp training/parity/texts.jsonl WORK/texts/parity.jsonl && npx tsx training/encode.ts … parity
"""

import argparse
import json
from pathlib import Path

import torch

import layout
from evaluate import load_run, spans
from losses import arc_scores, batch_input, role_scores
from model import tag_columns
from trees import best_tree
from windows import Window, read_windows

DECIMALS = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--run", required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    model = load_run(given.encoder, given.work / "runs" / given.run)
    texts = [json.loads(line) for line in (Path(__file__).parent / "parity" / "texts.jsonl").open(encoding="utf-8")]
    windows = {window.text: window for window in read_windows(given.work, "parity", {"dev"})}
    fixture = [{"text": text["text"]} | said_of(model, windows[text["id"]]) for text in texts]
    given.out.write_text(json.dumps(fixture, ensure_ascii=False) + "\n", encoding="utf-8")


@torch.no_grad()
def said_of(model: torch.nn.Module, window: Window) -> dict[str, object]:
    """Pieces, scores of every cue label, the best labels of the other heads, the tree, each cue's roles."""
    inputs, _ = batch_input([window], torch.device("cpu"))
    tags, pairs = (output[0] for output in model(*inputs))
    best = {name: tag_columns(tags, name).argmax(-1).tolist() for name in ("upos", "names", "nominals", "times")}
    cues = sorted(spans(tag_columns(tags, "cue").argmax(-1).tolist(), layout.CUE, 0, len(window.first)))
    roles = role_scores(model, window, [list(range(a, b)) for a, b, _ in cues], pairs).argmax(-1).tolist() if cues else []
    return {
        "pieces": window.pieces,
        "first": window.first,
        "cueScores": rounded(tag_columns(tags, "cue")),
        "best": best,
        "heads": tree(model, window, tags, pairs),
        "cues": [{"first": a, "end": b, "roles": r} for (a, b, _), r in zip(cues, roles, strict=True)],
    }


def tree(model: torch.nn.Module, window: Window, tags: torch.Tensor, pairs: torch.Tensor) -> list[int]:
    scores = arc_scores(model, window, tags, pairs)
    heads: list[int] = []
    while len(heads) < len(window.first):
        at = len(heads)
        stop = at + window.sentence.count(window.sentence[at])
        heads += [at + head for head in best_tree(scores[at:stop, at:stop])]
    return heads


def rounded(values: torch.Tensor) -> list:
    return json.loads(json.dumps(values.tolist()), parse_float=lambda digits: round(float(digits), DECIMALS))


if __name__ == "__main__":
    main()
