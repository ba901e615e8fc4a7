# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """Beta response format text JSON schema config (`json_schema`)."""

    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    schema: Required[Mapping[str, object]]
    strict: bool | None
