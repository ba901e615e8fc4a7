# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model, wire


@model
class ResponseFormatJSONSchemaJsonSchema(Model):
    """Response format JSON schema JSON schema."""

    description: str | None = None
    name: str
    schema_: dict[str, object] | None = wire("schema", default=None)
    strict: bool | None = None
