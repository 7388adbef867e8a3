# What Lotsen says to newcomers. Plain text: no HTML, no Markdown.
# Short sentences, common words, شما. No exclamation marks, no guilt, no threats.
# Commands stand in isolates (U+2068 … U+2069): without them "/menu" is drawn as "menu/" in right-to-left text.

## First meeting
greeting =
    سلام. من Lotsen هستم، خدمتی برای کسانی که تازه به یک کمون (شهرداری) در سوئد آمده‌اند.
    به سؤال‌های شما درباره مسکن، پول، اوقات فراغت، کار و خانواده جواب می‌دهم.
    من یک ماشین هستم. وقتی مطمئن نباشم، یک انسان همین‌جا به شما جواب می‌دهد.
privacy-short = لطفاً شماره شخصی، آدرس یا چیزهای خصوصی دیگر را اینجا ننویسید.
choose-language = زبان خود را انتخاب کنید.
language-set = حالا فارسی صحبت می‌کنیم. با ⁨/language⁩ می‌توانید زبان را عوض کنید.
choose-place = در کدام کمون زندگی می‌کنید؟ این‌طور جواب‌ها به محل زندگی شما می‌خورد.
button-skip = ⏭️ رد کردن
button-more-places = ➡️ جاهای بیشتر
place-set = یادم می‌ماند که محل زندگی شما { $place } است. با ⁨/place⁩ می‌توانید آن را عوض کنید.
place-skipped = اشکالی ندارد. بعداً هم می‌توانید با ⁨/place⁩ انتخاب کنید.
menu-intro = سؤالتان را با کلمات خودتان بنویسید، یا یک موضوع انتخاب کنید.
menu-topic = موضوع: { $topic }. یک سؤال انتخاب کنید، یا سؤال خودتان را بنویسید.
button-menu = منو
button-more = ➡️ بیشتر
button-back = 🔙 برگشت

## Answers
answer-source = منبع: { $source }
answer-desk = مسئول: { $desk }
answer-checked = تاریخ بررسی: { $date }
answer-machine-made = این متن را یک ماشین ترجمه کرده و هنوز کسی که این زبان را می‌داند آن را بررسی نکرده است.
answer-corrected = پیش از این درباره این موضوع پاسخی برایتان فرستادیم که درست نبود. ببخشید. درستش این است:
answer-other-language = این جواب هنوز به زبان شما نیست. متن آن به این زبان است: { $language }.
answer-related = این‌ها را هم می‌توانید بخوانید:
answer-urgent-staff-told = شاید این موضوع فوری باشد، برای همین به کارکنان بخش { $desk } هم خبر دادم. شماره سؤال شما { $number } است. آن‌ها حداکثر تا { $due } همین‌جا جواب می‌دهند. اگر کارتان نمی‌تواند صبر کند، منتظر آن‌ها نمانید.
urgent-nobody-now = الان کسی در بخش { $desk } سر کار نیست. آن‌ها { $due } برمی‌گردند. اگر کسی در خطر است، به 112 زنگ بزنید. اگر کسی بیمار است، به 1177 زنگ بزنید، شبانه‌روز.
in-danger = اگر کسی در خطر است، به 112 زنگ بزنید. اگر کسی بیمار است، به 1177 زنگ بزنید، شبانه‌روز.
button-helpful = 👍
button-not-helpful = 👎
button-person = 🙋 پرسیدن از یک کارمند
feedback-thanks = ممنون. این به ما کمک می‌کند.
feedback-sorry = متأسفم که کمکی نکرد. می‌خواهید یک کارمند جواب بدهد؟
button-told-otherwise = 🗣️ به من چیز دیگری گفته‌اند
told-by-whom = چه کسی چیز دیگری به شما گفته است؟ آن وقت مسئولان این جواب بررسی می‌کنند که چه چیزی درست است.
button-told-municipality = شهرداری (kommun)
button-told-other = کس دیگری
button-yes-person = ✅ بله، یک کارمند
button-no = ❌ نه
no-is-fine = باشد. همیشه می‌توانید سؤال تازه‌ای بنویسید.

## When the question is not clear
offer-intro = خوب متوجه منظور شما نشدم. آیا یکی از این‌هاست؟
button-none-of-these = 🚫 هیچ‌کدام
new-answer = اکنون پاسخی هست که شاید به سؤال شماره { $number } شما بخورد. برای خواندن آن دکمه را بزنید. سؤال شما همچنان پیش یک نفر از کارکنان هم می‌ماند.
ask-status = جواب به وضعیت اقامت شما بستگی دارد. وضعیت شما کدام است؟
ask-place = جواب به محل زندگی شما بستگی دارد. کدام کمون است؟
status-asylum = درخواست پناهندگی داده‌ام
status-temporary-protection = حفاظت موقت (اوکراین)
status-permit = اجازه اقامت
status-eu = شهروند اتحادیه اروپا
status-citizen = شهروند سوئد
button-do-not-know = 🤷 نمی‌دانم
ask-language = سؤال شما به چه زبانی است؟ انتخاب کنید تا دوباره بگردم.
ask-write-question = در پیام شما سؤالی پیدا نکردم. لطفاً سؤالتان را در چند کلمه بنویسید.

## Handing over to a person
handed-over =
    برای جواب دادن به این سؤال به اندازه کافی مطمئن نیستم. سؤال شما را به یک کارمند در بخش { $desk } دادم.
    حداکثر تا { $due } همین‌جا جواب می‌گیرید. شماره سؤال شما { $number } است.
handed-over-asked =
    سؤال شما را به یک کارمند در بخش { $desk } دادم.
    حداکثر تا { $due } همین‌جا جواب می‌گیرید. شماره سؤال شما { $number } است.
handed-over-media =
    من نمی‌توانم عکس را بخوانم یا به صدا گوش بدهم. آن را برای یک کارمند در بخش { $desk } فرستادم.
    حداکثر تا { $due } همین‌جا جواب می‌گیرید. شماره سؤال شما { $number } است.
handed-over-failure =
    مشکلی از طرف ما پیش آمد. چیزی گم نشده است: سؤال شما پیش یک کارمند در بخش { $desk } است.
    حداکثر تا { $due } همین‌جا جواب می‌گیرید. شماره سؤال شما { $number } است.
