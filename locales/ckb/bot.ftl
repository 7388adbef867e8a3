# What Lotsen says to newcomers. Plain text: no HTML, no Markdown.
# Short sentences, common words, تۆ. No exclamation marks, no guilt, no threats.
# Commands stand in isolates (U+2068 … U+2069): without them "/menu" is drawn as "menu/" in right-to-left text.

## First meeting
greeting =
    سڵاو. من Lotsenم، خزمەتگوزارییەکم بۆ ئەو کەسانەی تازە هاتوونەتە شارەوانییەک (kommun) لە سوید.
    وەڵامی پرسیارەکانت دەدەمەوە لەبارەی خانوو، پارە، کاتی بەتاڵ، کار و خێزان.
    من ئامێرێکم. کاتێک دڵنیا نەبم، مرۆڤێک لێرە وەڵامت دەداتەوە.
privacy-short = تکایە ژمارەی کەسی، ناونیشان یان شتی تایبەتی تر لێرە مەنووسە.
choose-language = زمانی خۆت هەڵبژێرە.
language-set = ئێستا بە کوردیی سۆرانی قسە دەکەین. دەتوانیت بە ⁨/language⁩ زمان بگۆڕیت.
choose-place = لە کام شارەوانی (kommun) دەژیت؟ ئەو کاتە وەڵامەکان بۆ شوێنی ژیانی تۆ دەگونجێن.
button-skip = ⏭️ بازدان
button-more-places = ➡️ شوێنی زیاتر
place-set = لە بیرم دەمێنێت کە لە { $place } دەژیت. دەتوانیت بە ⁨/place⁩ بیگۆڕیت.
place-skipped = ئاساییە. دەتوانیت دواتر بە ⁨/place⁩ هەڵیبژێریت.
menu-intro = پرسیارەکەت بە قسەی خۆت بنووسە، یان بابەتێک هەڵبژێرە.
menu-topic = بابەت: { $topic }. پرسیارێک هەڵبژێرە، یان پرسیاری خۆت بنووسە.
button-menu = پێڕست
button-more = ➡️ زیاتر
button-back = 🔙 گەڕانەوە

## Answers
answer-source = سەرچاوە: { $source }
answer-desk = بەرپرس: { $desk }
answer-checked = ڕۆژی پشکنین: { $date }
answer-machine-made = ئەم نووسینە ئامێر وەریگێڕاوە و هێشتا کەسێک کە ئەم زمانە دەزانێت پێیدا نەچووەتەوە.
answer-corrected = پێشتر لەبارەی ئەمەوە وەڵامێکمان بۆ ناردیت کە ڕاست نەبوو. داوای لێبوردن دەکەین. ڕاستەکەی ئەمەیە:
answer-other-language = ئەم وەڵامە هێشتا بە زمانی تۆ نییە. ئەوەتا بەم زمانە: { $language }.
answer-related = ئەمانەش دەتوانیت بخوێنیتەوە:
answer-urgent-staff-told = لەوانەیە ئەمە بەپەلە بێت، بۆیە بە کارمەندانی بەشی { $desk }یشم وتووە. ژمارەی پرسیارەکەت { $number }ە. ئەوان لێرە وەڵام دەدەنەوە، درەنگترین کات { $due }. ئەگەر کارەکەت ناتوانێت چاوەڕێ بکات، چاوەڕێی ئەوان مەکە.
urgent-nobody-now = ئێستا کەس لە بەشی { $desk } لەسەر کار نییە. { $due } دەگەڕێنەوە. ئەگەر کەسێک لە مەترسیدایە، تەلەفۆن بۆ 112 بکە. ئەگەر کەسێک نەخۆشە، تەلەفۆن بۆ 1177 بکە، شەو و ڕۆژ.
in-danger = ئەگەر کەسێک لە مەترسیدایە، تەلەفۆن بۆ 112 بکە. ئەگەر کەسێک نەخۆشە، تەلەفۆن بۆ 1177 بکە، شەو و ڕۆژ.
button-helpful = 👍
button-not-helpful = 👎
button-person = 🙋 پرسیار لە مرۆڤێک بکە
feedback-thanks = سوپاس. ئەوە یارمەتیمان دەدات.
feedback-sorry = بەداخەوەم کە یارمەتیی نەدایت. دەتەوێت مرۆڤێک وەڵامت بداتەوە؟
button-told-otherwise = 🗣️ شتێکی تریان پێ وتووم
told-by-whom = کێ شتێکی تری پێ وتوویت؟ ئەو کاتە بەرپرسانی ئەم وەڵامە دەپشکنن کە چی ڕاستە.
button-told-municipality = شارەوانی (kommun)
button-told-other = کەسێکی تر
button-yes-person = ✅ بەڵێ، مرۆڤێک
button-no = ❌ نەخێر
no-is-fine = باشە. هەمیشە دەتوانیت پرسیارێکی نوێ بنووسیت.

## When the question is not clear
offer-intro = بە تەواوی دڵنیا نیم مەبەستت چییە. ئایا یەکێکە لەمانە؟
button-none-of-these = 🚫 هیچ کامیان
new-answer = ئێستا وەڵامێک هەیە کە لەوانەیە بۆ پرسیارەکەت بگونجێت، ژمارە { $number }. بۆ خوێندنەوەی دوگمەکە دابگرە. پرسیارەکەت هەروەها لای مرۆڤێکیش دەمێنێتەوە.
ask-status = وەڵامەکە بەندە بە دۆخی مانەوەت لە سوید. کامیانت هەیە؟
ask-place = وەڵامەکە بەندە بە شوێنی ژیانت. کام شارەوانییە (kommun)؟
status-asylum = داوای پەنابەریم کردووە
status-temporary-protection = پاراستنی کاتی (ئۆکرانیا)
status-permit = مۆڵەتی مانەوە
status-eu = هاووڵاتیی یەکێتیی ئەورووپا (EU)
status-citizen = هاووڵاتیی سوید
button-do-not-know = 🤷 نازانم
ask-language = پرسیارەکەت بە چ زمانێکە؟ هەڵیبژێرە، جارێکی تر دەگەڕێم.
ask-write-question = لە نامەکەتدا پرسیارێکم نەدۆزییەوە. تکایە بە چەند وشەیەک بینووسە.

## Handing over to a person
handed-over =
    بە تەواوی دڵنیا نیم تا وەڵامی ئەمە بدەمەوە. پرسیارەکەتم دا بە مرۆڤێک لە بەشی { $desk }.
    لێرە وەڵامت پێ دەگات، درەنگترین کات { $due }. ژمارەی پرسیارەکەت { $number }ە.
handed-over-asked =
    پرسیارەکەتم دا بە مرۆڤێک لە بەشی { $desk }.
    لێرە وەڵامت پێ دەگات، درەنگترین کات { $due }. ژمارەی پرسیارەکەت { $number }ە.
handed-over-media =
    من ناتوانم وێنە بخوێنمەوە یان گوێ لە دەنگ بگرم. ناردم بۆ مرۆڤێک لە بەشی { $desk }.
    لێرە وەڵامت پێ دەگات، درەنگترین کات { $due }. ژمارەی پرسیارەکەت { $number }ە.
handed-over-failure =
    لای ئێمە هەڵەیەک ڕوویدا. هیچ شتێک ون نەبووە: پرسیارەکەت لای مرۆڤێکە لە بەشی { $desk }.
    لێرە وەڵامت پێ دەگات، درەنگترین کات { $due }. ژمارەی پرسیارەکەت { $number }ە.
handed-over-stale =
    نووسینەکەم لەبارەی ئەمەوە دووبارە دەپشکنرێت، بۆیە ناینێرم. پرسیارەکەتم دا بە مرۆڤێک لە بەشی { $desk }.
    لێرە وەڵامت پێ دەگات، درەنگترین کات { $due }. ژمارەی پرسیارەکەت { $number }ە.
