# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.group_retrieve_params import GroupRetrieveParams as GroupRetrieveParams


__all__ = ["GroupRetrieveParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GroupRetrieveParams": "openai_generated.params.group_retrieve_params",
    },
)
