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
staff-reason-withdrawn = The answer has been withdrawn
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
staff-media-telegram = It is in the staff group in Telegram. It has not been checked: there may be personal data in it.
staff-media-nowhere = It cannot be shown here. Ask the person to write what it is about.
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
staff-before = Before the case was opened
staff-before-answered = Got the answer: { $title }
staff-before-offered = Got answers to choose from
staff-before-open = Got no answer from the knowledge base
staff-pressing = The same person has an urgent case: number { $number }, { $desk }
staff-entry-unapproved = Not yet approved by the desk
staff-entry-reviewed = Reviewed
staff-entry-other-language = Does not exist in { $language }

## Moves
staff-claim = Take the case
staff-release = Release the case
staff-reply = Write a reply
staff-reply-hint = The person reads { $language }. Your text is sent as you wrote it.
staff-reply-hint-translated = The person reads { $language }. Your reply is translated by a machine, and you read it before it is sent.
staff-reply-send = Send the reply
staff-more = More choices
staff-hand-over = Hand over
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
staff-error-forbidden = This page is for others.
staff-error-forbidden-more = Your roles do not include it. An admin can change that.
staff-error-stale = The form was too old.
staff-error-stale-more = Go back, load the page again, and send it once more.
staff-error-broken = Something went wrong on our side.
staff-error-broken-more = Try again in a moment.

## The bar at the top
staff-places = Pages
staff-search = Search
staff-desks = Desks
staff-people = People
staff-log = Log
staff-account = My account
staff-sign-out = Sign out
staff-theme = Light or dark
staff-theme-system = As on this device
staff-theme-light = Light
staff-theme-dark = Dark

## The queue
staff-part-waiting = Waiting
staff-part-answered = Answered
staff-part-closed = Closed
staff-mine = Mine
staff-free = Nobody has it
staff-late = Overdue
staff-filter = Show only
staff-filter-none = Show all
staff-filter-more = More filters
staff-empty-filtered = No case fits this filter.
staff-newcomer-number = Newcomer { $number }
staff-claim-short = Take
staff-claim-number = Take case { $number }
staff-new-cases = New cases:
staff-new-urgent = Urgent case:
staff-new-late = Overdue case:
staff-pages = Pages of the list
staff-page-before = Previous page
staff-page-after = Next page
staff-keys = Keys
staff-keys-move = next and previous case
staff-keys-open = open the case
staff-keys-new = show new cases
staff-keys-search = search
staff-keys-list = this list

## Search
staff-search-title = Search cases
staff-search-what = What are you looking for?
staff-search-do = Search
staff-search-hint = Words from questions, replies and notes, a case number, a language, a municipality. Texts are erased some weeks after a case was closed.
staff-search-none = No case has all these words.
staff-search-found = Cases found: { $number }
staff-language-am = Amharic
staff-language-ar = Arabic
staff-language-en = English
staff-language-fa = Persian
staff-language-fr = French
staff-language-prs = Dari
staff-language-ps = Pashto
staff-language-ru = Russian
staff-language-so = Somali
staff-language-sv = Swedish
staff-language-ti = Tigrinya
staff-language-uk = Ukrainian

## Desks
staff-load-open = Waiting
staff-load-unclaimed = Nobody has it
staff-load-overdue = Overdue
staff-load-oldest = The longest wait began { $time }.
staff-load-people = Who has cases:
staff-desk-mine = Yours
staff-desk-settings = Settings
staff-desk-hours = Hours
staff-desk-promise-name = Promise
staff-desk-promise = A reply within { $hours } office hours
staff-desk-staff = Staff
staff-desk-in-turn = New cases
staff-desk-in-turn-yes = Are offered in turn
staff-desk-in-turn-no = Are taken by whoever wants to
staff-desks-where = Names, hours and promises of the desks stand in desks.toml of the knowledge base.
staff-desks-all = All
staff-desks-none = The reception desk
staff-desks-none-hint = Without a desk, staff see the cases of the reception desk. An admin sees all cases.

