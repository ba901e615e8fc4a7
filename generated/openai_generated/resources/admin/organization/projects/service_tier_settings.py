# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import (
    RETRIEVE_ORGANIZATION_PROJECT_SERVICE_TIER_SETTING,
    UPDATE_ORGANIZATION_PROJECT_SERVICE_TIER_SETTING,
)
from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
)

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_service_tier_settings import ProjectServiceTierSettings
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class ServiceTierSettings(SyncResource):
    """`client.admin.organization.projects.service_tier_settings`."""

    @property
    def with_raw_response(self) -> ServiceTierSettingsWithRawResponse:
        """The same methods, answering with the raw response."""
        return ServiceTierSettingsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ServiceTierSettingsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ServiceTierSettingsWithStreamingResponse(self)

    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectServiceTierSettings:
        """Read which service tiers a project may use.

        Args:
            project_id: The id of the project.
        """
        return self._send(
            RETRIEVE_ORGANIZATION_PROJECT_SERVICE_TIER_SETTING,
            {"project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | Omit = omit,
        enabled_tiers: Literal["all"] | Iterable[Literal["flex", "fast", "ultrafast"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectServiceTierSettings:
        """Choose which service tiers a project may use, and the one taken by default.

        Args:
            project_id: The id of the project.
            default: The service tier of requests that name none, standard, fast or scale.
            enabled_tiers: The service tiers that may be asked for, or all.
        """
        return self._send(
            UPDATE_ORGANIZATION_PROJECT_SERVICE_TIER_SETTING,
            {"project_id": project_id, "default": default, "enabled_tiers": enabled_tiers},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncServiceTierSettings(AsyncResource):
    """`client.admin.organization.projects.service_tier_settings`."""

    @property
    def with_raw_response(self) -> AsyncServiceTierSettingsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncServiceTierSettingsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncServiceTierSettingsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncServiceTierSettingsWithStreamingResponse(self)

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectServiceTierSettings:
        """Read which service tiers a project may use.

        Args:
            project_id: The id of the project.
        """
        return await self._send(
            RETRIEVE_ORGANIZATION_PROJECT_SERVICE_TIER_SETTING,
            {"project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | Omit = omit,
        enabled_tiers: Literal["all"] | Iterable[Literal["flex", "fast", "ultrafast"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectServiceTierSettings:
        """Choose which service tiers a project may use, and the one taken by default.

        Args:
            project_id: The id of the project.
            default: The service tier of requests that name none, standard, fast or scale.
            enabled_tiers: The service tiers that may be asked for, or all.
        """
        return await self._send(
            UPDATE_ORGANIZATION_PROJECT_SERVICE_TIER_SETTING,
            {"project_id": project_id, "default": default, "enabled_tiers": enabled_tiers},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ServiceTierSettingsWithRawResponse(RawView[ServiceTierSettings]):
    """`ServiceTierSettings` as `with_raw_response`."""

    retrieve = raw_method(ServiceTierSettings.retrieve)
    update = raw_method(ServiceTierSettings.update)


class AsyncServiceTierSettingsWithRawResponse(RawView[AsyncServiceTierSettings]):
    """`AsyncServiceTierSettings` as `with_raw_response`."""

    retrieve = async_raw_method(AsyncServiceTierSettings.retrieve)
    update = async_raw_method(AsyncServiceTierSettings.update)


class ServiceTierSettingsWithStreamingResponse(StreamedView[ServiceTierSettings]):
    """`ServiceTierSettings` as `with_streaming_response`."""

    retrieve = streamed_method(ServiceTierSettings.retrieve)
    update = streamed_method(ServiceTierSettings.update)


class AsyncServiceTierSettingsWithStreamingResponse(StreamedView[AsyncServiceTierSettings]):
    """`AsyncServiceTierSettings` as `with_streaming_response`."""

    retrieve = async_streamed_method(AsyncServiceTierSettings.retrieve)
    update = async_streamed_method(AsyncServiceTierSettings.update)
