"""A folder of rules read whole: every file in its place, every record once, all problems collected."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from screen.model.place import Place, Problem
from screen.reading.background_records import read_chapter, read_hazard, read_published_list
from screen.reading.content import KINDS, Content
from screen.reading.country_records import read_country
from screen.reading.fields import KEBAB, SNAKE, Fields, is_id, shown
from screen.reading.fine_records import read_note
from screen.reading.invariant_records import read_invariant
from screen.reading.layout import BACKGROUND, MEDICINES, QUESTIONS, RuleFile, contents, files_of
from screen.reading.medicine_records import read_class
from screen.reading.question_records import read_question, read_section
from screen.reading.region_records import read_modifier, read_region, read_source
from screen.reading.rule_records import read_fact, read_rule
from screen.reading.strict_yaml import read_tree
from screen.reading.tree import Node, Scalar, Table
from screen.reading.wording_records import read_approval, read_version, read_wording

_LISTS: Final[dict[str, tuple[str, Callable[[Node, list[Problem]], Any]]]] = {
    "facts": ("fact", read_fact),
    "invariants": ("invariant", read_invariant),
    "modifiers": ("modifier", read_modifier),
    "regions": ("region", read_region),
    "sources": ("source", read_source),
    "fine": ("note", read_note),
    "countries": ("country", read_country),
    "expectations": ("chapter", read_chapter),
    "hazards": ("hazard", read_hazard),
    "guidelines": ("published list", read_published_list),
}

_HIDDEN: Final[dict[str, set[str]]] = {
    QUESTIONS: {"unknown-question", "unknown-yes-no", "unknown-value"},
    MEDICINES: {"unknown-class"},
    "facts": {"unknown-question"},
    "modifiers": {"unknown-modifier"},
    "regions": {"unknown-region"},
    "sources": {"unknown-source"},
}
"""What may only seem unknown while a file of this kind is broken."""


def read_folder(folder: Path, shown_as: str, *, shipped: bool, medicines_only: bool = False) -> Content:
    """Everything in the folder but the background; nothing is raised, all problems are collected."""
    files, problems = files_of(folder, shown_as)
    reader = FolderReader(Content(shown_as, problems), shipped)
    for file in files:
        if file.folder == MEDICINES or not (medicines_only or _is_background(file)):
            reader.read(file)
    return reader.content


def read_background(folder: Path, shown_as: str, *, shipped: bool) -> Content:
    """What stands beside the rules in the folder; other files are not looked at."""
    reader = FolderReader(Content(shown_as), shipped)
    for file in files_of(folder, shown_as)[0]:
        if _is_background(file):
            reader.read(file)
    return reader.content


def _is_background(file: RuleFile) -> bool:
    return not file.folder and file.name in BACKGROUND


class FolderReader:
    """Reads the files of one folder into one content."""

    def __init__(self, content: Content, shipped: bool) -> None:
        self.content = content
        self._shipped = shipped
        self._problems = content.problems

    def read(self, file: RuleFile) -> None:
        """Take in one file."""
        already = len(self._problems)
        if not file.folder:
            self.content.single_files.add(file.name)
        data = contents(file)
        if isinstance(data, Problem):
            self._problems.append(data)
        else:
            self.read_data(data, file)
        if len(self._problems) > already:
            self.content.hidden |= _HIDDEN.get(file.folder or file.name, set())

    def read_data(self, data: bytes, file: RuleFile) -> None:
        """Take in what stands in a file, wherever the bytes come from."""
        tree, found = read_tree(data, file.shown)
        self._problems += found
        if tree is not None:
            self._read_tree(tree, file)

    def _read_tree(self, tree: Node, file: RuleFile) -> None:
        if not isinstance(tree, Table):
            Fields(tree, "this file", self._problems)
        elif file.folder == QUESTIONS:
            self._read_questions(Fields(tree, "this section", self._problems), tree, file)
        elif file.folder == MEDICINES:
            self._take("class", tree, SNAKE, lambda: self._class(tree), file)
        elif file.folder:
            self._take("rule", tree, KEBAB, lambda: self._rule(tree, file), file)
        else:
            self._read_single(tree, file)

    def _read_single(self, tree: Table, file: RuleFile) -> None:
        fields = Fields(tree, "this file", self._problems)
        if file.name in _LISTS:
            kind, read = _LISTS[file.name]
            if kind == "country":
                self.content.default_country = fields.maybe_text("default")
            self._read_list(fields, file.name, kind, read)
            fields.is_sound()
        elif file.name == "rulebook":
            self.content.version = read_version(fields)
        elif file.name == "wording":
            wording = read_wording(fields, complete=self._shipped)
            self.content.records["level"].update(wording.levels)
            self.content.records["statement"].update(wording.statements)
            self._remember_wording(tree)
        elif self._shipped:
            sentence = "Approvals belong to a clinic's own folder. Delete this file."
            self._report(Place(file.shown), "stray-file", sentence)
        else:
            self._read_approvals(fields)

    def _remember_wording(self, tree: Node) -> None:
        for kind in ("level", "statement"):
            node = tree.get(KINDS[kind]) if isinstance(tree, Table) else None
            for id, inner in node if isinstance(node, Table) else ():
                self.content.nodes[kind, id.text] = inner

    def _read_approvals(self, fields: Fields) -> None:
        fields.node("approvals")
        for node in fields.items("approvals"):
            approval = read_approval(node, self._problems)
            if approval is not None and self._is_first("approval", approval.rule, node):
                self.content.approvals[approval.rule] = approval
        fields.is_sound()

    def _read_questions(self, fields: Fields, tree: Node, file: RuleFile) -> None:
        section = read_section(fields)
        self._check_name(tree, file)
        self.content.nodes["section", file.name] = tree
        if section is not None:
            self.content.records["section"][file.name] = section
        elif self._shipped:
            self._report(fields.place, "missing-key", "A section needs 'title' and 'order'. Add them.")
        self._read_list(fields, "questions", "question", lambda node, found: read_question(node, file.name, found))
        fields.is_sound()

    def _read_list(self, fields: Fields, key: str, kind: str, read: Callable[[Node, list[Problem]], Any]) -> None:
        fields.node(key)
        form = SNAKE if kind in ("question", "fact") else KEBAB
        for node in fields.items(key):
            self._take(kind, node, form, partial(read, node, self._problems))

    def _rule(self, tree: Node, file: RuleFile) -> Any:
        fields = Fields(tree, "this rule", self._problems)
        rule = read_rule(fields)
        if rule and rule.topic != file.folder:
            sentence = (
                f"The rule lies in the folder '{file.folder}' but names another topic. Move it or change the topic."
            )
            self._report(fields.place_of("topic"), "topic-is-not-folder", sentence)
        return rule

    def _class(self, tree: Node) -> Any:
        found = read_class(Fields(tree, "this class", self._problems))
        if found is None:
            return None
        record, names = found
        self.content.names[record.id] = names
        return record

    def _take(self, kind: str, node: Node, form: str, read: Callable[[], Any], file: RuleFile | None = None) -> None:
        """Keep one record, or note that it is withdrawn; an id that stands twice is reported with both places."""
        withdrawn = isinstance(node, Table) and node.get("withdrawn") is not None
        record = self._withdrawal(node, form) if withdrawn else read()
        if file is not None and record is not None:
            self._check_name(node, file)
        id = node.get("id") if isinstance(node, Table) else None
        if not isinstance(id, Scalar) or not is_id(id.text, form):
            return
        if not self._is_first(kind, id.text, node):
            return
        if withdrawn and record is not None:
            self.content.withdrawn[kind, id.text] = record
        elif record is not None:
            self.content.records[kind][id.text] = record

    def _is_first(self, kind: str, id: str, node: Node) -> bool:
        first = self.content.nodes.setdefault((kind, id), node)
        if first is not node:
            sentence = f"The {kind} '{id}' stands twice: here and at {first.place}. Keep one of them."
            self._report(node.place, "duplicate-id", sentence)
        return first is node

    def _withdrawal(self, node: Node, form: str) -> str | None:
        fields = Fields(node, "a record that is withdrawn", self._problems)
        fields.id("id", form)
        reason = fields.text("withdrawn")
        if self._shipped:
            sentence = "Only a clinic's own folder withdraws. Delete the record instead."
            fields.report(fields.place_of("withdrawn"), "withdrawn-here", sentence)
        return reason if fields.is_sound() else None

    def _check_name(self, node: Node, file: RuleFile) -> None:
        id = node.get("id") if isinstance(node, Table) else None
        if isinstance(id, Scalar) and id.text and id.text != file.name:
            sentence = f"The id is '{shown(id.text)}' and the file '{file.name}.yaml'. Give both the same name."
            self._report(id.place, "id-is-not-file-name", sentence)

    def _report(self, place: Place, code: str, sentence: str) -> None:
        self._problems.append(Problem(place, code, sentence))
