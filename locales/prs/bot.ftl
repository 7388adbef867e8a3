# What Lotsen says to newcomers. Plain text: no HTML, no Markdown.
# Short sentences, common Afghan words, شما. No exclamation marks, no guilt, no threats.
# Commands stand in isolates (U+2068 … U+2069): without them "/menu" is drawn as "menu/" in right-to-left text.

## First meeting
greeting =
    سلام. من Lotsen هستم، خدمتی برای کسانی که نو به یک کمون (شاروالی) در سویدن آمده‌اند.
    به سوال‌های شما در بارهٔ خانه، پول، ساعت‌تیری و سپورت، کار و فامیل جواب می‌دهم.
    من یک ماشین هستم. وقتی مطمین نباشم، یک انسان همین‌جا به شما جواب می‌دهد.
privacy-short = لطفاً نمبر شخصی، آدرس یا گپ‌های شخصی دیگر را این‌جا نوشته نکنید.
choose-language = زبان خود را انتخاب کنید.
language-set = حالا دری گپ می‌زنیم. با ⁨/language⁩ می‌توانید زبان را تبدیل کنید.
choose-place = در کدام کمون زندگی می‌کنید؟ این‌طور جواب‌ها به جای زندگی شما برابر می‌آید.
button-skip = ⏭️ تیر شدن
button-more-places = ➡️ جاهای دیگر
place-set = یادم می‌ماند که جای زندگی شما { $place } است. با ⁨/place⁩ می‌توانید آن را تبدیل کنید.
place-skipped = پروا ندارد. پسان‌تر هم می‌توانید با ⁨/place⁩ انتخاب کنید.
menu-intro = سوال‌تان را با گپ خودتان نوشته کنید، یا یک موضوع را انتخاب کنید.
menu-topic = موضوع: { $topic }. یک سوال را انتخاب کنید، یا سوال خودتان را نوشته کنید.
button-menu = مینو
button-more = ➡️ بیشتر
button-back = 🔙 پس

## Answers
answer-source = منبع: { $source }
answer-desk = مسئول: { $desk }
answer-checked = تاریخ بررسی: { $date }
answer-machine-made = این متن را یک ماشین ترجمه کرده و هنوز کسی که این زبان را گپ می‌زند آن را ندیده است.
answer-corrected = پیش از این در باره این موضوع جوابی برای‌تان روان کردیم که درست نبود. ببخشید. درستش این است:
answer-other-language = این جواب هنوز به زبان شما نیست. جواب به این زبان است: { $language }.
answer-related = این‌ها را هم خوانده می‌توانید:
answer-urgent-staff-told = شاید این گپ عاجل باشد، به همین خاطر به کارمندان بخش { $desk } هم خبر دادم. نمبر سوال شما { $number } است. آن‌ها حد اکثر تا { $due } همین‌جا جواب می‌دهند. اگر کارتان معطل شده نمی‌تواند، منتظر آن‌ها نمانید.
urgent-nobody-now = حالا کسی در بخش { $desk } سر کار نیست. آن‌ها { $due } پس می‌آیند. اگر کسی در خطر است، به 112 زنگ بزنید. اگر کسی مریض است، به 1177 زنگ بزنید، شب و روز.
in-danger = اگر کسی در خطر است، به 112 زنگ بزنید. اگر کسی مریض است، به 1177 زنگ بزنید، شب و روز.
button-helpful = 👍
button-not-helpful = 👎
button-person = 🙋 پرسان از یک کارمند
feedback-thanks = تشکر. این به ما کمک می‌کند.
feedback-sorry = متأسف هستم که کمک نکرد. می‌خواهید یک کارمند جواب بدهد؟
button-told-otherwise = 🗣️ به من چیز دیگری گفته اند
told-by-whom = کی به شما چیز دیگری گفته است؟ آن وقت مسئولان این جواب معلوم می‌کنند که چی درست است.
button-told-municipality = شهرداری (kommun)
button-told-other = کس دیگر
button-yes-person = ✅ بلی، یک کارمند
button-no = ❌ نی
no-is-fine = خوب است. همیشه می‌توانید یک سوال نو نوشته کنید.

## When the question is not clear
offer-intro = مقصد شما را درست نفهمیدم. آیا یکی از این‌هاست؟
button-none-of-these = 🚫 هیچ‌کدام
new-answer = حالا جوابی است که شاید به سوال نمبر { $number } شما بخورد. برای خواندن آن دکمه را فشار بدهید. سوال شما پیش یک کارمند هم می‌ماند.
ask-status = جواب به وضعیت اقامت شما تعلق دارد. وضعیت شما کدام است؟
ask-place = جواب به جای زندگی شما تعلق دارد. کدام کمون است؟
status-asylum = درخواست پناهندگی داده‌ام
status-temporary-protection = محافظت موقت (اوکراین)
status-permit = اجازهٔ اقامت
status-eu = تبعهٔ اتحادیهٔ اروپا
status-citizen = تبعهٔ سویدن
button-do-not-know = 🤷 نمی‌دانم
ask-language = سوال شما به کدام زبان است؟ انتخاب کنید تا دوباره بپالم.
ask-write-question = در پیام شما سوالی پیدا نکردم. لطفاً سوال‌تان را در چند کلمه نوشته کنید.

## Handing over to a person
handed-over =
    برای جواب دادن به این سوال به اندازهٔ کافی مطمین نیستم. سوال شما را به یک کارمند در بخش { $desk } دادم.
    حد اکثر تا { $due } همین‌جا جواب می‌گیرید. نمبر سوال شما { $number } است.
handed-over-asked =
    سوال شما را به یک کارمند در بخش { $desk } دادم.
    حد اکثر تا { $due } همین‌جا جواب می‌گیرید. نمبر سوال شما { $number } است.
handed-over-media =
    من عکس را خوانده و صدا را شنیده نمی‌توانم. آن را به یک کارمند در بخش { $desk } روان کردم.
    حد اکثر تا { $due } همین‌جا جواب می‌گیرید. نمبر سوال شما { $number } است.
handed-over-failure =
    از طرف ما کدام مشکل پیدا شد. هیچ چیز گم نشده است: سوال شما پیش یک کارمند در بخش { $desk } است.
    حد اکثر تا { $due } همین‌جا جواب می‌گیرید. نمبر سوال شما { $number } است.
