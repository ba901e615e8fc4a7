# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_mcp_list_tools_in_progress_event import (
        ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
    )


__all__ = ["ResponseMcpListToolsInProgressEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseMcpListToolsInProgressEvent": "openai_generated.models.response_mcp_list_tools_in_progress_event",
    },
)
