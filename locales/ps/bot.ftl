# What Lotsen says to newcomers. Plain text: no HTML, no Markdown.
# Short sentences, common words, تاسو. No exclamation marks, no guilt, no threats.
# Commands stand in isolates (U+2068 … U+2069): without them "/menu" is drawn as "menu/" in right-to-left text.

## First meeting
greeting =
    سلام. زه Lotsen یم، د هغو خلکو لپاره یو خدمت چې د سویډن یوې ښاروالۍ (کومون) ته نوي راغلي دي.
    د کور، پیسو، وزګار وخت، کار او کورنۍ په اړه پوښتنو ته ځواب ورکوم.
    زه ماشین یم. کله چې ډاډه نه یم، یو انسان همدلته ځواب درکوي.
privacy-short = مهرباني وکړئ خپله شخصي شمېره، پته یا نور شخصي شیان دلته مه لیکئ.
choose-language = خپله ژبه وټاکئ.
language-set = اوس پښتو خبرې کوو. په ⁨/language⁩ سره ژبه بدلولی شئ.
choose-place = په کومه ښاروالۍ کې اوسېږئ؟ بیا به ځوابونه ستاسو د اوسېدو له ځای سره برابر وي.
button-skip = ⏭️ تېرېدل
button-more-places = ➡️ نور ځایونه
place-set = په یاد به مې وي چې ستاسو د اوسېدو ځای { $place } دی. په ⁨/place⁩ سره یې بدلولی شئ.
place-skipped = پروا نه کوي. وروسته هم په ⁨/place⁩ سره ټاکلی شئ.
menu-intro = خپله پوښتنه په خپلو خبرو کې ولیکئ، یا یوه موضوع وټاکئ.
menu-topic = موضوع: { $topic }. یوه پوښتنه وټاکئ، یا خپله پوښتنه ولیکئ.
button-menu = مېنو
button-more = ➡️ نور
button-back = 🔙 شاته

## Answers
answer-source = سرچینه: { $source }
answer-desk = مسؤل: { $desk }
answer-checked = د کتلو نېټه: { $date }
answer-machine-made = دا متن ماشین ژباړلی دی او تر اوسه د دې ژبې ویونکي نه دی کتلی.
answer-corrected = مخکې مو د دې په اړه داسې ځواب درته لېږلی و چې سم نه و. بښنه غواړو. سم یې دا دی:
answer-other-language = دا ځواب تر اوسه ستاسو په ژبه نشته. دلته په دې ژبه دی: { $language }.
answer-related = دا هم لوستلی شئ:
answer-urgent-staff-told = دا ښايي بېړنۍ خبره وي، نو د { $desk } د برخې کارکوونکو ته مې هم خبر ورکړ. ستاسو د پوښتنې شمېره { $number } ده. دوی به همدلته { $due } یا تر هغه مخکې ځواب درکړي. که خبره نه ځنډېږي، دوی ته مه تم کېږئ.
urgent-nobody-now = اوس د { $desk } په برخه کې څوک په کار نه دي. دوی { $due } بېرته راځي. که څوک په خطر کې وي، 112 ته زنګ ووهئ. که څوک ناروغ وي، 1177 ته زنګ ووهئ، شپه او ورځ.
in-danger = که څوک په خطر کې وي، 112 ته زنګ ووهئ. که څوک ناروغ وي، 1177 ته زنګ ووهئ، شپه او ورځ.
button-helpful = 👍
button-not-helpful = 👎
button-person = 🙋 له کارکوونکي پوښتنه
feedback-thanks = مننه. دا له موږ سره مرسته کوي.
feedback-sorry = بخښنه غواړم چې مرسته یې ونه کړه. غواړئ چې یو کارکوونکی ځواب درکړي؟
button-told-otherwise = 🗣️ ماته بل څه ویل شوي
told-by-whom = تاسو ته چا بل څه ویلي دي؟ بیا د دې ځواب مسوولین معلوموي چې سم څه دي.
button-told-municipality = ښاروالي (kommun)
button-told-other = بل څوک
button-yes-person = ✅ هو، یو کارکوونکی
button-no = ❌ نه
no-is-fine = سمه ده. هر وخت نوې پوښتنه لیکلی شئ.

## When the question is not clear
offer-intro = ستاسو په مطلب سم پوه نه شوم. ایا له دې څخه یوه ده؟
button-none-of-these = 🚫 له دې هېڅ یوه
new-answer = اوس داسې ځواب شته چې ښايي ستاسو له { $number } شمېرې پوښتنې سره سم وي. د لوستلو لپاره تڼۍ کېکاږئ. ستاسو پوښتنه له یوه کارکوونکي سره هم پاتې کېږي.
ask-status = ځواب ستاسو د اوسېدو په وضعیت پورې اړه لري. ستاسو وضعیت کوم یو دی؟
ask-place = ځواب ستاسو د اوسېدو په ځای پورې اړه لري. کومه ښاروالي ده؟
status-asylum = د پناه غوښتنه مې کړې ده
status-temporary-protection = لنډمهاله ساتنه (اوکراین)
status-permit = د اوسېدو جواز
status-eu = د اروپايي اتحادیې تبعه
status-citizen = د سویډن تبعه
button-do-not-know = 🤷 نه پوهېږم
ask-language = ستاسو پوښتنه په کومه ژبه ده؟ ویې ټاکئ، زه به بیا وګورم.
ask-write-question = ستاسو په پیغام کې مې پوښتنه ونه موندله. مهرباني وکړئ په څو کلمو کې یې ولیکئ.

## Handing over to a person
handed-over =
    زه دومره ډاډه نه یم چې دې ته ځواب ووایم. ستاسو پوښتنه مې د { $desk } په برخه کې یوه کارکوونکي ته ورکړه.
    ځواب به همدلته { $due } یا تر هغه مخکې درکړل شي. ستاسو د پوښتنې شمېره { $number } ده.
handed-over-asked =
    ستاسو پوښتنه مې د { $desk } په برخه کې یوه کارکوونکي ته ورکړه.
    ځواب به همدلته { $due } یا تر هغه مخکې درکړل شي. ستاسو د پوښتنې شمېره { $number } ده.
handed-over-media =
    زه انځور نه شم لوستلی او غږ نه شم اورېدلی. د { $desk } په برخه کې مې یوه کارکوونکي ته ولېږه.
    ځواب به همدلته { $due } یا تر هغه مخکې درکړل شي. ستاسو د پوښتنې شمېره { $number } ده.
handed-over-failure =
    زموږ له خوا یوه ستونزه پېښه شوه. هېڅ شی نه دی ورک شوی: ستاسو پوښتنه د { $desk } په برخه کې له یوه کارکوونکي سره ده.
    ځواب به همدلته { $due } یا تر هغه مخکې درکړل شي. ستاسو د پوښتنې شمېره { $number } ده.
