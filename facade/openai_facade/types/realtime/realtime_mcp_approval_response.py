# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_mcp_approval_request import (
        RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse,
    )


__all__ = ["RealtimeMcpApprovalResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeMcpApprovalResponse": "openai_generated.models.realtime_mcp_approval_request",
    },
)
