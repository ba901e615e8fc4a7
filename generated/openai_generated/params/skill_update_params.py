# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class SkillUpdateParams(TypedDict, total=False):
    """What `POST /skills/{skill_id}` takes."""

    default_version: Required[str]
    """The number of the version to use by default, as text."""
