# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta.agents.sessions import (
        artifact_list_params as artifact_list_params,
        event_create_params as event_create_params,
        event_stream_params as event_stream_params,
        item_list_params as item_list_params,
        session_artifact as session_artifact,
        session_artifact_deleted as session_artifact_deleted,
        session_trace as session_trace,
        subagent_list_params as subagent_list_params,
        subagents as subagents,
        trace_list_params as trace_list_params,
        turn as turn,
        turn_list_params as turn_list_params,
        turns as turns,
    )
    from openai_generated.models.agent_session_traces_page import SessionTrace as SessionTrace
    from openai_generated.models.session_artifact import SessionArtifact as SessionArtifact
    from openai_generated.models.session_artifact_deleted import SessionArtifactDeleted as SessionArtifactDeleted
    from openai_generated.models.turn import Turn as Turn
    from openai_generated.params.artifact_list_params import ArtifactListParams as ArtifactListParams
    from openai_generated.params.event_create_params import EventCreateParams as EventCreateParams
    from openai_generated.params.event_stream_params import EventStreamParams as EventStreamParams
    from openai_generated.params.list_agent_session_items_params import ListAgentSessionItemsParams as ItemListParams
    from openai_generated.params.subagent_list_params import SubagentListParams as SubagentListParams
    from openai_generated.params.trace_list_params import TraceListParams as TraceListParams
    from openai_generated.params.turn_list_params import TurnListParams as TurnListParams


__all__ = [
    "ArtifactListParams",
    "EventCreateParams",
    "EventStreamParams",
    "ItemListParams",
    "SessionArtifact",
    "SessionArtifactDeleted",
    "SessionTrace",
    "SubagentListParams",
    "TraceListParams",
    "Turn",
    "TurnListParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ArtifactListParams": "openai_generated.params.artifact_list_params",
        "EventCreateParams": "openai_generated.params.event_create_params",
        "EventStreamParams": "openai_generated.params.event_stream_params",
        "ItemListParams": "openai_generated.params.list_agent_session_items_params:ListAgentSessionItemsParams",
        "SessionArtifact": "openai_generated.models.session_artifact",
        "SessionArtifactDeleted": "openai_generated.models.session_artifact_deleted",
        "SessionTrace": "openai_generated.models.agent_session_traces_page",
        "SubagentListParams": "openai_generated.params.subagent_list_params",
        "TraceListParams": "openai_generated.params.trace_list_params",
        "Turn": "openai_generated.models.turn",
        "TurnListParams": "openai_generated.params.turn_list_params",
        "artifact_list_params": ".artifact_list_params:",
        "event_create_params": ".event_create_params:",
        "event_stream_params": ".event_stream_params:",
        "item_list_params": ".item_list_params:",
        "session_artifact": ".session_artifact:",
        "session_artifact_deleted": ".session_artifact_deleted:",
        "session_trace": ".session_trace:",
        "subagent_list_params": ".subagent_list_params:",
        "subagents": ".subagents:",
        "trace_list_params": ".trace_list_params:",
        "turn": ".turn:",
        "turn_list_params": ".turn_list_params:",
        "turns": ".turns:",
    },
)
