"""`models/`: one module per component, and an index that imports a module when its name is first read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openai_codegen import names
from openai_codegen.annotations import MODELS, Annotation, ModelAnnotations, literal, unshadowed
from openai_codegen.document import Node, escape, schemas
from openai_codegen.errors import CodegenError
from openai_codegen.imports import HEADER, Imports
from openai_codegen.library import ConstProperty, ModelProperty, plain
from openai_codegen.properties import fields
from openai_codegen.sentences import component_doc

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_codegen.library import PropertyProtocol, Reading
    from openai_codegen.project import Project

RESERVED = frozenset(
    {
        *("construct", "copy", "dict", "from_dict", "json", "schema", "to_dict", "to_json", "validate"),
        *("model_construct", "model_copy", "model_dump", "model_dump_json", "model_extra", "model_fields"),
        *("model_fields_set", "model_validate", "model_validate_json", "_request_id"),
    }
)
"""Attributes a model has whatever its fields are, or that the public surface keeps free."""


@attrs.frozen
class Field:
    """One attribute of a model as its class body declares it."""

    name: str
    annotation: str
    default: str = ""


def module_name(component: str) -> str:
    """The module that defines a component."""
    return names.snake(component)


def modules(components: Iterable[str], package: str) -> dict[str, str]:
    """Module by name, checked for names that only differ in how they are written."""
    taken: dict[str, str] = {}
    for name in components:
        module = module_name(name)
        if module in taken:
            message = f"{name} and {taken[module]} would both be the module {package}.{module}"
            raise CodegenError(message, pointer=f"/components/schemas/{escape(name)}")
        taken[module] = name
    return {name: module for module, name in taken.items()}


def attribute(wire: str) -> str:
    """The attribute under which a field is read: its own name, made an identifier that no method has."""
    name = names.identifier(wire)
    if name.startswith("__"):  # Python's own names, and those it mangles
        name = names.identifier(name.strip("_"))
    return f"{name}_" if name in RESERVED else name


def attributes_of(model: ModelProperty, attributes: Mapping[str, Mapping[str, str]]) -> dict[str, PropertyProtocol]:
    """Field by attribute of a class, in the order of the description.

    Where several fields would be one attribute, that whose name it is has it, and the others are numbered by name.
    """
    name, own = str(model.class_info.name), {plain(field.name): field for field in fields(model)}
    wires = list(own)
    wanted = {wire: attributes.get(name, {}).get(wire) or attribute(wire) for wire in wires}
    taken: dict[str, str] = {}
    for wire in sorted(wires, key=lambda wire: (wire not in attributes.get(name, {}), wire != wanted[wire], wire)):
        python, number = wanted[wire], 2
        while python in taken:
            python, number = f"{wanted[wire]}_{number}", number + 1
        taken[python] = wire
    by_wire = {wire: python for python, wire in taken.items()}
    return {by_wire[wire]: field for wire, field in own.items()}


def render_models(
    project: Project,
    attributes: Mapping[str, Mapping[str, str]] | None = None,
    mixins: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Text of every file below `openai_generated/models`.

    Args:
        project: Renders the templates.
        attributes: Class to field on the wire to attribute, where that is another word.
        mixins: Class to a class of the runtime that adds what is no field.
    """
    return _Models(project, attributes or {}, mixins or {}).files()


def render_index(project: Project, package: str, doc: str, index: list[tuple[str, str]]) -> dict[str, str]:
    """The index of a package of very many names, for Python and for type checkers."""
    values = {"header": HEADER, "doc": doc, "package": package, "index": index}
    root = package.replace(".", "/")
    return {f"{root}/__init__.{end}": project.render(f"index.{end}.jinja", **values) for end in ("py", "pyi")}


