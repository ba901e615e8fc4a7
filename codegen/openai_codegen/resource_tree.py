"""The client tree: which resource holds which method, and which operation a method calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openai_codegen.errors import CodegenError
from openai_codegen.library import ListProperty
from openai_codegen.names import identifier, pascal, singular, snake
from openai_codegen.naming.components import RESERVED
from openai_codegen.operations import Operation, Parameter, Result, placed_operations

if TYPE_CHECKING:
    from collections.abc import Collection

    from openai_codegen.document import Node
    from openai_codegen.library import PropertyProtocol


_VIEWS = ("with_raw_response", "with_streaming_response")
"""What every resource has."""


@attrs.frozen(kw_only=True)
class Method:
    """One method of a resource. It differs from its operation only where the public surface does."""

    name: str
    operation: Operation
    positional: tuple[Parameter, ...]
    """Arguments that may be given by position: the last one of the path."""
    keyword: tuple[Parameter, ...]
    """Keyword-only arguments: the rest of the path, then required ones, then all others."""
    page: str | None = None
    page_item: PropertyProtocol | None = None
    deprecated: bool = False
    result: Result
    """What the method answers; the operation's, unless the public surface has it as something else (text, say)."""
    fixed_headers: dict[str, str] = attrs.field(factory=dict)
    fixed_body: dict[str, object] = attrs.field(factory=dict)
    placed: bool = True
    """False when no data names a place and the default place was taken."""


@attrs.frozen
class Placement:
    """The default place of an operation that no data gives one."""

    operation: str
    path: str
    method: str


@attrs.frozen(kw_only=True)
class Resource:
    """One node of the client tree."""

    path: str
    """Dotted path below the client: `chat.completions`."""
    name: str
    """Attribute name on the parent: the last part of the path."""
    class_name: str
    """Class name; the asynchronous twin carries the prefix `Async`."""
    module: str
    """Dotted module below `resources`: `chat.completions.completions`."""
    children: tuple[Resource, ...] = ()
    methods: tuple[Method, ...] = ()
    views: bool = True
    """Whether `with_raw_response` and `with_streaming_response` exist."""
    alias_of: str | None = None
    """Path of the resource this one is a second path of; such a node has neither methods nor children of its own."""
    extension: str | None = None
    """Module below `openai_facade.extensions` whose class of the same name stands in for this one."""


def tree(operations: list[Operation], resources: Node, models: Collection[str] = ()) -> tuple[Resource, ...]:
    """The resources directly below the client, in the order of `resources.yaml`; new ones after them, by name.

    Args:
        operations: What can be called.
        resources: Content of `resources.yaml`.
        models: Names of classes, which no resource without data takes for itself.

    Raises:
        CodegenError: `resources.yaml` contradicts itself.
    """
    nodes = {path: {**node, "methods": _specs(node)} for path, node in (resources.get("resources") or {}).items()}
    by_id = {operation.id: operation for operation in operations}
    methods: dict[str, list[Method]] = {path: [] for path in nodes}
    verbs: dict[str, set[str]] = {}
    for operation in operations:
        verbs.setdefault(operation.template, set()).add(operation.method)
    for path, node in nodes.items():
        for name, spec in node["methods"].items():
            called = by_id.get(spec["operation"])
            if called is not None:
                methods[path].append(_method(name, called, spec))
    kin = _kin(methods)
    new = unplaced(operations, resources)
    later = {path for one in new if (path := default_place(one, nodes, {}, verbs[one.template], kin)[0]) not in nodes}
    for operation in new:
        taken = {path: {method.name for method in found} for path, found in methods.items()}
        path, name = default_place(operation, nodes, taken, verbs[operation.template], kin, _with_parents(later))
        _open(path, nodes, methods, models)
        methods[path].append(_method(name, operation, {}, placed=False))
    for path, node in nodes.items():
        if "." in path and path.rpartition(".")[0] not in nodes:
            raise CodegenError(f"the resource {path} has no parent", f"/resources/{path}", "resources.yaml")
        if node.get("alias_of", path) not in nodes:
            raise CodegenError(f"{path} is an alias of nothing", f"/resources/{path}/alias_of", "resources.yaml")
    return tuple(_resource(path, nodes, methods, resources) for path in nodes if "." not in path)


