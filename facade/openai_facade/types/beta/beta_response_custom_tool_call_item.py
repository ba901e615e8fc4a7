# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_custom_tool_call_resource import (
        BetaCustomToolCallResource as BetaResponseCustomToolCallItem,
    )


__all__ = ["BetaResponseCustomToolCallItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseCustomToolCallItem": "openai_generated.models.beta_custom_tool_call_resource:BetaCustomToolCallResource",
    },
)
