# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class BetaResponseLocalEnvironment(Model):
    """Beta response local environment (`local`)."""

    type: Literal["local"] = "local"
    """Always `local`."""


@model
class BetaResponseContainerReference(Model):
    """Beta response container reference (`container_reference`)."""

    type: Literal["container_reference"] = "container_reference"
    """Always `container_reference`."""
    container_id: str
    """The container to work in, made beforehand."""


if TYPE_CHECKING:
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
