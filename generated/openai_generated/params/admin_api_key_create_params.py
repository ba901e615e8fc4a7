# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required, TypedDict


class AdminAPIKeyCreateParams(TypedDict, total=False):
    """Admin API key create params."""

    name: Required[str]
    """The name of the key."""
