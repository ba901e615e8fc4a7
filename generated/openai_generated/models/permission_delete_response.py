# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PermissionDeleteResponse(Model):
    """Permission delete response (`checkpoint.permission`)."""

    id: str
    """The id that the permission had."""
    object: Literal["checkpoint.permission"] = "checkpoint.permission"
    """Always `checkpoint.permission`."""
    deleted: bool
    """True once the project may not use the checkpoint any more."""
