"""Reads a multipart form; its files go to disk as they come."""

from __future__ import annotations

import io
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from .answers import Refused
from .checks import Part

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .answers import Answer
    from .incoming import Incoming

_KEPT = 8 * 1024 * 1024
_SMALL = 1024 * 1024
_LARGEST_FORM = 1024 * 1024 * 1024
_LARGEST_FIELD = 1 << 26
_MOST_FIELDS = 5_000


async def read_form(
    incoming: Incoming, chunks: AsyncIterator[bytes], *, most: int | None = _LARGEST_FORM
) -> Answer | None:
    """Read the form of a request. An answer means that it cannot be read.

    Args:
        incoming: The request; its form and the beginning of its body are put into it.
        chunks: The body.
        most: How many bytes there may be.
    """
    kept: list[bytes] = []
    size = 0
    form = None
    try:
        form = _Form(incoming.headers["content-type"])
        parser, fields = form.parser, form.fields
        async for chunk in chunks:
            size += len(chunk)
            if size <= _KEPT:
                kept.append(chunk)
            if most is not None and size > most:
                raise ValueError(f"it is larger than {most} bytes")
            parser.write(chunk)
        parser.finalize()
    except (FormParserError, KeyError, ValueError) as problem:
        return Refused(f"The multipart body cannot be read: {problem}", code="invalid_multipart").answer()
    finally:
        if form is not None:
            form.close()
    incoming.body = b"".join(kept)
    incoming.form = fields
    return None


class _Form:
    """Takes what the parser finds.

    Args:
        kind: The content type, with the border.
    """

    def __init__(self, kind: str) -> None:
        border = parse_options_header(kind)[1].get(b"boundary")
        if not border:
            raise ValueError("no boundary is named")
        self.fields: list[tuple[str, str | Part]] = []
        names = ("part_begin", "part_data", "part_end", "header_field", "header_value", "header_end")
        callbacks: Any = {f"on_{name}": getattr(self, f"_{name}") for name in (*names, "headers_finished")}
        self.parser = MultipartParser(border, callbacks)
        self._file: BinaryIO | None = None

    def close(self) -> None:
        """Let go of a file that is not at its end, and of the parser, which would hold all of them."""
        del self.parser
        if self._file is not None:
            self._file.close()

    def _part_begin(self) -> None:
        if len(self.fields) >= _MOST_FIELDS:
            raise ValueError(f"it has more than {_MOST_FIELDS} fields")
        self._headers: dict[bytes, bytes] = {}
        self._field, self._value = b"", b""
        self._file = None
        self._text = bytearray()
        self._name = self._filename = ""
        self._size = 0

    def _header_field(self, data: bytes, start: int, end: int) -> None:
        self._field += data[start:end]

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _header_end(self) -> None:
        self._headers[self._field.lower()] = self._value
        self._field, self._value = b"", b""

    def _headers_finished(self) -> None:
        _, options = parse_options_header(self._headers.get(b"content-disposition"))
        if b"name" not in options:
            raise ValueError("a part has no name")
        self._name = _decoded(options[b"name"])
        if b"filename" in options:
            self._filename = _decoded(options[b"filename"])
            self._file = SpooledTemporaryFile(_SMALL)  # type: ignore[assignment]  # noqa: SIM115

    def _part_data(self, data: bytes, start: int, end: int) -> None:
        self._size += end - start
        if self._file is not None:
            self._file.write(data[start:end])
        elif self._size > _LARGEST_FIELD:
            raise ValueError(f"a field is larger than {_LARGEST_FIELD} bytes")
        else:
            self._text += data[start:end]

    def _part_end(self) -> None:
        if self._file is None:
            self.fields.append((self._name, _decoded(bytes(self._text))))
            return
        kind = self._headers.get(b"content-type", b"application/octet-stream").decode("latin-1")
        source = self._file
        if self._size <= _SMALL:  # what has not gone to disk needs no file object that wants to be closed
            source.seek(0)
            data = source.read()
            source.close()
            source = io.BytesIO(data)
        self._file = None
        self.fields.append((self._name, Part(self._filename, kind, source, self._size)))


def _decoded(text: bytes) -> str:
    try:
        return text.decode()
    except UnicodeDecodeError:
        return text.decode("latin-1")
