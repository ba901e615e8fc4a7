# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

DecisionItemCreateEventItemCustomToolCallOutputOutputPartsParam: TypeAlias = (
    params.DecisionInputTextParam | params.ItemCustomToolCallOutputOutputPartsInputImageParam
)
"""Decision item create event item custom tool call output output parts: one of 2 kinds, told apart by `type`."""
