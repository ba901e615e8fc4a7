# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.containers import containers as containers, files as files
    from openai_generated.resources.containers.containers import (
        AsyncContainers as AsyncContainers,
        AsyncContainersWithRawResponse as AsyncContainersWithRawResponse,
        AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse,
        Containers as Containers,
        ContainersWithRawResponse as ContainersWithRawResponse,
        ContainersWithStreamingResponse as ContainersWithStreamingResponse,
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
    "AsyncContainers",
    "AsyncContainersWithRawResponse",
    "AsyncContainersWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Containers",
    "ContainersWithRawResponse",
    "ContainersWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncContainers": "openai_generated.resources.containers.containers",
        "AsyncContainersWithRawResponse": "openai_generated.resources.containers.containers",
        "AsyncContainersWithStreamingResponse": "openai_generated.resources.containers.containers",
        "AsyncFiles": "openai_generated.resources.containers.files.files",
        "AsyncFilesWithRawResponse": "openai_generated.resources.containers.files.files",
        "AsyncFilesWithStreamingResponse": "openai_generated.resources.containers.files.files",
        "Containers": "openai_generated.resources.containers.containers",
        "ContainersWithRawResponse": "openai_generated.resources.containers.containers",
        "ContainersWithStreamingResponse": "openai_generated.resources.containers.containers",
        "Files": "openai_generated.resources.containers.files.files",
        "FilesWithRawResponse": "openai_generated.resources.containers.files.files",
        "FilesWithStreamingResponse": "openai_generated.resources.containers.files.files",
        "containers": ".containers:",
        "files": ".files:",
    },
)
