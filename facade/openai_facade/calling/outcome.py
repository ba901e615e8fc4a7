"""What an answer says of itself: model, tokens, why it ended. Read from whole answers and from events of streams."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from openai_runtime.pricing.tokens import tokens_in

if TYPE_CHECKING:
    from openai_runtime.pricing.tokens import Tokens


class Outcome:
    """What is known of the answer to one call so far.

    Attributes:
        model: The model that answered.
        id: The name of the answer.
        service_tier: How it was served.
        tokens: What it took; None until the server says so.
        finish_reasons: Why each choice ended, in their order.
        status: Where a response stands.
        first_event: `time.monotonic()` of the first event of a stream.
        last_event: … of the last one.
        events: How many events there were.
        written: Bytes of text that a stream has brought, for where it never names its tokens.
    """

    __slots__ = (
        "_reasons",
        "events",
        "first_event",
        "id",
        "last_event",
        "model",
        "service_tier",
        "status",
        "system_fingerprint",
        "tokens",
        "written",
    )

    def __init__(self) -> None:
        self.model: str | None = None
        self.id: str | None = None
        self.service_tier: str | None = None
        self.system_fingerprint: str | None = None
        self.status: str | None = None
        self.tokens: Tokens | None = None
        self._reasons: dict[int, str] = {}
        self.first_event: float | None = None
        self.last_event: float | None = None
        self.events = 0
        self.written = 0

    @property
    def finish_reasons(self) -> list[str]:
        """Why each choice ended, in their order."""
        return [self._reasons[index] for index in sorted(self._reasons)]

    def take(self, answer: Any) -> None:
        """Take note of a whole answer, or of a part that reads like one."""
        if not isinstance(answer, dict):
            return
        for name in ("model", "id", "service_tier", "system_fingerprint", "status"):
            value = answer.get(name)
            if isinstance(value, str):
                setattr(self, name, value)
        if (tokens := tokens_in(answer.get("usage"))) is not None:
            self.tokens = tokens
        for choice in _listed(answer.get("choices")):
            if isinstance(choice, dict) and isinstance(reason := choice.get("finish_reason"), str):
                self._reasons[_index(choice)] = reason
        if answer.get("object") == "response" and (reason := _end_of_response(answer)):
            self._reasons[0] = reason

    def event(self, event: Any) -> None:
        """Take note of one event of a stream."""
        self.last_event = time.monotonic()
        if self.first_event is None:
            self.first_event = self.last_event
        self.events += 1
        if not isinstance(event, dict):
            return
        data = event.get("data")
        if isinstance(data, dict) and "event" in event:  # assistants, whose events are named beside their data
            event = data
        if isinstance(response := event.get("response"), dict):
            self.take(response)
        elif "choices" in event or "usage" in event:
            self.take(event)
        self.written += _written(event)


def _written(event: dict[str, Any]) -> int:
    """Bytes of text that an event brings."""
    delta = event.get("delta")
    if isinstance(delta, str):
        return len(delta.encode("utf-8", "replace"))
    written = 0
    for choice in _listed(event.get("choices")):
        said = choice.get("delta") if isinstance(choice, dict) else None
        for text in _texts(said):
            written += len(text.encode("utf-8", "replace"))
    return written


def _texts(delta: Any) -> list[str]:
    if not isinstance(delta, dict):
        return []
    texts = [delta.get(name) for name in ("content", "refusal", "reasoning", "reasoning_content")]
    for call in _listed(delta.get("tool_calls")):
        function = call.get("function") if isinstance(call, dict) else None
        texts.append(function.get("arguments") if isinstance(function, dict) else None)
    return [text for text in texts if isinstance(text, str)]


def _end_of_response(answer: dict[str, Any]) -> str | None:
    """Why a response ended, in the words that chat completions have for it."""
    details = answer.get("incomplete_details")
    if isinstance(details, dict) and isinstance(reason := details.get("reason"), str):
        return {"max_output_tokens": "length"}.get(reason, reason)
    if answer.get("status") != "completed":
        return {"failed": "error"}.get(str(answer.get("status")))
    called = any(
        isinstance(item, dict) and item.get("type") == "function_call" for item in _listed(answer.get("output"))
    )
    return "tool_calls" if called else "stop"


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _index(choice: dict[str, Any]) -> int:
    index = choice.get("index")
    return index if isinstance(index, int) else 0
