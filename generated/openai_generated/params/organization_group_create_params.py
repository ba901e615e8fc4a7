# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class OrganizationGroupCreateParams(TypedDict, total=False):
    """What `POST /organization/groups` takes."""

    name: Required[str]
    """The name of the group, 1 to 255 characters."""
