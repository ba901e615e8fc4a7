"""outlines: structured generation over a client."""

from __future__ import annotations

from typing import Any

import openai
import outlines
from pydantic import BaseModel


class City(BaseModel):
    """A city."""

    name: str
    people: int


model = outlines.from_openai(openai.OpenAI(), "gpt-4o-mini")


def completion() -> Any:
    return model("Say hello.")


def stream() -> Any:
    return "".join(model.stream("Say hello."))


def tool() -> Any:
    return City.model_validate_json(model("Name a city.", City))


async def asynchronous() -> Any:
    asynchronous_model = outlines.from_openai(openai.AsyncOpenAI(), "gpt-4o-mini")
    assert "".join([part async for part in asynchronous_model.stream("Say hello.")])
    return await asynchronous_model("Say hello.")
