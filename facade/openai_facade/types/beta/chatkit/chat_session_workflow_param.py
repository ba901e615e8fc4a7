# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_session_workflow_param import ChatSessionWorkflowParam as ChatSessionWorkflowParam
    from openai_generated.params.chat_session_workflow_param_tracing import ChatSessionWorkflowParamTracing as Tracing


__all__ = ["ChatSessionWorkflowParam", "Tracing"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatSessionWorkflowParam": "openai_generated.params.chat_session_workflow_param",
        "Tracing": "openai_generated.params.chat_session_workflow_param_tracing:ChatSessionWorkflowParamTracing",
    },
)
