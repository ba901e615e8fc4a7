# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.role_list_response import RoleListResponse


@model
class RoleListResource(Model):
    """Role list resource (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[RoleListResponse]
    """The roles on this page."""
    has_more: bool
    """Whether another page follows."""
    next: str | None = None
    """What to pass as `after` for the next page; None on the last one."""
