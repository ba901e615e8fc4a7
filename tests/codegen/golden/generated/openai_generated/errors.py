# Generated, do not edit. Made by: python -m openai_codegen generate
"""What low-level calls raise.

ClientError
├── NoAnswer            there was no connection, or it broke (`except httpx.RequestError` catches it, too)
│   └── TimedOut        … or nothing came in time (`except httpx.TimeoutException`)
├── UnexpectedStatus    the status is not 2xx
└── UnreadableAnswer    the status is 2xx, the body is not what it should be
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

SHOWN = 500
"""How much of a body a message shows."""


class ClientError(Exception):
    """Whatever goes wrong with an answer."""


class UnexpectedStatus(ClientError):
    """The server answered with another status than 2xx.

    Attributes:
        status_code: The HTTP status.
        content: The body.
        call: Method and URL of the request, without what grants access.
    """

    def __init__(self, status_code: int, content: bytes, call: str = "") -> None:
        super().__init__(status_code, content, call)
        self.status_code = status_code
        self.content = content
        self.call = call

    def __str__(self) -> str:
        shown = self.content[:SHOWN].decode("utf-8", "replace").strip()
        said = f"status {self.status_code}: {shown}" if shown else f"status {self.status_code} without a body"
        return f"{self.call}: {said}" if self.call else said


class NoAnswer(ClientError):
    """There was no connection, or it broke before the answer was whole; `__cause__` is the exception of httpx."""


class TimedOut(NoAnswer):
    """Nothing came in the time that was allowed."""


def no_answer(cause: httpx.RequestError, call: str, *, timed_out: bool) -> NoAnswer:
    """The error for an exception of httpx; whoever catches that one catches this one as well.

    Args:
        cause: What httpx raised.
        call: Method and URL of the request, without what grants access.
        timed_out: Whether it is about time.
    """
    kind = TimedOut if timed_out else NoAnswer
    said = str(cause) or type(cause).__name__
    error: NoAnswer = _both(kind, type(cause))(f"{call}: {said}" if call else said)
    error.__dict__["_request"] = getattr(cause, "_request", None)
    return error


@cache
def _both(kind: type[NoAnswer], cause: type[httpx.RequestError]) -> Any:
    def reduced(self: Exception) -> tuple[Any, ...]:
        return kind, self.args  # without the request, which has the key

    def made(self: Exception, message: str) -> None:
        Exception.__init__(self, message)

    names = {"__init__": made, "__reduce__": reduced, "__doc__": kind.__doc__, "__module__": kind.__module__}
    return type(kind.__name__, (kind, cause), names)


class UnreadableAnswer(ClientError):
    """A successful answer, or a stream of events, cannot be read to its end.

    Attributes:
        message: What is wrong with it.
        status_code: The HTTP status.
        body: The error object or the text that came instead, if any.
    """

    def __init__(self, message: str, status_code: int, body: object = None) -> None:
        super().__init__(message, status_code, body)
        self.message = message
        self.status_code = status_code
        self.body = body

    def __str__(self) -> str:
        return self.message
