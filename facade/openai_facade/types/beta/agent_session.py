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
    from openai_generated.models.agent_session_prompt_cache_options import (
        AgentSessionPromptCacheOptions as PromptCacheOptions,
    )
    from openai_generated.models.agent_session_required_action import AgentSessionRequiredAction as RequiredAction
    from openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
    )
    from openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest,
    )
    from openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request_computer_use_approval_request_kind_resource_browser_authentication import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
    )
    from openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request_computer_use_approval_request_kind_resource_browser_authentication_field import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField,
    )
    from openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request_computer_use_approval_request_kind_resource_browser_authentication_option import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption,
    )
    from openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request_computer_use_approval_request_kind_resource_browser_origin_access import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
    )
    from openai_generated.models.required_action_session_required_action_resource_environment_connection import (
        RequiredActionSessionRequiredActionResourceEnvironmentConnection as RequiredActionSessionRequiredActionResourceEnvironmentConnection,
    )
    from openai_generated.models.required_action_session_required_action_resource_function_call import (
        RequiredActionSessionRequiredActionResourceFunctionCall as RequiredActionSessionRequiredActionResourceFunctionCall,
    )
    from openai_generated.models.required_action_session_required_action_resource_mcp_approval_request import (
        RequiredActionSessionRequiredActionResourceMcpApprovalRequest as RequiredActionSessionRequiredActionResourceMcpApprovalRequest,
    )
    from openai_generated.models.required_action_session_required_action_resource_mcp_approval_request_request import (
        RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest as RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest,
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
        "Agent": "openai_generated.models.agent_session_agent:AgentSessionAgent",
        "AgentCompaction": "openai_generated.models.agent_session_agent_compaction:AgentSessionAgentCompaction",
        "AgentExperimental": "openai_generated.models.agent_session_agent_experimental:AgentSessionAgentExperimental",
        "AgentSession": "openai_generated.models.agent_session",
        "PromptCacheOptions": "openai_generated.models.agent_session_prompt_cache_options:AgentSessionPromptCacheOptions",
        "RequiredAction": "openai_generated.models.agent_session_required_action:AgentSessionRequiredAction",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest": "openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest": "openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication": "openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request_computer_use_approval_request_kind_resource_browser_authentication",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField": "openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request_computer_use_approval_request_kind_resource_browser_authentication_field",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption": "openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request_computer_use_approval_request_kind_resource_browser_authentication_option",
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess": "openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request_computer_use_approval_request_kind_resource_browser_origin_access",
        "RequiredActionSessionRequiredActionResourceEnvironmentConnection": "openai_generated.models.required_action_session_required_action_resource_environment_connection",
        "RequiredActionSessionRequiredActionResourceFunctionCall": "openai_generated.models.required_action_session_required_action_resource_function_call",
        "RequiredActionSessionRequiredActionResourceMcpApprovalRequest": "openai_generated.models.required_action_session_required_action_resource_mcp_approval_request",
        "RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest": "openai_generated.models.required_action_session_required_action_resource_mcp_approval_request_request",
    },
)
