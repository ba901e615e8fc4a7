# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.skill_list import SkillList as SkillList


__all__ = ["SkillList"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SkillList": "openai_generated.models.skill_list",
    },
)
