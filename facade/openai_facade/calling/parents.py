"""Work that is made of several calls, for those who watch: they may want to see the calls as parts of it."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from .watchers import watchers_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from contextlib import AbstractContextManager

    from .caller import Caller

T = TypeVar("T")


class Parent(Protocol):
    """Work that has begun."""

    def ended(self, error: BaseException | None) -> None:
        """It is over."""
        ...


def nested(
    client: Any, name: str, attributes: Mapping[str, Any], flow: Generator[Any, Any, T]
) -> Generator[Any, Any, T]:
    """The same flow, whose calls are parts of one piece of work for those who watch.

    Args:
        client: Who calls.
        name: What the work is called.
        attributes: What is known of it, by the names of the GenAI conventions.
        flow: The work.
    """
    makers = [watcher.parent for watcher in _watchers(client) if hasattr(watcher, "parent")]
    return _nested(makers, name, attributes, flow) if makers else flow


def _nested(
    makers: list[Callable[..., Parent]], name: str, attributes: Mapping[str, Any], flow: Generator[Any, Any, T]
) -> Generator[Any, Any, T]:
    parents = [make(name, attributes) for make in makers]
    try:
        result = yield from flow
    except BaseException as error:
        for parent in reversed(parents):
            parent.ended(error)
        raise
    for parent in reversed(parents):
        parent.ended(None)
    return result


def around_tools(client: Any) -> Callable[[Any], AbstractContextManager[Any]] | None:
    """What a tool runs within, made from its call; None where nobody watches."""
    makers = [watcher.tool for watcher in _watchers(client) if hasattr(watcher, "tool")]
    if not makers:
        return None
    return lambda call: makers[0](call.name, call.id, call.arguments)


def session_of(client: Any, model: str | None) -> Any:
    """Whoever follows a realtime session to its end; None where nobody watches."""
    for watcher in _watchers(client):
        if hasattr(watcher, "session"):
            origin = client._origin
            return watcher.session(origin.host, origin.port, model)
    return None


def _watchers(client: Any) -> tuple[Any, ...]:
    return watchers_of(cast("Caller", client)) if hasattr(client, "_watchers") else ()


unwatched: AbstractContextManager[None] = nullcontext()
"""What a tool runs within where nobody watches."""
