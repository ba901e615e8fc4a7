"""`client.get`, `client.post` …, and what else a client hands to those who know the API better."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import openai_facade
import pytest
from openai_facade import AsyncOpenAI, BaseModel, OpenAI, Stream, omit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .conftest import Scripted


@pytest.fixture
def client(scripted: Scripted) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        yield client


class Shape(BaseModel):
    id: str
    sides: list[int]


def test_an_answer_is_read_as_what_is_asked_for(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: scripted.json({"id": "a", "sides": [1, 2]}, x_request_id="req_1")
    shape = client.get("/shapes/a", cast_to=Shape)
    assert isinstance(shape, Shape)
    assert (shape.id, shape.sides, shape._request_id) == ("a", [1, 2], "req_1")
    assert client.get("/shapes/a", cast_to=dict[str, Any]) == {"id": "a", "sides": [1, 2]}
    assert client.get("/shapes/a", cast_to=str).startswith("{")
    assert client.get("/shapes/a", cast_to=httpx.Response).json()["id"] == "a"


@pytest.mark.parametrize("verb", ["post", "put", "patch", "delete"])
def test_every_verb_sends_its_body(scripted: Scripted, client: OpenAI, verb: str) -> None:
    getattr(client, verb)("/x", cast_to=object, body={"a": None, "b": omit})
    request = scripted.requests[-1]
    assert (request.method, request.target, request.json()) == (verb.upper(), "/v1/x", {"a": None})


def test_a_body_may_be_anything_that_json_can_say(scripted: Scripted, client: OpenAI) -> None:
    client.post("/x", cast_to=object, body=[1, 2])
    assert scripted.requests[-1].json() == [1, 2]
    client.post("x", cast_to=object, body={"a": 1}, options={"extra_json": {"b": 2}})
    assert scripted.requests[-1].json() == {"a": 1, "b": 2}
    client.post("/x", cast_to=object, content=b"raw")
    assert (scripted.requests[-1].body, scripted.requests[-1].headers["content-type"]) == (b"raw", "application/json")
    client.post("/x", cast_to=object, content=b"raw", options={"headers": {"Content-Type": "application/sdp"}})
    assert scripted.requests[-1].headers["content-type"] == "application/sdp"
    client.post("/x", cast_to=object)
    assert "content-type" not in scripted.requests[-1].headers
    assert scripted.requests[-1].headers["content-length"] == "0"


def test_files_make_a_form(scripted: Scripted, client: OpenAI, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"content")
    client.post("/x", cast_to=object, body={"purpose": "p"}, files=[("image[]", path), ("image[]", b"two")])
    body = scripted.requests[-1].body
    assert body.count(b'name="image[]"') == 2
    assert b'name="purpose"\r\n\r\np\r\n' in body


def test_a_file_that_is_not_there_is_no_connection_error(client: OpenAI, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="absent"):
        client.post("/x", cast_to=object, files={"file": tmp_path / "absent"})


def test_options_of_one_request(scripted: Scripted, client: OpenAI) -> None:
    client.get("/x", cast_to=object, options={"idempotency_key": "i"})
    assert scripted.requests[-1].headers["idempotency-key"] == "i"
    with pytest.raises(TypeError, match="tiemout"):
        client.get("/x", cast_to=object, options={"tiemout": 3})


def test_a_whole_url_leaves_the_base_url_aside(scripted: Scripted) -> None:
    with OpenAI(api_key="k", base_url="http://127.0.0.1:9/v1") as client:
        client.get(f"{scripted.url}/y?b=1", cast_to=object)
    assert scripted.requests[-1].target == "/v1/y?b=1"


def test_events_can_be_streamed_as_any_type(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: [*scripted.events({"id": "a", "sides": []}), scripted.END]
    shapes = list(client.get("/x", cast_to=Shape, stream=True))
    assert isinstance(shapes[0], Shape)
    shapes = list(client.get("/x", cast_to=Shape, stream=True, stream_cls=Stream[Shape]))
    assert shapes[0].id == "a"


def test_lists_can_be_read_as_pages(scripted: Scripted, client: OpenAI) -> None:
    from openai_facade.pagination import AsyncCursorPage, SyncCursorPage

    pages = {None: {"data": [{"id": "a"}], "has_more": True}, "a": {"data": [{"id": "b"}], "has_more": False}}
    scripted.answer = lambda request: scripted.json(pages["a" if "after=a" in request.target else None])
    page = client.get_api_list("/shapes", model=Shape, page=SyncCursorPage[Shape])
    assert [shape.id for shape in page] == ["a", "b"]

    async def main() -> list[str]:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url) as client:
            return [
                shape.id async for shape in client.get_api_list("/shapes", model=Shape, page=AsyncCursorPage[Shape])
            ]

    assert asyncio.run(main()) == ["a", "b"]


def test_a_request_that_was_put_together_by_hand(scripted: Scripted, client: OpenAI) -> None:
    from openai_facade.client.request_options import FinalRequestOptions

    client.request(object, FinalRequestOptions(method="post", url="/x", json_data={"a": 1}, headers={"X-A": "1"}))
    assert scripted.requests[-1].json() == {"a": 1}
    assert scripted.requests[-1].headers["x-a"] == "1"


def test_the_resources_of_a_client_are_made_once_and_a_test_may_put_its_own_there(client: OpenAI) -> None:
    assert client.chat is client.chat
    for view in (client.with_raw_response, client.with_streaming_response):
        assert callable(view.chat.completions.create)
        with pytest.raises(AttributeError, match="no_such"):
            view.no_such  # type: ignore[attr-defined]  # noqa: B018
    double = object()
    client.chat = double  # type: ignore[assignment,misc]
    assert client.chat is double


def test_query_strings_as_this_api_reads_them(client: OpenAI) -> None:
    assert client.qs.stringify({"a": [1, 2], "b": {"c": True}}) == "a%5B%5D=1&a%5B%5D=2&b%5Bc%5D=true"


def test_strict_validation_refuses_what_does_not_fit(scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({"id": 5, "object": "list"})
    client = OpenAI(api_key="k", base_url=scripted.url, _strict_response_validation=True)
    with client, pytest.raises(openai_facade.APIResponseValidationError, match="id"):
        client.models.retrieve("m")
    with OpenAI(api_key="k", base_url=scripted.url) as client:
        assert client.models.retrieve("m").id == 5  # type: ignore[comparison-overlap]


class Inner(openai_facade.BaseModel):
    count: int


class Outer(openai_facade.BaseModel):
    items: list[Inner]


def test_strict_validation_holds_for_types_of_ones_own_and_for_events(scripted: Scripted) -> None:
    client = OpenAI(api_key="k", base_url=scripted.url, _strict_response_validation=True)
    refused = openai_facade.APIResponseValidationError
    with client:
        scripted.answer = lambda request: scripted.json({"items": [{"count": 1}, {"count": "two"}]})
        with pytest.raises(refused, match=r"items\[1\].count: expected an integer, got 'two'"):
            client.get("/own", cast_to=Outer)
        with pytest.raises(refused, match=r"items\[1\].count"):
            client.models.with_raw_response.retrieve("m").parse(to=Outer)
        scripted.answer = lambda request: scripted.json({"items": [{"count": 1}]})
        assert client.get("/own", cast_to=Outer).items[0].count == 1

        scripted.answer = lambda request: scripted.events({"count": 1}, {"count": "two"})
        stream = client.post("/own", cast_to=Inner, body={}, stream=True, stream_cls=openai_facade.Stream[Inner])
        assert next(stream).count == 1
        with pytest.raises(refused, match="count: expected an integer, got 'two'") as caught:
            next(stream)
        assert caught.value.body == {"count": "two"}
        scripted.answer = lambda request: scripted.events({"id": 5, "choices": []})
        with pytest.raises(refused, match="id: expected a string, got 5"):
            next(client.chat.completions.create(model="m", messages=[], stream=True))


def test_low_level_functions_take_a_client(scripted: Scripted, client: OpenAI) -> None:
    from openai_generated.api.models import retrieve_model

    scripted.answer = lambda request: scripted.json({"id": "m", "object": "model"})
    assert retrieve_model.sync("m", client=client).id == "m"
    detailed = retrieve_model.sync_detailed("m", client=client)
    assert (detailed.status_code, detailed.parsed.id) == (200, "m")
    scripted.answer = lambda request: scripted.json({}, status=404)
    with pytest.raises(openai_facade.NotFoundError):
        retrieve_model.sync("m", client=client)

    async def main() -> Any:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url) as client:
            return await retrieve_model.asyncio("m", client=client)

    scripted.answer = lambda request: scripted.json({"id": "m", "object": "model"})
    assert asyncio.run(main()).id == "m"