handed-over-language =
    نەمتوانی بزانم ئەمە چ زمانێکە. پرسیارەکەتم دا بە مرۆڤێک لە بەشی { $desk }.
    لێرە وەڵامت پێ دەگات، درەنگترین کات { $due }. ژمارەی پرسیارەکەت { $number }ە.
added-to-case = ئەمەم خستە سەر پرسیارەکەت، ژمارە { $number }. بەشی { $desk } لێرە وەڵام دەداتەوە، درەنگترین کات { $due }.
with-person = پرسیارەکەت لای مرۆڤێکە لە بەشی { $desk } و ئەوەی دەینووسیت دەیخوێنێتەوە.
claimed-notice = مرۆڤێک لە بەشی { $desk } ئێستا پرسیارەکەت دەخوێنێتەوە. ئەوەی لێرە دەینووسیت دەگات بەو. لەو ماوەیەدا بە ⁨/menu⁩ دەتوانیت ئامێرەکە بەکار بهێنیت.
claimed-by-name = ئێستا { $name } لە بەشی { $desk } پرسیارەکەت دەخوێنێتەوە. ئەوەی لێرە دەینووسیت دەگات بەو. لەو ماوەیەدا بە ⁨/menu⁩ دەتوانیت ئامێرەکە بەکار بهێنیت.
handed-to-desk = پرسیارەکەت، ژمارە { $number }، ئێستا لە بەشی { $desk }ە کە زیاتر لەبارەیەوە دەزانن. لێرە وەڵامت پێ دەگات، درەنگترین کات { $due }.
case-delayed = پرسیارەکەت، ژمارە { $number }، کاتی زیاتری دەوێت. بەشی { $desk } لێرە وەڵام دەداتەوە، درەنگترین کات { $due }.
cases-merged = پرسیارەکانت، ژمارە { $other } و ژمارە { $number }، پەیوەندییان بە یەکەوە هەیە. بەشی { $desk } لێرە وەڵامی هەردووکیان بە ژمارە { $number } دەداتەوە، درەنگترین کات { $due }.
reply-from = وەڵام لە بەشی { $desk }:
reply-entry-from = بەشی { $desk } ئەم وەڵامەت بۆ دەنێرێت:
button-solved = 👍 چارەسەر بوو
button-not-solved = 👎 هێشتا یارمەتیم دەوێت
message-taken-back = نامەیەک بە هەڵە نێردرا بۆ ئێرە. لابراوە.
case-closed = پرسیارەکەت، ژمارە { $number }، داخرا. ئایا ئەو یارمەتییەت وەرگرت کە پێویستت بوو؟
case-solved-thanks = باشە. هەمیشە دەتوانیت پرسیارێکی نوێ بنووسیت.
case-reopened = پرسیارەکەتم دووبارە کردەوە، ژمارە { $number }. بەشی { $desk } لێرە وەڵام دەداتەوە، درەنگترین کات { $due }.
case-closed-already = ئەم پرسیارە داخراوە. ئەگەر یارمەتیت دەوێت، پرسیارێکی نوێ بنووسە.
person-write-question = دەتەوێت چی بپرسیت؟ لە یەک نامەدا بینووسە، من دەیدەم بە مرۆڤێک.
button-cancel = ✖️ پاشگەزبوونەوە
cancelled = هەڵوەشێنرایەوە. دەتوانیت پرسیارێکی نوێ بنووسیت.

## /status
status-none = هیچ پرسیارێکت لای مرۆڤێک چاوەڕێ ناکات. پرسیارەکەت لێرە بنووسە.
status-open = پرسیاری ژمارە { $number }: لە بەشی { $desk } چاوەڕێیە. وەڵام، درەنگترین کات { $due }.
status-overdue = پرسیاری ژمارە { $number }: لە بەشی { $desk } چاوەڕێیە. دەبوو { $due } وەڵامت پێ بگات. بەداخەوەم. بیرم خستنەوە.
status-claimed = پرسیاری ژمارە { $number }: مرۆڤێک لە بەشی { $desk } کاری لەسەر دەکات. وەڵام، درەنگترین کات { $due }.
status-answered = پرسیاری ژمارە { $number }: بەشی { $desk } وەڵامی داویتەتەوە. ئەگەر شتێک کەمە، لێرە بنووسە.
status-queue = نۆرەی تۆ لە ڕیزەکەدا: { $rank }.
button-withdraw = 🗑️ وەرگرتنەوەی پرسیاری { $number }
withdraw-confirm = دەتەوێت پرسیارەکەت، ژمارە { $number }، وەربگریتەوە؟ ئەو کاتە ئیتر کەس کاری لەسەر ناکات.
button-withdraw-yes = ✅ بەڵێ، وەری بگرەوە
withdraw-kept = باشە. پرسیارەکەت، ژمارە { $number }، لە بەشی { $desk } دەمێنێتەوە.
case-withdrawn = پرسیارەکەتم وەرگرتەوە، ژمارە { $number }. ئیتر کەس کاری لەسەر ناکات.

## /mydata /forget /privacy /help
mydata-intro = ئەمەیە کە لەبارەی تۆوە پاشەکەوتم کردووە:
mydata-language = زمان: { $language }
mydata-place = شارەوانی: { $place }
mydata-status = دۆخی مانەوە: { $status }
mydata-not-chosen = هەڵنەبژێردراوە
mydata-questions =
    { $count ->
        [one] { $count } پرسیار کە لێت پرسیوم
       *[other] { $count } پرسیار کە لێت پرسیوم
    }
mydata-cases =
    { $count ->
        [one] { $count } پرسیار کە دراوە بە مرۆڤێک
       *[other] { $count } پرسیار کە دراون بە مرۆڤێک
    }
mydata-case-line = پرسیاری ژمارە { $number }، { $date }، { $desk }
mydata-retention =
    { $days ->
        [one] نووسینەکان { $days } ڕۆژ دوای داخستنی پرسیارەکە دەسڕێنەوە. بە ⁨/forget⁩ هەموو شتێک هەر ئێستا دەسڕیتەوە.
       *[other] نووسینەکان { $days } ڕۆژ دوای داخستنی پرسیارەکە دەسڕێنەوە. بە ⁨/forget⁩ هەموو شتێک هەر ئێستا دەسڕیتەوە.
    }
forget-confirm = دەتەوێت هەموو ئەو شتانە بسڕیتەوە کە لەبارەی تۆوە پاشەکەوتم کردووە؟ ئەو پرسیارانەش کە لای مرۆڤێک چاوەڕێن وەردەگیرێنەوە. ئەمە ناگەڕێتەوە.
button-forget-yes = 🗑️ بەڵێ، هەمووی بسڕەوە
forget-done = هەموو ئەوەی لەبارەی تۆوە پاشەکەوتم کردبوو سڕایەوە. دەتوانیت ئەم چاتەش لە تێلیگرام بسڕیتەوە. ئەگەر ویستت لە سەرەتاوە دەست پێ بکەیت، بنووسە ⁨/start⁩.
privacy-text =
    شارەوانی (kommun) بەرپرسی ئەم خزمەتگوزارییەیە. بەکارهێنانی بە ئارەزووی خۆتە.
    زمانەکەت، شارەوانییەکەت، پرسیارەکانت و وەڵامەکان پاشەکەوت دەکەم، بۆ ئەوەی مرۆڤێک بتوانێت یارمەتیت بدات. نووسینەکان دوای ماوەیەک دەسڕێنەوە.
    ناوەکەت پاشەکەوت ناکەم. کارمەندان ژمارەیەک دەبینن، نەک ناوەکەت.
    هیچ شتێک بۆ دەزگای کۆچ (Migrationsverket) یان پۆلیس نانێرم. هیچ بڕیارێک لەسەر تۆ نادەم.
    کارمەندانی خزمەتگوزاریی کۆمەڵایەتی، قوتابخانە و تەندروستی دەبێت شتێک بکەن ئەگەر منداڵێک لە مەترسیدا بێت.
    تێلیگرام کەناڵێکی نهێنی نییە. ژمارەی کەسی، ناونیشان یان وردەکاریی کەیسەکەت لێرە مەنووسە.
    پرسیارێک بۆ شارەوانی دەتوانێت ببێتە بەڵگەنامەی گشتی. یاساکانی نهێنی پارێزگاری لە شتە تایبەتەکان دەکەن.
    بە ⁨/mydata⁩ دەبینیت چیم پاشەکەوت کردووە. بە ⁨/forget⁩ دەیسڕیتەوە.
