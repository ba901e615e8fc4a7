# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class TextFormatResourceTextParam(TypedDict, total=False):
    """Text format resource text (`text`)."""

    type: Required[Literal["text"]]
    """Always `text`."""


class TextFormatResourceJSONSchemaParam(TypedDict, total=False):
    """Text format resource JSON schema (`json_schema`)."""

    schema: Required[Mapping[str, object]]
    type: Required[Literal["json_schema"]]
    """Always `json_schema`."""


TextFormatParam: TypeAlias = params.TextFormatResourceTextParam | params.TextFormatResourceJSONSchemaParam
"""Text format: one of 2 kinds, told apart by `type`."""
