# What Lotsen says to newcomers. Plain text: no HTML, no Markdown.
# Short sentences, common words, "you". No exclamation marks, no guilt, no threats.

## First meeting
greeting =
    Hello. I am Lotsen, a service for people who are new in a Swedish municipality.
    I answer questions about housing, money, leisure, work and family.
    I am a machine. When I am not sure, a person answers you here.
privacy-short = Please do not write your personal number, address or other private things here.
choose-language = Choose your language.
language-set = We speak English now. You can change it with /language.
choose-place = In which municipality do you live? Then the answers fit where you live.
button-skip = ⏭️ Skip
button-more-places = ➡️ More places
place-set = I will remember that you live in { $place }. You can change it with /place.
place-skipped = That is fine. You can choose later with /place.
menu-intro = Write your question in your own words, or choose a topic.
menu-topic = { $topic }: choose a question, or write your own.
button-menu = Menu
button-more = ➡️ More
button-back = 🔙 Back

## Answers
answer-source = Source: { $source }
answer-desk = Responsible: { $desk }
answer-checked = Checked: { $date }
answer-machine-made = This text was translated by a machine and has not yet been checked by a speaker.
answer-corrected = Earlier we sent you an answer about this that was not right. We are sorry. This is right:
answer-other-language = This answer is not yet in your language. Here it is in { $language }.
answer-related = You can also read:
answer-urgent-staff-told = This can be urgent, so I have also told the staff at { $desk }. Your question has number { $number }. They answer here { $due } at the latest. Do not wait for them if it cannot wait.
urgent-nobody-now = Nobody at { $desk } is at work now. They are back { $due }. If somebody is in danger, call 112. If somebody is ill, call 1177, day and night.
in-danger = If somebody is in danger, call 112. If somebody is ill, call 1177, day and night.
button-helpful = 👍
button-not-helpful = 👎
button-person = 🙋 Ask a person
feedback-thanks = Thank you. That helps us.
feedback-sorry = I am sorry that it did not help. Do you want a person to answer?
button-told-otherwise = 🗣️ Somebody told me something else
told-by-whom = Who told you something else? Then those who are responsible for the answer find out what is right.
button-told-municipality = The municipality
button-told-other = Somebody else
button-yes-person = ✅ Yes, a person
button-no = ❌ No
no-is-fine = All right. You can always write a new question.

## When the question is not clear
offer-intro = I am not quite sure what you mean. Is it one of these?
button-none-of-these = 🚫 None of these
new-answer = There is now an answer that may fit your question number { $number }. Press the button to read it. Your question also stays with a person.
ask-status = The answer depends on your residence status. Which one do you have?
ask-place = The answer depends on where you live. Which municipality is it?
status-asylum = I have applied for asylum
status-temporary-protection = Temporary protection (Ukraine)
status-permit = Residence permit
status-eu = EU citizen
status-citizen = Swedish citizen
button-do-not-know = 🤷 I do not know
ask-language = Which language is your question in? Choose, and I will look again.
ask-write-question = I did not find a question in your message. Please write it in a few words.

## Handing over to a person
handed-over =
    I am not sure enough to answer this. I have given your question to a person at { $desk }.
    You get an answer here { $due } at the latest. Your question has number { $number }.
handed-over-asked =
    I have given your question to a person at { $desk }.
    You get an answer here { $due } at the latest. Your question has number { $number }.
handed-over-media =
    I cannot read pictures or listen to sound. I have sent it to a person at { $desk }.
    You get an answer here { $due } at the latest. Your question has number { $number }.
handed-over-failure =
    Something went wrong on our side. Nothing is lost: a person at { $desk } has your question.
    You get an answer here { $due } at the latest. Your question has number { $number }.
handed-over-stale =
    My text about this is being checked again, so I do not send it. I have given your question to a person at { $desk }.
    You get an answer here { $due } at the latest. Your question has number { $number }.
handed-over-language =
    I could not tell which language this is. I have given your question to a person at { $desk }.
    You get an answer here { $due } at the latest. Your question has number { $number }.