handed-over-stale =
    د دې موضوع په اړه زما متن بیا کتل کېږي، ځکه یې نه درلېږم. ستاسو پوښتنه مې د { $desk } په برخه کې یوه کارکوونکي ته ورکړه.
    ځواب به همدلته { $due } یا تر هغه مخکې درکړل شي. ستاسو د پوښتنې شمېره { $number } ده.
handed-over-language =
    ونه پوهېدم چې دا کومه ژبه ده. ستاسو پوښتنه مې د { $desk } په برخه کې یوه کارکوونکي ته ورکړه.
    ځواب به همدلته { $due } یا تر هغه مخکې درکړل شي. ستاسو د پوښتنې شمېره { $number } ده.
added-to-case = دا مې ستاسو په { $number } شمېره پوښتنه کې زیات کړل. د { $desk } برخه به همدلته { $due } یا تر هغه مخکې ځواب درکړي.
with-person = ستاسو پوښتنه د { $desk } په برخه کې له یوه کارکوونکي سره ده او هغه ستاسو لیکل لولي.
claimed-notice = د { $desk } په برخه کې یو کارکوونکی اوس ستاسو پوښتنه لولي. څه چې دلته لیکئ، هغه ته رسېږي. په دې موده کې په ⁨/menu⁩ سره ماشین هم کارولی شئ.
claimed-by-name = { $name } د { $desk } له برخې اوس ستاسو پوښتنه لولي. څه چې دلته لیکئ، هغه ته رسېږي. په دې وخت کې په ⁨/menu⁩ سره ماشین هم کارولی شئ.
handed-to-desk = ستاسو { $number } شمېره پوښتنه اوس د { $desk } په برخه کې ده، هلته په دې اړه ښه پوهېږي. ځواب به همدلته { $due } یا تر هغه مخکې درکړل شي.
case-delayed = ستاسو { $number } شمېره پوښتنه ډېر وخت ته اړتیا لري. د { $desk } برخه به همدلته { $due } یا تر هغه مخکې ځواب درکړي.
cases-merged = ستاسو { $other } شمېره او { $number } شمېره پوښتنې یو له بل سره تړاو لري. د { $desk } برخه به دواړو ته همدلته د { $number } شمېرې لاندې { $due } یا تر هغه مخکې ځواب درکړي.
reply-from = د { $desk } د برخې ځواب:
reply-entry-from = د { $desk } برخه دا ځواب درلېږي:
button-solved = 👍 ستونزه حل شوه
button-not-solved = 👎 لا هم مرستې ته اړتیا لرم
message-taken-back = یو پیغام دلته په غلطۍ رالېږل شوی و. هغه لرې شو.
case-closed = ستاسو { $number } شمېره پوښتنه وتړل شوه. هغه مرسته مو ترلاسه کړه چې ورته مو اړتیا وه؟
case-solved-thanks = ښه ده. هر وخت نوې پوښتنه لیکلی شئ.
case-reopened = ستاسو { $number } شمېره پوښتنه مې بیا پرانیستله. د { $desk } برخه به همدلته { $due } یا تر هغه مخکې ځواب درکړي.
case-closed-already = دا پوښتنه تړل شوې ده. که مرستې ته اړتیا لرئ، نوې پوښتنه ولیکئ.
person-write-question = څه پوښتل غواړئ؟ په یوه پیغام کې یې ولیکئ، زه به یې یوه کارکوونکي ته ورکړم.
button-cancel = ✖️ لغوه
cancelled = لغوه شوه. نوې پوښتنه لیکلی شئ.

## /status
status-none = ستاسو هېڅ پوښتنه له کارکوونکي سره په تمه نه ده. خپله پوښتنه دلته ولیکئ.
status-open = پوښتنه، شمېره { $number }: د { $desk } په برخه کې په تمه ده. ځواب به { $due } یا تر هغه مخکې درکړل شي.
status-overdue = پوښتنه، شمېره { $number }: د { $desk } په برخه کې په تمه ده. ځواب باید { $due } درکړل شوی وای. بخښنه غواړم. دوی ته مې بیا یادونه وکړه.
status-claimed = پوښتنه، شمېره { $number }: د { $desk } په برخه کې یو کارکوونکی پرې کار کوي. ځواب به { $due } یا تر هغه مخکې درکړل شي.
status-answered = پوښتنه، شمېره { $number }: د { $desk } برخې ځواب درکړی دی. که څه کم وي، دلته یې ولیکئ.
status-queue = ستاسو نوبت: { $rank }.
button-withdraw = 🗑️ د { $number } پوښتنې بېرته اخیستل
withdraw-confirm = غواړئ چې خپله { $number } شمېره پوښتنه بېرته واخلئ؟ بیا به هېڅوک پرې کار نه کوي.
button-withdraw-yes = ✅ هو، بېرته یې اخلم
withdraw-kept = سمه ده. ستاسو { $number } شمېره پوښتنه د { $desk } په برخه کې پاتې کېږي.
case-withdrawn = ستاسو { $number } شمېره پوښتنه مې بېرته واخیسته. نور څوک پرې کار نه کوي.

## /mydata /forget /privacy /help
mydata-intro = ستاسو په اړه مې دا شیان ساتلي دي:
mydata-language = ژبه: { $language }
mydata-place = ښاروالي: { $place }
mydata-status = د اوسېدو وضعیت: { $status }
mydata-not-chosen = نه دی ټاکل شوی
mydata-questions =
    { $count ->
        [one] { $count } پوښتنه چې له ما مو کړې ده
       *[other] { $count } پوښتنې چې له ما مو کړې دي
    }
mydata-cases =
    { $count ->
        [one] { $count } پوښتنه چې کارکوونکي ته ورکړل شوې ده
       *[other] { $count } پوښتنې چې کارکوونکي ته ورکړل شوې دي
    }
mydata-case-line = پوښتنه، شمېره { $number }، { $date }، { $desk }
mydata-retention =
    { $days ->
        [one] لیکنې د پوښتنې له تړل کېدو { $days } ورځ وروسته پاکېږي. په ⁨/forget⁩ سره هر څه همدا اوس پاکوئ.
       *[other] لیکنې د پوښتنې له تړل کېدو { $days } ورځې وروسته پاکېږي. په ⁨/forget⁩ سره هر څه همدا اوس پاکوئ.
    }
