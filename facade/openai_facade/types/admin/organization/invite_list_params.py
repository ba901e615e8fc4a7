# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.invite_list_params import InviteListParams as InviteListParams


__all__ = ["InviteListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InviteListParams": "openai_generated.params.invite_list_params",
    },
)
