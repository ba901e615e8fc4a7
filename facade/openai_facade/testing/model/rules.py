"""The rules of the model, in the order in which they are asked: those with a condition, the queue, the fallback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .rule import Rule
from .verbs import Turns

if TYPE_CHECKING:
    from ..faults import Fault
    from .asking import Ask
    from .behaviour import Behaviour
    from .conditions import Condition

_MANY = 256


class Model:
    """The model: what it was told to do, and a fault that the turn just taken brings along.

    Attributes:
        rules: Rules with a condition; the first that fits speaks.
        queue: Turns for whatever is asked next.
        fallback: What to do when nothing else speaks; by itself the model answers in its own words.
        fault: What is to go wrong on the wire with the answer that is being made.
    """

    def __init__(self) -> None:
        self.rules: list[Rule] = []
        self.queue: list[Rule] = []
        self.fallback: Rule | None = None
        self.fault: Fault | None = None

    def begin(self, condition: Condition, times: int | None) -> Turns:
        """A rule with a condition."""
        self.rules.append(Rule(condition, times))
        return Turns(self.rules[-1])

    def begin_queued(self) -> Turns:
        """Turns for whatever is asked next."""
        self.queue.append(Rule(times=1))
        return Turns(self.queue[-1])

    def begin_fallback(self) -> Turns:
        """A new fallback in place of the old one."""
        self.fallback = Rule()
        return Turns(self.fallback)

    def take(self, ask: Ask) -> Behaviour | None:
        """What to do about a request; None for whatever the model would do by itself."""
        rule = next((rule for rule in (*self.rules, *self.queue) if rule.fits(ask)), None)
        if rule is None and self.fallback is not None and self.fallback.fits(ask):
            rule = self.fallback
        if rule is None:
            return None
        taken = rule.take()
        if len(self.queue) > _MANY and not self.queue[0].live:
            self.queue[:] = [one for one in self.queue if one.live]
        return taken

    def take_fault(self) -> Fault | None:
        """The fault that the turn just taken brings along, once."""
        fault, self.fault = self.fault, None
        return fault

    def clear(self) -> None:
        """Forget all rules."""
        self.rules.clear()
        self.queue.clear()
        self.fallback = self.fault = None

    def left(self) -> list[str]:
        """What was laid down and never asked for, in words."""
        return [
            f"{rule} ({rule.unused} of {rule.used + rule.unused} turns left)" if rule.used else str(rule)
            for rule in (*self.rules, *self.queue)
            if rule.unused
        ]