forget-confirm = غواړئ هر څه پاک کړئ چې ستاسو په اړه مې ساتلي دي؟ هغه پوښتنې هم بېرته اخیستل کېږي چې له کارکوونکي سره په تمه دي. دا کار بېرته نه شي راګرځېدای.
button-forget-yes = 🗑️ هو، هر څه پاک کړه
forget-done = هر څه چې ستاسو په اړه مې ساتلي وو، پاک شول. دا خبرې اترې په ټېلېګرام کې هم ړنګولی شئ. که غواړئ بیا پیل وکړئ، ولیکئ ⁨/start⁩.
privacy-text =
    د دې خدمت مسؤله ښاروالي ده. کارول یې په خپله خوښه دي.
    ستاسو ژبه، ښاروالي، پوښتنې او ځوابونه ساتم، چې یو کارکوونکی مرسته درسره وکړای شي. لیکنې یوه موده وروسته پاکېږي.
    ستاسو نوم نه ساتم. کارکوونکي یوه شمېره ویني، ستاسو نوم نه ویني.
    هېڅ شی د کډوالۍ ادارې (Migrationsverket) یا پولیسو ته نه لېږم. ستاسو په اړه هېڅ پرېکړه نه کوم.
    د ټولنیزو خدمتونو، ښوونځیو او روغتیا کارکوونکي باید اقدام وکړي که ماشوم په خطر کې وي.
    ټېلېګرام پټه لار نه ده. خپله شخصي شمېره، پته یا د خپلې دوسیې جزییات دلته مه لیکئ.
    ښاروالۍ ته پوښتنه عامه سند کېدای شي. د محرمیت قانون شخصي شیان ساتي.
    د ⁨/mydata⁩ امر ښيي چې څه مې ساتلي دي. د ⁨/forget⁩ امر یې پاکوي.
help-text =
    خپله پوښتنه په خپله ژبه ولیکئ. لنډه هم سمه ده.
    د ⁨/menu⁩ امر موضوعات ښيي.
    د ⁨/person⁩ امر ستاسو پوښتنه کارکوونکي ته ورکوي.
    د ⁨/status⁩ امر ښيي چې ځواب کله درکول کېږي.
    /leisure د وزګار وخت لپاره څه پیدا کوي، /courses کورسونه ښيي.
    /plan ښيي چې اوس د څه کولو وخت دی.
    /news ستاسو په ژبه خبرونه رالېږي.
    /today ښيي چې نن او دا اونۍ څه دي.
    په /tell سره وایئ چې څه ښه دي او څه بد.
    د ⁨/language⁩ امر ژبه بدلوي او ⁨/place⁩ ښاروالي.
    د ⁨/mydata⁩ امر ښيي چې څه ساتل شوي دي، ⁨/forget⁩ یې پاکوي، ⁨/privacy⁩ نور معلومات درکوي.
    که د چا ژوند په خطر کې وي، 112 ته زنګ ووهئ.

## Small talk
smalltalk-greeting = سلام. په څه پوهېدل غواړئ؟ خپله پوښتنه ولیکئ، یا یوه موضوع وټاکئ.
smalltalk-thanks = د مننې خبره نه ده. هر وخت چې پوښتنه لرئ، ویې لیکئ.
smalltalk-goodbye = د خدای په امان، پر ځان مو پام کوئ. هر وخت چې پوښتنه لرئ، زه دلته یم.
smalltalk-wellbeing = مننه، زه هم تاسو ته خیر او ښېګڼه غواړم. په څه پوهېدل غواړئ؟
smalltalk-identity = زه Lotsen یم، یو ماشین چې د ښاروالۍ له لیکنو ځواب ورکوي. کله چې ډاډه نه یم، یو انسان ځواب درکوي. په ⁨/person⁩ سره سمدستي له کارکوونکي پوښتلی شئ.

## Crisis cards: fixed text, the numbers first
crisis-danger =
    همدا اوس 112 ته زنګ ووهئ. وړیا دی، شپه او ورځ. ووایئ چې چېرته یاست او څه پېښ شوي دي.
    که اور لګېدلی وي یا خطر وي، له هغه ځایه ووځئ. له نږدې کس څخه مرسته وغواړئ.
    د ناروغۍ په اړه مشوره: 1177 ته زنګ ووهئ، شپه او ورځ.
crisis-violence =
    ایا همدا اوس په خطر کې یاست؟ 112 ته زنګ ووهئ. وړیا دی، شپه او ورځ.
    د ښځو د مرستې کرښه Kvinnofridslinjen: { $women }. وړیا، شپه او ورځ، له ژباړن سره. د ټېلېفون په بل کې نه ښکاري. اړینه نه ده چې خپل نوم ووایئ.
    نارینه د نارینه وو د مرستې کرښې ته زنګ وهلی شي، Stödlinjen för män: { $men }.
    د ښاروالۍ ټولنیز خدمتونه (socialtjänsten) باید له تاسو او ستاسو له ماشومانو سره مرسته وکړي.
    که بل څوک ستاسو ټېلېفون لولي، له لوستلو وروسته دا خبرې اترې ړنګې کړئ.
crisis-suicide =
    که ښايي همدا اوس ځان ته زیان ورسوئ، 112 ته زنګ ووهئ. وړیا دی، شپه او ورځ.
    همدا اوس له چا سره خبرې وکړئ: د ځان وژنې د فکرونو په وخت کې د مرستې کرښه Mind Självmordslinjen ده، د زنګ شمېره یې { $suicide } ده. روغتیايي مشوره: 1177.
    عمر مو له 18 کلونو کم دی؟ د ماشومانو د مرستې کرښې ته زنګ ووهئ، Bris: { $children }.
    یوازې مه پاتې کېږئ. له داسې چا وغواړئ چې باور پرې لرئ، چې درسره وي.
crisis-child =
    ایا کوم ماشوم همدا اوس په خطر کې دی؟ 112 ته زنګ ووهئ. وړیا دی، شپه او ورځ.
    که همدا اوس په خطر کې نه وي، د ښاروالۍ ټولنیزو خدمتونو (socialtjänsten) ته زنګ ووهئ. ماښام او د شنبې او یکشنبې په ورځو کې بېړنیو ټولنیزو خدمتونو (socialjour) ته زنګ ووهئ. د ښاروالۍ د ټېلېفون له مرکز څخه ورسره اړیکه نیولی شئ.
    ماشوم د ماشومانو د مرستې کرښې ته زنګ وهلی شي، Bris: { $children }. وړیا دی او اړینه نه ده چې ماشوم خپل نوم ووایي.
crisis-honour =
    ایا په خطر کې یاست، یا څوک مو بهر ته د بېولو په حال کې دي؟ 112 ته زنګ ووهئ. وړیا دی، شپه او ورځ.
    د ښځو د مرستې کرښه Kvinnofridslinjen: { $women }. وړیا، شپه او ورځ، له ژباړن سره. ماشومان د ماشومانو د مرستې کرښې ته زنګ وهلی شي، Bris: { $children }.
    هېڅوک حق نه لري چې تاسو واده ته مجبور کړي. له ښوونځي، روغتیايي خدمتونو، پولیسو یا ټولنیزو خدمتونو (socialtjänsten) مرسته غوښتلی شئ، بې له دې چې لومړی خپل نوم ووایئ.
    که بل څوک ستاسو ټېلېفون لولي، له لوستلو وروسته دا خبرې اترې ړنګې کړئ.