handed-over-stale =
    نوشتهٔ من در این باره دوباره بررسی می‌شود، به همین خاطر آن را روان نمی‌کنم. سوال شما را به یک کارمند در بخش { $desk } دادم.
    حد اکثر تا { $due } همین‌جا جواب می‌گیرید. نمبر سوال شما { $number } است.
handed-over-language =
    فهمیده نتوانستم که این کدام زبان است. سوال شما را به یک کارمند در بخش { $desk } دادم.
    حد اکثر تا { $due } همین‌جا جواب می‌گیرید. نمبر سوال شما { $number } است.
added-to-case = این را به سوال نمبر { $number } شما اضافه کردم. بخش { $desk } حد اکثر تا { $due } همین‌جا جواب می‌دهد.
with-person = سوال شما پیش یک کارمند در بخش { $desk } است و او نوشته‌های شما را می‌خواند.
claimed-notice = یک کارمند در بخش { $desk } حالا سوال شما را می‌خواند. هر چیزی که این‌جا نوشته کنید به او می‌رسد. در این وقت با ⁨/menu⁩ از ماشین هم کار گرفته می‌توانید.
claimed-by-name = { $name } از بخش { $desk } حالا سوال شما را می‌خواند. هر چیزی که این‌جا نوشته کنید به او می‌رسد. در این وقت با ⁨/menu⁩ از ماشین هم کار گرفته می‌توانید.
handed-to-desk = سوال نمبر { $number } شما حالا در بخش { $desk } است که در این باره بیشتر می‌داند. حد اکثر تا { $due } همین‌جا جواب می‌گیرید.
case-delayed = سوال نمبر { $number } شما وقت بیشتر کار دارد. بخش { $desk } حد اکثر تا { $due } همین‌جا جواب می‌دهد.
cases-merged = سوال نمبر { $other } و نمبر { $number } شما به هم ارتباط دارند. بخش { $desk } حد اکثر تا { $due } همین‌جا به هر دو با نمبر { $number } جواب می‌دهد.
reply-from = جواب از بخش { $desk }:
reply-entry-from = بخش { $desk } این جواب را به شما روان می‌کند:
button-solved = 👍 مشکل حل شد
button-not-solved = 👎 هنوز کمک کار دارم
message-taken-back = یک پیام به اشتباه به این‌جا روان شده بود. آن پیام دور شد.
case-closed = سوال نمبر { $number } شما بسته شد. کمکی را که کار داشتید گرفتید؟
case-solved-thanks = خوب است. همیشه می‌توانید یک سوال نو نوشته کنید.
case-reopened = سوال نمبر { $number } شما را دوباره باز کردم. بخش { $desk } حد اکثر تا { $due } همین‌جا جواب می‌دهد.
case-closed-already = این سوال بسته شده است. اگر کمک کار دارید، یک سوال نو نوشته کنید.
person-write-question = چه می‌خواهید پرسان کنید؟ آن را در یک پیام نوشته کنید تا به یک کارمند بدهم.
button-cancel = ✖️ لغو
cancelled = لغو شد. می‌توانید یک سوال نو نوشته کنید.

## /status
status-none = هیچ سوال شما پیش کارمند منتظر جواب نیست. سوال‌تان را این‌جا نوشته کنید.
status-open = سوال نمبر { $number }: در بخش { $desk } منتظر جواب است. جواب حد اکثر تا { $due }.
status-overdue = سوال نمبر { $number }: در بخش { $desk } منتظر جواب است. باید تا { $due } جواب می‌گرفتید. متأسف هستم. دوباره به یادشان آوردم.
status-claimed = سوال نمبر { $number }: یک کارمند در بخش { $desk } روی آن کار می‌کند. جواب حد اکثر تا { $due }.
status-answered = سوال نمبر { $number }: بخش { $desk } به شما جواب داده است. اگر چیزی کم است، این‌جا نوشته کنید.
status-queue = نوبت شما: { $rank }.
button-withdraw = 🗑️ پس گرفتن سوال { $number }
withdraw-confirm = می‌خواهید سوال نمبر { $number } را پس بگیرید؟ بعد از آن دیگر کسی روی آن کار نمی‌کند.
button-withdraw-yes = ✅ بلی، پس می‌گیرم
withdraw-kept = خوب است. سوال نمبر { $number } شما در بخش { $desk } می‌ماند.
case-withdrawn = سوال نمبر { $number } شما را پس گرفتم. دیگر کسی روی آن کار نمی‌کند.

## /mydata /forget /privacy /help
mydata-intro = این چیزها را در بارهٔ شما ثبت کرده‌ام:
mydata-language = زبان: { $language }
mydata-place = کمون: { $place }
mydata-status = وضعیت اقامت: { $status }
mydata-not-chosen = انتخاب نشده
mydata-questions =
    { $count ->
        [one] { $count } سوال که از من پرسان کرده‌اید
       *[other] { $count } سوال که از من پرسان کرده‌اید
    }
mydata-cases =
    { $count ->
        [one] { $count } سوال که به یک کارمند داده شده است
       *[other] { $count } سوال که به یک کارمند داده شده است
    }
mydata-case-line = سوال نمبر { $number }، { $date }، { $desk }
mydata-retention =
    { $days ->
        [one] نوشته‌ها { $days } روز بعد از بسته شدن سوال پاک می‌شوند. با ⁨/forget⁩ همه چیز را همین حالا پاک می‌کنید.
       *[other] نوشته‌ها { $days } روز بعد از بسته شدن سوال پاک می‌شوند. با ⁨/forget⁩ همه چیز را همین حالا پاک می‌کنید.
    }
forget-confirm = می‌خواهید هر چیزی را که در بارهٔ شما ثبت کرده‌ام پاک کنید؟ سوال‌هایی هم که پیش کارمندان منتظر است پس گرفته می‌شود. این کار دوباره جور نمی‌شود.
button-forget-yes = 🗑️ بلی، همه چیز را پاک کن
forget-done = هر چیزی که در بارهٔ شما ثبت کرده بودم پاک شد. این چت را هم در تلگرام پاک کرده می‌توانید. اگر خواستید از سر شروع کنید، نوشته کنید ⁨/start⁩.
privacy-text =
    مسئول این خدمت کمون است. استفاده از آن به خوشی خود شماست.
    زبان شما، کمون شما، سوال‌های شما و جواب‌ها را ثبت می‌کنم تا یک کارمند به شما کمک کرده بتواند. نوشته‌ها بعد از یک مدت پاک می‌شوند.
    نام شما را ثبت نمی‌کنم. کارمندان یک نمبر را می‌بینند، نام شما را نی.
    هیچ چیز را به ادارهٔ مهاجرت (Migrationsverket) یا پولیس روان نمی‌کنم. در بارهٔ شما هیچ فیصله نمی‌کنم.
    کارمندان خدمات اجتماعی، مکتب و خدمات صحی اگر یک طفل در خطر باشد باید اقدام کنند.
    تلگرام جای محرم نیست. نمبر شخصی، آدرس یا جزئیات دوسیهٔ تان را این‌جا نوشته نکنید.
    سوالی که به کمون روان می‌شود می‌تواند یک سند عمومی باشد. قانون محرمیت از چیزهای شخصی محافظت می‌کند.
    دستور ⁨/mydata⁩ نشان می‌دهد که چه ثبت کرده‌ام. دستور ⁨/forget⁩ آن را پاک می‌کند.
