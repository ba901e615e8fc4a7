# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.automation import PeriodicAutomation as PeriodicAutomation


__all__ = ["PeriodicAutomation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PeriodicAutomation": "openai_generated.models.automation",
    },
)
