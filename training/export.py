"""Exports a run as what the package ships: an int8 ONNX graph, the decoders' matrices, vocabulary and manifest.

python training/export.py --work WORK --encoder FOLDER --run NAME --out models [--float]
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import numpy
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

import layout
from evaluate import load_run
from model import Reader

# Raised when inputs, outputs or the decoders' sums change: a reader of another protocol refuses the file.
PROTOCOL = 1
OPSET = 20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--run", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--name", default="onrecord-reader-small")
    parser.add_argument("--float", action="store_true", help="without int8, to see what it costs")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    model = load_run(given.encoder, given.work / "runs" / given.run)
    write_graph(model, given.out / "reader.onnx", given.float)
    matrices = write_matrices(model, given.out / "reader.bin")
    shutil.copy(given.encoder / "vocab.txt", given.out / "vocab.txt")
    write_manifest(given.out, given.name, matrices)


class RowsInt8(nn.Module):
    """An embedding with int8 rows, each with a scale of its own: a quarter of the size, nearly the same numbers."""

    def __init__(self, embedding: nn.Embedding):
        super().__init__()
        weight = embedding.weight.detach()
        scale = weight.abs().amax(dim=1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return self.rows[ids].float() * self.scale[ids]


class OneWindow(nn.Module):
    """The model as the package calls it: one window, the words' first pieces as a plain list."""

    def __init__(self, model: Reader):
        super().__init__()
        self.model = model

    def forward(self, pieces: Tensor, case: Tensor, gap: Tensor, quote: Tensor, first: Tensor) -> tuple[Tensor, Tensor]:
        tags, pairs = self.model(pieces, case, gap, quote, first.unsqueeze(0))
        return tags.squeeze(0), pairs.squeeze(0)


def write_graph(model: Reader, path: Path, as_float: bool) -> None:
    if not as_float:
        model.encoder.word = RowsInt8(model.encoder.word)
    pieces, words = torch.export.Dim("pieces", min=3, max=512), torch.export.Dim("words", min=1, max=510)
    row = torch.ones(1, 9, dtype=torch.int64)
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            OneWindow(model).eval(), (row * 101, row, row, row, torch.tensor([1, 3, 4])), plain,
            input_names=["pieces", "case", "gap", "quote", "first"], output_names=["tags", "pairs"],
            dynamic_shapes=[{1: pieces}] * 4 + [{0: words}], opset_version=OPSET, dynamo=True, external_data=False,
        )  # fmt: skip
        if as_float:
            shutil.copy(plain, path)
            return
        # Seven bits for weights: processors without VNNI add pairs of products in 16 bits, which eight would overflow.
        quantize_dynamic(plain, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                         op_types_to_quantize=["MatMul", "Gemm"], nodes_to_exclude=heads_of(plain))  # fmt: skip


def heads_of(path: Path) -> list[str]:
    """The matrices after the encoder stay in float: they are small, and their scores decide."""
    graph = onnx.load(path).graph
    nodes = [n for n in graph.node if n.op_type in ("MatMul", "Gemm")]
    sizes = {i.name: list(i.dims) for i in graph.initializer}
    widths = {"qkv": 1152, "up": 1536}
    heads = []
    for node in nodes:
        shape = next((sizes[name] for name in node.input if name in sizes), [])
        inside = sorted(shape) in ([384, 384], [384, widths["qkv"]], [384, widths["up"]])
        if shape and not inside:
            heads.append(node.name)
    return heads


def write_matrices(model: Reader, path: Path) -> dict[str, dict]:
    """The decoders' matrices, one after the other, little-endian float32 -> name: where, and its shape."""
    where: dict[str, dict] = {}
    at = 0
    with path.open("wb") as file:
        for name, value in model.decoder.state_dict().items():
            file.write(value.numpy().astype("<f4").tobytes())
            where[name] = {"from": at, "shape": list(value.shape)}
            at += value.numel()
    return where


def write_manifest(folder: Path, name: str, matrices: dict[str, dict]) -> None:
    def column_table(widths: dict[str, int]) -> dict[str, int]:
        table, at = {}, 0
        for key, width in widths.items():
            table[key] = at
            at += width
        return table

    tags_from = column_table({key: len(labels) for key, labels in layout.TAGS.items()})
    pairs_from = column_table(layout.PAIRS)
    manifest = {
        "name": name,
        "protocol": PROTOCOL,
        "files": {file: sha256(folder / file) for file in ("reader.onnx", "reader.bin", "vocab.txt")},
        "tags": {key: {"from": tags_from[key], "labels": labels} for key, labels in layout.TAGS.items()},
        "pairs": {key: {"from": pairs_from[key], "width": width} for key, width in layout.PAIRS.items()},
        "matrices": matrices,
        "relations": layout.DEPREL,
        "dyads": layout.DYAD_TYPES,
        "roleDistances": layout.ROLE_DISTANCES,
        "referenceDistances": layout.REFERENCE_DISTANCES,
    }
    (folder / "reader.json").write_text(json.dumps(manifest, indent=1) + "\n")


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
