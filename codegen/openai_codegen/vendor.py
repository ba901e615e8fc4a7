"""Stage 1: from an upstream edition to our own description of the API, as a folder of reviewed data.

Prose goes out, defects are repaired, OpenAPI 3.0 habits become 3.1, schemas get their public class names and operations
our own sentences. Everything is worked out in memory first; the folder changes only when all of it has succeeded.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import tomllib
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from openai_codegen import checks, component_names, dialect, mends, prose, repairs, report, summaries
from openai_codegen.additions.merging import merge
from openai_codegen.document import VERBS, Node, digest, dump, each_operation, read, read_optional, schemas
from openai_codegen.errors import CodegenError
from openai_codegen.normalize import normalize
from openai_codegen.operations import operations
from openai_codegen.passes import deep_refs, shared_parameters
from openai_codegen.resource_tree import placements, tree

if TYPE_CHECKING:
    from collections.abc import Iterable

HOME = Path(__file__).resolve().parents[2] / "openapi"
DATA = ("names.yaml", "aliases.yaml", "places.yaml", "resources.yaml", "docs.yaml")
_EDITION = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")
_HEADER = (
    "# Written by `python -m openai_codegen vendor`. Do not edit: change names, repairs, resources or docs instead.\n"
)


@attrs.frozen
class Vendored:
    """What `vendor` made."""

    document: Node
    report: str
    source: str


def vendor(upstream: Path, into: Path, *, edition: str | None = None, data: Path | None = None) -> Vendored:
    """Write our description of an upstream edition into a folder.

    Args:
        upstream: The upstream description, YAML or JSON, with or without prose.
        into: Folder to write. Tables it does not have yet are copied from `data`, else they are empty.
        edition: Name of the edition; by default the date in the file name, else the version inside.
        data: Folder with tables (and a description to compare with) to begin with. Repairs in it that touch nothing are
            noted in the report; in the folder itself they are errors.

    Raises:
        CodegenError: Anything is wrong; the folder is then as it was.
    """
    folders = [into] if data is None else [into, data]
    found_in = {name: _data(name, folders) for name in DATA}
    tables = {name: read_optional(path) if path else {} for name, path in found_in.items()}
    fixes = next((folder / "repairs" for folder in folders if (folder / "repairs").is_dir()), None)
    more = next((folder / "additions" for folder in folders if (folder / "additions").is_dir()), None)
    before = _data("openapi.yaml", folders)

    old = read(before) if before else None
    raw = read(upstream)
    idle: list[str] | None = None if fixes is None or fixes.parent == into else []
    try:
        checks.check_foreign(raw)
        checks.check_outline(raw)
        clean = prose.strip(deepcopy(raw))
        mended = mends.mend(clean)
        dropped = merge(clean, more)
        checks.check(clean)
        document, facts = _build(clean, tables, fixes, idle, _hoisted(old) if old else {})
    except CodegenError as error:
        raise error.within(str(upstream)) from None
    facts |= {"mended": mended, "idle": idle or [], "dropped": dropped}

    edition = edition or _edition(upstream, document)
    normal, passes = normalize(document)
    found = operations(normal, tables["resources.yaml"])
    places = placements(tree(found, tables["resources.yaml"], schemas(normal)))
    text = report.write(
        edition,
        old=old,
        new=document,
        facts=facts,
        passes=[(one.name, one.touched) for one in passes],
        places=places,
    )
    source = _source(edition, upstream, document, facts)
    files = {"openapi.yaml": _HEADER + dump(document), "source.toml": source, "report.md": text}
    copies = [path for name, path in found_in.items() if path is not None and not (into / name).exists()]
    _write(into, files, copies, [one for one in (fixes, more) if one is not None and one.parent != into])
    return Vendored(document, text, source)


def _data(name: str, folders: Iterable[Path]) -> Path | None:
    return next((folder / name for folder in folders if (folder / name).exists()), None)


def _hoisted(old: Node) -> dict[str, str]:
    """Place -> class of the schemas that the edition before has inline: what callers import must not move."""
    found = {schema.get("x-origin", ""): name for name, schema in schemas(normalize(old)[0]).items()}
    return {pointer: name for pointer, name in found.items() if pointer.count("/") > 3}


def _build(
    document: Node, tables: dict[str, Node], fixes: Path | None, idle: list[str] | None, hoisted: dict[str, str]
) -> tuple[Node, Node]:
    done = [] if fixes is None else repairs.apply(document, fixes, idle)
    for items in (document["paths"], document.get("webhooks") or {}):
        items.update({path: deepcopy(checks.follow(document, item, path)) for path, item in items.items()})
    shared_parameters.apply(document)
    deep_refs.apply(document)
    for group in ("parameters", "requestBodies", "responses"):
        document.get("components", {}).pop(group, None)
    modern = dialect.modernise(document)
    checks.check(document)
    _sort_operations(document)
    names = component_names.rename(document, tables["names.yaml"], hoisted)
    _webhook_union(document, (tables["names.yaml"].get("inline") or {}).get("/webhooks", "WebhookEvent"))
    missing = summaries.add(document, tables["docs.yaml"])
    checks.check(document)
    return _ordered(document), {"repairs": done, "modernised": modern, "names": names, "unwritten": missing}


def _sort_operations(document: Node) -> None:
    document["paths"] = {path: document["paths"][path] for path in sorted(document["paths"])}
    items = [*document["paths"].values(), *(document.get("webhooks") or {}).values()]
    operations = [operation for item in items for verb, operation in item.items() if verb in VERBS]
    for responses in [operation.get("responses") or {} for operation in operations]:
        for status, response in responses.items():
            responses[status] = {"description": prose.status_phrase(str(status)), **response}


def _webhook_union(document: Node, name: str) -> None:
    """One union of all payloads that the API sends on its own account."""
    payloads = []
    for item in (document.get("webhooks") or {}).values():
        for operation in [operation for verb, operation in item.items() if verb in VERBS]:
            for content in ((operation.get("requestBody") or {}).get("content") or {}).values():
                if content.get("schema") and content["schema"] not in payloads:
                    payloads.append(content["schema"])
    if payloads and name not in schemas(document):
        schemas(document)[name] = {"x-origin": "/webhooks", "anyOf": sorted(payloads, key=str)}


def _ordered(document: Node) -> Node:
    components = schemas(document)
    document["components"]["schemas"] = {name: components[name] for name in sorted(components)}
    order = ("openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components")
    document["openapi"] = "3.1.0"
    return {key: document[key] for key in (*order, *document) if key in document}


def _edition(upstream: Path, document: Node) -> str:
    dated = _EDITION.search(upstream.name)
    return dated.group() if dated else str(document["info"].get("version", "unknown"))


def _source(edition: str, upstream: Path, document: Node, facts: Node) -> str:
    lines = [
        "# Written by `python -m openai_codegen vendor`. Do not edit.",
        f'edition = "{edition}"',
        *([f'date = "{dated.group()}"'] if (dated := _EDITION.search(edition)) else []),
        f'upstream_version = "{document["info"].get("version", "")}"',
        f'sha256 = "{digest(upstream.read_bytes())}"',
        f'generator = "openai_codegen {_version()}"',
        f"operations = {sum(1 for _ in each_operation(document))}",
        f"schemas = {len(schemas(document))}",
        f"webhooks = {len(document.get('webhooks') or {})}",
        "repairs = [" + "".join(f'\n  "{name}",' for name in facts["repairs"]) + ("\n]" if facts["repairs"] else "]"),
        "",
        "[modernised]",
        *(f"{name.replace(' ', '_')} = {count}" for name, count in facts["modernised"].items()),
    ]
    return "\n".join(lines) + "\n"


def _version() -> str:
    """The version of the checkout: what is installed beside it may be older."""
    project: Node = tomllib.loads((HOME.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def _write(into: Path, files: dict[str, str], copies: Iterable[Path], folders: Iterable[Path]) -> None:
    """Write everything aside first, then move it into place."""
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=into.parent, prefix=f".{into.name}-") as aside:
        for name, text in files.items():
            Path(aside, name).write_text(text, encoding="utf-8", newline="\n")
        for path in copies:
            shutil.copyfile(path, Path(aside, path.name))
        for path in sorted(Path(aside).iterdir()):
            os.replace(path, into / path.name)
        for folder in folders:
            shutil.copytree(folder, Path(aside, folder.name))
            os.replace(Path(aside, folder.name), into / folder.name)
