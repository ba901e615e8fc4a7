# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.compaction_trigger_item_param import CompactionTriggerItemParam
    from openai_generated.models.easy_input_message import EasyInputMessage
    from openai_generated.models.item import Item
    from openai_generated.models.program_item_param import ProgramItemParam
    from openai_generated.models.program_output_item_param import ProgramOutputItemParam
    from openai_generated.models.response_configuration_update_item_param import ResponseConfigurationUpdateItemParam
    from openai_generated.models.response_configuration_update_item_param_param import (
        ResponseConfigurationUpdateItemParamParam,
    )
    from openai_generated.models.response_input_item_item_reference import ResponseInputItemItemReference

    ResponseInputItem: TypeAlias = (
        EasyInputMessage
        | Item
        | CompactionTriggerItemParam
        | ResponseInputItemItemReference
        | ProgramItemParam
        | ProgramOutputItemParam
        | ResponseConfigurationUpdateItemParamParam
        | ResponseConfigurationUpdateItemParam
    )
    """Response input item: one of 8 kinds, told apart by `type`."""
else:
    ResponseInputItem = TaggedUnion(
        "ResponseInputItem",
        __package__,
        key="type",
        variants={
            "additional_tools": "AdditionalToolsItemParam",
            "apply_patch_call": "ResponseInputItemApplyPatchCall",
            "apply_patch_call_output": "ResponseInputItemApplyPatchCallOutput",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "compaction": "ResponseCompactionItemParam",
            "compaction_trigger": "CompactionTriggerItemParam",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ResponseInputItemComputerCallOutput",
            "configuration_update": (
                ((), "ResponseConfigurationUpdateItemParamParam"),
                ((), "ResponseConfigurationUpdateItemParam"),
            ),
            "custom_tool_call": "ResponseCustomToolCall",
            "custom_tool_call_output": "ResponseCustomToolCallOutput",
            "file_search_call": "ResponseFileSearchToolCall",
            "function_call": "ResponseFunctionToolCall",
            "function_call_output": "ResponseInputItemFunctionCallOutput",
            "image_generation_call": "ResponseInputItemImageGenerationCall",
            "item_reference": "ResponseInputItemItemReference",
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
                    "EasyInputMessage",
                ),
                (
                    (
                        "role",
                        "content",
                    ),
                    "ResponseInputItemMessage",
                ),
            ),
            "program": "ProgramItemParam",
            "program_output": "ProgramOutputItemParam",
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
                "EasyInputMessage",
            ),
            (
                (
                    "role",
                    "content",
                ),
                "ResponseInputItemMessage",
            ),
            (("id",), "ResponseInputItemItemReference"),
        ),
    )
