"""A conversation with tools, streamed or not: only type-checked, never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import json
from typing import Any

from openai_facade import OpenAI, Stream
from openai_facade.types.chat import (
    ChatCompletionChunk,
    ChatCompletionMessageParam,
    ChatCompletionMessageToolCall,
    ChatCompletionToolParam,
)
from openai_facade.types.responses import FunctionToolParam, ResponseInputParam

TOOLS: list[ChatCompletionToolParam] = [
    {
        "type": "function",
        "function": {
            "name": "weather",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        },
    }
]
TOOL: FunctionToolParam = {"type": "function", "name": "weather", "parameters": {"type": "object"}, "strict": False}


def weather(city: str) -> str:
    """A tool."""
    return f"sunny in {city}"


def answer(call: ChatCompletionMessageToolCall) -> ChatCompletionMessageParam:
    """What a tool says to a call."""
    arguments: dict[str, Any] = json.loads(call.function.arguments)
    return {"role": "tool", "tool_call_id": call.id, "content": weather(**arguments)}


def chat(client: OpenAI, messages: list[ChatCompletionMessageParam]) -> str:
    """Ask until there is an answer."""
    while True:
        message = client.chat.completions.create(model="m", messages=messages, tools=TOOLS).choices[0].message
        if not message.tool_calls:
            return message.content or ""
        messages.append(
            {
                "role": "assistant",
                "tool_calls": [
                    {
                        "id": call.id,
                        "type": call.type,
                        "function": {"name": call.function.name, "arguments": call.function.arguments},
                    }
                    for call in message.tool_calls
                    if call.type == "function"
                ],
            }
        )
        messages.extend(answer(call) for call in message.tool_calls if call.type == "function")


def responses(client: OpenAI, items: ResponseInputParam) -> str:
    """The same with responses."""
    while True:
        response = client.responses.create(model="m", input=items, tools=[TOOL], tool_choice="auto")
        calls = [item for item in response.output if item.type == "function_call"]
        if not calls:
            return response.output_text
        for call in calls:
            output = weather(**json.loads(call.arguments))
            items.append({"type": "function_call_output", "call_id": call.call_id, "output": output})


def streamed(client: OpenAI) -> dict[int, str]:
    """Calls put together from pieces."""
    stream: Stream[ChatCompletionChunk] = client.chat.completions.create(
        model="m",
        messages=[{"role": "user", "content": "hi"}],
        tools=TOOLS,
        stream=True,
        stream_options={"include_usage": True},
    )
    found: dict[int, str] = {}
    for chunk in stream:
        for choice in chunk.choices:
            for piece in choice.delta.tool_calls or []:
                if piece.function and piece.function.arguments:
                    found[piece.index] = found.get(piece.index, "") + piece.function.arguments
            if choice.finish_reason == "tool_calls":
                return found
    return found
