# What Lotsen says to newcomers. Plain text: no HTML, no Markdown.
# Short sentences, common words, the respectful "እርስዎ". No exclamation marks, no guilt, no threats.

## First meeting
greeting =
    ሰላም። እኔ Lotsen ነኝ፤ ወደ ስዊድን ማዘጋጃ ቤት (ኮሙን) አዲስ ለመጡ ሰዎች የሚያገለግል አገልግሎት።
    ስለ መኖሪያ ቤት፣ ገንዘብ፣ ትርፍ ጊዜ፣ ሥራ እና ቤተሰብ ለሚቀርቡ ጥያቄዎች እመልሳለሁ።
    እኔ ማሽን ነኝ። እርግጠኛ ባልሆንኩ ጊዜ ሰው እዚህ ይመልስልዎታል።
privacy-short = እባክዎ የግል መለያ ቁጥርዎን (personnummer)፣ አድራሻዎን ወይም ሌላ የግል መረጃ እዚህ አይጻፉ።
choose-language = ቋንቋዎን ይምረጡ።
language-set = አሁን በአማርኛ እንነጋገራለን። በ /language ሊቀይሩት ይችላሉ።
choose-place = የሚኖሩት በየትኛው ኮሙን ነው? ከዚያ መልሶቹ ለሚኖሩበት ቦታ ይስማማሉ።
button-skip = ⏭️ ይለፉ
button-more-places = ➡️ ተጨማሪ ቦታዎች
place-set = የሚኖሩበትን ቦታ አስታውሳለሁ፦ { $place }። በ /place ሊቀይሩት ይችላሉ።
place-skipped = ችግር የለም። በኋላ በ /place መምረጥ ይችላሉ።
menu-intro = ጥያቄዎን በራስዎ ቃላት ይጻፉ፣ ወይም ርዕስ ይምረጡ።
menu-topic = { $topic }፦ ጥያቄ ይምረጡ፣ ወይም የራስዎን ይጻፉ።
button-menu = ዝርዝር
button-more = ➡️ ተጨማሪ
button-back = 🔙 ወደ ኋላ

## Answers
answer-source = ምንጭ፦ { $source }
answer-desk = ኃላፊነት ያለው ክፍል፦ { $desk }
answer-checked = የተረጋገጠበት ቀን፦ { $date }
answer-machine-made = ይህ ጽሑፍ በማሽን የተተረጎመ ነው። ቋንቋውን የሚናገር ሰው ገና አልመረመረውም።
answer-corrected = ከዚህ በፊት ስለዚህ ጉዳይ ትክክል ያልሆነ መልስ ልከንልዎት ነበር። ይቅርታ። ትክክለኛው ይህ ነው፦
answer-other-language = ይህ መልስ ገና በቋንቋዎ የለም። በዚህ ቋንቋ ቀርቧል፦ { $language }
answer-related = እነዚህንም ማንበብ ይችላሉ፦
answer-urgent-staff-told = ይህ አስቸኳይ ሊሆን ይችላል፤ ስለዚህ { $desk } ውስጥ ላሉ ሠራተኞችም ነግሬአለሁ። የጥያቄዎ ቁጥር { $number } ነው። ቢዘገይ እስከ { $due } ድረስ እዚህ ይመልሱልዎታል። ጉዳዩ መቆየት የማይችል ከሆነ እነሱን አይጠብቁ።
urgent-nobody-now = አሁን { $desk } ውስጥ በሥራ ላይ ያለ ሰው የለም። { $due } ይመለሳሉ። አደጋ ላይ ያለ ሰው ካለ ወደ 112 ይደውሉ። የታመመ ሰው ካለ ቀንም ሆነ ሌሊት ወደ 1177 ይደውሉ።
in-danger = አደጋ ላይ ያለ ሰው ካለ ወደ 112 ይደውሉ። የታመመ ሰው ካለ ቀንም ሆነ ሌሊት ወደ 1177 ይደውሉ።
button-helpful = 👍
button-not-helpful = 👎
button-person = 🙋 ሰው ይጠይቁ
feedback-thanks = እናመሰግናለን። ይህ ይረዳናል።
feedback-sorry = ስላልረዳዎት አዝናለሁ። ሰው እንዲመልስልዎት ይፈልጋሉ?
button-told-otherwise = 🗣️ ሌላ ነገር ነግረውኛል
told-by-whom = ሌላ ነገር የነገረዎት ማን ነው? ከዚያ ለመልሱ ኃላፊነት ያለባቸው ትክክለኛውን ያጣራሉ።
button-told-municipality = ኮሙን (kommun)
button-told-other = ሌላ ሰው
button-yes-person = ✅ አዎ፣ ሰው
button-no = ❌ አይ
no-is-fine = እሺ። ሁልጊዜ አዲስ ጥያቄ መጻፍ ይችላሉ።

## When the question is not clear
offer-intro = ምን ማለትዎ እንደሆነ በትክክል አልገባኝም። ከእነዚህ አንዱ ነው?
button-none-of-these = 🚫 ከእነዚህ አንዱም አይደለም
new-answer = አሁን ለጥያቄዎ ቁጥር { $number } ሊስማማ የሚችል መልስ አለ። ለማንበብ ቁልፉን ይጫኑ። ጥያቄዎ ከሰው ጋርም ይቆያል።
ask-status = መልሱ በመኖሪያ ፈቃድዎ ሁኔታ ይወሰናል። የእርስዎ የትኛው ነው?
ask-place = መልሱ በሚኖሩበት ቦታ ይወሰናል። የትኛው ኮሙን ነው?
status-asylum = ጥገኝነት ጠይቄአለሁ
status-temporary-protection = ጊዜያዊ ከለላ (ዩክሬን)
status-permit = የመኖሪያ ፈቃድ
status-eu = የአውሮፓ ኅብረት (EU) ዜጋ
status-citizen = የስዊድን ዜጋ
button-do-not-know = 🤷 አላውቅም
ask-language = ጥያቄዎ በየትኛው ቋንቋ ነው? ይምረጡ፤ እንደገና እፈልጋለሁ።
ask-write-question = በመልእክትዎ ውስጥ ጥያቄ አላገኘሁም። እባክዎ በጥቂት ቃላት ይጻፉት።

## Handing over to a person
handed-over =
    ይህን ለመመለስ በቂ እርግጠኛ አይደለሁም። ጥያቄዎን { $desk } ውስጥ ላለ ሰው ሰጥቻለሁ።
    ቢዘገይ እስከ { $due } ድረስ እዚህ መልስ ያገኛሉ። የጥያቄዎ ቁጥር { $number } ነው።
handed-over-asked =
    ጥያቄዎን { $desk } ውስጥ ላለ ሰው ሰጥቻለሁ።
    ቢዘገይ እስከ { $due } ድረስ እዚህ መልስ ያገኛሉ። የጥያቄዎ ቁጥር { $number } ነው።
handed-over-media =
    ሥዕል ማንበብ ወይም ድምፅ ማዳመጥ አልችልም። { $desk } ውስጥ ላለ ሰው ልኬዋለሁ።
    ቢዘገይ እስከ { $due } ድረስ እዚህ መልስ ያገኛሉ። የጥያቄዎ ቁጥር { $number } ነው።
handed-over-failure =
    በእኛ በኩል ችግር ተፈጥሯል። የጠፋ ነገር የለም፦ ጥያቄዎ { $desk } ውስጥ ላለ ሰው ደርሷል።
    ቢዘገይ እስከ { $due } ድረስ እዚህ መልስ ያገኛሉ። የጥያቄዎ ቁጥር { $number } ነው።
handed-over-stale =
    ስለዚህ ጉዳይ ያለኝ ጽሑፍ እንደገና እየተመረመረ ስለሆነ አልልከውም። ጥያቄዎን { $desk } ውስጥ ላለ ሰው ሰጥቻለሁ።
    ቢዘገይ እስከ { $due } ድረስ እዚህ መልስ ያገኛሉ። የጥያቄዎ ቁጥር { $number } ነው።
