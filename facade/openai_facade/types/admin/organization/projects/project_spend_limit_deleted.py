# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_spend_limit_deleted import ProjectSpendLimitDeleted as ProjectSpendLimitDeleted


__all__ = ["ProjectSpendLimitDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProjectSpendLimitDeleted": "openai_generated.models.project_spend_limit_deleted",
    },
)
