"""Public class names for components: from the name table where it knows a schema, else made from the upstream name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.document import (
    PREFIX,
    Node,
    each_operation,
    escape,
    find,
    reference,
    rewrite,
    rewrite_all,
    schemas,
    target,
)
from openai_codegen.errors import CodegenError
from openai_codegen.names import pascal, snake

if TYPE_CHECKING:
    from collections.abc import Mapping

RESERVED = frozenset(
    {
        *("Any", "False", "Iterable", "Literal", "Mapping", "Never", "None", "NotRequired", "Optional", "Required"),
        *("Sequence", "True", "TypeAlias", "TypedDict", "Union", "TYPE_CHECKING"),
        *("AsyncCaller", "AsyncPaginator", "AsyncResource", "AsyncStream", "BaseModel", "Body", "Caller", "Endpoint"),
        *("FileTypes", "Headers", "HttpxBinaryResponseContent", "Omit", "Query", "RawView", "SequenceNotStr"),
        *("Stream", "StreamedView", "SyncResource", "TaggedUnion", "Timeout"),
        *(
            f"{kind}{page}Page"
            for kind in ("Sync", "Async")
            for page in ("", "Cursor", "ConversationCursor", "NextCursor", "Token")
        ),
    }
)
"""Names that generated modules use themselves; a schema of that name gets `Schema` behind it."""


def rename(document: Node, names: Node, hoisted: Mapping[str, str] | None = None) -> dict[str, list[str]]:
    """Give every component its public name, and note on inline schemas the name they shall have.

    Args:
        document: The upstream description.
        names: Content of `names.yaml`.
        hoisted: Place -> name of the inline schemas that had one without the table; no new component takes it.

    Returns:
        `new`: upstream schemas that the table does not know; `gone`: entries of the table without a place.

    Raises:
        CodegenError: Two schemas end up under one name.
    """
    known: dict[str, str] = names.get("schemas") or {}
    inline: dict[str, str] = names.get("inline") or {}
    upstream = sorted(schemas(document))
    mapping = {name: known[name] for name in upstream if name in known}
    taken = _check(mapping, inline)
    for pointer, name in (hoisted or {}).items():
        if _inline(document, pointer) is not None:
            taken.setdefault(snake(name), pointer)
    new = sorted(name for name in upstream if name not in known)
    for name in new:
        mapping[name] = _fresh(name, taken)
        taken[snake(mapping[name])] = f"/components/schemas/{escape(name)}"
    gone = [f"/components/schemas/{escape(name)}" for name in known if name not in mapping]
    for pointer, name in inline.items():
        if not _mark(document, pointer, name):
            gone.append(pointer)
    _apply(document, mapping)
    return {"new": new, "gone": sorted(gone)}


def _check(mapping: dict[str, str], inline: dict[str, str]) -> dict[str, str]:
    taken: dict[str, str] = {}
    wanted = [(f"/components/schemas/{escape(name)}", public) for name, public in mapping.items()]
    for pointer, public in [*wanted, *inline.items()]:
        if not public.isidentifier() or not public[0].isupper():
            raise CodegenError(f"{public!r} is no class name", pointer, "names.yaml")
        if snake(public) in taken:
            raise CodegenError(f"the name {public} is also taken by #{taken[snake(public)]}", pointer, "names.yaml")
        taken[snake(public)] = pointer
    return taken


def _fresh(name: str, taken: dict[str, str]) -> str:
    made = pascal(name)
    if made in RESERVED:
        made = f"{made}Schema"
    for candidate in (made, f"{made}Schema"):
        if snake(candidate) not in taken:
            return candidate
    pointer = f"/components/schemas/{escape(name)}"
    raise CodegenError(
        f"the schema would be called {made}, which #{taken[snake(made)]} is; give it a name in names.yaml", pointer
    )


def _mark(document: Node, pointer: str, name: str) -> bool:
    if pointer == "/webhooks":
        return bool(document.get("webhooks"))
    place = _inline(document, pointer)
    if place is None:
        return False
    place["x-name"] = name
    return True


def _inline(document: Node, pointer: str) -> Node | None:
    """The schema at a place, unless it is a reference by now."""
    try:
        place = find(document, pointer)
    except KeyError:
        return None
    return place if isinstance(place, dict) and "$ref" not in place else None


def _renamed(ref: str, mapping: dict[str, str]) -> str:
    name = target({"$ref": ref if ref.startswith("#") else PREFIX + ref})
    return PREFIX + mapping[name] if name in mapping else ref


def _headers(document: Node) -> list[Node]:
    """Headers of answers: schemas that nothing is generated from, but that have to lead somewhere all the same."""
    answers = [one for _, _, operation in each_operation(document) for one in operation["responses"].values()]
    found = [header for answer in answers for header in (answer.get("headers") or {}).values()]
    return [
        header for header in [*found, *(document["components"].get("headers") or {}).values()] if "$ref" not in header
    ]


def _apply(document: Node, mapping: dict[str, str]) -> None:
    def change(schema: Node) -> Node:
        name = target(schema)
        if name is not None:
            return {**schema, **reference(mapping[name])}
        if "mapping" in schema.get("discriminator", {}):
            tags = schema["discriminator"]["mapping"]
            schema["discriminator"]["mapping"] = {tag: _renamed(ref, mapping) for tag, ref in tags.items()}
        return schema

    rewrite_all(document, change)
    for header in _headers(document):
        header["schema"] = rewrite(header.get("schema", {}), change)
    found = schemas(document)
    renamed = {}
    for name, public in sorted(mapping.items(), key=lambda pair: pair[1]):
        renamed[public] = {"x-origin": f"/components/schemas/{escape(name)}", **found[name]}
    document["components"]["schemas"] = renamed