handed-over-stale =
    متن من درباره این موضوع دوباره در حال بررسی است، برای همین آن را نمی‌فرستم. سؤال شما را به یک کارمند در بخش { $desk } دادم.
    حداکثر تا { $due } همین‌جا جواب می‌گیرید. شماره سؤال شما { $number } است.
handed-over-language =
    نتوانستم بفهمم این چه زبانی است. سؤال شما را به یک کارمند در بخش { $desk } دادم.
    حداکثر تا { $due } همین‌جا جواب می‌گیرید. شماره سؤال شما { $number } است.
added-to-case = این را به سؤال شماره { $number } شما اضافه کردم. بخش { $desk } حداکثر تا { $due } همین‌جا جواب می‌دهد.
with-person = سؤال شما پیش یک کارمند در بخش { $desk } است و او آنچه را می‌نویسید می‌خواند.
claimed-notice = یک کارمند در بخش { $desk } الان سؤال شما را می‌خواند. هرچه اینجا بنویسید به دست او می‌رسد. در این مدت با ⁨/menu⁩ می‌توانید از ماشین استفاده کنید.
claimed-by-name = { $name } از بخش { $desk } الان سؤال شما را می‌خواند. هرچه اینجا بنویسید به دست او می‌رسد. در این مدت با ⁨/menu⁩ می‌توانید از ماشین استفاده کنید.
handed-to-desk = سؤال شماره { $number } شما حالا در بخش { $desk } است که در این مورد بیشتر می‌داند. حداکثر تا { $due } همین‌جا جواب می‌گیرید.
case-delayed = سؤال شماره { $number } شما وقت بیشتری لازم دارد. بخش { $desk } حداکثر تا { $due } همین‌جا جواب می‌دهد.
cases-merged = سؤال شماره { $other } و شماره { $number } شما به هم مربوط‌اند. بخش { $desk } حداکثر تا { $due } همین‌جا به هر دو با شماره { $number } جواب می‌دهد.
reply-from = جواب از بخش { $desk }:
reply-entry-from = بخش { $desk } این جواب را برای شما می‌فرستد:
button-solved = 👍 مشکل حل شد
button-not-solved = 👎 هنوز کمک لازم دارم
message-taken-back = پیامی به اشتباه به اینجا فرستاده شد. آن پیام برداشته شد.
case-closed = سؤال شماره { $number } شما بسته شد. آیا کمکی را که لازم داشتید گرفتید؟
case-solved-thanks = خوب است. همیشه می‌توانید سؤال تازه‌ای بنویسید.
case-reopened = سؤال شماره { $number } شما را دوباره باز کردم. بخش { $desk } حداکثر تا { $due } همین‌جا جواب می‌دهد.
case-closed-already = این سؤال بسته شده است. اگر کمک لازم دارید، سؤال تازه‌ای بنویسید.
person-write-question = چه می‌خواهید بپرسید؟ آن را در یک پیام بنویسید تا به یک کارمند بدهم.
button-cancel = ✖️ لغو
cancelled = لغو شد. می‌توانید سؤال تازه‌ای بنویسید.

## /status
status-none = سؤالی از شما پیش کارمندی در انتظار نیست. سؤالتان را اینجا بنویسید.
status-open = سؤال شماره { $number }: در بخش { $desk } در انتظار است. جواب حداکثر تا { $due }.
status-overdue = سؤال شماره { $number }: در بخش { $desk } در انتظار است. باید تا { $due } جواب می‌گرفتید. متأسفم. به آن‌ها یادآوری کردم.
status-claimed = سؤال شماره { $number }: یک کارمند در بخش { $desk } روی آن کار می‌کند. جواب حداکثر تا { $due }.
status-answered = سؤال شماره { $number }: بخش { $desk } به شما جواب داده است. اگر چیزی کم است، اینجا بنویسید.
status-queue = نوبت شما: { $rank }.
button-withdraw = 🗑️ پس گرفتن سؤال { $number }
withdraw-confirm = می‌خواهید سؤال شماره { $number } را پس بگیرید؟ بعد از آن دیگر کسی روی آن کار نمی‌کند.
button-withdraw-yes = ✅ بله، پس می‌گیرم
withdraw-kept = خوب است. سؤال شماره { $number } شما در بخش { $desk } می‌ماند.
case-withdrawn = سؤال شماره { $number } شما را پس گرفتم. دیگر کسی روی آن کار نمی‌کند.

## /mydata /forget /privacy /help
mydata-intro = این چیزهایی است که درباره شما ذخیره کرده‌ام:
mydata-language = زبان: { $language }
mydata-place = کمون: { $place }
mydata-status = وضعیت اقامت: { $status }
mydata-not-chosen = انتخاب نشده
mydata-questions =
    { $count ->
        [one] { $count } سؤال که از من پرسیده‌اید
       *[other] { $count } سؤال که از من پرسیده‌اید
    }
mydata-cases =
    { $count ->
        [one] { $count } سؤال که به یک کارمند داده شده است
       *[other] { $count } سؤال که به یک کارمند داده شده است
    }
mydata-case-line = سؤال شماره { $number }، { $date }، { $desk }
mydata-retention =
    { $days ->
        [one] متن‌ها { $days } روز بعد از بسته شدن سؤال پاک می‌شوند. با ⁨/forget⁩ همه چیز را همین حالا پاک می‌کنید.
       *[other] متن‌ها { $days } روز بعد از بسته شدن سؤال پاک می‌شوند. با ⁨/forget⁩ همه چیز را همین حالا پاک می‌کنید.
    }
forget-confirm = می‌خواهید هر چیزی را که درباره شما ذخیره کرده‌ام پاک کنید؟ سؤال‌هایی هم که پیش کارمندان در انتظار است پس گرفته می‌شود. این کار برگشت ندارد.
button-forget-yes = 🗑️ بله، همه چیز را پاک کن
forget-done = هر چیزی که درباره شما ذخیره کرده بودم پاک شد. می‌توانید این گفتگو را هم در تلگرام حذف کنید. اگر خواستید از نو شروع کنید، بنویسید ⁨/start⁩.
privacy-text =
    مسئول این خدمت کمون است. استفاده از آن اختیاری است.
    زبان شما، کمون شما، سؤال‌های شما و جواب‌ها را ذخیره می‌کنم تا یک کارمند بتواند به شما کمک کند. متن‌ها بعد از مدتی پاک می‌شوند.
    نام شما را ذخیره نمی‌کنم. کارکنان یک شماره می‌بینند، نه نام شما را.
    هیچ چیزی به اداره مهاجرت (Migrationsverket) یا پلیس نمی‌فرستم. درباره شما هیچ تصمیمی نمی‌گیرم.
    کارکنان خدمات اجتماعی، مدرسه و بهداشت و درمان اگر کودکی در خطر باشد باید اقدام کنند.
    تلگرام کانال محرمانه‌ای نیست. شماره شخصی، آدرس یا جزئیات پرونده‌تان را اینجا ننویسید.
    سؤالی که به کمون فرستاده می‌شود می‌تواند سند عمومی باشد. قانون محرمانگی از چیزهای خصوصی محافظت می‌کند.
    دستور ⁨/mydata⁩ نشان می‌دهد چه ذخیره کرده‌ام. دستور ⁨/forget⁩ آن را پاک می‌کند.
