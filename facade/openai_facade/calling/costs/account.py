"""What was spent so far, by model and tag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from openai_runtime import forks
from openai_runtime.hints import evaluable

if TYPE_CHECKING:
    from openai_runtime.pricing.tokens import Tokens


class Spent(NamedTuple):
    """What the calls of one model and tag came to.

    Attributes:
        calls: How many there were.
        input_tokens: What they read, cached tokens included.
        output_tokens: What they made.
        cached_tokens: What they had read before.
        dollars: What is known of the cost.
        unpriced: Calls whose cost is not known; they are not in `dollars`.
        estimated: Calls whose tokens were never told and are guessed; they are in `dollars`.
    """

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    dollars: float = 0.0
    unpriced: int = 0
    estimated: int = 0

    def __add__(self, other: Any) -> Spent:
        return Spent(*(mine + more for mine, more in zip(self, other, strict=True)))


class Costs:
    """An account of calls. Copies of a client write to the same one; a client may be given one that others use, too."""

    def __init__(self) -> None:
        self._lock = forks.Lock()
        self._spent: dict[tuple[str, str | None], Spent] = {}

    def add(
        self, model: str, tag: str | None, tokens: Tokens | None, dollars: float | None, *, estimated: bool = False
    ) -> None:
        """Write a call down."""
        read, made, cached = (0, 0, 0) if tokens is None else (tokens.input, tokens.output, tokens.cached)
        spent = Spent(1, read, made, cached, dollars or 0.0, dollars is None, estimated and dollars is not None)
        with self._lock:
            self._spent[model, tag] = self._spent.get((model, tag), Spent()) + spent

    @property
    def by_model(self) -> dict[str, Spent]:
        """What each model came to."""
        return self._grouped(0)

    @property
    def by_tag(self) -> dict[str | None, Spent]:
        """What each tag came to; None is for calls without one."""
        return self._grouped(1)

    @property
    def by_model_and_tag(self) -> dict[tuple[str, str | None], Spent]:
        """What each model and tag came to."""
        with self._lock:
            return dict(self._spent)

    @property
    def total(self) -> Spent:
        """All of it."""
        return sum(self.by_model_and_tag.values(), Spent())

    def _grouped(self, part: int) -> dict[Any, Spent]:
        groups: dict[Any, Spent] = {}
        for key, spent in self.by_model_and_tag.items():
            groups[key[part]] = groups.get(key[part], Spent()) + spent
        return groups

    def reset(self) -> None:
        """Begin anew."""
        with self._lock:
            self._spent.clear()

    def __repr__(self) -> str:
        total = self.total
        more = f", {total.unpriced} without a known price" if total.unpriced else ""
        return f"<Costs of {total.calls} calls: ${total.dollars:.6f}{more}>"

    def __reduce__(self) -> tuple[Any, ...]:
        """A pickle is an account of its own with the figures of now."""
        return _with_figures, (self.by_model_and_tag,)


def _with_figures(spent: dict[tuple[str, str | None], Spent]) -> Costs:
    costs = Costs()
    costs._spent = dict(spent)
    return costs


evaluable(__name__)
