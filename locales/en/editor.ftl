# The pages for those who write and review answers. Short words, "you", no exclamation marks.

## The list
editor-entries = Answers
editor-guide = How to write answers
editor-new = New answer
editor-demo = This is a trial run. You change a copy of your own, which is gone when the trial run is closed.
editor-waiting = Waiting for you
editor-find = Search the answers
editor-find-do = Search
editor-all = All
editor-by-topic = Topic
editor-by-desk = Unit
editor-by-place = Place
editor-by-state = State
editor-everywhere = All of Sweden
editor-region = Region { $name }
editor-list-count = Answers in the list: { $count }
editor-languages-count = Languages: { $count }
editor-pages = More answers
editor-before = Previous
editor-after = Next
editor-state-live = Live
editor-state-stale = To be checked
editor-state-withdrawn = Withdrawn
editor-state-outdated = Outdated translation
editor-state-unreviewed = Unreviewed text
editor-state-draft = Has a draft
editor-state-review = Waits for review

## Drafts
editor-draft-writing = Draft
editor-draft-submitted = Waits for review
editor-draft-scheduled = Will be published
editor-draft-refused = Could not be published
editor-draft-yours = This is your draft, saved { $time }.
editor-draft-theirs = This is a draft by { $name }. Read it, change it if you like, and publish.
editor-drafts-others = Drafts by others
editor-kept = The draft is saved.
editor-not-kept = The draft could not be saved. What you wrote is still here.

## An answer
editor-actions = What you can do
editor-facts = Facts
editor-texts = Texts
editor-text-missing = Missing
editor-text-outdated = Outdated
editor-text-reviewed = Reviewed
editor-text-original = Original, unreviewed
editor-text-machine = Machine translated
editor-variants = Variants
editor-variants-hint = Answers to the same question for other places.
editor-topic = Topic
editor-desk = Unit that answers
editor-desk-hint = Questions that Lotsen cannot answer by itself go there.
editor-desk-of-topic = The topic's unit
editor-owner = Unit responsible for the content
editor-owner-hint = It keeps the facts true.
editor-owner-desk = Same as above
editor-replaces = Replaces
editor-replaces-hint = Where this answer applies, the one you choose here is not shown.
editor-replaces-none = No other answer
editor-places = Applies in
editor-statuses = Applies to
editor-statuses-hint = Tick nothing if the answer is for everybody.
editor-checked-day = Checked
editor-checked-hint = The day on which the facts were last compared with the source.
editor-months = To be checked again after this many months
editor-months-hint = After that, Lotsen no longer answers with the text by itself.
editor-sources = Sources
editor-sources-hint = The pages that state the facts. Empty a row to remove it.
editor-source-title = Name of the page
editor-source-url = Address of the page
editor-related = Read also
editor-related-hint = Names of other answers, one on each line, for example housing/rent-bill.
editor-unsure = Uncertain
editor-unsure-hint = Facts that nobody could confirm, one on each line. They are never sent.
editor-urgent = Urgent: staff are told at once when the answer is sent
editor-why = Why are you changing this?
editor-why-hint = Optional. It is shown in the history.

