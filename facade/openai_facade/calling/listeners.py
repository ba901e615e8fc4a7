"""Functions of the user's that are told of requests, answers and errors: `client.on_request` and its siblings."""

from __future__ import annotations

from functools import partial
from inspect import isawaitable, iscoroutine, iscoroutinefunction
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from openai_runtime.request.building import header_value
from openai_runtime.unset import Omit

from ..transport.framing import render
from .flow import Call
from .watching import Exchange, Watching

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from openai_runtime.pricing.tokens import Tokens
    from openai_runtime.request.call import RateLimits

    from ..transport.answer import AnswerHead
    from ..transport.outgoing import Outgoing
    from .flow import Steps

    Result: TypeAlias = Awaitable[object] | object


class RequestEvent:
    """A request that is about to be sent, once for every attempt.

    Attributes:
        method: The HTTP verb.
        url: Where it goes, without what grants access.
        path: The operation by its path, such as `/chat/completions`.
        model: The model that is asked.
        attempt: 1 for the first attempt.
    """

    __slots__ = ("_given", "_outgoing", "attempt", "method", "model", "path", "url")

    def __init__(self, exchange: Exchange, outgoing: Outgoing) -> None:
        self.method = outgoing.method
        self.url = outgoing.shown_url
        self.path = exchange.path
        self.model = exchange.model
        self.attempt = outgoing.retries_taken + 1
        self._outgoing = outgoing
        self._given = exchange.call.arguments

    @property
    def arguments(self) -> Mapping[str, Any]:
        """What the method was called with, as far as something was given."""
        return {name: value for name, value in self._given.items() if not isinstance(value, Omit)}

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers that are sent; they hold the key."""
        return dict(self._outgoing.all_headers)

    @property
    def body(self) -> bytes | None:
        """The body; None where there is none, or where it is read piece by piece."""
        return self._outgoing.body if isinstance(self._outgoing.body, bytes) else None

    def set_header(self, name: str, value: str) -> None:
        """Send a header with this attempt, in the place of one of that name."""
        set_header(self._outgoing, name, value)

    def __repr__(self) -> str:
        return f"<RequestEvent {self.method} {self.url} attempt {self.attempt}>"


class ResponseEvent:
    """An answer of success.

    Attributes:
        request: What was asked.
        status_code: The HTTP status.
        headers: The response headers.
        request_id: The server's name for the exchange.
        seconds: From the start of the attempt to the head of the answer.
        rate_limit: The limits that the server reported.
        streamed: The body is still to come: its tokens are not known yet.
        model: The model that answered, once it is known.
        tokens: What it took, where the answer says so.
        finish_reasons: Why the choices ended.
    """

    __slots__ = (
        "finish_reasons",
        "headers",
        "model",
        "rate_limit",
        "request",
        "request_id",
        "seconds",
        "status_code",
        "streamed",
        "tokens",
    )

    def __init__(self, request: RequestEvent, exchange: Exchange, answer: AnswerHead) -> None:
        self.request = request
        self.status_code = answer.status_code
        self.headers: Mapping[str, str] = answer.headers
        self.request_id = answer.request_id
        self.seconds = answer.elapsed.total_seconds()
        self.rate_limit: RateLimits = answer.rate_limit
        self.streamed = not answer.is_read
        self.model = exchange.outcome.model
        self.tokens: Tokens | None = exchange.outcome.tokens
        self.finish_reasons = exchange.outcome.finish_reasons

    def __repr__(self) -> str:
        return f"<ResponseEvent {self.status_code} to {self.request.method} {self.request.url}>"


class ErrorEvent:
    """An attempt that failed, or what else ended the call.

    Attributes:
        request: What was asked; None where nothing was about to be sent yet.
        error: What went wrong.
        retry_in: Seconds until the next attempt; None where there is none.
    """

    __slots__ = ("error", "request", "retry_in")

    def __init__(self, request: RequestEvent | None, error: Exception, retry_in: float | None) -> None:
        self.request = request
        self.error = error
        self.retry_in = retry_in

    def __repr__(self) -> str:
        return f"<ErrorEvent {type(self.error).__name__} retry in {self.retry_in}>"


OnRequest = TypeVar("OnRequest", bound="Callable[[RequestEvent], Result]")
OnResponse = TypeVar("OnResponse", bound="Callable[[ResponseEvent], Result]")
OnError = TypeVar("OnError", bound="Callable[[ErrorEvent], Result]")


class Listeners:
    """The functions of one client, in the order in which they came; copies of the client share them."""

    def __init__(self) -> None:
        self.requests: list[Callable[[RequestEvent], Any]] = []
        self.responses: list[Callable[[ResponseEvent], Any]] = []
        self.errors: list[Callable[[ErrorEvent], Any]] = []

    def add(self, function: Any, functions: list[Any], *, asynchronous: bool) -> None:
        """Tell a function from now on.

        Raises:
            TypeError: It cannot be called, or would have to be awaited by a client that does not.
        """
        if not callable(function):
            raise TypeError(f"a function is told, not {function!r}")
        if not asynchronous and iscoroutinefunction(function):
            raise TypeError(f"{function!r} is async; use it with AsyncOpenAI")
        functions.append(function)

    def remove(self, function: Any) -> None:
        """Tell a function no longer."""
        for functions in (self.requests, self.responses, self.errors):
            while function in functions:
                functions.remove(function)

    def begin(self, exchange: Exchange) -> Watching | None:
        """Follow a call, where anybody wants to be told."""
        return _Told(self, exchange) if self.requests or self.responses or self.errors else None


class _Told(Watching):
    """One call, as the functions are told of it."""

    def __init__(self, listeners: Listeners, exchange: Exchange) -> None:
        self._listeners = listeners
        self._exchange = exchange
        self._request: RequestEvent | None = None

    def sending(self, outgoing: Outgoing) -> Steps:
        self._request = RequestEvent(self._exchange, outgoing)
        yield from self._tell(self._listeners.requests, self._request)

    def answered(self, outgoing: Outgoing, answer: AnswerHead) -> Steps:
        if self._listeners.responses:
            request = self._request or RequestEvent(self._exchange, outgoing)
            yield from self._tell(self._listeners.responses, ResponseEvent(request, self._exchange, answer))

    def failed(
        self, outgoing: Outgoing | None, error: Exception, answer: AnswerHead | None, wait: float | None
    ) -> Steps:
        yield from self._tell(self._listeners.errors, ErrorEvent(self._request, error, wait))

    def _tell(self, functions: list[Any], event: Any) -> Steps:
        for function in tuple(functions):
            result = yield Call(partial(function, event))
            if isawaitable(result):
                if iscoroutine(result):
                    result.close()
                raise TypeError(f"{function!r} gave something to await; use it with AsyncOpenAI")


def set_header(outgoing: Outgoing, name: str, value: str) -> None:
    """Send a header with an attempt, in the place of one of that name."""
    kept = {known: text for known, text in outgoing.headers.items() if known.lower() != name.lower()}
    outgoing.headers = {**kept, name: header_value(name, value)}
    outgoing.head = render(outgoing.headers, outgoing.origin.authority)
