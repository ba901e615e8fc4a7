"""Bodies as programs give them: iterators that are read while they are sent, files that are awaited, own boundaries."""

from __future__ import annotations

import asyncio
import io
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from openai_facade import APIConnectionError, APIStatusError, AsyncOpenAI
from openai_runtime.request.pieces import whole_or_pieces

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .conftest import Caller, Scripted

OCTETS = {"headers": {"Content-Type": "application/octet-stream"}}
TRANSPORTS = pytest.mark.parametrize("transport", ["direct", "httpx"])


def pieces() -> Iterator[bytes]:
    yield b"a"
    yield b""
    yield b"b"


async def awaited_pieces() -> AsyncIterator[bytes]:
    for piece in pieces():
        yield piece


class Again:
    """An iterable that can be iterated as often as wanted."""

    def __iter__(self) -> Iterator[bytes]:
        return pieces()


CONTENTS: dict[str, tuple[Any, bytes, bool]] = {
    "generator": (pieces, b"ab", True),
    "iterator": (lambda: iter([b"x", bytearray(b"y"), memoryview(b"z")]), b"xyz", True),
    "iterable": (Again, b"ab", True),
    "list": (lambda: [b"a", b"b"], b"ab", True),
    "file": (lambda: io.BytesIO(b"file"), b"file", False),
    "path": (lambda: Path(__file__), Path(__file__).read_bytes(), False),
    "text": (lambda: "text", b"text", False),
    "bytes": (lambda: b"bytes", b"bytes", False),
    "empty": (lambda: iter([]), b"", True),
}


@TRANSPORTS
@pytest.mark.parametrize("kind", CONTENTS)
def test_content_is_sent_as_it_comes(call: Caller, scripted: Scripted, kind: str, transport: str) -> None:
    make, expected, chunked = CONTENTS[kind]
    call.options(transport=transport)
    call(content=make(), options=OCTETS)
    (sent,) = scripted.requests
    assert sent.body == expected
    assert sent.headers["content-type"] == "application/octet-stream"
    assert sent.headers.get("transfer-encoding") == ("chunked" if chunked else None)
    assert sent.headers.get("content-length") == (None if chunked else str(len(expected)))


def apost(scripted: Scripted, make: Any, **options: Any) -> None:
    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url, max_retries=0, **options) as client:
            content = make()
            if hasattr(content, "__await__"):
                async with await content as file:
                    await client.post("/x", cast_to=object, content=file, options=OCTETS)
            else:
                await client.post("/x", cast_to=object, content=content, options=OCTETS)

    asyncio.run(main())


@TRANSPORTS
def test_content_that_is_awaited(scripted: Scripted, transport: str, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"file" * 50_000)
    apost(scripted, awaited_pieces, transport=transport)
    apost(scripted, lambda: anyio.open_file(path, "rb"), transport=transport)
    assert [request.body for request in scripted.requests] == [b"ab", b"file" * 50_000]


def test_content_that_is_awaited_needs_the_async_client(call: Caller, scripted: Scripted) -> None:
    if call.asynchronous:
        call(content=awaited_pieces(), options=OCTETS)
        return
    with pytest.raises(TypeError, match="AsyncOpenAI"):
        call(content=awaited_pieces(), options=OCTETS)


@TRANSPORTS
def test_content_is_read_while_it_is_sent(call: Caller, scripted: Scripted, transport: str) -> None:
    """Whoever reads it whole beforehand has no connection by then."""
    connected = []

    def watched() -> Iterator[bytes]:
        yield b"x" * 100_000
        until = time.monotonic() + 5
        while not scripted.connections and time.monotonic() < until:
            time.sleep(0.01)
        connected.append(scripted.connections)
        yield b"y"

    call.options(transport=transport)
    scripted.answer = lambda request: scripted.json(len(request.body))
    assert call(content=watched(), options=OCTETS) == 100_001
    assert connected == [1]


def test_pieces_are_asked_for_one_by_one() -> None:
    pulled = []

    def watched() -> Iterator[bytes]:
        for number in range(3):
            pulled.append(number)
            yield b"x"

    reading = iter(whole_or_pieces(watched()))
    assert next(reading) == b"x"
    assert pulled == [0]


@pytest.mark.parametrize("status", [500, 429])
def test_an_iterator_is_not_sent_again(call: Caller, scripted: Scripted, status: int) -> None:
    scripted.answer = lambda request: scripted.json({}, status=status, retry_after_ms="1")
    call.options(max_retries=2)
    with pytest.raises(APIStatusError):
        call(content=pieces(), options=OCTETS)
    assert len(scripted.requests) == 1


@pytest.mark.parametrize("kind", ["iterable", "list", "file", "path"])
def test_what_can_be_read_again_is_sent_again(call: Caller, scripted: Scripted, kind: str) -> None:
    make, expected, _ = CONTENTS[kind]
    answers = [scripted.json({}, status=500, retry_after_ms="1"), scripted.json({"a": 1})]
    scripted.answer = lambda request: answers[len(scripted.requests) - 1]
    call.options(max_retries=1)
    assert call(content=make(), options=OCTETS) == {"a": 1}
    assert [request.body for request in scripted.requests] == [expected] * 2


