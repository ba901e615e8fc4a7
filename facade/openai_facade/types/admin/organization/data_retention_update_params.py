# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.update_organization_data_retention_body_param import (
        UpdateOrganizationDataRetentionBodyParam as DataRetentionUpdateParams,
    )


__all__ = ["DataRetentionUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DataRetentionUpdateParams": "openai_generated.params.update_organization_data_retention_body_param:UpdateOrganizationDataRetentionBodyParam",
    },
)
