# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.inline_skill import InlineSkillSource as InlineSkillSource


__all__ = ["InlineSkillSource"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InlineSkillSource": "openai_generated.models.inline_skill",
    },
)
