# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseApplyPatchToolCallOperationCreateFile(Model):
    """Response apply patch tool call operation create file (`create_file`)."""

    type: Literal["create_file"] = "create_file"
    """Always `create_file`."""
    path: str
    """Where the new file goes, relative to the workspace."""
    diff: str
    """The content of the new file, as a diff from nothing."""
