# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chatkit_session_create_params import (
        ChatSessionWorkflowParam as ChatSessionWorkflowParam,
        ChatSessionWorkflowParamTracing as Tracing,
    )


__all__ = ["ChatSessionWorkflowParam", "Tracing"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatSessionWorkflowParam": "openai_generated.params.chatkit_session_create_params",
        "Tracing": "openai_generated.params.chatkit_session_create_params:ChatSessionWorkflowParamTracing",
    },
)
