# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_container_auto_param import BetaContainerAutoParam
    from openai_generated.models.beta_container_reference_param import BetaContainerReferenceParam
    from openai_generated.models.beta_local_environment_param import BetaLocalEnvironmentParam

    BetaFunctionShellToolParamEnvironment: TypeAlias = (
        BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam
    )
    """Beta function shell tool param environment: one of 3 kinds, told apart by `type`."""
else:
    BetaFunctionShellToolParamEnvironment = TaggedUnion(
        "BetaFunctionShellToolParamEnvironment",
        __package__,
        key="type",
        variants={
            "container_auto": "BetaContainerAutoParam",
            "container_reference": "BetaContainerReferenceParam",
            "local": "BetaLocalEnvironmentParam",
        },
        shapes=(),
    )
