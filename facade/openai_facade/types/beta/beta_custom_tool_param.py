# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_custom_tool_format_param import (
        BetaCustomToolFormatParam as Format,
        BetaCustomToolInputFormatGrammarParam as FormatGrammar,
        BetaCustomToolInputFormatTextParam as FormatText,
    )
    from openai_generated.params.beta_custom_tool_param import BetaCustomToolParam as BetaCustomToolParam


__all__ = ["BetaCustomToolParam", "Format", "FormatGrammar", "FormatText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaCustomToolParam": "openai_generated.params.beta_custom_tool_param",
        "Format": "openai_generated.params.beta_custom_tool_format_param:BetaCustomToolFormatParam",
        "FormatGrammar": "openai_generated.params.beta_custom_tool_format_param:BetaCustomToolInputFormatGrammarParam",
        "FormatText": "openai_generated.params.beta_custom_tool_format_param:BetaCustomToolInputFormatTextParam",
    },
)
