# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_mcp_tool_call_error import BetaHTTPError as BetaHTTPError


__all__ = ["BetaHTTPError"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaHTTPError": "openai_generated.models.beta_mcp_tool_call_error",
    },
)
