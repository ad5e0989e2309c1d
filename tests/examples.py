"""Some value of any type that records are made of."""

from dataclasses import is_dataclass
from typing import Any, Literal, get_args, get_origin, get_type_hints


def example(kind: Any) -> Any:
    """Some value of a type."""
    if get_origin(kind) is Literal:
        return get_args(kind)[0]
    if get_origin(kind) is tuple:
        return (example(get_args(kind)[0]),)
    if is_dataclass(kind):
        return kind(**{name: example(hint) for name, hint in get_type_hints(kind).items()})  # type: ignore[operator]  # a class
    return {str: "練習", int: 7, bool: True}[kind]
