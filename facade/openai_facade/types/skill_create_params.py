# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.skill_create_params import SkillCreateParams as SkillCreateParams


__all__ = ["SkillCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SkillCreateParams": "openai_generated.params.skill_create_params",
    },
)