crisis-homeless =
    د هغې ښاروالۍ ټولنیزو خدمتونو (socialtjänsten) ته زنګ ووهئ چې اوس پکې یاست. ووایئ چې نن شپه د خوب ځای نه لرئ، او که ماشومان لرئ، امیندواره یا ناروغ یاست، دا هم ووایئ.
    ماښام او د شنبې او یکشنبې په ورځو کې: د ښاروالۍ د ټېلېفون له مرکز څخه بېړني ټولنیز خدمتونه (socialjour) وغواړئ. د خطر په وخت کې: 112 ته زنګ ووهئ.
    له تاوتریخوالي تښتئ؟ د ښځو د مرستې کرښه Kvinnofridslinjen: { $women }، شپه او ورځ، له ژباړن سره.
crisis-hunger =
    همدا نن د ښاروالۍ له ټولنیزو خدمتونو (socialtjänsten) سره اړیکه ونیسئ او ووایئ چې بېړنۍ ده: خواړه نه لرئ. که ماشومان لرئ، امیندواره یا ناروغ یاست، دا هم ووایئ.
    ماښام او د شنبې او یکشنبې په ورځو کې: د ښاروالۍ د ټېلېفون له مرکز څخه بېړني ټولنیز خدمتونه (socialjour) وغواړئ. که د چا ژوند په خطر کې وي: 112 ته زنګ ووهئ.
crisis-local = د { $place } د ټېلېفون مرکز: { $phone }
crisis-local-emergency = د { $place } د ټولنیزو چارو بېړنۍ څانګه (socialjour)، ماښام او د اونۍ پای: { $phone }
crisis-staff-told-open = کارکوونکو ته مې همدا اوس خبر ورکړ. یو کس به همدلته درته ولیکي. که بېړنۍ وي، دوی ته مه تم کېږئ: زنګ ووهئ.
crisis-staff-told-closed = کارکوونکو ته مې خبر ورکړ، خو اوس یې څوک نه لولي. دوی به { $due } بېرته راشي. مه تم کېږئ: زنګ ووهئ.
crisis-wrong = که ستاسو په خبره غلط پوه شوی یم، خپله پوښتنه بیا په نورو کلمو ولیکئ.

## Other kinds of message
location-not-needed = زه ستاسو موقعیت نه کاروم او نه مې دی ساتلی. په ⁨/place⁩ سره خپله ښاروالي ټاکلی شئ.
contact-not-needed = زه د ټېلېفون شمېرو ته اړتیا نه لرم او دا شمېره مې نه ده ساتلې. مهرباني وکړئ خپله پوښتنه ولیکئ.
sticker-reaction = زه یوازې لیکل لوستلی شم. مهرباني وکړئ خپله پوښتنه ولیکئ.
edited-again = خپله پوښتنه مو بدله کړې ده. دا د نوې پوښتنې ځواب دی.
many-messages = ډېر پیغامونه په یو وخت راغلل. زه یې یو په یو لولم، نو لږ وخت نیسي. هېڅ شی نه ورکېږي.
unknown-command = دا امر نه پېژنم. په ⁨/help⁩ سره وینئ چې زه څه کولی شم. یوازې خپله پوښتنه هم لیکلی شئ.
button-too-old = دا تڼۍ ډېره زړه ده. مهرباني وکړئ خپله پوښتنه بیا ولیکئ.
group-only-private = زه یوازې په شخصي خبرو اترو کې ځواب ورکوم، چې ستاسو پوښتنې یوازې ستاسو پاتې شي. مهرباني وکړئ مستقیم ماته ولیکئ.

## Commands (in Telegram's menu)
command-start = پیل
command-language = د ژبې بدلول
command-place = د خپلې ښاروالۍ ټاکل
command-menu = د موضوعاتو ښودل
command-person = له کارکوونکي پوښتنه
command-status = ځواب کله راکول کېږي؟
command-mydata = زما په اړه څه ساتل شوي دي
command-forget = زما په اړه د هر څه پاکول
command-privacy = زما معلومات څنګه ساتل کېږي
command-help = مرسته
bot-description = په سویډن کې د کور، پیسو، وزګار وخت، کار او کورنۍ په اړه پوښتنې. ځوابونه ستاسو په ژبه. کله چې ډاډه نه یم، یو انسان ځواب درکوي.
bot-short-description = د هغو خلکو لپاره ځوابونه چې سویډن ته نوي راغلي دي.

## The phone page
web-title = Lotsen
web-write-here = خپله پوښتنه ولیکئ
web-send = لېږل
web-you = تاسو
web-lotsen = Lotsen
web-connection-lost = انټرنېټ نه دی وصل. ستاسو لیکنه ساتل کېږي او چې بیا وصل شي، لېږل کېږي.
web-typing = یوه شېبه …

## Dates. The time is a 24-hour clock, for example 16:00.
due-today = نن په { $time } بجو
due-tomorrow = سبا په { $time } بجو
due-date = { $weekday }، { $day } { $month }، په { $time } بجو
date-long = { $day } { $month } { $year }
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
month-1 = جنوري
month-2 = فبروري
month-3 = مارچ
month-4 = اپرېل
month-5 = مۍ
month-6 = جون
month-7 = جولای
month-8 = اګست
month-9 = سپټمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = ډسمبر
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
date-words = کال میاشت ورځ د
# How a bare yes and a bare no are typed, alone and with thanks; semicolons between them.
yes-words = هو ; هوکې ; بلې ; هو مننه ; هو مهرباني
no-words = نه ; نا ; نه مننه ; اوس نه

## What was hidden in a message
hidden-personal-number = ما ستاسو په پیغام کې یوه شخصي شمېره پټه کړه.
hidden-phone = ما ستاسو په پیغام کې د ټلیفون یوه شمېره پټه کړه.
hidden-email = ما ستاسو په پیغام کې د برېښنالیک یو آدرس پټ کړ.
hidden-money = ما ستاسو په پیغام کې د کارت یا حساب یوه شمېره پټه کړه.
hidden-address = ما ستاسو په پیغام کې یو آدرس پټ کړ.
hidden-number = ما ستاسو په پیغام کې یوه شمېره پټه کړه.
hidden-several = ما ستاسو په پیغام کې شخصي معلومات پټ کړل.
hidden-why = داسې شیان هېڅکله دلته مه لیکئ. اوس یې هېڅوک نه شي لیدلای، ان کارکوونکي هم نه. که چا ته په کار وي، په ټلیفون یا د لیدنې پر وخت به یې درڅخه وپوښتي.

## Translated replies
reply-machine-translated = دا متن ماشین ژباړلی دی. اصلي متن:
reply-not-translated = دا ځواب ونه ژباړل شو. په دې ژبه لیکل شوی دی: { $language }.

