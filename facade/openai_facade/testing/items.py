"""Items of responses and conversations: input brought into full form, and what can be read from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .answers import Refused, text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .description import JSON
    from .records.items import Item
    from .store import Store

PREFIXES = {
    "message": "msg_",
    "function_call": "fc_",
    "function_call_output": "fco_",
    "custom_tool_call": "ctc_",
    "custom_tool_call_output": "cto_",
    "reasoning": "rs_",
    "file_search_call": "fs_",
    "web_search_call": "ws_",
    "code_interpreter_call": "ci_",
    "image_generation_call": "ig_",
    "mcp_list_tools": "mcpl_",
    "mcp_call": "mcp_",
    "mcp_approval_request": "mcpr_",
    "computer_call": "cu_",
    "shell_call": "sh_",
    "local_shell_call": "lsh_",
    "apply_patch_call": "apc_",
    "compaction": "cmp_",
}
# Items that the API hands out without a status.
_STATELESS = {"reasoning", "compaction", "custom_tool_call", "item_reference"}
_STATELESS |= {"mcp_list_tools", "mcp_approval_request", "mcp_approval_response"}

# What the server says where the request leaves it out: of items, and of what a computer is to do.
_FILLED: dict[str, JSON] = {
    "tool_search_call": {"call_id": None, "execution": "server"},
    "tool_search_output": {"call_id": None, "execution": "server"},
}
_KEYED = ("double_click",)
_NAMES = ("name", "agent")


def full_items(store: Store, given: Any) -> list[Item]:
    """Input as a list of items with ids, in the form in which the API lists them."""
    if given is None:
        return []
    if isinstance(given, str):
        given = [{"role": "user", "content": given}]
    return [full_item(store, item) for item in given]


def full_item(store: Store, item: JSON) -> Item:
    """An item with an id, a type and a status, and its text in parts."""
    kind = item.get("type") or "message"
    filled = _FILLED.get(kind, {})
    found = {"id": item.get("id") or store.fresh(PREFIXES.get(kind, "item_")), **filled, **item, "type": kind}
    found["id"] = found["id"] or store.fresh(PREFIXES.get(kind, "item_"))
    if kind not in _STATELESS:
        found["status"] = item.get("status") or "completed"
    # what was sent as nothing, and what the server fills in, is not told back as nothing
    for name in _NAMES:
        if name in found and found[name] is None:
            del found[name]
    if "output" in found and isinstance(found["output"], list):
        found["output"] = [full_part(part) for part in found["output"]]
    if kind == "tool_search_output":
        found["tools"] = [full_tool(tool) for tool in item["tools"]]
    if "actions" in found and isinstance(found["actions"], list):
        found["actions"] = [{"keys": None, **one} if one.get("type") in _KEYED else one for one in found["actions"]]
    if kind == "message":
        for name in ("role", "content"):
            if name not in item:
                words = f"Missing required parameter: 'input.{name}'."
                raise Refused(words, param="input", code="missing_required_parameter")
        found["content"] = _parts(item)
    return found


def _parts(item: JSON) -> list[JSON]:
    said = item["role"] == "assistant"
    content = item["content"]
    if isinstance(content, str):
        content = [{"type": "output_text" if said else "input_text", "text": content}]
    return [full_part(part) for part in content]


def full_tool(tool: JSON) -> JSON:
    """A tool with what the server fills in."""
    if tool["type"] == "function":
        empty = {"type": "object", "properties": {}}
        return {**tool, "strict": tool.get("strict", True), "parameters": tool.get("parameters") or empty}
    return tool


def full_part(part: Any) -> Any:
    """A part of a message or an output, with what the server fills in."""
    kind = part.get("type") if isinstance(part, dict) else None
    if kind == "output_text":
        return {"annotations": [], "logprobs": [], **part}
    if kind == "input_image":
        return {**part, "detail": part.get("detail") or "auto"}
    return part


def prompt_of(items: Sequence[Item], before: Sequence[Item] = ()) -> str:
    """What the user said last: in this request, or else before it."""
    for found in (items, before):
        users = [item for item in found if item.get("type") == "message" and item.get("role") == "user"]
        if users:
            return text_of(users[-1]["content"])
    return text_of(items[-1].get("content")) if items else ""


def by_model(item: Item) -> bool:
    """Whether an item was made by the model."""
    kind = str(item.get("type"))
    return (
        kind in ("reasoning", "mcp_approval_request")
        or kind.endswith("_call")
        or (kind == "message" and item.get("role") == "assistant")
    )


def tool_output_of(items: Sequence[Item]) -> str | None:
    """The outputs of tools that the input ends with, or None when it ends with something else."""
    found: list[str] = []
    for item in reversed(items):
        if not str(item.get("type")).endswith("_output"):
            break
        output = item.get("output")
        found.append(text_of(output) or str(output))
    return "; ".join(reversed(found)) if found else None
