"""The one sentinel for "not given", which is something else than None."""

from __future__ import annotations

from typing import Literal, TypeAlias


class Omit:
    """What an argument holds that the caller left out; it is never sent. There is one instance, and it is false."""

    __slots__ = ()
    _instance: Omit

    def __new__(cls) -> Omit:
        try:
            return cls._instance
        except AttributeError:
            cls._instance = super().__new__(cls)
            return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> tuple[type[Omit], tuple[()]]:
        return (Omit, ())


NotGiven: TypeAlias = Omit
omit = Omit()
not_given = omit
NOT_GIVEN = omit
