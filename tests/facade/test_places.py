"""`data_residency=` and `provider=`: where requests go, what excludes what, and what copies keep."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from typing import Any

import pytest
from openai_facade import AsyncOpenAI, OpenAI, OpenAIError
from openai_facade.providers import bedrock

REGIONS = ["global", "us", "eu", "ae", "au", "in", "jp"]


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("AWS_", "OPENAI_")):
            monkeypatch.delenv(name)


@pytest.fixture(params=[OpenAI, AsyncOpenAI])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


def ask(client: Any) -> Any:
    """Make a call in whichever colour."""
    result = client.post("/responses", cast_to=object, body={})
    return asyncio.run(result) if isinstance(client, AsyncOpenAI) else result


def url(client: Any) -> str:
    return str(client.base_url)


def at(region: str) -> str:
    return f"https://{'' if region == 'global' else region + '.'}api.openai.com/v1/"


@pytest.mark.parametrize("region", REGIONS)
def test_every_region_has_its_host(kind: Any, region: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "https://env.example/v1")
    assert url(kind(api_key="k", data_residency=region)) == at(region)
    assert url(kind(api_key="k").copy(data_residency=region)) == at(region)
    assert url(kind(api_key="k").with_options(data_residency=region).copy(timeout=1)) == at(region)


@pytest.mark.parametrize("region", ["", "US", "xx", "us.evil.example/", 5])
def test_there_are_no_other_regions(kind: Any, region: Any) -> None:
    with pytest.raises(ValueError, match="data_residency"):
        kind(api_key="k", data_residency=region)


def test_it_excludes_other_addresses(kind: Any) -> None:
    for name in ("base_url", "websocket_base_url"):
        with pytest.raises(ValueError, match=f"data_residency and {name}"):
            kind(api_key="k", data_residency="us", **{name: "https://x.example/v1"})
    with pytest.raises(OpenAIError, match="data_residency"):
        kind(data_residency="us", provider=bedrock(region="us-east-1", api_key="k"))


def test_copies_go_where_they_are_told(kind: Any) -> None:
    client = kind(api_key="k", data_residency="us")
    assert url(client.copy(base_url="https://x.example/v1")) == "https://x.example/v1/"
    assert url(client.copy(data_residency="eu")) == at("eu")
    assert url(client.copy(data_residency=None)) == at("us")
    elsewhere = client.copy(websocket_base_url="wss://x.example/v1")
    assert (url(elsewhere), elsewhere.websocket_base_url) == (at("us"), "wss://x.example/v1")
    back = kind(api_key="k", base_url="https://x.example/v1", websocket_base_url="wss://x.example").copy(
        data_residency="jp"
    )
    assert (url(back), back.websocket_base_url) == (at("jp"), None)
    client.base_url = "https://moved.example/v1"
    assert url(client.copy(timeout=1)) == "https://moved.example/v1/"


def test_websockets_go_to_the_region(kind: Any) -> None:
    assert kind(api_key="k", data_residency="eu")._websocket_target("/x", {})[0] == "https://eu.api.openai.com/v1"


@pytest.mark.parametrize("name", ["api_key", "admin_api_key", "base_url", "workload_identity"])
def test_a_provider_excludes_what_it_says_itself(kind: Any, name: str) -> None:
    provider = bedrock(region="us-east-1", api_key="k")
    with pytest.raises(OpenAIError, match=f"provider and {name}"):
        kind(provider=provider, **{name: "x"})
    with pytest.raises(OpenAIError, match=f"provider and {name}"):
        kind(provider=provider).copy(**{name: "x"})


def test_a_copy_may_go_to_another_service_and_back(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Ours: secret")
    first = kind(api_key="sk", organization="org", data_residency="us", default_headers={"X-Mine": "1"})
    there = first.copy(provider=bedrock(region="us-east-1", api_key="k"))
    assert "bedrock-mantle.us-east-1" in url(there)
    assert (there.api_key, there.organization, there.auth_headers) == ("", None, {})
    assert there._custom_headers == {"X-Mine": "1"}
    other = there.copy(provider=bedrock(region="eu-west-1", api_key="k"))
    assert "bedrock-mantle.eu-west-1" in url(other)
    assert url(other.copy(provider=None, api_key="sk")) == at("global")
    with pytest.raises(OpenAIError, match="Missing credentials"):
        other.copy(provider=None)


def test_copies_share_what_a_provider_fetched(kind: Any) -> None:
    client = kind(provider=bedrock(region="us-east-1", api_key="k"))
    assert client.copy(timeout=1)._credential is client._credential


def test_nothing_of_a_provider_is_loaded_before_it_is_used() -> None:
    script = (
        "import sys, openai_facade\n"
        "openai_facade.OpenAI(api_key='k', data_residency='us')\n"
        "assert not [n for n in sys.modules if n.startswith('openai_facade.providers')]\n"
        "from openai_facade.providers import bedrock\n"
        "openai_facade.OpenAI(provider=bedrock(region='us-east-1', access_key_id='a', secret_access_key='b'))\n"
        "assert not [n for n in sys.modules if n.partition('.')[0] in ('botocore', 'google', 'httpx')], sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_what_is_not_installed_is_named(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_facade.providers import vertex

    for name in ("botocore", "botocore.session", "google.auth"):
        monkeypatch.setitem(sys.modules, name, None)
    for provider, extra in (
        (bedrock(region="us-east-1", profile="p"), "bedrock"),
        (vertex(project="p", location="global"), "vertex"),
    ):
        client = kind(provider=provider)
        with pytest.raises(OpenAIError, match=f"install the extra '{extra}' of openai-facade"):
            ask(client)
