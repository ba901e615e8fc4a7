# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoParam(TypedDict, total=False):
    """Responses delegation config tool shell environment container auto (`container_auto`)."""

    type: Required[Literal["container_auto"]]
    """Always `container_auto`."""
    file_ids: SequenceNotStr[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: params.ToolShellEnvironmentContainerAutoNetworkPolicyParam | Model | None
    skills: Iterable[params.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillParam | Model] | None


class ResponsesDelegationConfigToolShellEnvironmentContainerReferenceParam(TypedDict, total=False):
    """Responses delegation config tool shell environment container reference (`container_reference`)."""

    container_id: Required[str]
    type: Required[Literal["container_reference"]]
    """Always `container_reference`."""


class ResponsesDelegationConfigToolShellEnvironmentLocalParam(TypedDict, total=False):
    """Responses delegation config tool shell environment local (`local`)."""

    type: Required[Literal["local"]]
    """Always `local`."""
    skills: Iterable[params.ResponsesDelegationConfigToolShellEnvironmentLocalSkillParam | Model] | None


class ResponsesDelegationConfigToolShellEnvironmentLocalSkillParam(TypedDict, total=False):
    """Responses delegation config tool shell environment local skill."""

    description: Required[str]
    name: Required[str]
    path: Required[str]


ResponsesDelegationConfigToolShellEnvironmentParam: TypeAlias = (
    params.ResponsesDelegationConfigToolShellEnvironmentContainerAutoParam
    | params.ResponsesDelegationConfigToolShellEnvironmentContainerReferenceParam
    | params.ResponsesDelegationConfigToolShellEnvironmentLocalParam
)
"""Responses delegation config tool shell environment: one of 3 kinds, told apart by `type`."""
