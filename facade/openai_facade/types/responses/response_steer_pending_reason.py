# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_steer_pending_reason import (
        ResponseSteerPendingReason as ResponseSteerPendingReason,
    )


__all__ = ["ResponseSteerPendingReason"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseSteerPendingReason": "openai_generated.models.response_steer_pending_reason",
    },
)
