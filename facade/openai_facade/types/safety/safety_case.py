# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.safety_case import SafetyCase as SafetyCase, SafetyCaseNotice as Notice


__all__ = ["Notice", "SafetyCase"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Notice": "openai_generated.models.safety_case:SafetyCaseNotice",
        "SafetyCase": "openai_generated.models.safety_case",
    },
)
