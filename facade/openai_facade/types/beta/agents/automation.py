# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.automation import Automation as Automation


__all__ = ["Automation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Automation": "openai_generated.models.automation",
    },
)