help-text =
    سؤالتان را به زبان خودتان بنویسید. کوتاه هم باشد خوب است.
    دستور ⁨/menu⁩ موضوع‌ها را نشان می‌دهد.
    دستور ⁨/person⁩ سؤال شما را به یک کارمند می‌دهد.
    دستور ⁨/status⁩ نشان می‌دهد کی جواب می‌گیرید.
    /leisure برای وقت آزاد چیزی پیدا می‌کند، /courses دوره‌ها را نشان می‌دهد.
    /plan نشان می‌دهد الان وقت چه کاری است.
    /news خبرها را به زبان شما می‌فرستد.
    /today نشان می‌دهد امروز و این هفته چه خبر است.
    با /tell می‌گویید چه خوب است و چه بد.
    دستور ⁨/language⁩ زبان را عوض می‌کند و ⁨/place⁩ کمون را.
    دستور ⁨/mydata⁩ نشان می‌دهد چه چیزی ذخیره شده، ⁨/forget⁩ آن را پاک می‌کند و ⁨/privacy⁩ بیشتر توضیح می‌دهد.
    اگر جان کسی در خطر است، به 112 زنگ بزنید.

## Small talk
smalltalk-greeting = سلام. چه می‌خواهید بدانید؟ سؤالتان را بنویسید، یا یک موضوع انتخاب کنید.
smalltalk-thanks = خواهش می‌کنم. هر وقت سؤالی داشتید بنویسید.
smalltalk-goodbye = خداحافظ، مراقب خودتان باشید. هر وقت سؤالی داشتید من اینجا هستم.
smalltalk-wellbeing = ممنون، من هم برای شما آرزوی خوبی دارم. چه می‌خواهید بدانید؟
smalltalk-identity = من Lotsen هستم، ماشینی که از روی متن‌های کمون جواب می‌دهد. وقتی مطمئن نباشم، یک انسان جواب می‌دهد. با ⁨/person⁩ می‌توانید مستقیم از یک کارمند بپرسید.

## Crisis cards: fixed text, the numbers first
crisis-danger =
    همین حالا به 112 زنگ بزنید. رایگان و شبانه‌روزی است. بگویید کجا هستید و چه اتفاقی افتاده است.
    اگر آتش‌سوزی است یا آنجا خطرناک است، از محل دور شوید. از کسی که نزدیک شماست کمک بخواهید.
    راهنمایی درباره بیماری: به 1177 زنگ بزنید، شبانه‌روزی.
crisis-violence =
    الان در خطر هستید؟ به 112 زنگ بزنید. رایگان و شبانه‌روزی است.
    خط حمایت از زنان Kvinnofridslinjen: { $women }. رایگان، شبانه‌روزی، با مترجم. در قبض تلفن دیده نمی‌شود. لازم نیست اسمتان را بگویید.
    مردان می‌توانند به خط حمایت از مردان زنگ بزنند، Stödlinjen för män: { $men }.
    خدمات اجتماعی (socialtjänsten) در کمون باید به شما و فرزندانتان کمک کند.
    اگر کس دیگری تلفن شما را می‌خواند، بعد از خواندن این گفتگو را پاک کنید.
crisis-suicide =
    اگر ممکن است الان به خودتان آسیب بزنید، به 112 زنگ بزنید. رایگان و شبانه‌روزی است.
    همین حالا با کسی حرف بزنید: خط کمک برای فکر خودکشی Mind Självmordslinjen، به { $suicide } زنگ بزنید. راهنمایی بهداشتی: 1177.
    کمتر از 18 سال دارید؟ به خط کمک کودکان زنگ بزنید، Bris: { $children }.
    تنها نمانید. از کسی که به او اعتماد دارید بخواهید پیش شما باشد.
crisis-child =
    کودکی الان در خطر است؟ به 112 زنگ بزنید. رایگان و شبانه‌روزی است.
    اگر الان در خطر نیست، به خدمات اجتماعی (socialtjänsten) در کمون زنگ بزنید. عصرها و آخر هفته‌ها به اورژانس اجتماعی (socialjour) زنگ بزنید. از راه مرکز تلفن کمون می‌توانید با آن‌ها تماس بگیرید.
    کودک می‌تواند به خط کمک کودکان زنگ بزند، Bris: { $children }. رایگان است و لازم نیست کودک اسمش را بگوید.
crisis-honour =
    در خطر هستید، یا کسی دارد شما را به خارج از کشور می‌برد؟ به 112 زنگ بزنید. رایگان و شبانه‌روزی است.
    خط حمایت از زنان Kvinnofridslinjen: { $women }. رایگان، شبانه‌روزی، با مترجم. کودکان می‌توانند به خط کمک کودکان زنگ بزنند، Bris: { $children }.
    هیچ‌کس حق ندارد شما را مجبور به ازدواج کند. می‌توانید از مدرسه، بهداشت و درمان، پلیس یا خدمات اجتماعی (socialtjänsten) کمک بخواهید، بدون اینکه اول اسمتان را بگویید.
    اگر کس دیگری تلفن شما را می‌خواند، بعد از خواندن این گفتگو را پاک کنید.
crisis-homeless =
    به خدمات اجتماعی (socialtjänsten) در کمونی که الان آنجا هستید زنگ بزنید. بگویید که امشب جایی برای خوابیدن ندارید، و اگر بچه دارید، باردار یا بیمار هستید، این را هم بگویید.
    عصرها و آخر هفته‌ها: از مرکز تلفن کمون اورژانس اجتماعی (socialjour) را بخواهید. در خطر: به 112 زنگ بزنید.
    از خشونت فرار می‌کنید؟ خط حمایت از زنان Kvinnofridslinjen: { $women }، شبانه‌روزی، با مترجم.
