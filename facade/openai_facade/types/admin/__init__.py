# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.admin import organization as organization


__all__ = []

__getattr__, __dir__ = lazy(
    __name__,
    {
        "organization": ".organization:",
    },
)
