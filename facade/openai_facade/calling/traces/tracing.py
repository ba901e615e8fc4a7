"""A span for every call, and the metrics of calls."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from openai_runtime.model.codec import decode_json
from openai_runtime.version import __version__

from ..listeners import set_header
from ..watching import Exchange, Watching
from . import content
from . import conventions as names
from .attributes import error_type, of_answer, of_call, where

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextvars import Token

    from opentelemetry.context import Context
    from opentelemetry.metrics import Meter, MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from ...transport.answer import AnswerHead
    from ...transport.outgoing import Outgoing
    from ..flow import Steps

_SCOPE: Final = "openai_facade"
_SCHEMA: Final = "https://opentelemetry.io/schemas/1.37.0"
_OTHERS: Final = (
    "opentelemetry.instrumentation.openai",
    "opentelemetry.util.genai",
    "openinference.instrumentation.openai",
)
"""Instrumentations that make the same spans and metrics from outside."""


class Traces:
    """Traces the calls of a client.

    Args:
        tracer_provider: Where spans go; the global provider unless given.
        meter_provider: Where metrics go; the global provider unless given.
        trace_content: Whether to record what is said; unless given, as the environment says.
    """

    def __init__(
        self,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
        trace_content: bool | None = None,
    ) -> None:
        from opentelemetry import metrics, trace

        self.tracer = trace.get_tracer(_SCOPE, __version__, tracer_provider, _SCHEMA)
        self.meters = _Meters(metrics.get_meter(_SCOPE, __version__, meter_provider, _SCHEMA))
        self.with_content = content.asked_for(trace_content)

    def begin(self, exchange: Exchange) -> Watching | None:
        """Follow a call; where an instrumentation has a span for it already, only pass its context on."""
        attributes = of_call(exchange)
        if _is_traced(attributes[names.OPERATION]):
            return _Propagated()
        return _Traced(self, exchange, attributes)

    def parent(self, name: str, attributes: Mapping[str, Any]) -> Parent:
        """Begin a span for work that is made of several calls."""
        return Parent(self.tracer.start_span(name, attributes=dict(attributes)))

    def session(self, host: str, port: int, model: str | None) -> Session:
        """Begin the span of a realtime session."""
        told = {names.OPERATION: "realtime", **where(host, port)}
        if model is not None:
            told[names.REQUEST_MODEL] = model
        return Session(self, told)

    @contextmanager
    def tool(self, name: str, call_id: str, arguments: str) -> Iterator[Span]:
        """Let a tool run within a span."""
        told = {names.OPERATION: "execute_tool", names.TOOL_NAME: name, names.TOOL_TYPE: "function"}
        told[names.TOOL_CALL] = call_id
        if self.with_content:
            told[names.TOOL_ARGUMENTS] = arguments
        span = self.tracer.start_span(f"execute_tool {name}", attributes=told)
        parent = Parent(span)
        try:
            yield span
        except BaseException as error:
            parent.ended(error)
            raise
        parent.ended(None)


class _Meters:
    """The metrics."""

    def __init__(self, meter: Meter) -> None:
        def histogram(name: str, unit: str, description: str, edges: list[Any]) -> Any:
            return meter.create_histogram(name, unit, description, explicit_bucket_boundaries_advisory=edges)

        self.duration = histogram(names.DURATION, "s", "GenAI operation duration.", names.SECONDS)
        self.tokens = histogram(names.TOKEN_USAGE, "{token}", "Number of input and output tokens used.", names.TOKENS)
        self.first = histogram(names.TO_FIRST_CHUNK, "s", "Time to receive the first chunk.", names.TO_FIRST)

    def record(self, seconds: float, tokens: Any, first: float | None, told: dict[str, Any]) -> None:
        """Record a call."""
        self.duration.record(seconds, told)
        told = {name: value for name, value in told.items() if name != names.ERROR_TYPE}
        if tokens is not None:
            self.tokens.record(tokens.input, {**told, names.TOKEN_TYPE: "input"})
            if tokens.output:
                self.tokens.record(tokens.output, {**told, names.TOKEN_TYPE: "output"})
        if first is not None:
            self.first.record(first, told)


_ENDS: Final = frozenset({"response.done", "response.completed", "response.failed", "response.incomplete"})
"""Events that end a response: of the realtime API, and of responses over a websocket."""
_MEASURED: Final = (
    names.OPERATION,
    names.PROVIDER,
    names.REQUEST_MODEL,
    names.SERVER_ADDRESS,
    names.SERVER_PORT,
)


class _Current:
    """Makes a span the current one, and the one before it again."""

    __slots__ = ("_context", "_token")

    def __init__(self, span: Span) -> None:
        from opentelemetry import trace

        self._context: Context = trace.set_span_in_context(span)
        self._token: Token[Context] | None = None

    def enter(self) -> None:
        from opentelemetry import context

        if self._token is None:
            self._token = context.attach(self._context)

    def leave(self) -> None:
        from opentelemetry import context

        token, self._token = self._token, None
        if token is not None and context.get_current() is self._context:  # elsewhere it is not ours to change
            context.detach(token)


class Parent:
    """The span of work that is made of several calls; it is the current one until it ends."""

    def __init__(self, span: Span) -> None:
        self.span = span
        self._current = _Current(span)
        self._current.enter()

    def ended(self, error: BaseException | None) -> None:
        """The work is over."""
        self._current.leave()
        if error is not None:
            _fail(self.span, error)
        self.span.end()


class Session:
    """The span of a realtime session, and the tokens of its responses; it is nobody's parent."""

    def __init__(self, traces: Traces, told: dict[str, Any]) -> None:
        from opentelemetry.trace import SpanKind

        self._traces = traces
        self._told = told
        self._begun = time.monotonic()
        self._over = False
        self._totals = [0, 0]
        model = told.get(names.REQUEST_MODEL)
        self._span = traces.tracer.start_span(
            f"realtime {model}" if model else "realtime", kind=SpanKind.CLIENT, attributes=told
        )

    def event(self, event: Mapping[str, Any]) -> None:
        """A message came; the end of a response tells its tokens."""
        response = event.get("response")
        if event.get("type") not in _ENDS or not isinstance(response, dict):
            return
        from openai_runtime.pricing.tokens import tokens_in

        told: dict[str, Any] = {names.RESPONSE_ID: str(response.get("id"))}
        told[names.FINISH_REASONS] = [str(response.get("status"))]
        tokens = tokens_in(response.get("usage"))
        if tokens is not None:
            told |= {names.INPUT_TOKENS: tokens.input, names.OUTPUT_TOKENS: tokens.output}
            self._totals = [self._totals[0] + tokens.input, self._totals[1] + tokens.output]
            for kind, amount in (("input", tokens.input), ("output", tokens.output)):
                self._traces.meters.tokens.record(amount, {**self._told, names.TOKEN_TYPE: kind})
        self._span.add_event("gen_ai.realtime.response", told)

    def ended(self, error: BaseException | None) -> None:
        """The session is over."""
        if self._over:
            return
        self._over = True
        told = dict(self._told)
        if error is not None:
            told[names.ERROR_TYPE] = error_type(error)
            _fail(self._span, error)
        if any(self._totals):
            self._span.set_attribute(names.INPUT_TOKENS, self._totals[0])
            self._span.set_attribute(names.OUTPUT_TOKENS, self._totals[1])
        self._traces.meters.duration.record(time.monotonic() - self._begun, told)
        self._span.end()