help-text =
    پرسیارەکەت بە زمانی خۆت بنووسە. کورت بێت باشە.
    بە ⁨/menu⁩ بابەتەکان دەبینیت.
    بە ⁨/person⁩ پرسیارەکەت دەدرێت بە مرۆڤێک.
    بە ⁨/status⁩ دەبینیت کەی وەڵامت پێ دەگات.
    بە ⁨/leisure⁩ شتێک بۆ کاتی بەتاڵ دەدۆزیتەوە، بە ⁨/courses⁩ کۆرسەکان دەبینیت.
    بە ⁨/plan⁩ دەبینیت ئێستا کاتی چ کارێکە.
    بە ⁨/news⁩ هەواڵت بە زمانی خۆت پێ دەگات.
    بە ⁨/today⁩ دەبینیت ئەمڕۆ و ئەم هەفتەیە چی هەیە.
    بە ⁨/tell⁩ دەتوانیت بڵێیت چی باشە یان خراپە.
    بە ⁨/language⁩ زمان دەگۆڕیت، بە ⁨/place⁩ شارەوانی.
    بە ⁨/mydata⁩ دەبینیت چی پاشەکەوت کراوە، بە ⁨/forget⁩ دەیسڕیتەوە، بە ⁨/privacy⁩ زیاتر دەزانیت.
    ئەگەر ژیانی کەسێک لە مەترسیدایە، تەلەفۆن بۆ 112 بکە.

## Small talk
smalltalk-greeting = سڵاو. دەتەوێت چی بزانیت؟ پرسیارەکەت بنووسە، یان بابەتێک هەڵبژێرە.
smalltalk-thanks = شایەنی نییە. هەر کاتێک پرسیارت هەبوو بنووسە.
smalltalk-goodbye = خوات لەگەڵ، ئاگات لە خۆت بێت. کە پرسیارت هەبوو من لێرەم.
smalltalk-wellbeing = سوپاس، منیش هیوای باشیت بۆ دەخوازم. دەتەوێت چی بزانیت؟
smalltalk-identity = من Lotsenم، ئامێرێک کە بە نووسینەکانی شارەوانی وەڵام دەداتەوە. کاتێک دڵنیا نەبم، مرۆڤێک وەڵام دەداتەوە. بە ⁨/person⁩ دەتوانیت ڕاستەوخۆ لە مرۆڤێک بپرسیت.

## Crisis cards: fixed text, the numbers first
crisis-danger =
    هەر ئێستا تەلەفۆن بۆ 112 بکە. بەخۆڕاییە، شەو و ڕۆژ. بڵێ لە کوێیت و چی ڕوویداوە.
    ئەگەر ئاگر هەیە یان مەترسیدارە، ئەو شوێنە بەجێ بهێڵە. داوای یارمەتی لە کەسێکی نزیکت بکە.
    ڕاوێژ لەبارەی نەخۆشی: تەلەفۆن بۆ 1177 بکە، شەو و ڕۆژ.
crisis-violence =
    ئێستا لە مەترسیدایت؟ تەلەفۆن بۆ 112 بکە. بەخۆڕاییە، شەو و ڕۆژ.
    هێڵی یارمەتیی ژنان Kvinnofridslinjen: { $women }. بەخۆڕاییە، شەو و ڕۆژ، بە وەرگێڕەوە. لە پسوولەی تەلەفۆندا دەرناکەوێت. پێویست ناکات ناوی خۆت بڵێیت.
    پیاوان دەتوانن تەلەفۆن بۆ هێڵی یارمەتیی پیاوان بکەن، Stödlinjen för män: { $men }.
    خزمەتگوزاریی کۆمەڵایەتی (socialtjänsten) لە شارەوانی دەبێت یارمەتیی تۆ و منداڵەکانت بدات.
    ئەگەر کەسێکی تر تەلەفۆنەکەت دەخوێنێتەوە، دوای خوێندنەوە ئەم چاتە بسڕەوە.
crisis-suicide =
    ئەگەر لەوانەیە ئێستا ئازاری خۆت بدەیت، تەلەفۆن بۆ 112 بکە. بەخۆڕاییە، شەو و ڕۆژ.
    هەر ئێستا قسە لەگەڵ کەسێک بکە: هێڵی یارمەتیی خۆکوشتن Mind Självmordslinjen، تەلەفۆن بۆ { $suicide } بکە. ڕاوێژی تەندروستی: 1177.
    تەمەنت لە 18 ساڵ کەمترە؟ تەلەفۆن بۆ هێڵی منداڵان بکە، Bris: { $children }.
    بە تەنیا مەمێنەوە. داوا لە کەسێک بکە کە متمانەت پێیەتی لات بێت.
crisis-child =
    منداڵێک ئێستا لە مەترسیدایە؟ تەلەفۆن بۆ 112 بکە. بەخۆڕاییە، شەو و ڕۆژ.
    ئەگەر نا، تەلەفۆن بۆ خزمەتگوزاریی کۆمەڵایەتی (socialtjänsten) لە شارەوانی بکە. ئێواران و کۆتایی هەفتە تەلەفۆن بۆ خزمەتگوزاریی کۆمەڵایەتیی بەپەلە (socialjour) بکە. لە ڕێگەی ناوەندی تەلەفۆنی شارەوانییەوە پێیان دەگەیت.
    منداڵ دەتوانێت تەلەفۆن بۆ هێڵی منداڵان بکات، Bris: { $children }. بەخۆڕاییە و پێویست ناکات منداڵەکە ناوی خۆی بڵێت.
crisis-honour =
    لە مەترسیدایت، یان کەسێک خەریکە بتباتە دەرەوەی وڵات؟ تەلەفۆن بۆ 112 بکە. بەخۆڕاییە، شەو و ڕۆژ.
    هێڵی یارمەتیی ژنان Kvinnofridslinjen: { $women }. بەخۆڕاییە، شەو و ڕۆژ، بە وەرگێڕەوە. منداڵان دەتوانن تەلەفۆن بۆ هێڵی منداڵان بکەن، Bris: { $children }.
    کەس ناتوانێت بە زۆر بتدات بە شوو یان ژنت بۆ بهێنێت. دەتوانیت داوای یارمەتی لە قوتابخانە، تەندروستی، پۆلیس یان خزمەتگوزاریی کۆمەڵایەتی (socialtjänsten) بکەیت، بێ ئەوەی سەرەتا ناوی خۆت بڵێیت.
    ئەگەر کەسێکی تر تەلەفۆنەکەت دەخوێنێتەوە، دوای خوێندنەوە ئەم چاتە بسڕەوە.
