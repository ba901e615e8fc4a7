"""Money that is not there."""

from __future__ import annotations

from typing import Any

from .root import OpenAIError


class BudgetExceededError(OpenAIError):
    """A call was not sent, since it might have cost more than its budget has.

    Attributes:
        budget: The budget.
        needed: Dollars that the call may cost at most; None where its price is not known.
    """

    budget: Any
    needed: float | None

    def __init__(self, message: str, *, budget: Any = None, needed: float | None = None) -> None:
        super().__init__(message)
        self.budget = budget
        self.needed = needed