## People
staff-roles = Roles
staff-role-staff = Staff
staff-role-editor = Editor
staff-role-translator = Translator
staff-role-admin = Admin
staff-languages = Languages
staff-email = E-mail address
staff-people-all = All people
staff-people-name = Name
staff-people-add = Add somebody
staff-people-add-do = Add and make a link
staff-people-added = Added. Give the person the link below.
staff-people-keep = Save
staff-people-kept = Saved.
staff-people-disabled = Disabled
staff-people-disable = Disable the account
staff-people-disable-hint = The person is signed out everywhere at once and cannot sign in again.
staff-people-enable = Enable the account again
staff-people-no-password = No password yet
staff-people-no-name = Write the person's name.
staff-people-no-email = Write an e-mail address.
staff-people-no-role = Choose at least one role.
staff-people-taken = There is an account with this name or this e-mail address already.
staff-people-not-yourself = You cannot take this from yourself. Ask another admin.
staff-people-link-title = Link to set a password
staff-people-link-how = It is shown only now, works once, and for { $hours } hours. Give it to the person, and to nobody else.
staff-people-link-made = There is a new link. Earlier ones no longer work.
staff-people-link-new = New link
staff-people-link-when = When the password is lost.
staff-people-link-do = Make a new link
staff-people-second-factor = The phone is lost too: begin again with the second step

## The log
staff-log-title = Who has opened which case
staff-log-what = Every opening of a case stands here. A page that stays open is written down again every ten minutes.
staff-log-days = Rows are removed after { $days } days.
staff-log-who = Who
staff-log-everybody = Everybody
staff-log-case = Case
staff-log-when = When
staff-log-from = From
staff-log-until = Until
staff-log-show = Show
staff-log-csv = Save as a file (CSV)
staff-log-none = Nothing in this time.

## Signing in
staff-sign-in = Sign in
staff-sign-in-for = For staff.
staff-sign-in-do = Sign in
staff-sign-in-provider = Sign in with the municipality's account
staff-sign-in-or = or
staff-sign-in-again = Sign in again
staff-sign-in-wrong = The e-mail address or the password is wrong.
staff-sign-in-wait = Too many attempts. Wait { $minutes } minutes and try again.
staff-sign-in-clear = The connection is not secure. Open the page with https:// to sign in.
staff-signed-out = You are signed out.
staff-password = Password
staff-password-lost = Lost the password? An admin can give you a new link.
staff-password-new = New password
staff-password-again = New password again
staff-password-present = Present password
staff-password-rule = At least { $number } characters. A sentence that only you know is good.
staff-password-long = The password is too long.
staff-password-guessable = The password is too easy to guess. Choose another one.
staff-password-differs = The two passwords are not the same.
staff-password-wrong = The present password is wrong.
staff-password-set = Set the password
staff-password-is-set = Your password is set. Sign in.
staff-link-title = Choose a password
staff-link-hello = Welcome, { $name }.
staff-link-dead = The link does not work
staff-link-dead-more = It works once, and for two days. Ask an admin for a new one.
staff-code-title = The second step
staff-code = Code
staff-code-hint = Six digits from the app on your phone, or one of your recovery codes.
staff-code-do = Go on
staff-code-wrong = The code is wrong, or has been used. Wait for the next one.
staff-setup-title = Set up the second step
staff-setup-why = With a code from your phone, a stolen password is not enough to get in.
staff-setup-app = Open an app for codes on your phone, for example Microsoft Authenticator, Google Authenticator or FreeOTP.
staff-setup-picture = Take a picture of the square with the app.
staff-setup-picture-name = Square to be read by the app
staff-setup-secret = Or type this:
staff-setup-code = Write the code that the app shows
staff-setup-do = Finish
staff-recovery-title = Recovery codes
staff-recovery-done = The second step is set up.
staff-recovery-how = Print these codes or write them down. If your phone is lost, each of them lets you in once. They are shown only now.
staff-recovery-go-on = I have kept them
staff-provider-no = You could not be signed in
staff-provider-no-account = The municipality knows you, but you have no account here. Ask an admin of Lotsen for one.
staff-provider-no-email = The municipality's sign-in does not confirm your e-mail address. Ask those who look after it.
staff-provider-refused = The sign-in was stopped.
staff-provider-expired = The sign-in took too long, or was begun in another window.
staff-provider-failed = The municipality's sign-in does not answer as it should. Try again in a moment.

## My account
staff-second-factor = The second step
staff-second-factor-on = You use a code from your phone when you sign in.
staff-second-factor-off = You sign in with your password only.
staff-second-factor-set = Set up the second step
staff-second-factor-new = Set up with another phone
staff-second-factor-drop = Take the second step away
staff-second-factor-dropped = The second step is gone.
staff-password-change = Password
staff-password-change-do = Change the password
staff-password-changed = The password is changed. You are signed out everywhere else.
staff-sessions = Where you are signed in
staff-session-this = This one
staff-session-since = Signed in { $time }
staff-session-seen = Last used { $time }
staff-sessions-end = Sign out everywhere else
staff-sessions-ended = You are signed out everywhere else.
staff-telegram-on = Your Telegram account is tied to this one.
staff-telegram-off = Tie your Telegram account to this one, and Lotsen knows you there.
staff-telegram-do = Make a link
staff-telegram-untie = Untie Telegram
staff-telegram-open = Open Telegram
staff-telegram-how = Send this to the bot in a private chat. It works once, and for { $minutes } minutes.
staff-not-in-demo = In the demonstration nobody signs in.

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

