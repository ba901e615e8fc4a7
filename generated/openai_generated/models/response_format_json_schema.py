# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_format_json_schema_json_schema import ResponseFormatJSONSchemaJsonSchema


@model
class ResponseFormatJSONSchema(Model):
    """Response format JSON schema (`json_schema`)."""

    type: Literal["json_schema"] = "json_schema"
    """Always `json_schema`."""
    json_schema: ResponseFormatJSONSchemaJsonSchema
    """The schema that the answer has to follow, with its name."""
