# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


BetaResponseFunctionToolParam = TypedDict(
    "BetaResponseFunctionToolParam",
    {
        "type": 'Required[Literal["function"]]',
        "name": "Required[str]",
        "description": "str | None",
        "parameters": "Required[Mapping[str, object] | None]",
        "output_schema": "Mapping[str, object] | None",
        "strict": "Required[bool | None]",
        "defer_loading": "bool",
        "allowed_callers": 'Iterable[Literal["direct", "programmatic"]] | None',
        "async": "bool",
    },
    total=False,
)
"""Beta response function tool (`function`)."""


class BetaResponseFileSearchToolParam(TypedDict, total=False):
    """Beta response file search tool (`file_search`)."""

    type: Required[Literal["file_search"]]
    """Always `file_search`."""
    vector_store_ids: Required[SequenceNotStr[str]]
    """The vector stores that are searched."""
    max_num_results: int
    """How many passages to find at most, 1 to 50."""
    ranking_options: params.BetaResponseFileSearchToolRankingOptionsParam | Model
    """How passages are ranked, and from which score on they count."""
    filters: params.BetaFiltersParam | Model | None
    """Conditions on the attributes of files; others are not searched."""


class BetaResponseFileSearchToolRankingOptionsParam(TypedDict, total=False):
    """Beta response file search tool ranking options."""

    ranker: Literal["auto", "default-2024-11-15"]
    """The ranking method; auto is the newest."""
    score_threshold: float
    """Passages below this score are dropped, 0 to 1; 0 keeps all."""
    hybrid_search: params.BetaResponseFileSearchToolRankingOptionsHybridSearchParam | Model
    """How meaning and words are weighed against each other."""


class BetaResponseFileSearchToolRankingOptionsHybridSearchParam(TypedDict, total=False):
    """Beta response file search tool ranking options hybrid search."""

    embedding_weight: Required[float]
    """The weight of likeness in meaning."""
    text_weight: Required[float]
    """The weight of words in common."""


class BetaComputerToolParam(TypedDict, total=False):
    """Beta computer tool (`computer`)."""

    type: Required[Literal["computer"]]
    """Always `computer`."""


class BetaComputerUsePreviewToolParam(TypedDict, total=False):
    """Beta computer use preview tool (`computer_use_preview`)."""

    type: Required[Literal["computer_use_preview"]]
    """Always `computer_use_preview`."""
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    """What is operated: windows, mac, linux, ubuntu or browser."""
    display_width: Required[int]
    """Width of the screen in pixels."""
    display_height: Required[int]
    """Height of the screen in pixels."""


class BetaWebSearchToolParam(TypedDict, total=False):
    """Beta web search tool."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """Which edition of the tool; the undated name is the newest."""
    external_web_access: bool
    """Whether live pages may be fetched, true by default; false keeps to what is already indexed."""
    filters: params.BetaWebSearchToolFiltersParam | Model | None
    """Which domains may turn up."""
    user_location: params.BetaWebSearchToolUserLocationParam | Model | None
    """Where the user roughly is, so that results suit the place."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the found pages the model reads: low, medium (the default) or high."""


class BetaWebSearchToolFiltersParam(TypedDict, total=False):
    """Beta web search tool filters."""

    allowed_domains: SequenceNotStr[str] | None
    """Domains that results come from, those below them included; all when left out."""


class BetaWebSearchToolUserLocationParam(TypedDict, total=False):
    """Beta web search tool user location (`approximate`)."""

    type: Literal["approximate"]
    """Always `approximate`."""
    country: str | None
    """Two-letter ISO 3166-1 code, such as US."""
    region: str | None
    """State or province in free text, such as California."""
    city: str | None
    """Town in free text, such as San Francisco."""
    timezone: str | None
    """IANA name, such as America/Los_Angeles."""


class BetaRealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    """Beta realtime response create MCP tool (`mcp`)."""

    type: Required[Literal["mcp"]]
    """Always `mcp`."""
    server_label: Required[str]
    """Your name for the server, which calls and lists of tools repeat."""
    server_url: str
    """The address of the server; either this, a connector or a tunnel is needed."""
    connector_id: models.BetaRealtimeResponseCreateMcpToolConnectorId
    """One of the servers that OpenAI runs itself, such as connector_gmail."""
    tunnel_id: str
    """The tunnel that leads to a server without a public address, in the form `tunnel_…`."""
    authorization: str
    """The OAuth access token for the server or connector; never shown again."""
    server_description: str
    """Tells the model what the server is good for."""
    headers: Mapping[str, str] | None
    """HTTP headers sent to the server, often credentials."""
    allowed_tools: (
        params.BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | Model | SequenceNotStr[str] | None
    )
    """The tools of the server that the model may use; all of them when left out."""
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""
    require_approval: (
        Literal["always", "never"] | params.BetaRealtimeResponseCreateMcpToolRequireApprovalParam | Model | None
    )
    """Which calls wait for your approval: always (the default), never, or a filter for each."""
    defer_loading: bool
    """Whether the model learns of the tool only when a tool search finds it; false by default."""


class BetaRealtimeResponseCreateMcpToolRequireApprovalParam(TypedDict, total=False):
    """Beta realtime response create MCP tool require approval."""

    always: params.BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | Model
    """Tools whose calls wait for approval."""
    never: params.BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | Model
    """Tools that may be called without asking."""


class BetaToolCodeInterpreterParam(TypedDict, total=False):
    """Beta tool code interpreter (`code_interpreter`)."""

    type: Required[Literal["code_interpreter"]]
    """Always `code_interpreter`."""
    container: Required[str | params.BetaToolCodeInterpreterContainerCodeInterpreterToolAutoParam | Model]
    """Where code runs: the id of a container, or settings for one made as needed."""
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""


class BetaToolCodeInterpreterContainerCodeInterpreterToolAutoParam(TypedDict, total=False):
    """Beta tool code interpreter container code interpreter tool auto (`auto`)."""

    type: Required[Literal["auto"]]
    """Always `auto`."""
    file_ids: SequenceNotStr[str]
    """Uploaded files that are put into the container before the work begins."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """Memory of the container: 1g (the default), 4g, 16g or 64g."""
    network_policy: params.BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam | Model
    """Whether programs in the container reach the network, and which domains."""


class BetaProgrammaticToolCallingParam(TypedDict, total=False):
    """Beta programmatic tool calling param (`programmatic_tool_calling`)."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Always `programmatic_tool_calling`."""


