"""httpx clients with this package's defaults, for those who want to change one thing about them."""

from __future__ import annotations

from types import NoneType as NoneType
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx

from ..origin import KEEPALIVE_EXPIRY, MAX_CONNECTIONS, MAX_KEEPALIVE
from ..timeouts import DEFAULT
from ..tls import shared_context
from .exempted import AsyncExemptingTransport, ExemptingTransport, needed

if TYPE_CHECKING:
    from collections.abc import Callable

DEFAULT_TIMEOUT = httpx.Timeout(connect=DEFAULT.connect, read=DEFAULT.read, write=DEFAULT.write, pool=DEFAULT.pool)
DEFAULT_CONNECTION_LIMITS = httpx.Limits(
    max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_KEEPALIVE, keepalive_expiry=KEEPALIVE_EXPIRY
)

Transport: TypeAlias = httpx.BaseTransport
ProxiesTypes: TypeAlias = "str | httpx.Proxy | dict[str, str | httpx.Proxy | None]"


def _with_defaults(arguments: dict[str, Any], through: Callable[..., Any]) -> dict[str, Any]:
    arguments.setdefault("timeout", DEFAULT_TIMEOUT)
    arguments.setdefault("limits", DEFAULT_CONNECTION_LIMITS)
    arguments.setdefault("follow_redirects", True)
    if arguments.get("verify", True) is True and "cert" not in arguments and arguments.get("trust_env", True):
        arguments["verify"] = shared_context()
    if (proxies := needed(arguments)) is not None:
        arguments["transport"] = through(arguments, proxies)
    return arguments


class DefaultHttpxClient(httpx.Client):
    """`httpx.Client` with this package's timeout, limits, redirects and shared TLS context."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**_with_defaults(kwargs, ExemptingTransport))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """`httpx.AsyncClient` with this package's timeout, limits, redirects and shared TLS context."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**_with_defaults(kwargs, AsyncExemptingTransport))


def plain_client() -> httpx.Client:
    """A client with the defaults, made from whatever stands in for `httpx.Client` now."""
    if DefaultHttpxClient.__base__ is httpx.Client:
        return DefaultHttpxClient()
    return httpx.Client(**_with_defaults({}, ExemptingTransport))


def plain_async_client() -> httpx.AsyncClient:
    """An async client with the defaults, made from whatever stands in for `httpx.AsyncClient` now."""
    if DefaultAsyncHttpxClient.__base__ is httpx.AsyncClient:
        return DefaultAsyncHttpxClient()
    return httpx.AsyncClient(**_with_defaults({}, AsyncExemptingTransport))