crisis-homeless =
    تەلەفۆن بۆ خزمەتگوزاریی کۆمەڵایەتی (socialtjänsten) بکە لەو شارەوانییەی ئێستا لێیت. بڵێ ئەمشەو شوێنت نییە لێی بخەویت، و ئەگەر منداڵت هەیە، دووگیانیت یان نەخۆشیت، ئەوەش بڵێ.
    ئێواران و کۆتایی هەفتە: لە ناوەندی تەلەفۆنی شارەوانی داوای خزمەتگوزاریی کۆمەڵایەتیی بەپەلە (socialjour) بکە. لە مەترسیدا: تەلەفۆن بۆ 112 بکە.
    لە توندوتیژی هەڵدێیت؟ هێڵی یارمەتیی ژنان Kvinnofridslinjen: { $women }، شەو و ڕۆژ، بە وەرگێڕەوە.
crisis-hunger =
    هەر ئەمڕۆ پەیوەندی بە خزمەتگوزاریی کۆمەڵایەتی (socialtjänsten) لە شارەوانی بکە و بڵێ بەپەلەیە: خواردنت نییە. ئەگەر منداڵت هەیە، دووگیانیت یان نەخۆشیت، ئەوەش بڵێ.
    ئێواران و کۆتایی هەفتە: لە ناوەندی تەلەفۆنی شارەوانی داوای خزمەتگوزاریی کۆمەڵایەتیی بەپەلە (socialjour) بکە. ئەگەر ژیان لە مەترسیدایە: تەلەفۆن بۆ 112 بکە.
crisis-local = ناوەندی تەلەفۆنی { $place }: { $phone }
crisis-local-emergency = خزمەتگوزاریی کۆمەڵایەتیی بەپەلە (socialjour) لە { $place }، ئێواران و کۆتایی هەفتە: { $phone }
crisis-staff-told-open = ئێستا بە کارمەندانم وت. مرۆڤێک لێرە بۆت دەنووسێت. ئەگەر بەپەلەیە چاوەڕێیان مەکە: تەلەفۆن بکە.
crisis-staff-told-closed = بە کارمەندانم وت، بەڵام ئێستا کەس ئەمە ناخوێنێتەوە. { $due } دەگەڕێنەوە. چاوەڕێ مەکە: تەلەفۆن بکە.
crisis-wrong = ئەگەر بە هەڵە لێت تێگەیشتم، پرسیارەکەت بە قسەی تر دووبارە بنووسە.

## Other kinds of message
location-not-needed = من شوێنی تۆ بەکار ناهێنم و پاشەکەوتم نەکردووە. بە ⁨/place⁩ دەتوانیت شارەوانیی خۆت هەڵبژێریت.
contact-not-needed = من پێویستم بە ژمارەی تەلەفۆن نییە و ئەم ژمارەیەم پاشەکەوت نەکردووە. تکایە پرسیارەکەت بنووسە.
sticker-reaction = من تەنیا دەتوانم نووسین بخوێنمەوە. تکایە پرسیارەکەت بە وشە بنووسە.
edited-again = پرسیارەکەتت گۆڕیوە. ئەمە وەڵامی پرسیارە نوێیەکەیە.
many-messages = نامەی زۆر بە جارێک هاتوون. یەک بە یەک دەیانخوێنمەوە، بۆیە کەمێک کاتی دەوێت. هیچ شتێک ون نابێت.
unknown-command = ئەم فەرمانە ناناسم. بە ⁨/help⁩ دەبینیت چیم لە دەست دێت. هەروەها دەتوانیت تەنیا پرسیارەکەت بنووسیت.
button-too-old = ئەم دوگمەیە زۆر کۆنە. تکایە پرسیارەکەت دووبارە بنووسە.
group-only-private = من تەنیا لە چاتی تایبەتدا وەڵام دەدەمەوە، بۆ ئەوەی پرسیارەکانت هی خۆت بن. تکایە ڕاستەوخۆ بۆ من بنووسە.

## Commands (in Telegram's menu)
command-start = دەستپێکردن
command-language = گۆڕینی زمان
command-place = شارەوانیی خۆت هەڵبژێرە
command-menu = پیشاندانی بابەتەکان
command-person = پرسیار لە مرۆڤێک بکە
command-status = کەی وەڵامم پێ دەگات؟
command-mydata = چی لەبارەی منەوە پاشەکەوت کراوە
command-forget = هەموو شتێک لەبارەی منەوە بسڕەوە
command-privacy = زانیارییەکانم چۆن دەپارێزرێن
command-help = یارمەتی
bot-description = پرسیار لەبارەی خانوو، پارە، کاتی بەتاڵ، کار و خێزان لە سوید. وەڵام بە زمانی خۆت. کاتێک دڵنیا نەبم، مرۆڤێک وەڵام دەداتەوە.
bot-short-description = وەڵام بۆ ئەو کەسانەی تازە هاتوونەتە سوید.

## The phone page
web-title = Lotsen
web-write-here = پرسیارەکەت بنووسە
web-send = ناردن
web-you = تۆ
web-lotsen = Lotsen
web-connection-lost = پەیوەندی نییە. نووسینەکەت پارێزراوە و کاتێک پەیوەندی گەڕایەوە دەنێردرێت.
web-typing = چرکەیەک …

## Dates. The time is a 24-hour clock, for example 16:00.
due-today = ئەمڕۆ کاتژمێر { $time }
due-tomorrow = سبەینێ کاتژمێر { $time }
due-date = { $weekday } { $day }ی { $month } کاتژمێر { $time }
date-long = { $day }ی { $month }ی { $year }
weekday-1 = دووشەممە
weekday-2 = سێشەممە
weekday-3 = چوارشەممە
weekday-4 = پێنجشەممە
weekday-5 = هەینی
weekday-6 = شەممە
weekday-7 = یەکشەممە
month-1 = کانوونی دووەم
month-2 = شوبات
month-3 = ئازار
month-4 = نیسان
month-5 = ئایار
month-6 = حوزەیران
month-7 = تەممووز
month-8 = ئاب
month-9 = ئەیلوول
month-10 = تشرینی یەکەم
month-11 = تشرینی دووەم
month-12 = کانوونی یەکەم
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
date-words = ساڵ ساڵی مانگ مانگی ڕۆژ ڕۆژی لە ی
# How a bare yes and a bare no are typed, alone and with thanks; semicolons between them.
yes-words = بەڵێ ; ئا ; ئەرێ ; بەڵێ سوپاس ; بەڵێ تکایە
no-words = نەخێر ; نا ; نە ; نەخێر سوپاس ; ئێستا نا

## What was hidden in a message
hidden-personal-number = ژمارەیەکی کەسیم لە نامەکەتدا شاردەوە.
hidden-phone = ژمارەیەکی تەلەفۆنم لە نامەکەتدا شاردەوە.
hidden-email = ئیمەیڵێکم لە نامەکەتدا شاردەوە.
hidden-money = ژمارەی کارت یان حسابێکی بانکم لە نامەکەتدا شاردەوە.
hidden-address = ناونیشانێکم لە نامەکەتدا شاردەوە.
hidden-number = ژمارەیەکم لە نامەکەتدا شاردەوە.
hidden-several = هەندێک زانیاریی تایبەتم لە نامەکەتدا شاردەوە.
hidden-why = هەرگیز شتی وا لێرە مەنووسە. ئێستا کەس نایبینێت، تەنانەت کارمەندانیش. ئەگەر کەسێک پێویستی پێی بێت، بە تەلەفۆن یان کاتی یەکتربینین لێت دەپرسێت.

## Translated replies
reply-machine-translated = ئەم نووسینە ئامێر وەریگێڕاوە. دەقە ڕەسەنەکە:
reply-not-translated = ئەم وەڵامە وەرنەگێڕدرا. بەم زمانە نووسراوە: { $language }.

## Finding something to do. The names of clubs and places are Swedish.
leisure-for-whom = بۆ کێیە؟ تەمەن هەڵبژێرە.
leisure-what = حەزت لە چییە؟ دەتوانیت بیشینووسیت، بۆ نموونە: تۆپی پێ، کچ 9 ساڵ، شەممە.
leisure-found =
    { $count ->
        [one] ئەمەم دۆزییەوە:
       *[other] ئەمانەم دۆزییەوە:
    }
