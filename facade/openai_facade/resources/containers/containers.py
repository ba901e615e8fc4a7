# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.containers.containers import (
        AsyncContainers as AsyncContainers,
        AsyncContainersWithRawResponse as AsyncContainersWithRawResponse,
        AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse,
        Containers as Containers,
        ContainersWithRawResponse as ContainersWithRawResponse,
        ContainersWithStreamingResponse as ContainersWithStreamingResponse,
    )


__all__ = [
    "AsyncContainers",
    "AsyncContainersWithRawResponse",
    "AsyncContainersWithStreamingResponse",
    "Containers",
    "ContainersWithRawResponse",
    "ContainersWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Containers": "openai_generated.resources.containers.containers",
        "AsyncContainers": "openai_generated.resources.containers.containers",
        "ContainersWithRawResponse": "openai_generated.resources.containers.containers",
        "AsyncContainersWithRawResponse": "openai_generated.resources.containers.containers",
        "ContainersWithStreamingResponse": "openai_generated.resources.containers.containers",
        "AsyncContainersWithStreamingResponse": "openai_generated.resources.containers.containers",
    },
)
