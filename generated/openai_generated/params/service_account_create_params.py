# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required, TypedDict


class ServiceAccountCreateParams(TypedDict, total=False):
    """Service account create params."""

    name: Required[str]
    """The name of the service account."""
