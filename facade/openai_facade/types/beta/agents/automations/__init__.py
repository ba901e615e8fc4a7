# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta.agents.automations import (
        automation_invocation as automation_invocation,
        automation_invocation_source as automation_invocation_source,
        invocation_list_params as invocation_list_params,
    )
    from openai_generated.models.automation_invocation import AutomationInvocation as AutomationInvocation
    from openai_generated.models.automation_invocation_source import (
        AutomationInvocationSource as AutomationInvocationSource,
    )
    from openai_generated.params.invocation_list_params import InvocationListParams as InvocationListParams


__all__ = ["AutomationInvocation", "AutomationInvocationSource", "InvocationListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationInvocation": "openai_generated.models.automation_invocation",
        "AutomationInvocationSource": "openai_generated.models.automation_invocation_source",
        "InvocationListParams": "openai_generated.params.invocation_list_params",
        "automation_invocation": ".automation_invocation:",
        "automation_invocation_source": ".automation_invocation_source:",
        "invocation_list_params": ".invocation_list_params:",
    },
)
