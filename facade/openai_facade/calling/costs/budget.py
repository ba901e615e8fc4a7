"""Money that may be spent: lent to calls before they are sent, by the most they can cost, and settled after them."""

from __future__ import annotations

from typing import Any

from openai_runtime import forks


class Budget:
    """Dollars that calls may cost together; give the same one to several clients and runs to share it.

    Args:
        dollars: How much.
        output_tokens: What an answer is taken to have at most where neither the call nor the model sets a limit.
        input_tokens: What a call is taken to read at most where that is not in its request: earlier turns, pictures,
            files, what tools find. The whole context of the model unless given.
        unpriced: What becomes of calls whose price is not known: `refuse` them (unless given), or `allow` them.

    Raises:
        ValueError: There is no money, or `unpriced` is neither.
    """

    def __init__(
        self,
        dollars: float,
        *,
        output_tokens: int | None = None,
        input_tokens: int | None = None,
        unpriced: str = "refuse",
    ) -> None:
        if isinstance(dollars, bool) or not dollars > 0:
            raise ValueError(f"a budget is a positive number of dollars, not {dollars!r}")
        if unpriced not in ("refuse", "allow"):
            raise ValueError(f"unpriced is 'refuse' or 'allow', not {unpriced!r}")
        self.dollars = float(dollars)
        self.output_tokens = output_tokens
        self.input_tokens = input_tokens
        self.unpriced = unpriced
        self._lock = forks.Lock()
        self._spent = 0.0
        self._lent = 0.0

    @property
    def spent(self) -> float:
        """Dollars that calls have cost so far."""
        return self._spent

    @property
    def lent(self) -> float:
        """Dollars that calls under way may cost at most."""
        return self._lent

    @property
    def left(self) -> float:
        """Dollars that are neither spent nor lent."""
        return max(0.0, self.dollars - self._spent - self._lent)

    def lend(self, most: float) -> bool | None:
        """Set money aside for a call; False where there is none left, None where others may yet give some back."""
        with self._lock:
            if self._spent + most > self.dollars:
                return False
            if self._spent + self._lent + most > self.dollars:
                return None
            self._lent += most
            return True

    def settle(self, lent: float, spent: float) -> None:
        """Take back what was set aside and write down what was spent."""
        with self._lock:
            self._lent = max(0.0, self._lent - lent)
            self._spent += spent

    def __repr__(self) -> str:
        return f"<Budget of ${self.dollars:g}: ${self._spent:.6f} spent, ${self._lent:.6f} lent>"

    def __reduce__(self) -> tuple[Any, ...]:
        """A pickle is a budget of its own with what is left now."""
        return _with_spent, (self.dollars, self.output_tokens, self.input_tokens, self.unpriced, self._spent)


def _with_spent(dollars: float, made: int | None, read: int | None, unpriced: str, spent: float) -> Budget:
    budget = Budget(dollars, output_tokens=made, input_tokens=read, unpriced=unpriced)
    budget._spent = spent
    return budget