help-text =
    سوال‌تان را به زبان خودتان نوشته کنید. کوتاه هم باشد خوب است.
    دستور ⁨/menu⁩ موضوع‌ها را نشان می‌دهد.
    دستور ⁨/person⁩ سوال شما را به یک کارمند می‌دهد.
    دستور ⁨/status⁩ نشان می‌دهد که چه وقت جواب می‌گیرید.
    /leisure برای وقت آزاد چیزی پیدا می‌کند، /courses کورس‌ها را نشان می‌دهد.
    /plan نشان می‌دهد که حالا وقت چه کار است.
    /news خبرها را به زبان شما روان می‌کند.
    /today نشان می‌دهد که امروز و این هفته چه است.
    با /tell می‌گویید که چه خوب است و چه بد.
    دستور ⁨/language⁩ زبان را تبدیل می‌کند و ⁨/place⁩ کمون را.
    دستور ⁨/mydata⁩ نشان می‌دهد که چه ثبت شده، ⁨/forget⁩ آن را پاک می‌کند و ⁨/privacy⁩ بیشتر معلومات می‌دهد.
    اگر زندگی کسی در خطر است، به 112 زنگ بزنید.

## Small talk
smalltalk-greeting = سلام. چه می‌خواهید بدانید؟ سوال‌تان را نوشته کنید، یا یک موضوع را انتخاب کنید.
smalltalk-thanks = قابل تشکر نیست. هر وقت سوال داشتید نوشته کنید.
smalltalk-goodbye = خدا حافظ، متوجه خود باشید. هر وقت سوال داشتید من این‌جا هستم.
smalltalk-wellbeing = تشکر، من هم برای شما خیر و خوبی می‌خواهم. چه می‌خواهید بدانید؟
smalltalk-identity = من Lotsen هستم، ماشینی که از روی نوشته‌های کمون جواب می‌دهد. وقتی مطمین نباشم، یک انسان جواب می‌دهد. با ⁨/person⁩ می‌توانید مستقیم از یک کارمند پرسان کنید.

## Crisis cards: fixed text, the numbers first
crisis-danger =
    همین حالا به 112 زنگ بزنید. رایگان است، شب و روز. بگویید که کجا هستید و چه گپ شده است.
    اگر آتش گرفته یا آن‌جا خطرناک است، از آن‌جا بیرون شوید. از کسی که نزدیک شماست کمک بخواهید.
    مشورهٔ صحی در وقت مریضی: به 1177 زنگ بزنید، شب و روز.
crisis-violence =
    حالا در خطر هستید؟ به 112 زنگ بزنید. رایگان است، شب و روز.
    خط کمک برای زنان Kvinnofridslinjen: { $women }. رایگان، شب و روز، با ترجمان. در بل تلیفون معلوم نمی‌شود. لازم نیست نام خود را بگویید.
    مردها می‌توانند به خط کمک برای مردان زنگ بزنند، Stödlinjen för män: { $men }.
    خدمات اجتماعی (socialtjänsten) در کمون باید به شما و اطفال شما کمک کند.
    اگر کس دیگری تلیفون شما را می‌خواند، بعد از خواندن این چت را پاک کنید.
crisis-suicide =
    اگر شاید حالا به خود ضرر برسانید، به 112 زنگ بزنید. رایگان است، شب و روز.
    همین حالا با کسی گپ بزنید: خط کمک برای فکر خودکشی Mind Självmordslinjen، به { $suicide } زنگ بزنید. مشورهٔ صحی: 1177.
    عمرتان کمتر از 18 سال است؟ به خط کمک اطفال زنگ بزنید، Bris: { $children }.
    تنها نمانید. از کسی که بالایش اعتماد دارید بخواهید که پیش شما باشد.
crisis-child =
    کدام طفل حالا در خطر است؟ به 112 زنگ بزنید. رایگان است، شب و روز.
    اگر همین حالا در خطر نیست، به خدمات اجتماعی (socialtjänsten) در کمون زنگ بزنید. شام‌ها و روزهای شنبه و یکشنبه به خدمات اجتماعی عاجل (socialjour) زنگ بزنید. از طریق مرکز تلیفون کمون با آن‌ها به تماس شده می‌توانید.
    طفل می‌تواند به خط کمک اطفال زنگ بزند، Bris: { $children }. رایگان است و لازم نیست طفل نام خود را بگوید.
crisis-honour =
    در خطر هستید، یا کسی می‌خواهد شما را به خارج از سویدن ببرد؟ به 112 زنگ بزنید. رایگان است، شب و روز.
    خط کمک برای زنان Kvinnofridslinjen: { $women }. رایگان، شب و روز، با ترجمان. اطفال می‌توانند به خط کمک اطفال زنگ بزنند، Bris: { $children }.
    هیچ‌کس حق ندارد شما را به عروسی مجبور کند. می‌توانید از مکتب، خدمات صحی، پولیس یا خدمات اجتماعی (socialtjänsten) کمک بخواهید، بدون این که اول نام خود را بگویید.
    اگر کس دیگری تلیفون شما را می‌خواند، بعد از خواندن این چت را پاک کنید.
crisis-homeless =
    به خدمات اجتماعی (socialtjänsten) در کمونی که حالا آن‌جا هستید زنگ بزنید. بگویید که امشب جای خواب ندارید، و اگر طفل دارید، حامله یا مریض هستید، این را هم بگویید.
    شام‌ها و روزهای شنبه و یکشنبه: از مرکز تلیفون کمون خدمات اجتماعی عاجل (socialjour) را بخواهید. در وقت خطر: به 112 زنگ بزنید.
    از خشونت فرار می‌کنید؟ خط کمک برای زنان Kvinnofridslinjen: { $women }، شب و روز، با ترجمان.
