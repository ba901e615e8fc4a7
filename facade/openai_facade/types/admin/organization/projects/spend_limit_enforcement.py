# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.spend_limit_enforcement import SpendLimitEnforcement as SpendLimitEnforcement


__all__ = ["SpendLimitEnforcement"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SpendLimitEnforcement": "openai_generated.models.spend_limit_enforcement",
    },
)
