# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.inline_skill import InlineSkill as InlineSkill


__all__ = ["InlineSkill"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InlineSkill": "openai_generated.models.inline_skill",
    },
)
