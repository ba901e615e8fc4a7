"""`openai_facade/types` and `openai_facade/resources`: the public module paths, and where they lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openai_codegen.annotations import AliasAnnotations, Annotation, ModelAnnotations
from openai_codegen.document import schemas
from openai_codegen.imports import HEADER, Imports
from openai_codegen.render_resources import PACKAGE as GENERATED
from openai_codegen.render_resources import VIEWS, walk
from openai_codegen.sentences import docstring, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_codegen.alias_table import AliasTable, Home
    from openai_codegen.project import Project
    from openai_codegen.resource_tree import Resource

FACADE = "openai_facade"
EXTENSIONS = "openai_facade.extensions"


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
    project: Project, document: Mapping[str, object], table: AliasTable, packages: Iterable[str] = ()
) -> dict[str, str]:
    """Text of every file below `openai_facade/types`, as paths below `openai_facade`.

    Args:
        project: Renders the templates.
        document: The normalised document.
        table: The public names.
        packages: Packages that have no name of their own.
    """
    renderer = _Types(project, document)
    modules = {package: _Module() for package in packages}
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
            own.entries[name] = outer.entries[name] = Entry(name, home.module, home.name)
    for module in list(modules):
        while "." in module:
            module = module.rpartition(".")[0]
            modules.setdefault(module, _Module())
    inner = {*packages, *(name.rpartition(".")[0] for name in modules)}
    return {file_of(name, name in inner): renderer.module(name, module) for name, module in sorted(modules.items())}


def file_of(module: str, package: bool) -> str:
    """The file of a module or package."""
    path = module.replace(".", "/")
    return f"{path}/__init__.py" if package else f"{path}.py"


class _Types:
    def __init__(self, project: Project, document: Mapping[str, object]) -> None:
        self.project = project
        components = schemas(dict(document))
        self.models = ModelAnnotations(components, open_enums=False)
        self.params = AliasAnnotations(components)

    def module(self, name: str, module: _Module) -> str:
        imports, spelled = Imports(), []
        for public, home in sorted(module.spelled.items()):
            annotation = self._spelled(home)
            for needed in annotation.needs | {("typing", "TypeAlias")}:
                imports.add(*needed)
            spelled.append(Spelled(public, annotation.text, docstring(f"{phrase(public)}.")))
        return alias_module(
            self.project, name, [entry for _, entry in sorted(module.entries.items())], imports, spelled
        )

    def _spelled(self, home: Home) -> Annotation:
        schema = home.spelled or {}
        return self.params.of(schema) if home.sent else self.models.of(schema)


def alias_module(
    project: Project, name: str, entries: list[Entry], imports: Imports | None = None, spelled: Iterable[Spelled] = ()
) -> str:
    """Text of one alias module."""
    imports = imports or Imports()
    for entry in entries:
        imports.check(entry.module, f"{entry.original} as {entry.name}")
    if entries:
        imports.add("openai_runtime.lazy", "lazy")
    spelled = list(spelled)
    return project.render(
        "aliases.py.jinja",
        head=imports.head,
        header=HEADER,
        module=name,
        entries=entries,
        spelled=spelled,
        exported=sorted([entry.name for entry in entries] + [one.name for one in spelled]),
    )


def render_resource_aliases(project: Project, roots: Iterable[Resource]) -> dict[str, str]:
    """Text of every file below `openai_facade/resources`, as paths below `openai_facade`."""
    nodes = [node for node in walk(roots) if node.alias_of is None]
    modules = {f"resources.{node.module}": node for node in nodes}
    packages = {module.rpartition(".")[0] for module in modules}
    packages |= {".".join(package.split(".")[:end]) for package in packages for end in range(1, package.count(".") + 1)}
    found = {f"{module.replace('.', '/')}.py": _resource(project, module, node) for module, node in modules.items()}
    for package in sorted(packages):
        inside = [
            entry for module, node in modules.items() if _exports(package, module) for entry in _public(module, node)
        ]
        unique = {entry.name: entry for entry in sorted(inside, key=lambda entry: entry.module, reverse=True)}
        text = alias_module(project, package, [unique[name] for name in sorted(unique)])
        found[f"{package.replace('.', '/')}/__init__.py"] = text
    return found


def is_extended(node: Resource) -> bool:
    """Whether a resource or one below it has hand-written methods."""
    return node.extension is not None or any(is_extended(one) for one in node.children)


def _exports(package: str, module: str) -> bool:
    """Whether a package offers the classes of a module: of those directly in it, and of the heads of its packages."""
    parent, _, last = module.rpartition(".")
    outer, _, inner = parent.rpartition(".")
    return parent == package or (outer == package and inner == last)


def _public(module: str, node: Resource) -> list[Entry]:
    """The classes of a resource and where they are defined."""
    generated = f"{GENERATED}.{node.module}"
    home = generated
    if node.extension is not None:
        home = f"{EXTENSIONS}.{node.extension}"
    elif is_extended(node):
        home = f"{FACADE}.{module}"
    classes = [Entry(name, home, name) for name in (node.class_name, f"Async{node.class_name}")]
    names = [f"{prefix}{node.class_name}With{kind}Response" for prefix, kind in VIEWS] if node.views else []
    return [*classes, *(Entry(name, generated, name) for name in names)]


def _resource(project: Project, module: str, node: Resource) -> str:
    entries = _public(module, node)
    if node.extension is not None or not is_extended(node):
        return alias_module(project, module, entries)
    imports = Imports()
    imports.add("openai_runtime.lazy", "lazy")
    imports.add("openai_runtime.resource", "child")
    imports.add(
        f"{GENERATED}.{node.module.rpartition('.')[0]}".rstrip("."), f"{node.module.rpartition('.')[2]} as generated"
    )
    narrowed = [one for one in node.children if is_extended(one)]
    for one in narrowed:
        imports.check(f"{FACADE}.resources.{one.module}", one.class_name, f"Async{one.class_name}")
    views = [entry for entry in entries if entry.module != f"{FACADE}.{module}"]
    for entry in views:
        imports.check(entry.module, f"{entry.original} as {entry.name}")
    return project.render(
        "extended_resource.py.jinja",
        head=imports.head,
        node=node,
        narrowed=narrowed,
        views=views,
        exported=sorted(entry.name for entry in entries),
        package=f"{FACADE}.resources",
    )
