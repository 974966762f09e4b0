"""Labels and sizes: what the heads of the model mean. The manifest of a shipped model is made from these."""

CUE = ["O", "B", "I"]
ROLES = ["source", "content"]
UPOS = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
]  # fmt: skip
DEPREL = [
    "acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "clf", "compound", "conj", "cop",
    "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list",
    "mark", "nmod", "nsubj", "nummod", "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "root",
    "vocative", "xcomp",
]  # fmt: skip
NAME_TYPES = ["person", "organization", "place", "other"]
NOMINAL_TYPES = ["person", "organization", "place", "group", "other"]
PRONOUNS = ["O", "person", "other"]
TIME_TYPES = ["DATE", "TIME", "DURATION", "SET"]
EVENT_TYPES = [
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
    "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip
EVENT_STATUS = ["happened", "ongoing", "planned", "threatened", "possible", "denied", "hypothetical"]
# The older type that one corpus of pairs has for CONCEDE and RETREAT together.
DYAD_TYPES = [*EVENT_TYPES, "YIELD"]


def bio(types: list[str]) -> list[str]:
    return ["O", *(f"{part}-{name}" for name in types for part in "BI")]


# The columns of the output `tags`, in order: one score a label a word.
TAGS = {
    "cue": CUE,
    "upos": UPOS,
    "names": bio(NAME_TYPES),
    "nominals": bio(NOMINAL_TYPES),
    "pronouns": PRONOUNS,
    "times": bio(TIME_TYPES),
    "eventTypes": ["O", *EVENT_TYPES],
    "eventStatus": EVENT_STATUS,
    "root": ["root"],
    "new": ["new"],
}

# The columns of the output `pairs`: vectors whose products score pairs of words.
ROLE_WIDTH = 128
ARC_WIDTH = 128
RELATION_WIDTH = 128
REFERENCE_WIDTH = 128
DYAD_WIDTH = 64
PAIRS = {
    "roleCue": len(ROLES) * ROLE_WIDTH,
    "roleWord": ROLE_WIDTH,
    "arcDependent": ARC_WIDTH,
    "arcHead": ARC_WIDTH,
    "relationDependent": RELATION_WIDTH,
    "relationHead": RELATION_WIDTH,
    "anaphor": REFERENCE_WIDTH,
    "antecedent": REFERENCE_WIDTH,
    "dyadSource": DYAD_WIDTH,
    "dyadTarget": DYAD_WIDTH,
}

# How many values a word's features have, and one more for the window's first and last piece.
CASES, GAPS, QUOTES = 8 + 1, 4 + 1, 4 + 1

# Buckets of distance in words from a cue to a word, and from an anaphor back to its antecedent: the bucket of
# a distance is the number of edges that are not above it.
ROLE_DISTANCES = [-64, -32, -16, -8, -4, -2, -1, 0, 1, 2, 3, 5, 9, 17, 33, 65]
# Sentences from a cue to a word: -2 and before, -1, same, 1, 2 and after.
ROLE_SENTENCES = 5
REFERENCE_DISTANCES = [2, 4, 8, 16, 32, 64, 128, 256]
# Whether two mentions say the same: not, same last word, same words.
SAME_WORDS = 3
FORMS = ["name", "nominal", "pronoun"]
