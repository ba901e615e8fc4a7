# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.agent_session_artifacts import (
        Artifacts as Artifacts,
        AsyncArtifacts as AsyncArtifacts,
    )
    from openai_generated.resources.beta.agents.sessions.artifacts import (
        ArtifactsWithRawResponse as ArtifactsWithRawResponse,
        ArtifactsWithStreamingResponse as ArtifactsWithStreamingResponse,
        AsyncArtifactsWithRawResponse as AsyncArtifactsWithRawResponse,
        AsyncArtifactsWithStreamingResponse as AsyncArtifactsWithStreamingResponse,
    )


__all__ = [
    "Artifacts",
    "ArtifactsWithRawResponse",
    "ArtifactsWithStreamingResponse",
    "AsyncArtifacts",
    "AsyncArtifactsWithRawResponse",
    "AsyncArtifactsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Artifacts": "openai_facade.extensions.agent_session_artifacts",
        "AsyncArtifacts": "openai_facade.extensions.agent_session_artifacts",
        "ArtifactsWithRawResponse": "openai_generated.resources.beta.agents.sessions.artifacts",
        "AsyncArtifactsWithRawResponse": "openai_generated.resources.beta.agents.sessions.artifacts",
        "ArtifactsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.artifacts",
        "AsyncArtifactsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.artifacts",
    },
)
