# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.invite import Invite


@model
class InviteListResponse(Model):
    """Invite list response (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[Invite]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
