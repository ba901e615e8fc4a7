# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_format_json_schema import (
        ResponseFormatJSONSchema as ResponseFormatJSONSchema,
        ResponseFormatJSONSchemaJsonSchema as JSONSchema,
    )


__all__ = ["JSONSchema", "ResponseFormatJSONSchema"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "JSONSchema": "openai_generated.models.response_format_json_schema:ResponseFormatJSONSchemaJsonSchema",
        "ResponseFormatJSONSchema": "openai_generated.models.response_format_json_schema",
    },
)
