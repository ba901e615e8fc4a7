# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.organization_spend_alert_deleted import (
        OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted,
    )


__all__ = ["OrganizationSpendAlertDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OrganizationSpendAlertDeleted": "openai_generated.models.organization_spend_alert_deleted",
    },
)
