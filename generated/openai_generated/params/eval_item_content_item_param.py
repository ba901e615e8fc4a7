# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

EvalItemContentItemParam: TypeAlias = (
    str
    | params.ResponseInputTextParam
    | params.EvalItemContentOutputTextParam
    | params.EvalItemInputImageParam
    | params.ResponseInputAudioParam
)
"""Eval item content item: one of 5 kinds, told apart by `type`."""
