"""Tokens are counted by tiktoken where it is at hand, and estimated where it is not; streams are padded."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import counting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openai_facade.testing import Emulator

HELLO = [{"role": "user", "content": "hi"}]


class Bytes:
    """An encoding whose tokens are bytes."""

    name = "bytes"

    def encode(self, text: str, *, disallowed_special: Any = ()) -> list[int]:
        return list(text.encode("utf-8", "replace"))

    def decode_single_token_bytes(self, token: int) -> bytes:
        return bytes([token])


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Callable[[str], Any]], ModuleType]]:
    """Put a tiktoken in place whose tables come from a function; it is forgotten at the end."""

    def install(tables: Callable[[str], Any]) -> ModuleType:
        package, load = ModuleType("tiktoken"), ModuleType("tiktoken.load")
        package.__path__ = []
        load.read_file = lambda place: pytest.fail(f"{place} was fetched")  # type: ignore[attr-defined]
        package.load, package.get_encoding = load, tables  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "tiktoken", package)
        monkeypatch.setitem(sys.modules, "tiktoken.load", load)
        counting.encoding.cache_clear()
        return load

    yield install
    counting.encoding.cache_clear()


@pytest.fixture
def told(server: Emulator) -> Callable[[], str]:
    """How the server says that it counts."""
    return lambda: str(httpx.get(f"{server.url}/_emulator/health").json()["tokens"])


def test_tiktoken_counts_where_it_is(install: Any, api: Any, server: Emulator, told: Any) -> None:
    install(lambda name: Bytes())
    server.otherwise.say("Grüße, 🐋!")
    answer = api.post("/chat/completions", {"model": "gpt-4o", "messages": HELLO})
    assert answer["usage"]["completion_tokens"] == len("Grüße, 🐋!".encode())
    assert answer["usage"]["prompt_tokens"] == 4 + len("hi")
    assert told() == "bytes"
    chunks = api.stream("/chat/completions", {"model": "gpt-4o", "messages": HELLO})
    said = [one["choices"][0]["delta"]["content"] for one in chunks if one["choices"][0]["delta"].get("content")]
    assert said == list("Grüße, 🐋!")
    short = api.post("/chat/completions", {"model": "gpt-4o", "messages": HELLO, "max_completion_tokens": 2})
    assert short["choices"][0]["message"]["content"] == "Gr"


def test_an_older_encoding_will_do(install: Any, told: Any) -> None:
    def tables(name: str) -> Any:
        if name != "cl100k_base":
            raise OSError("not there")
        return Bytes()

    install(tables)
    assert told() == "bytes"


def test_nothing_is_fetched_for_it(install: Any, told: Any) -> None:
    def tables(name: str) -> Any:
        return sys.modules["tiktoken.load"].read_file(name)

    load = install(tables)
    before = load.read_file
    assert told() == "estimated"
    assert load.read_file is before


def test_tokens_are_estimated_without_it(monkeypatch: pytest.MonkeyPatch, install: Any, told: Any, api: Any) -> None:
    install(lambda name: Bytes())
    monkeypatch.setitem(sys.modules, "tiktoken", None)
    assert told() == "estimated"
    assert api.post("/chat/completions", {"model": "gpt-4o", "messages": HELLO})["usage"]["prompt_tokens"] == 5


def stream(path: str, api: Any, **options: Any) -> list[Any]:
    body: Any = {"messages": HELLO} if path == "/chat/completions" else {"input": "hi"}
    return list(api.stream(path, {"model": "gpt-4o", **body, **options}))


def words(event: Any) -> str:
    if "choices" in event:
        return str(event["choices"][0]["delta"].get("content") or "") if event["choices"] else ""
    return str(event.get("delta") or "")


@pytest.mark.parametrize("path", ["/chat/completions", "/responses"])
def test_what_is_said_in_a_stream_is_padded(path: str, api: Any, server: Emulator) -> None:
    server.otherwise.say("A few words of different lengths.")
    events = stream(path, api)
    assert {bool(words(event)) == ("obfuscation" in event) for event in events} == {True}
    lengths = {len(words(event)) + len(event["obfuscation"]) for event in events if "obfuscation" in event}
    assert lengths == {16}
    padding = [event["obfuscation"] for event in events if "obfuscation" in event]
    assert len(set(padding)) == len(padding) > 3
    plain = stream(path, api, stream_options={"include_obfuscation": False})
    assert [words(event) for event in plain] == [words(event) for event in events]
    assert not [event for event in plain if "obfuscation" in event]


@pytest.mark.parametrize(("query", "expected"), [({}, True), ({"include_obfuscation": "false"}, False)])
def test_a_stream_that_is_resumed_is_padded_too(query: Any, expected: bool, api: Any, http: httpx.Client) -> None:
    made = api.post("/responses", {"model": "gpt-4o", "input": "hi", "background": True})
    answer = http.get(f"/responses/{made['id']}", params={"stream": "true", **query})
    assert ("obfuscation" in answer.text) is expected
