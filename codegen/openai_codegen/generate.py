"""Stage 3: from a vendored description to the client, in memory first and in one piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openai_codegen.checks import check
from openai_codegen.declared import Declared
from openai_codegen.described_names import described_names
from openai_codegen.document import read, read_optional
from openai_codegen.errors import CodegenError
from openai_codegen.field_docs import FieldDocs, read_docs
from openai_codegen.library import Reading
from openai_codegen.lines import FOLDER, PATH, lines
from openai_codegen.naming.aliases import AliasTable
from openai_codegen.normalize import normalize
from openai_codegen.operations import operations
from openai_codegen.output import Tree, formatted
from openai_codegen.packaged import check_name, check_place, packaged
from openai_codegen.project import Project
from openai_codegen.render_aliases import render_type_aliases
from openai_codegen.render_api import render_api
from openai_codegen.render_api_md import render_api_md
from openai_codegen.render_client import render_client, render_own_client
from openai_codegen.render_endpoints import render_endpoints
from openai_codegen.render_extended import render_resource_aliases
from openai_codegen.render_models import render_models
from openai_codegen.render_params import render_params
from openai_codegen.render_resources import render_resources
from openai_codegen.resource_tree import tree
from openai_codegen.standalone import complete, is_plain

if TYPE_CHECKING:
    from pathlib import Path

    from openai_codegen.declared import Place
    from openai_codegen.document import Node
    from openai_codegen.library import GeneratorError

GENERATED = ("openai_generated",)
ALIASES = ("types", "resources")


@attrs.frozen
class Rendered:
    """Everything that is generated from one description, as text by path.

    Attributes:
        generated: Files of the generated package and `API.md`.
        facade: Alias modules of the facade, and the description for its emulator.
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
    if package is not None:
        check_name(package)
    description = read(source / "openapi.yaml")
    try:
        check(description)
    except CodegenError as error:
        raise error.within(str(source / "openapi.yaml")) from None
    names = ("resources", "aliases", "places", "kept")
    resources, aliases, places, kept = (read_optional(source / f"{name}.yaml") for name in names)

    declared = Declared(description)
    try:
        sentences = read_docs(source, declared)
    except CodegenError as error:
        raise error.within(str(source)) from None
    served = {PATH: lines(description)}
    aliases = described_names(description, aliases)
    document, _ = normalize(description)
    tables = {"aliases": aliases, "places": places, "kept": kept}
    client = Client(Reading(document), resources, tables, package)
    client.describe(sentences, declared)
    client.build()
    generated, facade = client.files, client.facade
    if package is not None:
        generated, facade = packaged(generated, package, document["info"]["title"], document["info"]["version"]), {}
    else:
        facade |= served
    return Rendered(formatted(generated), formatted(facade), tuple(client.notes))


class Client(Project):
    """The library's project, whose steps make our files instead of its own, in memory.

    Args:
        reading: What its parser read.
        resources: Content of `resources.yaml`.
        tables: Content of `aliases.yaml`, `places.yaml` and `kept.yaml`.
        package: Name of a package that stands alone.
    """

    def __init__(self, reading: Reading, resources: Node, tables: dict[str, Node], package: str | None) -> None:
        super().__init__(reading)
        self.files: dict[str, str] = {}
        self.facade: dict[str, str] = {}
        self.notes: list[str] = []
        self._resources, self._places, self._package = resources, tables["places"], package
        calls = operations(reading, resources)
        self._alone = package is not None or not is_plain(reading.document)
        self._calls = complete(reading.document, calls, lists=resources.get("query_lists")) if self._alone else calls
        self._roots = tree(self._calls, resources, reading.components)
        self._table = AliasTable(reading, self._calls, self._roots, **tables)
        self._docs: FieldDocs | None = None

    def describe(self, sentences: dict[Place, str], declared: Declared) -> None:
        """Take the sentences about fields, which the description itself does not have."""
        self._docs = FieldDocs(sentences, declared, self.reading.document, self._calls)

    def build(self) -> list[GeneratorError]:
        """Run the steps; what the library would report was raised when it was read."""
        self._create_package()
        self._build_models()
        self._build_api()
        self._build_metadata()
        return []

    def _create_package(self) -> None:
        document, roots = self.reading.document, self._roots
        if self._alone:
            self.files |= render_own_client(self, document, roots, self._package)
        else:
            self.files |= render_client(self, document)

    def _build_models(self) -> None:
        self.files |= render_models(self, self._places.get("attributes"), self._places.get("mixins"), self._docs)
        sent, public = self._table.sent_components, self._table.params_names
        files, params = render_params(self, self._calls, sent, public, self._docs)
        self.files |= files
        self.facade |= render_type_aliases(self, self._table, params, self._places.get("packages") or ())

    def _build_api(self) -> None:
        self.files |= render_endpoints(self, self._calls, self._roots)
        self.files |= render_api(self, self._calls)
        self.files |= render_resources(self, self._roots, self._resources.get("overloads"))
        self.facade |= render_resource_aliases(self, self._roots, self._resources)

    def _build_metadata(self) -> None:
        self.files |= render_api_md(self.reading, self._calls, self._roots, self._resources.get("helpers"))
        counts = f"{len(self._calls)} operations, {len(self.reading.components)} components, {len(self.files)} files"
        self.notes = [counts, *(f"no place in this description for {path}" for path in self._table.missing)]


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
    if package is not None:
        check_place(output)
    rendered = render(source, package)
    touched = sum(one.write() for one in trees(rendered, output, facade, package))
    return [*rendered.notes, f"{touched} files changed"]


def trees(rendered: Rendered, output: Path, facade: Path | None, package: str | None = None) -> list[Tree]:
    """The directories that generated text goes to."""
    found = [Tree(output, GENERATED if package is None else (package,), rendered.generated)]
    if facade is not None and package is None:
        found.append(Tree(facade, (*ALIASES, FOLDER), rendered.facade))
    return found