handed-over-language =
    ይህ የትኛው ቋንቋ እንደሆነ ማወቅ አልቻልኩም። ጥያቄዎን { $desk } ውስጥ ላለ ሰው ሰጥቻለሁ።
    ቢዘገይ እስከ { $due } ድረስ እዚህ መልስ ያገኛሉ። የጥያቄዎ ቁጥር { $number } ነው።
added-to-case = ይህን በጥያቄዎ ቁጥር { $number } ላይ ጨምሬአለሁ። ከ { $desk } ቢዘገይ እስከ { $due } ድረስ እዚህ መልስ ያገኛሉ።
with-person = ጥያቄዎ { $desk } ውስጥ ያለ ሰው ጋር ነው። የሚጽፉትንም ያነባል።
claimed-notice = { $desk } ውስጥ ያለ ሰው አሁን ጥያቄዎን እያነበበ ነው። እዚህ የሚጽፉት ለዚያ ሰው ይደርሳል። እስከዚያው በ /menu ማሽኑን መጠቀም ይችላሉ።
claimed-by-name = ከ { $desk } { $name } አሁን ጥያቄዎን እያነበበ ነው። እዚህ የሚጽፉት ለዚያ ሰው ይደርሳል። እስከዚያው በ /menu ማሽኑን መጠቀም ይችላሉ።
handed-to-desk = ጥያቄዎ ቁጥር { $number } አሁን { $desk } ጋር ነው። እነሱ ስለ ጉዳዩ የበለጠ ያውቃሉ። ቢዘገይ እስከ { $due } ድረስ እዚህ መልስ ያገኛሉ።
case-delayed = ጥያቄዎ ቁጥር { $number } ተጨማሪ ጊዜ ይወስዳል። ከ { $desk } ቢዘገይ እስከ { $due } ድረስ እዚህ መልስ ያገኛሉ።
cases-merged = ጥያቄዎችዎ ቁጥር { $other } እና ቁጥር { $number } የተያያዙ ናቸው። ከ { $desk } ለሁለቱም በቁጥር { $number } ቢዘገይ እስከ { $due } ድረስ እዚህ መልስ ያገኛሉ።
reply-from = መልስ ከ { $desk }፦
reply-entry-from = ከ { $desk } ይህ መልስ ተልኮልዎታል፦
button-solved = 👍 ችግሩ ተፈቷል
button-not-solved = 👎 አሁንም እርዳታ እፈልጋለሁ
message-taken-back = አንድ መልእክት በስሕተት ወደዚህ ተልኮ ነበር። ተነሥቷል።
case-closed = ጥያቄዎ ቁጥር { $number } ተዘግቷል። የሚያስፈልግዎትን እርዳታ አግኝተዋል?
case-solved-thanks = ጥሩ ነው። ሁልጊዜ አዲስ ጥያቄ መጻፍ ይችላሉ።
case-reopened = ጥያቄዎን ቁጥር { $number } እንደገና ከፍቻለሁ። ከ { $desk } ቢዘገይ እስከ { $due } ድረስ እዚህ መልስ ያገኛሉ።
case-closed-already = ይህ ጥያቄ ተዘግቷል። እርዳታ ከፈለጉ አዲስ ጥያቄ ይጻፉ።
person-write-question = ምን መጠየቅ ይፈልጋሉ? በአንድ መልእክት ይጻፉት፤ እኔም ለሰው እሰጠዋለሁ።
button-cancel = ✖️ ይሰረዝ
cancelled = ተሰርዟል። አዲስ ጥያቄ መጻፍ ይችላሉ።

## /status
status-none = የሰው መልስ የሚጠብቅ ጥያቄ የለዎትም። ጥያቄዎን እዚህ ይጻፉ።
status-open = ጥያቄ ቁጥር { $number }፦ { $desk } ጋር እየጠበቀ ነው። ቢዘገይ እስከ { $due } ድረስ መልስ ያገኛሉ።
status-overdue = ጥያቄ ቁጥር { $number }፦ { $desk } ጋር እየጠበቀ ነው። መልሱ { $due } መድረስ ነበረበት። ይቅርታ። አስታውሻቸዋለሁ።
status-claimed = ጥያቄ ቁጥር { $number }፦ { $desk } ውስጥ ያለ ሰው እየሠራበት ነው። ቢዘገይ እስከ { $due } ድረስ መልስ ያገኛሉ።
status-answered = ጥያቄ ቁጥር { $number }፦ ከ { $desk } መልስ ተሰጥቶዎታል። የጎደለ ነገር ካለ እዚህ ይጻፉ።
status-queue = ተራዎ፦ { $rank }።
button-withdraw = 🗑️ ጥያቄ { $number } ይሰረዝ
withdraw-confirm = ጥያቄዎን ቁጥር { $number } መልሰው መውሰድ ይፈልጋሉ? ከዚያ በኋላ ማንም አይሠራበትም።
button-withdraw-yes = ✅ አዎ፣ መልሼ እወስዳለሁ
withdraw-kept = እሺ። ጥያቄዎ ቁጥር { $number } { $desk } ጋር ይቆያል።
case-withdrawn = ጥያቄዎን ቁጥር { $number } መልሼ ወስጃለሁ። ከእንግዲህ ማንም አይሠራበትም።

## /mydata /forget /privacy /help
mydata-intro = ስለ እርስዎ ያስቀመጥኩት ይህ ነው፦
mydata-language = ቋንቋ፦ { $language }
mydata-place = ኮሙን፦ { $place }
mydata-status = የመኖሪያ ፈቃድ ሁኔታ፦ { $status }
mydata-not-chosen = አልተመረጠም
mydata-questions =
    { $count ->
        [one] የጠየቁኝ { $count } ጥያቄ
       *[other] የጠየቁኝ { $count } ጥያቄዎች
    }
mydata-cases =
    { $count ->
        [one] ለሰው የተሰጠ { $count } ጥያቄ
       *[other] ለሰው የተሰጡ { $count } ጥያቄዎች
    }
mydata-case-line = ጥያቄ ቁጥር { $number }፣ { $date }፣ { $desk }
mydata-retention =
    { $days ->
        [one] አንድ ጥያቄ ከተዘጋ ከ { $days } ቀን በኋላ ጽሑፎቹ ይጠፋሉ። በ /forget ሁሉንም አሁን ማጥፋት ይችላሉ።
       *[other] አንድ ጥያቄ ከተዘጋ ከ { $days } ቀናት በኋላ ጽሑፎቹ ይጠፋሉ። በ /forget ሁሉንም አሁን ማጥፋት ይችላሉ።
    }
forget-confirm = ስለ እርስዎ ያስቀመጥኩትን ሁሉ ማጥፋት ይፈልጋሉ? የሰው መልስ የሚጠብቁ ጥያቄዎችም ይሰረዛሉ። ይህን መመለስ አይቻልም።
button-forget-yes = 🗑️ አዎ፣ ሁሉንም ያጥፉ
forget-done = ስለ እርስዎ ያስቀመጥኩት ሁሉ ጠፍቷል። ይህን ቻትም ከ Telegram ማጥፋት ይችላሉ። እንደገና መጀመር ከፈለጉ /start ብለው ይጻፉ።
privacy-text =
    ለዚህ አገልግሎት ኃላፊው ኮሙኑ ነው። አገልግሎቱ በፈቃደኝነት ነው።
    ሰው ሊረዳዎ እንዲችል ቋንቋዎን፣ ኮሙንዎን፣ ጥያቄዎችዎን እና መልሶቹን አስቀምጣለሁ። ጽሑፎቹ ከተወሰነ ጊዜ በኋላ ይጠፋሉ።
    ስምዎን አላስቀምጥም። ሠራተኞች የሚያዩት ቁጥር ነው እንጂ ስምዎን አይደለም።
    ለስደተኞች ጉዳይ ቢሮ (Migrationsverket) ወይም ለፖሊስ ምንም አልልክም። ስለ እርስዎ ምንም አልወስንም።
    አንድ ልጅ አደጋ ላይ ከሆነ የማኅበራዊ አገልግሎት፣ የትምህርት ቤት እና የጤና ሠራተኞች እርምጃ መውሰድ አለባቸው።
    Telegram ሚስጥራዊ መስመር አይደለም። የግል መለያ ቁጥርዎን፣ አድራሻዎን ወይም ስለ ጉዳይዎ ዝርዝር ነገር እዚህ አይጻፉ።
    ለኮሙን የቀረበ ጥያቄ ሕዝብ ሊያየው የሚችል ሰነድ ሊሆን ይችላል። የሚስጥራዊነት ሕጎች የግል ነገሮችን ይጠብቃሉ።
    /mydata ያስቀመጥኩትን ያሳያል። /forget ያጠፋዋል።
