# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class GroupUserCreateParams(TypedDict, total=False):
    """What `POST /organization/groups/{group_id}/users` takes."""

    user_id: Required[str]
    """The id of the user."""
