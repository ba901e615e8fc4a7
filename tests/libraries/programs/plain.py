"""The calls that programs of tracers make: each gives what the model said, and every one is to be traced."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

HELLO: Any = {"model": "gpt-5.4-mini", "messages": [{"role": "user", "content": "Say hello."}]}
WEATHER: Any = {**HELLO, "messages": [{"role": "user", "content": "What is the weather in Paris?"}]}
TOOLS: Any = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        },
    }
]


class City(BaseModel):
    """A city."""

    name: str
    people: int


def completion(client: Any) -> Any:
    """A chat completion and a response."""
    assert client.responses.create(model="gpt-5.4-mini", input="Say hello.").output_text
    return client.chat.completions.create(**HELLO).choices[0].message.content


def stream(client: Any) -> Any:
    """The same as streams."""
    kinds = [event.type for event in client.responses.create(model="gpt-5.4-mini", input="Say hello.", stream=True)]
    assert kinds[-1] == "response.completed"
    chunks = client.chat.completions.create(stream=True, stream_options={"include_usage": True}, **HELLO)
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)


def tool(client: Any) -> Any:
    """A tool call, and a raw answer."""
    raw = client.chat.completions.with_raw_response.create(**HELLO)
    assert raw.parse().choices[0].message.content
    (call,) = client.chat.completions.create(tools=TOOLS, **WEATHER).choices[0].message.tool_calls
    assert call.function.name == "get_weather"
    return call.function.arguments


async def asynchronous(client: Any) -> Any:
    """A completion, a response, and a stream, awaited."""
    assert (await client.responses.create(model="gpt-5.4-mini", input="Say hello.")).output_text
    chunks = [chunk async for chunk in await client.chat.completions.create(stream=True, **HELLO)]
    assert chunks
    answer = await client.chat.completions.create(**HELLO)
    return answer.choices[0].message.content
