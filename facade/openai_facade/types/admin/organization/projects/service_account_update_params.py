# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.update_project_service_account_body_param import (
        UpdateProjectServiceAccountBodyParam as ServiceAccountUpdateParams,
    )


__all__ = ["ServiceAccountUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ServiceAccountUpdateParams": "openai_generated.params.update_project_service_account_body_param:UpdateProjectServiceAccountBodyParam",
    },
)
