"""Webhooks: who may have sent them, what they say, and what is said when something is wrong."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import AsyncOpenAI, InvalidWebhookSignatureError, OpenAI, OpenAIError
from openai_facade.auth.webhook_signatures import sign, verify
from openai_generated import models

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = b"a key of thirty-two bytes, maybe"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
PAYLOAD = json.dumps({"id": "evt_1", "type": "response.completed", "created_at": 1, "data": {"id": "resp_1"}})


def signed(
    payload: str | bytes = PAYLOAD, *, key: bytes = KEY, age: float = 0, name: str = "wh_1", **more: str
) -> dict[str, str]:
    """Headers signed without any of our code, by the scheme's own words: HMAC-SHA256 over `id.timestamp.body`."""
    timestamp = str(int(time.time() - age))
    body = payload.encode() if isinstance(payload, str) else payload
    digest = hmac.new(key, f"{name}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    signature = f"v1,{base64.b64encode(digest).decode()}"
    return {"webhook-id": name, "webhook-timestamp": timestamp, "webhook-signature": signature, **more}


@pytest.fixture(params=[OpenAI, AsyncOpenAI])
def client(request: pytest.FixtureRequest) -> Any:
    """Neither client is awaited for webhooks: there is nothing to wait for."""
    return request.param(api_key="k", webhook_secret=SECRET)


def test_a_good_webhook_is_read_into_its_type(client: Any) -> None:
    event = client.webhooks.unwrap(PAYLOAD, signed())
    assert isinstance(event, models.ResponseCompletedWebhookEvent)
    assert event.data.id == "resp_1"
    client.webhooks.verify_signature(PAYLOAD.encode(), signed())


KINDS = re.findall(r'"([\w.]+)": "\w+"', Path(models.__path__[0], "unwrap_webhook_event.py").read_text())


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_type(client: Any, kind: str) -> None:
    payload = json.dumps({"id": "evt_1", "type": kind, "created_at": 1, "data": {"id": "x"}})
    event = client.webhooks.unwrap(payload, signed(payload))
    assert type(event).__name__ == "".join(map(str.capitalize, re.split(r"[._]", kind))) + "WebhookEvent"
    assert event.data.id == "x"


def test_all_kinds_of_the_description_were_tried() -> None:
    assert len(KINDS) >= 15


def test_kinds_of_the_future_can_be_read(client: Any) -> None:
    payload = '{"type": "moon.risen", "data": {"phase": {"name": "full"}}}'
    event = client.webhooks.unwrap(payload, signed(payload))
    assert (event.type, event.data.phase.name) == ("moon.risen", "full")


FRAMEWORKS: dict[str, Callable[[dict[str, str]], Any]] = {
    "dict in any case": lambda headers: {name.title(): value for name, value in headers.items()},
    "pairs": lambda headers: list(headers.items()),
    "raw pairs of bytes": lambda headers: [(name.encode(), value.encode()) for name, value in headers.items()],
    "httpx": httpx.Headers,
    "starlette": lambda headers: starlette_headers(headers),
}


def starlette_headers(headers: dict[str, str]) -> Any:
    from starlette.datastructures import Headers

    return Headers(headers)


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_headers_of_every_framework_are_understood(client: Any, framework: str) -> None:
    headers = FRAMEWORKS[framework](signed(**{"content-type": "application/json"}))
    assert client.webhooks.unwrap(PAYLOAD, headers).data.id == "resp_1"


@pytest.mark.parametrize("missing", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_a_missing_header_is_named(client: Any, missing: str) -> None:
    headers = {name: value for name, value in signed().items() if name != missing}
    with pytest.raises(InvalidWebhookSignatureError, match=missing):
        client.webhooks.unwrap(PAYLOAD, headers)


def test_old_and_future_webhooks_are_refused_unless_tolerated(client: Any) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match=r"30\d s old"):
        client.webhooks.verify_signature(PAYLOAD, signed(age=302))
    with pytest.raises(InvalidWebhookSignatureError, match="ahead"):
        client.webhooks.verify_signature(PAYLOAD, signed(age=-400))
    client.webhooks.verify_signature(PAYLOAD, signed(age=1000), tolerance=2000)
    client.webhooks.verify_signature(PAYLOAD, signed(age=295))
    with pytest.raises(InvalidWebhookSignatureError, match="not a number"):
        client.webhooks.unwrap(PAYLOAD, {**signed(), "webhook-timestamp": "today"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("webhook-timestamp", "9" * 400),
        ("webhook-timestamp", "-" + "9" * 400),
        ("webhook-timestamp", "9" * 6000),
        ("webhook-signature", "v1,\udc80"),
        ("webhook-id", "\udc80"),
    ],
)
def test_whatever_a_stranger_puts_into_a_header_is_a_refusal_and_no_crash(client: Any, name: str, value: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError):
        client.webhooks.unwrap(PAYLOAD, {**signed(), name: value})


@pytest.mark.parametrize("change", ["body", "id", "key", "signature", "version"])
def test_any_change_breaks_the_signature(client: Any, change: str) -> None:
    headers, payload = signed(key=b"another" if change == "key" else KEY), PAYLOAD
    if change == "body":
        payload = PAYLOAD.replace("resp_1", "resp_2")
    elif change == "id":
        headers["webhook-id"] = "wh_2"
    elif change == "signature":
        headers["webhook-signature"] = "v1,ü!"
    elif change == "version":
        headers["webhook-signature"] = headers["webhook-signature"].replace("v1,", "v2,")
    with pytest.raises(InvalidWebhookSignatureError, match="no signature matches"):
        client.webhooks.unwrap(payload, headers)


def test_one_good_signature_of_several_is_enough(client: Any) -> None:
    headers = signed()
    headers["webhook-signature"] = f"v1,AAAA {headers['webhook-signature']} v1a,BBBB"
    assert client.webhooks.unwrap(PAYLOAD, headers).type == "response.completed"


def test_every_signature_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    """The time taken must not tell where the good one stands."""
    compared: list[bytes] = []

    def compare(left: bytes, right: bytes) -> bool:
        compared.append(left)
        return left == right

    monkeypatch.setattr("openai_facade.auth.webhook_signatures.hmac.compare_digest", compare)
    headers = signed()
    headers["webhook-signature"] = f"{headers['webhook-signature']} v1,AAAA v1,BBBB"
    verify(PAYLOAD, headers, SECRET)
    assert len(compared) == 3


def test_the_secret_comes_from_the_call_the_client_or_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET", raising=False)
    client = OpenAI(api_key="k")
    with pytest.raises(ValueError, match="OPENAI_WEBHOOK_SECRET"):
        client.webhooks.unwrap(PAYLOAD, signed())
    with pytest.raises(ValueError, match="OPENAI_WEBHOOK_SECRET"):
        client.webhooks.verify_signature(PAYLOAD, signed())
    assert client.webhooks.unwrap(PAYLOAD, signed(), secret=SECRET).type == "response.completed"
    client.webhooks.verify_signature(PAYLOAD, signed(key=b"plain"), secret="plain")
    with pytest.raises(ValueError, match="not Base64"):
        client.webhooks.unwrap(PAYLOAD, signed(), secret="whsec_?")
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    assert OpenAI(api_key="k").webhooks.unwrap(PAYLOAD, signed()).type == "response.completed"


@pytest.mark.parametrize("payload", ["not json", "[1, 2]", '"text"', "", b"\xff\xfe\xfa"])
def test_a_good_signature_over_nonsense_is_a_clear_error(client: Any, payload: str | bytes) -> None:
    with pytest.raises(OpenAIError, match="is signed with this secret, but its body is no"):
        client.webhooks.unwrap(payload, signed(payload))


def test_what_is_signed_here_is_what_the_scheme_says() -> None:
    headers = signed()
    ours = sign(PAYLOAD.encode(), identifier="wh_1", timestamp=headers["webhook-timestamp"], secret=SECRET)
    assert ours == headers["webhook-signature"]


def test_the_emulators_webhooks_are_accepted(emulator: Any, client: Any) -> None:
    from openai_facade.testing.webhooks import SECRET as EMULATORS

    webhook = emulator.webhook("response.completed", {"id": "resp_9"})
    assert client.webhooks.unwrap(webhook.body, webhook.headers, secret=EMULATORS).data.id == "resp_9"


EMPTY = ["", " ", "\t\n", "whsec_", "whsec_====", "whsec_ICAg"]


@pytest.mark.parametrize("secret", EMPTY)
def test_a_secret_that_is_none_signs_nothing_and_verifies_nothing(client: Any, secret: str) -> None:
    """Whoever knows that the key is empty could sign whatever he likes."""
    body = b'{"type":"x"}'
    stamp = str(int(time.time()))
    for key in (b"", b" ", b"   "):
        digest = hmac.new(key, f"id.{stamp}.".encode() + body, hashlib.sha256).digest()
        forged = {
            "webhook-id": "id",
            "webhook-timestamp": stamp,
            "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
        }
        with pytest.raises(ValueError, match="webhook secret") as caught:
            verify(body, forged, secret)
        assert not isinstance(caught.value, InvalidWebhookSignatureError)
        if secret:
            with pytest.raises(ValueError, match="webhook secret"):
                client.webhooks.unwrap(body, forged, secret=secret)
    with pytest.raises(ValueError, match="webhook secret"):
        verify(body, {}, secret)  # it is what is wrong in the first place
    with pytest.raises(ValueError, match="webhook secret"):
        sign(body, identifier="id", timestamp=stamp, secret=secret)


def test_a_secret_beyond_ascii_is_no_base64() -> None:
    with pytest.raises(ValueError, match="is not Base64"):
        sign(b"", identifier="id", timestamp="1", secret="whsec_ü")
