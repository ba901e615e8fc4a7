"""What a handler gives back: a status, headers and a body that is JSON, bytes or a stream of server-sent events."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable, Iterator

    from .description import JSON

ServerEvent: TypeAlias = "tuple[str | None, object]"
DONE: ServerEvent = (None, "[DONE]")


@dataclass(slots=True)
class Answer:
    """An HTTP answer.

    Args:
        json: A body to be encoded as JSON.
        body: A ready body, in place of `json`.
        events: Server-sent events as pairs of event name (or None) and data, in place of a body; None in the place of
            an event says that there is none yet.
        pieces: Ready bytes that come bit by bit, in place of a body: of a stream, one event each.
        live: The events tell what others bring about; making them changes nothing.
        status: The status code.
        headers: Further headers, or others than the usual ones.
        delay: Seconds to wait before the answer.
    """

    json: object = None
    body: bytes | str | None = None
    events: Iterable[ServerEvent | None] | None = None
    live: bool = False
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    pieces: AsyncGenerator[bytes, None] | None = None

    @property
    def streams(self) -> bool:
        """Whether the body comes bit by bit."""
        return self.events is not None or self.pieces is not None

    def content(self) -> bytes:
        """The body of an answer that is not a stream."""
        if self.body is not None:
            return self.body.encode("utf-8", "replace") if isinstance(self.body, str) else self.body
        return b"" if self.status == 204 else dumps(self.json)

    def chunks(self) -> Iterator[bytes]:
        """The encoded events of a stream; empty where there is none yet."""
        return (b"" if event is None else encode_event(*event) for event in self.events or ())


class Broken(Exception):
    """What an answer is made from broke off, so that the answer does, too."""


class Refused(Exception):
    """An error answer in OpenAI's shape, raised by whoever finds the reason."""

    def __init__(
        self,
        message: str,
        *,
        status: int = 400,
        type: str = "invalid_request_error",
        param: str | None = None,
        code: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.headers: dict[str, str] = {}
        self.body = {"error": {"message": message, "type": type, "param": param, "code": code}}

    def answer(self) -> Answer:
        """The refusal as an answer."""
        return Answer(json=self.body, status=self.status, headers=dict(self.headers))


class Missing(Refused):
    """An id that the emulator has not given out."""

    def __init__(
        self,
        kind: str,
        name: str,
        *,
        message: str | None = None,
        status: int = 404,
        param: str = "id",
        code: str = "not_found",
    ) -> None:
        message = message or f"No {kind} found with id '{name}'."
        super().__init__(message, status=status, param=param, code=code)


def dumps(value: object) -> bytes:
    """JSON as compact bytes."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def encode_event(name: str | None, data: object) -> bytes:
    """One server-sent event."""
    text = data.encode("utf-8", "replace") if isinstance(data, str) else dumps(data)
    return (b"event: " + name.encode() + b"\n" if name else b"") + b"data: " + text + b"\n\n"


def typed_events(events: Iterable[JSON]) -> Iterator[ServerEvent]:
    """Events that carry their own name in `type`."""
    return ((event["type"], event) for event in events)


def text_of(value: Any) -> str:
    """The text in a message content, whichever of the API's shapes it has."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "\n".join(filter(None, (text_of(part) for part in value)))
    if isinstance(value, dict):
        return text_of(value.get("text", value.get("content", value.get("refusal", value.get("value", "")))))
    return ""
