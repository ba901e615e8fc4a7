# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session import AgentSession as AgentSession
    from openai_generated.models.agent_session_agent import AgentSessionAgent as Agent
    from openai_generated.models.agent_session_agent_compaction import AgentSessionAgentCompaction as AgentCompaction
    from openai_generated.models.agent_session_agent_experimental import (
        AgentSessionAgentExperimental as AgentExperimental,
    )
    from openai_generated.models.agent_session_browser_authentication import (
        AgentSessionBrowserAuthentication as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
    )
    from openai_generated.models.agent_session_browser_authentication_field import (
        AgentSessionBrowserAuthenticationField as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField,
    )
    from openai_generated.models.agent_session_browser_authentication_option import (
        AgentSessionBrowserAuthenticationOption as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption,
    )
    from openai_generated.models.agent_session_browser_origin_access import (
        AgentSessionBrowserOriginAccess as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
    )
    from openai_generated.models.agent_session_computer_use_approval_request import (
        AgentSessionComputerUseApprovalRequest as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
    )
    from openai_generated.models.agent_session_computer_use_approval_request_request import (
        AgentSessionComputerUseApprovalRequestRequest as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest,
    )
    from openai_generated.models.agent_session_environment_connection import (
        AgentSessionEnvironmentConnection as RequiredActionSessionRequiredActionResourceEnvironmentConnection,
    )
    from openai_generated.models.agent_session_function_call import (
        AgentSessionFunctionCall as RequiredActionSessionRequiredActionResourceFunctionCall,
    )
    from openai_generated.models.agent_session_mcp_approval_request import (
        AgentSessionMcpApprovalRequest as RequiredActionSessionRequiredActionResourceMcpApprovalRequest,
    )
    from openai_generated.models.agent_session_mcp_approval_request_request import (
        AgentSessionMcpApprovalRequestRequest as RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest,
    )
    from openai_generated.models.agent_session_prompt_cache_options import (
        AgentSessionPromptCacheOptions as PromptCacheOptions,
    )
    from openai_generated.models.agent_session_required_action import AgentSessionRequiredAction as RequiredAction


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
        "Agent": "openai_generated.models.agent_session_agent:AgentSessionAgent",
        "AgentCompaction": "openai_generated.models.agent_session_agent_compaction:AgentSessionAgentCompaction",
        "AgentExperimental": "openai_generated.models.agent_session_agent_experimental:AgentSessionAgentExperimental",
        "AgentSession": "openai_generated.models.agent_session",
        "PromptCacheOptions": "openai_generated.models.agent_session_prompt_cache_options:AgentSessionPromptCacheOptions",
        "RequiredAction": "openai_generated.models.agent_session_required_action:AgentSessionRequiredAction",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest": "openai_generated.models.agent_session_computer_use_approval_request:AgentSessionComputerUseApprovalRequest",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest": "openai_generated.models.agent_session_computer_use_approval_request_request:AgentSessionComputerUseApprovalRequestRequest",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication": "openai_generated.models.agent_session_browser_authentication:AgentSessionBrowserAuthentication",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField": "openai_generated.models.agent_session_browser_authentication_field:AgentSessionBrowserAuthenticationField",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption": "openai_generated.models.agent_session_browser_authentication_option:AgentSessionBrowserAuthenticationOption",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess": "openai_generated.models.agent_session_browser_origin_access:AgentSessionBrowserOriginAccess",
        "RequiredActionSessionRequiredActionResourceEnvironmentConnection": "openai_generated.models.agent_session_environment_connection:AgentSessionEnvironmentConnection",
        "RequiredActionSessionRequiredActionResourceFunctionCall": "openai_generated.models.agent_session_function_call:AgentSessionFunctionCall",
        "RequiredActionSessionRequiredActionResourceMcpApprovalRequest": "openai_generated.models.agent_session_mcp_approval_request:AgentSessionMcpApprovalRequest",
        "RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest": "openai_generated.models.agent_session_mcp_approval_request_request:AgentSessionMcpApprovalRequestRequest",
    },
)
