"""How much a text is like another one, by the measures that the API names; from 0 to 1."""

from __future__ import annotations

import math
import re
from collections import Counter
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

_WORD = re.compile(r"\w+")
# some measures take time in the square of the length, and nobody else is to wait for them
_WORDS, _CHARACTERS = 1_000, 2_000
Words: TypeAlias = list[str]


def similarity(metric: str, text: str, reference: str) -> float:
    """How much a text is like a reference; words count in any case."""
    if metric == "fuzzy_match":
        left, right = text[:_CHARACTERS].lower(), reference[:_CHARACTERS].lower()
        return SequenceMatcher(None, left, right, autojunk=False).ratio()
    words, wanted = _words(text), _words(reference)
    if not words or not wanted:
        return float(words == wanted)
    if metric.startswith("rouge_") and metric != "rouge_l":
        return _rouge(words, wanted, int(metric.removeprefix("rouge_")))
    return _MEASURES[metric](words, wanted)


def _words(text: str) -> Words:
    return _WORD.findall(text.lower())[:_WORDS]


def _grams(words: Words, size: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[start : start + size]) for start in range(len(words) - size + 1))


def _overlap(words: Words, wanted: Words, size: int) -> tuple[int, int, int]:
    """How many runs of words are in both, and how many there are in each."""
    left, right = _grams(words, size), _grams(wanted, size)
    return sum((left & right).values()), sum(left.values()), sum(right.values())


def _cosine(words: Words, wanted: Words) -> float:
    left, right = Counter(words), Counter(wanted)
    product = sum(number * right[word] for word, number in left.items())
    lengths = sum(n * n for n in left.values()) * sum(n * n for n in right.values())
    return float(product / math.sqrt(lengths))


def _bleu(words: Words, wanted: Words) -> float:
    """Precision of runs of one to four words, less for what is too short; a run that never fits counts a little."""
    logs = []
    for size in range(1, min(4, len(words), len(wanted)) + 1):
        common, total, _ = _overlap(words, wanted, size)
        logs.append(math.log((common or 0.1) / total))
    brevity = min(0.0, 1 - len(wanted) / len(words))
    return math.exp(sum(logs) / len(logs) + brevity)


def _gleu(words: Words, wanted: Words) -> float:
    """The smaller of precision and recall over all runs of one to four words."""
    found = [_overlap(words, wanted, size) for size in range(1, 5)]
    common, left, right = (sum(column) for column in zip(*found, strict=True))
    return float(common / max(left, right))


def _meteor(words: Words, wanted: Words) -> float:
    """Recall before precision, less for words in another order."""
    places: dict[str, list[int]] = {}
    for index in range(len(wanted) - 1, -1, -1):
        places.setdefault(wanted[index], []).append(index)
    matched = [(index, places[word].pop()) for index, word in enumerate(words) if places.get(word)]
    if not matched:
        return 0.0
    precision, recall = len(matched) / len(words), len(matched) / len(wanted)
    breaks = sum(after != (before[0] + 1, before[1] + 1) for before, after in pairwise(matched))
    chunks = 0 if len(matched) == len(words) == len(wanted) and not breaks else breaks + 1
    mean = 10 * precision * recall / (recall + 9 * precision)
    apart = chunks / len(matched)
    return mean * (1 - apart * apart * apart / 2)


def _rouge(words: Words, wanted: Words, size: int) -> float:
    common, left, right = _overlap(words, wanted, size)
    return 2 * common / (left + right) if left + right else float(words == wanted)


def _rouge_l(words: Words, wanted: Words) -> float:
    """By the longest row of words that both have in the same order."""
    row = [0] * (len(wanted) + 1)
    for word in words:
        corner = 0
        for index, other in enumerate(wanted, 1):
            corner, row[index] = row[index], corner + 1 if word == other else max(row[index], row[index - 1])
    return 2 * row[-1] / (len(words) + len(wanted))


_MEASURES: dict[str, Callable[[Words, Words], float]] = {
    "cosine": _cosine,
    "bleu": _bleu,
    "gleu": _gleu,
    "meteor": _meteor,
    "rouge_l": _rouge_l,
}
