# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_compaction_trigger_item_param import BetaCompactionTriggerItemParam
    from openai_generated.models.beta_easy_input_message import BetaEasyInputMessage
    from openai_generated.models.beta_item import BetaItem
    from openai_generated.models.beta_program_item_param import BetaProgramItemParam
    from openai_generated.models.beta_program_output_item_param import BetaProgramOutputItemParam
    from openai_generated.models.beta_response_configuration_update_item_param import (
        BetaResponseConfigurationUpdateItemParam,
        BetaResponseConfigurationUpdateItemParamParam,
    )
    from openai_generated.models.beta_response_input_item_item_reference import BetaResponseInputItemItemReference
    from openai_generated.models.response_configuration_update_item_param import ResponseConfigurationUpdateItemParam

    BetaResponseInputItem: TypeAlias = (
        BetaEasyInputMessage
        | BetaItem
        | BetaCompactionTriggerItemParam
        | BetaResponseInputItemItemReference
        | BetaProgramItemParam
        | BetaProgramOutputItemParam
        | BetaResponseConfigurationUpdateItemParamParam
        | BetaResponseConfigurationUpdateItemParam
        | ResponseConfigurationUpdateItemParam
    )
    """Beta response input item: one of 9 kinds, told apart by `type`."""
else:
    BetaResponseInputItem = TaggedUnion(
        "BetaResponseInputItem",
        __package__,
        key="type",
        variants={
            "additional_tools": "BetaAdditionalToolsItemParam",
            "agent_message": "BetaAgentMessageItemParam",
            "apply_patch_call": "BetaResponseInputItemApplyPatchCall",
            "apply_patch_call_output": "BetaResponseInputItemApplyPatchCallOutput",
            "code_interpreter_call": "BetaResponseCodeInterpreterToolCall",
            "compaction": "BetaResponseCompactionItemParam",
            "compaction_trigger": "BetaCompactionTriggerItemParam",
            "computer_call": "BetaResponseComputerToolCall",
            "computer_call_output": "BetaResponseInputItemComputerCallOutput",
            "configuration_update": (
                ((), "BetaResponseConfigurationUpdateItemParamParam"),
                ((), "BetaResponseConfigurationUpdateItemParam"),
                ((), "ResponseConfigurationUpdateItemParam"),
            ),
            "custom_tool_call": "BetaResponseCustomToolCall",
            "custom_tool_call_output": "BetaResponseCustomToolCallOutput",
            "file_search_call": "BetaResponseFileSearchToolCall",
            "function_call": "BetaResponseFunctionToolCall",
            "function_call_output": "BetaResponseInputItemFunctionCallOutput",
            "image_generation_call": "BetaResponseInputItemImageGenerationCall",
            "item_reference": "BetaResponseInputItemItemReference",
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
                    "BetaEasyInputMessage",
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
            "program": "BetaProgramItemParam",
            "program_output": "BetaProgramOutputItemParam",
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
                "BetaEasyInputMessage",
            ),
            (
                (
                    "role",
                    "content",
                ),
                "BetaResponseInputItemMessage",
            ),
            (("id",), "BetaResponseInputItemItemReference"),
        ),
    )
