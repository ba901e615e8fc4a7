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
    from openai_generated.models.agent_session_assistant_message import AgentSessionAssistantMessage
    from openai_generated.models.agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
    from openai_generated.models.agent_web_search_call_item import AgentWebSearchCallItem

    AgentOutputItem: TypeAlias = (
        AgentSessionAssistantMessage
        | AgentReasoningItem
        | AgentFunctionCallItem
        | AgentMcpCallItem
        | AgentOutputItemComputerUseCallItem
        | AgentOutputItemBrowserAuthenticationRequestItem
        | AgentWebSearchCallItem
        | AgentCommandExecutionItem
        | AgentCreateSubagentCallItem
        | AgentSendSubagentInputCallItem
        | AgentResumeSubagentCallItem
        | AgentWaitForSubagentsCallItem
        | AgentInterruptSubagentCallItem
        | AgentCloseSubagentCallItem
    )
    """Agent output item: one of 14 kinds, told apart by `type`."""
else:
    AgentOutputItem = TaggedUnion(
        "AgentOutputItem",
        __package__,
        key="type",
        variants={
            "close_subagent_call": "AgentCloseSubagentCallItem",
            "command_execution": "AgentCommandExecutionItem",
            "computer_use_approval_request": "AgentOutputItemBrowserAuthenticationRequestItem",
            "computer_use_call": "AgentOutputItemComputerUseCallItem",
            "create_subagent_call": "AgentCreateSubagentCallItem",
            "function_call": "AgentFunctionCallItem",
            "interrupt_subagent_call": "AgentInterruptSubagentCallItem",
            "mcp_call": "AgentMcpCallItem",
            "message": "AgentSessionAssistantMessage",
            "reasoning": "AgentReasoningItem",
            "resume_subagent_call": "AgentResumeSubagentCallItem",
            "send_subagent_input_call": "AgentSendSubagentInputCallItem",
            "wait_for_subagents_call": "AgentWaitForSubagentsCallItem",
            "web_search_call": "AgentWebSearchCallItem",
        },
        shapes=(),
    )
