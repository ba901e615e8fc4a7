"""Bodies that are sent piece by piece, so that nothing large is ever whole in memory."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Any

from .files import FilePart, Reader, file_part, is_awaited

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

CHUNK = 64 * 1024
"""How much of a file is handed over at a time."""
_READ_IN_THREAD = 1024 * 1024
"""How much one trip to a thread reads: fewer trips, and still little memory."""
_READ_AT_ONCE = 256 * 1024
"""Files up to this size are read without a thread, which would cost more than the reading."""


class Pieces:
    """Runs of bytes and files, one after the other; iterated any number of times they give the same bytes.

    Args:
        pieces: What the body is made of.

    Attributes:
        content_length: Number of bytes; None when a file does not tell its size.
        spent: The body was read, and cannot be read a second time.
    """

    __slots__ = ("_pieces", "content_length", "spent")

    def __init__(self, pieces: list[bytes | FilePart]) -> None:
        self._pieces = pieces
        sizes = [piece.size if isinstance(piece, FilePart) else len(piece) for piece in pieces]
        self.content_length: int | None = None if None in sizes else sum(size or 0 for size in sizes)
        self.spent = False

    def __iter__(self) -> Iterator[bytes]:
        """The bytes, in chunks of at most 64 KiB."""
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield from slices(piece)
                continue
            reader = piece.open()
            try:
                left = piece.size
                while data := _read(reader, CHUNK, left, piece):
                    left = None if left is None else left - len(data)
                    yield data
            finally:
                reader.close()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The same bytes; files that may keep the event loop waiting are read in a thread."""
        for piece in self._pieces:
            if isinstance(piece, bytes):
                for data in slices(piece):
                    yield data
                continue
            call = _caller_for(piece)
            reader = await call(piece.open)
            try:
                left = piece.size
                while block := await call(_read, reader, _READ_IN_THREAD, left, piece):
                    left = None if left is None else left - len(block)
                    for data in slices(block):
                        yield data
            finally:
                reader.close()

    def __repr__(self) -> str:
        size = "?" if self.content_length is None else self.content_length
        return f"<{type(self).__name__} {size} bytes>"


class Iterated(Pieces):
    """A body that an iterable of the caller's makes while it is sent; an iterator makes it only once.

    Args:
        source: An iterable or async iterable of bytes, or an object whose `read` is awaited.
    """

    __slots__ = ("_once", "_source")

    def __init__(self, source: Any) -> None:
        super().__init__([])
        self.content_length = None
        self._source: Any = source
        self._once = hasattr(source, "__next__") or hasattr(source, "__anext__") or hasattr(source, "read")

    def __iter__(self) -> Iterator[bytes]:
        """The bytes as they come."""
        self._begin()
        if not isinstance(self._source, Iterable):
            raise TypeError(f"content: a {type(self._source).__name__} has to be awaited; send it with AsyncOpenAI")
        for piece in self._source:
            if piece:  # an empty one would be the end of the body
                yield _checked(piece)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The bytes as they come, awaited where they have to be."""
        self._begin()
        source = self._source
        if hasattr(source, "read"):
            while piece := await source.read(CHUNK):
                yield _checked(piece)
        elif isinstance(source, AsyncIterable):
            async for piece in source:
                if piece:
                    yield _checked(piece)
        else:
            for piece in source:
                if piece:
                    yield _checked(piece)

    def _begin(self) -> None:
        if self.spent:
            raise ValueError("content: an iterator can be read only once, and the request has to be sent again")
        self.spent = self._once


def whole_or_pieces(content: Any) -> bytes | Pieces:
    """Give what somebody wants to send as a body as it is: bytes, or what is read while it is sent.

    Raises:
        TypeError: It is none of bytes, text, a file, a path, and an iterable of bytes.
    """
    if isinstance(content, str):
        return content.encode()
    if isinstance(content, bytes | bytearray | memoryview):
        return bytes(content)
    if hasattr(content, "read") and is_awaited(content):
        return Iterated(content)
    if hasattr(content, "read") or hasattr(content, "__fspath__"):
        return Pieces([file_part(content, "content")])
    if isinstance(content, Iterable | AsyncIterable) and not isinstance(content, dict):
        return Iterated(content)
    raise TypeError(f"content must be bytes, a file or an iterable of bytes, not {type(content).__name__}")


def slices(data: bytes) -> Iterator[bytes]:
    """Some bytes in chunks of at most 64 KiB."""
    if len(data) <= CHUNK:
        yield data
        return
    for start in range(0, len(data), CHUNK):
        yield data[start : start + CHUNK]


def _checked(piece: Any) -> bytes:
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, bytearray | memoryview):
        return bytes(piece)
    raise TypeError(f"content: an iterable has to give bytes, not {type(piece).__name__}")


def _read(reader: Reader, size: int, left: int | None, part: FilePart) -> bytes:
    """Read the next piece of a file, and hold it to the size that was announced."""
    if left is not None:
        size = min(size, left)
        if not size:
            return b""
    data = reader.read(size)
    if not isinstance(data, bytes):
        raise TypeError(f"file {part.name!r}: read() gave {type(data).__name__} instead of bytes; open it in 'rb' mode")
    if not data and left:
        raise OSError(f"file {part.name!r} became shorter while it was sent: {left} of {part.size} bytes are missing")
    return data


def _caller_for(part: FilePart) -> Callable[..., Awaitable[Any]]:
    """What calls a function that reads from a file: a thread where it may take long, else nobody but us."""
    if part.blocks and (part.size is None or part.size > _READ_AT_ONCE):
        import asyncio

        with contextlib.suppress(RuntimeError):  # raised under another event loop than asyncio's
            asyncio.get_running_loop()
            return asyncio.to_thread
    return _call


async def _call(function: Callable[..., Any], *arguments: Any) -> Any:
    return function(*arguments)
