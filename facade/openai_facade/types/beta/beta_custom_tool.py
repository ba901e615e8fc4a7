# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_custom_tool import BetaCustomTool as BetaCustomTool
    from openai_generated.models.beta_custom_tool_format import (
        BetaCustomToolFormat as Format,
        BetaCustomToolInputFormatGrammar as FormatGrammar,
        BetaCustomToolInputFormatText as FormatText,
    )


__all__ = ["BetaCustomTool", "Format", "FormatGrammar", "FormatText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaCustomTool": "openai_generated.models.beta_custom_tool",
        "Format": "openai_generated.models.beta_custom_tool_format:BetaCustomToolFormat",
        "FormatGrammar": "openai_generated.models.beta_custom_tool_format:BetaCustomToolInputFormatGrammar",
        "FormatText": "openai_generated.models.beta_custom_tool_format:BetaCustomToolInputFormatText",
    },
)
