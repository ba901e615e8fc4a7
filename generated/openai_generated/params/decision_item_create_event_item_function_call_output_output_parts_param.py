# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

DecisionItemCreateEventItemFunctionCallOutputOutputPartsParam: TypeAlias = (
    params.DecisionInputTextParam | params.ItemFunctionCallOutputOutputPartsInputImageParam
)
"""Decision item create event item function call output output parts: one of 2 kinds, told apart by `type`."""
