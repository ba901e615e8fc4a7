# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_mcp_list_tools_completed_event import (
        ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
    )


__all__ = ["ResponseMcpListToolsFailedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseMcpListToolsFailedEvent": "openai_generated.models.response_mcp_list_tools_completed_event",
    },
)
