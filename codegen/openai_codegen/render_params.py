"""`params/`: what requests are made of, as TypedDicts and unions of them, with an index like that of the models.

Names of other modules are looked up when annotations are evaluated (`params.X`), so importing one costs one file, and
`typing.get_type_hints` and pydantic still find everything.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import attrs

from openai_codegen import names
from openai_codegen.annotations import PARAMS, ParamAnnotations, has_objects, unshadowed
from openai_codegen.document import escape
from openai_codegen.errors import CodegenError
from openai_codegen.imports import Imports, joined
from openai_codegen.library import ModelProperty, plain
from openai_codegen.modules import Folding, check
from openai_codegen.naming.arguments import operation_params, param_name
from openai_codegen.properties import fields as fields_of
from openai_codegen.properties import named, parts
from openai_codegen.render_models import render_index
from openai_codegen.sentences import component_doc, docstring, field_doc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from openai_codegen.field_docs import FieldDocs
    from openai_codegen.library import PropertyProtocol, Reading
    from openai_codegen.modules import Modules
    from openai_codegen.operations import Operation, Parameter
    from openai_codegen.project import Project


WHOLE = "NonStreaming"
"""What the name of a body ends with that does not ask for a stream."""


@attrs.frozen
class _Definition:
    """How one dictionary or union of them is written, and what it mentions."""

    render: Callable[[Imports], str]
    parts: list[str]


@attrs.frozen
class Key:
    """One key of a TypedDict."""

    name: str
    annotation: str
    doc: str = ""


def sent(operations: Iterable[Operation], reading: Reading, further: Iterable[str] = ()) -> list[str]:
    """Every object and union that can be part of a request, by name.

    Args:
        operations: What can be called.
        reading: What the parser read.
        further: Components that are sent in another way, like the events of a websocket.
    """
    waiting = [*further]
    for operation in operations:
        waiting += [found for parameter in operation.parameters for found in named(parameter.prop, reading)]
        if operation.body is not None:
            waiting += named(operation.body.prop, reading)
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += parts(name, reading)
    described = (name for name in seen if reading.kind(name) in ("object", "union"))
    return sorted(name for name in described if has_objects(name, reading))


def render_params(
    project: Project,
    operations: Iterable[Operation],
    further: Iterable[str] = (),
    public: Mapping[str, str] | None = None,
    docs: FieldDocs | None = None,
) -> tuple[dict[str, str], Modules]:
    """Text of every file below `openai_generated/params`, and which of them defines what.

    Args:
        project: Renders the templates.
        operations: What can be called.
        further: Components that are sent in another way.
        public: Operation id to the name of the dictionary of its arguments, where that has a public one.
        docs: Knows the sentence of a field.
    """
    operations = list(operations)
    renderer = _Params(project, operations, public or {}, docs)
    return renderer.files(sent(operations, project.reading, further))


class _Params:
    def __init__(
        self, project: Project, operations: list[Operation], public: Mapping[str, str], docs: FieldDocs | None
    ) -> None:
        self.project = project
        self.docs = docs
        self.public = public
        self.reading: Reading = project.reading
        self.annotations = ParamAnnotations(self.reading)
        self.operations = operations

    def files(self, sent_components: list[str]) -> tuple[dict[str, str], Modules]:
        definitions = self._definitions(sent_components)
        order = {name: [part for part in one.parts if part in definitions] for name, one in definitions.items()}
        check(definitions, PARAMS)
        unions = frozenset(param_name(name) for name in sent_components if self.reading.kind(name) == "union")
        whole = {operation_params(one, self.public) or "" for one in self.operations}
        modules = Folding(parts=order, alone=unions | whole, holders=frozenset(definitions)).modules(PARAMS)
        root = PARAMS.replace(".", "/")
        doc = "What requests are made of, as dictionaries for type checkers, imported when their name is first read."
        indexes = render_index(self.project, PARAMS, doc, sorted((name, modules.short(name)) for name in definitions))
        texts = {}
        for home, inside in modules.contents(order).items():
            imports = Imports()
            # a union is one of its members when the module is loaded, so it comes behind them
            inside.sort(key=lambda name: name in unions)
            made = [definitions[name].render(imports) for name in inside]
            texts[f"{root}/{modules.short(home)}.py"] = joined(imports, made)
        return {**indexes, **texts}, modules

    def _definitions(self, sent_components: list[str]) -> dict[str, _Definition]:
        found = {}
        for name in sent_components:
            mentioned = [param_name(part) for part in parts(name, self.reading) if part != name]
            found[param_name(name)] = _Definition(partial(self._component, name), mentioned)
        for operation in self.operations:
            arguments = operation_params(operation, self.public)
            if arguments is not None and arguments not in found:
                render = partial(self._arguments, arguments, operation)
                found[arguments] = _Definition(render, self._mentioned(operation))
        for operation in self.operations:
            body = whole_body(operation)
            model = None if body is None else self.reading.components[body]
            if body is not None and isinstance(model, ModelProperty):
                asking, whole = found[param_name(body)], f"{param_name(body)}{WHOLE}"
                definition = _Definition(partial(self._object, body, model, whole=True), list(asking.parts))
                found.setdefault(whole, definition)
                asking.parts.append(whole)  # to stand beside it
        return found

    def _mentioned(self, operation: Operation) -> list[str]:
        props = [prop for prop, _, _ in _entries(operation).values()]
        return [param_name(name) for prop in props for name in named(prop, self.reading)]

    def _component(self, name: str, imports: Imports) -> str:
        try:
            prop = self.reading.components[name]
            return self._object(name, prop, imports) if isinstance(prop, ModelProperty) else self._union(name, imports)
        except CodegenError as error:
            raise CodegenError(error.message, error.pointer or f"/components/schemas/{escape(name)}") from None

    def _object(self, name: str, model: ModelProperty, imports: Imports, *, whole: bool = False) -> str:
        fields = {
            plain(field.name): (field, field.required, field_doc(name, field, self.docs)) for field in fields_of(model)
        }
        callers = [one for one in self.operations if one.body is not None and one.body.ref == name]
        doc = component_doc(name, self.reading)
        if len(callers) == 1:
            notes = {parameter.wire: parameter.doc for parameter in callers[0].parameters}
            fields = {wire: (inner, needed, notes.get(wire) or said) for wire, (inner, needed, said) in fields.items()}
            doc = docstring(f"What `{callers[0].method} {callers[0].path}` takes.")
        for caller in callers:  # low-level functions take these apart from the body
            fields |= {name: (inner, False, note) for name, (inner, _, note) in _beside_body(caller).items()}
        if whole:
            instead = {"stream": "Literal[False] | None"}
            return self._typed_dict(f"{param_name(name)}{WHOLE}", doc, fields, imports, instead)
        return self._typed_dict(param_name(name), doc, fields, imports)

    def _arguments(self, name: str, operation: Operation, imports: Imports) -> str:
        doc = docstring(f"Arguments of `{operation.method} {operation.path}`.")
        return self._typed_dict(name, doc, _entries(operation), imports)

    def _typed_dict(
        self,
        name: str,
        doc: str,
        fields: Mapping[str, tuple[PropertyProtocol, bool, str]],
        imports: Imports,
        instead: Mapping[str, str] | None = None,
    ) -> str:
        keys = []
        imports.add("openai_runtime.types", "TypedDict")
        if instead:
            imports.add("typing", "Literal")
        for wire, (prop, required, note) in fields.items():
            annotation = self.annotations.of(prop)
            text = (instead or {}).get(wire, annotation.text)
            if "object" in fields and (plain := unshadowed(text)) != text:
                imports.add("typing", "Any")
                text = plain
            for module, needed in annotation.needs:
                imports.add(module, needed)
            if required:
                imports.add("typing", "Required")
            keys.append(Key(wire, f"Required[{text}]" if required else text, docstring(note)))
        legal = all(key.name == names.identifier(key.name) for key in keys)
        return self.project.render("typed_dict.py.jinja", name=name, doc=doc, keys=keys, legal=legal)

    def _union(self, name: str, imports: Imports) -> str:
        alias = self.annotations.alias(name)
        for module, needed in alias.needs | {("typing", "TypeAlias")}:
            imports.add(module, needed)
        doc = component_doc(name, self.reading)
        return self.project.render("alias.py.jinja", name=param_name(name), alias=alias.text, doc=doc)


def whole_body(operation: Operation) -> str | None:
    """The component that is the body of an operation, where it can ask for a stream and does not have to."""
    if operation.stream_event is None or operation.body is None or operation.body.ref is None:
        return None
    asks = any(field.wire == "stream" for field in operation.body.fields)
    return operation.body.ref if asks and not operation.only_streams else None


def _entries(operation: Operation) -> dict[str, tuple[PropertyProtocol, bool, str]]:
    """All that is given by keyword where a body has no name of its own."""
    inside = () if operation.body is None else operation.body.fields
    return _beside_body(operation) | {field.wire: _entry(field) for field in inside}


def _beside_body(operation: Operation) -> dict[str, tuple[PropertyProtocol, bool, str]]:
    """What else is given by keyword: of the path all but its last argument, the query, headers."""
    beside = (*operation.path_params[:-1], *operation.query, *operation.headers)
    return {field.name: _entry(field) for field in beside}


def _entry(field: Parameter) -> tuple[PropertyProtocol, bool, str]:
    return field.prop, field.required, field.doc
