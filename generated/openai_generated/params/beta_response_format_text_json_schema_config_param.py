# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """Beta response format text JSON schema config (`json_schema`)."""

    type: Required[Literal["json_schema"]]
    """Always `json_schema`."""
    description: str
    """Tells the model what the answer is for."""
    name: Required[str]
    """What the format is called: letters, digits, underscores and dashes, at most 64."""
    schema: Required[Mapping[str, object]]
    """The JSON schema that the answer has to follow."""
    strict: bool | None
    """Whether the answer is bound to follow the schema exactly; false by default."""
