# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chatkit_session_create_params import (
        ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam,
    )


__all__ = ["ChatSessionExpiresAfterParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatSessionExpiresAfterParam": "openai_generated.params.chatkit_session_create_params",
    },
)
