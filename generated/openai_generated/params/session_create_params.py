# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class SessionCreateParams(TypedDict, total=False):
    """What `POST /agents/sessions` takes."""

    environment: Required[params.EnvironmentParam | Model]
    """Where the agent works, on a hosted machine, on one of yours or nowhere, and how that is set up."""
    agent: params.SessionCreateParamsAgent | Model
    """Settings of the agent for this session; agent_id takes those of a saved agent instead."""
    agent_id: str
    """The id of the saved agent to work."""
    input: str | Iterable[params.AgentSessionInputMessageParam | Model] | None
    """The first message, as text or as a list of messages."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Model | None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    review: Literal["none", "auto_review"]
    """Who approves what needs approval; auto_review leaves it to a model, none to you."""
    stream_options: params.SessionCreateParamsStreamOptions | Model
    """Settings of the stream, such as include_obfuscation."""
    vault_ids: SequenceNotStr[str] | None
    """The vaults whose credentials may be used."""
    stream: bool
    """Whether the events of the session are handed out while they happen; false by default."""


class SessionCreateParamsAgent(TypedDict, total=False):
    """Session create params agent."""

    compaction: params.SessionCreateParamsAgentCompaction | Model | None
    experimental: params.SessionCreateParamsAgentExperimental | Model
    instructions: str | None
    model: str
    multi_agent: params.MultiAgentConfigParam | Model | None
    reasoning: params.AgentReasoningParam | Model | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: params.AgentTextParam | Model | None
    tools: Iterable[params.AgentToolParam | Model] | None


SessionCreateParamsAgentCompaction = TypedDict(
    "SessionCreateParamsAgentCompaction",
    {
        "async": "bool | None",
    },
    total=False,
)
"""Session create params agent compaction."""


class SessionCreateParamsAgentExperimental(TypedDict, total=False):
    """Session create params agent experimental."""

    time_awareness: bool


class SessionCreateParamsStreamOptions(TypedDict, total=False):
    """Session create params stream options."""

    include_obfuscation: bool


class SessionCreateParamsNonStreaming(TypedDict, total=False):
    """What `POST /agents/sessions` takes."""

    environment: Required[params.EnvironmentParam | Model]
    """Where the agent works, on a hosted machine, on one of yours or nowhere, and how that is set up."""
    agent: params.SessionCreateParamsAgent | Model
    """Settings of the agent for this session; agent_id takes those of a saved agent instead."""
    agent_id: str
    """The id of the saved agent to work."""
    input: str | Iterable[params.AgentSessionInputMessageParam | Model] | None
    """The first message, as text or as a list of messages."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Model | None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    review: Literal["none", "auto_review"]
    """Who approves what needs approval; auto_review leaves it to a model, none to you."""
    stream_options: params.SessionCreateParamsStreamOptions | Model
    """Settings of the stream, such as include_obfuscation."""
    vault_ids: SequenceNotStr[str] | None
    """The vaults whose credentials may be used."""
    stream: Literal[False] | None
    """Whether the events of the session are handed out while they happen; false by default."""