class _Propagated(Watching):
    """A call that somebody else traces: the context goes on, and no more."""

    def sending(self, outgoing: Outgoing) -> Steps:
        _propagate(outgoing)
        yield from ()


class _Traced(Watching):
    """One call within its span."""

    def __init__(self, traces: Traces, exchange: Exchange, attributes: dict[str, Any]) -> None:
        from opentelemetry.trace import SpanKind

        self._traces = traces
        self._exchange = exchange
        self._measured: dict[str, Any] = {name: attributes[name] for name in _MEASURED if name in attributes}
        if traces.with_content:
            said, apart = content.sent(exchange.call.arguments)
            attributes |= {names.INPUT_MESSAGES: said} if said else {}
            attributes |= {names.INSTRUCTIONS: apart} if apart else {}
        model = attributes.get(names.REQUEST_MODEL)
        name = attributes[names.OPERATION]
        self._span = traces.tracer.start_span(
            f"{name} {model}" if model else name, kind=SpanKind.CLIENT, attributes=attributes
        )
        self._current = _Current(self._span)
        self._texts: dict[int, list[str]] = {}
        self._whole: Any = None

    def sending(self, outgoing: Outgoing) -> Steps:
        self._current.enter()
        _propagate(outgoing)
        yield from ()

    def answered(self, outgoing: Outgoing, answer: AnswerHead) -> Steps:
        self._current.leave()
        yield from ()

    def failed(
        self, outgoing: Outgoing | None, error: Exception, answer: AnswerHead | None, wait: float | None
    ) -> Steps:
        self._current.leave()
        if wait is not None and outgoing is not None:
            told: dict[str, Any] = {names.RESENT: outgoing.retries_taken + 1, names.ERROR_TYPE: error_type(error)}
            told[names.WAIT] = wait
            if answer is not None:
                told[names.STATUS_CODE] = answer.status_code
            self._span.add_event("retry", told)
        yield from ()

    def event(self, event: Any) -> None:
        if not self._traces.with_content or not isinstance(event, dict):
            return
        if isinstance(delta := event.get("delta"), str) and event.get("type") == "response.output_text.delta":
            self._texts.setdefault(0, []).append(delta)
        for choice in event.get("choices") or ():
            said = choice.get("delta") if isinstance(choice, dict) else None
            if isinstance(said, dict) and isinstance(text := said.get("content"), str):
                self._texts.setdefault(choice.get("index") or 0, []).append(text)

    def ended(self, error: BaseException | None) -> None:
        self._current.leave()
        exchange, span = self._exchange, self._span
        outcome = exchange.outcome
        told = of_answer(outcome)
        first = None
        if outcome.first_event is not None:
            first = told[names.FIRST_CHUNK] = outcome.first_event - exchange.begun
        if self._traces.with_content and (said := self._said(outcome.finish_reasons)):
            told[names.OUTPUT_MESSAGES] = said
        measured: dict[str, Any] = dict(self._measured)
        if outcome.model is not None:
            measured[names.RESPONSE_MODEL] = outcome.model
        if error is not None:
            measured[names.ERROR_TYPE] = _fail(span, error)
        span.set_attributes(told)
        self._traces.meters.record(time.monotonic() - exchange.begun, outcome.tokens, first, measured)
        span.end()

    def _said(self, reasons: list[str]) -> str | None:
        """What the answer says, as JSON."""
        if self._texts:
            return content.streamed(self._texts, reasons)
        answer = self._exchange.answer
        if answer is None or not answer.is_read or "json" not in (answer.headers.get("content-type") or ""):
            return None
        try:
            return content.answered(decode_json(answer.content))
        except ValueError:
            return None


def _fail(span: Span, error: BaseException) -> str:
    """Say in a span what went wrong: in a word, since messages may repeat what was said."""
    from opentelemetry.trace import Status, StatusCode

    kind = error_type(error)
    span.set_attribute(names.ERROR_TYPE, kind)
    span.set_status(Status(StatusCode.ERROR, type(error).__name__))
    return kind


def _propagate(outgoing: Outgoing) -> None:
    """Send the current context along (`traceparent`)."""
    from opentelemetry import propagate

    carried: dict[str, str] = {}
    propagate.inject(carried)
    for name, value in carried.items():
        set_header(outgoing, name, value)


def _is_traced(operation: str) -> bool:
    """Whether an instrumentation has made the span of this very call already."""
    from opentelemetry import trace

    span: Any = trace.get_current_span()
    scope = getattr(getattr(span, "instrumentation_scope", None), "name", "")
    told = getattr(span, "attributes", None) or {}
    return scope.startswith(_OTHERS) and told.get(names.OPERATION) in (operation, None)
