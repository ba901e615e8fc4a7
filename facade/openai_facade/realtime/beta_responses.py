"""The connections of `client.beta.responses.connect`: responses over one websocket, with what is still in beta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .connection import AsyncWebSocketConnection, WebSocketConnection
from .manager import AsyncConnectionManager, ConnectionManager
from .protocol import Dialect
from .responses import Steering, create_method
from .sending import Awaitable, Sending, Sent

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from openai_generated import models, params

    ClientEvent: TypeAlias = models.BetaResponsesClientEvent | params.BetaResponsesClientEventParam

BETA_RESPONSES: Final = Dialect("/responses", "BetaResponsesServerEvent")


def _create() -> Any:
    from openai_generated.resources.beta.responses.responses import Responses

    return Responses.create


class _Responses(Steering[Sent]):
    if TYPE_CHECKING:

        def create(self, **arguments: Any) -> Sent:
            """Have the model answer; the arguments are those of `client.beta.responses.create`."""
            ...
    else:
        create = create_method(_create, "client.beta.responses.create")

    def inject(self, *, input: Iterable[Any], response_id: str) -> Sent:
        """Add input to a response that is being made.

        Args:
            input: The items.
            response_id: The response.
        """
        return self._event("response.inject", input=list(input), response_id=response_id)


class ResponsesConnection(WebSocketConnection["models.BetaResponsesServerEvent", "ClientEvent"]):
    """A connection for responses that blocks."""

    _dialect = BETA_RESPONSES

    def _attach(self) -> None:
        super()._attach()
        self.response = ResponsesResponseResource(self)


class AsyncResponsesConnection(AsyncWebSocketConnection["models.BetaResponsesServerEvent", "ClientEvent"]):
    """A connection for responses in async code."""

    _dialect = BETA_RESPONSES

    def _attach(self) -> None:
        super()._attach()
        self.response = AsyncResponsesResponseResource(self)


class ResponsesConnectionManager(ConnectionManager["ResponsesConnection", "AsyncResponsesConnection", "ClientEvent"]):
    """What `client.beta.responses.connect` gives."""

    _dialect = BETA_RESPONSES
    _connection = ResponsesConnection
    _async_connection = AsyncResponsesConnection


class AsyncResponsesConnectionManager(AsyncConnectionManager["AsyncResponsesConnection", "ClientEvent"]):
    """What `client.beta.responses.connect` of an async client gives."""

    _dialect = BETA_RESPONSES
    _async_connection = AsyncResponsesConnection


class BaseResponsesConnectionResource(Sending[None]):
    """Events that a `ResponsesConnection` can send."""


class ResponsesResponseResource(_Responses[None], BaseResponsesConnectionResource):
    """`connection.response`."""


class BaseAsyncResponsesConnectionResource(Sending[Awaitable]):
    """Events that an `AsyncResponsesConnection` can send."""


class AsyncResponsesResponseResource(_Responses[Awaitable], BaseAsyncResponsesConnectionResource):
    """`connection.response`."""
