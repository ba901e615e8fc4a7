"""The base class of every model, generated or written by a user, with the methods users know from pydantic."""

from __future__ import annotations

import copy
import json
import sys
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypedDict, TypeVar, dataclass_transform

from ..unset import Omit
from .codec import decode_json
from .dump import Dump, Selection, received
from .faults import DecodeError, ValidationError
from .fields import MISSING, Field, fields_of, wire
from .plan import decoder_of
from .pydantic_kinship import PydanticNames, count_as_pydantic
from .record import ClassProperty, Record, clone, own, shielded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self, Unpack

__all__ = ["Model", "model", "wire"]

M = TypeVar("M", bound=type)
Data: TypeAlias = "dict[str, Any]"
Mode: TypeAlias = Literal["json", "python"]


def model(cls: M) -> M:
    """Mark a generated class: the names in its annotations are those of its package."""
    cls.__models__ = sys.modules[cls.__module__].__package__  # type: ignore[attr-defined]
    return cls


class DumpOptions(TypedDict, total=False):
    """What `model_dump` and its relatives take; those from `context` on are accepted and make no difference here."""

    include: Selection
    exclude: Selection
    by_alias: bool | None
    exclude_unset: bool
    exclude_defaults: bool
    exclude_none: bool
    fallback: Callable[[Any], Any] | None
    context: Any
    round_trip: bool
    warnings: bool | Literal["none", "warn", "error"]
    serialize_as_any: bool
    exclude_computed_fields: bool
    polymorphic_serialization: bool | None


class LoadOptions(TypedDict, total=False):
    """What pydantic's `model_validate` takes, too; none of it makes a difference here."""

    strict: bool | None
    extra: Literal["allow", "ignore", "forbid"] | None
    context: Any
    by_alias: bool | None
    by_name: bool | None


