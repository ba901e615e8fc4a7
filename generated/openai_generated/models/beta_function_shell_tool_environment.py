# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.beta_container_auto_network_policy import BetaContainerAutoNetworkPolicy
    from openai_generated.models.beta_container_auto_skill import BetaContainerAutoSkill
    from openai_generated.models.beta_container_reference import BetaContainerReference
    from openai_generated.models.beta_local_environment import BetaLocalEnvironment


@model
class BetaContainerAuto(Model):
    """Beta container auto (`container_auto`)."""

    type: Literal["container_auto"] = "container_auto"
    """Always `container_auto`."""
    file_ids: list[str] | None = None
    """Uploaded files that are put into the container before the work begins."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    """Memory of the container: 1g (the default), 4g, 16g or 64g."""
    network_policy: BetaContainerAutoNetworkPolicy | None = None
    """Whether programs in the container reach the network, and which domains."""
    skills: list[BetaContainerAutoSkill] | None = None
    """Skills made available in the container."""


if TYPE_CHECKING:
    BetaFunctionShellToolEnvironment: TypeAlias = BetaContainerAuto | BetaLocalEnvironment | BetaContainerReference
    """Beta function shell tool environment: one of 3 kinds, told apart by `type`."""
else:
    BetaFunctionShellToolEnvironment = TaggedUnion(
        "BetaFunctionShellToolEnvironment",
        __package__,
        key="type",
        variants={
            "container_auto": "BetaContainerAuto",
            "container_reference": "BetaContainerReference",
            "local": "BetaLocalEnvironment",
        },
        shapes=(),
    )
