# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.agent_session_input_param_agent_session_input_computer_use_approval_request_result_response import (
        AgentBrowserAuthenticationCancelParamParam as AgentBrowserAuthenticationCancelParamParam,
    )


__all__ = ["AgentBrowserAuthenticationCancelParamParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentBrowserAuthenticationCancelParamParam": "openai_generated.params.agent_session_input_param_agent_session_input_computer_use_approval_request_result_response",
    },
)
