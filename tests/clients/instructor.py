"""instructor: answers in the shape of a model, asked for in each of its ways, and asked for again."""

from __future__ import annotations

from typing import Any

import instructor
from openai import AsyncOpenAI, OpenAI
from pydantic import BaseModel, field_validator

from .checking import check, main, sent, teach


class City(BaseModel):
    """A city."""

    name: str
    people: int

    @field_validator("people")
    @classmethod
    def some(cls, value: int) -> int:
        """A city has people in it."""
        if value < 1:
            raise ValueError("nobody lives there")
        return value


ROME: dict[str, Any] = {"name": "Rome", "people": 3}
CALL = {"call_tool": {"name": "City", "arguments": ROME}}
ASK: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "as json"}], "response_model": City}


@check
def tools() -> None:
    teach(CALL)
    assert instructor.from_openai(OpenAI()).create(**ASK).model_dump() == ROME


@check
def json_in_words() -> None:
    for mode in (instructor.Mode.JSON, instructor.Mode.JSON_SCHEMA, instructor.Mode.MD_JSON):
        teach({"say": ROME})
        assert instructor.from_openai(OpenAI(), mode=mode).create(**ASK).model_dump() == ROME


@check
def by_itself() -> None:
    assert isinstance(instructor.from_openai(OpenAI(), mode=instructor.Mode.JSON_SCHEMA).create(**ASK), City)


@check
def asked_again() -> None:
    bad = {"call_tool": {"name": "City", "arguments": {"name": "Rome", "people": 0}}}
    teach({"do": [bad, CALL]})
    assert instructor.from_openai(OpenAI()).create(**ASK, max_retries=2).model_dump() == ROME
    assert len(sent("POST /chat/completions")) == 2


@check
def parts() -> None:
    teach(CALL)
    *_, last = instructor.from_openai(OpenAI()).create_partial(**ASK)
    assert (last.name, last.people) == ("Rome", 3)


@check
def responses() -> None:
    teach(CALL)
    client = instructor.from_openai(OpenAI(), mode=instructor.Mode.RESPONSES_TOOLS)
    assert client.create(**ASK).model_dump() == ROME


@check
async def asynchronous() -> None:
    teach(CALL)
    assert (await instructor.from_openai(AsyncOpenAI()).create(**ASK)).model_dump() == ROME


if __name__ == "__main__":
    main()
