# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_conversation_param_2 import BetaConversationParam2

BetaConversationParam: TypeAlias = str | BetaConversationParam2
"""Beta conversation param."""
