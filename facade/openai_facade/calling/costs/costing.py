"""Watches what calls cost: asks the budget before an attempt, writes the account after the call."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from openai_runtime.pricing.tokens import Tokens

from ...errors import APITimeoutError, BudgetExceededError
from ..flow import Sleep
from ..watching import Exchange, Watching

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_runtime.pricing.table import Price, Prices

    from ...transport.answer import AnswerHead
    from ...transport.outgoing import Outgoing
    from ..flow import Steps
    from .account import Costs
    from .budget import Budget

_PAUSE: Final = 0.05
"""Seconds between two looks whether others have given money back."""
_EARLIER: Final = ("previous_response_id", "conversation", "prompt_id", "web_search_options")
_FINDING: Final = frozenset({"web_search", "web_search_preview", "file_search", "code_interpreter", "mcp"})
_ELSEWHERE: Final = (b'"image_url"', b'"input_image"', b'"input_file"', b'"file_id"', b'"item_reference"')
_WORK: Final = (
    *("/chat/completions", "/responses", "/completions", "/embeddings", "/runs", "/videos"),
    *("/images/generations", "/images/edits", "/images/variations"),
    *("/audio/speech", "/audio/transcriptions", "/audio/translations"),
)
"""How the paths end where a model works for money; others name a model to ask about it, or to train it."""
_MOST: Final = ("max_completion_tokens", "max_output_tokens", "max_tokens")


class Costing:
    """The account and the budget of a client.

    Args:
        costs: Where calls are written down.
        prices: What tokens cost; the usual prices of the program unless given.
        budget: What may be spent.
        tag: The name under which calls are written down.
    """

    def __init__(self, costs: Costs, prices: Prices | None, budget: Budget | None, tag: str | None) -> None:
        self.costs = costs
        self.budget = budget
        self.tag = tag
        self._prices = prices

    @property
    def prices(self) -> Prices:
        """What tokens cost."""
        if self._prices is not None:
            return self._prices
        from openai_runtime.pricing.table import default_prices

        return default_prices()

    def begin(self, exchange: Exchange) -> Watching | None:
        """Follow a call, if it has a model work: no other costs tokens."""
        costs = exchange.model is not None and exchange.call.endpoint.method == "POST" and exchange.path.endswith(_WORK)
        return _Costed(self, exchange) if costs else None


class _Costed(Watching):
    """One call that costs something."""

    def __init__(self, costing: Costing, exchange: Exchange) -> None:
        self._costing = costing
        self._exchange = exchange
        self._model = exchange.model or ""
        tier = exchange.call.arguments.get("service_tier")
        self._tier = tier if isinstance(tier, str) else None
        self._lent = 0.0

    # --- before ------------------------------------------------------------------------------------------------------

    def sending(self, outgoing: Outgoing) -> Steps:
        budget = self._costing.budget
        if budget is None:
            return
        most = self._most(outgoing, budget)
        if most is None:
            if budget.unpriced == "allow":
                return
            raise BudgetExceededError(
                f"The price of {self._model!r} is not known, so that it cannot be kept within {budget!r}: pass prices= "
                "with a row for it, or Budget(..., unpriced='allow').",
                budget=budget,
                needed=None,
            )
        while (granted := budget.lend(most)) is not True:
            if granted is False:
                raise BudgetExceededError(
                    f"This call to {self._model!r} may cost up to ${most:.6f}, which {budget!r} does not have "
                    "any more; a lower limit of output tokens makes it cheaper.",
                    budget=budget,
                    needed=most,
                )
            if outgoing.deadline is not None and time.monotonic() + _PAUSE >= outgoing.deadline:
                raise APITimeoutError(outgoing, message="The deadline would pass before other calls give money back.")
            yield Sleep(_PAUSE)
        self._lent = most

    def _most(self, outgoing: Outgoing, budget: Budget) -> float | None:
        """Dollars that the call can cost at most; None where that is not known."""
        arguments = self._exchange.call.arguments
        read = None if _reads_more(arguments, outgoing.body) else _bytes(outgoing)
        tokens = most_tokens(self._costing.prices.price(self._model), budget, arguments, read)
        return None if tokens is None else self._costing.prices.cost(tokens, self._model, service_tier=self._tier)

    # --- after -------------------------------------------------------------------------------------------------------

    def failed(
        self, outgoing: Outgoing | None, error: Exception, answer: AnswerHead | None, wait: float | None
    ) -> Steps:
        self._give_back(0.0)  # what was refused costs nothing
        yield from ()

    def ended(self, error: BaseException | None) -> None:
        if self._exchange.answer is None:
            self._give_back(0.0)
            return
        outcome, prices = self._exchange.outcome, self._costing.prices
        tokens, estimated = outcome.tokens, False
        if tokens is None:
            tokens, estimated = self._guessed(), True
        tier = outcome.service_tier or self._tier
        named = self._model if outcome.model is None or outcome.model not in prices else outcome.model
        dollars = None if tokens is None else prices.cost(tokens, named, service_tier=tier)
        self._costing.costs.add(self._model, self._costing.tag, tokens, dollars, estimated=estimated)
        self._give_back(dollars or 0.0)

    def _guessed(self) -> Tokens | None:
        """Tokens of an answer that never said: a stream without a usage. By length, rounded up."""
        exchange = self._exchange
        if not exchange.outcome.events or exchange.outgoing is None:
            return None
        read = _bytes(exchange.outgoing) or 0
        return Tokens(-(-read // 4), -(-exchange.outcome.written // 4))

    def _give_back(self, spent: float) -> None:
        lent, self._lent = self._lent, 0.0
        if self._costing.budget is not None and (lent or spent):
            self._costing.budget.settle(lent, spent)


def most_tokens(price: Price | None, budget: Budget, arguments: Mapping[str, Any], read: int | None) -> Tokens | None:
    """The tokens that a call can take at most; None where that is not known.

    Args:
        price: What is known of its model.
        budget: What is taken for granted where the call does not say.
        arguments: Those of the call.
        read: Bytes of its request; None where the model reads what is not in it.
    """
    if price is None:
        return None
    if read is None:
        read = price.context if budget.input_tokens is None else budget.input_tokens
    elif price.context is not None:
        read = min(read, price.context)
    return None if read is None else Tokens(read, _made(arguments, price, budget))


def most_of_batch(
    prices: Prices, budget: Budget, model: str, arguments: Mapping[str, Any], body: bytes
) -> float | None:
    """Dollars that a request of a batch can cost at most; None where that is not known."""
    read = None if _reads_more(arguments, body) else len(body)
    tokens = most_tokens(prices.price(model), budget, arguments, read)
    return None if tokens is None else prices.cost(tokens, model, batch=True)


def _made(arguments: Mapping[str, Any], price: Price, budget: Budget) -> int:
    """Tokens that the answers can have at most; embeddings have none."""
    if price.output is None and price.output_audio is None:
        return 0
    given = [arguments.get(name) for name in _MOST]
    limits = [limit for limit in given if isinstance(limit, int)]
    limits += [limit for limit in (price.most_output,) if limit is not None]
    if not limits:
        limits = [limit for limit in (budget.output_tokens, price.context) if limit is not None][:1]
    choices = arguments.get("n")
    return min(limits, default=100_000) * (choices if isinstance(choices, int) else 1)


def _reads_more(arguments: Mapping[str, Any], body: object) -> bool:
    """Whether the model reads what is not in the request: earlier turns, pictures, files, what tools find."""
    if any(arguments.get(name) for name in _EARLIER):
        return True
    tools = arguments.get("tools")
    if isinstance(tools, list) and any(isinstance(tool, dict) and tool.get("type") in _FINDING for tool in tools):
        return True
    return isinstance(body, bytes) and any(mark in body for mark in _ELSEWHERE)


def _bytes(outgoing: Outgoing) -> int | None:
    """Bytes that are sent, which are more than the tokens that are read; None where that is not known before."""
    body: Any = outgoing.body
    if body is None:
        return 0
    return len(body) if isinstance(body, bytes) else getattr(body, "content_length", None)
