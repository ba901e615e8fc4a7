"""Who watches the calls of a client: limits, costs, traces, and functions that are told. Nobody, unless asked for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict, cast

from openai_runtime.hints import evaluable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from os import PathLike

    from openai_runtime.pricing.table import Prices
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

    from ..calling.costs.account import Costs
    from ..calling.costs.budget import Budget
    from ..calling.costs.costing import Costing
    from ..calling.limits.limiter import AdaptiveLimiter, KnownLimits
    from ..calling.listeners import ErrorEvent, Listeners, OnError, OnRequest, OnResponse, RequestEvent, ResponseEvent
    from ..calling.traces.tracing import Traces


class Observation(TypedDict, total=False):
    """What a client is told of those who watch its calls.

    Attributes:
        tracer_provider: Where spans go by the conventions of OpenTelemetry: the global provider of an app that has set
            one, unless given or while `alias_openai` is on; False for nowhere.
        meter_provider: Where metrics go; the global provider unless given.
        trace_content: Whether spans have what is said, too. They do not unless this is true, or the environment says so
            (OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT).
        limiter: Keeps calls below the limits of the account.
        costs: The account that calls are written to; True for one of the client's own.
        prices: A table of prices, rows by model, or the path of a file that goes before the usual prices.
        budget: Dollars that calls may cost together; a `Budget` can be shared.
        tag: The name under which calls are written to the account.
        schema_limits: What becomes of a strict schema that the API would refuse: `error`, `warning` or `off`. Unless
            given, an error where the API is asked, and a warning for other base URLs.
    """

    tracer_provider: TracerProvider | Literal[False] | None
    meter_provider: MeterProvider | None
    trace_content: bool | None
    limiter: AdaptiveLimiter | None
    costs: Costs | bool | None
    prices: Prices | Mapping[str, Any] | str | PathLike[str] | None
    budget: Budget | float | None
    tag: str | None
    schema_limits: Literal["error", "warning", "off"] | None


OBSERVATION: Final = frozenset(Observation.__annotations__)


class Observed:
    """The part of a client that knows who watches its calls."""

    _asynchronous: bool
    _watchers: tuple[Any, ...] = ()
    """Who watches, outermost first; whoever may hold a call back stands behind whoever measures it."""
    _observation: Observation | None = None
    _listeners: Listeners | None = None
    _schema_limits: str | None = None
    _traces: Traces | None = None
    _app_traces: tuple[Any, Traces] | None = None
    _costing: Costing | None = None
    _limiter: AdaptiveLimiter | None = None

    def _observe(self, observation: Observation) -> None:
        """Take over what the constructor was told."""
        given: Any = {name: value for name, value in observation.items() if value is not None}
        if unknown := given.keys() - OBSERVATION:
            raise TypeError(f"{type(self).__name__} got unexpected keyword arguments: {', '.join(sorted(unknown))}")
        if not given:
            return
        budget = given.get("budget")
        if isinstance(budget, int | float):
            from ..calling.costs.budget import Budget

            given["budget"] = Budget(budget)
        self._observation = given
        if given.get("costs") or given.keys() & {"prices", "budget", "tag"}:
            self._count_costs()
        self._limiter = given.get("limiter")
        if given.get("tracer_provider") or (given.get("meter_provider") and given.get("tracer_provider") is not False):
            self._traces = self._traces_to(given.get("tracer_provider"))
        self._schema_limits = checked_strictness(given.get("schema_limits"))
        self._gather()

    def _gather(self) -> None:
        found = (self._traces, self._costing, self._limiter, self._listeners)
        self._watchers = tuple(watcher for watcher in found if watcher is not None)

    def _share_with(self, twin: Observed) -> None:
        """Let a copy tell the same functions."""
        if self._listeners is not None:
            twin._listeners = self._listeners
            twin._gather()

    def _global_traces(self, api: Any) -> Any:
        """Who traces for the whole app, where anybody does and this client was not told otherwise.

        Args:
            api: The module `opentelemetry.trace`.
        """
        provider = api.get_tracer_provider()
        if type(provider).__name__ == "ProxyTracerProvider":  # nobody has said yet where spans go
            return None
        if self._traces is not None or (self._observation or {}).get("tracer_provider") is False:
            return None
        if "openai" in sys.modules and sys.modules["openai"] is sys.modules["openai_facade"]:
            return None  # under the alias others trace what they take for `openai`, and every span would be there twice
        known = self._app_traces
        if known is None or known[0] is not provider:
            known = self._app_traces = (provider, self._traces_to(None))
        return known[1]

    def _traces_to(self, provider: Any) -> Traces:
        from ..calling.traces.tracing import Traces

        given: Any = self._observation or {}
        return Traces(provider, given.get("meter_provider"), given.get("trace_content"))

    # --- what users read and set -------------------------------------------------------------------------------------

    @property
    def limits(self) -> tuple[KnownLimits, ...]:
        """What is known of the limits by model and endpoint; empty without a limiter."""
        return () if self._limiter is None else self._limiter.known

    @property
    def costs(self) -> Costs:
        """What calls have cost by model and tag. Counted from the first look on, unless the constructor was told to."""
        if self._costing is None:
            self._count_costs()
        return self._costing.costs  # type: ignore[union-attr]

    @property
    def budget(self) -> Budget | None:
        """What may be spent."""
        return None if self._costing is None else self._costing.budget

    def _count_costs(self) -> None:
        from ..calling.costs.account import Costs
        from ..calling.costs.costing import Costing

        given: Any = self._observation or {}
        prices = given.get("prices")
        if prices is not None:
            from openai_runtime.pricing.table import Prices

            prices = Prices.of(prices)
        costs = given.get("costs")
        costs = costs if isinstance(costs, Costs) else Costs()
        self._costing = Costing(costs, prices, given.get("budget"), given.get("tag"))
        self._observation = cast("Observation", {**given, "costs": costs})  # copies write to the same account
        self._gather()

    def on_request(self, function: OnRequest) -> OnRequest:
        """Tell a function of every request before it is sent; may be used as a decorator.

        Args:
            function: Called with a `RequestEvent` for every attempt; in an async client it may be async. What it raises
                ends the call.

        Raises:
            TypeError: It is async, and the client is not.
        """
        self._tell("requests", function)
        return function

    def on_response(self, function: OnResponse) -> OnResponse:
        """Tell a function of every answer of success, called with a `ResponseEvent`; otherwise as `on_request`."""
        self._tell("responses", function)
        return function

    def on_error(self, function: OnError) -> OnError:
        """Tell a function of every attempt that failed, called with an `ErrorEvent`; otherwise as `on_request`."""
        self._tell("errors", function)
        return function

    def _tell(self, kind: str, function: Any) -> None:
        if self._listeners is None:
            from ..calling.listeners import Listeners

            self._listeners = Listeners()
            self._gather()
        functions: list[Any] = getattr(self._listeners, kind)
        self._listeners.add(function, functions, asynchronous=self._asynchronous)

    def stop_telling(
        self, function: Callable[[RequestEvent], Any] | Callable[[ResponseEvent], Any] | Callable[[ErrorEvent], Any]
    ) -> None:
        """Tell a function no longer of anything."""
        if self._listeners is not None:
            self._listeners.remove(function)


def checked_strictness(given: str | None) -> str | None:
    """What becomes of schemas, if it is one of the ways.

    Raises:
        ValueError: It is none.
    """
    if given not in (None, "error", "warning", "off"):
        raise ValueError(f"schema_limits is 'error', 'warning' or 'off', not {given!r}")
    return given


evaluable(__name__)
