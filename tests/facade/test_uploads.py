"""Large files in parts: every kind of source, in order, several at once, told about, cancelled when a part fails."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import threading
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIStatusError, AsyncOpenAI, BadRequestError, OpenAI, OpenAIError
from openai_facade.calling.chunked_upload import Source, name_of
from openai_facade.calling.parallel import in_tasks, in_threads
from openai_facade.testing import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .conftest import Scripted

DATA = bytes(range(256)) * 10 + b"the end"


@pytest.fixture
def client(emulator: Any) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=emulator.base_url, max_retries=0) as client:
        yield client


def in_async(emulator: Any, work: Any) -> Any:
    async def main() -> Any:
        async with AsyncOpenAI(api_key="k", base_url=emulator.base_url, max_retries=0) as client:
            return await work(client)

    return asyncio.run(main())


class Pipe(io.RawIOBase):
    """A stream that can be read once."""

    def __init__(self, data: bytes) -> None:
        self._left = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        data = self._left.read(min(len(buffer), 100))
        buffer[: len(data)] = data
        return len(data)


def path_of(folder: Path) -> Path:
    path = folder / "data.jsonl"
    path.write_bytes(DATA)
    return path


def opened(folder: Path) -> Any:
    file = io.BytesIO(b"skip me" + DATA)
    file.seek(7)
    return file


SOURCES: dict[str, Callable[[Path], Any]] = {
    "path": path_of,
    "text path": lambda folder: str(path_of(folder)),
    "bytes": lambda folder: DATA,
    "open file": opened,
    "pipe": lambda folder: Pipe(DATA),
}


@pytest.mark.parametrize("kind", SOURCES)
@pytest.mark.parametrize("part_size", [100, 2567, 10_000])
def test_every_kind_of_source_arrives_whole(
    client: OpenAI, emulator: Any, tmp_path: Path, kind: str, part_size: int
) -> None:
    told: list[tuple[int, int]] = []
    upload = client.uploads.upload_file_chunked(
        file=SOURCES[kind](tmp_path),
        filename="data.jsonl",
        purpose="batch",
        part_size=part_size,
        md5=hashlib.md5(DATA).hexdigest(),
        on_progress=lambda sent, total: told.append((sent, total)),
    )
    assert upload.status == "completed"
    assert upload.file is not None
    assert client.files.content(upload.file.id).read() == DATA
    announced = emulator.requests.to("createUpload")[-1].json
    assert announced["mime_type"] == "application/jsonl"
    assert announced["bytes"] == len(DATA)
    assert len(told) == -(-len(DATA) // part_size)
    assert [sent for sent, _ in told] == sorted(sent for sent, _ in told)
    assert told[-1] == (len(DATA), len(DATA))


@pytest.mark.parametrize("kind", SOURCES)
def test_every_kind_of_source_arrives_from_an_async_client(emulator: Any, tmp_path: Path, kind: str) -> None:
    told: list[int] = []

    async def tell(sent: int, total: int) -> None:
        await asyncio.sleep(0)
        told.append(sent)

    async def work(client: AsyncOpenAI) -> bytes:
        upload = await client.uploads.upload_file_chunked(
            file=SOURCES[kind](tmp_path), filename="data.jsonl", purpose="batch", part_size=500, on_progress=tell
        )
        assert upload.file is not None
        return (await client.files.content(upload.file.id)).read()

    assert in_async(emulator, work) == DATA
    assert max(told) == len(DATA)


def test_a_path_needs_no_name_and_bytes_do(client: OpenAI, emulator: Any, tmp_path: Path) -> None:
    client.uploads.upload_file_chunked(file=path_of(tmp_path), purpose="batch", mime_type="text/plain")
    announced = emulator.requests.to("createUpload")[-1].json
    assert (announced["filename"], announced["mime_type"]) == ("data.jsonl", "text/plain")
    with pytest.raises(TypeError, match="filename is missing"):
        client.uploads.upload_file_chunked(file=b"x", purpose="batch")  # type: ignore[call-overload]
    assert name_of(io.BytesIO(), "a/b.txt") == "a/b.txt"
    with (tmp_path / "data.jsonl").open("rb") as file:
        assert name_of(file, None) == "data.jsonl"


def test_what_cannot_be_right_is_refused_before_anything_is_sent(client: OpenAI, emulator: Any, tmp_path: Path) -> None:
    upload: Any = client.uploads.upload_file_chunked
    with pytest.raises(ValueError, match="bytes is 5, but the file has 2567"):
        upload(file=DATA, filename="a.jsonl", purpose="batch", bytes=5)
    with pytest.raises(ValueError, match="part_size is 0"):
        upload(file=DATA, filename="a.jsonl", purpose="batch", part_size=0)
    with pytest.raises(TypeError, match="text mode"):
        upload(file=io.StringIO("x"), filename="a.jsonl", purpose="batch")
    with pytest.raises(TypeError, match="got int"):
        upload(file=5, filename="a.jsonl", purpose="batch")
    with pytest.raises(FileNotFoundError):
        upload(file=tmp_path / "nowhere", purpose="batch")
    assert emulator.requests == []


def test_parts_are_sent_at_the_same_time_and_put_together_in_order(scripted: Scripted) -> None:
    busy = threading.Barrier(3, timeout=5)
    sent: dict[str, bytes] = {}

    def answer(request: Any) -> Any:
        if request.target.endswith("/parts"):
            busy.wait()  # only passed when three parts are on their way
            name = f"part_{request.body[-80:]!r}"[:60]
            sent[name] = request.body
            return scripted.json({"id": name, "object": "upload.part", "upload_id": "u", "created_at": 1})
        return scripted.json({"id": "u", "object": "upload", "status": "pending"})

    scripted.answer = answer
    with OpenAI(api_key="k", base_url=scripted.url) as client:
        client.uploads.upload_file_chunked(
            file=b"a" * 10 + b"b" * 10 + b"c" * 10, filename="x", purpose="batch", part_size=10, max_concurrency=3
        )
    ids = scripted.requests[-1].json()["part_ids"]
    assert [next(letter for letter in b"abc" if bytes([letter]) * 10 in sent[name]) for name in ids] == list(b"abc")
    with pytest.raises(ValueError, match="max_concurrency is 0"), OpenAI(api_key="k", base_url=scripted.url) as client:
        client.uploads.upload_file_chunked(file=b"a", filename="x", purpose="batch", max_concurrency=0)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_part_that_fails_cancels_the_upload(emulator: Any, asynchronous: bool) -> None:
    broken = Answer(status=400, json={"error": {"message": "No.", "type": "invalid_request_error"}})
    emulator.script("addUploadPart", [None, broken])
    arguments: dict[str, Any] = {"file": DATA, "filename": "x.jsonl", "purpose": "batch", "part_size": 100}
    arguments["max_concurrency"] = 1

    def upload() -> None:
        if asynchronous:
            in_async(emulator, lambda client: client.uploads.upload_file_chunked(**arguments))
        with OpenAI(api_key="k", base_url=emulator.base_url) as client:
            client.uploads.upload_file_chunked(**arguments)

    with pytest.raises(BadRequestError, match=r"No\."):
        upload()
    assert len(emulator.requests.to("addUploadPart")) == 2  # nothing more is sent
    assert len(emulator.requests.to("cancelUpload")) == 1
    assert emulator.requests.to("completeUpload") == []


def test_a_wrong_checksum_cancels_the_upload(client: OpenAI, emulator: Any) -> None:
    with pytest.raises(BadRequestError, match="MD5"):
        client.uploads.upload_file_chunked(file=DATA, filename="x.jsonl", purpose="batch", md5="0" * 32)
    assert len(emulator.requests.to("cancelUpload")) == 1


def test_a_retry_sends_the_same_bytes_again(scripted: Scripted) -> None:
    bodies: list[bytes] = []

    def answer(request: Any) -> Any:
        if not request.target.endswith("/parts"):
            return scripted.json({"id": "u", "object": "upload"})
        bodies.append(request.body.split(b"\r\n\r\n")[-1].rsplit(b"\r\n--", 1)[0])
        return scripted.json({"id": "p"}, status=500 if len(bodies) == 1 else 200)

    scripted.answer = answer
    with OpenAI(api_key="k", base_url=scripted.url) as client:
        client.uploads.upload_file_chunked(file=DATA, filename="x", purpose="batch")
    assert bodies == [DATA, DATA]


def test_a_large_file_is_never_whole_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(40_000_000)
    source = Source.of(path)
    tracemalloc.start()
    try:
        for window in source.windows(10_000_000):
            while window.read(65536):
                pass
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()
        source.close()


# --- by hand ----------------------------------------------------------------------------------------------------------


def test_the_client_remembers_the_parts(client: OpenAI, emulator: Any) -> None:
    uploads = client.uploads
    upload = uploads.create(filename="x.jsonl", purpose="batch", bytes=6)
    other = uploads.create(filename="y.jsonl", purpose="batch", bytes=3)
    uploads.upload_part(upload_id=upload.id, data=b"abc")
    uploads.upload_part(upload_id=other.id, data=b"xyz")
    uploads.parts.with_raw_response.create(upload.id, data=b"def").parse()
    done = uploads.complete(upload_id=upload.id)
    assert done.file is not None
    assert client.files.content(done.file.id).read() == b"abcdef"
    with pytest.raises(OpenAIError, match="part_ids is missing"):  # forgotten by now
        uploads.complete(upload.id)


def test_parts_may_be_listed_in_any_order(client: OpenAI) -> None:
    upload = client.uploads.create(filename="x.jsonl", purpose="batch", bytes=6, mime_type="application/jsonl")
    last = client.uploads.parts.create(upload.id, data=b"def")
    first = client.uploads.parts.create(upload.id, data=b"abc")
    done = client.uploads.with_raw_response.complete(upload.id, part_ids=[first.id, last.id]).parse()
    assert done.file is not None
    assert client.files.content(done.file.id).read() == b"abcdef"


def test_a_completion_that_fails_can_be_tried_again(client: OpenAI, emulator: Any) -> None:
    upload = client.uploads.create(filename="x.jsonl", purpose="batch", bytes=3)
    client.uploads.upload_part(upload.id, data=b"abc")
    emulator.script("completeUpload", [Answer(status=500, json={}), None])
    with pytest.raises(APIStatusError):
        client.uploads.complete(upload.id)
    assert client.uploads.complete(upload.id).status == "completed"


def test_another_client_knows_no_parts(client: OpenAI, emulator: Any) -> None:
    upload = client.uploads.create(filename="x.jsonl", purpose="batch", bytes=3)
    client.uploads.upload_part(upload.id, data=b"abc")

    async def work(other: AsyncOpenAI) -> None:
        with pytest.raises(OpenAIError, match="was added through this client"):
            await other.uploads.complete(upload.id)
        mine = await other.uploads.create(filename="x.jsonl", purpose="batch", bytes=3)
        await other.uploads.upload_part(mine.id, data=b"abc")
        assert (await other.uploads.complete(mine.id)).status == "completed"

    in_async(emulator, work)
    assert json.loads(emulator.requests.to("createUpload")[-1].body)["mime_type"] == "application/jsonl"


# --- several things at once -------------------------------------------------------------------------------------------


def failing(number: int) -> int:
    if number == 3:
        raise KeyError(number)
    return number * 10


def test_outcomes_come_in_the_order_of_the_work() -> None:
    def work() -> Iterator[Any]:
        for number in range(6):
            yield lambda number=number: failing(number)

    kept = in_threads(work(), 3, keep_on=True)
    assert [one if isinstance(one, int) else type(one) for one in kept] == [0, 10, 20, KeyError, 40, 50]
    stopped = in_threads(work(), 1)
    assert [one if isinstance(one, int) else type(one) for one in stopped] == [0, 10, 20, KeyError]

    def broken() -> Iterator[Any]:
        yield lambda: 1
        raise RuntimeError("no more")

    outcomes = in_threads(broken(), 2)
    assert (outcomes[0], str(outcomes[1])) == (1, "no more")


def test_cancelling_ends_all_tasks() -> None:
    ended: list[int] = []

    async def piece(number: int) -> None:
        try:
            await asyncio.sleep(30)
        finally:
            ended.append(number)

    async def main() -> None:
        work = [lambda number=number: piece(number) for number in range(4)]
        task = asyncio.create_task(in_tasks(work, 3))  # type: ignore[arg-type]
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert sorted(ended) == [0, 1, 2]
