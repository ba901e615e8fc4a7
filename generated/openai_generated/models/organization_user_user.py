# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrganizationUserUser(Model):
    """Organization user user (`user`)."""

    object: Literal["user"] = "user"
    """Always `user`."""
    id: str
    email: str | None = None
    name: str | None = None
    picture: str | None = None
    enabled: bool | None = None
    banned: bool | None = None
    banned_at: int | None = None
