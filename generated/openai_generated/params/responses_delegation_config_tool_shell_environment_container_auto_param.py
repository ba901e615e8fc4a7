# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoParam(TypedDict, total=False):
    """Responses delegation config tool shell environment container auto (`container_auto`)."""

    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: params.ToolShellEnvironmentContainerAutoNetworkPolicyParam | Model | None
    skills: Iterable[params.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillParam | Model] | None
