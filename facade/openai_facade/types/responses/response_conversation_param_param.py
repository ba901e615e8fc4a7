# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_conversation_param import (
        ResponseConversationParam as ResponseConversationParamParam,
    )


__all__ = ["ResponseConversationParamParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseConversationParamParam": "openai_generated.params.response_conversation_param:ResponseConversationParam",
    },
)
