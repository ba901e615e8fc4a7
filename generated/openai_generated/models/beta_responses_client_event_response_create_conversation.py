# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.beta_response_conversation_param import BetaResponseConversationParam

BetaResponsesClientEventResponseCreateConversation: TypeAlias = str | BetaResponseConversationParam
"""Beta responses client event response create conversation."""
