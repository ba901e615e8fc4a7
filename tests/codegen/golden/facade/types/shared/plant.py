# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.plant import Plant as Plant, PlantOwner as Owner, PlantOwnerAddress as OwnerAddress


__all__ = ["Owner", "OwnerAddress", "Plant"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Owner": "openai_generated.models.plant:PlantOwner",
        "OwnerAddress": "openai_generated.models.plant:PlantOwnerAddress",
        "Plant": "openai_generated.models.plant",
    },
)