leisure-found-near = ڕێک شتێکی وام نەدۆزییەوە. لەوانەیە ئەمە بگونجێت:
leisure-found-nothing = هیچ شتێکی گونجاوم نەدۆزییەوە. دەتوانیت داوای شتێکی تر بکەیت، یان بهێڵیت مرۆڤێک یارمەتیت بدات.
leisure-no-directory = هێشتا لیستی چالاکییەکانی شارەوانیی تۆم نییە. مرۆڤێک دەتوانێت یارمەتیت بدات.
leisure-ask-always = کات و نرخ دەشێت بگۆڕدرێن. پێش ئەوەی بڕۆیت بپرسە.
interest-name =
    { $interest ->
        [ball-sports] یاریی تۆپ
        [water] مەلە و ئاو
        [dance-and-music] سەما و مۆسیقا
        [fighting-arts] هونەری جەنگی
        [nature] دەرەوە و سروشت
        [animals] ئاژەڵ
        [handicraft] کاری دەستی و نیگارکێشان
        [cooking] چێشت لێنان
        [reading] کتێب و خوێندنەوە
        [languages] زمان
        [computers] کۆمپیوتەر
        [theatre] شانۆ
        [painting] نیگارکێشان
        [small-children] لەگەڵ منداڵی بچووک
        [meeting-people] ناسینی خەڵک
        [helping-others] یارمەتیدانی خەڵک
        [training] وەرزش
        [quiet] شتێکی ئارام
        [religion-and-tradition] ئایین و نەریت
       *[work-contacts] ناسیاوی بۆ کار
    }
activity-name =
    { $kind ->
        [football] تۆپی پێ
        [basketball] تۆپی سەبەتە
        [swimming-school] فێربوونی مەلە
        [swimming-women] مەلە بۆ ژنان
        [gymnastics] جومناستیک
        [dance] سەما
        [martial-arts] هونەری جەنگی
        [gym] هۆڵی وەرزش (gym)
        [running-walking] ڕاکردن و پیاسە
        [cycling] پاسکیلسواری
        [scouts] دیدەوانی (scouter)
        [outdoor] چالاکی لە سروشت
        [library] کتێبخانە
        [language-cafe] کافێی زمان (språkkafé)
        [homework-help] یارمەتی لە ئەرکی ماڵەوە
        [music-school] قوتابخانەی مۆسیقا
        [theatre] شانۆ
        [art-craft] هونەر و کاری دەستی
        [open-preschool] باخچەی کراوەی منداڵان (öppen förskola)
        [youth-centre] ناوەندی گەنجان (fritidsgård)
        [womens-group] گرووپی ژنان
        [mens-group] گرووپی پیاوان
        [parent-course] کۆرس بۆ دایک و باوک
        [study-circle] گرووپی خوێندن (studiecirkel)
        [volunteering] یارمەتیدانی خۆبەخش
        [chess-games] شەترەنج و یاری
        [gardening] باخەوانی
        [culture-house] ماڵی کولتوور
       *[leisure-introduction] ناسینی چالاکییەکانی کاتی بەتاڵ
    }
activity-ages = { $from }–{ $to } ساڵ
activity-ages-from = لە { $from } ساڵەوە
activity-group =
    { $group ->
        [girls] تەنیا کچان
        [women] تەنیا ژنان
        [boys] تەنیا کوڕان
       *[men] تەنیا پیاوان
    }
activity-with-parent = گەورەیەک لەگەڵ منداڵەکە دەمێنێتەوە
activity-time = { $weekday } { $from }–{ $to }
activity-times-unknown = لەبارەی کاتەکان بپرسە
activity-rests-now = لەم کاتەی ساڵدا پشووە
activity-free = بەخۆڕایی
activity-cost = { $kr } کرۆن
activity-cost-unknown = بپرسە نرخی چەندە
activity-try =
    { $times ->
        [one] پێش پارەدان دەتوانیت جارێک تاقی بکەیتەوە
       *[other] پێش پارەدان دەتوانیت { $times } جار تاقی بکەیتەوە
    }
activity-fritidskortet = دەتوانیت بە Fritidskortet پارە بدەیت
activity-bus = وێستگەی پاس: { $stop }
activity-join =
    { $how ->
        [drop-in] تەنیا وەرە، پێویست بە ناونووسین ناکات
        [call] سەرەتا تەلەفۆن بکە یان بنووسە
        [form] لە لاپەڕەی ئینتەرنێت ناوت بنووسە
        [queue] نۆرە هەیە: ناوت بنووسە
       *[unknown] بپرسە چۆن بەشداری دەکرێت
    }
activity-full =
    { $left ->
        [no] ئێستا پڕە
       *[queue] ئێستا نۆرە هەیە
    }
activity-child-care = لەو ماوەیەدا کەسێک ئاگاداری منداڵە بچووکەکان دەبێت
activity-languages = زمانی ڕاهێنەرەکان: { $languages }
activity-made-up = دروستکراوە، تەنیا بۆ ئەوەی ببینیت چۆنە. ئەم چالاکییە بوونی نییە.
activity-unchecked = هێشتا نەپشکنراوە. پێش ئەوەی بڕۆیت بپرسە.
button-leisure = 🔎 دۆزینەوەی چالاکی
button-anything = ✨ هەرچی بێت
button-free-only = 🆓 بەخۆڕایی
button-female-only = 👩 تەنیا کچان یان ژنان
button-child-care = 👶 لەگەڵ چاودێریی منداڵ
button-weekend = 📅 کۆتایی هەفتە
button-evening = 🌙 ئێوارە
button-other-wish = 🔄 شتێکی تر
button-help-start = 🙋 یارمەتیم بدەن دەست پێ بکەم
command-leisure = دۆزینەوەی چالاکی

## Courses
courses-intro = کۆرسی کورت. هەر وانەیەک چەند خولەکێک دەخایەنێت. هەر کات بتەوێت دەتوانیت بوەستیت و دواتر بەردەوام بیت.
courses-none = هێشتا لێرە هیچ کۆرسێک نییە. پرسیارەکەت بنووسە، یان ⁨/menu⁩ هەڵبژێرە.
course-overview =
    { $lessons ->
        [one] { $course }: یەک وانە.
       *[other] { $course }: { $lessons } وانە. لە هەر کوێ حەز دەکەیت دەست پێ بکە.
    }
course-lesson = { $course } · وانەی { $number } لە { $lessons }
course-check = پرسیارێک بۆ تۆ
course-right = بەڵێ، ڕاستە.
course-not-quite = بە تەواوی نا. ڕاستەکەی ئەمەیە:
course-done = هەموو کۆرسەکەت خوێندەوە: { $course }. دەستت خۆش. دەتوانیت هەموو وانەکان دووبارە بخوێنیتەوە.
button-next-lesson = ▶️ وانەی دواتر
button-lessons = 📋 هەموو وانەکان
button-other-courses = 📚 کۆرسی تر
command-courses = کۆرسی کورت
mydata-lessons = ئەو وانانەی خوێندووتنەتەوە: { $count }

