# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    """Beta response file search tool call (`file_search_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    type: Required[Literal["file_search_call"]]
    """Always `file_search_call`."""
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    """How far the search is."""
    queries: Required[SequenceNotStr[str]]
    """What was searched for, in the model's words."""
    results: Iterable[params.BetaResponseFileSearchToolCallResultParam | Model] | None
    """The passages found; null unless the request's include asked for them."""


class BetaResponseFileSearchToolCallResultParam(TypedDict, total=False):
    """Beta response file search tool call result."""

    file_id: str
    """The file that the passage comes from."""
    text: str
    """The words of the passage."""
    filename: str
    """What that file is called."""
    attributes: Mapping[str, str | float | bool] | None
    """The pairs that were given to the file in its vector store."""
    score: float
    """How well the passage fits, 0 to 1."""


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """Beta response computer tool call (`computer_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["computer_call"]]
    """Always `computer_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    action: params.BetaComputerActionParam | Model
    """What to do at the computer; older models give one action a call."""
    actions: Iterable[params.BetaComputerActionParam | Model]
    """What to do at the computer, one after the other."""
    pending_safety_checks: Required[Iterable[params.BetaComputerCallSafetyCheckParam | Model]]
    """Checks that you have to acknowledge, with the output, before the model goes on."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is: in_progress, completed or incomplete."""


class BetaResponseInputItemComputerCallOutputParam(TypedDict, total=False):
    """Beta response input item computer call output (`computer_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    type: Required[Literal["computer_call_output"]]
    """Always `computer_call_output`."""
    output: Required[params.BetaResponseComputerToolCallOutputScreenshotParam | Model]
    """The screenshot taken after the action."""
    acknowledged_safety_checks: Iterable[params.BetaComputerCallSafetyCheckParam | Model] | None
    """The checks of the call that somebody has looked at and accepted."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """Beta response computer tool call output screenshot (`computer_screenshot`)."""

    type: Required[Literal["computer_screenshot"]]
    """Always `computer_screenshot`."""
    image_url: str
    """The screenshot's address, or the picture itself as a data URL."""
    file_id: str
    """The id of the uploaded screenshot, instead of image_url."""


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    """Beta response function web search (`web_search_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    type: Required[Literal["web_search_call"]]
    """Always `web_search_call`."""
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    """How far the search is."""
    action: Required[params.BetaResponseFunctionWebSearchActionParam | Model]
    """What was done on the web: search, open a page, or find words on one."""


BetaResponseFunctionToolCallParam = TypedDict(
    "BetaResponseFunctionToolCallParam",
    {
        "agent": "params.BetaAgentTagParam | Model | None",
        "id": "str",
        "type": 'Required[Literal["function_call"]]',
        "call_id": "Required[str]",
        "caller": "params.BetaToolCallCallerParam | Model | None",
        "namespace": "str",
        "name": "Required[str]",
        "arguments": "Required[str]",
        "status": 'Literal["in_progress", "completed", "incomplete"]',
        "async": "bool",
    },
    total=False,
)
"""Beta response function tool call (`function_call`)."""


class BetaResponseInputItemFunctionCallOutputParam(TypedDict, total=False):
    """Beta response input item function call output (`function_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str | None
    """The id of the tool call, which call and output share."""
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`."""
    output: Required[str | Iterable[params.BetaResponseInputItemFunctionCallOutputOutputParam | Model]]
    """What the function returned: a text, or a list of text, pictures and files."""
    name: str | None
    """Which function returned this; needed only where no call_id tells."""
    namespace: str | None
    """The group of tools that the function belongs to."""
    caller: params.BetaToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""


class BetaAgentMessageItemParam(TypedDict, total=False):
    """Beta agent message item param (`agent_message`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    type: Required[Literal["agent_message"]]
    """Always `agent_message`."""
    author: Required[str]
    """Which agent wrote the message."""
    recipient: Required[str]
    """Which agent the message is for."""
    content: Required[Iterable[params.BetaAgentMessageItemParamContent | Model]]
    """What one agent tells the other, part by part."""


class BetaMultiAgentCallItemParam(TypedDict, total=False):
    """Beta multi agent call item param (`multi_agent_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    type: Required[Literal["multi_agent_call"]]
    """Always `multi_agent_call`."""
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    """What one agent wants of others, such as starting one or waiting for it."""
    arguments: Required[str]
    """The details as JSON text."""


class BetaMultiAgentCallOutputItemParam(TypedDict, total=False):
    """Beta multi agent call output item param (`multi_agent_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    type: Required[Literal["multi_agent_call_output"]]
    """Always `multi_agent_call_output`."""
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    """What had been wanted of the other agents."""
    output: Required[Iterable[params.BetaOutputTextContentParam | Model]]
    """What the other agents had to say."""


class BetaOutputTextContentParam(TypedDict, total=False):
    """Beta output text content param (`output_text`)."""

    type: Required[Literal["output_text"]]
    """Always `output_text`."""
    text: Required[str]
    """The words of the model."""
    annotations: Iterable[params.BetaOutputTextContentParamAnnotation | Model]
    """Where statements come from: files and web pages, with their place in the text."""


class BetaAdditionalToolsItemParam(TypedDict, total=False):
    """Beta additional tools item param (`additional_tools`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    type: Required[Literal["additional_tools"]]
    """Always `additional_tools`."""
    role: Required[Literal["developer"]]
    """Always `developer`."""
    tools: Required[Iterable[params.BetaToolParam | Model]]
    """Tools that the model may use from this point of the conversation on."""


class BetaResponseCompactionItemParam(TypedDict, total=False):
    """Beta response compaction item param (`compaction`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    type: Required[Literal["compaction"]]
    """Always `compaction`."""
    encrypted_content: Required[str]
    """The compacted conversation, readable for the server only; send it back unchanged."""


class BetaResponseInputItemImageGenerationCallParam(TypedDict, total=False):
    """Beta response input item image generation call (`image_generation_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["image_generation_call"]]
    """Always `image_generation_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """How far the picture is."""
    result: Required[str | None]
    """The picture in base64; null until it is done."""
    action: Literal["generate", "edit", "auto"] | None
    """Whether a new picture was made or a given one edited."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the picture's background is transparent or opaque."""
    error: params.BetaResponseInputItemParamImageGenerationCallError | Model
    """Why no picture came about; null when all went well."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The file type of the picture."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """The care that went into the picture."""
    revised_prompt: str | None
    """The prompt as the model reworded it before painting."""
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None
    """Width and height in pixels, such as 1024x1024."""
    svg_usage: params.BetaResponseInputItemImageGenerationCallSvgUsageParam | Model
    """What writing a drawing as SVG cost in tokens."""


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """Beta response code interpreter tool call (`code_interpreter_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["code_interpreter_call"]]
    """Always `code_interpreter_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    """How far the run is; interpreting means that the code is being executed."""
    container_id: Required[str]
    """The container in which the code runs; its files can be fetched from there."""
    code: Required[str | None]
    """The Python code; null while it is not known."""
    outputs: Required[Iterable[params.BetaResponseCodeInterpreterToolCallOutputParam | Model] | None]
    """What was printed and drawn; null unless the request's include asked for it."""


class BetaResponseInputItemLocalShellCallParam(TypedDict, total=False):
    """Beta response input item local shell call (`local_shell_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["local_shell_call"]]
    """Always `local_shell_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    action: Required[params.BetaConversationItemLocalShellCallActionParam | Model]
    """The command to run on your machine, and how."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is: in_progress, completed or incomplete."""


class BetaConversationItemLocalShellCallActionParam(TypedDict, total=False):
    """Beta conversation item local shell call action (`exec`)."""

    type: Required[Literal["exec"]]
    """Always `exec`."""
    command: Required[SequenceNotStr[str]]
    """The program and its arguments, not to be split further."""
    timeout_ms: int | None
    """After how many milliseconds to stop the command; null for no limit."""
    working_directory: str | None
    """Where to run the command; null for wherever you like."""
    env: Required[Mapping[str, str]]
    """Variables that the command finds in its environment."""
    user: str | None
    """Whom to run the command as; null for whoever runs your program."""


class BetaResponseInputItemLocalShellCallOutputParam(TypedDict, total=False):
    """Beta response input item local shell call output (`local_shell_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["local_shell_call_output"]]
    """Always `local_shell_call_output`."""
    id: Required[str]
    """The id of the call that this answers."""
    output: Required[str]
    """What came of the command, as JSON text."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""


class BetaResponseInputItemApplyPatchCallParam(TypedDict, total=False):
    """Beta response input item apply patch call (`apply_patch_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["apply_patch_call"]]
    """Always `apply_patch_call`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    caller: params.BetaToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Required[Literal["in_progress", "completed"]]
    """Whether the model is still writing the change: in_progress or completed."""
    operation: Required[params.BetaApplyPatchOperationParam | Model]
    """The change to make to one file: create, update or delete."""


class BetaResponseInputItemApplyPatchCallOutputParam(TypedDict, total=False):
    """Beta response input item apply patch call output (`apply_patch_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["apply_patch_call_output"]]
    """Always `apply_patch_call_output`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    caller: params.BetaToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Required[Literal["completed", "failed"]]
    """Whether the patch was applied: completed or failed."""
    output: str | None
    """What there is to say about it, above all why it failed."""


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """Beta response custom tool call output (`custom_tool_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["custom_tool_call_output"]]
    """Always `custom_tool_call_output`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    caller: params.BetaToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    output: Required[str | Iterable[params.BetaFunctionAndCustomToolCallOutputParam | Model]]
    """What the tool returned: a text, or a list of text, pictures and files."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
    created_by: str | None
    """Who made the item, where the server knows."""


BetaResponseCustomToolCallParam = TypedDict(
    "BetaResponseCustomToolCallParam",
    {
        "agent": "params.BetaAgentTagParam | Model | None",
        "type": 'Required[Literal["custom_tool_call"]]',
        "id": "str",
        "call_id": "Required[str]",
        "caller": "params.BetaToolCallCallerParam | Model | None",
        "namespace": "str",
        "name": "Required[str]",
        "input": "Required[str]",
        "async": "bool",
    },
    total=False,
)
"""Beta response custom tool call (`custom_tool_call`)."""


BetaItemParam: TypeAlias = (
    params.BetaResponseInputItemMessageParam
    | params.BetaResponseOutputMessageParam
    | params.BetaResponseFileSearchToolCallParam
    | params.BetaResponseComputerToolCallParam
    | params.BetaResponseInputItemComputerCallOutputParam
    | params.BetaResponseFunctionWebSearchParam
    | params.BetaResponseFunctionToolCallParam
    | params.BetaResponseInputItemFunctionCallOutputParam
    | params.BetaAgentMessageItemParam
    | params.BetaMultiAgentCallItemParam
    | params.BetaMultiAgentCallOutputItemParam
    | params.BetaResponseInputItemToolSearchCallParam
    | params.BetaResponseToolSearchOutputItemParam
    | params.BetaAdditionalToolsItemParam
    | params.BetaResponseReasoningItemParam
    | params.BetaResponseCompactionItemParam
    | params.BetaResponseInputItemImageGenerationCallParam
    | params.BetaResponseCodeInterpreterToolCallParam
    | params.BetaResponseInputItemLocalShellCallParam
    | params.BetaResponseInputItemLocalShellCallOutputParam
    | params.BetaResponseInputItemShellCallParam
    | params.BetaResponseInputItemShellCallOutputParam
    | params.BetaResponseInputItemApplyPatchCallParam
    | params.BetaResponseInputItemApplyPatchCallOutputParam
    | params.BetaResponseInputItemMcpListToolsParam
    | params.BetaResponseInputItemMcpApprovalRequestParam
    | params.BetaResponseInputItemMcpApprovalResponseParam
    | params.BetaResponseInputItemMcpCallParam
    | params.BetaResponseCustomToolCallOutputParam
    | params.BetaResponseCustomToolCallParam
)
"""Beta item: one of 30 kinds, told apart by `type`."""
