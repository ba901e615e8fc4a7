# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.skill_version import SkillVersion as SkillVersion


__all__ = ["SkillVersion"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SkillVersion": "openai_generated.models.skill_version",
    },
)
