# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class GroupUpdateParams(TypedDict, total=False):
    """What `POST /organization/groups/{group_id}` takes."""

    name: Required[str]
    """The new name of the group, 1 to 255 characters."""
