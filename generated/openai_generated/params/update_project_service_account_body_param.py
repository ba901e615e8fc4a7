# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class UpdateProjectServiceAccountBodyParam(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/service_accounts/{service_account_id}` takes."""

    name: str
    """The name."""
    role: Literal["member", "owner"]
    """The role of the account from now on, member or owner."""
    project_id: str
    """The id of the project."""
