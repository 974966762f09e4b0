"""Compares the word pieces of src/inference with those of the reference, Hugging Face's `tokenizers`.

    python training/check_word_pieces.py --vocab models/vocab.txt [--texts FILE.jsonl.gz ...]

checks the pieces of the vocabulary itself, the words of the texts (lines with a "text"; parted at white space and,
with their punctuation off, once more), every character of Unicode, and random strings of them. `--fixture` writes
src/inference/word-pieces.fixture.json from CASES instead, for the unit test: the reference's ids, and as much of
the vocabulary as decides them. Format it with biome afterwards.

Needs the package `tokenizers`; npx must find tsx.
"""

import argparse
import collections
import gzip
import json
import pathlib
import random
import re
import subprocess
import sys
import unicodedata

from tokenizers import BertWordPieceTokenizer

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIXTURE = ROOT / "src/inference/word-pieces.fixture.json"
UNKNOWN = 100
# As in src/inference/word-pieces.ts: longer words are cut there, and nowhere in the reference.
MAX_WORD_PIECES = 64

CASES = [
    # plain words, capitals, clitics and marks
    "the", "Minister", "PARLIAMENT", "unbelievably", "Zwetschgenknödel", "n't", "n’t", "’s", "'LL", "don't", "O’Brien",
    "U.S.", "a.m.", "--", "...", "…", "—", "“", "‘", "$", "€", "£5m", "50%", "1,000.50", "10:30", "2015-16", "3rd", "#COP26",
    "@ana_d", "https://example.org/a(b)?c=1#d", "ana.duarte@example.org", "R&D", "[CLS", "##ing", "`", "^_^", "_", "~", "|",
    # accents, composed and apart; letters that are no accented ones; letters that change length
    "naïve", "e\u0301te\u0301", "Ångström", "İstanbul", "straße", "STRASSE", "ﬁre", "Łódź", "Ελλάς", "ΕΛΛΑΣ", "Москва",
    "Việt", "ñandú", "\u0301", "q\u0308\u0301\u0323x",
    # invisible characters, nothing left, white space
    "co\u00adoperate", "\u200bword", "wo\u200drd", "\u202eabc\u202c", "\ufeff", "\u200b", "a\u00a0b", "a\u3000b", "x\u0000y", "\ufffdz", "\ue000",
    # other scripts
    "東京です", "日本2024", "한국", "カタカナ", "ｶﾅ", "Ｆｕｌｌ", "，", "。", "「", "שלום", "שָׁלוֹם", "العربية", "كِتَاب", "हिन्दी", "ไทย", "𠮷野", "豈",
    # emoji and symbols
    "👍", "👍🏽", "👩‍👩‍👧", "🇫🇷", "❤️", "ok🙂", "½", "²", "™", "•", "→", "𝐀𝐁",
    # long ones
    "a" * 100, "a" * 101, "é" * 101, "ha" * 60, "x." * 20,
]  # fmt: skip


def reference(tokenizer, words):
    return [encoding.ids or [UNKNOWN] for encoding in tokenizer.encode_batch(words, add_special_tokens=False)]


def ours(vocab, words):
    lines = "".join(json.dumps(word) + "\n" for word in words)
    command = ["npx", "tsx", "training/word-pieces.ts", "--vocab", str(vocab)]
    run = subprocess.run(command, input=lines, capture_output=True, text=True, check=True, cwd=ROOT)
    return [json.loads(line) for line in run.stdout.splitlines()]


def kind_of(word, expected, found, known):
    """Names the reason for a difference, where it is a known one; `known` are characters that differ by themselves."""
    if re.search(r"\[(?:PAD|UNK|CLS|SEP|MASK)\]", word):
        return "the reference takes the name of a special piece in a text for the piece itself"
    if len(found) == MAX_WORD_PIECES and expected[:MAX_WORD_PIECES] == found:
        return f"cut after {MAX_WORD_PIECES} pieces"
    if not known.isdisjoint(word):
        return "holds a character that differs by itself"
    return "unexplained"


