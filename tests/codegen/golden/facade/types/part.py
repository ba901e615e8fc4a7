# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.part import Part as Part, PartBloom as Bloom


__all__ = ["Bloom", "Part"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Bloom": "openai_generated.models.part:PartBloom",
        "Part": "openai_generated.models.part",
    },
)
