# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class AdminAPIKeyCreateParams(TypedDict, total=False):
    """What `POST /organization/admin_api_keys` takes."""

    name: Required[str]
    """The name of the key."""
    expires_in_seconds: int
    """After how many seconds the key expires; never if left out."""
