# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseFormatTextJSONSchemaConfig(Model):
    """Beta response format text JSON schema config (`json_schema`)."""

    type: Literal["json_schema"] = "json_schema"
    description: str | None = None
    name: str
    schema_: dict[str, object] = wire("schema")
    strict: bool | None = None
