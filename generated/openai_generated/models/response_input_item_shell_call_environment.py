# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.container_reference import ContainerReference
    from openai_generated.models.local_environment import LocalEnvironment

    ResponseInputItemShellCallEnvironment: TypeAlias = LocalEnvironment | ContainerReference
    """Response input item shell call environment: one of 2 kinds, told apart by `type`."""
else:
    ResponseInputItemShellCallEnvironment = TaggedUnion(
        "ResponseInputItemShellCallEnvironment",
        __package__,
        key="type",
        variants={
            "container_reference": "ContainerReference",
            "local": "LocalEnvironment",
        },
        shapes=(),
    )
