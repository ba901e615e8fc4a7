# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.parsing.parsed import ParsedPlant as ParsedPlant


__all__ = ["ParsedPlant"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ParsedPlant": "openai_facade.parsing.parsed",
    },
)