crisis-hunger =
    همین امروز با خدمات اجتماعی (socialtjänsten) در کمون تماس بگیرید و بگویید که عاجل است: نان و خوراک ندارید. اگر طفل دارید، حامله یا مریض هستید، این را هم بگویید.
    شام‌ها و روزهای شنبه و یکشنبه: از مرکز تلیفون کمون خدمات اجتماعی عاجل (socialjour) را بخواهید. اگر زندگی کسی در خطر است: به 112 زنگ بزنید.
crisis-local = مرکز تلیفون { $place }: { $phone }
crisis-local-emergency = خدمات عاجل اجتماعی (socialjour) { $place }، شام‌ها و آخر هفته: { $phone }
crisis-staff-told-open = حالا به کارمندان خبر دادم. یک نفر همین‌جا به شما نوشته می‌کند. اگر عاجل است منتظر آن‌ها نمانید: زنگ بزنید.
crisis-staff-told-closed = به کارمندان خبر دادم، مگر حالا کسی این را نمی‌خواند. آن‌ها { $due } پس می‌آیند. منتظر نمانید: زنگ بزنید.
crisis-wrong = اگر گپ شما را غلط فهمیدم، سوال‌تان را دوباره با کلمات دیگر نوشته کنید.

## Other kinds of message
location-not-needed = من از موقعیت شما استفاده نمی‌کنم و آن را ثبت نکرده‌ام. با ⁨/place⁩ می‌توانید کمون خود را انتخاب کنید.
contact-not-needed = من نمبر تلیفون کار ندارم و این نمبر را ثبت نکرده‌ام. لطفاً سوال‌تان را نوشته کنید.
sticker-reaction = من فقط نوشته را خوانده می‌توانم. لطفاً سوال‌تان را نوشته کنید.
edited-again = سوال‌تان را تبدیل کرده‌اید. این جواب سوال نو است.
many-messages = پیام‌های زیادی یک‌باره رسیده است. آن‌ها را یکی یکی می‌خوانم، از این خاطر کمی وقت می‌گیرد. چیزی گم نمی‌شود.
unknown-command = این دستور را نمی‌شناسم. با ⁨/help⁩ می‌بینید که من چه کرده می‌توانم. فقط سوال‌تان را هم نوشته کرده می‌توانید.
button-too-old = این دکمه بسیار کهنه است. لطفاً سوال‌تان را دوباره نوشته کنید.
group-only-private = من فقط در چت شخصی جواب می‌دهم تا سوال‌های شما از خودتان بماند. لطفاً مستقیم به من نوشته کنید.

## Commands (in Telegram's menu)
command-start = شروع
command-language = تبدیل کردن زبان
command-place = انتخاب کمون شما
command-menu = نشان دادن موضوع‌ها
command-person = پرسان از یک کارمند
command-status = چه وقت جواب می‌گیرم؟
command-mydata = در بارهٔ من چه ثبت شده
command-forget = پاک کردن همه چیز در بارهٔ من
command-privacy = معلومات من چطور محافظت می‌شود
command-help = کمک
bot-description = سوال در بارهٔ خانه، پول، ساعت‌تیری و سپورت، کار و فامیل در سویدن. جواب به زبان شما. وقتی مطمین نباشم، یک انسان جواب می‌دهد.
bot-short-description = جواب برای کسانی که نو به سویدن آمده‌اند.

## The phone page
web-title = Lotsen
web-write-here = سوال‌تان را نوشته کنید
web-send = روان کردن
web-you = شما
web-lotsen = Lotsen
web-connection-lost = انترنت وصل نیست. نوشتهٔ شما نگاه می‌شود و وقتی دوباره وصل شود روان می‌شود.
web-typing = یک لحظه …

## Dates. The time is a 24-hour clock, for example 16:00.
due-today = امروز ساعت { $time }
due-tomorrow = فردا ساعت { $time }
due-date = روز { $weekday } { $day } { $month } ساعت { $time }
date-long = { $day } { $month } { $year }
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
month-1 = جنوری
month-2 = فبروری
month-3 = مارچ
month-4 = اپریل
month-5 = می
month-6 = جون
month-7 = جولای
month-8 = اگست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
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
date-words = سال ماه روز در
# How a bare yes and a bare no are typed, alone and with thanks; semicolons between them.
yes-words = بلی ; بله ; آری ; هان ; ها ; بلی لطفا ; بلی تشکر
no-words = نه ; نی ; نخیر ; نه تشکر ; حالا نه

## What was hidden in a message
hidden-personal-number = یک نمبر شخصی را در پیام شما پنهان کردم.
hidden-phone = یک نمبر تلیفون را در پیام شما پنهان کردم.
hidden-email = یک آدرس ایمیل را در پیام شما پنهان کردم.
hidden-money = یک نمبر کارت یا حساب را در پیام شما پنهان کردم.
hidden-address = یک آدرس را در پیام شما پنهان کردم.
hidden-number = یک نمبر را در پیام شما پنهان کردم.
hidden-several = معلومات شخصی را در پیام شما پنهان کردم.
hidden-why = هیچ‌وقت چنین چیز را اینجا ننویسید. حالا هیچ کس آن را دیده نمی‌تواند، حتی کارمندان. اگر کسی به آن ضرورت داشته باشد، در تلیفون یا در وقت ملاقات از شما می‌پرسد.

## Translated replies
reply-machine-translated = این متن را ماشین ترجمه کرده است. متن اصلی:
reply-not-translated = این جواب ترجمه نشد. به این زبان نوشته شده است: { $language }.

## Finding something to do. The names of clubs and places are Swedish.
leisure-for-whom = برای کی است؟ سن را انتخاب کنید.
leisure-what = چه کردن خوش‌تان می‌آید؟ نوشته هم کرده می‌توانید، مثلاً: فوتبال، دختر 9 ساله، شنبه.
leisure-found =
    { $count ->
        [one] این را پیدا کردم:
       *[other] این‌ها را پیدا کردم:
    }
