"""One turn of the model: what it thinks, says, calls or refuses, or how it fails."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..answers import Answer, Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..faults import Fault
    from .asking import Ask

Finish: TypeAlias = Literal["stop", "length", "content_filter"]
Words: TypeAlias = "str | dict[str, Any] | list[Any] | Callable[[Ask], str]"


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a tool with its arguments as the JSON text that the API sends."""

    name: str
    arguments: str
    custom: bool = False

    def __str__(self) -> str:
        return f"call_tool({self.name!r}, {self.arguments})"


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What the model does in one turn; with neither words nor calls nor a fault it answers as it would by itself."""

    words: Words | None = None
    calls: tuple[Call, ...] = ()
    thought: str | None = None
    refusal: str | None = None
    fault: Fault | None = None
    finish: Finish | None = None

    def text(self, ask: Ask) -> str | None:
        """What is said to a request."""
        if callable(self.words):
            return self.words(ask)
        if self.words is None or isinstance(self.words, str):
            return self.words
        return json.dumps(self.words, ensure_ascii=False)

    def __str__(self) -> str:
        parts = [f"think({self.thought!r})"] if self.thought is not None else []
        parts += [f"say({self.words!r:.80})"] if self.words is not None else []
        parts += [f"refuse({self.refusal!r})"] if self.refusal is not None else []
        parts += [str(call) for call in self.calls]
        if self.fault is not None:
            answer = self.fault.answer
            parts.append(f"fail({answer.status})" if answer is not None else "fail(…)")
        return " and ".join(parts) or "nothing"


class Failed(Refused):
    """The model fails as a rule lays down."""

    def __init__(self, answer: Answer) -> None:
        error: Any = answer.json.get("error") if isinstance(answer.json, dict) else None
        error = error if isinstance(error, dict) else {}
        message = str(error.get("message") or f"Emulated {answer.status}.")
        super().__init__(
            message, status=answer.status, type=error.get("type") or "server_error", code=error.get("code")
        )
        self._answer = answer

    def answer(self) -> Answer:
        """The failure as an answer."""
        return self._answer
