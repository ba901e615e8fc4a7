# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.additional_tools import AdditionalTools
    from openai_generated.models.conversation_message import ConversationMessage
    from openai_generated.models.function_tool_call_output import FunctionToolCallOutput
    from openai_generated.models.program import Program
    from openai_generated.models.program_output import ProgramOutput
    from openai_generated.models.response_apply_patch_tool_call import ResponseApplyPatchToolCall
    from openai_generated.models.response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
    from openai_generated.models.response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from openai_generated.models.response_compaction_item import ResponseCompactionItem
    from openai_generated.models.response_computer_tool_call import ResponseComputerToolCall
    from openai_generated.models.response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
    from openai_generated.models.response_custom_tool_call import ResponseCustomToolCall
    from openai_generated.models.response_custom_tool_call_output import ResponseCustomToolCallOutput
    from openai_generated.models.response_file_search_tool_call import ResponseFileSearchToolCall
    from openai_generated.models.response_function_shell_tool_call import ResponseFunctionShellToolCall
    from openai_generated.models.response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
    from openai_generated.models.response_function_tool_call import ResponseFunctionToolCall
    from openai_generated.models.response_function_web_search import ResponseFunctionWebSearch
    from openai_generated.models.response_input_item_image_generation_call import ResponseInputItemImageGenerationCall
    from openai_generated.models.response_input_item_local_shell_call import ResponseInputItemLocalShellCall
    from openai_generated.models.response_input_item_local_shell_call_output import (
        ResponseInputItemLocalShellCallOutput,
    )
    from openai_generated.models.response_input_item_mcp_approval_request import ResponseInputItemMcpApprovalRequest
    from openai_generated.models.response_input_item_mcp_call import ResponseInputItemMcpCall
    from openai_generated.models.response_input_item_mcp_list_tools import ResponseInputItemMcpListTools
    from openai_generated.models.response_output_item_mcp_approval_response import ResponseOutputItemMcpApprovalResponse
    from openai_generated.models.response_reasoning_item import ResponseReasoningItem
    from openai_generated.models.response_tool_search_call import ResponseToolSearchCall
    from openai_generated.models.response_tool_search_output_item import ResponseToolSearchOutputItem

    ItemField: TypeAlias = (
        ConversationMessage
        | Program
        | ProgramOutput
        | ResponseFunctionToolCall
        | ResponseToolSearchCall
        | ResponseToolSearchOutputItem
        | AdditionalTools
        | FunctionToolCallOutput
        | ResponseFileSearchToolCall
        | ResponseFunctionWebSearch
        | ResponseInputItemImageGenerationCall
        | ResponseComputerToolCall
        | ResponseComputerToolCallOutputItem
        | ResponseReasoningItem
        | ResponseCompactionItem
        | ResponseCodeInterpreterToolCall
        | ResponseInputItemLocalShellCall
        | ResponseInputItemLocalShellCallOutput
        | ResponseFunctionShellToolCall
        | ResponseFunctionShellToolCallOutput
        | ResponseApplyPatchToolCall
        | ResponseApplyPatchToolCallOutput
        | ResponseInputItemMcpListTools
        | ResponseInputItemMcpApprovalRequest
        | ResponseOutputItemMcpApprovalResponse
        | ResponseInputItemMcpCall
        | ResponseCustomToolCall
        | ResponseCustomToolCallOutput
    )
    """Item field: one of 28 kinds, told apart by `type`."""
else:
    ItemField = TaggedUnion(
        "ItemField",
        __package__,
        key="type",
        variants={
            "additional_tools": "AdditionalTools",
            "apply_patch_call": "ResponseApplyPatchToolCall",
            "apply_patch_call_output": "ResponseApplyPatchToolCallOutput",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "compaction": "ResponseCompactionItem",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ResponseComputerToolCallOutputItem",
            "custom_tool_call": "ResponseCustomToolCall",
            "custom_tool_call_output": "ResponseCustomToolCallOutput",
            "file_search_call": "ResponseFileSearchToolCall",
            "function_call": "ResponseFunctionToolCall",
            "function_call_output": "FunctionToolCallOutput",
            "image_generation_call": "ResponseInputItemImageGenerationCall",
            "local_shell_call": "ResponseInputItemLocalShellCall",
            "local_shell_call_output": "ResponseInputItemLocalShellCallOutput",
            "mcp_approval_request": "ResponseInputItemMcpApprovalRequest",
            "mcp_approval_response": "ResponseOutputItemMcpApprovalResponse",
            "mcp_call": "ResponseInputItemMcpCall",
            "mcp_list_tools": "ResponseInputItemMcpListTools",
            "message": "ConversationMessage",
            "program": "Program",
            "program_output": "ProgramOutput",
            "reasoning": "ResponseReasoningItem",
            "shell_call": "ResponseFunctionShellToolCall",
            "shell_call_output": "ResponseFunctionShellToolCallOutput",
            "tool_search_call": "ResponseToolSearchCall",
            "tool_search_output": "ResponseToolSearchOutputItem",
            "web_search_call": "ResponseFunctionWebSearch",
        },
        shapes=(),
    )
