# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.automation_invocation import (
        AutomationInvocation as AutomationInvocation,
        AutomationInvocationError as Error,
    )


__all__ = ["AutomationInvocation", "Error"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationInvocation": "openai_generated.models.automation_invocation",
        "Error": "openai_generated.models.automation_invocation:AutomationInvocationError",
    },
)
