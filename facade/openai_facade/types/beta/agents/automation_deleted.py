# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.automation_deleted import AutomationDeleted as AutomationDeleted


__all__ = ["AutomationDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationDeleted": "openai_generated.models.automation_deleted",
    },
)
