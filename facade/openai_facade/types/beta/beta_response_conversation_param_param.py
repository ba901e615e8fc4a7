# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_conversation_param import (
        BetaResponseConversationParam as BetaResponseConversationParamParam,
    )


__all__ = ["BetaResponseConversationParamParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseConversationParamParam": "openai_generated.params.beta_response_conversation_param:BetaResponseConversationParam",
    },
)
