"""What calls cost: an account by model and tag, and budgets that stop before they are passed.

`account` keeps the figures, `budget` lends and takes back, `costing` watches calls. The prices themselves are in
`openai_runtime.pricing`. May import `calling`, `errors` and the runtime.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_runtime.pricing.table import Price as Price
    from openai_runtime.pricing.table import Prices as Prices
    from openai_runtime.pricing.table import use_prices as use_prices

    from .account import Costs as Costs
    from .account import Spent as Spent
    from .budget import Budget as Budget

_getattr, __dir__ = lazy(
    __name__,
    {
        "Budget": ".budget",
        "Costs": ".account",
        "Price": "openai_runtime.pricing.table",
        "Prices": "openai_runtime.pricing.table",
        "Spent": ".account",
        "use_prices": "openai_runtime.pricing.table",
    },
)

if not TYPE_CHECKING:
    __getattr__ = _getattr

__all__ = ["Budget", "Costs", "Price", "Prices", "Spent", "use_prices"]
