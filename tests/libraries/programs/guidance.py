"""guidance: a model that programs are run on."""

from __future__ import annotations

import asyncio
from typing import Any

from guidance import assistant, gen, guidance, json, models, user
from pydantic import BaseModel


class City(BaseModel):
    """A city."""

    name: str
    people: int


def ask(grammar: Any, text: str = "Say hello.") -> Any:
    model = models.OpenAI("gpt-4o-mini", echo=False)
    with user():
        model += text
    with assistant():
        model += grammar
    return model


def completion() -> Any:
    return ask(gen("answer"))["answer"]


@guidance
def hello(model: Any) -> Any:
    with user():
        model += "Say hello."
    with assistant():
        model += gen("answer")
    return model


def stream() -> Any:
    states = list(models.OpenAI("gpt-4o-mini", echo=False).stream() + hello())
    assert len(states) > 2
    return states[-1]["answer"]


def tool() -> Any:
    return City.model_validate_json(ask(json("city", schema=City), "Name a city.")["city"])


async def asynchronous() -> Any:
    return await asyncio.to_thread(completion)  # it has no async model
