"""What a run is made of, put together from what `map` was given."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sized
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from ..calling.parents import nested
from ..calling.retry import RetryPolicy
from ..errors import BulkFileError
from ..parsing.strictness import strictness
from ..parsing.targets import target_of
from .asking import Plan
from .engines.named import engine_of
from .operations import name_of
from .reading import Reading, format_for
from .sources import checked, items_of
from .templates import Template

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator
    from os import PathLike

    from openai_runtime.pricing.table import Prices

    from .engines.engine import Engine

CONCURRENCY: Final = 64
"""Requests under way at once, unless it is said."""
RETRIES: Final = RetryPolicy(max_retries=2, initial=5.0, maximum=60.0)
"""What is done about errors that may go away, beyond the client's own retries."""


class BulkClient(Protocol):
    """What a run knows of its client."""

    _asynchronous: bool
    _costing: Any

    def copy(self, **changes: Any) -> Any: ...
    def _other_colour(self) -> Any: ...


class Parts(NamedTuple):
    """What was asked for, checked.

    Attributes:
        client: Who sends, with the budget of the run.
        plan: Makes requests of items.
        items: What was given; None for what the file has.
        total: How many they are, where that can be told.
        engine: Who does the work.
        batched: Whether that is the Batch API, which asks for less.
        policy: What is done about errors that may go away.
        stops: Whether the first error that stays ends the run.
        unique: Whether equal requests are asked once.
        concurrency: Requests under way at once.
        reading: How answers are read.
        prices: What tokens cost.
    """

    client: Any
    plan: Plan
    items: Iterable[Any] | None
    total: int | None
    engine: Engine
    batched: bool
    policy: RetryPolicy
    stops: bool
    unique: bool
    concurrency: int
    reading: Reading
    prices: Prices


def parts(client: BulkClient, requests: Any, operation: Any, options: Mapping[str, Any]) -> Parts:
    """Put a run together.

    Raises:
        TypeError: Something is of the wrong kind, or an option is unknown.
        ValueError: Something has no such value.
        BulkFileError: The requests are those of a file that is not there.
    """
    given = {**DEFAULTS, **options}
    if unknown := given.keys() - DEFAULTS.keys():
        raise TypeError(f"bulk.map has no arguments {', '.join(sorted(unknown))}")
    name = name_of(client, operation)
    target = target_of(given["parse"])
    reading = Reading(target, client)
    template = None if given["template"] is None else Template(given["template"])
    shared = {} if target is None else format_for(name, target, strict=strictness(given["strict"], client))
    defaults = {} if given["model"] is None else {"model": given["model"]}
    if requests is None and not os.path.exists(given["into"]):
        raise BulkFileError(f"there is no file {os.fspath(given['into'])!r} whose requests could be gone on with")
    items = None if requests is None else checked(items_of(requests), template)
    if given["on_error"] not in ("collect", "stop"):
        raise ValueError(f"on_error is 'collect' or 'stop', not {given['on_error']!r}")
    budget, engine = given["budget"], engine_of(given["engine"])
    if (check := getattr(engine, "check", None)) is not None:  # before anything is sent
        check(name, {})
    return Parts(
        client=client if budget is None else client.copy(budget=_budget(budget, given["into"])),
        plan=Plan(name, template, defaults, shared),
        items=items,
        total=len(items) if isinstance(items, Sized) else None,
        engine=engine,
        batched=bool(getattr(engine, "batched", False)),
        policy=_policy(given["retries"]),
        stops=given["on_error"] == "stop",
        unique=bool(given["unique"]),
        concurrency=_concurrency(given["concurrency"]),
        reading=reading,
        prices=_prices(client),
    )


DEFAULTS: Final[dict[str, Any]] = {
    "into": "run.sqlite",
    "template": None,
    "model": None,
    "engine": "local",
    "concurrency": CONCURRENCY,
    "on_error": "collect",
    "retries": RETRIES,
    "parse": None,
    "strict": None,
    "unique": False,
    "budget": None,
    "progress": None,
}
"""What holds where nothing is said."""


def _policy(given: Any) -> RetryPolicy:
    if isinstance(given, RetryPolicy):
        return given
    return RETRIES.with_max_retries(given)


def _concurrency(given: Any) -> int:
    if isinstance(given, bool) or not isinstance(given, int) or given < 1:
        raise ValueError(f"concurrency is a whole number from 1 on, not {given!r}")
    return given


def _budget(given: Any, path: str | PathLike[str]) -> Any:
    """A budget made once, so that all copies of the client share it; dollars are those of the run as a whole."""
    if not isinstance(given, int | float):
        return given
    from ..calling.costs.budget import Budget

    budget = Budget(given)
    if os.path.exists(path):  # what earlier processes have spent
        from .table import Table

        table: Table[Any, Any]
        with Table(path) as table:
            budget.settle(0.0, table.cost)
    return budget


def _prices(client: BulkClient) -> Prices:
    if client._costing is not None:
        prices: Prices = client._costing.prices
        return prices
    from openai_runtime.pricing.table import default_prices

    return default_prices()


@contextmanager
def one_piece(client: Any, operation: str) -> Iterator[None]:
    """Whatever is called within belongs to one run for those who watch."""

    def work() -> Generator[None, None, None]:
        yield

    steps = nested(client, "bulk", {"gen_ai.operation.name": "bulk", "openai.bulk.operation": operation}, work())
    next(steps)
    try:
        yield
    except BaseException as error:
        try:
            steps.throw(error)
        except type(error):
            pass
        raise
    for _ in steps:  # to its end
        pass
