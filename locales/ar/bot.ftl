# What Lotsen says to newcomers. Plain text: no HTML, no Markdown.
# Short sentences, common words. No exclamation marks, no guilt, no threats.
# Commands stand in isolates (U+2068 … U+2069): without them "/menu" is drawn as "menu/" in right-to-left text.

## First meeting
greeting =
    مرحبًا. أنا Lotsen، خدمة للوافدين الجدد إلى البلديات في السويد.
    أجيب عن الأسئلة حول السكن والمال وأوقات الفراغ والعمل والأسرة.
    أنا آلة. عندما لا أكون متأكدًا، يجيبك هنا موظف.
privacy-short = من فضلك لا تكتب هنا رقمك الشخصي أو عنوانك أو أي معلومات خاصة أخرى.
choose-language = اختر لغتك.
language-set = نتكلم الآن العربية. يمكنك تغيير اللغة بالأمر ⁨/language⁩.
choose-place = في أي بلدية تسكن؟ هكذا تكون الأجوبة مناسبة للمكان الذي تسكن فيه.
button-skip = ⏭️ تخطٍّ
button-more-places = ➡️ أماكن أخرى
place-set = سأتذكر أنك تسكن في { $place }. يمكنك تغيير ذلك بالأمر ⁨/place⁩.
place-skipped = لا بأس. يمكنك الاختيار لاحقًا بالأمر ⁨/place⁩.
menu-intro = اكتب سؤالك بكلماتك، أو اختر موضوعًا.
menu-topic = الموضوع: { $topic }. اختر سؤالًا أو اكتب سؤالك.
button-menu = القائمة
button-more = ➡️ المزيد
button-back = 🔙 رجوع

## Answers
answer-source = المصدر: { $source }
answer-desk = الجهة المسؤولة: { $desk }
answer-checked = تاريخ المراجعة: { $date }
answer-machine-made = هذا النص ترجمته آلة، ولم يراجعه بعد شخص يتكلم هذه اللغة.
answer-corrected = أرسلنا إليك من قبل جوابًا عن هذا الموضوع لم يكن صحيحًا. نعتذر. هذا هو الصحيح:
answer-other-language = هذا الجواب غير متوفر بلغتك بعد. ها هو بهذه اللغة: { $language }.
answer-related = يمكنك أيضًا أن تقرأ:
answer-urgent-staff-told = قد يكون هذا مستعجلًا، لذلك أخبرت أيضًا الموظفين لدى { $desk }. رقم سؤالك { $number }. سيردّون عليك هنا { $due } على أبعد تقدير. لا تنتظرهم إذا كان الأمر لا يحتمل الانتظار.
urgent-nobody-now = لا أحد لدى { $desk } في العمل الآن. سيعودون { $due }. إذا كان أحد في خطر، فاتصل بالرقم 112. وإذا كان أحد مريضًا، فاتصل بالرقم 1177 في أي وقت، ليلًا أو نهارًا.
in-danger = إذا كان أحد في خطر، فاتصل بالرقم 112. وإذا كان أحد مريضًا، فاتصل بالرقم 1177 في أي وقت، ليلًا أو نهارًا.
button-helpful = 👍
button-not-helpful = 👎
button-person = 🙋 اسأل موظفًا
feedback-thanks = شكرًا. هذا يساعدنا.
feedback-sorry = آسف لأن هذا لم يساعدك. هل تريد أن يجيبك موظف؟
button-told-otherwise = 🗣️ قيل لي شيء آخر
told-by-whom = من قال لك شيئًا آخر؟ عندها يتحقق المسؤولون عن الجواب مما هو صحيح.
button-told-municipality = البلدية
button-told-other = شخص آخر
button-yes-person = ✅ نعم، أريد موظفًا
button-no = ❌ لا
no-is-fine = حسنًا. يمكنك دائمًا كتابة سؤال جديد.

## When the question is not clear
offer-intro = لست متأكدًا تمامًا مما تقصد. هل هو واحد من هذه؟
button-none-of-these = 🚫 لا شيء من هذه
new-answer = يوجد الآن جواب قد يناسب سؤالك رقم { $number }. اضغط على الزر لقراءته. ويبقى سؤالك أيضًا عند موظف.
ask-status = الجواب يختلف حسب وضع إقامتك. ما هو وضعك؟
ask-place = الجواب يختلف حسب مكان سكنك. أي بلدية هي؟
status-asylum = قدّمت طلب لجوء
status-temporary-protection = حماية مؤقتة (أوكرانيا)
status-permit = تصريح إقامة
status-eu = مواطن من الاتحاد الأوروبي
status-citizen = مواطن سويدي
button-do-not-know = 🤷 لا أعرف
ask-language = بأي لغة كتبت سؤالك؟ اختر اللغة وسأبحث مرة أخرى.
ask-write-question = لم أجد سؤالًا في رسالتك. من فضلك اكتبه ببضع كلمات.

## Handing over to a person
handed-over =
    لست متأكدًا بما يكفي لأجيب عن هذا. أعطيت سؤالك لموظف لدى { $desk }.
    ستحصل على الجواب هنا { $due } على أبعد تقدير. رقم سؤالك { $number }.
handed-over-asked =
    أعطيت سؤالك لموظف لدى { $desk }.
    ستحصل على الجواب هنا { $due } على أبعد تقدير. رقم سؤالك { $number }.
handed-over-media =
    لا أستطيع قراءة الصور أو سماع الصوت. أرسلت ذلك إلى موظف لدى { $desk }.
    ستحصل على الجواب هنا { $due } على أبعد تقدير. رقم سؤالك { $number }.
handed-over-failure =
    حدث خطأ عندنا. لم يضع شيء: سؤالك موجود عند موظف لدى { $desk }.
    ستحصل على الجواب هنا { $due } على أبعد تقدير. رقم سؤالك { $number }.
handed-over-stale =
    النص الذي عندي عن هذا الموضوع تجري مراجعته من جديد، لذلك لا أرسله. أعطيت سؤالك لموظف لدى { $desk }.
    ستحصل على الجواب هنا { $due } على أبعد تقدير. رقم سؤالك { $number }.
handed-over-language =
    لم أستطع أن أعرف ما هي هذه اللغة. أعطيت سؤالك لموظف لدى { $desk }.
    ستحصل على الجواب هنا { $due } على أبعد تقدير. رقم سؤالك { $number }.
