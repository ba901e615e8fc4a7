# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_function_and_custom_tool_call_output import (
        BetaFunctionAndCustomToolCallOutput as Output,
    )
    from openai_generated.models.beta_response_custom_tool_call_output_item import (
        BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem,
    )


__all__ = ["Agent", "BetaResponseCustomToolCallOutputItem", "Output"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseCustomToolCallOutputItem": "openai_generated.models.beta_response_custom_tool_call_output_item",
        "Output": "openai_generated.models.beta_function_and_custom_tool_call_output:BetaFunctionAndCustomToolCallOutput",
    },
)
