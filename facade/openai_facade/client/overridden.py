"""Whether somebody wrapped or overrode `post`, `get` … or `request` of a client: an instrumentor, or a subclass.

Such a client makes the calls of its resources through these methods (see `by_verb`); all others pay for the question,
some 0.2 µs a call, and for nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F", bound="Callable[..., Any]")


def own(method: F) -> F:
    """Mark a method that a class was born with. The mark is the method itself, so no wrapper that copies it has it."""
    method.itself = method  # type: ignore[attr-defined]
    return method


def goes_its_own_way(client: Any, method: str) -> bool:
    """Whether the methods by which a client sends a request with this HTTP verb are not those that it was born with."""
    cls, mine = client.__class__, client.__dict__
    name = "post" if method == "POST" else method.lower()
    request, verb = cls.request, getattr(cls, name)
    try:
        return not (request.itself is request and verb.itself is verb) or "request" in mine or name in mine
    except AttributeError:  # of a method that bears no mark
        return True


def request_is_its_own(client: Any, options: Any) -> bool:
    """Whether `request` need not be called: it is the one that the client was born with, and no resource asks."""
    method = client.__class__.request
    return (
        getattr(method, "itself", None) is method and "request" not in client.__dict__ and not hasattr(options, "asked")
    )
