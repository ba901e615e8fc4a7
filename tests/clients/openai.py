"""The official client of Python, in the versions that clients.toml names."""

from __future__ import annotations

import base64
import io
import json
from typing import TYPE_CHECKING, Any

from openai import AsyncOpenAI, BadRequestError, NotFoundError, OpenAI, RateLimitError, pydantic_function_tool
from pydantic import BaseModel

from .checking import check, main, sent, teach

if TYPE_CHECKING:
    from collections.abc import Callable

MODEL = "gpt-4o"
HELLO: Any = [{"role": "user", "content": "hello"}]
WEATHER = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
TOOL: Any = {"type": "function", "function": {"name": "weather", "description": "Weather", "parameters": WEATHER}}


class City(BaseModel):
    """Structured output."""

    name: str
    people: int


client = OpenAI(max_retries=0)


@check
def chat() -> None:
    teach({"say": "It is sunny."})
    answer = client.chat.completions.create(model=MODEL, messages=HELLO)
    assert answer.choices[0].message.content == "It is sunny."
    assert answer.usage is not None
    assert answer.usage.total_tokens > 0


@check
def chat_stream() -> None:
    teach({"say": "It is sunny."})
    options: Any = {"include_usage": True}
    stream = client.chat.completions.create(model=MODEL, messages=HELLO, stream=True, stream_options=options)
    chunks = list(stream)
    assert "".join(one.choices[0].delta.content or "" for one in chunks if one.choices) == "It is sunny."
    assert chunks[-1].usage is not None


@check
def chat_stream_helper() -> None:
    teach({"call_tool": {"name": "City", "arguments": {"name": "Rome", "people": 3}}})
    tools: Any = [pydantic_function_tool(City)]
    with client.chat.completions.stream(model=MODEL, messages=HELLO, tools=tools) as stream:
        final = stream.get_final_completion()
    assert final.choices[0].message.tool_calls is not None
    assert final.choices[0].message.tool_calls[0].function.parsed_arguments == City(name="Rome", people=3)


@check
def chat_tools() -> None:
    teach({"do": [{"call_tool": {"name": "weather", "arguments": {"city": "Paris"}}}, "21 degrees."]})
    messages = list(HELLO)
    message = client.chat.completions.create(model=MODEL, messages=messages, tools=[TOOL]).choices[0].message
    assert message.tool_calls is not None
    assert json.loads(message.tool_calls[0].function.arguments) == {"city": "Paris"}
    messages += [message, {"role": "tool", "tool_call_id": message.tool_calls[0].id, "content": "21"}]
    last = client.chat.completions.create(model=MODEL, messages=messages, tools=[TOOL])
    assert last.choices[0].message.content == "21 degrees."


@check
def chat_parse() -> None:
    teach({"say": {"name": "Rome", "people": 3}})
    parse = client.chat.completions.parse(model=MODEL, messages=HELLO, response_format=City)
    assert parse.choices[0].message.parsed == City(name="Rome", people=3)


@check
def responses() -> None:
    teach({"think": "Hm.", "say": "It is sunny."})
    answer = client.responses.create(model=MODEL, input="hello")
    assert answer.output_text == "It is sunny."
    again = client.responses.create(model=MODEL, input="and?", previous_response_id=answer.id)
    assert client.responses.retrieve(again.id).previous_response_id == answer.id
    assert [one.type for one in client.responses.input_items.list(answer.id)] == ["message"]


@check
def responses_stream() -> None:
    teach({"say": "It is sunny."})
    with client.responses.stream(model=MODEL, input="hello") as stream:
        kinds = [event.type for event in stream]
        final = stream.get_final_response()
    assert (kinds[0], kinds[-1], final.output_text) == ("response.created", "response.completed", "It is sunny.")


@check
def responses_parse_and_tools() -> None:
    teach({"say": {"name": "Rome", "people": 3}}, {"call_tool": {"name": "weather", "arguments": {"city": "Paris"}}})
    assert client.responses.parse(model=MODEL, input="x", text_format=City).output_parsed == City(name="Rome", people=3)
    tool: Any = {"type": "function", "name": "weather", "parameters": WEATHER, "strict": False}
    first = client.responses.create(model=MODEL, input="hello", tools=[tool])
    call: Any = first.output[0]
    assert (call.type, json.loads(call.arguments)) == ("function_call", {"city": "Paris"})
    given: Any = [*HELLO, *first.output, {"type": "function_call_output", "call_id": call.call_id, "output": "21"}]
    assert "21" in client.responses.create(model=MODEL, input=given, tools=[tool]).output_text


@check
def background() -> None:
    answer = client.responses.create(model=MODEL, input="hello", background=True)
    assert answer.status == "queued"
    for _ in range(3):
        answer = client.responses.retrieve(answer.id)
    assert answer.status == "completed"


@check
def embeddings() -> None:
    answer = client.embeddings.create(model="text-embedding-3-small", input=["one", "two"])
    assert [len(one.embedding) for one in answer.data] == [1536, 1536]


