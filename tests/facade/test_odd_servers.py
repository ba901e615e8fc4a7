"""What routers, gateways and local servers send that the API never would: both clients make the best of it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIError, AsyncOpenAI, ContentFilterFinishReasonError, OpenAI, pydantic_function_tool
from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Scripted

COLOURS = pytest.mark.parametrize("colour", ["sync", "async"])
USER: list[Any] = [{"role": "user", "content": "x"}]


class Answer(BaseModel):
    x: int


def ask(colour: str, scripted: Scripted, call: Callable[[Any], Any]) -> Any:
    """Make one call with a client of either colour."""

    async def main() -> Any:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
            return await call(client)

    if colour == "async":
        return asyncio.run(main())
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        return call(client)


def chat(finish: str = "stop", **message: Any) -> dict[str, Any]:
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": "hi", **message}}
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}


def chunk(finish: str | None = None, **delta: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


CALLS: dict[str, Callable[[Any], Any]] = {
    "chat": lambda client: client.chat.completions.create(model="m", messages=USER),
    "responses": lambda client: client.responses.create(model="m", input="x"),
    "embeddings": lambda client: client.embeddings.create(model="m", input="x"),
    "models": lambda client: client.models.list(),
    "parse": lambda client: client.chat.completions.parse(model="m", messages=USER, response_format=Answer),
}


@COLOURS
@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(
    "body",
    [
        {"error": {"message": "upstream is busy", "code": 502}},
        {"id": None, "choices": None, "error": {"message": "upstream is busy", "code": 429}, "user_id": "u"},
        {"error": "upstream is busy"},
    ],
)
def test_an_error_with_a_status_of_success_is_an_error(
    scripted: Scripted, colour: str, name: str, body: dict[str, Any]
) -> None:
    scripted.answer = lambda request: scripted.json(body, x_request_id="req_1")
    with pytest.raises(APIError, match="upstream is busy") as caught:
        ask(colour, scripted, CALLS[name])
    assert caught.value.request_id == "req_1"
    assert len(scripted.requests) == 1


@COLOURS
def test_a_failed_response_is_an_answer_all_the_same(scripted: Scripted, colour: str) -> None:
    failed = {"id": "r", "object": "response", "status": "failed", "error": {"code": "x", "message": "y"}, "output": []}
    scripted.answer = lambda request: scripted.json(failed)
    assert ask(colour, scripted, CALLS["responses"]).error.message == "y"


@COLOURS
def test_an_answer_with_a_remark_about_an_error_is_an_answer(scripted: Scripted, colour: str) -> None:
    scripted.answer = lambda request: scripted.json({**chat(), "error": {"message": "one provider was slow"}})
    assert ask(colour, scripted, CALLS["chat"]).choices[0].message.content == "hi"


@COLOURS
@pytest.mark.parametrize("way", ["parse", "stream"])
def test_the_error_of_a_filtered_answer_has_what_there_is_of_it(scripted: Scripted, colour: str, way: str) -> None:
    async def astream(client: Any) -> None:
        manager = client.chat.completions.stream(model="m", messages=USER, response_format=Answer)
        async with manager as opened:
            await opened.get_final_completion()

    def stream(client: Any) -> None:
        with client.chat.completions.stream(model="m", messages=USER, response_format=Answer) as opened:
            opened.get_final_completion()

    if way == "parse":
        scripted.answer = lambda request: scripted.json(chat("content_filter", content="a"))
        call = CALLS["parse"]
    else:
        scripted.answer = lambda request: scripted.events(chunk(content="a"), chunk("content_filter"))
        call = astream if colour == "async" else stream
    with pytest.raises(ContentFilterFinishReasonError) as caught:
        ask(colour, scripted, call)
    assert caught.value.completion is not None
    assert caught.value.completion.choices[0].message.content == "a"


@COLOURS
@pytest.mark.parametrize(("arguments", "read"), [({"a": 2}, 2), ('{"a": 2}', 2), ({"a": "2"}, 2)])
def test_tool_arguments_may_come_as_an_object(scripted: Scripted, colour: str, arguments: Any, read: int) -> None:
    class Twice(BaseModel):
        a: int

    call = {"id": "f", "type": "function", "function": {"name": "Twice", "arguments": arguments}}
    scripted.answer = lambda request: scripted.json(chat(content=None, tool_calls=[call]))
    tools = [pydantic_function_tool(Twice)]
    parsed = ask(colour, scripted, lambda client: client.chat.completions.parse(model="m", messages=USER, tools=tools))
    assert parsed.choices[0].message.tool_calls[0].function.parsed_arguments == Twice(a=read)


@COLOURS
@pytest.mark.parametrize("arguments", ["", " ", None, {}, "{}"])
def test_a_tool_without_arguments_is_called_whatever_stands_for_none(
    scripted: Scripted, colour: str, arguments: Any
) -> None:
    called: list[int] = []

    def ring() -> str:
        called.append(1)
        return "rung"

    call = {"id": "f", "type": "function", "function": {"name": "ring", "arguments": arguments}}
    turns = iter([chat(content=None, tool_calls=[call]), chat()])
    scripted.answer = lambda request: scripted.json(next(turns))
    ask(colour, scripted, lambda client: client.chat.completions.run_tools(model="m", messages=USER, tools=[ring]))
    assert called == [1]
    assert scripted.requests[-1].json()["messages"][-1]["content"] == "rung"
