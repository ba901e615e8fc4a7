# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ServiceAccountCreateParams(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/service_accounts` takes."""

    name: Required[str]
    """The name of the service account."""
    create_service_account_only: bool | None
    """Whether to leave out the API key that otherwise comes with a service account."""
    expires_in_seconds: int | None
    """After how many seconds the key expires; never if left out."""
