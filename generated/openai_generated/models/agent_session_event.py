# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.agent_output_command_execution_output_delta_event import (
        AgentOutputCommandExecutionOutputDeltaEvent,
    )
    from openai_generated.models.agent_session_created_event import (
        AgentSessionCreatedEvent,
        AgentSessionErrorEvent,
        AgentSessionFailedEvent,
        AgentSessionIdleEvent,
    )
    from openai_generated.models.agent_session_environment_connected_event import (
        AgentSessionEnvironmentConnectedEvent,
        AgentSessionEnvironmentDisconnectedEvent,
        AgentSessionEnvironmentExpiredEvent,
        AgentSessionEnvironmentFailedEvent,
        AgentSessionEnvironmentPendingEvent,
        AgentSessionEnvironmentReadyEvent,
        AgentSessionEnvironmentResetEvent,
        AgentSessionEnvironmentSuspendedEvent,
    )
    from openai_generated.models.agent_session_in_progress_event import AgentSessionInProgressEvent
    from openai_generated.models.agent_session_requires_action_event import AgentSessionRequiresActionEvent
    from openai_generated.models.agent_session_subagent_active_event import (
        AgentSessionSubagentActiveEvent,
        AgentSessionSubagentClosedEvent,
        AgentSessionSubagentCreatedEvent,
    )
    from openai_generated.models.agent_session_turn_cancelled_event import (
        AgentSessionTurnCancelledEvent,
        AgentSessionTurnCompletedEvent,
        AgentSessionTurnCreatedEvent,
        AgentSessionTurnFailedEvent,
    )
    from openai_generated.models.agent_session_turn_content_part_added_event import (
        AgentSessionTurnContentPartAddedEvent,
        AgentSessionTurnContentPartDoneEvent,
    )
    from openai_generated.models.agent_session_turn_in_progress_event import AgentSessionTurnInProgressEvent
    from openai_generated.models.agent_session_turn_item_added_event import (
        AgentSessionTurnItemAddedEvent,
        AgentSessionTurnItemDoneEvent,
    )
    from openai_generated.models.agent_session_turn_output_text_delta_event import (
        AgentSessionTurnOutputTextDeltaEvent,
        AgentSessionTurnOutputTextDoneEvent,
    )
    from openai_generated.models.agent_session_turn_reasoning_summary_part_added_event import (
        AgentSessionTurnReasoningSummaryPartAddedEvent,
        AgentSessionTurnReasoningSummaryPartDoneEvent,
    )
    from openai_generated.models.agent_session_turn_reasoning_summary_text_delta_event import (
        AgentSessionTurnReasoningSummaryTextDeltaEvent,
        AgentSessionTurnReasoningSummaryTextDoneEvent,
    )

    AgentSessionEvent: TypeAlias = (
        AgentSessionEnvironmentReadyEvent
        | AgentSessionEnvironmentSuspendedEvent
        | AgentSessionEnvironmentExpiredEvent
        | AgentSessionEnvironmentResetEvent
        | AgentOutputCommandExecutionOutputDeltaEvent
        | AgentSessionCreatedEvent
        | AgentSessionTurnCreatedEvent
        | AgentSessionTurnInProgressEvent
        | AgentSessionTurnCompletedEvent
        | AgentSessionTurnFailedEvent
        | AgentSessionTurnCancelledEvent
        | AgentSessionTurnItemAddedEvent
        | AgentSessionIdleEvent
        | AgentSessionInProgressEvent
        | AgentSessionRequiresActionEvent
        | AgentSessionFailedEvent
        | AgentSessionEnvironmentPendingEvent
        | AgentSessionEnvironmentConnectedEvent
        | AgentSessionEnvironmentDisconnectedEvent
        | AgentSessionEnvironmentFailedEvent
        | AgentSessionSubagentCreatedEvent
        | AgentSessionSubagentActiveEvent
        | AgentSessionSubagentClosedEvent
        | AgentSessionTurnItemDoneEvent
        | AgentSessionTurnContentPartAddedEvent
        | AgentSessionTurnContentPartDoneEvent
        | AgentSessionTurnOutputTextDeltaEvent
        | AgentSessionTurnOutputTextDoneEvent
        | AgentSessionTurnReasoningSummaryPartAddedEvent
        | AgentSessionTurnReasoningSummaryPartDoneEvent
        | AgentSessionTurnReasoningSummaryTextDeltaEvent
        | AgentSessionTurnReasoningSummaryTextDoneEvent
        | AgentSessionErrorEvent
    )
    """Agent session event: one of 33 kinds, told apart by `type`."""
else:
    AgentSessionEvent = TaggedUnion(
        "AgentSessionEvent",
        __package__,
        key="type",
        variants={
            "agent.output.command_execution_output.delta": "AgentOutputCommandExecutionOutputDeltaEvent",
            "agent.session.created": "AgentSessionCreatedEvent",
            "agent.session.environment.connected": "AgentSessionEnvironmentConnectedEvent",
            "agent.session.environment.disconnected": "AgentSessionEnvironmentDisconnectedEvent",
            "agent.session.environment.expired": "AgentSessionEnvironmentExpiredEvent",
            "agent.session.environment.failed": "AgentSessionEnvironmentFailedEvent",
            "agent.session.environment.pending": "AgentSessionEnvironmentPendingEvent",
            "agent.session.environment.ready": "AgentSessionEnvironmentReadyEvent",
            "agent.session.environment.reset": "AgentSessionEnvironmentResetEvent",
            "agent.session.environment.suspended": "AgentSessionEnvironmentSuspendedEvent",
            "agent.session.failed": "AgentSessionFailedEvent",
            "agent.session.idle": "AgentSessionIdleEvent",
            "agent.session.in_progress": "AgentSessionInProgressEvent",
            "agent.session.requires_action": "AgentSessionRequiresActionEvent",
            "agent.session.subagent.active": "AgentSessionSubagentActiveEvent",
            "agent.session.subagent.closed": "AgentSessionSubagentClosedEvent",
            "agent.session.subagent.created": "AgentSessionSubagentCreatedEvent",
            "agent.session.turn.cancelled": "AgentSessionTurnCancelledEvent",
            "agent.session.turn.completed": "AgentSessionTurnCompletedEvent",
            "agent.session.turn.content_part.added": "AgentSessionTurnContentPartAddedEvent",
            "agent.session.turn.content_part.done": "AgentSessionTurnContentPartDoneEvent",
            "agent.session.turn.created": "AgentSessionTurnCreatedEvent",
            "agent.session.turn.failed": "AgentSessionTurnFailedEvent",
            "agent.session.turn.in_progress": "AgentSessionTurnInProgressEvent",
            "agent.session.turn.item.added": "AgentSessionTurnItemAddedEvent",
            "agent.session.turn.item.done": "AgentSessionTurnItemDoneEvent",
            "agent.session.turn.output_text.delta": "AgentSessionTurnOutputTextDeltaEvent",
            "agent.session.turn.output_text.done": "AgentSessionTurnOutputTextDoneEvent",
            "agent.session.turn.reasoning_summary_part.added": "AgentSessionTurnReasoningSummaryPartAddedEvent",
            "agent.session.turn.reasoning_summary_part.done": "AgentSessionTurnReasoningSummaryPartDoneEvent",
            "agent.session.turn.reasoning_summary_text.delta": "AgentSessionTurnReasoningSummaryTextDeltaEvent",
            "agent.session.turn.reasoning_summary_text.done": "AgentSessionTurnReasoningSummaryTextDoneEvent",
            "error": "AgentSessionErrorEvent",
        },
        shapes=(),
    )