help-text =
    ጥያቄዎን በራስዎ ቋንቋ ይጻፉ። አጭር ቢሆንም ችግር የለም።
    /menu ርዕሶቹን ያሳያል።
    /person ጥያቄዎን ለሰው ይሰጣል።
    /status መልስ መቼ እንደሚያገኙ ያሳያል።
    /leisure በትርፍ ጊዜ የሚሠራ ነገር ያገኛል፣ /courses ኮርሶችን ያሳያል።
    /plan አሁን የሚሠራውን ያሳያል።
    /news በቋንቋዎ ዜና ይሰጥዎታል።
    /today ዛሬ እና በዚህ ሳምንት ያለውን ያሳያል።
    /tell ምን ጥሩ ወይም መጥፎ እንደሆነ ይነግሩናል።
    /language ቋንቋ ይቀይራል፣ /place ኮሙን ይቀይራል።
    /mydata የተቀመጠውን ያሳያል፣ /forget ያጠፋዋል፣ /privacy የበለጠ ይገልጻል።
    ለሕይወት አደጋ ካለ 112 ይደውሉ።

## Small talk
smalltalk-greeting = ሰላም። ምን ማወቅ ይፈልጋሉ? ጥያቄዎን ይጻፉ፣ ወይም ርዕስ ይምረጡ።
smalltalk-thanks = ምንም አይደለም። ጥያቄ ሲኖርዎት ይጻፉ።
smalltalk-goodbye = ደህና ይሁኑ፣ ራስዎን ይጠብቁ። ጥያቄ ሲኖርዎት እዚህ አለሁ።
smalltalk-wellbeing = አመሰግናለሁ፣ ለእርስዎም መልካሙን እመኛለሁ። ምን ማወቅ ይፈልጋሉ?
smalltalk-identity = እኔ Lotsen ነኝ፤ ኮሙኑ ከሚከታተላቸው ጽሑፎች የሚመልስ ማሽን። እርግጠኛ ባልሆንኩ ጊዜ ሰው ይመልሳል። በ /person በቀጥታ ሰው መጠየቅ ይችላሉ።

## Crisis cards: fixed text, the numbers first
crisis-danger =
    አሁን 112 ይደውሉ። በነጻ ነው፣ ሌሊትና ቀን። የት እንዳሉና ምን እንደተፈጠረ ይናገሩ።
    እሳት ወይም አደጋ ካለ ከቦታው ይውጡ። በአቅራቢያዎ ያለ ሰው እንዲረዳዎ ይጠይቁ።
    ስለ ሕመም ምክር፦ 1177 ይደውሉ፣ ሌሊትና ቀን።
crisis-violence =
    አሁን አደጋ ላይ ነዎት? 112 ይደውሉ። በነጻ ነው፣ ሌሊትና ቀን።
    Kvinnofridslinjen (ሴቶችን የሚረዳ የስልክ መስመር)፦ { $women }። በነጻ፣ ሌሊትና ቀን፣ ከአስተርጓሚ ጋር። በስልክ ሒሳብ ላይ አይታይም። ስምዎን መናገር የለብዎትም።
    ወንዶች ወደ Stödlinjen för män (ወንዶችን የሚረዳ የስልክ መስመር) መደወል ይችላሉ፦ { $men }።
    የኮሙኑ ማኅበራዊ አገልግሎት (socialtjänsten) እርስዎንና ልጆችዎን የመርዳት ግዴታ አለበት።
    ስልክዎን ሌላ ሰው የሚያነብ ከሆነ፣ ካነበቡት በኋላ ይህን ቻት ያጥፉት።
crisis-suicide =
    አሁን ራስዎን ሊጎዱ የሚችሉ ከሆነ 112 ይደውሉ። በነጻ ነው፣ ሌሊትና ቀን።
    አሁን ከሰው ጋር ይነጋገሩ፦ Mind Självmordslinjen (ራሳቸውን ስለ ማጥፋት ለሚያስቡ ሰዎች የእርዳታ መስመር)፣ { $suicide } ይደውሉ። የጤና ምክር፦ 1177።
    ዕድሜዎ ከ 18 በታች ነው? ወደ Bris (ለልጆችና ወጣቶች የእርዳታ መስመር) ይደውሉ፦ { $children }።
    ብቻዎን አይሁኑ። የሚያምኑት ሰው አብሮዎት እንዲሆን ይጠይቁ።
crisis-child =
    አንድ ልጅ አሁን አደጋ ላይ ነው? 112 ይደውሉ። በነጻ ነው፣ ሌሊትና ቀን።
    ካልሆነ ወደ ኮሙኑ ማኅበራዊ አገልግሎት (socialtjänsten) ይደውሉ። ምሽት እና ቅዳሜና እሑድ ወደ አስቸኳይ ማኅበራዊ አገልግሎት (socialjour) ይደውሉ። በኮሙኑ ዋና ስልክ ቁጥር በኩል ያገኟቸዋል።
    ልጅ ወደ Bris (ለልጆችና ወጣቶች የእርዳታ መስመር) መደወል ይችላል፦ { $children }። በነጻ ነው፣ ልጁም ስሙን መናገር የለበትም።
crisis-honour =
    አደጋ ላይ ነዎት? ወይም ወደ ውጭ አገር ሊወስድዎት የተዘጋጀ ሰው አለ? 112 ይደውሉ። በነጻ ነው፣ ሌሊትና ቀን።
    Kvinnofridslinjen (ሴቶችን የሚረዳ የስልክ መስመር)፦ { $women }። በነጻ፣ ሌሊትና ቀን፣ ከአስተርጓሚ ጋር። ልጆች ወደ Bris (ለልጆችና ወጣቶች የእርዳታ መስመር) መደወል ይችላሉ፦ { $children }።
    ማንም ሰው እንዲያገቡ ሊያስገድድዎት አይችልም። መጀመሪያ ስምዎን ሳይናገሩ ከትምህርት ቤት፣ ከሕክምና፣ ከፖሊስ ወይም ከማኅበራዊ አገልግሎት (socialtjänsten) እርዳታ መጠየቅ ይችላሉ።
    ስልክዎን ሌላ ሰው የሚያነብ ከሆነ፣ ካነበቡት በኋላ ይህን ቻት ያጥፉት።
crisis-homeless =
    አሁን ባሉበት ኮሙን ወደ ማኅበራዊ አገልግሎት (socialtjänsten) ይደውሉ። ዛሬ ሌሊት የሚያድሩበት ቦታ እንደሌለዎት ይናገሩ። ልጆች ካሉዎት፣ እርጉዝ ከሆኑ ወይም ከታመሙም ይናገሩ።
    ምሽት እና ቅዳሜና እሑድ፦ ወደ ኮሙኑ ዋና ስልክ ቁጥር ደውለው ከአስቸኳይ ማኅበራዊ አገልግሎት (socialjour) ጋር እንዲያገናኙዎት ይጠይቁ። አደጋ ካለ፦ 112 ይደውሉ።
    ከጥቃት እየሸሹ ነው? Kvinnofridslinjen (ሴቶችን የሚረዳ የስልክ መስመር)፦ { $women }፣ ሌሊትና ቀን፣ ከአስተርጓሚ ጋር።
