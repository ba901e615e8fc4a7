# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.beta.agents.automations import automations as automations, invocations as invocations
    from openai_generated.resources.beta.agents.automations.automations import (
        AsyncAutomations as AsyncAutomations,
        AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse,
        AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse,
        Automations as Automations,
        AutomationsWithRawResponse as AutomationsWithRawResponse,
        AutomationsWithStreamingResponse as AutomationsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.automations.invocations import (
        AsyncInvocations as AsyncInvocations,
        AsyncInvocationsWithRawResponse as AsyncInvocationsWithRawResponse,
        AsyncInvocationsWithStreamingResponse as AsyncInvocationsWithStreamingResponse,
        Invocations as Invocations,
        InvocationsWithRawResponse as InvocationsWithRawResponse,
        InvocationsWithStreamingResponse as InvocationsWithStreamingResponse,
    )


__all__ = [
    "AsyncAutomations",
    "AsyncAutomationsWithRawResponse",
    "AsyncAutomationsWithStreamingResponse",
    "AsyncInvocations",
    "AsyncInvocationsWithRawResponse",
    "AsyncInvocationsWithStreamingResponse",
    "Automations",
    "AutomationsWithRawResponse",
    "AutomationsWithStreamingResponse",
    "Invocations",
    "InvocationsWithRawResponse",
    "InvocationsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncAutomations": "openai_generated.resources.beta.agents.automations.automations",
        "AsyncAutomationsWithRawResponse": "openai_generated.resources.beta.agents.automations.automations",
        "AsyncAutomationsWithStreamingResponse": "openai_generated.resources.beta.agents.automations.automations",
        "AsyncInvocations": "openai_generated.resources.beta.agents.automations.invocations",
        "AsyncInvocationsWithRawResponse": "openai_generated.resources.beta.agents.automations.invocations",
        "AsyncInvocationsWithStreamingResponse": "openai_generated.resources.beta.agents.automations.invocations",
        "Automations": "openai_generated.resources.beta.agents.automations.automations",
        "AutomationsWithRawResponse": "openai_generated.resources.beta.agents.automations.automations",
        "AutomationsWithStreamingResponse": "openai_generated.resources.beta.agents.automations.automations",
        "Invocations": "openai_generated.resources.beta.agents.automations.invocations",
        "InvocationsWithRawResponse": "openai_generated.resources.beta.agents.automations.invocations",
        "InvocationsWithStreamingResponse": "openai_generated.resources.beta.agents.automations.invocations",
        "automations": ".automations:",
        "invocations": ".invocations:",
    },
)
