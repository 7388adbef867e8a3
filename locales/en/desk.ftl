# What Lotsen says to staff in Telegram. Plain text.

desk-case = Case { $number } · { $desk }
desk-urgent = URGENT
desk-topic = Topic: { $topic }
desk-language = Language: { $language }
desk-place = Lives in: { $place }
desk-due = Answer { $due } at the latest
desk-hits = Answers that may fit:
desk-hit = { $rank }. { $title } ({ $percent } %)
desk-how-to-reply = Reply to this message, and your reply goes to the person.
desk-medium = Picture, sound or something else that only a human can take in
desk-erased-question = (erased by the person)
desk-reason-no_match = Why: no answer fits well enough
desk-reason-ambiguous = Why: several answers may fit
desk-reason-stale = Why: the answer has to be reviewed again
desk-reason-no_translation = Why: the answer is missing in a language that the person reads
desk-reason-language_unknown = Why: the language could not be recognised
desk-reason-asked_for_person = Why: the person wants an answer from a human
desk-reason-media = Why: picture, sound or file
desk-reason-failure = Why: technical failure on our side
desk-reason-not_helpful = Why: the answer did not help
desk-reason-urgent = Why: urgent subject. The person already has the answer from the knowledge base.
desk-reason-crisis = Why: crisis. The person has the crisis numbers. Read now.
desk-status-open = Waiting for somebody
desk-status-claimed = { $name } has the case
desk-status-answered = Answered by { $name }
desk-status-closed = Closed
desk-button-claim = Take the case
desk-button-release = Release the case
desk-button-send = Send { $rank }: { $title }
desk-button-hand-over = Hand over
desk-button-close = Close
desk-button-back = Back
desk-line-newcomer = The person writes:
desk-line-edited = The person changed it to:
desk-line-medium = The person sends:
desk-line-urgent = This may be urgent.
desk-move-claim = { $name } has taken the case.
desk-move-release = { $name } has released the case.
desk-move-reply = { $name } has replied.
desk-move-hand-over = { $name } has handed over to { $desk }.
desk-move-close = { $name } has closed the case.
desk-move-close-solved = The person says that it is solved. The case is closed.
desk-move-close-withdrawn = The person has taken back the question. The case is closed.
desk-move-close-erased = The person has erased their data. The case is closed.
desk-move-close-quiet = Nobody has written for a long time. The case is closed.
desk-move-reopen = The person still needs help. The case is open again.
desk-overdue = Case { $number } should have been answered { $due }.
desk-undeliverable-blocked = The message did not arrive: the person has blocked the bot. The case stays.
desk-undeliverable = The message did not arrive. Try again or reach the person in another way. The case stays.
desk-blocked = The person has blocked the bot. Replies do not arrive until that is undone.
desk-unblocked = The person receives messages again.
desk-not-allowed-claimed = { $name } already has the case.
desk-not-allowed-closed = The case is closed. The person can open it again.
desk-not-allowed-not-closed = The case is not closed.
desk-not-found = The case, desk or answer does not exist any more.
desk-no-case = This belongs to no case and has been sent to nobody. Reply to the card of the case.
desk-empty = There is no text to send.
desk-conflict = Somebody else changed the case in the same moment. Look at the card and try again.
desk-failed = It could not be saved. Nothing has been sent. Try again.
desk-note-saved = The note is saved. The person does not see it.
desk-queue-empty = The queue is empty.
desk-queue = The queue:
desk-queue-line = { $number } · { $desk } · { $due } · { $status }
desk-only-text-or-media = This kind of message cannot be passed on. Write text or send a picture, sound or file.
desk-unknown-command = Commands here: /note text (a note that only staff see) and /queue (show the queue).
desk-note-needs-case = Write /note as a reply to a case or in its topic.
desk-knowledge-problem =
    { $count ->
        [one] The knowledge base has { $count } mistake. The last sound version is used.
       *[other] The knowledge base has { $count } mistakes. The last sound version is used.
    }

## The account
desk-tied = Lotsen knows you here from now on.
desk-tie-dead = The link does not work. Make a new one on the page My account.
