# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required, TypedDict


class GroupUpdateParams(TypedDict, total=False):
    """Group update params."""

    name: Required[str]
    """The new name of the group, 1 to 255 characters."""
