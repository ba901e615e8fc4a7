# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatkitSessionCreateParams(TypedDict, total=False):
    """What `POST /chatkit/sessions` takes."""

    workflow: Required[params.ChatSessionWorkflowParam | Model]
    """The workflow to run: its id, its version and the variables it starts with."""
    user: Required[str]
    """A stable id of the end user whose threads the session sees."""
    expires_after: params.ChatSessionExpiresAfterParam | Model
    """When the session ends by itself: seconds (1 to 600) after created_at."""
    rate_limits: params.ChatSessionRateLimitsParam | Model
    """How many requests the session may make in a minute."""
    chatkit_configuration: params.ChatSessionChatKitConfigurationParam | Model
    """What the session offers: thread titles, file uploads and history."""


class ChatSessionWorkflowParam(TypedDict, total=False):
    """Chat session workflow param."""

    id: Required[str]
    """The workflow to answer, in the form `wf_…`."""
    version: str
    """The version to use; the one that is deployed if left out."""
    state_variables: Mapping[str, str | int | bool | float]
    """Values for the workflow to start with, 64 at most; strings, numbers or booleans."""
    tracing: params.ChatSessionWorkflowParamTracing | Model
    """Whether the workflow's steps are recorded."""


class ChatSessionWorkflowParamTracing(TypedDict, total=False):
    """Chat session workflow param tracing."""

    enabled: bool
    """Whether the workflow's steps are recorded for the dashboard; true by default."""


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    """Chat session expires after param."""

    anchor: Required[Literal["created_at"]]
    """Always `created_at`."""
    seconds: Required[int]
    """How many seconds the session outlives the anchor, 1 to 600."""


class ChatSessionRateLimitsParam(TypedDict, total=False):
    """Chat session rate limits param."""

    max_requests_per_1_minute: int
    """How many requests the session may make in any minute, 1 or more; 10 by default."""


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    """Chat session chat kit configuration param."""

    automatic_thread_titling: params.AutomaticThreadTitlingParam | Model
    """Whether threads get titles of the server's making; they do if left out."""
    file_upload: params.ChatSessionChatKitConfigurationParamFileUpload | Model
    """Whether people can upload files, and how many; they cannot if left out."""
    history: params.ChatSessionChatKitConfigurationParamHistory | Model
    """Whether people see earlier threads, and how many; they see all if left out."""


class AutomaticThreadTitlingParam(TypedDict, total=False):
    """Automatic thread titling param."""

    enabled: bool
    """Whether threads get a title by themselves; true by default."""


class ChatSessionChatKitConfigurationParamFileUpload(TypedDict, total=False):
    """Chat session chat kit configuration param file upload."""

    enabled: bool
    """Whether people can upload files; false by default."""
    max_file_size: int
    """The largest file in megabytes, 1 to 512, which is the default."""
    max_files: int
    """How many files one session may upload, 1 or more; 10 by default."""


class ChatSessionChatKitConfigurationParamHistory(TypedDict, total=False):
    """Chat session chat kit configuration param history."""

    enabled: bool
    """Whether people can go back to earlier threads; true by default."""
    recent_threads: int
    """How many threads they see, 1 or more; all if left out."""
