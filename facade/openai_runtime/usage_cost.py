"""`usage.cost()`: what a `usage` has beyond its fields, and how it learns which model it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .model.fields import MISSING, Key
from .model.models import Model
from .model.record import shielded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

    from .pricing.table import Prices


@shielded
class UsageCost(Model):
    """What a `usage` has beyond its fields."""

    __slots__ = ("_about",)
    _about: tuple[Any, Any, bool]

    def cost(
        self,
        *,
        model: str | None = None,
        service_tier: str | None = None,
        batch: bool = False,
        prices: Prices | Mapping[str, Any] | str | PathLike[str] | None = None,
    ) -> float | None:
        """Give what this cost, in US dollars; None where the price is not known.

        Args:
            model: The model; that of the answer unless given.
            service_tier: How it was served (`flex`); as the answer says unless given.
            batch: Whether it was part of a batch; a `Batch` knows that of itself.
            prices: A table, rows or a file that goes before the usual prices.
        """
        from .pricing.table import Prices, default_prices
        from .pricing.tokens import tokens_in

        said_model, said_tier, in_batch = getattr(self, "_about", (None, None, False))
        table = default_prices() if prices is None else Prices.of(prices)
        tokens = tokens_in(self.to_dict())
        if tokens is None:
            return None
        tier = said_tier if service_tier is None else service_tier
        return table.cost(tokens, model or said_model, service_tier=tier, batch=batch or in_batch)


class _UsageField(Key):
    """The field `usage` of an answer: whoever reads it finds a usage that knows the model."""

    __slots__ = ()

    def __get__(self, record: Any, owner: type) -> Any:
        if record is None:
            return None  # as of any other field
        values = record.__dict__
        usage = values.get("usage")
        if isinstance(usage, UsageCost):
            usage._about = (values.get("model"), values.get("service_tier"), values.get("object") == "batch")
        return usage


class UsageOwner:
    """What an answer with a `usage` has beyond its fields."""

    __slots__ = ()

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if "usage" in cls.__dict__:  # after `declare`, which gives every field its default
            required = "usage" in cls.__required__  # type: ignore[attr-defined]
            cls.usage = _UsageField("usage", MISSING if required else None)  # type: ignore[attr-defined]
