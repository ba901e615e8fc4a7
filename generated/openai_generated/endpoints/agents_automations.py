# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `agents_automations`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_AGENT_AUTOMATION = Endpoint(
    operation="createAgentAutomation",
    method="POST",
    path="/agents/automations",
    response="Automation",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Have an agent started by the clock, once or again and again."""

LIST_AGENT_AUTOMATIONS = Endpoint(
    operation="listAgentAutomations",
    method="GET",
    path="/agents/automations",
    response="Automation",
    query={"after": "form", "limit": "form", "order": "form", "session_id": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the automations, those of one session if wanted."""

RETRIEVE_AGENT_AUTOMATION = Endpoint(
    operation="retrieveAgentAutomation",
    method="GET",
    path="/agents/automations/{automation_id}",
    response="Automation",
    path_params=("automation_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Read an automation's schedule and target."""

UPDATE_AGENT_AUTOMATION = Endpoint(
    operation="updateAgentAutomation",
    method="POST",
    path="/agents/automations/{automation_id}",
    response="Automation",
    path_params=("automation_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    body="json",
)
"""Change an automation's schedule, target or name."""

DELETE_AGENT_AUTOMATION = Endpoint(
    operation="deleteAgentAutomation",
    method="DELETE",
    path="/agents/automations/{automation_id}",
    response="AutomationDeleted",
    path_params=("automation_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Delete an automation."""

CREATE_AGENT_AUTOMATION_INVOCATION = Endpoint(
    operation="createAgentAutomationInvocation",
    method="POST",
    path="/agents/automations/{automation_id}/invocations",
    response="AutomationInvocation",
    path_params=("automation_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Start an automation now, apart from its schedule."""

LIST_AGENT_AUTOMATION_INVOCATIONS = Endpoint(
    operation="listAgentAutomationInvocations",
    method="GET",
    path="/agents/automations/{automation_id}/invocations",
    response="AutomationInvocation",
    path_params=("automation_id",),
    query={"after": "form", "limit": "form", "order": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Page through the times that an automation was started."""

RETRIEVE_AGENT_AUTOMATION_INVOCATION = Endpoint(
    operation="retrieveAgentAutomationInvocation",
    method="GET",
    path="/agents/automations/{automation_id}/invocations/{invocation_id}",
    response="AutomationInvocation",
    path_params=("automation_id", "invocation_id"),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Read what became of one start of an automation."""

PAUSE_AGENT_AUTOMATION = Endpoint(
    operation="pauseAgentAutomation",
    method="POST",
    path="/agents/automations/{automation_id}/pause",
    response="Automation",
    path_params=("automation_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Stop an automation from starting until it is resumed."""

RESUME_AGENT_AUTOMATION = Endpoint(
    operation="resumeAgentAutomation",
    method="POST",
    path="/agents/automations/{automation_id}/resume",
    response="Automation",
    path_params=("automation_id",),
    fixed_headers={"OpenAI-Beta": "agents=v1"},
)
"""Let a paused automation start again."""
