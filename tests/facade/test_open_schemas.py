"""Types that strict mode cannot express: refused where the server is the API, sent as they are elsewhere."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypedDict

import httpx
import pytest
from openai_facade import (
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AzureOpenAI,
    OpenAI,
    Tool,
    function_tool,
    pydantic_function_tool,
)
from openai_facade.parsing import SchemaError, StrictSchemaError, chat_function_tool
from pydantic import BaseModel, ConfigDict, RootModel

from .structured import USER, Answer, completion, events, message, read, response, streamed

if TYPE_CHECKING:
    from .conftest import Caller, Scripted


class Scores(BaseModel):
    scores: dict[str, int]


class Anything(BaseModel):
    value: Any


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    a: int


class Pair(BaseModel):
    pair: tuple[int, str]


class Numbers(RootModel[list[int]]):
    pass


@dataclass
class DataScores:
    scores: dict[str, int]
    more: Any
    pair: tuple[int, str]
    rest: list  # type: ignore[type-arg]


class DictScores(TypedDict):
    scores: dict[str, int]


VALUES: dict[Any, Any] = {
    Scores: {"scores": {"a": 1}},
    Anything: {"value": 1},
    Open: {"a": 1, "b": 2},
    Pair: {"pair": [1, "a"]},
    Numbers: [1],
    DataScores: {"scores": {"a": 1}, "more": 1, "pair": [1, "a"], "rest": [1]},
    DictScores: {"scores": {"a": 1}},
    list[int]: [1, 2],
}
TARGETS = pytest.mark.parametrize("target", VALUES, ids=lambda target: target.__name__)


def ask(call: Caller, scripted: Scripted, way: str, target: Any, **options: Any) -> tuple[dict[str, Any], Any]:
    """Make one call; give the format that was sent and what the answer was read into."""
    text, client = json.dumps(VALUES.get(target, {"answer": "yes"})), call.client
    if way == "chat":
        scripted.answer = lambda request: scripted.json(completion(content=text))
        made = client.chat.completions.parse(model="m", messages=USER, response_format=target, **options)
        parsed = call.run(made).choices[0].message.parsed
        return scripted.requests[-1].json()["response_format"]["json_schema"], parsed
    if way == "responses":
        scripted.answer = lambda request: scripted.json(response(message(text)))
        parsed = call.run(client.responses.parse(model="m", input="x", text_format=target, **options)).output_parsed
    else:
        item = message(text)
        scripted.answer = lambda request: streamed(scripted, *events([item], response(item)))
        _, stream = read(call, client.responses.stream(model="m", input="x", text_format=target, **options))
        parsed = call.run(stream.get_final_response()).output_parsed
    return scripted.requests[-1].json()["text"]["format"], parsed


@TARGETS
@pytest.mark.parametrize("way", ["chat", "responses", "stream"])
def test_other_servers_are_sent_the_schema_as_it_is(call: Caller, scripted: Scripted, way: str, target: Any) -> None:
    sent, parsed = ask(call, scripted, way, target)
    assert sent["strict"] is False
    assert "strict" not in scripted.requests[-1].json()
    assert sent["schema"]["type"] == ("array" if isinstance(VALUES[target], list) else "object")
    shown = parsed.model_dump(mode="json") if isinstance(parsed, BaseModel) else parsed
    if isinstance(parsed, DataScores):
        assert parsed == DataScores({"a": 1}, 1, (1, "a"), [1])
    else:
        assert shown == VALUES[target]


@pytest.mark.parametrize("way", ["chat", "responses", "stream"])
def test_what_strict_mode_can_express_is_strict_everywhere(call: Caller, scripted: Scripted, way: str) -> None:
    sent, parsed = ask(call, scripted, way, Answer)
    assert (sent["strict"], sent["schema"]["additionalProperties"], parsed) == (True, False, Answer(answer="yes"))


@pytest.mark.parametrize("way", ["chat", "responses", "stream"])
def test_what_is_asked_for_counts(call: Caller, scripted: Scripted, way: str) -> None:
    sent, _ = ask(call, scripted, way, Answer, strict=False)
    assert sent["strict"] is False
    assert "additionalProperties" not in sent["schema"]
    with pytest.raises(StrictSchemaError, match=r"\$\.scores"):
        ask(call, scripted, way, Scores, strict=True)
    assert len(scripted.requests) == 1


HOSTS = {
    "https://api.openai.com/v1": True,
    "https://eu.api.openai.com/v1": True,
    "https://API.OpenAI.com/v1": True,
    "https://mine.openai.azure.com/openai/v1": True,
    "https://openai.com.example.org/v1": False,
    "http://localhost:8000/v1": False,
}


@pytest.mark.parametrize("url", HOSTS)
@pytest.mark.parametrize("asynchronous", [False, True])
def test_the_api_is_sent_no_schema_that_it_would_refuse(url: str, asynchronous: bool) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=completion(content='{"scores": {}}'))

    mock = httpx.MockTransport(answer)
    client: Any
    if asynchronous:
        client = AsyncOpenAI(api_key="k", base_url=url, http_client=httpx.AsyncClient(transport=mock))
    else:
        client = OpenAI(api_key="k", base_url=url, http_client=httpx.Client(transport=mock))
    make = client.chat.completions.stream if asynchronous else client.chat.completions.parse
    if HOSTS[url]:
        with pytest.raises(StrictSchemaError):
            make(model="m", messages=USER, response_format=Scores)
    else:
        assert make(model="m", messages=USER, response_format=Scores) is not None


@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
def test_azure_is_azure_behind_any_name(kind: Any) -> None:
    client = kind(api_key="k", api_version="v", base_url="https://gateway.example.org/openai")
    with pytest.raises(StrictSchemaError):
        client.chat.completions.stream(model="m", messages=USER, response_format=Scores)


def test_the_tools_of_a_loop_are_treated_the_same(call: Caller, scripted: Scripted) -> None:
    def count(scores: dict[str, int], rest: Any = None) -> int:
        """Count."""
        return sum(scores.values())

    calls = [{"id": "1", "type": "function", "function": {"name": "count", "arguments": '{"scores": {"a": 2}}'}}]
    turns = [completion(tool_calls=calls), completion(content="2")]
    scripted.answer = lambda request: scripted.json(turns[len(scripted.requests) - 1])
    run = call.run(call.client.chat.completions.run_tools(model="m", messages=USER, tools=[count]))
    (sent,) = scripted.requests[0].json()["tools"]
    assert sent["function"]["strict"] is False
    assert sent["function"]["parameters"]["required"] == ["scores"]
    assert run.steps[0].results[0].value == 2
    with pytest.raises(SchemaError, match=r"\$\.rest"):
        call.run(call.client.chat.completions.run_tools(model="m", messages=USER, tools=[count], strict=True))


def one_of_many(scores: dict[str, int]) -> str:
    """Tell."""
    return ""


@pytest.mark.parametrize("define", [pydantic_function_tool, function_tool, chat_function_tool, Tool])
def test_tools_can_be_told_not_to_be_strict(define: Any) -> None:
    target: Any = one_of_many if define in (chat_function_tool, Tool) else Scores
    with pytest.raises(StrictSchemaError):
        define(target)
    for strict in (False, None):
        made = define(target, strict=strict)
        made = made.definition if isinstance(made, Tool) else made
        definition = made.get("function", made)
        assert definition["strict"] is False
        assert definition["parameters"]["properties"]["scores"]["additionalProperties"] == {"type": "integer"}


def test_what_has_no_schema_at_all_is_refused_everywhere(call: Caller, scripted: Scripted) -> None:
    @dataclass
    class Odd:
        value: complex

    Odd.__annotations__["value"] = complex
    with pytest.raises(SchemaError, match="value"):
        ask(call, scripted, "chat", Odd)
    assert scripted.requests == []


def test_a_class_without_a_docstring_has_no_description() -> None:
    assert "description" not in pydantic_function_tool(Answer)["function"]
    assert "description" not in function_tool(Answer)

    class Told(Answer):
        """What it is for.

        And more.
        """

    class Child(Told):
        pass

    assert pydantic_function_tool(Told)["function"]["description"] == "What it is for."
    assert "description" not in pydantic_function_tool(Child)["function"]
