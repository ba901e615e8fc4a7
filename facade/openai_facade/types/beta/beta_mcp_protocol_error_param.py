# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_mcp_tool_call_error_param import (
        BetaMCPProtocolErrorParam as BetaMCPProtocolErrorParam,
    )


__all__ = ["BetaMCPProtocolErrorParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaMCPProtocolErrorParam": "openai_generated.params.beta_mcp_tool_call_error_param",
    },
)
