"""Functions that are called with events, by the type of event."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F", bound="Callable[..., Any]")

ANY = "event"
"""The type that stands for every event."""


class _Entry(NamedTuple):
    handler: Callable[..., Any]
    once: bool


class Handlers:
    """The table of handlers."""

    def __init__(self) -> None:
        self._entries: dict[str, list[_Entry]] = {}
        self._lock = Lock()

    def add(self, event_type: str, handler: Callable[..., Any], *, once: bool = False) -> None:
        """Add a handler, behind those that are there."""
        if not callable(handler):
            raise TypeError(f"a handler must be callable, not {type(handler).__name__}")
        with self._lock:
            self._entries.setdefault(event_type, []).append(_Entry(handler, once))

    def remove(self, event_type: str, handler: Callable[..., Any]) -> None:
        """Take out the first entry with this handler, if there is one."""
        with self._lock:
            entries = self._entries.get(event_type, [])
            found = next((entry for entry in entries if entry.handler == handler), None)
            if found is not None:
                entries.remove(found)

    def take(self, event_type: str) -> list[Callable[..., Any]]:
        """The handlers of an event: those of its type, then those of every event. Those for one call are taken out."""
        found: list[Callable[..., Any]] = []
        with self._lock:
            for name in (event_type, ANY):
                entries = self._entries.get(name)
                if entries:
                    found += [entry.handler for entry in entries]
                    self._entries[name] = [entry for entry in entries if not entry.once]
        return found

    def move_to(self, other: Handlers) -> None:
        """Move everything to another table."""
        with self._lock:
            entries, self._entries = self._entries, {}
        for event_type, found in entries.items():
            for handler, once in found:
                other.add(event_type, handler, once=once)


class Listening:
    """`on`, `once` and `off`, as calls or as decorators."""

    _handlers: Handlers

    @overload
    def on(self, event_type: str, handler: Callable[..., Any]) -> Self:
        """Have a function called for every event of a type."""

    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[F], F]:
        """Decorate a function that is called for every event of a type."""

    def on(self, event_type: str, handler: Callable[..., Any] | None = None) -> Any:
        """Call a function with every event of a type that `dispatch_events` receives.

        Args:
            event_type: The type, such as `response.done`; `event` for all.
            handler: The function; left out where this is used as a decorator.
        """
        return self._add(event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: Callable[..., Any]) -> Self:
        """Have a function called for the next event of a type."""

    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[F], F]:
        """Decorate a function that is called for the next event of a type."""

    def once(self, event_type: str, handler: Callable[..., Any] | None = None) -> Any:
        """Call a function with the next event of a type, and not again; arguments as for `on`."""
        return self._add(event_type, handler, once=True)

    def off(self, event_type: str, handler: Callable[..., Any]) -> Self:
        """Take back what `on` or `once` did with the same arguments."""
        self._handlers.remove(event_type, handler)
        return self

    def _add(self, event_type: str, handler: Callable[..., Any] | None, *, once: bool) -> Any:
        if handler is not None:
            self._handlers.add(event_type, handler, once=once)
            return self

        def decorate(function: F) -> F:
            self._handlers.add(event_type, function, once=once)
            return function

        return decorate