added-to-case = I have added this to your question number { $number }. { $desk } answers here { $due } at the latest.
with-person = A person at { $desk } has your question and reads what you write.
claimed-notice = A person at { $desk } is now reading your question. What you write here goes to that person. With /menu you can use the machine meanwhile.
claimed-by-name = { $name } at { $desk } is now reading your question. What you write here goes to that person. With /menu you can use the machine meanwhile.
handed-to-desk = Your question number { $number } is now with { $desk }, who know more about it. You get an answer here { $due } at the latest.
case-delayed = Your question number { $number } takes more time. { $desk } answers here { $due } at the latest.
cases-merged = Your questions number { $other } and number { $number } belong together. { $desk } answers both here as number { $number }, { $due } at the latest.
reply-from = Reply from { $desk }:
reply-entry-from = { $desk } sends you this answer:
button-solved = 👍 That solved it
button-not-solved = 👎 I still need help
message-taken-back = A message was sent here by mistake. It has been taken away.
case-closed = Your question number { $number } is closed. Did you get the help you needed?
case-solved-thanks = Good. You can always write a new question.
case-reopened = I have opened your question number { $number } again. { $desk } answers here { $due } at the latest.
case-closed-already = This question is closed. Write a new question if you need help.
person-write-question = What do you want to ask? Write it in one message, and I will give it to a person.
button-cancel = ✖️ Cancel
cancelled = Cancelled. You can write a new question.

## /status
status-none = You have no question waiting with a person. Write your question here.
status-open = Question number { $number }: waiting at { $desk }. Answer { $due } at the latest.
status-overdue = Question number { $number }: waiting at { $desk }. It should have been answered { $due }. I am sorry. I have reminded them.
status-claimed = Question number { $number }: a person at { $desk } is working on it. Answer { $due } at the latest.
status-answered = Question number { $number }: { $desk } has answered you. Write here if something is missing.
status-queue = Your place in the queue: { $rank }.
button-withdraw = 🗑️ Withdraw question { $number }
withdraw-confirm = Do you want to take back your question number { $number }? Then nobody works on it any more.
button-withdraw-yes = ✅ Yes, take it back
withdraw-kept = Good. Your question number { $number } stays with { $desk }.
case-withdrawn = I have taken back your question number { $number }. Nobody works on it any more.

## /mydata /forget /privacy /help
mydata-intro = This is what I have saved about you:
mydata-language = Language: { $language }
mydata-place = Municipality: { $place }
mydata-status = Residence status: { $status }
mydata-not-chosen = not chosen
mydata-questions =
    { $count ->
        [one] { $count } question that you have asked me
       *[other] { $count } questions that you have asked me
    }
mydata-cases =
    { $count ->
        [one] { $count } question given to a person
       *[other] { $count } questions given to a person
    }
mydata-case-line = Question number { $number }, { $date }, { $desk }
mydata-retention =
    { $days ->
        [one] Texts are erased { $days } day after a question is closed. With /forget you erase everything now.
       *[other] Texts are erased { $days } days after a question is closed. With /forget you erase everything now.
    }
forget-confirm = Do you want to erase everything that I have saved about you? Questions that wait with a person are withdrawn too. This cannot be undone.
button-forget-yes = 🗑️ Yes, erase everything
forget-done = Everything that I had saved about you is erased. You can also delete this chat in Telegram. Write /start if you want to begin again.
privacy-text =
    The municipality is responsible for this service. It is voluntary.
    I save your language, your municipality, your questions and the answers, so that a person can help you. Texts are erased after a time.
    I do not save your name. Staff see a number, not your name.
    I do not send anything to the Migration Agency or the police. I decide nothing about you.
    Staff in social services, schools and health care must act if a child is in danger.
    Telegram is not a secret channel. Do not write your personal number, address or details about your case here.
    A question to the municipality can be a public document. Secrecy rules protect private things.
    /mydata shows what I have saved. /forget erases it.
