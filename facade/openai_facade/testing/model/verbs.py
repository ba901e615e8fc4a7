"""The words in which a test says what the model does: `say`, `call_tool`, `refuse`, `think`, `fail`."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .. import faults
from ..faults import Fault
from .behaviour import Behaviour, Call, Finish, Words

if TYPE_CHECKING:
    from .rule import Rule


class Verbs(ABC):
    """What can be laid down; every verb is one turn of the model and gives back the sequence that it belongs to."""

    @abstractmethod
    def _turns(self) -> Turns:
        """The sequence that a verb adds to."""

    def say(self, *texts: Words, finish: Finish | None = None, times: int | None = None, once: bool = False) -> Turns:
        """Answer in words, one turn a text, also when tools are offered.

        Args:
            texts: The words; a dict or list is said as JSON, a function makes the words from the `Ask`.
            finish: End for another reason than that all is said: "length" or "content_filter".
            times: How often the whole sequence may be gone through.
            once: The same as `times=1`.
        """
        turns = self._turns()
        for text in texts:
            turns.add(Behaviour(words=text, finish=finish))
        return turns.limit(times, once)

    def call_tool(self, name: str, arguments: dict[str, Any] | str | None = None, /, **fields: Any) -> Turns:
        """Call a tool.

        Args:
            name: The name of the tool.
            arguments: The arguments as a dict, or as text that is sent as it is: for a tool that takes free text, and
                for JSON that is broken.
            fields: The arguments one by one.
        """
        return self._turns().add(Behaviour(calls=(_call(name, arguments, fields),)))

    def refuse(self, text: str = "I cannot help with that.", *, times: int | None = None, once: bool = False) -> Turns:
        """Refuse, as a model does for reasons of safety."""
        return self._turns().add(Behaviour(refusal=text)).limit(times, once)

    def think(self, text: str) -> Turns:
        """Think first; belongs to the same turn as the verb behind it."""
        turns = self._turns().add(Behaviour(thought=text))
        turns.open = True
        return turns

    def fail(
        self,
        how: int | Fault = 500,
        *,
        retry_after: float | str | None = None,
        message: str | None = None,
        code: str | None = None,
        times: int | None = None,
        once: bool = False,
    ) -> Turns:
        """Fail: with a status, or in a way from `openai_facade.testing.faults`."""
        if not isinstance(how, Fault):
            how = faults.status(how, retry_after=retry_after, message=message, error_code=code)
        return self._turns().add(Behaviour(fault=how)).limit(times, once)


class Turns(Verbs):
    """The turns of a rule; each verb adds one.

    Attributes:
        open: Whether the next verb still belongs to the last turn.
    """

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.open = False

    def _turns(self) -> Turns:
        return self

    def add(self, turn: Behaviour) -> Turns:
        """Add a turn, or complete the one that a thought has begun."""
        if self.open:
            turn = replace(turn, thought=self.rule.turns[-1].thought)
            self.rule.turns[-1] = turn
        else:
            self.rule.turns.append(turn)
        self.open = False
        return self

    def and_call(self, name: str, arguments: dict[str, Any] | str | None = None, /, **fields: Any) -> Turns:
        """Call one more tool in the same turn, behind words or beside other calls."""
        if not self.rule.turns:
            return self.call_tool(name, arguments, **fields)
        last = self.rule.turns[-1]
        self.rule.turns[-1] = replace(last, calls=(*last.calls, _call(name, arguments, fields)))
        self.open = False
        return self

    def limit(self, times: int | None, once: bool) -> Turns:
        """Let the sequence be gone through so many times."""
        if times is not None or once:
            self.rule.times = 1 if once else times
        return self


def _call(name: str, arguments: dict[str, Any] | str | None, fields: dict[str, Any]) -> Call:
    if isinstance(arguments, str):
        if fields:
            raise TypeError("arguments come as text or one by one, not both")
        return Call(name, arguments)
    return Call(name, json.dumps({**(arguments or {}), **fields}, ensure_ascii=False))
