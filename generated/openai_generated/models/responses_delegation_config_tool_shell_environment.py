# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.responses_delegation_config_tool_shell_environment_container_auto_skill import (
        ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill,
    )
    from openai_generated.models.tool_shell_environment_container_auto_network_policy import (
        ToolShellEnvironmentContainerAutoNetworkPolicy,
    )


@model
class ResponsesDelegationConfigToolShellEnvironmentContainerAuto(Model):
    """Responses delegation config tool shell environment container auto (`container_auto`)."""

    type: Literal["container_auto"] = "container_auto"
    """Always `container_auto`."""
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ToolShellEnvironmentContainerAutoNetworkPolicy | None = None
    skills: list[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill] | None = None


ResponsesDelegationConfigToolShellEnvironmentContainerAutoMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
"""Responses delegation config tool shell environment container auto memory limit: the values known when this was generated."""


@model
class ResponsesDelegationConfigToolShellEnvironmentContainerReference(Model):
    """Responses delegation config tool shell environment container reference (`container_reference`)."""

    container_id: str
    type: Literal["container_reference"] = "container_reference"
    """Always `container_reference`."""


@model
class ResponsesDelegationConfigToolShellEnvironmentLocal(Model):
    """Responses delegation config tool shell environment local (`local`)."""

    type: Literal["local"] = "local"
    """Always `local`."""
    skills: list[ResponsesDelegationConfigToolShellEnvironmentLocalSkill] | None = None


@model
class ResponsesDelegationConfigToolShellEnvironmentLocalSkill(Model):
    """Responses delegation config tool shell environment local skill."""

    description: str
    name: str
    path: str


if TYPE_CHECKING:
    ResponsesDelegationConfigToolShellEnvironment: TypeAlias = (
        ResponsesDelegationConfigToolShellEnvironmentContainerAuto
        | ResponsesDelegationConfigToolShellEnvironmentContainerReference
        | ResponsesDelegationConfigToolShellEnvironmentLocal
    )
    """Responses delegation config tool shell environment: one of 3 kinds, told apart by `type`."""
else:
    ResponsesDelegationConfigToolShellEnvironment = TaggedUnion(
        "ResponsesDelegationConfigToolShellEnvironment",
        __package__,
        key="type",
        variants={
            "container_auto": "ResponsesDelegationConfigToolShellEnvironmentContainerAuto",
            "container_reference": "ResponsesDelegationConfigToolShellEnvironmentContainerReference",
            "local": "ResponsesDelegationConfigToolShellEnvironmentLocal",
        },
        shapes=(),
    )
