# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_container_auto_skill_param import (
        BetaSkillReferenceParam as BetaSkillReferenceParam,
    )


__all__ = ["BetaSkillReferenceParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaSkillReferenceParam": "openai_generated.params.beta_container_auto_skill_param",
    },
)
