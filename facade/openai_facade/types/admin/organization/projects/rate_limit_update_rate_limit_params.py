# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.rate_limit_update_rate_limit_params import (
        RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams,
    )


__all__ = ["RateLimitUpdateRateLimitParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RateLimitUpdateRateLimitParams": "openai_generated.params.rate_limit_update_rate_limit_params",
    },
)