@shielded
@dataclass_transform(kw_only_default=True, field_specifiers=(wire,))
class Model(PydanticNames, Record):
    """One object of the API, or one of your own: subclass it, annotate the fields, pass the class as `cast_to`.

    Fields that the server did not send read as None, or as the default of the field; fields that this version does not
    know are there all the same. The methods have the names and the meaning they have in pydantic.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        model_fields: ClassVar[dict[str, Field]]
    else:

        @ClassProperty
        def model_fields(cls):  # noqa: N805
            """The declared fields by attribute name."""
            return fields_of(cls)

    def __init__(self, /, **values: Any) -> None:
        cls = type(self)
        given = _by_key(cls, values)
        missing = []
        for field in fields_of(cls).values():
            if field.required and field.wire not in given:
                if field.default is MISSING:
                    missing.append(field.name)
                else:
                    given[field.wire] = field.default
        if missing:
            raise ValidationError(cls.__name__, f"a value for {', '.join(missing)}", "none")
        self.__dict__ = _decoded(cls, given).__dict__

    @property
    def model_fields_set(self) -> set[str]:
        """The declared fields that were received or assigned."""
        return {name for name, field in fields_of(type(self)).items() if field.wire in self.__dict__}

    @property
    def model_extra(self) -> Data:
        """What was received beyond the declared fields."""
        known = {field.wire for field in fields_of(type(self)).values()}
        return {key: value for key, value in self.__dict__.items() if key not in known}

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Make a model of whatever is given, unchecked; nested dicts become models where the fields say so.

        What was given is what counts as set; `_fields_set` is accepted for the sake of pydantic's signature.
        """
        made: Self = _decoded(cls, _by_key(cls, values))
        return made

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """The older name of `model_construct`."""
        return cls.model_construct(_fields_set, **values)

    @classmethod
    def model_validate(cls, obj: Any, *, from_attributes: bool | None = None, **options: Unpack[LoadOptions]) -> Self:
        """Make a model of a dict that fits its fields.

        Args:
            obj: The dict, or a model of this class.
            from_attributes: Take the fields from the attributes of any other object.
            **options: pydantic's other arguments, which make no difference here.

        Raises:
            ValidationError: It does not fit; the message names the place. Where pydantic is loaded it is an error of
                pydantic's as well.
        """
        from .validate import validate

        _refuse_unknown("model_validate", options, LoadOptions)
        if isinstance(obj, cls):
            return obj
        if from_attributes and not isinstance(obj, dict):
            obj = {name: getattr(obj, name) for name in fields_of(cls) if hasattr(obj, name)}
        values = _by_key(cls, obj) if isinstance(obj, dict) else obj
        try:
            validate(cls, values)
        except ValidationError as error:
            from .pydantic_faults import as_pydantic

            raise as_pydantic(error, cls.__name__, obj) from None
        made: Self = _decoded(cls, values)
        return made

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Unpack[LoadOptions]) -> Self:
        """Make a model of JSON text that fits its fields; see `model_validate`.

        Raises:
            DecodeError: The text is not JSON. Where pydantic is loaded it is an error of pydantic's as well.
            ValidationError: It does not fit.
        """
        try:
            value = decode_json(bytes(json_data) if isinstance(json_data, bytearray) else json_data)
        except DecodeError as error:
            from .pydantic_faults import as_pydantic

            raise as_pydantic(error, cls.__name__, json_data) from error.__cause__
        return cls.model_validate(value, **options)

    @classmethod
    def model_json_schema(cls, by_alias: bool = True, ref_template: str = "#/$defs/{model}", **options: Any) -> Data:
        """Give the JSON Schema of the class, models inside it among its `$defs`.

        Args:
            by_alias: Name properties as on the wire, not as the attributes.
            ref_template: How references are written.
            **options: pydantic's other arguments, which make no difference here.
        """
        from .json_schema import json_schema_of

        return json_schema_of(cls, by_alias=by_alias, ref_template=ref_template)

    def to_dict(
        self,
        *,
        mode: Mode = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> Data:
        """Give what was received as plain dicts and lists, keys in the order in which they came.

        Args:
            mode: "json" turns values of other types than JSON's into those.
            use_api_names: Name the keys as on the wire, not as the attributes.
            exclude_unset: Leave out what was not received; else it appears with its default.
            exclude_defaults: Leave out what equals its default.
            exclude_none: Leave out None.
            warnings: Makes no difference: dumping never warns.
        """
        if mode == "python" and use_api_names and exclude_unset and not (exclude_defaults or exclude_none):
            plain: Data = received(self)
            return plain
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """Give what `to_dict` gives as JSON text."""
        return self.model_dump_json(
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )

    def model_dump(self, *, mode: Mode | str = "python", **options: Unpack[DumpOptions]) -> Data:
        """Give the model as plain dicts and lists, fields that were not received with their default.

        Args:
            mode: "json" turns values of other types than JSON's into those.
            **options: `include` and `exclude` select attributes (sets, or nested mappings as in pydantic); `by_alias`
                names the keys as on the wire; `exclude_unset`, `exclude_defaults`, `exclude_none` leave values out;
                `fallback` makes something of a value that JSON has no form for.
        """
        how = dump_of(mode, options)
        data: Data = how.selection(self, options.get("include"), options.get("exclude"))
        return data

    def model_dump_json(
        self, *, indent: int | None = None, ensure_ascii: bool = False, **options: Unpack[DumpOptions]
    ) -> str:
        """Give what `model_dump(mode="json")` gives as JSON text, compact unless `indent` is given."""
        separators = (",", ":") if indent is None else None
        data = self.model_dump(mode="json", **options)
        return json.dumps(data, indent=indent, ensure_ascii=ensure_ascii, separators=separators)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Give a copy, shallow unless `deep`, with the attributes in `update` replaced."""
        made: Self = clone(self, {}) if deep else copy.copy(self)
        made.__dict__.update(_by_key(type(self), update or {}))
        return made

    def copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """The older name of `model_copy`."""
        return self.model_copy(update=update, deep=deep)

    def dict(self, **options: Unpack[DumpOptions]) -> Data:
        """The older name of `model_dump`."""
        return self.model_dump(**options)

    def json(self, **options: Unpack[DumpOptions]) -> str:
        """The older name of `model_dump_json`."""
        return self.model_dump_json(**options)


def dump_of(mode: str, options: DumpOptions) -> Dump:
    """Give the way of dumping that the arguments of `model_dump` ask for.

    Raises:
        TypeError: There is no such argument.
    """
    _refuse_unknown("model_dump", options, DumpOptions)
    return Dump(
        json=mode == "json",
        wire=bool(options.get("by_alias")),
        unset=not options.get("exclude_unset"),
        defaults=not options.get("exclude_defaults"),
        nulls=not options.get("exclude_none"),
        fallback=options.get("fallback"),
    )


def _refuse_unknown(method: str, options: Mapping[str, Any], known: type[Any]) -> None:
    unknown = options.keys() - known.__annotations__.keys()
    if unknown:
        raise TypeError(f"{method}() got an unexpected argument {sorted(unknown)[0]!r}")


def _by_key(cls: type, values: Mapping[str, Any]) -> Data:
    """Give values by their key on the wire, without `omit`, in containers that decoding may change."""
    fields = fields_of(cls)
    return {
        fields[name].wire if name in fields else name: own(value)
        for name, value in values.items()
        if not isinstance(value, Omit)
    }


def _decoded(cls: type, values: Any) -> Any:
    decoder = decoder_of(cls)
    return values if decoder is None else decoder(values)


count_as_pydantic(Model)
