"""The error tree: the right class, every attribute, nothing lost on the way through a pickle, no secrets."""

from __future__ import annotations

import copy
import gc
import pickle
import traceback
import weakref
from typing import TYPE_CHECKING, Any

import httpx
import openai_facade
import pytest
from openai_facade import APIConnectionError, APIError, APIResponseValidationError, APIStatusError, OpenAI, OpenAIError
from openai_facade.errors import SubjectTokenProviderError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Scripted

KEY = "sk-very-secret"
BY_STATUS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    418: "APIStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "InternalServerError",
}


@pytest.fixture
def client(scripted: Scripted) -> Iterator[OpenAI]:
    with OpenAI(api_key=KEY, base_url=scripted.url, max_retries=0) as client:
        yield client


def failure(client: OpenAI, kind: type[Exception] = APIError) -> Any:
    with pytest.raises(kind) as caught:
        client.post("/x", cast_to=dict, body={"a": 1})
    return caught.value


@pytest.mark.parametrize(("status", "name"), BY_STATUS.items())
def test_every_status_has_its_class(scripted: Scripted, client: OpenAI, status: int, name: str) -> None:
    scripted.answer = lambda request: scripted.json({}, status=status)
    error = failure(client)
    assert type(error) is getattr(openai_facade, name)
    assert error.status_code == status


def test_an_error_has_what_the_server_said(scripted: Scripted, client: OpenAI) -> None:
    inner = {
        "message": "Too long",
        "type": "invalid_request_error",
        "param": "messages",
        "code": "context_length_exceeded",
    }
    scripted.answer = lambda request: scripted.json(
        {"error": inner},
        status=400,
        x_request_id="req_1",
        x_ratelimit_remaining_tokens="7",
        x_ratelimit_reset_tokens="6m0s",
    )
    error = failure(client)
    assert (error.code, error.param, error.type) == ("context_length_exceeded", "messages", "invalid_request_error")
    assert error.body == inner
    assert error.request_id == "req_1"
    assert error.message == str(error)
    assert "Error code: 400" in error.message
    assert "Too long" in error.message
    assert (error.rate_limit.remaining_tokens, error.rate_limit.reset_tokens) == (7, 360.0)
    assert isinstance(error.response, httpx.Response)
    assert error.response.json() == {"error": inner}
    assert isinstance(error.request, httpx.Request)
    assert error.request.url == f"{scripted.url}/x"


@pytest.mark.parametrize(
    ("body", "kind", "shown"),
    [
        (b"<html><h1>Bad gateway</h1></html>", "text/html", "Bad gateway"),
        (b"upstream connect error", "text/plain", "upstream connect error"),
        (b"\xff\xfe broken", "application/json", "broken"),
        (b"[1, 2]", "application/json", "[1, 2]"),
        (b'"text"', "application/json", "text"),
        (b"", "application/json", "502"),
    ],
)
def test_an_error_body_that_is_no_object_keeps_status_and_beginning(
    scripted: Scripted, client: OpenAI, body: bytes, kind: str, shown: str
) -> None:
    scripted.answer = lambda request: scripted.body(body, kind=kind, status=502)
    error = failure(client, APIStatusError)
    assert error.status_code == 502
    assert shown in str(error)
    assert error.code is None


def test_a_long_error_page_is_not_shown_whole(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: scripted.body(b"<p>" * 100_000, kind="text/html", status=502)
    error = failure(client)
    assert len(str(error)) < 1000
    assert len(error.body) == 300_000


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<!doctype html><title>Sign in</title>", "text/html; charset=utf-8"),
        (b"", "application/json"),
        (b'{"id": "trunca', "application/json"),
        (b"[" * 200_000, "application/json"),
        (b'{"a":' * 200_000, "application/json"),
        (b"\x1f\x8b garbage", "application/json"),
    ],
)
def test_an_answer_that_is_no_json_is_an_api_error_that_shows_it(
    scripted: Scripted, client: OpenAI, body: bytes, kind: str
) -> None:
    scripted.answer = lambda request: scripted.body(body, kind=kind, x_request_id="req_2")
    error = failure(client)
    assert isinstance(error, APIResponseValidationError)
    assert "200" in str(error)
    assert kind in str(error)
    assert error.status_code == 200
    assert error.request_id == "req_2"
    assert body[:10].decode("utf-8", "replace").strip() in str(error).replace("\\x1f", "\x1f")
    assert len(str(error)) < 2000