crisis-hunger =
    همین امروز با خدمات اجتماعی (socialtjänsten) در کمون تماس بگیرید و بگویید فوری است: غذا ندارید. اگر بچه دارید، باردار یا بیمار هستید، این را هم بگویید.
    عصرها و آخر هفته‌ها: از مرکز تلفن کمون اورژانس اجتماعی (socialjour) را بخواهید. اگر جان کسی در خطر است: به 112 زنگ بزنید.
crisis-local = مرکز تلفن { $place }: { $phone }
crisis-local-emergency = اورژانس اجتماعی (socialjour) { $place }، عصرها و آخر هفته: { $phone }
crisis-staff-told-open = الان به کارکنان خبر دادم. یک نفر همین‌جا برای شما می‌نویسد. اگر فوری است منتظر آن‌ها نمانید: زنگ بزنید.
crisis-staff-told-closed = به کارکنان خبر دادم، ولی الان کسی این را نمی‌خواند. آن‌ها { $due } برمی‌گردند. منتظر نمانید: زنگ بزنید.
crisis-wrong = اگر منظورتان را اشتباه فهمیدم، سؤالتان را دوباره با کلمات دیگر بنویسید.

## Other kinds of message
location-not-needed = من از موقعیت مکانی شما استفاده نمی‌کنم و آن را ذخیره نکرده‌ام. با ⁨/place⁩ می‌توانید کمون خود را انتخاب کنید.
contact-not-needed = من شماره تلفن لازم ندارم و این شماره را ذخیره نکرده‌ام. لطفاً سؤالتان را بنویسید.
sticker-reaction = من فقط می‌توانم نوشته بخوانم. لطفاً سؤالتان را با کلمات بنویسید.
edited-again = سؤالتان را عوض کرده‌اید. این جواب سؤال جدید است.
many-messages = پیام‌های زیادی همزمان رسیده است. آن‌ها را یکی یکی می‌خوانم، پس کمی طول می‌کشد. چیزی گم نمی‌شود.
unknown-command = این دستور را نمی‌شناسم. با ⁨/help⁩ می‌بینید چه کارهایی از من برمی‌آید. می‌توانید فقط سؤالتان را هم بنویسید.
button-too-old = این دکمه خیلی قدیمی است. لطفاً سؤالتان را دوباره بنویسید.
group-only-private = من فقط در گفتگوی خصوصی جواب می‌دهم تا سؤال‌های شما مال خودتان بماند. لطفاً مستقیم به من بنویسید.

## Commands (in Telegram's menu)
command-start = شروع
command-language = عوض کردن زبان
command-place = انتخاب کمون شما
command-menu = نشان دادن موضوع‌ها
command-person = پرسیدن از یک کارمند
command-status = کی جواب می‌گیرم؟
command-mydata = چه چیزی درباره من ذخیره شده
command-forget = پاک کردن همه چیز درباره من
command-privacy = از اطلاعات من چطور محافظت می‌شود
command-help = کمک
bot-description = سؤال درباره مسکن، پول، اوقات فراغت، کار و خانواده در سوئد. جواب به زبان شما. وقتی مطمئن نباشم، یک انسان جواب می‌دهد.
bot-short-description = جواب برای کسانی که تازه به سوئد آمده‌اند.

## The phone page
web-title = Lotsen
web-write-here = سؤالتان را بنویسید
web-send = فرستادن
web-you = شما
web-lotsen = Lotsen
web-connection-lost = اتصال برقرار نیست. نوشته شما نگه داشته می‌شود و وقتی دوباره وصل شود فرستاده می‌شود.
web-typing = یک لحظه …

## Dates. The time is a 24-hour clock, for example 16:00.
due-today = امروز ساعت { $time }
due-tomorrow = فردا ساعت { $time }
due-date = { $weekday } { $day } { $month } ساعت { $time }
date-long = { $day } { $month } { $year }
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
month-1 = ژانویه
month-2 = فوریه
month-3 = مارس
month-4 = آوریل
month-5 = مه
month-6 = ژوئن
month-7 = ژوئیه
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر
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
yes-words = بله ; آره ; اره ; بلی ; حتما ; بله لطفا ; بله ممنون
no-words = نه ; خیر ; نخیر ; نه ممنون ; نه مرسی ; الان نه

## What was hidden in a message
hidden-personal-number = یک شماره شخصی را در پیام شما پنهان کردم.
hidden-phone = یک شماره تلفن را در پیام شما پنهان کردم.
hidden-email = یک نشانی ایمیل را در پیام شما پنهان کردم.
hidden-money = یک شماره کارت یا حساب را در پیام شما پنهان کردم.
hidden-address = یک آدرس را در پیام شما پنهان کردم.
hidden-number = یک شماره را در پیام شما پنهان کردم.
hidden-several = اطلاعات شخصی را در پیام شما پنهان کردم.
hidden-why = هرگز چنین چیزی را اینجا ننویسید. حالا هیچ‌کس آن را نمی‌بیند، حتی کارکنان. اگر کسی به آن نیاز داشته باشد، تلفنی یا در دیدار از شما می‌پرسد.

## Translated replies
reply-machine-translated = این متن را ماشین ترجمه کرده است. متن اصلی:
reply-not-translated = این پاسخ ترجمه نشد. به این زبان نوشته شده است: { $language }.

## Finding something to do. The names of clubs and places are Swedish.
leisure-for-whom = برای چه کسی است؟ سن را انتخاب کنید.
leisure-what = دوست دارید چه کاری بکنید؟ می‌توانید بنویسید هم، مثلاً: فوتبال، دختر 9 ساله، شنبه.
leisure-found =
    { $count ->
        [one] این را پیدا کردم:
       *[other] این‌ها را پیدا کردم:
    }
