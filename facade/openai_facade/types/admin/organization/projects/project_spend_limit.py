# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_spend_limit import ProjectSpendLimit as ProjectSpendLimit
    from openai_generated.models.spend_limit_enforcement import SpendLimitEnforcement as Enforcement


__all__ = ["Enforcement", "ProjectSpendLimit"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Enforcement": "openai_generated.models.spend_limit_enforcement:SpendLimitEnforcement",
        "ProjectSpendLimit": "openai_generated.models.project_spend_limit",
    },
)
