# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class Group(Model):
    """Group."""

    id: str
    """What other calls name the group by, in the form `group_…`."""
    name: str
    """A label for people."""
    created_at: int
    """When the group was made, in seconds since 1970."""
    is_scim_managed: bool
    """Whether your identity provider decides who is in it; then it cannot be changed here."""
    group_type: Literal["group", "tenant_group"]
    """Whether the group is the organization's own or comes from its tenant."""


GroupGroupType: TypeAlias = Literal["group", "tenant_group"]
"""Group group type: the values known when this was generated."""
