"""The groups of events that a client can send, as methods: `connection.session.update(...)`.

One definition for both colours: what a method gives is what `send` of its connection gives, None or something to await.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, Generic, TypeAlias, TypeVar

from openai_runtime.unset import Omit, omit

Sent = TypeVar("Sent")
Item = TypeVar("Item")
Response = TypeVar("Response")
Session = TypeVar("Session")
Awaitable: TypeAlias = Coroutine[Any, Any, None]


class Sending(Generic[Sent]):
    """Sends events over a connection."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def _event(self, kind: str, **fields: object) -> Sent:
        event = {name: value for name, value in fields.items() if not isinstance(value, Omit)}
        sent: Sent = self._connection.send({"type": kind, **event})
        return sent


class SessionEvents(Sending[Sent], Generic[Sent, Session]):
    """Events that set the session up."""

    def update(self, *, session: Session, event_id: str | Omit = omit) -> Sent:
        """Change settings of the session; what is left out stays as it is.

        Args:
            session: The settings.
            event_id: An id of your own, which an error about this event will name.
        """
        return self._event("session.update", event_id=event_id, session=session)


class TranscriptionSessionEvents(Sending[Sent], Generic[Sent, Session]):
    """Events that set a session for transcription up."""

    def update(self, *, session: Session, event_id: str | Omit = omit) -> Sent:
        """Change settings of the session; arguments as for `session.update`."""
        return self._event("transcription_session.update", event_id=event_id, session=session)


class ResponseEvents(Sending[Sent], Generic[Sent, Response]):
    """Events about what the model answers."""

    def create(self, *, event_id: str | Omit = omit, response: Response | Omit = omit) -> Sent:
        """Have the model answer.

        Args:
            event_id: An id of your own, which an error about this event will name.
            response: Settings of this answer alone.
        """
        return self._event("response.create", event_id=event_id, response=response)

    def cancel(self, *, event_id: str | Omit = omit, response_id: str | Omit = omit) -> Sent:
        """Stop an answer that is being made.

        Args:
            event_id: An id of your own, which an error about this event will name.
            response_id: Which answer; the one of the conversation by default.
        """
        return self._event("response.cancel", event_id=event_id, response_id=response_id)


class InputAudioEvents(Sending[Sent]):
    """Events about the audio that the user speaks."""

    def append(self, *, audio: str, event_id: str | Omit = omit) -> Sent:
        """Add audio to the buffer.

        Args:
            audio: The audio, as base64.
            event_id: An id of your own, which an error about this event will name.
        """
        return self._event("input_audio_buffer.append", event_id=event_id, audio=audio)

    def commit(self, *, event_id: str | Omit = omit) -> Sent:
        """Make a message of what is in the buffer."""
        return self._event("input_audio_buffer.commit", event_id=event_id)

    def clear(self, *, event_id: str | Omit = omit) -> Sent:
        """Throw away what is in the buffer."""
        return self._event("input_audio_buffer.clear", event_id=event_id)


class OutputAudioEvents(Sending[Sent]):
    """Events about the audio that the model speaks."""

    def clear(self, *, event_id: str | Omit = omit) -> Sent:
        """Stop audio that is being played (connections over WebRTC and SIP)."""
        return self._event("output_audio_buffer.clear", event_id=event_id)


class ItemEvents(Sending[Sent], Generic[Sent, Item]):
    """Events about the items of the conversation."""

    def create(self, *, item: Item, event_id: str | Omit = omit, previous_item_id: str | Omit = omit) -> Sent:
        """Add an item.

        Args:
            item: The item: a message, a function call, or its output.
            event_id: An id of your own, which an error about this event will name.
            previous_item_id: The item that it goes behind; the last one by default, `root` for the beginning.
        """
        return self._event("conversation.item.create", event_id=event_id, previous_item_id=previous_item_id, item=item)

    def delete(self, *, item_id: str, event_id: str | Omit = omit) -> Sent:
        """Take an item out."""
        return self._event("conversation.item.delete", event_id=event_id, item_id=item_id)

    def retrieve(self, *, item_id: str, event_id: str | Omit = omit) -> Sent:
        """Ask for an item as the server has it."""
        return self._event("conversation.item.retrieve", event_id=event_id, item_id=item_id)

    def truncate(self, *, audio_end_ms: int, content_index: int, item_id: str, event_id: str | Omit = omit) -> Sent:
        """Cut spoken audio that the user did not hear off an item of the model.

        Args:
            audio_end_ms: Milliseconds that stay.
            content_index: Which part of the item; 0.
            item_id: The item.
            event_id: An id of your own, which an error about this event will name.
        """
        return self._event(
            "conversation.item.truncate",
            event_id=event_id,
            item_id=item_id,
            content_index=content_index,
            audio_end_ms=audio_end_ms,
        )
