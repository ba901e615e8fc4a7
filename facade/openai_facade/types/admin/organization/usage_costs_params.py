# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.usage_costs_params import UsageCostsParams as UsageCostsParams


__all__ = ["UsageCostsParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UsageCostsParams": "openai_generated.params.usage_costs_params",
    },
)
