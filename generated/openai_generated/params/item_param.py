# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    """Response file search tool call (`file_search_call`)."""

    id: Required[str]
    """Names the item in events, references and deletions."""
    type: Required[Literal["file_search_call"]]
    """Always `file_search_call`."""
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    """How far the search is."""
    queries: Required[SequenceNotStr[str]]
    """What was searched for, in the model's words."""
    results: Iterable[params.ResponseFileSearchToolCallResultParam | Model] | None
    """The passages found; null unless the request's include asked for them."""


class ResponseFileSearchToolCallResultParam(TypedDict, total=False):
    """Response file search tool call result."""

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


class ResponseComputerToolCallParam(TypedDict, total=False):
    """Response computer tool call (`computer_call`)."""

    type: Required[Literal["computer_call"]]
    """Always `computer_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    action: params.ComputerActionParam | Model
    """What to do at the computer; older models give one action a call."""
    actions: Iterable[params.ComputerActionParam | Model]
    """What to do at the computer, one after the other."""
    pending_safety_checks: Required[Iterable[params.ComputerCallSafetyCheckParam | Model]]
    """Checks that you have to acknowledge, with the output, before the model goes on."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is: in_progress, completed or incomplete."""


class ResponseInputItemComputerCallOutputParam(TypedDict, total=False):
    """Response input item computer call output (`computer_call_output`)."""

    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    type: Required[Literal["computer_call_output"]]
    """Always `computer_call_output`."""
    output: Required[params.ResponseComputerToolCallOutputScreenshotParam | Model]
    """The screenshot taken after the action."""
    acknowledged_safety_checks: Iterable[params.ComputerCallSafetyCheckParam | Model] | None
    """The checks of the call that somebody has looked at and accepted."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """Response computer tool call output screenshot (`computer_screenshot`)."""

    type: Required[Literal["computer_screenshot"]]
    """Always `computer_screenshot`."""
    image_url: str
    """The screenshot's address, or the picture itself as a data URL."""
    file_id: str
    """The id of the uploaded screenshot, instead of image_url."""


class ResponseFunctionWebSearchParam(TypedDict, total=False):
    """Response function web search (`web_search_call`)."""

    id: Required[str]
    """Names the item in events, references and deletions."""
    type: Required[Literal["web_search_call"]]
    """Always `web_search_call`."""
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    """How far the search is."""
    action: Required[params.ResponseFunctionWebSearchActionParam | Model]
    """What was done on the web: search, open a page, or find words on one."""


ResponseFunctionToolCallParam = TypedDict(
    "ResponseFunctionToolCallParam",
    {
        "id": "str",
        "type": 'Required[Literal["function_call"]]',
        "call_id": "Required[str]",
        "caller": "params.ToolCallCallerParam | Model | None",
        "namespace": "str",
        "name": "Required[str]",
        "arguments": "Required[str]",
        "status": 'Literal["in_progress", "completed", "incomplete"]',
        "async": "bool",
    },
    total=False,
)
"""Response function tool call (`function_call`)."""


class ResponseInputItemFunctionCallOutputParam(TypedDict, total=False):
    """Response input item function call output (`function_call_output`)."""

    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str | None
    """The id of the tool call, which call and output share."""
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`."""
    output: Required[str | Iterable[params.ResponseFunctionCallOutputItemParam | Model]]
    """What the function returned: a text, or a list of text, pictures and files."""
    name: str | None
    """Which function returned this; needed only where no call_id tells."""
    namespace: str | None
    """The group of tools that the function belongs to."""
    caller: params.ToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""


class AdditionalToolsItemParam(TypedDict, total=False):
    """Additional tools item param (`additional_tools`)."""

    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    type: Required[Literal["additional_tools"]]
    """Always `additional_tools`."""
    role: Required[Literal["developer"]]
    """Always `developer`."""
    tools: Required[Iterable[params.ToolParam | Model]]
    """Tools that the model may use from this point of the conversation on."""


class ResponseCompactionItemParam(TypedDict, total=False):
    """Response compaction item param (`compaction`)."""

    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    type: Required[Literal["compaction"]]
    """Always `compaction`."""
    encrypted_content: Required[str]
    """The compacted conversation, readable for the server only; send it back unchanged."""


class ResponseInputItemImageGenerationCallParam(TypedDict, total=False):
    """Response input item image generation call (`image_generation_call`)."""

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


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """Response code interpreter tool call (`code_interpreter_call`)."""

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
    outputs: Required[Iterable[params.ResponseCodeInterpreterToolCallOutputParam | Model] | None]
    """What was printed and drawn; null unless the request's include asked for it."""


class ResponseInputItemLocalShellCallParam(TypedDict, total=False):
    """Response input item local shell call (`local_shell_call`)."""

    type: Required[Literal["local_shell_call"]]
    """Always `local_shell_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    action: Required[params.ConversationItemLocalShellCallActionParam | Model]
    """The command to run on your machine, and how."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is: in_progress, completed or incomplete."""


class ConversationItemLocalShellCallActionParam(TypedDict, total=False):
    """Conversation item local shell call action (`exec`)."""

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