crisis-hunger =
    ዛሬ የኮሙኑን ማኅበራዊ አገልግሎት (socialtjänsten) ያነጋግሩ። አስቸኳይ እንደሆነ እና ምግብ እንደሌለዎት ይናገሩ። ልጆች ካሉዎት፣ እርጉዝ ከሆኑ ወይም ከታመሙም ይናገሩ።
    ምሽት እና ቅዳሜና እሑድ፦ ወደ ኮሙኑ ዋና ስልክ ቁጥር ደውለው ከአስቸኳይ ማኅበራዊ አገልግሎት (socialjour) ጋር እንዲያገናኙዎት ይጠይቁ። ለሕይወት አደጋ ካለ፦ 112 ይደውሉ።
crisis-local = የ { $place } ዋና ስልክ ቁጥር፦ { $phone }
crisis-local-emergency = የ { $place } የማኅበራዊ አገልግሎት ድንገተኛ ስልክ (socialjour)፣ ምሽትና ቅዳሜና እሑድ፦ { $phone }
crisis-staff-told-open = አሁን ለሠራተኞቹ ነግሬአለሁ። ሰው እዚህ ይጽፍልዎታል። አስቸኳይ ከሆነ እነሱን አይጠብቁ፦ ይደውሉ።
crisis-staff-told-closed = ለሠራተኞቹ ነግሬአለሁ፣ ነገር ግን አሁን ይህን የሚያነብ ሰው የለም። { $due } ይመለሳሉ። አይጠብቁ፦ ይደውሉ።
crisis-wrong = በስሕተት ተረድቼዎት ከሆነ ጥያቄዎን በሌሎች ቃላት እንደገና ይጻፉ።

## Other kinds of message
location-not-needed = ያሉበትን ቦታ አልጠቀምበትም፣ አላስቀመጥኩትምም። በ /place ኮሙንዎን መምረጥ ይችላሉ።
contact-not-needed = ስልክ ቁጥር አያስፈልገኝም፣ ይህንንም አላስቀመጥኩትም። እባክዎ ጥያቄዎን ይጻፉ።
sticker-reaction = ጽሑፍ ብቻ ነው ማንበብ የምችለው። እባክዎ ጥያቄዎን በቃላት ይጻፉ።
edited-again = ጥያቄዎን ቀይረዋል። ለአዲሱ ጥያቄ መልሱ ይህ ነው።
many-messages = ብዙ መልእክቶች በአንድ ጊዜ ደርሰዋል። አንድ በአንድ ስለማነባቸው ትንሽ ጊዜ ይወስዳል። ምንም አይጠፋም።
unknown-command = ይህን ትእዛዝ አላውቀውም። /help ምን ማድረግ እንደምችል ያሳያል። ጥያቄዎን ብቻ መጻፍም ይችላሉ።
button-too-old = ይህ ቁልፍ ጊዜው አልፎበታል። እባክዎ ጥያቄዎን እንደገና ይጻፉ።
group-only-private = ጥያቄዎችዎ የእርስዎ ብቻ እንዲሆኑ በግል ቻት ብቻ ነው የምመልሰው። እባክዎ በቀጥታ ለእኔ ይጻፉ።

## Commands (in Telegram's menu)
command-start = ይጀምሩ
command-language = ቋንቋ ይቀይሩ
command-place = ኮሙንዎን ይምረጡ
command-menu = ርዕሶቹን ያሳዩ
command-person = ሰው ይጠይቁ
command-status = መልስ መቼ አገኛለሁ?
command-mydata = ስለ እኔ ምን ተቀምጧል
command-forget = ስለ እኔ ያለውን ሁሉ ያጥፉ
command-privacy = መረጃዬ እንዴት እንደሚጠበቅ
command-help = እርዳታ
bot-description = በስዊድን ስለ መኖሪያ ቤት፣ ገንዘብ፣ ትርፍ ጊዜ፣ ሥራ እና ቤተሰብ ጥያቄዎች። መልስ በቋንቋዎ። እርግጠኛ ባልሆንኩ ጊዜ ሰው ይመልሳል።
bot-short-description = ወደ ስዊድን አዲስ ለመጡ ሰዎች መልሶች።

## The phone page
web-title = Lotsen
web-write-here = ጥያቄዎን ይጻፉ
web-send = ይላኩ
web-you = እርስዎ
web-lotsen = Lotsen
web-connection-lost = ግንኙነት የለም። ጽሑፍዎ ተቀምጧል፤ ግንኙነቱ ሲመለስ ይላካል።
web-typing = ትንሽ ይጠብቁ …

## Dates. The time is a 24-hour clock, for example 16:00.
# "በስዊድን ሰዓት": so that nobody counts the hours from six in the morning.
due-today = ዛሬ በስዊድን ሰዓት { $time }
due-tomorrow = ነገ በስዊድን ሰዓት { $time }
due-date = { $weekday } { $month } { $day } በስዊድን ሰዓት { $time }
date-long = { $month } { $day }፣ { $year }
weekday-1 = ሰኞ
weekday-2 = ማክሰኞ
weekday-3 = ረቡዕ
weekday-4 = ሐሙስ
weekday-5 = ዓርብ
weekday-6 = ቅዳሜ
weekday-7 = እሑድ
month-1 = ጃንዋሪ
month-2 = ፌብሩዋሪ
month-3 = ማርች
month-4 = ኤፕሪል
month-5 = ሜይ
month-6 = ጁን
month-7 = ጁላይ
month-8 = ኦገስት
month-9 = ሴፕቴምበር
month-10 = ኦክቶበር
month-11 = ኖቬምበር
month-12 = ዲሴምበር
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
date-words = ዓመት ዓ ም ወር ቀን
# How a bare yes and a bare no are typed, alone and with thanks; semicolons between them.
yes-words = አዎ ; አዎን ; እሺ ; አዎ እባክዎ ; አዎ አመሰግናለሁ
no-words = አይ ; አይደለም ; አይሆንም ; አይ አመሰግናለሁ ; አሁን አይደለም

## What was hidden in a message
hidden-personal-number = በመልእክትዎ ውስጥ ያለ የግል ቁጥር ደብቄያለሁ።
hidden-phone = በመልእክትዎ ውስጥ ያለ ስልክ ቁጥር ደብቄያለሁ።
hidden-email = በመልእክትዎ ውስጥ ያለ የኢሜይል አድራሻ ደብቄያለሁ።
hidden-money = በመልእክትዎ ውስጥ ያለ የካርድ ወይም የሂሳብ ቁጥር ደብቄያለሁ።
hidden-address = በመልእክትዎ ውስጥ ያለ አድራሻ ደብቄያለሁ።
hidden-number = በመልእክትዎ ውስጥ ያለ ቁጥር ደብቄያለሁ።
hidden-several = በመልእክትዎ ውስጥ ያሉ የግል መረጃዎችን ደብቄያለሁ።
hidden-why = እንዲህ ያለ ነገር እዚህ በጭራሽ አይጻፉ። አሁን ማንም፣ ሠራተኞችም ጭምር፣ ሊያዩት አይችሉም። የሚያስፈልገው ሰው ካለ በስልክ ወይም ሲገናኙ ይጠይቅዎታል።

## Translated replies
reply-machine-translated = ይህ ጽሑፍ በማሽን የተተረጎመ ነው። ዋናው ጽሑፍ፦
reply-not-translated = ይህን መልስ መተርጎም አልተቻለም። የተጻፈው በዚህ ቋንቋ ነው፦ { $language }።

## Finding something to do. The names of clubs and places are Swedish.
leisure-for-whom = ለማን ነው? ዕድሜ ይምረጡ።
leisure-what = ምን ማድረግ ይፈልጋሉ? መጻፍም ይችላሉ፣ ለምሳሌ፦ እግር ኳስ፣ ሴት ልጅ 9 ዓመት፣ ቅዳሜ።
leisure-found =
    { $count ->
        [one] ይህን አግኝቻለሁ፦
       *[other] እነዚህን አግኝቻለሁ፦
    }
