# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class OrganizationUserUpdateParams(TypedDict, total=False):
    """What `POST /organization/users/{user_id}` takes."""

    role: str | None
    """The user's role in the organization, such as owner or reader."""
    role_id: str | None
    """The id of a role to give to the user."""
    technical_level: str | None
    """How technical the user is."""
    developer_persona: str | None
    """What kind of developer the user is."""
