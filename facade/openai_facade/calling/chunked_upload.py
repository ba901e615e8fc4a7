"""A large file in parts: cut, sent several at once, put together in order, given up when a part fails.

Everything is a file that can be read at any place: what cannot be rewound goes to a temporary file first. A part is
a window on that file, so no part is ever whole in memory, and a retry sends the same bytes again.
"""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from ..errors import OpenAIError
from .flow import Call, Step

if TYPE_CHECKING:
    from openai_generated.models import Upload

Progress: TypeAlias = Callable[[int, int], object]
"""Called with the bytes that have arrived and the bytes in all, after every part."""

PART_SIZE: Final = 64 * 1024 * 1024
"""Bytes of a part, the most that the API takes."""
_COPIED_AT_ONCE: Final = 1024 * 1024


class Source(NamedTuple):
    """A file that is there to be cut.

    Attributes:
        file: Readable at any place.
        start: Where its first byte stands.
        size: How many bytes there are from there.
        owned: Whether it was opened here, and is to be closed here.
    """

    file: IO[bytes]
    start: int
    size: int
    owned: bool

    @classmethod
    def of(cls, file: Any) -> Source:
        """Open a path, or take bytes or a file object; a file object counts from where it stands."""
        if isinstance(file, bytes | bytearray | memoryview):
            return cls(io.BytesIO(file), 0, len(file), True)
        if isinstance(file, str | os.PathLike):
            opened = open(file, "rb", buffering=0)  # noqa: SIM115 - closed by `close`
            return cls(opened, 0, os.fstat(opened.fileno()).st_size, True)
        if isinstance(file, io.TextIOBase):
            raise TypeError("the file is open in text mode; open it in 'rb' mode")
        if not hasattr(file, "read"):
            raise TypeError(f"expected a path, bytes or a file opened in binary mode, got {type(file).__name__}")
        if not file.seekable():
            return cls._copied(file)
        start = file.tell()
        size = file.seek(0, os.SEEK_END) - start
        file.seek(start)
        return cls(file, start, size, False)

    @classmethod
    def _copied(cls, file: Any) -> Source:
        import tempfile

        copy: Any = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `close`
        while data := file.read(_COPIED_AT_ONCE):
            copy.write(data)
        return cls(copy, 0, copy.tell(), True)

    def windows(self, size: int) -> Iterator[Window]:
        """Cut it into windows of a size, the last one of what is left."""
        reading = threading.Lock()
        for offset in range(0, self.size, size):
            yield Window(self.file, reading, self.start + offset, min(size, self.size - offset))

    def close(self) -> None:
        """Close what was opened here; a caller's file is put back to where it stood."""
        if self.owned:
            self.file.close()
        else:
            self.file.seek(self.start)


class Window(io.RawIOBase):
    """A piece of a file as a file of its own; several of them may be read at the same time."""

    def __init__(self, file: IO[bytes], reading: threading.Lock, start: int, size: int) -> None:
        super().__init__()
        self._file = file
        self._reading = reading
        self._start = start
        self._position = 0
        self.size = size

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """Yes."""
        return True

    def tell(self) -> int:
        """The place of the next byte."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Go to a place."""
        self._position = offset + (0, self._position, self.size)[whence]
        return self._position

    def readinto(self, buffer: Any, /) -> int:
        """Fill a buffer as far as there is something."""
        count = max(0, min(len(buffer), self.size - self._position))
        with self._reading:
            self._file.seek(self._start + self._position)
            data = self._file.read(count)
        buffer[: len(data)] = data
        self._position += len(data)
        return len(data)


class Arrived:
    """Counts what has arrived, and tells."""

    def __init__(self, total: int, tell: Progress | None) -> None:
        self._total = total
        self._tell = tell
        self._sent = 0
        self._counting = threading.Lock()

    def add(self, size: int) -> object:
        """Count a part; gives what the caller's function gave, which may be awaitable."""
        with self._counting:  # so that it is called by one thread at a time, with numbers that rise
            self._sent += size
            return None if self._tell is None else self._tell(self._sent, self._total)


def chunked(
    uploads: Any,
    source: Source,
    announced: dict[str, Any],
    *,
    part_size: int | None,
    at_once: int,
    md5: Any,
    on_progress: Progress | None,
) -> Generator[Step, Any, Upload]:
    """Announce a file, send its parts and put them together; when anything fails, the upload is cancelled.

    Args:
        uploads: The resource; its `_send_parts` sends some windows at once.
        source: The file.
        announced: The arguments of the announcement.
        part_size: Bytes of a part.
        at_once: How many parts are sent at the same time.
        md5: Checked by the server.
        on_progress: Told after every part.
    """
    size = PART_SIZE if part_size is None else part_size
    if size < 1:
        raise ValueError(f"part_size is {size}; a part has at least one byte")
    upload = yield Call(lambda: uploads.create(**announced))
    try:
        arrived = Arrived(source.size, on_progress)
        outcomes = yield Call(lambda: uploads._send_parts(upload.id, source.windows(size), at_once, arrived))
        for outcome in outcomes:
            if isinstance(outcome, Exception):
                raise outcome
        part_ids = [part.id for part in outcomes]
        completed: Upload = yield Call(lambda: uploads.complete(upload.id, part_ids=part_ids, md5=md5))
        return completed
    except Exception:
        with suppress(OpenAIError):  # it expires by itself, and what went wrong first says more
            yield Call(lambda: uploads.cancel(upload.id))
        raise


def name_of(file: Any, filename: str | None) -> str:
    """Give the name to announce a file by.

    Raises:
        TypeError: It has none.
    """
    name = filename or (os.fspath(file) if isinstance(file, str | os.PathLike) else getattr(file, "name", None))
    if not isinstance(name, str) or not name:
        raise TypeError("filename is missing: bytes and files without a name need one, such as filename='data.jsonl'")
    return filename or os.path.basename(name)
