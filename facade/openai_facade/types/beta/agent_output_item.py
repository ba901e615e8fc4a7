# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_output_item import AgentOutputItem as AgentOutputItem
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


__all__ = [
    "AgentOutputItem",
    "BrowserAuthenticationRequestItemResource",
    "BrowserAuthenticationRequestItemResourceRequest",
    "BrowserAuthenticationRequestItemResourceRequestField",
    "BrowserAuthenticationRequestItemResourceRequestOption",
    "ComputerUseCallItemResource",
    "ComputerUseCallItemResourceOutput",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentOutputItem": "openai_generated.models.agent_output_item",
        "BrowserAuthenticationRequestItemResource": "openai_generated.models.agent_output_item_browser_authentication_request_item:AgentOutputItemBrowserAuthenticationRequestItem",
        "BrowserAuthenticationRequestItemResourceRequest": "openai_generated.models.agent_output_item_browser_authentication_request_item:AgentOutputItemRequest",
        "BrowserAuthenticationRequestItemResourceRequestField": "openai_generated.models.agent_output_item_browser_authentication_request_item:AgentOutputItemRequestField",
        "BrowserAuthenticationRequestItemResourceRequestOption": "openai_generated.models.agent_output_item_browser_authentication_request_item:AgentOutputItemRequestOption",
        "ComputerUseCallItemResource": "openai_generated.models.agent_output_item_computer_use_call_item:AgentOutputItemComputerUseCallItem",
        "ComputerUseCallItemResourceOutput": "openai_generated.models.agent_output_item_computer_use_call_item:AgentOutputItemComputerUseCallItemResourceOutput",
    },
)
