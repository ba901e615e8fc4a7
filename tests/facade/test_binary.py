"""Downloads through the client, over real sockets."""

from __future__ import annotations

import asyncio
import os
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIConnectionError, AsyncOpenAI, OpenAI

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTENT = os.urandom(300_000)


@pytest.fixture
def client(scripted: Any) -> Iterator[OpenAI]:
    half = len(CONTENT) // 2
    scripted.answer = lambda request: [
        scripted.head(kind="application/octet-stream", x_request_id="req_1"),
        scripted.chunk(CONTENT[:half]),
        0.005,
        scripted.chunk(CONTENT[half:]),
        scripted.END,
    ]
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        yield client


def test_a_download_in_memory(client: OpenAI, scripted: Any, tmp_path: Path) -> None:
    content = client.files.content("file-1")
    assert content.read() == content.content == b"".join(content.iter_bytes()) == CONTENT
    content.write_to_file(tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == CONTENT
    assert content.response.headers["x-request-id"] == "req_1"
    assert scripted.requests[0].headers["accept"] == "application/binary"


def test_json_lines_of_a_file(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: scripted.body('{"a": "\u2028"}\n{"b": 2}\n'.encode(), kind="application/jsonl")
    with client.files.with_streaming_response.content("file-1") as response:
        assert list(response.iter_lines()) == ['{"a": "\u2028"}', '{"b": 2}']


def test_speech_is_written_as_it_arrives(client: OpenAI, tmp_path: Path) -> None:
    with client.audio.speech.with_streaming_response.create(model="m", voice="alloy", input="x") as response:
        response.stream_to_file(tmp_path / "speech.mp3")
    assert (tmp_path / "speech.mp3").read_bytes() == CONTENT


def test_a_large_download_is_not_held_in_memory(client: OpenAI, scripted: Any, tmp_path: Path) -> None:
    piece = scripted.chunk(b"x" * 65536)
    scripted.answer = lambda request: [scripted.head(kind="application/octet-stream"), *[piece] * 800, scripted.END]
    tracemalloc.start()
    try:
        with client.files.with_streaming_response.content("file-1") as response:
            response.stream_to_file(tmp_path / "large")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (tmp_path / "large").stat().st_size == 800 * 65536
    assert peak < 16_000_000


def test_a_download_that_breaks_leaves_no_file(client: OpenAI, scripted: Any, tmp_path: Path) -> None:
    scripted.answer = lambda request: [scripted.head(), scripted.chunk(b"half"), None]
    with (
        client.files.with_streaming_response.content("file-1") as response,
        pytest.raises(APIConnectionError),
    ):
        response.stream_to_file(tmp_path / "file")
    with pytest.raises(APIConnectionError):
        client.files.content("file-1")
    assert list(tmp_path.iterdir()) == []


def test_the_raw_view_of_a_download(client: OpenAI) -> None:
    response = client.files.with_raw_response.content("file-1")
    assert response.request_id == "req_1"
    assert response.parse().read() == CONTENT


def test_async_downloads(scripted: Any, client: OpenAI, tmp_path: Path) -> None:
    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url) as client:
            content = await client.files.content("file-1")
            assert content.read() == await content.aread() == CONTENT
            content.write_to_file(tmp_path / "a")
            async with client.files.with_streaming_response.content("file-1") as response:
                await response.stream_to_file(tmp_path / "b")
            raw = await client.files.with_raw_response.content("file-1")
            assert raw.parse().content == CONTENT

    asyncio.run(main())
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == CONTENT
