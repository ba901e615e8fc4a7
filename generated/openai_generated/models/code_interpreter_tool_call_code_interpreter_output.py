# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class CodeInterpreterToolCallCodeInterpreterOutputLogs(Model):
    """Code interpreter tool call code interpreter output logs (`logs`)."""

    type: Literal["logs"] = "logs"
    """Always `logs`."""
    logs: str
    """What the code printed."""


@model
class CodeInterpreterToolCallCodeInterpreterOutputImage(Model):
    """Code interpreter tool call code interpreter output image (`image`)."""

    type: Literal["image"] = "image"
    """Always `image`."""
    image: CodeInterpreterToolCallCodeInterpreterOutputImageImage
    """A picture that the code made."""


@model
class CodeInterpreterToolCallCodeInterpreterOutputImageImage(Model):
    """Code interpreter tool call code interpreter output image image."""

    file_id: str
    """The file to download the picture from."""


if TYPE_CHECKING:
    CodeInterpreterToolCallCodeInterpreterOutput: TypeAlias = (
        CodeInterpreterToolCallCodeInterpreterOutputLogs | CodeInterpreterToolCallCodeInterpreterOutputImage
    )
    """Code interpreter tool call code interpreter output: one of 2 kinds, told apart by `type`."""
else:
    CodeInterpreterToolCallCodeInterpreterOutput = TaggedUnion(
        "CodeInterpreterToolCallCodeInterpreterOutput",
        __package__,
        key="type",
        variants={
            "image": "CodeInterpreterToolCallCodeInterpreterOutputImage",
            "logs": "CodeInterpreterToolCallCodeInterpreterOutputLogs",
        },
        shapes=(),
    )
