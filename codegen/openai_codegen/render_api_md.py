"""`API.md`: the whole surface on one page, one line a method; the diff that reviewers read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_codegen.annotations import ModelAnnotations
from openai_codegen.render_endpoints import answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_codegen.library import Reading
    from openai_codegen.operations import Operation
    from openai_codegen.resource_tree import Method, Resource

HEADER = "<!-- Generated, do not edit. Made by: python -m openai_codegen generate -->"


def render_api_md(
    reading: Reading,
    operations: Iterable[Operation],
    roots: Iterable[Resource],
    helpers: Mapping[str, Any] | None = None,
) -> dict[str, str]:
    """Text of `API.md`.

    Args:
        reading: What the parser read.
        operations: What can be called.
        roots: The resources directly below the client.
        helpers: Methods written by hand, by their path, as `resources.yaml` has them.
    """
    annotations = ModelAnnotations(reading)
    operations = list(operations)
    lines = [
        HEADER,
        "# The surface",
        "",
        f"{len(operations)} operations. First the client, one line a method; then the low-level functions, one line an",
        "operation (`openai_generated.api.<group>.<name>`).",
        "",
        "## Client",
    ]
    nodes = _walk(roots)
    if not nodes:
        lines[3:] = [f"{len(operations)} operations, one line each (`openai_generated.api.<group>.<name>`)."]
    for node in nodes:
        if node.alias_of:
            lines += [*_heading(node.path), f"The same as `client.{node.alias_of}`."]
        elif node.methods:
            lines += _heading(node.path)
            lines += [_method(node, method, annotations) for method in node.methods]
    if nodes and helpers:
        lines += ["", "## Helpers", "", "Written by hand: methods that call those above.", ""]
        lines += [_helper(path, spec) for path, spec in helpers.items()]
    lines += ["", "## Operations"]
    groups: dict[str, list[Operation]] = {}
    for operation in operations:
        groups.setdefault(operation.tag, []).append(operation)
    for tag in sorted(groups):
        lines += ["", f"### `api.{tag}`", ""]
        lines += [_operation(one, annotations) for one in sorted(groups[tag], key=lambda one: one.name)]
    return {"API.md": "\n".join(lines) + "\n"}


def _heading(path: str) -> list[str]:
    """The heading of a resource, with an anchor that is its path: `API.md#chat.completions`."""
    return ["", f'<a id="{path}"></a>', "", f"### `client.{path}`", ""]


def _helper(path: str, spec: Mapping[str, Any]) -> str:
    """A method that was written by hand, with an anchor that is its path."""
    own = [*(spec.get("positional") or ()), *(spec.get("arguments") or ())]
    returns = spec.get("returns") or " | ".join(one["returns"] for one in spec["overloads"])
    like = f"{path.rpartition('.')[0]}.{spec['like']}"
    notes = " (deprecated)" if spec.get("deprecated") else ""
    call = f"{path}({', '.join([*dict.fromkeys(own), '…'])})"
    return f'- <a id="{path}"></a>`{call}` → `{returns}`, like `{like}`{notes}: {spec["summary"]}'


def _walk(roots: Iterable[Resource]) -> list[Resource]:
    found: list[Resource] = []
    for node in roots:
        found += [node, *_walk(node.children)]
    return found


def _method(node: Resource, method: Method, annotations: ModelAnnotations) -> str:
    operation = method.operation
    shown = answer(method.result, method.page_item, method.page, annotations) or method.result.content
    result = f"{method.page}[{shown}]" if method.page else shown
    if operation.stream_event is not None and any(one.name == "stream" for one in operation.parameters):
        result += f" or Stream[{annotations.of(operation.stream_event).text}]"
    arguments = [one.name for one in method.positional]
    named = [one.name if one.required else f"{one.name}?" for one in method.keyword]
    if named:
        arguments += ["*", *named]
    notes = " (deprecated)" if method.deprecated else ""
    call = f"{node.path}.{method.name}({', '.join(arguments)})"
    return f"- `{call}` → `{result}`: `{operation.method} {operation.template}`{notes}"


def _operation(operation: Operation, annotations: ModelAnnotations) -> str:
    result = answer(operation.result, None, None, annotations) or operation.result.content
    notes = " (deprecated)" if operation.deprecated else ""
    call = f"{operation.method} {operation.template}"
    return f"- `{operation.name}` → `{result}`: `{call}`{notes} {operation.summary}".rstrip()
