"""The root of all errors, and how they are pickled and copied."""

from __future__ import annotations

from typing import Any, Final, Self

_ROOM: Final = __name__.rpartition(".")[0]


class OpenAIError(Exception):
    """The root of this package's errors."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if cls.__module__.startswith(f"{_ROOM}."):
            cls.__module__ = _ROOM  # where users import it from, and where pickles look for it

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: _portable(value) for name, value in self.__dict__.items()}
        return _rebuild, (type(self), self.args, state)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        from copy import deepcopy

        twin = _rebuild(type(self), self.args, deepcopy(dict(self.__dict__), memo))
        memo[id(self)] = twin
        return twin  # type: ignore[return-value]


OpenAIError.__module__ = _ROOM


def _rebuild(cls: type[BaseException], args: tuple[Any, ...], state: dict[str, Any]) -> BaseException:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


def _portable(value: object) -> object:
    """What of an attribute can be pickled and may be seen by others."""
    module = type(value).__module__.partition(".")[0]
    if module in ("httpx", "httpx2"):
        from openai_runtime.answer.portable import portable

        return portable(value)
    return value
