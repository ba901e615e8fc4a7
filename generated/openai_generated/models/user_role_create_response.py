# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.organization_user import OrganizationUser
    from openai_generated.models.role import Role


@model
class UserRoleCreateResponse(Model):
    """User role create response (`user.role`)."""

    object: Literal["user.role"] = "user.role"
    """Always `user.role`."""
    user: OrganizationUser
    """The user who got the role."""
    role: Role
    """What the user may do from now on."""
