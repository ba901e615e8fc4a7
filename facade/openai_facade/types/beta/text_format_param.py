# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.text_format_param import TextFormatParam as TextFormatParam
    from openai_generated.params.text_format_param_json_schema import (
        TextFormatParamJSONSchema as TextFormatParamJSONSchema,
    )
    from openai_generated.params.text_format_param_text import TextFormatParamText as TextFormatParamText


__all__ = ["TextFormatParam", "TextFormatParamJSONSchema", "TextFormatParamText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TextFormatParam": "openai_generated.params.text_format_param",
        "TextFormatParamJSONSchema": "openai_generated.params.text_format_param_json_schema",
        "TextFormatParamText": "openai_generated.params.text_format_param_text",
    },
)