leisure-found-near = درست مثل همین چیزی پیدا نکردم. شاید این به شما برابر باشد:
leisure-found-nothing = چیزی پیدا نکردم که برابر باشد. می‌توانید چیز دیگری بخواهید، یا یک انسان به شما کمک کند.
leisure-no-directory = هنوز لیست فعالیت‌ها را برای کمون شما ندارم. یک انسان به شما کمک کرده می‌تواند.
leisure-ask-always = وقت‌ها و قیمت‌ها تغییر کرده می‌تواند. پیش از رفتن پرسان کنید.
interest-name =
    { $interest ->
        [ball-sports] بازی با توپ
        [water] آب‌بازی و آب
        [dance-and-music] رقص و موسیقی
        [fighting-arts] سپورت‌های رزمی
        [nature] بیرون و طبیعت
        [animals] حیوانات
        [handicraft] کار دستی و رسامی
        [cooking] پخت و پز
        [reading] کتاب و خواندن
        [languages] زبان‌ها
        [computers] کمپیوتر
        [theatre] تیاتر
        [painting] رسامی
        [small-children] با اطفال خُرد
        [meeting-people] آشنا شدن با مردم
        [helping-others] کمک به دیگران
        [training] ورزش
        [quiet] یک چیز آرام
        [religion-and-tradition] دین و رسم و رواج
       *[work-contacts] شناخت برای کار
    }
activity-name =
    { $kind ->
        [football] فوتبال
        [basketball] باسکتبال
        [swimming-school] یاد گرفتن آب‌بازی (شنا)
        [swimming-women] آب‌بازی برای زنان
        [gymnastics] جمناستیک
        [dance] رقص
        [martial-arts] سپورت رزمی
        [gym] جیم
        [running-walking] دویدن و قدم زدن
        [cycling] بایسکل‌رانی
        [scouts] سکاوت (څارندوی)
        [outdoor] فعالیت در طبیعت
        [library] کتابخانه
        [language-cafe] کافهٔ زبان (språkcafé)
        [homework-help] کمک در کار خانگی
        [music-school] مکتب موسیقی
        [theatre] تیاتر
        [art-craft] رسامی و کار دستی
        [open-preschool] کودکستان باز (öppen förskola)
        [youth-centre] مرکز جوانان (fritidsgård)
        [womens-group] گروپ زنان
        [mens-group] گروپ مردان
        [parent-course] کورس برای والدین
        [study-circle] حلقهٔ درس (studiecirkel)
        [volunteering] کمک رضاکارانه
        [chess-games] شطرنج و بازی
        [gardening] باغداری و کشت
        [culture-house] خانهٔ فرهنگ
       *[leisure-introduction] آشنا شدن با فعالیت‌های ساعت‌تیری
    }
activity-ages = { $from }–{ $to } ساله
activity-ages-from = از { $from } سالگی
activity-group =
    { $group ->
        [girls] تنها دختران
        [women] تنها زنان
        [boys] تنها پسران
       *[men] تنها مردان
    }
activity-with-parent = یک کلان پیش طفل می‌ماند
activity-time = { $weekday } { $from }–{ $to }
activity-times-unknown = وقت‌ها را پرسان کنید
activity-rests-now = در این وقت سال رخصت است
activity-free = رایگان
activity-cost = { $kr } کرون
activity-cost-unknown = قیمت را پرسان کنید
activity-try =
    { $times ->
        [one] پیش از پول دادن یک بار امتحان کرده می‌توانید
       *[other] پیش از پول دادن { $times } بار امتحان کرده می‌توانید
    }
activity-fritidskortet = با کارت Fritidskortet پول داده می‌توانید
activity-bus = ایستگاه بس: { $stop }
activity-join =
    { $how ->
        [drop-in] فقط بیایید، ثبت نام لازم نیست
        [call] اول زنگ بزنید یا نوشته کنید
        [form] در صفحهٔ انترنت ثبت نام کنید
        [queue] نوبت است: ثبت نام کنید
       *[unknown] پرسان کنید که چطور شامل شوید
    }
activity-full =
    { $left ->
        [no] حالا جای خالی نیست
       *[queue] حالا نوبت است
    }
activity-child-care = در این وقت کسی متوجه اطفال خُرد است
activity-languages = رهبرها به این زبان‌ها گپ می‌زنند: { $languages }
activity-made-up = این تنها یک مثال است تا ببینید چه رقم معلوم می‌شود. این فعالیت در اصل نیست.
activity-unchecked = هنوز بررسی نشده است. پیش از رفتن پرسان کنید.
button-leisure = 🔎 یافتن فعالیت
button-anything = ✨ هر چیز
button-free-only = 🆓 رایگان
button-female-only = 👩 تنها دختران یا زنان
button-child-care = 👶 با نگهداری اطفال
button-weekend = 📅 شنبه و یکشنبه
button-evening = 🌙 شام
button-other-wish = 🔄 یک چیز دیگر
button-help-start = 🙋 کمکم کنید شروع کنم
command-leisure = یافتن یک فعالیت

## Courses
courses-intro = کورس‌های کوتاه. یک درس چند دقیقه می‌گیرد. هر وقت بس کرده و پسان دوام داده می‌توانید.
courses-none = هنوز این‌جا کورس نیست. سوال تان را نوشته کنید، یا ⁨/menu⁩ را انتخاب کنید.
course-overview =
    { $lessons ->
        [one] { $course }: یک درس.
       *[other] { $course }: { $lessons } درس. از هر جایی که می‌خواهید شروع کنید.
    }
course-lesson = { $course } · درس { $number } از { $lessons }
course-check = یک سوال برای شما
course-right = بلی، درست است.
course-not-quite = کاملاً نی. درست این است:
course-done = تمام کورس را خواندید: { $course }. آفرین. هر درس را دوباره خوانده می‌توانید.
button-next-lesson = ▶️ درس بعدی
button-lessons = 📋 همه درس‌ها
button-other-courses = 📚 کورس‌های دیگر
command-courses = کورس‌های کوتاه
mydata-lessons = درس‌هایی که خوانده‌اید: { $count }

