# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.additional_tools_item_param import AdditionalToolsItemParam
    from openai_generated.models.response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from openai_generated.models.response_compaction_item_param import ResponseCompactionItemParam
    from openai_generated.models.response_computer_tool_call import ResponseComputerToolCall
    from openai_generated.models.response_custom_tool_call import ResponseCustomToolCall
    from openai_generated.models.response_custom_tool_call_output import ResponseCustomToolCallOutput
    from openai_generated.models.response_file_search_tool_call import ResponseFileSearchToolCall
    from openai_generated.models.response_function_tool_call import ResponseFunctionToolCall
    from openai_generated.models.response_function_web_search import ResponseFunctionWebSearch
    from openai_generated.models.response_input_item_apply_patch_call import ResponseInputItemApplyPatchCall
    from openai_generated.models.response_input_item_apply_patch_call_output import (
        ResponseInputItemApplyPatchCallOutput,
    )
    from openai_generated.models.response_input_item_computer_call_output import ResponseInputItemComputerCallOutput
    from openai_generated.models.response_input_item_function_call_output import ResponseInputItemFunctionCallOutput
    from openai_generated.models.response_input_item_image_generation_call import ResponseInputItemImageGenerationCall
    from openai_generated.models.response_input_item_local_shell_call import ResponseInputItemLocalShellCall
    from openai_generated.models.response_input_item_local_shell_call_output import (
        ResponseInputItemLocalShellCallOutput,
    )
    from openai_generated.models.response_input_item_mcp_approval_request import ResponseInputItemMcpApprovalRequest
    from openai_generated.models.response_input_item_mcp_approval_response import ResponseInputItemMcpApprovalResponse
    from openai_generated.models.response_input_item_mcp_call import ResponseInputItemMcpCall
    from openai_generated.models.response_input_item_mcp_list_tools import ResponseInputItemMcpListTools
    from openai_generated.models.response_input_item_message import ResponseInputItemMessage
    from openai_generated.models.response_input_item_shell_call import ResponseInputItemShellCall
    from openai_generated.models.response_input_item_shell_call_output import ResponseInputItemShellCallOutput
    from openai_generated.models.response_input_item_tool_search_call import ResponseInputItemToolSearchCall
    from openai_generated.models.response_output_message import ResponseOutputMessage
    from openai_generated.models.response_reasoning_item import ResponseReasoningItem
    from openai_generated.models.response_tool_search_output_item_param import ResponseToolSearchOutputItemParam

    Item: TypeAlias = (
        ResponseInputItemMessage
        | ResponseOutputMessage
        | ResponseFileSearchToolCall
        | ResponseComputerToolCall
        | ResponseInputItemComputerCallOutput
        | ResponseFunctionWebSearch
        | ResponseFunctionToolCall
        | ResponseInputItemFunctionCallOutput
        | ResponseInputItemToolSearchCall
        | ResponseToolSearchOutputItemParam
        | AdditionalToolsItemParam
        | ResponseReasoningItem
        | ResponseCompactionItemParam
        | ResponseInputItemImageGenerationCall
        | ResponseCodeInterpreterToolCall
        | ResponseInputItemLocalShellCall
        | ResponseInputItemLocalShellCallOutput
        | ResponseInputItemShellCall
        | ResponseInputItemShellCallOutput
        | ResponseInputItemApplyPatchCall
        | ResponseInputItemApplyPatchCallOutput
        | ResponseInputItemMcpListTools
        | ResponseInputItemMcpApprovalRequest
        | ResponseInputItemMcpApprovalResponse
        | ResponseInputItemMcpCall
        | ResponseCustomToolCallOutput
        | ResponseCustomToolCall
    )
    """Item: one of 27 kinds, told apart by `type`."""
else:
    Item = TaggedUnion(
        "Item",
        __package__,
        key="type",
        variants={
            "additional_tools": "AdditionalToolsItemParam",
            "apply_patch_call": "ResponseInputItemApplyPatchCall",
            "apply_patch_call_output": "ResponseInputItemApplyPatchCallOutput",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "compaction": "ResponseCompactionItemParam",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ResponseInputItemComputerCallOutput",
            "custom_tool_call": "ResponseCustomToolCall",
            "custom_tool_call_output": "ResponseCustomToolCallOutput",
            "file_search_call": "ResponseFileSearchToolCall",
            "function_call": "ResponseFunctionToolCall",
            "function_call_output": "ResponseInputItemFunctionCallOutput",
            "image_generation_call": "ResponseInputItemImageGenerationCall",
            "local_shell_call": "ResponseInputItemLocalShellCall",
            "local_shell_call_output": "ResponseInputItemLocalShellCallOutput",
            "mcp_approval_request": "ResponseInputItemMcpApprovalRequest",
            "mcp_approval_response": "ResponseInputItemMcpApprovalResponse",
            "mcp_call": "ResponseInputItemMcpCall",
            "mcp_list_tools": "ResponseInputItemMcpListTools",
            "message": (
                (
                    (
                        "id",
                        "role",
                        "content",
                        "status",
                    ),
                    "ResponseOutputMessage",
                ),
                (
                    (
                        "role",
                        "content",
                    ),
                    "ResponseInputItemMessage",
                ),
            ),
            "reasoning": "ResponseReasoningItem",
            "shell_call": "ResponseInputItemShellCall",
            "shell_call_output": "ResponseInputItemShellCallOutput",
            "tool_search_call": "ResponseInputItemToolSearchCall",
            "tool_search_output": "ResponseToolSearchOutputItemParam",
            "web_search_call": "ResponseFunctionWebSearch",
        },
        shapes=(
            (
                (
                    "role",
                    "content",
                ),
                "ResponseInputItemMessage",
            ),
        ),
    )
