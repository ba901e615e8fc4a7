"""Everything that is waited for, against the emulator: what comes out, and which files of a batch failed."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import AsyncOpenAI, FileBatchError, NotFoundError, OpenAI, PollTimeoutError
from openai_facade.testing import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Scripted


@pytest.fixture
def client(emulator: Any) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=emulator.base_url) as client:
        yield client


def in_async(emulator: Any, work: Any) -> Any:
    async def main() -> Any:
        async with AsyncOpenAI(api_key="k", base_url=emulator.base_url) as client:
            return await work(client)

    return asyncio.run(main())


GOOD = [(f"{n}.txt", f"text number {n}".encode()) for n in range(5)]
BAD = ("b.bin", bytes(range(256)))


def test_one_file_goes_into_a_store(client: OpenAI, emulator: Any) -> None:
    store = client.vector_stores.create().id
    file = client.vector_stores.files.upload_and_poll(
        vector_store_id=store, file=GOOD[0], attributes={"kind": "note"}, poll_interval_ms=1
    )
    assert (file.status, file.attributes) == ("completed", {"kind": "note"})
    begun = client.vector_stores.files.upload(vector_store_id=store, file=GOOD[1])
    assert begun.status == "in_progress"
    assert client.vector_stores.files.poll(begun.id, vector_store_id=store, poll_interval_ms=1).status == "completed"
    again = client.vector_stores.files.create_and_poll(begun.id, vector_store_id=store, poll_interval_ms=1)
    assert again.status == "completed"
    failed = client.vector_stores.files.upload_and_poll(vector_store_id=store, file=BAD, poll_interval_ms=1)
    assert (failed.status, failed.last_error and failed.last_error.code) == ("failed", "unsupported_file")
    uploads = emulator.requests.to("createFile")
    assert len(uploads) == 3
    assert all(b'name="purpose"\r\n\r\nassistants' in upload.body for upload in uploads)

    async def work(client: AsyncOpenAI) -> None:
        files = client.vector_stores.files
        file = await files.upload_and_poll(vector_store_id=store, file=GOOD[2], poll_interval_ms=1)
        assert file.status == "completed"
        begun = await files.upload(vector_store_id=store, file=GOOD[3])
        assert (await files.poll(begun.id, vector_store_id=store, poll_interval_ms=1)).status == "completed"
        again = await files.create_and_poll(begun.id, vector_store_id=store, poll_interval_ms=1)
        assert again.status == "completed"

    in_async(emulator, work)


def test_many_files_go_into_a_store_some_at_a_time(client: OpenAI, emulator: Any) -> None:
    store = client.vector_stores.create().id
    known = client.files.create(file=("known.txt", b"known"), purpose="assistants").id
    batch = client.vector_stores.file_batches.upload_and_poll(
        store, files=GOOD, file_ids=[known], max_concurrency=2, poll_interval_ms=1
    )
    assert (batch.status, batch.file_counts.completed) == ("completed", 6)
    sent = json.loads(emulator.requests.to("createVectorStoreFileBatch")[-1].body)
    assert sent["file_ids"][0] == known
    names = [client.files.retrieve(name).filename for name in sent["file_ids"][1:]]
    assert names == [name for name, _ in GOOD]  # in the order in which they were given

    async def work(client: AsyncOpenAI) -> Any:
        return await client.vector_stores.file_batches.upload_and_poll(store, files=GOOD, poll_interval_ms=1)

    assert in_async(emulator, work).file_counts.completed == 5


def test_a_batch_that_loses_files_says_which(client: OpenAI, emulator: Any) -> None:
    store = client.vector_stores.create().id
    with pytest.raises(FileBatchError, match="1 of 6 files") as caught:
        client.vector_stores.file_batches.upload_and_poll(store, files=[*GOOD, BAD], poll_interval_ms=1)
    error = caught.value
    assert [client.files.retrieve(name).filename for name in error.failed] == ["b.bin"]
    assert error.batch is not None
    assert error.batch.status == "completed"
    assert error.failed[0] in str(error)
    name = error.batch.id
    polled = client.vector_stores.file_batches.poll(name, vector_store_id=store)
    assert polled.file_counts.failed == 1  # the caller looks at the counts, as with the reference
    with pytest.raises(FileBatchError):
        client.vector_stores.file_batches.poll(name, vector_store_id=store, raise_on_failure=True)
    lenient = client.vector_stores.file_batches.create_and_poll(
        store, file_ids=error.failed, poll_interval_ms=1, raise_on_failure=False
    )
    assert lenient.file_counts.failed == 1

    async def work(client: AsyncOpenAI) -> None:
        with pytest.raises(FileBatchError) as caught:
            await client.vector_stores.file_batches.create_and_poll(store, file_ids=error.failed, poll_interval_ms=1)
        assert caught.value.failed == error.failed

    in_async(emulator, work)


def test_a_batch_that_failed_as_a_whole_is_returned(client: OpenAI, emulator: Any) -> None:
    store = client.vector_stores.create().id
    counts = {"in_progress": 0, "completed": 0, "failed": 2, "cancelled": 0, "total": 2}
    whole = {"id": "vsfb_1", "object": "vector_store.files_batch", "status": "failed", "file_counts": counts}
    emulator.script("GET /vector_stores/*/file_batches/*", [{**whole, "vector_store_id": store, "created_at": 1}])
    file = client.files.create(file=GOOD[0], purpose="assistants").id
    assert client.vector_stores.file_batches.create_and_poll(store, file_ids=[file]).status == "failed"


def test_a_status_of_the_future_is_settled_by_the_counts(client: OpenAI, emulator: Any) -> None:
    counts = {"in_progress": 0, "completed": 0, "failed": 0, "cancelled": 0, "total": 0}
    odd = {
        "id": "b",
        "object": "vector_store.files_batch",
        "status": "tidying",
        "vector_store_id": "s",
        "created_at": 1,
    }
    settled = {**counts, "completed": 2, "total": 2}
    looks = [{**odd, "file_counts": counts}, {**odd, "file_counts": None}, {**odd, "file_counts": settled}]
    emulator.script("GET /vector_stores/*/file_batches/*", looks)
    batch = client.vector_stores.file_batches.poll("b", vector_store_id="s", poll_interval_ms=1)
    assert batch.file_counts.completed == 2


def test_a_file_that_cannot_be_uploaded_leaves_the_ids_of_the_others(client: OpenAI, emulator: Any) -> None:
    store = client.vector_stores.create().id
    refusal = Answer(status=400, json={"error": {"message": "Broken.", "type": "invalid_request_error"}})
    emulator.script("POST /files", [None, refusal])
    with pytest.raises(FileBatchError, match=r"1 of 5 files could not be uploaded \(3 not tried\)") as caught:
        client.vector_stores.file_batches.upload_and_poll(store, files=GOOD, max_concurrency=1)
    error = caught.value
    assert [client.files.retrieve(name).filename for name in error.uploaded] == ["0.txt"]
    assert list(error.errors) == [1]
    assert error.__cause__ is error.errors[1]
    assert error.batch is None
    assert emulator.requests.to("createVectorStoreFileBatch") == []


def test_videos_files_and_responses_are_waited_for(client: OpenAI, emulator: Any) -> None:
    assert client.videos.create_and_poll(prompt="A cat", poll_interval_ms=1).status == "completed"
    with pytest.warns(DeprecationWarning, match=r"videos\.create"):  # by the API, since August
        begun = client.videos.create(prompt="A dog")
    assert client.videos.poll(begun.id, poll_interval_ms=1).status == "completed"
    file = client.files.create(file=GOOD[0], purpose="assistants")
    assert client.files.wait_for_processing(file.id).status == "processed"
    response = client.responses.create(model="gpt-5.4", input="Hi", background=True)
    assert response.status == "queued"
    assert "Hi" in client.responses.wait(response.id, poll_interval_ms=1).output_text

    async def work(client: AsyncOpenAI) -> None:
        assert (await client.videos.create_and_poll(prompt="A cat", poll_interval_ms=1)).status == "completed"
        assert (await client.videos.poll(begun.id, poll_interval_ms=1)).status == "completed"
        assert (await client.files.wait_for_processing(file.id)).status == "processed"
        response = await client.responses.create(model="gpt-5.4", input="Hi", background=True)
        assert "Hi" in (await client.responses.wait(response.id, poll_interval_ms=1)).output_text

    in_async(emulator, work)


def test_a_background_response_is_read_into_a_type(client: OpenAI) -> None:
    from typing import TypedDict

    class City(TypedDict):
        city: str
        people: int

    schema = {
        "type": "object",
        "properties": {"city": {"type": "string"}, "people": {"type": "integer"}},
        "required": ["city", "people"],
        "additionalProperties": False,
    }
    form: Any = {"type": "json_schema", "name": "answer", "schema": schema, "strict": True}
    begun = client.responses.create(model="gpt-5.4", input="A city", background=True, text={"format": form})
    answer = client.responses.wait(begun.id, poll_interval_ms=1, text_format=City).output_parsed
    assert answer is not None
    assert isinstance(answer["people"], int)


@pytest.mark.filterwarnings("ignore:.*deprecated by the API:DeprecationWarning")
def test_runs_are_waited_for_until_they_are_over_or_need_something(client: OpenAI, emulator: Any) -> None:
    tool: Any = {
        "type": "function",
        "function": {"name": "weather", "parameters": {"type": "object", "properties": {}}},
    }
    assistant = client.beta.assistants.create(model="gpt-5.4", tools=[tool]).id
    thread: Any = {"messages": [{"role": "user", "content": "What weather?"}]}
    run = client.beta.threads.create_and_run_poll(assistant_id=assistant, thread=thread, poll_interval_ms=1)
    assert run.status == "requires_action"
    assert run.required_action is not None
    outputs: Any = [
        {"tool_call_id": call.id, "output": "sunny"} for call in run.required_action.submit_tool_outputs.tool_calls
    ]
    runs = client.beta.threads.runs
    done = runs.submit_tool_outputs_and_poll(
        run_id=run.id, thread_id=run.thread_id, tool_outputs=outputs, poll_interval_ms=1
    )
    assert done.status == "completed"
    assert runs.poll(run.id, run.thread_id, poll_interval_ms=1).id == run.id

    async def work(client: AsyncOpenAI) -> None:
        plain = await client.beta.assistants.create(model="gpt-5.4")
        runs = client.beta.threads.runs
        run = await client.beta.threads.create_and_run_poll(assistant_id=plain.id, thread=thread, poll_interval_ms=1)
        again = await runs.create_and_poll(thread_id=run.thread_id, assistant_id=plain.id, poll_interval_ms=1)
        assert (run.status, again.status) == ("completed", "completed")
        assert (await runs.poll(run_id=run.id, thread_id=run.thread_id)).id == run.id

    in_async(emulator, work)


def test_waiting_for_runs_warns_as_the_other_methods_of_runs_do(client: OpenAI) -> None:
    with pytest.warns(DeprecationWarning, match="runs.create_and_poll` is deprecated"), pytest.raises(NotFoundError):
        client.beta.threads.runs.create_and_poll(thread_id="t", assistant_id="a")


def test_a_server_that_never_finishes_is_given_up(scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({"id": "v", "object": "video", "status": "queued"})
    with OpenAI(api_key="k", base_url=scripted.url) as client, pytest.raises(PollTimeoutError) as caught:
        client.videos.poll("v", poll_interval_ms=10, deadline=0.1)
    assert caught.value.last.status == "queued"
    assert 5 <= len(scripted.requests) <= 15

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url) as client:
            with pytest.raises(PollTimeoutError):
                await client.videos.poll("v", poll_interval_ms=10, deadline=0.1)

    asyncio.run(main())


def test_extra_headers_go_with_every_look(scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({"id": "v", "object": "video", "status": "completed"})
    with OpenAI(api_key="k", base_url=scripted.url) as client:
        client.videos.create_and_poll(prompt="x", extra_headers={"x-mine": "1"}, extra_query={"q": "1"})
    begin, look = scripted.requests
    assert (begin.headers["x-mine"], begin.target) == ("1", "/v1/videos?q=1")
    assert (look.headers["x-mine"], look.target) == ("1", "/v1/videos/v")


def test_waits_and_uploads_run_on_trio_too(emulator: Any) -> None:
    trio = pytest.importorskip("trio", reason="trio is not installed")

    def add(number: int) -> int:
        """Add one."""
        return number + 1

    async def main() -> None:
        transport = httpx.AsyncClient()
        async with AsyncOpenAI(api_key="k", base_url=emulator.base_url, http_client=transport) as client:
            store = (await client.vector_stores.create()).id
            batch = await client.vector_stores.file_batches.upload_and_poll(store, files=GOOD, poll_interval_ms=1)
            assert batch.file_counts.completed == len(GOOD)
            upload = await client.uploads.upload_file_chunked(
                file=b"x" * 100, filename="a.jsonl", purpose="batch", part_size=30
            )
            assert upload.status == "completed"
            run = await client.responses.run_tools(model="gpt-5.4", input="Add", tools=[add])
            assert run.turns == 2

    trio.run(main)