leisure-found-near = دقیقاً چنین چیزی پیدا نکردم. شاید این مناسب باشد:
leisure-found-nothing = چیز مناسبی پیدا نکردم. می‌توانید چیز دیگری بخواهید، یا یک کارمند به شما کمک کند.
leisure-no-directory = هنوز فهرست فعالیت‌های کمون شما را ندارم. یک کارمند می‌تواند به شما کمک کند.
leisure-ask-always = زمان‌ها و قیمت‌ها ممکن است عوض شود. پیش از رفتن بپرسید.
interest-name =
    { $interest ->
        [ball-sports] بازی با توپ
        [water] شنا و آب
        [dance-and-music] رقص و موسیقی
        [fighting-arts] ورزش‌های رزمی
        [nature] بیرون و طبیعت
        [animals] حیوانات
        [handicraft] کاردستی و نقاشی
        [cooking] آشپزی
        [reading] کتاب و مطالعه
        [languages] زبان‌ها
        [computers] کامپیوتر
        [theatre] تئاتر
        [painting] نقاشی
        [small-children] با بچه‌های کوچک
        [meeting-people] آشنا شدن با مردم
        [helping-others] کمک به دیگران
        [training] ورزش
        [quiet] یک کار آرام
        [religion-and-tradition] دین و سنت
       *[work-contacts] آشنایی برای کار
    }
activity-name =
    { $kind ->
        [football] فوتبال
        [basketball] بسکتبال
        [swimming-school] آموزش شنا
        [swimming-women] شنا برای زنان
        [gymnastics] ژیمناستیک
        [dance] رقص
        [martial-arts] ورزش رزمی
        [gym] بدنسازی
        [running-walking] دویدن و پیاده‌روی
        [cycling] دوچرخه‌سواری
        [scouts] پیشاهنگی
        [outdoor] فعالیت در طبیعت
        [library] کتابخانه
        [language-cafe] کافه زبان (språkcafé)
        [homework-help] کمک در تکالیف مدرسه
        [music-school] مدرسه موسیقی
        [theatre] تئاتر
        [art-craft] نقاشی و کاردستی
        [open-preschool] پیش‌دبستانی باز (öppen förskola)
        [youth-centre] کانون جوانان (fritidsgård)
        [womens-group] گروه زنان
        [mens-group] گروه مردان
        [parent-course] دوره برای پدر و مادرها
        [study-circle] گروه مطالعه (studiecirkel)
        [volunteering] کمک داوطلبانه
        [chess-games] شطرنج و بازی
        [gardening] باغبانی
        [culture-house] خانه فرهنگ
       *[leisure-introduction] آشنایی با فعالیت‌های اوقات فراغت
    }
activity-ages = { $from }–{ $to } ساله
activity-ages-from = از { $from } سالگی
activity-group =
    { $group ->
        [girls] فقط دخترها
        [women] فقط زن‌ها
        [boys] فقط پسرها
       *[men] فقط مردها
    }
activity-with-parent = یک بزرگسال پیش بچه می‌ماند
activity-time = { $weekday } { $from }–{ $to }
activity-times-unknown = زمان‌ها را بپرسید
activity-rests-now = در این فصل تعطیل است
activity-free = رایگان
activity-cost = { $kr } کرون
activity-cost-unknown = قیمت را بپرسید
activity-try =
    { $times ->
        [one] پیش از پرداخت می‌توانید یک بار امتحان کنید
       *[other] پیش از پرداخت می‌توانید { $times } بار امتحان کنید
    }
activity-fritidskortet = می‌توانید با کارت Fritidskortet پرداخت کنید
activity-bus = ایستگاه اتوبوس: { $stop }
activity-join =
    { $how ->
        [drop-in] فقط بیایید، ثبت‌نام لازم نیست
        [call] اول زنگ بزنید یا پیام بدهید
        [form] در صفحه اینترنتی ثبت‌نام کنید
        [queue] نوبت دارد: ثبت‌نام کنید
       *[unknown] بپرسید چطور می‌شود شرکت کرد
    }
activity-full =
    { $left ->
        [no] الان جا ندارد
       *[queue] الان نوبت دارد
    }
activity-child-care = در این مدت کسی مراقب بچه‌های کوچک است
activity-languages = زبان مربی‌ها: { $languages }
activity-made-up = این فقط یک نمونه است تا ببینید چه شکلی است. چنین فعالیتی وجود ندارد.
activity-unchecked = هنوز بررسی نشده است. پیش از رفتن بپرسید.
button-leisure = 🔎 پیدا کردن فعالیت
button-anything = ✨ هر چیزی
button-free-only = 🆓 رایگان
button-female-only = 👩 فقط دخترها یا زن‌ها
button-child-care = 👶 با نگهداری از بچه
button-weekend = 📅 آخر هفته
button-evening = 🌙 عصر و شب
button-other-wish = 🔄 چیز دیگر
button-help-start = 🙋 کمکم کنید شروع کنم
command-leisure = پیدا کردن فعالیت

## Courses
courses-intro = دوره‌های کوتاه. هر درس چند دقیقه طول می‌کشد. هر وقت بخواهید می‌توانید قطع کنید و بعداً ادامه بدهید.
courses-none = هنوز اینجا دوره‌ای نیست. سؤالتان را بنویسید، یا ⁨/menu⁩ را انتخاب کنید.
course-overview =
    { $lessons ->
        [one] { $course }: یک درس.
       *[other] { $course }: { $lessons } درس. از هر جا که دوست دارید شروع کنید.
    }
course-lesson = { $course } · درس { $number } از { $lessons }
course-check = یک سؤال برای شما
course-right = بله، درست است.
course-not-quite = نه کاملاً. درستش این است:
course-done = همه دوره را خواندید: { $course }. آفرین. هر درس را می‌توانید دوباره بخوانید.
button-next-lesson = ▶️ درس بعدی
button-lessons = 📋 همه درس‌ها
button-other-courses = 📚 دوره‌های دیگر
command-courses = دوره‌های کوتاه
mydata-lessons = درس‌هایی که خوانده‌اید: { $count }

