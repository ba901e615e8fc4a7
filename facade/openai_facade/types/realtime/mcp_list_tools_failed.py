# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.mcp_list_tools_completed import McpListToolsFailed as McpListToolsFailed


__all__ = ["McpListToolsFailed"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "McpListToolsFailed": "openai_generated.models.mcp_list_tools_completed",
    },
)
