"""Trains the model on encoded texts; interrupted, it goes on where it was with the same command.

python training/train.py --work WORK --encoder FOLDER --run NAME [--passes 1.0] [--batch 2048]
"""

import argparse
import json
import random
import time
from collections import defaultdict
from pathlib import Path

import torch

from losses import WEIGHTS, batch_input, losses
from model import Reader, load_encoder
from windows import Window, read_windows

# How often each set is read, in one unit of --passes. Times are read in five folds; the last is left for measuring.
PASSES = {
    "polnear.train": 1.6, "gum.train": 2.5, "ewt.train": 2.0, "litbank.train": 0.5, "gap.train": 2.0,
    "timebank": 1.5, "aquaint": 1.5, "plover.synthetic.train": 0.05, "plv.train": 1.5, "triggers.timeml": 0.5,
    "triggers.ecb.train": 1.0, "negatives.train": 0.3,
}  # fmt: skip
TRAINING_SPLITS = {"train", "fold0", "fold1", "fold2", "fold3"}
ENCODER_RATE, HEAD_RATE = 2.5e-4, 1e-3
WARM_UP = 0.05
DROPOUT = 0.1
DECAY = 0.01
SECONDS_BETWEEN_CHECKPOINTS = 240
# Windows are put together with others of like length: sorted within pools of this many batches.
POOL = 40


def main() -> None:
    given = options()
    torch.manual_seed(given.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if given.threads:
        torch.set_num_threads(given.threads)
    folder = given.work / "runs" / given.run
    folder.mkdir(parents=True, exist_ok=True)
    batches = planned_batches(given)[: given.steps]
    encoder, width = load_encoder(given.encoder)
    model = Reader(encoder, width).to(device)
    # The embeddings of pieces are good as they are; leaving them alone saves a tenth of the time.
    model.encoder.word.weight.requires_grad_(False)
    optimizer = torch.optim.AdamW(groups(model, given.rates), betas=(0.9, 0.98), eps=1e-6)
    if given.first:
        first = torch.load(folder.parent / given.first / "checkpoint.pt", map_location=device, weights_only=True)
        model.load_state_dict(first["model"])
    step = resume(folder, model, optimizer, device)
    print(f"{len(batches)} batches, from {step}; {sum(p.numel() for p in model.parameters()):,} parameters; {device}")
    train(model, optimizer, batches, step, folder, device, given.stop_after)


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True, help="folder of the pretrained encoder")
    parser.add_argument("--run", required=True, help="name of the run: its folder under WORK/runs")
    parser.add_argument("--passes", type=float, default=1.0, help="times the planned passes over each set")
    parser.add_argument("--from", dest="first", help="begin with the weights of this run in place of the encoder's")
    parser.add_argument("--rates", type=float, default=1.0, help="times the rates of learning")
    parser.add_argument("--only", nargs="*", help="train on these sets alone")
    parser.add_argument("--part", type=float, default=1.0, help="the share of each set's windows that is used")
    parser.add_argument("--batch", type=int, default=2048, help="pieces in a batch, padding and all")
    parser.add_argument("--seed", type=int, default=20161108)
    parser.add_argument("--threads", type=int)
    parser.add_argument("--steps", type=int, help="plan no more batches than these; the rates go down to nothing at the last")
    parser.add_argument("--stop-after", type=float, help="minutes after which to write a checkpoint and stop")
    return parser.parse_args()


