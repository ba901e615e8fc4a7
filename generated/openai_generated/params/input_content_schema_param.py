# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

InputContentSchemaParam: TypeAlias = (
    params.InputContentResourceInputTextParam | params.InputContentResourceInputImageParam
)
"""Input content schema: one of 2 kinds, told apart by `type`."""
