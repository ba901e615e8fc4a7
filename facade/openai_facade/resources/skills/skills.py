# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.skills.skills import (
        AsyncSkills as AsyncSkills,
        AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse,
        Skills as Skills,
        SkillsWithRawResponse as SkillsWithRawResponse,
        SkillsWithStreamingResponse as SkillsWithStreamingResponse,
    )


__all__ = [
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
    "Skills",
    "SkillsWithRawResponse",
    "SkillsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Skills": "openai_generated.resources.skills.skills",
        "AsyncSkills": "openai_generated.resources.skills.skills",
        "SkillsWithRawResponse": "openai_generated.resources.skills.skills",
        "AsyncSkillsWithRawResponse": "openai_generated.resources.skills.skills",
        "SkillsWithStreamingResponse": "openai_generated.resources.skills.skills",
        "AsyncSkillsWithStreamingResponse": "openai_generated.resources.skills.skills",
    },
)
