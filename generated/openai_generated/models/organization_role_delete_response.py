# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrganizationRoleDeleteResponse(Model):
    """Organization role delete response (`role.deleted`)."""

    object: Literal["role.deleted"] = "role.deleted"
    """Always `role.deleted`."""
    id: str
    """The id that the role had."""
    deleted: bool
    """True once the role is gone and nobody has it any more."""
