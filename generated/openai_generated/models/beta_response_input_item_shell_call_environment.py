# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_container_reference import BetaContainerReference
    from openai_generated.models.beta_local_environment import BetaLocalEnvironment

    BetaResponseInputItemShellCallEnvironment: TypeAlias = BetaLocalEnvironment | BetaContainerReference
    """Beta response input item shell call environment: one of 2 kinds, told apart by `type`."""
else:
    BetaResponseInputItemShellCallEnvironment = TaggedUnion(
        "BetaResponseInputItemShellCallEnvironment",
        __package__,
        key="type",
        variants={
            "container_reference": "BetaContainerReference",
            "local": "BetaLocalEnvironment",
        },
        shapes=(),
    )
