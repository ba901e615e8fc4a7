# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.safety_alert import SafetyAlert as SafetyAlert


__all__ = ["SafetyAlert"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SafetyAlert": "openai_generated.models.safety_alert",
    },
)
