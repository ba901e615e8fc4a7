# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_format_text_json_schema_config_param import (
        ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
    )


__all__ = ["ResponseFormatTextJSONSchemaConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFormatTextJSONSchemaConfigParam": "openai_generated.params.response_format_text_json_schema_config_param",
    },
)
