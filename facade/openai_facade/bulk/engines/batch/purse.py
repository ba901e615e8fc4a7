"""The money of a run that goes by batches: lent by the most that they can cost, settled by what they did."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from openai_runtime.pricing.tokens import tokens_in

from ....calling.costs.costing import most_of_batch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..engine import Outcome
    from .part import Part


class Purse:
    """What a client may spend; without a budget, anything.

    Args:
        client: The client of the run, whose budget and prices hold.
    """

    def __init__(self, client: Any) -> None:
        self._budget = client.budget
        self._prices = None if self._budget is None else client._costing.prices

    @property
    def left(self) -> float:
        """Dollars that are neither spent nor lent."""
        return math.inf if self._budget is None else float(self._budget.left)

    def most(self, model: str, body: Mapping[str, Any], content: bytes) -> float:
        """Dollars that a request can cost at most; without end where its price is not known."""
        if self._budget is None or self._prices is None:
            return 0.0
        most = most_of_batch(self._prices, self._budget, model, body, content)
        if most is None:
            return 0.0 if self._budget.unpriced == "allow" else math.inf
        return most

    def lend(self, part: Part) -> bool | None:
        """Set money aside for a part; False where there is none left, None where others may yet give some back."""
        if self._budget is None or part.lent is not None:
            return True
        granted: bool | None = self._budget.lend(part.most)
        if granted:
            part.lent = part.most
        return granted

    def settle(self, part: Part) -> None:
        """Take back what was set aside, and write down what was spent."""
        if self._budget is not None:
            self._budget.settle(part.lent or 0.0, part.spent)
        part.lent, part.spent = None, 0.0

    def cost(self, part: Part, outcome: Outcome) -> float:
        """Dollars that an answer has cost, as far as that is known."""
        if self._prices is None or not isinstance(outcome.answer, dict):
            return 0.0
        tokens, named = tokens_in(outcome.answer.get("usage")), outcome.answer.get("model")
        named = named if isinstance(named, str) and named in self._prices else part.model
        return (None if tokens is None else self._prices.cost(tokens, named, batch=True)) or 0.0

    def __repr__(self) -> str:
        return f"<Purse of {self._budget!r}>"