added-to-case = أضفت هذا إلى سؤالك رقم { $number }. سيأتيك الرد هنا { $due } على أبعد تقدير، من { $desk }.
with-person = سؤالك عند موظف لدى { $desk }، وهو يقرأ ما تكتبه.
claimed-notice = موظف لدى { $desk } يقرأ سؤالك الآن. ما تكتبه هنا يصل إليه. يمكنك في هذه الأثناء استعمال الآلة بالأمر ⁨/menu⁩.
claimed-by-name = { $name } من { $desk } يقرأ سؤالك الآن. ما تكتبه هنا يصل إلى هذا الموظف. يمكنك في هذه الأثناء استعمال الآلة بالأمر ⁨/menu⁩.
handed-to-desk = سؤالك رقم { $number } موجود الآن لدى { $desk }، فهناك يعرفون عنه أكثر. ستحصل على الجواب هنا { $due } على أبعد تقدير.
case-delayed = سؤالك رقم { $number } يحتاج إلى وقت أطول. سيأتيك الرد هنا { $due } على أبعد تقدير، من { $desk }.
cases-merged = سؤالاك رقم { $other } ورقم { $number } مرتبطان. سيأتيك الرد على الاثنين هنا تحت الرقم { $number }، { $due } على أبعد تقدير، من { $desk }.
reply-from = رد من { $desk }:
reply-entry-from = وصلك هذا الجواب من { $desk }:
button-solved = 👍 نعم، حُلّت المسألة
button-not-solved = 👎 ما زلت أحتاج إلى مساعدة
message-taken-back = وصلت إلى هنا رسالة بالخطأ، وقد حُذفت.
case-closed = سؤالك رقم { $number } أُغلق. هل حصلت على المساعدة التي تحتاجها؟
case-solved-thanks = جيد. يمكنك دائمًا كتابة سؤال جديد.
case-reopened = فتحت سؤالك رقم { $number } من جديد. سيأتيك الرد هنا { $due } على أبعد تقدير، من { $desk }.
case-closed-already = هذا السؤال مغلق. اكتب سؤالًا جديدًا إذا كنت تحتاج إلى مساعدة.
person-write-question = ماذا تريد أن تسأل؟ اكتبه في رسالة واحدة وسأعطيه لموظف.
button-cancel = ✖️ إلغاء
cancelled = أُلغي ذلك. يمكنك كتابة سؤال جديد.

## /status
status-none = ليس لديك سؤال ينتظر عند موظف. اكتب سؤالك هنا.
status-open = السؤال رقم { $number }: ينتظر لدى { $desk }. الجواب { $due } على أبعد تقدير.
status-overdue = السؤال رقم { $number }: ينتظر لدى { $desk }. كان يجب أن يأتيك الجواب { $due }. أعتذر عن ذلك. لقد ذكّرتهم.
status-claimed = السؤال رقم { $number }: يعمل عليه موظف لدى { $desk }. الجواب { $due } على أبعد تقدير.
status-answered = السؤال رقم { $number }: وصلك الجواب من { $desk }. اكتب هنا إذا كان ينقصك شيء.
status-queue = دورك في الانتظار: { $rank }.
button-withdraw = 🗑️ سحب السؤال { $number }
withdraw-confirm = هل تريد سحب سؤالك رقم { $number }؟ عندئذ لن يعمل عليه أحد.
button-withdraw-yes = ✅ نعم، أسحبه
withdraw-kept = حسنًا. سؤالك رقم { $number } باقٍ لدى { $desk }.
case-withdrawn = سحبت سؤالك رقم { $number }. لم يعد أحد يعمل عليه.

## /mydata /forget /privacy /help
mydata-intro = هذا ما حفظته عنك:
mydata-language = اللغة: { $language }
mydata-place = البلدية: { $place }
mydata-status = وضع الإقامة: { $status }
mydata-not-chosen = لم يتم الاختيار
mydata-questions =
    { $count ->
        [zero] لم تطرح عليّ أي سؤال
        [one] سؤال واحد طرحته عليّ
        [two] سؤالان طرحتهما عليّ
        [few] { $count } أسئلة طرحتها عليّ
        [many] { $count } سؤالًا طرحته عليّ
       *[other] { $count } سؤال طرحته عليّ
    }
mydata-cases =
    { $count ->
        [zero] لم يُعطَ أي سؤال لموظف
        [one] سؤال واحد أُعطي لموظف
        [two] سؤالان أُعطيا لموظف
        [few] { $count } أسئلة أُعطيت لموظف
        [many] { $count } سؤالًا أُعطي لموظف
       *[other] { $count } سؤال أُعطي لموظف
    }
mydata-case-line = السؤال رقم { $number }، { $date }، { $desk }
mydata-retention =
    { $days ->
        [zero] تُمحى النصوص فور إغلاق السؤال. بالأمر ⁨/forget⁩ تمحو كل شيء الآن.
        [one] تُمحى النصوص بعد يوم واحد من إغلاق السؤال. بالأمر ⁨/forget⁩ تمحو كل شيء الآن.
        [two] تُمحى النصوص بعد يومين من إغلاق السؤال. بالأمر ⁨/forget⁩ تمحو كل شيء الآن.
        [few] تُمحى النصوص بعد { $days } أيام من إغلاق السؤال. بالأمر ⁨/forget⁩ تمحو كل شيء الآن.
        [many] تُمحى النصوص بعد { $days } يومًا من إغلاق السؤال. بالأمر ⁨/forget⁩ تمحو كل شيء الآن.
       *[other] تُمحى النصوص بعد { $days } يوم من إغلاق السؤال. بالأمر ⁨/forget⁩ تمحو كل شيء الآن.
    }
