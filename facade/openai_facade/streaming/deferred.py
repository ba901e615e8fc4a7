"""Models that are worked out when somebody looks at them.

A stream hands out a snapshot with every event, and most of them are never read. Such a snapshot is an object of a
subclass that, at the first look, fills itself and becomes an ordinary object of its class.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from openai_runtime.model.codec import decode

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_runtime.model import Model

M = TypeVar("M", bound="Model")

_MAKE = "_make"


def deferred(kind: type[M], make: Callable[[], dict[str, Any]]) -> M:
    """Give a model that is made of JSON values when it is first looked at.

    Args:
        kind: Its class.
        make: Gives the values.
    """
    later: M = object.__new__(_later(kind))  # type: ignore[arg-type]
    object.__getattribute__(later, "__dict__")[_MAKE] = make
    return later


@cache
def _later(kind: Any) -> Any:
    def __getattribute__(self: Any, name: str) -> Any:  # noqa: N807 - it is one
        values = object.__getattribute__(self, "__dict__")
        object.__setattr__(self, "__class__", kind)
        make = values.pop(_MAKE, None)
        if make is not None:  # else another thread is at it
            values.update(decode(kind, make()).__dict__)
        return getattr(self, name)

    body = {"__slots__": (), "__module__": kind.__module__, "__getattribute__": __getattribute__}
    return type(kind)(kind.__name__, (kind,), body)