leisure-found-near = በትክክል እንደዚያ ያለ አላገኘሁም። ምናልባት ይህ ይስማማዎት ይሆናል፦
leisure-found-nothing = የሚስማማ ነገር አላገኘሁም። ሌላ ነገር መምረጥ ወይም ሰው እንዲረዳዎ ማድረግ ይችላሉ።
leisure-no-directory = ለኮሙንዎ ገና የእንቅስቃሴዎች ዝርዝር የለኝም። ሰው ሊረዳዎ ይችላል።
leisure-ask-always = ሰዓትና ዋጋ ሊቀየር ይችላል። ከመሄድዎ በፊት ይጠይቁ።
interest-name =
    { $interest ->
        [ball-sports] የኳስ ጨዋታዎች
        [water] ዋና እና ውሃ
        [dance-and-music] ዳንስ እና ሙዚቃ
        [fighting-arts] ካራቴ እና ቦክስ
        [nature] ከቤት ውጭ እና ተፈጥሮ
        [animals] እንስሳት
        [handicraft] የእጅ ሥራ
        [cooking] ምግብ ማብሰል
        [reading] መጻሕፍት እና ንባብ
        [languages] ቋንቋዎች
        [computers] ኮምፒውተር
        [theatre] ቲያትር
        [painting] ሥዕል
        [small-children] ከትንንሽ ልጆች ጋር
        [meeting-people] ሰዎችን መተዋወቅ
        [helping-others] ሌሎችን መርዳት
        [training] ስፖርት
        [quiet] ጸጥ ያለ ነገር
        [religion-and-tradition] ሃይማኖት እና ባህል
       *[work-contacts] ለሥራ የሚሆን ትውውቅ
    }
activity-name =
    { $kind ->
        [football] እግር ኳስ
        [basketball] ቅርጫት ኳስ
        [swimming-school] ዋና መማር
        [swimming-women] ዋና ለሴቶች
        [gymnastics] ጂምናስቲክ
        [dance] ዳንስ
        [martial-arts] ካራቴ፣ ቦክስ እና ሌሎች
        [gym] ጂም
        [running-walking] ሩጫ እና የእግር ጉዞ
        [cycling] ብስክሌት
        [scouts] ስካውት
        [outdoor] ከቤት ውጭ የሚደረግ
        [library] ቤተ መጽሐፍት
        [language-cafe] የቋንቋ ካፌ (språkkafé)
        [homework-help] የቤት ሥራ እርዳታ
        [music-school] የሙዚቃ ትምህርት ቤት
        [theatre] ቲያትር
        [art-craft] ሥዕል እና የእጅ ሥራ
        [open-preschool] የወላጆችና የሕፃናት መገናኛ (öppen förskola)
        [youth-centre] የወጣቶች ማዕከል (fritidsgård)
        [womens-group] የሴቶች ቡድን
        [mens-group] የወንዶች ቡድን
        [parent-course] ኮርስ ለወላጆች
        [study-circle] የጥናት ቡድን (studiecirkel)
        [volunteering] በበጎ ፈቃድ መርዳት
        [chess-games] ቼዝ እና ጨዋታዎች
        [gardening] አትክልት መትከል
        [culture-house] የባህል ማዕከል
       *[leisure-introduction] የትርፍ ጊዜ እንቅስቃሴዎችን ማወቅ
    }
activity-ages = ዕድሜ ከ { $from } እስከ { $to } ዓመት
activity-ages-from = ከ { $from } ዓመት ጀምሮ
activity-group =
    { $group ->
        [girls] ሴት ልጆች ብቻ
        [women] ሴቶች ብቻ
        [boys] ወንድ ልጆች ብቻ
       *[men] ወንዶች ብቻ
    }
activity-with-parent = አንድ አዋቂ ከልጁ ጋር ይቆያል
activity-time = { $weekday } በስዊድን ሰዓት { $from }–{ $to }
activity-times-unknown = ሰዓቱን ይጠይቁ
activity-rests-now = በዚህ ወቅት አይካሄድም
activity-free = በነጻ
activity-cost = { $kr } ክሮነር
activity-cost-unknown = ዋጋውን ይጠይቁ
activity-try =
    { $times ->
        [one] ከመክፈልዎ በፊት አንድ ጊዜ መሞከር ይችላሉ
       *[other] ከመክፈልዎ በፊት { $times } ጊዜ መሞከር ይችላሉ
    }
activity-fritidskortet = በ Fritidskortet መክፈል ይችላሉ
activity-bus = የአውቶቡስ ማቆሚያ፦ { $stop }
activity-join =
    { $how ->
        [drop-in] በቀጥታ ይምጡ፣ መመዝገብ አያስፈልግም
        [call] መጀመሪያ ይደውሉ ወይም ይጻፉ
        [form] በድረ ገጹ ላይ ይመዝገቡ
        [queue] ወረፋ አለ፦ ይመዝገቡ
       *[unknown] እንዴት መሳተፍ እንደሚቻል ይጠይቁ
    }
activity-full =
    { $left ->
        [no] አሁን ሞልቷል
       *[queue] አሁን ወረፋ አለ
    }
activity-child-care = በዚያ ጊዜ ትንንሽ ልጆችን የሚጠብቅ ሰው አለ
activity-languages = መሪዎቹ የሚናገሯቸው ቋንቋዎች፦ { $languages }
activity-made-up = እንዴት እንደሚመስል ለማሳየት ብቻ የተፈጠረ ምሳሌ ነው። ይህ እንቅስቃሴ በእውነት የለም።
activity-unchecked = ገና አልተረጋገጠም። ከመሄድዎ በፊት ይጠይቁ።
button-leisure = 🔎 እንቅስቃሴ ይፈልጉ
button-anything = ✨ ማንኛውም ነገር
button-free-only = 🆓 በነጻ
button-female-only = 👩 ሴት ልጆች ወይም ሴቶች ብቻ
button-child-care = 👶 ልጅ የሚጠብቅ ሰው ያለበት
button-weekend = 📅 ቅዳሜና እሑድ
button-evening = 🌙 ምሽት
button-other-wish = 🔄 ሌላ ነገር
button-help-start = 🙋 ለመጀመር ይርዱኝ
command-leisure = እንቅስቃሴ ይፈልጉ

## Courses
courses-intro = አጫጭር ኮርሶች። አንድ ትምህርት ጥቂት ደቂቃ ይወስዳል። በማንኛውም ጊዜ ማቆምና በኋላ መቀጠል ይችላሉ።
courses-none = እዚህ ገና ኮርሶች የሉም። ጥያቄዎን ይጻፉ፣ ወይም /menu ይምረጡ።
course-overview =
    { $lessons ->
        [one] { $course }፦ አንድ ትምህርት።
       *[other] { $course }፦ { $lessons } ትምህርቶች። ከፈለጉበት ይጀምሩ።
    }
course-lesson = { $course } · ትምህርት { $number } ከ { $lessons }
course-check = ለእርስዎ ጥያቄ
course-right = አዎ፣ ትክክል ነው።
course-not-quite = ሙሉ በሙሉ አይደለም። ትክክሉ ይህ ነው፦
course-done = { $course } የተባለውን ኮርስ በሙሉ አንብበዋል። በጣም ጥሩ። እያንዳንዱን ትምህርት እንደገና ማንበብ ይችላሉ።
button-next-lesson = ▶️ ቀጣይ ትምህርት
button-lessons = 📋 ሁሉም ትምህርቶች
button-other-courses = 📚 ሌሎች ኮርሶች
command-courses = አጫጭር ኮርሶች
mydata-lessons = ያነበቧቸው ትምህርቶች፦ { $count }

