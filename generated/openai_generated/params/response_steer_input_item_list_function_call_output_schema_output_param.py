# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


ResponseSteerInputItemListFunctionCallOutputSchemaOutputParam: TypeAlias = (
    params.BetaResponseInputTextContentParam
    | params.BetaResponseInputImageContentParam
    | params.BetaResponseInputFileContentParam
)
"""Response steer input item list function call output schema output: one of 3 kinds, told apart by `type`."""
