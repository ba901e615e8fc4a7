"""The two views of a resource: `with_raw_response` and `with_streaming_response`.

Generated view classes list their methods as `create = raw_method(Completions.create)`. The functions below keep the
parameters and overloads of the method and change what it answers. A view works on a twin of its resource that sends
through another function of the client, so a patched or overridden method is honoured. One that was put on the resource
itself is called there; it finds the wish for a raw response among the headers, as does the client that it calls.

Type checkers are shown methods that are bound already, as attributes of an instance: they disagree on whether a
callable that stands in a class takes `self`.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .answer.binary import AsyncStreamedBinaryAPIResponse, StreamedBinaryAPIResponse
    from .answer.response import (
        APIResponse,
        AsyncAPIResponse,
        AsyncResponseContextManager,
        LegacyAPIResponse,
        ResponseContextManager,
    )

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R", bound="_Answers")

RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"
"""Asks for a raw response where it is among the extra headers of a call: `true`, or `stream` for an unread one."""


class _Answers(Protocol):
    """A resource of either kind."""

    def _answering(self, send: str) -> Self: ...


class RawView(Generic[R]):
    """Methods answer with a `LegacyAPIResponse`: headers at hand, `parse()` for the model."""

    def __init__(self, resource: R) -> None:
        self._resource: R = resource._answering("_send_raw")
        self._given: R = resource


class StreamedView(Generic[R]):
    """Methods answer with a context manager that yields the response before its body was read."""

    def __init__(self, resource: R) -> None:
        self._resource: R = resource._answering("_send_streamed")
        self._given: R = resource


def raw_method(
    method: Callable[P, T],
) -> Callable[P, LegacyAPIResponse[T]]:
    """The method of a sync resource, answering with the raw response."""
    return _forward(method)


def async_raw_method(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Awaitable[LegacyAPIResponse[T]]]:
    """The method of an async resource (a coroutine or a paginator), answering with the raw response."""
    return _forward(method)


def streamed_method(
    method: Callable[P, T],
) -> Callable[P, ResponseContextManager[APIResponse[T]]]:
    """The method of a sync resource, answering with a manager of the unread response."""
    return _managed(method, "ResponseContextManager")


def async_streamed_method(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[T]]]:
    """The method of an async resource, answering with a manager of the unread response."""
    return _managed(method, "AsyncResponseContextManager")


def streamed_binary_method(
    method: Callable[P, object],
) -> Callable[P, ResponseContextManager[StreamedBinaryAPIResponse]]:
    """A sync method that downloads, answering with a manager of the unread content."""
    return _managed(method, "ResponseContextManager", "StreamedBinaryAPIResponse")


def async_streamed_binary_method(
    method: Callable[P, Awaitable[object]],
) -> Callable[P, AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]]:
    """An async method that downloads, answering with a manager of the unread content."""
    return _managed(method, "AsyncResponseContextManager", "AsyncStreamedBinaryAPIResponse")


def _forward(method: Callable[..., Any]) -> Callable[..., Any]:
    name = method.__name__

    @functools.wraps(method)
    def call(view: Any, *args: Any, **kwargs: Any) -> Any:
        if name in view._given.__dict__:
            return getattr(view._given, name)(*args, **_wishing(kwargs, "true"))
        return getattr(view._resource, name)(*args, **kwargs)

    return call


def _wishing(kwargs: dict[str, Any], wish: str) -> dict[str, Any]:
    return {**kwargs, "extra_headers": {**(kwargs.get("extra_headers") or {}), RAW_RESPONSE_HEADER: wish}}


def _managed(method: Callable[..., Any], manager: str, kind: str | None = None) -> Callable[..., Any]:
    """Defer a call to a context manager; classes go by name, which costs nothing until somebody streams."""
    name = method.__name__

    @functools.wraps(method)
    def call(view: Any, *args: Any, **kwargs: Any) -> Any:
        from .answer import binary, response

        if name in view._given.__dict__:
            request = functools.partial(getattr(view._given, name), *args, **_wishing(kwargs, "stream"))
        else:
            request = functools.partial(getattr(view._resource, name), *args, **kwargs)
        return getattr(response, manager)(request, kind and getattr(binary, kind))

    return call
