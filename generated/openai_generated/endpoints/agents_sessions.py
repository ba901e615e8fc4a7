# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `agents_sessions`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_AGENT_SESSION = Endpoint(
    operation="createAgentSession",
    method="POST",
    path="/agents/sessions",
    response="AgentSession",
    stream_event="AgentSessionEvent",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Open a session in which an agent works in turns, and follow its events if wanted."""

LIST_AGENT_SESSIONS = Endpoint(
    operation="listAgentSessions",
    method="GET",
    path="/agents/sessions",
    response="AgentSession",
    query={"after": "form", "agent_id": "form", "limit": "form", "metadata": "deepObject", "order": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the agent sessions, those of one agent if wanted."""

RETRIEVE_AGENT_SESSION = Endpoint(
    operation="retrieveAgentSession",
    method="GET",
    path="/agents/sessions/{session_id}",
    response="AgentSession",
    path_params=("session_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Read an agent session's state and what it waits for."""

UPDATE_AGENT_SESSION = Endpoint(
    operation="updateAgentSession",
    method="POST",
    path="/agents/sessions/{session_id}",
    response="AgentSession",
    path_params=("session_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Change an agent session's metadata, caching, review or agent settings."""

DELETE_AGENT_SESSION = Endpoint(
    operation="deleteAgentSession",
    method="DELETE",
    path="/agents/sessions/{session_id}",
    response="AgentSessionDeleted",
    path_params=("session_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Delete an agent session."""

LIST_AGENT_SESSION_ARTIFACTS = Endpoint(
    operation="listAgentSessionArtifacts",
    method="GET",
    path="/agents/sessions/{session_id}/artifacts",
    response="SessionArtifact",
    path_params=("session_id",),
    query={"after": "form", "environment_id": "form", "limit": "form", "order": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the files that an agent session has produced."""

RETRIEVE_AGENT_SESSION_ARTIFACT = Endpoint(
    operation="retrieveAgentSessionArtifact",
    method="GET",
    path="/agents/sessions/{session_id}/artifacts/{artifact_id}",
    response="SessionArtifact",
    path_params=("session_id", "artifact_id"),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Read the name, size and path of a file that an agent session has produced."""

DELETE_AGENT_SESSION_ARTIFACT = Endpoint(
    operation="deleteAgentSessionArtifact",
    method="DELETE",
    path="/agents/sessions/{session_id}/artifacts/{artifact_id}",
    response="SessionArtifactDeleted",
    path_params=("session_id", "artifact_id"),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Delete a file that an agent session has produced."""

DOWNLOAD_AGENT_SESSION_ARTIFACT_CONTENT = Endpoint(
    operation="downloadAgentSessionArtifactContent",
    method="GET",
    path="/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    path_params=("session_id", "artifact_id"),
    content="binary",
    fixed_headers={"Accept": "application/octet-stream", "OpenAI-Beta": "agents=v1"},
)
"""Download the bytes of a file that an agent session has produced."""

CREATE_AGENT_SESSION_EVENT = Endpoint(
    operation="createAgentSessionEvent",
    method="POST",
    path="/agents/sessions/{session_id}/events",
    path_params=("session_id",),
    headers={"idempotency_key": "idempotency-key"},
    content="none",
    fixed_headers={"Accept": "*/*", "OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Send messages, tool results, approvals or a cancellation into an agent session."""

STREAM_AGENT_SESSION_EVENTS = Endpoint(
    operation="streamAgentSessionEvents",
    method="GET",
    path="/agents/sessions/{session_id}/events",
    path_params=("session_id",),
    query={"include_obfuscation": "form"},
    content="events",
    stream_event="AgentSessionEvent",
    fixed_headers={"Accept": "text/event-stream", "OpenAI-Beta": "agents=v1"},
)
"""Follow the events of an agent session while they happen."""

LIST_AGENT_SESSION_ITEMS = Endpoint(
    operation="listAgentSessionItems",
    method="GET",
    path="/agents/sessions/{session_id}/items",
    response="AgentSessionItem",
    path_params=("session_id",),
    query={"after": "form", "limit": "form", "order": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through everything that was said and done in an agent session."""

LIST_AGENT_SESSION_SUBAGENTS = Endpoint(
    operation="listAgentSessionSubagents",
    method="GET",
    path="/agents/sessions/{session_id}/subagents",
    response="Subagent",
    path_params=("session_id",),
    query={"after": "form", "limit": "form", "order": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the subagents that an agent session has started."""

RETRIEVE_AGENT_SESSION_SUBAGENT = Endpoint(
    operation="retrieveAgentSessionSubagent",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}",
    response="Subagent",
    path_params=("session_id", "subagent_id"),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Read a subagent's state and task."""

LIST_AGENT_SESSION_SUBAGENT_ITEMS = Endpoint(
    operation="listAgentSessionSubagentItems",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/items",
    response="AgentSessionItem",
    path_params=("session_id", "subagent_id"),
    query={"after": "form", "limit": "form", "order": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through everything that a subagent has said and done."""

LIST_AGENT_SESSION_SUBAGENT_TURNS = Endpoint(
    operation="listAgentSessionSubagentTurns",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    response="Turn",
    path_params=("session_id", "subagent_id"),
    query={"after": "form", "limit": "form", "order": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the turns of a subagent."""

RETRIEVE_AGENT_SESSION_SUBAGENT_TURN = Endpoint(
    operation="retrieveAgentSessionSubagentTurn",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    response="Turn",
    path_params=("session_id", "subagent_id", "turn_id"),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Read one turn of a subagent."""

LIST_AGENT_SESSION_SUBAGENT_TURN_ITEMS = Endpoint(
    operation="listAgentSessionSubagentTurnItems",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
    response="AgentSessionItem",
    path_params=("session_id", "subagent_id", "turn_id"),
    query={"after": "form", "limit": "form", "order": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through what a subagent has said and done in one turn."""

LIST_AGENT_SESSION_TRACES = Endpoint(
    operation="listAgentSessionTraces",
    method="GET",
    path="/agents/sessions/{session_id}/traces",
    response="SessionTrace",
    path_params=("session_id",),
    query={"after": "form", "limit": "form", "order": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the traces of an agent session."""

LIST_AGENT_SESSION_TURNS = Endpoint(
    operation="listAgentSessionTurns",
    method="GET",
    path="/agents/sessions/{session_id}/turns",
    response="Turn",
    path_params=("session_id",),
    query={"after": "form", "limit": "form", "order": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the turns of an agent session."""

RETRIEVE_AGENT_SESSION_TURN = Endpoint(
    operation="retrieveAgentSessionTurn",
    method="GET",
    path="/agents/sessions/{session_id}/turns/{turn_id}",
    response="Turn",
    path_params=("session_id", "turn_id"),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Read one turn of an agent session."""

LIST_AGENT_SESSION_TURN_ITEMS = Endpoint(
    operation="listAgentSessionTurnItems",
    method="GET",
    path="/agents/sessions/{session_id}/turns/{turn_id}/items",
    response="AgentSessionItem",
    path_params=("session_id", "turn_id"),
    query={"after": "form", "limit": "form", "order": "form"},
    page="ConversationCursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through what was said and done in one turn."""
