# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaTextResponseFormatConfigurationParam: TypeAlias = (
    params.BetaResponseFormatTextParam
    | params.BetaTextResponseFormatJsonSchemaParam
    | params.BetaResponseFormatJsonObjectParam
)
"""Beta text response format configuration: one of 3 kinds, told apart by `type`."""
