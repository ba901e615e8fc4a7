# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_conversation_param import (
        ResponseConversationParam as ResponseConversationParam,
    )


__all__ = ["ResponseConversationParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseConversationParam": "openai_generated.models.response_conversation_param",
    },
)
