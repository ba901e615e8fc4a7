# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.projects.service_tier_settings import (
        AsyncServiceTierSettings as AsyncServiceTierSettings,
        AsyncServiceTierSettingsWithRawResponse as AsyncServiceTierSettingsWithRawResponse,
        AsyncServiceTierSettingsWithStreamingResponse as AsyncServiceTierSettingsWithStreamingResponse,
        ServiceTierSettings as ServiceTierSettings,
        ServiceTierSettingsWithRawResponse as ServiceTierSettingsWithRawResponse,
        ServiceTierSettingsWithStreamingResponse as ServiceTierSettingsWithStreamingResponse,
    )


__all__ = [
    "AsyncServiceTierSettings",
    "AsyncServiceTierSettingsWithRawResponse",
    "AsyncServiceTierSettingsWithStreamingResponse",
    "ServiceTierSettings",
    "ServiceTierSettingsWithRawResponse",
    "ServiceTierSettingsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ServiceTierSettings": "openai_generated.resources.admin.organization.projects.service_tier_settings",
        "AsyncServiceTierSettings": "openai_generated.resources.admin.organization.projects.service_tier_settings",
        "ServiceTierSettingsWithRawResponse": "openai_generated.resources.admin.organization.projects.service_tier_settings",
        "AsyncServiceTierSettingsWithRawResponse": "openai_generated.resources.admin.organization.projects.service_tier_settings",
        "ServiceTierSettingsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.service_tier_settings",
        "AsyncServiceTierSettingsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.service_tier_settings",
    },
)
