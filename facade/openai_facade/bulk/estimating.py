"""What a run would take, said before anything is sent."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from attrs import define
from openai_runtime.hints import evaluable
from openai_runtime.pricing.tokens import Tokens

from ..calling.limits.estimate import Estimator, most
from ..errors import BulkRequestError
from .operations import call_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike

    from .asking import Asked
    from .parts import Parts


@define(frozen=True, slots=True)
class Estimate:
    """What a run would take.

    Attributes:
        requests: How many there are.
        answered: How many of them have an answer in the file already, and cost nothing more.
        failed: How many of them have an error in the file already, and are only asked again by `retry_failed`.
        same: How many would not be asked because an equal one is.
        input_tokens: What the others are guessed to read.
        output_tokens: What they make at most, as far as they say a limit.
        without_limit: How many of them say no limit.
        cost: Dollars at most for those whose price and limit are known; None where no price is known.
        unpriced: How many of them have a model whose price is not known.
        guessed_by: How tokens are counted: `tiktoken` or `length`.
    """

    requests: int
    answered: int
    failed: int
    same: int
    input_tokens: int
    output_tokens: int
    without_limit: int
    cost: float | None
    unpriced: int
    guessed_by: str

    @property
    def asked(self) -> int:
        """How many would be asked."""
        return self.requests - self.answered - self.failed - self.same

    def __str__(self) -> str:
        known = "an unknown amount" if self.cost is None else f"up to ${self.cost:.4f}"
        lines = [
            f"{self.requests} requests, {self.answered} answered already, {self.failed} failed before, "
            f"{self.same} equal to others, {self.asked} to be asked",
            f"{self.input_tokens} tokens to be read (by {self.guessed_by}), up to {self.output_tokens} to be made",
            f"cost: {known}",
        ]
        if self.unpriced:
            lines.append(f"the price of {self.unpriced} requests is not known")
        if self.without_limit:
            lines.append(
                f"{self.without_limit} requests have no limit of output tokens; only what they read is counted"
            )
        return "\n".join(lines)


def estimate(parts: Parts, path: str | PathLike[str]) -> Estimate:
    """Say what a run would take.

    Args:
        parts: The run.
        path: Its file, which need not be there.

    Raises:
        BulkRequestError: A request does not fit its operation.
    """
    counting = _Counting(parts)
    done = _Done(path)
    try:
        for asked in _requests(parts, done):
            counting.take(asked, done)
    finally:
        done.close()
    return counting.estimate()


class _Counting:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._estimator = Estimator()
        self._seen: set[bytes] = set()
        self._requests = self._answered = self._failed = self._same = self._without_limit = self._unpriced = 0
        self._tokens = [0, 0]
        self._cost: float | None = None

    def take(self, asked: Asked, done: _Done) -> None:
        """Count a request in."""
        from . import arguments as stored_arguments

        _, digest = stored_arguments.stored(asked.place, asked.operation, asked.arguments)
        self._requests += 1
        if done.has(digest):
            self._answered += 1
        elif done.has(digest, failed=True):
            self._failed += 1
        elif self._parts.unique and digest in self._seen:
            self._same += 1
        else:
            self._count(asked)
        if self._parts.unique:
            self._seen.add(digest)

    def _count(self, asked: Asked) -> None:
        try:
            call_of(asked.operation, asked.arguments)
        except (TypeError, ValueError) as cause:
            message = f"request {asked.place} does not fit {asked.operation}: {cause}"
            raise BulkRequestError(message, index=asked.place) from cause
        read, made = round(self._estimator.tokens(asked.arguments)), most(asked.arguments)
        model: Any = asked.arguments.get("model")
        price = self._parts.prices.price(model if isinstance(model, str) else None)
        makes_none = price is not None and price.output is None and price.output_audio is None
        if made is None and not makes_none:
            self._without_limit += 1
        self._tokens[0] += read
        self._tokens[1] += made or 0
        tier = asked.arguments.get("service_tier")
        cost = self._parts.prices.cost(
            Tokens(read, 0 if makes_none else made or 0), model, service_tier=tier, batch=self._parts.batched
        )
        if cost is None:
            self._unpriced += 1
        else:
            self._cost = (self._cost or 0.0) + cost

    def estimate(self) -> Estimate:
        """What was counted."""
        return Estimate(
            requests=self._requests,
            answered=self._answered,
            failed=self._failed,
            same=self._same,
            input_tokens=self._tokens[0],
            output_tokens=self._tokens[1],
            without_limit=self._without_limit,
            cost=self._cost,
            unpriced=self._unpriced,
            guessed_by=self._estimator.name,
        )


class _Done:
    """What is answered in a file, or has an error there, if there is one."""

    def __init__(self, path: str | PathLike[str]) -> None:
        from .store import connect

        self._connection = connect(path, reading=True) if os.path.exists(path) else None
        self._left: dict[tuple[bytes, bool], int] = {}
        if self._connection is not None:
            found = self._connection.execute(
                "select digest, error is not null, count(*) from requests join outcomes on outcomes.place ="
                " coalesce(same_as, requests.place) group by 1, 2"
            )
            self._left = {(digest, bool(failed)): count for digest, failed, count in found}

    def has(self, digest: bytes, *, failed: bool = False) -> bool:
        """Whether a request is answered, or has failed; each outcome stands for one request."""
        left = self._left.get((digest, failed), 0)
        if left:
            self._left[digest, failed] = left - 1
        return left > 0

    def requests(self) -> list[tuple[Any, ...]]:
        """Operation and arguments of all requests of the file."""
        if self._connection is None:
            return []
        return self._connection.execute(
            "select place, id, operation, arguments from requests order by place"
        ).fetchall()

    def close(self) -> None:
        """Close the file."""
        if self._connection is not None:
            self._connection.close()


def _requests(parts: Parts, done: _Done) -> Iterable[Asked]:
    if parts.items is not None:
        return parts.plan.asked(parts.items)
    from . import arguments as stored_arguments
    from .asking import Asked

    return (Asked(row[0], row[1], row[2], stored_arguments.read(row[3])) for row in done.requests())


evaluable(__name__)
