"""No redirect sends in the open what was sent encrypted, and none tells a stranger a key, whatever carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from carriers import CARRIERS, TLS, carry, secured
from openai_facade import APIConnectionError, RetryPolicy
from openai_facade.transport.faults import RedirectSchemeError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Caller, Scripted

carried = pytest.mark.parametrize("carrier", CARRIERS)


@pytest.fixture
def safe(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scripted]:
    """A server that is spoken to over TLS; `scripted` is not."""
    monkeypatch.setenv("SSL_CERT_FILE", str(TLS / "certificate.pem"))
    server = secured(type(scripted))()
    yield server
    server.close()


def trust(call: Caller, carrier: str) -> None:
    from openai_facade.transport.tls import shared_context

    carry(call, carrier, verify=shared_context())


@carried
@pytest.mark.parametrize("status", [307, 308])
def test_a_prompt_is_not_sent_again_in_the_open(
    scripted: Scripted, safe: Scripted, call: Caller, carrier: str, status: int
) -> None:
    trust(call, carrier)
    call.options(base_url=safe.url, max_retries=2, retry=RetryPolicy(initial=0))
    safe.answer = lambda request: safe.body(b"", status=status, location=f"{scripted.url}/y?api_key=hidden")
    with pytest.raises(APIConnectionError, match="not sent again in the open") as caught:
        call(body={"prompt": "a secret"})
    said = str(caught.value)
    assert f"{safe.url}/x" in said
    assert f"{scripted.url}/y" in said
    assert "hidden" not in said
    assert isinstance(caught.value.__cause__, httpx.UnsupportedProtocol)
    assert isinstance(caught.value.__cause__.__cause__, RedirectSchemeError)
    assert (len(safe.requests), len(scripted.requests)) == (1, 0)


@carried
def test_nor_by_way_of_another_place(scripted: Scripted, safe: Scripted, call: Caller, carrier: str) -> None:
    trust(call, carrier)
    call.options(base_url=safe.url)
    places = {"/v1/x": "/v1/y", "/v1/y": f"{scripted.url}/z"}
    safe.answer = lambda request: safe.body(b"", status=307, location=places[request.target])
    with pytest.raises(APIConnectionError, match="not sent again in the open"):
        call(body={"prompt": "a secret"})
    assert (len(safe.requests), len(scripted.requests)) == (2, 0)


@carried
@pytest.mark.parametrize("status", [302, 303])
def test_what_has_no_body_goes_on_without_keys(
    scripted: Scripted, safe: Scripted, call: Caller, carrier: str, status: int
) -> None:
    trust(call, carrier)
    call.options(base_url=safe.url, default_headers={"api-key": "secret"})
    safe.answer = lambda request: safe.body(b"", status=status, location=f"{scripted.url}/y")
    scripted.answer = lambda request: scripted.json([request.method, request.body.decode()])
    assert call(body={"prompt": "a secret"}) == ["GET", ""]
    assert safe.requests[0].headers["api-key"] == "secret"
    assert not scripted.requests[0].headers.keys() & {"authorization", "api-key"}


@carried
def test_a_prompt_may_go_from_http_to_https(scripted: Scripted, safe: Scripted, call: Caller, carrier: str) -> None:
    trust(call, carrier)
    scripted.answer = lambda request: scripted.body(b"", status=307, location=f"{safe.url}/y")
    safe.answer = lambda request: safe.json(request.json())
    assert call(body={"prompt": "p"}) == {"prompt": "p"}


@carried
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["get", "post", "put", "delete"])
def test_httpx_clients_redirect_as_they_do_by_themselves(
    scripted: Scripted, call: Caller, carrier: str, status: int, method: str
) -> None:
    carry(call, carrier)

    def answer(request: Any) -> Any:
        if request.target == "/v1/x":
            return scripted.body(b"moved", status=status, location="/v1/y")
        return scripted.json([request.method, request.target, request.body.decode()])

    scripted.answer = answer
    found = call(method=method)
    content = scripted.requests[0].body if method in ("post", "put") else None
    with httpx.Client(follow_redirects=True, trust_env=False) as plain:
        assert found == plain.request(method, f"{scripted.url}/x", content=content).json()
    assert scripted.requests[1].headers["authorization"] == "Bearer k"


@pytest.mark.parametrize("carrier", ["httpx", "httpx2"])
def test_a_client_that_does_not_follow_is_not_made_to(scripted: Scripted, call: Caller, carrier: str) -> None:
    carry(call, carrier, follow_redirects=False)
    scripted.answer = lambda request: scripted.body(b"{}", status=307, location="/v1/y")
    with pytest.raises(Exception, match="307"):
        call()
    assert len(scripted.requests) == 1


@pytest.mark.parametrize("carrier", ["httpx", "httpx2"])
def test_the_login_of_a_client_is_not_for_strangers(scripted: Scripted, call: Caller, carrier: str) -> None:
    stranger = type(scripted)()
    carry(call, carrier, auth=("user", "password"), headers={"X-Api-Key": "mine"})
    scripted.answer = lambda request: scripted.body(b"", status=307, location=f"{stranger.url}/y")
    call()
    stranger.close()
    assert scripted.requests[0].headers["authorization"].startswith("Basic")
    assert scripted.requests[0].headers["x-api-key"] == "mine"
    assert not stranger.requests[0].headers.keys() & {"authorization", "x-api-key"}
    assert stranger.requests[0].json() == {"a": 1}


@pytest.mark.parametrize("carrier", ["httpx", "httpx2"])
def test_the_history_and_the_limit_are_those_of_the_client(scripted: Scripted, call: Caller, carrier: str) -> None:
    carry(call, carrier, max_redirects=3)
    targets = iter([f"/v1/{number}" for number in range(9)])
    scripted.answer = lambda request: (
        scripted.json({}) if request.target == "/v1/2" else scripted.body(b"", status=307, location=next(targets))
    )
    answer = call.run(call.client.files.with_raw_response.retrieve("f"))
    assert [one.status_code for one in answer.http_response.history] == [307, 307, 307]
    assert scripted.connections == 1
    scripted.answer = lambda request: scripted.body(b"", status=307, location="/v1/x")
    with pytest.raises(APIConnectionError, match="redirected more than 3 times"):
        call()
    assert len(scripted.requests) == 4 + 4
