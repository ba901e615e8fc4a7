# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.skills import (
    CREATE_SKILL_VERSION,
    DELETE_SKILL_VERSION,
    GET_SKILL_VERSION,
    LIST_SKILL_VERSIONS,
)
from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource, child
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

    from openai_generated.models.deleted_skill_version import DeletedSkillVersion
    from openai_generated.models.skill_version import SkillVersion
    from openai_generated.resources.skills.versions.content import (
        AsyncContent,
        AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse,
        Content,
        ContentWithRawResponse,
        ContentWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Versions(SyncResource):
    """`client.skills.versions`."""

    if TYPE_CHECKING:

        @property
        def content(self) -> Content:
            """`client.skills.versions.content`."""
            ...
    else:
        content = child("openai_generated.resources.skills.versions.content", "Content")

    @property
    def with_raw_response(self) -> VersionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return VersionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> VersionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return VersionsWithStreamingResponse(self)

    def create(
        self,
        skill_id: str,
        *,
        files: FileTypes | Iterable[FileTypes] | Omit = omit,
        default: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SkillVersion:
        """Upload a further version of a skill, as the new default if wanted.

        Args:
            skill_id: The id of the skill.
            files: The version's files, at most 500 with their relative paths, or one zip archive.
            default: Whether this version becomes the default at once.
        """
        return self._send(
            CREATE_SKILL_VERSION,
            {"skill_id": skill_id, "files": files, "default": default},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SkillVersion:
        """Read one version of a skill.

        Args:
            version: The number of the version, as text.
            skill_id: The id of the skill.
        """
        return self._send(
            GET_SKILL_VERSION,
            {"version": version, "skill_id": skill_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        skill_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[SkillVersion]:
        """Page through the versions of a skill.

        Args:
            skill_id: The id of the skill.
            limit: How many versions a page holds, up to 100.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._send(
            LIST_SKILL_VERSIONS,
            {"skill_id": skill_id, "limit": limit, "order": order, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> DeletedSkillVersion:
        """Delete one version of a skill.

        Args:
            version: The number of the version, as text.
            skill_id: The id of the skill.
        """
        return self._send(
            DELETE_SKILL_VERSION,
            {"version": version, "skill_id": skill_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncVersions(AsyncResource):
    """`client.skills.versions`."""

    if TYPE_CHECKING:

        @property
        def content(self) -> AsyncContent:
            """`client.skills.versions.content`."""
            ...
    else:
        content = child("openai_generated.resources.skills.versions.content", "AsyncContent")

    @property
    def with_raw_response(self) -> AsyncVersionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncVersionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncVersionsWithStreamingResponse(self)

    async def create(
        self,
        skill_id: str,
        *,
        files: FileTypes | Iterable[FileTypes] | Omit = omit,
        default: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SkillVersion:
        """Upload a further version of a skill, as the new default if wanted.

        Args:
            skill_id: The id of the skill.
            files: The version's files, at most 500 with their relative paths, or one zip archive.
            default: Whether this version becomes the default at once.
        """
        return await self._send(
            CREATE_SKILL_VERSION,
            {"skill_id": skill_id, "files": files, "default": default},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SkillVersion:
        """Read one version of a skill.

        Args:
            version: The number of the version, as text.
            skill_id: The id of the skill.
        """
        return await self._send(
            GET_SKILL_VERSION,
            {"version": version, "skill_id": skill_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        skill_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]]:
        """Page through the versions of a skill.

        Args:
            skill_id: The id of the skill.
            limit: How many versions a page holds, up to 100.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._page(
            LIST_SKILL_VERSIONS,
            {"skill_id": skill_id, "limit": limit, "order": order, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> DeletedSkillVersion:
        """Delete one version of a skill.

        Args:
            version: The number of the version, as text.
            skill_id: The id of the skill.
        """
        return await self._send(
            DELETE_SKILL_VERSION,
            {"version": version, "skill_id": skill_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class VersionsWithRawResponse(RawView[Versions]):
    """`Versions` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Versions) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
    else:
        create = raw_method(Versions.create)
        retrieve = raw_method(Versions.retrieve)
        list = raw_method(Versions.list)
        delete = raw_method(Versions.delete)

    @property
    def content(self) -> ContentWithRawResponse:
        """The view of the child."""
        return self._resource.content.with_raw_response


class AsyncVersionsWithRawResponse(RawView[AsyncVersions]):
    """`AsyncVersions` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncVersions) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
    else:
        create = async_raw_method(AsyncVersions.create)
        retrieve = async_raw_method(AsyncVersions.retrieve)
        list = async_raw_method(AsyncVersions.list)
        delete = async_raw_method(AsyncVersions.delete)

    @property
    def content(self) -> AsyncContentWithRawResponse:
        """The view of the child."""
        return self._resource.content.with_raw_response


class VersionsWithStreamingResponse(StreamedView[Versions]):
    """`Versions` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Versions) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
    else:
        create = streamed_method(Versions.create)
        retrieve = streamed_method(Versions.retrieve)
        list = streamed_method(Versions.list)
        delete = streamed_method(Versions.delete)

    @property
    def content(self) -> ContentWithStreamingResponse:
        """The view of the child."""
        return self._resource.content.with_streaming_response


class AsyncVersionsWithStreamingResponse(StreamedView[AsyncVersions]):
    """`AsyncVersions` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncVersions) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
    else:
        create = async_streamed_method(AsyncVersions.create)
        retrieve = async_streamed_method(AsyncVersions.retrieve)
        list = async_streamed_method(AsyncVersions.list)
        delete = async_streamed_method(AsyncVersions.delete)

    @property
    def content(self) -> AsyncContentWithStreamingResponse:
        """The view of the child."""
        return self._resource.content.with_streaming_response


evaluable(__name__)
