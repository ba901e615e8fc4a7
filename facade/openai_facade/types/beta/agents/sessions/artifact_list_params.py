# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.artifact_list_params import ArtifactListParams as ArtifactListParams


__all__ = ["ArtifactListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ArtifactListParams": "openai_generated.params.artifact_list_params",
    },
)
