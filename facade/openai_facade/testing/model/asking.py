"""A request as the model sees it, the same for every endpoint."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..documents import Document


@dataclass(slots=True)
class Ask:
    """The part of a request that decides what comes back, the same for chat, responses, runs and realtime.

    Attributes:
        prompt: What the user said last.
        tool_output: What the tools said, where the request ends with that.
        functions: The tools on offer, as dicts with `name`, `description` and `parameters`.
        model: The model that was asked for.
        turn: Which turn of the model in this conversation it is; the first is 1.
        path: The path of the endpoint below the version prefix.
        instructions: What the system or the developer said.
        documents: The files that came with what the user said, as `name` and `text`.
    """

    prompt: str
    tool_output: str | None = None
    functions: list[dict[str, Any]] = field(default_factory=list)
    forced: str | None = None
    required: bool = False
    forbidden: bool = False
    parallel: bool = True
    schema: dict[str, Any] | None = None
    json_object: bool = False
    limit: int | None = None
    stop: str | list[str] | None = None
    index: int = 0
    model: str = ""
    turn: int = 1
    path: str = ""
    instructions: str = ""
    documents: list[Document] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        """The names of the tools on offer."""
        return [str(tool["name"]) for tool in self.functions]

    def choice(self, value: Any) -> None:
        """Read a `tool_choice`, in the spelling of any endpoint."""
        if isinstance(value, str):
            self.required, self.forbidden = value == "required", value == "none"
        elif isinstance(value, dict):
            inner = value.get("function") or value.get("custom") or value
            self.forced = inner.get("name") if isinstance(inner, dict) else None
            if value.get("type") == "allowed_tools":
                self._allow(value.get("allowed_tools", value))

    def _allow(self, allowed: dict[str, Any]) -> None:
        names = {(tool.get("function") or tool).get("name") for tool in allowed.get("tools", [])}
        self.functions = [tool for tool in self.functions if tool["name"] in names]
        self.forced, self.required = None, allowed.get("mode") == "required"


def turn_of(by_model: Iterable[bool]) -> int:
    """Which turn of the model comes next, from who said what: items of the model that follow each other are one."""
    turn, before = 1, False
    for mine in by_model:
        turn += mine and not before
        before = mine
    return turn
