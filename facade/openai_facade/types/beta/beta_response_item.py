# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_additional_tools import BetaAdditionalTools as AdditionalTools
    from openai_generated.models.beta_agent_message import BetaAgentMessage as AgentMessage
    from openai_generated.models.beta_agent_message_content import BetaAgentMessageContent as AgentMessageContent
    from openai_generated.models.beta_agent_tag import (
        BetaAgentTag as AdditionalToolsAgent,
        BetaAgentTag as AgentMessageAgent,
        BetaAgentTag as ImageGenerationCallAgent,
        BetaAgentTag as LocalShellCallAgent,
        BetaAgentTag as LocalShellCallOutputAgent,
        BetaAgentTag as McpApprovalRequestAgent,
        BetaAgentTag as McpApprovalResponseAgent,
        BetaAgentTag as McpCallAgent,
        BetaAgentTag as McpListToolsAgent,
        BetaAgentTag as MultiAgentCallAgent,
        BetaAgentTag as MultiAgentCallOutputAgent,
        BetaAgentTag as ProgramAgent,
        BetaAgentTag as ProgramOutputAgent,
    )
    from openai_generated.models.beta_computer_screenshot_content import (
        BetaComputerScreenshotContent as AgentMessageContentComputerScreenshot,
    )
    from openai_generated.models.beta_conversation_message_content_reasoning_text import (
        BetaConversationMessageContentReasoningText as AgentMessageContentReasoningText,
    )
    from openai_generated.models.beta_encrypted_content import (
        BetaEncryptedContent as AgentMessageContentEncryptedContent,
    )
    from openai_generated.models.beta_multi_agent_call import BetaMultiAgentCall as MultiAgentCall
    from openai_generated.models.beta_multi_agent_call_output import BetaMultiAgentCallOutput as MultiAgentCallOutput
    from openai_generated.models.beta_program import BetaProgram as Program
    from openai_generated.models.beta_program_output import BetaProgramOutput as ProgramOutput
    from openai_generated.models.beta_prompt_cache_breakpoint_config import (
        BetaPromptCacheBreakpointConfig as AgentMessageContentComputerScreenshotPromptCacheBreakpoint,
    )
    from openai_generated.models.beta_response_input_item_image_generation_call import (
        BetaResponseInputItemImageGenerationCall as ImageGenerationCall,
    )
    from openai_generated.models.beta_response_input_item_image_generation_call_error import (
        BetaResponseInputItemImageGenerationCallError as ImageGenerationCallError,
    )
    from openai_generated.models.beta_response_input_item_image_generation_call_svg_usage import (
        BetaResponseInputItemImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
    )
    from openai_generated.models.beta_response_input_item_local_shell_call import (
        BetaConversationItemLocalShellCallAction as LocalShellCallAction,
        BetaResponseInputItemLocalShellCall as LocalShellCall,
    )
    from openai_generated.models.beta_response_input_item_local_shell_call_output import (
        BetaResponseInputItemLocalShellCallOutput as LocalShellCallOutput,
    )
    from openai_generated.models.beta_response_input_item_mcp_approval_request import (
        BetaResponseInputItemMcpApprovalRequest as McpApprovalRequest,
    )
    from openai_generated.models.beta_response_input_item_mcp_call import BetaResponseInputItemMcpCall as McpCall
    from openai_generated.models.beta_response_input_item_mcp_list_tools import (
        BetaConversationItemMcpListToolsTool as McpListToolsTool,
        BetaResponseInputItemMcpListTools as McpListTools,
    )
    from openai_generated.models.beta_response_item import BetaResponseItem as BetaResponseItem
    from openai_generated.models.beta_response_output_item_mcp_approval_response import (
        BetaResponseOutputItemMcpApprovalResponse as McpApprovalResponse,
    )
    from openai_generated.models.beta_summary_text_content import (
        BetaSummaryTextContent as AgentMessageContentSummaryText,
    )
    from openai_generated.models.beta_text_content import BetaTextContent as AgentMessageContentText
    from openai_generated.models.image_generation_call_error_moderation_details import (
        ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
    )