## Finding something to do. The names of clubs and places are Swedish.
leisure-for-whom = د چا لپاره دی؟ عمر وټاکئ.
leisure-what = څه مو خوښېږي چې وشي؟ لیکلی یې هم شئ، لکه: فوټبال، نجلۍ 9 کلنه، شنبه.
leisure-found =
    { $count ->
        [one] دا مې وموند:
       *[other] دا مې وموندل:
    }
leisure-found-near = کټ مټ داسې څه مې ونه موندل. ښايي دا مناسب وي:
leisure-found-nothing = مناسب شی مې ونه موند. بل څه غوښتلی شئ، یا یو کارکوونکی مرسته درسره کولی شي.
leisure-no-directory = ستاسو د ښاروالۍ د فعالیتونو لېست لا نه لرم. یو کارکوونکی مرسته درسره کولی شي.
leisure-ask-always = وختونه او بیې بدلېدای شي. له ورتګ مخکې وپوښتئ.
interest-name =
    { $interest ->
        [ball-sports] د توپ لوبې
        [water] لامبو او اوبه
        [dance-and-music] نڅا او موسیقي
        [fighting-arts] رزمي سپورتونه
        [nature] بهر او طبیعت
        [animals] حیوانات
        [handicraft] لاسي کار او رسامي
        [cooking] پخلی
        [reading] کتابونه او لوستل
        [languages] ژبې
        [computers] کمپیوټر
        [theatre] تیاتر
        [painting] رسامي
        [small-children] له وړو ماشومانو سره
        [meeting-people] له خلکو سره لیدل
        [helping-others] له نورو سره مرسته
        [training] ورزش
        [quiet] یو ارام شی
        [religion-and-tradition] دین او دود
       *[work-contacts] د کار لپاره اړیکې
    }
activity-name =
    { $kind ->
        [football] فوټبال
        [basketball] باسکټبال
        [swimming-school] د لامبو زده کړه
        [swimming-women] د ښځو لپاره لامبو
        [gymnastics] جمناسټیک
        [dance] نڅا
        [martial-arts] رزمي سپورت
        [gym] جیم
        [running-walking] منډې وهل او قدم وهل
        [cycling] بایسکل ځغلول
        [scouts] څارندوی (سکاوټ)
        [outdoor] په طبیعت کې فعالیت
        [library] کتابتون
        [language-cafe] د ژبې کافي (språkcafé)
        [homework-help] د کورنۍ دندې مرسته
        [music-school] د موسیقۍ ښوونځی
        [theatre] تیاتر
        [art-craft] رسامي او لاسي کار
        [open-preschool] پرانیستی وړکتون (öppen förskola)
        [youth-centre] د ځوانانو ځای (fritidsgård)
        [womens-group] د ښځو ډله
        [mens-group] د نارینه وو ډله
        [parent-course] د مور او پلار کورس
        [study-circle] د زده کړې ډله (studiecirkel)
        [volunteering] رضاکارانه مرسته
        [chess-games] شطرنج او لوبې
        [gardening] باغواني او کرل
        [culture-house] د کلتور کور
       *[leisure-introduction] د وزګار وخت د فعالیتونو پېژندل
    }
activity-ages = عمر: { $from }–{ $to } کاله
activity-ages-from = عمر: له { $from } کلونو پورته
activity-group =
    { $group ->
        [girls] یوازې نجونې
        [women] یوازې ښځې
        [boys] یوازې هلکان
       *[men] یوازې نارینه
    }
activity-with-parent = یو لوی کس له ماشوم سره پاتې کېږي
activity-time = { $weekday } { $from }–{ $to }
activity-times-unknown = وختونه وپوښتئ
activity-rests-now = د کال په دې وخت کې نه وي
activity-free = وړیا
activity-cost = { $kr } کرونې
activity-cost-unknown = وپوښتئ چې بیه یې څو ده
activity-try =
    { $times ->
        [one] د پیسو له ورکولو مخکې یو ځل ازمویلی یې شئ
       *[other] د پیسو له ورکولو مخکې { $times } ځله ازمویلی یې شئ
    }
activity-fritidskortet = د Fritidskortet په کارت پیسې ورکولی شئ
activity-bus = د بس تمځای: { $stop }
activity-join =
    { $how ->
        [drop-in] همداسې راشئ، نوم لیکلو ته اړتیا نشته
        [call] لومړی زنګ ووهئ یا ولیکئ
        [form] په وېب پاڼه کې نوم ولیکئ
        [queue] نوبت دی: نوم ولیکئ
       *[unknown] وپوښتئ چې څنګه ګډون وکړئ
    }
activity-full =
    { $left ->
        [no] اوس ځای نشته
       *[queue] اوس نوبت دی
    }
activity-child-care = په دې وخت کې څوک د وړو ماشومانو پام کوي
activity-languages = د لارښوونکو ژبې: { $languages }
activity-made-up = دا یوازې بېلګه ده، چې وګورئ څنګه ښکاري. دا فعالیت نشته.
activity-unchecked = لا نه دی کتل شوی. له ورتګ مخکې وپوښتئ.
button-leisure = 🔎 فعالیت ومومئ
button-anything = ✨ هر څه چې وي
button-free-only = 🆓 وړیا
button-female-only = 👩 یوازې نجونې یا ښځې
button-child-care = 👶 د ماشوم له ساتنې سره
button-weekend = 📅 شنبه او یکشنبه
button-evening = 🌙 ماښام
button-other-wish = 🔄 بل څه
button-help-start = 🙋 په پیل کې مرسته وکړئ
command-leisure = فعالیت موندل

## Courses
courses-intro = لنډ کورسونه. یو درس څو دقیقې نیسي. هر وخت درېدلی او وروسته دوام ورکولی شئ.
courses-none = دلته لا کورسونه نشته. خپله پوښتنه ولیکئ، یا ⁨/menu⁩ وټاکئ.
course-overview =
    { $lessons ->
        [one] { $course }: یو درس.
       *[other] { $course }: { $lessons } درسونه. له هر ځایه چې غواړئ پیل یې کړئ.
    }
course-lesson = { $course } · درس { $number } له { $lessons } څخه
course-check = تاسو ته یوه پوښتنه
course-right = هو، سم دی.
course-not-quite = بشپړ سم نه دی. سم ځواب دا دی:
course-done = ټول کورس مو ولوست: { $course }. آفرین. هر درس بیا لوستلی شئ.
button-next-lesson = ▶️ بل درس
button-lessons = 📋 ټول درسونه
button-other-courses = 📚 نور کورسونه
command-courses = لنډ کورسونه
mydata-lessons = هغه درسونه چې لوستي مو دي: { $count }

