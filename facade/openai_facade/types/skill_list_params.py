# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.skill_list_params import SkillListParams as SkillListParams


__all__ = ["SkillListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SkillListParams": "openai_generated.params.skill_list_params",
    },
)
