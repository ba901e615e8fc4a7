# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


ResponseFunctionToolParam = TypedDict(
    "ResponseFunctionToolParam",
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
"""Response function tool (`function`)."""


class ResponseFileSearchToolParam(TypedDict, total=False):
    """Response file search tool (`file_search`)."""

    type: Required[Literal["file_search"]]
    """Always `file_search`."""
    vector_store_ids: Required[SequenceNotStr[str]]
    """The vector stores that are searched."""
    max_num_results: int
    """How many passages to find at most, 1 to 50."""
    ranking_options: params.ResponseFileSearchToolRankingOptionsParam | Model
    """How passages are ranked, and from which score on they count."""
    filters: params.FiltersParam | Model | None
    """Conditions on the attributes of files; others are not searched."""


class ResponseFileSearchToolRankingOptionsParam(TypedDict, total=False):
    """Response file search tool ranking options."""

    ranker: Literal["auto", "default-2024-11-15"]
    """The ranking method; auto is the newest."""
    score_threshold: float
    """Passages below this score are dropped, 0 to 1; 0 keeps all."""
    hybrid_search: params.ResponseFileSearchToolRankingOptionsHybridSearchParam | Model
    """How meaning and words are weighed against each other."""


class ResponseFileSearchToolRankingOptionsHybridSearchParam(TypedDict, total=False):
    """Response file search tool ranking options hybrid search."""

    embedding_weight: Required[float]
    """The weight of likeness in meaning."""
    text_weight: Required[float]
    """The weight of words in common."""


class ComputerToolParam(TypedDict, total=False):
    """Computer tool (`computer`)."""

    type: Required[Literal["computer"]]
    """Always `computer`."""


class ComputerUsePreviewToolParam(TypedDict, total=False):
    """Computer use preview tool (`computer_use_preview`)."""

    type: Required[Literal["computer_use_preview"]]
    """Always `computer_use_preview`."""
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    """What is operated: windows, mac, linux, ubuntu or browser."""
    display_width: Required[int]
    """Width of the screen in pixels."""
    display_height: Required[int]
    """Height of the screen in pixels."""


class WebSearchToolParam(TypedDict, total=False):
    """Web search tool."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """Which edition of the tool; the undated name is the newest."""
    external_web_access: bool
    """Whether live pages may be fetched, true by default; false keeps to what is already indexed."""
    filters: params.WebSearchToolFiltersParam | Model | None
    """Which domains may turn up."""
    user_location: params.WebSearchToolUserLocationParam | Model | None
    """Where the user roughly is, so that results suit the place."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the found pages the model reads: low, medium (the default) or high."""


class WebSearchToolFiltersParam(TypedDict, total=False):
    """Web search tool filters."""

    allowed_domains: SequenceNotStr[str] | None
    """Domains that results come from, those below them included; all when left out."""


class WebSearchToolUserLocationParam(TypedDict, total=False):
    """Web search tool user location (`approximate`)."""

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


class ToolCodeInterpreterParam(TypedDict, total=False):
    """Tool code interpreter (`code_interpreter`)."""

    type: Required[Literal["code_interpreter"]]
    """Always `code_interpreter`."""
    container: Required[str | params.ToolCodeInterpreterContainerCodeInterpreterToolAutoParam | Model]
    """Where code runs: the id of a container, or settings for one made as needed."""
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""


class ToolCodeInterpreterContainerCodeInterpreterToolAutoParam(TypedDict, total=False):
    """Tool code interpreter container code interpreter tool auto (`auto`)."""

    type: Required[Literal["auto"]]
    """Always `auto`."""
    file_ids: SequenceNotStr[str]
    """Uploaded files that are put into the container before the work begins."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """Memory of the container: 1g (the default), 4g, 16g or 64g."""
    network_policy: params.ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam | Model
    """Whether programs in the container reach the network, and which domains."""


class ProgrammaticToolCallingParam(TypedDict, total=False):
    """Programmatic tool calling param (`programmatic_tool_calling`)."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Always `programmatic_tool_calling`."""


class ToolImageGenerationParam(TypedDict, total=False):
    """Tool image generation (`image_generation`)."""

    type: Required[Literal["image_generation"]]
    """Always `image_generation`."""
    model: str | models.ToolImageGenerationModel
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
    input_image_mask: params.ToolImageGenerationInputImageMaskParam | Model
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


class ToolImageGenerationInputImageMaskParam(TypedDict, total=False):
    """Tool image generation input image mask."""

    image_url: str
    """The mask as a base64 data URL."""
    file_id: str
    """The id of an uploaded mask."""


class ToolLocalShellParam(TypedDict, total=False):
    """Tool local shell (`local_shell`)."""

    type: Required[Literal["local_shell"]]
    """Always `local_shell`."""


class FunctionShellToolParam(TypedDict, total=False):
    """Function shell tool (`shell`)."""

    type: Required[Literal["shell"]]
    """Always `shell`."""
    environment: params.FunctionShellToolEnvironmentParam | Model | None
    """Where commands run: your own machine, or a container of the API."""
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""


class NamespaceToolParam(TypedDict, total=False):
    """Namespace tool (`namespace`)."""

    type: Required[Literal["namespace"]]
    """Always `namespace`."""
    name: Required[str]
    """The name that stands before those of the tools in the group."""
    description: Required[str]
    """Tells the model what the tools of the group have in common."""
    tools: Required[Iterable[params.NamespaceToolToolParam | Model]]
    """The functions and custom tools of the group."""


class ToolSearchToolParam(TypedDict, total=False):
    """Tool search tool (`tool_search`)."""

    type: Required[Literal["tool_search"]]
    """Always `tool_search`."""
    execution: Literal["server", "client"]
    """Whether the server searches (the default) or the client does."""
    description: str | None
    """Tells the model what it may find; for a search by the client."""
    parameters: Mapping[str, object] | None
    """A JSON schema of the search's arguments; for a search by the client."""


class WebSearchPreviewToolParam(TypedDict, total=False):
    """Web search preview tool."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """Which edition of the tool; the undated name is the newest."""
    user_location: params.WebSearchPreviewToolUserLocationParam | Model | None
    """Where the user roughly is, so that results suit the place."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the found pages the model reads: low, medium (the default) or high."""
    search_content_types: Iterable[Literal["text", "image"]]
    """What to look for: text, image or both."""


class WebSearchPreviewToolUserLocationParam(TypedDict, total=False):
    """Web search preview tool user location (`approximate`)."""

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


class ApplyPatchToolParam(TypedDict, total=False):
    """Apply patch tool (`apply_patch`)."""

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`."""
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""


ToolParam: TypeAlias = (
    params.ResponseFunctionToolParam
    | params.ResponseFileSearchToolParam
    | params.ComputerToolParam
    | params.ComputerUsePreviewToolParam
    | params.WebSearchToolParam
    | params.RealtimeResponseCreateMcpToolParam
    | params.ToolCodeInterpreterParam
    | params.ProgrammaticToolCallingParam
    | params.ToolImageGenerationParam
    | params.ToolLocalShellParam
    | params.FunctionShellToolParam
    | params.CustomToolParam
    | params.NamespaceToolParam
    | params.ToolSearchToolParam
    | params.WebSearchPreviewToolParam
    | params.ApplyPatchToolParam
)
"""Tool: one of 16 kinds, told apart by `type`."""
