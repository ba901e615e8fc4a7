# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `agents`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_AGENT = Endpoint(
    operation="createAgent",
    method="POST",
    path="/agents",
    response="Agent",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Save an agent, a model with instructions and tools, under an id of its own."""

LIST_AGENTS = Endpoint(
    operation="listAgents",
    method="GET",
    path="/agents",
    response="Agent",
    query={"after": "form", "limit": "form", "order": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the saved agents."""

RETRIEVE_AGENT = Endpoint(
    operation="retrieveAgent",
    method="GET",
    path="/agents/{agent_id}",
    response="Agent",
    path_params=("agent_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Read a saved agent."""

UPDATE_AGENT = Endpoint(
    operation="updateAgent",
    method="POST",
    path="/agents/{agent_id}",
    response="Agent",
    path_params=("agent_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Change a saved agent's model, instructions, tools or other settings."""

DELETE_AGENT = Endpoint(
    operation="deleteAgent",
    method="DELETE",
    path="/agents/{agent_id}",
    response="AgentDeleted",
    path_params=("agent_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Delete a saved agent."""
