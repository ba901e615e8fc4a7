# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseInputItemApplyPatchCallOperationUpdateFile(Model):
    """Beta response input item apply patch call operation update file (`update_file`)."""

    type: Literal["update_file"] = "update_file"
    path: str
    diff: str
