# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.admin_api_key import AdminAPIKey as AdminAPIKey
    from openai_generated.models.admin_api_key_owner import AdminAPIKeyOwner as Owner


__all__ = ["AdminAPIKey", "Owner"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdminAPIKey": "openai_generated.models.admin_api_key",
        "Owner": "openai_generated.models.admin_api_key_owner:AdminAPIKeyOwner",
    },
)
