"""The ASGI application: reads requests off the wire, has the service answer them, sends the answers."""

from __future__ import annotations

import time
import traceback
from random import Random
from typing import TYPE_CHECKING

from .answers import Answer, Refused
from .delivery import Delivery
from .incoming import Incoming, read_head
from .protocol import TRANSPORT, cut
from .sharing import PREFIX, preflight, sharing
from .sockets import Sockets

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from .cassette.deck import Deck
    from .control.panel import Panel
    from .faults import Fault
    from .journal.requests import Requests
    from .keeping.keeper import Keeper
    from .latency import Clock, Latency
    from .protocol import Receive, Scope, Send
    from .scripts import Scripts
    from .service import Service

_LARGEST_BODY = 128 * 1024 * 1024
_LIMIT_REQUESTS = 5_000
_LIMIT_TOKENS = 2_000_000


class Application:
    """The emulator as an ASGI app.

    Attributes:
        headers: Sent with every answer, over the usual ones of the same name.
        pace: Seconds between the events of a stream.
        latency: How long the model takes.
        random: Where the jitter of the latency comes from.
        failures: What went wrong inside the emulator itself.
        deck: A cassette that is played or recorded in place of the service.
        panel: Makes what answers requests that steer the emulator.
        keeper: What keeps the state in a file.
    """

    def __init__(self, service: Service, scripts: Scripts, requests: Requests) -> None:
        self.service = service
        self.scripts = scripts
        self.requests = requests
        self.headers: dict[str, str] = {}
        self.pace = 0.0
        self.latency: Latency | None = None
        self.random = Random()
        self.failures: list[Exception] = []
        self.deck: Deck | None = None
        self.panel: Callable[[], Panel] | None = None
        self.keeper: Keeper | None = None
        self._sockets = Sockets(self)
        self._count = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one HTTP exchange or one websocket."""
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._sockets.serve(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        incoming = read_head(scope)
        started = time.perf_counter()
        refusal = self.stranger(incoming, scope) or await self._read(incoming, receive)
        if _aside(incoming):
            await self._aside(incoming, refusal, scope, send)
            return
        fault: Fault | None = None
        answer = refusal
        if answer is None:
            try:
                answer, fault = await self._answer(incoming)
            except Exception as problem:
                answer = self.failed(problem)
        incoming.status = answer.status
        self.requests.note(incoming)
        spent = round((time.perf_counter() - started) * 1000)
        delivery = Delivery(send, scope[TRANSPORT], self.pace, self.clock())
        outcome = "left"
        try:
            outcome = await delivery.deliver(answer, fault, [*self._sharing(incoming), *self._usual_headers(spent)])
        except Exception as problem:
            self.failed(problem)
            cut(scope[TRANSPORT])
        finally:
            incoming.streamed = answer.streams
            incoming.answered, incoming.events = delivery.started, delivery.events
            incoming.answer, incoming.answer_headers = bytes(delivery.kept), delivery.headers
            if incoming.source is not None:
                incoming.source.close()
            self.requests.ended(incoming, outcome)

    def stranger(self, incoming: Incoming, scope: Scope) -> Answer | None:
        """What is said to a page from elsewhere while code is run; its request is not even read."""
        if self.service.python is None:
            return None
        from .origins import came_in_at, check_origin  # for the few servers that run code

        try:
            check_origin(incoming, came_in_at(scope))
        except Refused as refused:
            return refused.answer()
        return None

    def _sharing(self, incoming: Incoming) -> list[tuple[bytes, bytes]]:
        """The leave that pages of a browser get; none while code is run that comes over HTTP."""
        return sharing(incoming) if self.service.python is None else []

    async def _read(self, incoming: Incoming, receive: Receive) -> Answer | None:
        """Read the body. An answer means that it cannot be read."""
        if self.deck is None or _aside(incoming):
            return await _read(incoming, receive)
        from .cassette.arriving import read_body

        await read_body(incoming, _chunks(receive))
        return None

    async def _aside(self, incoming: Incoming, refusal: Answer | None, scope: Scope, send: Send) -> None:
        """Answer what is not of the API, and leaves no trace in the journal."""
        answer = refusal
        if answer is None and preflight(incoming):
            answer = Answer(status=204)
        elif answer is None:
            try:
                incoming.path = PREFIX if incoming.path == "/" else incoming.path
                answer = self.panel().answer(incoming) if self.panel is not None else None
            except Exception as problem:
                answer = self.failed(problem)
        answer = answer or Refused(f"Invalid URL ({incoming.method} {incoming.path})", status=404).answer()
        await Delivery(send, scope[TRANSPORT], 0).deliver(answer, None, self._sharing(incoming))

    def clock(self) -> Clock | None:
        """Tells when the tokens of an answer are due, where there is a latency."""
        return None if self.latency is None else self.latency.clock(self.random)

    async def close(self) -> None:
        """Let go of what the server will not need again."""
        if self.deck is not None:
            await self.deck.close()

    async def _answer(self, incoming: Incoming) -> tuple[Answer, Fault | None]:
        """The answer to a request: from a cassette, from a real API, or our own."""
        if self.deck is None:
            return self.handle(incoming, self.scripts)
        try:
            wire, fault = self.service.scripted(incoming, self.scripts)
            if wire is not None:
                return wire, fault
            return await self.deck.answer(incoming), fault
        except Refused as refused:
            return refused.answer(), None

    def handle(self, incoming: Incoming, scripts: Scripts | None = None) -> tuple[Answer, Fault | None]:
        """The service's answer, kept in a file if that is wanted."""
        handler = self.service if self.keeper is None else self.keeper
        return handler.handle(incoming, scripts)

    def failed(self, problem: Exception) -> Answer:
        """Own up to a fault of the emulator itself, which must not pass for one of the API."""
        self.failures.append(problem)
        traceback.print_exception(problem)
        return Refused(f"The emulator failed: {problem!r}", status=500, type="server_error", code="emulator").answer()

    def _usual_headers(self, spent: int) -> list[tuple[bytes, bytes]]:
        self._count += 1
        left = str(max(_LIMIT_REQUESTS - self._count, 0)).encode()
        usual = [
            (b"x-request-id", self.service.request_id().encode()),
            (b"openai-processing-ms", str(spent).encode()),
            (b"openai-version", b"2020-10-01"),
            (b"openai-organization", b"org-emulator"),
            (b"openai-poll-after-ms", b"10"),
            (b"x-ratelimit-limit-requests", str(_LIMIT_REQUESTS).encode()),
            (b"x-ratelimit-remaining-requests", left),
            (b"x-ratelimit-reset-requests", b"12ms"),
            (b"x-ratelimit-limit-tokens", str(_LIMIT_TOKENS).encode()),
            (b"x-ratelimit-remaining-tokens", str(max(_LIMIT_TOKENS - self._count * 100, 0)).encode()),
            (b"x-ratelimit-reset-tokens", b"6m0s"),
        ]
        if self.headers:
            own = {name.lower().encode(): value.encode("latin-1", "replace") for name, value in self.headers.items()}
            usual = [pair for pair in usual if pair[0] not in own] + list(own.items())
        return usual


def _aside(incoming: Incoming) -> bool:
    """Whether a request is not of the API."""
    return incoming.path.startswith(PREFIX) or incoming.path == "/" or preflight(incoming)


async def _read(incoming: Incoming, receive: Receive) -> Answer | None:
    """Read the body; a form goes to disk as it comes. An answer means that it cannot be read."""
    if incoming.content_type != "multipart/form-data":
        chunks: list[bytes] = []
        left = _LARGEST_BODY
        async for chunk in _chunks(receive):
            left -= len(chunk)
            if left > 0:
                chunks.append(chunk)
        incoming.body = b"".join(chunks) if left > 0 else b""
        return None if left > 0 else _too_large(_LARGEST_BODY)
    from .multipart import read_form  # a parser that few servers need

    return await read_form(incoming, _chunks(receive))


def _too_large(most: int) -> Answer:
    return Refused(f"The body is larger than {most} bytes.", status=413, code="request_too_large").answer()


async def _chunks(receive: Receive) -> AsyncIterator[bytes]:
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        if message.get("body"):
            yield message["body"]
        if not message.get("more_body"):
            return
