# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.skill_reference import SkillReference as SkillReference


__all__ = ["SkillReference"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SkillReference": "openai_generated.models.skill_reference",
    },
)
