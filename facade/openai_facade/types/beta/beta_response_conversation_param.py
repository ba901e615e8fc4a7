# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_conversation_param import (
        BetaResponseConversationParam as BetaResponseConversationParam,
    )


__all__ = ["BetaResponseConversationParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseConversationParam": "openai_generated.params.beta_response_conversation_param",
    },
)