def compare(name, words, vocab, tokenizer, known):
    expected, found = reference(tokenizer, words), ours(vocab, words)
    different = [case for case in zip(words, expected, found, strict=True) if case[1] != case[2]]
    print(f"{name}: {len(words) - len(different)} of {len(words)} agree")
    kinds = collections.defaultdict(list)
    for word, wanted, got in different:
        kinds[kind_of(word, wanted, got, known)].append((word, wanted, got))
    for kind, cases in kinds.items():
        print(f"  {len(cases)}: {kind}")
        for word, wanted, got in cases[:5]:
            print(f"    {word[:40]!a}: {wanted[:12]} here {got[:12]}")
    return len(kinds.get("unexplained", []))


def compare_characters(vocab, tokenizer):
    """
    Each character between two letters; gives those that differ. All should be younger than the reference's tables of
    Unicode (8.0) which neither strip them as accents (Mn) or format characters (Cf) nor part at them as punctuation
    (P*), or lie in the ideographs from U+2B820 to U+2B91F, which the reference leaves out of BERT's list.
    """
    characters = [chr(point) for point in range(1, 0x110000) if not 0xD800 <= point < 0xE000]
    words = [f"a{character}b" for character in characters]
    pairs = zip(characters, reference(tokenizer, words), ours(vocab, words), strict=True)
    different = [character for character, expected, found in pairs if expected != found]
    print(f"characters: {len(characters) - len(different)} of {len(characters)} agree")
    for category, count in collections.Counter(map(unicodedata.category, different)).most_common():
        some = [f"{ord(c):04X}" for c in different if unicodedata.category(c) == category]
        print(f"  {count} of category {category}: {' '.join(some[:12])}")
    return set(different)


def words_of(paths):
    words = set()
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                for word in json.loads(line)["text"].split():
                    words.add(word)
                    words.update(re.findall(r"\w+|[^\w\s]", word))
    return sorted(words)


def random_words(count, seed):
    """Strings of characters from all over Unicode, halves of pairs left out."""
    pick = random.Random(seed)
    latin = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'’-.,"

    def character():
        kind = pick.random()
        if kind < 0.35:
            return pick.choice(latin)
        if kind < 0.65:
            point = pick.randrange(0x80, 0x3100)
        elif kind < 0.9:
            point = pick.randrange(0x3100, 0x10000)
        else:
            point = pick.randrange(0x10000, 0x20000)
        return "x" if 0xD800 <= point < 0xE000 else chr(point)

    return ["".join(character() for _ in range(pick.randrange(1, 9))) for _ in range(count)]


def write_fixture(vocab, tokenizer):
    pieces = vocab.read_text(encoding="utf-8").splitlines()
    plain = [
        "".join(c for c in unicodedata.normalize("NFD", case) if unicodedata.category(c) not in ("Mn", "Cf", "Cc")).lower()
        for case in CASES
    ]
    everything = "\n".join(plain).replace("ς", "σ") + "".join(plain)
    special = {"[UNK]", "[CLS]", "[SEP]"}
    needed = [(at, p) for at, p in enumerate(pieces) if p in special or p.removeprefix("##") in everything]
    fixture = {
        "vocabulary": [f"{at} {piece}" for at, piece in needed],
        "cases": [{"word": word, "ids": ids} for word, ids in zip(CASES, reference(tokenizer, CASES), strict=True)],
    }
    FIXTURE.write_text(json.dumps(fixture, ensure_ascii=True) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--vocab", required=True, type=pathlib.Path)
    parser.add_argument("--texts", nargs="*", default=[], type=pathlib.Path)
    parser.add_argument("--random", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fixture", action="store_true")
    options = parser.parse_args()
    vocab = options.vocab.resolve()
    tokenizer = BertWordPieceTokenizer(str(vocab), lowercase=True)
    if options.fixture:
        write_fixture(vocab, tokenizer)
        return 0
    sets = {
        "vocabulary": [piece for piece in vocab.read_text(encoding="utf-8").splitlines() if piece],
        "cases": CASES,
        "words of texts": words_of(options.texts),
        "random strings": random_words(options.random, options.seed),
    }
    known = compare_characters(vocab, tokenizer)
    return sum(compare(name, words, vocab, tokenizer, known) for name, words in sets.items() if words) > 0


if __name__ == "__main__":
    sys.exit(main())
