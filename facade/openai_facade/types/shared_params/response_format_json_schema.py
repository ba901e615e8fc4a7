# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_format_json_schema_param import (
        ResponseFormatJSONSchemaJsonSchemaParam as JSONSchema,
        ResponseFormatJSONSchemaParam as ResponseFormatJSONSchema,
    )


__all__ = ["JSONSchema", "ResponseFormatJSONSchema"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "JSONSchema": "openai_generated.params.response_format_json_schema_param:ResponseFormatJSONSchemaJsonSchemaParam",
        "ResponseFormatJSONSchema": "openai_generated.params.response_format_json_schema_param:ResponseFormatJSONSchemaParam",
    },
)