help-text =
    Write your question in your own language. Short is fine.
    /menu shows the topics.
    /person gives your question to a person.
    /status shows when you get an answer.
    /leisure finds something to do in your free time, /courses shows the courses.
    /plan shows what it is time to do.
    /news gives you news in your language.
    /today shows what happens today and this week.
    /tell lets you say what is good or bad.
    /language changes the language, /place the municipality.
    /mydata shows what is saved, /forget erases it, /privacy tells more.
    If there is danger to life, call 112.

## Small talk
smalltalk-greeting = Hello. What would you like to know? Write your question, or choose a topic.
smalltalk-thanks = You are welcome. Write whenever you have a question.
smalltalk-goodbye = Goodbye, and take care. I am here when you have a question.
smalltalk-wellbeing = Thank you, I wish you well too. What would you like to know?
smalltalk-identity = I am Lotsen, a machine that answers from texts which the municipality keeps. When I am not sure, a person answers. With /person you can ask a person at once.

## Crisis cards: fixed text, the numbers first
crisis-danger =
    Call 112 now. It is free, day and night. Say where you are and what has happened.
    Leave the place if it burns or is dangerous. Ask somebody near you for help.
    Advice about illness: call 1177, day and night.
crisis-violence =
    Are you in danger now? Call 112. It is free, day and night.
    Kvinnofridslinjen: { $women }. Free, day and night, with interpreters. It does not show on the phone bill. You do not have to say your name.
    Men can call Stödlinjen för män: { $men }.
    Social services (socialtjänsten) in the municipality must help you and your children.
    If somebody else reads your phone, delete this chat when you have read it.
crisis-suicide =
    If you may hurt yourself now, call 112. It is free, day and night.
    Talk to somebody now: Mind Självmordslinjen, call { $suicide }. Health advice: 1177.
    Are you under 18? Call Bris: { $children }.
    Do not stay alone. Ask somebody you trust to be with you.
crisis-child =
    Is a child in danger now? Call 112. It is free, day and night.
    Otherwise call social services (socialtjänsten) in the municipality, evenings and weekends the emergency service (socialjour). You reach them through the municipality's switchboard.
    A child can call Bris: { $children }. It is free, and the child does not have to say a name.
crisis-honour =
    Are you in danger, or is somebody about to take you abroad? Call 112. It is free, day and night.
    Kvinnofridslinjen: { $women }. Free, day and night, with interpreters. Children can call Bris: { $children }.
    Nobody may force you to marry. You can ask school, health care, police or social services for help without saying your name first.
    If somebody else reads your phone, delete this chat when you have read it.
crisis-homeless =
    Call social services (socialtjänsten) in the municipality where you are now. Say that you have nowhere to sleep tonight, and if you have children, are pregnant or ill.
    Evenings and weekends: ask the municipality's switchboard for the emergency service (socialjour). In danger: call 112.
    Do you flee from violence? Kvinnofridslinjen: { $women }, day and night, with interpreters.
crisis-hunger =
    Contact social services (socialtjänsten) in the municipality today and say that it is urgent: you have no food. Say if you have children, are pregnant or ill.
    Evenings and weekends: ask the municipality's switchboard for the emergency service (socialjour). If life is in danger: call 112.
crisis-local = Switchboard of { $place }: { $phone }
crisis-local-emergency = Social emergency service (socialjour) of { $place }, evenings and weekends: { $phone }
crisis-staff-told-open = I have told the staff now. A person writes to you here. Do not wait for them if it is urgent: call.
crisis-staff-told-closed = I have told the staff, but nobody reads this now. They are back { $due }. Do not wait: call.
crisis-wrong = If I misunderstood you, write your question again in other words.

## Other kinds of message
location-not-needed = I do not use your location and have not saved it. With /place you can choose your municipality.
contact-not-needed = I do not need phone numbers and have not saved this one. Please write your question.
sticker-reaction = I can only read text. Please write your question in words.
edited-again = You have changed your question. Here is the answer to the new one.
many-messages = These are many messages at once. I read them one at a time, so it takes a while. Nothing is lost.
unknown-command = I do not know that command. /help shows what I can do. You can also just write your question.
button-too-old = This button is too old. Please write your question again.
group-only-private = I answer only in private chats, so that your questions stay yours. Please write to me directly.

