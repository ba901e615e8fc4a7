# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_compaction_trigger_item_param import BetaCompactionTriggerItemParam
    from openai_generated.models.beta_easy_input_message import BetaEasyInputMessage
    from openai_generated.models.beta_item import BetaItem
    from openai_generated.models.beta_item_reference_param import BetaItemReferenceParam
    from openai_generated.models.beta_program_item_param import BetaProgramItemParam
    from openai_generated.models.beta_program_output_item_param import BetaProgramOutputItemParam
    from openai_generated.models.beta_response_configuration_update_item_param import (
        BetaResponseConfigurationUpdateItemParam,
    )
    from openai_generated.models.beta_response_configuration_update_item_param_param import (
        BetaResponseConfigurationUpdateItemParamParam,
    )
    from openai_generated.models.response_configuration_update_item_param import ResponseConfigurationUpdateItemParam

    BetaInputItem: TypeAlias = (
        BetaEasyInputMessage
        | BetaItem
        | BetaCompactionTriggerItemParam
        | BetaItemReferenceParam
        | BetaProgramItemParam
        | BetaProgramOutputItemParam
        | BetaResponseConfigurationUpdateItemParamParam
        | BetaResponseConfigurationUpdateItemParam
        | ResponseConfigurationUpdateItemParam
    )
    """Beta input item: one of 9 kinds, told apart by `type`."""
else:
    BetaInputItem = TaggedUnion(
        "BetaInputItem",
        __package__,
        key="type",
        variants={
            "additional_tools": "BetaAdditionalToolsItemParam",
            "agent_message": "BetaAgentMessageItemParam",
            "apply_patch_call": "BetaApplyPatchToolCallItemParam",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutputItemParam",
            "code_interpreter_call": "BetaCodeInterpreterToolCall",
            "compaction": "BetaCompactionSummaryItemParam",
            "compaction_trigger": "BetaCompactionTriggerItemParam",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerCallOutputItemParam",
            "configuration_update": (
                ((), "BetaResponseConfigurationUpdateItemParamParam"),
                ((), "BetaResponseConfigurationUpdateItemParam"),
                ((), "ResponseConfigurationUpdateItemParam"),
            ),
            "custom_tool_call": "BetaCustomToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutput",
            "file_search_call": "BetaFileSearchToolCall",
            "function_call": "BetaFunctionToolCall",
            "function_call_output": "BetaFunctionCallOutputItemParam",
            "image_generation_call": "BetaImageGenToolCall",
            "item_reference": "BetaItemReferenceParam",
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
                    "BetaEasyInputMessage",
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
            "program": "BetaProgramItemParam",
            "program_output": "BetaProgramOutputItemParam",
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
                "BetaEasyInputMessage",
            ),
            (
                (
                    "role",
                    "content",
                ),
                "BetaInputMessage",
            ),
            (("id",), "BetaItemReferenceParam"),
        ),
    )
