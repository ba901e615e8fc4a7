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