## Commands (in Telegram's menu)
command-start = Begin
command-language = Change the language
command-place = Choose your municipality
command-menu = Show the topics
command-person = Ask a person
command-status = When do I get an answer?
command-mydata = What is saved about me
command-forget = Erase everything about me
command-privacy = How my data is protected
command-help = Help
bot-description = Questions about housing, money, leisure, work and family in Sweden. Answers in your language. When I am not sure, a person answers.
bot-short-description = Answers for people who are new in Sweden.

## The phone page
web-title = Lotsen
web-write-here = Write your question
web-send = Send
web-you = You
web-lotsen = Lotsen
web-connection-lost = No connection. Your text is kept and sent when it works again.
web-typing = One moment …

## Dates. The time is a 24-hour clock, for example 16:00.
due-today = today at { $time }
due-tomorrow = tomorrow at { $time }
due-date = on { $weekday } { $day } { $month } at { $time }
date-long = { $day } { $month } { $year }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# The months where no day stands before them.
month-alone-1 = { month-1 }
month-alone-2 = { month-2 }
month-alone-3 = { month-3 }
month-alone-4 = { month-4 }
month-alone-5 = { month-5 }
month-alone-6 = { month-6 }
month-alone-7 = { month-7 }
month-alone-8 = { month-8 }
month-alone-9 = { month-9 }
month-alone-10 = { month-10 }
month-alone-11 = { month-11 }
month-alone-12 = { month-12 }
# Words that may stand in a date that somebody types, with spaces between them.
date-words = the of in year
# How a bare yes and a bare no are typed, alone and with thanks; semicolons between them.
yes-words = yes ; yeah ; yep ; yup ; sure ; of course ; yes please ; yes i did
no-words = no ; nope ; nah ; no thanks ; no thank you ; no i did not ; no i didn't ; not now

## What was hidden in a message
hidden-personal-number = I have hidden a personal number in your message.
hidden-phone = I have hidden a phone number in your message.
hidden-email = I have hidden an email address in your message.
hidden-money = I have hidden a card or account number in your message.
hidden-address = I have hidden an address in your message.
hidden-number = I have hidden a number in your message.
hidden-several = I have hidden some private details in your message.
hidden-why = Never write such things here. Now nobody can see it, not even the staff. If somebody needs it, they will ask you on the phone or when you meet.

## Translated replies
reply-machine-translated = This text was translated by a machine. The original:
reply-not-translated = This answer could not be translated. It is written in { $language }.

## Finding something to do. The names of clubs and places are Swedish.
leisure-for-whom = Who is it for? Choose the age.
leisure-what = What would be nice to do? You can also write it, for example: football, girl 9 years, Saturday.
leisure-found =
    { $count ->
        [one] I found this:
       *[other] I found these:
    }
leisure-found-near = I found nothing exactly like that. Maybe this fits:
leisure-found-nothing = I found nothing that fits. You can wish for something else, or let a person help you.
leisure-no-directory = I have no list of activities for your municipality yet. A person can help you.
leisure-ask-always = Times and prices can change. Ask before you go.
interest-name =
    { $interest ->
        [ball-sports] Ball games
        [water] Swimming and water
        [dance-and-music] Dance and music
        [fighting-arts] Martial arts
        [nature] Outdoors and nature
        [animals] Animals
        [handicraft] Craft and painting
        [cooking] Cooking
        [reading] Books and reading
        [languages] Languages
        [computers] Computers
        [theatre] Theatre
        [painting] Painting
        [small-children] With small children
        [meeting-people] Meeting people
        [helping-others] Helping others
        [training] Exercise
        [quiet] Something quiet
        [religion-and-tradition] Religion and tradition
       *[work-contacts] Contacts for work
    }
