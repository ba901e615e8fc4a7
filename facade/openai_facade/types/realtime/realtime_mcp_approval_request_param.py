# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_conversation_item_param import (
        RealtimeMcpApprovalRequestParam as RealtimeMcpApprovalRequestParam,
    )


__all__ = ["RealtimeMcpApprovalRequestParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeMcpApprovalRequestParam": "openai_generated.params.realtime_conversation_item_param",
    },
)
