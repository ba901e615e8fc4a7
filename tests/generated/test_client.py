"""The low-level client: one request per call, typed answers, errors that show what came instead."""

from __future__ import annotations

import asyncio
import json
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_generated import AuthenticatedClient, Client
from openai_generated.api.audio import create_transcription
from openai_generated.api.chat import create_chat_completion, update_chat_completion
from openai_generated.api.files import create_file, delete_file, download_file, list_files
from openai_generated.api.responses import delete_response
from openai_generated.errors import ClientError, UnexpectedStatus, UnreadableAnswer
from openai_generated.models import ChatCompletion, ChatCompletionCreateParams, FileObject, ListFilesResponse
from openai_generated.types import UNSET, File, Response, fields

if TYPE_CHECKING:
    from collections.abc import Callable

COMPLETION = {"id": "c", "object": "chat.completion", "choices": [{"index": 0, "message": {"content": "hi"}}]}
EVENTS = b'data: {"id":"a","choices":[]}\n\ndata: {"id":"b","choices":[]}\n\ndata: [DONE]\n\n'


class Server:
    """Answers every request the same way and keeps what it was asked."""

    def __init__(self, answer: httpx.Response | Callable[[httpx.Request], httpx.Response]) -> None:
        self.answer = answer
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.asked.append(request)
        return self.answer if isinstance(self.answer, httpx.Response) else self.answer(request)

    async def later(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.asked.append(request)
        return self.answer if isinstance(self.answer, httpx.Response) else self.answer(request)


def client_of(server: Server, **settings: Any) -> AuthenticatedClient:
    client = AuthenticatedClient("https://api.test/v1/", token="secret", **settings)
    client.set_httpx_client(httpx.Client(transport=httpx.MockTransport(server)))
    return client.set_async_httpx_client(httpx.AsyncClient(transport=httpx.MockTransport(server.later)))


def test_a_call_is_one_request_and_a_model() -> None:
    server = Server(httpx.Response(200, json=COMPLETION))
    answer = create_chat_completion.sync(
        client=client_of(server), body={"model": "m", "messages": [{"role": "user", "content": "x"}]}
    )
    assert isinstance(answer, ChatCompletion)
    assert answer.choices[0].message.content == "hi"
    (request,) = server.asked
    assert (request.method, str(request.url)) == ("POST", "https://api.test/v1/chat/completions")
    assert json.loads(request.content) == {"model": "m", "messages": [{"role": "user", "content": "x"}]}
    assert request.headers["authorization"] == "Bearer secret"
    assert request.headers["content-type"] == "application/json"


def test_detailed_calls_keep_status_headers_and_bytes() -> None:
    server = Server(httpx.Response(200, json=COMPLETION, headers={"x-request-id": "r"}))
    answer = create_chat_completion.sync_detailed(client=client_of(server), body={"model": "m", "messages": []})
    assert isinstance(answer, Response)
    assert (answer.status_code, answer.headers["X-Request-Id"]) == (200, "r")
    assert json.loads(answer.content) == COMPLETION
    assert answer.parsed.id == "c"


def test_awaited_calls_do_the_same() -> None:
    server = Server(httpx.Response(200, json=COMPLETION))

    async def run() -> tuple[ChatCompletion, Response[ChatCompletion]]:
        async with client_of(server) as client:
            body: Any = {"model": "m", "messages": []}
            return (
                await create_chat_completion.asyncio(client=client, body=body),
                await create_chat_completion.asyncio_detailed(client=client, body=body),
            )

    parsed, detailed = asyncio.run(run())
    assert parsed.to_dict() == detailed.parsed.to_dict() == COMPLETION


def test_a_model_is_a_body_too() -> None:
    server = Server(httpx.Response(200, json=COMPLETION))
    body = ChatCompletionCreateParams(model="m", messages=[])
    create_chat_completion.sync(client=client_of(server), body=body)
    assert json.loads(server.asked[0].content) == {"model": "m", "messages": []}


def test_path_arguments_stand_beside_the_body() -> None:
    server = Server(httpx.Response(200, json=COMPLETION))
    update_chat_completion.sync("a/b", client=client_of(server), body={"metadata": {"k": "v"}})
    assert server.asked[0].url.raw_path == b"/v1/chat/completions/a%2Fb"
    assert json.loads(server.asked[0].content) == {"metadata": {"k": "v"}}


def test_query_arguments_that_nobody_gives_are_not_sent() -> None:
    server = Server(httpx.Response(200, json={"object": "list", "data": [{"id": "f"}], "has_more": False}))
    answer = list_files.sync(client=client_of(server), limit=2, after=UNSET)
    assert str(server.asked[0].url) == "https://api.test/v1/files?limit=2"
    assert isinstance(answer, ListFilesResponse), "the whole list, not a page"
    assert isinstance(answer.data[0], FileObject)


def test_files_travel_as_a_form_with_its_length() -> None:
    server = Server(httpx.Response(200, json={"id": "f"}))
    file: File = ("a.txt", b"0123456789")
    create_file.sync(client=client_of(server), body={"file": file, "purpose": "batch"})
    request = server.asked[0]
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert int(request.headers["content-length"]) == len(request.content)
    assert b'filename="a.txt"' in request.content


def test_downloads_are_bytes() -> None:
    server = Server(httpx.Response(200, content=b"\x00\x01"))
    assert download_file.sync("f", client=client_of(server)) == b"\x00\x01"
    assert download_file.sync_detailed("f", client=client_of(server)).parsed.read() == b"\x00\x01"
    assert server.asked[0].headers["accept"] == "application/binary"


def test_transcripts_are_text_when_text_was_asked_for() -> None:
    server = Server(httpx.Response(200, text="said", headers={"content-type": "text/plain"}))
    body: Any = {"file": b"", "model": "w", "response_format": "text"}
    found: object = create_transcription.sync(client=client_of(server), body=body)
    assert found == "said"


def test_answers_without_a_body_are_none() -> None:
    client = client_of(Server(httpx.Response(200)))
    assert delete_response.sync_detailed("r", client=client).parsed is None


def test_streams_give_events_as_they_come() -> None:
    server = Server(lambda request: httpx.Response(200, content=EVENTS, headers={"content-type": "text/event-stream"}))
    client = client_of(server)
    body: Any = {"model": "m", "messages": []}
    assert [event.id for event in create_chat_completion.stream(client=client, body=body)] == ["a", "b"]
    assert json.loads(server.asked[0].content) == {"model": "m", "messages": [], "stream": True}
    assert server.asked[0].headers["accept"] == "text/event-stream"

    async def run() -> list[str]:
        stream = await create_chat_completion.astream(client=client, body=body)
        return [event.id async for event in stream]

    assert asyncio.run(run()) == ["a", "b"]


def test_another_status_is_an_error_that_shows_the_body() -> None:
    client = client_of(Server(httpx.Response(404, json={"error": {"message": "no such file"}})))
    with pytest.raises(UnexpectedStatus, match=r"status 404: .*no such file") as caught:
        delete_file.sync("f", client=client)
    assert caught.value.status_code == 404
    assert b"no such file" in caught.value.content
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_an_awaited_call_raises_the_same_error() -> None:
    client = client_of(Server(httpx.Response(404, text="nothing")))
    with pytest.raises(UnexpectedStatus, match="status 404: nothing"):
        asyncio.run(delete_file.asyncio("f", client=client))


def test_a_stream_that_is_refused_is_an_error_too() -> None:
    client = client_of(Server(lambda request: httpx.Response(429, text="slow down")))
    body: Any = {"model": "m", "messages": []}
    with pytest.raises(UnexpectedStatus, match="429: slow down"):
        create_chat_completion.stream(client=client, body=body)
    with pytest.raises(UnexpectedStatus, match="429: slow down"):
        asyncio.run(create_chat_completion.astream(client=client, body=body))


def test_statuses_can_be_left_to_the_caller() -> None:
    client = client_of(Server(httpx.Response(500, text="oops")), raise_on_unexpected_status=False)
    answer = delete_file.sync_detailed("f", client=client)
    parsed: object = answer.parsed
    assert (answer.status_code, answer.content, parsed) == (500, b"oops", None)


def test_html_instead_of_json_is_an_error_that_shows_it() -> None:
    client = client_of(Server(httpx.Response(200, html="<p>gateway</p>")))
    with pytest.raises(UnreadableAnswer, match="<p>gateway</p>") as caught:
        delete_file.sync("f", client=client)
    assert isinstance(caught.value, ClientError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_an_error_inside_a_stream_is_raised_with_its_words() -> None:
    events = b'data: {"id":"a","choices":[]}\n\ndata: {"error": {"message": "overloaded"}}\n\n'
    client = client_of(Server(httpx.Response(200, content=events, headers={"content-type": "text/event-stream"})))
    stream = create_chat_completion.stream(client=client, body={"model": "m", "messages": []})
    assert next(iter(stream)).id == "a"
    with pytest.raises(UnreadableAnswer, match="overloaded"):
        list(stream)


def test_own_headers_win_over_the_credential_and_arguments_over_both() -> None:
    server = Server(httpx.Response(200, content=b""))
    client = client_of(server, headers={"Authorization": "Other", "Accept": "x/y"}, prefix="")
    download_file.sync("f", client=client)
    assert server.asked[0].headers["authorization"] == "Other"
    assert server.asked[0].headers["accept"] == "application/binary"


def test_a_client_without_a_credential_sends_none() -> None:
    server = Server(httpx.Response(200, json={"data": []}))
    client = Client("https://api.test/v1")
    client.set_httpx_client(httpx.Client(transport=httpx.MockTransport(server)))
    list_files.sync(client=client)
    assert "authorization" not in server.asked[0].headers


def test_settings_reach_the_httpx_clients() -> None:
    client = Client(timeout=7.5, follow_redirects=False, cookies={"a": "b"}, httpx_args={"trust_env": False})
    with client:
        made = client.get_httpx_client()
        assert client.get_httpx_client() is made
        assert (made.timeout.read, made.follow_redirects, made.cookies["a"]) == (7.5, False, "b")
    assert made.is_closed

    async def run() -> httpx.AsyncClient:
        async with client:
            return client.get_async_httpx_client()

    assert asyncio.run(run()).is_closed


def test_the_token_is_not_shown() -> None:
    assert "secret" not in repr(AuthenticatedClient(token="secret"))


def test_fields_of_a_body() -> None:
    assert fields(UNSET) == {}
    assert fields({"a": 1}) == {"a": 1}
    assert fields(ChatCompletionCreateParams(model="m", messages=[])) == {"model": "m", "messages": []}
