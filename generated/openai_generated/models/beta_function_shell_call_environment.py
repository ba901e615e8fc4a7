# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_container_reference_resource import BetaContainerReferenceResource
    from openai_generated.models.beta_local_environment_resource import BetaLocalEnvironmentResource

    BetaFunctionShellCallEnvironment: TypeAlias = BetaLocalEnvironmentResource | BetaContainerReferenceResource
    """Beta function shell call environment: one of 2 kinds, told apart by `type`."""
else:
    BetaFunctionShellCallEnvironment = TaggedUnion(
        "BetaFunctionShellCallEnvironment",
        __package__,
        key="type",
        variants={
            "container_reference": "BetaContainerReferenceResource",
            "local": "BetaLocalEnvironmentResource",
        },
        shapes=(),
    )