## برنامه من
plan-command = برنامه من
plan-none = هنوز اینجا برنامه‌ای نیست. سؤالتان را بنویسید، یا ⁨/menu⁩ را انتخاب کنید.
plan-ask-arrival = کی به کمونی آمدید که حالا در آن زندگی می‌کنید؟ آن وقت می‌توانم نشان بدهم چه کاری را چه زمانی انجام دهید. ماه کافی است. تاریخ را هم می‌توانید بنویسید، مثلاً { $example }.
plan-ask-status = بعضی قدم‌ها فقط برای بعضی‌هاست. وضعیت اقامت شما کدام است؟
plan-ask-year = کدام سال؟
plan-ask-month = کدام ماه؟
plan-ask-day = { $title }: حداکثر تا کدام روز ماه؟
plan-ask-date = { $title }: چه تاریخی؟ انتخاب کنید، یا بنویسید، مثلاً { $example }.
plan-month = { $month } { $year }
plan-intro = این برنامه شماست. یک قدم را انتخاب کنید تا درباره‌اش بخوانید یا آن را انجام‌شده بزنید. شماره‌اش را هم می‌توانید بنویسید. هر وقت بخواهید می‌توانید سؤال کنید.
plan-now = حالا
plan-next = بعد
plan-later = دیرتر
plan-all-done = همه چیز در برنامه شما انجام شده است. آفرین.
plan-by = حداکثر تا { $date }
plan-from = از { $date }
plan-monthly = هر ماه، دفعه بعد حداکثر تا { $date }
plan-yearly = هر سال، دفعه بعد حداکثر تا { $date }
plan-no-day = روز را انتخاب کنید
plan-done = انجام شد: { $title }
plan-ask-later = { $title }: کی می‌خواهید انجامش دهید؟
plan-put-off = { $title }: ماند برای { $date }.
plan-reminds-of = همین‌جا صبح { $date } این قدم را یادآوری می‌کنم: { $title }. ذخیره می‌کنم که این را می‌خواهید. هر وقت بخواهید می‌توانید متوقفش کنید.
plan-reminds-when-known = وقتی زمانش برسد، همین‌جا این قدم را یادآوری می‌کنم: { $title }. ذخیره می‌کنم که این را می‌خواهید. هر وقت بخواهید می‌توانید متوقفش کنید.
plan-reminds-of-all = وقتی زمان هر قدم برسد، همین‌جا یادآوری می‌کنم، صبح، و نه یکشنبه‌ها و روزهای تعطیل. بعضی قدم‌ها یک روز لازم دارند: آن را در برنامه انتخاب کنید. ذخیره می‌کنم که این را می‌خواهید. هر وقت بخواهید می‌توانید متوقفش کنید.
plan-stopped = دیگر یادآوری نمی‌کنم. برنامه شما هنوز اینجاست.
plan-reminder = یادآوری: { $title }
plan-reminded = { $date } یادآوری می‌کنم.
plan-button-done = ✔ انجام شد
plan-button-not-done = ↩️ هنوز انجام نشده
plan-button-later = ⏰ بعداً
plan-button-week = 🗓️ یک هفته دیگر
plan-button-month = 📆 یک ماه دیگر
plan-button-more = ℹ️ بیشتر بخوانید
plan-button-remind = 🔔 یادآوری کن
plan-button-remind-all = 🔔 همه را یادآوری کن
plan-button-stop = 🔕 یادآوری نکن
plan-button-day = 📅 انتخاب روز
plan-button-arrival = 📅 تغییر زمان آمدنم
plan-button-other-month = 🔄 یک ماه دیگر را انتخاب کنید
plan-button-page = ➡️ قدم‌های بیشتر
plan-mydata = برنامه من: { $date } آمدید
plan-mydata-done = برنامه من، انجام‌شده: { $titles }
plan-mydata-date = برنامه من، روز این قدم: { $title }، { $date }
plan-mydata-later = برنامه من، به بعد گذاشته شد: { $title }، تا { $date }
plan-mydata-reminders = برنامه من: می‌خواهید یادآوری شود

## خبرها
news-command = خبرها
news-intro = اینجا خبرهای کمون را به زبان خودتان انتخاب می‌کنید. فقط چیزی به شما می‌رسد که به آن بله بگویید. انتخاب شما را ذخیره می‌کنم. هر وقت بخواهید می‌توانید متوقفش کنید.
news-none = الان هیچ خبری به شما نمی‌رسد. یک موضوع یا همه چیز را انتخاب کنید.
news-chosen = به شما خبر می‌رسد درباره: { $topics }.
news-chosen-all = درباره همه چیز به شما خبر می‌رسد.
news-place = کمون شما: { $place }. با ⁨/place⁩ می‌توانید آن را عوض کنید.
news-no-place = نمی‌دانم در کدام کمون زندگی می‌کنید. برای همین فقط خبرهایی به شما می‌رسد که برای همه است. با ⁨/place⁩ کمون را انتخاب کنید.
news-all = ✨ همه چیز
news-stopped = دیگر خبری به شما نمی‌رسد. اگر دوباره خواستید، بنویسید ⁨/news⁩.
news-why = این به شما رسید چون خبر می‌خواهید درباره: { $topic }.
news-why-all = این به شما رسید چون همه خبرها را می‌خواهید.
news-button-stop = 🔕 خبر نفرست
news-mydata = خبرها: خبر می‌خواهید درباره { $topics }
news-mydata-all = خبرها: درباره همه چیز خبر می‌خواهید

## The calendar: what takes place, reminders, signing up. The titles of events come from knowledge/events.toml.
today-command = امروز و این هفته
today-asked = امروز چه خبر است; امروز چه برنامه‌ای هست; این هفته چه خبر است; امروز کجا باز است
today-intro = امروز { $date } است. این‌ها در { $place } برگزار می‌شود.
today-everywhere = امروز { $date } است. این‌ها برگزار می‌شود.
today-now = امروز
today-later = روزهای آینده
today-nothing = برای هفت روز آینده چیز مناسبی نمی‌دانم.
today-nothing-now = برای امروز چیز مناسبی نمی‌دانم.
today-open = باز { $hours }: { $desks }
today-closed = امروز بسته: { $desks }
today-holiday = امروز تعطیل رسمی است و بسته: { $desks }
event-kind =
    { $kind ->
        [drop-in] بدون وقت قبلی
        [language-cafe] کافه زبان
        [parent-group] گروه والدین
       *[event] رویداد
    }
