"""Files to upload: a path, bytes, a binary file object, or a tuple that names one.

Everything is checked when the request is built; nothing is read before it is sent.
"""

from __future__ import annotations

import errno
import io
import os
import stat
from collections.abc import Callable, Mapping
from typing import IO, Any, Protocol, TypeAlias

from .media_types import HEAD, of_bytes, of_name

FileContent: TypeAlias = IO[bytes] | bytes | os.PathLike[str]
FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
HttpxFileContent: TypeAlias = IO[bytes] | bytes
HttpxFileTypes: TypeAlias = (
    HttpxFileContent
    | tuple[str | None, HttpxFileContent]
    | tuple[str | None, HttpxFileContent, str | None]
    | tuple[str | None, HttpxFileContent, str | None, Mapping[str, str]]
)

NAMELESS = "upload"
"""What a file is called that has no name of its own; the ending follows from its first bytes where they tell it."""
_IN_MEMORY = 1024 * 1024
"""How much of a file object that cannot be rewound is kept in memory, before it goes to a temporary file."""


class Reader(Protocol):
    """What is read in pieces and closed after."""

    def read(self, size: int, /) -> bytes: ...
    def close(self) -> None: ...


Source: TypeAlias = tuple[Callable[[], Reader], int | None, str, bool]
"""How to start a pass over a content, how many bytes it has, its own name, and whether reading may wait."""


class FilePart:
    """One file as it goes into a form.

    Attributes:
        name: File name told to the server; None for a part without one.
        open: Starts a pass over the whole content; called again when the form is sent again.
        size: Bytes of one pass; None where only reading tells.
        content_type: Media type of the part.
        headers: Further headers of the part.
        blocks: Whether reading may wait for a disk or another process.
    """

    __slots__ = ("blocks", "content_type", "headers", "name", "open", "size")

    def __init__(
        self,
        name: str | None,
        open: Callable[[], Reader],
        size: int | None,
        content_type: str,
        headers: Mapping[str, str],
        blocks: bool = True,
    ) -> None:
        self.name = name
        self.open = open
        self.size = size
        self.content_type = content_type
        self.headers = headers
        self.blocks = blocks

    def __repr__(self) -> str:
        return f"<FilePart {self.name!r} {self.content_type} {'?' if self.size is None else self.size} bytes>"


def is_file(value: object) -> bool:
    """Whether a value of a file argument is a file, or a list that holds one, rather than fields of an object."""
    if isinstance(value, (bytes, bytearray, memoryview, os.PathLike, str)) or hasattr(value, "read"):
        return True
    return isinstance(value, (list, tuple)) and any(item is None or is_file(item) for item in value)


def is_named(value: object) -> bool:
    """Whether a tuple is one file with its name, `(name, content, …)`, rather than several files."""
    return isinstance(value, tuple) and 2 <= len(value) <= 4 and (value[0] is None or isinstance(value[0], str))


def file_from_path(path: str | os.PathLike[str]) -> FileTypes:
    """Name a file on disk so that it can be uploaded; it is opened when it is sent."""
    from pathlib import Path

    return (os.path.basename(path), Path(path))


def file_part(value: Any, argument: str) -> FilePart:
    """Make a form part of whatever a caller may pass as a file, and check it before anything is sent.

    Args:
        value: Path, bytes, binary file object, or `(name, content[, media type[, headers]])`.
        argument: Name of the argument, for error messages.

    Raises:
        TypeError: The value is no file, or a text file.
        ValueError: The file object is closed.
        OSError: The path does not exist, or is a directory, or cannot be read.
    """
    name: str | None = None
    content_type: str | None = None
    headers: Mapping[str, str] = {}
    content = value
    named = isinstance(value, tuple)
    if named:
        if not is_named(value):
            raise TypeError(
                f"{argument}: a file tuple is (name, content[, media type[, headers]]), got {len(value)} items; "
                "pass a list to send several files"
            )
        name, content = value[:2]
        content_type = value[2] if len(value) > 2 else None
        headers = (value[3] if len(value) > 3 else None) or {}
    opener, size, own_name, blocks = _source(content, argument, named)
    if not named:
        name = own_name
        if name == NAMELESS and (seen := of_bytes(_head(content))):
            name, content_type = name + seen[0], seen[1]
    return FilePart(name, opener, size, content_type or of_name(name), headers, blocks)


def _head(content: Any) -> bytes:
    """The first bytes of a content that is in memory; anything else may have to wait for them."""
    if isinstance(content, io.BytesIO):
        with content.getbuffer() as view:
            return bytes(view[:HEAD])
    return bytes(content[:HEAD]) if isinstance(content, (bytes, bytearray, memoryview)) else b""


