# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.environments.files import (
        AsyncFiles as AsyncFiles,
        AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
        Files as Files,
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
        "Files": "openai_generated.resources.beta.agents.environments.files",
        "AsyncFiles": "openai_generated.resources.beta.agents.environments.files",
        "FilesWithRawResponse": "openai_generated.resources.beta.agents.environments.files",
        "AsyncFilesWithRawResponse": "openai_generated.resources.beta.agents.environments.files",
        "FilesWithStreamingResponse": "openai_generated.resources.beta.agents.environments.files",
        "AsyncFilesWithStreamingResponse": "openai_generated.resources.beta.agents.environments.files",
    },
)
