"""Stage 3: from a vendored description to the client, in memory first and in one piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openai_codegen.alias_table import AliasTable
from openai_codegen.checks import check
from openai_codegen.described_names import described_names
from openai_codegen.document import read, read_optional, schemas
from openai_codegen.errors import CodegenError
from openai_codegen.normalize import normalize
from openai_codegen.operations import operations
from openai_codegen.output import Tree, formatted
from openai_codegen.packaged import check_name, packaged
from openai_codegen.project import Project
from openai_codegen.render_aliases import render_type_aliases
from openai_codegen.render_api import render_api
from openai_codegen.render_api_md import render_api_md
from openai_codegen.render_client import render_client
from openai_codegen.render_endpoints import render_endpoints
from openai_codegen.render_extended import render_resource_aliases
from openai_codegen.render_models import attributes_of, render_models
from openai_codegen.render_params import render_params
from openai_codegen.render_resources import render_resources
from openai_codegen.resource_tree import tree

if TYPE_CHECKING:
    from pathlib import Path

GENERATED = ("openai_generated",)
ALIASES = ("types", "resources")


@attrs.frozen
class Rendered:
    """Everything that is generated from one description, as text by path.

    Attributes:
        generated: Files of the generated package and `API.md`.
        facade: Alias modules of the facade.
        notes: What the maintainer should know.
    """

    generated: dict[str, str]
    facade: dict[str, str]
    notes: tuple[str, ...]


def render(source: Path, package: str | None = None) -> Rendered:
    """Render the client of a folder that `vendor` wrote.

    Args:
        source: The folder.
        package: Name of a package that stands alone; by default the text is the project's own `openai_generated`.

    Raises:
        CodegenError: The folder cannot be used; nothing was written.
    """
    description = read(source / "openapi.yaml")
    try:
        check(description)
    except CodegenError as error:
        raise CodegenError(error.message, error.pointer, error.source or str(source / "openapi.yaml")) from None
    resources, aliases, places = (read_optional(source / f"{name}.yaml") for name in ("resources", "aliases", "places"))

    aliases = described_names(description, aliases)
    document, _ = normalize(description)
    calls = operations(document, resources)
    roots = tree(calls, resources, schemas(document))
    table = AliasTable(document, calls, aliases, places)
    for name, schema in schemas(document).items():
        if schema["x-kind"] == "object":
            attributes_of(name, schema, places.get("attributes") or {})
    project = Project({key: value for key, value in document.items() if key != "x-places"})
    project.check(schemas(document), calls)

    generated = {
        **render_client(project, document),
        **render_models(project, document, places.get("attributes"), places.get("mixins")),
        **render_params(project, document, calls, table.sent_components, table.params_names),
        **render_endpoints(project, document, calls, roots),
        **render_api(project, document, calls),
        **render_resources(project, document, roots, resources.get("overloads")),
        **render_api_md(document, calls, roots if package is None else ()),
    }
    facade = {
        **render_type_aliases(project, document, table, places.get("packages") or ()),
        **render_resource_aliases(project, document, roots, resources),
    }
    notes = [f"{len(calls)} operations, {len(schemas(document))} components, {len(generated)} files"]
    notes += [f"no place in this description for {path}" for path in table.missing]
    if package is not None:
        check_name(package)
        generated, facade = packaged(generated, package, document["info"]["title"], document["info"]["version"]), {}
    return Rendered(formatted(generated), formatted(facade), tuple(notes))


def generate(source: Path, output: Path, *, facade: Path | None = None, package: str | None = None) -> list[str]:
    """Write the client of a vendored folder.

    Args:
        source: Folder that `vendor` wrote.
        output: Folder for the generated package and `API.md`.
        facade: Folder of the facade, for the alias modules; None leaves them out.
        package: Name of a package that stands alone, with the runtime inside.

    Returns:
        What was done, line by line.

    Raises:
        CodegenError: The folder cannot be used; nothing was written.
    """
    rendered = render(source, package)
    touched = sum(one.write() for one in trees(rendered, output, facade, package))
    return [*rendered.notes, f"{touched} files changed"]


def trees(rendered: Rendered, output: Path, facade: Path | None, package: str | None = None) -> list[Tree]:
    """The directories that generated text goes to."""
    found = [Tree(output, GENERATED if package is None else (package,), rendered.generated)]
    if facade is not None and package is None:
        found.append(Tree(facade, ALIASES, rendered.facade))
    return found
