"""`openai_facade/resources`: the public paths of resource classes, with the signatures of hand-written methods.

A method written by hand that takes the arguments of a generated one (`parse` those of `create`, say) gets its
signature from here, so that the arguments follow the description; its work is done by a method of the same name with
an underscore in `openai_facade.extensions`, which gets the arguments as a dict.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from openai_codegen.errors import CodegenError
from openai_codegen.imports import Imports
from openai_codegen.render_aliases import FACADE, Entry, alias_module, contents
from openai_codegen.render_client_tree import render_client_tree
from openai_codegen.render_resources import CALL, VIEWS, Argument, ResourceRenderer, walk
from openai_codegen.render_resources import PACKAGE as GENERATED
from openai_codegen.sentences import docstring

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_codegen.document import Node
    from openai_codegen.project import Project
    from openai_codegen.resource_tree import Resource

EXTENSIONS = f"{FACADE}.extensions"
TYPE_VARIABLES = ("T", "H")
_NAME = re.compile(r"\b[A-Z]\w*\b")


@attrs.frozen
class Overload:
    """Arguments that an overload writes differently, and what it answers."""

    narrowed: dict[str, Argument]
    returns: str


@attrs.frozen
class Helper:
    """A hand-written method whose signature is generated."""

    name: str
    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    returns: str
    overloads: tuple[Overload, ...]
    doc: str
    raises: dict[str, str]
    deprecated: str | None
    awaited: bool
    views: tuple[str, ...]


def render_resource_aliases(project: Project, roots: Iterable[Resource], resources: Node) -> dict[str, str]:
    """Text of every file below `openai_facade/resources`, as paths below `openai_facade`.

    Args:
        project: Renders the templates.
        roots: The client tree.
        resources: `resources.yaml`: `helpers` has the hand-written methods, `helper_types` where their types stand,
            `beside` the hand-written classes that stand in the module of a resource.

    Raises:
        CodegenError: A helper names a resource, a method or a type that is not there.
    """
    roots = tuple(roots)
    every = {node.path: node for node in walk(roots)}
    nodes = [node for node in every.values() if node.alias_of is None]
    modules = {f"resources.{node.module}": node for node in nodes}
    renderer = _Extended(project, every, resources)
    packages = {module.rpartition(".")[0] for module in modules}
    packages |= {".".join(package.split(".")[:end]) for package in packages for end in range(1, package.count(".") + 1)}
    found = {f"{module.replace('.', '/')}.py": renderer.module(module, node) for module, node in modules.items()}
    within = contents({*packages, *modules})
    for package in sorted(packages):
        inside = [
            entry for module, node in modules.items() if _exports(package, module) for entry in renderer.public(node)
        ]
        unique = {entry.name: entry for entry in sorted(inside, key=lambda entry: entry.module, reverse=True)}
        entries = [unique[name] for name in sorted(unique)]
        text = alias_module(project, package, entries, inside=within.get(package, ()))
        found[f"{package.replace('.', '/')}/__init__.py"] = text
    return {**found, **render_client_tree(project, roots, renderer.public)}


def _exports(package: str, module: str) -> bool:
    """Whether a package offers the classes of a module: of those directly in it, and of the heads of its packages."""
    parent, _, last = module.rpartition(".")
    outer, _, inner = parent.rpartition(".")
    return parent == package or (outer == package and inner == last)


class _Extended:
    def __init__(self, project: Project, nodes: Mapping[str, Resource], resources: Node) -> None:
        self.project = project
        self.nodes = nodes
        self.signatures = ResourceRenderer(project, {})
        self.types: dict[str, str] = resources.get("helper_types") or {}
        self.helpers: dict[str, dict[str, Node]] = {node.path: {} for node in nodes.values() if node.alias_of is None}
        for path, spec in (resources.get("helpers") or {}).items():
            owner, _, name = path.rpartition(".")
            if owner not in self.helpers:
                raise CodegenError(f"the helper {path} belongs to no resource", source="resources.yaml")
            self.helpers[owner][name] = spec
        self.beside: dict[str, list[Entry]] = {path: [] for path in self.helpers}
        for path, modules in (resources.get("beside") or {}).items():
            if path not in self.beside:
                raise CodegenError(f"classes stand beside {path}, which is no resource", source="resources.yaml")
            self.beside[path] = [Entry(name, module, name) for module, names in modules.items() for name in names]

    def extended(self, node: Resource) -> bool:
        """Whether a resource or one below it has hand-written methods; a second path has those of the first."""
        if node.alias_of is not None:
            return self.extended(self.nodes[node.alias_of])
        return node.extension is not None or any(self.extended(one) for one in node.children)

    def defined(self, node: Resource) -> bool:
        """Whether the public module of a resource defines its classes itself."""
        return bool(self.helpers[node.path]) or any(self.extended(one) for one in node.children)

    def public(self, node: Resource) -> list[Entry]:
        """The classes of a resource and where they are defined."""
        generated, here = f"{GENERATED}.{node.module}", f"{FACADE}.resources.{node.module}"
        home = generated
        if self.defined(node):
            home = here
        elif node.extension is not None:
            home = f"{EXTENSIONS}.{node.extension}"
        classes = [Entry(name, home, name) for name in (node.class_name, f"Async{node.class_name}")]
        seen = {kind for spec in self.helpers[node.path].values() for kind in spec.get("views") or ()}
        views = [
            Entry(name, here if kind in seen else generated, name)
            for prefix, kind in (VIEWS if node.views else ())
            for name in [f"{prefix}{node.class_name}With{kind}Response"]
        ]
        return [*classes, *views]

    def module(self, module: str, node: Resource) -> str:
        """Text of one module."""
        entries = [*self.public(node), *self.beside[node.path]]
        if not self.defined(node):
            return alias_module(self.project, module, entries)
        imports = Imports()
        parent, _, last = f"{GENERATED}.{node.module}".rpartition(".")
        imports.add(parent, f"{last} as generated")
        if node.extension is not None:
            imports.add(EXTENSIONS, f"{node.extension} as written")
        narrowed = [one for one in node.children if self.extended(one)]
        if narrowed:
            imports.add("openai_runtime.resource", "child")
        for one in narrowed:
            imports.check(f"{FACADE}.resources.{one.module}", one.class_name, f"Async{one.class_name}")
        specs = self.helpers[node.path]
        kinds = {
            prefix: [self.helper(node, name, spec, imports, prefix) for name, spec in specs.items()]
            for prefix in ("", "Async")
        }
        elsewhere = [entry for entry in entries if entry.module != f"{FACADE}.{module}"]
        self._imports(imports, kinds, elsewhere)
        return self.project.render(
            "extended_resource.py.jinja",
            head=imports.head,
            node=node,
            base="written" if node.extension is not None else "generated",
            narrowed=narrowed,
            kinds=kinds,
            variables=[
                one for one in TYPE_VARIABLES if any(re.search(rf"\b{one}\b", str(spec)) for spec in specs.values())
            ],
            views=[(prefix, kind) for prefix, kind in VIEWS if any(kind in one.views for one in kinds[prefix])],
            elsewhere=elsewhere,
            exported=sorted(entry.name for entry in entries),
            package=f"{FACADE}.resources",
        )

    def _imports(self, imports: Imports, kinds: dict[str, list[Helper]], elsewhere: list[Entry]) -> None:
        for entry in elsewhere:
            imports.check(entry.module, f"{entry.original} as {entry.name}")
        if elsewhere:
            imports.add("openai_runtime.lazy", "lazy")
        helpers = kinds[""]
        if not helpers:
            return
        imports.add("openai_runtime.unset", "omit")
        imports.check("openai_runtime.unset", "Omit")
        imports.check(CALL, "Body", "Headers", "Query", "Timeout")
        if any(one.overloads for one in helpers):
            imports.add("typing", "overload")
        if any(one.deprecated for one in helpers):
            imports.add("openai_runtime.deprecation", "deprecated")
        if _variables(kinds):
            imports.add("typing", "TypeVar")
        for kind, function in (("Raw", "raw_method"), ("Streaming", "streamed_method")):
            if any(kind in one.views for one in helpers):
                imports.add("openai_runtime.views", function, f"async_{function}")

    def helper(self, node: Resource, name: str, spec: Node, imports: Imports, prefix: str) -> Helper:
        """Give one helper as the template needs it."""
        like = next((one for one in node.methods if one.name == spec["like"]), None)
        if like is None:
            raise CodegenError(
                f"the helper {node.path}.{name} is like {spec['like']}, which is not there", source="resources.yaml"
            )
        model = self.signatures.function(node, like, imports, awaited=bool(prefix))
        own = {
            key: self._argument(key, str(text), imports, prefix) for key, text in (spec.get("arguments") or {}).items()
        }
        left_out = {*own, *(spec.get("without") or ())}
        first = spec.get("positional", [one.name for one in model.positional])
        every = (*model.positional, *model.keyword)
        by_name = {one.name: one for one in (*(one for one in every if one.name not in left_out), *own.values())}
        if unknown := (set(first) - by_name.keys()) | (set(spec.get("without") or ()) - {one.name for one in every}):
            raise CodegenError(f"{node.path}.{name} has no argument {min(unknown)}", source="resources.yaml")
        keyword = [one for one in by_name.values() if one.name not in first]
        if spec.get("optional"):
            keyword = [attrs.evolve(one, required=False) for one in keyword]
        overloads = [
            Overload(
                {key: self._argument(key, str(text), imports, prefix) for key, text in one["arguments"].items()},
                self._typed(one["returns"], imports, prefix),
            )
            for one in spec.get("overloads") or ()
        ]
        returns = spec.get("returns") or " | ".join(one["returns"] for one in spec["overloads"])
        return Helper(
            name=name,
            positional=tuple(by_name[one] for one in first),
            keyword=tuple(sorted(keyword, key=lambda one: not one.required)),
            returns=self._typed(returns, imports, prefix),
            overloads=tuple(overloads),
            doc=docstring(spec["summary"]),
            raises={error: docstring(text) for error, text in (spec.get("raises") or {}).items()},
            deprecated=f"`client.{node.path}.{name}` is deprecated by the API." if spec.get("deprecated") else None,
            awaited=bool(prefix) and bool(spec.get("awaited", True)),
            views=tuple(spec.get("views") or ()),
        )

    def _argument(self, name: str, text: str, imports: Imports, prefix: str) -> Argument:
        annotation, _, doc = text.partition("  # ")
        annotation, _, default = annotation.partition(" = ")
        return Argument(name, self._typed(annotation, imports, prefix), not default, docstring(doc), default)

    def _typed(self, annotation: str, imports: Imports, prefix: str) -> str:
        """An annotation whose names are imported; in the async class a name gives way to its async twin."""

        def twin(match: re.Match[str]) -> str:
            name = match[0]
            if prefix and f"{prefix}{name}" in self.types:
                name = f"{prefix}{name}"
            if name in self.types:
                imports.check(self.types[name], name)
            return name

        return _NAME.sub(twin, annotation)


def _variables(kinds: dict[str, list[Helper]]) -> list[str]:
    """The type variables that the signatures of a module mention."""
    text = repr(kinds)
    return [one for one in TYPE_VARIABLES if re.search(rf"\b{one}\b", text)]
