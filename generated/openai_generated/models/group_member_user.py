# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class GroupMemberUser(Model):
    """Group member user."""

    id: str
    name: str
    email: str | None = None
    picture: str | None = None
    is_service_account: bool | None = None
    user_type: Literal["user", "tenant_user"] | str
