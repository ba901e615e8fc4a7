"""The package as a client, and its public names."""

from __future__ import annotations

import importlib
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import openai_facade
import pytest
from openai_facade.client import module_client as root
from openai_facade.providers.azure import AzureOpenAI
from openai_facade.resources._tree import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Scripted


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in (
        "OPENAI_API_KEY",
        "OPENAI_API_TYPE",
        "AZURE_OPENAI_API_KEY",
        "AZURE_OPENAI_ENDPOINT",
        "OPENAI_BASE_URL",
    ):
        monkeypatch.delenv(name, raising=False)
    root.reset()
    yield
    root.reset()


def test_settings_of_the_package_are_used_at_once(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    scripted.answer = lambda request: scripted.json({"id": "m", "object": "model"})
    monkeypatch.setattr(openai_facade, "api_key", "one")
    monkeypatch.setattr(openai_facade, "base_url", scripted.url)
    assert openai_facade.models.retrieve("m").id == "m"
    monkeypatch.setattr(openai_facade, "api_key", "two")
    monkeypatch.setattr(openai_facade, "default_headers", {"x-a": "1"})
    openai_facade.models.retrieve("m")
    assert [request.headers["authorization"] for request in scripted.requests] == ["Bearer one", "Bearer two"]
    assert scripted.requests[1].headers["x-a"] == "1"
    assert scripted.connections == 1
    assert root.client() is root.client()


def test_a_resource_may_be_imported_before_the_key_is_set(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_facade import models

    scripted.answer = lambda request: scripted.json({"id": "m", "object": "model"})
    monkeypatch.setattr(openai_facade, "api_key", "k")
    monkeypatch.setattr(openai_facade, "base_url", scripted.url)
    assert models.retrieve("m").id == "m"


def test_every_setting_reaches_the_client(monkeypatch: pytest.MonkeyPatch) -> None:
    with httpx.Client() as http_client:
        settings: dict[str, Any] = {
            "api_key": "k",
            "admin_api_key": "a",
            "organization": "o",
            "project": "p",
            "webhook_secret": "w",
            "timeout": None,
            "max_retries": 7,
            "default_query": {"q": "1"},
            "http_client": http_client,
        }
        for name, value in settings.items():
            monkeypatch.setattr(openai_facade, name, value)
        client = root.client()
        for name in ("api_key", "admin_api_key", "organization", "project", "webhook_secret", "timeout", "max_retries"):
            assert getattr(client, name) == settings[name]
        assert client.default_query == {"q": "1"}
        assert client._client is http_client


def test_without_a_key_the_call_says_so() -> None:
    with pytest.raises(openai_facade.OpenAIError, match="OPENAI_API_KEY"):
        openai_facade.models.retrieve("m")


def test_azure_is_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "k")
    monkeypatch.setattr(openai_facade, "azure_endpoint", "https://r.openai.azure.com")
    monkeypatch.setattr(openai_facade, "api_version", "2024-10-21")
    assert isinstance(root.client(), AzureOpenAI)
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    root.reset()
    with pytest.raises(openai_facade.OpenAIError, match="api_type"):
        root.client()
    monkeypatch.setattr(openai_facade, "api_type", "openai")
    assert type(root.client()) is openai_facade.OpenAI
    monkeypatch.setattr(openai_facade, "api_type", "other")
    with pytest.raises(openai_facade.OpenAIError, match="other"):
        root.client()


def test_a_folder_does_not_take_the_place_of_a_resource() -> None:
    before = openai_facade.realtime
    module = importlib.import_module("openai_facade.realtime")
    assert openai_facade.realtime is before is not module


@pytest.mark.parametrize("name", ["ChatCompletion", "Completion", "Engine", "Customer"])
def test_names_of_the_past_say_where_to_go(name: str) -> None:
    removed = getattr(openai_facade, name)
    with pytest.raises(openai_facade.OpenAIError, match="version 1"):
        removed.create(model="m")
    with pytest.raises(openai_facade.OpenAIError, match="version 1"):
        removed()


def test_every_public_name_can_be_had() -> None:
    missing = [name for name in openai_facade.__all__ if not hasattr(openai_facade, name)]
    assert not missing
    assert set(openai_facade.__all__) <= set(dir(openai_facade))


def test_every_resource_of_a_client_is_one_of_the_package() -> None:
    assert [name for name in RESOURCES if not isinstance(getattr(openai_facade, name), root.ResourceProxy)] == []


def test_a_star_import_brings_every_public_name() -> None:
    names: dict[str, Any] = {}
    exec("from openai_facade import *", names)
    assert set(openai_facade.__all__) <= set(names)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        openai_facade.nonsense  # type: ignore[attr-defined]  # noqa: B018


def test_importing_and_making_a_client_loads_nothing_heavy() -> None:
    code = (
        "import sys; from openai_facade import OpenAI; OpenAI(api_key='k'); "
        "heavy = {'httpx', 'httpcore', 'ssl', 'asyncio', 'attrs', 'inspect', 'logging'}; "
        "print(sorted((heavy | {'openai_generated', 'pydantic'}) & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_after_preload_the_first_call_imports_nothing(scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(
        {
            "id": "c",
            "object": "chat.completion",
            "choices": [{"index": 0, "message": {"role": "assistant", "content": "x"}}],
        }
    )
    code = f"""
import sys
from openai_facade import OpenAI, preload
preload()
before = set(sys.modules)
client = OpenAI(api_key="k", base_url={scripted.url!r})
assert client.chat.completions.create(model="m", messages=[]).choices[0].message.content == "x"
print(sorted(set(sys.modules) - before))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_resource_that_a_new_edition_brings_is_one_of_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_facade.resources._tree.RESOURCES", ("widgets",))
    monkeypatch.setattr(root, "widgets", root.ResourceProxy("widgets"), raising=False)
    try:
        assert isinstance(openai_facade.widgets, root.ResourceProxy)  # type: ignore[attr-defined]
    finally:
        vars(openai_facade).pop("widgets", None)
        openai_facade._TABLE.pop("widgets", None)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("retry", "openai_facade.calling.retry"),
        ("tool_calls", "openai_facade.tools.calls"),
        ("tool_loop", "openai_facade.tools.loop"),
        ("transport_async", "openai_facade.transport.direct.async_transport"),
        ("transport_sync", "openai_facade.transport.direct.sync_transport"),
        ("version", "openai_runtime.version"),
        ("webhooks", "openai_facade.auth.webhook_signatures"),
    ],
)
def test_modules_are_found_under_the_paths_that_they_had(path: str, place: str) -> None:
    assert importlib.import_module(f"openai_facade.{path}") is importlib.import_module(place)
