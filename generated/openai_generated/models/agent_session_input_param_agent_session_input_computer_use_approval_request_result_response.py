# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.agent_browser_authentication_submit_param_field import (
        AgentBrowserAuthenticationSubmitParamField,
    )


@model
class AgentBrowserAuthenticationSubmitParamParam(Model):
    """Agent browser authentication submit param param (`browser_authentication`)."""

    action: Literal["submit"] = "submit"
    """Always `submit`."""
    fields: list[AgentBrowserAuthenticationSubmitParamField]
    type: Literal["browser_authentication"] = "browser_authentication"
    """Always `browser_authentication`."""
    selected_option: str | None = None


@model
class AgentBrowserAuthenticationCancelParamParam(Model):
    """Agent browser authentication cancel param param (`browser_authentication`)."""

    action: Literal["cancel"] = "cancel"
    """Always `cancel`."""
    type: Literal["browser_authentication"] = "browser_authentication"
    """Always `browser_authentication`."""


@model
class AgentBrowserOriginAccessParamParam(Model):
    """Agent browser origin access param param (`browser_origin_access`)."""

    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"] = "browser_origin_access"
    """Always `browser_origin_access`."""


AgentBrowserOriginAccessParamParamDecision: TypeAlias = Literal["approve", "deny", "cancel"]
"""Agent browser origin access param param decision: the values known when this was generated."""


if TYPE_CHECKING:
    AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = (
        AgentBrowserAuthenticationSubmitParamParam
        | AgentBrowserAuthenticationCancelParamParam
        | AgentBrowserOriginAccessParamParam
    )
    """Agent session input param agent session input computer use approval request result response: one of 3 kinds, told apart by `action`."""
else:
    AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse = TaggedUnion(
        "AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse",
        __package__,
        key="action",
        variants={
            "cancel": "AgentBrowserAuthenticationCancelParamParam",
            "submit": "AgentBrowserAuthenticationSubmitParamParam",
        },
        shapes=(
            (
                (
                    "decision",
                    "type",
                ),
                "AgentBrowserOriginAccessParamParam",
            ),
        ),
    )
