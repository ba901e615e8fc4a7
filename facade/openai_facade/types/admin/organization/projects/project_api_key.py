# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_api_key import ProjectAPIKey as ProjectAPIKey
    from openai_generated.models.project_api_key_owner import ProjectAPIKeyOwner as Owner
    from openai_generated.models.project_api_key_owner_service_account import (
        ProjectAPIKeyOwnerServiceAccount as OwnerServiceAccount,
    )
    from openai_generated.models.project_api_key_owner_user import ProjectAPIKeyOwnerUser as OwnerUser


__all__ = ["Owner", "OwnerServiceAccount", "OwnerUser", "ProjectAPIKey"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Owner": "openai_generated.models.project_api_key_owner:ProjectAPIKeyOwner",
        "OwnerServiceAccount": "openai_generated.models.project_api_key_owner_service_account:ProjectAPIKeyOwnerServiceAccount",
        "OwnerUser": "openai_generated.models.project_api_key_owner_user:ProjectAPIKeyOwnerUser",
        "ProjectAPIKey": "openai_generated.models.project_api_key",
    },
)
