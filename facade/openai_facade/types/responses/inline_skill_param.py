# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.inline_skill_param import InlineSkillParam as InlineSkillParam


__all__ = ["InlineSkillParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InlineSkillParam": "openai_generated.params.inline_skill_param",
    },
)
