# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InviteDeleteResponse(Model):
    """Invite delete response (`organization.invite.deleted`)."""

    object: Literal["organization.invite.deleted"] = "organization.invite.deleted"
    """Always `organization.invite.deleted`."""
    id: str
    """The id that the invite had."""
    deleted: bool
    """True once the invite cannot be taken any more."""
