# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.realtime_tools_config_union import RealtimeToolsConfigUnion


RealtimeToolsConfig: TypeAlias = list[RealtimeToolsConfigUnion]
"""Realtime tools config."""

__all__ = ["RealtimeToolsConfig"]
