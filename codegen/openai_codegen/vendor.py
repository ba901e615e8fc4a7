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

from openai_codegen import checks, dialect, mends, prose, repairs, report, summaries
from openai_codegen.additions.merging import merge
from openai_codegen.changes import Seen
from openai_codegen.described_names import described_names
from openai_codegen.document import VERBS, Node, digest, dump, each_operation, read, read_optional, schemas
from openai_codegen.errors import CodegenError
from openai_codegen.library import Reading
from openai_codegen.naming.keeping import keep
from openai_codegen.naming.settling import settle
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


_KEPT = (
    "# Written by `python -m openai_codegen vendor`: what editions before had. `retired`: classes whose names no\n"
    "# other class gets. `arguments` and `paths`: public names that the rule would give to something else by now.\n"
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
    kept = read_optional(before.with_name("kept.yaml")) if before else {}
    raw = read(upstream)
    idle: list[str] | None = None if fixes is None or fixes.parent == into else []
    try:
        checks.check_foreign(raw)
        checks.check_outline(raw)
        clean = prose.strip(deepcopy(raw))
        mended = mends.mend(clean)
        dropped = merge(clean, more)
        checks.check(clean)
        ready, facts = _prepare(clean, fixes, idle)
        former = normalize(old)[0] if old else None
        settled = settle(ready, tables["names.yaml"], _webhook_union, former, kept.get("retired") or {})
        document = _finished(settled.document, tables["docs.yaml"], facts)
    except CodegenError as error:
        raise error.within(str(upstream)) from None
    facts |= {"mended": mended, "idle": idle or [], "dropped": dropped, "schemas": len(schemas(document))}
    facts |= {"names": settled.facts, "moved": settled.moved, "retired": settled.retired}

    edition = edition or _edition(upstream, document)
    normal = settled.normal
    if since := _date(document, old, edition):
        document["x-since"] = normal["x-since"] = since
    now = {name.removesuffix(".yaml"): table for name, table in tables.items()} | {"kept": kept}
    now["aliases"] = described_names(document, now["aliases"])
    try:
        reading = Reading(normal)
    except CodegenError as error:
        raise error.within(str(upstream)) from None
    public = seen = None
    if former is not None and before is not None:
        earlier = {name: read_optional(before.with_name(f"{name}.yaml")) for name in now}
        earlier["aliases"] = described_names(old or {}, earlier["aliases"])
        seen = Seen.of(Reading(former), earlier)
        public = keep(seen.table, reading, now)
    shown = Seen.of(reading, now, None if public is None else public.table)
    calls = operations(reading, tables["resources.yaml"])
    roots = tree(calls, tables["resources.yaml"], schemas(normal))
    text = report.write(
        edition,
        old=seen,
        new=shown,
        facts=facts,
        passes=settled.passes,
        places=placements(roots),
    )
    source = _source(edition, upstream, document, facts)
    files = {"openapi.yaml": _HEADER + dump(document), "source.toml": source, "report.md": text}
    memory: Node = {"retired": settled.retired}
    if public is not None:
        memory |= {"arguments": public.arguments, "paths": public.paths}
    if any(memory.values()):
        files["kept.yaml"] = _KEPT + dump({key: value for key, value in memory.items() if value})
    copies = [path for name, path in found_in.items() if path is not None and not (into / name).exists()]
    _write(into, files, copies, [one for one in (fixes, more) if one is not None and one.parent != into])
    return Vendored(document, text, source)


def _data(name: str, folders: Iterable[Path]) -> Path | None:
    return next((folder / name for folder in folders if (folder / name).exists()), None)


def _prepare(document: Node, fixes: Path | None, idle: list[str] | None) -> tuple[Node, Node]:
    """The description ready for its names, and what was done to it."""
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
    return document, {"repairs": done, "modernised": modern}


def _finished(document: Node, docs: Node, facts: Node) -> Node:
    facts["unwritten"] = summaries.add(document, docs)
    checks.check(document)
    return _ordered(document)


def _date(document: Node, old: Node | None, edition: str) -> dict[str, str]:
    """Class -> edition that it came with, for those that the first edition did not have."""
    before = schemas(document) if old is None else schemas(old)
    known = {} if old is None else old.get("x-since") or {}
    return {name: known.get(name, edition) for name in sorted(schemas(document)) if name in known or name not in before}


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
