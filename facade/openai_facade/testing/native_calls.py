"""Calls of tools that the API knows by type: a computer, shells, patches, and tools of MCP servers.

A rule calls them as it calls any tool: `call_tool("shell", commands=["ls"])`, `call_tool("computer", type="wait")`,
`call_tool("ping")` for a tool of an MCP server. What the API would run itself, an MCP tool that needs no approval, has
its output in the same response, and the model goes on; everything else waits for the client.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .decoding import decode
from .items import PREFIXES
from .model.behaviour import Call

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .description import JSON
    from .records.items import Item, McpApprovalRequest, McpCall
    from .store import Store

# by the name that a rule says: the types of tools that are meant
_TYPES = {
    "computer": ("computer", "computer_use_preview"),
    "computer_use_preview": ("computer_use_preview", "computer"),
    "shell": ("shell", "local_shell"),
    "local_shell": ("local_shell", "shell"),
    "apply_patch": ("apply_patch",),
}
_FIRST: dict[str, JSON] = {
    "computer": {"type": "screenshot"},
    "computer_use_preview": {"type": "screenshot"},
    "shell": {"commands": ["ls"]},
    "local_shell": {"command": ["ls"]},
    "apply_patch": {"type": "create_file", "path": "emulated.txt", "diff": "+emulated\n"},
}


def native_call(store: Store, made: Call, tools: list[JSON]) -> Item | None:
    """The item of a call, or None when the tool is a function of the user's."""
    if any(tool["type"] in ("function", "custom") and tool.get("name") == made.name for tool in tools):
        return None
    kinds = _TYPES.get(made.name, ())
    tool = next((tool for kind in kinds for tool in tools if tool["type"] == kind), None)
    if tool is not None:
        return _item(store, tool, _object(made.arguments))
    server = _server(made.name, tools)
    return None if server is None else _mcp(store, server, made)


def wanted(choice: Any) -> Call | None:
    """The call that a `tool_choice` asks for, if it names such a tool."""
    kind = choice.get("type") if isinstance(choice, dict) else None
    if kind == "mcp" and isinstance(choice, dict):
        return Call(choice.get("name") or "ping", "{}")
    return Call(str(kind), "") if kind in _FIRST else None


def approved(store: Store, given: Sequence[Item], before: Sequence[Item]) -> list[Item]:
    """The calls that the user has just approved of, with their outputs."""
    asked = {item["id"]: item for item in [*before, *given] if item.get("type") == "mcp_approval_request"}
    found: list[Item] = []
    for item in given:
        request = asked.get(item.get("approval_request_id"))
        if item.get("type") == "mcp_approval_response" and item.get("approve") and request is not None:
            call = Call(request["name"], request["arguments"])
            found.append(_done(store, request["server_label"], call, request["id"]))
    return found


def outputs(items: Sequence[Item]) -> str | None:
    """What the tools said that the API ran itself; None unless all of the items are such calls."""
    texts = [item["output"] for item in items if item["type"] == "mcp_call"]
    return "; ".join(texts) if texts and len(texts) == len(items) else None


def _item(store: Store, tool: JSON, given: JSON) -> JSON:
    kind: str = tool["type"]
    given = given or _FIRST[kind]
    name = "computer_call" if kind == "computer_use_preview" else f"{kind}_call"
    item = {"id": store.fresh(PREFIXES[name]), "type": name, "status": "completed", "call_id": store.fresh("call_")}
    match kind:
        case "computer":
            actions = given["actions"] if isinstance(given.get("actions"), list) else [given]
            return {**item, "actions": actions, "pending_safety_checks": []}
        case "computer_use_preview":
            return {**item, "action": given, "pending_safety_checks": []}
        case "shell":
            environment = tool.get("environment")
            if isinstance(environment, dict) and environment.get("type") == "container_auto":
                environment = {"type": "container_reference", "container_id": store.fresh("cntr_")}
            commands = given.get("commands") or given.get("command") or []
            action = {"timeout_ms": None, "max_output_length": None, **given, "commands": commands}
            action.pop("command", None)
            return {**item, "action": action, "environment": environment or {"type": "local"}}
        case "local_shell":
            command = given.get("command") or given.get("commands") or []
            action = {"type": "exec", "env": {}, **given, "command": command}
            action.pop("commands", None)
            return {**item, "action": action}
    return {**item, "operation": given}


def _server(name: str, tools: list[JSON]) -> JSON | None:
    """The MCP server that has a tool: the one that is named before a dot, that allows it, or the first."""
    servers = [tool for tool in tools if tool["type"] == "mcp"]
    label = name.partition(".")[0]
    return next(
        (one for one in servers if one["server_label"] == label and "." in name),
        next((one for one in servers if name in _listed(one.get("allowed_tools"))), servers[0] if servers else None),
    )


def _listed(given: Any) -> list[str]:
    names = given.get("tool_names") if isinstance(given, dict) else given
    return names if isinstance(names, list) else []


def _mcp(store: Store, server: JSON, made: Call) -> McpApprovalRequest | McpCall:
    label = server["server_label"]
    call = Call(made.name.removeprefix(f"{label}."), made.arguments or "{}")
    if not _free(server.get("require_approval"), call.name):
        return {
            "id": store.fresh("mcpr_"),
            "type": "mcp_approval_request",
            "server_label": label,
            "name": call.name,
            "arguments": call.arguments,
        }
    return _done(store, label, call, None)


def _free(approval: Any, name: str) -> bool:
    """Whether a tool may be called without asking; the API asks unless it was told otherwise."""
    if isinstance(approval, dict):
        return name in _listed(approval.get("never"))
    return bool(approval == "never")


def _done(store: Store, label: str, call: Call, approval: str | None) -> McpCall:
    return {
        "id": store.fresh("mcp_"),
        "type": "mcp_call",
        "status": "completed",
        "server_label": label,
        "name": call.name,
        "arguments": call.arguments,
        "output": f"{call.name} was called with {call.arguments}",
        "error": None,
        "approval_request_id": approval,
    }


def _object(text: str) -> JSON:
    try:
        found = decode(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