class _Models:
    def __init__(
        self,
        project: Project,
        attributes: Mapping[str, Mapping[str, str]],
        mixins: Mapping[str, str],
    ) -> None:
        self.project = project
        self.mixins = mixins
        self.attributes = attributes
        self.reading: Reading = project.reading
        self.annotations = ModelAnnotations(self.reading)
        self.closed = ModelAnnotations(self.reading, open_enums=False)
        self.modules = modules(self.reading.components, MODELS)

    def files(self) -> dict[str, str]:
        root = MODELS.replace(".", "/")
        found = {f"{root}/{self.modules[name]}.py": self.module(name) for name in self.reading.components}
        index = sorted(self.modules.items())
        doc = "What the API sends and takes: one class per schema, imported when its name is first read."
        indexes = render_index(self.project, MODELS, doc, index)
        return {**indexes, **found}

    def module(self, name: str) -> str:
        kind = self.reading.kind(name)
        try:
            if kind == "object":
                return self._object(self.reading.components[name])
            return self._union(name) if kind == "union" else self._alias(name)
        except CodegenError as error:
            raise CodegenError(error.message, error.pointer or f"/components/schemas/{escape(name)}") from None

    def _object(self, model: ModelProperty) -> str:
        name, imports = str(model.class_info.name), Imports()
        imports.define(name)
        declared, used = [], {name}
        own = attributes_of(model, self.attributes)
        extended = schemas(self.reading.document)[name].get("x-extends")
        known = schemas(self.reading.document)[extended]["properties"] if extended else {}
        for python, prop in own.items():
            if prop.name in known:
                continue
            annotation = self.annotations.of(prop)
            used |= annotation.models
            field = _field(python, prop, annotation)
            if "object" in own and (plain := unshadowed(field.annotation)) != field.annotation:
                field = attrs.evolve(field, annotation=plain)
                imports.check("typing", "Any")
            declared.append(field)
            imports.use(annotation, own=name)
        base = "Model" if "Model" not in used else "Model as BaseModel"
        imports.add("openai_runtime.model", *([] if extended else [base]), "model")
        if extended:
            imports.add(f"{MODELS}.{self.modules[extended]}", extended)
            base = extended
        if any(field.default.startswith(" = wire(") for field in declared):
            imports.add("openai_runtime.model", "wire")
        module, _, mixin = self.mixins.get(name, "").rpartition(".")
        if mixin:
            imports.add(module, mixin)
        bases = [mixin] if mixin else []
        return self.project.render(
            "model.py.jinja",
            head=imports.head,
            model=model,
            bases=", ".join([*bases, base.rpartition(" ")[2]]),
            doc=component_doc(name, self.reading),
            fields=declared,
        )

    def _union(self, name: str) -> str:
        imports = Imports()
        alias = self.annotations.alias(name)
        imports.use(alias, own=name)
        imports.check("typing", "TypeAlias")
        imports.add("openai_runtime.union", "TaggedUnion")
        table = schemas(self.reading.document)[name]["x-union"]
        return self.project.render(
            "union.py.jinja",
            head=imports.head,
            name=name,
            alias=alias.text,
            doc=component_doc(name, self.reading),
            key=table["key"],
            variants={value: _choice(choice) for value, choice in table["variants"].items()},
            shapes=_pairs(table["shapes"]),
            items=self._member(table.get("items")),
            values=self._member(table.get("values")),
        )

    def _member(self, schema: Node | None) -> str | None:
        return None if schema is None else self.annotations.of(self.reading.of(schema)).text

    def _alias(self, name: str) -> str:
        imports = Imports()
        alias = self.closed.inline(name)
        for module, needed in alias.needs | {("typing", "TypeAlias")}:
            imports.add(module, needed)
        doc = component_doc(name, self.reading)
        return self.project.render("alias.py.jinja", head=imports.head, name=name, alias=alias.text, doc=doc)


def _field(name: str, prop: PropertyProtocol, annotation: Annotation) -> Field:
    # What may be null is None unless said otherwise: whoever makes a model by hand need not write it down.
    wire, needed = plain(prop.name), prop.required and not annotation.nullable
    text = annotation.text if needed else annotation.optional().text
    if name != wire:
        default = "" if needed else ", default=None"
        return Field(name, text, f" = wire({_quoted(wire)}{default})")
    if not needed:
        return Field(name, text, " = None")
    constant = prop.value.raw_value if isinstance(prop, ConstProperty) else None
    return Field(name, text, f" = {literal(constant)}" if isinstance(constant, str) else "")


def _quoted(text: str) -> str:
    return literal(text)


def _choice(choice: object) -> str:
    if isinstance(choice, str):
        return _quoted(choice)
    assert isinstance(choice, list)
    return _pairs(choice)


def _pairs(pairs: Iterable[tuple[Iterable[str], str]]) -> str:
    """Pairs of required keys and class name as the text of a tuple."""
    found = "".join(f"({_keys(keys)}, {_quoted(name)}), " for keys, name in pairs)
    return f"({found.rstrip()})"


def _keys(keys: Iterable[str]) -> str:
    return f"({''.join(f'{_quoted(key)}, ' for key in keys).rstrip()})"
