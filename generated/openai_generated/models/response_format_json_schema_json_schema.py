# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model, wire


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
