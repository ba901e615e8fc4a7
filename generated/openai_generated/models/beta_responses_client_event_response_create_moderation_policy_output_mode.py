# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsesClientEventResponseCreateModerationPolicyOutputMode: TypeAlias = Literal["score", "block"]
"""Beta responses client event response create moderation policy output mode: the values known when this was generated."""
