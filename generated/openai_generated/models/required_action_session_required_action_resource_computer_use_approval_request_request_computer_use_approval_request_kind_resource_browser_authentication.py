# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request_computer_use_approval_request_kind_resource_browser_authentication_field import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField,
    )
    from openai_generated.models.required_action_session_required_action_resource_computer_use_approval_request_request_computer_use_approval_request_kind_resource_browser_authentication_option import (
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption,
    )


@model
class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(
    Model
):
    """Required action session required action resource computer use approval request request computer use approval request kind resource browser authentication (`browser_authentication`)."""

    credential_origin: str | None = None
    fields: list[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField
    ]
    options: list[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption
    ]
    reason: str | None = None
    type: Literal["browser_authentication"] = "browser_authentication"
