# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.automations.invocations import (
        AsyncInvocations as AsyncInvocations,
        AsyncInvocationsWithRawResponse as AsyncInvocationsWithRawResponse,
        AsyncInvocationsWithStreamingResponse as AsyncInvocationsWithStreamingResponse,
        Invocations as Invocations,
        InvocationsWithRawResponse as InvocationsWithRawResponse,
        InvocationsWithStreamingResponse as InvocationsWithStreamingResponse,
    )


__all__ = [
    "AsyncInvocations",
    "AsyncInvocationsWithRawResponse",
    "AsyncInvocationsWithStreamingResponse",
    "Invocations",
    "InvocationsWithRawResponse",
    "InvocationsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Invocations": "openai_generated.resources.beta.agents.automations.invocations",
        "AsyncInvocations": "openai_generated.resources.beta.agents.automations.invocations",
        "InvocationsWithRawResponse": "openai_generated.resources.beta.agents.automations.invocations",
        "AsyncInvocationsWithRawResponse": "openai_generated.resources.beta.agents.automations.invocations",
        "InvocationsWithStreamingResponse": "openai_generated.resources.beta.agents.automations.invocations",
        "AsyncInvocationsWithStreamingResponse": "openai_generated.resources.beta.agents.automations.invocations",
    },
)
