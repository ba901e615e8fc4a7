# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ServiceTierSettingUpdateParamsDefault: TypeAlias = Literal["standard", "fast", "scale"]
"""Service tier setting update params default: the values known when this was generated."""
