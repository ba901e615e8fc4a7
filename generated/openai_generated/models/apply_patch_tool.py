# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ApplyPatchTool(Model):
    """Apply patch tool (`apply_patch`)."""

    type: Literal["apply_patch"] = "apply_patch"
    """Always `apply_patch`."""
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""
