# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.usage_decisions_params import UsageDecisionsParams as UsageDecisionsParams


__all__ = ["UsageDecisionsParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UsageDecisionsParams": "openai_generated.params.usage_decisions_params",
    },
)
