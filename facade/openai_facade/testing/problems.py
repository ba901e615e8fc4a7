"""What a check finds: the problem, with its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias


class Problem:
    """What is wrong, and where: `path` holds the keys from the inside out."""

    __slots__ = ("message", "path")

    def __init__(self, message: str) -> None:
        self.message = message
        self.path: list[str | int] = []

    @property
    def where(self) -> str:
        """The place as a user would write it: `messages[0].content`."""
        text = ""
        for key in reversed(self.path):
            text += f"[{key}]" if isinstance(key, int) else f".{key}" if text else key
        return text

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.path else self.message


Check: TypeAlias = Callable[[Any], Problem | None]
