# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_container_reference import ResponseContainerReference
    from openai_generated.models.response_local_environment import ResponseLocalEnvironment

    ResponseFunctionShellToolCallEnvironment: TypeAlias = ResponseLocalEnvironment | ResponseContainerReference
    """Response function shell tool call environment: one of 2 kinds, told apart by `type`."""
else:
    ResponseFunctionShellToolCallEnvironment = TaggedUnion(
        "ResponseFunctionShellToolCallEnvironment",
        __package__,
        key="type",
        variants={
            "container_reference": "ResponseContainerReference",
            "local": "ResponseLocalEnvironment",
        },
        shapes=(),
    )
