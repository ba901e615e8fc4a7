# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_additional_tools import BetaAdditionalTools
    from openai_generated.models.beta_agent_message import BetaAgentMessage
    from openai_generated.models.beta_multi_agent_call import BetaMultiAgentCall
    from openai_generated.models.beta_multi_agent_call_output import BetaMultiAgentCallOutput
    from openai_generated.models.beta_program import BetaProgram
    from openai_generated.models.beta_program_output import BetaProgramOutput
    from openai_generated.models.beta_response_apply_patch_tool_call import BetaResponseApplyPatchToolCall
    from openai_generated.models.beta_response_apply_patch_tool_call_output import BetaResponseApplyPatchToolCallOutput
    from openai_generated.models.beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
    from openai_generated.models.beta_response_compaction_item import BetaResponseCompactionItem
    from openai_generated.models.beta_response_computer_tool_call import BetaResponseComputerToolCall
    from openai_generated.models.beta_response_computer_tool_call_output_item import (
        BetaResponseComputerToolCallOutputItem,
    )
    from openai_generated.models.beta_response_configuration_update_item import BetaResponseConfigurationUpdateItem
    from openai_generated.models.beta_response_custom_tool_call_item import BetaResponseCustomToolCallItem
    from openai_generated.models.beta_response_custom_tool_call_output_item import BetaResponseCustomToolCallOutputItem
    from openai_generated.models.beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
    from openai_generated.models.beta_response_function_shell_tool_call import BetaResponseFunctionShellToolCall
    from openai_generated.models.beta_response_function_shell_tool_call_output import (
        BetaResponseFunctionShellToolCallOutput,
    )
    from openai_generated.models.beta_response_function_tool_call_item import BetaResponseFunctionToolCallItem
    from openai_generated.models.beta_response_function_tool_call_output_item import (
        BetaResponseFunctionToolCallOutputItem,
    )
    from openai_generated.models.beta_response_function_web_search import BetaResponseFunctionWebSearch
    from openai_generated.models.beta_response_input_item_image_generation_call import (
        BetaResponseInputItemImageGenerationCall,
    )
    from openai_generated.models.beta_response_input_item_local_shell_call import BetaResponseInputItemLocalShellCall
    from openai_generated.models.beta_response_input_item_local_shell_call_output import (
        BetaResponseInputItemLocalShellCallOutput,
    )
    from openai_generated.models.beta_response_input_item_mcp_approval_request import (
        BetaResponseInputItemMcpApprovalRequest,
    )
    from openai_generated.models.beta_response_input_item_mcp_call import BetaResponseInputItemMcpCall
    from openai_generated.models.beta_response_input_item_mcp_list_tools import BetaResponseInputItemMcpListTools
    from openai_generated.models.beta_response_input_message_item import BetaResponseInputMessageItem
    from openai_generated.models.beta_response_output_item_mcp_approval_response import (
        BetaResponseOutputItemMcpApprovalResponse,
    )
    from openai_generated.models.beta_response_output_message import BetaResponseOutputMessage
    from openai_generated.models.beta_response_reasoning_item import BetaResponseReasoningItem
    from openai_generated.models.beta_response_tool_search_call import BetaResponseToolSearchCall
    from openai_generated.models.beta_response_tool_search_output_item import BetaResponseToolSearchOutputItem

    BetaResponseItem: TypeAlias = (
        BetaResponseInputMessageItem
        | BetaResponseOutputMessage
        | BetaResponseFileSearchToolCall
        | BetaResponseComputerToolCall
        | BetaResponseComputerToolCallOutputItem
        | BetaResponseFunctionWebSearch
        | BetaResponseFunctionToolCallItem
        | BetaResponseFunctionToolCallOutputItem
        | BetaAgentMessage
        | BetaMultiAgentCall
        | BetaMultiAgentCallOutput
        | BetaResponseToolSearchCall
        | BetaResponseToolSearchOutputItem
        | BetaAdditionalTools
        | BetaResponseReasoningItem
        | BetaProgram
        | BetaProgramOutput
        | BetaResponseCompactionItem
        | BetaResponseInputItemImageGenerationCall
        | BetaResponseCodeInterpreterToolCall
        | BetaResponseInputItemLocalShellCall
        | BetaResponseInputItemLocalShellCallOutput
        | BetaResponseFunctionShellToolCall
        | BetaResponseFunctionShellToolCallOutput
        | BetaResponseApplyPatchToolCall
        | BetaResponseApplyPatchToolCallOutput
        | BetaResponseInputItemMcpListTools
        | BetaResponseInputItemMcpApprovalRequest
        | BetaResponseOutputItemMcpApprovalResponse
        | BetaResponseInputItemMcpCall
        | BetaResponseCustomToolCallItem
        | BetaResponseCustomToolCallOutputItem
        | BetaResponseConfigurationUpdateItem
    )
    """Beta response item: one of 33 kinds, told apart by `type`."""
else:
    BetaResponseItem = TaggedUnion(
        "BetaResponseItem",
        __package__,
        key="type",
        variants={
            "additional_tools": "BetaAdditionalTools",
            "agent_message": "BetaAgentMessage",
            "apply_patch_call": "BetaResponseApplyPatchToolCall",
            "apply_patch_call_output": "BetaResponseApplyPatchToolCallOutput",
            "code_interpreter_call": "BetaResponseCodeInterpreterToolCall",
            "compaction": "BetaResponseCompactionItem",
            "computer_call": "BetaResponseComputerToolCall",
            "computer_call_output": "BetaResponseComputerToolCallOutputItem",
            "configuration_update": "BetaResponseConfigurationUpdateItem",
            "custom_tool_call": "BetaResponseCustomToolCallItem",
            "custom_tool_call_output": "BetaResponseCustomToolCallOutputItem",
            "file_search_call": "BetaResponseFileSearchToolCall",
            "function_call": "BetaResponseFunctionToolCallItem",
            "function_call_output": "BetaResponseFunctionToolCallOutputItem",
            "image_generation_call": "BetaResponseInputItemImageGenerationCall",
            "local_shell_call": "BetaResponseInputItemLocalShellCall",
            "local_shell_call_output": "BetaResponseInputItemLocalShellCallOutput",
            "mcp_approval_request": "BetaResponseInputItemMcpApprovalRequest",
            "mcp_approval_response": "BetaResponseOutputItemMcpApprovalResponse",
            "mcp_call": "BetaResponseInputItemMcpCall",
            "mcp_list_tools": "BetaResponseInputItemMcpListTools",
            "message": (
                (
                    (
                        "id",
                        "role",
                        "content",
                        "status",
                    ),
                    "BetaResponseOutputMessage",
                ),
                (
                    (
                        "role",
                        "content",
                        "id",
                    ),
                    "BetaResponseInputMessageItem",
                ),
            ),
            "multi_agent_call": "BetaMultiAgentCall",
            "multi_agent_call_output": "BetaMultiAgentCallOutput",
            "program": "BetaProgram",
            "program_output": "BetaProgramOutput",
            "reasoning": "BetaResponseReasoningItem",
            "shell_call": "BetaResponseFunctionShellToolCall",
            "shell_call_output": "BetaResponseFunctionShellToolCallOutput",
            "tool_search_call": "BetaResponseToolSearchCall",
            "tool_search_output": "BetaResponseToolSearchOutputItem",
            "web_search_call": "BetaResponseFunctionWebSearch",
        },
        shapes=(),
    )
