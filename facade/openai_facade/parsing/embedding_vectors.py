"""Embeddings travel as base64 of 32-bit floats, which is a third of their JSON and a fraction of its decoding time."""

from __future__ import annotations

import gc
import re
import sys
from array import array
from binascii import a2b_base64
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from openai_generated.endpoints.embeddings import CREATE_EMBEDDING
from openai_runtime.model.codec import decode_json
from openai_runtime.model.faults import DecodeError
from openai_runtime.request.endpoint import Endpoint

from . import base64_floats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_generated.models import CreateEmbeddingResponse

_KEY = b'"embedding"'
_VALUE = re.compile(rb'\s*:\s*"')
_LARGE = 4_000_000
"""Characters of base64 from which on importing numpy pays."""
_BATCH = 32
"""Vectors that are decoded at once: few enough to stay in the processor's cache."""


class _Packed(list[float]):
    """Holds the place of a vector that was found but not decoded yet."""

    encoded: memoryview


class PackedEmbeddings(Endpoint):
    """The endpoint of embeddings, which makes no text of the vectors: that alone would take a fifth of the time."""

    __slots__ = ()

    def loads(self, content: bytes) -> Any:
        """Decode the JSON of an answer, leaving vectors in base64 for `decode_vectors`."""
        frame, vectors = _taken_apart(content)
        payload = decode_json(frame)
        items = payload.get("data") if isinstance(payload, dict) else None
        if not isinstance(items, list) or len(items) != len(vectors):
            return decode_json(content)
        for item, vector in zip(items, vectors, strict=True):
            if not isinstance(item, dict) or item.get("embedding") != []:
                return decode_json(content)
            item["embedding"] = vector
        return payload


def decode_vectors(response: CreateEmbeddingResponse) -> CreateEmbeddingResponse:
    """Turn base64 vectors into lists of floats, in place; what a server sent as a list already stays.

    Raises:
        DecodeError: There are no vectors, or one of them is not base64.
    """
    items: Any = response.data
    if not items:
        raise DecodeError("the answer holds no embeddings")
    with _collector_paused():
        if _in_batches(items):
            return response
        for place, item in enumerate(items):
            vector = getattr(item, "embedding", None)
            if isinstance(vector, str | _Packed):
                try:
                    item.embedding = _floats(vector if isinstance(vector, str) else vector.encoded)
                except ValueError as error:
                    raise DecodeError(f"data[{place}].embedding is not base64 of floats: {error}") from error
    return response


def _in_batches(items: list[Any]) -> bool:
    """Decode all vectors with numpy; False where that is not possible, or not worth the import."""
    packed = [vector for item in items if isinstance(vector := getattr(item, "embedding", None), _Packed)]
    length = len(packed[0].encoded) if packed else 0
    if len(packed) < len(items) or length % 16 or any(len(vector.encoded) != length for vector in packed):
        return False
    if not length or ("numpy" not in sys.modules and length * len(packed) < _LARGE):
        return False
    try:
        for start in range(0, len(items), _BATCH):
            floats = base64_floats.decode([vector.encoded for vector in packed[start : start + _BATCH]])
            for item, vector in zip(items[start : start + _BATCH], floats, strict=True):
                item.embedding = vector
    except (ImportError, ValueError):  # one by one, a wrong vector is found by its place
        return False
    return True


def _taken_apart(content: bytes) -> tuple[bytes, list[_Packed]]:
    """The JSON of an answer with empty lists in the place of its vectors, and the vectors."""
    pieces: list[bytes] = []
    vectors: list[_Packed] = []
    view, done = memoryview(content), 0
    while (key := content.find(_KEY, done)) >= 0:
        # Inside a JSON string the quotes would be escaped: this is a key, or a value, which no colon follows.
        value = _VALUE.match(content, key + len(_KEY))
        start = key + len(_KEY) if value is None else value.end()
        end = -1 if value is None else content.find(b'"', start)
        if end < 0:
            pieces.append(content[done:start])
            done = start
            continue
        if content.find(b"\\", start, end) >= 0:  # some servers escape slashes: a matter for a JSON decoder
            return content, []
        pieces += (content[done : start - 1], b"[]")
        packed = _Packed()
        packed.encoded = view[start:end]
        vectors.append(packed)
        done = end + 1
    pieces.append(content[done:])
    return b"".join(pieces), vectors


def _floats(encoded: str | memoryview) -> list[float]:
    # The cast is as fast as numpy's, nearly all of it is making float objects; only base64 is faster with numpy.
    packed = a2b_base64(encoded, strict_mode=True)
    if len(packed) % 4:
        raise ValueError("its length is not that of 32-bit floats")
    if sys.byteorder == "little":
        return cast("list[float]", memoryview(packed).cast("f").tolist())
    floats = array("f", packed)
    floats.byteswap()
    return floats.tolist()


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Keep the garbage collector from walking through millions of floats again and again while they are made."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


CREATE = PackedEmbeddings(**CREATE_EMBEDDING.__getstate__())
