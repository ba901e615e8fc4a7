"""Structured outputs down to the last part: only type-checked, never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import assert_type

from openai_facade import AsyncOpenAI, OpenAI, pydantic_function_tool
from openai_facade.types.chat import ChatCompletionMessageParam
from openai_facade.types.responses import ParsedResponse
from pydantic import BaseModel

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "hi"}]


class Step(BaseModel):
    """A step on the way."""

    text: str


class Answer(BaseModel):
    """The answer and the way to it."""

    steps: list[Step]
    final: str


def parts(client: OpenAI) -> list[Step]:
    """What each part of a response was parsed to."""
    response = client.responses.parse(model="m", input="x", text_format=Answer)
    assert_type(response, ParsedResponse[Answer])
    found: list[Step] = []
    for item in response.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part.parsed, Answer | None)
                    if part.parsed:
                        found += part.parsed.steps
                else:
                    assert_type(part.refusal, str)
        elif item.type == "function_call":
            print(item.name, item.parsed_arguments)
    if response.output_parsed is not None:
        assert_type(response.output_parsed.final, str)
    return found


def chat(client: OpenAI) -> Answer:
    """The message of a chat completion, with tools beside it."""
    tools = [pydantic_function_tool(Step, name="step")]
    completion = client.chat.completions.parse(model="m", messages=MESSAGES, response_format=Answer, tools=tools)
    message = completion.choices[0].message
    if message.refusal:
        raise ValueError(message.refusal)
    for call in message.tool_calls or []:
        if isinstance(call.function.parsed_arguments, Step):
            print(call.function.parsed_arguments.text)
    assert message.parsed is not None
    return message.parsed


async def asynchronous(client: AsyncOpenAI) -> str:
    """Parsing and streams, awaited."""
    response = await client.responses.parse(model="m", input="x", text_format=Answer)
    async with client.responses.stream(model="m", input="x", text_format=Answer) as stream:
        async for event in stream:
            if event.type == "response.output_text.delta":
                print(event.delta, event.snapshot)
            elif event.type == "response.output_text.done":
                print(event.text)
        last = await stream.get_final_response()
    assert_type(last, ParsedResponse[Answer])
    async with client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Answer) as chunks:
        async for chunk in chunks:
            if chunk.type == "content.delta":
                print(chunk.delta)
            elif chunk.type == "content.done":
                print(chunk.parsed.final if chunk.parsed else "")
    return response.output_parsed.final if response.output_parsed else ""
