# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class GroupRetrieveParams(TypedDict, total=False):
    """Arguments of `GET /organization/projects/{project_id}/groups/{group_id}`."""

    project_id: Required[str]
    """The id of the project."""
    group_type: Literal["group", "tenant_group"]
    """The kind of group, group (the default) or tenant_group."""