__all__ = [
    "AdditionalTools",
    "AdditionalToolsAgent",
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContent",
    "AgentMessageContentComputerScreenshot",
    "AgentMessageContentComputerScreenshotPromptCacheBreakpoint",
    "AgentMessageContentEncryptedContent",
    "AgentMessageContentReasoningText",
    "AgentMessageContentSummaryText",
    "AgentMessageContentText",
    "BetaResponseItem",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallAgent",
    "LocalShellCallOutput",
    "LocalShellCallOutputAgent",
    "McpApprovalRequest",
    "McpApprovalRequestAgent",
    "McpApprovalResponse",
    "McpApprovalResponseAgent",
    "McpCall",
    "McpCallAgent",
    "McpListTools",
    "McpListToolsAgent",
    "McpListToolsTool",
    "MultiAgentCall",
    "MultiAgentCallAgent",
    "MultiAgentCallOutput",
    "MultiAgentCallOutputAgent",
    "Program",
    "ProgramAgent",
    "ProgramOutput",
    "ProgramOutputAgent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdditionalTools": "openai_generated.models.beta_additional_tools:BetaAdditionalTools",
        "AdditionalToolsAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "AgentMessage": "openai_generated.models.beta_agent_message:BetaAgentMessage",
        "AgentMessageAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "AgentMessageContent": "openai_generated.models.beta_agent_message_content:BetaAgentMessageContent",
        "AgentMessageContentComputerScreenshot": "openai_generated.models.beta_computer_screenshot_content:BetaComputerScreenshotContent",
        "AgentMessageContentComputerScreenshotPromptCacheBreakpoint": "openai_generated.models.beta_prompt_cache_breakpoint_config:BetaPromptCacheBreakpointConfig",
        "AgentMessageContentEncryptedContent": "openai_generated.models.beta_encrypted_content:BetaEncryptedContent",
        "AgentMessageContentReasoningText": "openai_generated.models.beta_conversation_message_content_reasoning_text:BetaConversationMessageContentReasoningText",
        "AgentMessageContentSummaryText": "openai_generated.models.beta_summary_text_content:BetaSummaryTextContent",
        "AgentMessageContentText": "openai_generated.models.beta_text_content:BetaTextContent",
        "BetaResponseItem": "openai_generated.models.beta_response_item",
        "ImageGenerationCall": "openai_generated.models.beta_response_input_item_image_generation_call:BetaResponseInputItemImageGenerationCall",
        "ImageGenerationCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ImageGenerationCallError": "openai_generated.models.beta_response_input_item_image_generation_call_error:BetaResponseInputItemImageGenerationCallError",
        "ImageGenerationCallErrorModerationDetails": "openai_generated.models.image_generation_call_error_moderation_details",
        "ImageGenerationCallSvgUsage": "openai_generated.models.beta_response_input_item_image_generation_call_svg_usage:BetaResponseInputItemImageGenerationCallSvgUsage",
        "LocalShellCall": "openai_generated.models.beta_response_input_item_local_shell_call:BetaResponseInputItemLocalShellCall",
        "LocalShellCallAction": "openai_generated.models.beta_response_input_item_local_shell_call:BetaConversationItemLocalShellCallAction",
        "LocalShellCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "LocalShellCallOutput": "openai_generated.models.beta_response_input_item_local_shell_call_output:BetaResponseInputItemLocalShellCallOutput",
        "LocalShellCallOutputAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpApprovalRequest": "openai_generated.models.beta_response_input_item_mcp_approval_request:BetaResponseInputItemMcpApprovalRequest",
        "McpApprovalRequestAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpApprovalResponse": "openai_generated.models.beta_response_output_item_mcp_approval_response:BetaResponseOutputItemMcpApprovalResponse",
        "McpApprovalResponseAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpCall": "openai_generated.models.beta_response_input_item_mcp_call:BetaResponseInputItemMcpCall",
        "McpCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpListTools": "openai_generated.models.beta_response_input_item_mcp_list_tools:BetaResponseInputItemMcpListTools",
        "McpListToolsAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpListToolsTool": "openai_generated.models.beta_response_input_item_mcp_list_tools:BetaConversationItemMcpListToolsTool",
        "MultiAgentCall": "openai_generated.models.beta_multi_agent_call:BetaMultiAgentCall",
        "MultiAgentCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "MultiAgentCallOutput": "openai_generated.models.beta_multi_agent_call_output:BetaMultiAgentCallOutput",
        "MultiAgentCallOutputAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "Program": "openai_generated.models.beta_program:BetaProgram",
        "ProgramAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ProgramOutput": "openai_generated.models.beta_program_output:BetaProgramOutput",
        "ProgramOutputAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
    },
)
