# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.version_create_params import VersionCreateParams as VersionCreateParams


__all__ = ["VersionCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VersionCreateParams": "openai_generated.params.version_create_params",
    },
)
