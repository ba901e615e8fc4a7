# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request_computer_use_approval_request_kind_resource_browser_authentication import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
    )
    from openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request_computer_use_approval_request_kind_resource_browser_origin_access import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
    )

    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication
        | RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess
    )
    """Required action session required action resource computer use approval request request: one of 2 kinds, told apart by `type`."""
else:
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest = TaggedUnion(
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest",
        __package__,
        key="type",
        variants={
            "browser_authentication": "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication",
            "browser_origin_access": "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess",
        },
        shapes=(),
    )