def placements(roots: tuple[Resource, ...]) -> list[Placement]:
    """The default places that were taken anywhere in a tree."""
    found = []
    for node in roots:
        found += [Placement(one.operation.id, node.path, one.name) for one in node.methods if not one.placed]
        found += placements(node.children)
    return found


def _specs(node: Node) -> dict[str, Node]:
    """Methods of a resource; a bare operation id stands for a mapping with nothing else in it."""
    given = node.get("methods") or {}
    return {name: {"operation": spec} if isinstance(spec, str) else spec for name, spec in given.items()}


def unplaced(operations: list[Operation], resources: Node) -> list[Operation]:
    """The operations that no method of `resources.yaml` calls and that it does not leave out on purpose."""
    placed = placed_operations(resources)
    return [operation for operation in operations if operation.id not in placed]


def default_place(
    operation: Operation,
    nodes: dict[str, Node],
    taken: dict[str, set[str]],
    verbs: set[str],
    kin: dict[str, str],
    later: Collection[str] = (),
) -> tuple[str, str]:
    """Resource path and method name for an operation without a place: the path of the URL, and what the verb does.

    Args:
        operation: The operation to place.
        nodes: Resources so far, by path.
        taken: Names of their methods so far, by path.
        verbs: All verbs that the same URL has: a URL that is also read is a thing, not an action.
        kin: URLs below which each word is a method already, and the resource that has them.
        later: Resources that other new operations open: an attribute is a method or a resource, never both.
    """
    steps = [step for step in operation.path.split("/") if step]
    names = [identifier(snake(step)) for step in steps if not step.startswith("{")] or [operation.tag]
    names = [f"{name}_" if name in _VIEWS else name for name in names]
    known = ["beta", *names] if "beta" in operation.fixed_query else _known_prefix(names, nodes)
    one = not steps or steps[-1].startswith("{") or (singular(names[-1]) == names[-1] and not _answers_list(operation))
    method = {"GET": "retrieve", "POST": "update", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}.get(
        operation.method, operation.method.lower()
    )
    if not one and operation.method in ("GET", "POST") and not _on_one_thing(operation):
        method = {"GET": "list", "POST": "create"}[operation.method]
    elif operation.method == "POST" and len(names) > 1 and not steps[-1].startswith("{") and verbs == {"POST"}:
        if ".".join(known) in later:
            method = "create"
        else:
            known, method = known[:-1], names[-1]
    elif operation.method == "POST" and steps and not steps[-1].startswith("{") and _makes(operation):
        method = "create"
    path = ".".join(known)
    home = kin.get(operation.path.rpartition("/")[0])
    if home is not None and verbs == {"GET"} and not steps[-1].startswith("{"):
        path, method = home, names[-1]
    for name in (method, f"{method}_{names[-1]}", operation.name):
        if name not in taken.get(path, set()) and f"{path}.{name}" not in nodes and f"{path}.{name}" not in later:
            return path, name
    raise CodegenError(f"no free method name for {operation.id} on {path}", f"/paths/{operation.template}")


def _with_parents(paths: Collection[str]) -> set[str]:
    return {path[:end] for path in paths for end in range(1, len(path) + 1) if path[end : end + 1] in (".", "")}


def _on_one_thing(operation: Operation) -> bool:
    """Whether the id says that a plural at the end of a URL is one thing all the same (settings, say)."""
    verb = operation.name.partition("_")[0]
    if _answers_list(operation):
        return False
    return operation.page is None and verb in ({"retrieve", "get", "read"} if operation.method == "GET" else {"update"})


