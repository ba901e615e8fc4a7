# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_computer_call_safety_check_param import (
        BetaComputerCallSafetyCheckParam as AcknowledgedSafetyCheck,
    )
    from openai_generated.models.beta_response_computer_tool_call_output_item import (
        BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem,
    )


__all__ = ["AcknowledgedSafetyCheck", "Agent", "BetaResponseComputerToolCallOutputItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AcknowledgedSafetyCheck": "openai_generated.models.beta_computer_call_safety_check_param:BetaComputerCallSafetyCheckParam",
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseComputerToolCallOutputItem": "openai_generated.models.beta_response_computer_tool_call_output_item",
    },
)