## My plan: the steps of the first two years, and reminders. The titles of steps come from knowledge/plan.
plan-command = پلانی من
plan-none = هێشتا لێرە هیچ پلانێک نییە. پرسیارەکەت بنووسە، یان ⁨/menu⁩ هەڵبژێرە.
plan-ask-arrival = کەی هاتیتە ئەو شارەوانییەی ئێستا لێی دەژیت؟ ئەو کاتە دەتوانم پیشانت بدەم چی کەی دەکرێت. مانگەکە بەسە. دەشتوانیت بەروارەکە بنووسیت، بۆ نموونە { $example }.
plan-ask-status = هەندێک هەنگاو تەنیا بۆ هەندێک کەسن. دۆخی مانەوەت کامەیە؟
plan-ask-year = کام ساڵ؟
plan-ask-month = کام مانگ؟
plan-ask-day = { $title }: درەنگترین ڕۆژ، کام ڕۆژی مانگ؟
plan-ask-date = { $title }: کام بەروار؟ هەڵیبژێرە، یان بینووسە، بۆ نموونە { $example }.
plan-month = { $month }ی { $year }
plan-intro = ئەمە پلانی تۆیە. هەنگاوێک هەڵبژێرە بۆ ئەوەی لەبارەیەوە بخوێنیتەوە یان وەک تەواوبوو دیاریی بکەیت. دەشتوانیت ژمارەکەی بنووسیت. هەر کات بتەوێت دەتوانیت پرسیار بکەیت.
plan-now = ئێستا
plan-next = دوای ئەوە
plan-later = دواتر
plan-all-done = هەموو شتێک لە پلانەکەتدا تەواوە. دەستت خۆش.
plan-by = درەنگترین کات { $date }
plan-from = لە { $date }ەوە
plan-monthly = هەموو مانگێک، جاری داهاتوو درەنگترین کات { $date }
plan-yearly = هەموو ساڵێک، جاری داهاتوو درەنگترین کات { $date }
plan-no-day = ڕۆژەکە هەڵبژێرە
plan-done = تەواو: { $title }
plan-ask-later = { $title }: کەی دەتەوێت بیکەیت؟
plan-put-off = { $title }: دواخرا بۆ { $date }.
plan-reminds-of = لێرە بەیانیی { $date } ئەم هەنگاوەت بیر دەخەمەوە: { $title }. پاشەکەوتی دەکەم کە ئەمەت دەوێت. هەر کات بتەوێت دەتوانیت ڕایبگریت.
plan-reminds-when-known = کە کاتی هات، لێرە ئەم هەنگاوەت بیر دەخەمەوە: { $title }. پاشەکەوتی دەکەم کە ئەمەت دەوێت. هەر کات بتەوێت دەتوانیت ڕایبگریت.
plan-reminds-of-all = کە کاتی هەر هەنگاوێک هات، لێرە بیرت دەخەمەوە، بەیانیان، نەک یەکشەممە و ڕۆژانی پشوو. هەندێک هەنگاو ڕۆژێکیان دەوێت: لە پلانەکەدا هەڵیبژێرە. پاشەکەوتی دەکەم کە ئەمەت دەوێت. هەر کات بتەوێت دەتوانیت ڕایبگریت.
plan-stopped = ئیتر بیرت ناخەمەوە. پلانەکەت هەر لێرەیە.
plan-reminder = بیرخستنەوە: { $title }
plan-reminded = لە { $date } بیرت دەخەمەوە.
plan-button-done = ✔ تەواو
plan-button-not-done = ↩️ هێشتا تەواو نییە
plan-button-later = ⏰ دواتر
plan-button-week = 🗓️ دوای 1 هەفتە
plan-button-month = 📆 دوای 1 مانگ
plan-button-more = ℹ️ زیاتر بخوێنەوە
plan-button-remind = 🔔 بیرم بخەرەوە
plan-button-remind-all = 🔔 هەموویم بیر بخەرەوە
plan-button-stop = 🔕 ڕاگرتنی بیرخستنەوە
plan-button-day = 📅 ڕۆژەکە هەڵبژێرە
plan-button-arrival = 📅 گۆڕینی کاتی هاتنم
plan-button-other-month = 🔄 مانگێکی جیاواز
plan-button-page = ➡️ هەنگاوی زیاتر
plan-mydata = پلانی من: هاتیت لە { $date }
plan-mydata-done = پلانی من، تەواو: { $titles }
plan-mydata-date = پلانی من، ڕۆژی ئەم هەنگاوە: { $title }، { $date }
plan-mydata-later = پلانی من، دواخراو: { $title }، تا { $date }
plan-mydata-reminders = پلانی من: دەتەوێت بیرت بخرێتەوە

## News: only for those who have said yes. The topics' names come from knowledge/topics.toml.
news-command = هەواڵ
news-intro = لێرە هەواڵی شارەوانی بە زمانی خۆت هەڵدەبژێریت. تەنیا ئەوەت پێ دەگات کە بەڵێی بۆ دەڵێیت. هەڵبژاردنەکەت پاشەکەوت دەکەم. هەر کات بتەوێت دەتوانیت ڕایبگریت.
news-none = ئێستا هیچ هەواڵێکت پێ ناگات. بابەتێک هەڵبژێرە، یان هەمووی.
news-chosen = هەواڵت پێ دەگات لەبارەی: { $topics }.
news-chosen-all = لەبارەی هەموو شتێک هەواڵت پێ دەگات.
news-place = شارەوانییەکەت: { $place }. دەتوانیت بە ⁨/place⁩ بیگۆڕیت.
news-no-place = نازانم لە کام شارەوانی دەژیت. بۆیە تەنیا ئەو هەواڵانەت پێ دەگات کە بۆ هەمووانە. بە ⁨/place⁩ شارەوانیی خۆت هەڵبژێرە.
news-all = ✨ هەمووی
news-stopped = ئیتر هەواڵت پێ ناگات. ئەگەر دووبارە ویستت، بنووسە ⁨/news⁩.
news-why = ئەمەت بۆ هات چونکە هەواڵت دەوێت لەبارەی: { $topic }.
news-why-all = ئەمەت بۆ هات چونکە هەموو هەواڵەکانت دەوێت.
news-button-stop = 🔕 ڕاگرتنی هەواڵ
news-mydata = هەواڵ: هەواڵت دەوێت لەبارەی { $topics }
news-mydata-all = هەواڵ: لەبارەی هەموو شتێک هەواڵت دەوێت

## The calendar: what takes place, reminders, signing up. The titles of events come from knowledge/events.toml.
today-command = ئەمڕۆ و ئەم هەفتەیە
today-asked = ئەمڕۆ چی هەیە; ئەمڕۆ چی دەبێت; ئەم هەفتەیە چی هەیە; ئەمڕۆ کوێ کراوەیە; ئەمڕۆ چی کراوەیە
today-intro = ئەمڕۆ: { $date }. ئەمە لە { $place } هەیە.
today-everywhere = ئەمڕۆ: { $date }. ئەمە هەیە.
today-now = ئەمڕۆ
today-later = ڕۆژانی داهاتوو
today-nothing = بۆ حەوت ڕۆژی داهاتوو هیچ شتێکی گونجاو نازانم.
today-nothing-now = بۆ ئەمڕۆ هیچ شتێکی گونجاو نازانم.
today-open = کراوەیە { $hours }: { $desks }
today-closed = ئەمڕۆ داخراوە: { $desks }
today-holiday = ئەمڕۆ داخراوە، پشووی فەرمییە: { $desks }
event-kind =
    { $kind ->
        [drop-in] بێ ژوان (drop-in)
        [language-cafe] کافێی زمان
        [parent-group] گرووپی دایک و باوک
       *[event] چالاکی
    }
