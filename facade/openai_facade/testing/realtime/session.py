"""One realtime session: what it knows, and what it says to each event of its client."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any

from ..answers import Answer, Refused, text_of
from ..deciding import decide
from ..hearing import heard
from ..model.asking import Ask, turn_of
from ..model.behaviour import Failed
from ..rate_limits import Limited
from ..speaking import Speaker
from ..words import deltas
from .dialect import Dialect, merge
from .telling import Telling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..deciding import Outcome
    from ..description import JSON
    from ..service import Service

_BYTES_PER_MS = 48
_PLENTY: JSON = {"name": "tokens", "limit": 2_000_000, "remaining": 1_999_000, "reset_seconds": 0.03}


class Session(Speaker):
    """A realtime session.

    Args:
        service: The emulated API that the session belongs to.
        model: The model of the connection.
        beta: Whether to speak the beta's dialect.
        transcription: Whether the session only writes down what it hears.
    """

    def __init__(self, service: Service, model: str, *, beta: bool, transcription: bool = False) -> None:
        self._service = service
        self.store = service.store
        self.dialect = Dialect(beta)
        self._transcription = transcription
        expires = self.store.now() + 1800
        self.config = self.dialect.new_session(self.store.fresh("sess_"), model, expires, transcription=transcription)
        self._items: dict[str, JSON] = {}
        self._audio = bytearray()
        self._speaking: str | None = None
        self._heard_ms = 0
        self._conversation = self.store.fresh("conv_")
        self._telling: Telling | None = None
        self._told: Iterator[JSON] | None = None

    def event(self, name: str, /, **fields: Any) -> JSON:
        """A server event."""
        return {"type": self.dialect.event(name), "event_id": self.store.fresh("event_"), **fields}

    def begin(self) -> Iterator[JSON]:
        """What the server says first."""
        yield self.event("session.created", session=self.config)
        if self.dialect.beta:
            conversation = {"id": self._conversation, "object": "realtime.conversation"}
            yield self.event("conversation.created", conversation=conversation)

    @property
    def busy(self) -> bool:
        """Whether a response is being told."""
        return self._told is not None

    def more(self) -> JSON | None:
        """The next event of the response that is being told; None when it is over."""
        found = next(self._told, None) if self._told is not None else None
        if found is None:
            self._telling = self._told = None
        return found

    def receive(self, event: Any) -> Iterator[JSON]:
        """What the server says at once to an event; a response comes through `more`."""
        if not isinstance(event, dict) or not isinstance(event.get("type"), str):
            yield self._error("The event must be an object with a 'type'.", None, "invalid_event")
            return
        handler = _HANDLERS.get(event["type"])
        if handler is None:
            yield self._error(f"Unknown event type '{event['type']}'.", event, "unknown_event", param="type")
            return
        problem = self._problem(event)
        if problem is not None:
            yield self._error(f"Invalid value for {problem}.", event, "invalid_value", param=problem.partition(":")[0])
            return
        try:
            yield from handler(self, event)
        except Refused as refused:
            error: JSON = refused.body["error"]
            yield self._error(error["message"], event, error["code"] or "invalid_value", param=error["param"])
        except (AttributeError, IndexError, KeyError, TypeError, ValueError):
            # of the beta there is no description that an event could be checked against before
            if not self.dialect.beta:
                raise
            yield self._error("The event does not have the form of its type.", event, "invalid_value")

    def refuse(self, message: str) -> JSON:
        """The answer to a message that is no event at all."""
        return self._error(message, None, "invalid_json")

    def keep(self, item: JSON, *, done: bool, after: str | None = None) -> Iterator[JSON]:
        """Put an item into the conversation."""
        previous = after or next(reversed(self._items), None)
        self._items[item["id"]] = item
        shown = {"previous_item_id": previous, "item": dict(item)}
        if self.dialect.beta:
            yield self.event("conversation.item.created", **shown)
        else:
            yield self.event("conversation.item.added", **shown)
            if done:
                yield self.event("conversation.item.done", **shown)

    def _problem(self, event: JSON) -> str | None:
        """What the description says against an event of today's dialect."""
        name = "RealtimeClientEvent"
        if self.dialect.beta or name not in self._service.description.components:
            return None
        found = self._service.checks.check(self._service.description.component(name))(event)
        return None if found is None else str(found)

    def _error(self, message: str, event: JSON | None, code: str, param: str | None = None) -> JSON:
        name = event.get("event_id") if event else None
        error = {"type": "invalid_request_error", "code": code, "message": message, "param": param, "event_id": name}
        return self.event("error", error=error)

    def _update(self, event: JSON) -> Iterator[JSON]:
        change: JSON = event["session"]
        self.config = merge(self.config, {name: value for name, value in change.items() if name != "client_secret"})
        name = "transcription_session.updated" if event["type"].startswith("transcription") else "session.updated"
        yield self.event(name, session=self.config)

    def _append(self, event: JSON) -> Iterator[JSON]:
        try:
            chunk = base64.b64decode(event["audio"], validate=True)
        except (binascii.Error, ValueError):
            yield self._error("'audio' is not valid base64.", event, "invalid_audio", param="audio")
            return
        self._heard_ms += len(chunk) // _BYTES_PER_MS
        if self.dialect.turn_detection(self.config) is None:
            self._audio += chunk
        elif any(chunk):
            if self._speaking is None:
                self._speaking = self.store.fresh("item_")
                start = max(self._heard_ms - len(chunk) // _BYTES_PER_MS, 0)
                yield self.event("input_audio_buffer.speech_started", audio_start_ms=start, item_id=self._speaking)
            self._audio += chunk
        elif self._speaking is not None:
            # silence behind speech ends the turn
            stopped = {"audio_end_ms": self._heard_ms, "item_id": self._speaking}
            yield self.event("input_audio_buffer.speech_stopped", **stopped)
            yield from self._commit(event)
            detection: JSON = self.dialect.turn_detection(self.config) or {}
            if not self._transcription and detection.get("create_response", True):
                yield from self._create({"type": "response.create"})

    def _commit(self, event: JSON) -> Iterator[JSON]:
        if not self._audio:
            yield self._error("The input audio buffer is empty.", event, "input_audio_buffer_commit_empty")
            return
        data, self._audio = bytes(self._audio), bytearray()
        name, self._speaking = self._speaking or self.store.fresh("item_"), None
        previous = next(reversed(self._items), None)
        yield self.event("input_audio_buffer.committed", previous_item_id=previous, item_id=name)
        text = heard(data)
        part = {"type": "input_audio", "transcript": text}
        item = {"id": name, "object": "realtime.item", "type": "message", "status": "completed", "role": "user"}
        yield from self.keep({**item, "content": [part]}, done=True)
        if self.dialect.transcribes(self.config):
            kind = "conversation.item.input_audio_transcription"
            for piece in deltas(text):
                yield self.event(f"{kind}.delta", item_id=name, content_index=0, delta=piece)
            usage = {"type": "duration", "seconds": round(len(data) / _BYTES_PER_MS / 1000, 3)}
            yield self.event(f"{kind}.completed", item_id=name, content_index=0, transcript=text, usage=usage)

    def _clear(self, _: JSON) -> Iterator[JSON]:
        self._audio.clear()
        self._speaking = None
        yield self.event("input_audio_buffer.cleared")

    def _clear_output(self, _: JSON) -> Iterator[JSON]:
        name = self._telling.record["id"] if self._telling else ""
        yield self.event("output_audio_buffer.cleared", response_id=name)

    def _add_item(self, event: JSON) -> Iterator[JSON]:
        after = event.get("previous_item_id")
        if after not in (None, "root") and after not in self._items:
            yield self._error(f"No item with id '{after}'.", event, "item_not_found", param="previous_item_id")
            return
        item = {"object": "realtime.item", "status": "completed", **event["item"]}
        item["id"] = item.get("id") or self.store.fresh("item_")
        yield from self.keep(item, done=True, after=after)

    def _item(self, event: JSON) -> JSON | None:
        return self._items.get(event.get("item_id", ""))

    def _no_item(self, event: JSON) -> JSON:
        return self._error(f"No item with id '{event.get('item_id')}'.", event, "item_not_found", param="item_id")

    def _delete_item(self, event: JSON) -> Iterator[JSON]:
        if self._item(event) is None:
            yield self._no_item(event)
        else:
            del self._items[event["item_id"]]
            yield self.event("conversation.item.deleted", item_id=event["item_id"])

    def _retrieve_item(self, event: JSON) -> Iterator[JSON]:
        item = self._item(event)
        yield self._no_item(event) if item is None else self.event("conversation.item.retrieved", item=item)

    def _truncate_item(self, event: JSON) -> Iterator[JSON]:
        if self._item(event) is None:
            yield self._no_item(event)
        else:
            where = {name: event[name] for name in ("item_id", "content_index", "audio_end_ms")}
            yield self.event("conversation.item.truncated", **where)

    def _create(self, event: JSON) -> Iterator[JSON]:
        if self._telling is not None:
            message = f"The response {self._telling.record['id']} is still being made."
            yield self._error(message, event, "conversation_already_has_active_response")
            return
        wanted: JSON = event.get("response") or {}
        kept = wanted.get("conversation") != "none"
        record: JSON = {
            "id": self.store.fresh("resp_"),
            "object": "realtime.response",
            "status": "in_progress",
            "output": [],
            "metadata": wanted.get("metadata") or {},
            **self.dialect.response(self.config, wanted),
        }
        if kept:
            record["conversation_id"] = self._conversation
        outcome = self._outcome(wanted)
        speaks = self.dialect.speaks(self.config, wanted)
        self._telling = Telling(self, record, outcome, speaks=speaks, kept=kept)
        self._told = self._telling.events()

    def _outcome(self, wanted: JSON) -> Outcome | Failed:
        """What the model does, if its limits allow for it."""
        ask = self._ask(wanted)
        said = {"model": ask.model, "input": ask.tool_output or ask.prompt, "max_output_tokens": ask.limit}
        try:
            self._service.rate_limits.take(said)
            outcome = decide(ask, self._service.model)
        except Failed as failed:
            return failed
        except Limited as limited:
            return Failed(limited.answer())
        # of a socket, a script drops or stalls
        return outcome if self._service.model.take_fault() is None else Failed(Answer(status=500))

    def limits(self) -> list[JSON]:
        """What the limits of the model leave; plenty where there are none."""
        return self._service.rate_limits.left(str(self.config.get("model") or "")) or [dict(_PLENTY)]

    def _ask(self, wanted: JSON) -> Ask:
        items = wanted["input"] if wanted.get("input") is not None else list(self._items.values())
        said = [item for item in items if item.get("type") == "message" and item.get("role") == "user"]
        last = items[-1] if items else {}
        tools: list[JSON] = self.config.get("tools") or [] if wanted.get("tools") is None else wanted["tools"]
        limit = wanted.get("max_output_tokens", wanted.get("max_response_output_tokens"))
        ask = Ask(
            prompt=_said(said[-1]) if said else str(wanted.get("instructions") or ""),
            tool_output=str(last.get("output")) if last.get("type") == "function_call_output" else None,
            functions=[tool for tool in tools if tool.get("type") == "function"],
            limit=limit if isinstance(limit, int) else None,
            model=str(self.config.get("model") or ""),
            turn=turn_of(item.get("role") == "assistant" or str(item.get("type")).endswith("_call") for item in items),
            path="/realtime",
            instructions=str(wanted.get("instructions") or self.config.get("instructions") or ""),
        )
        ask.choice(wanted.get("tool_choice") or self.config.get("tool_choice"))
        return ask

    def _cancel(self, event: JSON) -> Iterator[JSON]:
        if self._telling is None or event.get("response_id") not in (None, self._telling.record["id"]):
            yield self._error("There is no such response to cancel.", event, "response_cancel_not_active")
            return
        telling, self._telling, self._told = self._telling, None, None
        yield from telling.cancelled()


def _said(item: JSON) -> str:
    parts = item.get("content") or []
    return " ".join(part.get("transcript") or text_of(part) for part in parts)


_HANDLERS: dict[str, Callable[[Session, JSON], Iterator[JSON]]] = {
    "session.update": Session._update,
    "transcription_session.update": Session._update,
    "input_audio_buffer.append": Session._append,
    "input_audio_buffer.commit": Session._commit,
    "input_audio_buffer.clear": Session._clear,
    "output_audio_buffer.clear": Session._clear_output,
    "conversation.item.create": Session._add_item,
    "conversation.item.delete": Session._delete_item,
    "conversation.item.retrieve": Session._retrieve_item,
    "conversation.item.truncate": Session._truncate_item,
    "response.create": Session._create,
    "response.cancel": Session._cancel,
}
