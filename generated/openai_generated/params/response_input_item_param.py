# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ResponseInputItemParam: TypeAlias = (
    params.EasyInputMessageParam
    | params.ItemParam
    | params.CompactionTriggerItemParam
    | params.ResponseInputItemItemReferenceParam
    | params.ProgramItemParam
    | params.ProgramOutputItemParam
    | params.ResponseConfigurationUpdateItemParamParam
    | params.ResponseConfigurationUpdateItemParam
)
"""Response input item: one of 8 kinds, told apart by `type`."""
