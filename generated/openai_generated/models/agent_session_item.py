# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.agent_close_subagent_call_item import AgentCloseSubagentCallItem
    from openai_generated.models.agent_command_execution_item import AgentCommandExecutionItem
    from openai_generated.models.agent_create_subagent_call_item import AgentCreateSubagentCallItem
    from openai_generated.models.agent_function_call_item import AgentFunctionCallItem
    from openai_generated.models.agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem
    from openai_generated.models.agent_mcp_call_item import AgentMcpCallItem
    from openai_generated.models.agent_output_item_browser_authentication_request_item import (
        AgentOutputItemBrowserAuthenticationRequestItem,
    )
    from openai_generated.models.agent_output_item_computer_use_call_item import AgentOutputItemComputerUseCallItem
    from openai_generated.models.agent_reasoning_item import AgentReasoningItem
    from openai_generated.models.agent_resume_subagent_call_item import AgentResumeSubagentCallItem
    from openai_generated.models.agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
    from openai_generated.models.agent_session_item_agent_message_item import AgentSessionItemAgentMessageItem
    from openai_generated.models.agent_session_item_function_call_output_item import (
        AgentSessionItemFunctionCallOutputItem,
    )
    from openai_generated.models.agent_session_message import AgentSessionMessage
    from openai_generated.models.agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
    from openai_generated.models.agent_web_search_call_item import AgentWebSearchCallItem
    from openai_generated.models.computer_use_approval_request_result_item import ComputerUseApprovalRequestResultItem

    AgentSessionItem: TypeAlias = (
        AgentSessionMessage
        | AgentReasoningItem
        | AgentFunctionCallItem
        | AgentSessionItemFunctionCallOutputItem
        | AgentSessionItemAgentMessageItem
        | AgentMcpCallItem
        | AgentOutputItemComputerUseCallItem
        | AgentOutputItemBrowserAuthenticationRequestItem
        | ComputerUseApprovalRequestResultItem
        | AgentWebSearchCallItem
        | AgentCommandExecutionItem
        | AgentCreateSubagentCallItem
        | AgentSendSubagentInputCallItem
        | AgentResumeSubagentCallItem
        | AgentWaitForSubagentsCallItem
        | AgentInterruptSubagentCallItem
        | AgentCloseSubagentCallItem
    )
    """Agent session item: one of 17 kinds, told apart by `type`."""
else:
    AgentSessionItem = TaggedUnion(
        "AgentSessionItem",
        __package__,
        key="type",
        variants={
            "agent_message": "AgentSessionItemAgentMessageItem",
            "close_subagent_call": "AgentCloseSubagentCallItem",
            "command_execution": "AgentCommandExecutionItem",
            "computer_use_approval_request": "AgentOutputItemBrowserAuthenticationRequestItem",
            "computer_use_approval_request_result": "ComputerUseApprovalRequestResultItem",
            "computer_use_call": "AgentOutputItemComputerUseCallItem",
            "create_subagent_call": "AgentCreateSubagentCallItem",
            "function_call": "AgentFunctionCallItem",
            "function_call_output": "AgentSessionItemFunctionCallOutputItem",
            "interrupt_subagent_call": "AgentInterruptSubagentCallItem",
            "mcp_call": "AgentMcpCallItem",
            "message": "AgentSessionMessage",
            "reasoning": "AgentReasoningItem",
            "resume_subagent_call": "AgentResumeSubagentCallItem",
            "send_subagent_input_call": "AgentSendSubagentInputCallItem",
            "wait_for_subagents_call": "AgentWaitForSubagentsCallItem",
            "web_search_call": "AgentWebSearchCallItem",
        },
        shapes=(),
    )
