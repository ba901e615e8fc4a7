# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrganizationUserDeleteResponse(Model):
    """Organization user delete response (`organization.user.deleted`)."""

    object: Literal["organization.user.deleted"] = "organization.user.deleted"
    """Always `organization.user.deleted`."""
    id: str
    """The user who was taken out."""
    deleted: bool
    """True once the user is not in the organization any more."""
