# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class GroupRoleCreateResponseGroup(Model):
    """Group role create response group (`group`)."""

    object: Literal["group"] = "group"
    """Always `group`."""
    id: str
    name: str
    created_at: int
    scim_managed: bool
