# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


RealtimeResponseCreateParamsWithReferencesParamTool: TypeAlias = (
    params.RealtimeFunctionToolParam | params.RealtimeResponseCreateMcpToolParam
)
"""Realtime response create params with references param tool: one of 2 kinds, told apart by `type`."""
