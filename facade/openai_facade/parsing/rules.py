"""What strict structured outputs accept, as data: change a row here when the servers change.

`REFUSED` lists keywords that no server takes in strict mode; a schema with one of them is refused before it is sent.
`LIMITS` are figures that servers raise from time to time; beyond them there is only a warning.
The rows are facts of the API's structured-output reference.
"""

from __future__ import annotations

from typing import Final

REFUSED: Final[dict[str, str]] = {
    "not": "negation cannot be expressed; say what is allowed instead",
    "if": "conditions cannot be expressed; use anyOf with one object per case",
    "then": "conditions cannot be expressed; use anyOf with one object per case",
    "else": "conditions cannot be expressed; use anyOf with one object per case",
    "dependentRequired": "dependencies cannot be expressed; use anyOf with one object per case",
    "dependentSchemas": "dependencies cannot be expressed; use anyOf with one object per case",
    "patternProperties": "keys must be known; use a list of objects with a key and a value field",
    "propertyNames": "keys must be known; use a list of objects with a key and a value field",
    "unevaluatedProperties": "open objects cannot be expressed; list the properties",
    "unevaluatedItems": "open arrays cannot be expressed; use items",
    "prefixItems": "arrays with one type per place cannot be expressed; use an object with named fields",
    "contains": "it cannot be expressed; use items",
}

REWRITTEN: Final[dict[str, str]] = {
    "allOf": "write the fields out",
    "oneOf": "use anyOf",
    "default": "leave it out; a model does not know it",
    "uniqueItems": "leave it out",
}
"""Keywords that `to_strict_schema` writes otherwise or leaves out; servers refuse them in a schema written by hand."""

DROPPED: Final = ("default", "uniqueItems")
"""Keywords that are left out before a schema is sent: they say nothing about the shape, and servers refuse them."""

SHAPES: Final = frozenset({"type", "$ref", "anyOf", "oneOf", "enum", "const", "properties"})
"""Keywords one of which every schema has to have."""

NO_SHAPE: Final = "anything at all cannot be expressed; name a type"
OPEN_OBJECT: Final = (
    "additionalProperties must be false; an open dict cannot be expressed, use a list of objects with a key and a "
    "value field"
)
OPEN_ROOT: Final = "the root must be an object with fields; wrap the value in a class with one field"

LEVELS: Final = 5
"""Levels of nesting that every server is known to take."""
PROPERTIES: Final = 100
"""Properties in one schema, counted over all its objects, that every server is known to take."""
FORMATS: Final = frozenset({"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"})
"""Formats of strings that every server is known to take."""