## ዕቅዴ
plan-command = ዕቅዴ
plan-none = እዚህ ገና ዕቅድ የለም። ጥያቄዎን ይጻፉ፣ ወይም /menu ይምረጡ።
plan-ask-arrival = አሁን ወደሚኖሩበት ኮሙን መቼ መጡ? ከዚያ ምን መቼ እንደሚደረግ ላሳይዎ እችላለሁ። ወሩ ይበቃል። ቀኑንም መጻፍ ይችላሉ፣ ለምሳሌ { $example }።
plan-ask-status = አንዳንድ እርምጃዎች ለአንዳንድ ሰዎች ብቻ ናቸው። የመኖሪያ ፈቃድዎ ሁኔታ የትኛው ነው?
plan-ask-year = የትኛው ዓመት?
plan-ask-month = የትኛው ወር?
plan-ask-day = { $title }፦ ቢዘገይ እስከ ወሩ ስንተኛ ቀን?
plan-ask-date = { $title }፦ የትኛው ቀን? ይምረጡ፣ ወይም ይጻፉ፣ ለምሳሌ { $example }።
plan-month = { $month } { $year }
plan-intro = ይህ ዕቅድዎ ነው። ስለ አንድ እርምጃ ለማንበብ ወይም መጠናቀቁን ለማመልከት ይምረጡት። ቁጥሩንም መጻፍ ይችላሉ። በማንኛውም ጊዜ ጥያቄ መጠየቅ ይችላሉ።
plan-now = አሁን
plan-next = ቀጥሎ
plan-later = በኋላ
plan-all-done = በዕቅድዎ ውስጥ ያለው ሁሉ ተጠናቋል። በጣም ጥሩ።
plan-by = ቢዘገይ እስከ { $date }
plan-from = ከ { $date } ጀምሮ
plan-monthly = በየወሩ፣ ቀጣዩ እስከ { $date }
plan-yearly = በየዓመቱ፣ ቀጣዩ እስከ { $date }
plan-no-day = ቀኑን ይምረጡ
plan-done = ተጠናቋል፦ { $title }
plan-ask-later = { $title }፦ መቼ ሊያደርጉት ይፈልጋሉ?
plan-put-off = { $title }፦ እስከ { $date } ተላልፏል።
plan-reminds-of = በ { $date } ጠዋት ይህን እርምጃ እዚህ አስታውስዎታለሁ፦ { $title }። ይህን እንደሚፈልጉ አስቀምጣለሁ። በማንኛውም ጊዜ ማቆም ይችላሉ።
plan-reminds-when-known = ጊዜው ሲደርስ ይህን እርምጃ እዚህ አስታውስዎታለሁ፦ { $title }። ይህን እንደሚፈልጉ አስቀምጣለሁ። በማንኛውም ጊዜ ማቆም ይችላሉ።
plan-reminds-of-all = የእያንዳንዱ እርምጃ ጊዜ ሲደርስ እዚህ አስታውስዎታለሁ፣ ጠዋት፣ ግን በእሑድና በበዓል ቀናት አይደለም። አንዳንድ እርምጃዎች ቀን ያስፈልጋቸዋል፦ በዕቅዱ ውስጥ ይምረጡት። ይህን እንደሚፈልጉ አስቀምጣለሁ። በማንኛውም ጊዜ ማቆም ይችላሉ።
plan-stopped = ከእንግዲህ አላስታውስዎትም። ዕቅድዎ አሁንም እዚህ አለ።
plan-reminder = ማስታወሻ፦ { $title }
plan-reminded = በ { $date } አስታውስዎታለሁ።
plan-button-done = ✔ ተጠናቋል
plan-button-not-done = ↩️ ገና አልተጠናቀቀም
plan-button-later = ⏰ በኋላ
plan-button-week = 🗓️ ከ1 ሳምንት በኋላ
plan-button-month = 📆 ከ1 ወር በኋላ
plan-button-more = ℹ️ ተጨማሪ ያንብቡ
plan-button-remind = 🔔 አስታውሰኝ
plan-button-remind-all = 🔔 ሁሉንም አስታውሰኝ
plan-button-stop = 🔕 ማስታወስ አቁም
plan-button-day = 📅 ቀኑን ይምረጡ
plan-button-arrival = 📅 የመጣሁበትን ጊዜ ቀይር
plan-button-other-month = 🔄 ሌላ ወር
plan-button-page = ➡️ ተጨማሪ እርምጃዎች
plan-mydata = ዕቅዴ፦ በ { $date } መጡ
plan-mydata-done = ዕቅዴ፣ የተጠናቀቀ፦ { $titles }
plan-mydata-date = ዕቅዴ፣ የዚህ እርምጃ ቀን፦ { $title }፣ { $date }
plan-mydata-later = ዕቅዴ፣ የተላለፈ፦ { $title }፣ እስከ { $date }
plan-mydata-reminders = ዕቅዴ፦ እንዲታወሱ ይፈልጋሉ

## ዜና
news-command = ዜና
news-intro = እዚህ ከኮሙኑ የሚመጣ ዜና በቋንቋዎ ይመርጣሉ። የሚደርስዎት አዎ ያሉት ብቻ ነው። ምርጫዎን አስቀምጣለሁ። በማንኛውም ጊዜ ማቆም ይችላሉ።
news-none = አሁን ዜና አይደርስዎትም። አንድ ርዕስ ወይም ሁሉንም ይምረጡ።
news-chosen = ስለ እነዚህ ዜና ይደርስዎታል፦ { $topics }።
news-chosen-all = ስለ ሁሉም ነገር ዜና ይደርስዎታል።
news-place = ኮሙንዎ፦ { $place }። በ /place ሊቀይሩት ይችላሉ።
news-no-place = በየትኛው ኮሙን እንደሚኖሩ አላውቅም። ስለዚህ ለሁሉም የሚሆን ዜና ብቻ ይደርስዎታል። በ /place ኮሙንዎን ይምረጡ።
news-all = ✨ ሁሉም
news-stopped = ከእንግዲህ ዜና አይደርስዎትም። እንደገና ከፈለጉ /news ብለው ይጻፉ።
news-why = ይህ የደረስዎት ስለዚህ ዜና ስለሚፈልጉ ነው፦ { $topic }።
news-why-all = ይህ የደረስዎት ሁሉንም ዜና ስለሚፈልጉ ነው።
news-button-stop = 🔕 ዜና አቁም
news-mydata = ዜና፦ ስለ እነዚህ ዜና ይፈልጋሉ፦ { $topics }
news-mydata-all = ዜና፦ ስለ ሁሉም ነገር ዜና ይፈልጋሉ

## The calendar: what takes place, reminders, signing up. The titles of events come from knowledge/events.toml.
today-command = ዛሬ እና ይህ ሳምንት
today-asked = ዛሬ ምን አለ; በዚህ ሳምንት ምን አለ; ዛሬ ምን ክፍት ነው
today-intro = ዛሬ { $date } ነው። በ { $place } ይህ አለ።
today-everywhere = ዛሬ { $date } ነው። ይህ አለ።
today-now = ዛሬ
today-later = የሚቀጥሉት ቀናት
today-nothing = በሚቀጥሉት ሰባት ቀናት የሚስማማ ነገር አላውቅም።
today-nothing-now = ዛሬ የሚስማማ ነገር አላውቅም።
today-open = በስዊድን ሰዓት { $hours } ክፍት፦ { $desks }
today-closed = ዛሬ ዝግ፦ { $desks }
today-holiday = ዛሬ የሕዝብ በዓል ስለሆነ ዝግ፦ { $desks }
event-kind =
    { $kind ->
        [drop-in] ያለ ቀጠሮ
        [language-cafe] የቋንቋ ካፌ
        [parent-group] የወላጆች ቡድን
       *[event] ዝግጅት
    }
