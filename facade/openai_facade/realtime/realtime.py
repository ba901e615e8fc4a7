"""The connections of `client.realtime.connect`: events of the realtime API with their types."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .connection import AsyncWebSocketConnection, WebSocketConnection
from .manager import AsyncConnectionManager, ConnectionManager
from .protocol import REALTIME
from .sending import (
    Awaitable,
    InputAudioEvents,
    ItemEvents,
    OutputAudioEvents,
    ResponseEvents,
    Sending,
    SessionEvents,
)

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated import models, params
    from openai_runtime.model import Model

    ClientEvent: TypeAlias = models.RealtimeClientEvent | params.RealtimeClientEventParam
    Item: TypeAlias = params.RealtimeConversationItemParam | Model
    Response: TypeAlias = params.RealtimeResponseCreateParams | Model
    Session: TypeAlias = params.RealtimeSessionUpdateEventSessionParam | Model


class RealtimeConnection(WebSocketConnection["models.RealtimeServerEvent", "ClientEvent"]):
    """A connection to the realtime API that blocks."""

    _dialect = REALTIME

    def _attach(self) -> None:
        super()._attach()
        self.session = RealtimeSessionResource(self)
        self.response = RealtimeResponseResource(self)
        self.input_audio_buffer = RealtimeInputAudioBufferResource(self)
        self.conversation = RealtimeConversationResource(self)
        self.output_audio_buffer = RealtimeOutputAudioBufferResource(self)


class AsyncRealtimeConnection(AsyncWebSocketConnection["models.RealtimeServerEvent", "ClientEvent"]):
    """A connection to the realtime API for async code."""

    _dialect = REALTIME

    def _attach(self) -> None:
        super()._attach()
        self.session = AsyncRealtimeSessionResource(self)
        self.response = AsyncRealtimeResponseResource(self)
        self.input_audio_buffer = AsyncRealtimeInputAudioBufferResource(self)
        self.conversation = AsyncRealtimeConversationResource(self)
        self.output_audio_buffer = AsyncRealtimeOutputAudioBufferResource(self)


class RealtimeConnectionManager(ConnectionManager["RealtimeConnection", "AsyncRealtimeConnection", "ClientEvent"]):
    """What `client.realtime.connect` gives."""

    _dialect = REALTIME
    _connection = RealtimeConnection
    _async_connection = AsyncRealtimeConnection


class AsyncRealtimeConnectionManager(AsyncConnectionManager["AsyncRealtimeConnection", "ClientEvent"]):
    """What `client.realtime.connect` of an async client gives."""

    _dialect = REALTIME
    _async_connection = AsyncRealtimeConnection


class BaseRealtimeConnectionResource(Sending[None]):
    """Events that a `RealtimeConnection` can send."""


class RealtimeSessionResource(SessionEvents[None, "Session"], BaseRealtimeConnectionResource):
    """`connection.session`."""


class RealtimeResponseResource(ResponseEvents[None, "Response"], BaseRealtimeConnectionResource):
    """`connection.response`."""


class RealtimeInputAudioBufferResource(InputAudioEvents[None], BaseRealtimeConnectionResource):
    """`connection.input_audio_buffer`."""


class RealtimeOutputAudioBufferResource(OutputAudioEvents[None], BaseRealtimeConnectionResource):
    """`connection.output_audio_buffer`."""


class RealtimeConversationItemResource(ItemEvents[None, "Item"], BaseRealtimeConnectionResource):
    """`connection.conversation.item`."""


class RealtimeConversationResource(BaseRealtimeConnectionResource):
    """`connection.conversation`."""

    @cached_property
    def item(self) -> RealtimeConversationItemResource:
        """Events about the items of the conversation."""
        return RealtimeConversationItemResource(self._connection)


class BaseAsyncRealtimeConnectionResource(Sending[Awaitable]):
    """Events that an `AsyncRealtimeConnection` can send."""


class AsyncRealtimeSessionResource(SessionEvents[Awaitable, "Session"], BaseAsyncRealtimeConnectionResource):
    """`connection.session`."""


class AsyncRealtimeResponseResource(ResponseEvents[Awaitable, "Response"], BaseAsyncRealtimeConnectionResource):
    """`connection.response`."""


class AsyncRealtimeInputAudioBufferResource(InputAudioEvents[Awaitable], BaseAsyncRealtimeConnectionResource):
    """`connection.input_audio_buffer`."""


class AsyncRealtimeOutputAudioBufferResource(OutputAudioEvents[Awaitable], BaseAsyncRealtimeConnectionResource):
    """`connection.output_audio_buffer`."""


class AsyncRealtimeConversationItemResource(ItemEvents[Awaitable, "Item"], BaseAsyncRealtimeConnectionResource):
    """`connection.conversation.item`."""


class AsyncRealtimeConversationResource(BaseAsyncRealtimeConnectionResource):
    """`connection.conversation`."""

    @cached_property
    def item(self) -> AsyncRealtimeConversationItemResource:
        """Events about the items of the conversation."""
        return AsyncRealtimeConversationItemResource(self._connection)
