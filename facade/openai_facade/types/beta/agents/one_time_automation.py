# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.automation import OneTimeAutomation as OneTimeAutomation


__all__ = ["OneTimeAutomation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OneTimeAutomation": "openai_generated.models.automation",
    },
)
