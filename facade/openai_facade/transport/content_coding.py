"""Undo the content-encoding of a response body, piece by piece, and stop where it grows beyond all measure."""

from __future__ import annotations

import sys
import zlib
from functools import cache
from importlib import import_module
from typing import Any, Final, Protocol

from .faults import BrokenCodingError, DecompressionBombError, UnknownCodingError

MAX_RATIO: Final = 200
"""How many times longer than on the wire a body may become; JSON that people have comes to 5 or 20."""
UNSUSPICIOUS: Final = 64 * 1024 * 1024
"""Bytes that a body may become in any case, however short it was on the wire."""
_MAX_CODINGS: Final = 5
_SLICE: Final = 64 * 1024
_MOST: Final = 1024 * 1024
"""Bytes that are made at a time."""
_WINDOW_LOG: Final = 23
"""How far back a body in zstd may reach, as a power of two; RFC 9659 allows no more in HTTP."""
_PACKAGES: Final = {"br": ("brotli", "brotlicffi"), "zstd": ("compression.zstd", "zstandard")}
"""What undoes the codings that zlib does not know, the best first."""


class _Coding(Protocol):
    """One coding that is being undone."""

    feed: int
    """How many encoded bytes are looked at at a time."""

    def some(self, data: bytes) -> tuple[bytes, bytes]:
        """Undo a little: what came out, not much more than `_MOST`, and what is left of the data."""
        ...

    def finish(self) -> None:
        """Take note that there is no more; fails where there should be."""
        ...


class _Gzip:
    """Gzip, of any number of members one after the other; what follows them and is none of them counts as padding."""

    feed = _SLICE

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(16 + zlib.MAX_WBITS)
        self._begun = False

    def some(self, data: bytes) -> tuple[bytes, bytes]:
        self._begun = True
        if self._inner.eof:
            data = data.lstrip(b"\0")
            if data[:1] != b"\x1f":
                return b"", b""
            self._inner = zlib.decompressobj(16 + zlib.MAX_WBITS)
        plain = self._inner.decompress(data, _MOST)
        return plain, self._inner.unconsumed_tail or self._inner.unused_data

    def finish(self) -> None:
        _check_end(self._inner.eof or not self._begun)


class _Deflate:
    """Deflate as servers send it: with the zlib wrapper, or (wrongly, but often) without."""

    feed = _SLICE

    def __init__(self) -> None:
        self._inner = zlib.decompressobj()
        self._first = b""
        self._decided = False

    def some(self, data: bytes) -> tuple[bytes, bytes]:
        if not self._decided:
            data = self._first = self._first + data
            if len(data) < 2:  # the length of the header of the wrapper
                return b"", b""
            self._decided = True
            try:
                zlib.decompressobj().decompress(data[:2])
            except zlib.error:
                self._inner = zlib.decompressobj(-zlib.MAX_WBITS)
        return self._inner.decompress(data, _MOST), self._inner.unconsumed_tail

    def finish(self) -> None:
        _check_end(self._inner.eof or not self._first)


class _Brotli:
    """Brotli, by whichever package is there."""

    feed = _SLICE

    def __init__(self, module: Any) -> None:
        self._inner = module.Decompressor()
        self._limited = hasattr(self._inner, "can_accept_more_data")
        if not self._limited:  # an old edition, which makes all that there is at once: 16 MB of every few bytes
            self.feed = 16
        self._begun = False

    def some(self, data: bytes) -> tuple[bytes, bytes]:
        self._begun = True
        if self._inner.is_finished():
            return b"", b""
        try:
            if not self._limited:
                return self._inner.process(data), b""
            return self._inner.process(data, output_buffer_limit=_MOST), b""
        except Exception as error:  # each package has a class of its own
            raise BrokenCodingError(f"the body of the answer is not brotli: {error}") from error

    def finish(self) -> None:
        _check_end(not self._begun or self._inner.is_finished())


