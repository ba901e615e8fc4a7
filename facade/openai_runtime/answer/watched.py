"""Events that somebody watches while they are decoded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Watcher(Protocol):
    """Whoever follows a call: a trace, the costs."""

    def event(self, event: Any) -> None:
        """See an event before it is decoded."""


def shown_to(watch: Watcher, decode: Callable[[Any], T]) -> Callable[[Any], T]:
    """The same decoder, where somebody sees every event before it takes the event's parts over."""

    def shown_and_decoded(event: Any) -> T:
        watch.event(event)
        return decode(event)

    return shown_and_decoded
