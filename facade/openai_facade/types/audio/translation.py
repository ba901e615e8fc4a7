# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.translation_create_response import Translation as Translation


__all__ = ["Translation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Translation": "openai_generated.models.translation_create_response",
    },
)
