# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.run_delete_response import RunDeleteResponse as RunDeleteResponse


__all__ = ["RunDeleteResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RunDeleteResponse": "openai_generated.models.run_delete_response",
    },
)
