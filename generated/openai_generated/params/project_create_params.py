# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import models
from openai_runtime.types import TypedDict


class ProjectCreateParams(TypedDict, total=False):
    """What `POST /organization/projects` takes."""

    name: Required[str]
    """The name of the project."""
    residency: models.PublicProjectResidency | None
    """Where the project's data is stored and worked on."""
    external_key_id: str | None
    """The id of an encryption key kept outside, tied to the project."""
    geography: str | None
    """The region in which the project's data stays."""
