# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(
    Model
):
    """Required action session required action resource computer use approval request request computer use approval request kind resource browser authentication field."""

    id: str
    label: str
    required: bool
    type: str
