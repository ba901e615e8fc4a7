"""The error of a connection that the server refused: the API's own, and the one of websockets as well."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from websockets.exceptions import InvalidStatus

if TYPE_CHECKING:
    from ..errors import APIStatusError


def refused(error: APIStatusError) -> APIStatusError:
    """Give an error in a class that `except websockets.InvalidStatus` catches, too."""
    kind: Any = _kind(type(error))  # type: ignore[arg-type]  # classes can be hashed
    made: APIStatusError = kind.__new__(kind, *error.args)
    made.args = error.args
    made.__dict__.update(error.__dict__)
    made.__cause__ = error.__cause__
    return made.with_traceback(error.__traceback__)


@cache
def _kind(cls: type[APIStatusError]) -> type[APIStatusError]:
    def reduced(self: Any) -> tuple[Any, ...]:
        rebuild, (_, args, state) = cls.__reduce__(self)
        return rebuild, (cls, args, state)  # a pickle is read where there may be no websockets

    names = {"__str__": Exception.__str__, "__reduce__": reduced, "__doc__": cls.__doc__, "__module__": cls.__module__}
    return type(cls.__name__, (cls, InvalidStatus), names)
