"""The methods by which subclasses change their requests: called for every attempt, and of no cost to all others."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import AsyncOpenAI, OpenAI, Stream
from openai_facade.client.request_options import FinalRequestOptions

from .structured import USER, chunk, completion, streamed

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Scripted


@pytest.fixture(params=["sync", "async", "async with plain functions"])
def colour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def chat(colour: str, scripted: Scripted) -> Callable[..., Any]:
    """Makes one call with a client that has the given methods; calls take options of the client and of the method."""
    scripted.answer = lambda request: scripted.json(completion(content="hi"))

    def ask(hooks: dict[str, Any], call: Callable[[Any], Any] | None = None, **options: Any) -> Any:
        own = {name: in_colour(name, hook) for name, hook in hooks.items()}
        make = call or (lambda client: client.chat.completions.create(model="m", messages=USER))
        options = {"api_key": "k", "base_url": scripted.url, "max_retries": 0, **options}
        if colour == "sync":
            with type("Mine", (OpenAI,), own)(**options) as client:
                return make(client)

        async def main() -> Any:
            async with type("Mine", (AsyncOpenAI,), own)(**options) as client:
                return await make(client)

        return asyncio.run(main())

    def in_colour(name: str, hook: Any) -> Any:
        if colour != "async" or name == "_build_request":
            return hook

        async def awaited(self: Any, given: Any) -> Any:
            return hook(self, given)

        return awaited

    return ask


def test_a_prepared_request_is_what_is_sent(chat: Callable[..., Any], scripted: Scripted) -> None:
    def sign(self: Any, request: httpx.Request) -> None:
        assert json.loads(request.content)["model"] == "m"
        assert request.headers["authorization"] == "Bearer k"
        request.headers["X-Signed"] = f"{request.method} {request.url.path} {len(request.content)}"
        del request.headers["accept"]
        request.url = request.url.copy_merge_params({"signed": "yes no"})

    answer = chat({"_prepare_request": sign})
    assert answer.choices[0].message.content == "hi"
    (sent,) = scripted.requests
    assert sent.headers["x-signed"] == f"POST /v1/chat/completions {len(sent.body)}"
    assert "accept" not in sent.headers
    assert sent.target == "/v1/chat/completions?signed=yes+no"
    assert sent.headers["host"] == scripted.url.split("/")[2]


def test_prepared_options_are_what_is_built(chat: Callable[..., Any], scripted: Scripted) -> None:
    def prepare(self: Any, options: FinalRequestOptions) -> FinalRequestOptions:
        assert (options.method, options.url) == ("post", "/chat/completions?a=1")
        assert options.headers == {"X-Own": "1"}
        options.headers = {**options.headers, "X-Signed": "1"}
        options.params = {"b": [2, 3]}
        options.json_data = {**options.json_data, "model": "other"}  # type: ignore[dict-item]
        options.extra_json = {"more": True}
        return options

    chat(
        {"_prepare_options": prepare},
        lambda client: client.chat.completions.create(
            model="m", messages=USER, extra_headers={"X-Own": "1"}, extra_query={"a": 1}
        ),
    )
    (sent,) = scripted.requests
    assert sent.target == "/v1/chat/completions?a=1&b%5B%5D=2&b%5B%5D=3"
    assert (sent.headers["x-own"], sent.headers["x-signed"]) == ("1", "1")
    assert sent.json() == {"messages": USER, "model": "other", "more": True}


def test_options_may_lead_elsewhere_and_may_be_changed_in_place(chat: Callable[..., Any], scripted: Scripted) -> None:
    def prepare(self: Any, options: FinalRequestOptions) -> None:
        options.url = "/elsewhere"

    chat({"_prepare_options": prepare})
    assert scripted.requests[0].target == "/v1/elsewhere"


def test_a_built_request_is_what_is_sent(chat: Callable[..., Any], scripted: Scripted) -> None:
    def build(self: Any, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx.Request:
        options.headers = {"X-Before": "1"}
        request = super(type(self), self)._build_request(options, retries_taken=retries_taken)
        return httpx.Request("POST", request.url, headers=request.headers, content=request.content + b" ")

    chat({"_build_request": build})
    (sent,) = scripted.requests
    assert sent.headers["x-before"] == "1"
    assert sent.body.endswith(b"} ")
    assert sent.json()["model"] == "m"


def test_every_attempt_is_shown(chat: Callable[..., Any], scripted: Scripted) -> None:
    seen: list[str] = []

    def note(self: Any, request: httpx.Request) -> None:
        seen.append(request.headers["x-stainless-retry-count"])
        request.headers["X-Attempt"] = str(len(seen))

    answers = [scripted.json({}, status=500, retry_after_ms="1"), scripted.json(completion(content="hi"))]
    scripted.answer = lambda request: answers[len(scripted.requests) - 1]
    chat({"_prepare_request": note}, max_retries=1)
    assert seen == ["0", "1"]
    assert [sent.headers["x-attempt"] for sent in scripted.requests] == ["1", "2"]
    assert [sent.headers["x-stainless-retry-count"] for sent in scripted.requests] == ["0", "1"]


def test_what_a_hook_raises_comes_out(chat: Callable[..., Any], scripted: Scripted) -> None:
    def refuse(self: Any, request: httpx.Request) -> None:
        raise LookupError("no signature")

    with pytest.raises(LookupError, match="no signature"):
        chat({"_prepare_request": refuse}, max_retries=2)
    assert scripted.requests == []


CALLS: dict[str, Callable[[Any], Any]] = {
    "a form": lambda client: client.files.create(file=("a.txt", b"abc"), purpose="assistants"),
    "a page": lambda client: client.models.list(),
    "no body": lambda client: client.models.retrieve("m"),
    "by hand": lambda client: client.post("/x", cast_to=object, body={"a": 1}),
    "raw": lambda client: client.models.with_raw_response.retrieve("m"),
    "a header of its own": lambda client: client.beta.assistants.retrieve("a"),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("kind", CALLS)
@pytest.mark.parametrize("transport", ["direct", "httpx"])
def test_all_kinds_of_calls_are_shown(chat: Callable[..., Any], scripted: Scripted, kind: str, transport: str) -> None:
    scripted.answer = lambda request: scripted.json({"id": "x", "object": "x", "data": []})
    hooks = {"_prepare_request": lambda self, request: request.headers.update({"X-Signed": "1"})}
    chat(hooks, CALLS[kind], transport=transport)
    chat({}, CALLS[kind], transport=transport)
    with_hook, without = scripted.requests
    assert with_hook.headers.pop("x-signed") == "1"
    assert with_hook.target == without.target
    if kind == "a form":
        assert b'filename="a.txt"' in with_hook.body
        for sent in (with_hook, without):
            sent.headers.pop("content-type")
    else:
        assert with_hook.body == without.body
    for sent in (with_hook, without):
        sent.headers.pop("user-agent")
    assert with_hook.headers == without.headers


def test_a_stream_is_shown(scripted: Scripted) -> None:
    class Signing(OpenAI):
        def _prepare_request(self, request: httpx.Request) -> None:
            request.headers["X-Signed"] = "1"

    scripted.answer = lambda request: streamed(scripted, chunk(content="a"), done=True)
    with Signing(api_key=lambda: "asked", base_url=scripted.url) as client:
        stream: Stream[Any] = client.chat.completions.create(model="m", messages=USER, stream=True)
        assert [event.choices[0].delta.content for event in stream] == ["a"]
    assert scripted.requests[0].headers["x-signed"] == "1"
    assert scripted.requests[0].headers["authorization"] == "Bearer asked"


def test_a_method_of_one_client_counts_as_well(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    scripted.answer = lambda request: scripted.json(completion(content="hi"))
    with OpenAI(api_key="k", base_url=scripted.url) as client:
        seen: list[Any] = []
        monkeypatch.setattr(client, "_prepare_request", seen.append, raising=False)
        client.chat.completions.create(model="m", messages=USER)
        assert [request.method for request in seen] == ["POST"]
        monkeypatch.undo()
        client.chat.completions.create(model="m", messages=USER)
        assert len(seen) == 1


def test_a_request_can_be_built_by_hand() -> None:
    with OpenAI(api_key="k", base_url="http://127.0.0.1:1/v1") as client:
        request = client._build_request(
            FinalRequestOptions(method="post", url="/foo", json_data={"a": 1}, params={"q": 1}), retries_taken=2
        )
    assert (request.method, str(request.url)) == ("POST", "http://127.0.0.1:1/v1/foo?q=1")
    assert (request.content, request.headers["x-stainless-retry-count"]) == (b'{"a":1}', "2")


def test_nobody_pays_for_hooks_that_are_not_there(scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(completion(content="hi"))
    code = (
        "import sys, openai_facade\n"
        f"client = openai_facade.OpenAI(api_key='k', base_url={scripted.url!r})\n"
        "client.chat.completions.create(model='m', messages=[])\n"
        "assert 'openai_facade.calling.hooks' not in sys.modules\n"
        "assert 'httpx' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
