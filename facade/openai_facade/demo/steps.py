"""A tour of the SDK that makes real calls: `python -m openai_facade.demo`.

Without OPENAI_API_KEY the calls go to the embedded server of `openai_facade.testing`; with a key, to the API itself
(then only the steps marked as cheap run). Exits with 1 when a step fails or shows something else than it should, and
with 2 when it cannot begin. How it is shown is in `page`.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import os
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Final

from openai_facade import AsyncOpenAI, NotFoundError, OpenAI

from .page import Page

Step = Callable[[OpenAI], str]

CHAT_MODEL: Final = "gpt-4o-mini"
EMBEDDING_MODEL: Final = "text-embedding-3-small"

EMBEDDED_SECRET: Final = "whsec_" + base64.b64encode(b"a secret of the tour").decode()

STEPS: list[tuple[str, bool, Step]] = []
GROUPS: dict[int, str] = {}
"""What the steps from a number on have in common."""


def group(name: str) -> None:
    """Begin a group with the next step."""
    GROUPS[len(STEPS)] = name


def step(title: str, *, cheap: bool = True) -> Callable[[Step], Step]:
    """Add a step to the tour; one that is not cheap runs on the embedded server only."""

    def add(function: Step) -> Step:
        STEPS.append((title, cheap, function))
        return function

    return add


def expect(truth: object, what: str) -> None:
    """Fail the step unless something holds; an assert would vanish under `python -O`."""
    if not truth:
        raise RuntimeError(f"expected {what}")


group("Calls")


@step("models, page by page")
def models(client: OpenAI) -> str:
    ids = [model.id for model in client.models.list()]
    expect(CHAT_MODEL in ids, f"{CHAT_MODEL} among the models")
    return f"{len(ids)} models, {ids[0]} first"


group("Text and vectors")


@step("a chat completion")
def chat(client: OpenAI) -> str:
    completion = client.chat.completions.create(model=CHAT_MODEL, messages=[{"role": "user", "content": "Say hello."}])
    text = completion.choices[0].message.content
    expect(text, "an answer with text")
    return repr(text)


@step("the same, as a stream")
def chat_stream(client: OpenAI) -> str:
    stream = client.chat.completions.create(
        model=CHAT_MODEL, messages=[{"role": "user", "content": "Say hello."}], stream=True
    )
    pieces = [chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices]
    expect("".join(pieces), "pieces of text")
    return f"{len(pieces)} chunks"


@step("a response, and its events")
def responses(client: OpenAI) -> str:
    whole = client.responses.create(model=CHAT_MODEL, input="Say hello.")
    expect(whole.output_text, "a response with text")
    kinds = [event.type for event in client.responses.create(model=CHAT_MODEL, input="Say hello.", stream=True)]
    expect(kinds[-1] == "response.completed", "response.completed as the last event")
    return f"{whole.output_text!r}, {len(kinds)} events"


@step("embeddings, sent as base64 and handed out as floats")
def embeddings(client: OpenAI) -> str:
    answer = client.embeddings.create(model=EMBEDDING_MODEL, input=["one", "two"])
    lengths = {len(item.embedding) for item in answer.data}
    expect(lengths == {1536}, "vectors of 1536 numbers")
    return f"{len(answer.data)} vectors of {lengths.pop()} numbers"


group("Answers and errors")


@step("the headers of an answer")
def raw(client: OpenAI) -> str:
    answer = client.models.with_raw_response.retrieve(CHAT_MODEL)
    expect(answer.parse().id == CHAT_MODEL, "the model that was asked for")
    return f"status {answer.status_code}, request {answer.request_id}"


@step("an error, by its class")
def errors(client: OpenAI) -> str:
    try:
        client.models.retrieve("no-such-model")
    except NotFoundError as error:
        return f"{type(error).__name__}: {error.message}"
    raise RuntimeError("expected NotFoundError")


group("Files, and several calls at once")


@step("a file, up and down again", cheap=False)
def files(client: OpenAI) -> str:
    content = b'{"question": "six times seven"}\n'
    file = client.files.create(file=("data.jsonl", content), purpose="batch")
    back = client.files.content(file.id).read()
    expect(back == content, "the same bytes back")
    client.files.delete(file.id)
    return f"{file.id}, {len(back)} bytes"


@step("five async calls at once")
def concurrent(client: OpenAI) -> str:
    async def run() -> int:
        async with AsyncOpenAI(api_key=client.api_key, base_url=client.base_url) as twin:
            calls = [twin.responses.create(model=CHAT_MODEL, input=f"Topic {n}") for n in range(5)]
            return sum(bool(answer.output_text) for answer in await asyncio.gather(*calls))

    answered = asyncio.run(run())
    expect(answered == 5, "five answers")
    return f"{answered} answers"


@dataclass
class Physicist:
    """A physicist."""

    name: str
    birth_year: int


group("What the SDK adds")


@step("structured output: the answer as a dataclass")
def structured(client: OpenAI) -> str:
    completion = client.chat.completions.parse(
        model=CHAT_MODEL,
        messages=[{"role": "user", "content": "Name one famous physicist."}],
        response_format=Physicist,
    )
    parsed = completion.choices[0].message.parsed
    expect(isinstance(parsed, Physicist), "a Physicist")
    return repr(parsed)


@step("a stream with snapshots")
def snapshots(client: OpenAI) -> str:
    with client.responses.stream(model=CHAT_MODEL, input="Say hello.") as stream:
        last = ""
        for event in stream:
            if event.type == "response.output_text.delta":
                last = event.snapshot
        final = stream.get_final_response()
    expect(last and last == final.output_text, "the last snapshot to be the whole text")
    return repr(last)


@step("a plain function as a tool, called until the answer is there")
def tool_loop(client: OpenAI) -> str:
    asked: list[str] = []

    def weather(city: str) -> str:
        """Tell the weather of a city.

        Args:
            city: The name of the city.
        """
        asked.append(city)
        return f"It is sunny in {city}."

    result = client.responses.run_tools(model=CHAT_MODEL, input="What is the weather in Paris?", tools=[weather])
    expect(asked, "the function to be called")
    return f"weather({asked[0]!r}) -> {result.output_text!r}"


group("Where the service keeps things")


@step("a large file in parts", cheap=False)
def parts(client: OpenAI) -> str:
    content = b"x" * 300_000
    upload = client.uploads.upload_file_chunked(
        file=content,
        filename="large.jsonl",
        bytes=len(content),
        mime_type="application/jsonl",
        purpose="batch",
        part_size=100_000,
    )
    expect(upload.status == "completed" and upload.file is not None, "a completed upload with its file")
    return f"{upload.id}, {upload.status}"


@step("a vector store that is searched", cheap=False)
def search(client: OpenAI) -> str:
    store = client.vector_stores.create(name="tour")
    texts = {
        "sea.txt": b"The whale is the largest animal of the sea.",
        "sky.txt": b"The condor circles high in the sky.",
    }
    batch = client.vector_stores.file_batches.upload_and_poll(store.id, files=list(texts.items()))
    expect(batch.file_counts.completed == len(texts), "all files to be indexed")
    found = client.vector_stores.search(store.id, query="largest animal").data[0]
    expect(found.filename == "sea.txt", "sea.txt as the best match")
    return f"{found.filename}: {found.content[0].text!r}"


group("Events")


@step("a realtime session over a websocket", cheap=False)
def realtime(client: OpenAI) -> str:
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello!"}]}
        )
        connection.response.create()
        kinds: list[str] = []
        for event in connection:
            expect(event.type != "error", f"no error event, not {event}")
            kinds.append(event.type)
            if event.type == "response.done":
                break
    expect("response.output_text.delta" in kinds, "text from the session")
    return f"{len(kinds)} events, {kinds[-1]} last"


@step("a webhook, signed and checked", cheap=False)
def webhooks(client: OpenAI) -> str:
    from openai_facade.auth.webhook_signatures import sign

    body = b'{"id":"evt_1","object":"event","type":"response.completed","created_at":1,"data":{"id":"resp_1"}}'
    now = str(int(time.time()))
    signature = sign(body, identifier="wh_1", timestamp=now, secret=EMBEDDED_SECRET)
    headers = {"webhook-id": "wh_1", "webhook-timestamp": now, "webhook-signature": signature}
    event = client.webhooks.unwrap(body, headers, secret=EMBEDDED_SECRET)
    if event.type != "response.completed":
        raise RuntimeError(f"expected response.completed, not {event.type}")
    return f"{type(event).__name__} of {event.data.id}"


group("Further down")


@step("the low-level client: one function per operation")
def low_level(client: OpenAI) -> str:
    from openai_generated import AuthenticatedClient
    from openai_generated.api.embeddings import create_embedding

    with AuthenticatedClient(base_url=str(client.base_url), token=client.api_key) as plain:
        answer = create_embedding.sync(client=plain, body={"model": EMBEDDING_MODEL, "input": "one"})
    expect(len(answer.data) == 1, "one vector")
    return f"create_embedding.sync gave {type(answer).__name__}"


@step("for tests: the model does what a test says", cheap=False)
def told(client: OpenAI) -> str:
    from openai_facade.testing import Emulator

    with Emulator() as server, OpenAI(api_key="sk-local", base_url=server.base_url) as own:
        server.call_tool("weather", city="Paris").say("21 degrees in Paris.")
        result = own.responses.run_tools(model=CHAT_MODEL, input="How warm is it?", tools=[weather])
        server.requests.assert_sent("POST /responses", times=2)
        server.assert_all_used()
    expect(result.output_text == "21 degrees in Paris.", "what was laid down")
    return repr(result.output_text)


def weather(city: str) -> str:
    """Tell the weather of a city.

    Args:
        city: The name of the city.
    """
    return f"21 degrees in {city}"


@step("for tests: failures on the wire, and a client that copes", cheap=False)
def faulty(client: OpenAI) -> str:
    from openai_facade.testing import Emulator, faults

    with Emulator() as server, OpenAI(api_key="sk-local", base_url=server.base_url) as own:
        server.script("POST /responses", [faults.status(503, retry_after=0.01), faults.drop("before"), None])
        answer = own.responses.create(model=CHAT_MODEL, input="Say hello.")
        server.assert_well_behaved()
        expect(answer.output_text and len(server.requests) == 3, "an answer to the third try")
        return ", ".join(f"{one.status} {one.outcome}" for one in server.requests)


@step("for tests: rate limits that count", cheap=False)
def limited(client: OpenAI) -> str:
    from openai_facade.testing import Emulator

    limits = {CHAT_MODEL: {"requests": 2}}
    with Emulator(rate_limits=limits, minute=0.2) as server:
        with OpenAI(api_key="sk-local", base_url=server.base_url, max_retries=5) as own:
            for _ in range(3):
                own.responses.create(model=CHAT_MODEL, input="Say hello.")
        statuses = [one.status for one in server.requests]
    expect(429 in statuses and statuses.count(200) == 3, "a wait and three answers")
    return f"statuses {', '.join(map(str, statuses))}"


def run(client: OpenAI, *, cheap_only: bool) -> int:
    """Walk through the steps; gives the number of those that failed."""
    failures = 0
    page = Page(sys.stdout)
    name: str | None = None
    for number, (title, cheap, function) in enumerate(STEPS):
        name = GROUPS.get(number, name)
        if cheap_only and not cheap:
            continue
        if name:
            page.group(name)
            name = None
        started = time.perf_counter()
        failed = False
        try:
            shown = function(client)
        except Exception as error:  # the tour goes on and reports at the end
            failed = True
            failures += 1
            shown = f"FAILED: {type(error).__name__}: {error}"
        page.step(title, time.perf_counter() - started, shown, function, failed=failed)
    return failures


def main(arguments: list[str] | None = None) -> int:
    """Run the tour on the API when OPENAI_API_KEY is set, else on the embedded server."""
    parser = argparse.ArgumentParser(prog="python -m openai_facade.demo", description=main.__doc__, allow_abbrev=False)
    parser.parse_args(arguments)
    try:
        return _tour()
    except ModuleNotFoundError as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    except BrokenPipeError:  # who read has gone; what is in the buffer would fail once more at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except KeyboardInterrupt:
        return 130


def _tour() -> int:
    started = time.perf_counter()
    with ExitStack() as stack:
        if os.environ.get("OPENAI_API_KEY"):
            client = stack.enter_context(OpenAI())
            cheap_only = True
        else:
            from openai_facade.testing import Emulator

            server = stack.enter_context(Emulator())
            client = stack.enter_context(OpenAI(api_key="sk-local", base_url=server.base_url))
            cheap_only = False
        print(f"Calls go to {client.base_url}", flush=True)
        failures = run(client, cheap_only=cheap_only)
    seconds = time.perf_counter() - started
    print(f"\n{failures} of the steps failed." if failures else f"\nAll is well, in {seconds:.1f} s.", flush=True)
    return 1 if failures else 0
