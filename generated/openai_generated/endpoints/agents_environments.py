# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `agents_environments`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_AGENT_ENVIRONMENT = Endpoint(
    operation="createAgentEnvironment",
    method="POST",
    path="/agents/environments",
    response="EnvironmentInfo",
    headers={"idempotency_key": "idempotency-key"},
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Prepare a hosted machine for the sessions of an agent to work on."""

LIST_AGENT_ENVIRONMENTS = Endpoint(
    operation="listAgentEnvironments",
    method="GET",
    path="/agents/environments",
    response="EnvironmentInfo",
    query={"after": "form", "limit": "form", "order": "form", "type": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the environments of agents."""

CREATE_AGENT_ENVIRONMENT_TEMPLATE = Endpoint(
    operation="createAgentEnvironmentTemplate",
    method="POST",
    path="/agents/environments/templates",
    response="EnvironmentTemplate",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Save the settings of an environment, to start others from."""

LIST_AGENT_ENVIRONMENT_TEMPLATES = Endpoint(
    operation="listAgentEnvironmentTemplates",
    method="GET",
    path="/agents/environments/templates",
    response="EnvironmentTemplate",
    query={"after": "form", "limit": "form", "order": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the environment templates."""

RETRIEVE_AGENT_ENVIRONMENT_TEMPLATE = Endpoint(
    operation="retrieveAgentEnvironmentTemplate",
    method="GET",
    path="/agents/environments/templates/{environment_template_id}",
    response="EnvironmentTemplate",
    path_params=("environment_template_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Read an environment template."""

UPDATE_AGENT_ENVIRONMENT_TEMPLATE = Endpoint(
    operation="updateAgentEnvironmentTemplate",
    method="POST",
    path="/agents/environments/templates/{environment_template_id}",
    response="EnvironmentTemplate",
    path_params=("environment_template_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Change what environments made from a template start with."""

DELETE_AGENT_ENVIRONMENT_TEMPLATE = Endpoint(
    operation="deleteAgentEnvironmentTemplate",
    method="DELETE",
    path="/agents/environments/templates/{environment_template_id}",
    response="EnvironmentTemplateDeleted",
    path_params=("environment_template_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Delete an environment template."""

RETRIEVE_AGENT_ENVIRONMENT = Endpoint(
    operation="retrieveAgentEnvironment",
    method="GET",
    path="/agents/environments/{environment_id}",
    response="EnvironmentInfo",
    path_params=("environment_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Read an agent environment's state and settings."""

CREATE_AGENT_ENVIRONMENT_FILE = Endpoint(
    operation="createAgentEnvironmentFile",
    method="POST",
    path="/agents/environments/{environment_id}/files",
    response="EnvironmentFile",
    path_params=("environment_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Put a file into an agent environment, by file id or with its content."""

LIST_AGENT_ENVIRONMENT_FILES = Endpoint(
    operation="listAgentEnvironmentFiles",
    method="GET",
    path="/agents/environments/{environment_id}/files",
    response="EnvironmentFile",
    path_params=("environment_id",),
    query={"limit": "form", "order": "form", "page": "form", "path": "form"},
    page="TokenPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the files of an agent environment, below one path if wanted."""