event-time = { $weekday } { $day }ی { $month } { $from }–{ $to }
event-swedish = (بە سویدی)
event-languages = زمانەکانی ئەوێ: { $languages }
event-desk = پرسیار: { $desk }
event-free = شوێنی بەتاڵ: { $count }
event-full = پڕە.
event-full-wait = پڕە. دەتوانیت چاوەڕێی شوێن بکەیت.
event-seat = شوێنت هەیە. کە هاتیت ئەم کۆدە پیشان بدە: { $code }. پاشەکەوتی دەکەم کە ناوت نووسیوە، بێ ناو.
event-waits = تۆ ژمارە { $rank }یت لە لیستی چاوەڕوانیدا. ئەگەر شوێن هەبوو، لێرە بۆت دەنووسم. پاشەکەوتی دەکەم کە چاوەڕێیت، بێ ناو.
event-given = ئێستا شوێنت هەیە: { $title }، { $due }. کە هاتیت ئەم کۆدە پیشان بدە: { $code }. ئەگەر ناتوانیت بێیت، شوێنەکە بگەڕێنەوە.
event-left = ئیتر شوێنت نییە: { $title }.
event-reminds = لێرە { $due } بیرت دەخەمەوە. پاشەکەوتی دەکەم کە ئەمەت دەوێت.
event-soon = ئەوەندە زوو دەست پێ دەکات کە ناتوانم بیرت بخەمەوە.
event-no-reminder = ئەوەت بیر ناخەمەوە.
event-reminder = بیرخستنەوە: { $title }، { $due }.
event-cancelled = هەڵوەشێنرایەوە: { $title }، { $due }.
event-gone = شتێک کە دەتویست { $due } بچیتە ئەوێ، لەو کاتەدا نابێت. بە ⁨/today⁩ دەبینیت چی هەیە.
event-past = تەواو بووە، یان نابێت.
event-mydata-seat = ناونووسراو: { $title }، { $due }، کۆد { $code }
event-mydata-waits = لە لیستی چاوەڕوانیدا: { $title }، { $due }
event-mydata-reminder = بیرخستنەوە: { $title }، { $due }
event-button-remind = 🔔 بیرم بخەرەوە
event-button-no-reminder = 🔕 بیرم مەخەرەوە
event-button-sign-up = ✍️ ناوم بنووسە
event-button-wait = ⏳ بمخەرە لیستی چاوەڕوانی
event-button-leave = ↩️ شوێنەکەم بگەڕێنەوە
event-button-more = ➡️ زیاتر
event-button-today = 📅 تەنیا ئەمڕۆ
event-button-week = 📅 حەوت ڕۆژ
event-button-kind = 🔎 جۆرێک هەڵبژێرە
event-button-mine = 💬 بە زمانی من
event-button-any = 💬 هەموو زمانەکان
event-button-all = ✨ هەمووی
event-file = بیخە ساڵنامەکەتەوە

## Sound
button-listen = 🔊 گوێ بگرە
sound-machine = ئامێرێک ئەمە بە دەنگ دەخوێنێتەوە. دەشێت هەندێک وشە بە هەڵە بڵێت.
sound-machine-rough = ئامێرێک ئەمە بە دەنگ دەخوێنێتەوە. بەم زمانە تێگەیشتنی قورسە.
sound-machine-near = ئامێرێک ئەمە بە دەنگی زمانێکی تر دەخوێنێتەوە: { $language }. هەندێک وشە جیاواز دەبیسترێن.
sound-not-now = ئێستا ناتوانم ئەمە بە دەنگ بخوێنمەوە. دەتوانیت لێرە بیخوێنیتەوە، یان لە مرۆڤێک بپرسیت.
film-spoken = فیلم. زمانی قسەکردن: { $language }.
film-captions = ژێرنووس: { $languages }.
button-transcript = 📄 چی لە فیلمەکەدا دەوترێت
voice-listens = گوێ لە نامەکەت دەگرم. کەمێک دەخایەنێت.
voice-heard = ئەمەم بیست: «{ $text }». ڕاستە؟
button-voice-yes = ✅ بەڵێ
button-voice-no = ❌ نەخێر
voice-mydata = یەک نامەی دەنگی: گوێی لێ دەگرم، یان لێم پرسیویت ئایا بە ڕاستی بیستوومە
## Hearing what came of it: activities, the three questions, what somebody tells. No names, and no promise of an answer.
outing-try = ✅ دەمەوێت تاقی بکەمەوە: { $name }
outing-may-ask = باشە. دەتوانم دوای هەفتەیەک لێرە لێت بپرسم چۆن بوو؟ لەبارەی ئەمەیە: { $activity }. وەڵامەکانت تەنیا دەژمێردرێن. هیچ ناوێک پاشەکەوت ناکەم.
outing-button-yes = ✅ بەڵێ، لێم بپرسە
outing-no = باشە. ناپرسم.
outing-good = باشە. تاقی بکەرەوە و بزانە چۆنە. ئەگەر بیرت گۆڕی، دەتوانم دوای هەفتەیەک لێت بپرسم چۆن بوو.
outing-noted = باشە. لێرە { $due } لێت دەپرسم. پاشەکەوتی دەکەم کە ئەمەت دەوێت. هەر کات بتەوێت دەتوانیت ڕایبگریت.
outing-stopped = ئیتر لەبارەی چالاکییەکان لێت ناپرسم.
outing-button-stop = 🔕 لەبارەی ئەمە لێم مەپرسە
outing-did-you-go = ویستت ئەمە تاقی بکەیتەوە: { $activity }. چوویت؟
outing-how = چۆن بوو؟ ({ $activity })
outing-still = چوار هەفتە لەمەوبەر چوویت بۆ ئەمە: { $activity }. هێشتا دەچیت؟
outing-why = بۆچی وازت هێنا؟
outing-button-went = ✅ بەڵێ، چووین
outing-button-not-yet = ⏳ هێشتا نا
outing-button-not-out = ❌ ڕێک نەکەوت
outing-button-liked = 😀 پێمان خۆش بوو
outing-button-so-so = 😐 مامناوەند
outing-button-not-for-us = 🙁 بۆ ئێمە نییە
outing-button-still = ✅ بەڵێ، هێشتا دەچین
outing-button-stopped = ❌ نەخێر، وازمان هێنا
outing-button-far = 🚌 زۆر دوورە
outing-button-cost = 💰 زۆر گران بوو
outing-button-time = ⏰ کاتم نییە
outing-button-welcome = 💔 هەستم نەکرد بەخێر دێم
outing-button-language = 💬 زمانەکە قورس بوو
outing-button-other = 🤷 شتێکی تر
outing-later = سوپاس. نزیکەی چوار هەفتەی تر جارێکی تر لێت دەپرسم.
outing-thanks = سوپاس. وەڵامەکەت دەژمێردرێت، بێ ناوی تۆ.
outing-mydata = ئەو چالاکییانەی دەتوانم لەبارەیانەوە لێت بپرسم: { $activities }
outing-mydata-yes = چالاکی: دەتوانم لێت بپرسم چۆن بوو
outing-mydata-no = چالاکی: ناتەوێت لێت بپرسرێت
voice-late = پێشتر وەڵامی ئەمەت داوەتەوە، یان ئیتر ناپرسرێت.
pulse-offer = دەتوانم سێ پرسیاری کورتت لێ بکەم لەبارەی ئەوەی لە سوید حاڵت چۆنە؟ بە ئارەزووی خۆتە و نیو خولەک دەخایەنێت. وەڵامەکانت تەنیا دەژمێردرێن. لەگەڵ تۆدا پاشەکەوت ناکرێن، بۆیە کەس ناتوانێت بیاندۆزێتەوە و دواتر ناتوانرێت بسڕێنەوە. ئەگەر بڵێیت بەڵێ، نزیکەی چوار مانگی تر و پێش کۆتایی دوو ساڵەکەت دووبارە دەپرسم.
pulse-again = ماوەیەک لەمەوبەر وەڵامی سێ پرسیاری کورتت دایەوە. دەتوانم جارێکی تر بیانپرسم؟ بە ئارەزووی خۆتە. وەڵامەکانت تەنیا دەژمێردرێن، لەگەڵ تۆدا پاشەکەوت ناکرێن.
pulse-button-yes = ✅ بەڵێ، بپرسە
pulse-button-not-now = ⏳ ئێستا نا
pulse-button-never = 🔕 ئیتر هەرگیز ئەمە مەپرسە
pulse-not-now = باشە. هیچ شتێک لەبارەیەوە پاشەکەوت ناکرێت.
pulse-never = باشە. ئیتر هەرگیز ئەمە ناپرسم.
pulse-ready = ئامادەم کار بکەم یان بخوێنم. (1: بە هیچ شێوەیەک نا. 5: بەڵێ، زۆر.)
pulse-people = کەسانێک هەن کە دەتوانم داوای یارمەتییان لێ بکەم. (1: کەس نییە. 5: بەڵێ، زۆر.)
pulse-turn = دەزانم ڕوو لە کوێ بکەم کاتێک پێویستم بە شتێکە. (1: بە هیچ شێوەیەک نا. 5: بەڵێ، زۆر باش.)
pulse-thanks = سوپاس. وەڵامەکانت دەژمێردرێن، بێ ناوی تۆ.
pulse-mydata = سێ پرسیار: بەڵێت وتووە کە لێت بپرسرێت. وەڵامەکانت بێ تۆ دەژمێردرێن و لێرە نین
pulse-mydata-never = سێ پرسیار: ناتەوێت لێت بپرسرێت
tell-command = پێمان بڵێ
tell-intro = لەم خزمەتگوزارییەدا، لە شارەوانی یان لە ژیانی ئێرەدا چی باشە یان خراپە؟ لە یەک نامەدا بینووسە، یان نامەیەکی دەنگی بنێرە. کارمەندان بێ ناوی تۆ دەیخوێننەوە. نووسینەکان دوای ماوەیەک دەسڕێنەوە. کەس وەڵامی ئەمە ناداتەوە. ئەگەر وەڵامت دەوێت، دوگمەی «پرسیار لە مرۆڤێک بکە» دابگرە.
tell-intro-web = لەم خزمەتگوزارییەدا، لە شارەوانی یان لە ژیانی ئێرەدا چی باشە یان خراپە؟ لە یەک نامەدا بینووسە. لەم لاپەڕەیەدا ناتوانیت دەنگت بنێریت، تەنیا نووسین. کارمەندان بێ ناوی تۆ دەیخوێننەوە. نووسینەکان دوای ماوەیەک دەسڕێنەوە. کەس وەڵامی ئەمە ناداتەوە. ئەگەر وەڵامت دەوێت، دوگمەی «پرسیار لە مرۆڤێک بکە» دابگرە.
tell-thanks = سوپاس. کارمەندان دەیخوێننەوە. کەس لێرە وەڵامی ناداتەوە. دەکرێت پیشانی کەسانی تر بدرێت، بێ ناوی تۆ؟
tell-button-yes = ✅ بەڵێ، دەکرێت پیشان بدرێت
tell-shown = سوپاس. دەکرێت بێ ناوی تۆ پیشان بدرێت.
tell-not-shown = سوپاس. تەنیا کارمەندان دەیخوێننەوە.
tell-amended = ئەوەی پێت وتبووین گۆڕیم.
tell-mydata = پێت وتین، { $date }: { $text }
tell-mydata-voice = بە نامەیەکی دەنگی یان وێنەیەک پێت وتین، { $date }
## Certificates of courses
certificate-button = 🎓 بڕوانامە
certificate-offer = بڕوانامەیەکت پێ دەدرێت کە ئەم کۆرسەت خوێندووەتەوە: { $course }. لاپەڕەکە بکەرەوە و ئەو ناوە بنووسە کە دەبێت لەسەر بڕوانامەکە بێت. ناوەکە تەنیا لەسەر بڕوانامەکەیە: من پاشەکەوتی ناکەم. لێرە لە چاتدا مەینووسە. لینکەکە یەک ڕۆژ کار دەکات.
certificate-open = بڕوانامەکە دروست بکە
certificate-by-hand = ئەمە بڕوانامەی تۆیە بۆ ئەم کۆرسە: { $course }. چاپی بکە و ناوی خۆت بە دەست لەسەر هێڵەکە بنووسە. من ناوەکە ناپرسم و پاشەکەوتی ناکەم.
certificate-title = بڕوانامەکەت
certificate-name = ئەو ناوەی دەبێت لەسەر بڕوانامەکە بێت
certificate-not-kept = ناوەکە پاشەکەوت ناکرێت. تەنیا لەو فایلەدایە کە وەریدەگریت.
certificate-make = بڕوانامەکە وەک PDF دروست بکە
certificate-without = بێ ناو، بە دەست دەینووسم
certificate-no-name = ناوێک بنووسە، یان «بێ ناو» هەڵبژێرە.
certificate-letters = هەندێک لە پیتەکان چاپ ناکرێن. ناوەکە بە پیتی تر بنووسە، یان «بێ ناو» هەڵبژێرە و بە دەست بینووسە.
certificate-later = ئێستا نەکرا. کەمێک چاوەڕێ بکە و دووبارە هەوڵ بدە.
certificate-expired = لینکەکە زۆر کۆنە یان تەواو نییە. بگەڕێوە بۆ چاتەکە، کۆرسەکە بە ⁨/courses⁩ بکەرەوە و 🎓 هەڵبژێرە.
certificate-mydata = کۆرسی تەواوکراو: { $course }، { $date }

