# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ProjectUpdateParams(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}` takes."""

    name: str | None
    """The new name of the project."""
    external_key_id: str | None
    """The id of an encryption key kept outside, tied to the project."""
    geography: str | None
    """The region in which the project's data stays."""