def test_a_body_that_breaks_off_is_a_connection_error(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: [scripted.head(length=100, x_request_id="req_3") + b'{"id":', None]
    error = failure(client, APIConnectionError)
    assert "in the middle of the answer" in str(error)
    assert error.request_id == "req_3"
    assert error.__cause__ is not None


@pytest.mark.parametrize("answered", [True, False])
def test_an_error_is_gone_with_the_last_who_holds_it(scripted: Scripted, client: OpenAI, answered: bool) -> None:
    """Error, traceback and frames form no ring: answers and buffers do not wait for the garbage collector."""
    scripted.answer = lambda request: scripted.json({"a": 1}, 500)
    if not answered:
        client = client.copy(base_url="http://127.0.0.1:1/v1")
    gc.collect()
    gc.disable()
    try:
        with pytest.raises(APIError) as caught:
            client.models.retrieve("m")
        error = weakref.ref(caught.value)
        del caught
        assert error() is None
    finally:
        gc.enable()


def test_gzip_that_is_none_is_an_api_error(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: scripted.body(b"not gzip", content_encoding="gzip")
    assert isinstance(failure(client), APIConnectionError)


def test_an_unknown_content_encoding_is_an_api_error(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: scripted.body(b"x", content_encoding="compress")
    assert "content-encoding 'compress'" in str(failure(client))


def every_error(scripted: Scripted, client: OpenAI) -> Iterator[Exception]:
    scripted.answer = lambda request: scripted.json(
        {"error": {"message": "m", "code": "c"}}, status=429, x_request_id="r"
    )
    yield failure(client)
    scripted.answer = lambda request: scripted.body(b"<html>", kind="text/html")
    yield failure(client)
    scripted.answer = lambda request: [None]
    yield failure(client)
    scripted.answer = lambda request: [2.0]
    yield failure(client.with_options(timeout=0.05))
    response = httpx.Response(400, json={}, request=httpx.Request("POST", "http://x/", headers={"Authorization": KEY}))
    yield openai_facade.BadRequestError("m", response=response, body={"code": "c"})
    yield openai_facade.APIError("m", response.request, body=None)
    yield openai_facade.OAuthError(response=response, body={"error": "invalid_grant", "error_description": "no"})
    yield openai_facade.ContentFilterFinishReasonError()
    yield openai_facade.WebSocketConnectionClosedError("gone", unsent_messages=["a"])
    yield openai_facade.WebSocketQueueFullError("full")
    yield openai_facade.InvalidWebhookSignatureError("no")
    yield SubjectTokenProviderError("no", response=response)
    yield openai_facade.APITimeoutError(response.request)
    yield openai_facade.APIConnectionError(request=response.request)


@pytest.mark.parametrize("duplicate", [lambda error: pickle.loads(pickle.dumps(error)), copy.deepcopy, copy.copy])
def test_errors_survive_pickling_and_copying(scripted: Scripted, client: OpenAI, duplicate: Any) -> None:
    for error in every_error(scripted, client):
        twin = duplicate(error)
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        for name in (
            "message",
            "code",
            "param",
            "type",
            "body",
            "status_code",
            "request_id",
            "unsent_messages",
            "error",
        ):
            assert getattr(twin, name, None) == getattr(error, name, None), (error, name)
        if getattr(error, "response", None) is not None:
            assert twin.response.status_code == error.response.status_code  # type: ignore[attr-defined]
            assert twin.response.content == error.response.content  # type: ignore[attr-defined]
        if isinstance(error, APIError):
            assert twin.request.url == error.request.url  # type: ignore[attr-defined]


def test_no_error_shows_or_pickles_the_key(scripted: Scripted, client: OpenAI) -> None:
    for error in every_error(scripted, client):
        assert KEY not in "".join(traceback.format_exception(error))
        assert KEY not in repr(error)
        assert KEY.encode() not in pickle.dumps(error)


def test_an_error_with_the_answer_of_a_hook_shows_no_key() -> None:
    seen = httpx.Client(
        transport=httpx.MockTransport(lambda request: httpx.Response(400, json={"error": {"code": "c"}}))
    )
    with OpenAI(api_key=KEY, base_url="http://x/v1", http_client=seen) as client:
        error = failure(client, APIStatusError)
    assert KEY.encode() not in pickle.dumps(error)
    assert error.response.request.headers["authorization"] == f"Bearer {KEY}"  # who looks on purpose sees it


def test_the_tree() -> None:
    assert issubclass(openai_facade.APITimeoutError, openai_facade.APIConnectionError)
    assert issubclass(openai_facade.OAuthError, openai_facade.AuthenticationError)
    for name in set(BY_STATUS.values()) - {"APIStatusError"}:
        assert issubclass(getattr(openai_facade, name), APIStatusError)
    for name in ("APIStatusError", "APIConnectionError", "APIResponseValidationError"):
        assert issubclass(getattr(openai_facade, name), APIError)
    assert issubclass(APIError, OpenAIError)
    assert issubclass(openai_facade.InvalidWebhookSignatureError, ValueError)


def test_errors_made_as_with_the_reference_work() -> None:
    request = httpx.Request("GET", "http://x/")
    assert str(openai_facade.APITimeoutError(request)) == "Request timed out."
    assert str(openai_facade.APIConnectionError(request=request)) == "Connection error."
    error = APIResponseValidationError(httpx.Response(200, request=request), body=None)
    assert (error.status_code, error.request) == (200, request)
    assert (
        openai_facade.RateLimitError("m", response=httpx.Response(429, request=request), body=None).status_code == 429
    )
