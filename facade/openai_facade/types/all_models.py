# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.all_models import AllModels as AllModels


__all__ = ["AllModels"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AllModels": "openai_generated.models.all_models",
    },
)
