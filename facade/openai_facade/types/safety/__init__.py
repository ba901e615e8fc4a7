# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.safety import safety_alert as safety_alert, safety_case as safety_case
    from openai_generated.models.safety_alert import SafetyAlert as SafetyAlert
    from openai_generated.models.safety_case import SafetyCase as SafetyCase


__all__ = ["SafetyAlert", "SafetyCase"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SafetyAlert": "openai_generated.models.safety_alert",
        "SafetyCase": "openai_generated.models.safety_case",
        "safety_alert": ".safety_alert:",
        "safety_case": ".safety_case:",
    },
)
