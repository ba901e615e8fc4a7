"""Undo the content-encoding of a response body, piece by piece."""

from __future__ import annotations

import zlib
from typing import Protocol


class UnknownCodingError(ValueError):
    """The body uses a content-encoding that was not asked for and cannot be undone here."""


class Decoder(Protocol):
    """Takes encoded pieces and gives plain ones."""

    def decompress(self, data: bytes, /) -> bytes: ...

    def flush(self) -> bytes: ...


class _Deflate:
    """Deflate as servers send it: with the zlib wrapper, or (wrongly, but often) without."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj()
        self._started = False

    def decompress(self, data: bytes) -> bytes:
        started, self._started = self._started, True
        try:
            return self._inner.decompress(data)
        except zlib.error:
            if started:
                raise
            self._inner = zlib.decompressobj(-zlib.MAX_WBITS)
            return self._inner.decompress(data)

    def flush(self) -> bytes:
        return self._inner.flush()


class _Chain:
    """Several codings, the one applied last undone first."""

    def __init__(self, decoders: list[Decoder]) -> None:
        self._decoders = decoders

    def decompress(self, data: bytes) -> bytes:
        for decoder in self._decoders:
            data = decoder.decompress(data)
        return data

    def flush(self) -> bytes:
        data = b""
        for decoder in self._decoders:
            data = decoder.decompress(data) + decoder.flush()
        return data


def content_decoder(coding: str | None) -> Decoder | None:
    """Make what undoes a `content-encoding` header; None when there is nothing to undo.

    Raises:
        UnknownCodingError: The coding is neither gzip nor deflate, which is all that requests ask for.
    """
    if coding is None:
        return None
    decoders: list[Decoder] = []
    for name in reversed([item.strip().lower() for item in coding.split(",")]):
        if name in ("gzip", "x-gzip"):
            decoders.append(zlib.decompressobj(16 + zlib.MAX_WBITS))
        elif name == "deflate":
            decoders.append(_Deflate())
        elif name not in ("", "identity"):
            raise UnknownCodingError(f"cannot decode content-encoding {name[:40]!r}")
    if not decoders:
        return None
    return decoders[0] if len(decoders) == 1 else _Chain(decoders)
