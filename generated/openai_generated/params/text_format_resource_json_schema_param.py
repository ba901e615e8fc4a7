# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class TextFormatResourceJSONSchemaParam(TypedDict, total=False):
    """Text format resource JSON schema (`json_schema`)."""

    schema: Required[Mapping[str, object]]
    type: Required[Literal["json_schema"]]
