# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.custom_tool_input_format import (
        CustomToolInputFormat as CustomToolInputFormat,
        CustomToolInputFormatGrammar as Grammar,
        CustomToolInputFormatText as Text,
    )


__all__ = ["CustomToolInputFormat", "Grammar", "Text"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CustomToolInputFormat": "openai_generated.models.custom_tool_input_format",
        "Grammar": "openai_generated.models.custom_tool_input_format:CustomToolInputFormatGrammar",
        "Text": "openai_generated.models.custom_tool_input_format:CustomToolInputFormatText",
    },
)
