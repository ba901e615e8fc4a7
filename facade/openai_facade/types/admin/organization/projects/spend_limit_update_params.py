# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.update_project_spend_limit_body_param import (
        UpdateProjectSpendLimitBodyParam as SpendLimitUpdateParams,
    )


__all__ = ["SpendLimitUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SpendLimitUpdateParams": "openai_generated.params.update_project_spend_limit_body_param:UpdateProjectSpendLimitBodyParam",
    },
)
