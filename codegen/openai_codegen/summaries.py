"""One sentence for every operation: ours where `docs.yaml` has it, else one made from the verb and the path."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from openai_codegen.document import Node, each_operation, schemas, target
from openai_codegen.names import identifier, singular, words
from openai_codegen.sentences import ABBREVIATIONS

if TYPE_CHECKING:
    from collections.abc import Container

_ROOT = "organization"
_READ = {"get", "retrieve", "read", "fetch", "show"}
_CHANGED = {"update", "modify", "change", "set"}
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
            operation["summary"] = from_path(verb, path, operation["operationId"], document["paths"][path])
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


def from_path(verb: str, path: str, name: str = "", verbs: Container[str] = ()) -> str:
    """`GET /files/{file_id}` reads `Get one file.`, `POST /files` reads `Create a file.`

    Args:
        verb: Verb in lower case.
        path: Path template.
        name: Id of the operation, which says whether a plural is one thing all the same (`get-permissions`).
        verbs: All verbs of the path: what is also read is a thing, not an action.
    """
    plain, _, query = path.partition("?")
    steps = [step for step in plain.split("/") if step]
    if all(step.startswith("{") for step in steps):
        return f"{_VERBS.get(verb, 'Call')} {'one thing at ' if steps else ''}the root of the API."
    beta = " (beta)" if "beta=true" in query else ""
    return f"{_sentence(verb, steps, words(name.removeprefix('beta_')), verbs)}{beta}."


def _sentence(verb: str, steps: list[str], name: list[str], verbs: Container[str]) -> str:
    one = steps[-1].startswith("{")
    named = [index for index, step in enumerate(steps) if not step.startswith("{")]
    what, above = _noun(steps[named[-1]]), steps[: named[-1]]
    meant = name[0].lower() if name else ""
    if above[-1:] == ["usage"]:
        return f"Get the usage of {what}{_owners(above[:-1])}"
    if above and not above[-1].startswith("{") and above[-1] != _ROOT and not _many(above[-1]):
        what, above = f"{_noun(above[-1])} {what}", above[:-1]  # /chat/completions are chat completions
    many, owners = _many(what), _owners(above)
    settings = meant in _READ | _CHANGED or "get" in verbs
    if one:
        return f"{'Update' if verb == 'post' else _VERBS.get(verb, 'Call')} one {singular(what)}{owners}"
    if verb == "get":
        return f"List the {what}{owners}" if many and meant not in _READ - {"get"} else f"Get the {what}{owners}"
    if verb == "post" and any(meant.startswith(read) for read in _READ):
        return f"Get the {what}{owners}"
    if verb == "post" and not many and "get" not in verbs:
        return _action(what, above, named)
    if verb == "post" and many and meant not in _CHANGED:
        return f"Create {_article(singular(what))}{owners}"
    return f"{'Change' if verb == 'post' and settings else _VERBS.get(verb, 'Call')} the {what}{owners}"


def _action(what: str, above: list[str], named: list[int]) -> str:
    """`POST /batches/{batch_id}/cancel` cancels a batch; `POST /search` searches."""
    verb = what[:1].upper() + what[1:]
    if not above or above == [_ROOT]:
        return f"Call {what}{_owners(above)}"
    if above[-1].startswith("{"):
        held = _noun(above[-2]) if len(above) > 1 else "thing"
        return f"{verb} {_article(singular(held))}{_owners(above[:-2])}"
    return f"{verb} {_article(singular(_noun(above[-1])))}{_owners(above[:-1])}"


def _owners(above: list[str]) -> str:
    """To whom something belongs: what stands before an argument of the path, two steps at most; or the organization."""
    found = [
        f" of {_article(singular(_noun(step)))}"
        for step, argument in pairwise(above)
        if argument.startswith("{") and not step.startswith("{")
    ]
    if above and not above[-1].startswith("{") and _many(above[-1]):
        found.append(f" of {_article(singular(_noun(above[-1])))}")
    if not found and _ROOT in above:
        return f" of the {_ROOT}"
    return "".join(reversed(found[-2:]))


def _noun(step: str) -> str:
    return " ".join(word.upper() if word in ABBREVIATIONS else word for word in map(str.lower, words(step)))


def _many(noun: str) -> bool:
    return singular(noun) != noun


def _article(noun: str) -> str:
    first = noun.partition(" ")[0]
    if first.isupper():
        return f"{'an' if first[0] in 'AEFHILMNORSX' else 'a'} {noun}"
    sounds = first[:1] in "aeio" or (first[:1] == "u" and not re.match(r"us|uni|ur[aiu]|ut", first))
    return f"{'an' if sounds else 'a'} {noun}"