def test_a_redirect_cannot_have_an_iterator_again(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({}, status=307, location="/v1/y")
    with pytest.raises((ValueError, APIConnectionError), match="read only once"):
        call(content=pieces(), options=OCTETS)


@pytest.mark.parametrize("content", [[5], ["text"], 5, {"a": 1}], ids=["ints", "texts", "int", "dict"])
def test_what_gives_no_bytes_is_refused(call: Caller, scripted: Scripted, content: Any) -> None:
    with pytest.raises(TypeError, match="content"):
        call(content=content, options=OCTETS)
    assert scripted.requests == []


def test_what_an_iterator_raises_comes_out(call: Caller) -> None:
    def breaks() -> Iterator[bytes]:
        yield b"a"
        raise LookupError("no more")

    with pytest.raises(LookupError, match="no more"):
        call(content=breaks(), options=OCTETS)


# --- files ------------------------------------------------------------------------------------------------------------


class Upload:
    """A file as web frameworks hand it over: its methods are awaited, a plain file is behind it."""

    def __init__(self, content: bytes, filename: str) -> None:
        self.file = tempfile.SpooledTemporaryFile()  # noqa: SIM115 - closed with the test
        self.file.write(content)
        self.filename = filename

    async def read(self, size: int = -1) -> bytes:
        self.file.seek(0)
        return self.file.read(size)


def test_files_whose_methods_are_awaited(call: Caller, scripted: Scripted) -> None:
    upload = Upload(b"hello", "a.png")
    files = call.client.files
    call.run(files.create(file=upload, purpose="assistants"))
    call.run(files.create(file=("b.txt", upload), purpose="assistants"))
    upload.file.close()
    first, second = (request.body for request in scripted.requests)
    assert b'filename="a.png"' in first
    assert b"image/png" in first
    assert b'filename="b.txt"' in second
    assert first.count(b"hello") == second.count(b"hello") == 1


@pytest.mark.parametrize("named", [False, True])
def test_paths_and_files_of_anyio(call: Caller, scripted: Scripted, tmp_path: Path, named: bool) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"hello")

    async def opened() -> Any:
        return await anyio.open_file(path, "rb")

    given: list[Any] = [anyio.Path(path), asyncio.run(opened())]
    for file in given:
        call.run(call.client.files.create(file=("a.txt", file) if named else file, purpose="assistants"))
    given[1].wrapped.close()
    for request in scripted.requests:
        assert b'filename="a.txt"' in request.body
        assert b"\r\nhello\r\n" in request.body


@pytest.mark.parametrize(
    "files", [(("f", ("a.txt", b"abc")),), [("f", ("a.txt", b"abc"))], {"f": ("a.txt", b"abc")}], ids=type
)
def test_files_by_name_or_in_pairs(call: Caller, scripted: Scripted, files: Any) -> None:
    call(files=files, options={"headers": {"Content-Type": "multipart/form-data"}})
    (sent,) = scripted.requests
    assert b'name="f"; filename="a.txt"' in sent.body
    assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")


# --- forms ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "boundary"),
    [
        ("multipart/form-data; boundary=6b7ba517", "6b7ba517"),
        ('multipart/form-data; boundary="6b 7"', "6b 7"),
        ("Multipart/Form-Data;charset=utf-8; Boundary=abc; x=y", "abc"),
    ],
)
@pytest.mark.parametrize("way", ["a method", "a verb", "a verb without files"])
def test_a_boundary_of_ones_own(call: Caller, scripted: Scripted, given: str, boundary: str, way: str) -> None:
    headers = {"content-Type": given}
    if way == "a method":
        call.run(call.client.files.create(file=b"abc", purpose="assistants", extra_headers=headers))
    elif way == "a verb":
        call(body={"a": 1}, files={"f": b"abc"}, options={"headers": headers})
    else:
        call(body={"a": 1}, options={"headers": headers})
    (sent,) = scripted.requests
    assert sent.headers["content-type"] == given
    assert sent.body.startswith(f"--{boundary}\r\n".encode())
    assert sent.body.endswith(f"--{boundary}--\r\n".encode())


@pytest.mark.parametrize("way", ["a method", "a verb", "a verb without files"])
def test_a_form_without_a_boundary_gets_one(call: Caller, scripted: Scripted, way: str) -> None:
    headers = {"Content-Type": "multipart/form-data"}
    if way == "a method":
        call.run(call.client.files.create(file=b"abc", purpose="assistants", extra_headers=headers))
    elif way == "a verb":
        call(body={"a": 1}, files={"f": b"abc"}, options={"headers": headers})
    else:
        call(body={"a": ["x", "y"]}, options={"headers": headers})
        assert scripted.requests[0].body.count(b'name="a[]"') == 2
    (sent,) = scripted.requests
    boundary = sent.headers["content-type"].partition("boundary=")[2]
    assert boundary
    assert sent.body.startswith(f"--{boundary}".encode())