class ResponseInputItemLocalShellCallOutputParam(TypedDict, total=False):
    """Response input item local shell call output (`local_shell_call_output`)."""

    type: Required[Literal["local_shell_call_output"]]
    """Always `local_shell_call_output`."""
    id: Required[str]
    """The id of the call that this answers."""
    output: Required[str]
    """What came of the command, as JSON text."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""


class ResponseInputItemApplyPatchCallParam(TypedDict, total=False):
    """Response input item apply patch call (`apply_patch_call`)."""

    type: Required[Literal["apply_patch_call"]]
    """Always `apply_patch_call`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    caller: params.ToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Required[Literal["in_progress", "completed"]]
    """Whether the model is still writing the change: in_progress or completed."""
    operation: Required[params.ApplyPatchOperationParam | Model]
    """The change to make to one file: create, update or delete."""


class ResponseInputItemApplyPatchCallOutputParam(TypedDict, total=False):
    """Response input item apply patch call output (`apply_patch_call_output`)."""

    type: Required[Literal["apply_patch_call_output"]]
    """Always `apply_patch_call_output`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    caller: params.ToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Required[Literal["completed", "failed"]]
    """Whether the patch was applied: completed or failed."""
    output: str | None
    """What there is to say about it, above all why it failed."""


class ResponseInputItemMcpListToolsParam(TypedDict, total=False):
    """Response input item MCP list tools (`mcp_list_tools`)."""

    type: Required[Literal["mcp_list_tools"]]
    """Always `mcp_list_tools`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    server_label: Required[str]
    """The server that was asked for its tools, by the label you gave it."""
    tools: Required[Iterable[params.ConversationItemMcpListToolsToolParam | Model]]
    """The tools that the server offers."""
    error: str | None
    """Why the server could not list its tools."""


class ResponseInputItemMcpApprovalRequestParam(TypedDict, total=False):
    """Response input item MCP approval request (`mcp_approval_request`)."""

    type: Required[Literal["mcp_approval_request"]]
    """Always `mcp_approval_request`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    server_label: Required[str]
    """The server whose tool is to be called, by the label you gave it."""
    name: Required[str]
    """The tool that waits for your approval."""
    arguments: Required[str]
    """The arguments as JSON text, for you to look at before you approve."""


class ResponseInputItemMcpApprovalResponseParam(TypedDict, total=False):
    """Response input item MCP approval response (`mcp_approval_response`)."""

    type: Required[Literal["mcp_approval_response"]]
    """Always `mcp_approval_response`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    approval_request_id: Required[str]
    """The id of the request that is answered here."""
    approve: Required[bool]
    """Whether the call may be made."""
    reason: str | None
    """Why it was decided so, if somebody said."""


class ResponseInputItemMcpCallParam(TypedDict, total=False):
    """Response input item MCP call (`mcp_call`)."""

    type: Required[Literal["mcp_call"]]
    """Always `mcp_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    server_label: Required[str]
    """The server whose tool was called, by the label you gave it."""
    name: Required[str]
    """The tool that was called."""
    arguments: Required[str]
    """The arguments the tool was given, as JSON text."""
    output: str | None
    """What the tool returned; null when it failed."""
    error: params.MCPToolCallErrorParam | Model | None
    """What went wrong; null when the call worked."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
    """How far the call is; calling means that the server is at work."""
    approval_request_id: str | None
    """The approval that the call waited for; absent when none was needed."""


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """Response custom tool call output (`custom_tool_call_output`)."""

    type: Required[Literal["custom_tool_call_output"]]
    """Always `custom_tool_call_output`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    caller: params.ToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    output: Required[str | Iterable[params.FunctionAndCustomToolCallOutputParam | Model]]
    """What the tool returned: a text, or a list of text, pictures and files."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
    created_by: str | None
    """Who made the item, where the server knows."""


ResponseCustomToolCallParam = TypedDict(
    "ResponseCustomToolCallParam",
    {
        "type": 'Required[Literal["custom_tool_call"]]',
        "id": "str",
        "call_id": "Required[str]",
        "caller": "params.ToolCallCallerParam | Model | None",
        "namespace": "str",
        "name": "Required[str]",
        "input": "Required[str]",
        "async": "bool",
    },
    total=False,
)
"""Response custom tool call (`custom_tool_call`)."""


ItemParam: TypeAlias = (
    params.ResponseInputItemMessageParam
    | params.ResponseOutputMessageParam
    | params.ResponseFileSearchToolCallParam
    | params.ResponseComputerToolCallParam
    | params.ResponseInputItemComputerCallOutputParam
    | params.ResponseFunctionWebSearchParam
    | params.ResponseFunctionToolCallParam
    | params.ResponseInputItemFunctionCallOutputParam
    | params.ResponseInputItemToolSearchCallParam
    | params.ResponseToolSearchOutputItemParam
    | params.AdditionalToolsItemParam
    | params.ResponseReasoningItemParam
    | params.ResponseCompactionItemParam
    | params.ResponseInputItemImageGenerationCallParam
    | params.ResponseCodeInterpreterToolCallParam
    | params.ResponseInputItemLocalShellCallParam
    | params.ResponseInputItemLocalShellCallOutputParam
    | params.ResponseInputItemShellCallParam
    | params.ResponseInputItemShellCallOutputParam
    | params.ResponseInputItemApplyPatchCallParam
    | params.ResponseInputItemApplyPatchCallOutputParam
    | params.ResponseInputItemMcpListToolsParam
    | params.ResponseInputItemMcpApprovalRequestParam
    | params.ResponseInputItemMcpApprovalResponseParam
    | params.ResponseInputItemMcpCallParam
    | params.ResponseCustomToolCallOutputParam
    | params.ResponseCustomToolCallParam
)
"""Item: one of 27 kinds, told apart by `type`."""
