# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_additional_tools import BetaAdditionalTools
    from openai_generated.models.beta_agent_message import BetaAgentMessage
    from openai_generated.models.beta_apply_patch_tool_call import BetaApplyPatchToolCall
    from openai_generated.models.beta_apply_patch_tool_call_output import BetaApplyPatchToolCallOutput
    from openai_generated.models.beta_code_interpreter_tool_call import BetaCodeInterpreterToolCall
    from openai_generated.models.beta_compaction_body import BetaCompactionBody
    from openai_generated.models.beta_computer_tool_call import BetaComputerToolCall
    from openai_generated.models.beta_computer_tool_call_output_resource import BetaComputerToolCallOutputResource
    from openai_generated.models.beta_custom_tool_call_output_resource import BetaCustomToolCallOutputResource
    from openai_generated.models.beta_custom_tool_call_resource import BetaCustomToolCallResource
    from openai_generated.models.beta_file_search_tool_call import BetaFileSearchToolCall
    from openai_generated.models.beta_function_shell_call import BetaFunctionShellCall
    from openai_generated.models.beta_function_shell_call_output import BetaFunctionShellCallOutput
    from openai_generated.models.beta_function_tool_call_output_resource import BetaFunctionToolCallOutputResource
    from openai_generated.models.beta_function_tool_call_resource import BetaFunctionToolCallResource
    from openai_generated.models.beta_image_gen_tool_call import BetaImageGenToolCall
    from openai_generated.models.beta_input_message_resource import BetaInputMessageResource
    from openai_generated.models.beta_local_shell_tool_call import BetaLocalShellToolCall
    from openai_generated.models.beta_local_shell_tool_call_output import BetaLocalShellToolCallOutput
    from openai_generated.models.beta_mcp_approval_request import BetaMCPApprovalRequest
    from openai_generated.models.beta_mcp_approval_response_resource import BetaMCPApprovalResponseResource
    from openai_generated.models.beta_mcp_list_tools import BetaMCPListTools
    from openai_generated.models.beta_mcp_tool_call import BetaMCPToolCall
    from openai_generated.models.beta_multi_agent_call import BetaMultiAgentCall
    from openai_generated.models.beta_multi_agent_call_output import BetaMultiAgentCallOutput
    from openai_generated.models.beta_output_message import BetaOutputMessage
    from openai_generated.models.beta_program import BetaProgram
    from openai_generated.models.beta_program_output import BetaProgramOutput
    from openai_generated.models.beta_reasoning_item import BetaReasoningItem
    from openai_generated.models.beta_response_configuration_update_item import BetaResponseConfigurationUpdateItem
    from openai_generated.models.beta_tool_search_call import BetaToolSearchCall
    from openai_generated.models.beta_tool_search_output import BetaToolSearchOutput
    from openai_generated.models.beta_web_search_tool_call import BetaWebSearchToolCall

    BetaItemResource: TypeAlias = (
        BetaInputMessageResource
        | BetaOutputMessage
        | BetaFileSearchToolCall
        | BetaComputerToolCall
        | BetaComputerToolCallOutputResource
        | BetaWebSearchToolCall
        | BetaFunctionToolCallResource
        | BetaFunctionToolCallOutputResource
        | BetaAgentMessage
        | BetaMultiAgentCall
        | BetaMultiAgentCallOutput
        | BetaToolSearchCall
        | BetaToolSearchOutput
        | BetaAdditionalTools
        | BetaReasoningItem
        | BetaProgram
        | BetaProgramOutput
        | BetaCompactionBody
        | BetaImageGenToolCall
        | BetaCodeInterpreterToolCall
        | BetaLocalShellToolCall
        | BetaLocalShellToolCallOutput
        | BetaFunctionShellCall
        | BetaFunctionShellCallOutput
        | BetaApplyPatchToolCall
        | BetaApplyPatchToolCallOutput
        | BetaMCPListTools
        | BetaMCPApprovalRequest
        | BetaMCPApprovalResponseResource
        | BetaMCPToolCall
        | BetaCustomToolCallResource
        | BetaCustomToolCallOutputResource
        | BetaResponseConfigurationUpdateItem
    )
    """Beta item resource: one of 33 kinds, told apart by `type`."""
else:
    BetaItemResource = TaggedUnion(
        "BetaItemResource",
        __package__,
        key="type",
        variants={
            "additional_tools": "BetaAdditionalTools",
            "agent_message": "BetaAgentMessage",
            "apply_patch_call": "BetaApplyPatchToolCall",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutput",
            "code_interpreter_call": "BetaCodeInterpreterToolCall",
            "compaction": "BetaCompactionBody",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerToolCallOutputResource",
            "configuration_update": "BetaResponseConfigurationUpdateItem",
            "custom_tool_call": "BetaCustomToolCallResource",
            "custom_tool_call_output": "BetaCustomToolCallOutputResource",
            "file_search_call": "BetaFileSearchToolCall",
            "function_call": "BetaFunctionToolCallResource",
            "function_call_output": "BetaFunctionToolCallOutputResource",
            "image_generation_call": "BetaImageGenToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponseResource",
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
                        "id",
                    ),
                    "BetaInputMessageResource",
                ),
            ),
            "multi_agent_call": "BetaMultiAgentCall",
            "multi_agent_call_output": "BetaMultiAgentCallOutput",
            "program": "BetaProgram",
            "program_output": "BetaProgramOutput",
            "reasoning": "BetaReasoningItem",
            "shell_call": "BetaFunctionShellCall",
            "shell_call_output": "BetaFunctionShellCallOutput",
            "tool_search_call": "BetaToolSearchCall",
            "tool_search_output": "BetaToolSearchOutput",
            "web_search_call": "BetaWebSearchToolCall",
        },
        shapes=(),
    )