activity-name =
    { $kind ->
        [football] football
        [basketball] basketball
        [swimming-school] learning to swim
        [swimming-women] swimming for women
        [gymnastics] gymnastics
        [dance] dance
        [martial-arts] martial arts
        [gym] gym
        [running-walking] running and walking
        [cycling] cycling
        [scouts] scouts
        [outdoor] outdoors
        [library] library
        [language-cafe] language café
        [homework-help] help with homework
        [music-school] music school
        [theatre] theatre
        [art-craft] art and craft
        [open-preschool] open preschool
        [youth-centre] youth centre
        [womens-group] women's group
        [mens-group] men's group
        [parent-course] course for parents
        [study-circle] study circle
        [volunteering] helping as a volunteer
        [chess-games] chess and games
        [gardening] gardening
        [culture-house] culture house
       *[leisure-introduction] getting to know leisure activities
    }
activity-ages = { $from }–{ $to } years
activity-ages-from = from { $from } years
activity-group =
    { $group ->
        [girls] only girls
        [women] only women
        [boys] only boys
       *[men] only men
    }
activity-with-parent = an adult stays with the child
activity-time = { $weekday } { $from }–{ $to }
activity-times-unknown = ask for the times
activity-rests-now = rests at this time of the year
activity-free = free
activity-cost = { $kr } kr
activity-cost-unknown = ask what it costs
activity-try =
    { $times ->
        [one] you can try once before you pay
       *[other] you can try { $times } times before you pay
    }
activity-fritidskortet = you can pay with Fritidskortet
activity-bus = bus stop { $stop }
activity-join =
    { $how ->
        [drop-in] Just come, you need not register
        [call] Call or write first
        [form] Register on the web page
        [queue] There is a queue: register
       *[unknown] Ask how to join
    }
activity-full =
    { $left ->
        [no] full right now
       *[queue] there is a queue right now
    }
activity-child-care = somebody looks after small children meanwhile
activity-languages = the leaders speak: { $languages }
activity-made-up = Made up, only to show how it looks. This activity does not exist.
activity-unchecked = Not checked yet. Ask before you go.
button-leisure = 🔎 Find an activity
button-anything = ✨ Anything
button-free-only = 🆓 Free
button-female-only = 👩 Only girls or women
button-child-care = 👶 With child care
button-weekend = 📅 Weekend
button-evening = 🌙 Evening
button-other-wish = 🔄 Something else
button-help-start = 🙋 Help me to begin
command-leisure = Find an activity

## Courses
courses-intro = Short courses. One lesson takes a few minutes. You can stop at any time and go on later.
courses-none = There are no courses here yet. Write your question, or choose /menu.
course-overview =
    { $lessons ->
        [one] { $course }: one lesson.
       *[other] { $course }: { $lessons } lessons. Begin where you like.
    }
course-lesson = { $course } · lesson { $number } of { $lessons }
course-check = A question for you
course-right = Yes, that is right.
course-not-quite = Not quite. This is right:
course-done = You have read the whole course { $course }. Well done. You can read every lesson again.
button-next-lesson = ▶️ Next lesson
button-lessons = 📋 All lessons
button-other-courses = 📚 Other courses
command-courses = Short courses
mydata-lessons = Lessons you have read: { $count }

