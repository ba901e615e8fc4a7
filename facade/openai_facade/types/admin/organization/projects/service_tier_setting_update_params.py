# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.service_tier_setting_update_params import (
        ServiceTierSettingUpdateParams as ServiceTierSettingUpdateParams,
    )


__all__ = ["ServiceTierSettingUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ServiceTierSettingUpdateParams": "openai_generated.params.service_tier_setting_update_params",
    },
)
