"""Assistants, threads, messages, runs and the steps of these."""

from __future__ import annotations

from typing import Any, Never, NotRequired, TypedDict

from .collection import Collection


class FileSearchResources(TypedDict):
    """What file search looks at."""

    vector_store_ids: list[str]


class CodeInterpreterResources(TypedDict):
    """What code can read."""

    file_ids: list[str]


class ToolResources(TypedDict, total=False):
    """What the tools of an assistant or a thread have."""

    file_search: FileSearchResources
    code_interpreter: CodeInterpreterResources


class Assistant(TypedDict):
    """An assistant, which is made by its shape alone: what nobody said may be missing."""

    id: str
    model: str
    instructions: NotRequired[str | None]
    # tools and formats, as users write them
    tools: NotRequired[list[dict[str, Any]] | None]
    response_format: NotRequired[Any]
    tool_resources: NotRequired[ToolResources | None]


class Thread(TypedDict):
    """A conversation with an assistant."""

    id: str
    object: str
    created_at: int
    metadata: dict[str, str]
    tool_resources: ToolResources


class IncompleteDetails(TypedDict):
    """Why something is not whole."""

    reason: str


class Message(TypedDict):
    """What somebody said in a thread."""

    id: str
    object: str
    created_at: int
    assistant_id: str | None
    thread_id: str
    run_id: str | None
    status: str
    incomplete_details: IncompleteDetails | None
    completed_at: int | None
    incomplete_at: int | None
    role: str
    # parts of text and pictures, each with a field that has the name of its kind
    content: list[dict[str, Any]]
    attachments: list[dict[str, Any]]
    metadata: dict[str, str]


class CalledFunction(TypedDict):
    """A function with the arguments that the model has for it."""

    name: str
    arguments: str


class RequiredCall(TypedDict):
    """A call that somebody has to answer."""

    id: str
    type: str
    function: CalledFunction


class RequiredCalls(TypedDict):
    """All calls that somebody has to answer."""

    tool_calls: list[RequiredCall]


class RequiredAction(TypedDict):
    """What a run waits for."""

    type: str
    submit_tool_outputs: RequiredCalls


class RunError(TypedDict):
    """Why a run failed."""

    code: str
    message: str


class RunUsage(TypedDict):
    """What a run or a step cost."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


class Run(TypedDict):
    """An assistant at work in a thread."""

    id: str
    object: str
    created_at: int
    assistant_id: str
    thread_id: str
    status: str
    required_action: RequiredAction | None
    last_error: RunError | None
    expires_at: int | None
    started_at: int | None
    cancelled_at: int | None
    failed_at: int | None
    completed_at: int | None
    incomplete_details: IncompleteDetails | None
    model: str
    instructions: str
    # as users write them: tools, choices and formats
    tools: list[dict[str, Any]]
    metadata: dict[str, str]
    usage: RunUsage | None
    temperature: float
    top_p: float
    max_prompt_tokens: int | None
    max_completion_tokens: int | None
    truncation_strategy: dict[str, Any]
    tool_choice: Any
    parallel_tool_calls: bool
    response_format: Any


class RunChange(TypedDict, total=False):
    """How a run goes on beside what it does itself."""

    status: str
    cancelled_at: int | None


class AnsweredFunction(CalledFunction):
    """A function with its arguments, and what it gave back."""

    output: str | None


class FunctionStepCall(TypedDict):
    """A call of a function in a step."""

    id: str
    type: str
    function: AnsweredFunction


class RunStep(TypedDict):
    """One thing that a run did."""

    id: str
    object: str
    created_at: int
    assistant_id: str
    thread_id: str
    run_id: str
    type: str
    status: str
    # a message, or calls of several kinds of tools
    step_details: dict[str, Any]
    last_error: RunError | None
    expired_at: int | None
    cancelled_at: int | None
    failed_at: int | None
    completed_at: int | None
    metadata: dict[str, str]
    usage: RunUsage | None


ASSISTANTS: Collection[Assistant, Never] = Collection("/assistants", "assistant")
THREADS: Collection[Thread, Never] = Collection("/threads", "thread")
MESSAGES: Collection[Message, Never] = Collection("/threads/{}/messages", "message")
RUNS: Collection[Run, RunChange] = Collection("/threads/{}/runs", "run")
STEPS: Collection[RunStep, Never] = Collection("/threads/{}/runs/{}/steps", "step")
