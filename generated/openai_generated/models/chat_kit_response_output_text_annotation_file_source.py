# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatKitResponseOutputTextAnnotationFileSource(Model):
    """Chat kit response output text annotation file source (`file`)."""

    type: Literal["file"] = "file"
    """Always `file`, where a link has `url`."""
    filename: str
    """The name of the file that is cited."""
