# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseFormatJSONSchema(Model):
    """Response format JSON schema (`json_schema`)."""

    type: Literal["json_schema"] = "json_schema"
    """Always `json_schema`."""
    json_schema: ResponseFormatJSONSchemaJsonSchema
    """The schema that the answer has to follow, with its name."""


@model
class ResponseFormatJSONSchemaJsonSchema(Model):
    """Response format JSON schema JSON schema."""

    description: str | None = None
    """Tells the model what the answer is for."""
    name: str
    """What the format is called: letters, digits, underscores and dashes, at most 64."""
    schema_: dict[str, object] | None = wire("schema", default=None)
    """The JSON schema of the answer."""
    strict: bool | None = None
    """Whether the answer is bound to follow the schema exactly; false by default."""
