"""The JSON Schema of a result, for those who write programs that read it."""

from screen.model.answer import AnsweredBy
from screen.model.level import LEVELS, Strength
from screen.model.medicine import Match, Taken
from screen.model.region import CHANGES, RegionStatus, Technique
from screen.model.reply import Clinician, Says, Validity
from screen.model.rule import ReviewStatus, Stance
from screen.model.screening import Status
from screen.writing.json_result import SCHEMA_VERSION, STATEMENTS, WHAT_IF, JsonObject


def result_schema() -> JsonObject:
    """A JSON Schema (draft 2020-12) that every result of `write_json` keeps to."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "acuscreen result",
        **_object(
            "What a screening says about one person. Every field but the last is always there; null "
            "means that there is none.",
            schema_version=_described({"const": SCHEMA_VERSION}, "Changes when a field changes its meaning or goes."),
            level=_level("How soon to speak to a doctor: the gravest level that counts."),
            could_be=_level("The gravest level that settling everything open may still show."),
            complete=_flag("No question that was never asked could still change the level or what is shown with it."),
            not_today=_flag("Something passing, such as an infection, speaks against needles today."),
            exit_code=_described({"enum": [0, 10, 15, 20, 30, 40]}, "The exit code of the command for this result."),
            headline=_text("The sentence a person reads first."),
            action=_text("The one thing to do."),
            country=_or_null(
                _object(
                    "Whom to call, in the country that was named.",
                    country=_id("The country, by its two letters."),
                    emergency=_text("The number in an emergency."),
                    urgent_line=_text_or_null("The number for help today that is no emergency, and where it holds."),
                )
            ),
            findings=_list("The rules that apply, gravest first.", _finding()),
            undecided=_list("The rules that can still go either way, gravest first.", _undecided()),
            not_asked=_ids("Questions that were never asked, except those an earlier answer rules out."),
            to_ask=_ids("Those of the questions never asked that can still change the result."),
            dropped=_ids("Questions whose answer does not count because an earlier answer rules the question out."),
            declined=_ids("Questions the person would rather not answer."),
            vouched=_ids("Questions answered no for the rest, without asking them one by one."),
            regions=_regions(),
            cautions=_list("Changes of technique wherever needles are placed.", _caution()),
            techniques=_list(
                "Every way to treat, and what changes in it; empty when regions are withheld.", _technique()
            ),
            answers={
                "type": "object",
                "description": "The answers by question, in the words of a file of answers; they can be read in again.",
                "propertyNames": {"pattern": "^[a-z][a-z0-9_]*$"},
                "additionalProperties": _words("One answer."),
            },
            medicines=_list("What was recognised in the lists of medicines.", _medicine()),
            asked_on=_text_or_null("The day of the answers as YYYY-MM-DD, if it was given."),
            replies={
                "type": "object",
                "description": "What clinicians replied, by rule, as in a file of answers; they can be read in again.",
                "propertyNames": {"pattern": "^[a-z][a-z0-9-]*$"},
                "additionalProperties": _object("One reply.", **_reply()),
            },
            answered_by=_or_null(_one_of("Who sat at the keys, if it is known.", [each.value for each in AnsweredBy])),
            carried_over={
                "type": "object",
                "description": "Answers of an earlier visit said to be still so, with the day each was asked.",
                "propertyNames": {"pattern": "^[a-z][a-z0-9_]*$"},
                "additionalProperties": _text("The day as YYYY-MM-DD."),
            },
            second_check=_or_null(_second_check()),
            warnings=_texts("Answers that do not fit together, in words."),
            fine=_list("What the answers bring up and is fine; empty while a doctor may be needed.", _note()),
            rulebook=_rulebook(),
            program=_object(
                "The program that wrote the result.", name=_text("Its name."), version=_text("Its version.")
            ),
            reviewed=_described({"const": False}, "Whether clinicians have reviewed the rules: they have not."),
            statements=_object("What is said with every result.", **{each: _text("A text.") for each in STATEMENTS}),
        ),
    }
    schema["properties"][WHAT_IF] = _what_would_change()
    return schema


def _finding() -> JsonObject:
    return _object(
        "A rule that applies.",
        rule=_id("The rule."),
        level=_level("The level of the rule."),
        counts_as=_level("The level it adds: inform where a clinician's reply lowers it, else that of the rule."),
        reply=_or_null(_judged_reply()),
        title=_text("The person's situation."),
        say=_text("What to do about it."),
        ask_them=_text_or_null("What to ask or tell the doctor or pharmacist."),
        because=_list(
            "The answers that made the rule apply.",
            _object("One of them.", question=_id("The question."), answer=_or_null(_words("The answer in words."))),
        ),
        postpone=_flag("The rule speaks against needles today."),
        strength=_one_of("What kind of evidence the rule rests on.", [each.value for each in Strength]),
        sources=_list(
            "The published works behind the rule.",
            _object(
                "One of them.",
                cite=_text("Its short name."),
                reference=_text("The work."),
                read=_text("How much of it was read."),
                at=_text_or_null("The place in it."),
                stance=_one_of("Whether it supports or qualifies the rule.", [each.value for each in Stance]),
                says=_text_or_null("What it says, in our own words."),
            ),
        ),
        status=_one_of("Whether a named clinician has reviewed the rule.", [each.value for each in ReviewStatus]),
        why=_text("Why it matters."),
    )


def _undecided() -> JsonObject:
    reasons = [Status.NOT_SURE.value, Status.WAITS.value, Status.DECLINED.value]
    return _object(
        "A rule that can still go either way.",
        rule=_id("The rule."),
        level=_level("The level if it applies."),
        counts_as=_or_null(_level("The level it adds meanwhile; null adds nothing.")),
        reply=_or_null(_judged_reply()),
        reason=_one_of("Not sure, waiting for questions never asked, or only for answers declined.", reasons),
        settled_by=_ids("The questions whose answers would settle it."),
        open_medicines=_texts("Names of medicines, as written, that were not recognised and keep it open."),
        title=_text("The situation the rule describes."),
        if_it_is_so=_text_or_null("For an emergency the person is not sure about: what to do at once if it is so."),
    )


def _reply() -> dict[str, JsonObject]:
    return {
        "from": _one_of("Who replied.", [each.value for each in Clinician]),
        "on": _text("The day of the reply as YYYY-MM-DD."),
        "says": _one_of("What they said about needles.", [each.value for each in Says]),
        "note": _text_or_null("What they added; conditions always stand here."),
    }


def _judged_reply() -> JsonObject:
    return _object(
        "What a clinician replied to this rule.",
        **_reply(),
        until=_text("The last day on which the reply holds, as YYYY-MM-DD."),
        validity=_one_of("Whether it holds on the day of the answers.", [each.value for each in Validity]),
        lowers=_flag("Because of it the rule counts as inform at most."),
    )


def _what_would_change() -> JsonObject:
    thing = {
        "question": _id("The question it belongs to."),
        "option": _or_null(_id("The option of it that was marked as not sure.")),
        "medicine": _text_or_null("The medicine of the list, as written."),
        "answer": _words("How it would turn out: for an option or a medicine yes or no."),
    }
    return _object(
        "What would change the result, if that was asked for.",
        find_out=_or_null(
            _object(
                "The shortest list of open things that makes the result milder, if all turn out so.",
                things=_list("The things.", _object("One of them.", **thing)),
                becomes=_level("The level then."),
            )
        ),
        could_raise=_list(
            "Open things that alone could make the result graver.",
            _object("One of them.", **thing, becomes=_level("The level then.")),
        ),
        behind=_list(
            "For each rule that counts, the single answers it rests on.",
            _object(
                "One rule.",
                rule=_id("The rule."),
                otherwise=_list(
                    "Answers with each of which alone it would not apply; to find slips, not to be proposed.",
                    _object("One of them.", question=_id("The question."), answer=_words("The other answer.")),
                ),
            ),
        ),
    )


def _regions() -> JsonObject:
    change = _object(
        "One change.",
        change=_one_of("What changes.", list(CHANGES)),
        notes=_texts("Why, or where exactly."),
        rules=_ids("The rules that ask for it."),
        free_side=_or_null(_one_of("The side that may be needled, for other-side-only.", ["left", "right"])),
        until_settled=_flag("Only rules that are not sure ask for it."),
        answered=_flag("Clinicians have replied to every rule that asks for it; clinician-ok is then no longer asked."),
    )
    region = _object(
        "A region relevant to the pain.",
        region=_id("The region."),
        label=_text("Its name for people."),
        status=_one_of("What the acupuncturist may do there.", [each.value for each in RegionStatus]),
        extension=_flag("Not in the guide this tool started from; added from other published work."),
        support=_text("How well published choices of points support the link to the pain."),
        changes=_list("What this person's answers change there, strictest first.", change),
        points=_list(
            "Its points; some are listed for their danger alone, as their note says.",
            _object(
                "A point.",
                code=_text("Its code."),
                name=_text("Its name."),
                where=_text("Where it lies."),
                note=_text_or_null("What to mind there, or how sure its place is."),
            ),
        ),
        cautions=_texts("What holds there for everybody."),
        not_asked=_texts("What holds there for some, whom no question finds: the acupuncturist checks."),
    )
    return _object(
        "Where needles may go for the pain.",
        withheld=_flag("No regions are offered, because a doctor comes first."),
        pain=_ids("The places of pain."),
        list=_list("The regions in the order of the rulebook.", region),
    )


def _note() -> JsonObject:
    return _object(
        "A note that takes away a worry.",
        note=_id("The note."),
        says=_text("What is fine."),
        sources=_texts("The short names of the published works behind it."),
    )


def _caution() -> JsonObject:
    return _object(
        "A change of technique.",
        modifier=_id("The change."),
        says=_text("It in words, to the acupuncturist."),
        rules=_ids("The rules that ask for it."),
        until_settled=_flag("Only rules that are not sure ask for it."),
    )


def _technique() -> JsonObject:
    return _object(
        "A way to treat.",
        technique=_one_of("The way.", [each.value for each in Technique]),
        status=_one_of(
            "What may be done with it.", [each.value for each in RegionStatus if each is not RegionStatus.ASK_FIRST]
        ),
        cautions=_ids("The changes of technique that concern it."),
    )


def _medicine() -> JsonObject:
    return _object(
        "A medicine from the list.",
        as_written=_text("The words it was written with."),
        names=_texts("The names recognised in them."),
        substances=_texts("The substances behind the names, where they matter."),
        classes=_ids("The classes it belongs to."),
        match=_one_of("How it was recognised.", [each.value for each in Match]),
        taken=_one_of("Whether it is taken.", [each.value for each in Taken]),
    )


def _second_check() -> JsonObject:
    disagreement = _object(
        "A question that was answered in two ways.",
        question=_id("The question."),
        first=_words("The first answer in words."),
        second=_words("The second answer."),
        settled=_words("What both came to, which is the answer that counts."),
    )
    return _object(
        "Questions asked once more by somebody who did not see the first answers.",
        by=_text_or_null("What the second person calls themselves."),
        on=_text("The day as YYYY-MM-DD."),
        asked=_ids("The questions asked again."),
        disagreements=_list("Where the answers differed, and how that was settled.", disagreement),
    )


def _rulebook() -> JsonObject:
    amendment = _object(
        "One record that a clinic's own folder changed.",
        folder=_text("The folder."),
        kind=_text("What kind of record it is, such as rule."),
        id=_id("The record."),
        how=_one_of("What was done.", ["replaced", "added", "withdrawn"]),
        was=_or_null(_level("The level of the rule before.")),
        now=_or_null(_level("The level of the rule now.")),
        reason=_text_or_null("Why it was withdrawn."),
        approved_by=_text_or_null("Who approved that a grave rule became milder."),
        approved_on=_text_or_null("When."),
    )
    return _object(
        "The rules the result went by.",
        version=_text("Their version."),
        sha256=_text("What stands for their exact content."),
        amendments=_list("What a clinic's own folder changed.", amendment),
    )


def _object(description: str, **properties: JsonObject) -> JsonObject:
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(description: str, items: JsonObject) -> JsonObject:
    return {"type": "array", "description": description, "items": items}


def _described(schema: JsonObject, description: str) -> JsonObject:
    return {**schema, "description": description}


def _text(description: str) -> JsonObject:
    return {"type": "string", "description": description}


def _texts(description: str) -> JsonObject:
    return _list(description, {"type": "string"})


def _text_or_null(description: str) -> JsonObject:
    return {"type": ["string", "null"], "description": description}


def _flag(description: str) -> JsonObject:
    return {"type": "boolean", "description": description}


def _id(description: str) -> JsonObject:
    return {"type": "string", "pattern": "^[a-z][a-z0-9_-]*$", "description": description}


def _ids(description: str) -> JsonObject:
    return _list(description, {"type": "string", "pattern": "^[a-z][a-z0-9_-]*$"})


def _level(description: str) -> JsonObject:
    return _one_of(description, list(LEVELS))


def _one_of(description: str, words: list[str]) -> JsonObject:
    return {"enum": words, "description": description}


def _or_null(schema: JsonObject) -> JsonObject:
    return {"anyOf": [schema, {"type": "null"}]}


def _words(description: str) -> JsonObject:
    one_or_more = [{"type": "string"}, {"type": "integer"}, {"type": "array", "items": {"type": "string"}}]
    return {"anyOf": one_or_more, "description": description}
