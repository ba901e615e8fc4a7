# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatkitSessionCreateParams(Model):
    """Chatkit session create params."""

    workflow: ChatSessionWorkflowParam
    """The workflow to run: its id, its version and the variables it starts with."""
    user: str
    """A stable id of the end user whose threads the session sees."""
    expires_after: ChatSessionExpiresAfterParam | None = None
    """When the session ends by itself: seconds (1 to 600) after created_at."""
    rate_limits: ChatSessionRateLimitsParam | None = None
    """How many requests the session may make in a minute."""
    chatkit_configuration: ChatSessionChatKitConfigurationParam | None = None
    """What the session offers: thread titles, file uploads and history."""


@model
class ChatSessionWorkflowParam(Model):
    """Chat session workflow param."""

    id: str
    """The workflow to answer, in the form `wf_…`."""
    version: str | None = None
    """The version to use; the one that is deployed if left out."""
    state_variables: dict[str, str | int | bool | float] | None = None
    """Values for the workflow to start with, 64 at most; strings, numbers or booleans."""
    tracing: ChatSessionWorkflowParamTracing | None = None
    """Whether the workflow's steps are recorded."""


@model
class ChatSessionWorkflowParamTracing(Model):
    """Chat session workflow param tracing."""

    enabled: bool | None = None
    """Whether the workflow's steps are recorded for the dashboard; true by default."""


@model
class ChatSessionExpiresAfterParam(Model):
    """Chat session expires after param."""

    anchor: Literal["created_at"] = "created_at"
    """Always `created_at`."""
    seconds: int
    """How many seconds the session outlives the anchor, 1 to 600."""


@model
class ChatSessionRateLimitsParam(Model):
    """Chat session rate limits param."""

    max_requests_per_1_minute: int | None = None
    """How many requests the session may make in any minute, 1 or more; 10 by default."""


@model
class ChatSessionChatKitConfigurationParam(Model):
    """Chat session chat kit configuration param."""

    automatic_thread_titling: AutomaticThreadTitlingParam | None = None
    """Whether threads get titles of the server's making; they do if left out."""
    file_upload: ChatSessionChatKitConfigurationParamFileUpload | None = None
    """Whether people can upload files, and how many; they cannot if left out."""
    history: ChatSessionChatKitConfigurationParamHistory | None = None
    """Whether people see earlier threads, and how many; they see all if left out."""


@model
class AutomaticThreadTitlingParam(Model):
    """Automatic thread titling param."""

    enabled: bool | None = None
    """Whether threads get a title by themselves; true by default."""


@model
class ChatSessionChatKitConfigurationParamFileUpload(Model):
    """Chat session chat kit configuration param file upload."""

    enabled: bool | None = None
    """Whether people can upload files; false by default."""
    max_file_size: int | None = None
    """The largest file in megabytes, 1 to 512, which is the default."""
    max_files: int | None = None
    """How many files one session may upload, 1 or more; 10 by default."""


@model
class ChatSessionChatKitConfigurationParamHistory(Model):
    """Chat session chat kit configuration param history."""

    enabled: bool | None = None
    """Whether people can go back to earlier threads; true by default."""
    recent_threads: int | None = None
    """How many threads they see, 1 or more; all if left out."""