## My plan: the steps of the first two years, and reminders. The titles of steps come from knowledge/plan.
plan-command = My plan
plan-none = There is no plan here yet. Write your question, or choose /menu.
plan-ask-arrival = When did you come to the municipality where you live now? Then I can show what to do when. The month is enough. You can also write the date, for example { $example }.
plan-ask-status = Some steps are only for some people. Which residence status do you have?
plan-ask-year = Which year?
plan-ask-month = Which month?
plan-ask-day = { $title }: on which day of the month at the latest?
plan-ask-date = { $title }: which date? Choose it, or write it, for example { $example }.
plan-month = { $month } { $year }
plan-intro = Your plan. Choose a step to read about it or to mark it as done. You can also write its number. You can ask a question at any time.
plan-now = Now
plan-next = Next
plan-later = Later
plan-all-done = Everything in your plan is done. Well done.
plan-by = by { $date }
plan-from = from { $date }
plan-monthly = every month, next by { $date }
plan-yearly = every year, next by { $date }
plan-no-day = choose the day
plan-done = Done: { $title }
plan-ask-later = { $title }: when do you want to do it?
plan-put-off = { $title }: put off until { $date }.
plan-reminds-of = I remind you here of this step on { $date } in the morning: { $title }. I save that you want this. You can stop it at any time.
plan-reminds-when-known = I remind you here of this step when its time comes: { $title }. I save that you want this. You can stop it at any time.
plan-reminds-of-all = I remind you here of each step when its time comes, in the morning and not on Sundays or holidays. Some steps need a day: choose it in the plan. I save that you want this. You can stop it at any time.
plan-stopped = I do not remind you any more. Your plan is still here.
plan-reminder = Reminder: { $title }
plan-reminded = I remind you on { $date }.
plan-button-done = ✔ Done
plan-button-not-done = ↩️ Not done yet
plan-button-later = ⏰ Later
plan-button-week = 🗓️ In 1 week
plan-button-month = 📆 In 1 month
plan-button-more = ℹ️ Read more
plan-button-remind = 🔔 Remind me
plan-button-remind-all = 🔔 Remind me of everything
plan-button-stop = 🔕 Stop reminders
plan-button-day = 📅 Choose the day
plan-button-arrival = 📅 Change when I came
plan-button-other-month = 🔄 Another month
plan-button-page = ➡️ More steps
plan-mydata = My plan: you came on { $date }
plan-mydata-done = My plan, done: { $titles }
plan-mydata-date = My plan, the day of this step: { $title }, { $date }
plan-mydata-later = My plan, put off: { $title }, until { $date }
plan-mydata-reminders = My plan: you want to be reminded

## News: only for those who have said yes. The topics' names come from knowledge/topics.toml.
news-command = News
news-intro = Here you choose news from the municipality, in your language. You only get what you say yes to. I save your choice. You can stop at any time.
news-none = You get no news now. Choose a topic, or everything.
news-chosen = You get news about: { $topics }.
news-chosen-all = You get news about everything.
news-place = Your municipality: { $place }. You can change it with /place.
news-no-place = I do not know in which municipality you live. So you only get news that is for everybody. Choose your municipality with /place.
news-all = ✨ Everything
news-stopped = You get no more news. If you want it again, write /news.
news-why = You get this because you want news about: { $topic }.
news-why-all = You get this because you want all news.
news-button-stop = 🔕 Stop news
news-mydata = News: you want news about { $topics }
news-mydata-all = News: you want news about everything

## The calendar: what takes place, reminders, signing up. The titles of events come from knowledge/events.toml.
today-command = Today and this week
today-asked = what is on today; what happens today; what is happening today; what is on this week; what is open today
today-intro = Today is { $date }. This happens in { $place }.
today-everywhere = Today is { $date }. This happens.
today-now = Today
today-later = The next days
today-nothing = I know of nothing that fits in the next seven days.
today-nothing-now = I know of nothing that fits today.
today-open = Open { $hours }: { $desks }
today-closed = Closed today: { $desks }
today-holiday = Closed today, a public holiday: { $desks }
event-kind =
    { $kind ->
        [drop-in] drop-in
        [language-cafe] language café
        [parent-group] group for parents
       *[event] event
    }
