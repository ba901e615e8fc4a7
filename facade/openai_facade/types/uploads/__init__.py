# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.uploads import part_create_params as part_create_params, upload_part as upload_part
    from openai_generated.models.upload_part import UploadPart as UploadPart
    from openai_generated.params.part_create_params import PartCreateParams as PartCreateParams


__all__ = ["PartCreateParams", "UploadPart"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PartCreateParams": "openai_generated.params.part_create_params",
        "UploadPart": "openai_generated.models.upload_part",
        "part_create_params": ".part_create_params:",
        "upload_part": ".upload_part:",
    },
)
