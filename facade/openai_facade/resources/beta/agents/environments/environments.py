# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.resources.beta.agents.environments import environments as generated
from openai_runtime.lazy import lazy
from openai_runtime.resource import child

if TYPE_CHECKING:
    from openai_facade.resources.beta.agents.environments.files import AsyncFiles, Files
    from openai_generated.resources.beta.agents.environments.environments import (
        AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse,
        EnvironmentsWithRawResponse as EnvironmentsWithRawResponse,
        EnvironmentsWithStreamingResponse as EnvironmentsWithStreamingResponse,
    )


__all__ = [
    "AsyncEnvironments",
    "AsyncEnvironmentsWithRawResponse",
    "AsyncEnvironmentsWithStreamingResponse",
    "Environments",
    "EnvironmentsWithRawResponse",
    "EnvironmentsWithStreamingResponse",
]


class Environments(generated.Environments):
    """`client.beta.agents.environments`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def files(self) -> Files:
            """`client.beta.agents.environments.files`."""
            ...
    else:
        files = child("openai_facade.resources.beta.agents.environments.files", "Files")


class AsyncEnvironments(generated.AsyncEnvironments):
    """`client.beta.agents.environments`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def files(self) -> AsyncFiles:
            """`client.beta.agents.environments.files`."""
            ...
    else:
        files = child("openai_facade.resources.beta.agents.environments.files", "AsyncFiles")


__getattr__, __dir__ = lazy(
    __name__,
    {
        "EnvironmentsWithRawResponse": "openai_generated.resources.beta.agents.environments.environments",
        "AsyncEnvironmentsWithRawResponse": "openai_generated.resources.beta.agents.environments.environments",
        "EnvironmentsWithStreamingResponse": "openai_generated.resources.beta.agents.environments.environments",
        "AsyncEnvironmentsWithStreamingResponse": "openai_generated.resources.beta.agents.environments.environments",
    },
)
