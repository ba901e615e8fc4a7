# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseFormatJSONSchemaParam(TypedDict, total=False):
    """Response format JSON schema (`json_schema`)."""

    type: Required[Literal["json_schema"]]
    """Always `json_schema`."""
    json_schema: Required[params.ResponseFormatJSONSchemaJsonSchemaParam | Model]
    """The schema that the answer has to follow, with its name."""


class ResponseFormatJSONSchemaJsonSchemaParam(TypedDict, total=False):
    """Response format JSON schema JSON schema."""

    description: str
    """Tells the model what the answer is for."""
    name: Required[str]
    """What the format is called: letters, digits, underscores and dashes, at most 64."""
    schema: Mapping[str, object]
    """The JSON schema of the answer."""
    strict: bool | None
    """Whether the answer is bound to follow the schema exactly; false by default."""
