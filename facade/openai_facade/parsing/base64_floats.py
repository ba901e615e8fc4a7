"""Base64 of 32-bit floats with numpy: twice as fast as the standard library's decoder."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_FOREIGN = 1 << 31


@cache
def _tables() -> tuple[Any, Any]:
    """What the first and the second pair of four characters add to three bytes, lowest byte first."""
    import numpy as np

    six, foreign = np.zeros(256, np.uint32), np.full(256, _FOREIGN, np.uint32)
    codes = np.frombuffer(_ALPHABET, np.uint8)
    six[codes] = np.arange(64)
    foreign[codes] = 0
    low, high = six[None, :], six[:, None]  # two characters read as one number: the first is its low byte
    flags = foreign[None, :] | foreign[:, None]
    first = low << 2 | high >> 4 | (high & 15) << 12
    second = low >> 2 << 8 | (low & 3) << 22 | high << 16
    return (first | flags).ravel(), (second | flags).ravel()


def decode(encoded: Sequence[memoryview]) -> list[list[float]]:
    """Decode vectors of one length, which is a multiple of 16 characters and therefore not padded.

    Raises:
        ValueError: There is something else than base64 in them.
        ImportError: There is no numpy.
    """
    import numpy as np

    first, second = _tables()
    pairs = np.frombuffer(b"".join(encoded), "<u2")
    triples = first.take(pairs[0::2])
    triples |= second.take(pairs[1::2])
    if int(triples.max()) >= _FOREIGN:
        raise ValueError("there are characters that are no base64")
    # Four times three bytes are three words.
    one, two, three, four = triples.reshape(-1, 4).T
    words = np.empty((len(one), 3), "<u4")
    words[:, 0] = one | two << 24
    words[:, 1] = two >> 8 | three << 16
    words[:, 2] = three >> 16 | four << 8
    floats: list[list[float]] = words.reshape(len(encoded), -1).view("<f4").tolist()
    return floats
