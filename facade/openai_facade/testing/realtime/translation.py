"""A session for translations without I/O: speech goes in, and comes out in another language while it is spoken."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any

from ..answers import Answer, Refused
from ..deciding import decide
from ..hearing import Ear
from ..model.asking import Ask
from ..model.behaviour import Failed
from ..samples import pcm
from ..speaking import Speaker
from ..words import deltas, tokens
from .dialect import merge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..description import JSON
    from ..service import Service

PATH = "/realtime/translations"
_SECONDS_PER_TOKEN = 0.05


class Translation(Speaker):
    """A session for translations.

    Args:
        service: The emulated API that the session belongs to.
        model: The model of the connection.
    """

    def __init__(self, service: Service, model: str) -> None:
        self._service = service
        self._store = service.store
        self.over = False
        self._closing = False
        self._ear = Ear()
        self._turn = 0
        self._told: list[Iterator[JSON]] = []
        self.config: JSON = {
            "id": self._store.fresh("sess_"),
            "type": "translation",
            "expires_at": self._store.now() + 1800,
            "model": model,
            "audio": {"input": {}, "output": {"language": "en"}},
        }

    def begin(self) -> Iterator[JSON]:
        """What the server says first."""
        yield self._event("session.created", session=self.config)

    @property
    def busy(self) -> bool:
        """Whether something is being translated, or the session about to end."""
        return bool(self._told) or (self._closing and not self.over)

    def more(self) -> JSON | None:
        """The next event of the translation."""
        while self._told:
            found = next(self._told[0], None)
            if found is not None:
                return found
            self._told.pop(0)
        if self._closing and not self.over:
            self.over = True
            return self._event("session.closed")
        return None

    def receive(self, event: Any) -> Iterator[JSON]:
        """What the server says at once to an event; translations come through `more`."""
        try:
            yield from self._action(event)(event)
        except Refused as refused:
            yield self._error(refused, event)

    def refuse(self, message: str) -> JSON:
        """The answer to a message that is no event at all."""
        return self._error(Refused(message, code="invalid_json"), None)

    def _action(self, event: Any) -> Callable[[JSON], Iterator[JSON]]:
        """What is to be done about an event.

        Raises:
            Refused: It has not the shape of its type.
        """
        if not isinstance(event, dict) or not isinstance(event.get("type"), str):
            raise Refused("The event must be an object with a 'type'.", code="invalid_event")
        actions = {
            "session.update": self._update,
            "session.input_audio_buffer.append": self._append,
            "session.close": self._close,
        }
        if event["type"] not in actions:
            raise Refused(f"Unknown event type '{event['type']}'.", param="type", code="unknown_event")
        shape = self._service.description.component("RealtimeTranslationClientEvent")
        problem = self._service.checks.check(shape)(event)
        if problem is not None:
            raise Refused(f"Invalid value for {problem}.", param=problem.where, code="invalid_value")
        return actions[event["type"]]

    def _update(self, event: JSON) -> Iterator[JSON]:
        self.config = merge(self.config, event["session"])
        yield self._event("session.updated", session=self.config)

    def _append(self, event: JSON) -> Iterator[JSON]:
        try:
            text = self._ear.hear(base64.b64decode(event["audio"], validate=True))
        except (binascii.Error, ValueError):
            raise Refused("'audio' is not valid base64.", param="audio", code="invalid_audio") from None
        if text is not None:
            self._told.append(self._translated(text))
        return iter(())

    def _close(self, _: JSON) -> Iterator[JSON]:
        text = self._ear.rest()
        if text is not None:
            self._told.append(self._translated(text))
        self._closing = True
        return iter(())

    def _translated(self, text: str) -> Iterator[JSON]:
        """What was said, where it is to be written down, and its translation."""
        if self.config["audio"]["input"].get("transcription"):
            for piece in deltas(text):
                yield self._event("session.input_transcript.delta", delta=piece, elapsed_ms=self._ear.ms)
        try:
            words = self._words(text)
        except Refused as refused:
            yield self._error(refused, None)
            return
        sound = base64.b64encode(pcm(_SECONDS_PER_TOKEN)).decode()
        form = {"sample_rate": 24_000, "channels": 1, "format": "pcm16"}
        for piece in tokens(words):
            yield self._event("session.output_transcript.delta", delta=piece, elapsed_ms=self._ear.ms)
            yield self._event("session.output_audio.delta", delta=sound, elapsed_ms=self._ear.ms, **form)

    def _words(self, text: str) -> str:
        """The translation; a rule says it, and the emulator itself knows no languages.

        Raises:
            Refused: The limits of the model are used up, or it fails as a rule lays down.
        """
        self._turn += 1
        language: str = self.config["audio"]["output"].get("language") or "en"
        ask = Ask(text, model=self.config["model"], turn=self._turn, path=PATH, instructions=language)
        self._service.rate_limits.take({"model": ask.model, "input": text})
        outcome = decide(ask, self._service.model)
        if self._service.model.take_fault() is not None:
            raise Failed(Answer(status=500))  # of a socket, a script drops or stalls
        return outcome.text if outcome.told and outcome.said is not None else f"[{language}] {text}"

    def _event(self, name: str, /, **fields: Any) -> JSON:
        return {"type": name, "event_id": self._store.fresh("event_"), **fields}

    def _error(self, refused: Refused, event: Any) -> JSON:
        error: JSON = refused.body["error"]
        name = event.get("event_id") if isinstance(event, dict) else None
        return self._event("error", error={**error, "code": error["code"] or "server_error", "event_id": name})
