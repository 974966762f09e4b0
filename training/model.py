"""The model: one encoder, and heads that read every word of a window in the same pass.

A word is read at its first piece. What a head scores for one word is a column of `tags`; what it scores for
two words comes from products of columns of `pairs`, which only the decoders make, for the pairs they need.
"""

import json
import math
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

import layout


class Encoder(nn.Module):
    """BERT, with embeddings of a word's case, of the gap before it and of the quotation it stands in."""

    def __init__(self, vocabulary: int, width: int, layers: int, heads: int, inner: int, positions: int, epsilon: float):
        super().__init__()
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(positions, width)
        self.case = nn.Embedding(layout.CASES, width)
        self.gap = nn.Embedding(layout.GAPS, width)
        self.quote = nn.Embedding(layout.QUOTES, width)
        self.norm = nn.LayerNorm(width, eps=epsilon)
        self.layers = nn.ModuleList(Layer(width, heads, inner, epsilon) for _ in range(layers))
        for feature in (self.case, self.gap, self.quote):
            nn.init.normal_(feature.weight, std=0.01)

    def forward(self, pieces: Tensor, case: Tensor, gap: Tensor, quote: Tensor, mask: Tensor | None, dropout: float) -> Tensor:
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.word(pieces) + self.position(places) + self.case(case) + self.gap(gap) + self.quote(quote)
        x = F.dropout(self.norm(x), dropout, self.training)
        for layer in self.layers:
            x = layer(x, mask, dropout)
        return x


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, epsilon: float):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, eps=epsilon)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=epsilon)

    def forward(self, x: Tensor, mask: Tensor | None, dropout: float) -> Tensor:
        batch, length, width = x.shape
        qkv = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(qkv[0], qkv[1], qkv[2], attn_mask=mask)
        mixed = self.out(mixed.transpose(1, 2).reshape(batch, length, width))
        x = self.attention_norm(x + F.dropout(mixed, dropout, self.training))
        inner = self.down(F.gelu(self.up(x)))
        return self.norm(x + F.dropout(inner, dropout, self.training))


class Reader(nn.Module):
    def __init__(self, encoder: Encoder, width: int):
        super().__init__()
        self.encoder = encoder
        self.tags = nn.Linear(width, sum(map(len, layout.TAGS.values())))
        hidden = {name: columns for name, columns in layout.PAIRS.items() if name != "roleCue"}
        self.hidden = nn.ModuleDict({name: nn.Linear(width, columns) for name, columns in hidden.items()})
        self.role_cue = nn.Linear(width, layout.ROLE_WIDTH)
        self.role_product = nn.Linear(layout.ROLE_WIDTH, layout.PAIRS["roleCue"])
        self.arc_product = nn.Linear(layout.ARC_WIDTH, layout.ARC_WIDTH)
        self.reference_product = nn.Linear(layout.REFERENCE_WIDTH, layout.REFERENCE_WIDTH)
        self.decoder = Decoder()

    def forward(self, pieces: Tensor, case: Tensor, gap: Tensor, quote: Tensor, first: Tensor, mask: Tensor | None = None, dropout: float = 0.0) -> tuple[Tensor, Tensor]:
        """Pieces and their features [batch, pieces], the place of each word's first piece [batch, words]
        -> `tags` [batch, words, tags] and `pairs` [batch, words, columns], as layout.py names them."""
        x = self.encoder(pieces, case, gap, quote, mask, dropout)
        x = torch.gather(x, 1, first.unsqueeze(-1).expand(-1, -1, x.shape[-1]))
        x = F.dropout(x, dropout, self.training)
        pairs = {name: F.gelu(linear(x)) for name, linear in self.hidden.items()}
        pairs["roleCue"] = self.role_product(F.gelu(self.role_cue(x)))
        pairs["arcDependent"] = self.arc_product(pairs["arcDependent"])
        pairs["anaphor"] = self.reference_product(pairs["anaphor"])
        for name in ("relationDependent", "relationHead", "dyadSource", "dyadTarget"):
            pairs[name] = self.hidden[name](x)
        return self.tags(x), torch.cat([pairs[name] for name in layout.PAIRS], dim=-1)


