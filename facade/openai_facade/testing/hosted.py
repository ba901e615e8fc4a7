"""Tools that the API runs itself: what they leave in the output of a response."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .answers import Refused
from .items import PREFIXES
from .pictures import draw
from .routes.vector_stores import described, find
from .samples import picture_size

if TYPE_CHECKING:
    from .calls import Emulated
    from .description import JSON
    from .records.items import (
        CodeInterpreterCall,
        FileSearchCall,
        ImageGenerationCall,
        Item,
        McpListTools,
        McpTool,
        WebSearchAction,
        WebSearchCall,
    )

_WEB = ("web_search", "web_search_2025_08_26", "web_search_preview", "web_search_preview_2025_03_11")
_COLOUR = (32, 96, 160)
_SOURCE = "https://example.com/emulated"


@dataclass(slots=True)
class Findings:
    """Items of hosted tools, what they add to the text, and the annotations that point at their sources."""

    items: list[Item] = field(default_factory=list)
    text: str = ""
    annotations: list[JSON] = field(default_factory=list)


def run(service: Emulated, tools: list[JSON], prompt: str, include: list[str]) -> Findings:
    """Run the hosted tools of a request, each once."""
    findings = Findings()
    for tool in tools:
        kind = tool["type"]
        if kind == "file_search":
            _search_files(service, tool, prompt, include, findings)
        elif kind in _WEB:
            _search_web(service, prompt, include, findings)
        elif kind == "code_interpreter":
            findings.items.append(_run_code(service, tool, prompt))
        elif kind == "image_generation":
            findings.items.append(_draw(service, tool))
        elif kind == "mcp":
            findings.items.append(list_tools(service, tool))
    return findings


def _fresh(service: Emulated, kind: str) -> str:
    return service.store.fresh(PREFIXES[kind])


def _search_files(service: Emulated, tool: JSON, prompt: str, include: list[str], findings: Findings) -> None:
    ranking: JSON = tool.get("ranking_options") or {}
    hits = find(
        service,
        tool["vector_store_ids"],
        prompt,
        limit=tool.get("max_num_results") or 20,
        filters=tool.get("filters"),
        threshold=ranking.get("score_threshold") or 0,
    )
    results = [described(service, hit) for hit in hits]
    shown = results if "file_search_call.results" in include else None
    found: FileSearchCall = {
        "id": _fresh(service, "file_search_call"),
        "type": "file_search_call",
        "status": "completed",
        "queries": [prompt],
        "results": shown,
    }
    findings.items.append(found)
    if results:
        best = results[0]
        findings.text += f"From {best['filename']}: {' '.join(best['text'].split())[:300]}"
        index = max(len(findings.text) - 1, 0)
        citation = {"type": "file_citation", "index": index, "file_id": best["file_id"], "filename": best["filename"]}
        findings.annotations.append(citation)


def _search_web(service: Emulated, prompt: str, include: list[str], findings: Findings) -> None:
    action: WebSearchAction = {"type": "search", "query": prompt, "queries": [prompt]}
    if "web_search_call.action.sources" in include:
        action["sources"] = [{"type": "url", "url": _SOURCE}]
    found: WebSearchCall = {
        "id": _fresh(service, "web_search_call"),
        "type": "web_search_call",
        "status": "completed",
        "action": action,
    }
    findings.items.append(found)
    start = len(findings.text)
    findings.text += f"According to the web ({_SOURCE}), this was asked before."
    where = {"start_index": start, "end_index": len(findings.text)}
    findings.annotations.append({"type": "url_citation", "url": _SOURCE, "title": "Emulated page", **where})


def _run_code(service: Emulated, tool: JSON, prompt: str) -> CodeInterpreterCall:
    container = tool["container"]
    name = container if isinstance(container, str) else service.store.fresh("cntr_")
    return {
        "id": _fresh(service, "code_interpreter_call"),
        "type": "code_interpreter_call",
        "status": "completed",
        "container_id": name,
        "code": f"print({prompt[:60]!r})",
        "outputs": [{"type": "logs", "logs": prompt[:60]}],
    }


def _draw(service: Emulated, tool: JSON) -> ImageGenerationCall:
    try:
        width, height = picture_size(str(tool.get("size") or "auto"), 64)
    except ValueError as problem:
        raise Refused(str(problem), param="tools", code="invalid_value") from None
    quality, clear = tool.get("output_compression"), tool.get("background") == "transparent"
    picture = draw(
        width,
        height,
        _COLOUR,
        kind=tool.get("output_format") or "png",
        quality=100 if quality is None else quality,
        transparent=clear,
    )
    return {
        "id": _fresh(service, "image_generation_call"),
        "type": "image_generation_call",
        "status": "completed",
        "result": base64.b64encode(picture).decode(),
    }


def list_tools(service: Emulated, tool: JSON) -> McpListTools:
    """The tools of an MCP server: those that the request allows, or one."""
    schema = {"type": "object", "properties": {}}
    allowed: Any = tool.get("allowed_tools")
    names = (allowed.get("tool_names") if isinstance(allowed, dict) else allowed) or ["ping"]
    tools: list[McpTool] = [
        {"name": name, "description": "Answers.", "input_schema": schema, "annotations": None} for name in names
    ]
    return {
        "id": _fresh(service, "mcp_list_tools"),
        "type": "mcp_list_tools",
        "server_label": tool["server_label"],
        "tools": tools,
    }
