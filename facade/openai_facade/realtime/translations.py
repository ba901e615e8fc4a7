"""The connections of `client.realtime.translations.connect`: speech that is translated while it is spoken."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from openai_runtime.unset import Omit, omit

from .connection import AsyncWebSocketConnection, WebSocketConnection
from .manager import AsyncConnectionManager, ConnectionManager
from .protocol import Dialect
from .sending import Awaitable, Sending, Sent, SessionEvents

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated import models, params
    from openai_runtime.model import Model

    ClientEvent: TypeAlias = (
        models.RealtimeTranslationClientEvent | params.RealtimeTranslationClientEventSchemaParam | Model
    )
    Session: TypeAlias = params.RealtimeTranslationSessionUpdateRequestSchemaParam | Model

TRANSLATIONS: Final = Dialect("/realtime/translations", "RealtimeTranslationServerEvent", ("session.update",))


class InputAudioBuffer(Sending[Sent]):
    """The audio that is to be translated."""

    def append(self, *, audio: str, event_id: str | Omit = omit) -> Sent:
        """Send audio.

        Args:
            audio: The audio, as base64.
            event_id: An id of your own, which an error about this event will name.
        """
        return self._event("session.input_audio_buffer.append", audio=audio, event_id=event_id)


class TranslationSession(SessionEvents[Sent, "Session"]):
    """Events about the session."""

    def close(self, *, event_id: str | Omit = omit) -> Sent:
        """End the session: what was said by then is still translated."""
        return self._event("session.close", event_id=event_id)

    @cached_property
    def input_audio_buffer(self) -> InputAudioBuffer[Sent]:
        """The audio that is to be translated."""
        return InputAudioBuffer(self._connection)


class TranslationsConnection(WebSocketConnection["models.RealtimeTranslationServerEvent", "ClientEvent"]):
    """A connection for translations that blocks."""

    _dialect = TRANSLATIONS

    def _attach(self) -> None:
        super()._attach()
        self.session: TranslationSession[None] = TranslationSession(self)


class AsyncTranslationsConnection(AsyncWebSocketConnection["models.RealtimeTranslationServerEvent", "ClientEvent"]):
    """A connection for translations in async code."""

    _dialect = TRANSLATIONS

    def _attach(self) -> None:
        super()._attach()
        self.session: TranslationSession[Awaitable] = TranslationSession(self)


class TranslationsConnectionManager(
    ConnectionManager["TranslationsConnection", "AsyncTranslationsConnection", "ClientEvent"]
):
    """What `client.realtime.translations.connect` gives."""

    _dialect = TRANSLATIONS
    _connection = TranslationsConnection
    _async_connection = AsyncTranslationsConnection


class AsyncTranslationsConnectionManager(AsyncConnectionManager["AsyncTranslationsConnection", "ClientEvent"]):
    """What `client.realtime.translations.connect` of an async client gives."""

    _dialect = TRANSLATIONS
    _async_connection = AsyncTranslationsConnection