event-time = { $weekday } { $day } { $month } { $from }–{ $to }
event-swedish = (in Swedish)
event-languages = Languages there: { $languages }
event-desk = Questions: { $desk }
event-free = Free places: { $count }
event-full = It is full.
event-full-wait = It is full. You can wait for a place.
event-seat = You have a place. Show this code when you come: { $code }. I save that you have signed up, no name.
event-waits = You are number { $rank } on the waiting list. If you get a place, I write to you here. I save that you wait, no name.
event-given = You have a place now: { $title }, { $due }. Show this code when you come: { $code }. If you cannot come, give the place back.
event-left = You no longer have a place: { $title }.
event-reminds = I remind you here { $due }. I save that you want this.
event-soon = It begins so soon that I cannot remind you.
event-no-reminder = I do not remind you of it.
event-reminder = Reminder: { $title }, { $due }.
event-cancelled = It is cancelled: { $title }, { $due }.
event-gone = Something you wanted to go to { $due } does not take place at that time. /today shows what happens.
event-past = It is over, or does not take place.
event-mydata-seat = Signed up: { $title }, { $due }, code { $code }
event-mydata-waits = On the waiting list: { $title }, { $due }
event-mydata-reminder = Reminder: { $title }, { $due }
event-button-remind = 🔔 Remind me
event-button-no-reminder = 🔕 Do not remind me
event-button-sign-up = ✍️ Sign me up
event-button-wait = ⏳ Put me on the waiting list
event-button-leave = ↩️ Give my place back
event-button-more = ➡️ More
event-button-today = 📅 Only today
event-button-week = 📅 Seven days
event-button-kind = 🔎 Choose a kind
event-button-mine = 💬 In my language
event-button-any = 💬 All languages
event-button-all = ✨ Everything
event-file = Put it in your calendar

## Sound
button-listen = 🔊 Listen
sound-machine = A machine reads this aloud. It can say words wrong.
sound-machine-rough = A machine reads this aloud. In this language it is hard to understand.
sound-machine-near = A machine reads this aloud with a voice for { $language }. Some words sound different.
sound-not-now = I cannot read this aloud now. You can read it here, or ask a person.
film-spoken = Film. Spoken language: { $language }.
film-captions = Captions: { $languages }.
button-transcript = 📄 What is said in the film
voice-listens = I am listening to your message. That takes a moment.
voice-heard = I heard: “{ $text }”. Is that right?
button-voice-yes = ✅ Yes
button-voice-no = ❌ No
voice-mydata = One voice message: I am listening to it, or I have asked you whether I heard it right
## Hearing what came of it: activities, the three questions, what somebody tells. No names, and no promise of an answer.
outing-try = ✅ I want to try: { $name }
outing-may-ask = Good. May I ask you here in a week how it was? It is about: { $activity }. Your answers are only counted. I save no name.
outing-button-yes = ✅ Yes, ask me
outing-no = All right. I do not ask.
outing-good = Good. Try it and see. If you change your mind, I can ask you in a week how it was.
outing-noted = Good. I ask you here { $due }. I save that you want this. You can stop it at any time.
outing-stopped = I do not ask you about activities any more.
outing-button-stop = 🔕 Do not ask me about this
outing-did-you-go = You wanted to try this: { $activity }. Did you go?
outing-how = How was it? ({ $activity })
outing-still = Four weeks ago you went to this: { $activity }. Do you still go?
outing-why = Why did you stop?
outing-button-went = ✅ Yes, we went
outing-button-not-yet = ⏳ Not yet
outing-button-not-out = ❌ It did not work out
outing-button-liked = 😀 We liked it
outing-button-so-so = 😐 So-so
outing-button-not-for-us = 🙁 Not for us
outing-button-still = ✅ Yes, still going
outing-button-stopped = ❌ No, stopped
outing-button-far = 🚌 Too far away
outing-button-cost = 💰 It cost too much
outing-button-time = ⏰ No time
outing-button-welcome = 💔 Did not feel welcome
outing-button-language = 💬 The language was hard
outing-button-other = 🤷 Something else
outing-later = Thank you. I ask you once more in about four weeks.
outing-thanks = Thank you. Your answer is counted, without your name.
outing-mydata = Activities I may ask you about: { $activities }
outing-mydata-yes = Activities: I may ask you how it was
outing-mydata-no = Activities: you do not want to be asked
voice-late = You have already answered this, or it is no longer asked.
pulse-offer = May I ask you three short questions about how you are doing in Sweden? It is voluntary and takes half a minute. Your answers are only counted. They are not kept together with you, so nobody can find them, and they cannot be erased later. If you say yes, I ask again in about four months and before your two years end.
pulse-again = Some time ago you answered three short questions. May I ask them once more? It is voluntary. Your answers are only counted, not kept together with you.
pulse-button-yes = ✅ Yes, ask
pulse-button-not-now = ⏳ Not now
pulse-button-never = 🔕 Never ask this again
pulse-not-now = All right. Nothing is saved about it.
pulse-never = All right. I never ask this again.
pulse-ready = I am ready to work or study. (1: not at all. 5: yes, very much.)
pulse-people = There are people I can ask for help. (1: nobody. 5: yes, many.)
pulse-turn = I know where to turn when I need something. (1: not at all. 5: yes, very well.)
pulse-thanks = Thank you. Your answers are counted, without your name.
pulse-mydata = Three questions: you have said yes to being asked. Your answers are counted without you and are not here
pulse-mydata-never = Three questions: you do not want to be asked
tell-command = Tell us
tell-intro = What is good or bad about this service, the municipality or life here? Write it in one message, or send a voice message. Staff read it without your name. Texts are erased after a time. Nobody answers this. If you need an answer, press Ask a person.
tell-intro-web = What is good or bad about this service, the municipality or life here? Write it in one message. On this page you cannot send your voice, only text. Staff read it without your name. Texts are erased after a time. Nobody answers this. If you need an answer, press Ask a person.
tell-thanks = Thank you. Staff read it. Nobody answers it here. May it be shown to others, without your name?
tell-button-yes = ✅ Yes, it may be shown
tell-shown = Thank you. It may be shown without your name.
tell-not-shown = Thank you. Only staff read it.
tell-amended = I have changed what you told us.
tell-mydata = You told us, { $date }: { $text }
tell-mydata-voice = You told us with a voice message or a picture, { $date }
## Certificates of courses
certificate-button = 🎓 Certificate
certificate-offer = You get a certificate that you have read the course { $course }. Open the page and write the name that should stand on it. The name stands on the certificate only: I do not keep it. Do not write it here in the chat. The link works for one day.
certificate-open = Make the certificate
certificate-by-hand = Here is your certificate for the course { $course }. Print it and write your name on the line by hand. I do not ask for the name and do not keep it.
certificate-title = Your certificate
certificate-name = The name that should stand on the certificate
certificate-not-kept = The name is not kept. It stands only in the file that you get.
certificate-make = Make the certificate as PDF
certificate-without = Without a name, I write by hand
certificate-no-name = Write a name, or choose “Without a name”.
certificate-letters = Some of the letters cannot be printed. Write the name in other letters, or choose “Without a name” and write by hand.
certificate-later = It did not work now. Wait a little and try again.
certificate-expired = The link is too old or not whole. Go back to the chat, open the course with /courses and choose 🎓.
certificate-mydata = Finished course: { $course }, { $date }

