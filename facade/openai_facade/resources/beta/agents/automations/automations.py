# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.automations.automations import (
        AsyncAutomations as AsyncAutomations,
        AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse,
        AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse,
        Automations as Automations,
        AutomationsWithRawResponse as AutomationsWithRawResponse,
        AutomationsWithStreamingResponse as AutomationsWithStreamingResponse,
    )


__all__ = [
    "AsyncAutomations",
    "AsyncAutomationsWithRawResponse",
    "AsyncAutomationsWithStreamingResponse",
    "Automations",
    "AutomationsWithRawResponse",
    "AutomationsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Automations": "openai_generated.resources.beta.agents.automations.automations",
        "AsyncAutomations": "openai_generated.resources.beta.agents.automations.automations",
        "AutomationsWithRawResponse": "openai_generated.resources.beta.agents.automations.automations",
        "AsyncAutomationsWithRawResponse": "openai_generated.resources.beta.agents.automations.automations",
        "AutomationsWithStreamingResponse": "openai_generated.resources.beta.agents.automations.automations",
        "AsyncAutomationsWithStreamingResponse": "openai_generated.resources.beta.agents.automations.automations",
    },
)
