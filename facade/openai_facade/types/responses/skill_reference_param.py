# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.skill_reference_param import SkillReferenceParam as SkillReferenceParam


__all__ = ["SkillReferenceParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SkillReferenceParam": "openai_generated.params.skill_reference_param",
    },
)
