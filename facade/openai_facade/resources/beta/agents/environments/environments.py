# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.environments.environments import (
        AsyncEnvironments as AsyncEnvironments,
        AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse,
        Environments as Environments,
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

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Environments": "openai_generated.resources.beta.agents.environments.environments",
        "AsyncEnvironments": "openai_generated.resources.beta.agents.environments.environments",
        "EnvironmentsWithRawResponse": "openai_generated.resources.beta.agents.environments.environments",
        "AsyncEnvironmentsWithRawResponse": "openai_generated.resources.beta.agents.environments.environments",
        "EnvironmentsWithStreamingResponse": "openai_generated.resources.beta.agents.environments.environments",
        "AsyncEnvironmentsWithStreamingResponse": "openai_generated.resources.beta.agents.environments.environments",
    },
)
