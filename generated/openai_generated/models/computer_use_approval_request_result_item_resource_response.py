# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.computer_use_approval_request_result_item_resource_response_computer_use_approval_response_kind_resource_browser_authentication_cancel_resource import (
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource,
    )
    from openai_generated.models.computer_use_approval_request_result_item_resource_response_computer_use_approval_response_kind_resource_browser_authentication_submit_resource import (
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource,
    )

    ComputerUseApprovalRequestResultItemResourceResponse: TypeAlias = (
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
        | ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource
    )
    """Computer use approval request result item resource response: one of 2 kinds, told apart by `action`."""
else:
    ComputerUseApprovalRequestResultItemResourceResponse = TaggedUnion(
        "ComputerUseApprovalRequestResultItemResourceResponse",
        __package__,
        key="action",
        variants={
            "cancel": "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource",
            "submit": "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource",
        },
        shapes=(),
    )
