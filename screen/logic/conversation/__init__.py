"""An interview as a value: what was answered, what is shown next, and what a move makes of it."""

from screen.logic.conversation.moves import (
    MOVES,
    Accept,
    Answered,
    Back,
    Confirmed,
    Forward,
    GoOn,
    Jump,
    Move,
    Replied,
    Review,
    after,
)
from screen.logic.conversation.pages import (
    Entry,
    Page,
    QuestionPage,
    ReadBackPage,
    ResultPage,
    ReviewPage,
    SectionPage,
    StopPage,
    page_of,
)
from screen.logic.conversation.state import Conversation

__all__ = [
    "MOVES",
    "Accept",
    "Answered",
    "Back",
    "Confirmed",
    "Conversation",
    "Entry",
    "Forward",
    "GoOn",
    "Jump",
    "Move",
    "Page",
    "QuestionPage",
    "ReadBackPage",
    "Replied",
    "ResultPage",
    "Review",
    "ReviewPage",
    "SectionPage",
    "StopPage",
    "after",
    "page_of",
]
