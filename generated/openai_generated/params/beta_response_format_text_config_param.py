# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaResponseFormatTextConfigParam: TypeAlias = (
    params.BetaResponseFormatTextParam
    | params.BetaResponseFormatTextJSONSchemaConfigParam
    | params.BetaResponseFormatJSONObjectParam
)
"""Beta response format text config: one of 3 kinds, told apart by `type`."""
