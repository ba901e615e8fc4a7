# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_environments import (
    CREATE_AGENT_ENVIRONMENT_TEMPLATE,
    DELETE_AGENT_ENVIRONMENT_TEMPLATE,
    LIST_AGENT_ENVIRONMENT_TEMPLATES,
    RETRIEVE_AGENT_ENVIRONMENT_TEMPLATE,
    UPDATE_AGENT_ENVIRONMENT_TEMPLATE,
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
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.environment_template import EnvironmentTemplate
    from openai_generated.models.environment_template_deleted import EnvironmentTemplateDeleted
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


class Templates(SyncResource):
    """`client.beta.agents.environments.templates`."""

    @property
    def with_raw_response(self) -> TemplatesWithRawResponse:
        """The same methods, answering with the raw response."""
        return TemplatesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> TemplatesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return TemplatesWithStreamingResponse(self)

    def create(
        self,
        *,
        capability_directories: SequenceNotStr[str] | None | Omit = omit,
        desktop: params.EnvironmentTemplateDesktopParam | Model | None | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        files: Iterable[params.HostedEnvironmentFileParam | Model] | None | Omit = omit,
        name: str | None | Omit = omit,
        network: params.TemplateCreateParamsNetwork | Model | None | Omit = omit,
        packages: params.TemplateCreateParamsPackages | Model | None | Omit = omit,
        plugins: Iterable[params.HostedPluginParam | Model] | None | Omit = omit,
        setup_commands: Iterable[params.SetupCommandParam | Model] | None | Omit = omit,
        skills: Iterable[params.HostedSkillParam | Model] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentTemplate:
        """Save the settings of an environment, to start others from.

        Args:
            capability_directories: Directories of the environment in which skills and plugins are looked for.
            desktop: Whether the environment has a desktop that can be operated.
            env: Environment variables by name.
            files: Files that lie in the environment from the start, by file id or with their content.
            name: The name.
            network: Whether the environment may use the network, and which domains are allowed or blocked.
            packages: Packages that are installed in the environment.
            plugins: Plugins that are installed in the environment.
            setup_commands: Commands that are run once the environment is there, each with its working directory.
            skills: Skills that the environment has, by id or with their content.
        """
        return self._send(
            CREATE_AGENT_ENVIRONMENT_TEMPLATE,
            {
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentTemplate:
        """Read an environment template.

        Args:
            environment_template_id: The id of the environment template.
        """
        return self._send(
            RETRIEVE_AGENT_ENVIRONMENT_TEMPLATE,
            {"environment_template_id": environment_template_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: SequenceNotStr[str] | None | Omit = omit,
        desktop: params.EnvironmentTemplateDesktopParam | Model | None | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        files: Iterable[params.HostedEnvironmentFileParam | Model] | None | Omit = omit,
        name: str | None | Omit = omit,
        network: params.TemplateCreateParamsNetwork | Model | None | Omit = omit,
        packages: params.TemplateCreateParamsPackages | Model | None | Omit = omit,
        plugins: Iterable[params.HostedPluginParam | Model] | None | Omit = omit,
        setup_commands: Iterable[params.SetupCommandParam | Model] | None | Omit = omit,
        skills: Iterable[params.HostedSkillParam | Model] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentTemplate:
        """Change what environments made from a template start with.

        Args:
            environment_template_id: The id of the environment template.
            capability_directories: Directories of the environment in which skills and plugins are looked for.
            desktop: Whether the environment has a desktop that can be operated.
            env: Environment variables by name.
            files: Files that lie in the environment from the start, by file id or with their content.
            name: The name.
            network: Whether the environment may use the network, and which domains are allowed or blocked.
            packages: Packages that are installed in the environment.
            plugins: Plugins that are installed in the environment.
            setup_commands: Commands that are run once the environment is there, each with its working directory.
            skills: Skills that the environment has, by id or with their content.
        """
        return self._send(
            UPDATE_AGENT_ENVIRONMENT_TEMPLATE,
            {
                "environment_template_id": environment_template_id,
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[EnvironmentTemplate]:
        """Page through the environment templates.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_AGENT_ENVIRONMENT_TEMPLATES,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentTemplateDeleted:
        """Delete an environment template.

        Args:
            environment_template_id: The id of the environment template.
        """
        return self._send(
            DELETE_AGENT_ENVIRONMENT_TEMPLATE,
            {"environment_template_id": environment_template_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncTemplates(AsyncResource):
    """`client.beta.agents.environments.templates`."""

    @property
    def with_raw_response(self) -> AsyncTemplatesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncTemplatesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncTemplatesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncTemplatesWithStreamingResponse(self)

    async def create(
        self,
        *,
        capability_directories: SequenceNotStr[str] | None | Omit = omit,
        desktop: params.EnvironmentTemplateDesktopParam | Model | None | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        files: Iterable[params.HostedEnvironmentFileParam | Model] | None | Omit = omit,
        name: str | None | Omit = omit,
        network: params.TemplateCreateParamsNetwork | Model | None | Omit = omit,
        packages: params.TemplateCreateParamsPackages | Model | None | Omit = omit,
        plugins: Iterable[params.HostedPluginParam | Model] | None | Omit = omit,
        setup_commands: Iterable[params.SetupCommandParam | Model] | None | Omit = omit,
        skills: Iterable[params.HostedSkillParam | Model] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentTemplate:
        """Save the settings of an environment, to start others from.

        Args:
            capability_directories: Directories of the environment in which skills and plugins are looked for.
            desktop: Whether the environment has a desktop that can be operated.
            env: Environment variables by name.
            files: Files that lie in the environment from the start, by file id or with their content.
            name: The name.
            network: Whether the environment may use the network, and which domains are allowed or blocked.
            packages: Packages that are installed in the environment.
            plugins: Plugins that are installed in the environment.
            setup_commands: Commands that are run once the environment is there, each with its working directory.
            skills: Skills that the environment has, by id or with their content.
        """
        return await self._send(
            CREATE_AGENT_ENVIRONMENT_TEMPLATE,
            {
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentTemplate:
        """Read an environment template.

        Args:
            environment_template_id: The id of the environment template.
        """
        return await self._send(
            RETRIEVE_AGENT_ENVIRONMENT_TEMPLATE,
            {"environment_template_id": environment_template_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: SequenceNotStr[str] | None | Omit = omit,
        desktop: params.EnvironmentTemplateDesktopParam | Model | None | Omit = omit,
        env: Mapping[str, str] | None | Omit = omit,
        files: Iterable[params.HostedEnvironmentFileParam | Model] | None | Omit = omit,
        name: str | None | Omit = omit,
        network: params.TemplateCreateParamsNetwork | Model | None | Omit = omit,
        packages: params.TemplateCreateParamsPackages | Model | None | Omit = omit,
        plugins: Iterable[params.HostedPluginParam | Model] | None | Omit = omit,
        setup_commands: Iterable[params.SetupCommandParam | Model] | None | Omit = omit,
        skills: Iterable[params.HostedSkillParam | Model] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentTemplate:
        """Change what environments made from a template start with.

        Args:
            environment_template_id: The id of the environment template.
            capability_directories: Directories of the environment in which skills and plugins are looked for.
            desktop: Whether the environment has a desktop that can be operated.
            env: Environment variables by name.
            files: Files that lie in the environment from the start, by file id or with their content.
            name: The name.
            network: Whether the environment may use the network, and which domains are allowed or blocked.
            packages: Packages that are installed in the environment.
            plugins: Plugins that are installed in the environment.
            setup_commands: Commands that are run once the environment is there, each with its working directory.
            skills: Skills that the environment has, by id or with their content.
        """
        return await self._send(
            UPDATE_AGENT_ENVIRONMENT_TEMPLATE,
            {
                "environment_template_id": environment_template_id,
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]]:
        """Page through the environment templates.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_AGENT_ENVIRONMENT_TEMPLATES,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentTemplateDeleted:
        """Delete an environment template.

        Args:
            environment_template_id: The id of the environment template.
        """
        return await self._send(
            DELETE_AGENT_ENVIRONMENT_TEMPLATE,
            {"environment_template_id": environment_template_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class TemplatesWithRawResponse(RawView[Templates]):
    """`Templates` as `with_raw_response`."""

    create = raw_method(Templates.create)
    retrieve = raw_method(Templates.retrieve)
    update = raw_method(Templates.update)
    list = raw_method(Templates.list)
    delete = raw_method(Templates.delete)


class AsyncTemplatesWithRawResponse(RawView[AsyncTemplates]):
    """`AsyncTemplates` as `with_raw_response`."""

    create = async_raw_method(AsyncTemplates.create)
    retrieve = async_raw_method(AsyncTemplates.retrieve)
    update = async_raw_method(AsyncTemplates.update)
    list = async_raw_method(AsyncTemplates.list)
    delete = async_raw_method(AsyncTemplates.delete)


class TemplatesWithStreamingResponse(StreamedView[Templates]):
    """`Templates` as `with_streaming_response`."""

    create = streamed_method(Templates.create)
    retrieve = streamed_method(Templates.retrieve)
    update = streamed_method(Templates.update)
    list = streamed_method(Templates.list)
    delete = streamed_method(Templates.delete)


class AsyncTemplatesWithStreamingResponse(StreamedView[AsyncTemplates]):
    """`AsyncTemplates` as `with_streaming_response`."""

    create = async_streamed_method(AsyncTemplates.create)
    retrieve = async_streamed_method(AsyncTemplates.retrieve)
    update = async_streamed_method(AsyncTemplates.update)
    list = async_streamed_method(AsyncTemplates.list)
    delete = async_streamed_method(AsyncTemplates.delete)
