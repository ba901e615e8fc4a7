# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class SkillReferenceParam(TypedDict, total=False):
    """Skill reference (`skill_reference`)."""

    type: Required[Literal["skill_reference"]]
    """Always `skill_reference`."""
    skill_id: Required[str]
    """The skill to make available."""
    version: str
    """Which version of the skill, or latest; the skill's default version when left out."""
