# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_service_tier_responses import BetaServiceTierResponses as BetaServiceTier


__all__ = ["BetaServiceTier"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaServiceTier": "openai_generated.models.beta_service_tier_responses:BetaServiceTierResponses",
    },
)
