"""What type checkers see of tool loops, waits, handlers and webhooks: only type-checked, by mypy and pyright."""
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path  # noqa: TC003
from typing import assert_type

from openai_facade import AssistantEventHandler, AsyncAssistantEventHandler, AsyncOpenAI, OpenAI, Tool
from openai_facade.lib.streaming import AssistantStreamManager
from openai_facade.tools.loop import ChatToolRun, ResponseToolRun, ToolStep
from openai_facade.types import FileObject, Upload, Video
from openai_facade.types.beta.threads import Run
from openai_facade.types.chat import ParsedChatCompletion
from openai_facade.types.responses import ParsedResponse
from openai_facade.types.vector_stores import VectorStoreFile, VectorStoreFileBatch
from openai_facade.types.webhooks import ResponseCompletedWebhookEvent, UnwrapWebhookEvent


@dataclass
class City:
    name: str


def weather(city: str) -> dict[str, float]:
    return {city: 20.0}


async def people(city: str) -> int:
    return len(city)


def tools(client: OpenAI) -> None:
    """Functions, `Tool` objects, classes and definitions in one list; the answer's type where one is asked for."""
    run = client.responses.run_tools(
        model="m",
        input="x",
        tools=[weather, Tool(weather, name="w"), City, {"type": "web_search"}],
        on_step=lambda step: print(step.answer.output_text, step.results),
    )
    assert_type(run, ResponseToolRun[None])
    assert_type(run.response, ParsedResponse[None])
    assert_type(run.output_text, str)
    typed = client.responses.run_tools(model="m", input="x", tools=[weather], text_format=City, max_turns=3)
    assert_type(typed, ResponseToolRun[City])
    assert_type(typed.output_parsed, City | None)
    chat = client.chat.completions.run_tools(model="m", messages=[{"role": "user", "content": "x"}], tools=[weather])
    assert_type(chat, ChatToolRun[None])
    assert_type(chat.steps, list[ToolStep[ParsedChatCompletion[None]]])
    read = client.chat.completions.run_tools(model="m", messages=[], tools=[weather], response_format=City)
    assert_type(read.message.parsed, City | None)
    client.responses.run_tools(model="m", input="x", tools=[weather], on_error="ignore")  # type: ignore[call-overload]


async def async_tools(client: AsyncOpenAI) -> None:
    """An async client takes coroutine functions too."""

    async def tell(step: ToolStep[ParsedResponse[City]]) -> None:
        assert_type(step.answer.output_parsed, City | None)

    run = await client.responses.run_tools(
        model="m", input="x", tools=[weather, people], text_format=City, on_step=tell
    )
    assert_type(run, ResponseToolRun[City])
    assert_type(await client.chat.completions.run_tools(model="m", messages=[], tools=[people]), ChatToolRun[None])


def waits(client: OpenAI, path: Path) -> None:
    """What is waited for comes back as what it is."""
    files, batches = client.vector_stores.files, client.vector_stores.file_batches
    assert_type(files.upload_and_poll(vector_store_id="v", file=path, deadline=60), VectorStoreFile)
    assert_type(files.create_and_poll("f", vector_store_id="v", poll_interval_ms=5), VectorStoreFile)
    assert_type(batches.upload_and_poll("v", files=[path, b"x", ("n", b"x")], file_ids=["f"]), VectorStoreFileBatch)
    assert_type(client.videos.create_and_poll(prompt="x"), Video)
    assert_type(client.files.wait_for_processing("f"), FileObject)
    assert_type(client.beta.threads.create_and_run_poll(assistant_id="a"), Run)
    uploads = client.uploads
    assert_type(uploads.upload_file_chunked(file=path, purpose="batch"), Upload)
    assert_type(uploads.upload_file_chunked(file=b"x", filename="n", purpose="batch", on_progress=print), Upload)
    uploads.upload_file_chunked(file=b"x", purpose="batch")  # type: ignore[call-overload]
    assert_type(uploads.complete("u"), Upload)
    batches.upload_and_poll("v", files=[path], pol_interval_ms=5)  # type: ignore[call-arg]


class Handler(AssistantEventHandler):
    found: str = ""


class AsyncHandler(AsyncAssistantEventHandler):
    pass


def handlers(client: OpenAI) -> None:
    """The `with` block gives the handler that was passed, or a plain one."""
    manager = client.beta.threads.create_and_run_stream(assistant_id="a", event_handler=Handler())
    assert_type(manager, AssistantStreamManager[Handler])
    with manager as stream:
        assert_type(stream.found, str)
        assert_type(stream.get_final_run(), Run)
    with client.beta.threads.create_and_run_stream(assistant_id="a") as plain:
        assert_type(plain, AssistantEventHandler)
        for text in plain.text_deltas:
            assert_type(text, str)
    client.beta.threads.create_and_run_stream(assistant_id="a", event_handler=AsyncHandler())  # type: ignore[call-overload]


async def async_handlers(client: AsyncOpenAI) -> None:
    """The same in an async client, with async handlers."""
    async with client.beta.threads.create_and_run_stream(assistant_id="a", event_handler=AsyncHandler()) as stream:
        assert_type(stream, AsyncHandler)
        assert_type(await stream.get_final_run(), Run)


def webhooks(client: OpenAI, asynchronous: AsyncOpenAI) -> None:
    """Webhooks are not awaited."""
    event = client.webhooks.unwrap(b"", {})
    assert_type(event, UnwrapWebhookEvent)
    if event.type == "response.completed":
        assert_type(event, ResponseCompletedWebhookEvent)
        assert_type(event.data.id, str)
    assert_type(asynchronous.webhooks.unwrap("", [("a", "b")]), UnwrapWebhookEvent)
