# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_container_reference_param import BetaContainerReferenceParam
    from openai_generated.models.beta_local_environment_param import BetaLocalEnvironmentParam

    BetaFunctionShellCallItemParamEnvironment: TypeAlias = BetaLocalEnvironmentParam | BetaContainerReferenceParam
    """Beta function shell call item param environment: one of 2 kinds, told apart by `type`."""
else:
    BetaFunctionShellCallItemParamEnvironment = TaggedUnion(
        "BetaFunctionShellCallItemParamEnvironment",
        __package__,
        key="type",
        variants={
            "container_reference": "BetaContainerReferenceParam",
            "local": "BetaLocalEnvironmentParam",
        },
        shapes=(),
    )
