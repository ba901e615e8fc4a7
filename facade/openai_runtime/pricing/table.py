"""Prices of models: ours from `prices.toml`, and tables of the user's that go before it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

    from .tokens import Tokens

_MILLION: Final = 1_000_000
_DATE: Final = re.compile(r"-\d{4}-\d{2}-\d{2}$")
_PLAIN: Final = frozenset({None, "default", "auto", "standard"})
"""Service tiers that cost what the table says."""
_NOTHING_SPECIAL: Final = (0,) * 7
"""The kinds of tokens of a call that has text alone and was not read before."""


class Price(NamedTuple):
    """What a million tokens of a model cost, in dollars; None where it is not known.

    Attributes:
        input: Of what is sent.
        output: Of what is made.
        cached: Of what is sent and was read before; what `input` says where it is None.
        input_audio: Of sound that is sent.
        output_audio: Of sound that is made.
        context: Tokens that go into one call together, answer included.
        most_output: Tokens of an answer at most.
    """

    input: float | None = None
    output: float | None = None
    cached: float | None = None
    input_audio: float | None = None
    output_audio: float | None = None
    context: int | None = None
    most_output: int | None = None

    def of(self, tokens: Tokens) -> float | None:
        """Dollars for some tokens; None where a price is missing that it takes."""
        if tokens[2:] == _NOTHING_SPECIAL and self.input is not None and self.output is not None:
            return (tokens[0] * self.input + tokens[1] * self.output) / _MILLION
        sent = tokens.input - tokens.input_audio
        cached = min(tokens.cached - tokens.cached_audio, sent)
        parts = (
            (sent - cached, self.input),
            (cached, self.input if self.cached is None else self.cached),
            (tokens.input_audio, self.input_audio),
            (tokens.output - tokens.output_audio, self.output),
            (tokens.output_audio, self.output_audio),
        )
        dollars = 0.0
        for amount, price in parts:
            if amount > 0:
                if price is None:
                    return None
                dollars += amount * price
        return dollars / _MILLION


class Prices:
    """A table of prices by the names of models.

    A dated name (`gpt-5-2026-01-31`) that has no row of its own is the model without the date.

    Args:
        models: The rows; a mapping of the fields of `Price` counts as one.
        rates: Parts of the price by service tier, and for `batch`.
        source: Where the figures are from.
        date: When they held.

    Raises:
        ValueError: A row has a field that no price has, or a price that is no number.
    """

    def __init__(
        self,
        models: Mapping[str, Price | Mapping[str, Any]],
        *,
        rates: Mapping[str, float] | None = None,
        source: str | None = None,
        date: object = None,
    ) -> None:
        self._models = {name: _row(name, row) for name, row in models.items()}
        self._rates = dict(rates or {})
        self.source = source
        self.date = date

    @classmethod
    def read(cls, path: str | PathLike[str]) -> Self:
        """Read a table of the form of our own `prices.toml`.

        Raises:
            OSError: The file cannot be read.
            ValueError: It is no such table.
        """
        from pathlib import Path

        return cls._parsed(Path(path).read_text("utf-8"))

    @classmethod
    def _parsed(cls, text: str) -> Self:
        import tomllib

        table = tomllib.loads(text)
        if table.get("currency", "USD") != "USD" or table.get("tokens", _MILLION) != _MILLION:
            raise ValueError("a table of prices is in USD for 1_000_000 tokens")
        models, rates = table.get("models", {}), table.get("rates")
        return cls(models, rates=rates, source=table.get("source"), date=table.get("date"))

    @classmethod
    def of(cls, given: Prices | Mapping[str, Any] | str | PathLike[str]) -> Prices:
        """Our own table with what is given in the place of it: a table, rows, or the path of a file."""
        own = default_prices()
        if isinstance(given, Prices):
            return own if given is own else given.over(own)
        return (cls(given) if hasattr(given, "items") else cls.read(given)).over(own)  # type: ignore[arg-type]

    def over(self, other: Prices) -> Prices:
        """This table, and the other one for what it does not name."""
        source = " over ".join(filter(None, (self.source, other.source)))
        models, rates = {**other._models, **self._models}, {**other._rates, **self._rates}
        return Prices(models, rates=rates, source=source, date=self.date or other.date)

    def price(self, model: str | None) -> Price | None:
        """The price of a model; None where it is not known."""
        if model is None:
            return None
        found = self._models.get(model)
        return self._models.get(_DATE.sub("", model)) if found is None else found

    def rate(self, service_tier: str | None = None, *, batch: bool = False) -> float | None:
        """Part of the price that is asked for this kind of service; None where it is not known."""
        if batch:
            return self._rates.get("batch")
        return 1.0 if service_tier in _PLAIN else self._rates.get(str(service_tier))

    def cost(
        self, tokens: Tokens, model: str | None, *, service_tier: str | None = None, batch: bool = False
    ) -> float | None:
        """Dollars for some tokens of a model; None where the price is not known."""
        price, rate = self.price(model), self.rate(service_tier, batch=batch)
        if price is None or rate is None:
            return None
        dollars = price.of(tokens)
        return None if dollars is None else dollars * rate

    def __contains__(self, model: object) -> bool:
        return isinstance(model, str) and self.price(model) is not None

    def __repr__(self) -> str:
        return f"<Prices of {len(self._models)} models: {self.source}, {self.date}>"


def _row(name: str, row: Price | Mapping[str, Any]) -> Price:
    if isinstance(row, Price):
        return row
    if unknown := set(row) - set(Price._fields):
        raise ValueError(f"the price of {name} has no field {', '.join(sorted(unknown))}")
    for field, value in row.items():
        if value is not None and (isinstance(value, bool) or not isinstance(value, int | float) or value < 0):
            raise ValueError(f"{field} of {name} must be a number: {value!r}")
    return Price(**row)


@cache
def own_prices() -> Prices:
    """The table that comes with this package."""
    from importlib.resources import files

    return Prices._parsed(files("openai_runtime.pricing").joinpath("prices.toml").read_text("utf-8"))


_chosen: Prices | None = None


def default_prices() -> Prices:
    """The table that holds where none is named: that of `use_prices`, or our own."""
    return own_prices() if _chosen is None else _chosen


def use_prices(given: Prices | Mapping[str, Any] | str | PathLike[str] | None) -> Prices:
    """Let a table of yours go before ours in the whole program; None takes it away again.

    Args:
        given: A table, rows by model, or the path of a file like our own `prices.toml`.
    """
    global _chosen
    _chosen = None
    if given is not None:
        _chosen = Prices.of(given)
    return default_prices()
