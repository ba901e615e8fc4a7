"""litellm, which sends on to whatever speaks the language."""

from __future__ import annotations

import json
from typing import Any

import litellm

from .checking import check, main, teach

MODEL = "openai/gpt-4o"
HELLO: Any = [{"role": "user", "content": "hello"}]
PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
TOOL = {"type": "function", "function": {"name": "weather", "description": "Weather", "parameters": PARAMETERS}}

litellm.telemetry = False


@check
def completion() -> None:
    teach({"say": "It is sunny."})
    answer = litellm.completion(model=MODEL, messages=HELLO)
    assert answer.choices[0].message.content == "It is sunny."
    assert answer.usage.total_tokens > 0


@check
def stream() -> None:
    teach({"say": "It is sunny."})
    chunks = litellm.completion(model=MODEL, messages=HELLO, stream=True)
    assert "".join(one.choices[0].delta.content or "" for one in chunks) == "It is sunny."


@check
def tools() -> None:
    teach({"do": [{"call_tool": {"name": "weather", "arguments": {"city": "Paris"}}}, "21 degrees."]})
    message = litellm.completion(model=MODEL, messages=HELLO, tools=[TOOL]).choices[0].message
    assert json.loads(message.tool_calls[0].function.arguments) == {"city": "Paris"}
    output = {"role": "tool", "tool_call_id": message.tool_calls[0].id, "content": "21"}
    last = litellm.completion(model=MODEL, messages=[*HELLO, message, output], tools=[TOOL])
    assert last.choices[0].message.content == "21 degrees."


@check
def responses() -> None:
    teach({"say": "One."}, {"say": "Two."})
    answer = litellm.responses(model=MODEL, input="hello")
    assert answer.output[0].content[0].text == "One."
    kinds = [event.type for event in litellm.responses(model=MODEL, input="hello", stream=True)]
    assert kinds[-1] == "response.completed"


@check
async def asynchronous() -> None:
    teach({"say": "One."}, {"say": "Two."})
    assert (await litellm.acompletion(model=MODEL, messages=HELLO)).choices[0].message.content == "One."
    chunks = await litellm.acompletion(model=MODEL, messages=HELLO, stream=True)
    assert "".join([one.choices[0].delta.content or "" async for one in chunks]) == "Two."


@check
def failures() -> None:
    teach({"fail": {"status": 429, "code": "rate_limit_exceeded"}})
    try:
        litellm.completion(model=MODEL, messages=HELLO, num_retries=0, max_retries=0)
    except litellm.RateLimitError:
        return
    raise AssertionError("no RateLimitError")


@check
def others() -> None:
    made = litellm.embedding(model="openai/text-embedding-3-small", input=["one", "two"])
    assert [len(one["embedding"]) for one in made.data] == [1536, 1536]
    assert litellm.image_generation(model="openai/gpt-image-1", prompt="x").data[0].b64_json
    assert litellm.moderation(model="omni-moderation-latest", input="x").results[0].flagged is False
    assert litellm.transcription(model="openai/whisper-1", file=("a.mp3", b"ID3")).text


if __name__ == "__main__":
    main()
