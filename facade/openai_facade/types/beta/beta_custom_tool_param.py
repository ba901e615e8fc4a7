# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_custom_grammar_format_param import BetaCustomGrammarFormatParam as FormatGrammar
    from openai_generated.params.beta_custom_text_format_param import BetaCustomTextFormatParam as FormatText
    from openai_generated.params.beta_custom_tool_param import BetaCustomToolParam as BetaCustomToolParam
    from openai_generated.params.beta_custom_tool_param_format import BetaCustomToolParamFormat as Format


__all__ = ["BetaCustomToolParam", "Format", "FormatGrammar", "FormatText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaCustomToolParam": "openai_generated.params.beta_custom_tool_param",
        "Format": "openai_generated.params.beta_custom_tool_param_format:BetaCustomToolParamFormat",
        "FormatGrammar": "openai_generated.params.beta_custom_grammar_format_param:BetaCustomGrammarFormatParam",
        "FormatText": "openai_generated.params.beta_custom_text_format_param:BetaCustomTextFormatParam",
    },
)
