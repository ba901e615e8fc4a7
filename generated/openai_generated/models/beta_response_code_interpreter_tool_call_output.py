# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class BetaResponseCodeInterpreterToolCallOutputLogs(Model):
    """Beta response code interpreter tool call output logs (`logs`)."""

    type: Literal["logs"] = "logs"
    """Always `logs`."""
    logs: str
    """What the code printed."""


@model
class BetaResponseCodeInterpreterToolCallOutputImage(Model):
    """Beta response code interpreter tool call output image (`image`)."""

    type: Literal["image"] = "image"
    """Always `image`."""
    url: str
    """Where the drawn picture can be fetched."""


if TYPE_CHECKING:
    BetaResponseCodeInterpreterToolCallOutput: TypeAlias = (
        BetaResponseCodeInterpreterToolCallOutputLogs | BetaResponseCodeInterpreterToolCallOutputImage
    )
    """Beta response code interpreter tool call output: one of 2 kinds, told apart by `type`."""
else:
    BetaResponseCodeInterpreterToolCallOutput = TaggedUnion(
        "BetaResponseCodeInterpreterToolCallOutput",
        __package__,
        key="type",
        variants={
            "image": "BetaResponseCodeInterpreterToolCallOutputImage",
            "logs": "BetaResponseCodeInterpreterToolCallOutputLogs",
        },
        shapes=(),
    )
