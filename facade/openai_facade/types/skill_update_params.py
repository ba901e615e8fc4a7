# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.skill_update_params import SkillUpdateParams as SkillUpdateParams


__all__ = ["SkillUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SkillUpdateParams": "openai_generated.params.skill_update_params",
    },
)
