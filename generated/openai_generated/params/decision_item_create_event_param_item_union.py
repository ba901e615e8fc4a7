# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

DecisionItemCreateEventParamItemUnion: TypeAlias = (
    params.DecisionUserMessageParam
    | params.DecisionDeveloperMessageParam
    | params.DecisionSystemMessageParam
    | params.DecisionAssistantMessageParam
    | params.DecisionItemCreateEventItemFunctionCallParam
    | params.DecisionItemCreateEventItemFunctionCallOutputParam
    | params.DecisionItemCreateEventItemCustomToolCallParam
    | params.DecisionItemCreateEventItemCustomToolCallOutputParam
)
"""Decision item create event param item union: one of 8 kinds, told apart by `type`."""
