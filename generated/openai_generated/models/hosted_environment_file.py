# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class HostedEnvironmentFileID(Model):
    """Hosted environment file ID (`file_id`)."""

    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"] = "file_id"
    """Always `file_id`."""


@model
class HostedEnvironmentFileResourceInline(Model):
    """Hosted environment file resource inline (`inline`)."""

    id: str
    path: str
    size_bytes: int
    type: Literal["inline"] = "inline"
    """Always `inline`."""


if TYPE_CHECKING:
    HostedEnvironmentFile: TypeAlias = HostedEnvironmentFileID | HostedEnvironmentFileResourceInline
    """Hosted environment file: one of 2 kinds, told apart by `type`."""
else:
    HostedEnvironmentFile = TaggedUnion(
        "HostedEnvironmentFile",
        __package__,
        key="type",
        variants={
            "file_id": "HostedEnvironmentFileID",
            "inline": "HostedEnvironmentFileResourceInline",
        },
        shapes=(),
    )
