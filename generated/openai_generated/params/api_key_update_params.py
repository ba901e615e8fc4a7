# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class APIKeyUpdateParams(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/api_keys/{api_key_id}` takes."""

    expires_in_seconds: int
    """After how many seconds the key expires; never if left out."""
    scopes: SequenceNotStr[str]
    """What the key may be used for."""
    project_id: str
    """The id of the project."""
