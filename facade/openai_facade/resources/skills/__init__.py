# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.skills import content as content, skills as skills, versions as versions
    from openai_generated.resources.skills.content import (
        AsyncContent as AsyncContent,
        AsyncContentWithRawResponse as AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse,
        Content as Content,
        ContentWithRawResponse as ContentWithRawResponse,
        ContentWithStreamingResponse as ContentWithStreamingResponse,
    )
    from openai_generated.resources.skills.skills import (
        AsyncSkills as AsyncSkills,
        AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse,
        Skills as Skills,
        SkillsWithRawResponse as SkillsWithRawResponse,
        SkillsWithStreamingResponse as SkillsWithStreamingResponse,
    )
    from openai_generated.resources.skills.versions.versions import (
        AsyncVersions as AsyncVersions,
        AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse,
        Versions as Versions,
        VersionsWithRawResponse as VersionsWithRawResponse,
        VersionsWithStreamingResponse as VersionsWithStreamingResponse,
    )


__all__ = [
    "AsyncContent",
    "AsyncContentWithRawResponse",
    "AsyncContentWithStreamingResponse",
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
    "Content",
    "ContentWithRawResponse",
    "ContentWithStreamingResponse",
    "Skills",
    "SkillsWithRawResponse",
    "SkillsWithStreamingResponse",
    "Versions",
    "VersionsWithRawResponse",
    "VersionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncContent": "openai_generated.resources.skills.content",
        "AsyncContentWithRawResponse": "openai_generated.resources.skills.content",
        "AsyncContentWithStreamingResponse": "openai_generated.resources.skills.content",
        "AsyncSkills": "openai_generated.resources.skills.skills",
        "AsyncSkillsWithRawResponse": "openai_generated.resources.skills.skills",
        "AsyncSkillsWithStreamingResponse": "openai_generated.resources.skills.skills",
        "AsyncVersions": "openai_generated.resources.skills.versions.versions",
        "AsyncVersionsWithRawResponse": "openai_generated.resources.skills.versions.versions",
        "AsyncVersionsWithStreamingResponse": "openai_generated.resources.skills.versions.versions",
        "Content": "openai_generated.resources.skills.content",
        "ContentWithRawResponse": "openai_generated.resources.skills.content",
        "ContentWithStreamingResponse": "openai_generated.resources.skills.content",
        "Skills": "openai_generated.resources.skills.skills",
        "SkillsWithRawResponse": "openai_generated.resources.skills.skills",
        "SkillsWithStreamingResponse": "openai_generated.resources.skills.skills",
        "Versions": "openai_generated.resources.skills.versions.versions",
        "VersionsWithRawResponse": "openai_generated.resources.skills.versions.versions",
        "VersionsWithStreamingResponse": "openai_generated.resources.skills.versions.versions",
        "content": ".content:",
        "skills": ".skills:",
        "versions": ".versions:",
    },
)
