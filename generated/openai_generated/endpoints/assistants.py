# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `assistants`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_ASSISTANTS = Endpoint(
    operation="listAssistants",
    method="GET",
    path="/assistants",
    response="Assistant",
    query={"limit": "form", "order": "form", "after": "form", "before": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
)
"""Page through the assistants."""

CREATE_ASSISTANT = Endpoint(
    operation="createAssistant",
    method="POST",
    path="/assistants",
    response="Assistant",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
    body="json",
)
"""Define an assistant: a model with instructions and up to 128 tools."""

GET_ASSISTANT = Endpoint(
    operation="getAssistant",
    method="GET",
    path="/assistants/{assistant_id}",
    response="Assistant",
    path_params=("assistant_id",),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
)
"""Read an assistant's definition."""

MODIFY_ASSISTANT = Endpoint(
    operation="modifyAssistant",
    method="POST",
    path="/assistants/{assistant_id}",
    response="Assistant",
    path_params=("assistant_id",),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
    body="json",
)
"""Change the parts of an assistant that are given and keep the rest."""

DELETE_ASSISTANT = Endpoint(
    operation="deleteAssistant",
    method="DELETE",
    path="/assistants/{assistant_id}",
    response="AssistantDeleted",
    path_params=("assistant_id",),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated=True,
)
"""Delete an assistant."""

CREATE_THREAD = Endpoint(
    operation="createThread",
    method="POST",
    path="/threads",
    response="Thread",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Open a thread, with first messages if wanted."""

CREATE_THREAD_AND_RUN = Endpoint(
    operation="createThreadAndRun",
    method="POST",
    path="/threads/runs",
    response="Run",
    stream_event="AssistantStreamEvent",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Open a thread and run an assistant on it in one request."""

GET_THREAD = Endpoint(
    operation="getThread",
    method="GET",
    path="/threads/{thread_id}",
    response="Thread",
    path_params=("thread_id",),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Read a thread's metadata and tool resources."""

MODIFY_THREAD = Endpoint(
    operation="modifyThread",
    method="POST",
    path="/threads/{thread_id}",
    response="Thread",
    path_params=("thread_id",),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Replace a thread's metadata or tool resources."""

DELETE_THREAD = Endpoint(
    operation="deleteThread",
    method="DELETE",
    path="/threads/{thread_id}",
    response="ThreadDeleted",
    path_params=("thread_id",),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Delete a thread."""

LIST_MESSAGES = Endpoint(
    operation="listMessages",
    method="GET",
    path="/threads/{thread_id}/messages",
    response="ThreadMessage",
    path_params=("thread_id",),
    query={"limit": "form", "order": "form", "after": "form", "before": "form", "run_id": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Page through the messages of a thread, those of one run if wanted."""

CREATE_MESSAGE = Endpoint(
    operation="createMessage",
    method="POST",
    path="/threads/{thread_id}/messages",
    response="ThreadMessage",
    path_params=("thread_id",),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Add a message to a thread."""

GET_MESSAGE = Endpoint(
    operation="getMessage",
    method="GET",
    path="/threads/{thread_id}/messages/{message_id}",
    response="ThreadMessage",
    path_params=("thread_id", "message_id"),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Read one message of a thread."""

MODIFY_MESSAGE = Endpoint(
    operation="modifyMessage",
    method="POST",
    path="/threads/{thread_id}/messages/{message_id}",
    response="ThreadMessage",
    path_params=("thread_id", "message_id"),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Replace the metadata of a message in a thread."""

DELETE_MESSAGE = Endpoint(
    operation="deleteMessage",
    method="DELETE",
    path="/threads/{thread_id}/messages/{message_id}",
    response="MessageDeleted",
    path_params=("thread_id", "message_id"),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Delete a message from a thread."""

LIST_RUNS = Endpoint(
    operation="listRuns",
    method="GET",
    path="/threads/{thread_id}/runs",
    response="Run",
    path_params=("thread_id",),
    query={"limit": "form", "order": "form", "after": "form", "before": "form"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Page through the runs of a thread."""

CREATE_RUN = Endpoint(
    operation="createRun",
    method="POST",
    path="/threads/{thread_id}/runs",
    response="Run",
    path_params=("thread_id",),
    query={"include": "brackets"},
    wire={"body_include": "include"},
    stream_event="AssistantStreamEvent",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Run an assistant on a thread, whole or as a stream of events."""

GET_RUN = Endpoint(
    operation="getRun",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}",
    response="Run",
    path_params=("thread_id", "run_id"),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Read a run's status and, when it waits, the tool calls it asks for."""

MODIFY_RUN = Endpoint(
    operation="modifyRun",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}",
    response="Run",
    path_params=("thread_id", "run_id"),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Replace the metadata of a run."""

CANCEL_RUN = Endpoint(
    operation="cancelRun",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/cancel",
    response="Run",
    path_params=("thread_id", "run_id"),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Stop a run before it ends; its state is cancelling until it has."""

LIST_RUN_STEPS = Endpoint(
    operation="listRunSteps",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps",
    response="RunStep",
    path_params=("thread_id", "run_id"),
    query={"limit": "form", "order": "form", "after": "form", "before": "form", "include": "brackets"},
    page="CursorPage",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Page through the steps that a run has taken."""

GET_RUN_STEP = Endpoint(
    operation="getRunStep",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    response="RunStep",
    path_params=("thread_id", "run_id", "step_id"),
    query={"include": "brackets"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
"""Read one step of a run."""

SUBMIT_TOOL_OUPUTS_TO_RUN = Endpoint(
    operation="submitToolOuputsToRun",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    response="Run",
    path_params=("thread_id", "run_id"),
    wire={"body_thread_id": "thread_id"},
    stream_event="AssistantStreamEvent",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    body="json",
)
"""Hand a waiting run the results of all the tool calls it asked for."""
