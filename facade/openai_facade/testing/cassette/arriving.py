"""Reads the body of a request that is passed on: it goes to disk as it comes, whatever its size."""

from __future__ import annotations

import contextlib
import hashlib
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator
    from typing import BinaryIO

    from ..incoming import Incoming

_IN_MEMORY = 1 << 20
_JOURNALED = 8 << 20
_LARGEST_JSON = 128 << 20
_PIECE = 256 * 1024


async def read_body(incoming: Incoming, chunks: AsyncIterator[bytes]) -> None:
    """Read the body of a request to a temporary file; JSON, which has to be understood, also to memory."""
    source: BinaryIO = SpooledTemporaryFile(_IN_MEMORY)  # type: ignore[assignment]  # noqa: SIM115
    incoming.source = source
    digest = hashlib.sha256()
    kept: list[bytes] = []
    left = _LARGEST_JSON if incoming.content_type == "application/json" else _JOURNALED

    async def written() -> AsyncGenerator[bytes, None]:
        nonlocal left
        async for chunk in chunks:
            source.write(chunk)
            digest.update(chunk)
            incoming.size += len(chunk)
            if left > 0:
                kept.append(chunk[:left])
                left -= len(chunk)
            yield chunk

    async with contextlib.aclosing(written()) as pieces:
        if incoming.content_type == "multipart/form-data":
            from ..multipart import read_form

            # a form that cannot be read is the other side's to refuse
            await read_form(incoming, pieces, most=None)
        async for _ in pieces:
            pass
    incoming.body, incoming.digest = b"".join(kept), digest.hexdigest()


async def body_of(incoming: Incoming) -> AsyncIterator[bytes]:
    """The body of such a request once more."""
    if incoming.source is not None:
        incoming.source.seek(0)
        while piece := incoming.source.read(_PIECE):
            yield piece