## Writing
editor-title = Title
editor-title-hint = What the person wants to do, in few words.
editor-body = Answer
editor-body-hint = The most important thing first, then the steps. **bold**, [name](https://address), 1. and - for lists.
editor-questions = How people ask
editor-questions-hint = One question on each line. The more different they are, the easier the answer is found.
editor-keywords = Keywords
editor-keywords-hint = Swedish words that people mix in, with commas between them.
editor-original = The original in { $language }
editor-original-questions = The original's questions
editor-counts-translation = The text says what the original says now
editor-counts-original = The meaning has changed: the translations must be looked at again
editor-counts-alone = The meaning has changed
editor-reviewed = Reviewed: somebody who knows the language has read the whole text
editor-beside = What the text becomes
editor-phone = On the phone
editor-phone-none = The text is shown here when the title and the answer are written.
editor-meter = Length and readability
editor-length-label = Length
editor-length = { $count } characters. Up to 900 is good.
editor-lix = LIX { $lix }. Below 40 is good.
editor-numbers = Numbers in the original
editor-numbers-hint = They should be in your text too.
editor-number-here = is in the text
editor-number-missing = missing
editor-words = The authorities' words
editor-words-hint = Keep the Swedish word and explain it.

## Buttons
editor-publish = Publish
editor-submit = Hand in for review
editor-check = Check
editor-keep = Save draft
editor-drop = Discard the draft
editor-later = Publish later
editor-later-at = Day and time
editor-later-do = Publish then
editor-later-when = Choose a day and a time to come. The draft is saved.
editor-checked = Checked. What can be better stands at the fields.
editor-cancel = Cancel

## What happened
editor-done-published = Published. It is live now.
editor-done-published-no-commit = Published. It is live now. Git could not save it; the reason stands in the history.
editor-done-unchanged = Nothing to publish: the text was like this already.
editor-done-submitted = Handed in for review.
editor-done-scheduled = Saved. It is published at the time you chose.
editor-done-withdrawn = The answer is withdrawn. The questions go to the unit.
editor-done-put-back = The answer is back.
editor-read-only = The knowledge folder cannot be written to. Ask whoever runs the service to make it writable. The draft is saved.
editor-failed = It did not work just now. The draft is saved; try again in a while.
editor-conflict = Somebody else changed the same thing in the same moment. Try once more.
editor-has-problems = It cannot be published yet.
editor-joined = Somebody else made changes while you were writing. Both changes are joined below. Read them and publish.
editor-joined-clash = Somebody else changed the same words as you. Your version is below. See what the other person changed, take in what you want, and publish.
editor-changed-meanwhile = What somebody else has changed
editor-unreadable = The file cannot be read and must be mended in a text editor: { $why }

## A new answer
editor-new-hint = Write in Swedish. Everything is saved while you write, and nobody sees anything until you publish.
editor-new-text = The text
editor-new-similar = Is it here already?
editor-new-name = The answer's name in the files
editor-new-name-hint = May be left empty. Small letters a–z and hyphens; it never changes afterwards.
editor-new-no-name = Write a title first.
editor-new-taken = There is an answer with this name already. Choose another name at the bottom.
editor-new-not-yours = An editor has to publish new answers. The draft is saved.

## From a case
editor-new-private = Rewrite the question and the answer so that they fit everybody. Take out names and whatever concerns one person only.
editor-new-asked = This is how the question was asked ({ $language }). The wording is kept as a suggestion for the text in that language.
editor-new-begun = You have begun another new answer. Publish it or throw the draft away first, under Answers and New answer.
editor-wished = Wished for: { $question }
editor-wish-by = { $name } has wished for an answer on this.
editor-wish-kept = The wish is saved. The editors see it in their list.
editor-from-case-what = The next person with this question can have the answer at once. Where there is an answer already, adding the wording is enough.
editor-from-case-question = The question
editor-from-case-reply = What was replied
editor-from-case-new = Write a new answer
editor-from-case-new-hint = The form is filled in with the question, the reply and the topic. Nothing is published before you do it.
editor-from-case-write = Begin a new answer
editor-from-case-wish-hint = New answers are published by an editor. The question and the reply go to the editors’ list, with { $desk } as the desk that keeps the answer.
editor-from-case-wish = Wish for an answer

## Withdrawing
editor-withdraw = Withdraw
editor-withdraw-what = The answer stops being used at once. Questions that would have got it go to { $desk }. You can put it back.
editor-withdraw-why = Why?
editor-withdraw-no-reason = Write why, so that your colleagues know.
editor-withdraw-do = Withdraw now
editor-put-back = Put back
editor-put-back-what = The answer is used again at once.
editor-put-back-do = Put back now
editor-withdrawn-since = Withdrawn since { $day }.

## The answer was wrong
editor-correction = The answer was wrong
editor-correction-what = Whoever received a wrong answer in the last 30 days can get the corrected one. Publish the corrected answer first, with the box ticked that the meaning has changed.
editor-correction-people = Get the correction: { $count }
editor-correction-who = They received an earlier version of the answer and can be reached. Those who have erased their data are not among them. Everybody gets the correction once. Open a language to see what they get.
editor-correction-read = I have read what they get.
editor-correction-do = Send the correction now: { $count }
editor-correction-unread = Read what they get first, and tick the box.
editor-correction-otherwise = The number has changed while you were reading. Nothing was sent. Look again and send then.
editor-correction-withdrawn = The answer is withdrawn. Correct it and put it back first.
editor-correction-not-live = No correction is live yet: { $count } received the answer as it is now. Publish the corrected answer first, and tick that the meaning has changed.
editor-correction-nobody = Nobody has received this answer in an earlier version in the last 30 days.
editor-correction-sent = The correction is on its way: { $count }
editor-correction-past = Corrections that were sent
editor-correction-progress = How far the correction has come
editor-correction-arrived = arrived: { $count }
editor-correction-failed = did not arrive, or not known: { $count }
editor-correction-waiting = on its way: { $count }
editor-correction-gone = have erased their data since: { $count }

## History
editor-history = History
editor-history-hint = What has been published here. Changes made directly in the files are not listed, but none of them is overwritten.
editor-history-none = Nothing has been published from here yet.
editor-restore = Go back to the text before this change
editor-restored-why = Back to the text before { $time }
editor-git-commit = git { $commit }
editor-git-failed = Not saved in git: { $why }

## Trying
editor-trial = Try a question
editor-trial-question = A question that somebody may ask
editor-trial-do = Try
editor-trial-hint = Shows what Lotsen does with the question now. If you have a draft, that is shown too.
editor-trial-hint-draft = Shows what Lotsen does with the question now, and what it would do with your draft.
editor-trial-live = Now
editor-trial-draft = With your draft
editor-trial-learning = Lotsen is learning your draft. The page shows the answer in a few seconds.
editor-trial-not-ready = Lotsen is still learning. Try again in a few seconds.
editor-trial-words = Words that match: { $words }
editor-decision-answer = Sends “{ $title }”
editor-decision-offer = Asks which one is meant: { $titles }
editor-decision-ask = Asks a follow-up question about place or residence status
editor-decision-escalate = Hands over to a person. { $why }
editor-decision-smalltalk = Answers with a few friendly words
editor-decision-crisis = Sends the crisis card

## What can be better
editor-problem-no-title = The title is missing.
editor-problem-no-answer = The answer is empty.
editor-problem-too-long = The answer has { $a } characters. At most { $b } can be sent.
editor-problem-long = The answer has { $a } characters. Below 900 is good; above { $b } few read on.
editor-problem-no-questions = No questions yet. Write how people ask, so that the answer is found.
editor-problem-asked-elsewhere = The question “{ $a }” stands under { $b } already. Then Lotsen cannot know which one is meant.
editor-problem-asked-twice = The question “{ $a }” is there twice.
editor-problem-bracket = A bracket is opened and not closed, or the other way round.
editor-problem-direction-mark = An invisible mark changes the direction. Take it out; it is put in when the text is shown.
editor-problem-letter = The letter “{ $a }” is not one of the language.
editor-problem-script = The letter “{ $a }” of another script stands in “{ $b }”.
editor-problem-other-language = The text seems to be in another language ({ $a }).
editor-problem-latin-title = The title begins with a word in Latin letters. On a button it would run the wrong way.
editor-problem-number-missing = The number { $a } of the original is missing.
editor-problem-number-added = The number { $a } is not in the original.
editor-problem-word-missing = The Swedish word “{ $a }” is missing. It stands in the authority's letters.
editor-problem-word-unexplained = The Swedish word “{ $a }” stands without its explanation.
editor-problem-hard = The text is hard to read: LIX { $a }. Write shorter sentences and words; at most { $b } is good.
editor-problem-http = An address begins with http://. Write https://.
editor-problem-no-checked = The day of the check is missing.
editor-problem-no-source = No source. Nobody can check the facts again.
editor-problem-no-url = A source has no address.
editor-problem-url = The address does not work: { $a }. It must begin with https://.
editor-problem-no-entry-near = There is no answer called “{ $b }”. Did you mean “{ $c }”?
editor-problem-no-entry = There is no answer called “{ $b }”.
editor-problem-itself = The answer refers to itself.
editor-problem-no-facts = The facts are missing.
editor-problem-no-text = The answer has no text in any language.
editor-problem-heading = Headings are not possible in the text. Write **bold** instead.
editor-problem-html = HTML is not possible.
editor-problem-line = A line across the page is not possible.
editor-problem-quotation = Quotations with > are not possible.
editor-problem-code = Code marks are not possible, and a line must not begin with four spaces.
editor-problem-table = Tables are not possible. Write a list.
editor-problem-picture = Pictures are not possible.
editor-problem-struck = Struck-out text is not possible.
editor-problem-inner-list = A list inside a list is not possible.
