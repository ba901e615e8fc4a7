# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaResponseSteerInputResponseSteerInputItemListParam: TypeAlias = (
    params.BetaResponseSteerInputResponseSteerInputItemListMessageParam
    | params.ResponseSteerInputItemListFunctionCallOutputSchemaParam
)
"""Beta response steer input response steer input item list: one of 2 kinds, told apart by `type`."""