forget-confirm = هل تريد محو كل ما حفظته عنك؟ الأسئلة التي تنتظر عند موظف تُسحب أيضًا. لا يمكن التراجع عن ذلك.
button-forget-yes = 🗑️ نعم، امحُ كل شيء
forget-done = كل ما كنت قد حفظته عنك مُحي. يمكنك أيضًا حذف هذه المحادثة في تيليغرام. اكتب ⁨/start⁩ إذا أردت أن تبدأ من جديد.
privacy-text =
    البلدية هي المسؤولة عن هذه الخدمة. استعمالها اختياري.
    أحفظ لغتك وبلديتك وأسئلتك والأجوبة، حتى يستطيع موظف أن يساعدك. تُمحى النصوص بعد مدة.
    لا أحفظ اسمك. الموظفون يرون رقمًا، ولا يرون اسمك.
    لا أرسل أي شيء إلى مصلحة الهجرة (Migrationsverket) أو الشرطة. ولا أتخذ أي قرار يخصك.
    الموظفون في الخدمات الاجتماعية والمدارس والرعاية الصحية يجب أن يتصرفوا إذا كان طفل في خطر.
    تيليغرام ليس قناة سرية. لا تكتب هنا رقمك الشخصي أو عنوانك أو تفاصيل قضيتك.
    السؤال المرسل إلى البلدية قد يكون وثيقة عامة. قواعد السرية تحمي الأمور الخاصة.
    الأمر ⁨/mydata⁩ يعرض ما حفظته. الأمر ⁨/forget⁩ يمحوه.
help-text =
    اكتب سؤالك بلغتك. يكفي أن يكون قصيرًا.
    الأمر ⁨/menu⁩ يعرض المواضيع.
    الأمر ⁨/person⁩ يعطي سؤالك لموظف.
    الأمر ⁨/status⁩ يعرض متى يأتيك الجواب.
    /leisure يجد لك نشاطًا في وقت الفراغ، و /courses يعرض الدورات.
    /plan يعرض ما حان وقت القيام به.
    /news يعطيك أخبارًا بلغتك.
    /today يعرض ما يحدث اليوم وهذا الأسبوع.
    /tell لتقول ما هو جيد وما هو سيئ.
    الأمر ⁨/language⁩ يغيّر اللغة، والأمر ⁨/place⁩ يغيّر البلدية.
    الأمر ⁨/mydata⁩ يعرض ما هو محفوظ، والأمر ⁨/forget⁩ يمحوه، والأمر ⁨/privacy⁩ يخبرك بالمزيد.
    إذا كانت الحياة في خطر، اتصل بالرقم 112.

## Small talk
smalltalk-greeting = أهلًا. ماذا تريد أن تعرف؟ اكتب سؤالك أو اختر موضوعًا.
smalltalk-thanks = على الرحب والسعة. اكتب متى كان لديك سؤال.
smalltalk-goodbye = مع السلامة، واعتنِ بنفسك. أنا هنا متى كان لديك سؤال.
smalltalk-wellbeing = شكرًا، وأتمنى لك الخير أيضًا. ماذا تريد أن تعرف؟
smalltalk-identity = أنا Lotsen، آلة تجيب من نصوص تشرف عليها البلدية. عندما لا أكون متأكدًا، يجيب موظف. بالأمر ⁨/person⁩ يمكنك أن تسأل موظفًا مباشرة.

## Crisis cards: fixed text, the numbers first
crisis-danger =
    اتصل الآن بالرقم 112. الاتصال مجاني، ليلًا ونهارًا. قل أين أنت وماذا حدث.
    اخرج من المكان إذا كان فيه حريق أو خطر. اطلب المساعدة من شخص قريب منك.
    نصائح عن المرض: اتصل بالرقم 1177، ليلًا ونهارًا.
crisis-violence =
    هل أنت في خطر الآن؟ اتصل بالرقم 112. الاتصال مجاني، ليلًا ونهارًا.
    خط مساعدة النساء المعنَّفات Kvinnofridslinjen: { $women }. مجاني، ليلًا ونهارًا، مع مترجمين. لا يظهر في فاتورة الهاتف. لا يلزم أن تذكر اسمك.
    الرجال يمكنهم الاتصال بخط دعم الرجال Stödlinjen för män: { $men }.
    الخدمات الاجتماعية (socialtjänsten) في البلدية يجب أن تساعدك وتساعد أطفالك.
    إذا كان شخص آخر يقرأ هاتفك، فاحذف هذه المحادثة بعد أن تقرأها.
crisis-suicide =
    إذا كان من الممكن أن تؤذي نفسك الآن، اتصل بالرقم 112. الاتصال مجاني، ليلًا ونهارًا.
    تحدث مع أحد الآن: خط المساعدة عند أفكار الانتحار Mind Självmordslinjen، اتصل بالرقم { $suicide }. نصائح صحية: 1177.
    هل عمرك أقل من 18 سنة؟ اتصل بخط مساعدة الأطفال Bris: { $children }.
    لا تبقَ وحدك. اطلب من شخص تثق به أن يكون معك.
crisis-child =
    هل هناك طفل في خطر الآن؟ اتصل بالرقم 112. الاتصال مجاني، ليلًا ونهارًا.
    إن لم يكن في خطر الآن، اتصل بالخدمات الاجتماعية (socialtjänsten) في البلدية. في المساء وعطلة نهاية الأسبوع اتصل بخدمة الطوارئ الاجتماعية (socialjour). تصل إليهم عن طريق هاتف البلدية الرئيسي.
    يمكن للطفل أن يتصل بخط مساعدة الأطفال Bris: { $children }. الاتصال مجاني، ولا يلزم أن يذكر الطفل اسمه.
crisis-honour =
    هل أنت في خطر، أو هل يوشك أحد أن يأخذك إلى خارج البلد؟ اتصل بالرقم 112. الاتصال مجاني، ليلًا ونهارًا.
    خط مساعدة النساء المعنَّفات Kvinnofridslinjen: { $women }. مجاني، ليلًا ونهارًا، مع مترجمين. الأطفال يمكنهم الاتصال بخط مساعدة الأطفال Bris: { $children }.
    لا يحق لأحد أن يجبرك على الزواج. يمكنك أن تطلب المساعدة من المدرسة أو الرعاية الصحية أو الشرطة أو الخدمات الاجتماعية (socialtjänsten) دون أن تذكر اسمك أولًا.
    إذا كان شخص آخر يقرأ هاتفك، فاحذف هذه المحادثة بعد أن تقرأها.
