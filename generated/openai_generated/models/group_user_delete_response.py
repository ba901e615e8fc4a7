# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class GroupUserDeleteResponse(Model):
    """Group user delete response (`group.user.deleted`)."""

    object: Literal["group.user.deleted"] = "group.user.deleted"
    """Always `group.user.deleted`."""
    deleted: bool
    """True once the user is not in the group any more."""
