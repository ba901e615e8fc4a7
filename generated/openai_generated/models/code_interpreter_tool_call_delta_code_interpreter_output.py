# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class CodeInterpreterLogs(Model):
    """Code interpreter logs (`logs`)."""

    index: int
    """Which output of the call this belongs to, counted from 0."""
    type: Literal["logs"] = "logs"
    """Always `logs`."""
    logs: str | None = None
    """Printed text to append to what came before."""


@model
class CodeInterpreterOutputImage(Model):
    """Code interpreter output image (`image`)."""

    index: int
    """Which output of the call this belongs to, counted from 0."""
    type: Literal["image"] = "image"
    """Always `image`."""
    image: CodeInterpreterOutputImageImage | None = None
    """A picture that the code made."""


@model
class CodeInterpreterOutputImageImage(Model):
    """Code interpreter output image image."""

    file_id: str | None = None
    """The file to download the picture from."""


if TYPE_CHECKING:
    CodeInterpreterToolCallDeltaCodeInterpreterOutput: TypeAlias = CodeInterpreterLogs | CodeInterpreterOutputImage
    """Code interpreter tool call delta code interpreter output: one of 2 kinds, told apart by `type`."""
else:
    CodeInterpreterToolCallDeltaCodeInterpreterOutput = TaggedUnion(
        "CodeInterpreterToolCallDeltaCodeInterpreterOutput",
        __package__,
        key="type",
        variants={
            "image": "CodeInterpreterOutputImage",
            "logs": "CodeInterpreterLogs",
        },
        shapes=(),
    )
