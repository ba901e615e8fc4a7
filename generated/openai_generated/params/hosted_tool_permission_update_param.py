# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class HostedToolPermissionUpdateParam(TypedDict, total=False):
    """Hosted tool permission update."""

    enabled: Required[bool]
    """Whether requests of the project may use the tool."""