event-time = { $weekday } { $month } { $day } በስዊድን ሰዓት { $from }–{ $to }
event-swedish = (በስዊድንኛ)
event-languages = እዚያ ያሉ ቋንቋዎች፦ { $languages }
event-desk = ጥያቄዎች፦ { $desk }
event-free = ክፍት ቦታዎች፦ { $count }
event-full = ሞልቷል።
event-full-wait = ሞልቷል። ቦታ መጠበቅ ይችላሉ።
event-seat = ቦታ አለዎት። ሲመጡ ይህን ኮድ ያሳዩ፦ { $code }። መመዝገብዎን አስቀምጣለሁ፣ ስም ግን የለም።
event-waits = በተጠባባቂ ዝርዝር ቁጥር { $rank } ነዎት። ቦታ ካገኙ እዚህ እጽፍልዎታለሁ። እየጠበቁ መሆንዎን አስቀምጣለሁ፣ ስም ግን የለም።
event-given = አሁን ቦታ አለዎት፦ { $title }፣ { $due }። ሲመጡ ይህን ኮድ ያሳዩ፦ { $code }። መምጣት ካልቻሉ ቦታውን ይመልሱ።
event-left = ከእንግዲህ ቦታ የለዎትም፦ { $title }።
event-reminds = እዚህ { $due } አስታውስዎታለሁ። ይህን እንደሚፈልጉ አስቀምጣለሁ።
event-soon = በጣም በቅርቡ ስለሚጀምር ማስታወስ አልችልም።
event-no-reminder = ስለዚህ አላስታውስዎትም።
event-reminder = ማስታወሻ፦ { $title }፣ { $due }።
event-cancelled = ተሰርዟል፦ { $title }፣ { $due }።
event-gone = ሊሄዱበት የፈለጉት ነገር { $due } በዚያ ጊዜ የለም። /today ያለውን ያሳያል።
event-past = አልቋል፣ ወይም አይካሄድም።
event-mydata-seat = ተመዝግበዋል፦ { $title }፣ { $due }፣ ኮድ { $code }
event-mydata-waits = በተጠባባቂ ዝርዝር፦ { $title }፣ { $due }
event-mydata-reminder = ማስታወሻ፦ { $title }፣ { $due }
event-button-remind = 🔔 አስታውሰኝ
event-button-no-reminder = 🔕 አታስታውሰኝ
event-button-sign-up = ✍️ መዝግበኝ
event-button-wait = ⏳ በተጠባባቂ ዝርዝር አስገባኝ
event-button-leave = ↩️ ቦታዬን መልስ
event-button-more = ➡️ ተጨማሪ
event-button-today = 📅 ዛሬ ብቻ
event-button-week = 📅 ሰባት ቀን
event-button-kind = 🔎 ዓይነት ይምረጡ
event-button-mine = 💬 በቋንቋዬ
event-button-any = 💬 ሁሉም ቋንቋ
event-button-all = ✨ ሁሉም
event-file = በቀን መቁጠሪያዎ ያስገቡ

## Sound
button-listen = 🔊 ያዳምጡ
sound-machine = ይህን ጽሑፍ ማሽን ጮክ ብሎ ያነባል። አንዳንድ ቃላትን ሊሳሳት ይችላል።
sound-machine-rough = ይህን ጽሑፍ ማሽን ጮክ ብሎ ያነባል። በዚህ ቋንቋ ለመረዳት ከባድ ነው።
sound-machine-near = ይህን ጽሑፍ ማሽን በ{ $language } ድምፅ ያነባል። አንዳንድ ቃላት በሌላ ድምፅ ይሰማሉ።
sound-not-now = አሁን ይህን ጮክ ብዬ ማንበብ አልችልም። እዚህ ማንበብ ወይም ሰው መጠየቅ ይችላሉ።
film-spoken = ፊልም። የሚነገረው ቋንቋ፦ { $language }።
film-captions = ከታች የሚነበበው ጽሑፍ፦ { $languages }።
button-transcript = 📄 በፊልሙ የሚባለው
voice-listens = መልእክትዎን እያዳመጥኩ ነው። ጥቂት ጊዜ ይወስዳል።
voice-heard = የሰማሁት፦ “{ $text }”። ትክክል ነው?
button-voice-yes = ✅ አዎ
button-voice-no = ❌ አይ
voice-mydata = አንድ የድምፅ መልእክት፦ እያዳመጥኩት ነው፣ ወይም በትክክል እንደሰማሁ ጠይቄዎታለሁ
## Hearing what came of it: activities, the three questions, what somebody tells. No names, and no promise of an answer.
outing-try = ✅ መሞከር እፈልጋለሁ፦ { $name }
outing-may-ask = ጥሩ። ከሳምንት በኋላ እንዴት እንደነበር እዚህ ልጠይቅዎት? ስለ፦ { $activity }። መልሶችዎ ይቆጠራሉ ብቻ። ስም አላስቀምጥም።
outing-button-yes = ✅ አዎ፣ ጠይቀኝ
outing-no = እሺ። አልጠይቅም።
outing-good = ጥሩ። ይሞክሩት። ሐሳብዎን ከቀየሩ ከሳምንት በኋላ እንዴት እንደነበር መጠየቅ እችላለሁ።
outing-noted = ጥሩ። እዚህ { $due } እጠይቅዎታለሁ። ይህን እንደሚፈልጉ አስቀምጣለሁ። በማንኛውም ጊዜ ማቆም ይችላሉ።
outing-stopped = ከእንግዲህ ስለ እንቅስቃሴዎች አልጠይቅዎትም።
outing-button-stop = 🔕 ስለዚህ አትጠይቀኝ
outing-did-you-go = ይህን መሞከር ፈልገው ነበር፦ { $activity }። ሄዱ?
outing-how = እንዴት ነበር? ({ $activity })
outing-still = ከአራት ሳምንት በፊት ወደዚህ ሄዱ፦ { $activity }። አሁንም ይሄዳሉ?
outing-why = ለምን አቆሙ?
outing-button-went = ✅ አዎ፣ ሄድን
outing-button-not-yet = ⏳ ገና አይደለም
outing-button-not-out = ❌ አልተሳካም
outing-button-liked = 😀 ወደድነው
outing-button-so-so = 😐 መካከለኛ
outing-button-not-for-us = 🙁 ለእኛ አይደለም
outing-button-still = ✅ አዎ፣ አሁንም እንሄዳለን
outing-button-stopped = ❌ አይ፣ አቁመናል
outing-button-far = 🚌 በጣም ሩቅ ነው
outing-button-cost = 💰 በጣም ውድ ነበር
outing-button-time = ⏰ ጊዜ የለም
outing-button-welcome = 💔 ጥሩ አቀባበል አልተሰማኝም
outing-button-language = 💬 ቋንቋው ከባድ ነበር
outing-button-other = 🤷 ሌላ ነገር
outing-later = አመሰግናለሁ። ከአራት ሳምንት ገደማ በኋላ አንድ ጊዜ እንደገና እጠይቃለሁ።
outing-thanks = አመሰግናለሁ። መልስዎ ያለ ስም ይቆጠራል።
outing-mydata = ልጠይቅዎት የምችላቸው እንቅስቃሴዎች፦ { $activities }
outing-mydata-yes = እንቅስቃሴዎች፦ እንዴት እንደነበር ልጠይቅዎት እችላለሁ
outing-mydata-no = እንቅስቃሴዎች፦ እንዲጠየቁ አይፈልጉም
voice-late = ይህን አስቀድመው መልሰዋል፣ ወይም ከእንግዲህ አይጠየቅም።
pulse-offer = በስዊድን እንዴት እንዳሉ ሦስት አጭር ጥያቄዎች ልጠይቅዎት? በፈቃደኝነት ነው፣ ግማሽ ደቂቃ ይወስዳል። መልሶችዎ ይቆጠራሉ ብቻ። ከእርስዎ ጋር አይቀመጡም፣ ስለዚህ ማንም ሊያገኛቸው አይችልም፣ በኋላም ሊጠፉ አይችሉም። አዎ ካሉ ከአራት ወር ገደማ በኋላ እና ሁለቱ ዓመታት ከማለቃቸው በፊት እንደገና እጠይቃለሁ።
pulse-again = ከተወሰነ ጊዜ በፊት ሦስት አጭር ጥያቄዎችን መልሰዋል። አንድ ጊዜ እንደገና ልጠይቅ? በፈቃደኝነት ነው። መልሶችዎ ይቆጠራሉ ብቻ፣ ከእርስዎ ጋር አይቀመጡም።
pulse-button-yes = ✅ አዎ፣ ጠይቅ
pulse-button-not-now = ⏳ አሁን አይደለም
pulse-button-never = 🔕 ይህን ዳግም አትጠይቅ
pulse-not-now = እሺ። ስለዚህ ምንም አይቀመጥም።
pulse-never = እሺ። ይህን ዳግም አልጠይቅም።
pulse-ready = ለሥራ ወይም ለትምህርት ዝግጁ ነኝ። (1፦ በፍጹም። 5፦ አዎ፣ በጣም።)
pulse-people = እርዳታ ልጠይቃቸው የምችላቸው ሰዎች አሉ። (1፦ ማንም። 5፦ አዎ፣ ብዙ።)
pulse-turn = አንድ ነገር ሲያስፈልገኝ ወዴት እንደምሄድ አውቃለሁ። (1፦ በፍጹም። 5፦ አዎ፣ በደንብ።)
pulse-thanks = አመሰግናለሁ። መልሶችዎ ያለ ስም ይቆጠራሉ።
pulse-mydata = ሦስት ጥያቄዎች፦ እንዲጠየቁ አዎ ብለዋል። መልሶቹ ያለ እርስዎ ይቆጠራሉ፣ እዚህ የሉም
pulse-mydata-never = ሦስት ጥያቄዎች፦ እንዲጠየቁ አይፈልጉም
tell-command = ይንገሩን
tell-intro = በዚህ አገልግሎት፣ በኮሙኑ ወይም እዚህ ባለው ኑሮ ምን ጥሩ ወይም መጥፎ ነው? በአንድ መልእክት ይጻፉት፣ ወይም የድምፅ መልእክት ይላኩ። ሠራተኞች ያለ ስምዎ ያነቡታል። ጽሑፎች ከጊዜ በኋላ ይጠፋሉ። ለዚህ ማንም አይመልስም። መልስ ከፈለጉ ሰው ይጠይቁ የሚለውን ይጫኑ።
tell-intro-web = በዚህ አገልግሎት፣ በኮሙኑ ወይም እዚህ ባለው ኑሮ ምን ጥሩ ወይም መጥፎ ነው? በአንድ መልእክት ይጻፉት። በዚህ ገጽ ድምፅ መላክ አይችሉም፣ ጽሑፍ ብቻ። ሠራተኞች ያለ ስምዎ ያነቡታል። ጽሑፎች ከጊዜ በኋላ ይጠፋሉ። ለዚህ ማንም አይመልስም። መልስ ከፈለጉ ሰው ይጠይቁ የሚለውን ይጫኑ።
tell-thanks = አመሰግናለሁ። ሠራተኞች ያነቡታል። እዚህ ማንም አይመልስም። ያለ ስምዎ ለሌሎች ሊታይ ይችላል?
tell-button-yes = ✅ አዎ፣ ሊታይ ይችላል
tell-shown = አመሰግናለሁ። ያለ ስምዎ ሊታይ ይችላል።
tell-not-shown = አመሰግናለሁ። ሠራተኞች ብቻ ያነቡታል።
tell-amended = የነገሩንን ቀይሬዋለሁ።
tell-mydata = ነግረውናል፣ { $date }፦ { $text }
tell-mydata-voice = በድምፅ መልእክት ወይም በምስል ነግረውናል፣ { $date }
## Certificates of courses
certificate-button = 🎓 የምስክር ወረቀት
certificate-offer = { $course } የተባለውን ኮርስ እንዳነበቡ የሚያሳይ የምስክር ወረቀት ያገኛሉ። ገጹን ይክፈቱና በምስክር ወረቀቱ ላይ የሚጻፈውን ስም ይጻፉ። ስሙ በምስክር ወረቀቱ ላይ ብቻ ይጻፋል፦ አላስቀምጠውም። እዚህ ውይይት ውስጥ አይጻፉት። ሊንኩ ለአንድ ቀን ይሠራል።
certificate-open = የምስክር ወረቀቱን ያዘጋጁ
certificate-by-hand = ይህ ለኮርሱ { $course } የምስክር ወረቀትዎ ነው። ያትሙትና ስምዎን በመስመሩ ላይ በእጅ ይጻፉ። ስሙን አልጠይቅም፣ አላስቀምጥምም።
certificate-title = የምስክር ወረቀትዎ
certificate-name = በምስክር ወረቀቱ ላይ የሚጻፈው ስም
certificate-not-kept = ስሙ አይቀመጥም። በሚያገኙት ፋይል ውስጥ ብቻ ይገኛል።
certificate-make = የምስክር ወረቀቱን በ PDF ያዘጋጁ
certificate-without = ያለ ስም፣ በእጄ እጽፋለሁ
certificate-no-name = ስም ይጻፉ፣ ወይም «ያለ ስም» ይምረጡ።
certificate-letters = አንዳንድ ፊደሎች ሊታተሙ አይችሉም። ስሙን በሌሎች ፊደሎች ይጻፉ፣ ወይም «ያለ ስም» መርጠው በእጅ ይጻፉ።
certificate-later = አሁን አልሠራም። ጥቂት ቆይተው እንደገና ይሞክሩ።
certificate-expired = ሊንኩ አሮጌ ነው ወይም ሙሉ አይደለም። ወደ ውይይቱ ይመለሱ፣ ኮርሱን በ /courses ይክፈቱና 🎓 ይምረጡ።
certificate-mydata = የተጠናቀቀ ኮርስ፦ { $course }፣ { $date }

