"""Check the signature of a webhook: pure functions, no client needed.

The scheme is Standard Webhooks: the text `id.timestamp.body` signed by HMAC-SHA256, Base64, one or more signatures
of the form `v1,<base64>` separated by spaces in the header `webhook-signature`.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from openai_facade.errors import InvalidWebhookSignatureError

TOLERANCE = 300
"""Seconds that a webhook's timestamp may lie away from now."""

_PREFIX = "whsec_"
_HEADERS = ("webhook-id", "webhook-timestamp", "webhook-signature")


class HeaderItems(Protocol):
    """Any header object with `items()`: httpx, Starlette, werkzeug, Django, aiohttp."""

    def items(self) -> Iterable[tuple[str, str]]:
        """Give name and value pairs."""
        ...


HeadersLike = Mapping[str, str] | HeaderItems | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]


def verify(payload: str | bytes, headers: HeadersLike, secret: str, *, tolerance: int = TOLERANCE) -> None:
    """Check that a webhook was signed with `secret` and is recent.

    Args:
        payload: the body exactly as it came; a body parsed and dumped again has another signature.
        headers: the headers of the request, names in any case.
        secret: the signing secret of the endpoint, with or without its `whsec_` prefix.
        tolerance: seconds that the timestamp may lie in the past or the future; default 300.

    Raises:
        InvalidWebhookSignatureError: a header is missing or broken, the timestamp lies outside of the tolerance, or
            no signature matches.
        ValueError: the secret is none: anybody could sign with it.
    """
    key = _key(secret)
    found = {_text(name).lower(): _text(value) for name, value in _pairs(headers)}
    for name in _HEADERS:
        if not found.get(name):
            raise InvalidWebhookSignatureError(f"the header {name!r} is missing; is this request a webhook?")
    identifier, timestamp, signatures = (found[name] for name in _HEADERS)
    _check_time(timestamp, tolerance)
    body = payload.encode() if isinstance(payload, str) else bytes(payload)
    expected = _signature(key, body, identifier, timestamp)
    matches = False
    for signature in signatures.split():
        # every signature is compared, each in constant time: the time taken tells nothing
        matches |= hmac.compare_digest(_octets(signature), expected.encode())
    if not matches:
        raise InvalidWebhookSignatureError(
            "no signature matches: wrong secret, or the body is not the one that was signed"
        )


def sign(body: bytes, *, identifier: str, timestamp: str, secret: str) -> str:
    """Give the signature `v1,<base64>` of a webhook body.

    Raises:
        ValueError: the secret is none: anybody could sign with it.
    """
    return _signature(_key(secret), body, identifier, timestamp)


def _signature(key: bytes, body: bytes, identifier: str, timestamp: str) -> str:
    digest = hmac.new(key, b".".join((_octets(identifier), _octets(timestamp), body)), hashlib.sha256).digest()
    return "v1," + base64.b64encode(digest).decode()


def _key(secret: str) -> bytes:
    if not secret.startswith(_PREFIX):
        key = secret.encode()
    else:
        try:
            key = base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
        except ValueError:  # binascii.Error is one, and so is what text beyond ASCII gives
            raise ValueError(
                "the webhook secret starts with 'whsec_' but the rest is not Base64; copy it again"
            ) from None
    if not key.strip():
        raise ValueError("the webhook secret is empty: anybody could sign with it; copy it again")
    return key


def _check_time(timestamp: str, tolerance: int) -> None:
    try:
        sent = int(timestamp)
    except ValueError:
        raise InvalidWebhookSignatureError("the header 'webhook-timestamp' is not a number of seconds") from None
    age = int(time.time()) - sent  # whole numbers have no limit, and the header may say anything
    if age > tolerance:
        raise InvalidWebhookSignatureError(
            f"the webhook is {_shown(age)} s old, more than the tolerance of {tolerance} s"
        )
    if age < -tolerance:
        raise InvalidWebhookSignatureError(
            f"the webhook is dated {_shown(-age)} s ahead, more than the tolerance of {tolerance} s"
        )


def _shown(seconds: int) -> str:
    return str(seconds) if seconds < 10**12 else "far too many"


def _octets(text: str) -> bytes:
    """The bytes of a header; whoever calls may have put anything there, lone surrogates included."""
    return text.encode(errors="surrogatepass")


def _pairs(headers: HeadersLike) -> Iterable[tuple[Any, Any]]:
    items = getattr(headers, "items", None)
    return items() if items is not None else headers  # type: ignore[return-value]


def _text(part: str | bytes) -> str:
    """A name or value of a header, which ASGI gives as bytes."""
    return part.decode("latin-1") if isinstance(part, bytes) else part
