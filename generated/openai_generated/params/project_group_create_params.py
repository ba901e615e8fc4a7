# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ProjectGroupCreateParams(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/groups` takes."""

    group_id: Required[str]
    """The id of the group."""
    role: Required[str]
    """The id of the project role that the group gets."""
