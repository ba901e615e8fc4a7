# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


RealtimeResponseCreateParamsWithReferencesParamToolChoice: TypeAlias = (
    params.ToolChoiceParam | params.ToolChoiceFunctionParam | params.ToolChoiceMcpParam
)
"""Realtime response create params with references param tool choice: one of 3 kinds, told apart by `type`."""
