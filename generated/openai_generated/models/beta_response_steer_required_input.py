# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_steer_required_input_apply_patch_call_output import (
        BetaResponseSteerRequiredInputApplyPatchCallOutput,
    )
    from openai_generated.models.beta_response_steer_required_input_computer_call_output import (
        BetaResponseSteerRequiredInputComputerCallOutput,
    )
    from openai_generated.models.beta_response_steer_required_input_custom_tool_call_output import (
        BetaResponseSteerRequiredInputCustomToolCallOutput,
    )
    from openai_generated.models.beta_response_steer_required_input_function_call_output import (
        BetaResponseSteerRequiredInputFunctionCallOutput,
    )
    from openai_generated.models.beta_response_steer_required_input_mcp_approval_response import (
        BetaResponseSteerRequiredInputMcpApprovalResponse,
    )
    from openai_generated.models.beta_response_steer_required_input_shell_call_output import (
        BetaResponseSteerRequiredInputShellCallOutput,
    )
    from openai_generated.models.beta_response_steer_required_input_tool_search_output import (
        BetaResponseSteerRequiredInputToolSearchOutput,
    )

    BetaResponseSteerRequiredInput: TypeAlias = (
        BetaResponseSteerRequiredInputFunctionCallOutput
        | BetaResponseSteerRequiredInputCustomToolCallOutput
        | BetaResponseSteerRequiredInputComputerCallOutput
        | BetaResponseSteerRequiredInputShellCallOutput
        | BetaResponseSteerRequiredInputApplyPatchCallOutput
        | BetaResponseSteerRequiredInputToolSearchOutput
        | BetaResponseSteerRequiredInputMcpApprovalResponse
    )
    """Beta response steer required input: one of 7 kinds, told apart by `type`."""
else:
    BetaResponseSteerRequiredInput = TaggedUnion(
        "BetaResponseSteerRequiredInput",
        __package__,
        key="type",
        variants={
            "apply_patch_call_output": "BetaResponseSteerRequiredInputApplyPatchCallOutput",
            "computer_call_output": "BetaResponseSteerRequiredInputComputerCallOutput",
            "custom_tool_call_output": "BetaResponseSteerRequiredInputCustomToolCallOutput",
            "function_call_output": "BetaResponseSteerRequiredInputFunctionCallOutput",
            "mcp_approval_response": "BetaResponseSteerRequiredInputMcpApprovalResponse",
            "shell_call_output": "BetaResponseSteerRequiredInputShellCallOutput",
            "tool_search_output": "BetaResponseSteerRequiredInputToolSearchOutput",
        },
        shapes=(),
    )