def _source(content: Any, argument: str, named: bool) -> Source:
    if isinstance(content, (bytearray, memoryview)) or (named and isinstance(content, str)):
        content = content.encode() if isinstance(content, str) else bytes(content)
    if isinstance(content, bytes):
        return (lambda: io.BytesIO(content)), len(content), NAMELESS, False
    if isinstance(content, str):
        raise TypeError(
            f"{argument}: a str could be a path or the content; pass pathlib.Path({content[:80]!r}) to send that file, "
            "or bytes to send the text itself"
        )
    if isinstance(content, os.PathLike):
        return _path_source(os.fspath(content), argument)
    if hasattr(content, "read"):
        if is_awaited(content):
            return _stream_source(_behind(content), argument, getattr(content, "filename", None))
        return _stream_source(content, argument)
    raise TypeError(
        f"{argument}: expected a path, bytes, a file opened in binary mode or a (name, content) tuple, "
        f"got {type(content).__name__}"
    )


def _behind(file: Any) -> Any:
    """The plain file behind one whose methods are awaited (of anyio, aiofiles, an upload of a web framework)."""
    for name in ("wrapped", "file", "_file"):
        inner = getattr(file, name, None)
        if callable(getattr(inner, "read", None)) and not is_awaited(inner):
            return inner
    return file


def is_awaited(file: Any) -> bool:
    """Whether reading from a file has to be awaited."""
    code = getattr(getattr(file.read, "__func__", file.read), "__code__", None)
    return code is not None and bool(code.co_flags & 0x80)  # a coroutine function, asked without importing inspect


def _path_source(path: str, argument: str) -> Source:
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(errno.EISDIR, f"{argument}: cannot upload a directory, pass its files", path)
        if not os.access(path, os.R_OK):
            raise PermissionError(errno.EACCES, f"{argument}: no permission to read the file", path)
    except FileNotFoundError:
        raise FileNotFoundError(errno.ENOENT, f"{argument}: no such file", path) from None
    name = os.path.basename(path)
    if not stat.S_ISREG(status.st_mode):  # a pipe or a device can be read once only
        return _Spool(lambda: open(path, "rb", buffering=0), owned=True).open, None, name, True
    return (lambda: open(path, "rb", buffering=0)), status.st_size, name, True


def _stream_source(file: Any, argument: str, filename: object = None) -> Source:
    if isinstance(file, io.TextIOBase):
        raise TypeError(f"{argument}: the file is open in text mode; open it in 'rb' mode")
    if getattr(file, "closed", False):
        raise ValueError(f"{argument}: the file is closed; keep it open until the call returns, or pass its path")
    own = filename or getattr(file, "name", None)
    name = os.path.basename(own) if isinstance(own, str) and own else NAMELESS
    try:
        position = file.tell() if file.seekable() else None
    except (AttributeError, OSError):
        position = None
    if position is None:
        return _Spool(lambda: file, owned=False).open, None, name, True
    return (lambda: _Rewound(file, argument)), _size(file, position), name, not isinstance(file, io.BytesIO)


def _size(file: Any, position: int) -> int | None:
    """Bytes of the whole file; None for files that only reading measures (compressed ones)."""
    try:
        return int(file.seek(0, os.SEEK_END))
    except (OSError, ValueError, TypeError):
        return None
    finally:
        file.seek(position)


class _Rewound:
    """A pass over the whole of a caller's file object, which has often just been written; never closes it."""

    def __init__(self, file: Any, argument: str) -> None:
        if getattr(file, "closed", False):
            raise ValueError(f"{argument}: the file was closed before it was sent; keep it open until the call returns")
        file.seek(0)
        self.read: Callable[[int], bytes] = file.read

    def close(self) -> None:
        """Leave the file to its owner."""


class _Spool:
    """A source that can be read once, and a copy of what was read, so that it can be sent again."""

    def __init__(self, source: Callable[[], Reader], *, owned: bool) -> None:
        import tempfile

        self._source = source
        self._owned = owned
        self._reader: Reader | None = None
        self._copy = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed by __del__
        self._position = 0

    def open(self) -> Reader:
        self._position = 0
        return self

    def read(self, size: int, /) -> bytes:
        copy = self._copy
        copy.seek(self._position)
        data = copy.read(size)
        if not data:
            if self._reader is None:
                self._reader = self._source()
            data = self._reader.read(size)
            if isinstance(data, bytes):  # anything else is refused by the form
                copy.write(data)
        self._position += len(data)
        return data

    def close(self) -> None:
        """Keep the copy: the next pass needs it."""

    def __del__(self) -> None:
        self._copy.close()
        if self._owned and self._reader is not None:
            self._reader.close()
