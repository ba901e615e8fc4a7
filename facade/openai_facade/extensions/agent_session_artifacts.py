"""`client.beta.agents.sessions.artifacts`: the files that a turn of an agent made, by their paths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_generated.resources.beta.agents.sessions import artifacts as generated
from openai_runtime.hints import evaluable
from openai_runtime.unset import omit

if TYPE_CHECKING:
    import os

    from openai_generated.models import SessionArtifact
    from openai_runtime.answer.binary import HttpxBinaryResponseContent
    from openai_runtime.request.call import Body, Headers, Query, Timeout

    from openai_facade.streaming.agents.turns import AgentTurnResult


class Artifacts(generated.Artifacts):
    """`client.beta.agents.sessions.artifacts`."""

    def for_result(self, result: AgentTurnResult[Any]) -> AgentResultArtifacts:
        """Give the files that a turn made.

        Args:
            result: What the turn came to.
        """
        return AgentResultArtifacts(self, result)


class AsyncArtifacts(generated.AsyncArtifacts):
    """`client.beta.agents.sessions.artifacts` of an async client."""

    def for_result(self, result: AgentTurnResult[Any]) -> AsyncAgentResultArtifacts:
        """Give the files that a turn made.

        Args:
            result: What the turn came to.
        """
        return AsyncAgentResultArtifacts(self, result)


class AgentResultArtifacts:
    """The files that one turn made, by their paths in the agent's environment."""

    def __init__(self, resource: generated.Artifacts, result: AgentTurnResult[Any]) -> None:
        self._resource = resource
        self._session_id = result.session_id
        self._turn_id = result.turn_id

    def content(
        self,
        path: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download a file.

        Args:
            path: Its path, such as `/workspace/out/table.csv`.

        Raises:
            ValueError: The turn made no such file, or several of that path.
        """
        options = _options(extra_headers, extra_query, extra_body, timeout)
        found = self._find(path, options)
        return self._resource.content(found.id, session_id=self._session_id, **options)

    def download(
        self,
        path: str,
        *,
        to: str | os.PathLike[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SessionArtifact:
        """Download a file into one here, piece by piece.

        Args:
            path: Its path, such as `/workspace/out/table.csv`.
            to: Where it goes; what is there is written over.

        Raises:
            ValueError: The turn made no such file, or several of that path.
        """
        options = _options(extra_headers, extra_query, extra_body, timeout)
        found = self._find(path, options)
        streamed = self._resource.with_streaming_response
        with streamed.content(found.id, session_id=self._session_id, **options) as answer:
            answer.stream_to_file(to)
        return found

    def _find(self, path: str, options: dict[str, Any]) -> SessionArtifact:
        found = self._resource.list(self._session_id, **options)
        return _only([one for one in found if one.turn_id == self._turn_id and one.path == path], path)


class AsyncAgentResultArtifacts:
    """The async twin of `AgentResultArtifacts`."""

    def __init__(self, resource: generated.AsyncArtifacts, result: AgentTurnResult[Any]) -> None:
        self._resource = resource
        self._session_id = result.session_id
        self._turn_id = result.turn_id

    async def content(
        self,
        path: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download a file; arguments and errors are those of `AgentResultArtifacts.content`."""
        options = _options(extra_headers, extra_query, extra_body, timeout)
        found = await self._find(path, options)
        return await self._resource.content(found.id, session_id=self._session_id, **options)

    async def download(
        self,
        path: str,
        *,
        to: str | os.PathLike[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SessionArtifact:
        """Download a file into one here; arguments and errors are those of `AgentResultArtifacts.download`."""
        options = _options(extra_headers, extra_query, extra_body, timeout)
        found = await self._find(path, options)
        streamed = self._resource.with_streaming_response
        async with streamed.content(found.id, session_id=self._session_id, **options) as answer:
            await answer.stream_to_file(to)
        return found

    async def _find(self, path: str, options: dict[str, Any]) -> SessionArtifact:
        found = self._resource.list(self._session_id, **options)
        return _only([one async for one in found if one.turn_id == self._turn_id and one.path == path], path)


def _options(headers: Any, query: Any, body: Any, timeout: Any) -> dict[str, Any]:
    return {"extra_headers": headers, "extra_query": query, "extra_body": body, "timeout": timeout}


def _only(found: list[SessionArtifact], path: str) -> SessionArtifact:
    if len(found) != 1:
        raise ValueError(f"the turn made {len(found) or 'no'} files at {path!r}, where one is meant")
    return found[0]


evaluable(__name__)