crisis-homeless =
    اتصل بالخدمات الاجتماعية (socialtjänsten) في البلدية التي أنت فيها الآن. قل إنه ليس لديك مكان تنام فيه الليلة، وقل إن كان معك أطفال أو كان هناك حمل أو مرض.
    في المساء وعطلة نهاية الأسبوع: اطلب من هاتف البلدية الرئيسي خدمة الطوارئ الاجتماعية (socialjour). عند الخطر: اتصل بالرقم 112.
    هل تهرب من العنف؟ خط مساعدة النساء المعنَّفات Kvinnofridslinjen: { $women }، ليلًا ونهارًا، مع مترجمين.
crisis-hunger =
    تواصل اليوم مع الخدمات الاجتماعية (socialtjänsten) في البلدية وقل إن الأمر عاجل: ليس لديك طعام. قل إن كان معك أطفال أو كان هناك حمل أو مرض.
    في المساء وعطلة نهاية الأسبوع: اطلب من هاتف البلدية الرئيسي خدمة الطوارئ الاجتماعية (socialjour). إذا كانت الحياة في خطر: اتصل بالرقم 112.
crisis-local = الهاتف الرئيسي لبلدية { $place }: { $phone }
crisis-local-emergency = خدمة الطوارئ الاجتماعية (socialjour) في { $place }، مساءً وفي عطلة نهاية الأسبوع: { $phone }
crisis-staff-told-open = أخبرت الموظفين الآن. سيكتب لك شخص هنا. لا تنتظرهم إذا كان الأمر عاجلًا: اتصل.
crisis-staff-told-closed = أخبرت الموظفين، لكن لا أحد يقرأ هذا الآن. سيعودون { $due }. لا تنتظر: اتصل.
crisis-wrong = إذا أسأت فهمك، فاكتب سؤالك مرة أخرى بكلمات مختلفة.

## Other kinds of message
location-not-needed = أنا لا أستعمل موقعك ولم أحفظه. يمكنك اختيار بلديتك بالأمر ⁨/place⁩.
contact-not-needed = لا أحتاج إلى أرقام هواتف ولم أحفظ هذا الرقم. من فضلك اكتب سؤالك.
sticker-reaction = أستطيع قراءة الكتابة فقط. من فضلك اكتب سؤالك بالكلمات.
edited-again = لقد غيّرت سؤالك. هذا هو الجواب عن السؤال الجديد.
many-messages = وصلت رسائل كثيرة في وقت واحد. أقرؤها واحدة بعد الأخرى، ولذلك يستغرق الأمر بعض الوقت. لا يضيع شيء.
unknown-command = لا أعرف هذا الأمر. بالأمر ⁨/help⁩ ترى ما أستطيع فعله. ويمكنك أيضًا أن تكتب سؤالك فقط.
button-too-old = هذا الزر قديم جدًا. من فضلك اكتب سؤالك مرة أخرى.
group-only-private = أجيب في المحادثات الخاصة فقط، حتى تبقى أسئلتك لك وحدك. من فضلك اكتب لي مباشرة.

## Commands (in Telegram's menu)
command-start = ابدأ
command-language = تغيير اللغة
command-place = اختيار بلديتك
command-menu = عرض المواضيع
command-person = اسأل موظفًا
command-status = متى يأتيني الجواب؟
command-mydata = ما هو محفوظ عني
command-forget = محو كل شيء عني
command-privacy = كيف تُحمى بياناتي
command-help = مساعدة
bot-description = أسئلة عن السكن والمال وأوقات الفراغ والعمل والأسرة في السويد. أجوبة بلغتك. عندما لا أكون متأكدًا، يجيبك موظف.
bot-short-description = أجوبة للوافدين الجدد إلى السويد.

## The phone page
web-title = Lotsen
web-write-here = اكتب سؤالك
web-send = إرسال
web-you = أنت
web-lotsen = Lotsen
web-connection-lost = لا يوجد اتصال. نصك محفوظ وسيُرسل عندما يعود الاتصال.
web-typing = لحظة …

## Dates. The time is a 24-hour clock, for example 16:00.
due-today = اليوم الساعة { $time }
due-tomorrow = غدًا الساعة { $time }
due-date = يوم { $weekday } { $day } { $month } الساعة { $time }
date-long = { $day } { $month } { $year }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيو
month-7 = تموز/يوليو
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر
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
date-words = سنة عام في شهر يوم
# How a bare yes and a bare no are typed, alone and with thanks; semicolons between them.
yes-words = نعم ; أيوه ; أيوا ; ايه ; أجل ; اه ; أكيد ; نعم من فضلك ; نعم شكرا
no-words = لا ; لأ ; كلا ; لا شكرا ; ليس الآن

## What was hidden in a message
hidden-personal-number = لقد أخفيت رقماً شخصياً في رسالتك.
hidden-phone = لقد أخفيت رقم هاتف في رسالتك.
hidden-email = لقد أخفيت عنوان بريد إلكتروني في رسالتك.
hidden-money = لقد أخفيت رقم بطاقة أو حساب في رسالتك.
hidden-address = لقد أخفيت عنواناً في رسالتك.
hidden-number = لقد أخفيت رقماً في رسالتك.
hidden-several = لقد أخفيت معلومات خاصة في رسالتك.
hidden-why = لا تكتب مثل هذا هنا أبداً. الآن لا يستطيع أحد رؤيته، ولا حتى الموظفون. إذا احتاجه أحد فسيسألك عنه بالهاتف أو عند اللقاء.

## Translated replies
reply-machine-translated = هذا النص مترجم آلياً. النص الأصلي:
reply-not-translated = لم نتمكن من ترجمة هذا الجواب. هو مكتوب بهذه اللغة: { $language }.

## Finding something to do. The names of clubs and places are Swedish.
leisure-for-whom = لمن النشاط؟ اختر العمر.
leisure-what = ما الذي تحب أن تفعله؟ يمكنك أيضًا أن تكتبه، مثلًا: كرة قدم، بنت 9 سنوات، السبت.
leisure-found =
    { $count ->
        [zero] لم أجد شيئًا.
        [one] وجدت هذا:
        [two] وجدت هذين:
        [few] وجدت هذه:
        [many] وجدت هذه:
       *[other] وجدت هذه:
    }
