"""A method that takes the options of a dictionary type shows them one by one to `inspect.signature` and `help`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeVar

from openai_runtime.unset import not_given

if TYPE_CHECKING:
    from collections.abc import Callable
    from inspect import Signature

F = TypeVar("F")


def spelled_out(options: type[Any]) -> Callable[[F], F]:
    """Decorate a method whose `**changes` are those of a TypedDict."""

    def decorate(method: F) -> F:
        shown: Any = _SpelledOut(method, options)
        return shown  # type: ignore[no-any-return]

    return decorate


class _SpelledOut:
    """Gives the method itself; its signature is made once somebody may ask for it, who has then imported `inspect`."""

    def __init__(self, method: Any, options: type[Any]) -> None:
        self._method = method
        self._options = options
        self.__doc__ = method.__doc__

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if "inspect" in sys.modules and not hasattr(self._method, "__signature__"):
            self._method.__signature__ = _signature(self._method, self._options)
        return self._method.__get__(instance, owner)


def _signature(method: Any, options: type[Any]) -> Signature:
    from inspect import Parameter, signature

    written = signature(method)
    kept = [one for one in written.parameters.values() if one.kind is not Parameter.VAR_KEYWORD]
    named = [
        Parameter(name, Parameter.KEYWORD_ONLY, default=not_given, annotation=getattr(kind, "__forward_arg__", kind))
        for name, kind in options.__annotations__.items()
    ]
    return written.replace(parameters=[*kept, *named])