## The family's schedule
schedule-button = 🗓 Our schedule
schedule-put = 🗓 Put into our schedule
schedule-which = Which activity should go into the schedule?
schedule-for-whom = Who is it for? I keep only a number and an age, no name.
schedule-child = Child { $number } · age { $age }
schedule-adult = 🧑 An adult
schedule-another-child = ➕ Another child
schedule-age = How old is the child?
schedule-when = Which weeks?
schedule-this-week = This week
schedule-next-week = Next week
schedule-four-weeks = Four weeks from this one
schedule-along = Who goes along?
schedule-me = I do
schedule-parent = Another parent
schedule-guide = The guide to associations
schedule-nobody = Nobody yet
schedule-kept = It stands in your schedule: { $title }. I keep the activity, the child's number and age, the weeks, and who goes along. /leisure shows the schedule.
schedule-title = Our schedule
schedule-week = Week { $number }, from { $date }
schedule-gone = The activity is not in the list any more.
schedule-removed = Taken out of your schedule.
schedule-page = Page to read and print
schedule-link = The link works for seven days. Whoever has the link can read the schedule.
schedule-empty = Your schedule is empty. Choose /leisure, find an activity and put it in.
schedule-full = The schedule is full. Take something out first: /leisure.
schedule-expired = The link is too old or not whole. Ask for a new one with /leisure in the chat.
schedule-mydata = Activities in your schedule: { $count }
