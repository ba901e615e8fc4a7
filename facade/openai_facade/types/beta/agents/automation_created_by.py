# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.automation_created_by import (
        AutomationCreatedBy as AutomationCreatedBy,
        AutomationCreatedByResourceAgent as AutomationCreatedByResourceAgent,
        AutomationCreatedByResourceDeveloper as AutomationCreatedByResourceDeveloper,
    )


__all__ = ["AutomationCreatedBy", "AutomationCreatedByResourceAgent", "AutomationCreatedByResourceDeveloper"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationCreatedBy": "openai_generated.models.automation_created_by",
        "AutomationCreatedByResourceAgent": "openai_generated.models.automation_created_by",
        "AutomationCreatedByResourceDeveloper": "openai_generated.models.automation_created_by",
    },
)
