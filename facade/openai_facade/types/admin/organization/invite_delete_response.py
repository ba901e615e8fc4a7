# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.invite_delete_response import InviteDeleteResponse as InviteDeleteResponse


__all__ = ["InviteDeleteResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InviteDeleteResponse": "openai_generated.models.invite_delete_response",
    },
)
