"""Who watches the calls of a client: limits, costs, traces, and functions that are told. Nobody, unless asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..calling.limits.limiter import AdaptiveLimiter, KnownLimits
    from ..calling.listeners import ErrorEvent, Listeners, OnError, OnRequest, OnResponse, RequestEvent, ResponseEvent


class Observation(TypedDict, total=False):
    """What a client is told of those who watch its calls."""

    limiter: AdaptiveLimiter | None


OBSERVATION: Final = frozenset(Observation.__annotations__)


class Observed:
    """The part of a client that knows who watches its calls."""

    _asynchronous: bool
    _watchers: tuple[Any, ...] = ()
    """Who watches, outermost first; whoever may hold a call back stands behind whoever measures it."""
    _observation: Observation | None = None
    _listeners: Listeners | None = None
    _limiter: AdaptiveLimiter | None = None

    def _observe(self, observation: Observation) -> None:
        """Take over what the constructor was told."""
        given: Any = {name: value for name, value in observation.items() if value is not None}
        if unknown := given.keys() - OBSERVATION:
            raise TypeError(f"{type(self).__name__} got unexpected keyword arguments: {', '.join(sorted(unknown))}")
        if not given:
            return
        self._observation = given
        self._limiter = given.get("limiter")
        self._gather()

    def _gather(self) -> None:
        found = (self._limiter, self._listeners)
        self._watchers = tuple(watcher for watcher in found if watcher is not None)

    def _share_with(self, twin: Observed) -> None:
        """Let a copy tell the same functions."""
        if self._listeners is not None:
            twin._listeners = self._listeners
            twin._gather()

    def _global_traces(self) -> Any:
        """Who traces for the whole app, where anybody does."""
        return None

    # --- what users read and set -------------------------------------------------------------------------------------

    @property
    def limits(self) -> tuple[KnownLimits, ...]:
        """What is known of the limits by model and endpoint; empty without a limiter."""
        return () if self._limiter is None else self._limiter.known

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
