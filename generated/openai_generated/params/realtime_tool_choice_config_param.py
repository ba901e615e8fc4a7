# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_generated import params


RealtimeToolChoiceConfigParam: TypeAlias = (
    Literal["none", "auto", "required"] | params.ToolChoiceFunctionParam | params.ToolChoiceMcpParam
)
"""Realtime tool choice config: one of 3 kinds, told apart by `type`."""
