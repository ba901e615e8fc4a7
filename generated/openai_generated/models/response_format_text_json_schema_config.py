# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseFormatTextJSONSchemaConfig(Model):
    """Response format text JSON schema config (`json_schema`)."""

    type: Literal["json_schema"] = "json_schema"
    """Always `json_schema`."""
    description: str | None = None
    """Tells the model what the answer is for."""
    name: str
    """What the format is called: letters, digits, underscores and dashes, at most 64."""
    schema_: dict[str, object] = wire("schema")
    """The JSON schema that the answer has to follow."""
    strict: bool | None = None
    """Whether the answer is bound to follow the schema exactly; false by default."""
