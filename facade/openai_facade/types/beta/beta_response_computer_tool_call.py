# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_computer_call_safety_check_param import (
        BetaComputerCallSafetyCheckParam as PendingSafetyCheck,
    )
    from openai_generated.models.beta_response_computer_tool_call import (
        BetaResponseComputerToolCall as BetaResponseComputerToolCall,
    )


__all__ = ["Agent", "BetaResponseComputerToolCall", "PendingSafetyCheck"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseComputerToolCall": "openai_generated.models.beta_response_computer_tool_call",
        "PendingSafetyCheck": "openai_generated.models.beta_computer_call_safety_check_param:BetaComputerCallSafetyCheckParam",
    },
)
