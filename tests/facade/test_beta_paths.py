"""`client.beta.chat.completions`, where structured outputs were before: a second path to the same methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import openai_facade
import pytest
from openai_facade.resources.beta.beta import AsyncBeta, Beta
from openai_facade.resources.chat.chat import AsyncChat, Chat

from .structured import USER, Answer, chunk, completion, read, said, streamed

if TYPE_CHECKING:
    from .conftest import Caller, Scripted


def test_parse_gives_the_type(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(completion(content=said("yes")))
    beta = call.client.beta.chat.completions
    parsed: Any = call.run(beta.parse(model="m", messages=USER, response_format=Answer))
    assert parsed.choices[0].message.parsed == Answer(answer="yes")
    assert scripted.requests[-1].target == "/v1/chat/completions"


def test_the_raw_view_has_it_too(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(completion(content=said("yes")))
    for completions in (
        call.client.beta.chat.completions.with_raw_response,
        call.client.beta.chat.with_raw_response.completions,
        call.client.beta.with_raw_response.chat.completions,
    ):
        raw: Any = call.run(completions.parse(model="m", messages=USER, response_format=Answer))
        parsed: Any = raw.parse()
        assert parsed.choices[0].message.parsed == Answer(answer="yes")


def test_stream_gives_the_type(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: streamed(scripted, chunk(content=said("yes")), chunk("stop"), done=True)
    beta = call.client.beta.chat.completions
    _, stream = read(call, beta.stream(model="m", messages=USER, response_format=Answer))
    final: Any = call.run(stream.get_final_completion())
    assert final.choices[0].message.parsed == Answer(answer="yes")


def test_run_tools_is_there(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(completion(content="4"))
    run: Any = call.run(call.client.beta.chat.completions.run_tools(model="m", messages=USER, tools=[]))
    assert run.final.choices[0].message.content == "4"


@pytest.mark.parametrize(("beta", "chat"), [(Beta, Chat), (AsyncBeta, AsyncChat)])
def test_both_paths_lead_to_one_class(beta: Any, chat: Any) -> None:
    client = openai_facade.OpenAI(api_key="k") if chat is Chat else openai_facade.AsyncOpenAI(api_key="k")
    assert type(client.beta) is beta
    assert type(client.beta.chat) is type(client.chat) is chat
    assert type(client.beta.chat.completions) is type(client.chat.completions)
    assert type(client.beta.chat.completions.messages) is type(client.chat.completions.messages)
