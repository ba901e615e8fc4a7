# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_additional_tools_item_param import BetaAdditionalToolsItemParam
    from openai_generated.models.beta_agent_message_item_param import BetaAgentMessageItemParam
    from openai_generated.models.beta_multi_agent_call_item_param import BetaMultiAgentCallItemParam
    from openai_generated.models.beta_multi_agent_call_output_item_param import BetaMultiAgentCallOutputItemParam
    from openai_generated.models.beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
    from openai_generated.models.beta_response_compaction_item_param import BetaResponseCompactionItemParam
    from openai_generated.models.beta_response_computer_tool_call import BetaResponseComputerToolCall
    from openai_generated.models.beta_response_custom_tool_call import BetaResponseCustomToolCall
    from openai_generated.models.beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput
    from openai_generated.models.beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
    from openai_generated.models.beta_response_function_tool_call import BetaResponseFunctionToolCall
    from openai_generated.models.beta_response_function_web_search import BetaResponseFunctionWebSearch
    from openai_generated.models.beta_response_input_item_apply_patch_call import BetaResponseInputItemApplyPatchCall
    from openai_generated.models.beta_response_input_item_apply_patch_call_output import (
        BetaResponseInputItemApplyPatchCallOutput,
    )
    from openai_generated.models.beta_response_input_item_computer_call_output import (
        BetaResponseInputItemComputerCallOutput,
    )
    from openai_generated.models.beta_response_input_item_function_call_output import (
        BetaResponseInputItemFunctionCallOutput,
    )
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
    from openai_generated.models.beta_response_input_item_mcp_approval_response import (
        BetaResponseInputItemMcpApprovalResponse,
    )
    from openai_generated.models.beta_response_input_item_mcp_call import BetaResponseInputItemMcpCall
    from openai_generated.models.beta_response_input_item_mcp_list_tools import BetaResponseInputItemMcpListTools
    from openai_generated.models.beta_response_input_item_message import BetaResponseInputItemMessage
    from openai_generated.models.beta_response_input_item_shell_call import BetaResponseInputItemShellCall
    from openai_generated.models.beta_response_input_item_shell_call_output import BetaResponseInputItemShellCallOutput
    from openai_generated.models.beta_response_input_item_tool_search_call import BetaResponseInputItemToolSearchCall
    from openai_generated.models.beta_response_output_message import BetaResponseOutputMessage
    from openai_generated.models.beta_response_reasoning_item import BetaResponseReasoningItem
    from openai_generated.models.beta_response_tool_search_output_item_param import (
        BetaResponseToolSearchOutputItemParam,
    )

    BetaItem: TypeAlias = (
        BetaResponseInputItemMessage
        | BetaResponseOutputMessage
        | BetaResponseFileSearchToolCall
        | BetaResponseComputerToolCall
        | BetaResponseInputItemComputerCallOutput
        | BetaResponseFunctionWebSearch
        | BetaResponseFunctionToolCall
        | BetaResponseInputItemFunctionCallOutput
        | BetaAgentMessageItemParam
        | BetaMultiAgentCallItemParam
        | BetaMultiAgentCallOutputItemParam
        | BetaResponseInputItemToolSearchCall
        | BetaResponseToolSearchOutputItemParam
        | BetaAdditionalToolsItemParam
        | BetaResponseReasoningItem
        | BetaResponseCompactionItemParam
        | BetaResponseInputItemImageGenerationCall
        | BetaResponseCodeInterpreterToolCall
        | BetaResponseInputItemLocalShellCall
        | BetaResponseInputItemLocalShellCallOutput
        | BetaResponseInputItemShellCall
        | BetaResponseInputItemShellCallOutput
        | BetaResponseInputItemApplyPatchCall
        | BetaResponseInputItemApplyPatchCallOutput
        | BetaResponseInputItemMcpListTools
        | BetaResponseInputItemMcpApprovalRequest
        | BetaResponseInputItemMcpApprovalResponse
        | BetaResponseInputItemMcpCall
        | BetaResponseCustomToolCallOutput
        | BetaResponseCustomToolCall
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
            "apply_patch_call": "BetaResponseInputItemApplyPatchCall",
            "apply_patch_call_output": "BetaResponseInputItemApplyPatchCallOutput",
            "code_interpreter_call": "BetaResponseCodeInterpreterToolCall",
            "compaction": "BetaResponseCompactionItemParam",
            "computer_call": "BetaResponseComputerToolCall",
            "computer_call_output": "BetaResponseInputItemComputerCallOutput",
            "custom_tool_call": "BetaResponseCustomToolCall",
            "custom_tool_call_output": "BetaResponseCustomToolCallOutput",
            "file_search_call": "BetaResponseFileSearchToolCall",
            "function_call": "BetaResponseFunctionToolCall",
            "function_call_output": "BetaResponseInputItemFunctionCallOutput",
            "image_generation_call": "BetaResponseInputItemImageGenerationCall",
            "local_shell_call": "BetaResponseInputItemLocalShellCall",
            "local_shell_call_output": "BetaResponseInputItemLocalShellCallOutput",
            "mcp_approval_request": "BetaResponseInputItemMcpApprovalRequest",
            "mcp_approval_response": "BetaResponseInputItemMcpApprovalResponse",
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
                    ),
                    "BetaResponseInputItemMessage",
                ),
            ),
            "multi_agent_call": "BetaMultiAgentCallItemParam",
            "multi_agent_call_output": "BetaMultiAgentCallOutputItemParam",
            "reasoning": "BetaResponseReasoningItem",
            "shell_call": "BetaResponseInputItemShellCall",
            "shell_call_output": "BetaResponseInputItemShellCallOutput",
            "tool_search_call": "BetaResponseInputItemToolSearchCall",
            "tool_search_output": "BetaResponseToolSearchOutputItemParam",
            "web_search_call": "BetaResponseFunctionWebSearch",
        },
        shapes=(
            (
                (
                    "role",
                    "content",
                ),
                "BetaResponseInputItemMessage",
            ),
        ),
    )