## پلان من
plan-command = پلان من
plan-none = هنوز این‌جا پلان نیست. سوال تان را نوشته کنید، یا ⁨/menu⁩ را انتخاب کنید.
plan-ask-arrival = چه وقت به کمونی آمدید که حالا در آن زندگی می‌کنید؟ باز نشان داده می‌توانم که کدام کار را چه وقت کنید. ماه بس است. تاریخ را هم نوشته می‌توانید، مثلاً { $example }.
plan-ask-status = بعضی قدم‌ها تنها برای بعضی مردم است. وضعیت اقامت شما کدام است؟
plan-ask-year = کدام سال؟
plan-ask-month = کدام ماه؟
plan-ask-day = { $title }: تا کدام روز ماه؟
plan-ask-date = { $title }: کدام تاریخ؟ انتخاب کنید، یا نوشته کنید، مثلاً { $example }.
plan-month = { $month } { $year }
plan-intro = این پلان شماست. یک قدم را انتخاب کنید که در باره‌اش بخوانید یا نشانی کنید که خلاص شد. نمبرش را هم نوشته می‌توانید. هر وقت سوال کرده می‌توانید.
plan-now = حالا
plan-next = بعد از آن
plan-later = پسان‌تر
plan-all-done = همه چیز در پلان شما خلاص شده است. آفرین.
plan-by = تا { $date }
plan-from = از { $date }
plan-monthly = هر ماه، بار دیگر تا { $date }
plan-yearly = هر سال، بار دیگر تا { $date }
plan-no-day = روز را انتخاب کنید
plan-done = خلاص شد: { $title }
plan-ask-later = { $title }: چه وقت می‌خواهید این کار را کنید؟
plan-put-off = { $title }: پس انداخته شد تا { $date }.
plan-reminds-of = صبح { $date } همین‌جا این قدم را به یاد تان می‌آورم: { $title }. ثبت می‌کنم که این را می‌خواهید. هر وقت بند کرده می‌توانید.
plan-reminds-when-known = وقتی که زمانش برسد، همین‌جا این قدم را به یاد تان می‌آورم: { $title }. ثبت می‌کنم که این را می‌خواهید. هر وقت بند کرده می‌توانید.
plan-reminds-of-all = وقتی که زمان هر قدم برسد، همین‌جا به یاد تان می‌آورم، صبح، و نه در روزهای یکشنبه و رخصتی. بعضی قدم‌ها یک روز کار دارند: آن را در پلان انتخاب کنید. ثبت می‌کنم که این را می‌خواهید. هر وقت بند کرده می‌توانید.
plan-stopped = دیگر به یاد تان نمی‌آورم. پلان شما هنوز این‌جاست.
plan-reminder = یادآوری: { $title }
plan-reminded = { $date } به یاد تان می‌آورم.
plan-button-done = ✔ خلاص شد
plan-button-not-done = ↩️ هنوز خلاص نشده
plan-button-later = ⏰ پسان‌تر
plan-button-week = 🗓️ یک هفته بعد
plan-button-month = 📆 یک ماه بعد
plan-button-more = ℹ️ بیشتر بخوانید
plan-button-remind = 🔔 به یادم بیاور
plan-button-remind-all = 🔔 همه را به یادم بیاور
plan-button-stop = 🔕 یادآوری را بند کن
plan-button-day = 📅 انتخاب روز
plan-button-arrival = 📅 تغییر وقت آمدنم
plan-button-other-month = 🔄 کدام ماه دیگر
plan-button-page = ➡️ قدم‌های دیگر
plan-mydata = پلان من: { $date } آمدید
plan-mydata-done = پلان من، خلاص شد: { $titles }
plan-mydata-date = پلان من، روز این قدم: { $title }، { $date }
plan-mydata-later = پلان من، پس انداخته شد: { $title }، تا { $date }
plan-mydata-reminders = پلان من: می‌خواهید به یاد تان بیاورم

## خبرها
news-command = خبرها
news-intro = این‌جا خبرهای کمون را به زبان خودتان انتخاب می‌کنید. تنها چیزی به شما می‌رسد که به آن بلی بگویید. انتخاب شما را ثبت می‌کنم. هر وقت بند کرده می‌توانید.
news-none = حالا هیچ خبر به شما نمی‌رسد. یک موضوع یا همه چیز را انتخاب کنید.
news-chosen = به شما خبر می‌رسد در بارهٔ: { $topics }.
news-chosen-all = در بارهٔ همه چیز به شما خبر می‌رسد.
news-place = کمون شما: { $place }. با ⁨/place⁩ می‌توانید آن را تبدیل کنید.
news-no-place = نمی‌دانم در کدام کمون زندگی می‌کنید. از این خاطر تنها خبرهایی به شما می‌رسد که برای همه است. با ⁨/place⁩ کمون را انتخاب کنید.
news-all = ✨ همه چیز
news-stopped = دیگر خبر به شما نمی‌رسد. اگر باز خواستید، نوشته کنید ⁨/news⁩.
news-why = این به شما رسید چون خبر می‌خواهید در بارهٔ: { $topic }.
news-why-all = این به شما رسید چون همه خبرها را می‌خواهید.
news-button-stop = 🔕 خبرها را بند کن
news-mydata = خبرها: خبر می‌خواهید در بارهٔ { $topics }
news-mydata-all = خبرها: در بارهٔ همه چیز خبر می‌خواهید

## The calendar: what takes place, reminders, signing up. The titles of events come from knowledge/events.toml.
today-command = امروز و این هفته
today-asked = امروز چه گپ است; امروز چه برنامه است; این هفته چه برنامه است; امروز کجا باز است
today-intro = امروز { $date } است. این‌ها در { $place } می‌باشد.
today-everywhere = امروز { $date } است. این‌ها می‌باشد.
today-now = امروز
today-later = روزهای آینده
today-nothing = در هفت روز آینده چیزی نمی‌دانم که برابر باشد.
today-nothing-now = برای امروز چیزی نمی‌دانم که برابر باشد.
today-open = باز { $hours }: { $desks }
today-closed = امروز بسته: { $desks }
today-holiday = امروز رخصتی عمومی است و بسته: { $desks }
event-kind =
    { $kind ->
        [drop-in] بدون وقت گرفتن
        [language-cafe] کافه زبان
        [parent-group] گروه والدین
       *[event] برنامه
    }
