"""Reads a multipart form; its files go to disk as they come."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from .answers import Refused
from .checks import Part

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .answers import Answer
    from .incoming import Incoming

_KEPT = 8 * 1024 * 1024
_SMALL = 1024 * 1024
_LARGEST_FORM = 1024 * 1024 * 1024


async def read_form(incoming: Incoming, chunks: AsyncIterator[bytes]) -> Answer | None:
    """Read the form of a request. An answer means that it cannot be read."""
    kept: list[bytes] = []

    async def tee() -> AsyncIterator[bytes]:
        size = 0
        async for chunk in chunks:
            size += len(chunk)
            if size <= _KEPT:
                kept.append(chunk)
            if size > _LARGEST_FORM:
                raise MultiPartException(f"it is larger than {_LARGEST_FORM} bytes")
            yield chunk

    headers = Headers({"content-type": incoming.headers["content-type"]})
    parser = MultiPartParser(headers, tee(), max_files=5_000, max_fields=5_000, max_part_size=1 << 26)  # type: ignore[arg-type]
    try:
        form = await parser.parse()
    except (MultiPartException, KeyError, ValueError) as problem:
        return Refused(f"The multipart body cannot be read: {problem}", code="invalid_multipart").answer()
    incoming.body = b"".join(kept)
    incoming.form = [
        (name, _part(value) if isinstance(value, UploadFile) else value) for name, value in form.multi_items()
    ]
    return None


def _part(upload: UploadFile) -> Part:
    """A file of the form; what has not gone to disk needs no file object that wants to be closed."""
    source: BinaryIO = upload.file
    size = upload.size or 0
    if size <= _SMALL:
        source = io.BytesIO(upload.file.read())
        upload.file.close()
    return Part(upload.filename or "", upload.content_type or "application/octet-stream", source, size)