leisure-found-near = لم أجد شيئًا مثل هذا تمامًا. ربما يناسبك هذا:
leisure-found-nothing = لم أجد شيئًا مناسبًا. يمكنك أن تطلب شيئًا آخر، أو أن يساعدك موظف.
leisure-no-directory = ليست عندي بعد قائمة أنشطة لبلديتك. يمكن أن يساعدك موظف.
leisure-ask-always = الأوقات والأسعار قد تتغير. اسأل قبل أن تذهب.
interest-name =
    { $interest ->
        [ball-sports] ألعاب الكرة
        [water] السباحة والماء
        [dance-and-music] الرقص والموسيقى
        [fighting-arts] الفنون القتالية
        [nature] في الطبيعة
        [animals] الحيوانات
        [handicraft] أشغال يدوية ورسم
        [cooking] الطبخ
        [reading] الكتب والقراءة
        [languages] اللغات
        [computers] الكمبيوتر
        [theatre] المسرح
        [painting] الرسم
        [small-children] مع أطفال صغار
        [meeting-people] التعرف على الناس
        [helping-others] مساعدة الآخرين
        [training] رياضة وتمرين
        [quiet] شيء هادئ
        [religion-and-tradition] الدين والتقاليد
       *[work-contacts] معارف من أجل العمل
    }
activity-name =
    { $kind ->
        [football] كرة القدم
        [basketball] كرة السلة
        [swimming-school] تعلم السباحة
        [swimming-women] سباحة للنساء
        [gymnastics] جمباز
        [dance] رقص
        [martial-arts] فنون قتالية
        [gym] نادٍ رياضي (جيم)
        [running-walking] جري ومشي
        [cycling] ركوب الدراجة
        [scouts] كشافة
        [outdoor] نشاط في الطبيعة
        [library] مكتبة
        [language-cafe] مقهى اللغة (språkcafé)
        [homework-help] مساعدة في الواجبات المدرسية
        [music-school] مدرسة موسيقى
        [theatre] مسرح
        [art-craft] رسم وأشغال يدوية
        [open-preschool] روضة مفتوحة (öppen förskola)
        [youth-centre] مركز شباب (fritidsgård)
        [womens-group] مجموعة نساء
        [mens-group] مجموعة رجال
        [parent-course] دورة للوالدين
        [study-circle] حلقة تعلّم (studiecirkel)
        [volunteering] تطوع لمساعدة الآخرين
        [chess-games] شطرنج وألعاب
        [gardening] زراعة وحدائق
        [culture-house] بيت الثقافة
       *[leisure-introduction] التعرف على أنشطة وقت الفراغ
    }
activity-ages = العمر: من { $from } إلى { $to } سنة
activity-ages-from = العمر: { $from } وأكثر
activity-group =
    { $group ->
        [girls] للبنات فقط
        [women] للنساء فقط
        [boys] للأولاد فقط
       *[men] للرجال فقط
    }
activity-with-parent = يبقى شخص كبير مع الطفل
activity-time = { $weekday } { $from }–{ $to }
activity-times-unknown = اسأل عن الأوقات
activity-rests-now = متوقف في هذا الوقت من السنة
activity-free = مجاني
activity-cost = { $kr } كرون
activity-cost-unknown = اسأل عن السعر
activity-try =
    { $times ->
        [zero] لا توجد تجربة قبل الدفع
        [one] يمكنك أن تجرّب مرة قبل أن تدفع
        [two] يمكنك أن تجرّب مرتين قبل أن تدفع
        [few] يمكنك أن تجرّب { $times } مرات قبل أن تدفع
        [many] يمكنك أن تجرّب { $times } مرة قبل أن تدفع
       *[other] يمكنك أن تجرّب { $times } مرة قبل أن تدفع
    }
activity-fritidskortet = يمكنك الدفع ببطاقة Fritidskortet
activity-bus = موقف الباص: { $stop }
activity-join =
    { $how ->
        [drop-in] تعال فقط، لا حاجة إلى التسجيل
        [call] اتصل أو اكتب أولًا
        [form] سجّل على صفحة الإنترنت
        [queue] هناك دور انتظار: سجّل
       *[unknown] اسأل كيف تشارك
    }
activity-full =
    { $left ->
        [no] لا توجد أماكن الآن
       *[queue] هناك دور انتظار الآن
    }
activity-child-care = هناك من يعتني بالأطفال الصغار خلال ذلك
activity-languages = المشرفون يتكلمون: { $languages }
activity-made-up = هذا مثال غير حقيقي، فقط لنريك كيف يبدو. هذا النشاط غير موجود.
activity-unchecked = لم يُراجَع بعد. اسأل قبل أن تذهب.
button-leisure = 🔎 ابحث عن نشاط
button-anything = ✨ أي شيء
button-free-only = 🆓 مجاني
button-female-only = 👩 للبنات أو النساء فقط
button-child-care = 👶 مع رعاية للأطفال
button-weekend = 📅 عطلة نهاية الأسبوع
button-evening = 🌙 مساءً
button-other-wish = 🔄 شيء آخر
button-help-start = 🙋 ساعدني لأبدأ
command-leisure = البحث عن نشاط

## Courses
courses-intro = دورات قصيرة. الدرس يأخذ بضع دقائق. يمكنك أن تتوقف في أي وقت وتكمل لاحقًا.
courses-none = لا توجد دورات هنا بعد. اكتب سؤالك، أو اختر ⁨/menu⁩ من الأوامر.
course-overview =
    { $lessons ->
        [zero] { $course }: لا توجد دروس بعد.
        [one] { $course }: درس واحد.
        [two] { $course }: درسان. ابدأ من حيث تريد.
        [few] { $course }: { $lessons } دروس. ابدأ من حيث تريد.
        [many] { $course }: { $lessons } درسًا. ابدأ من حيث تريد.
       *[other] { $course }: { $lessons } درس. ابدأ من حيث تريد.
    }
course-lesson = { $course } · الدرس { $number } من { $lessons }
course-check = سؤال لك
course-right = نعم، هذا صحيح.
course-not-quite = ليس تمامًا. الصحيح هو:
course-done = قرأت الدورة كلها: { $course }. أحسنت. يمكنك أن تقرأ كل درس من جديد.
button-next-lesson = ▶️ الدرس التالي
button-lessons = 📋 كل الدروس
button-other-courses = 📚 دورات أخرى
command-courses = دورات قصيرة
mydata-lessons = الدروس التي قرأتها: { $count }

