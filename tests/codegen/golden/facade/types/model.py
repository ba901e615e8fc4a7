# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.model import Model as Model


__all__ = ["Model"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Model": "openai_generated.models.model",
    },
)
