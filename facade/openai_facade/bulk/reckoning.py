"""Looks at answers before they are kept: whether they can be read, which tokens they took, what they cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_runtime.model.codec import decode_json
from openai_runtime.pricing.tokens import tokens_in

from .schema import StoredOutcome
from .store import text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_runtime.pricing.table import Prices

    from .engines.engine import Outcome

    Fault = Callable[[Outcome, str | None, Any], Mapping[str, Any] | None]


class Reckoning:
    """What every answer of a run is looked at by.

    Args:
        prices: What tokens cost.
        batched: Whether the Batch API does the work, which asks for less.
        fault: Says what is wrong with an answer that came with a status of success; None where nothing is. It gets
            the outcome, the operation, and the JSON values.
    """

    def __init__(self, prices: Prices, *, batched: bool = False, fault: Fault | None = None) -> None:
        self._prices = prices
        self._batched = batched
        self._fault = fault

    def look(self, outcome: Outcome, operation: str | None, model: str | None) -> StoredOutcome:
        """The row of an outcome.

        Args:
            outcome: What an engine recorded.
            operation: What was called.
            model: The model that was asked, where the request names one.
        """
        if outcome.error is not None:
            return _failed(outcome, outcome.error)
        content = outcome.content
        if content is None:
            payload, answer = outcome.answer, text_of(outcome.answer)
        elif outcome.content_type is not None:
            return _binary(outcome, content, outcome.content_type)
        else:
            try:
                payload, answer = decode_json(content) if content else None, content.decode()
            except ValueError as cause:
                message = f"The answer is not JSON: {cause}"
                return _failed(outcome, {"type": "APIResponseValidationError", "message": message}, content)
        read, made, cost = self._took(payload, model)
        error = None
        if self._fault is not None and (fault := self._fault(outcome, operation, payload)) is not None:
            error = text_of(fault)
        return StoredOutcome(outcome.index, answer, None, error, outcome.request_id, outcome.seconds, read, made, cost)

    def _took(self, payload: Any, model: str | None) -> tuple[int | None, int | None, float | None]:
        """Tokens that were read and made, and what they cost."""
        tokens = tokens_in(payload.get("usage")) if payload.__class__ is dict else None
        if tokens is None:
            return None, None, None
        named, tier, cost = payload.get("model"), payload.get("service_tier"), self._prices.cost
        named = named if named.__class__ is str else model
        tier = tier if tier.__class__ is str else None
        dollars = cost(tokens, named, service_tier=tier, batch=self._batched)
        if dollars is None and named != model:  # a deployment, or a name of the server's own
            dollars = cost(tokens, model, service_tier=tier, batch=self._batched)
        return tokens[0], tokens[1], dollars


def _binary(outcome: Outcome, content: bytes, kind: str) -> StoredOutcome:
    return StoredOutcome(outcome.index, content, kind, None, outcome.request_id, outcome.seconds)


def _failed(outcome: Outcome, error: Mapping[str, Any], content: bytes | None = None) -> StoredOutcome:
    request_id = error.get("request_id") or outcome.request_id
    return StoredOutcome(outcome.index, content, None, text_of(dict(error)), request_id, outcome.seconds)
