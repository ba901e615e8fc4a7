"""The connections of `client.responses.connect`: responses, one after the other, over one websocket."""

from __future__ import annotations

from inspect import Parameter, Signature, signature
from typing import TYPE_CHECKING, Any, Final, Unpack

from openai_runtime.unset import omit

from .connection import AsyncWebSocketConnection, WebSocketConnection
from .manager import AsyncConnectionManager, ConnectionManager
from .protocol import RESPONSES
from .sending import Awaitable, Sending, Sent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeAlias

    from openai_generated import models, params

    ClientEvent: TypeAlias = models.ResponsesClientEvent | params.ResponsesClientEventResponseCreateParam

_OF_CALLS: Final = frozenset({"extra_headers", "extra_query", "extra_body", "timeout", "betas"})
"""Arguments that only an HTTP request has."""
_OF_EVENTS: Final = ("generate", "stream_id")
"""Arguments that only the event has."""


def _arguments(create: Callable[..., Any]) -> Signature:
    """The arguments of a method `create` as those of the event."""
    parameters = signature(create).parameters.values()
    kept = [one for one in parameters if one.name not in _OF_CALLS]
    kept = [one if one.name == "self" else one.replace(kind=Parameter.KEYWORD_ONLY) for one in kept]
    known = {one.name for one in kept}
    more = [Parameter(name, Parameter.KEYWORD_ONLY, default=omit) for name in _OF_EVENTS if name not in known]
    return Signature([*kept, *more])


def create_method(like: Callable[[], Callable[..., Any]], name: str) -> Any:
    """The method that sends `response.create`, with the arguments of a method of the client.

    Args:
        like: Gives that method.
        name: How it is called in the docstring.
    """

    def create(self: Any, **arguments: Any) -> Any:
        known = type(self).create.__signature__.parameters
        unknown = next((name for name in arguments if name not in known), None)
        if unknown is not None:
            raise TypeError(f"{type(self).__name__}.create() got an unexpected keyword argument {unknown!r}")
        return self._event("response.create", **arguments)

    create.__doc__ = f"Have the model answer; the arguments are those of `{name}`."
    create.__signature__ = _arguments(like())  # type: ignore[attr-defined]
    return create


def _create() -> Any:
    from openai_generated.resources.responses.responses import Responses

    return Responses.create


class Steering(Sending[Sent]):
    """Responses that are made already."""

    def steer(self, *, input: Iterable[Any], previous_response_id: str) -> Sent:
        """Tell the model something while it is answering.

        Args:
            input: The items.
            previous_response_id: The response that is being made.
        """
        return self._event("response.steer", input=list(input), previous_response_id=previous_response_id)


class _Responses(Steering[Sent]):
    if TYPE_CHECKING:

        def create(self, **arguments: Unpack[params.ResponseCreateParams]) -> Sent:
            """Have the model answer; the arguments are those of `client.responses.create`."""
            ...
    else:
        create = create_method(_create, "client.responses.create")


class ResponsesConnection(WebSocketConnection["models.ResponsesServerEvent", "ClientEvent"]):
    """A connection for responses that blocks."""

    _dialect = RESPONSES

    def _attach(self) -> None:
        super()._attach()
        self.response = ResponsesResponseResource(self)


class AsyncResponsesConnection(AsyncWebSocketConnection["models.ResponsesServerEvent", "ClientEvent"]):
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
