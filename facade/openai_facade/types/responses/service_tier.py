# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.service_tier_responses import ServiceTierResponses as ServiceTier


__all__ = ["ServiceTier"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ServiceTier": "openai_generated.models.service_tier_responses:ServiceTierResponses",
    },
)
