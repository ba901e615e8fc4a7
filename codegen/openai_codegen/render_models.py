"""`models/`: components and, beside them, their own parts, and an index that imports a module when a name is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openai_codegen import names
from openai_codegen.annotations import Annotation, ModelAnnotations, literal, unshadowed
from openai_codegen.document import Node, escape, schemas
from openai_codegen.errors import CodegenError
from openai_codegen.imports import HEADER, Imports, joined
from openai_codegen.library import ConstProperty, ModelProperty, plain
from openai_codegen.model_modules import MODELS, model_modules
from openai_codegen.properties import fields, parts
from openai_codegen.sentences import component_doc, docstring, field_doc

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_codegen.field_docs import FieldDocs
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
    doc: str = ""


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
    docs: FieldDocs | None = None,
) -> dict[str, str]:
    """Text of every file below `openai_generated/models`.

    Args:
        project: Renders the templates.
        attributes: Class to field on the wire to attribute, where that is another word.
        mixins: Class to classes of the runtime, parted by blanks, that add what is no field.
        docs: Knows the sentence of a field.
    """
    return _Models(project, attributes or {}, mixins or {}, docs).files()


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
        docs: FieldDocs | None,
    ) -> None:
        self.project = project
        self.docs = docs
        self.mixins = mixins
        self.attributes = attributes
        self.reading: Reading = project.reading
        self.annotations = ModelAnnotations(self.reading)
        self.modules = model_modules(self.reading)

    def files(self) -> dict[str, str]:
        root = MODELS.replace(".", "/")
        order = {name: parts(name, self.reading) for name in self.reading.components}
        found = {
            f"{root}/{self.modules.short(home)}.py": self.module(inside)
            for home, inside in self.modules.contents(order).items()
        }
        index = sorted((name, self.modules.short(name)) for name in self.reading.components)
        doc = "What the API sends and takes: one class per schema, imported when its name is first read."
        indexes = render_index(self.project, MODELS, doc, index)
        return {**indexes, **found}

    def module(self, inside: list[str]) -> str:
        """Text of the module that defines these; a union, which is one of its members, comes behind them."""
        imports = Imports(self.modules.of(inside[0]))
        imports.define(*inside)
        mentioned = {*inside, *(part for name in inside for part in parts(name, self.reading))}
        base = "BaseModel" if "Model" in mentioned else "Model"
        inside = sorted(inside, key=lambda name: self.reading.kind(name) == "union")
        return joined(imports, [self._definition(name, imports, base) for name in inside])

    def _definition(self, name: str, imports: Imports, base: str) -> str:
        kind = self.reading.kind(name)
        try:
            if kind == "object":
                return self._object(self.reading.components[name], imports, base)
            return self._union(name, imports) if kind == "union" else self._alias(name, imports)
        except CodegenError as error:
            raise CodegenError(error.message, error.pointer or f"/components/schemas/{escape(name)}") from None

    def _extends(self, name: str) -> str | None:
        extended: str | None = schemas(self.reading.document)[name].get("x-extends")
        return extended

    def _object(self, model: ModelProperty, imports: Imports, base: str) -> str:
        name, declared = str(model.class_info.name), []
        own = attributes_of(model, self.attributes)
        extended = self._extends(name)
        known = schemas(self.reading.document)[extended]["properties"] if extended else {}
        for python, prop in own.items():
            if prop.name in known:
                continue
            annotation = self.annotations.of(prop)
            field = _field(python, prop, annotation)
            if "object" in own and (short := unshadowed(field.annotation)) != field.annotation:
                field = attrs.evolve(field, annotation=short)
                imports.check("typing", "Any")
            declared.append(attrs.evolve(field, doc=docstring(field_doc(name, prop, self.docs))))
            imports.use(annotation)
        imports.add("openai_runtime.model", "model")
        if extended:
            imports.add(self.modules.of(extended), extended)
        else:
            imports.add("openai_runtime.model", base if base == "Model" else f"Model as {base}")
        if any(field.default.startswith(" = wire(") for field in declared):
            imports.add("openai_runtime.model", "wire")
        bases = []
        for path in self.mixins.get(name, "").split():
            module, _, mixin = path.rpartition(".")
            imports.add(module, mixin)
            bases.append(mixin)
        return self.project.render(
            "model.py.jinja",
            model=model,
            bases=", ".join([*bases, extended or base]),
            doc=component_doc(name, self.reading),
            fields=declared,
        )

    def _union(self, name: str, imports: Imports) -> str:
        alias = self.annotations.alias(name)
        imports.use(alias)
        imports.check("typing", "TypeAlias")
        imports.add("typing", "TYPE_CHECKING")
        imports.add("openai_runtime.union", "TaggedUnion")
        table = schemas(self.reading.document)[name]["x-union"]
        return self.project.render(
            "union.py.jinja",
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

    def _alias(self, name: str, imports: Imports) -> str:
        alias = self.annotations.inline(name)
        for module, needed in alias.needs | {("typing", "TypeAlias")}:
            imports.add(module, needed)
        doc = component_doc(name, self.reading)
        return self.project.render("alias.py.jinja", name=name, alias=alias.text, doc=doc)


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
