# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_container_auto_skill import BetaInlineSkillSource as BetaInlineSkillSource


__all__ = ["BetaInlineSkillSource"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaInlineSkillSource": "openai_generated.models.beta_container_auto_skill",
    },
)
