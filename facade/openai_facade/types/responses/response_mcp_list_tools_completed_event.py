# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_mcp_list_tools_completed_event import (
        ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
    )


__all__ = ["ResponseMcpListToolsCompletedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseMcpListToolsCompletedEvent": "openai_generated.models.response_mcp_list_tools_completed_event",
    },
)
