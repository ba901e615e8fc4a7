# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.model_deleted import ModelDeleted as ModelDeleted


__all__ = ["ModelDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ModelDeleted": "openai_generated.models.model_deleted",
    },
)