class _Zstd:
    """Zstandard, of any number of frames one after the other."""

    feed = 256  # the package knows no limit, and four bytes may stand for 128 KiB

    def __init__(self, module: Any) -> None:
        self._module = module
        self._limited = not hasattr(module.ZstdDecompressor, "decompressobj")
        if self._limited:
            self.feed = _SLICE
        self._inner = self._new()
        self._begun = False

    def _new(self) -> Any:
        if self._limited:
            limit = {self._module.DecompressionParameter.window_log_max: _WINDOW_LOG}
            return self._module.ZstdDecompressor(options=limit)
        return self._module.ZstdDecompressor(max_window_size=1 << _WINDOW_LOG).decompressobj()

    def some(self, data: bytes) -> tuple[bytes, bytes]:
        if self._inner.eof:
            if not data:
                return b"", b""
            self._inner = self._new()
        self._begun = self._begun or bool(data)
        try:
            plain = self._inner.decompress(data, _MOST) if self._limited else self._inner.decompress(data)
        except Exception as error:
            raise BrokenCodingError(f"the body of the answer is not zstd: {error}") from error
        return plain, self._inner.unused_data if self._inner.eof else b""

    def finish(self) -> None:
        _check_end(self._inner.eof or not self._begun)


def _check_end(complete: bool) -> None:
    if not complete:
        raise EOFError("the compressed body of the answer is not complete")


class _Stage:
    """One coding of several, and how much came out of it so far."""

    def __init__(self, coding: _Coding) -> None:
        self._coding = coding
        self._made = 0

    def undo(self, data: bytes, allowed: int) -> bytes:
        """Undo all of it, up to a number of bytes."""
        coding, plain = self._coding, list[bytes]()
        for at in range(0, len(data), coding.feed):
            left, more = data[at : at + coding.feed], True
            while left or more:
                made, left = coding.some(left)
                self._made += len(made)
                if self._made > allowed:
                    raise DecompressionBombError(
                        f"the compressed body of the answer is more than {allowed >> 20} MiB when decompressed, "
                        f"and more than {MAX_RATIO} times as long as before"
                    )
                plain.append(made)
                more = len(made) >= _MOST
        return plain[0] if len(plain) == 1 else b"".join(plain)

    def finish(self) -> None:
        self._coding.finish()


class Decoder:
    """Takes encoded pieces and gives plain ones.

    A body may become `UNSUSPICIOUS` bytes long, or `MAX_RATIO` times what has arrived of it if that is more. This is
    counted for every coding of several, so that no more than that is ever in memory.
    """

    def __init__(self, stages: list[_Stage]) -> None:
        self._stages = stages
        self._received = 0

    def decompress(self, data: bytes) -> bytes:
        """Take the next piece.

        Raises:
            DecompressionBombError: The body has become too long.
            zlib.error, BrokenCodingError: It is not encoded as it says.
        """
        self._received += len(data)
        allowed = max(UNSUSPICIOUS, MAX_RATIO * self._received)
        for stage in self._stages:
            data = stage.undo(data, allowed)
        return data

    def finish(self) -> None:
        """Take note that there is no more.

        Raises:
            EOFError: There should be.
        """
        for stage in self._stages:
            stage.finish()


def content_decoder(coding: str | None) -> Decoder | None:
    """Make what undoes a `content-encoding` header; None when there is nothing to undo.

    Raises:
        UnknownCodingError: The coding is none of those that requests ask for.
    """
    if coding is None:
        return None
    names = [item.strip().lower() for item in coding.split(",")]
    if len(names) > _MAX_CODINGS:
        raise UnknownCodingError(f"cannot undo {len(names)} content-encodings")
    stages = [_Stage(_coding(name)) for name in reversed(names) if name not in ("", "identity")]
    return Decoder(stages) if stages else None


def _coding(name: str) -> _Coding:
    if name in ("gzip", "x-gzip"):
        return _Gzip()
    if name == "deflate":
        return _Deflate()
    package = package_for(name)
    if package is None:
        hint = f"; the extra {name!r} of this package brings what it takes" if name in _PACKAGES else ""
        raise UnknownCodingError(f"cannot decode content-encoding {name[:40]!r}{hint}")
    module: Any = import_module(package)
    return _Brotli(module) if name == "br" else _Zstd(module)


@cache
def accepted() -> str:
    """What requests ask for: what can be undone with what is installed."""
    return ", ".join(["gzip", "deflate", *(name for name in _PACKAGES if package_for(name) is not None)])


@cache
def package_for(name: str) -> str | None:
    """The package that undoes a coding, if one is installed; none is loaded for the question."""
    return next((package for package in _PACKAGES.get(name, ()) if _installed(package)), None)


def _installed(package: str) -> bool:
    if package == "compression.zstd":  # part of Python since 3.14, where it was built with the library
        return sys.version_info >= (3, 14) and _installed("_zstd")
    if package in sys.modules:
        return sys.modules[package] is not None
    # What `importlib.util.find_spec` does, which is slow to import.
    return any(finder.find_spec(package, None) is not None for finder in sys.meta_path)
