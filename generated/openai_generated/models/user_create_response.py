# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UserCreateResponse(Model):
    """User create response (`group.user`)."""

    object: Literal["group.user"] = "group.user"
    """Always `group.user`."""
    user_id: str
    """The user who was put into the group."""
    group_id: str
    """The group that the user is in now."""
