"""Embeddings: unit vectors in which texts with words in common are close to each other."""

from __future__ import annotations

import base64
import hashlib
import math
from array import array
from functools import lru_cache
from operator import add
from typing import TYPE_CHECKING

from ..answers import Refused
from ..calls import Call, route
from ..words import count

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..description import JSON

_DIMENSIONS = {"text-embedding-3-large": 3072}
_WORDS = 64


@route("POST /embeddings")
def create(call: Call) -> JSON:
    """Embed one or many texts or lists of tokens."""
    body = call.body
    inputs = _inputs(body["input"])
    size = body.get("dimensions") or _DIMENSIONS.get(body["model"], 1536)
    if size > 3072:
        raise Refused("'dimensions' must be at most 3072.", param="dimensions", code="invalid_value")
    encode = _base64 if body.get("encoding_format") == "base64" else array.tolist
    data = [
        {"object": "embedding", "index": index, "embedding": encode(vector(words, size))}
        for index, words in enumerate(inputs)
    ]
    tokens = sum(len(words) if not isinstance(words, str) else count(words) for words in inputs)
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    return {"object": "list", "data": data, "model": body["model"], "usage": usage}


def _inputs(given: str | list[str] | list[int] | list[list[int]]) -> Sequence[str | Sequence[int]]:
    if isinstance(given, str):
        return [given]
    if given and isinstance(given[0], int):
        return [[token for token in given if isinstance(token, int)]]
    return [one for one in given if not isinstance(one, int)]


def vector(text: str | Iterable[int], size: int) -> array[float]:
    """The embedding of a text: the sum of its words' vectors, of length one."""
    words = text.lower().split() if isinstance(text, str) else [str(token) for token in text]
    total: Iterable[float] = _word("", size)
    for word in words[:_WORDS]:
        total = map(add, total, _word(word.strip(".,;:!?\"'()"), size))
    values = array("f", total)
    strength = math.sqrt(size / 3) / 4
    for word in words[_WORDS:]:
        for place in _places(word.strip(".,;:!?\"'()")):
            values[place % size] += strength if place & 0x8000 else -strength
    length = math.sqrt(math.fsum(value * value for value in values))
    return array("f", [value / length for value in values])


@lru_cache(maxsize=4096)
def _places(word: str) -> array[int]:
    """Sixteen places that stand for a word: in a long text there is no time for a whole vector for each."""
    return array("H", hashlib.shake_256(word.encode()).digest(32))


@lru_cache(maxsize=2048)
def _word(word: str, size: int) -> array[float]:
    weight = 1 / 32768 if word else 1 / 3_276_800
    numbers = array("h", hashlib.shake_256(word.encode()).digest(size * 2))
    return array("f", [number * weight for number in numbers])


def _base64(values: array[float]) -> str:
    return base64.b64encode(values.tobytes()).decode()
