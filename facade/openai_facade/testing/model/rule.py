"""One rule: the turns of the model for the requests that it speaks to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .asking import Ask
    from .behaviour import Behaviour
    from .conditions import Condition


class Rule:
    """Turns for the requests that meet a condition, taken in order and then from the start again.

    Args:
        condition: Which requests; None for all.
        times: How often the turns may be gone through; None for ever.
    """

    def __init__(self, condition: Condition | None = None, times: int | None = None) -> None:
        self.condition = condition
        self.times = times
        self.turns: list[Behaviour] = []
        self.used = 0

    @property
    def live(self) -> bool:
        """Whether there is a turn left."""
        return bool(self.turns) and (self.times is None or self.used < self.times * len(self.turns))

    @property
    def unused(self) -> int:
        """How many turns should have been taken and were not; without a limit each should have been once."""
        return max((self.times or 1) * len(self.turns) - self.used, 0) if self.turns else 1

    def fits(self, ask: Ask) -> bool:
        """Whether the rule speaks to a request."""
        return self.live and (self.condition is None or self.condition.holds(ask))

    def take(self) -> Behaviour:
        """The next turn."""
        turn = self.turns[self.used % len(self.turns)]
        self.used += 1
        return turn

    def __str__(self) -> str:
        head = f"when({self.condition}): " if self.condition is not None else ""
        return head + (", then ".join(map(str, self.turns)) or "says nothing")
