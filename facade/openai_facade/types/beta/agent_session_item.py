# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_output_item_browser_authentication_request_item import (
        AgentOutputItemBrowserAuthenticationRequestItem as BrowserAuthenticationRequestItemResource,
        AgentOutputItemRequest as BrowserAuthenticationRequestItemResourceRequest,
        AgentOutputItemRequestField as BrowserAuthenticationRequestItemResourceRequestField,
        AgentOutputItemRequestOption as BrowserAuthenticationRequestItemResourceRequestOption,
    )
    from openai_generated.models.agent_output_item_computer_use_call_item import (
        AgentOutputItemComputerUseCallItem as ComputerUseCallItemResource,
        AgentOutputItemComputerUseCallItemResourceOutput as ComputerUseCallItemResourceOutput,
    )
    from openai_generated.models.agent_session_item import AgentSessionItem as AgentSessionItem
    from openai_generated.models.agent_session_item_agent_message_item import (
        AgentSessionItemAgentMessageItem as AgentMessageItemResource,
    )
    from openai_generated.models.agent_session_item_function_call_output_item import (
        AgentSessionItemFunctionCallOutputItem as FunctionCallOutputItemResource,
    )
    from openai_generated.models.agent_session_item_response import (
        AgentSessionItemBrowserAuthenticationCancel as ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource,
        AgentSessionItemBrowserAuthenticationSubmit as ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource,
        AgentSessionItemResponse as ComputerUseApprovalRequestResultItemResourceResponse,
    )
    from openai_generated.models.computer_use_approval_request_result_item import (
        ComputerUseApprovalRequestResultItem as ComputerUseApprovalRequestResultItemResource,
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
        "AgentMessageItemResource": "openai_generated.models.agent_session_item_agent_message_item:AgentSessionItemAgentMessageItem",
        "AgentSessionItem": "openai_generated.models.agent_session_item",
        "BrowserAuthenticationRequestItemResource": "openai_generated.models.agent_output_item_browser_authentication_request_item:AgentOutputItemBrowserAuthenticationRequestItem",
        "BrowserAuthenticationRequestItemResourceRequest": "openai_generated.models.agent_output_item_browser_authentication_request_item:AgentOutputItemRequest",
        "BrowserAuthenticationRequestItemResourceRequestField": "openai_generated.models.agent_output_item_browser_authentication_request_item:AgentOutputItemRequestField",
        "BrowserAuthenticationRequestItemResourceRequestOption": "openai_generated.models.agent_output_item_browser_authentication_request_item:AgentOutputItemRequestOption",
        "ComputerUseApprovalRequestResultItemResource": "openai_generated.models.computer_use_approval_request_result_item:ComputerUseApprovalRequestResultItem",
        "ComputerUseApprovalRequestResultItemResourceResponse": "openai_generated.models.agent_session_item_response:AgentSessionItemResponse",
        "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource": "openai_generated.models.agent_session_item_response:AgentSessionItemBrowserAuthenticationCancel",
        "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource": "openai_generated.models.agent_session_item_response:AgentSessionItemBrowserAuthenticationSubmit",
        "ComputerUseCallItemResource": "openai_generated.models.agent_output_item_computer_use_call_item:AgentOutputItemComputerUseCallItem",
        "ComputerUseCallItemResourceOutput": "openai_generated.models.agent_output_item_computer_use_call_item:AgentOutputItemComputerUseCallItemResourceOutput",
        "FunctionCallOutputItemResource": "openai_generated.models.agent_session_item_function_call_output_item:AgentSessionItemFunctionCallOutputItem",
    },
)