## زما پلان
plan-command = زما پلان
plan-none = دلته لا پلان نشته. خپله پوښتنه ولیکئ، یا ⁨/menu⁩ وټاکئ.
plan-ask-arrival = هغې ښاروالۍ ته کله راغلئ چې اوس پکې اوسېږئ؟ بیا درښودلی شم چې څه کله وکړئ. میاشت بس ده. نېټه هم لیکلی شئ، لکه { $example }.
plan-ask-status = ځینې ګامونه یوازې د ځینو خلکو لپاره دي. ستاسو د اوسېدو وضعیت کوم یو دی؟
plan-ask-year = کوم کال؟
plan-ask-month = کومه میاشت؟
plan-ask-day = { $title }: د میاشتې تر کومې ورځې پورې؟
plan-ask-date = { $title }: کومه نېټه؟ ویې ټاکئ، یا یې ولیکئ، لکه { $example }.
plan-month = { $month } { $year }
plan-intro = دا ستاسو پلان دی. یو ګام وټاکئ چې په اړه یې ولولئ یا په نښه کړئ چې شوی دی. شمېره یې هم لیکلی شئ. هر وخت پوښتنه کولی شئ.
plan-now = اوس
plan-next = بیا
plan-later = وروسته
plan-all-done = ستاسو په پلان کې هر څه شوي دي. آفرین.
plan-by = تر { $date } پورې
plan-from = له { $date } څخه
plan-monthly = هره میاشت، بل ځل تر { $date } پورې
plan-yearly = هر کال، بل ځل تر { $date } پورې
plan-no-day = ورځ وټاکئ
plan-done = وشو: { $title }
plan-ask-later = { $title }: کله یې کول غواړئ؟
plan-put-off = { $title }: تر { $date } پورې وځنډول شو.
plan-reminds-of = د { $date } په سهار به مو همدلته دا ګام در په یاد کړم: { $title }. خوندي کوم چې تاسو دا غواړئ. هر وخت یې درولی شئ.
plan-reminds-when-known = کله چې وخت یې راشي، همدلته به دا ګام در په یاد کړم: { $title }. خوندي کوم چې تاسو دا غواړئ. هر وخت یې درولی شئ.
plan-reminds-of-all = کله چې د هر ګام وخت راشي، همدلته به یې در په یاد کړم، سهار، خو د یکشنبې او رخصتیو په ورځو نه. ځینې ګامونه یوې ورځې ته اړتیا لري: په پلان کې یې وټاکئ. خوندي کوم چې تاسو دا غواړئ. هر وخت یې درولی شئ.
plan-stopped = نور یې نه در په یادوم. ستاسو پلان لا دلته دی.
plan-reminder = یادونه: { $title }
plan-reminded = په { $date } به یې در په یاد کړم.
plan-button-done = ✔ وشو
plan-button-not-done = ↩️ لا نه دی شوی
plan-button-later = ⏰ وروسته
plan-button-week = 🗓️ یوه اونۍ وروسته
plan-button-month = 📆 یوه میاشت وروسته
plan-button-more = ℹ️ نور ولولئ
plan-button-remind = 🔔 را په یاد یې کړه
plan-button-remind-all = 🔔 ټول را په یاد کړه
plan-button-stop = 🔕 یادونې ودروه
plan-button-day = 📅 د ورځې ټاکل
plan-button-arrival = 📅 زما د راتګ وخت بدلول
plan-button-other-month = 🔄 بله میاشت
plan-button-page = ➡️ نور ګامونه
plan-mydata = زما پلان: په { $date } راغلئ
plan-mydata-done = زما پلان، شوي: { $titles }
plan-mydata-date = زما پلان، د دې ګام ورځ: { $title }، { $date }
plan-mydata-later = زما پلان، ځنډول شوی: { $title }، تر { $date } پورې
plan-mydata-reminders = زما پلان: غواړئ چې در په یاد شي

## خبرونه
news-command = خبرونه
news-intro = دلته د ښاروالۍ خبرونه په خپله ژبه ټاکئ. یوازې هغه څه درته رسېږي چې هو ورته ووایئ. ستاسو ټاکنه خوندي کوم. هر وخت یې درولی شئ.
news-none = اوس هېڅ خبر نه درته رسېږي. یوه موضوع یا هر څه وټاکئ.
news-chosen = خبرونه درته رسېږي د دې په اړه: { $topics }.
news-chosen-all = د هر څه په اړه خبرونه درته رسېږي.
news-place = ستاسو ښاروالي: { $place }. په ⁨/place⁩ سره یې بدلولی شئ.
news-no-place = زه نه پوهېږم چې په کومه ښاروالۍ کې اوسېږئ. ځکه یوازې هغه خبرونه درته رسېږي چې د ټولو لپاره وي. په ⁨/place⁩ سره ښاروالي وټاکئ.
news-all = ✨ هر څه
news-stopped = نور خبرونه نه درته رسېږي. که بیا یې غواړئ، ولیکئ ⁨/news⁩.
news-why = دا درته راورسېدل ځکه چې تاسو خبرونه غواړئ د دې په اړه: { $topic }.
news-why-all = دا درته راورسېدل ځکه چې تاسو ټول خبرونه غواړئ.
news-button-stop = 🔕 خبرونه ودروه
news-mydata = خبرونه: تاسو خبرونه غواړئ د دې په اړه: { $topics }
news-mydata-all = خبرونه: تاسو د هر څه په اړه خبرونه غواړئ

## The calendar: what takes place, reminders, signing up. The titles of events come from knowledge/events.toml.
today-command = نن او دا اونۍ
today-asked = نن څه دي; نن څه شته; دا اونۍ څه دي; نن څه خلاص دي
today-intro = نن { $date } دی. په { $place } کې دا دي.
today-everywhere = نن { $date } دی. دا دي.
today-now = نن
today-later = راتلونکې ورځې
today-nothing = په راتلونکو اوو ورځو کې مناسب شی نه پېژنم.
today-nothing-now = د نن لپاره مناسب شی نه پېژنم.
today-open = خلاص { $hours }: { $desks }
today-closed = نن تړلی: { $desks }
today-holiday = نن عمومي رخصتي ده او تړلی دی: { $desks }
event-kind =
    { $kind ->
        [drop-in] بې له وخت اخیستو
        [language-cafe] د ژبې کافې
        [parent-group] د والدینو ډله
       *[event] پروګرام
    }
