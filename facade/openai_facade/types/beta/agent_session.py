# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session import (
        AgentSession as AgentSession,
        AgentSessionAgent as Agent,
        AgentSessionAgentCompaction as AgentCompaction,
        AgentSessionAgentExperimental as AgentExperimental,
    )
    from openai_generated.models.agent_session_computer_use_approval_request_request import (
        AgentSessionBrowserAuthentication as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
        AgentSessionBrowserAuthenticationField as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField,
        AgentSessionBrowserAuthenticationOption as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption,
        AgentSessionBrowserOriginAccess as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
        AgentSessionComputerUseApprovalRequestRequest as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest,
    )
    from openai_generated.models.agent_session_prompt_cache_options import (
        AgentSessionPromptCacheOptions as PromptCacheOptions,
    )
    from openai_generated.models.agent_session_required_action import (
        AgentSessionComputerUseApprovalRequest as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
        AgentSessionEnvironmentConnection as RequiredActionSessionRequiredActionResourceEnvironmentConnection,
        AgentSessionFunctionCall as RequiredActionSessionRequiredActionResourceFunctionCall,
        AgentSessionMcpApprovalRequest as RequiredActionSessionRequiredActionResourceMcpApprovalRequest,
        AgentSessionMcpApprovalRequestRequest as RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest,
        AgentSessionRequiredAction as RequiredAction,
    )


__all__ = [
    "Agent",
    "AgentCompaction",
    "AgentExperimental",
    "AgentSession",
    "PromptCacheOptions",
    "RequiredAction",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess",
    "RequiredActionSessionRequiredActionResourceEnvironmentConnection",
    "RequiredActionSessionRequiredActionResourceFunctionCall",
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequest",
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.agent_session:AgentSessionAgent",
        "AgentCompaction": "openai_generated.models.agent_session:AgentSessionAgentCompaction",
        "AgentExperimental": "openai_generated.models.agent_session:AgentSessionAgentExperimental",
        "AgentSession": "openai_generated.models.agent_session",
        "PromptCacheOptions": "openai_generated.models.agent_session_prompt_cache_options:AgentSessionPromptCacheOptions",
        "RequiredAction": "openai_generated.models.agent_session_required_action:AgentSessionRequiredAction",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest": "openai_generated.models.agent_session_required_action:AgentSessionComputerUseApprovalRequest",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest": "openai_generated.models.agent_session_computer_use_approval_request_request:AgentSessionComputerUseApprovalRequestRequest",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication": "openai_generated.models.agent_session_computer_use_approval_request_request:AgentSessionBrowserAuthentication",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField": "openai_generated.models.agent_session_computer_use_approval_request_request:AgentSessionBrowserAuthenticationField",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption": "openai_generated.models.agent_session_computer_use_approval_request_request:AgentSessionBrowserAuthenticationOption",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess": "openai_generated.models.agent_session_computer_use_approval_request_request:AgentSessionBrowserOriginAccess",
        "RequiredActionSessionRequiredActionResourceEnvironmentConnection": "openai_generated.models.agent_session_required_action:AgentSessionEnvironmentConnection",
        "RequiredActionSessionRequiredActionResourceFunctionCall": "openai_generated.models.agent_session_required_action:AgentSessionFunctionCall",
        "RequiredActionSessionRequiredActionResourceMcpApprovalRequest": "openai_generated.models.agent_session_required_action:AgentSessionMcpApprovalRequest",
        "RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest": "openai_generated.models.agent_session_required_action:AgentSessionMcpApprovalRequestRequest",
    },
)
