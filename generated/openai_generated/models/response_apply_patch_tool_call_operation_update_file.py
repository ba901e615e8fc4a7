# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseApplyPatchToolCallOperationUpdateFile(Model):
    """Response apply patch tool call operation update file (`update_file`)."""

    type: Literal["update_file"] = "update_file"
    """Always `update_file`."""
    path: str
    """The file to change, relative to the workspace."""
    diff: str
    """The change, in the V4A diff format."""
