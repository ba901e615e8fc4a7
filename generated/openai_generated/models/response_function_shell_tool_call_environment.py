# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class ResponseLocalEnvironment(Model):
    """Response local environment (`local`)."""

    type: Literal["local"] = "local"
    """Always `local`."""


@model
class ResponseContainerReference(Model):
    """Response container reference (`container_reference`)."""

    type: Literal["container_reference"] = "container_reference"
    """Always `container_reference`."""
    container_id: str
    """The container to work in, made beforehand."""


if TYPE_CHECKING:
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
