"""The groups of events that a client of the live API can send: `connection.session.input_audio.append(...)`.

One definition for both colours, as in `sending`; what a connection has of them is put together in `live`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from openai_runtime.unset import Omit, omit

from .sending import Sending, Sent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_runtime.model import Model

Start = TypeVar("Start")
Update = TypeVar("Update")


class _Texts(Sending[Sent]):
    """Text that is added to a session."""

    _kind: ClassVar[str]

    def append(self, *, content: str, delegation_id: str | None, event_id: str | Omit | None = omit) -> Sent:
        """Add text.

        Args:
            content: The text.
            delegation_id: The delegation that it is about; None for none.
            event_id: An id of your own, which an error about this event will name.
        """
        return self._event(self._kind, content=content, delegation_id=delegation_id, event_id=event_id)


class Instructions(_Texts[Sent]):
    """What the model is to do."""

    _kind = "session.instructions.append"


class Thinking(_Texts[Sent]):
    """What the model is to know without saying it."""

    _kind = "session.thinking.append"


class Commentary(_Texts[Sent]):
    """What the model is to say in between."""

    _kind = "session.commentary.append"


class Muting(Sending[Sent]):
    """Whether the model hears the user."""

    def mute(self, *, event_id: str | Omit | None = omit) -> Sent:
        """Have the model hear nothing."""
        return self._event("session.input_audio.mute", event_id=event_id)

    def unmute(self, *, event_id: str | Omit | None = omit) -> Sent:
        """Have the model hear again."""
        return self._event("session.input_audio.unmute", event_id=event_id)


class InputAudio(Muting[Sent]):
    """The audio that the user speaks."""

    def append(self, *, audio: str, event_id: str | Omit | None = omit) -> Sent:
        """Send audio.

        Args:
            audio: The audio, as base64.
            event_id: An id of your own, which an error about this event will name.
        """
        return self._event("session.input_audio.append", audio=audio, event_id=event_id)


class Fixture(Sending[Sent]):
    """Recorded audio."""

    def play(self, *, audio: str, event_id: str | Omit | None = omit) -> Sent:
        """Play recorded audio to the user.

        Args:
            audio: The audio, as base64.
            event_id: An id of your own, which an error about this event will name.
        """
        return self._event("session.output_audio.fixture.play", audio=audio, event_id=event_id)


class OutputAudio(Sending[Sent]):
    """The audio that the user hears."""

    @cached_property
    def fixture(self) -> Fixture[Sent]:
        """Recorded audio."""
        return Fixture(self._connection)


class SidebandSession(Sending[Sent], Generic[Sent, Update]):
    """A session that somebody else speaks in."""

    def update(self, *, session: Update, event_id: str | Omit | None = omit) -> Sent:
        """Change settings of the session; what is left out stays as it is.

        Args:
            session: The settings.
            event_id: An id of your own, which an error about this event will name.
        """
        return self._event("session.update", session=session, event_id=event_id)

    def close(self, *, event_id: str | Omit | None = omit) -> Sent:
        """End the session."""
        return self._event("session.close", event_id=event_id)

    @cached_property
    def input_audio(self) -> Muting[Sent]:
        """The audio that the user speaks."""
        return Muting(self._connection)

    @cached_property
    def output_audio(self) -> OutputAudio[Sent]:
        """The audio that the user hears."""
        return OutputAudio(self._connection)

    @cached_property
    def instructions(self) -> Instructions[Sent]:
        """What the model is to do."""
        return Instructions(self._connection)

    @cached_property
    def thinking(self) -> Thinking[Sent]:
        """What the model is to know without saying it."""
        return Thinking(self._connection)

    @cached_property
    def commentary(self) -> Commentary[Sent]:
        """What the model is to say in between."""
        return Commentary(self._connection)


class LiveSession(SidebandSession[Sent, Update], Generic[Sent, Start, Update]):
    """A session of this connection's own."""

    def start(self, *, session: Start, event_id: str | Omit | None = omit) -> Sent:
        """Begin the session, which has to come first.

        Args:
            session: The settings.
            event_id: An id of your own, which an error about this event will name.
        """
        return self._event("session.start", session=session, event_id=event_id)

    @cached_property
    def input_audio(self) -> InputAudio[Sent]:
        """The audio that the user speaks."""
        return InputAudio(self._connection)


class DecisionItems(Sending[Sent]):
    """What decisions are made from."""

    def create(self, *, item: Mapping[str, Any] | Model, event_id: str | Omit | None = omit) -> Sent:
        """Add an item: a message, a call or its output.

        Args:
            item: The item.
            event_id: An id of your own, which an error about this event will name.
        """
        return self._event("decision.item.create", item=item, event_id=event_id)

    def delete(self, *, item_id: str, event_id: str | Omit | None = omit) -> Sent:
        """Take an item out."""
        return self._event("decision.item.delete", item_id=item_id, event_id=event_id)


class Decisions(Sending[Sent]):
    """Decisions that the model makes on the side."""

    def create(self, *, event_id: str) -> Sent:
        """Ask for a decision.

        Args:
            event_id: An id of your own, which the decision will name.
        """
        return self._event("decision.create", event_id=event_id)

    @cached_property
    def item(self) -> DecisionItems[Sent]:
        """What decisions are made from."""
        return DecisionItems(self._connection)


class ResponseItems(Sending[Sent]):
    """What responses are made from."""

    def create(self, *, item: Mapping[str, Any] | Model, event_id: str | Omit | None = omit) -> Sent:
        """Add an item, such as a message or the output of a function.

        Args:
            item: The item.
            event_id: An id of your own, which an error about this event will name.
        """
        return self._event("response.item.create", item=item, event_id=event_id)


class LiveResponses(Sending[Sent]):
    """Responses of the model that work is handed on to."""

    def create(self, *, event_id: str | Omit | None = omit) -> Sent:
        """Ask for a response."""
        return self._event("response.create", event_id=event_id)

    @cached_property
    def item(self) -> ResponseItems[Sent]:
        """What responses are made from."""
        return ResponseItems(self._connection)


class Dtmf(Sending[Sent]):
    """The tones of a telephone's keys."""

    def send(self, *, event: str, event_id: str | Omit | None = omit) -> Sent:
        """Press a key.

        Args:
            event: The key: a digit, `*` or `#`.
            event_id: An id of your own, which an error about this event will name.
        """
        return self._event("transport.dtmf.send", event=event, event_id=event_id)


class CallTransport(Sending[Sent]):
    """The telephone call that carries a session."""

    @cached_property
    def dtmf(self) -> Dtmf[Sent]:
        """The tones of a telephone's keys."""
        return Dtmf(self._connection)
