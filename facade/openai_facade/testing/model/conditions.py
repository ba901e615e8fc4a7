"""When a rule holds: every condition that is given must."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .asking import Ask

Text: TypeAlias = "str | re.Pattern[str] | Callable[[str], bool]"


@dataclass(frozen=True, slots=True)
class Condition:
    """Conditions on a request.

    Args:
        text: What the user said last: a part of it in any case, a pattern, or a function that judges it.
        model: The model, or a pattern with `*`.
        turn: Which turn of the model it is, counted from 1.
        tool_result: What the tools said, in the forms of `text`; True for any result, False for none.
        tools: The names of tools that must be on offer; True for any tool, False for none.
        path: The path of the endpoint, or a pattern with `*`.
        instructions: What the system or the developer said, in the forms of `text`.
    """

    text: Text | None = None
    model: str | None = None
    turn: int | None = None
    tool_result: Text | bool | None = None
    tools: str | Sequence[str] | bool | None = None
    path: str | None = None
    instructions: Text | None = None

    def holds(self, ask: Ask) -> bool:
        """Whether a request is meant."""
        return (
            (self.turn is None or ask.turn == self.turn)
            and (self.model is None or fnmatchcase(ask.model, self.model))
            and (self.path is None or fnmatchcase(ask.path, _below_version(self.path)))
            and (self.text is None or _says(self.text, ask.prompt))
            and (self.instructions is None or _says(self.instructions, ask.instructions))
            and self._result(ask.tool_output)
            and self._offers(ask.names)
        )

    def _result(self, found: str | None) -> bool:
        wanted = self.tool_result
        if wanted is None or isinstance(wanted, bool):
            return wanted is None or wanted == (found is not None)
        return found is not None and _says(wanted, found)

    def _offers(self, names: list[str]) -> bool:
        wanted = self.tools
        if wanted is None or isinstance(wanted, bool):
            return wanted is None or wanted == bool(names)
        return set([wanted] if isinstance(wanted, str) else wanted) <= set(names)

    def __str__(self) -> str:
        given = ((one.name, getattr(self, one.name)) for one in fields(self))
        return ", ".join(f"{name}={_shown(value)}" for name, value in given if value is not None)


def _says(wanted: Text, text: str) -> bool:
    if isinstance(wanted, str):
        return wanted.casefold() in text.casefold()
    return wanted.search(text) is not None if isinstance(wanted, re.Pattern) else bool(wanted(text))


def _below_version(path: str) -> str:
    return "/" + path.removeprefix("/v1/").lstrip("/")


def _shown(value: object) -> str:
    return f"/{value.pattern}/" if isinstance(value, re.Pattern) else repr(value)