event-time = { $weekday } { $day } { $month } { $from }–{ $to }
event-swedish = (به سویدنی)
event-languages = زبان‌ها در آنجا: { $languages }
event-desk = سوال‌ها: { $desk }
event-free = جای خالی: { $count }
event-full = پر است.
event-full-wait = پر است. می‌توانید انتظار جای را بکشید.
event-seat = شما جای دارید. وقتی می‌آیید این کود را نشان بدهید: { $code }. ثبت می‌کنم که نام‌نویسی کرده‌اید، بدون نام.
event-waits = شما در لیست انتظار نمبر { $rank } هستید. اگر جای پیدا شد همین‌جا می‌نویسم. ثبت می‌کنم که انتظار دارید، بدون نام.
event-given = حالا جای دارید: { $title }، { $due }. وقتی می‌آیید این کود را نشان بدهید: { $code }. اگر آمده نمی‌توانید، جای را پس بدهید.
event-left = دیگر جای ندارید: { $title }.
event-reminds = همین‌جا { $due } به یاد تان می‌آورم. ثبت می‌کنم که این را می‌خواهید.
event-soon = آن‌قدر زود شروع می‌شود که به یاد تان آورده نمی‌توانم.
event-no-reminder = آن را به یاد تان نمی‌آورم.
event-reminder = یادآوری: { $title }، { $due }.
event-cancelled = لغو شد: { $title }، { $due }.
event-gone = چیزی که می‌خواستید { $due } بروید در آن وقت نیست. /today نشان می‌دهد که چه است.
event-past = خلاص شده است، یا برگزار نمی‌شود.
event-mydata-seat = نام‌نویسی: { $title }، { $due }، کود { $code }
event-mydata-waits = در لیست انتظار: { $title }، { $due }
event-mydata-reminder = یادآوری: { $title }، { $due }
event-button-remind = 🔔 به یادم بیاور
event-button-no-reminder = 🔕 به یادم نیاور
event-button-sign-up = ✍️ نامم را بنویس
event-button-wait = ⏳ لیست انتظار
event-button-leave = ↩️ جایم را پس بده
event-button-more = ➡️ بیشتر
event-button-today = 📅 تنها امروز
event-button-week = 📅 هفت روز
event-button-kind = 🔎 نوع را انتخاب کنید
event-button-mine = 💬 به زبان من
event-button-any = 💬 همه زبان‌ها
event-button-all = ✨ همه
event-file = در تقویم خود بمانید

## Sound
button-listen = 🔊 بشنوید
sound-machine = یک ماشین این متن را به آواز بلند می‌خواند. شاید بعضی کلمه‌ها را غلط بگوید.
sound-machine-rough = یک ماشین این متن را به آواز بلند می‌خواند. در این زبان فهمیدنش مشکل است.
sound-machine-near = یک ماشین این متن را با آواز زبان { $language } می‌خواند. بعضی کلمه‌ها قسم دیگری شنیده می‌شوند.
sound-not-now = حالا این را به آواز بلند خوانده نمی‌توانم. شما می‌توانید آن را اینجا بخوانید یا از یک انسان بپرسید.
film-spoken = فلم. زبان گفتار: { $language }.
film-captions = زیرنویس: { $languages }.
button-transcript = 📄 آنچه در فلم گفته می‌شود
voice-listens = به پیام شما گوش می‌دهم. کمی وقت می‌گیرد.
voice-heard = شنیدم: «{ $text }». درست است؟
button-voice-yes = ✅ بلی
button-voice-no = ❌ نه
voice-mydata = یک پیام صوتی: به آن گوش می‌دهم، یا از شما پرسیده‌ام که درست شنیده‌ام
## Hearing what came of it: activities, the three questions, what somebody tells. No names, and no promise of an answer.
outing-try = ✅ می‌خواهم امتحان کنم: { $name }
outing-may-ask = خوب است. می‌توانم یک هفته بعد همین‌جا از شما پرسان کنم که چطور بود؟ در بارهٔ: { $activity }. جواب‌های شما تنها حساب می‌شوند. نام را ثبت نمی‌کنم.
outing-button-yes = ✅ بلی، پرسان کن
outing-no = خوب است. پرسان نمی‌کنم.
outing-good = خوب است. امتحان کنید. اگر نظر تان تغییر کرد، می‌توانم یک هفته بعد پرسان کنم که چطور بود.
outing-noted = خوب است. همین‌جا { $due } پرسان می‌کنم. ثبت می‌کنم که این را می‌خواهید. هر وقت بند کرده می‌توانید.
outing-stopped = دیگر در بارهٔ فعالیت‌ها پرسان نمی‌کنم.
outing-button-stop = 🔕 در این باره پرسان نکن
outing-did-you-go = شما می‌خواستید این را امتحان کنید: { $activity }. رفتید؟
outing-how = چطور بود؟ ({ $activity })
outing-still = چهار هفته پیش به این رفتید: { $activity }. هنوز می‌روید؟
outing-why = چرا دیگر نرفتید؟
outing-button-went = ✅ بلی، رفتیم
outing-button-not-yet = ⏳ هنوز نی
outing-button-not-out = ❌ نشد
outing-button-liked = 😀 خوش ما آمد
outing-button-so-so = 😐 میانه بود
outing-button-not-for-us = 🙁 برای ما نبود
outing-button-still = ✅ بلی، هنوز می‌رویم
outing-button-stopped = ❌ نی، دیگر نمی‌رویم
outing-button-far = 🚌 بسیار دور بود
outing-button-cost = 💰 بسیار قیمت بود
outing-button-time = ⏰ وقت نداشتم
outing-button-welcome = 💔 احساس نکردم که خوش‌آمد هستم
outing-button-language = 💬 زبان مشکل بود
outing-button-other = 🤷 چیز دیگر
outing-later = تشکر. در حدود چهار هفته بعد یک بار دیگر پرسان می‌کنم.
outing-thanks = تشکر. جواب شما بدون نام حساب می‌شود.
outing-mydata = فعالیت‌هایی که می‌توانم در باره‌شان پرسان کنم: { $activities }
outing-mydata-yes = فعالیت‌ها: می‌توانم پرسان کنم که چطور بود
outing-mydata-no = فعالیت‌ها: نمی‌خواهید از شما پرسان شود
voice-late = شما پیش از این به این جواب داده‌اید، یا دیگر پرسان نمی‌شود.
pulse-offer = می‌توانم سه سوال کوتاه پرسان کنم که در سویدن حال تان چطور است؟ به خوشی خود شماست و نیم دقیقه وقت می‌گیرد. جواب‌های شما تنها حساب می‌شوند. همراه شما ثبت نمی‌شوند، پس هیچ کس آن‌ها را پیدا کرده نمی‌تواند و بعداً هم پاک نمی‌شوند. اگر بلی بگویید، در حدود چهار ماه بعد و پیش از ختم دو سال باز پرسان می‌کنم.
pulse-again = مدتی پیش به سه سوال کوتاه جواب دادید. می‌توانم یک بار دیگر پرسان کنم؟ به خوشی خود شماست. جواب‌های شما تنها حساب می‌شوند و همراه شما ثبت نمی‌شوند.
pulse-button-yes = ✅ بلی، پرسان کن
pulse-button-not-now = ⏳ حالا نی
pulse-button-never = 🔕 دیگر هیچ وقت پرسان نکن
pulse-not-now = خوب است. چیزی در این باره ثبت نمی‌شود.
pulse-never = خوب است. دیگر هیچ وقت این را پرسان نمی‌کنم.
pulse-ready = برای کار یا درس آماده هستم. (1: هیچ. 5: بلی، بسیار.)
pulse-people = کسانی هستند که از آن‌ها کمک خواسته می‌توانم. (1: هیچ کس. 5: بلی، بسیار.)
pulse-turn = می‌دانم که وقتی چیزی کار دارم به کجا مراجعه کنم. (1: هیچ. 5: بلی، بسیار خوب.)
pulse-thanks = تشکر. جواب‌های شما بدون نام حساب می‌شوند.
pulse-mydata = سه سوال: گفته‌اید که از شما پرسان شود. جواب‌ها بدون شما حساب می‌شوند و این‌جا نیستند
pulse-mydata-never = سه سوال: نمی‌خواهید از شما پرسان شود
tell-command = به ما بگویید
tell-intro = چه چیز در این خدمت، در کمون یا در زندگی این‌جا خوب یا بد است؟ آن را در یک پیام نوشته کنید، یا پیام صوتی روان کنید. کارمندان آن را بدون نام شما می‌خوانند. متن‌ها بعد از مدتی پاک می‌شوند. هیچ کس به این جواب نمی‌دهد. اگر جواب کار دارید، دکمهٔ «پرسان از یک کارمند» را بزنید.
tell-intro-web = چه چیز در این خدمت، در کمون یا در زندگی این‌جا خوب یا بد است؟ آن را در یک پیام نوشته کنید. در این صفحه صدا روان کرده نمی‌توانید، تنها متن. کارمندان آن را بدون نام شما می‌خوانند. متن‌ها بعد از مدتی پاک می‌شوند. هیچ کس به این جواب نمی‌دهد. اگر جواب کار دارید، دکمهٔ «پرسان از یک کارمند» را بزنید.
tell-thanks = تشکر. کارمندان آن را می‌خوانند. هیچ کس این‌جا به آن جواب نمی‌دهد. می‌شود آن را بدون نام شما به دیگران نشان داد؟
tell-button-yes = ✅ بلی، نشان داده شود
tell-shown = تشکر. آن بدون نام شما نشان داده شده می‌تواند.
tell-not-shown = تشکر. تنها کارمندان آن را می‌خوانند.
tell-amended = چیزی را که گفته بودید تغییر دادم.
tell-mydata = به ما گفتید، { $date }: { $text }
tell-mydata-voice = با پیام صوتی یا عکس به ما گفتید، { $date }
## Certificates of courses
certificate-button = 🎓 تصدیق‌نامه
certificate-offer = تصدیق‌نامه می‌گیرید که کورس { $course } را خوانده‌اید. صفحه را باز کنید و نامی را بنویسید که باید در تصدیق‌نامه باشد. نام تنها در تصدیق‌نامه است: آن را نگه نمی‌کنم. آن را اینجا در گفتگو ننویسید. لینک یک روز کار می‌کند.
certificate-open = تصدیق‌نامه را بسازید
certificate-by-hand = این تصدیق‌نامه شما برای کورس { $course } است. آن را چاپ کنید و نام تان را با دست بالای خط بنویسید. نام را پرسان نمی‌کنم و نگه نمی‌کنم.
certificate-title = تصدیق‌نامه شما
certificate-name = نامی که باید در تصدیق‌نامه باشد
certificate-not-kept = نام نگه نمی‌شود. تنها در فایلی است که می‌گیرید.
certificate-make = تصدیق‌نامه را به شکل PDF بسازید
certificate-without = بدون نام، با دست می‌نویسم
certificate-no-name = یک نام بنویسید، یا «بدون نام» را انتخاب کنید.
certificate-letters = بعضی حرف‌ها چاپ نمی‌شوند. نام را با حرف‌های دیگر بنویسید، یا «بدون نام» را انتخاب کنید و با دست بنویسید.
certificate-later = حالا نشد. کمی صبر کنید و باز کوشش کنید.
certificate-expired = لینک کهنه است یا کامل نیست. به گفتگو برگردید، کورس را با ⁨/courses⁩ باز کنید و 🎓 را انتخاب کنید.
certificate-mydata = کورس تمام‌شده: { $course }، { $date }

