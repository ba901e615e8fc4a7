"""What can go wrong on the way, as values: put them into a script in place of an answer.

    server.script("POST /chat/completions", [faults.status(503, retry_after=0), faults.drop("body"), None])

The same faults can be asked for by a request header, which needs no access to the server:
`x-emulator-fault: drop at=stream after=2`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .answers import Answer, encode_event

Place: TypeAlias = Literal["before", "headers", "body", "stream"]
HEADER = "x-emulator-fault"

_STATUS_TYPES = {400: "invalid_request_error", 401: "authentication_error", 403: "permission_error"}
_STATUS_TYPES |= {404: "not_found_error", 409: "conflict_error", 429: "rate_limit_exceeded"}


_PLACES = ("before", "headers", "body", "stream")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


@dataclass(frozen=True, slots=True)
class Fault:
    """One way in which an answer goes wrong. Make it with the functions of this module.

    Args:
        answer: Sent in place of the regular answer.
        drop: Where the connection is cut: "before" anything is sent, after the "headers", in mid "body" or "stream".
        stall: Seconds of silence at `at`.
        at: Where to stall.
        after: Events of a stream that still arrive before `drop`, `stall` or `insert`.
        reset: Cut with a TCP reset in place of a plain close.
        insert: Bytes put into the stream after `after` events.
        final: Whether the stream ends behind the inserted bytes.
        truncated: Send half of the body, as if it were the whole.
        slow_end: Seconds between the last byte of a chunked body and its end mark.
        same_page: Answer every page request with the first page, and say that there is more.
    """

    answer: Answer | None = None
    drop: Place | None = None
    stall: float = 0.0
    at: Place = "before"
    after: int = 1
    reset: bool = False
    insert: bytes = b""
    final: bool = False
    truncated: bool = False
    slow_end: float = 0.0
    same_page: bool = False

    def __post_init__(self) -> None:
        for name, value in (("stall", self.stall), ("slow_end", self.slow_end)):
            if not _is_number(value) or not 0 <= value < float("inf"):
                raise ValueError(f"{name} takes a number of seconds, not {value!r}")
        if not isinstance(self.after, int) or self.after < 0:
            raise ValueError(f"after takes a number of events, not {self.after!r}")
        for name, place in (("drop", self.drop), ("at", self.at)):
            if place not in _PLACES and not (name == "drop" and place is None):
                raise ValueError(f"a fault happens at {', '.join(_PLACES)}, not at {place!r}")
        if self.answer is not None and not (_is_number(self.answer.status) and 200 <= self.answer.status <= 599):
            raise ValueError(f"an answer has a status from 200 to 599, not {self.answer.status!r}")


def status(
    code: int,
    *,
    retry_after: float | str | None = None,
    message: str | None = None,
    error_type: str | None = None,
    error_code: str | None = None,
    headers: dict[str, str] | None = None,
) -> Fault:
    """An error status with a body in OpenAI's shape; `retry_after` is sent as it is given."""
    kind = error_type or _STATUS_TYPES.get(code, "server_error")
    body = {"error": {"message": message or f"Emulated {code}.", "type": kind, "param": None, "code": error_code}}
    extra = dict(headers or {})
    if retry_after is not None:
        extra["retry-after"] = str(retry_after)
    return Fault(answer=Answer(json=body, status=code, headers=extra))


def drop(at: Place = "before", *, after: int = 1, reset: bool = False) -> Fault:
    """Cut the connection before the answer, after its headers, in mid body or in mid stream."""
    return Fault(drop=at, after=after, reset=reset)


def stall(seconds: float, *, at: Place = "before", after: int = 1) -> Fault:
    """Say nothing for a while."""
    return Fault(stall=seconds, at=at, after=after)


def html(code: int = 200) -> Fault:
    """A web page where an API answer is due, as gateways like to send."""
    page = "<!DOCTYPE html><html><head><title>Gateway</title></head><body><h1>Something is up</h1></body></html>"
    return Fault(answer=Answer(body=page, status=code, headers={"content-type": "text/html; charset=utf-8"}))


def empty(code: int = 200) -> Fault:
    """No body at all."""
    return Fault(answer=Answer(body=b"", status=code, headers={"content-type": "application/json"}))


def body(content: bytes | str, *, code: int = 200, content_type: str = "application/json") -> Fault:
    """Any bytes as the whole body."""
    return Fault(answer=Answer(body=content, status=code, headers={"content-type": content_type}))


def truncated() -> Fault:
    """Half of the JSON, with a content-length that fits the half."""
    return Fault(truncated=True)


def invalid_event(*, after: int = 1) -> Fault:
    """A stream event whose data is not JSON; the stream goes on behind it."""
    return Fault(insert=b'data: {"oops": \n\n', after=after)


def error_event(
    message: str = "Emulated failure in mid stream.", *, after: int = 1, code: str = "server_error"
) -> Fault:
    """An error as an event of the stream, which ends there."""
    error = {"error": {"message": message, "type": "server_error", "param": None, "code": code}}
    return Fault(insert=encode_event("error", error), after=after, final=True)


def event(data: bytes, *, after: int = 1, final: bool = False) -> Fault:
    """Any bytes in mid stream."""
    return Fault(insert=data, after=after, final=final)


def slow_end(seconds: float = 0.005) -> Fault:
    """All bytes at once, and the end of the chunked body a little later."""
    return Fault(slow_end=seconds)


def same_page() -> Fault:
    """A list that hands out its first page for ever."""
    return Fault(same_page=True)


_MAKERS = {
    "status": status,
    "drop": drop,
    "stall": stall,
    "html": html,
    "empty": empty,
    "truncated": truncated,
    "invalid_event": invalid_event,
    "error_event": error_event,
    "slow_end": slow_end,
    "same_page": same_page,
}


def parse(text: str) -> Fault:
    """Read a fault from a header: its name, a plain argument if need be, then `key=value` words.

    Raises:
        ValueError: No such fault, or wrong arguments.
    """
    if not text.isprintable():
        raise ValueError("a fault is written in printable characters")
    name, *words = text.split() or [""]
    maker = _MAKERS.get(name.replace("-", "_"))
    if maker is None:
        raise ValueError(f"no fault is called {name!r}; there are {', '.join(_MAKERS)}")
    plain = [_value(word) for word in words if "=" not in word]
    named = {
        key.replace("-", "_"): _value(value) for key, _, value in (word.partition("=") for word in words if "=" in word)
    }
    try:
        return maker(*plain, **named)  # type: ignore[operator, no-any-return]
    except (TypeError, AttributeError) as problem:
        raise ValueError(f"fault {name!r}: {problem}") from None


def _value(text: str) -> int | float | bool | str:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return {"true": True, "false": False}.get(text, text)
