# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_container_reference import BetaResponseContainerReference
    from openai_generated.models.beta_response_local_environment import BetaResponseLocalEnvironment

    BetaResponseFunctionShellToolCallEnvironment: TypeAlias = (
        BetaResponseLocalEnvironment | BetaResponseContainerReference
    )
    """Beta response function shell tool call environment: one of 2 kinds, told apart by `type`."""
else:
    BetaResponseFunctionShellToolCallEnvironment = TaggedUnion(
        "BetaResponseFunctionShellToolCallEnvironment",
        __package__,
        key="type",
        variants={
            "container_reference": "BetaResponseContainerReference",
            "local": "BetaResponseLocalEnvironment",
        },
        shapes=(),
    )
