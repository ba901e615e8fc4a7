"""The one error of the generator: what is wrong, and where in which file."""

from __future__ import annotations


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

    def __str__(self) -> str:
        where = ": ".join(part for part in (self.source, f"#{self.pointer}" if self.pointer else None) if part)
        return f"{where}: {self.message}" if where else self.message