## The family's schedule
schedule-button = 🗓 خشتەی ئێمە
schedule-put = 🗓 بیخە خشتەی ئێمەوە
schedule-which = کام چالاکی بخرێتە خشتەکەوە؟
schedule-for-whom = بۆ کێیە؟ تەنیا ژمارەیەک و تەمەنێک پاشەکەوت دەکەم، نەک ناو.
schedule-child = منداڵی { $number } · تەمەن { $age }
schedule-adult = 🧑 گەورەیەک
schedule-another-child = ➕ منداڵێکی تر
schedule-age = منداڵەکە تەمەنی چەندە؟
schedule-when = کام هەفتە؟
schedule-this-week = ئەم هەفتەیە
schedule-next-week = هەفتەی داهاتوو
schedule-four-weeks = چوار هەفتە، لەم هەفتەیەوە
schedule-along = کێ لەگەڵی دەچێت؟
schedule-me = من
schedule-parent = دایک یان باوکێکی تر
schedule-guide = ڕێنیشاندەری کۆمەڵەکان (Föreningslots)
schedule-nobody = هێشتا کەس
schedule-kept = لە خشتەکەتاندایە: { $title }. چالاکییەکە، ژمارە و تەمەنی منداڵەکە، هەفتەکان و کێ لەگەڵی دەچێت پاشەکەوت دەکەم. بە ⁨/leisure⁩ خشتەکە دەبینیت.
schedule-title = خشتەی ئێمە
schedule-week = هەفتەی { $number }، لە { $date }ەوە
schedule-gone = چالاکییەکە ئیتر لە لیستەکەدا نییە.
schedule-removed = لە خشتەکەتان لابرا.
schedule-page = لاپەڕەیەک بۆ خوێندنەوە و چاپکردن
schedule-link = لینکەکە حەوت ڕۆژ کار دەکات. هەر کەسێک لینکەکەی هەبێت دەتوانێت خشتەکە بخوێنێتەوە.
schedule-empty = خشتەکەتان بەتاڵە. ⁨/leisure⁩ هەڵبژێرە، چالاکییەک بدۆزەرەوە و بیخە ناوی.
schedule-full = خشتەکە پڕە. سەرەتا شتێکی لێ لاببە: ⁨/leisure⁩.
schedule-expired = لینکەکە زۆر کۆنە یان تەواو نییە. لە چاتەکەدا بە ⁨/leisure⁩ داوای یەکێکی نوێ بکە.
schedule-mydata = چالاکییەکانی خشتەکەتان: { $count }
