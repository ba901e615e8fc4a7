# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaResponseInputItemParam: TypeAlias = (
    params.BetaEasyInputMessageParam
    | params.BetaItemParam
    | params.BetaCompactionTriggerItemParam
    | params.BetaResponseInputItemItemReferenceParam
    | params.BetaProgramItemParam
    | params.BetaProgramOutputItemParam
    | params.BetaResponseConfigurationUpdateItemParamParam
    | params.BetaResponseConfigurationUpdateItemParam
    | params.ResponseConfigurationUpdateItemParam
)
"""Beta response input item: one of 9 kinds, told apart by `type`."""
