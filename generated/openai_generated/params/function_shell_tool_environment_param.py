# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class ContainerAutoParam(TypedDict, total=False):
    """Container auto (`container_auto`)."""

    type: Required[Literal["container_auto"]]
    """Always `container_auto`."""
    file_ids: SequenceNotStr[str]
    """Uploaded files that are put into the container before the work begins."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """Memory of the container: 1g (the default), 4g, 16g or 64g."""
    network_policy: params.ContainerAutoNetworkPolicyParam | Model
    """Whether programs in the container reach the network, and which domains."""
    skills: Iterable[params.ContainerAutoSkillParam | Model]
    """Skills made available in the container."""


FunctionShellToolEnvironmentParam: TypeAlias = (
    params.ContainerAutoParam | params.LocalEnvironmentParam | params.ContainerReferenceParam
)
"""Function shell tool environment: one of 3 kinds, told apart by `type`."""
