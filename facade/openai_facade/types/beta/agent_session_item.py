# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_output_item_browser_authentication_request_item_resource import (
        AgentOutputItemBrowserAuthenticationRequestItemResource as BrowserAuthenticationRequestItemResource,
    )
    from openai_generated.models.agent_output_item_computer_use_call_item_resource import (
        AgentOutputItemComputerUseCallItemResource as ComputerUseCallItemResource,
    )
    from openai_generated.models.agent_output_item_computer_use_call_item_resource_output import (
        AgentOutputItemComputerUseCallItemResourceOutput as ComputerUseCallItemResourceOutput,
    )
    from openai_generated.models.agent_session_item import AgentSessionItem as AgentSessionItem
    from openai_generated.models.agent_session_item_agent_message_item_resource import (
        AgentSessionItemAgentMessageItemResource as AgentMessageItemResource,
    )
    from openai_generated.models.agent_session_item_function_call_output_item_resource import (
        AgentSessionItemFunctionCallOutputItemResource as FunctionCallOutputItemResource,
    )
    from openai_generated.models.browser_authentication_request_item_resource_request import (
        BrowserAuthenticationRequestItemResourceRequest as BrowserAuthenticationRequestItemResourceRequest,
    )
    from openai_generated.models.browser_authentication_request_item_resource_request_field import (
        BrowserAuthenticationRequestItemResourceRequestField as BrowserAuthenticationRequestItemResourceRequestField,
    )
    from openai_generated.models.browser_authentication_request_item_resource_request_option import (
        BrowserAuthenticationRequestItemResourceRequestOption as BrowserAuthenticationRequestItemResourceRequestOption,
    )
    from openai_generated.models.computer_use_approval_request_result_item_resource import (
        ComputerUseApprovalRequestResultItemResource as ComputerUseApprovalRequestResultItemResource,
    )
    from openai_generated.models.computer_use_approval_request_result_item_resource_response import (
        ComputerUseApprovalRequestResultItemResourceResponse as ComputerUseApprovalRequestResultItemResourceResponse,
    )
    from openai_generated.models.computer_use_approval_request_result_item_resource_response_computer_use_approval_response_kind_resource_browser_authentication_cancel_resource import (
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource as ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource,
    )
    from openai_generated.models.computer_use_approval_request_result_item_resource_response_computer_use_approval_response_kind_resource_browser_authentication_submit_resource import (
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource as ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource,
    )


__all__ = [
    "AgentMessageItemResource",
    "AgentSessionItem",
    "BrowserAuthenticationRequestItemResource",
    "BrowserAuthenticationRequestItemResourceRequest",
    "BrowserAuthenticationRequestItemResourceRequestField",
    "BrowserAuthenticationRequestItemResourceRequestOption",
    "ComputerUseApprovalRequestResultItemResource",
    "ComputerUseApprovalRequestResultItemResourceResponse",
    "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource",
    "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource",
    "ComputerUseCallItemResource",
    "ComputerUseCallItemResourceOutput",
    "FunctionCallOutputItemResource",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentMessageItemResource": "openai_generated.models.agent_session_item_agent_message_item_resource:AgentSessionItemAgentMessageItemResource",
        "AgentSessionItem": "openai_generated.models.agent_session_item",
        "BrowserAuthenticationRequestItemResource": "openai_generated.models.agent_output_item_browser_authentication_request_item_resource:AgentOutputItemBrowserAuthenticationRequestItemResource",
        "BrowserAuthenticationRequestItemResourceRequest": "openai_generated.models.browser_authentication_request_item_resource_request",
        "BrowserAuthenticationRequestItemResourceRequestField": "openai_generated.models.browser_authentication_request_item_resource_request_field",
        "BrowserAuthenticationRequestItemResourceRequestOption": "openai_generated.models.browser_authentication_request_item_resource_request_option",
        "ComputerUseApprovalRequestResultItemResource": "openai_generated.models.computer_use_approval_request_result_item_resource",
        "ComputerUseApprovalRequestResultItemResourceResponse": "openai_generated.models.computer_use_approval_request_result_item_resource_response",
        "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource": "openai_generated.models.computer_use_approval_request_result_item_resource_response_computer_use_approval_response_kind_resource_browser_authentication_cancel_resource",
        "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource": "openai_generated.models.computer_use_approval_request_result_item_resource_response_computer_use_approval_response_kind_resource_browser_authentication_submit_resource",
        "ComputerUseCallItemResource": "openai_generated.models.agent_output_item_computer_use_call_item_resource:AgentOutputItemComputerUseCallItemResource",
        "ComputerUseCallItemResourceOutput": "openai_generated.models.agent_output_item_computer_use_call_item_resource_output:AgentOutputItemComputerUseCallItemResourceOutput",
        "FunctionCallOutputItemResource": "openai_generated.models.agent_session_item_function_call_output_item_resource:AgentSessionItemFunctionCallOutputItemResource",
    },
)
