# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_steer_pending_reason import (
        BetaResponseSteerPendingReason as BetaResponseSteerPendingReason,
    )


__all__ = ["BetaResponseSteerPendingReason"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseSteerPendingReason": "openai_generated.models.beta_response_steer_pending_reason",
    },
)
