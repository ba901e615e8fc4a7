# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_generated import params


RealtimeTruncationParam: TypeAlias = Literal["auto", "disabled"] | params.RealtimeTruncationRetentionRatioParam
"""Realtime truncation param."""

__all__ = ["RealtimeTruncationParam"]
