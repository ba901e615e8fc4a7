# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.containers.files import content as content, files as files
    from openai_generated.resources.containers.files.content import (
        AsyncContent as AsyncContent,
        AsyncContentWithRawResponse as AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse,
        Content as Content,
        ContentWithRawResponse as ContentWithRawResponse,
        ContentWithStreamingResponse as ContentWithStreamingResponse,
    )
    from openai_generated.resources.containers.files.files import (
        AsyncFiles as AsyncFiles,
        AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
        Files as Files,
        FilesWithRawResponse as FilesWithRawResponse,
        FilesWithStreamingResponse as FilesWithStreamingResponse,
    )


__all__ = [
    "AsyncContent",
    "AsyncContentWithRawResponse",
    "AsyncContentWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Content",
    "ContentWithRawResponse",
    "ContentWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncContent": "openai_generated.resources.containers.files.content",
        "AsyncContentWithRawResponse": "openai_generated.resources.containers.files.content",
        "AsyncContentWithStreamingResponse": "openai_generated.resources.containers.files.content",
        "AsyncFiles": "openai_generated.resources.containers.files.files",
        "AsyncFilesWithRawResponse": "openai_generated.resources.containers.files.files",
        "AsyncFilesWithStreamingResponse": "openai_generated.resources.containers.files.files",
        "Content": "openai_generated.resources.containers.files.content",
        "ContentWithRawResponse": "openai_generated.resources.containers.files.content",
        "ContentWithStreamingResponse": "openai_generated.resources.containers.files.content",
        "Files": "openai_generated.resources.containers.files.files",
        "FilesWithRawResponse": "openai_generated.resources.containers.files.files",
        "FilesWithStreamingResponse": "openai_generated.resources.containers.files.files",
        "content": ".content:",
        "files": ".files:",
    },
)
