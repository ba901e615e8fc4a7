"""Forms as a server reads them: the bytes are parsed back by python-multipart and by the standard library."""

from __future__ import annotations

import asyncio
import email
import email.policy
import io
import os
import threading
import tracemalloc
from typing import IO, TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai_runtime.multipart import CHUNK, Multipart
from openai_runtime.unset import omit
from python_multipart.multipart import MultipartParser, parse_options_header

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def written(form: Multipart) -> bytes:
    return b"".join(form)


async def _awritten(form: Multipart) -> list[bytes]:
    return [chunk async for chunk in form]


def parsed(form: Multipart) -> list[tuple[dict[str, str], bytes]]:
    """Headers and content of every part, as a server's parser finds them."""
    parts: list[tuple[dict[str, str], bytes]] = []
    name, value = b"", b""

    def begin() -> None:
        parts.append(({}, b""))

    def data(chunk: bytes, start: int, end: int) -> None:
        headers, content = parts[-1]
        parts[-1] = (headers, content + chunk[start:end])

    def header_name(chunk: bytes, start: int, end: int) -> None:
        nonlocal name
        name += chunk[start:end]

    def header_value(chunk: bytes, start: int, end: int) -> None:
        nonlocal value
        value += chunk[start:end]

    def header_end() -> None:
        nonlocal name, value
        parts[-1][0][name.decode().lower()] = value.decode("utf-8", "surrogateescape")
        name = value = b""

    boundary = form.content_type.rpartition("boundary=")[2]
    parser = MultipartParser(
        boundary,
        {
            "on_part_begin": begin,
            "on_part_data": data,
            "on_header_field": header_name,
            "on_header_value": header_value,
            "on_header_end": header_end,
        },
    )
    parser.write(written(form))
    parser.finalize()
    return parts


def fields(form: Multipart) -> list[tuple[str, bytes]]:
    found = []
    for headers, content in parsed(form):
        _, options = parse_options_header(headers["content-disposition"])
        found.append((options[b"name"].decode(), content))
    return found


def test_fields_come_as_the_api_wants_them() -> None:
    form = Multipart(
        {
            "model": "whisper-1",
            "stream": False,
            "flag": True,
            "temperature": 0.0,
            "n": 2,
            "language": None,
            "prompt": omit,
            "include": ["logprobs"],
            "timestamp_granularities": ["word", "segment"],
            "chunking_strategy": {"type": "server_vad", "threshold": 0.5, "gap": None},
            "deep": [{"a": 1}, {"b": [2]}],
            "empty": [],
            "text": "zwei\r\nZeilen ä",
        }
    )
    assert fields(form) == [
        ("model", b"whisper-1"),
        ("stream", b"false"),
        ("flag", b"true"),
        ("temperature", b"0.0"),
        ("n", b"2"),
        ("include[]", b"logprobs"),
        ("timestamp_granularities[]", b"word"),
        ("timestamp_granularities[]", b"segment"),
        ("chunking_strategy[type]", b"server_vad"),
        ("chunking_strategy[threshold]", b"0.5"),
        ("deep[][a]", b"1"),
        ("deep[][b][]", b"2"),
        ("text", "zwei\r\nZeilen ä".encode()),
    ]


def test_files_come_last_with_name_and_media_type() -> None:
    form = Multipart({"file": ("a.mp3", b"sound"), "model": "m"}, ["file"])
    assert parsed(form) == [
        ({"content-disposition": 'form-data; name="model"'}, b"m"),
        (
            {"content-disposition": 'form-data; name="file"; filename="a.mp3"', "content-type": "audio/mpeg"},
            b"sound",
        ),
    ]


def test_one_file_keeps_its_name_and_a_list_gets_brackets() -> None:
    assert fields(Multipart({"image": b"1"}, ["image"])) == [("image", b"1")]
    assert fields(Multipart({"image": [b"1", ("a.png", b"2")]}, ["image"])) == [("image[]", b"1"), ("image[]", b"2")]
    assert fields(Multipart({"image": (b"1", b"2")}, ["image"])) == [("image[]", b"1"), ("image[]", b"2")]
    assert fields(Multipart({"image": (item for item in [b"1"])}, ["image"])) == [("image[]", b"1")]
    assert fields(Multipart({"image": [], "mask": None}, ["image", "mask"])) == []


def test_an_object_in_the_place_of_a_file_is_written_as_fields() -> None:
    assert fields(Multipart({"video": {"id": "video_1"}}, ["video"])) == [("video[id]", b"video_1")]


