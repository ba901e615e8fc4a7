# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class AutomationEnvironmentFileID(Model):
    """Automation environment file ID (`file_id`)."""

    file_id: str
    path: str
    type: Literal["file_id"] = "file_id"
    """Always `file_id`."""


@model
class AutomationEnvironmentInline(Model):
    """Automation environment inline (`inline`)."""

    path: str
    size_bytes: int
    type: Literal["inline"] = "inline"
    """Always `inline`."""


if TYPE_CHECKING:
    AutomationEnvironmentOpenaiHostedFile: TypeAlias = AutomationEnvironmentFileID | AutomationEnvironmentInline
    """Automation environment openai hosted file: one of 2 kinds, told apart by `type`."""
else:
    AutomationEnvironmentOpenaiHostedFile = TaggedUnion(
        "AutomationEnvironmentOpenaiHostedFile",
        __package__,
        key="type",
        variants={
            "file_id": "AutomationEnvironmentFileID",
            "inline": "AutomationEnvironmentInline",
        },
        shapes=(),
    )