event-time = { $weekday } { $day } { $month } { $from }–{ $to }
event-swedish = (به سوئدی)
event-languages = زبان‌ها در آنجا: { $languages }
event-desk = پرسش‌ها: { $desk }
event-free = جای خالی: { $count }
event-full = پر است.
event-full-wait = پر است. می‌توانید منتظر جا بمانید.
event-seat = شما جا دارید. وقتی می‌آیید این کد را نشان دهید: { $code }. ذخیره می‌کنم که ثبت‌نام کرده‌اید، بدون نام.
event-waits = شما در فهرست انتظار شماره { $rank } هستید. اگر جا پیدا شد همین‌جا می‌نویسم. ذخیره می‌کنم که منتظرید، بدون نام.
event-given = حالا جا دارید: { $title }، { $due }. وقتی می‌آیید این کد را نشان دهید: { $code }. اگر نمی‌توانید بیایید، جا را پس بدهید.
event-left = دیگر جا ندارید: { $title }.
event-reminds = همین‌جا { $due } یادآوری می‌کنم. ذخیره می‌کنم که این را می‌خواهید.
event-soon = آن‌قدر زود شروع می‌شود که نمی‌توانم یادآوری کنم.
event-no-reminder = آن را یادآوری نمی‌کنم.
event-reminder = یادآوری: { $title }، { $due }.
event-cancelled = لغو شد: { $title }، { $due }.
event-gone = چیزی که می‌خواستید { $due } بروید در آن زمان برگزار نمی‌شود. /today نشان می‌دهد چه خبر است.
event-past = تمام شده است، یا برگزار نمی‌شود.
event-mydata-seat = ثبت‌نام: { $title }، { $due }، کد { $code }
event-mydata-waits = در فهرست انتظار: { $title }، { $due }
event-mydata-reminder = یادآوری: { $title }، { $due }
event-button-remind = 🔔 یادآوری کن
event-button-no-reminder = 🔕 یادآوری نکن
event-button-sign-up = ✍️ ثبت‌نام
event-button-wait = ⏳ فهرست انتظار
event-button-leave = ↩️ پس دادن جا
event-button-more = ➡️ بیشتر
event-button-today = 📅 فقط امروز
event-button-week = 📅 هفت روز
event-button-kind = 🔎 انتخاب نوع
event-button-mine = 💬 به زبان من
event-button-any = 💬 همه زبان‌ها
event-button-all = ✨ همه
event-file = در تقویم خود بگذارید

## Sound
button-listen = 🔊 گوش کنید
sound-machine = یک ماشین این متن را با صدای بلند می‌خواند. ممکن است بعضی کلمه‌ها را اشتباه بگوید.
sound-machine-rough = یک ماشین این متن را با صدای بلند می‌خواند. در این زبان فهمیدن آن سخت است.
sound-machine-near = یک ماشین این متن را با صدای زبان { $language } می‌خواند. بعضی کلمه‌ها طور دیگری شنیده می‌شوند.
sound-not-now = الان نمی‌توانم این را با صدای بلند بخوانم. می‌توانید آن را اینجا بخوانید یا از یک انسان بپرسید.
film-spoken = فیلم. زبان گفتار: { $language }.
film-captions = زیرنویس: { $languages }.
button-transcript = 📄 آنچه در فیلم گفته می‌شود
voice-listens = دارم به پیام شما گوش می‌کنم. کمی طول می‌کشد.
voice-heard = شنیدم: «{ $text }». درست است؟
button-voice-yes = ✅ بله
button-voice-no = ❌ نه
voice-mydata = یک پیام صوتی: دارم به آن گوش می‌کنم، یا از شما پرسیده‌ام که درست شنیده‌ام
## Hearing what came of it: activities, the three questions, what somebody tells. No names, and no promise of an answer.
outing-try = ✅ می‌خواهم امتحان کنم: { $name }
outing-may-ask = خوب است. می‌توانم یک هفته دیگر همین‌جا از شما بپرسم چطور بود؟ درباره: { $activity }. جواب‌های شما فقط شمرده می‌شوند. نامی ذخیره نمی‌کنم.
outing-button-yes = ✅ بله، بپرس
outing-no = باشد. نمی‌پرسم.
outing-good = خوب است. امتحان کنید. اگر نظرتان عوض شد، می‌توانم یک هفته دیگر بپرسم چطور بود.
outing-noted = خوب است. همین‌جا { $due } می‌پرسم. ذخیره می‌کنم که این را می‌خواهید. هر وقت بخواهید می‌توانید متوقفش کنید.
outing-stopped = دیگر درباره فعالیت‌ها نمی‌پرسم.
outing-button-stop = 🔕 درباره این نپرس
outing-did-you-go = می‌خواستید این را امتحان کنید: { $activity }. رفتید؟
outing-how = چطور بود؟ ({ $activity })
outing-still = چهار هفته پیش به این رفتید: { $activity }. هنوز می‌روید؟
outing-why = چرا دیگر نرفتید؟
outing-button-went = ✅ بله، رفتیم
outing-button-not-yet = ⏳ هنوز نه
outing-button-not-out = ❌ نشد
outing-button-liked = 😀 خوشمان آمد
outing-button-so-so = 😐 متوسط بود
outing-button-not-for-us = 🙁 برای ما نبود
outing-button-still = ✅ بله، هنوز می‌رویم
outing-button-stopped = ❌ نه، دیگر نمی‌رویم
outing-button-far = 🚌 خیلی دور بود
outing-button-cost = 💰 خیلی گران بود
outing-button-time = ⏰ وقت نداشتم
outing-button-welcome = 💔 حس نکردم خوش‌آمد هستم
outing-button-language = 💬 زبان سخت بود
outing-button-other = 🤷 چیز دیگر
outing-later = ممنون. حدود چهار هفته دیگر یک بار دیگر می‌پرسم.
outing-thanks = ممنون. جواب شما بدون نام شمرده می‌شود.
outing-mydata = فعالیت‌هایی که می‌توانم درباره‌شان بپرسم: { $activities }
outing-mydata-yes = فعالیت‌ها: می‌توانم بپرسم چطور بود
outing-mydata-no = فعالیت‌ها: نمی‌خواهید از شما پرسیده شود
voice-late = قبلاً به این جواب داده‌اید، یا دیگر پرسیده نمی‌شود.
pulse-offer = می‌توانم سه سؤال کوتاه بپرسم که در سوئد حالتان چطور است؟ اختیاری است و نیم دقیقه طول می‌کشد. جواب‌های شما فقط شمرده می‌شوند. همراه شما ذخیره نمی‌شوند، پس کسی نمی‌تواند پیدایشان کند و بعداً هم پاک نمی‌شوند. اگر بله بگویید، حدود چهار ماه دیگر و پیش از پایان دو سال دوباره می‌پرسم.
pulse-again = مدتی پیش به سه سؤال کوتاه جواب دادید. می‌توانم یک بار دیگر بپرسم؟ اختیاری است. جواب‌های شما فقط شمرده می‌شوند و همراه شما ذخیره نمی‌شوند.
pulse-button-yes = ✅ بله، بپرس
pulse-button-not-now = ⏳ الان نه
pulse-button-never = 🔕 دیگر هرگز نپرس
pulse-not-now = باشد. چیزی درباره آن ذخیره نمی‌شود.
pulse-never = باشد. دیگر هرگز این را نمی‌پرسم.
pulse-ready = برای کار یا تحصیل آماده‌ام. (1: اصلاً. 5: بله، خیلی.)
pulse-people = کسانی هستند که می‌توانم از آن‌ها کمک بخواهم. (1: هیچ‌کس. 5: بله، خیلی‌ها.)
pulse-turn = می‌دانم وقتی چیزی لازم دارم به کجا مراجعه کنم. (1: اصلاً. 5: بله، خیلی خوب.)
pulse-thanks = ممنون. جواب‌های شما بدون نام شمرده می‌شوند.
pulse-mydata = سه سؤال: گفته‌اید که می‌شود از شما پرسید. جواب‌ها بدون شما شمرده می‌شوند و اینجا نیستند
pulse-mydata-never = سه سؤال: نمی‌خواهید از شما پرسیده شود
tell-command = به ما بگویید
tell-intro = چه چیزی در این خدمت، در کمون یا در زندگی اینجا خوب یا بد است؟ آن را در یک پیام بنویسید، یا پیام صوتی بفرستید. کارمندان آن را بدون نام شما می‌خوانند. متن‌ها بعد از مدتی پاک می‌شوند. کسی به این جواب نمی‌دهد. اگر جواب لازم دارید، دکمه «پرسیدن از یک کارمند» را بزنید.
tell-intro-web = چه چیزی در این خدمت، در کمون یا در زندگی اینجا خوب یا بد است؟ آن را در یک پیام بنویسید. در این صفحه نمی‌توانید صدا بفرستید، فقط متن. کارمندان آن را بدون نام شما می‌خوانند. متن‌ها بعد از مدتی پاک می‌شوند. کسی به این جواب نمی‌دهد. اگر جواب لازم دارید، دکمه «پرسیدن از یک کارمند» را بزنید.
tell-thanks = ممنون. کارمندان آن را می‌خوانند. کسی اینجا به آن جواب نمی‌دهد. می‌شود آن را بدون نام شما به دیگران نشان داد؟
tell-button-yes = ✅ بله، می‌شود نشان داد
tell-shown = ممنون. می‌شود آن را بدون نام شما نشان داد.
tell-not-shown = ممنون. فقط کارمندان آن را می‌خوانند.
tell-amended = چیزی را که گفته بودید تغییر دادم.
tell-mydata = به ما گفتید، { $date }: { $text }
tell-mydata-voice = با پیام صوتی یا عکس به ما گفتید، { $date }
## Certificates of courses
certificate-button = 🎓 گواهی
certificate-offer = گواهی می‌گیرید که دوره { $course } را خوانده‌اید. صفحه را باز کنید و نامی را بنویسید که باید روی گواهی باشد. نام فقط روی گواهی است: آن را نگه نمی‌دارم. آن را اینجا در گفتگو ننویسید. پیوند یک روز کار می‌کند.
certificate-open = گواهی را بسازید
certificate-by-hand = این گواهی شما برای دوره { $course } است. آن را چاپ کنید و نامتان را با دست روی خط بنویسید. نام را نمی‌پرسم و نگه نمی‌دارم.
certificate-title = گواهی شما
certificate-name = نامی که باید روی گواهی باشد
certificate-not-kept = نام نگه داشته نمی‌شود. فقط در فایلی است که می‌گیرید.
certificate-make = گواهی را به صورت PDF بسازید
certificate-without = بدون نام، با دست می‌نویسم
certificate-no-name = یک نام بنویسید، یا «بدون نام» را انتخاب کنید.
certificate-letters = بعضی از حرف‌ها چاپ نمی‌شوند. نام را با حرف‌های دیگر بنویسید، یا «بدون نام» را انتخاب کنید و با دست بنویسید.
certificate-later = الان نشد. کمی صبر کنید و دوباره امتحان کنید.
certificate-expired = پیوند قدیمی است یا کامل نیست. به گفتگو برگردید، دوره را با ⁨/courses⁩ باز کنید و 🎓 را انتخاب کنید.
certificate-mydata = دوره تمام‌شده: { $course }، { $date }