def test_a_file_in_an_unknown_field_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")
    ((headers, content),) = parsed(Multipart({"extra": [path]}))
    assert headers["content-disposition"] == 'form-data; name="extra[]"; filename="a.txt"'
    assert content == b"x"


def test_an_error_names_the_item_of_a_list() -> None:
    with pytest.raises(TypeError, match=r"image\[1\]: a str could be"):
        Multipart({"image": [b"x", "a.png"]}, ["image"])


def test_the_standard_library_reads_the_form_too() -> None:
    form = Multipart({"a": "1", "file": ("ü.txt", b"hi")}, ["file"])
    message = email.message_from_bytes(
        b"Content-Type: " + form.content_type.encode() + b"\r\n\r\n" + written(form), policy=email.policy.HTTP
    )
    assert next(part.get_content() for part in message.iter_parts()).strip() == "1"
    assert not message.defects


def test_every_form_has_its_own_boundary_and_no_content_can_contain_it() -> None:
    first, second = Multipart({"a": "1"}), Multipart({"a": "1"})
    assert first.content_type != second.content_type
    boundary = first.content_type.rpartition("boundary=")[2]
    assert len(boundary) == 32
    form = Multipart({"file": b"+++\r\n--" + boundary.encode() + b"--\r\n"}, ["file"])
    assert fields(form) == [("file", b"+++\r\n--" + boundary.encode() + b"--\r\n")]


_names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12) | st.sampled_from(
    ['a"; filename="b', "a\r\nX-Evil: 1", "a\\", 'a\\"', "ü\u2028", "a%22", "\x00", 'q"']
)


@given(
    values=st.dictionaries(_names, st.text(st.characters(codec="utf-8")), max_size=4),
    uploads=st.lists(st.tuples(_names, st.binary(max_size=300)), max_size=3),
)
def test_no_name_and_no_content_breaks_the_form(values: dict[str, str], uploads: list[tuple[str, bytes]]) -> None:
    files: list[Any] = list(uploads)
    form = Multipart({**values, "files!": files}, ["files!"])
    parts = parsed(form)
    assert [content for _, content in parts] == [
        *(value.encode() for name, value in values.items() if name != "files!"),
        *(content for _, content in uploads),
    ]
    for headers, _ in parts:
        assert set(headers) <= {"content-disposition", "content-type"}
        assert headers["content-disposition"].count('"') in {2, 4}
    assert form.content_length == len(written(form))


def test_file_names_are_written_as_browsers_write_them() -> None:
    form = Multipart({"file": ('a"b\r\nc\\d ü.txt', b"")}, ["file"])
    assert 'filename="a%22b%0D%0Ac\\\\d ü.txt"'.encode() in written(form)


def test_a_file_name_that_is_not_utf8_keeps_its_bytes() -> None:
    assert b'filename="a\xff.txt"' in written(Multipart({"file": (os.fsdecode(b"a\xff.txt"), b"")}, ["file"]))
    assert b'filename="a?.txt"' in written(Multipart({"file": ("a\ud900.txt", b"")}, ["file"]))


@pytest.mark.parametrize(
    "file",
    [
        ("a", b"", None, {"X-A": "1\r\nX-Evil: 1"}),
        ("a", b"", None, {"X-A\n": "1"}),
        ("a", b"", None, {"": "1"}),
        ("a", b"", "text/plain\r\nX-Evil: 1"),
    ],
)
def test_headers_cannot_be_smuggled_into_a_part(file: Any) -> None:
    with pytest.raises(ValueError, match="line break"):
        Multipart({"file": file}, ["file"])


def test_a_part_takes_headers_of_its_own() -> None:
    ((headers, _),) = parsed(Multipart({"file": ("a", b"", "x/y", {"X-A": "1"})}, ["file"]))
    assert headers["x-a"] == "1"
    assert headers["content-type"] == "x/y"
    ((headers, _),) = parsed(Multipart({"file": ("a", b"", None, {"content-type": "own/type"})}, ["file"]))
    assert headers["content-type"] == "own/type"


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
        first = written(form)
        assert form.content_length == len(first)
        assert first == written(form)
        assert b"".join(asyncio.run(_awritten(form))) == first
        assert big.read_bytes()[CHUNK - 1 :] in first


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
    assert fields(form) == [("file", b"abcd")]
    assert fields(form) == [("file", b"abcd")]
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
    assert len(written(form)) == form.content_length


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