## More moves
staff-draft-kept = What you write is saved while you type.
staff-undo = Undo
staff-undo-hint = Was that wrong? You can undo it for ten seconds.
staff-make-entry = Make an answer of this case
staff-reopen = Open again
staff-canned = Canned replies
staff-send-canned-long = Send the canned reply “{ $name }”
staff-person = Person
staff-reason = Why
staff-snooze = Let the case rest
staff-snooze-until = Until
staff-snooze-at = Or a time of your own
staff-snooze-hint = The case comes back then, or when the person writes. If the desk is closed, it is when the desk opens next.
staff-snooze-do = Let it rest
staff-rest-tomorrow = Until tomorrow
staff-rest-days = Three days
staff-rest-week = One week
staff-rests-until = Rests until { $time }
staff-offered-to = Next in turn: { $name }
staff-merge = Merge with the person's other case
staff-merge-with = Go on in
staff-merge-hint = Both histories stay. The person is told when the answer comes.
staff-merge-do = Merge
staff-merged-into = Merged into case { $number }
staff-close-how = How did it end?
staff-handed = Times handed over
staff-handed-never = 0
staff-handed-times = { $count }
staff-handed-back = of these back: { $count }
staff-looks = { $name } is looking at this
staff-writes = { $name } is writing
staff-delivery-undone = Undone, the person does not see it
staff-outcome-answered = Answered
staff-outcome-referred = Referred to somebody else
staff-outcome-no-answer = No answer from the person
staff-outcome-not-ours = Not our matter
staff-outcome-duplicate = Duplicate
staff-error-merged = The case was merged into another. Reply there; your text is still here.
staff-error-other-newcomer = These cases cannot be merged: they come from different people.
staff-error-too-late = There is nothing that can be undone. It is possible within ten seconds only.
staff-error-not-a-time = This is not a time to come. Choose a later one.

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

## Follow-up report
staff-report = Follow-up report
staff-report-hidden = Groups of fewer than five questions are not shown, nor what would tell them by subtraction. Parts are shown only when both the part and the rest are at least five.
staff-report-too-few = There are too few questions in this period to show figures of them.
staff-report-few = hidden
staff-report-unknown = Not known
staff-report-questions = Questions
staff-report-cases = Cases
staff-report-replied = Cases replied to
staff-report-wait-median = Wait, half within
staff-report-wait-p90 = Wait, nine of ten within
staff-report-overdue = Not replied to in time
staff-report-handed-over = Handed over
staff-report-returned = Came back
staff-report-reopened = Opened again
staff-report-urgent = Urgent
staff-report-urgent-median = Urgent, half seen within
staff-report-votes = Votes
staff-report-up = Share of 👍
staff-report-ways = What became of the questions
staff-report-way-by-itself = Answered at once
staff-report-way-by-offer = Answered after a choice
staff-report-way-by-person = Answered by a person
staff-report-way-crisis = Crisis: the card and staff
staff-report-way-unanswered = Not answered
staff-report-topics = Topics
staff-report-languages = Languages
staff-report-desks = Desks
staff-report-places = Places
staff-report-without-entry = Questions without a text, by topic
staff-report-most-used = Texts used most
staff-report-least-helpful = Texts that helped least
staff-report-stale = Texts past their review date
staff-report-short = Report
staff-report-months = Questions by month
staff-report-periods = Periods
staff-report-latest = Last four months
staff-report-tertial = This third of the year
staff-report-tertial-before = The third before
staff-report-year = This year
staff-report-first = From
staff-report-last = Until
staff-report-show = Show
staff-report-no-period = The last month comes before the first. These are the last four months.
staff-report-all-desks = All desks
staff-report-own-desks = Only { $desks }
staff-report-csv = Save as a file (CSV)
staff-report-json = Save as a file (JSON)
staff-report-print = As PDF: print the page and choose “Save as PDF”.
staff-error-withdrawn = An editor has withdrawn this answer, so it cannot be sent. Write yourself, or choose another one.
