# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


InputUnionMember1CustomToolCallOutputOutputPartsParam: TypeAlias = (
    params.DecisionInputTextParam | params.DecisionInputImageParam
)
"""Input union member 1 custom tool call output output parts: one of 2 kinds, told apart by `type`."""
