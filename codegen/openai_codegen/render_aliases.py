"""`openai_facade/types`: the public module paths of types, and where they lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openai_codegen.annotations import AliasAnnotations, Annotation, ModelAnnotations
from openai_codegen.imports import HEADER, Imports
from openai_codegen.model_modules import model_modules
from openai_codegen.sentences import docstring, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_codegen.modules import Modules
    from openai_codegen.naming.aliases import AliasTable, Home
    from openai_codegen.project import Project

FACADE = "openai_facade"


@attrs.frozen
class Entry:
    """One name of an alias module, and where it comes from."""

    name: str
    module: str
    original: str

    @property
    def place(self) -> str:
        """The entry in the lazy table."""
        return self.module if self.original == self.name else f"{self.module}:{self.original}"


@attrs.frozen
class Spelled:
    """One name of an alias module that is defined there."""

    name: str
    annotation: str
    doc: str


@attrs.define
class _Module:
    entries: dict[str, Entry] = attrs.field(factory=dict)
    spelled: dict[str, Home] = attrs.field(factory=dict)


def render_type_aliases(
    project: Project, table: AliasTable, params: Modules, packages: Iterable[str] = ()
) -> dict[str, str]:
    """Text of every file below `openai_facade/types`, as paths below `openai_facade`.

    Args:
        project: Renders the templates.
        table: The public names.
        params: Where dictionaries are defined.
        packages: Packages that have no name of their own.
    """
    renderer = _Types(project)
    modules = {package: _Module() for package in packages}
    places = {one.package: one for one in (params, model_modules(project.reading))}
    for path, home in table.homes.items():
        parent, _, name = path.rpartition(".")
        module = table.module_of(path)
        own = modules.setdefault(module, _Module())
        outer = modules.setdefault(parent, _Module())
        if home.module is None or home.name is None:
            own.spelled[name] = home
            if parent != module:
                outer.entries[name] = Entry(name, f"{FACADE}.{module}", name)
        else:
            defined = places[home.module].of(home.name) if home.module in places else home.module
            own.entries[name] = outer.entries[name] = Entry(name, defined, home.name)
    for module in list(modules):
        while "." in module:
            module = module.rpartition(".")[0]
            modules.setdefault(module, _Module())
    inner = {*packages, *(name.rpartition(".")[0] for name in modules)}
    inside = contents(modules)
    return {
        file_of(name, name in inner): renderer.module(name, module, inside.get(name, ()))
        for name, module in sorted(modules.items())
    }


def contents(modules: Iterable[str]) -> dict[str, list[str]]:
    """Package -> the modules and packages directly inside, by their own name."""
    found: dict[str, list[str]] = {}
    for name in sorted(modules):
        package, _, own = name.rpartition(".")
        found.setdefault(package, []).append(own)
    return found


def file_of(module: str, package: bool) -> str:
    """The file of a module or package."""
    path = module.replace(".", "/")
    return f"{path}/__init__.py" if package else f"{path}.py"


class _Types:
    def __init__(self, project: Project) -> None:
        self.project = project
        self.models = ModelAnnotations(project.reading)
        self.params = AliasAnnotations(project.reading)

    def module(self, name: str, module: _Module, inside: Iterable[str]) -> str:
        imports, spelled = Imports(), []
        for public, home in sorted(module.spelled.items()):
            annotation = self._spelled(home)
            for needed in annotation.needs | {("typing", "TypeAlias")}:
                imports.add(*needed)
            spelled.append(Spelled(public, annotation.text, docstring(f"{phrase(public)}.")))
        entries = [entry for _, entry in sorted(module.entries.items())]
        return alias_module(self.project, name, entries, imports, spelled, inside)

    def _spelled(self, home: Home) -> Annotation:
        prop = self.project.reading.of(home.spelled or {})
        return self.params.of(prop) if home.sent else self.models.of(prop)


def alias_module(
    project: Project,
    name: str,
    entries: list[Entry],
    imports: Imports | None = None,
    spelled: Iterable[Spelled] = (),
    inside: Iterable[str] = (),
) -> str:
    """Text of one alias module.

    Args:
        project: Renders the template.
        name: The module, below `openai_facade`.
        entries: Names that lead elsewhere.
        imports: What the types of `spelled` need.
        spelled: Names that are defined here.
        inside: Modules of a package, which are imported when they are read as its attributes.
    """
    imports, spelled, inside = imports or Imports(), list(spelled), list(inside)
    for entry in entries:
        imports.check(entry.module, f"{entry.original} as {entry.name}")
    if inside:
        imports.check(f"{FACADE}.{name}", *(f"{module} as {module}" for module in inside))
    if entries or inside:
        imports.add("openai_runtime.lazy", "lazy")
    return project.render(
        "aliases.py.jinja",
        head=imports.head,
        header=HEADER,
        module=name,
        entries=entries,
        inside=inside,
        spelled=spelled,
        exported=sorted([entry.name for entry in entries] + [one.name for one in spelled]),
    )
