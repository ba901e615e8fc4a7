# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_api_key import (
        ProjectAPIKey as ProjectAPIKey,
        ProjectAPIKeyOwner as Owner,
        ProjectAPIKeyOwnerServiceAccount as OwnerServiceAccount,
        ProjectAPIKeyOwnerUser as OwnerUser,
    )


__all__ = ["Owner", "OwnerServiceAccount", "OwnerUser", "ProjectAPIKey"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Owner": "openai_generated.models.project_api_key:ProjectAPIKeyOwner",
        "OwnerServiceAccount": "openai_generated.models.project_api_key:ProjectAPIKeyOwnerServiceAccount",
        "OwnerUser": "openai_generated.models.project_api_key:ProjectAPIKeyOwnerUser",
        "ProjectAPIKey": "openai_generated.models.project_api_key",
    },
)
