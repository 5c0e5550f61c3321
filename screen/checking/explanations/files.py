"""Faults of files: where they lie, how they are encoded, and whether they are YAML that can be read in one way only."""

from typing import Final

PAGES: Final = {
    "alias": """A text begins with `*`, or refers to another place of the file.

YAML can say "the same as there"; a reader of one rule then has to look elsewhere to know what it says. It is not
used here. Write it out, or put a text that begins with `*` into quotation marks.

Wrong:
    # rules/nerves/numb-saddle.yaml
    why: *important

Right:
    # rules/nerves/numb-saddle.yaml
    why: "*important"
""",
    "anchor": """A text begins with `&`, or marks a place so that others can refer to it.

Marks are of no use without references, and those are not used. Take the mark out, or put a text that begins with
`&` into quotation marks.

Wrong:
    # rules/nerves/numb-saddle.yaml
    why: &reason It matters.

Right:
    # rules/nerves/numb-saddle.yaml
    why: It matters.
""",
    "control-character": """A character stands here that cannot be seen and has no meaning.

It came from another program or a terminal. What nobody can see nobody can review. Delete it.

Wrong:
    # rules/nerves/numb-saddle.yaml
    why: It ⟨U+0007⟩matters.

Right:
    # rules/nerves/numb-saddle.yaml
    why: It matters.
""",
    "directive": """A line begins with `%`.

YAML reads it as an order to the parser. Files of rules give none. Delete the line.

Wrong:
    # rules/rulebook.yaml
    %YAML 1.2
    ---
    version: 2026.11.0

Right:
    # rules/rulebook.yaml
    version: 2026.11.0
""",
    "duplicate-id": """Two records have the same id.

Only one of them could count, and nobody could tell which. The other place is named in the sentence. Keep one, or
give one of them another id.

Wrong:
    # rules/modifiers.yaml
    modifiers:
      - {id: fine-needle, says: Use a fine needle.}
      - {id: fine-needle, says: Use the finest needle.}

Right:
    # rules/modifiers.yaml
    modifiers:
      - {id: fine-needle, says: Use the finest needle.}
""",
    "duplicate-key": """A key stands twice in the same record.

Many programs silently take the last one, so the level that a reviewer read might not be the level that counts. Keep
one of them.

Wrong:
    # rules/bleeding/thinner.yaml
    why: It matters.
    why: It matters a lot.

Right:
    # rules/bleeding/thinner.yaml
    why: It matters a lot.
""",
    "empty-file": """A file of rules is empty.

A file that was saved empty by mistake looks like a rule that was never written. Write its content or delete it.

Wrong:
    # rules/nerves/new-sign.yaml
    # nothing yet

Right:
    # rules/nerves/new-sign.yaml is missing
""",
    "hidden-character": """A character turns the direction of writing without being seen.

Such signs can make a sentence look different from what the program reads. Delete it.

Wrong:
    # rules/nerves/numb-saddle.yaml
    say: ⟨U+202E⟩Ask a doctor.

Right:
    # rules/nerves/numb-saddle.yaml
    say: Ask a doctor.
""",
    "id-is-not-file-name": """The id in a file is not the file's name.

A rule is found by its name: in results, in the list and on disk. Give both the same name.

Wrong:
    # rules/bleeding/thinner.yaml
    id: blood-thinner

Right:
    # rules/bleeding/thinner.yaml
    id: thinner
""",
    "key": """A key is missing before a colon, or is not a word.

A key is one word, as in `why: …`. A text that happens to hold a colon belongs into quotation marks.

Wrong:
    # rules/nerves/numb-saddle.yaml
    [why, say]: It matters.

Right:
    # rules/nerves/numb-saddle.yaml
    why: It matters.
""",
    "line-break": """A line is broken by a character that only some programs take for a line break.

Line numbers would then differ from program to program. Use the line break of the Enter key.

Wrong:
    # rules/nerves/numb-saddle.yaml
    why: It ⟨U+2028⟩matters.

Right:
    # rules/nerves/numb-saddle.yaml
    why: It matters.
""",
    "merge-key": """Keys of another place are merged in with `<<`.

A reader of the record would not see what it holds. Write the keys out.

Wrong:
    # rules/nerves/numb-saddle.yaml
    <<: {why: It matters.}

Right:
    # rules/nerves/numb-saddle.yaml
    why: It matters.
""",
    "missing-file": """A file that every whole set of rules needs is not there.

`rulebook.yaml` holds the version and `wording.yaml` what a person reads at each level. Without them there is
nothing to show. Add the file.

Wrong:
    # rules/wording.yaml is missing

Right:
    # rules/wording.yaml as it is
""",
    "no-questions": """A whole set of rules has no question.

Nobody could be asked anything, and everybody would look fine. Add a section in the folder `questions`.

Wrong:
    # rules holds only
    # rules/rulebook.yaml
    version: 2026.11.0
    # rules/wording.yaml as it is
    # rules/sources.yaml as it is
    # rules/nerves/numb-saddle.yaml as it is

Right:
    # rules/questions/signs.yaml as it is
""",
    "no-rules": """There is no rule at all.

Without rules every answer would look fine. Either the path is wrong, or nothing has been written yet. Look at the
path, or add a rule in the folder of its topic.

Wrong:
    # rules holds only
    # rules/README.md
    Rules will come.

Right:
    # rules/nerves/numb-saddle.yaml as it is
""",
    "no-such-folder": """A folder of rules is not there, or is a file.

A mistyped path must not mean "no rules of our own". Look at the path.

Wrong:
    # clinic is a file

Right:
    # clinic/rulebook.yaml
    version: 2026.11.1
""",
    "not-utf-8": """A file is not text in UTF-8.

In another encoding letters and signs would turn into others. Save the file again with the encoding UTF-8.

Wrong:
    # rules/nerves/numb-saddle.yaml
    why: M⟨byte E9⟩decins ask for it.

Right:
    # rules/nerves/numb-saddle.yaml
    why: Médecins ask for it.
""",
    "second-document": """A second document begins in the file.

A line `---` begins another document, which most programs would never read. Keep one in a file and take the line
out.

Wrong:
    # rules/rulebook.yaml
    version: 2026.11.0
    ---
    version: 2026.11.1

Right:
    # rules/rulebook.yaml
    version: 2026.11.1
""",
    "stray-file": """A file or folder fits no place among the rules.

What is not read must not look as if it were: a copy, a file that ends in `.yml`, a rule outside the folder of its
topic, a folder within a folder. Move, rename or delete it.

Wrong:
    # rules/bleeding/thinner-copy.yml
    id: thinner-copy

Right:
    # rules/bleeding/thinner-copy.yml is missing
""",
    "syntax": """The file cannot be read as YAML from here on.

Mostly a colon stands in a text without quotation marks, a bracket or a quotation mark is not closed, or a line is
indented differently from its neighbours.

Wrong:
    # rules/nerves/numb-saddle.yaml
    why: One thing matters: time.

Right:
    # rules/nerves/numb-saddle.yaml
    why: "One thing matters: time."
""",
    "tab": """A tab stands in the file.

How wide a tab is depends on the program, so what looks indented may not be. Use spaces.

Wrong:
    # rules/nerves/numb-saddle.yaml
    why:⟨U+0009⟩It matters.

Right:
    # rules/nerves/numb-saddle.yaml
    why: It matters.
""",
    "tag": """A text begins with `!`, or a value is given a type.

Values are not typed by hand here: the shape of the record says what each one is. Take the `!word` out, or put a
text that begins with `!` into quotation marks.

Wrong:
    # rules/nerves/numb-saddle.yaml
    why: !important It matters.

Right:
    # rules/nerves/numb-saddle.yaml
    why: "!important It matters."
""",
    "too-deep": """Brackets or lists are nested more than 12 deep.

No record of rules needs that; most likely a bracket is not closed. Look at the brackets.

Wrong:
    # rules/nerves/numb-saddle.yaml
    modify: [[[[[[[[[[[[[fine-needle]]]]]]]]]]]]]

Right:
    # rules/nerves/numb-saddle.yaml
    modify: [fine-needle]
""",
    "too-large": """A file has more than 1,000,000 bytes.

No rule is that long, so something else got into the folder. Divide the file, or take out what does not belong here.

Wrong:
    # rules/nerves/numb-saddle.yaml
    why: ⟨1000000 times a⟩

Right:
    # rules/nerves/numb-saddle.yaml
    why: It matters.
""",
    "topic-is-not-folder": """A rule lies in a folder that is not its topic.

Rules are read folder by folder. Move the rule, or change its topic.

Wrong:
    # rules/bleeding/thinner.yaml
    topic: medicines

Right:
    # rules/bleeding/thinner.yaml
    topic: bleeding
""",
    "unreadable": """A file or folder of rules cannot be read.

It may be a link that leads nowhere, or its permissions leave the reader out. Rules that cannot be read are never
skipped.

Wrong:
    # rules/nerves/linked.yaml leads nowhere

Right:
    # rules/nerves/linked.yaml is missing
""",
}
