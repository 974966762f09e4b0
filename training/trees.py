"""The best dependency tree of a sentence (Chu and Liu 1965, Edmonds 1967), with one root."""

from torch import Tensor

NEVER = float("-inf")


def best_tree(scores: Tensor) -> list[int]:
    """Scores [n, n] of each word's head, itself for the root -> the head of each word, itself for the one root."""
    rows = scores.tolist()
    n = len(rows)
    greedy = [max(range(n), key=row.__getitem__) for row in rows]
    if [i == h for i, h in enumerate(greedy)].count(True) == 1 and find_cycle(greedy) is None:
        return greedy
    # One root: the best tree over every choice of it; only roots that could win are worth a try.
    candidates = sorted(range(n), key=lambda i: rows[i][i] - max([s for j, s in enumerate(rows[i]) if j != i] or [0]), reverse=True)[:5]
    return max((tree_with_root(rows, root) for root in candidates), key=lambda heads: sum(rows[i][h] for i, h in enumerate(heads)))


def tree_with_root(rows: list[list[float]], root: int) -> list[int]:
    n = len(rows)
    table = [[rows[i][j] if i != j else NEVER for j in range(n)] for i in range(n)]
    table[root] = [NEVER] * n
    table[root][root] = 0.0
    return contract(table, root)


def contract(table: list[list[float]], root: int) -> list[int]:
    n = len(table)
    heads = [i if i == root else max(range(n), key=table[i].__getitem__) for i in range(n)]
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = set(cycle)
    outside = [i for i in range(n) if i not in inside]
    place = {word: k for k, word in enumerate(outside)}
    m = len(outside)
    smaller = [[NEVER] * (m + 1) for _ in range(m + 1)]
    enters: dict[int, int] = {}
    leaves: dict[int, int] = {}
    for i in outside:
        for j in outside:
            smaller[place[i]][place[j]] = table[i][j]
        leaves[i] = max(cycle, key=lambda j: table[i][j])
        smaller[place[i]][m] = table[i][leaves[i]]
    for j in outside:
        enters[j] = max(cycle, key=lambda i: table[i][j] - table[i][heads[i]])
        smaller[m][place[j]] = table[enters[j]][j] - table[enters[j]][heads[enters[j]]]
    solved = contract(smaller, place[root])
    for i in outside:
        heads[i] = leaves[i] if solved[place[i]] == m else outside[solved[place[i]]]
    entry = outside[solved[m]]
    heads[enters[entry]] = entry
    return heads


def find_cycle(heads: list[int]) -> list[int] | None:
    """The words of one cycle of heads, a word that is its own head apart; None where there is none."""
    seen = [0] * len(heads)
    for start in range(len(heads)):
        path, at = [], start
        while seen[at] == 0:
            seen[at] = start + 1
            path.append(at)
            at = heads[at]
        if seen[at] == start + 1 and heads[at] != at and at in path:
            return path[path.index(at) :]
    return None
