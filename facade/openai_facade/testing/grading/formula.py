"""The formula of a grader that is made of others: numbers, names, the four operations and a few functions."""

from __future__ import annotations

import ast
import math
import operator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_LONGEST = 2_000
_OPERATIONS: dict[type, Callable[..., Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
}
_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "min": min,
    "max": max,
    "abs": abs,
    "floor": math.floor,
    "ceil": math.ceil,
    "exp": math.exp,
    "sqrt": math.sqrt,
    "log": math.log,
}


class BadFormula(ValueError):
    """A formula that cannot be read or has no value; `unknown` says that a name in it means nothing."""

    def __init__(self, message: str, *, unknown: bool = False) -> None:
        super().__init__(message)
        self.unknown = unknown


def value(formula: str, names: Mapping[str, float]) -> float:
    """What a formula comes to.

    Raises:
        BadFormula: It cannot be read, or has no value.
    """
    if len(formula) > _LONGEST:
        raise BadFormula("the formula is too long")
    try:
        found = float(_value(ast.parse(formula.strip(), mode="eval").body, names))
    except BadFormula:
        raise
    except (SyntaxError, ValueError, TypeError, ArithmeticError, RecursionError, MemoryError) as problem:
        raise BadFormula(f"the formula cannot be computed: {problem}") from None
    if not math.isfinite(found):
        raise BadFormula("the formula has no finite value")
    return found


def _value(node: ast.expr, names: Mapping[str, float]) -> Any:
    match node:
        case ast.Constant(value=int() | float()):
            return node.value
        case ast.Name(id=name):
            if name not in names:
                raise BadFormula(f"the formula names '{name}', which is no grader", unknown=True)
            return names[name]
        case ast.UnaryOp(op=op, operand=operand) if type(op) in _OPERATIONS:
            return _OPERATIONS[type(op)](_value(operand, names))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATIONS:
            return _OPERATIONS[type(op)](_value(left, names), _value(right, names))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in _FUNCTIONS:
            return _FUNCTIONS[name](*(_value(one, names) for one in args))
    raise BadFormula("a formula is made of numbers, graders, + - * / and functions such as min and max")
