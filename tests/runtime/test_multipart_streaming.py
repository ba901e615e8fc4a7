"""Forms with big files: never whole in memory, sent again with the same bytes, and no event loop kept waiting."""

from __future__ import annotations

import asyncio
import io
import os
import threading
import tracemalloc
from typing import IO, TYPE_CHECKING, Any

import pytest
from openai_runtime.request.multipart import CHUNK, Multipart

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


async def _awritten(form: Multipart) -> list[bytes]:
    return [chunk async for chunk in form]


@pytest.fixture
def big(tmp_path: Path) -> Path:
    path = tmp_path / "big.bin"
    with path.open("wb") as file:
        for index in range(48):
            file.write(bytes([index]) * CHUNK)
        file.write(b"tail")
    return path


def test_a_form_can_be_sent_again_and_both_ways_with_the_same_bytes(big: Path) -> None:
    with big.open("rb") as file:
        file.seek(CHUNK - 1)
        form = Multipart({"purpose": "p", "file": file, "copy": big}, ["file", "copy"])
        first = b"".join(form)
        assert form.content_length == len(first)
        assert first == b"".join(form)
        assert b"".join(asyncio.run(_awritten(form))) == first
        assert first.count(big.read_bytes()) == 2


def test_chunks_are_small(big: Path) -> None:
    form = Multipart({"file": big, "text": "x" * (3 * CHUNK)}, ["file"])
    assert max(map(len, form)) == CHUNK
    assert max(map(len, asyncio.run(_awritten(form)))) == CHUNK


def test_a_small_form_is_one_chunk() -> None:
    form = Multipart({"a": "1", "file": b"small"}, ["file"])
    assert len(list(form)) == 1


class Endless(io.RawIOBase):
    """A file of a gigabyte that is nowhere, and notes who reads it."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.position = 0
        self.threads: set[int] = set()

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self.position = offset + (self.size if whence == os.SEEK_END else 0)
        return self.position

    def read(self, size: int = -1) -> bytes:
        self.threads.add(threading.get_ident())
        assert 0 < size <= 1024 * 1024
        size = min(size, self.size - self.position)
        self.position += size
        return bytes(size)


def _memory(chunks: Iterator[bytes]) -> tuple[int, int]:
    """Number of bytes, and the most memory held at a time."""
    tracemalloc.start()
    try:
        total = sum(map(len, chunks))
        return total, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_big_file_is_never_whole_in_memory() -> None:
    form = Multipart({"file": Endless(2**28)}, ["file"])
    total, peak = _memory(iter(form))
    assert total == form.content_length
    assert peak < 1024 * 1024


def test_the_event_loop_does_not_wait_for_a_big_file() -> None:
    async def run() -> tuple[int, int]:
        total = ticks = 0
        done = False

        async def tick() -> None:
            nonlocal ticks
            while not done:
                ticks += 1
                await asyncio.sleep(0)

        ticking = asyncio.create_task(tick())
        async for chunk in Multipart({"file": file}, ["file"]):
            total += len(chunk)
        done = True
        await ticking
        return total, ticks

    file = Endless(2**25)
    total, ticks = asyncio.run(run())
    assert total > 2**25
    assert ticks > 16
    assert threading.get_ident() not in file.threads


def test_other_event_loops_than_asyncio_can_send_files() -> None:
    file = Endless(2**20)
    iterator = Multipart({"file": file}, ["file"]).__aiter__()
    total = 0
    while True:  # drive the coroutine by hand: nothing of asyncio is running
        try:
            iterator.__anext__().send(None)  # type: ignore[attr-defined]
        except StopIteration as step:
            total += len(step.value)
        except StopAsyncIteration:
            break
    assert total > 2**20


def test_a_file_of_unknown_size_leaves_the_length_open_and_can_be_sent_again() -> None:
    class Download:
        def __init__(self) -> None:
            self.pieces: Iterator[bytes] = iter([b"ab", b"cd", b""])

        def read(self, size: int) -> bytes:
            return next(self.pieces, b"")

    form = Multipart({"file": ("a.bin", Download())}, ["file"])
    assert form.content_length is None
    partial = iter(form)
    next(partial)
    next(partial)
    del partial
    assert b"abcd" in b"".join(form)
    assert b"abcd" in b"".join(form)
    assert asyncio.run(_awritten(form)) == list(form)


def test_a_file_that_shrinks_while_it_is_sent_is_an_error(big: Path) -> None:
    form = Multipart({"file": big}, ["file"])
    chunks = iter(form)
    next(chunks)
    os.truncate(big, 10)
    with pytest.raises(OSError, match="became shorter while it was sent"):
        list(chunks)


def test_a_file_that_grows_while_it_is_sent_keeps_the_announced_length(big: Path) -> None:
    form = Multipart({"file": big}, ["file"])
    with big.open("ab") as file:
        file.write(b"more")
    assert sum(map(len, form)) == form.content_length


def test_a_reader_that_gives_text_is_refused() -> None:
    class Text:
        def read(self, size: int) -> str:
            return "text"

    with pytest.raises(TypeError, match="read\\(\\) gave str instead of bytes; open it in 'rb' mode"):
        list(Multipart({"file": Text()}, ["file"]))


def test_files_opened_for_the_caller_are_closed_also_when_sending_breaks_off(
    big: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[IO[bytes]] = []
    real_open = open

    def spy(*args: Any, **kwargs: Any) -> Any:
        file = real_open(*args, **kwargs)
        opened.append(file)
        return file

    monkeypatch.setattr("builtins.open", spy)
    form = Multipart({"file": big}, ["file"])
    list(form)
    chunks = iter(form)
    next(chunks)
    next(chunks)
    chunks.close()  # type: ignore[attr-defined]
    asyncio.run(_awritten(form))
    assert len(opened) == 3
    assert all(file.closed for file in opened)


def test_asynchronous_sending_holds_little_memory_too() -> None:
    async def send() -> int:
        return sum([len(chunk) async for chunk in Multipart({"file": Endless(2**26)}, ["file"])])

    tracemalloc.start()
    try:
        assert asyncio.run(send()) > 2**26
        assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
    finally:
        tracemalloc.stop()
