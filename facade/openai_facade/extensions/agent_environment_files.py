"""`client.beta.agents.environments.files`: local files for the workspace of an agent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_generated.endpoints.agents_environments import CREATE_AGENT_ENVIRONMENT_FILE
from openai_generated.endpoints.files import CREATE_FILE
from openai_generated.resources.beta.agents.environments import files as generated
from openai_runtime.unset import omit

from openai_facade.calling.agent_files import (
    AT_ONCE,
    AgentFilePreparationError,
    AgentFileStagingError,
    PreparedAgentFiles,
    StagedAgentFile,
    checked_path,
    selected,
    selected_below,
)
from openai_facade.calling.flow import Call
from openai_facade.calling.parallel import in_tasks, in_threads, off_the_loop
from openai_facade.calling.polling import acarry_out, carry_out

if TYPE_CHECKING:
    import os
    from collections.abc import Generator, Mapping, Sequence

    from openai_runtime.request.call import Body, Headers, Query, Timeout
    from openai_runtime.request.files import FileTypes

    from openai_facade.calling.agent_files import Selected


class Files(generated.Files):
    """`client.beta.agents.environments.files`."""

    def prepare(
        self,
        files: Mapping[str, str | os.PathLike[str]],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> PreparedAgentFiles:
        """Upload local files for an environment that is still to be made.

        Args:
            files: Where each file goes, below `/workspace`, and where it is here.

        Raises:
            ValueError: A place is outside of the workspace, or something is no regular file. Nothing was uploaded.
            AgentFilePreparationError: An upload failed; `prepared` has the files that are there.
        """
        return self._uploaded(selected(files), (extra_headers, extra_query, extra_body, timeout))

    def prepare_directory(
        self,
        root: str | os.PathLike[str],
        *,
        destination: str,
        include: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> PreparedAgentFiles:
        """Upload files of a local folder for an environment that is still to be made; raises as `prepare`.

        Args:
            root: The folder.
            destination: Where it goes: `/workspace`, or a folder below.
            include: Patterns that say which files are meant, such as `**/*.csv`. Links are not followed.
        """
        chosen = selected_below(root, destination, include)
        return self._uploaded(chosen, (extra_headers, extra_query, extra_body, timeout))

    def upload(
        self,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> StagedAgentFile:
        """Upload a file and put it into an environment.

        Args:
            environment_id: The environment.
            file: The file.
            path: Where it goes, below `/workspace`.

        Raises:
            ValueError: The place is outside of the workspace.
            AgentFileStagingError: It was uploaded, but not put into the environment.
        """
        options = (extra_headers, extra_query, extra_body, timeout)
        return carry_out(self._client, _staged(self, environment_id, file, checked_path(path), options))

    def _uploaded(self, chosen: Selected, options: tuple[Any, ...]) -> PreparedAgentFiles:
        return _prepared(chosen, in_threads([partial(self._send, *one, *options) for one in _forms(chosen)], AT_ONCE))


class AsyncFiles(generated.AsyncFiles):
    """`client.beta.agents.environments.files` of an async client."""

    async def prepare(
        self,
        files: Mapping[str, str | os.PathLike[str]],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> PreparedAgentFiles:
        """Upload local files for an environment that is still to be made.

        Args:
            files: Where each file goes, below `/workspace`, and where it is here.

        Raises:
            ValueError: A place is outside of the workspace, or something is no regular file. Nothing was uploaded.
            AgentFilePreparationError: An upload failed; `prepared` has the files that are there.
        """
        chosen = await off_the_loop(partial(selected, files))
        return await self._uploaded(chosen, (extra_headers, extra_query, extra_body, timeout))

    async def prepare_directory(
        self,
        root: str | os.PathLike[str],
        *,
        destination: str,
        include: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> PreparedAgentFiles:
        """Upload files of a local folder for an environment that is still to be made; raises as `prepare`.

        Args:
            root: The folder.
            destination: Where it goes: `/workspace`, or a folder below.
            include: Patterns that say which files are meant, such as `**/*.csv`. Links are not followed.
        """
        chosen = await off_the_loop(partial(selected_below, root, destination, include))
        return await self._uploaded(chosen, (extra_headers, extra_query, extra_body, timeout))

    async def upload(
        self,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> StagedAgentFile:
        """Upload a file and put it into an environment.

        Args:
            environment_id: The environment.
            file: The file.
            path: Where it goes, below `/workspace`.

        Raises:
            ValueError: The place is outside of the workspace.
            AgentFileStagingError: It was uploaded, but not put into the environment.
        """
        options = (extra_headers, extra_query, extra_body, timeout)
        return await acarry_out(self._client, _staged(self, environment_id, file, checked_path(path), options))

    async def _uploaded(self, chosen: Selected, options: tuple[Any, ...]) -> PreparedAgentFiles:
        work = [partial(self._send, *one, *options) for one in _forms(chosen)]
        return _prepared(chosen, await in_tasks(work, AT_ONCE))


def _forms(chosen: Selected) -> list[tuple[Any, dict[str, Any]]]:
    return [(CREATE_FILE, {"file": local, "purpose": "user_data"}) for _, local in chosen]


def _prepared(chosen: Selected, outcomes: list[Any]) -> PreparedAgentFiles:
    prepared = PreparedAgentFiles()
    failed: Exception | None = None
    for (path, _), outcome in zip(chosen, outcomes, strict=False):  # what was not begun any more has no outcome
        if isinstance(outcome, Exception):
            failed = failed or outcome
        else:
            prepared.add(outcome.id, path)
    if failed is not None:
        raise AgentFilePreparationError(prepared) from failed
    return prepared


def _staged(
    files: Files | AsyncFiles, environment_id: str, file: Any, path: str, options: tuple[Any, ...]
) -> Generator[Any, Any, StagedAgentFile]:
    uploaded = yield Call(partial(files._send, CREATE_FILE, {"file": file, "purpose": "user_data"}, *options))
    staged = {"environment_id": environment_id, "type": "file_id", "file_id": uploaded.id, "path": path}
    try:
        made = yield Call(partial(files._send, CREATE_AGENT_ENVIRONMENT_FILE, staged, *options))
    except Exception as error:
        raise AgentFileStagingError(uploaded.id) from error
    return StagedAgentFile(uploaded.id, made)