def planned_batches(given: argparse.Namespace) -> list[list[Window]]:
    """Every batch of the run in order: the same for the same options, so that a run can be resumed."""
    chance = random.Random(given.seed)
    windows: list[Window] = []
    for name, passes in PASSES.items():
        path = given.work / "encoded" / f"{name}.jsonl.gz"
        if (given.only and name not in given.only) or not path.exists():
            print(f"without {name}")
            continue
        own = list(read_windows(given.work, name, TRAINING_SPLITS, overlapping=False))
        chance.shuffle(own)
        own = own[: round(len(own) * given.part)]
        times = passes * given.passes
        windows += own * int(times) + own[: round(len(own) * (times % 1))]
    chance.shuffle(windows)
    pieces = sum(len(w.pieces) for w in windows)
    pool_size = max(1, round(POOL * given.batch * len(windows) / pieces))
    batches = []
    for at in range(0, len(windows), pool_size):
        pool = sorted(windows[at : at + pool_size], key=lambda w: len(w.pieces))
        fresh = list(filled(pool, given.batch))
        chance.shuffle(fresh)
        batches += fresh
    print(f"{len(windows)} windows, {pieces:,} pieces")
    return batches


def filled(pool: list[Window], size: int):
    batch: list[Window] = []
    for window in pool:
        if batch and (len(batch) + 1) * len(window.pieces) > size:
            yield batch
            batch = []
        batch.append(window)
    if batch:
        yield batch


def groups(model: Reader, times: float) -> list[dict]:
    """Encoder and heads learn at rates of their own; biases and norms do not decay."""
    found: dict[tuple[bool, bool], list] = defaultdict(list)
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        pretrained = name.startswith("encoder.") and not any(f".{f}." in name for f in ("case", "gap", "quote"))
        found[pretrained, parameter.ndim > 1].append(parameter)
    return [
        {"params": params, "rate": times * (ENCODER_RATE if pretrained else HEAD_RATE), "weight_decay": DECAY if decays else 0.0}
        for (pretrained, decays), params in found.items()
    ]


def resume(folder: Path, model: Reader, optimizer: torch.optim.Optimizer, device: torch.device) -> int:
    path = folder / "checkpoint.pt"
    if not path.exists():
        return 0
    saved = torch.load(path, map_location=device, weights_only=True)
    model.load_state_dict(saved["model"])
    optimizer.load_state_dict(saved["optimizer"])
    return saved["step"]


def checkpoint(folder: Path, model: Reader, optimizer: torch.optim.Optimizer, step: int) -> None:
    part = folder / "checkpoint.part"
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step}, part)
    part.replace(folder / "checkpoint.pt")


def rate_factor(step: int, steps: int) -> float:
    """Up in a line over the first steps, then down in a line to nothing."""
    warm = max(1, round(steps * WARM_UP))
    return (step + 1) / warm if step < warm else max(0.0, (steps - step) / (steps - warm))


def train(model, optimizer, batches, step, folder, device, stop_after) -> None:
    model.train()
    began = saved = time.monotonic()
    shown: dict[str, float] = defaultdict(float)
    pieces = 0
    first = step
    while step < len(batches):
        factor = rate_factor(step, len(batches))
        for group in optimizer.param_groups:
            group["lr"] = group["rate"] * factor
        windows = batches[step]
        inputs, mask = batch_input(windows, device)
        tags, pairs = model(*inputs, mask, DROPOUT)
        found = losses(model, windows, tags, pairs)
        loss = sum(WEIGHTS[name] * value for name, value in found.items())
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
        optimizer.step()
        step += 1
        pieces += sum(len(w.pieces) for w in windows)
        for name, value in found.items():
            shown[name] += value.item()
        if step % 50 == 0:
            speed = pieces / (time.monotonic() - began)
            line = {"step": step, "of": len(batches), "pieces_a_second": round(speed)}
            line |= {name: round(value / 50, 4) for name, value in shown.items()}
            print(json.dumps(line), flush=True)
            shown.clear()
        now = time.monotonic()
        late = stop_after is not None and now - began > 60 * stop_after
        if now - saved > SECONDS_BETWEEN_CHECKPOINTS or step == len(batches) or late:
            checkpoint(folder, model, optimizer, step)
            saved = now
        if late:
            print(f"stopped at step {step} of {len(batches)}; the same command goes on")
            return
    print(f"done: {step - first} steps in {(time.monotonic() - began) / 60:.1f} minutes")


if __name__ == "__main__":
    main()
