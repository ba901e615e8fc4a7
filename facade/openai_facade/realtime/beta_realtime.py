"""The connections of `client.beta.realtime.connect`: the realtime API as it was before it left the beta."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .connection import AsyncWebSocketConnection, WebSocketConnection
from .manager import AsyncConnectionManager, ConnectionManager
from .protocol import BETA_REALTIME
from .sending import (
    Awaitable,
    InputAudioEvents,
    ItemEvents,
    OutputAudioEvents,
    ResponseEvents,
    Sending,
    SessionEvents,
    TranscriptionSessionEvents,
)

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated import models, params
    from openai_runtime.model import Model

    ClientEvent: TypeAlias = models.BetaRealtimeClientEvent | params.BetaRealtimeClientEventParam
    Item: TypeAlias = params.RealtimeConversationItemParam | Model
    Response: TypeAlias = params.BetaRealtimeResponseCreateEventResponseParam | Model
    Session: TypeAlias = params.RealtimeSessionCreateParams | Model
    TranscriptionSession: TypeAlias = params.TranscriptionSessionUpdateSessionParam | Model


class RealtimeConnection(WebSocketConnection["models.BetaRealtimeServerEvent", "ClientEvent"]):
    """A connection to the realtime API that blocks."""

    _dialect = BETA_REALTIME

    def _attach(self) -> None:
        super()._attach()
        self.session = RealtimeSessionResource(self)
        self.response = RealtimeResponseResource(self)
        self.input_audio_buffer = RealtimeInputAudioBufferResource(self)
        self.conversation = RealtimeConversationResource(self)
        self.output_audio_buffer = RealtimeOutputAudioBufferResource(self)
        self.transcription_session = RealtimeTranscriptionSessionResource(self)


class AsyncRealtimeConnection(AsyncWebSocketConnection["models.BetaRealtimeServerEvent", "ClientEvent"]):
    """A connection to the realtime API for async code."""

    _dialect = BETA_REALTIME

    def _attach(self) -> None:
        super()._attach()
        self.session = AsyncRealtimeSessionResource(self)
        self.response = AsyncRealtimeResponseResource(self)
        self.input_audio_buffer = AsyncRealtimeInputAudioBufferResource(self)
        self.conversation = AsyncRealtimeConversationResource(self)
        self.output_audio_buffer = AsyncRealtimeOutputAudioBufferResource(self)
        self.transcription_session = AsyncRealtimeTranscriptionSessionResource(self)


class RealtimeConnectionManager(ConnectionManager["RealtimeConnection", "AsyncRealtimeConnection", "ClientEvent"]):
    """What `client.beta.realtime.connect` gives."""

    _dialect = BETA_REALTIME
    _connection = RealtimeConnection
    _async_connection = AsyncRealtimeConnection


class AsyncRealtimeConnectionManager(AsyncConnectionManager["AsyncRealtimeConnection", "ClientEvent"]):
    """What `client.beta.realtime.connect` of an async client gives."""

    _dialect = BETA_REALTIME
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


class RealtimeTranscriptionSessionResource(
    TranscriptionSessionEvents[None, "TranscriptionSession"], BaseRealtimeConnectionResource
):
    """`connection.transcription_session`."""


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


class AsyncRealtimeTranscriptionSessionResource(
    TranscriptionSessionEvents[Awaitable, "TranscriptionSession"], BaseAsyncRealtimeConnectionResource
):
    """`connection.transcription_session`."""
