# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.custom_tool_input_format_param import (
        CustomToolInputFormatGrammarParam as Grammar,
        CustomToolInputFormatParam as CustomToolInputFormat,
        CustomToolInputFormatTextParam as Text,
    )


__all__ = ["CustomToolInputFormat", "Grammar", "Text"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CustomToolInputFormat": "openai_generated.params.custom_tool_input_format_param:CustomToolInputFormatParam",
        "Grammar": "openai_generated.params.custom_tool_input_format_param:CustomToolInputFormatGrammarParam",
        "Text": "openai_generated.params.custom_tool_input_format_param:CustomToolInputFormatTextParam",
    },
)
