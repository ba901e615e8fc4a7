# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


ResponseFormatTextConfigParam: TypeAlias = (
    params.ResponseFormatTextParam
    | params.ResponseFormatTextJSONSchemaConfigParam
    | params.ResponseFormatJSONObjectParam
)
"""Response format text config: one of 3 kinds, told apart by `type`."""
