"""Forms with files (`multipart/form-data`), written piece by piece so that no file is ever whole in memory."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any

from ..model.codec import encode_json
from .files import FilePart, file_part, is_named
from .pieces import CHUNK, Pieces
from .query import as_mapping, flatten, is_list, text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from .query import QueryStyle

_unsafe_in_name = re.compile(r'[\x00-\x1f\x7f"]').sub
_token = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch
_boundary = re.compile(r'\s*multipart/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"\r\n]+)"|([^\s;"]+))', re.I).match
_line_break = re.compile(r"[\r\n\x00]").search


class Multipart(Pieces):
    """A form that can be iterated any number of times, with `for` and with `async for`, giving the same bytes.

    Fields come first, files after them. Lists are named `name[]`, objects `name[key]`, as the API wants them.

    Args:
        fields: Values by name on the wire; None and `omit` are left out.
        files: Names of the fields that hold a file or a list of files.
        styles: How fields are written that are not written as OpenAPI does by default (lists under one name, objects as
            JSON); None writes all as the API wants them that this is made for.
        boundary: Fixed boundary; random unless given.

    Attributes:
        content_type: Value of the Content-Type header.
    """

    __slots__ = ("content_type",)

    def __init__(
        self,
        fields: Mapping[str, Any],
        files: Collection[str] = (),
        *,
        styles: Mapping[str, QueryStyle] | None = None,
        boundary: str | None = None,
    ) -> None:
        boundary = boundary or os.urandom(16).hex()
        parts: list[tuple[bytes, bytes | FilePart]] = []
        uploads: list[tuple[bytes, bytes | FilePart]] = []
        for name, value in fields.items():
            if name in files and as_mapping(value) is None:
                listed = f"{name}[]" if styles is None else name
                uploads.extend((_head(key, part), part) for key, part in _file_parts(name, value, listed))
                continue
            style = "brackets" if styles is None else styles.get(name, "plain")
            for item in value if style == "plain" and is_list(value) else [value]:
                if style == "json" or (style == "plain" and as_mapping(item) is not None):
                    part = file_part((None, encode_json(item), "application/json"), name)
                    uploads.append((_head(name, part), part))
                    continue
                for key, leaf in flatten(name, item, style):
                    if hasattr(leaf, "read") or isinstance(leaf, os.PathLike):
                        part = file_part(leaf, key)
                        uploads.append((_head(key, part), part))
                    else:
                        parts.append((_head(key), bytes(leaf) if _is_bytes(leaf) else text(leaf).encode()))
        self.content_type = f"multipart/form-data; boundary={boundary}"
        super().__init__(_pieces([*parts, *uploads], f"--{boundary}".encode()))


def boundary_in(content_type: object) -> str | None:
    """The boundary that somebody has chosen for a form, if the header names one."""
    found = _boundary(content_type) if isinstance(content_type, str) else None
    return None if found is None else found[1] or found[2]


def _file_parts(name: str, value: Any, listed: str) -> Iterator[tuple[str, FilePart]]:
    if value is None:
        return
    if is_named(value) or not is_list(value):
        yield name, file_part(value, name)
        return
    for index, item in enumerate(value):
        yield listed, file_part(item, f"{name}[{index}]")


def _head(name: str, part: FilePart | None = None) -> bytes:
    """The header lines of one part, and the empty line after them."""
    disposition = f'Content-Disposition: form-data; name="{_quotable(name)}"'
    if part is None:
        return _encode(f"{disposition}\r\n\r\n")
    if part.name is not None:
        disposition += f'; filename="{_quotable(part.name)}"'
    lines = [disposition]
    given = {key.lower() for key in part.headers}
    for key, value in part.headers.items():
        if not _token(key) or _line_break(value):
            raise ValueError(f"{name}: {key!r} is no header that a file part can carry; remove line breaks from it")
        lines.append(f"{key}: {value}")
    if "content-type" not in given:
        if _line_break(part.content_type):
            raise ValueError(f"{name}: the media type {part.content_type!r} holds a line break; remove it")
        lines.append(f"Content-Type: {part.content_type}")
    return _encode("\r\n".join([*lines, "", ""]))


def _quotable(name: str) -> str:
    """A name that can neither leave its quotes nor its line, written as browsers write it."""
    return _unsafe_in_name(lambda found: f"%{ord(found[0]):02X}", name.replace("\\", "\\\\"))


def _encode(lines: str) -> bytes:
    try:
        return lines.encode("utf-8", "surrogateescape")  # file names that are not UTF-8 keep their bytes
    except UnicodeEncodeError:
        return lines.encode("utf-8", "replace")


def _pieces(parts: list[tuple[bytes, bytes | FilePart]], delimiter: bytes) -> list[bytes | FilePart]:
    """The form as runs of bytes with files between them."""
    pieces: list[bytes | FilePart] = []
    run: list[bytes] = []
    for head, body in parts:
        run += (delimiter, b"\r\n", head)
        if isinstance(body, FilePart) and not body.blocks and body.size is not None and body.size <= CHUNK:
            run.append(body.open().read(CHUNK))  # small and in memory: one write for the whole form
        elif isinstance(body, FilePart):
            pieces += (b"".join(run), body)
            run = []
        else:
            run.append(body)
        run.append(b"\r\n")
    run += (delimiter, b"--\r\n")
    return [*pieces, b"".join(run)]


def _is_bytes(value: object) -> bool:
    return isinstance(value, (bytes, bytearray, memoryview))
