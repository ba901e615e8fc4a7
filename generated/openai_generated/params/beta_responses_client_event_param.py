# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaResponsesClientEventParam: TypeAlias = (
    params.BetaResponsesClientEventResponseCreateParam
    | params.BetaResponseInjectEventParam
    | params.BetaResponseSteerEventParam
)
"""Beta responses client event: one of 3 kinds, told apart by `type`."""