def _answers_list(operation: Operation) -> bool:
    return isinstance(operation.result.prop, ListProperty)


def _makes(operation: Operation) -> bool:
    """Whether the id does not say that what is there already is changed."""
    verb = operation.name.partition("_")[0]
    return verb not in {"update", "change", "modify", "edit", "set", "configure", "activate", "deactivate"}


def _kin(methods: dict[str, list[Method]]) -> dict[str, str]:
    """URLs whose next word is the name of a method that reads there (`usage.completions`), and the resource of it."""
    found: dict[str, str] = {}
    for path, known in methods.items():
        for method in known:
            above, _, word = method.operation.path.rpartition("/")
            if method.operation.method == "GET" and method.name == identifier(snake(word)):
                found.setdefault(above, path)
    return found


def _known_prefix(names: list[str], nodes: dict[str, Node]) -> list[str]:
    """The client path for the words of a URL, under the parent that the client knows them by (`beta.threads`)."""
    for length in range(len(names), 0, -1):
        words = ".".join(names[:length])
        homes = [path for path in (words, f"beta.{words}", f"admin.{words}") if path in nodes]
        if length > 1:
            homes += sorted((path for path in nodes if path.endswith(f".{words}")), key=len)
        if homes:
            return [*homes[0].split("."), *names[length:]]
    return names


def _open(path: str, nodes: dict[str, Node], methods: dict[str, list[Method]], models: Collection[str]) -> None:
    """Make the nodes of a path that the data does not have."""
    parts = path.split(".")
    for length in range(1, len(parts) + 1):
        here, name = ".".join(parts[:length]), parts[length - 1]
        if here not in nodes:
            above = nodes.get(here.rpartition(".")[0])
            module = _module_below(above["module"] if above else None, name)
            nodes[here] = {"class": _class_name(name, above, models), "module": module}
            methods[here] = []


def _class_name(name: str, above: Node | None, models: Collection[str]) -> str:
    """Class of a new resource: a model of that name keeps it, and so does the resource above."""
    made = pascal(name)
    taken = {*models, *RESERVED, *([above["class"]] if above else [])}
    while made in taken or f"Async{made}" in taken:
        made += "Resource"
    return made


def _module_below(parent: str | None, name: str) -> str:
    """Module of a new resource. Beside a parent that is a single module there can be no package of its name."""
    if parent is None:
        return f"{name}.{name}"
    package, _, last = parent.rpartition(".")
    if package.rpartition(".")[2] == last:
        return f"{package}.{name}.{name}"
    return f"{parent}_{name}"


def _method(name: str, operation: Operation, spec: Node, *, placed: bool = True) -> Method:
    page = spec.get("page", operation.page)
    positional = operation.path_params[-1:]
    keyword = [parameter for parameter in operation.parameters if parameter not in positional]
    return Method(
        name=name,
        operation=operation,
        positional=positional,
        keyword=tuple(keyword),
        page=page,
        page_item=operation.page_item if page else None,
        result=attrs.evolve(operation.result, content=spec["content"]) if "content" in spec else operation.result,
        deprecated=bool(spec.get("deprecated", operation.deprecated)),
        fixed_headers={**operation.fixed_headers, **(spec.get("headers") or {})},
        fixed_body={**operation.fixed_body, **(spec.get("fixed") or {})},
        placed=placed,
    )


def _resource(path: str, nodes: dict[str, Node], methods: dict[str, list[Method]], resources: Node) -> Resource:
    node = nodes[path]
    below = [other for other in nodes if other.rpartition(".")[0] == path]
    alias = node.get("alias_of")
    return Resource(
        path=path,
        name=path.rpartition(".")[2],
        class_name=node["class"],
        module=node["module"],
        children=() if alias else tuple(_resource(other, nodes, methods, resources) for other in below),
        methods=() if alias else tuple(methods[path]),
        views=node.get("views", True),
        alias_of=alias,
        extension=(resources.get("extensions") or {}).get(path),
    )