class Decoder(nn.Module):
    """The small matrices that score pairs; the reader of the package does the same sums."""

    def __init__(self):
        super().__init__()
        self.role_distance = nn.Parameter(torch.zeros(len(layout.ROLES), len(layout.ROLE_DISTANCES) + 1))
        self.role_sentence = nn.Parameter(torch.zeros(len(layout.ROLES), layout.ROLE_SENTENCES))
        self.role_bias = nn.Parameter(torch.zeros(len(layout.ROLES)))
        self.relation = nn.Linear(layout.RELATION_WIDTH, len(layout.DEPREL))
        self.reference_distance = nn.Parameter(torch.zeros(len(layout.FORMS), len(layout.REFERENCE_DISTANCES) + 1))
        self.reference_forms = nn.Parameter(torch.zeros(len(layout.FORMS), len(layout.FORMS)))
        self.reference_same = nn.Parameter(torch.zeros(len(layout.FORMS), layout.SAME_WORDS))
        self.dyad = nn.Linear(layout.DYAD_WIDTH, len(layout.DYAD_TYPES))

    def roles(self, cue: Tensor, word: Tensor, distance: Tensor, sentence: Tensor) -> Tensor:
        """Cues [c, 2 * width], words [w, width], buckets [c, w] -> scores [c, w, 3]: neither (0), source, content."""
        products = torch.einsum("crd,wd->cwr", cue.view(len(cue), len(layout.ROLES), -1), word)
        scores = products / math.sqrt(layout.ROLE_WIDTH) + self.role_bias
        scores = scores + self.role_distance.T[distance] + self.role_sentence.T[sentence]
        return torch.cat([torch.zeros_like(scores[..., :1]), scores], dim=-1)

    def arcs(self, dependent: Tensor, head: Tensor, root: Tensor) -> Tensor:
        """[..., n, width] twice and [..., n] -> scores [..., n, n] of each word's head; itself: the root."""
        scores = dependent @ head.transpose(-1, -2) / math.sqrt(layout.ARC_WIDTH)
        own = torch.eye(scores.shape[-1], dtype=torch.bool, device=scores.device)
        return torch.where(own, root.unsqueeze(-1), scores)

    def relations(self, dependent: Tensor, head: Tensor) -> Tensor:
        """A word's columns and those of its head (its own for the root) -> scores of relations."""
        return self.relation(F.gelu(dependent + head))

    def references(self, anaphor: Tensor, antecedent: Tensor, forms: tuple[Tensor, Tensor], distance: Tensor, same: Tensor) -> Tensor:
        """Mentions [a, width] and [b, width], their forms [a] and [b], buckets [a, b] -> scores [a, b]; 0: new."""
        scores = anaphor @ antecedent.T / math.sqrt(layout.REFERENCE_WIDTH)
        a, b = forms
        rows = a.unsqueeze(1)
        return scores + self.reference_forms[rows, b] + self.reference_distance[rows, distance] + self.reference_same[rows, same]

    def dyads(self, source: Tensor, target: Tensor) -> Tensor:
        return self.dyad(F.gelu(source + target))


def columns(pairs: Tensor, name: str) -> Tensor:
    """The columns of one name out of `pairs`."""
    start = 0
    for other, width in layout.PAIRS.items():
        if other == name:
            return pairs[..., start : start + width]
        start += width
    raise KeyError(name)


def tag_columns(tags: Tensor, name: str) -> Tensor:
    start = 0
    for other, labels in layout.TAGS.items():
        if other == name:
            return tags[..., start : start + len(labels)]
        start += len(labels)
    raise KeyError(name)


def load_encoder(folder: Path) -> tuple[Encoder, int]:
    """A pretrained BERT in a folder (config.json, model.safetensors or weights.pt) -> encoder and its width."""
    config = json.loads((folder / "config.json").read_text())
    width = config["hidden_size"]
    encoder = Encoder(
        config["vocab_size"], width, config["num_hidden_layers"], config["num_attention_heads"],
        config["intermediate_size"], config["max_position_embeddings"], config["layer_norm_eps"],
    )  # fmt: skip
    from safetensors.torch import load_file

    given = {name.removeprefix("bert."): value for name, value in load_file(folder / "model.safetensors").items()}
    state = encoder.state_dict()
    for name in ("weight", "bias"):
        state[f"norm.{name}"] = given[f"embeddings.LayerNorm.{name}"]
    state["word.weight"] = given["embeddings.word_embeddings.weight"]
    # Every piece is of the first segment: its embedding goes into that of the place.
    state["position.weight"] = given["embeddings.position_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0]
    renamed = {
        "out": "attention.output.dense", "attention_norm": "attention.output.LayerNorm",
        "up": "intermediate.dense", "down": "output.dense", "norm": "output.LayerNorm",
    }  # fmt: skip
    for index in range(config["num_hidden_layers"]):
        for kind in ("weight", "bias"):
            for own, name in renamed.items():
                state[f"layers.{index}.{own}.{kind}"] = given[f"encoder.layer.{index}.{name}.{kind}"]
            state[f"layers.{index}.qkv.{kind}"] = torch.cat(
                [given[f"encoder.layer.{index}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            )
    encoder.load_state_dict(state)
    return encoder, width
