# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ResponseSteerInputItemListFunctionCallOutputCallerParam: TypeAlias = (
    params.ResponseSteerInputItemListFunctionCallOutputCallerDirectParam
    | params.ResponseSteerInputItemListFunctionCallOutputCallerProgramParam
)
"""Response steer input item list function call output caller: one of 2 kinds, told apart by `type`."""
