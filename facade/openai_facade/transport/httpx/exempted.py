"""Transports of httpx for a NO_PROXY that says what httpx cannot read: networks, brackets, line breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from ..no_proxy import NoProxy
from ..proxies import environment

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T", bound="httpx.HTTPTransport | httpx.AsyncHTTPTransport")

_OWN_WAYS = ("transport", "mounts", "proxy", "proxies")
_PASSED_ON = ("verify", "cert", "trust_env", "http1", "http2", "limits")


class _Ways(Generic[T]):
    """The ways that requests may take: one per proxy, and the straight one."""

    def __init__(self, make: Callable[..., T], arguments: dict[str, Any], proxies: dict[str, str]) -> None:
        options = {name: arguments[name] for name in _PASSED_ON if name in arguments}
        self._exempt = NoProxy(proxies.get("no", ""))
        self._straight: T = make(**options)
        self._proxied: dict[str, T] = {
            scheme: make(**options, proxy=url if "://" in url else f"http://{url}")
            for scheme, url in proxies.items()
            if scheme in ("http", "https", "all")
        }

    def way(self, request: httpx.Request) -> T:
        """The transport for a request."""
        url = request.url
        proxied = self._proxied.get(url.scheme, self._proxied.get("all"))
        port = url.port or (443 if url.scheme == "https" else 80)
        if proxied is None or self._exempt.covers(url.scheme, url.host, port):
            return self._straight
        return proxied

    def every(self) -> tuple[T, ...]:
        """All of them."""
        return (self._straight, *self._proxied.values())


class ExemptingTransport(httpx.BaseTransport):
    """Sends through the proxies of the environment, and straight where NO_PROXY says so."""

    def __init__(self, arguments: dict[str, Any], proxies: dict[str, str]) -> None:
        self._ways = _Ways(httpx.HTTPTransport, arguments, proxies)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        return self._ways.way(request).handle_request(request)

    def close(self) -> None:
        """Close all connections."""
        for transport in self._ways.every():
            transport.close()


class AsyncExemptingTransport(httpx.AsyncBaseTransport):
    """The async twin of `ExemptingTransport`."""

    def __init__(self, arguments: dict[str, Any], proxies: dict[str, str]) -> None:
        self._ways = _Ways(httpx.AsyncHTTPTransport, arguments, proxies)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        return await self._ways.way(request).handle_async_request(request)

    async def aclose(self) -> None:
        """Close all connections."""
        for transport in self._ways.every():
            await transport.aclose()


def needed(arguments: dict[str, Any]) -> dict[str, str] | None:
    """The proxies of the environment, where an httpx client of these arguments would misread them."""
    if not arguments.get("trust_env", True) or any(arguments.get(name) is not None for name in _OWN_WAYS):
        return None
    proxies = environment()
    return proxies if proxies.keys() - {"no"} and not NoProxy(proxies.get("no", "")).is_plain else None
