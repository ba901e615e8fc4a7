# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_conversation_item_param import (
        RealtimeMcpApprovalResponseParam as RealtimeMcpApprovalResponseParam,
    )


__all__ = ["RealtimeMcpApprovalResponseParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeMcpApprovalResponseParam": "openai_generated.params.realtime_conversation_item_param",
    },
)
