# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.skills import (
    CREATE_SKILL,
    DELETE_SKILL,
    GET_SKILL,
    LIST_SKILLS,
    UPDATE_SKILL_DEFAULT_VERSION,
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

    from openai_generated.models.deleted_skill import DeletedSkill
    from openai_generated.models.skill import Skill
    from openai_generated.resources.skills.content import (
        AsyncContent,
        AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse,
        Content,
        ContentWithRawResponse,
        ContentWithStreamingResponse,
    )
    from openai_generated.resources.skills.versions.versions import (
        AsyncVersions,
        AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse,
        Versions,
        VersionsWithRawResponse,
        VersionsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Skills(SyncResource):
    """`client.skills`."""

    if TYPE_CHECKING:

        @property
        def content(self) -> Content:
            """`client.skills.content`."""
            ...

        @property
        def versions(self) -> Versions:
            """`client.skills.versions`."""
            ...
    else:
        content = child("openai_generated.resources.skills.content", "Content")
        versions = child("openai_generated.resources.skills.versions.versions", "Versions")

    @property
    def with_raw_response(self) -> SkillsWithRawResponse:
        """The same methods, answering with the raw response."""
        return SkillsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SkillsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return SkillsWithStreamingResponse(self)

    def create(
        self,
        *,
        files: FileTypes | Iterable[FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Skill:
        """Upload the files of a new skill, one by one or as a zip archive.

        Args:
            files: The skill's files, at most 500 with their relative paths, or one zip archive.
        """
        return self._send(CREATE_SKILL, {"files": files}, extra_headers, extra_query, extra_body, timeout)

    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Skill:
        """Read a skill's name, description and version numbers.

        Args:
            skill_id: The id of the skill.
        """
        return self._send(GET_SKILL, {"skill_id": skill_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Skill:
        """Choose which version of a skill is used when none is named.

        Args:
            skill_id: The id of the skill.
            default_version: The number of the version to use by default, as text.
        """
        return self._send(
            UPDATE_SKILL_DEFAULT_VERSION,
            {"skill_id": skill_id, "default_version": default_version},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[Skill]:
        """Page through the skills.

        Args:
            limit: How many skills a page holds, up to 100.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._send(
            LIST_SKILLS,
            {"limit": limit, "order": order, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> DeletedSkill:
        """Delete a skill with all its versions.

        Args:
            skill_id: The id of the skill.
        """
        return self._send(DELETE_SKILL, {"skill_id": skill_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncSkills(AsyncResource):
    """`client.skills`."""

    if TYPE_CHECKING:

        @property
        def content(self) -> AsyncContent:
            """`client.skills.content`."""
            ...

        @property
        def versions(self) -> AsyncVersions:
            """`client.skills.versions`."""
            ...
    else:
        content = child("openai_generated.resources.skills.content", "AsyncContent")
        versions = child("openai_generated.resources.skills.versions.versions", "AsyncVersions")

    @property
    def with_raw_response(self) -> AsyncSkillsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncSkillsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncSkillsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncSkillsWithStreamingResponse(self)

    async def create(
        self,
        *,
        files: FileTypes | Iterable[FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Skill:
        """Upload the files of a new skill, one by one or as a zip archive.

        Args:
            files: The skill's files, at most 500 with their relative paths, or one zip archive.
        """
        return await self._send(CREATE_SKILL, {"files": files}, extra_headers, extra_query, extra_body, timeout)

    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Skill:
        """Read a skill's name, description and version numbers.

        Args:
            skill_id: The id of the skill.
        """
        return await self._send(GET_SKILL, {"skill_id": skill_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Skill:
        """Choose which version of a skill is used when none is named.

        Args:
            skill_id: The id of the skill.
            default_version: The number of the version to use by default, as text.
        """
        return await self._send(
            UPDATE_SKILL_DEFAULT_VERSION,
            {"skill_id": skill_id, "default_version": default_version},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Skill, AsyncCursorPage[Skill]]:
        """Page through the skills.

        Args:
            limit: How many skills a page holds, up to 100.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._page(
            LIST_SKILLS,
            {"limit": limit, "order": order, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> DeletedSkill:
        """Delete a skill with all its versions.

        Args:
            skill_id: The id of the skill.
        """
        return await self._send(DELETE_SKILL, {"skill_id": skill_id}, extra_headers, extra_query, extra_body, timeout)


class SkillsWithRawResponse(RawView[Skills]):
    """`Skills` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Skills) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.update = raw_method(resource.update)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
    else:
        create = raw_method(Skills.create)
        retrieve = raw_method(Skills.retrieve)
        update = raw_method(Skills.update)
        list = raw_method(Skills.list)
        delete = raw_method(Skills.delete)

    @property
    def content(self) -> ContentWithRawResponse:
        """The view of the child."""
        return self._resource.content.with_raw_response

    @property
    def versions(self) -> VersionsWithRawResponse:
        """The view of the child."""
        return self._resource.versions.with_raw_response


class AsyncSkillsWithRawResponse(RawView[AsyncSkills]):
    """`AsyncSkills` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncSkills) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.update = async_raw_method(resource.update)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
    else:
        create = async_raw_method(AsyncSkills.create)
        retrieve = async_raw_method(AsyncSkills.retrieve)
        update = async_raw_method(AsyncSkills.update)
        list = async_raw_method(AsyncSkills.list)
        delete = async_raw_method(AsyncSkills.delete)

    @property
    def content(self) -> AsyncContentWithRawResponse:
        """The view of the child."""
        return self._resource.content.with_raw_response

    @property
    def versions(self) -> AsyncVersionsWithRawResponse:
        """The view of the child."""
        return self._resource.versions.with_raw_response


class SkillsWithStreamingResponse(StreamedView[Skills]):
    """`Skills` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Skills) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.update = streamed_method(resource.update)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
    else:
        create = streamed_method(Skills.create)
        retrieve = streamed_method(Skills.retrieve)
        update = streamed_method(Skills.update)
        list = streamed_method(Skills.list)
        delete = streamed_method(Skills.delete)

    @property
    def content(self) -> ContentWithStreamingResponse:
        """The view of the child."""
        return self._resource.content.with_streaming_response

    @property
    def versions(self) -> VersionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.versions.with_streaming_response


class AsyncSkillsWithStreamingResponse(StreamedView[AsyncSkills]):
    """`AsyncSkills` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncSkills) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.update = async_streamed_method(resource.update)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
    else:
        create = async_streamed_method(AsyncSkills.create)
        retrieve = async_streamed_method(AsyncSkills.retrieve)
        update = async_streamed_method(AsyncSkills.update)
        list = async_streamed_method(AsyncSkills.list)
        delete = async_streamed_method(AsyncSkills.delete)

    @property
    def content(self) -> AsyncContentWithStreamingResponse:
        """The view of the child."""
        return self._resource.content.with_streaming_response

    @property
    def versions(self) -> AsyncVersionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.versions.with_streaming_response


evaluable(__name__)
