# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_runtime.types import TypedDict


class ResponseFormatJSONSchemaJsonSchemaParam(TypedDict, total=False):
    """Response format JSON schema JSON schema."""

    description: str
    name: Required[str]
    schema: Mapping[str, object]
    strict: bool | None
