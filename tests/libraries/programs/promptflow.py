"""promptflow: the tools for OpenAI, and a prompty."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import Any

from promptflow.connections import OpenAIConnection
from promptflow.core import AsyncPrompty, Prompty
from promptflow.tools.openai import OpenAI

PROMPTY = """---
name: hello
model:
  api: chat
  configuration:
    type: openai
    model: gpt-4o-mini
    base_url: ${env:OPENAI_BASE_URL}
    api_key: ${env:OPENAI_API_KEY}
  parameters: {max_tokens: 64}
inputs: {text: {type: string}}
---
user:
{{text}}
"""


def connection() -> Any:
    import os

    return OpenAIConnection(api_key=os.environ["OPENAI_API_KEY"], base_url=os.environ["OPENAI_BASE_URL"])


def prompty(kind: Any) -> Any:
    path = Path(tempfile.mkdtemp()) / "hello.prompty"
    path.write_text(PROMPTY, "utf-8")
    return kind.load(path)


def completion() -> Any:
    assert prompty(Prompty)(text="Say hello.")
    return OpenAI(connection()).chat(prompt="# user:\nSay hello.", model="gpt-4o-mini", max_tokens=64)


def stream() -> Any:
    parts = OpenAI(connection()).chat(prompt="# user:\nSay hello.", model="gpt-4o-mini", stream=True, max_tokens=64)
    return "".join(parts)


def tool() -> Any:
    functions = [{"name": "get_weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}}]
    return OpenAI(connection()).chat(
        prompt="# user:\nWhat is the weather in Paris?",
        model="gpt-4o-mini",
        max_tokens=64,
        tools=[{"type": "function", "function": functions[0]}],
        tool_choice="auto",
    )


async def asynchronous() -> Any:
    return await asyncio.wait_for(prompty(AsyncPrompty)(text="Say hello."), 20)
