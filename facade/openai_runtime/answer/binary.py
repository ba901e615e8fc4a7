"""Downloads: content that is bytes rather than a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..request.content import replacing
from .response import APIResponse, AsyncAPIResponse

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Iterator

    import httpx

    from ..request.call import RawResponse


class HttpxBinaryResponseContent:
    """The content of a download, already in memory; the methods exist in a sync and an async form.

    Args:
        response: The response that was read.
    """

    def __init__(self, response: httpx.Response | RawResponse) -> None:
        self._source = response

    @property
    def response(self) -> httpx.Response:
        """The response as an httpx object."""
        source: Any = self._source
        return cast("httpx.Response", getattr(source, "http_response", source))

    @property
    def content(self) -> bytes:
        """The bytes."""
        return self.response.content

    @property
    def text(self) -> str:
        """The bytes as text."""
        return self.response.text

    @property
    def encoding(self) -> str | None:
        """The encoding by which `text` reads the bytes."""
        return self.response.encoding

    @property
    def charset_encoding(self) -> str | None:
        """The encoding named by the server."""
        return self.response.charset_encoding

    def json(self, **kwargs: Any) -> Any:
        """The content as JSON; arguments as for `json.loads`."""
        return self.response.json(**kwargs)

    def read(self) -> bytes:
        """The bytes."""
        return self.response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The bytes in pieces."""
        return self.response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The text in pieces."""
        return self.response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The text line by line."""
        return self.response.iter_lines()

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The bytes in pieces, as they came on the wire."""
        return self.response.iter_raw(chunk_size)

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a path."""
        with replacing(file) as target:
            target.writelines(self.iter_bytes())

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the content to a path in pieces; `with_streaming_response` does it without holding it in memory."""
        with replacing(file) as target:
            target.writelines(self.iter_bytes(chunk_size))

    def close(self) -> None:
        """Release the connection."""
        self.response.close()

    async def aread(self) -> bytes:
        """The bytes."""
        return await self.response.aread()

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The bytes in pieces."""
        async for chunk in self.response.aiter_bytes(chunk_size):
            yield chunk

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The text in pieces."""
        async for chunk in self.response.aiter_text(chunk_size):
            yield chunk

    async def aiter_lines(self) -> AsyncIterator[str]:
        """The text line by line."""
        async for line in self.response.aiter_lines():
            yield line

    async def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The bytes in pieces, as they came on the wire."""
        async for chunk in self.response.aiter_raw(chunk_size):
            yield chunk

    async def astream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the content to a path in pieces."""
        self.stream_to_file(file, chunk_size=chunk_size)

    async def aclose(self) -> None:
        """Release the connection."""
        await self.response.aclose()

    def __repr__(self) -> str:
        return f"<HttpxBinaryResponseContent {len(self.content)} bytes>"


class BinaryAPIResponse(APIResponse[HttpxBinaryResponseContent]):
    """A download that is read as a whole."""

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a path."""
        with replacing(file) as target:
            target.writelines(self.iter_bytes())


class StreamedBinaryAPIResponse(APIResponse[bytes]):
    """A download on its way; `parse()` gives its bytes."""

    def parse(self, *, to: Any = bytes) -> Any:
        """The whole content.

        Args:
            to: What to read it as; bytes unless given.
        """
        return super().parse(to=to)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the content to a path as it arrives."""
        with replacing(file) as target:
            target.writelines(self.iter_bytes(chunk_size))


class AsyncBinaryAPIResponse(AsyncAPIResponse[HttpxBinaryResponseContent]):
    """A download that is read as a whole."""

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a path."""
        await _write(file, self.iter_bytes())


class AsyncStreamedBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A download on its way; `parse()` gives its bytes."""

    async def parse(self, *, to: Any = bytes) -> Any:
        """The whole content.

        Args:
            to: What to read it as; bytes unless given.
        """
        return await super().parse(to=to)

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the content to a path as it arrives."""
        await _write(file, self.iter_bytes(chunk_size))


async def _write(file: str | os.PathLike[str], chunks: AsyncIterator[bytes]) -> None:
    # Plain file writes: the page cache takes a chunk in microseconds, a thread hop would cost more than it saves.
    with replacing(file) as target:
        async for chunk in chunks:
            target.write(chunk)
