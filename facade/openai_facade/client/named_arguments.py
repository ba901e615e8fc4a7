"""Arguments of a constructor that do not exist: told by the name of the client."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

Init = TypeVar("Init", bound=Callable[..., None])


def named_arguments(options: type[Any]) -> Callable[[Init], Init]:
    """Have a constructor name its class, and the nearest name it knows, where an argument does not exist.

    Args:
        options: The TypedDict of further arguments.
    """

    def decorate(init: Init) -> Init:
        names = frozenset((*(init.__kwdefaults__ or ()), *options.__annotations__))

        @wraps(init)
        def checked(self: Any, *positional: Any, **given: Any) -> None:
            if positional or not given.keys() <= names:
                _refuse(type(self).__name__, bool(positional), sorted(given.keys() - names), names)
            init(self, *positional, **given)

        return checked  # type: ignore[return-value]

    return decorate


def _refuse(cls: str, positional: bool, unknown: list[str], names: frozenset[str]) -> None:
    if positional:
        raise TypeError(f"{cls}() takes its arguments by name only, such as {cls}(api_key=...)")
    from difflib import get_close_matches

    near = get_close_matches(unknown[0].lower(), names, 1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    raise TypeError(f"{cls}() got an unexpected keyword argument {unknown[0]!r}{hint}")
