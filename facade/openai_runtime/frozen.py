"""Values that do not change once they are made.

Written by hand, because attrs costs more to import (about 20 ms) than all else that a first call needs.
"""

from __future__ import annotations

from typing import Any, NoReturn, Self


class Frozen:
    """A value of a few fields: compared, shown, copied and pickled by them.

    A subclass names its fields in `__match_args__`, in the order of the arguments that make one, and calls `_set`.
    """

    __slots__ = ()
    __match_args__: tuple[str, ...] = ()

    def _set(self, **values: object) -> None:
        """Give the fields their values; for `__init__` alone."""
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def _values(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__match_args__}

    def evolve(self, **changes: object) -> Self:
        """The same value with other fields, checked like a new one."""
        return type(self)(**{**self._values(), **changes})

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} cannot be changed; make another one with evolve({name}=…)")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} cannot be changed")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), *self._values().values()))

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self._values().items())
        return f"{type(self).__name__}({fields})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), tuple(self._values().values())
