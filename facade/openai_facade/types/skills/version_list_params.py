# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.version_list_params import VersionListParams as VersionListParams


__all__ = ["VersionListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VersionListParams": "openai_generated.params.version_list_params",
    },
)
