# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ChatSession(Model):
    """Chat session (`chatkit.session`)."""

    id: str
    """What other calls name the session by, in the form `cksess_…`."""
    object: Literal["chatkit.session"] = "chatkit.session"
    """Always `chatkit.session`."""
    expires_at: int
    """When the secret stops working, in seconds since 1970."""
    client_secret: str
    """What the browser or app shows as its key; hand it to this end user only."""
    workflow: ChatKitWorkflow
    """The workflow that answers in this session."""
    user: str
    """The end user that the session is for, by the id you gave."""
    rate_limits: ChatSessionRateLimits
    """How much the session may ask."""
    max_requests_per_1_minute: int
    """The same bound as in `rate_limits`, for short."""
    status: Literal["active", "expired", "cancelled"]
    """Whether the session can be used; `expired` and `cancelled` are final."""
    chatkit_configuration: ChatSessionChatKitConfiguration
    """What the session lets people do."""


@model
class ChatKitWorkflow(Model):
    """Chat kit workflow."""

    id: str
    """The workflow that answers, in the form `wf_…`."""
    version: str | None = None
    """The version in use; None for the one that is deployed."""
    state_variables: dict[str, str | int | bool | float] | None = None
    """The values that the workflow started with; None if there are none."""
    tracing: ChatKitWorkflowTracing
    """Whether the workflow's steps are recorded."""


@model
class ChatKitWorkflowTracing(Model):
    """Chat kit workflow tracing."""

    enabled: bool
    """Whether the workflow's steps are recorded for the dashboard."""


@model
class ChatSessionRateLimits(Model):
    """Chat session rate limits."""

    max_requests_per_1_minute: int
    """How many requests the session may make in any minute."""


ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]
"""Chat session status: the values known when this was generated."""


@model
class ChatSessionChatKitConfiguration(Model):
    """Chat session chat kit configuration."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Titles that threads get by themselves."""
    file_upload: ChatSessionFileUpload
    """Whether people can upload files, and how many."""
    history: ChatSessionHistory
    """The way back to earlier threads."""


@model
class ChatSessionAutomaticThreadTitling(Model):
    """Chat session automatic thread titling."""

    enabled: bool
    """Whether threads get a title by themselves."""


@model
class ChatSessionFileUpload(Model):
    """Chat session file upload."""

    enabled: bool
    """Whether people can upload files."""
    max_file_size: int | None = None
    """The largest file in megabytes; None where nothing can be uploaded."""
    max_files: int | None = None
    """How many files the session may upload; None where nothing can be uploaded."""


@model
class ChatSessionHistory(Model):
    """Chat session history."""

    enabled: bool
    """Whether people can go back to earlier threads."""
    recent_threads: int | None = None
    """How many threads they see; None for all."""
