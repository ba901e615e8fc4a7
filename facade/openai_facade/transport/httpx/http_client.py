"""The part of an httpx client that is needed here, so that httpx and httpx2 clients (and look-alikes) are accepted."""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable


@runtime_checkable
class HTTPClient(Protocol):
    """A sync client: `httpx.Client`, `httpx2.Client`, or anything that works like them."""

    @property
    def is_closed(self) -> bool: ...

    def build_request(
        self, method: str, url: Any, /, *, content: Any = ..., headers: Any = ..., extensions: Any = ...
    ) -> Any: ...

    def send(self, request: Any, /, *, stream: bool = ...) -> Any: ...

    def close(self) -> None: ...


@runtime_checkable
class AsyncHTTPClient(Protocol):
    """An async client: `httpx.AsyncClient`, `httpx2.AsyncClient`, or anything that works like them."""

    @property
    def is_closed(self) -> bool: ...

    def build_request(
        self, method: str, url: Any, /, *, content: Any = ..., headers: Any = ..., extensions: Any = ...
    ) -> Any: ...

    async def send(self, request: Any, /, *, stream: bool = ...) -> Any: ...

    async def aclose(self) -> None: ...
