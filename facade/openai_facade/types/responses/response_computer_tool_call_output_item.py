# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam as AcknowledgedSafetyCheck,
    )
    from openai_generated.models.response_computer_tool_call_output_item import (
        ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
    )


__all__ = ["AcknowledgedSafetyCheck", "ResponseComputerToolCallOutputItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AcknowledgedSafetyCheck": "openai_generated.models.computer_call_safety_check_param:ComputerCallSafetyCheckParam",
        "ResponseComputerToolCallOutputItem": "openai_generated.models.response_computer_tool_call_output_item",
    },
)
