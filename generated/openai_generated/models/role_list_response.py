# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.role_list_response_assignment_source import RoleListResponseAssignmentSource


@model
class RoleListResponse(Model):
    """Role list response."""

    id: str
    name: str
    permissions: list[str]
    resource_type: str
    predefined_role: bool
    description: str | None = None
    created_at: int | None = None
    updated_at: int | None = None
    created_by: str | None = None
    created_by_user_obj: dict[str, object] | None = None
    metadata: dict[str, object] | None = None
    assignment_sources: list[RoleListResponseAssignmentSource] | None = None
