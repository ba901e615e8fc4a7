"""Undo the content-encoding of a response body, piece by piece."""

from __future__ import annotations

import zlib
from typing import Final, Protocol

from .faults import UnknownCodingError

_MAX_CODINGS: Final = 5
_SLICE: Final = 64 * 1024


class Decoder(Protocol):
    """Takes encoded pieces and gives plain ones."""

    def decompress(self, data: bytes, /) -> bytes: ...

    def flush(self) -> bytes: ...


class _Gzip:
    """Gzip, of any number of members one after the other; what follows them and is none of them counts as padding."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(16 + zlib.MAX_WBITS)
        self._begun = False

    def decompress(self, data: bytes) -> bytes:
        if not data:
            return b""
        self._begun = True
        if not self._inner.eof:
            plain = self._inner.decompress(data)
            if not (data := self._inner.unused_data):
                return plain
        else:
            plain = b""
        # In slices, because zlib copies all that follows the end of a member.
        return plain + b"".join(self._further(data[at : at + _SLICE]) for at in range(0, len(data), _SLICE))

    def _further(self, data: bytes) -> bytes:
        plain = []
        while data:
            if self._inner.eof:
                data = data.lstrip(b"\0")
                if data[:1] != b"\x1f":
                    break
                self._inner = zlib.decompressobj(16 + zlib.MAX_WBITS)
            plain.append(self._inner.decompress(data))
            data = self._inner.unused_data
        return b"".join(plain)

    def flush(self) -> bytes:
        return _rest(self._inner) if self._begun else b""


class _Deflate:
    """Deflate as servers send it: with the zlib wrapper, or (wrongly, but often) without."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj()
        self._first = b""
        self._decided = False

    def decompress(self, data: bytes) -> bytes:
        if self._decided:
            return self._inner.decompress(data)
        self._first += data
        if len(self._first) < 2:  # the length of the header of the wrapper
            return b""
        self._decided = True
        try:
            return self._inner.decompress(self._first)
        except zlib.error:
            self._inner = zlib.decompressobj(-zlib.MAX_WBITS)
            return self._inner.decompress(self._first)

    def flush(self) -> bytes:
        return _rest(self._inner) if self._first else b""


def _rest(inner: zlib._Decompress) -> bytes:
    rest = inner.flush()
    if not inner.eof:
        raise EOFError("the compressed body of the answer is not complete")
    return rest


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
    names = [item.strip().lower() for item in coding.split(",")]
    if len(names) > _MAX_CODINGS:
        raise UnknownCodingError(f"cannot undo {len(names)} content-encodings")
    for name in reversed(names):
        if name in ("gzip", "x-gzip"):
            decoders.append(_Gzip())
        elif name == "deflate":
            decoders.append(_Deflate())
        elif name not in ("", "identity"):
            raise UnknownCodingError(f"cannot decode content-encoding {name[:40]!r}")
    if not decoders:
        return None
    return decoders[0] if len(decoders) == 1 else _Chain(decoders)
