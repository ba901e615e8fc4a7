"""What the emulated model does with a prompt: call functions, write JSON, or write text."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .tools import arguments, choose, fitting_text
from .words import Said, cut, reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from .description import JSON


@dataclass(slots=True)
class Ask:
    """The part of a request that decides what comes back, the same for chat, responses, runs and realtime."""

    prompt: str
    tool_output: str | None = None
    functions: list[JSON] = field(default_factory=list)
    forced: str | None = None
    required: bool = False
    forbidden: bool = False
    parallel: bool = True
    schema: JSON | None = None
    json_object: bool = False
    limit: int | None = None
    stop: str | list[str] | None = None
    index: int = 0

    def choice(self, value: Any) -> None:
        """Read a `tool_choice`, in the spelling of any endpoint."""
        if isinstance(value, str):
            self.required, self.forbidden = value == "required", value == "none"
        elif isinstance(value, dict):
            inner = value.get("function") or value.get("custom") or value
            self.forced = inner.get("name") if isinstance(inner, dict) else None
            if value.get("type") == "allowed_tools":
                allowed = value.get("allowed_tools", value)
                names = {(tool.get("function") or tool).get("name") for tool in allowed.get("tools", [])}
                self.functions = [tool for tool in self.functions if tool["name"] in names]
                self.forced, self.required = None, allowed.get("mode") == "required"


@dataclass(slots=True)
class Call:
    """A function call with its arguments as the JSON text that the API sends."""

    name: str
    arguments: str
    custom: bool = False


@dataclass(slots=True)
class Outcome:
    """Either calls or something said."""

    said: Said | None
    calls: list[Call]


def decide(ask: Ask, say: Callable[[str], str]) -> Outcome:
    """Decide what the model does; `say` may put scripted words in place of its own."""
    if ask.functions and not ask.forbidden and (ask.tool_output is None or ask.required or ask.forced):
        chosen = choose(ask.functions, ask.prompt, forced=ask.forced, required=ask.required, parallel=ask.parallel)
        if chosen:
            return Outcome(None, [_call(tool, ask.prompt) for tool in chosen])
    if ask.schema is not None:
        return Outcome(cut(say(fitting_text(ask.schema, ask.prompt)), limit=ask.limit), [])
    if ask.json_object:
        return Outcome(cut(say(json.dumps({"answer": reply(ask.prompt).text})), limit=ask.limit), [])
    if ask.tool_output is not None:
        text = f"The tool answered: {ask.tool_output}"
    else:
        text = reply(ask.prompt, index=ask.index).text
    return Outcome(cut(say(text), limit=ask.limit, stop=ask.stop), [])


def _call(tool: JSON, prompt: str) -> Call:
    if tool.get("custom"):
        return Call(tool["name"], prompt, custom=True)
    return Call(tool["name"], arguments(tool, prompt))