## The family's schedule
schedule-button = 🗓 تقسیم اوقات ما
schedule-put = 🗓 در تقسیم اوقات ما بگذارید
schedule-which = کدام فعالیت در تقسیم اوقات باشد؟
schedule-for-whom = برای کی است؟ تنها یک شماره و یک سن را نگه می‌کنم، نام را نی.
schedule-child = طفل { $number } · سن { $age }
schedule-adult = 🧑 یک کلان‌سال
schedule-another-child = ➕ یک طفل دیگر
schedule-age = طفل چند ساله است؟
schedule-when = کدام هفته‌ها؟
schedule-this-week = این هفته
schedule-next-week = هفته آینده
schedule-four-weeks = چهار هفته از این هفته
schedule-along = کی همراه می‌رود؟
schedule-me = خودم
schedule-parent = پدر یا مادر دیگر
schedule-guide = رهنمای انجمن‌ها
schedule-nobody = تا حال هیچ‌کس
schedule-kept = در تقسیم اوقات شماست: { $title }. فعالیت، شماره و سن طفل، هفته‌ها و همراه را نگه می‌کنم. با ⁨/leisure⁩ دیده می‌توانید.
schedule-title = تقسیم اوقات ما
schedule-week = هفته { $number }، از { $date }
schedule-gone = این فعالیت دیگر در لست نیست.
schedule-removed = از تقسیم اوقات شما برداشته شد.
schedule-page = صفحه برای خواندن و چاپ
schedule-link = لینک هفت روز کار می‌کند. هر کس لینک را دارد تقسیم اوقات را خوانده می‌تواند.
schedule-empty = تقسیم اوقات شما خالی است. ⁨/leisure⁩ را انتخاب کنید، یک فعالیت پیدا کنید و بگذارید.
schedule-full = تقسیم اوقات پر است. اول چیزی را بردارید: ⁨/leisure⁩.
schedule-expired = لینک کهنه است یا کامل نیست. در گفتگو با ⁨/leisure⁩ لینک نو بگیرید.
schedule-mydata = فعالیت‌ها در تقسیم اوقات شما: { $count }
