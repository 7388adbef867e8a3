# The staff's pages. Short words, "you", no exclamation marks.

## The frame
staff-title = Cases
staff-signed-in = You are { $name }
staff-other-language = Svenska
staff-skip = Skip to the content
staff-lists = Lists
staff-connection-lost = No connection. The page is updated when it is back, and what you have written is kept.
staff-news = The list has been updated.
staff-chat-noscript = This page needs JavaScript.

## The list
staff-waiting = Waiting
staff-answered = Answered
staff-closed = Closed
staff-empty-waiting = No cases are waiting.
staff-empty-waiting-more = When Lotsen is unsure of a question, it comes here.
staff-empty-answered = No answered cases.
staff-empty-closed = No closed cases.
staff-urgent = Urgent
staff-due = Reply { $due } at the latest
staff-overdue = Should have been answered { $due }
staff-opened = Opened { $time }
staff-no-text = Picture, sound or file without text
staff-erased = The text has been erased
staff-with = { $name } has the case
staff-with-you = You have the case

## Where a case stands
staff-status-open = Open
staff-status-claimed = In progress
staff-status-answered = Answered
staff-status-closed = Closed
staff-outcome-closed = Closed by staff
staff-outcome-solved = Solved, says the person who asked
staff-outcome-withdrawn = The question was taken back
staff-outcome-erased = The person who asked erased everything
staff-outcome-quiet = Closed, since nobody wrote any more

## Why a case was opened
staff-reason-no-match = No answer in the knowledge base is likely enough
staff-reason-ambiguous = Several answers are about equally likely
staff-reason-stale = The answer is past its review date
staff-reason-no-translation = The answer does not exist in a language the person reads
staff-reason-language-unknown = It could not be told which language this is
staff-reason-asked-for-person = The person wants to talk to a human
staff-reason-media = A picture, sound or file that only a human can take in
staff-reason-failure = Something went wrong on our side
staff-reason-not-helpful = Lotsen's answer did not help
staff-reason-urgent = An urgent answer was sent; look after the person
staff-reason-crisis = A crisis was recognised

## A case
staff-case = Case { $number }
staff-back = All cases
staff-facts = Facts
staff-desk = Desk
staff-topic = Topic
staff-language = Language
staff-place = Municipality
staff-residence = Residence status
staff-opened-at = Opened
staff-due-at = Reply at the latest
staff-unknown = unknown
staff-residence-asylum = Asylum seeker
staff-residence-temporary-protection = Temporary protection
staff-residence-permit = Residence permit
staff-residence-eu = EU citizen
staff-residence-citizen = Swedish citizen

## The history
staff-history = The conversation
staff-newcomer = The person who asks
staff-line-question = The question
staff-line-edited = Changed the text
staff-line-media = Picture, sound or file
staff-line-reply = Reply
staff-line-entry = Sent an answer from the knowledge base
staff-line-note = Note, seen by staff only
staff-line-move = Change
staff-delivery-due = Being sent
staff-delivery-sent = Delivered
staff-delivery-undeliverable = Could not be delivered

## What Lotsen found
staff-hits = What Lotsen thought of
staff-hits-none = Lotsen found nothing like the question.
staff-confidence = { $percent } % sure
staff-send-entry = Send
staff-send-entry-long = Send the answer “{ $title }”
staff-read-entry = Read the answer
staff-entry-language = Is sent in { $language }
staff-entry-draft = Machine-translated, not reviewed
staff-entry-reviewed = Reviewed
staff-entry-other-language = Does not exist in { $language }

## Moves
staff-claim = Take the case
staff-release = Release the case
staff-reply = Write a reply
staff-reply-hint = The person reads { $language }. Your text is sent as you wrote it.
staff-reply-send = Send the reply
staff-more = More choices
staff-hand-over = Hand over to another desk
staff-hand-over-to = Hand over to
staff-hand-over-do = Hand over
staff-note = Note
staff-note-hint = Seen by staff only.
staff-note-do = Save note
staff-close = Close the case
staff-close-hint = The person is told that the question is closed, and can open it again.
staff-is-closed = The case is closed.

## When something did not work
staff-error-claimed = { $name } already has this case. Your text is kept.
staff-error-closed = The case is closed. Your text is kept.
staff-error-not-closed = The case is not closed.
staff-error-conflict = Somebody else changed the case in the same moment. Your text is kept.
staff-error-empty = Write something first.
staff-error-failed = It could not be saved. Your text is kept; try again in a moment.
staff-error-not-found = There is no such page.
staff-error-not-found-more = The case may have been erased, or the address is misspelt.
staff-error-broken = Something went wrong on our side.
staff-error-broken-more = Try again in a moment.

## The demonstration
staff-demo-title = They ask in their own language. Lotsen answers, or hands over to you.
staff-demo-text =
    The phone is a newcomer's. Lotsen answers only when it is sure, from texts that the municipality keeps, with source and date.
    When it is unsure, the question becomes a case, and what you reply there is on the phone in a moment. Everything runs on this computer.
staff-demo-examples = Try a question
staff-demo-phone = The phone
staff-demo-phone-caption = The newcomer's phone
staff-demo-cases = Cases
staff-demo-cases-caption = The staff's cases
staff-demo-open = Open in a window of its own
staff-demo-tag = Demo
staff-demo-tag-more = Invented cases. Nothing leaves this computer.

## Translation
staff-machine-made = Translated by a machine
staff-pending = A reply that has not been sent yet
staff-pending-translated = This is how it will read
staff-pending-back = Translated back
staff-pending-no-back = It could not be translated back. If the reply matters, read it with somebody who knows the language.
staff-pending-waits = Your reply is being translated. If that fails, it is sent as you wrote it.
staff-send-translated = Send the translation
staff-change = Change
staff-send-as-written = Send without translation
