# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Model):
    """Tool shell environment container auto network policy disabled (`disabled`)."""

    type: Literal["disabled"] = "disabled"
    """Always `disabled`."""


@model
class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Model):
    """Tool shell environment container auto network policy allowlist (`allowlist`)."""

    allowed_domains: list[str]
    type: Literal["allowlist"] = "allowlist"
    """Always `allowlist`."""


if TYPE_CHECKING:
    ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = (
        ToolShellEnvironmentContainerAutoNetworkPolicyDisabled | ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
    )
    """Tool shell environment container auto network policy: one of 2 kinds, told apart by `type`."""
else:
    ToolShellEnvironmentContainerAutoNetworkPolicy = TaggedUnion(
        "ToolShellEnvironmentContainerAutoNetworkPolicy",
        __package__,
        key="type",
        variants={
            "allowlist": "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist",
            "disabled": "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled",
        },
        shapes=(),
    )
