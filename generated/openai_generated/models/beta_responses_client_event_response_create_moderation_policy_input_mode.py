# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsesClientEventResponseCreateModerationPolicyInputMode: TypeAlias = Literal["score", "block"]
"""Beta responses client event response create moderation policy input mode: the values known when this was generated."""
