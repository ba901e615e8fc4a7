# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_additional_tools_item_param import BetaAdditionalToolsItemParam
    from openai_generated.models.beta_agent_message_item_param import BetaAgentMessageItemParam
    from openai_generated.models.beta_apply_patch_tool_call_item_param import BetaApplyPatchToolCallItemParam
    from openai_generated.models.beta_apply_patch_tool_call_output_item_param import (
        BetaApplyPatchToolCallOutputItemParam,
    )
    from openai_generated.models.beta_code_interpreter_tool_call import BetaCodeInterpreterToolCall
    from openai_generated.models.beta_compaction_summary_item_param import BetaCompactionSummaryItemParam
    from openai_generated.models.beta_computer_call_output_item_param import BetaComputerCallOutputItemParam
    from openai_generated.models.beta_computer_tool_call import BetaComputerToolCall
    from openai_generated.models.beta_custom_tool_call import BetaCustomToolCall
    from openai_generated.models.beta_custom_tool_call_output import BetaCustomToolCallOutput
    from openai_generated.models.beta_file_search_tool_call import BetaFileSearchToolCall
    from openai_generated.models.beta_function_call_output_item_param import BetaFunctionCallOutputItemParam
    from openai_generated.models.beta_function_shell_call_item_param import BetaFunctionShellCallItemParam
    from openai_generated.models.beta_function_shell_call_output_item_param import BetaFunctionShellCallOutputItemParam
    from openai_generated.models.beta_function_tool_call import BetaFunctionToolCall
    from openai_generated.models.beta_image_gen_tool_call import BetaImageGenToolCall
    from openai_generated.models.beta_input_message import BetaInputMessage
    from openai_generated.models.beta_local_shell_tool_call import BetaLocalShellToolCall
    from openai_generated.models.beta_local_shell_tool_call_output import BetaLocalShellToolCallOutput
    from openai_generated.models.beta_mcp_approval_request import BetaMCPApprovalRequest
    from openai_generated.models.beta_mcp_approval_response import BetaMCPApprovalResponse
    from openai_generated.models.beta_mcp_list_tools import BetaMCPListTools
    from openai_generated.models.beta_mcp_tool_call import BetaMCPToolCall
    from openai_generated.models.beta_multi_agent_call_item_param import BetaMultiAgentCallItemParam
    from openai_generated.models.beta_multi_agent_call_output_item_param import BetaMultiAgentCallOutputItemParam
    from openai_generated.models.beta_output_message import BetaOutputMessage
    from openai_generated.models.beta_reasoning_item import BetaReasoningItem
    from openai_generated.models.beta_tool_search_call_item_param import BetaToolSearchCallItemParam
    from openai_generated.models.beta_tool_search_output_item_param import BetaToolSearchOutputItemParam
    from openai_generated.models.beta_web_search_tool_call import BetaWebSearchToolCall

    BetaItem: TypeAlias = (
        BetaInputMessage
        | BetaOutputMessage
        | BetaFileSearchToolCall
        | BetaComputerToolCall
        | BetaComputerCallOutputItemParam
        | BetaWebSearchToolCall
        | BetaFunctionToolCall
        | BetaFunctionCallOutputItemParam
        | BetaAgentMessageItemParam
        | BetaMultiAgentCallItemParam
        | BetaMultiAgentCallOutputItemParam
        | BetaToolSearchCallItemParam
        | BetaToolSearchOutputItemParam
        | BetaAdditionalToolsItemParam
        | BetaReasoningItem
        | BetaCompactionSummaryItemParam
        | BetaImageGenToolCall
        | BetaCodeInterpreterToolCall
        | BetaLocalShellToolCall
        | BetaLocalShellToolCallOutput
        | BetaFunctionShellCallItemParam
        | BetaFunctionShellCallOutputItemParam
        | BetaApplyPatchToolCallItemParam
        | BetaApplyPatchToolCallOutputItemParam
        | BetaMCPListTools
        | BetaMCPApprovalRequest
        | BetaMCPApprovalResponse
        | BetaMCPToolCall
        | BetaCustomToolCallOutput
        | BetaCustomToolCall
    )
    """Beta item: one of 30 kinds, told apart by `type`."""
else:
    BetaItem = TaggedUnion(
        "BetaItem",
        __package__,
        key="type",
        variants={
            "additional_tools": "BetaAdditionalToolsItemParam",
            "agent_message": "BetaAgentMessageItemParam",
            "apply_patch_call": "BetaApplyPatchToolCallItemParam",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutputItemParam",
            "code_interpreter_call": "BetaCodeInterpreterToolCall",
            "compaction": "BetaCompactionSummaryItemParam",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerCallOutputItemParam",
            "custom_tool_call": "BetaCustomToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutput",
            "file_search_call": "BetaFileSearchToolCall",
            "function_call": "BetaFunctionToolCall",
            "function_call_output": "BetaFunctionCallOutputItemParam",
            "image_generation_call": "BetaImageGenToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponse",
            "mcp_call": "BetaMCPToolCall",
            "mcp_list_tools": "BetaMCPListTools",
            "message": (
                (
                    (
                        "id",
                        "role",
                        "content",
                        "status",
                    ),
                    "BetaOutputMessage",
                ),
                (
                    (
                        "role",
                        "content",
                    ),
                    "BetaInputMessage",
                ),
            ),
            "multi_agent_call": "BetaMultiAgentCallItemParam",
            "multi_agent_call_output": "BetaMultiAgentCallOutputItemParam",
            "reasoning": "BetaReasoningItem",
            "shell_call": "BetaFunctionShellCallItemParam",
            "shell_call_output": "BetaFunctionShellCallOutputItemParam",
            "tool_search_call": "BetaToolSearchCallItemParam",
            "tool_search_output": "BetaToolSearchOutputItemParam",
            "web_search_call": "BetaWebSearchToolCall",
        },
        shapes=(
            (
                (
                    "role",
                    "content",
                ),
                "BetaInputMessage",
            ),
        ),
    )
