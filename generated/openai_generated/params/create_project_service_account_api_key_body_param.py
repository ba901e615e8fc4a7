# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class CreateProjectServiceAccountApiKeyBodyParam(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys` takes."""

    name: str
    """The name."""
    scopes: SequenceNotStr[str]
    """What the key may be used for."""
    expires_in_seconds: int | None
    """After how many seconds the key expires; never if left out."""
    project_id: str
    """The id of the project."""
