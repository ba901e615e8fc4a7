# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrganizationGroupDeleteResponse(Model):
    """Organization group delete response (`group.deleted`)."""

    object: Literal["group.deleted"] = "group.deleted"
    """Always `group.deleted`."""
    id: str
    """The id that the group had."""
    deleted: bool
    """True once the group is gone; its members stay in the organization."""
