"""The connections of `client.responses.connect`: responses, one after the other, over one websocket."""

from __future__ import annotations

from inspect import Parameter, Signature, signature
from typing import TYPE_CHECKING, Any, Final, Unpack

from .connection import AsyncWebSocketConnection, WebSocketConnection
from .manager import AsyncConnectionManager, ConnectionManager
from .protocol import RESPONSES
from .sending import Awaitable, Sending, Sent

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from openai_generated import models, params

    ClientEvent: TypeAlias = models.ResponsesClientEvent | params.ResponsesClientEventResponseCreateParam

_OPTIONS_OF_CALLS: Final = frozenset({"extra_headers", "extra_query", "extra_body", "timeout"})


def _arguments() -> Signature:
    """The arguments of `responses.create`, without those that only an HTTP request has."""
    from openai_generated.resources.responses.responses import Responses

    parameters = signature(Responses.create).parameters.values()
    kept = [one for one in parameters if one.name not in _OPTIONS_OF_CALLS]
    return Signature([one if one.name == "self" else one.replace(kind=Parameter.KEYWORD_ONLY) for one in kept])


def _as_create(method: Callable[..., Any]) -> Any:
    """Show the arguments of `responses.create` as those of a method."""
    method.__signature__ = _arguments()  # type: ignore[attr-defined]
    return method


class _Responses(Sending[Sent]):
    if TYPE_CHECKING:

        def create(self, **arguments: Unpack[params.ResponseCreateParams]) -> Sent:
            """Have the model answer; the arguments are those of `client.responses.create`."""
            ...
    else:

        @_as_create
        def create(self, **arguments):
            """Have the model answer; the arguments are those of `client.responses.create`."""
            known = type(self).create.__signature__.parameters
            unknown = next((name for name in arguments if name not in known), None)
            if unknown is not None:
                raise TypeError(f"{type(self).__name__}.create() got an unexpected keyword argument {unknown!r}")
            return self._event("response.create", **arguments)


class ResponsesConnection(WebSocketConnection["models.ResponseStreamEvent", "ClientEvent"]):
    """A connection for responses that blocks."""

    _dialect = RESPONSES

    def _attach(self) -> None:
        super()._attach()
        self.response = ResponsesResponseResource(self)


class AsyncResponsesConnection(AsyncWebSocketConnection["models.ResponseStreamEvent", "ClientEvent"]):
    """A connection for responses in async code."""

    _dialect = RESPONSES

    def _attach(self) -> None:
        super()._attach()
        self.response = AsyncResponsesResponseResource(self)


class ResponsesConnectionManager(ConnectionManager["ResponsesConnection", "AsyncResponsesConnection", "ClientEvent"]):
    """What `client.responses.connect` gives."""

    _dialect = RESPONSES
    _connection = ResponsesConnection
    _async_connection = AsyncResponsesConnection


class AsyncResponsesConnectionManager(AsyncConnectionManager["AsyncResponsesConnection", "ClientEvent"]):
    """What `client.responses.connect` of an async client gives."""

    _dialect = RESPONSES
    _async_connection = AsyncResponsesConnection


class BaseResponsesConnectionResource(Sending[None]):
    """Events that a `ResponsesConnection` can send."""


class ResponsesResponseResource(_Responses[None], BaseResponsesConnectionResource):
    """`connection.response`."""


class BaseAsyncResponsesConnectionResource(Sending[Awaitable]):
    """Events that an `AsyncResponsesConnection` can send."""


class AsyncResponsesResponseResource(_Responses[Awaitable], BaseAsyncResponsesConnectionResource):
    """`connection.response`."""