class BetaToolImageGenerationParam(TypedDict, total=False):
    """Beta tool image generation (`image_generation`)."""

    type: Required[Literal["image_generation"]]
    """Always `image_generation`."""
    model: str | models.BetaToolImageGenerationModel
    """The model that paints."""
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    """How much care goes into the picture; auto by default."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    """Width and height in pixels, such as 1024x1024; auto by default."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    """The file type of the picture; png by default."""
    output_compression: int
    """Quality of jpeg and webp files in percent, 0 to 100; 100 by default."""
    moderation: Literal["auto", "low"]
    """How strictly the picture is filtered: auto (the default) or low."""
    background: Literal["transparent", "opaque", "auto"]
    """Whether the background is transparent or opaque; auto by default."""
    input_fidelity: Literal["high", "low"] | None
    """How closely the features of given pictures are kept: low (the default) or high."""
    input_image_mask: params.BetaToolImageGenerationInputImageMaskParam | Model
    """A picture whose transparent areas say where a given picture may change."""
    partial_images: int
    """How many unfinished pictures a stream shows, 0 (the default) to 3."""
    action: Literal["generate", "edit", "auto"]
    """Whether to make a new picture or edit one of the conversation; auto by default."""
    complexity: Literal["low", "medium", "high"]
    """How much detail a drawing of vectors has."""
    frame_count: int
    """How many pictures an animation has; left out, there is no animation."""
    frame_duration_ms: int
    """How long each picture of an animation is seen, in milliseconds."""
    svg: params.BetaResponseToolSearchOutputItemParamToolImageGenerationSvg | Model
    """Settings for drawings of vectors; left out, the defaults."""


class BetaToolImageGenerationInputImageMaskParam(TypedDict, total=False):
    """Beta tool image generation input image mask."""

    image_url: str
    """The mask as a base64 data URL."""
    file_id: str
    """The id of an uploaded mask."""


class BetaToolLocalShellParam(TypedDict, total=False):
    """Beta tool local shell (`local_shell`)."""

    type: Required[Literal["local_shell"]]
    """Always `local_shell`."""


class BetaFunctionShellToolParam(TypedDict, total=False):
    """Beta function shell tool (`shell`)."""

    type: Required[Literal["shell"]]
    """Always `shell`."""
    environment: params.BetaFunctionShellToolEnvironmentParam | Model | None
    """Where commands run: your own machine, or a container of the API."""
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""


class BetaNamespaceToolParam(TypedDict, total=False):
    """Beta namespace tool (`namespace`)."""

    type: Required[Literal["namespace"]]
    """Always `namespace`."""
    name: Required[str]
    """The name that stands before those of the tools in the group."""
    description: Required[str]
    """Tells the model what the tools of the group have in common."""
    tools: Required[Iterable[params.BetaNamespaceToolToolParam | Model]]
    """The functions and custom tools of the group."""


class BetaToolSearchToolParam(TypedDict, total=False):
    """Beta tool search tool (`tool_search`)."""

    type: Required[Literal["tool_search"]]
    """Always `tool_search`."""
    execution: Literal["server", "client"]
    """Whether the server searches (the default) or the client does."""
    description: str | None
    """Tells the model what it may find; for a search by the client."""
    parameters: Mapping[str, object] | None
    """A JSON schema of the search's arguments; for a search by the client."""


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    """Beta web search preview tool."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """Which edition of the tool; the undated name is the newest."""
    user_location: params.BetaWebSearchPreviewToolUserLocationParam | Model | None
    """Where the user roughly is, so that results suit the place."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the found pages the model reads: low, medium (the default) or high."""
    search_content_types: Iterable[Literal["text", "image"]]
    """What to look for: text, image or both."""


class BetaWebSearchPreviewToolUserLocationParam(TypedDict, total=False):
    """Beta web search preview tool user location (`approximate`)."""

    type: Required[Literal["approximate"]]
    """Always `approximate`."""
    country: str | None
    """Two-letter ISO 3166-1 code, such as US."""
    region: str | None
    """State or province in free text, such as California."""
    city: str | None
    """Town in free text, such as San Francisco."""
    timezone: str | None
    """IANA name, such as America/Los_Angeles."""


class BetaApplyPatchToolParam(TypedDict, total=False):
    """Beta apply patch tool (`apply_patch`)."""

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`."""
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""


BetaToolParam: TypeAlias = (
    params.BetaResponseFunctionToolParam
    | params.BetaResponseFileSearchToolParam
    | params.BetaComputerToolParam
    | params.BetaComputerUsePreviewToolParam
    | params.BetaWebSearchToolParam
    | params.BetaRealtimeResponseCreateMcpToolParam
    | params.BetaToolCodeInterpreterParam
    | params.BetaProgrammaticToolCallingParam
    | params.BetaToolImageGenerationParam
    | params.BetaToolLocalShellParam
    | params.BetaFunctionShellToolParam
    | params.BetaCustomToolParam
    | params.BetaNamespaceToolParam
    | params.BetaToolSearchToolParam
    | params.BetaWebSearchPreviewToolParam
    | params.BetaApplyPatchToolParam
)
"""Beta tool: one of 16 kinds, told apart by `type`."""
