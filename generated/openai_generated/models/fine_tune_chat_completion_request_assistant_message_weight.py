# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

FineTuneChatCompletionRequestAssistantMessageWeight: TypeAlias = Literal[0, 1]
"""Fine tune chat completion request assistant message weight: the values known when this was generated."""
