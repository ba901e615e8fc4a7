# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class AgentSessionBrowserAuthentication(Model):
    """Agent session browser authentication (`browser_authentication`)."""

    credential_origin: str | None = None
    fields: list[AgentSessionBrowserAuthenticationField]
    options: list[AgentSessionBrowserAuthenticationOption]
    reason: str | None = None
    type: Literal["browser_authentication"] = "browser_authentication"
    """Always `browser_authentication`."""


@model
class AgentSessionBrowserAuthenticationField(Model):
    """Agent session browser authentication field."""

    id: str
    label: str
    required: bool
    type: str


@model
class AgentSessionBrowserAuthenticationOption(Model):
    """Agent session browser authentication option."""

    id: str
    field_ids: list[str]
    label: str


@model
class AgentSessionBrowserOriginAccess(Model):
    """Agent session browser origin access (`browser_origin_access`)."""

    origin: str
    reason: str | None = None
    type: Literal["browser_origin_access"] = "browser_origin_access"
    """Always `browser_origin_access`."""


if TYPE_CHECKING:
    AgentSessionComputerUseApprovalRequestRequest: TypeAlias = (
        AgentSessionBrowserAuthentication | AgentSessionBrowserOriginAccess
    )
    """Agent session computer use approval request request: one of 2 kinds, told apart by `type`."""
else:
    AgentSessionComputerUseApprovalRequestRequest = TaggedUnion(
        "AgentSessionComputerUseApprovalRequestRequest",
        __package__,
        key="type",
        variants={
            "browser_authentication": "AgentSessionBrowserAuthentication",
            "browser_origin_access": "AgentSessionBrowserOriginAccess",
        },
        shapes=(),
    )
