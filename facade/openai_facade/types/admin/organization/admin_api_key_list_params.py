# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.admin_api_key_list_params import AdminAPIKeyListParams as AdminAPIKeyListParams


__all__ = ["AdminAPIKeyListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdminAPIKeyListParams": "openai_generated.params.admin_api_key_list_params",
    },
)
