"""The events of one realtime response, from its creation to its end."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any, Protocol

from ..deciding import Outcome
from ..model.behaviour import Failed
from ..samples import pcm
from ..words import Said, deltas, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..description import JSON
    from ..model.behaviour import Call
    from ..store import Store
    from .dialect import Dialect

    class Session(Protocol):
        """What tells of a response needs of the session that it is told in."""

        store: Store
        dialect: Dialect

        def event(self, name: str, /, **fields: Any) -> JSON: ...
        def limits(self) -> list[JSON]: ...
        def keep(self, item: JSON, *, done: bool, after: str | None = None) -> Iterator[JSON]: ...


_SECONDS_PER_TOKEN = 0.05


class Telling:
    """A response on its way to the client; it can be stopped between two events."""

    def __init__(self, session: Session, record: JSON, outcome: Outcome | Failed, *, speaks: bool, kept: bool) -> None:
        self._session = session
        self._failed = outcome if isinstance(outcome, Failed) else None
        self._outcome = Outcome(None) if isinstance(outcome, Failed) else outcome
        self._speaks = speaks
        self._kept = kept
        self.record = record
        self._item: JSON | None = None
        self._part: JSON | None = None

    def events(self) -> Iterator[JSON]:
        """All events, in order."""
        yield self._session.event("response.created", response=dict(self.record))
        yield self._session.event("rate_limits.updated", rate_limits=self._session.limits())
        if self._failed is not None:
            yield from self._end("failed", {"type": "failed", "error": _error(self._failed)})
            return
        if self._outcome.said is not None:
            yield from self._message(self._outcome.said)
        for call in self._outcome.calls:
            yield from self._call(call)
        reason = {"length": "max_output_tokens", "content_filter": "content_filter"}.get(self._outcome.finish)
        details: JSON | None = {"type": "incomplete", "reason": reason} if reason else None
        yield from self._end("incomplete" if reason else "completed", details)

    def cancelled(self) -> Iterator[JSON]:
        """The events that end a response before its time."""
        if self._item is not None:
            self._item["status"] = "incomplete"
            where = {"response_id": self.record["id"], "output_index": len(self.record["output"])}
            yield self._session.event("response.output_item.done", **where, item=self._item)
            self.record["output"].append(self._item)
        yield from self._end("cancelled", {"type": "cancelled", "reason": "client_cancelled"})

    def _end(self, status: str, details: JSON | None) -> Iterator[JSON]:
        said = self._outcome.said.tokens if self._outcome.said is not None else 0
        spent = self._outcome.tokens + self._outcome.reasoning_tokens
        audio = said if self._speaks else 0
        self.record |= {
            "status": status,
            "usage": {
                "total_tokens": 16 + spent,
                "input_tokens": 16,
                "output_tokens": spent,
                "input_token_details": {"text_tokens": 16, "audio_tokens": 0, "cached_tokens": 0},
                "output_token_details": {"text_tokens": spent - audio, "audio_tokens": audio},
            },
        }
        if details is not None:
            self.record["status_details"] = details
        yield self._session.event("response.done", response=self.record)

    def _begin_item(self, item: JSON) -> Iterator[JSON]:
        self._item = {
            "id": self._session.store.fresh("item_"),
            "object": "realtime.item",
            "status": "in_progress",
            **item,
        }
        where = {"response_id": self.record["id"], "output_index": len(self.record["output"])}
        yield self._session.event("response.output_item.added", **where, item=dict(self._item))
        if self._kept:
            yield from self._session.keep(self._item, done=False)

    def _end_item(self) -> Iterator[JSON]:
        if self._item is None:
            return
        self._item["status"] = "completed"
        where = {"response_id": self.record["id"], "output_index": len(self.record["output"])}
        yield self._session.event("response.output_item.done", **where, item=self._item)
        self.record["output"].append(self._item)
        if self._kept and not self._session.dialect.beta:
            yield self._session.event("conversation.item.done", item=self._item)
        self._item = None

    def _call(self, call: Call) -> Iterator[JSON]:
        index = len(self.record["output"])
        name = self._session.store.fresh("call_")
        yield from self._begin_item({"type": "function_call", "name": call.name, "call_id": name, "arguments": ""})
        item: JSON = self._item or {}
        where = {"response_id": self.record["id"], "item_id": item["id"], "output_index": index, "call_id": name}
        for piece in deltas(call.arguments, 2):
            yield self._session.event("response.function_call_arguments.delta", **where, delta=piece)
        item["arguments"] = call.arguments
        done = {"name": call.name, "arguments": call.arguments}
        yield self._session.event("response.function_call_arguments.done", **where, **done)
        yield from self._end_item()

    def _message(self, said: Said) -> Iterator[JSON]:
        yield from self._begin_item({"type": "message", "role": "assistant", "content": []})
        item: JSON = self._item or {}
        where = {"response_id": self.record["id"], "item_id": item["id"], "output_index": 0, "content_index": 0}
        kind = "audio" if self._speaks else "text"
        empty = {"transcript": ""} if self._speaks else {"text": ""}
        full = {"transcript": said.text} if self._speaks else {"text": said.text}
        yield self._session.event("response.content_part.added", **where, part={"type": kind, **empty})
        yield from self._spoken(said, where) if self._speaks else self._written(said, where)
        yield self._session.event("response.content_part.done", **where, part={"type": kind, **full})
        item["content"] = [{"type": self._session.dialect.part(kind), **full}]
        yield from self._end_item()

    def _written(self, said: Said, where: dict[str, Any]) -> Iterator[JSON]:
        for piece in tokens(said.text):
            yield self._session.event("response.output_text.delta", **where, delta=piece)
        yield self._session.event("response.output_text.done", **where, text=said.text)

    def _spoken(self, said: Said, where: dict[str, Any]) -> Iterator[JSON]:
        sound = base64.b64encode(pcm(_SECONDS_PER_TOKEN)).decode()
        for piece in tokens(said.text):
            yield self._session.event("response.output_audio_transcript.delta", **where, delta=piece)
            yield self._session.event("response.output_audio.delta", **where, delta=sound)
        yield self._session.event("response.output_audio.done", **where)
        yield self._session.event("response.output_audio_transcript.done", **where, transcript=said.text)


def _error(failed: Failed) -> JSON:
    """Why a response failed; what uses up a limit is told by its name, and in words."""
    error: JSON = failed.body["error"]
    if failed.status != 429:
        return {"type": "server_error", "code": "server_error"}
    if error["type"] not in ("requests", "tokens"):
        return {"type": "rate_limit_exceeded", "code": "rate_limit_exceeded"}
    return {"type": error["type"], "code": "rate_limit_exceeded", "message": error["message"]}
