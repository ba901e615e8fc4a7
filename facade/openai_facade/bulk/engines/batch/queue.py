"""How much may wait at once for a model: the API says so only by refusing, and then in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .part import Part

FULL: Final = "token_limit_exceeded"
"""The code of a batch that failed because of the queue."""
_LIMIT: Final = re.compile(r"Limit: ([\d,]+) enqueued tokens")
_PATIENCE: Final = 3
"""Refusals of a part that has the queue to itself, until it is taken for too large."""


class Queues:
    """The queues of the models of a run."""

    def __init__(self) -> None:
        self._limits: dict[str, int] = {}

    def has_room(self, part: Part, others: Iterable[Part]) -> bool:
        """Whether a part may be sent, as far as that is known."""
        limit = self._limits.get(part.model)
        waiting = self._waiting(part, others)
        return limit is None or not waiting or waiting + part.tokens <= limit

    def is_too_large(self, part: Part, others: Iterable[Part], message: str) -> bool:
        """Learn from a refusal; True where the part can only be sent in pieces.

        Args:
            part: What was refused.
            others: The other parts of the run.
            message: The words of the API.
        """
        part.refusals += 1
        if found := _LIMIT.search(message):
            self._limits[part.model] = int(found[1].replace(",", ""))
        if part.jobs <= 1 or self._waiting(part, others):
            return False
        limit = self._limits.get(part.model)
        return (limit is not None and part.tokens > limit // 2) or part.refusals >= _PATIENCE

    @staticmethod
    def _waiting(part: Part, others: Iterable[Part]) -> int:
        """Tokens of this run in the queue of a model."""
        return sum(
            other.tokens
            for other in others
            if other is not part and other.model == part.model and other.stage in ("created", "cancelling")
        )
