# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.organization_data_retention import (
        OrganizationDataRetention as OrganizationDataRetention,
    )


__all__ = ["OrganizationDataRetention"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OrganizationDataRetention": "openai_generated.models.organization_data_retention",
    },
)
