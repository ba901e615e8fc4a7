# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_container_auto import BetaContainerAuto
    from openai_generated.models.beta_container_reference import BetaContainerReference
    from openai_generated.models.beta_local_environment import BetaLocalEnvironment

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