## خطتي
plan-command = خطتي
plan-none = لا توجد خطة هنا بعد. اكتب سؤالك، أو اختر ⁨/menu⁩ من الأوامر.
plan-ask-arrival = متى جئت إلى البلدية التي تسكن فيها الآن؟ عندئذ أستطيع أن أعرض لك ما تفعله ومتى. يكفي الشهر. ويمكنك أيضًا أن تكتب التاريخ، مثلًا { $example }.
plan-ask-status = بعض الخطوات تخص بعض الناس فقط. ما هو وضع إقامتك؟
plan-ask-year = أي سنة؟
plan-ask-month = أي شهر؟
plan-ask-day = { $title }: في أي يوم من الشهر على أبعد تقدير؟
plan-ask-date = { $title }: ما هو التاريخ؟ اختره، أو اكتبه، مثلًا { $example }.
plan-month = { $month } { $year }
plan-intro = هذه خطتك. اختر خطوة لتقرأ عنها أو لتسجّل أنها تمّت. ويمكنك أيضًا أن تكتب رقمها. ويمكنك أن تسأل سؤالًا في أي وقت.
plan-now = الآن
plan-next = بعد ذلك
plan-later = لاحقًا
plan-all-done = كل ما في خطتك قد تمّ. أحسنت.
plan-by = حتى { $date } على أبعد تقدير
plan-from = ابتداءً من { $date }
plan-monthly = كل شهر، والمرة القادمة حتى { $date }
plan-yearly = كل سنة، والمرة القادمة حتى { $date }
plan-no-day = اختر اليوم
plan-done = تمّ: { $title }
plan-ask-later = { $title }: متى تريد أن تفعل ذلك؟
plan-put-off = { $title }: تأجلت إلى { $date }.
plan-reminds-of = سأذكّرك هنا بهذه الخطوة صباح { $date }: { $title }. أحفظ أنك تريد ذلك. يمكنك إيقافه في أي وقت.
plan-reminds-when-known = سأذكّرك هنا بهذه الخطوة عندما يحين وقتها: { $title }. أحفظ أنك تريد ذلك. يمكنك إيقافه في أي وقت.
plan-reminds-of-all = سأذكّرك هنا بكل خطوة عندما يحين وقتها، في الصباح، وليس في أيام الأحد والعطل. بعض الخطوات تحتاج إلى يوم: اختره في الخطة. أحفظ أنك تريد ذلك. يمكنك إيقافه في أي وقت.
plan-stopped = لن أذكّرك بعد الآن. خطتك ما زالت هنا.
plan-reminder = تذكير: { $title }
plan-reminded = سأذكّرك في { $date }.
plan-button-done = ✔ تمّ
plan-button-not-done = ↩️ لم يتمّ بعد
plan-button-later = ⏰ لاحقًا
plan-button-week = 🗓️ بعد أسبوع
plan-button-month = 📆 بعد شهر
plan-button-more = ℹ️ اقرأ المزيد
plan-button-remind = 🔔 ذكّرني
plan-button-remind-all = 🔔 ذكّرني بكل شيء
plan-button-stop = 🔕 أوقف التذكير
plan-button-day = 📅 اختر اليوم
plan-button-arrival = 📅 غيّر متى جئت
plan-button-other-month = 🔄 شهر آخر
plan-button-page = ➡️ خطوات أخرى
plan-mydata = خطتي: جئت في { $date }
plan-mydata-done = خطتي، تمّ: { $titles }
plan-mydata-date = خطتي، يوم هذه الخطوة: { $title }، { $date }
plan-mydata-later = خطتي، تأجل: { $title }، إلى { $date }
plan-mydata-reminders = خطتي: تريد أن أذكّرك

## الأخبار
news-command = الأخبار
news-intro = هنا تختار أخبارًا من البلدية بلغتك. تصلك فقط الأخبار التي توافق عليها. أحفظ اختيارك. يمكنك التوقف في أي وقت.
news-none = لا تصلك أخبار الآن. اختر موضوعًا، أو كل شيء.
news-chosen = تصلك أخبار عن: { $topics }.
news-chosen-all = تصلك أخبار عن كل شيء.
news-place = بلديتك: { $place }. يمكنك تغيير ذلك بالأمر ⁨/place⁩.
news-no-place = لا أعرف في أي بلدية تسكن. لذلك تصلك فقط الأخبار التي تخص الجميع. اختر بلديتك بالأمر ⁨/place⁩.
news-all = ✨ كل شيء
news-stopped = لن تصلك أخبار بعد الآن. إذا أردتها مرة أخرى فاكتب ⁨/news⁩.
news-why = تصلك هذه الرسالة لأنك تريد أخبارًا عن: { $topic }.
news-why-all = تصلك هذه الرسالة لأنك تريد كل الأخبار.
news-button-stop = 🔕 أوقف الأخبار
news-mydata = الأخبار: تريد أخبارًا عن { $topics }
news-mydata-all = الأخبار: تريد أخبارًا عن كل شيء

## The calendar: what takes place, reminders, signing up. The titles of events come from knowledge/events.toml.
today-command = اليوم وهذا الأسبوع
today-asked = ماذا يحدث اليوم; ماذا يوجد اليوم; ما الذي يحدث اليوم; ماذا يحدث هذا الأسبوع; ما المفتوح اليوم
today-intro = اليوم هو { $date }. هذا ما يحدث في { $place }.
today-everywhere = اليوم هو { $date }. هذا ما يحدث.
today-now = اليوم
today-later = الأيام القادمة
today-nothing = لا أعرف شيئًا مناسبًا في الأيام السبعة القادمة.
today-nothing-now = لا أعرف شيئًا مناسبًا اليوم.
today-open = مفتوح { $hours }: { $desks }
today-closed = مغلق اليوم: { $desks }
today-holiday = مغلق اليوم لأنه عطلة رسمية: { $desks }
event-kind =
    { $kind ->
        [drop-in] بدون موعد
        [language-cafe] مقهى لغوي
        [parent-group] مجموعة للوالدين
       *[event] فعالية
    }
