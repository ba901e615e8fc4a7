# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.batch_create_params import (
        BatchCreateParams as BatchCreateParams,
        BatchCreateParamsOutputExpiresAfter as OutputExpiresAfter,
    )


__all__ = ["BatchCreateParams", "OutputExpiresAfter"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BatchCreateParams": "openai_generated.params.batch_create_params",
        "OutputExpiresAfter": "openai_generated.params.batch_create_params:BatchCreateParamsOutputExpiresAfter",
    },
)
