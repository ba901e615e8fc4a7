"""One sentence for every operation: ours where `docs.yaml` has it, else one made from the verb and the path."""

from __future__ import annotations

from openai_codegen.document import Node, each_operation, schemas, target
from openai_codegen.names import identifier, singular, words

_VERBS = {"get": "Get", "post": "Create", "put": "Replace", "patch": "Change", "delete": "Delete"}


def add(document: Node, docs: Node) -> list[str]:
    """Write a summary, and notes on arguments as `x-notes`, into every operation.

    Returns:
        The ids of those operations that `docs.yaml` has no row for.
    """
    rows = docs.get("operations") or {}
    shared = docs.get("parameters") or {}
    special = docs.get("operation_parameters") or {}
    missing = []
    for path, verb, operation in each_operation(document):
        row = rows.get(operation["operationId"]) or {}
        if row.get("summary"):
            operation["summary"] = row["summary"]
        else:
            operation["summary"] = from_path(verb, path)
            missing.append(operation["operationId"])
        # What a shared note says was written for the operations that have a row; a new one may mean something else.
        known = {**(shared if row else {}), **(special.get(operation["operationId"]) or {})}
        notes = {name: known[name] for name in _arguments(document, operation) if name in known}
        if notes:
            operation["x-notes"] = notes
    return sorted(missing)


def _arguments(document: Node, operation: Node) -> list[str]:
    names = [parameter["name"] for parameter in operation.get("parameters") or () if "name" in parameter]
    for content in ((operation.get("requestBody") or {}).get("content") or {}).values():
        names += _fields(document, content.get("schema") or {}, set())
    return list(dict.fromkeys(identifier(name.removesuffix("[]")) for name in names))


def _fields(document: Node, schema: Node, seen: set[str]) -> list[str]:
    name = target(schema)
    if name is not None:
        return [] if name in seen else _fields(document, schemas(document)[name], {*seen, name})
    if isinstance(schema, bool):
        return []
    inner = [member for key in ("allOf", "anyOf", "oneOf") for member in schema.get(key, ())]
    return [*schema.get("properties", {}), *(field for member in inner for field in _fields(document, member, seen))]


def from_path(verb: str, path: str) -> str:
    """`GET /files/{file_id}` reads `Get one file.`, `POST /files` reads `Create one of files.`"""
    steps = [step for step in path.partition("?")[0].split("/") if step]
    names = [" ".join(words(step)).lower() for step in steps if not step.startswith("{")]
    if not names:
        return f"{_VERBS.get(verb, 'Call')} the root of the API."
    one = bool(steps) and steps[-1].startswith("{")
    what = names[-1]
    owner = f" of {_article(singular(names[-2]))}" if len(names) > 1 else ""
    if one:
        return f"{_VERBS.get(verb, 'Call')} one {singular(what)}{owner}."
    if verb == "get":
        return f"List {what}{owner}." if what.endswith("s") else f"Get the {what}{owner}."
    if verb == "post" and not what.endswith("s"):
        return f"Run {what}{owner}."
    return f"{_VERBS.get(verb, 'Call')} {_article(singular(what))}{owner}."


def _article(noun: str) -> str:
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"