event-time = { $weekday }، { $day } { $month }، { $from }–{ $to }
event-swedish = (په سویډني)
event-languages = هلته ژبې: { $languages }
event-desk = پوښتنې: { $desk }
event-free = خالي ځایونه: { $count }
event-full = ډک دی.
event-full-wait = ډک دی. ځای ته انتظار کولی شئ.
event-seat = تاسو ځای لرئ. چې راځئ دا کوډ وښایئ: { $code }. خوندي کوم چې نوم‌لیکنه مو کړې ده، بې له نومه.
event-waits = تاسو د انتظار په لیست کې شمېره { $rank } یئ. که ځای پیدا شو همدلته درته لیکم. خوندي کوم چې انتظار کوئ، بې له نومه.
event-given = اوس ځای لرئ: { $title }، { $due }. چې راځئ دا کوډ وښایئ: { $code }. که راتلای نه شئ، ځای بېرته ورکړئ.
event-left = نور ځای نه لرئ: { $title }.
event-reminds = همدلته به یې { $due } در په یاد کړم. خوندي کوم چې تاسو دا غواړئ.
event-soon = دومره ژر پیلېږي چې در په یاد کولی یې نه شم.
event-no-reminder = دا نه در په یادوم.
event-reminder = یادونه: { $title }، { $due }.
event-cancelled = لغوه شو: { $title }، { $due }.
event-gone = هغه څه چې غوښتل مو { $due } ورشئ، په هغه وخت کې نشته. /today ښيي چې څه دي.
event-past = پای ته رسېدلی، یا نه کېږي.
event-mydata-seat = نوم‌لیکنه: { $title }، { $due }، کوډ { $code }
event-mydata-waits = د انتظار په لیست کې: { $title }، { $due }
event-mydata-reminder = یادونه: { $title }، { $due }
event-button-remind = 🔔 را په یاد یې کړه
event-button-no-reminder = 🔕 مه یې را په یادوه
event-button-sign-up = ✍️ نوم مې ولیکه
event-button-wait = ⏳ د انتظار لیست
event-button-leave = ↩️ زما ځای بېرته ورکړه
event-button-more = ➡️ نور
event-button-today = 📅 یوازې نن
event-button-week = 📅 اوه ورځې
event-button-kind = 🔎 ډول وټاکئ
event-button-mine = 💬 زما په ژبه
event-button-any = 💬 ټولې ژبې
event-button-all = ✨ ټول
event-file = په خپل کالنډر کې یې کېږدئ

## Sound
button-listen = 🔊 واورئ
sound-machine = یو ماشین دا متن په لوړ غږ لولي. کېدای شي ځینې کلمې غلطې ووايي.
sound-machine-rough = یو ماشین دا متن په لوړ غږ لولي. په دې ژبه کې یې پوهېدل سخت دي.
sound-machine-near = یو ماشین دا متن د { $language } ژبې په غږ لولي. ځینې کلمې بل ډول اورېدل کېږي.
sound-not-now = اوس دا په لوړ غږ نه شم لوستلای. تاسو یې دلته لوستلای شئ، یا له یوه انسان پوښتنه وکړئ.
film-spoken = فلم. د خبرو ژبه: { $language }.
film-captions = لیکل شوې ژباړه: { $languages }.
button-transcript = 📄 په فلم کې څه ویل کېږي
voice-listens = ستاسو پیغام اورم. لږ وخت نیسي.
voice-heard = ما واورېدل: «{ $text }». سمه ده؟
button-voice-yes = ✅ هو
button-voice-no = ❌ نه
voice-mydata = یو غږیز پیغام: اورم یې، یا مې درڅخه پوښتلي چې سم مې اورېدلی
## Hearing what came of it: activities, the three questions, what somebody tells. No names, and no promise of an answer.
outing-try = ✅ غواړم یې و ازمویم: { $name }
outing-may-ask = ښه ده. کولی شم یوه اونۍ وروسته دلته در څخه وپوښتم چې څنګه و؟ د دې په اړه: { $activity }. ستاسو ځوابونه یوازې شمېرل کېږي. نوم نه خوندي کوم.
outing-button-yes = ✅ هو، ویې پوښته
outing-no = سمه ده. نه پوښتم.
outing-good = ښه ده. ویې ازمویئ. که مو نظر بدل شو، یوه اونۍ وروسته پوښتلی شم چې څنګه و.
outing-noted = ښه ده. همدلته { $due } پوښتم. خوندي کوم چې تاسو دا غواړئ. هر وخت یې درولی شئ.
outing-stopped = نور د فعالیتونو په اړه نه پوښتم.
outing-button-stop = 🔕 د دې په اړه مه پوښته
outing-did-you-go = تاسو غوښتل دا و ازمویئ: { $activity }. ورغلئ؟
outing-how = څنګه و؟ ({ $activity })
outing-still = څلور اونۍ وړاندې دې ته ورغلئ: { $activity }. لا هم ځئ؟
outing-why = ولې مو پرېښود؟
outing-button-went = ✅ هو، ورغلو
outing-button-not-yet = ⏳ لا نه
outing-button-not-out = ❌ ونه شو
outing-button-liked = 😀 خوښ مو شو
outing-button-so-so = 😐 منځنی و
outing-button-not-for-us = 🙁 زموږ لپاره نه و
outing-button-still = ✅ هو، لا هم ځو
outing-button-stopped = ❌ نه، پرې مو ښود
outing-button-far = 🚌 ډېر لرې و
outing-button-cost = 💰 ډېر ګران و
outing-button-time = ⏰ وخت مې نه درلود
outing-button-welcome = 💔 د ښه راغلاست احساس مې ونه کړ
outing-button-language = 💬 ژبه سخته وه
outing-button-other = 🤷 بل څه
outing-later = مننه. شاوخوا څلور اونۍ وروسته یو ځل بیا پوښتم.
outing-thanks = مننه. ستاسو ځواب بې له نومه شمېرل کېږي.
outing-mydata = هغه فعالیتونه چې پوښتلی یې شم: { $activities }
outing-mydata-yes = فعالیتونه: پوښتلی شم چې څنګه و
outing-mydata-no = فعالیتونه: نه غواړئ چې وپوښتل شئ
voice-late = دې ته مو لا دمخه ځواب ورکړی، یا نور نه پوښتل کېږي.
pulse-offer = کولی شم درې لنډې پوښتنې وکړم چې په سویډن کې څنګه یاست؟ په خپله خوښه دي او نیمه دقیقه وخت نیسي. ستاسو ځوابونه یوازې شمېرل کېږي. له تاسو سره یو ځای نه ساتل کېږي، نو هېڅوک یې نه شي موندلی او وروسته نه شي پاکېدلی. که هو ووایئ، شاوخوا څلور میاشتې وروسته او د دوو کلونو له پای مخکې بیا پوښتم.
pulse-again = څه موده مخکې مو درې لنډو پوښتنو ته ځواب ورکړ. یو ځل بیا یې پوښتلی شم؟ په خپله خوښه دي. ستاسو ځوابونه یوازې شمېرل کېږي او له تاسو سره نه ساتل کېږي.
pulse-button-yes = ✅ هو، وپوښته
pulse-button-not-now = ⏳ اوس نه
pulse-button-never = 🔕 بیا هېڅکله مه پوښته
pulse-not-now = سمه ده. په دې اړه هېڅ نه خوندي کېږي.
pulse-never = سمه ده. دا بیا هېڅکله نه پوښتم.
pulse-ready = زه کار یا زده‌کړې ته چمتو یم. (1: هېڅ نه. 5: هو، ډېر.)
pulse-people = داسې خلک شته چې مرسته ترې غوښتلی شم. (1: هېڅوک. 5: هو، ډېر.)
pulse-turn = پوهېږم چې کله یو څه ته اړتیا لرم چېرې ورشم. (1: هېڅ نه. 5: هو، ډېر ښه.)
pulse-thanks = مننه. ستاسو ځوابونه بې له نومه شمېرل کېږي.
pulse-mydata = درې پوښتنې: تاسو ویلي چې وپوښتل شئ. ځوابونه بې له تاسو شمېرل کېږي او دلته نه دي
pulse-mydata-never = درې پوښتنې: نه غواړئ چې وپوښتل شئ
tell-command = موږ ته ووایئ
tell-intro = په دې خدمت، ښاروالۍ یا دلته ژوند کې څه ښه یا بد دي؟ په یوه پیغام کې یې ولیکئ، یا غږیز پیغام ولېږئ. کارکوونکي یې ستاسو له نومه پرته لولي. متنونه له یوې مودې وروسته پاکېږي. څوک دې ته ځواب نه ورکوي. که ځواب ته اړتیا لرئ، د «له کارکوونکي پوښتنه» تڼۍ کېکاږئ.
tell-intro-web = په دې خدمت، ښاروالۍ یا دلته ژوند کې څه ښه یا بد دي؟ په یوه پیغام کې یې ولیکئ. په دې پاڼه کې غږ نه شئ لېږلی، یوازې متن. کارکوونکي یې ستاسو له نومه پرته لولي. متنونه له یوې مودې وروسته پاکېږي. څوک دې ته ځواب نه ورکوي. که ځواب ته اړتیا لرئ، د «له کارکوونکي پوښتنه» تڼۍ کېکاږئ.
tell-thanks = مننه. کارکوونکي یې لولي. دلته څوک ځواب نه ورکوي. نورو ته ستاسو له نومه پرته ښودل کېدای شي؟
tell-button-yes = ✅ هو، ښودل کېدای شي
tell-shown = مننه. ستاسو له نومه پرته ښودل کېدای شي.
tell-not-shown = مننه. یوازې کارکوونکي یې لولي.
tell-amended = هغه څه مې بدل کړل چې ویلي مو وو.
tell-mydata = تاسو موږ ته وویل، { $date }: { $text }
tell-mydata-voice = تاسو موږ ته په غږیز پیغام یا عکس وویل، { $date }
## Certificates of courses
certificate-button = 🎓 تصدیق‌پاڼه
certificate-offer = تاسو تصدیق‌پاڼه ترلاسه کوئ چې د { $course } کورس مو لوستی دی. پاڼه خلاصه کړئ او هغه نوم ولیکئ چې باید په تصدیق‌پاڼه کې وي. نوم یوازې په تصدیق‌پاڼه کې وي: زه یې نه ساتم. دلته په چټ کې یې مه لیکئ. لینک یوه ورځ کار کوي.
certificate-open = تصدیق‌پاڼه جوړه کړئ
certificate-by-hand = دا ستاسو تصدیق‌پاڼه د { $course } کورس لپاره ده. چاپ یې کړئ او خپل نوم په لاس پر کرښه ولیکئ. زه د نوم پوښتنه نه کوم او نه یې ساتم.
certificate-title = ستاسو تصدیق‌پاڼه
certificate-name = هغه نوم چې باید په تصدیق‌پاڼه کې وي
certificate-not-kept = نوم نه ساتل کېږي. یوازې په هغه فایل کې وي چې تاسو یې ترلاسه کوئ.
certificate-make = تصدیق‌پاڼه د PDF په بڼه جوړه کړئ
certificate-without = بې نومه، په لاس یې لیکم
certificate-no-name = یو نوم ولیکئ، یا «بې نومه» وټاکئ.
certificate-letters = ځینې توري نه چاپېږي. نوم په نورو تورو ولیکئ، یا «بې نومه» وټاکئ او په لاس یې ولیکئ.
certificate-later = اوس ونه شول. لږ صبر وکړئ او بیا هڅه وکړئ.
certificate-expired = لینک زوړ دی یا بشپړ نه دی. چټ ته بېرته لاړ شئ، کورس په ⁨/courses⁩ خلاص کړئ او 🎓 وټاکئ.
certificate-mydata = پای ته رسېدلی کورس: { $course }، { $date }

