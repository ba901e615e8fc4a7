# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_custom_tool_call_output_resource import (
        BetaCustomToolCallOutputResource as BetaResponseCustomToolCallOutputItem,
    )


__all__ = ["BetaResponseCustomToolCallOutputItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseCustomToolCallOutputItem": "openai_generated.models.beta_custom_tool_call_output_resource:BetaCustomToolCallOutputResource",
    },
)
