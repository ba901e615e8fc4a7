# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.agent_environment_files import AsyncFiles as AsyncFiles, Files as Files
    from openai_generated.resources.beta.agents.environments.files import (
        AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
        FilesWithRawResponse as FilesWithRawResponse,
        FilesWithStreamingResponse as FilesWithStreamingResponse,
    )


__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Files": "openai_facade.extensions.agent_environment_files",
        "AsyncFiles": "openai_facade.extensions.agent_environment_files",
        "FilesWithRawResponse": "openai_generated.resources.beta.agents.environments.files",
        "AsyncFilesWithRawResponse": "openai_generated.resources.beta.agents.environments.files",
        "FilesWithStreamingResponse": "openai_generated.resources.beta.agents.environments.files",
        "AsyncFilesWithStreamingResponse": "openai_generated.resources.beta.agents.environments.files",
    },
)