def refused(kind: type[Exception], ask: Callable[[], Any]) -> Any:
    """The error that a call ends with."""
    try:
        ask()
    except kind as error:
        return error
    raise AssertionError(f"no {kind.__name__}")


@check
def errors() -> None:
    teach({"fail": {"status": 429, "code": "rate_limit_exceeded", "retry_after": 1}})
    limited = refused(RateLimitError, lambda: client.chat.completions.create(model=MODEL, messages=HELLO))
    assert (limited.status_code, limited.code) == (429, "rate_limit_exceeded")
    refused(NotFoundError, lambda: client.files.retrieve("file-none"))
    reasoning: Any = {"model": "o3-mini", "messages": HELLO, "max_tokens": 3}
    bad = refused(BadRequestError, lambda: client.chat.completions.create(**reasoning))
    assert (bad.param, bad.code) == ("max_tokens", "unsupported_parameter")


@check
def retries() -> None:
    teach({"do": [{"fail": {"status": 503, "retry_after": 0}}, "At last."]})
    patient = client.with_options(max_retries=2)
    assert patient.chat.completions.create(model=MODEL, messages=HELLO).choices[0].message.content == "At last."


@check
def files_and_pages() -> None:
    names = [client.files.create(file=("a.txt", b"x" * number), purpose="user_data").id for number in range(1, 6)]
    assert [one.id for one in client.files.list(limit=2, order="asc")] == names
    assert client.files.content(names[2]).read() == b"xxx"
    assert client.files.delete(names[0]).deleted


@check
def uploads() -> None:
    made = client.uploads.upload_file_chunked(
        file=b"x" * 1000, filename="a.txt", bytes=1000, mime_type="text/plain", purpose="user_data", part_size=300
    )
    assert made.file is not None
    assert client.files.content(made.file.id).read() == b"x" * 1000


@check
def vector_stores() -> None:
    store = client.vector_stores.create(name="x")
    text = io.BytesIO(b"The whale is the largest animal.")
    text.name = "sea.txt"
    client.vector_stores.files.upload_and_poll(vector_store_id=store.id, file=text, poll_interval_ms=10)
    found = client.vector_stores.search(store.id, query="largest animal").data
    assert found[0].filename == "sea.txt"


@check
def batches() -> None:
    line = {"custom_id": "a", "method": "POST", "url": "/v1/responses", "body": {"model": MODEL, "input": "x"}}
    file = client.files.create(file=("a.jsonl", json.dumps(line).encode()), purpose="batch")
    batch = client.batches.create(input_file_id=file.id, endpoint="/v1/responses", completion_window="24h")
    for _ in range(4):
        batch = client.batches.retrieve(batch.id)
    assert batch.output_file_id is not None
    assert json.loads(client.files.content(batch.output_file_id).text)["custom_id"] == "a"


@check
def media() -> None:
    picture = client.images.generate(model="gpt-image-1", prompt="x", size="1024x1024").data
    assert picture is not None
    assert base64.b64decode(picture[0].b64_json or "").startswith(b"\x89PNG")
    sound = client.audio.speech.create(model="tts-1", voice="alloy", input="hello").read()
    assert client.audio.transcriptions.create(model="whisper-1", file=("a.mp3", sound)).text
    assert client.moderations.create(input="x").results[0].flagged is False
    assert "gpt-4o" in [one.id for one in client.models.list()]


@check
def assistants() -> None:
    teach({"say": "It is sunny."})
    assistant = client.beta.assistants.create(model=MODEL)
    thread = client.beta.threads.create(messages=HELLO)
    run = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id, poll_interval_ms=10)
    assert run.status == "completed"
    said: Any = client.beta.threads.messages.list(thread.id).data[0].content[0]
    assert said.text.value == "It is sunny."


@check
async def asynchronous() -> None:
    teach({"say": "One."}, {"say": "Two."})
    async with AsyncOpenAI() as twin:
        answer = await twin.chat.completions.create(model=MODEL, messages=HELLO)
        assert answer.choices[0].message.content == "One."
        stream = await twin.responses.create(model=MODEL, input="x", stream=True)
        assert [event.type async for event in stream][-1] == "response.completed"


@check
async def realtime() -> None:
    async with AsyncOpenAI() as twin, twin.realtime.connect(model="gpt-realtime") as connection:
        await connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        item: Any = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hello"}]}
        await connection.conversation.item.create(item=item)
        await connection.response.create()
        kinds = []
        async for event in connection:
            kinds.append(event.type)
            if event.type == "response.done":
                break
    assert "response.output_text.delta" in kinds
    assert "error" not in kinds


@check
def what_was_sent_is_in_the_journal() -> None:
    client.chat.completions.create(model=MODEL, messages=HELLO)
    assert sent("POST /chat/completions") == [{"messages": HELLO, "model": MODEL}]


if __name__ == "__main__":
    main()
