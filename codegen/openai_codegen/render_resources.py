"""`resources/`: the client tree as classes with explicit keyword arguments, one module per resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from openai_codegen.annotations import Annotation, ModelAnnotations, ParamAnnotations, literal
from openai_codegen.document import reference
from openai_codegen.imports import HEADER, Imports
from openai_codegen.render_endpoints import PACKAGE as ENDPOINTS
from openai_codegen.render_endpoints import method_constant
from openai_codegen.sentences import docstring, summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_codegen.operations import Parameter
    from openai_codegen.project import Project
    from openai_codegen.resource_tree import Method, Resource

PACKAGE = "openai_generated.resources"
CALL = "openai_runtime.call"
PAGE = "openai_runtime.page"
STREAM = "openai_runtime.stream"
BINARY = Annotation(
    "HttpxBinaryResponseContent", needs=frozenset({("openai_runtime.binary", "HttpxBinaryResponseContent")})
)
PLAIN = {"text": Annotation("str"), "none": Annotation("None"), "binary": BINARY}


@attrs.frozen
class Argument:
    """One parameter of a method as its signature writes it."""

    name: str
    annotation: str
    required: bool
    doc: str = ""
    default: str = ""


@attrs.frozen
class Overload:
    """One overload: the arguments that are narrower than in the method itself, and what it may answer."""

    narrowed: dict[str, Argument]
    kinds: tuple[str, ...]

    @property
    def returns(self) -> str:
        """What it answers, as an annotation."""
        return " | ".join(self.kinds)


@attrs.frozen
class Function:
    """One method of one of the two classes."""

    name: str
    endpoint: str
    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    returns: str
    overloads: tuple[Overload, ...]
    doc: str
    deprecated: str | None
    raw: str
    streamed: str
    send: Literal["send", "await", "page"]

    @property
    def answers(self) -> str:
        """What the method answers whichever overload is taken."""
        kinds = dict.fromkeys(kind for one in self.overloads for kind in one.kinds)
        return " | ".join(kinds) or self.returns


def render_resources(
    project: Project,
    roots: Iterable[Resource],
    overloads: Mapping[str, list[Mapping[str, object]]] | None = None,
) -> dict[str, str]:
    """Text of every file below `openai_generated/resources`.

    Args:
        project: Renders the templates.
        roots: The client tree.
        overloads: Dotted method path to its overloads on an argument: the values it is narrowed to, the answer then.
    """
    renderer = ResourceRenderer(project, overloads or {})
    found: dict[str, str] = {}
    for node in walk(roots):
        if node.alias_of is None:
            found[f"{PACKAGE}.{node.module}".replace(".", "/") + ".py"] = renderer.module(node)
    root = PACKAGE.replace(".", "/")
    packages = {path.rpartition("/")[0] for path in found}
    packages |= {package[:end] for package in packages for end in range(len(root), len(package)) if package[end] == "/"}
    doc = "Resources of the client; each module is imported when the client first needs it."
    return {**{f"{package}/__init__.py": f'{HEADER}\n"""{doc}"""\n' for package in sorted({root, *packages})}, **found}


def walk(roots: Iterable[Resource]) -> list[Resource]:
    """Every node of a tree, parents first."""
    found: list[Resource] = []
    for node in roots:
        found += [node, *walk(node.children)]
    return found


class ResourceRenderer:
    """Renders resource modules, and the signatures that others repeat."""

    def __init__(self, project: Project, overloads: Mapping[str, list[Mapping[str, object]]]) -> None:
        self.project = project
        self.models = ModelAnnotations(project.reading)
        self.params = ParamAnnotations(project.reading)
        self.overloads = overloads

    def module(self, node: Resource) -> str:
        imports = Imports()
        imports.define(node.class_name, f"Async{node.class_name}")
        imports.add("openai_runtime.hints", "evaluable")
        imports.add("openai_runtime.resource", "AsyncResource", "SyncResource")
        kinds = {
            "": tuple(self.function(node, method, imports, awaited=False) for method in node.methods),
            "Async": tuple(self.function(node, method, imports, awaited=True) for method in node.methods),
        }
        if node.children:
            imports.add("openai_runtime.resource", "child")
            for one in node.children:
                imports.check(f"{PACKAGE}.{one.module}", one.class_name, f"Async{one.class_name}")
        if node.methods:
            imports.add("openai_runtime.unset", "omit")
            if any(not one.required for method in kinds[""] for one in method.keyword):
                imports.check("openai_runtime.unset", "Omit")
            imports.check(CALL, "Body", "Headers", "Query", "Timeout")
            for method in node.methods:
                imports.add(f"{ENDPOINTS}.{method.operation.tag}", method_constant(method))
        if node.views:
            imports.add("openai_runtime.views", "RawView", "StreamedView")
            views = {name for group in kinds.values() for one in group for name in (one.raw, one.streamed)}
            if views:
                imports.add("openai_runtime.views", *views)
            if node.children:
                for one in node.children:
                    if one.views:
                        views_of = [f"{prefix}{one.class_name}With{kind}Response" for prefix, kind in VIEWS]
                        imports.check(f"{PACKAGE}.{one.module}", *views_of)
        if any(one.overloads for one in kinds[""]):
            imports.add("typing", "overload")
        if any(one.deprecated for one in kinds[""]):
            imports.add("openai_runtime.deprecation", "deprecated")
        return self.project.render(
            "resource.py.jinja",
            head=imports.head,
            node=node,
            package=PACKAGE,
            doc=docstring(f"`client.{node.path}`."),
            kinds=kinds,
            views=VIEWS if node.views else (),
        )

    def function(self, node: Resource, method: Method, imports: Imports, *, awaited: bool) -> Function:
        """Give a method as the templates need it; `imports` gets what its annotations mention."""
        operation = method.operation
        returns = self._returns(method, imports, awaited=awaited)
        keyword = tuple(self._argument(parameter, imports) for parameter in method.keyword)
        binary = method.result.content == "binary"
        prefix = "async_" if awaited else ""
        note = f"`client.{node.path}.{method.name}` is deprecated by the API." if method.deprecated else None
        return Function(
            name=method.name,
            endpoint=method_constant(method),
            positional=tuple(self._argument(parameter, imports) for parameter in method.positional),
            keyword=keyword,
            returns=returns,
            overloads=self._overloads(node, method, keyword, returns, imports, awaited=awaited),
            doc=summary(operation),
            deprecated=note,
            raw=f"{prefix}raw_method",
            streamed=f"{prefix}streamed_binary_method" if binary else f"{prefix}streamed_method",
            send="page" if awaited and method.page else "await" if awaited else "send",
        )

    def _argument(self, parameter: Parameter, imports: Imports) -> Argument:
        annotation = self.params.of(parameter.prop)
        imports.use(annotation)
        return Argument(parameter.name, annotation.text, parameter.required, docstring(parameter.doc))

    def _returns(self, method: Method, imports: Imports, *, awaited: bool) -> str:
        content = method.result.content
        if method.operation.only_streams and method.operation.stream_event is not None:
            events = self.models.of(method.operation.stream_event)
            imports.use(events)
            imports.check(STREAM, f"{'Async' if awaited else ''}Stream")
            return f"{'Async' if awaited else ''}Stream[{events.text}]"
        prop = method.page_item if method.page else method.result.prop
        answer = PLAIN[content] if content in PLAIN or prop is None else self.models.of(prop)
        imports.use(answer)
        if not method.page:
            return answer.text
        page = f"{'Async' if awaited else 'Sync'}{method.page}"
        imports.check(PAGE, page, *(["AsyncPaginator"] if awaited else []))
        return f"AsyncPaginator[{answer.text}, {page}[{answer.text}]]" if awaited else f"{page}[{answer.text}]"

    def _overloads(
        self,
        node: Resource,
        method: Method,
        keyword: tuple[Argument, ...],
        returns: str,
        imports: Imports,
        *,
        awaited: bool,
    ) -> tuple[Overload, ...]:
        named = {argument.name: argument for argument in keyword}
        event = method.operation.stream_event
        switch = named.get("stream") if event is not None else None
        off: dict[str, Argument] = {}
        if switch is not None:
            never = "Literal[False] | None" if switch.annotation.endswith("None") else "Literal[False]"
            off = {"stream": Argument("stream", never, required=False)}
        found = []
        for spec in self.overloads.get(f"{node.path}.{method.name}", ()):
            narrowed, answer = self._narrowed(spec, named)
            imports.use(answer)
            found.append(Overload({**off, **narrowed}, (answer.text,)))
        if switch is not None and event is not None:
            imports.check("typing", "Literal")
            stream = f"{'Async' if awaited else ''}Stream"
            imports.check(STREAM, stream)
            annotation = self.models.of(event)
            imports.use(annotation)
            events = f"{stream}[{annotation.text}]"
            found = found or [Overload(off, (returns,))]
            found.append(Overload({"stream": Argument("stream", "Literal[True]", required=True)}, (events,)))
            found.append(Overload({"stream": Argument("stream", "bool", required=True)}, (returns, events)))
        return tuple(found)

    def _narrowed(
        self, spec: Mapping[str, object], named: Mapping[str, Argument]
    ) -> tuple[dict[str, Argument], Annotation]:
        """The arguments that an overload of the data narrows; one that lists the default may be left out."""
        narrowed: dict[str, Argument] = {}
        for name, values in spec.items():
            if name in named and isinstance(values, list):
                text = f"Literal[{', '.join(map(literal, values))}]"
                narrowed[name] = Argument(name, text, required=not spec.get("default", False))
        answer = spec["returns"]
        schema = {"type": "string"} if answer == "string" else reference(str(answer))
        return narrowed, self.models.of(self.project.reading.of(schema))


VIEWS = (("", "Raw"), ("Async", "Raw"), ("", "Streaming"), ("Async", "Streaming"))
"""The four view classes of a resource, as prefix and kind."""
