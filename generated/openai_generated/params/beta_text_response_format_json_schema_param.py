# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaTextResponseFormatJsonSchemaParam(TypedDict, total=False):
    """Beta text response format JSON schema (`json_schema`)."""

    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    schema: Required[Mapping[str, object]]
    strict: bool | None
