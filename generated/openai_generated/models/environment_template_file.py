# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class EnvironmentTemplateFileHostedTemplateFileResourceFileID(Model):
    """Environment template file hosted template file resource file ID (`file_id`)."""

    file_id: str
    path: str
    type: Literal["file_id"] = "file_id"
    """Always `file_id`."""


@model
class EnvironmentTemplateFileHostedTemplateFileResourceInline(Model):
    """Environment template file hosted template file resource inline (`inline`)."""

    path: str
    size_bytes: int
    type: Literal["inline"] = "inline"
    """Always `inline`."""


if TYPE_CHECKING:
    EnvironmentTemplateFile: TypeAlias = (
        EnvironmentTemplateFileHostedTemplateFileResourceFileID
        | EnvironmentTemplateFileHostedTemplateFileResourceInline
    )
    """Environment template file: one of 2 kinds, told apart by `type`."""
else:
    EnvironmentTemplateFile = TaggedUnion(
        "EnvironmentTemplateFile",
        __package__,
        key="type",
        variants={
            "file_id": "EnvironmentTemplateFileHostedTemplateFileResourceFileID",
            "inline": "EnvironmentTemplateFileHostedTemplateFileResourceInline",
        },
        shapes=(),
    )
