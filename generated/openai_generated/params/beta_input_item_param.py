# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaInputItemParam: TypeAlias = (
    params.BetaEasyInputMessageParam
    | params.BetaItemParam
    | params.BetaCompactionTriggerItemParam
    | params.BetaItemReferenceParam
    | params.BetaProgramItemParam
    | params.BetaProgramOutputItemParam
    | params.BetaResponseConfigurationUpdateItemParamParam
    | params.BetaResponseConfigurationUpdateItemParam
    | params.ResponseConfigurationUpdateItemParam
)
"""Beta input item: one of 9 kinds, told apart by `type`."""