## The family's schedule
schedule-button = 🗓 زموږ مهال‌وېش
schedule-put = 🗓 زموږ په مهال‌وېش کې یې کېږدئ
schedule-which = کوم فعالیت باید په مهال‌وېش کې وي؟
schedule-for-whom = د چا لپاره دی؟ زه یوازې یوه شمېره او یو عمر ساتم، نوم نه.
schedule-child = ماشوم { $number } · عمر { $age }
schedule-adult = 🧑 یو لوی کس
schedule-another-child = ➕ بل ماشوم
schedule-age = ماشوم څو کلن دی؟
schedule-when = کومې اوونۍ؟
schedule-this-week = دا اوونۍ
schedule-next-week = راتلونکې اوونۍ
schedule-four-weeks = څلور اوونۍ له دې اوونۍ
schedule-along = څوک ورسره ځي؟
schedule-me = زه
schedule-parent = بل مور یا پلار
schedule-guide = د ټولنو لارښود
schedule-nobody = تر اوسه هېڅوک
schedule-kept = ستاسو په مهال‌وېش کې دی: { $title }. زه فعالیت، د ماشوم شمېره او عمر، اوونۍ، او ملګری ساتم. په ⁨/leisure⁩ یې لیدلی شئ.
schedule-title = زموږ مهال‌وېش
schedule-week = اوونۍ { $number }، له { $date }
schedule-gone = دا فعالیت نور په لېست کې نشته.
schedule-removed = ستاسو له مهال‌وېش څخه لرې شو.
schedule-page = د لوستلو او چاپ پاڼه
schedule-link = لینک اووه ورځې کار کوي. هر څوک چې لینک ولري، مهال‌وېش لوستلی شي.
schedule-empty = ستاسو مهال‌وېش تش دی. ⁨/leisure⁩ وټاکئ، یو فعالیت ومومئ او پکې یې کېږدئ.
schedule-full = مهال‌وېش ډک دی. لومړی یو شی لرې کړئ: ⁨/leisure⁩.
schedule-expired = لینک زوړ دی یا بشپړ نه دی. په چټ کې په ⁨/leisure⁩ نوی لینک وغواړئ.
schedule-mydata = ستاسو په مهال‌وېش کې فعالیتونه: { $count }
