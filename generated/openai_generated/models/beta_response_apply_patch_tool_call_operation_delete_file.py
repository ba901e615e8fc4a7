# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseApplyPatchToolCallOperationDeleteFile(Model):
    """Beta response apply patch tool call operation delete file (`delete_file`)."""

    type: Literal["delete_file"] = "delete_file"
    path: str
