"""A FastAPI application whose routes take and give answers of the SDK."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from fastapi import FastAPI
from fastapi.encoders import jsonable_encoder
from fastapi.testclient import TestClient
from openai_facade.types.chat import ChatCompletion, ChatCompletionChunk
from openai_facade.types.responses import Response, ResponseOutputItem  # noqa: TC002 - FastAPI evaluates it
from openai_runtime.model import Model
from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Iterator

MESSAGE = {"role": "assistant", "content": "hi", "refusal": None}
CHAT: dict[str, Any] = {
    "id": "c1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "logprobs": None, "message": MESSAGE}],
    "new_field": 1,
}
ITEM = {"type": "message", "id": "m1", "role": "assistant", "status": "completed", "content": []}


class Wrapped(BaseModel):
    """A model of pydantic's with an answer inside."""

    completion: ChatCompletion
    items: list[ResponseOutputItem] = []


class Note(Model):
    """A user's own model."""

    text: str
    shown: bool | None = None


app = FastAPI(separate_input_output_schemas=False)  # an older pydantic calls the two by different names


@app.post("/echo")
def echo(answer: ChatCompletion) -> ChatCompletion:
    """The answer as the body, and as what comes back, by the annotation alone."""
    assert type(answer) is ChatCompletion
    return answer


@app.post("/named", response_model=ChatCompletion, response_model_exclude_none=True)
async def named(answer: ChatCompletion) -> Any:
    """A plain dict that is made an answer by `response_model`."""
    return answer.model_dump()


@app.post("/two")
def two(answer: ChatCompletion, note: Note) -> Note:
    """Two bodies: each stands under its name."""
    return Note(text=f"{note.text} {answer.choices[0].message.content}")


@app.post("/wrapped")
def wrapped(body: Wrapped) -> list[Wrapped]:
    """Answers and members of unions inside a model of pydantic's."""
    return [body]


@app.get("/wrong", response_model=ChatCompletion)
def wrong() -> Any:
    """What does not fit its `response_model`."""
    return {"id": 1}


@app.get("/others")
def others() -> list[Response | ChatCompletionChunk]:
    """Two large models at once, which share names of models inside."""
    return []


@pytest.fixture(scope="module")
def http() -> Iterator[TestClient]:
    """The application."""
    with TestClient(app) as client:
        yield client


def test_an_answer_is_a_body_and_a_response(http: TestClient) -> None:
    """What this version does not know passes through; names that were not sent come as null, as pydantic does it."""
    back = http.post("/echo", json=CHAT).json()
    assert back["new_field"] == 1
    assert back["usage"] is None
    assert back["choices"][0]["message"]["content"] == "hi"


def test_options_of_the_response_reach_it(http: TestClient) -> None:
    back = http.post("/named", json=CHAT).json()
    assert "usage" not in back
    assert back["choices"][0]["message"] == {"role": "assistant", "content": "hi"}


def test_several_bodies_stand_under_their_names(http: TestClient) -> None:
    assert http.post("/two", json={"answer": CHAT, "note": {"text": "they said"}}).json()["text"] == "they said hi"


def test_answers_inside_other_models(http: TestClient) -> None:
    (back,) = http.post("/wrapped", json={"completion": CHAT, "items": [ITEM]}).json()
    assert back["completion"]["id"] == "c1"
    assert back["items"][0]["id"] == "m1"


@pytest.mark.parametrize(
    ("body", "place"),
    [({**CHAT, "id": 3}, ["id"]), ({**CHAT, "choices": [{}]}, ["choices", 0, "finish_reason"]), ([], [])],
)
def test_a_body_that_does_not_fit_is_refused(http: TestClient, body: Any, place: list[str]) -> None:
    """With 422, and the place of the fault below `body`."""
    answer = http.post("/echo", json=body)
    assert answer.status_code == 422
    assert [fault["loc"] for fault in answer.json()["detail"]] == [["body", *place]]


def test_a_response_that_does_not_fit_is_an_error_of_the_server() -> None:
    with TestClient(app, raise_server_exceptions=False) as http:
        assert http.get("/wrong").status_code == 500


def references(schema: Any) -> set[str]:
    """The names that a schema refers to."""
    if isinstance(schema, list):
        return set[str]().union(*map(references, schema))
    if not isinstance(schema, dict):
        return set()
    own = {schema["$ref"].rpartition("/")[2]} if isinstance(schema.get("$ref"), str) else set[str]()
    return own.union(*map(references, schema.values()))


def test_the_description_has_the_whole_schema(http: TestClient) -> None:
    """Bodies are bodies, responses have a schema, and everything that is referred to is there."""
    described = http.get("/openapi.json").json()
    route = described["paths"]["/echo"]["post"]
    whole = {"$ref": "#/components/schemas/ChatCompletion"}
    assert "parameters" not in route
    assert route["requestBody"]["content"]["application/json"]["schema"] == whole
    assert route["responses"]["200"]["content"]["application/json"]["schema"] == whole
    schemas = described["components"]["schemas"]
    assert schemas["ChatCompletion"]["properties"]["choices"]["items"] == {
        "$ref": "#/components/schemas/ChatCompletionChoice"
    }
    assert "content" in schemas["ChatCompletionMessage"]["properties"]
    assert {"id", "choices", "created", "model"} <= set(schemas["ChatCompletion"]["required"])
    assert "ResponseOutputMessage" in schemas
    assert references(described) <= set(schemas)


def test_an_answer_is_encoded_for_json() -> None:
    answer = ChatCompletion.model_validate(CHAT)
    assert jsonable_encoder({"answer": answer}, exclude_none=True)["answer"]["new_field"] == 1
