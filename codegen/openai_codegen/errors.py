"""The one error of the generator: what is wrong, and where in which file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class CodegenError(Exception):
    """The description, or data beside it, cannot be used.

    Args:
        message: What is wrong, in one sentence without a full stop.
        pointer: JSON pointer to the place, if there is one.
        source: Name of the file, if it is known.
    """

    def __init__(self, message: str, pointer: str | None = None, source: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.pointer = pointer
        self.source = source
        self.others: tuple[CodegenError, ...] = ()

    @classmethod
    def together(cls, errors: Iterable[CodegenError]) -> CodegenError | None:
        """Several errors of one kind as the first of them, which knows the others; None when there are none."""
        found = [one for error in errors for one in error.every]
        if not found:
            return None
        first = cls(found[0].message, found[0].pointer, found[0].source)
        first.others = tuple(found[1:])
        return first

    @property
    def every(self) -> list[CodegenError]:
        """This error, and those that were met along with it."""
        return [self, *self.others]

    def within(self, source: str) -> CodegenError:
        """The same errors, said to be of a file where they do not name another one."""
        named = CodegenError(self.message, self.pointer, self.source or source)
        named.others = tuple(one.within(source) for one in self.others)
        return named

    def __str__(self) -> str:
        where = ": ".join(part for part in (self.source, f"#{self.pointer}" if self.pointer else None) if part)
        return f"{where}: {self.message}" if where else self.message
