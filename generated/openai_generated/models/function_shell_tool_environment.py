# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.container_auto import ContainerAuto
    from openai_generated.models.container_reference import ContainerReference
    from openai_generated.models.local_environment import LocalEnvironment

    FunctionShellToolEnvironment: TypeAlias = ContainerAuto | LocalEnvironment | ContainerReference
    """Function shell tool environment: one of 3 kinds, told apart by `type`."""
else:
    FunctionShellToolEnvironment = TaggedUnion(
        "FunctionShellToolEnvironment",
        __package__,
        key="type",
        variants={
            "container_auto": "ContainerAuto",
            "container_reference": "ContainerReference",
            "local": "LocalEnvironment",
        },
        shapes=(),
    )
