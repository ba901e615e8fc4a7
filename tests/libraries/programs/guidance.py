"""guidance: a model that programs are run on."""

from __future__ import annotations

import asyncio
from typing import Any

from guidance import assistant, gen, json, models, user
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


def stream() -> Any:
    model = models.OpenAI("gpt-4o-mini", echo=False)
    with user():
        model += "Say hello."
    with assistant():
        states = list(model.stream() + gen("answer"))
    return states[-1]["answer"]


def tool() -> Any:
    return City.model_validate_json(ask(json("city", schema=City), "Name a city.")["city"])


async def asynchronous() -> Any:
    return await asyncio.to_thread(completion)  # it has no async model
