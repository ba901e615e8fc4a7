# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.rate_limit_list_rate_limits_params import (
        RateLimitListRateLimitsParams as RateLimitListRateLimitsParams,
    )


__all__ = ["RateLimitListRateLimitsParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RateLimitListRateLimitsParams": "openai_generated.params.rate_limit_list_rate_limits_params",
    },
)
