"""Names that the reference SDK has since 3.57: tools for responses, formats from types, httpx2 clients, regions."""

from __future__ import annotations

import dataclasses
from typing import Any, get_args

import openai_facade
import pytest
from openai_facade import OpenAI, omit, pydantic_responses_function_tool
from openai_facade.lib import type_to_response_format_param
from openai_facade.lib.bedrock import BedrockOpenAI


@dataclasses.dataclass
class Weather:
    """Asks for the weather."""

    place: str


def test_a_function_of_a_response_from_a_type() -> None:
    tool: Any = pydantic_responses_function_tool(Weather, defer_loading=True)
    assert {name: tool[name] for name in ("type", "name", "strict", "description", "defer_loading")} == {
        "type": "function",
        "name": "Weather",
        "strict": True,
        "description": "Asks for the weather.",
        "defer_loading": True,
    }
    assert tool["parameters"]["required"] == ["place"]
    assert "defer_loading" not in pydantic_responses_function_tool(Weather, name="n")


def test_a_format_from_a_type() -> None:
    made = type_to_response_format_param(Weather)
    assert made["json_schema"]["name"] == "Weather"
    assert type_to_response_format_param({"type": "json_object"}) == {"type": "json_object"}
    assert type_to_response_format_param(omit) is omit


def test_httpx2_clients_have_the_defaults_of_the_package() -> None:
    httpx2 = pytest.importorskip("httpx2")
    with openai_facade.DefaultHttpx2Client(follow_redirects=False) as made:
        assert isinstance(made, httpx2.Client)
        assert (made.timeout.connect, made.timeout.read, made.follow_redirects) == (5.0, 600.0, False)
        assert OpenAI(api_key="k", http_client=made).timeout == made.timeout
    assert openai_facade.DefaultAsyncHttpx2Client().follow_redirects is True


def test_other_names() -> None:
    assert set(get_args(openai_facade.DataResidency)) == {"global", "us", "eu", "ae", "au", "in", "jp"}
    assert BedrockOpenAI is openai_facade.BedrockOpenAI
    assert openai_facade.providers.__name__ == "openai_facade.providers"  # type: ignore[attr-defined]


def test_a_wait_may_be_bounded_under_either_name() -> None:
    from openai_facade.calling.polling import paced

    told = {"file_id": "f", "poll_interval_ms": omit, "deadline": 1800.0}
    assert paced({**told, "max_wait_seconds": 5.0})[1].deadline == 5.0
    assert paced({**told, "max_wait_seconds": omit}) == paced(told)
    assert "max_wait_seconds" not in paced({**told, "max_wait_seconds": 5.0})[0]


def test_a_response_is_parsed_under_either_name(call: Any, scripted: Any) -> None:
    message = {
        "type": "message",
        "role": "assistant",
        "content": [{"type": "output_text", "text": '{"place": "Rome"}'}],
    }
    scripted.answer = lambda request: scripted.json({"id": "r", "output": [message]})
    parse = call.client.responses.parse
    for arguments in ({"parse_as": Weather}, {"text_format": Weather}):
        assert call.run(parse(model="m", input="x", **arguments)).output_parsed == Weather("Rome")
    sent = [request.json() for request in scripted.requests]
    assert sent[0] == sent[1]
    assert call.run(parse(model="m", input="x", parse_as=None)).output_parsed is None
    with pytest.raises(TypeError, match="both"):
        call.run(parse(model="m", input="x", parse_as=Weather, text_format=Weather))
