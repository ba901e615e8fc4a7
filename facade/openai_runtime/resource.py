"""The resource classes of the client tree: lazy children, and one function that sends."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .unset import omit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .answer.page import AsyncPaginator
    from .request.call import AsyncCaller, Body, Headers, Query, SyncCaller, Timeout
    from .request.endpoint import Endpoint

T = TypeVar("T")


class SyncResource:
    """A group of operations; every method hands its endpoint and arguments to `_send`."""

    _client: SyncCaller

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        self.__dict__["_send"] = client._send_endpoint  # bound once, so that a call is one call

    def _answering(self, send: str) -> Self:
        """A twin whose methods send through another function of the client, as the raw views need it."""
        twin = object.__new__(type(self))
        twin._client = self._client
        twin.__dict__["_send"] = getattr(self._client, send)
        return twin

    if TYPE_CHECKING:

        def _send(
            self,
            endpoint: Endpoint,
            arguments: Mapping[str, Any],
            extra_headers: Headers | None = None,
            extra_query: Query | None = None,
            extra_body: Body | None = None,
            timeout: Timeout = omit,
            transform: Callable[[Any], T] | None = None,
        ) -> T: ...


class AsyncResource:
    """The async twin of `SyncResource`; paged methods go through `_page` and are not awaited."""

    _client: AsyncCaller

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        self.__dict__["_send"] = client._send_endpoint  # bound once, so that a call is one call

    def _answering(self, send: str) -> Self:
        """A twin whose methods send through another function of the client, as the raw views need it."""
        twin = object.__new__(type(self))
        twin._client = self._client
        twin.__dict__["_send"] = twin.__dict__["_page"] = getattr(self._client, send)
        return twin

    if TYPE_CHECKING:

        async def _send(
            self,
            endpoint: Endpoint,
            arguments: Mapping[str, Any],
            extra_headers: Headers | None = None,
            extra_query: Query | None = None,
            extra_body: Body | None = None,
            timeout: Timeout = omit,
            transform: Callable[[Any], T] | None = None,
        ) -> T: ...

    def _page(
        self,
        endpoint: Endpoint,
        arguments: Mapping[str, Any],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Any, Any]:
        from .answer.page import AsyncPaginator

        return AsyncPaginator(self._send, endpoint, arguments, extra_headers, extra_query, extra_body, timeout)


class child:  # noqa: N801 (reads as a decorator)
    """A child resource, imported and made when it is first read, then kept on the instance.

    Args:
        module: The module that defines the child's class.
        name: The class.
    """

    __slots__ = ("attribute", "module", "name")

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name
        self.attribute = ""

    def __set_name__(self, owner: type, attribute: str) -> None:
        self.attribute = attribute

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return self
        client = instance._client if isinstance(instance, SyncResource | AsyncResource) else instance
        resource = getattr(importlib.import_module(self.module), self.name)(client)
        return instance.__dict__.setdefault(self.attribute, resource)  # one for all, also for threads that come at once

    def __repr__(self) -> str:
        return f"child({self.module!r}, {self.name!r})"
