# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.container_file_create_params import ContainerFileCreateParams as FileCreateParams


__all__ = ["FileCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileCreateParams": "openai_generated.params.container_file_create_params:ContainerFileCreateParams",
    },
)
