# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


DecisionInputPartUnionParam: TypeAlias = (
    params.DecisionInputTextParam | params.DecisionInputImageParam | params.DecisionInputJSONParam
)
"""Decision input part union param: one of 3 kinds, told apart by `type`."""