event-time = { $weekday } { $day } { $month } { $from }–{ $to }
event-swedish = (بالسويدية)
event-languages = اللغات هناك: { $languages }
event-desk = للأسئلة: { $desk }
event-free = أماكن متاحة: { $count }
event-full = لا توجد أماكن.
event-full-wait = لا توجد أماكن. يمكنك أن تنتظر مكانًا.
event-seat = لديك مكان. أظهر هذا الرمز عندما تأتي: { $code }. أحفظ أنك سجّلت، بدون اسم.
event-waits = رقمك في قائمة الانتظار هو { $rank }. إذا حصلت على مكان أكتب لك هنا. أحفظ أنك تنتظر، بدون اسم.
event-given = صار لديك مكان الآن: { $title }، { $due }. أظهر هذا الرمز عندما تأتي: { $code }. إذا لم تستطع المجيء، أعد المكان.
event-left = لم يعد لديك مكان: { $title }.
event-reminds = سأذكّرك هنا { $due }. أحفظ أنك تريد ذلك.
event-soon = سيبدأ قريبًا جدًا، ولا وقت للتذكير.
event-no-reminder = لن أذكّرك به.
event-reminder = تذكير: { $title }، { $due }.
event-cancelled = أُلغي: { $title }، { $due }.
event-gone = شيء أردت الذهاب إليه { $due } لن يكون في ذلك الوقت. /today يعرض ما يحدث.
event-past = لقد انتهى، أو لن يكون.
event-mydata-seat = سجّلت في: { $title }، { $due }، الرمز { $code }
event-mydata-waits = في قائمة الانتظار: { $title }، { $due }
event-mydata-reminder = تذكير: { $title }، { $due }
event-button-remind = 🔔 ذكّرني
event-button-no-reminder = 🔕 لا تذكّرني
event-button-sign-up = ✍️ سجّلني
event-button-wait = ⏳ ضعني في قائمة الانتظار
event-button-leave = ↩️ أعد مكاني
event-button-more = ➡️ المزيد
event-button-today = 📅 اليوم فقط
event-button-week = 📅 سبعة أيام
event-button-kind = 🔎 اختر النوع
event-button-mine = 💬 بلغتي
event-button-any = 💬 كل اللغات
event-button-all = ✨ الكل
event-file = أضفه إلى تقويمك

