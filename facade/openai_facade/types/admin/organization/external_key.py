# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.external_key import ExternalKey as ExternalKey


__all__ = ["ExternalKey"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ExternalKey": "openai_generated.models.external_key",
    },
)
