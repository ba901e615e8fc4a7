"""What the emulated model does with a prompt: what it was told to; else call functions, write JSON or text."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from .model.behaviour import Behaviour, Call, Failed
from .tools import arguments, choose, fitting_text
from .words import Said, count, cut, reply

if TYPE_CHECKING:
    from .description import JSON
    from .model.asking import Ask
    from .model.rules import Model


@dataclass(slots=True)
class Outcome:
    """Something said, calls, or both.

    Attributes:
        thought: What was thought before.
        refused: Whether what is said is a refusal.
        told: Whether a rule laid it down, so that nothing may be added to the words.
    """

    said: Said | None
    calls: list[Call] = field(default_factory=list)
    thought: str | None = None
    refused: bool = False
    told: bool = False

    @property
    def text(self) -> str:
        """What is said, if anything."""
        return self.said.text if self.said is not None else ""

    @property
    def finish(self) -> str:
        """Why the words end where they do."""
        return self.said.finish if self.said is not None else "stop"

    @property
    def tokens(self) -> int:
        """What the outcome costs, thoughts left out."""
        return (self.said.tokens if self.said is not None else 0) + sum(count(one.arguments) + 8 for one in self.calls)

    @property
    def reasoning_tokens(self) -> int:
        """What the thought costs."""
        return count(self.thought or "")


def decide(ask: Ask, model: Model) -> Outcome:
    """Decide what the model does.

    Raises:
        Failed: A rule lets the model fail.
    """
    told = model.take(ask)
    if told is None:
        return _by_itself(ask)
    if told.fault is not None:
        if told.fault.answer is not None:
            raise Failed(told.fault.answer)
        model.fault = told.fault
    if told.words is None and told.refusal is None and not told.calls:
        return replace(_by_itself(ask), thought=told.thought)
    return _as_told(told, ask)


def _as_told(told: Behaviour, ask: Ask) -> Outcome:
    text = told.text(ask) if told.refusal is None else told.refusal
    said = None if text is None else cut(text, limit=ask.limit, stop=ask.stop)
    if said is not None and told.finish is not None:
        said.finish = told.finish
    free = {tool["name"] for tool in ask.functions if tool.get("custom")}
    calls = [replace(call, custom=call.name in free) for call in told.calls]
    return Outcome(said, calls, told.thought, refused=told.refusal is not None, told=True)


def _by_itself(ask: Ask) -> Outcome:
    if ask.functions and not ask.forbidden and (ask.tool_output is None or ask.required or ask.forced):
        chosen = choose(ask.functions, ask.prompt, forced=ask.forced, required=ask.required, parallel=ask.parallel)
        if chosen:
            return Outcome(None, [_call(tool, ask.prompt) for tool in chosen])
    if ask.schema is not None:
        param = "text.format.schema" if ask.path == "/responses" else "response_format"
        made = fitting_text(ask.schema, ask.prompt, what="the response format", param=param)
        return Outcome(cut(made, limit=ask.limit))
    if ask.json_object:
        return Outcome(cut(json.dumps({"answer": reply(ask.prompt).text}), limit=ask.limit))
    if ask.tool_output is not None:
        text = f"The tool answered: {ask.tool_output}"
    else:
        text = _quoted(ask) + reply(ask.prompt, index=ask.index).text
    return Outcome(cut(text, limit=ask.limit, stop=ask.stop))


def _quoted(ask: Ask) -> str:
    """The beginnings of the files that came with the prompt, so that one sees that they were read."""
    return "".join(f"From {one.name}: {' '.join(one.text.split())[:300]} " for one in ask.documents)


def _call(tool: JSON, prompt: str) -> Call:
    if tool.get("custom"):
        return Call(tool["name"], prompt, custom=True)
    return Call(tool["name"], arguments(tool, prompt))
