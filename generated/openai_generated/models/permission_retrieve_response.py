# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PermissionRetrieveResponse(Model):
    """Permission retrieve response (`list`)."""

    data: list[PermissionListResponse]
    """The permissions on this page."""
    object: Literal["list"] = "list"
    """Always `list`."""
    first_id: str | None = None
    """The id of the first permission here; None on an empty page."""
    last_id: str | None = None
    """The id of the last permission here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""


@model
class PermissionListResponse(Model):
    """Permission list response (`checkpoint.permission`)."""

    id: str
    """What `delete` names the permission by, in the form `cp_…`."""
    created_at: int
    """When the permission was given, in seconds since 1970."""
    project_id: str
    """The project that may use the checkpoint."""
    object: Literal["checkpoint.permission"] = "checkpoint.permission"
    """Always `checkpoint.permission`."""
