"""What low-level functions do where something goes wrong: any status, no answer, a stream where none is wanted."""

from __future__ import annotations

import asyncio
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_generated import AuthenticatedClient
from openai_generated.api.chat import create_chat_completion
from openai_generated.api.models import retrieve_model
from openai_generated.errors import ClientError, NoAnswer, TimedOut, UnexpectedStatus

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KEY = "sk-very-secret"
ASKED: Any = {"model": "m", "messages": [], "stream": True}


def client_of(answer: Callable[[httpx.Request], httpx.Response], **options: Any) -> AuthenticatedClient:
    """A client of a server that answers with what a function gives."""
    transport = httpx.MockTransport(answer)
    client = AuthenticatedClient("http://host/v1?api-key=secret", token=KEY, **options)
    client.base_url = "http://user:secret@host/v1"
    return client.set_httpx_client(httpx.Client(transport=transport)).set_async_httpx_client(
        httpx.AsyncClient(transport=transport)
    )


def refused(request: httpx.Request) -> httpx.Response:
    return httpx.Response(404, json={"error": {"message": "no such model"}}, headers={"x-request-id": "r"})


def call(name: str, client: AuthenticatedClient, module: Any = retrieve_model, **arguments: Any) -> Any:
    """What a function of an operation comes to, awaited where it has to be."""
    given = arguments or {"model": "m"}
    positional = [given.pop("model")] if module is retrieve_model else []
    result = getattr(module, name)(*positional, client=client, **given)
    return asyncio.run(result) if name.startswith("async") else result


@pytest.mark.parametrize("name", ["sync_detailed", "asyncio_detailed"])
def test_the_detailed_functions_give_any_status(name: str) -> None:
    answer = call(name, client_of(refused))
    assert (answer.status_code, answer.parsed, answer.headers["x-request-id"]) == (404, None, "r")
    assert b"no such model" in answer.content
    with pytest.raises(UnexpectedStatus):
        call(name, client_of(refused, raise_on_unexpected_status=True))


@pytest.mark.parametrize("name", ["sync", "asyncio"])
def test_the_plain_functions_raise_with_method_and_url(name: str) -> None:
    with pytest.raises(UnexpectedStatus) as caught:
        call(name, client_of(refused))
    assert str(caught.value).startswith("GET http://host/v1/models/m: status 404: ")
    assert "no such model" in str(caught.value)
    assert "secret" not in repr(caught.value)
    assert call(name, client_of(refused, raise_on_unexpected_status=False)) is None


@pytest.mark.parametrize("name", ["sync", "sync_detailed", "asyncio", "asyncio_detailed"])
@pytest.mark.parametrize(
    ("kind", "ours"), [(httpx.ConnectError, NoAnswer), (httpx.ReadTimeout, TimedOut), (httpx.RemoteProtocolError, NoAnswer)]
)
def test_no_answer_is_an_error_of_ours_and_still_one_of_httpx(
    name: str, kind: type[httpx.TransportError], ours: type[NoAnswer]
) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise kind("it broke", request=request)

    with pytest.raises(ours) as caught:
        call(name, client_of(broken))
    error = caught.value
    assert isinstance(error, ClientError)
    assert isinstance(error, kind)
    assert type(error).__name__ == ours.__name__
    assert str(error) == "GET http://host/v1/models/m: it broke"
    assert type(error.__cause__) is kind
    twin = pickle.loads(pickle.dumps(error))
    assert (type(twin), str(twin)) == (ours, str(error))
    assert KEY.encode() not in pickle.dumps(error)


def test_the_stream_functions_raise_the_same() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("it broke", request=request)

    body: Any = {"model": "m", "messages": []}
    for answer, kind in ((broken, NoAnswer), (refused, UnexpectedStatus)):
        client = client_of(answer)
        with pytest.raises(kind, match="POST http://host/v1/chat/completions: "):
            create_chat_completion.stream(client=client, body=body)
        with pytest.raises(kind, match="POST http://host/v1/chat/completions: "):
            asyncio.run(create_chat_completion.astream(client=client, body=body))


@pytest.mark.parametrize("name", ["sync", "sync_detailed", "asyncio", "asyncio_detailed"])
def test_a_stream_is_refused_where_the_whole_answer_is_wanted(name: str) -> None:
    from openai_facade import AsyncOpenAI, OpenAI

    facade: Any = (AsyncOpenAI if name.startswith("async") else OpenAI)(api_key="k")
    for client in (client_of(refused), facade):
        with pytest.raises(TypeError, match=r"stream=True asks for events: call its stream\(\)"):
            call(name, client, create_chat_completion, body=ASKED)


@pytest.mark.parametrize("name", ["sync", "asyncio_detailed"])
@pytest.mark.parametrize("body", ["text", b"{}", 7])
def test_a_body_without_fields_is_refused_by_name(name: str, body: Any) -> None:
    with pytest.raises(TypeError, match="^body must be a dict or a model, not "):
        call(name, client_of(refused), create_chat_completion, body=body)


TYPED = """
from openai_generated import AuthenticatedClient
from openai_generated.api.chat import create_chat_completion as chat
from openai_generated.api.responses import get_response

def f(client: AuthenticatedClient) -> None:
    chat.sync(client=client, body={"model": "m", "messages": []})
    chat.stream(client=client, body={"model": "m", "messages": [], "stream": True})
    chat.sync(client=client, body={"model": "m", "messages": [], "stream": True})
    get_response.sync("r", client=client, stream=True)
"""


def test_a_checker_of_types_refuses_it_too(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    file = tmp_path / "asking.py"
    file.write_text(TYPED)
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    wrong = [line for line in done.stdout.splitlines() if "error:" in line]
    assert [line.split(":")[1] for line in wrong] == ["9", "10"], done.stdout
