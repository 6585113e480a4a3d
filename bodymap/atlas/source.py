"""The drawings as files: plain SVG, read without entities or foreign text, written back with an attribute per line.

A file that is read and written again is unchanged, comments and style included: a change shows as the lines that moved.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from xml.parsers import expat

from bodymap.base.errors import DataError
from bodymap.base.text import translate

_COMMENT = "#comment"


@dataclass(slots=True)
class Element:
    """One element of a drawing; `tag` is `#comment` for a comment, whose words are in `text`."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Element"] = field(default_factory=list)
    text: str = ""

    def get(self, name: str, default: str = "") -> str:
        """Return an attribute."""
        return self.attributes.get(name, default)

    @property
    def id(self) -> str:
        """The element's id, or nothing."""
        return self.attributes.get("id", "")

    @property
    def classes(self) -> list[str]:
        """The words of the class attribute, in order."""
        return self.attributes.get("class", "").split()

    def all(self, tag: str) -> Iterator["Element"]:
        """Return the children with this tag."""
        return (child for child in self.children if child.tag == tag)

    def walk(self) -> Iterator["Element"]:
        """Return this element and all within it, in the order of the file."""
        yield self
        for child in self.children:
            yield from child.walk()


class _Reader:
    """Builds the tree while expat reads; document types, and with them entities, are refused."""

    def __init__(self) -> None:
        self.stack: list[Element] = [Element("#document")]

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        element = Element(tag, attributes)
        self.stack[-1].children.append(element)
        self.stack.append(element)

    def end(self, _tag: str) -> None:
        self.stack.pop()

    def text(self, words: str) -> None:
        if words.strip():
            self.stack[-1].text += words

    def comment(self, words: str) -> None:
        self.stack[-1].children.append(Element(_COMMENT, text=words))

    def doctype(self, *_args: object) -> None:
        raise ValueError("a document type")


def read_source(text: str, name: str) -> Element:
    """Return the root of a drawing; DataError where the file is no plain SVG."""
    reader, parser = _Reader(), expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.CommentHandler = reader.comment
    parser.StartDoctypeDeclHandler = reader.doctype
    parser.buffer_text = True
    try:
        parser.Parse(text, True)
    except (expat.ExpatError, ValueError) as error:
        message = translate("Atlas", "The drawing {name} cannot be read: {reason}.").format(name=name, reason=error)
        raise DataError(
            message, translate("Atlas", "A drawing is a plain SVG file without a document type.")
        ) from error
    roots = [child for child in reader.stack[0].children if child.tag == "svg"]
    if not roots:
        message = translate("Atlas", "The drawing {name} holds no picture.").format(name=name)
        raise DataError(message, _hint())
    return roots[0]


def _hint() -> str:
    return translate("Atlas", "A drawing is a plain SVG file without a document type.")


def write_source(root: Element) -> str:
    """Return the text of a drawing."""
    return "\n".join(_lines(root, "")) + "\n"


def _quoted(value: str) -> str:
    return '"' + escape(value, quote=False).replace('"', "&quot;") + '"'


def _lines(element: Element, indent: str) -> Iterator[str]:
    if element.tag == _COMMENT:
        yield f"{indent}<!--{element.text}-->"
        return
    pairs = [f"{name}={_quoted(value)}" for name, value in element.attributes.items()]
    head = f"{indent}<{element.tag}"
    if element.tag == "path" and len(pairs) > 1:
        head = "\n".join([head, *(f"{indent}  {pair}" for pair in pairs)])
    elif pairs:
        head = " ".join([head, *pairs])
    if element.children:
        yield head + ">" + escape(element.text, quote=False)
        for child in element.children:
            yield from _lines(child, indent if element.tag == "svg" else indent + "  ")
        yield f"{indent}</{element.tag}>"
    elif element.text:
        yield f"{head}>{escape(element.text, quote=False)}</{element.tag}>"
    else:
        yield head + "/>"