## The family's schedule
schedule-button = 🗓 መርሐ ግብራችን
schedule-put = 🗓 ወደ መርሐ ግብራችን ያስገቡ
schedule-which = የትኛው እንቅስቃሴ መርሐ ግብሩ ውስጥ ይግባ?
schedule-for-whom = ለማን ነው? ቁጥርና ዕድሜ ብቻ አስቀምጣለሁ፣ ስም አይደለም።
schedule-child = ልጅ { $number } · ዕድሜ { $age }
schedule-adult = 🧑 አዋቂ
schedule-another-child = ➕ ሌላ ልጅ
schedule-age = ልጁ ስንት ዓመቱ ነው?
schedule-when = የትኞቹ ሳምንታት?
schedule-this-week = ይህ ሳምንት
schedule-next-week = የሚቀጥለው ሳምንት
schedule-four-weeks = ከዚህ ሳምንት ጀምሮ አራት ሳምንታት
schedule-along = ማን አብሮ ይሄዳል?
schedule-me = እኔ
schedule-parent = ሌላ ወላጅ
schedule-guide = የማኅበራት መሪ
schedule-nobody = እስካሁን ማንም
schedule-kept = በመርሐ ግብርዎ ውስጥ አለ፦ { $title }። እንቅስቃሴውን፣ የልጁን ቁጥርና ዕድሜ፣ ሳምንታቱን፣ ማን አብሮ እንደሚሄድ አስቀምጣለሁ። /leisure መርሐ ግብሩን ያሳያል።
schedule-title = መርሐ ግብራችን
schedule-week = ሳምንት { $number }፣ ከ { $date } ጀምሮ
schedule-gone = እንቅስቃሴው ከእንግዲህ በዝርዝሩ ውስጥ የለም።
schedule-removed = ከመርሐ ግብርዎ ወጥቷል።
schedule-page = ለማንበብና ለማተም ገጽ
schedule-link = ሊንኩ ለሰባት ቀናት ይሠራል። ሊንኩ ያለው ሰው መርሐ ግብሩን ማንበብ ይችላል።
schedule-empty = መርሐ ግብርዎ ባዶ ነው። /leisure ይምረጡ፣ እንቅስቃሴ ያግኙና ያስገቡ።
schedule-full = መርሐ ግብሩ ሞልቷል። መጀመሪያ አንድ ነገር ያውጡ፦ /leisure።
schedule-expired = ሊንኩ አሮጌ ነው ወይም ሙሉ አይደለም። በውይይቱ ውስጥ በ /leisure አዲስ ይጠይቁ።
schedule-mydata = በመርሐ ግብርዎ ውስጥ ያሉ እንቅስቃሴዎች፦ { $count }
