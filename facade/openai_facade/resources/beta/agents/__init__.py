# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.beta.agents import (
        agents as agents,
        automations as automations,
        environments as environments,
        sessions as sessions,
        vaults as vaults,
    )
    from openai_facade.resources.beta.agents.agents import Agents as Agents, AsyncAgents as AsyncAgents
    from openai_facade.resources.beta.agents.environments.environments import (
        AsyncEnvironments as AsyncEnvironments,
        Environments as Environments,
    )
    from openai_facade.resources.beta.agents.sessions.sessions import (
        AsyncSessions as AsyncSessions,
        Sessions as Sessions,
    )
    from openai_generated.resources.beta.agents.agents import (
        AgentsWithRawResponse as AgentsWithRawResponse,
        AgentsWithStreamingResponse as AgentsWithStreamingResponse,
        AsyncAgentsWithRawResponse as AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse as AsyncAgentsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.automations.automations import (
        AsyncAutomations as AsyncAutomations,
        AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse,
        AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse,
        Automations as Automations,
        AutomationsWithRawResponse as AutomationsWithRawResponse,
        AutomationsWithStreamingResponse as AutomationsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.environments.environments import (
        AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse,
        EnvironmentsWithRawResponse as EnvironmentsWithRawResponse,
        EnvironmentsWithStreamingResponse as EnvironmentsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.sessions import (
        AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
        SessionsWithRawResponse as SessionsWithRawResponse,
        SessionsWithStreamingResponse as SessionsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.vaults.vaults import (
        AsyncVaults as AsyncVaults,
        AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse,
        AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse,
        Vaults as Vaults,
        VaultsWithRawResponse as VaultsWithRawResponse,
        VaultsWithStreamingResponse as VaultsWithStreamingResponse,
    )


__all__ = [
    "Agents",
    "AgentsWithRawResponse",
    "AgentsWithStreamingResponse",
    "AsyncAgents",
    "AsyncAgentsWithRawResponse",
    "AsyncAgentsWithStreamingResponse",
    "AsyncAutomations",
    "AsyncAutomationsWithRawResponse",
    "AsyncAutomationsWithStreamingResponse",
    "AsyncEnvironments",
    "AsyncEnvironmentsWithRawResponse",
    "AsyncEnvironmentsWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncVaults",
    "AsyncVaultsWithRawResponse",
    "AsyncVaultsWithStreamingResponse",
    "Automations",
    "AutomationsWithRawResponse",
    "AutomationsWithStreamingResponse",
    "Environments",
    "EnvironmentsWithRawResponse",
    "EnvironmentsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "Vaults",
    "VaultsWithRawResponse",
    "VaultsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agents": "openai_facade.resources.beta.agents.agents",
        "AgentsWithRawResponse": "openai_generated.resources.beta.agents.agents",
        "AgentsWithStreamingResponse": "openai_generated.resources.beta.agents.agents",
        "AsyncAgents": "openai_facade.resources.beta.agents.agents",
        "AsyncAgentsWithRawResponse": "openai_generated.resources.beta.agents.agents",
        "AsyncAgentsWithStreamingResponse": "openai_generated.resources.beta.agents.agents",
        "AsyncAutomations": "openai_generated.resources.beta.agents.automations.automations",
        "AsyncAutomationsWithRawResponse": "openai_generated.resources.beta.agents.automations.automations",
        "AsyncAutomationsWithStreamingResponse": "openai_generated.resources.beta.agents.automations.automations",
        "AsyncEnvironments": "openai_facade.resources.beta.agents.environments.environments",
        "AsyncEnvironmentsWithRawResponse": "openai_generated.resources.beta.agents.environments.environments",
        "AsyncEnvironmentsWithStreamingResponse": "openai_generated.resources.beta.agents.environments.environments",
        "AsyncSessions": "openai_facade.resources.beta.agents.sessions.sessions",
        "AsyncSessionsWithRawResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "AsyncSessionsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "AsyncVaults": "openai_generated.resources.beta.agents.vaults.vaults",
        "AsyncVaultsWithRawResponse": "openai_generated.resources.beta.agents.vaults.vaults",
        "AsyncVaultsWithStreamingResponse": "openai_generated.resources.beta.agents.vaults.vaults",
        "Automations": "openai_generated.resources.beta.agents.automations.automations",
        "AutomationsWithRawResponse": "openai_generated.resources.beta.agents.automations.automations",
        "AutomationsWithStreamingResponse": "openai_generated.resources.beta.agents.automations.automations",
        "Environments": "openai_facade.resources.beta.agents.environments.environments",
        "EnvironmentsWithRawResponse": "openai_generated.resources.beta.agents.environments.environments",
        "EnvironmentsWithStreamingResponse": "openai_generated.resources.beta.agents.environments.environments",
        "Sessions": "openai_facade.resources.beta.agents.sessions.sessions",
        "SessionsWithRawResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "SessionsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.sessions",
        "Vaults": "openai_generated.resources.beta.agents.vaults.vaults",
        "VaultsWithRawResponse": "openai_generated.resources.beta.agents.vaults.vaults",
        "VaultsWithStreamingResponse": "openai_generated.resources.beta.agents.vaults.vaults",
        "agents": ".agents:",
        "automations": ".automations:",
        "environments": ".environments:",
        "sessions": ".sessions:",
        "vaults": ".vaults:",
    },
)
