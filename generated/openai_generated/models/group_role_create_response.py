# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.group_role_create_response_group import GroupRoleCreateResponseGroup
    from openai_generated.models.role import Role


@model
class GroupRoleCreateResponse(Model):
    """Group role create response (`group.role`)."""

    object: Literal["group.role"] = "group.role"
    """Always `group.role`."""
    group: GroupRoleCreateResponseGroup
    """The group that got the role."""
    role: Role
    """What the group may do from now on."""
