# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_steer_required_input_apply_patch_call_output import (
        BetaResponseSteerRequiredInputApplyPatchCallOutput as ApplyPatchCallOutput,
    )
    from openai_generated.models.beta_response_steer_required_input_computer_call_output import (
        BetaResponseSteerRequiredInputComputerCallOutput as ComputerCallOutput,
    )
    from openai_generated.models.beta_response_steer_required_input_custom_tool_call_output import (
        BetaResponseSteerRequiredInputCustomToolCallOutput as CustomToolCallOutput,
    )
    from openai_generated.models.beta_response_steer_required_input_function_call_output import (
        BetaResponseSteerRequiredInputFunctionCallOutput as FunctionCallOutput,
    )
    from openai_generated.models.beta_response_steer_required_input_mcp_approval_response import (
        BetaResponseSteerRequiredInputMcpApprovalResponse as McpApprovalResponse,
    )
    from openai_generated.models.beta_response_steer_required_input_shell_call_output import (
        BetaResponseSteerRequiredInputShellCallOutput as ShellCallOutput,
    )
    from openai_generated.models.beta_response_steer_required_input_tool_search_output import (
        BetaResponseSteerRequiredInputToolSearchOutput as ToolSearchOutput,
    )
    from openai_generated.models.response_steer_required_input import (
        ResponseSteerRequiredInput as ResponseSteerRequiredInput,
    )


__all__ = [
    "ApplyPatchCallOutput",
    "ComputerCallOutput",
    "CustomToolCallOutput",
    "FunctionCallOutput",
    "McpApprovalResponse",
    "ResponseSteerRequiredInput",
    "ShellCallOutput",
    "ToolSearchOutput",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ApplyPatchCallOutput": "openai_generated.models.beta_response_steer_required_input_apply_patch_call_output:BetaResponseSteerRequiredInputApplyPatchCallOutput",
        "ComputerCallOutput": "openai_generated.models.beta_response_steer_required_input_computer_call_output:BetaResponseSteerRequiredInputComputerCallOutput",
        "CustomToolCallOutput": "openai_generated.models.beta_response_steer_required_input_custom_tool_call_output:BetaResponseSteerRequiredInputCustomToolCallOutput",
        "FunctionCallOutput": "openai_generated.models.beta_response_steer_required_input_function_call_output:BetaResponseSteerRequiredInputFunctionCallOutput",
        "McpApprovalResponse": "openai_generated.models.beta_response_steer_required_input_mcp_approval_response:BetaResponseSteerRequiredInputMcpApprovalResponse",
        "ResponseSteerRequiredInput": "openai_generated.models.response_steer_required_input",
        "ShellCallOutput": "openai_generated.models.beta_response_steer_required_input_shell_call_output:BetaResponseSteerRequiredInputShellCallOutput",
        "ToolSearchOutput": "openai_generated.models.beta_response_steer_required_input_tool_search_output:BetaResponseSteerRequiredInputToolSearchOutput",
    },
)
