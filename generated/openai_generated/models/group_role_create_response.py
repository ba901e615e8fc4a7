# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

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


@model
class GroupRoleCreateResponseGroup(Model):
    """Group role create response group (`group`)."""

    object: Literal["group"] = "group"
    """Always `group`."""
    id: str
    """What other calls name the group by, in the form `group_…`."""
    name: str
    """A label for people."""
    created_at: int
    """When the group was made, in seconds since 1970."""
    scim_managed: bool
    """Whether your identity provider decides who is in it; then it cannot be changed here."""
