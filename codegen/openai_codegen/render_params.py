"""`params/`: what requests are made of, as TypedDicts and unions of them, with an index like that of the models.

The modules import each other's names only when annotations are evaluated (`params.X`), so importing one costs one file,
and `typing.get_type_hints` and pydantic still find everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openai_codegen import names
from openai_codegen.annotations import PARAMS, ParamAnnotations, has_objects, unshadowed
from openai_codegen.document import escape
from openai_codegen.errors import CodegenError
from openai_codegen.imports import Imports
from openai_codegen.library import ModelProperty, plain
from openai_codegen.naming.arguments import operation_params, param_name
from openai_codegen.properties import fields as fields_of
from openai_codegen.properties import named, parts
from openai_codegen.render_models import modules, render_index
from openai_codegen.sentences import component_doc, docstring, field_doc

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_codegen.field_docs import FieldDocs
    from openai_codegen.library import PropertyProtocol, Reading
    from openai_codegen.operations import Operation, Parameter
    from openai_codegen.project import Project


WHOLE = "NonStreaming"
"""What the name of a body ends with that does not ask for a stream."""


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
) -> dict[str, str]:
    """Text of every file below `openai_generated/params`.

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

    def files(self, sent_components: list[str]) -> dict[str, str]:
        texts = {param_name(name): self._module(name) for name in sent_components}
        for operation in self.operations:
            name = operation_params(operation, self.public)
            if name is not None and name not in texts:
                texts[name] = self._arguments(name, operation)
        for operation in self.operations:
            body = whole_body(operation)
            model = None if body is None else self.reading.components[body]
            if body is not None and isinstance(model, ModelProperty):
                texts.setdefault(f"{param_name(body)}{WHOLE}", self._object(body, model, whole=True))
        placed = modules(texts, PARAMS)
        root = PARAMS.replace(".", "/")
        doc = "What requests are made of, as dictionaries for type checkers, imported when their name is first read."
        index = sorted(placed.items())
        indexes = render_index(self.project, PARAMS, doc, index)
        return {**indexes, **{f"{root}/{placed[name]}.py": text for name, text in texts.items()}}

    def _module(self, name: str) -> str:
        try:
            prop = self.reading.components[name]
            return self._object(name, prop) if isinstance(prop, ModelProperty) else self._union(name)
        except CodegenError as error:
            raise CodegenError(error.message, error.pointer or f"/components/schemas/{escape(name)}") from None

    def _object(self, name: str, model: ModelProperty, *, whole: bool = False) -> str:
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
            return self._typed_dict(f"{param_name(name)}{WHOLE}", doc, fields, {"stream": "Literal[False] | None"})
        return self._typed_dict(param_name(name), doc, fields)

    def _arguments(self, name: str, operation: Operation) -> str:
        fields = _beside_body(operation)
        if operation.body is not None:
            fields |= {field.wire: _entry(field) for field in operation.body.fields}
        return self._typed_dict(name, docstring(f"Arguments of `{operation.method} {operation.path}`."), fields)

    def _typed_dict(
        self,
        name: str,
        doc: str,
        fields: Mapping[str, tuple[PropertyProtocol, bool, str]],
        instead: Mapping[str, str] | None = None,
    ) -> str:
        imports, keys = Imports(), []
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
        return self.project.render("typed_dict.py.jinja", head=imports.head, name=name, doc=doc, keys=keys, legal=legal)

    def _union(self, name: str) -> str:
        imports = Imports()
        alias = self.annotations.alias(name)
        for module, needed in alias.needs | {("typing", "TypeAlias")}:
            imports.add(module, needed)
        doc = component_doc(name, self.reading)
        return self.project.render(
            "alias.py.jinja", head=imports.head, name=param_name(name), alias=alias.text, doc=doc
        )


def whole_body(operation: Operation) -> str | None:
    """The component that is the body of an operation, where it can ask for a stream and does not have to."""
    if operation.stream_event is None or operation.body is None or operation.body.ref is None:
        return None
    asks = any(field.wire == "stream" for field in operation.body.fields)
    return operation.body.ref if asks and not operation.only_streams else None


def _beside_body(operation: Operation) -> dict[str, tuple[PropertyProtocol, bool, str]]:
    """What else is given by keyword: of the path all but its last argument, the query, headers."""
    beside = (*operation.path_params[:-1], *operation.query, *operation.headers)
    return {field.name: _entry(field) for field in beside}


def _entry(field: Parameter) -> tuple[PropertyProtocol, bool, str]:
    return field.prop, field.required, field.doc
