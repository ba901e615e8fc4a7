"""The one value that stands for "not given": an argument nobody passed, a field that is not sent."""

from __future__ import annotations

from typing import Literal, TypeAlias


class Omit:
    """The type of `omit`; it has one falsy instance, which survives copying and pickling as itself."""

    __slots__ = ()
    _only: Omit | None = None

    def __new__(cls) -> Omit:
        if Omit._only is None:
            Omit._only = object.__new__(Omit)
        return Omit._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> tuple[type[Omit], tuple[()]]:
        return Omit, ()


NotGiven: TypeAlias = Omit

omit = Omit()
"""Leaves an argument or a field out, which is not the same as sending None."""
not_given = omit
NOT_GIVEN = omit
