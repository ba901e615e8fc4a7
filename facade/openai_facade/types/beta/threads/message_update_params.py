# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.message_update_params import MessageUpdateParams as MessageUpdateParams


__all__ = ["MessageUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "MessageUpdateParams": "openai_generated.params.message_update_params",
    },
)