## Sound
button-listen = 🔊 استمع
sound-machine = آلة تقرأ هذا النص بصوت عالٍ. قد تنطق بعض الكلمات خطأ.
sound-machine-rough = آلة تقرأ هذا النص بصوت عالٍ. في هذه اللغة يصعب فهمها.
sound-machine-near = آلة تقرأ هذا النص بصوت عالٍ بصوت لغة { $language }. بعض الكلمات تبدو مختلفة.
sound-not-now = لا أستطيع قراءة هذا بصوت عالٍ الآن. يمكنك أن تقرأه هنا، أو أن تسأل إنساناً.
film-spoken = فيلم. اللغة المنطوقة: { $language }.
film-captions = الترجمة المكتوبة: { $languages }.
button-transcript = 📄 ما يقال في الفيلم
voice-listens = أنا أستمع إلى رسالتك. هذا يأخذ لحظة.
voice-heard = سمعت: «{ $text }». هل هذا صحيح؟
button-voice-yes = ✅ نعم
button-voice-no = ❌ لا
voice-mydata = رسالة صوتية واحدة: أنا أستمع إليها، أو سألتك هل سمعتها بشكل صحيح
## Hearing what came of it: activities, the three questions, what somebody tells. No names, and no promise of an answer.
outing-try = ✅ أريد أن أجرّب: { $name }
outing-may-ask = جيد. هل يمكنني أن أسألك هنا بعد أسبوع كيف كان ذلك؟ عن: { $activity }. إجاباتك تُعدّ فقط. لا أحفظ اسمًا.
outing-button-yes = ✅ نعم، اسألني
outing-no = حسنًا. لن أسأل.
outing-good = جيد. جرّب وانظر. إذا غيّرت رأيك، يمكنني أن أسألك بعد أسبوع كيف كان ذلك.
outing-noted = جيد. سأسألك هنا { $due }. أحفظ أنك تريد ذلك. يمكنك التوقف في أي وقت.
outing-stopped = لن أسألك عن الأنشطة بعد الآن.
outing-button-stop = 🔕 لا تسألني عن هذا
outing-did-you-go = أردت أن تجرّب هذا: { $activity }. هل ذهبت؟
outing-how = كيف كان ذلك؟ ({ $activity })
outing-still = قبل أربعة أسابيع ذهبت إلى هذا: { $activity }. هل ما زلت تذهب؟
outing-why = لماذا توقفت؟
outing-button-went = ✅ نعم، ذهبنا
outing-button-not-yet = ⏳ ليس بعد
outing-button-not-out = ❌ لم يحصل ذلك
outing-button-liked = 😀 أعجبنا
outing-button-so-so = 😐 متوسط
outing-button-not-for-us = 🙁 لا يناسبنا
outing-button-still = ✅ نعم، ما زلنا نذهب
outing-button-stopped = ❌ لا، توقفنا
outing-button-far = 🚌 بعيد جدًا
outing-button-cost = 💰 كان مكلفًا جدًا
outing-button-time = ⏰ لا وقت لدي
outing-button-welcome = 💔 لم أشعر بالترحيب
outing-button-language = 💬 اللغة كانت صعبة
outing-button-other = 🤷 شيء آخر
outing-later = شكرًا. سأسألك مرة أخرى بعد نحو أربعة أسابيع.
outing-thanks = شكرًا. إجابتك تُعدّ بدون اسمك.
outing-mydata = أنشطة يمكنني أن أسألك عنها: { $activities }
outing-mydata-yes = الأنشطة: يمكنني أن أسألك كيف كانت
outing-mydata-no = الأنشطة: لا تريد أن تُسأل
voice-late = لقد أجبت عن هذا من قبل، أو لم نعد نسأل عنه.
pulse-offer = هل يمكنني أن أطرح عليك ثلاثة أسئلة قصيرة عن حالك في السويد؟ هذا اختياري ويأخذ نصف دقيقة. إجاباتك تُعدّ فقط. لا تُحفظ معك، لذلك لا يستطيع أحد أن يجدها، ولا يمكن حذفها لاحقًا. إذا قلت نعم، سأسألك مرة أخرى بعد نحو أربعة أشهر وقبل نهاية السنتين.
pulse-again = قبل مدة أجبت عن ثلاثة أسئلة قصيرة. هل يمكنني أن أطرحها مرة أخرى؟ هذا اختياري. إجاباتك تُعدّ فقط، ولا تُحفظ معك.
pulse-button-yes = ✅ نعم، اسأل
pulse-button-not-now = ⏳ ليس الآن
pulse-button-never = 🔕 لا تسألني هذا أبدًا
pulse-not-now = حسنًا. لا يُحفظ شيء عن ذلك.
pulse-never = حسنًا. لن أسألك هذا أبدًا.
pulse-ready = أنا مستعد للعمل أو الدراسة. (1: أبدًا. 5: نعم، جدًا.)
pulse-people = هناك أشخاص يمكنني أن أطلب منهم المساعدة. (1: لا أحد. 5: نعم، كثيرون.)
pulse-turn = أعرف إلى أين أتوجه عندما أحتاج شيئًا. (1: أبدًا. 5: نعم، جيدًا جدًا.)
pulse-thanks = شكرًا. إجاباتك تُعدّ بدون اسمك.
pulse-mydata = ثلاثة أسئلة: وافقت على أن تُسأل. إجاباتك تُعدّ بدونك وليست هنا
pulse-mydata-never = ثلاثة أسئلة: لا تريد أن تُسأل
tell-command = أخبرنا
tell-intro = ما الجيد وما السيئ في هذه الخدمة أو في البلدية أو في الحياة هنا؟ اكتبه في رسالة واحدة، أو أرسل رسالة صوتية. يقرأها الموظفون بدون اسمك. النصوص تُحذف بعد مدة. لا أحد يجيب عنها. إذا كنت تحتاج إلى جواب فاضغط «اسأل موظفًا».
tell-intro-web = ما الجيد وما السيئ في هذه الخدمة أو في البلدية أو في الحياة هنا؟ اكتبه في رسالة واحدة. في هذه الصفحة لا يمكنك إرسال صوتك، بل النص فقط. يقرأه الموظفون بدون اسمك. النصوص تُحذف بعد مدة. لا أحد يجيب عنها. إذا كنت تحتاج إلى جواب فاضغط «اسأل موظفًا».
tell-thanks = شكرًا. يقرأه الموظفون. لا أحد يجيب عنه هنا. هل يمكن أن يُعرض على الآخرين بدون اسمك؟
tell-button-yes = ✅ نعم، يمكن عرضه
tell-shown = شكرًا. يمكن عرضه بدون اسمك.
tell-not-shown = شكرًا. يقرأه الموظفون فقط.
tell-amended = غيّرت ما أخبرتنا به.
tell-mydata = أخبرتنا، { $date }: { $text }
tell-mydata-voice = أخبرتنا برسالة صوتية أو صورة، { $date }
## Certificates of courses
certificate-button = 🎓 شهادة
certificate-offer = تحصل على شهادة بأنك قرأت الدورة { $course }. افتح الصفحة واكتب الاسم الذي يجب أن يظهر على الشهادة. الاسم يظهر على الشهادة فقط: لا أحفظه. لا تكتبه هنا في المحادثة. الرابط يعمل ليوم واحد.
certificate-open = اصنع الشهادة
certificate-by-hand = هذه شهادتك للدورة { $course }. اطبعها واكتب اسمك بيدك على السطر. لا أسأل عن الاسم ولا أحفظه.
certificate-title = شهادتك
certificate-name = الاسم الذي يجب أن يظهر على الشهادة
certificate-not-kept = الاسم لا يُحفظ. يظهر فقط في الملف الذي تحصل عليه.
certificate-make = اصنع الشهادة كملف PDF
certificate-without = من دون اسم، أكتب بيدي
certificate-no-name = اكتب اسمًا، أو اختر «من دون اسم».
certificate-letters = بعض الحروف لا يمكن طباعتها. اكتب الاسم بحروف أخرى، أو اختر «من دون اسم» واكتب بيدك.
certificate-later = لم ينجح الأمر الآن. انتظر قليلًا وحاول مرة أخرى.
certificate-expired = الرابط قديم أو غير كامل. ارجع إلى المحادثة، وافتح الدورة عبر ⁨/courses⁩ واختر 🎓.
certificate-mydata = دورة أنهيتها: { $course }، { $date }

## The family's schedule
schedule-button = 🗓 جدولنا
schedule-put = 🗓 ضعه في جدولنا
schedule-which = أي نشاط تريد وضعه في الجدول؟
schedule-for-whom = لمن النشاط؟ أحفظ رقمًا وعمرًا فقط، ولا أحفظ اسمًا.
schedule-child = الطفل { $number } · العمر { $age }
schedule-adult = 🧑 شخص بالغ
schedule-another-child = ➕ طفل آخر
schedule-age = كم عمر الطفل؟
schedule-when = في أي أسابيع؟
schedule-this-week = هذا الأسبوع
schedule-next-week = الأسبوع القادم
schedule-four-weeks = أربعة أسابيع من هذا الأسبوع
schedule-along = من يرافق؟
schedule-me = أنا
schedule-parent = أحد الوالدين الآخر
schedule-guide = مرشد الجمعيات
schedule-nobody = لا أحد حتى الآن
schedule-kept = صار في جدولكم: { $title }. أحفظ النشاط، ورقم الطفل وعمره، والأسابيع، ومن يرافق. ترون الجدول عبر ⁨/leisure⁩.
schedule-title = جدولنا
schedule-week = الأسبوع { $number }، من { $date }
schedule-gone = هذا النشاط لم يعد في القائمة.
schedule-removed = حُذف من جدولكم.
schedule-page = صفحة للقراءة والطباعة
schedule-link = الرابط يعمل سبعة أيام. من لديه الرابط يستطيع قراءة الجدول.
schedule-empty = جدولكم فارغ. اختر ⁨/leisure⁩ وابحث عن نشاط وضعه فيه.
schedule-full = الجدول ممتلئ. احذف شيئًا أولًا: ⁨/leisure⁩.
schedule-expired = الرابط قديم أو غير كامل. اطلب رابطًا جديدًا عبر ⁨/leisure⁩ في المحادثة.
schedule-mydata = الأنشطة في جدولكم: { $count }
