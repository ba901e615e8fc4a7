# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.inline_skill_param import InlineSkillSourceParam as InlineSkillSourceParam


__all__ = ["InlineSkillSourceParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InlineSkillSourceParam": "openai_generated.params.inline_skill_param",
    },
)