## The family's schedule
schedule-button = 🗓 برنامه ما
schedule-put = 🗓 در برنامه ما بگذارید
schedule-which = کدام فعالیت در برنامه باشد؟
schedule-for-whom = برای چه کسی است؟ فقط یک شماره و یک سن نگه می‌دارم، نه نام.
schedule-child = کودک { $number } · سن { $age }
schedule-adult = 🧑 یک بزرگسال
schedule-another-child = ➕ یک کودک دیگر
schedule-age = کودک چند ساله است؟
schedule-when = کدام هفته‌ها؟
schedule-this-week = این هفته
schedule-next-week = هفته بعد
schedule-four-weeks = چهار هفته از این هفته
schedule-along = چه کسی همراه می‌آید؟
schedule-me = خودم
schedule-parent = پدر یا مادر دیگر
schedule-guide = راهنمای انجمن‌ها
schedule-nobody = هنوز هیچ‌کس
schedule-kept = در برنامه شماست: { $title }. فعالیت، شماره و سن کودک، هفته‌ها و همراه را نگه می‌دارم. برنامه را با ⁨/leisure⁩ می‌بینید.
schedule-title = برنامه ما
schedule-week = هفته { $number }، از { $date }
schedule-gone = این فعالیت دیگر در فهرست نیست.
schedule-removed = از برنامه شما برداشته شد.
schedule-page = صفحه برای خواندن و چاپ
schedule-link = پیوند هفت روز کار می‌کند. هر کس پیوند را دارد می‌تواند برنامه را بخواند.
schedule-empty = برنامه شما خالی است. ⁨/leisure⁩ را انتخاب کنید، فعالیتی پیدا کنید و آن را بگذارید.
schedule-full = برنامه پر است. اول چیزی را بردارید: ⁨/leisure⁩.
schedule-expired = پیوند قدیمی است یا کامل نیست. در گفتگو با ⁨/leisure⁩ پیوند تازه بگیرید.
schedule-mydata = فعالیت‌ها در برنامه شما: { $count }
