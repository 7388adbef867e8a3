# What Lotsen says to newcomers. Plain text: no HTML, no Markdown.
# Short sentences, common words, the respectful plural "ንስኹም". No exclamation marks, no guilt, no threats.

## First meeting
greeting =
    ሰላም። ኣነ Lotsen እየ፡ ኣብ ሓደ ናይ ስዊድን ኮሙን ሓደስቲ ንዝኾኑ ሰባት ዘገልግል ኣገልግሎት።
    ብዛዕባ መንበሪ ገዛ፡ ገንዘብ፡ ትርፊ ግዜ፡ ስራሕን ስድራቤትን ንዝቐርብ ሕቶታት እምልስ።
    ኣነ ማሽን እየ። ርግጸኛ ኣብ ዘይኮንኩሉ እዋን፡ ሰብ ኣብዚ ይምልሰልኩም።
privacy-short = በጃኹም ቁጽሪ መለለዪኹም (personnummer)፡ ኣድራሻኹም ወይ ካልእ ውልቃዊ ሓበሬታ ኣብዚ ኣይትጽሓፉ።
choose-language = ቋንቋኹም ምረጹ።
language-set = ሕጂ ብትግርኛ ኢና ንዛረብ። ብ /language ክትቅይርዎ ትኽእሉ ኢኹም።
choose-place = ኣብ ኣየናይ ኮሙን ትነብሩ? ሽዑ እቲ መልስታት ምስ እትነብሩሉ ቦታ ይሰማማዕ።
button-skip = ⏭️ ሕለፍዎ
button-more-places = ➡️ ተወሳኺ ቦታታት
place-set = ኣብ { $place } ከም እትነብሩ ክዝክር እየ። ብ /place ክትቅይርዎ ትኽእሉ ኢኹም።
place-skipped = ጸገም የለን። ደሓር ብ /place ክትመርጹ ትኽእሉ ኢኹም።
menu-intro = ሕቶኹም ብናይ ገዛእ ርእስኹም ቃላት ጽሓፉ፡ ወይ ኣርእስቲ ምረጹ።
menu-topic = { $topic }፦ ሕቶ ምረጹ፡ ወይ ናትኩም ጽሓፉ።
button-menu = ዝርዝር
button-more = ➡️ ተወሳኺ
button-back = 🔙 ንድሕሪት

## Answers
answer-source = ምንጪ፦ { $source }
answer-desk = ሓላፍነት ዘለዎ ክፍሊ፦ { $desk }
answer-checked = ዝተመርመረሉ ዕለት፦ { $date }
answer-machine-made = እዚ ጽሑፍ ብማሽን እዩ ተተርጒሙ። ነቲ ቋንቋ ብዝዛረብ ሰብ ገና ኣይተመርመረን።
answer-corrected = ቅድሚ ሕጂ ብዛዕባ እዚ ዘይቅኑዕ መልሲ ልኢኽናልኩም ነይርና። ይቕሬታ። እቲ ቅኑዕ እዚ እዩ፦
answer-other-language = እዚ መልሲ ክሳብ ሕጂ ብቋንቋኹም የለን። ብዚ ቋንቋ እዚ ቀሪቡ ኣሎ፦ { $language }
answer-related = እዚ እውን ከተንብቡ ትኽእሉ ኢኹም፦
answer-urgent-staff-told = እዚ ህጹጽ ክኸውን ይኽእል እዩ፡ ስለዚ ኣብ { $desk } ንዘለዉ ሰራሕተኛታት እውን ነጊረዮም ኣለኹ። ቁጽሪ ሕቶኹም { $number } እዩ። እንተደንጐዩ ክሳብ { $due } ኣብዚ ክምልሱልኩም እዮም። እቲ ጉዳይ ክጽበ ዘይክእል እንተኾይኑ፡ ንዓታቶም ኣይትጸበዩ።
urgent-nobody-now = ሕጂ ኣብ { $desk } ኣብ ስራሕ ዘሎ ሰብ የለን። { $due } ክምለሱ እዮም። ኣብ ሓደጋ ዘሎ ሰብ እንተሃልዩ ናብ 112 ደውሉ። ሕሙም ሰብ እንተሃልዩ ለይትን መዓልትን ናብ 1177 ደውሉ።
in-danger = ኣብ ሓደጋ ዘሎ ሰብ እንተሃልዩ ናብ 112 ደውሉ። ሕሙም ሰብ እንተሃልዩ ለይትን መዓልትን ናብ 1177 ደውሉ።
button-helpful = 👍
button-not-helpful = 👎
button-person = 🙋 ንሰብ ሕተቱ
feedback-thanks = የቐንየልና። እዚ ይሕግዘና እዩ።
feedback-sorry = ስለ ዘይሓገዘኩም ይቕሬታ። ሰብ ክምልሰልኩም ትደልዩ ዶ?
button-told-otherwise = 🗣️ ካልእ ነገር ተነጊሩኒ
told-by-whom = መን እዩ ካልእ ነገር ነጊሩኩም? ሽዑ ሓለፍቲ እቲ መልሲ ቅኑዕ ዘሎ የጻርዩ።
button-told-municipality = ኮሙን (kommun)
button-told-other = ካልእ ሰብ
button-yes-person = ✅ እወ፡ ሰብ
button-no = ❌ ኣይፋል
no-is-fine = ሕራይ። ኩሉ ግዜ ሓድሽ ሕቶ ክትጽሕፉ ትኽእሉ ኢኹም።

## When the question is not clear
offer-intro = እንታይ ማለትኩም ምዃኑ ብልክዕ ኣይተረድኣንን። ካብዞም ሕቶታት ሓደ ድዩ?
button-none-of-these = 🚫 ካብዚኦም ሓደ እውን ኣይኮነን
new-answer = ሕጂ ንሕቶኹም ቁጽሪ { $number } ዝሰማማዕ ዝኽእል መልሲ ኣሎ። ንምንባቡ ነቲ መልጐም ጠውቑ። ሕቶኹም ምስ ሰብ እውን ይጸንሕ።
ask-status = እቲ መልሲ ኣብ ኩነታት መንበሪ ፍቓድኩም ይምርኮስ። ኣየናይ ኣለኩም?
ask-place = እቲ መልሲ ኣብ እትነብሩሉ ቦታ ይምርኮስ። ኣየናይ ኮሙን እዩ?
status-asylum = ዑቕባ ሓቲተ ኣለኹ
status-temporary-protection = ግዝያዊ ዕቝባ (ዩክሬን)
status-permit = መንበሪ ፍቓድ
status-eu = ዜጋ ሕብረት ኤውሮጳ (EU)
status-citizen = ዜጋ ስዊድን
button-do-not-know = 🤷 ኣይፈልጥን እየ
ask-language = ሕቶኹም በየናይ ቋንቋ እዩ? ምረጹ፡ ከም ብሓድሽ ክደሊ እየ።
ask-write-question = ኣብ መልእኽትኹም ሕቶ ኣይረኸብኩን። በጃኹም ብውሑዳት ቃላት ጽሓፍዎ።

## Handing over to a person
handed-over =
    ነዚ ንምምላስ እኹል ርግጸኛ ኣይኮንኩን። ሕቶኹም ኣብ { $desk } ንዘሎ ሰብ ሂበዮ ኣለኹ።
    እንተደንጐየ ክሳብ { $due } ኣብዚ መልሲ ክትረኽቡ ኢኹም። ቁጽሪ ሕቶኹም { $number } እዩ።
handed-over-asked =
    ሕቶኹም ኣብ { $desk } ንዘሎ ሰብ ሂበዮ ኣለኹ።
    እንተደንጐየ ክሳብ { $due } ኣብዚ መልሲ ክትረኽቡ ኢኹም። ቁጽሪ ሕቶኹም { $number } እዩ።
handed-over-media =
    ስእሊ ከንብብ ወይ ድምጺ ክሰምዕ ኣይክእልን እየ። ኣብ { $desk } ንዘሎ ሰብ ሰዲደዮ ኣለኹ።
    እንተደንጐየ ክሳብ { $due } ኣብዚ መልሲ ክትረኽቡ ኢኹም። ቁጽሪ ሕቶኹም { $number } እዩ።
handed-over-failure =
    ኣብ ወገንና ገለ ጸገም ኣጋጢሙ። ዝጠፍአ ነገር የለን፦ ሕቶኹም ኣብ { $desk } ናብ ዘሎ ሰብ በጺሑ ኣሎ።
    እንተደንጐየ ክሳብ { $due } ኣብዚ መልሲ ክትረኽቡ ኢኹም። ቁጽሪ ሕቶኹም { $number } እዩ።
handed-over-stale =
    ብዛዕባዚ ዘሎኒ ጽሑፍ ዳግማይ ይምርመር ስለ ዘሎ፡ ኣይሰዶን እየ። ሕቶኹም ኣብ { $desk } ንዘሎ ሰብ ሂበዮ ኣለኹ።
    እንተደንጐየ ክሳብ { $due } ኣብዚ መልሲ ክትረኽቡ ኢኹም። ቁጽሪ ሕቶኹም { $number } እዩ።
handed-over-language =
    እዚ ኣየናይ ቋንቋ ምዃኑ ክፈልጥ ኣይከኣልኩን። ሕቶኹም ኣብ { $desk } ንዘሎ ሰብ ሂበዮ ኣለኹ።
    እንተደንጐየ ክሳብ { $due } ኣብዚ መልሲ ክትረኽቡ ኢኹም። ቁጽሪ ሕቶኹም { $number } እዩ።
added-to-case = ነዚ ናብ ሕቶኹም ቁጽሪ { $number } ወሲኸዮ ኣለኹ። ካብ { $desk } እንተደንጐየ ክሳብ { $due } ኣብዚ መልሲ ክትረኽቡ ኢኹም።
with-person = ሕቶኹም ኣብ { $desk } ምስ ዘሎ ሰብ ኣሎ። እትጽሕፍዎ ድማ የንብቦ እዩ።
claimed-notice = ኣብ { $desk } ዘሎ ሰብ ሕጂ ሕቶኹም የንብብ ኣሎ። ኣብዚ እትጽሕፍዎ ናብኡ ይኸይድ። ኣብ መንጎ እዚ ብ /menu ነቲ ማሽን ክትጥቀምሉ ትኽእሉ ኢኹም።
claimed-by-name = { $name } ካብ { $desk } ሕጂ ሕቶኹም የንብብ ኣሎ። ኣብዚ እትጽሕፍዎ ናብኡ ይኸይድ። ኣብ መንጎ እዚ ብ /menu ነቲ ማሽን ክትጥቀምሉ ትኽእሉ ኢኹም።
handed-to-desk = ሕቶኹም ቁጽሪ { $number } ሕጂ ኣብ { $desk } ኣሎ። ንሳቶም ብዛዕባኡ ዝያዳ ይፈልጡ። እንተደንጐየ ክሳብ { $due } ኣብዚ መልሲ ክትረኽቡ ኢኹም።
case-delayed = ሕቶኹም ቁጽሪ { $number } ተወሳኺ ግዜ የድልዮ ኣሎ። ካብ { $desk } እንተደንጐየ ክሳብ { $due } ኣብዚ መልሲ ክትረኽቡ ኢኹም።
cases-merged = ሕቶታትኩም ቁጽሪ { $other }ን ቁጽሪ { $number }ን ዝተተሓሓዙ እዮም። ካብ { $desk } ንክልቲኡ ከም ቁጽሪ { $number } እንተደንጐየ ክሳብ { $due } ኣብዚ መልሲ ክትረኽቡ ኢኹም።
reply-from = መልሲ ካብ { $desk }፦
reply-entry-from = ካብ { $desk } እዚ መልሲ ተላኢኹልኩም ኣሎ፦
button-solved = 👍 ጸገመይ ተፈቲሑ
button-not-solved = 👎 ገና ሓገዝ የድልየኒ ኣሎ
message-taken-back = ሓደ መልእኽቲ ብጌጋ ናብዚ ተላኢኹ ነይሩ። ተኣልዩ ኣሎ።
case-closed = ሕቶኹም ቁጽሪ { $number } ተዓጽዩ ኣሎ። ዘድልየኩም ሓገዝ ረኺብኩም ዶ?
case-solved-thanks = ጽቡቕ። ኩሉ ግዜ ሓድሽ ሕቶ ክትጽሕፉ ትኽእሉ ኢኹም።
case-reopened = ሕቶኹም ቁጽሪ { $number } ዳግማይ ከፊተዮ ኣለኹ። ካብ { $desk } እንተደንጐየ ክሳብ { $due } ኣብዚ መልሲ ክትረኽቡ ኢኹም።
case-closed-already = እዚ ሕቶ ተዓጽዩ እዩ። ሓገዝ እንተ ኣድለየኩም ሓድሽ ሕቶ ጽሓፉ።
person-write-question = እንታይ ክትሓቱ ትደልዩ? ብሓደ መልእኽቲ ጽሓፍዎ፡ ኣነ ድማ ንሰብ ክህቦ እየ።
button-cancel = ✖️ ሰርዙ
cancelled = ተሰሪዙ። ሓድሽ ሕቶ ክትጽሕፉ ትኽእሉ ኢኹም።

## /status
status-none = ናይ ሰብ መልሲ ዝጽበ ሕቶ የብልኩምን። ሕቶኹም ኣብዚ ጽሓፉ።
status-open = ሕቶ ቁጽሪ { $number }፦ ኣብ { $desk } ይጽበ ኣሎ። እንተደንጐየ ክሳብ { $due } መልሲ ክትረኽቡ ኢኹም።
status-overdue = ሕቶ ቁጽሪ { $number }፦ ኣብ { $desk } ይጽበ ኣሎ። መልሲ { $due } ክትረኽቡ ይግባእ ነይሩ። ይቕሬታ። ኣዘኻኺረዮም ኣለኹ።
status-claimed = ሕቶ ቁጽሪ { $number }፦ ኣብ { $desk } ዘሎ ሰብ ይሰርሓሉ ኣሎ። እንተደንጐየ ክሳብ { $due } መልሲ ክትረኽቡ ኢኹም።
status-answered = ሕቶ ቁጽሪ { $number }፦ ካብ { $desk } መልሲ ተዋሂቡኩም ኣሎ። ዝጐደለ ነገር እንተሃልዩ ኣብዚ ጽሓፉ።
status-queue = ተራኹም፦ { $rank }።
button-withdraw = 🗑️ ሕቶ { $number } ስሓቡ
withdraw-confirm = ሕቶኹም ቁጽሪ { $number } ክትስሕቡ ትደልዩ ዶ? ድሕሪኡ ዝሰርሓሉ ሰብ ኣይክህሉን እዩ።
button-withdraw-yes = ✅ እወ፡ ክስሕቦ እየ
withdraw-kept = ሕራይ። ሕቶኹም ቁጽሪ { $number } ኣብ { $desk } ይጸንሕ።
case-withdrawn = ሕቶኹም ቁጽሪ { $number } ስሒበዮ ኣለኹ። ድሕሪ ሕጂ ዝሰርሓሉ ሰብ የለን።

## /mydata /forget /privacy /help
mydata-intro = ብዛዕባኹም ዝዓቀብኩዎ እዚ እዩ፦
mydata-language = ቋንቋ፦ { $language }
mydata-place = ኮሙን፦ { $place }
mydata-status = ኩነታት መንበሪ ፍቓድ፦ { $status }
mydata-not-chosen = ኣይተመርጸን
mydata-questions =
    { $count ->
        [one] ዝሓተትኩምኒ { $count } ሕቶ
       *[other] ዝሓተትኩምኒ { $count } ሕቶታት
    }
mydata-cases =
    { $count ->
        [one] ንሰብ ዝተዋህበ { $count } ሕቶ
       *[other] ንሰብ ዝተዋህቡ { $count } ሕቶታት
    }
mydata-case-line = ሕቶ ቁጽሪ { $number }፡ { $date }፡ { $desk }
mydata-retention =
    { $days ->
        [one] ሓደ ሕቶ ካብ ዝዕጾ ድሕሪ { $days } መዓልቲ እቲ ጽሑፋት ይድምሰስ። ብ /forget ንኹሉ ሕጂ ክትድምስስዎ ትኽእሉ ኢኹም።
       *[other] ሓደ ሕቶ ካብ ዝዕጾ ድሕሪ { $days } መዓልታት እቲ ጽሑፋት ይድምሰስ። ብ /forget ንኹሉ ሕጂ ክትድምስስዎ ትኽእሉ ኢኹም።
    }
forget-confirm = ብዛዕባኹም ዝዓቀብኩዎ ኩሉ ክትድምስሱ ትደልዩ ዶ? ናይ ሰብ መልሲ ዝጽበዩ ሕቶታት እውን ክስሓቡ እዮም። ድሕሪኡ ክምለስ ኣይክእልን እዩ።
button-forget-yes = 🗑️ እወ፡ ንኹሉ ደምስሱ
forget-done = ብዛዕባኹም ዓቂበዮ ዝነበርኩ ኩሉ ተደምሲሱ። ነዚ ቻት ካብ Telegram እውን ክትድምስስዎ ትኽእሉ ኢኹም። ከም ብሓድሽ ክትጅምሩ እንተደሊኹም /start ጽሓፉ።
privacy-text =
    ነዚ ኣገልግሎት ሓላፍነት ዘለዎ እቲ ኮሙን እዩ። ኣገልግሎቱ ብወለንታ እዩ።
    ሰብ ምእንቲ ክሕግዘኩም፡ ቋንቋኹም፡ ኮሙንኩም፡ ሕቶታትኩምን እቲ መልስታትን እዕቅብ። እቲ ጽሑፋት ድሕሪ ገለ ግዜ ይድምሰስ።
    ስምኩም ኣይዕቅብን እየ። ሰራሕተኛታት ቁጽሪ እዮም ዝርእዩ፡ ስምኩም ኣይኮኑን።
    ናብ ቤት ጽሕፈት ስደት (Migrationsverket) ወይ ናብ ፖሊስ ዝኾነ ነገር ኣይሰድድን እየ። ብዛዕባኹም ዝኾነ ነገር ኣይውስንን እየ።
    ሓደ ቆልዓ ኣብ ሓደጋ እንተሃልዩ፡ ሰራሕተኛታት ማሕበራዊ ኣገልግሎት፡ ቤት ትምህርትን ሕክምናን ስጉምቲ ክወስዱ ኣለዎም።
    Telegram ምስጢራዊ መስመር ኣይኮነን። ቁጽሪ መለለዪኹም፡ ኣድራሻኹም ወይ ዝርዝር ጉዳይኩም ኣብዚ ኣይትጽሓፉ።
    ናብ ኮሙን ዝቐረበ ሕቶ፡ ህዝቢ ክርእዮ ዝኽእል ሰነድ ክኸውን ይኽእል እዩ። ሕግታት ምስጢራውነት ንውልቃዊ ነገራት ይከላኸለሉ።
    /mydata ዝዓቀብኩዎ የርኢ። /forget ይድምስሶ።
help-text =
    ሕቶኹም ብቋንቋኹም ጽሓፉ። ሓጺር እንተኾነ ጸገም የለን።
    /menu ነቲ ኣርእስትታት የርኢ።
    /person ሕቶኹም ንሰብ ይህብ።
    /status መዓስ መልሲ ከም እትረኽቡ የርኢ።
    /leisure ንናጻ ግዜኹም ዝኸውን ነገር ይረክብ፣ /courses ኮርሳት የርኢ።
    /plan ሕጂ ክግበር ዘለዎ የርኢ።
    /news ዜና ብቋንቋኹም ይህበኩም።
    /today ሎሚን ኣብዚ ሰሙንን ዘሎ የርኢ።
    /tell እንታይ ጽቡቕ እንታይ ድማ ሕማቕ ከም ዝኾነ ትነግሩና።
    /language ቋንቋ ይቕይር፡ /place ኮሙን ይቕይር።
    /mydata ዝተዓቀበ የርኢ፡ /forget ይድምስሶ፡ /privacy ዝያዳ ይገልጽ።
    ንህይወት ዘስግእ ሓደጋ እንተሃልዩ፡ 112 ደውሉ።

## Small talk
smalltalk-greeting = ሰላም። እንታይ ክትፈልጡ ትደልዩ? ሕቶኹም ጽሓፉ፡ ወይ ኣርእስቲ ምረጹ።
smalltalk-thanks = ገንዘብኩም። ሕቶ ኣብ ዝህልወኩም ግዜ ጽሓፉ።
smalltalk-goodbye = ደሓን ኩኑ፡ ተጠንቀቑ። ሕቶ ክህልወኩም ከሎ ኣብዚ ኣለኹ።
smalltalk-wellbeing = የቐንየለይ፡ ንዓኹም እውን ጽቡቕ ይግበረልኩም። እንታይ ክትፈልጡ ትደልዩ?
smalltalk-identity = ኣነ Lotsen እየ፡ ኮሙን ካብ ዝከታተሎ ጽሑፋት ዝምልስ ማሽን። ርግጸኛ ኣብ ዘይኮንኩሉ እዋን ሰብ ይምልስ። ብ /person ብቐጥታ ንሰብ ክትሓቱ ትኽእሉ ኢኹም።

## Crisis cards: fixed text, the numbers first
crisis-danger =
    ሕጂ 112 ደውሉ። ብናጻ እዩ፡ ለይትን መዓልትን። ኣበይ ከም ዘለኹምን እንታይ ከም ዘጋጠመን ንገሩ።
    ሓዊ ወይ ሓደጋ እንተሃልዩ፡ ካብቲ ቦታ ውጹ። ኣብ ጥቓኹም ካብ ዘሎ ሰብ ሓገዝ ሕተቱ።
    ምኽሪ ብዛዕባ ሕማም፦ 1177 ደውሉ፡ ለይትን መዓልትን።
crisis-violence =
    ሕጂ ኣብ ሓደጋ ዲኹም ዘለኹም? 112 ደውሉ። ብናጻ እዩ፡ ለይትን መዓልትን።
    Kvinnofridslinjen (ንደቂ ኣንስትዮ ዝድግፍ መስመር ስልኪ)፦ { $women }። ብናጻ፡ ለይትን መዓልትን፡ ምስ ኣስተርጓሚ። ኣብ ናይ ስልኪ ሕሳብ ኣይረአን። ስምኩም ክትነግሩ ኣየድልን።
    ደቂ ተባዕትዮ ናብ Stödlinjen för män (ንደቂ ተባዕትዮ ዝድግፍ መስመር ስልኪ) ክድውሉ ይኽእሉ፦ { $men }።
    ማሕበራዊ ኣገልግሎት (socialtjänsten) ናይቲ ኮሙን ንዓኹምን ንደቅኹምን ክሕግዙኹም ግዴታ ኣለዎም።
    ስልክኹም ካልእ ሰብ ዘንብቦ እንተኾይኑ፡ ምስ ኣንበብኩምዎ ነዚ ቻት ደምስስዎ።
crisis-suicide =
    ሕጂ ንነብስኹም ክትጐድኡ እትኽእሉ እንተኾንኩም፡ 112 ደውሉ። ብናጻ እዩ፡ ለይትን መዓልትን።
    ሕጂ ምስ ሰብ ተዛረቡ፦ Mind Självmordslinjen (ህይወቶም ከጥፍኡ ንዝሓስቡ ሰባት ዝድግፍ መስመር ስልኪ)፡ { $suicide } ደውሉ። ምኽሪ ጥዕና፦ 1177።
    ትሕቲ 18 ዓመት ዲኹም? ናብ Bris (ንቖልዑን መንእሰያትን ዝድግፍ መስመር ስልኪ) ደውሉ፦ { $children }።
    በይንኹም ኣይትኹኑ። እትኣምንዎ ሰብ ምሳኹም ክኸውን ለምንዎ።
crisis-child =
    ሓደ ቆልዓ ሕጂ ኣብ ሓደጋ ድዩ ዘሎ? 112 ደውሉ። ብናጻ እዩ፡ ለይትን መዓልትን።
    እንተዘይኮነ፡ ናብ ማሕበራዊ ኣገልግሎት (socialtjänsten) ናይቲ ኮሙን ደውሉ። ምሸትን ቀዳመ-ሰንበትን ናብ ህጹጽ ማሕበራዊ ኣገልግሎት (socialjour) ደውሉ። ብቐንዲ ቁጽሪ ስልኪ ናይቲ ኮሙን ኣቢልኩም ትረኽብዎም።
    ሓደ ቆልዓ ናብ Bris (ንቖልዑን መንእሰያትን ዝድግፍ መስመር ስልኪ) ክድውል ይኽእል፦ { $children }። ብናጻ እዩ፡ እቲ ቆልዓ ስሙ ክነግር ኣየድልን።
crisis-honour =
    ኣብ ሓደጋ ዲኹም ዘለኹም? ወይ ናብ ወጻኢ ሃገር ክወስደኩም ዝዳሎ ሰብ ኣሎ ድዩ? 112 ደውሉ። ብናጻ እዩ፡ ለይትን መዓልትን።
    Kvinnofridslinjen (ንደቂ ኣንስትዮ ዝድግፍ መስመር ስልኪ)፦ { $women }። ብናጻ፡ ለይትን መዓልትን፡ ምስ ኣስተርጓሚ። ቆልዑ ናብ Bris (ንቖልዑን መንእሰያትን ዝድግፍ መስመር ስልኪ) ክድውሉ ይኽእሉ፦ { $children }።
    ክትምርዓዉ ከገድደኩም ዝፍቀደሉ ሰብ የለን። መጀመርታ ስምኩም ከይነገርኩም፡ ካብ ቤት ትምህርቲ፡ ካብ ሕክምና፡ ካብ ፖሊስ ወይ ካብ ማሕበራዊ ኣገልግሎት (socialtjänsten) ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
    ስልክኹም ካልእ ሰብ ዘንብቦ እንተኾይኑ፡ ምስ ኣንበብኩምዎ ነዚ ቻት ደምስስዎ።
crisis-homeless =
    ሕጂ ኣብ ዘለኹምሉ ኮሙን ናብ ማሕበራዊ ኣገልግሎት (socialtjänsten) ደውሉ። ሎሚ ለይቲ እትሓድሩሉ ቦታ ከም ዘይብልኩም ንገሩ። ቆልዑ፡ ጥንሲ ወይ ሕማም እንተለኩም እውን ንገሩ።
    ምሸትን ቀዳመ-ሰንበትን፦ ናብ ቀንዲ ቁጽሪ ስልኪ ናይቲ ኮሙን ደዊልኩም፡ ህጹጽ ማሕበራዊ ኣገልግሎት (socialjour) ከራኽቡኹም ሕተቱ። ሓደጋ እንተሃልዩ፦ 112 ደውሉ።
    ካብ ዓመጽ ትሃድሙ ኣለኹም ዶ? Kvinnofridslinjen (ንደቂ ኣንስትዮ ዝድግፍ መስመር ስልኪ)፦ { $women }፡ ለይትን መዓልትን፡ ምስ ኣስተርጓሚ።
crisis-hunger =
    ሎሚ ምስ ማሕበራዊ ኣገልግሎት (socialtjänsten) ናይቲ ኮሙን ተራኸቡ። ህጹጽ ምዃኑን መግቢ ከም ዘይብልኩምን ንገሩ። ቆልዑ፡ ጥንሲ ወይ ሕማም እንተለኩም እውን ንገሩ።
    ምሸትን ቀዳመ-ሰንበትን፦ ናብ ቀንዲ ቁጽሪ ስልኪ ናይቲ ኮሙን ደዊልኩም፡ ህጹጽ ማሕበራዊ ኣገልግሎት (socialjour) ከራኽቡኹም ሕተቱ። ንህይወት ዘስግእ ሓደጋ እንተሃልዩ፦ 112 ደውሉ።
crisis-local = ቀንዲ ቁጽሪ ስልኪ ናይ { $place }፦ { $phone }
crisis-local-emergency = ናይ { $place } ህጹጽ ማሕበራዊ ሓገዝ (socialjour)፡ ምሸትን ቀዳመ-ሰንበትን፦ { $phone }
crisis-staff-told-open = ሕጂ ንሰራሕተኛታት ነጊረዮም ኣለኹ። ሰብ ኣብዚ ክጽሕፈልኩም እዩ። ህጹጽ እንተኾይኑ ኣይትጸበይዎም፦ ደውሉ።
crisis-staff-told-closed = ንሰራሕተኛታት ነጊረዮም ኣለኹ፡ ግን ሕጂ ነዚ ዘንብብ ሰብ የለን። { $due } ክምለሱ እዮም። ኣይትጸበዩ፦ ደውሉ።
crisis-wrong = ብጌጋ ተረዲአኩም እንተኾይነ፡ ሕቶኹም ብኻልእ ቃላት ደጊምኩም ጽሓፉ።

## Other kinds of message
location-not-needed = ዘለኹምሉ ቦታ ኣይጥቀመሉን እየ፡ ኣይዓቀብኩዎን እውን። ብ /place ኮሙንኩም ክትመርጹ ትኽእሉ ኢኹም።
contact-not-needed = ቁጽሪ ስልኪ ኣየድልየንን እዩ፡ ነዚ እውን ኣይዓቀብኩዎን። በጃኹም ሕቶኹም ጽሓፉ።
sticker-reaction = ጽሑፍ ጥራይ እየ ከንብብ ዝኽእል። በጃኹም ሕቶኹም ብቃላት ጽሓፉ።
edited-again = ሕቶኹም ቀይርኩምዎ ኣለኹም። መልሲ ናይቲ ሓድሽ ሕቶ እዚ እዩ።
many-messages = ብዙሕ መልእኽትታት ብሓደ እዋን መጺኡ ኣሎ። ሓደ ድሕሪ ሓደ እየ ዘንብቦ፣ ስለዚ ቁሩብ ግዜ ይወስድ። ዝጠፍእ ነገር የለን።
unknown-command = ነዚ ትእዛዝ ኣይፈልጦን እየ። /help እንታይ ክገብር ከም ዝኽእል የርኢ። ሕቶኹም ጥራይ ክትጽሕፉ እውን ትኽእሉ ኢኹም።
button-too-old = እዚ መልጐም ግዜኡ ሓሊፉ እዩ። በጃኹም ሕቶኹም ደጊምኩም ጽሓፉ።
group-only-private = ሕቶታትኩም ናትኩም ጥራይ ምእንቲ ክኸውን፡ ኣብ ውልቃዊ ቻት ጥራይ እየ ዝምልስ። በጃኹም ብቐጥታ ንዓይ ጽሓፉ።

## Commands (in Telegram's menu)
command-start = ጀምሩ
command-language = ቋንቋ ቀይሩ
command-place = ኮሙንኩም ምረጹ
command-menu = ኣርእስትታት ኣርእዩ
command-person = ንሰብ ሕተቱ
command-status = መልሲ መዓስ ክረክብ እየ?
command-mydata = ብዛዕባይ እንታይ ተዓቂቡ ኣሎ
command-forget = ብዛዕባይ ዘሎ ኩሉ ደምስሱ
command-privacy = ሓበሬታይ ከመይ ከም ዝሕሎ
command-help = ሓገዝ
bot-description = ሕቶታት ብዛዕባ መንበሪ ገዛ፡ ገንዘብ፡ ትርፊ ግዜ፡ ስራሕን ስድራቤትን ኣብ ስዊድን። መልሲ ብቋንቋኹም። ርግጸኛ ኣብ ዘይኮንኩሉ እዋን ሰብ ይምልስ።
bot-short-description = ኣብ ስዊድን ሓደስቲ ንዝኾኑ ሰባት ዝኸውን መልስታት።

## The phone page
web-title = Lotsen
web-write-here = ሕቶኹም ጽሓፉ
web-send = ስደዱ
web-you = ንስኹም
web-lotsen = Lotsen
web-connection-lost = ርክብ ኢንተርነት የለን። ጽሑፍኩም ተዓቂቡ ኣሎ፡ እቲ ርክብ ምስ ተመልሰ ክለኣኽ እዩ።
web-typing = ቅሩብ ተጸበዩ …

## Dates. The time is a 24-hour clock, for example 16:00.
# "ብሰዓት ስዊድን": so that nobody counts the hours from six in the morning.
due-today = ሎሚ ብሰዓት ስዊድን { $time }
due-tomorrow = ጽባሕ ብሰዓት ስዊድን { $time }
due-date = { $weekday } { $day } { $month } ብሰዓት ስዊድን { $time }
date-long = { $day } { $month } { $year }
weekday-1 = ሰኑይ
weekday-2 = ሰሉስ
weekday-3 = ረቡዕ
weekday-4 = ሓሙስ
weekday-5 = ዓርቢ
weekday-6 = ቀዳም
weekday-7 = ሰንበት
month-1 = ጥሪ
month-2 = ለካቲት
month-3 = መጋቢት
month-4 = ሚያዝያ
month-5 = ግንቦት
month-6 = ሰነ
month-7 = ሓምለ
month-8 = ነሓሰ
month-9 = መስከረም
month-10 = ጥቅምቲ
month-11 = ሕዳር
month-12 = ታሕሳስ
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
date-words = ዓመት ዓ ም ወርሒ ዕለት
# How a bare yes and a bare no are typed, alone and with thanks; semicolons between them.
yes-words = እወ ; እወ በጃኹም ; እወ የቐንየለይ ; ሕራይ
no-words = ኣይፋል ; ኣይፋሉን ; ኣይኮነን ; ኣይፋል የቐንየለይ ; ሕጂ ኣይፋል

## What was hidden in a message
hidden-personal-number = ኣብ መልእኽትኻ ዝነበረ ውልቃዊ ቁጽሪ ሓቢአዮ ኣለኹ።
hidden-phone = ኣብ መልእኽትኻ ዝነበረ ቁጽሪ ስልኪ ሓቢአዮ ኣለኹ።
hidden-email = ኣብ መልእኽትኻ ዝነበረ ኣድራሻ ኢመይል ሓቢአዮ ኣለኹ።
hidden-money = ኣብ መልእኽትኻ ዝነበረ ቁጽሪ ካርድ ወይ ሕሳብ ሓቢአዮ ኣለኹ።
hidden-address = ኣብ መልእኽትኻ ዝነበረ ኣድራሻ ሓቢአዮ ኣለኹ።
hidden-number = ኣብ መልእኽትኻ ዝነበረ ቁጽሪ ሓቢአዮ ኣለኹ።
hidden-several = ኣብ መልእኽትኻ ዝነበረ ውልቃዊ ሓበሬታ ሓቢአዮ ኣለኹ።
hidden-why = ከምዚ ዝበለ ነገር ኣብዚ ፈጺምካ ኣይትጽሓፍ። ሕጂ ማንም፣ ሰራሕተኛታት እውን፣ ክርእይዎ ኣይክእሉን እዮም። ዘድልዮ ሰብ እንተልዩ ብስልኪ ወይ ክትራኸቡ ከለኹም ክሓተካ እዩ።

## Translated replies
reply-machine-translated = እዚ ጽሑፍ ብማሽን ዝተተርጐመ እዩ። እቲ መበቆላዊ ጽሑፍ፦
reply-not-translated = እዚ መልሲ ክትርጐም ኣይተኻእለን። በዚ ቋንቋ እዩ ተጻሒፉ፦ { $language }።

## Finding something to do. The names of clubs and places are Swedish.
leisure-for-whom = ንመን እዩ? ዕድመ ምረጹ።
leisure-what = እንታይ ክትገብሩ ትደልዩ? ክትጽሕፍዎ እውን ትኽእሉ ኢኹም፡ ንኣብነት፦ ኩዕሶ እግሪ፡ ጓል 9 ዓመት፡ ቀዳም።
leisure-found =
    { $count ->
        [one] እዚ ረኺበ ኣለኹ፦
       *[other] እዞም ረኺበ ኣለኹ፦
    }
leisure-found-near = ልክዕ ከምኡ ዝኾነ ኣይረኸብኩን። ምናልባት እዚ ይስማማዕ ይኸውን፦
leisure-found-nothing = ዝስማማዕ ኣይረኸብኩን። ካልእ ክትምነዩ፡ ወይ ሰብ ክሕግዘኩም ትኽእሉ ኢኹም።
leisure-no-directory = ዝርዝር ንጥፈታት ናይ ኮሙንኩም ገና የብለይን። ሰብ ክሕግዘኩም ይኽእል እዩ።
leisure-ask-always = ሰዓታትን ዋጋን ክቕየር ይኽእል እዩ። ቅድሚ ምኻድኩም ሕተቱ።
interest-name =
    { $interest ->
        [ball-sports] ጸወታ ኩዕሶ
        [water] ምሕንባስን ማይን
        [dance-and-music] ሳዕሳዒትን ሙዚቃን
        [fighting-arts] ካራተን ቦክስን
        [nature] ደገን ተፈጥሮን
        [animals] እንስሳታት
        [handicraft] ኢደ ጥበብ
        [cooking] ምስራሕ መግቢ
        [reading] መጻሕፍትን ንባብን
        [languages] ቋንቋታት
        [computers] ኮምፒዩተር
        [theatre] ትያትር
        [painting] ስእሊ
        [small-children] ምስ ንኣሽቱ ቆልዑ
        [meeting-people] ምስ ሰባት ምርኻብ
        [helping-others] ንኻልኦት ምሕጋዝ
        [training] ስፖርት
        [quiet] ህዱእ ነገር
        [religion-and-tradition] ሃይማኖትን ባህልን
       *[work-contacts] ርክባት ንስራሕ
    }
activity-name =
    { $kind ->
        [football] ኩዕሶ እግሪ
        [basketball] ኩዕሶ ሰኪዐት (ባስኬትቦል)
        [swimming-school] ምሕንባስ ምምሃር
        [swimming-women] ምሕንባስ ንደቂ ኣንስትዮ
        [gymnastics] ጂምናስቲክ
        [dance] ሳዕሳዒት
        [martial-arts] ካራተ፡ ቦክስን ካልእን
        [gym] ጂም
        [running-walking] ጉያን እግሪ ጉዞን
        [cycling] ብሽክለታ
        [scouts] ስካውት
        [outdoor] ንጥፈታት ኣብ ደገ
        [library] ቤተ መጻሕፍቲ
        [language-cafe] ካፈ ቋንቋ (språkkafé)
        [homework-help] ሓገዝ ዕዮ ገዛ
        [music-school] ቤት ትምህርቲ ሙዚቃ
        [theatre] ትያትር
        [art-craft] ስእልን ኢደ ጥበብን
        [open-preschool] ክፉት መዋእለ ህጻናት (öppen förskola)
        [youth-centre] ማእከል መንእሰያት (fritidsgård)
        [womens-group] ጉጅለ ደቂ ኣንስትዮ
        [mens-group] ጉጅለ ደቂ ተባዕትዮ
        [parent-course] ኮርስ ንወለዲ
        [study-circle] ጉጅለ መጽናዕቲ (studiecirkel)
        [volunteering] ብወለንታ ምሕጋዝ
        [chess-games] ቸዝን ጸወታታትን
        [gardening] ኣትክልቲ ምኹስኳስ
        [culture-house] ቤት ባህሊ
       *[leisure-introduction] ንጥፈታት ትርፊ ግዜ ምልላይ
    }
activity-ages = ዕድመ { $from }–{ $to } ዓመት
activity-ages-from = ካብ { $from } ዓመት ንላዕሊ
activity-group =
    { $group ->
        [girls] ኣዋልድ ጥራይ
        [women] ደቂ ኣንስትዮ ጥራይ
        [boys] ኣወዳት ጥራይ
       *[men] ደቂ ተባዕትዮ ጥራይ
    }
activity-with-parent = ሓደ ዓቢ ሰብ ምስ እቲ ቆልዓ ይጸንሕ
activity-time = { $weekday } ብሰዓት ስዊድን { $from }–{ $to }
activity-times-unknown = ሰዓታቱ ሕተቱ
activity-rests-now = ኣብዚ እዋን እዚ ኣይካየድን እዩ
activity-free = ብናጻ
activity-cost = { $kr } ክሮነር
activity-cost-unknown = ዋጋኡ ክንደይ ምዃኑ ሕተቱ
activity-try =
    { $times ->
        [one] ቅድሚ ምኽፋልኩም ሓደ ግዜ ክትፍትንዎ ትኽእሉ
       *[other] ቅድሚ ምኽፋልኩም { $times } ግዜ ክትፍትንዎ ትኽእሉ
    }
activity-fritidskortet = ብ Fritidskortet ክትከፍሉ ትኽእሉ
activity-bus = መዕረፊ ኣውቶቡስ፦ { $stop }
activity-join =
    { $how ->
        [drop-in] ብቐጥታ ምጹ፡ ምምዝጋብ ኣየድልን
        [call] ቅድም ደውሉ ወይ ጽሓፉ
        [form] ኣብቲ ወብሳይት ተመዝገቡ
        [queue] ተራ ኣሎ፦ ተመዝገቡ
       *[unknown] ከመይ ከም እትጽንበሩ ሕተቱ
    }
activity-full =
    { $left ->
        [no] ሕጂ መሊኡ ኣሎ
       *[queue] ሕጂ ተራ ኣሎ
    }
activity-child-care = ኣብቲ ግዜ ንንኣሽቱ ቆልዑ ዝሕሉ ሰብ ኣሎ
activity-languages = እቶም መራሕቲ ዝዛረብዎም ቋንቋታት፦ { $languages }
activity-made-up = ዝተፈጥረ ኣብነት እዩ፡ ከመይ ከም ዝመስል ንምርኣይ ጥራይ። እዚ ንጥፈት ብሓቂ የለን።
activity-unchecked = ገና ኣይተረጋገጸን። ቅድሚ ምኻድኩም ሕተቱ።
button-leisure = 🔎 ንጥፈት ድለዩ
button-anything = ✨ ዝኾነ ይኹን
button-free-only = 🆓 ብናጻ
button-female-only = 👩 ኣዋልድ ወይ ኣንስቲ ጥራይ
button-child-care = 👶 ምስ ሓላዊ ቆልዑ
button-weekend = 📅 ቀዳመ-ሰንበት
button-evening = 🌙 ምሸት
button-other-wish = 🔄 ካልእ ነገር
button-help-start = 🙋 ንኽጅምር ሓግዙኒ
command-leisure = ንጥፈት ድለዩ

## Courses
courses-intro = ሓጸርቲ ኮርስታት። ሓደ ትምህርቲ ሒደት ደቓይቕ ይወስድ። ኣብ ዝኾነ ግዜ ደው ከተብሉን ደሓር ክትቅጽሉን ትኽእሉ።
courses-none = ኣብዚ ገና ኮርስ የለን። ሕቶኹም ጽሓፉ፡ ወይ /menu ምረጹ።
course-overview =
    { $lessons ->
        [one] { $course }፦ ሓደ ትምህርቲ።
       *[other] { $course }፦ { $lessons } ትምህርትታት። ካብ እትደልይዎ ጀምሩ።
    }
course-lesson = { $course } · ትምህርቲ { $number } ካብ { $lessons }
course-check = ንዓኹም ሕቶ
course-right = እወ፡ ቅኑዕ እዩ።
course-not-quite = ምሉእ ብምሉእ ኣይኮነን። እቲ ቅኑዕ እዚ እዩ፦
course-done = ንምሉእ ኮርስ { $course } ኣንቢብኩም። ጽቡቕ ጌርኩም። ንነፍሲ ወከፍ ትምህርቲ ደጊምኩም ከተንብቡ ትኽእሉ።
button-next-lesson = ▶️ ዝቕጽል ትምህርቲ
button-lessons = 📋 ኩሉ ትምህርትታት
button-other-courses = 📚 ካልእ ኮርስታት
command-courses = ሓጸርቲ ኮርስታት
mydata-lessons = ዘንበብክምዎ ትምህርትታት፦ { $count }

## መደበይ
plan-command = መደበይ
plan-none = ኣብዚ ገና መደብ የለን። ሕቶኹም ጽሓፉ፡ ወይ /menu ምረጹ።
plan-ask-arrival = ናብታ ሕጂ እትነብሩላ ዘለኹም ኮሙን መዓስ መጺእኩም? ሽዑ እንታይ መዓስ ከም ዝግበር ከርእየኩም እኽእል። ወርሒ ይኣክል። ዕለት እውን ክትጽሕፉ ትኽእሉ ኢኹም፡ ንኣብነት { $example }።
plan-ask-status = ገለ ስጉምትታት ንገለ ሰባት ጥራይ እዮም። ኩነታት መንበሪ ፍቓድኩም ኣየናይ እዩ?
plan-ask-year = ኣየናይ ዓመት?
plan-ask-month = ኣየናይ ወርሒ?
plan-ask-day = { $title }፦ እንተደንጐየ ክሳብ ኣየነይቲ መዓልቲ ናይቲ ወርሒ?
plan-ask-date = { $title }፦ ኣየናይ ዕለት? ምረጹ፡ ወይ ጽሓፉ፡ ንኣብነት { $example }።
plan-month = { $month } { $year }
plan-intro = እዚ መደብኩም እዩ። ብዛዕባኡ ከተንብቡ ወይ ከም ዝተገብረ ምልክት ክትገብሩሉ ሓደ ስጉምቲ ምረጹ። ቁጽሩ እውን ክትጽሕፉ ትኽእሉ ኢኹም። ኣብ ዝኾነ እዋን ሕቶ ክትሓቱ ትኽእሉ ኢኹም።
plan-now = ሕጂ
plan-next = ቀጺሉ
plan-later = ደሓር
plan-all-done = ኣብ መደብኩም ዘሎ ኩሉ ተወዲኡ። ጽቡቕ ጌርኩም።
plan-by = እንተደንጐየ ክሳብ { $date }
plan-from = ካብ { $date }
plan-monthly = ነፍሲ ወከፍ ወርሒ፡ ቀጺሉ ክሳብ { $date }
plan-yearly = ነፍሲ ወከፍ ዓመት፡ ቀጺሉ ክሳብ { $date }
plan-no-day = መዓልቲ ምረጹ
plan-done = ተወዲኡ፦ { $title }
plan-ask-later = { $title }፦ መዓስ ክትገብርዎ ትደልዩ?
plan-put-off = { $title }፦ ክሳብ { $date } ተናዊሑ።
plan-reminds-of = ንጉሆ { $date } ኣብዚ ነዚ ስጉምቲ ከዘኻኽረኩም እየ፦ { $title }። ከም እትደልይዎ እዕቅብ። ኣብ ዝኾነ እዋን ከተቋርጽዎ ትኽእሉ ኢኹም።
plan-reminds-when-known = ግዜኡ ምስ ኣኸለ ኣብዚ ነዚ ስጉምቲ ከዘኻኽረኩም እየ፦ { $title }። ከም እትደልይዎ እዕቅብ። ኣብ ዝኾነ እዋን ከተቋርጽዎ ትኽእሉ ኢኹም።
plan-reminds-of-all = ግዜ ነፍሲ ወከፍ ስጉምቲ ምስ ኣኸለ ኣብዚ ከዘኻኽረኩም እየ፡ ንጉሆ፡ ግን ሰንበትን በዓላትን ኣይኮነን። ገለ ስጉምትታት መዓልቲ የድልዮም፦ ኣብቲ መደብ ምረጽዋ። ከም እትደልይዎ እዕቅብ። ኣብ ዝኾነ እዋን ከተቋርጽዎ ትኽእሉ ኢኹም።
plan-stopped = ድሕሪ ሕጂ ኣየዘኻኽረኩምን እየ። መደብኩም ጌና ኣብዚ ኣሎ።
plan-reminder = መዘኻኸሪ፦ { $title }
plan-reminded = { $date } ከዘኻኽረኩም እየ።
plan-button-done = ✔ ተወዲኡ
plan-button-not-done = ↩️ ገና ኣይተወድአን
plan-button-later = ⏰ ደሓር
plan-button-week = 🗓️ ድሕሪ 1 ሰሙን
plan-button-month = 📆 ድሕሪ 1 ወርሒ
plan-button-more = ℹ️ ተወሳኺ ኣንብቡ
plan-button-remind = 🔔 ኣዘኻኽረኒ
plan-button-remind-all = 🔔 ንኹሉ ኣዘኻኽረኒ
plan-button-stop = 🔕 ምዝኽኻር ኣቋርጽ
plan-button-day = 📅 መዓልቲ ምረጹ
plan-button-arrival = 📅 ዝመጻእኩሉ ግዜ ቀይር
plan-button-other-month = 🔄 ካልእ ወርሒ
plan-button-page = ➡️ ተወሳኺ ስጉምትታት
plan-mydata = መደበይ፦ { $date } መጺእኩም
plan-mydata-done = መደበይ፡ ዝተወድአ፦ { $titles }
plan-mydata-date = መደበይ፡ መዓልቲ ናይዚ ስጉምቲ፦ { $title }፡ { $date }
plan-mydata-later = መደበይ፡ ዝተናውሐ፦ { $title }፡ ክሳብ { $date }
plan-mydata-reminders = መደበይ፦ ክትዝከሩ ትደልዩ

## ዜና
news-command = ዜና
news-intro = ኣብዚ ካብ ኮሙን ዝመጽእ ዜና ብቋንቋኹም ትመርጹ። እወ ዝበልኩምዎ ጥራይ ይመጸኩም። ምርጫኹም እዕቅብ። ኣብ ዝኾነ እዋን ከተቋርጽዎ ትኽእሉ ኢኹም።
news-none = ሕጂ ዜና ኣይመጸኩምን እዩ። ኣርእስቲ ወይ ኩሉ ምረጹ።
news-chosen = ብዛዕባ እዚ ዜና ይመጸኩም፦ { $topics }።
news-chosen-all = ብዛዕባ ኩሉ ዜና ይመጸኩም።
news-place = ኮሙንኩም፦ { $place }። ብ /place ክትቅይርዎ ትኽእሉ ኢኹም።
news-no-place = ኣብ ኣየናይ ኮሙን ከም እትነብሩ ኣይፈልጥን እየ። ስለዚ ንኹሉ ሰብ ዝኸውን ዜና ጥራይ ይመጸኩም። ብ /place ኮሙንኩም ምረጹ።
news-all = ✨ ኩሉ
news-stopped = ድሕሪ ሕጂ ዜና ኣይመጸኩምን እዩ። እንደገና እንተደሊኹም /news ጽሓፉ።
news-why = እዚ ዝመጸኩም ብዛዕባ እዚ ዜና ስለ እትደልዩ እዩ፦ { $topic }።
news-why-all = እዚ ዝመጸኩም ኩሉ ዜና ስለ እትደልዩ እዩ።
news-button-stop = 🔕 ዜና ኣቋርጽ
news-mydata = ዜና፦ ብዛዕባ እዚ ዜና ትደልዩ፦ { $topics }
news-mydata-all = ዜና፦ ብዛዕባ ኩሉ ዜና ትደልዩ

## The calendar: what takes place, reminders, signing up. The titles of events come from knowledge/events.toml.
today-command = ሎሚን እዚ ሰሙንን
today-asked = ሎሚ እንታይ ኣሎ; እዚ ሰሙን እንታይ ኣሎ; ሎሚ እንታይ ክፉት ኣሎ
today-intro = ሎሚ { $date } እዩ። እዚ ኣብ { $place } ኣሎ።
today-everywhere = ሎሚ { $date } እዩ። እዚ ኣሎ።
today-now = ሎሚ
today-later = ዝመጻ መዓልትታት
today-nothing = ኣብተን ዝመጻ ሸውዓተ መዓልትታት ዝስማማዕ ኣይፈልጥን።
today-nothing-now = ሎሚ ዝስማማዕ ኣይፈልጥን።
today-open = ብሰዓት ስዊድን { $hours } ክፉት፦ { $desks }
today-closed = ሎሚ ዕጹው፦ { $desks }
today-holiday = ሎሚ በዓል ስለ ዝኾነ ዕጹው፦ { $desks }
event-kind =
    { $kind ->
        [drop-in] ብዘይ ቆጸራ
        [language-cafe] ካፈ ቋንቋ
        [parent-group] ጉጅለ ወለዲ
       *[event] ፍጻመ
    }
event-time = { $weekday } { $day } { $month } ብሰዓት ስዊድን { $from }–{ $to }
event-swedish = (ብስዊድንኛ)
event-languages = ኣብኡ ዘለዉ ቋንቋታት፦ { $languages }
event-desk = ሕቶታት፦ { $desk }
event-free = ነጻ ቦታታት፦ { $count }
event-full = መሊኡ እዩ።
event-full-wait = መሊኡ እዩ። ቦታ ክትጽበዩ ትኽእሉ።
event-seat = ቦታ ኣለኩም። ክትመጹ ከለኹም እዚ ኮድ ኣርእዩ፦ { $code }። ከም እተመዝገብኩም እዕቅብ፡ ስም ግን የለን።
event-waits = ኣብ ዝርዝር ተጸበይቲ ቁጽሪ { $rank } ኢኹም። ቦታ እንተ ረኸብኩም ኣብዚ ክጽሕፈልኩም እየ። ከም እትጽበዩ እዕቅብ፡ ስም ግን የለን።
event-given = ሕጂ ቦታ ኣለኩም፦ { $title }፡ { $due }። ክትመጹ ከለኹም እዚ ኮድ ኣርእዩ፦ { $code }። ክትመጹ እንተ ዘይክኢልኩም ነቲ ቦታ መልስዎ።
event-left = ድሕሪ ሕጂ ቦታ የብልኩምን፦ { $title }።
event-reminds = ኣብዚ { $due } ከዘኻኽረኩም እየ። ከም እትደልይዎ እዕቅብ።
event-soon = ቀልጢፉ ስለ ዝጅምር ከዘኻኽረኩም ኣይክእልን።
event-no-reminder = ብዛዕባኡ ኣየዘኻኽረኩምን እየ።
event-reminder = መዘኻኸሪ፦ { $title }፡ { $due }።
event-cancelled = ተሰሪዙ፦ { $title }፡ { $due }።
event-gone = ክትከድዎ ዝደለኹም ነገር { $due } ኣብቲ እዋን የለን። /today ዘሎ የርኢ።
event-past = ተወዲኡ እዩ፡ ወይ የለን።
event-mydata-seat = ተመዝጊብኩም፦ { $title }፡ { $due }፡ ኮድ { $code }
event-mydata-waits = ኣብ ዝርዝር ተጸበይቲ፦ { $title }፡ { $due }
event-mydata-reminder = መዘኻኸሪ፦ { $title }፡ { $due }
event-button-remind = 🔔 ኣዘኻኽረኒ
event-button-no-reminder = 🔕 ኣይተዘኻኽረኒ
event-button-sign-up = ✍️ መዝግበኒ
event-button-wait = ⏳ ኣብ ዝርዝር ተጸበይቲ ኣእትወኒ
event-button-leave = ↩️ ቦታይ መልስ
event-button-more = ➡️ ተወሳኺ
event-button-today = 📅 ሎሚ ጥራይ
event-button-week = 📅 ሸውዓተ መዓልቲ
event-button-kind = 🔎 ዓይነት ምረጹ
event-button-mine = 💬 ብቋንቋይ
event-button-any = 💬 ኩሉ ቋንቋ
event-button-all = ✨ ኩሉ
event-file = ኣብ ካለንደርኩም ኣእትውዎ

## Sound
button-listen = 🔊 ስምዑ
sound-machine = ነዚ ጽሑፍ ማሽን ዓው ኢላ ተንብቦ። ገለ ቃላት ብጌጋ ክትብል ትኽእል።
sound-machine-rough = ነዚ ጽሑፍ ማሽን ዓው ኢላ ተንብቦ። በዚ ቋንቋ ንምርዳኣ ከቢድ እዩ።
sound-machine-near = ነዚ ጽሑፍ ማሽን ብድምጺ ቋንቋ { $language } ተንብቦ። ገለ ቃላት ካልእ ድምጺ ኣለዎም።
sound-not-now = ሕጂ ነዚ ዓው ኢለ ከንብቦ ኣይክእልን። ኣብዚ ከተንብብዎ ትኽእሉ፣ ወይ ንሰብ ሕተቱ።
film-spoken = ፊልም። ዝዝረብ ቋንቋ፦ { $language }።
film-captions = ጽሑፍ ትሕቲ ስእሊ፦ { $languages }።
button-transcript = 📄 ኣብቲ ፊልም ዝበሃል
voice-listens = መልእኽትኹም እሰምዕ ኣለኹ። ቁሩብ ግዜ ይወስድ።
voice-heard = ከምዚ ሰሚዐ፦ “{ $text }”። ቅኑዕ ድዩ፧
button-voice-yes = ✅ እወ
button-voice-no = ❌ ኣይፋል
voice-mydata = ሓንቲ ናይ ድምጺ መልእኽቲ፦ እሰምዓ ኣለኹ፣ ወይ ብትኽክል ከም ዝሰማዕኩዋ ሓቲተኩም ኣለኹ
## Hearing what came of it: activities, the three questions, what somebody tells. No names, and no promise of an answer.
outing-try = ✅ ክፍትኖ እደሊ፦ { $name }
outing-may-ask = ጽቡቕ። ድሕሪ ሰሙን ከመይ ከም ዝነበረ ኣብዚ ክሓተኩም ዶ? ብዛዕባ፦ { $activity }። መልስኹም ይቑጸር ጥራይ። ስም ኣይዕቅብን።
outing-button-yes = ✅ እወ ሕተተኒ
outing-no = ሕራይ። ኣይሓትትን።
outing-good = ጽቡቕ። ፈትንዎ። ሓሳብኩም እንተ ቀይርኩም ድሕሪ ሰሙን ከመይ ከም ዝነበረ ክሓትት እኽእል።
outing-noted = ጽቡቕ። ኣብዚ { $due } ክሓተኩም እየ። ከም እትደልይዎ እዕቅብ። ኣብ ዝኾነ እዋን ከተቋርጽዎ ትኽእሉ ኢኹም።
outing-stopped = ድሕሪ ሕጂ ብዛዕባ ንጥፈታት ኣይሓተኩምን እየ።
outing-button-stop = 🔕 ብዛዕባ እዚ ኣይትሕተተኒ
outing-did-you-go = እዚ ክትፍትኑ ደሊኹም ኔርኩም፦ { $activity }። ከይድኩም ዶ?
outing-how = ከመይ ነበረ? ({ $activity })
outing-still = ቅድሚ ኣርባዕተ ሰሙን ናብዚ ከይድኩም፦ { $activity }። ጌና ትኸዱ ዶ?
outing-why = ስለምንታይ ኣቋሪጽኩም?
outing-button-went = ✅ እወ ከይድና
outing-button-not-yet = ⏳ ጌና ኣይፋል
outing-button-not-out = ❌ ኣይተኻእለን
outing-button-liked = 😀 ፈቲናዮ
outing-button-so-so = 😐 ማእከላይ
outing-button-not-for-us = 🙁 ንዓና ኣይኮነን
outing-button-still = ✅ እወ ጌና ንኸይድ
outing-button-stopped = ❌ ኣይፋል ኣቋሪጽና
outing-button-far = 🚌 ብጣዕሚ ርሑቕ
outing-button-cost = 💰 ብጣዕሚ ክቡር
outing-button-time = ⏰ ግዜ የለን
outing-button-welcome = 💔 ጽቡቕ ኣቀባብላ ኣይረኸብኩን
outing-button-language = 💬 ቋንቋ ከቢድ ነበረ
outing-button-other = 🤷 ካልእ
outing-later = የቐንየለይ። ድሕሪ ኣርባዕተ ሰሙን ኣቢሉ ሓንሳብ ደጊመ ክሓተኩም እየ።
outing-thanks = የቐንየለይ። መልስኹም ብዘይ ስም ይቑጸር።
outing-mydata = ክሓተኩም ዝኽእል ንጥፈታት፦ { $activities }
outing-mydata-yes = ንጥፈታት፦ ከመይ ከም ዝነበረ ክሓተኩም እኽእል
outing-mydata-no = ንጥፈታት፦ ክትሕተቱ ኣይትደልዩን
voice-late = እዚ ኣቐዲምኩም መሊስኩምዎ፡ ወይ ድማ ድሕሪ ሕጂ ኣይሕተትን።
pulse-offer = ኣብ ሽወደን ከመይ ከም ዘለኹም ሰለስተ ሓጸርቲ ሕቶታት ክሓተኩም ዶ? ብወለንታ እዩ፡ ፍርቂ ደቒቕ ይወስድ። መልስኹም ይቑጸር ጥራይ። ምሳኹም ኣይዕቀብን፡ ስለዚ ዝረኽቦ የለን፡ ደሓር ክድምሰስ ድማ ኣይክእልን። እወ እንተ ኢልኩም ድሕሪ ኣርባዕተ ወርሒ ኣቢሉን ክልተ ዓመትኩም ቅድሚ ምውድኡን ደጊመ ክሓትት እየ።
pulse-again = ቅድሚ ግዜ ንሰለስተ ሓጸርቲ ሕቶታት መሊስኩም። ሓንሳብ ደጊመ ክሓትት ዶ? ብወለንታ እዩ። መልስኹም ይቑጸር ጥራይ፡ ምሳኹም ኣይዕቀብን።
pulse-button-yes = ✅ እወ ሕተት
pulse-button-not-now = ⏳ ሕጂ ኣይፋል
pulse-button-never = 🔕 ፈጺምካ ኣይትሕተተኒ
pulse-not-now = ሕራይ። ብዛዕባኡ ዝዕቀብ የለን።
pulse-never = ሕራይ። እዚ ፈጺመ ኣይሓትትን።
pulse-ready = ንስራሕ ወይ ንትምህርቲ ድሉው እየ። (1፦ ፈጺሙ ኣይኮነን። 5፦ እወ ብጣዕሚ።)
pulse-people = ሓገዝ ክሓቶም ዝኽእል ሰባት ኣለዉ። (1፦ ሓደ እኳ የለን። 5፦ እወ ብዙሓት።)
pulse-turn = ገለ ክደሊ ከለኹ ናበይ ከም ዝኸይድ እፈልጥ። (1፦ ፈጺሙ ኣይፈልጥን። 5፦ እወ ጽቡቕ ገይረ።)
pulse-thanks = የቐንየለይ። መልስታትኩም ብዘይ ስም ይቑጸር።
pulse-mydata = ሰለስተ ሕቶታት፦ ክትሕተቱ እወ ኢልኩም። መልስታትኩም ብዘይ ንስኹም ይቑጸር፡ ኣብዚ የለን
pulse-mydata-never = ሰለስተ ሕቶታት፦ ክትሕተቱ ኣይትደልዩን
tell-command = ንገሩና
tell-intro = ኣብዚ ኣገልግሎት፡ ኣብ ኮሙን ወይ ኣብዚ ናብራ እንታይ ጽቡቕ ወይ ሕማቕ ኣሎ? ብሓደ መልእኽቲ ጽሓፍዎ፡ ወይ መልእኽቲ ድምጺ ስደዱ። ሰራሕተኛታት ብዘይ ስምኩም የንብብዎ። ጽሑፋት ድሕሪ ግዜ ይድምሰስ። ንዚ ዝምልስ የለን። መልሲ እንተ ደሊኹም ንሰብ ሕተቱ ጠውቑ።
tell-intro-web = ኣብዚ ኣገልግሎት፡ ኣብ ኮሙን ወይ ኣብዚ ናብራ እንታይ ጽቡቕ ወይ ሕማቕ ኣሎ? ብሓደ መልእኽቲ ጽሓፍዎ። ኣብዚ ገጽ ድምጺ ክትሰዱ ኣይትኽእሉን፡ ጽሑፍ ጥራይ። ሰራሕተኛታት ብዘይ ስምኩም የንብብዎ። ጽሑፋት ድሕሪ ግዜ ይድምሰስ። ንዚ ዝምልስ የለን። መልሲ እንተ ደሊኹም ንሰብ ሕተቱ ጠውቑ።
tell-thanks = የቐንየለይ። ሰራሕተኛታት የንብብዎ። ኣብዚ ዝምልስ የለን። ብዘይ ስምኩም ንካልኦት ክረአ ይኽእል ዶ?
tell-button-yes = ✅ እወ ክረአ ይኽእል
tell-shown = የቐንየለይ። ብዘይ ስምኩም ክረአ ይኽእል።
tell-not-shown = የቐንየለይ። ሰራሕተኛታት ጥራይ የንብብዎ።
tell-amended = ዝነገርኩምና ቀይረዮ ኣለኹ።
tell-mydata = ነጊርኩምና፡ { $date }፦ { $text }
tell-mydata-voice = ብመልእኽቲ ድምጺ ወይ ስእሊ ነጊርኩምና፡ { $date }
## Certificates of courses
certificate-button = 🎓 ምስክር ወረቐት
certificate-offer = ንኮርስ { $course } ከም ዘንበብኩም ዘርኢ ምስክር ወረቐት ክትረኽቡ ኢኹም። ነቲ ገጽ ክፈቱ፡ ኣብ ምስክር ወረቐት ክጸሓፍ ዘለዎ ስም ድማ ጽሓፉ። እቲ ስም ኣብ ምስክር ወረቐት ጥራይ እዩ ዝጸሓፍ፦ ኣይዕቅቦን እየ። ኣብዚ ዝርርብ ኣይትጽሓፍዎ። እቲ ሊንክ ንሓደ መዓልቲ ይሰርሕ።
certificate-open = ምስክር ወረቐት ግበሩ
certificate-by-hand = እዚ ንኮርስ { $course } ምስክር ወረቐትኩም እዩ። ሕተምዎ፡ ስምኩም ድማ ኣብቲ መስመር ብኢድኩም ጽሓፉ። ስም ኣይሓትትን ኣይዕቅብን እየ።
certificate-title = ምስክር ወረቐትኩም
certificate-name = ኣብ ምስክር ወረቐት ክጸሓፍ ዘለዎ ስም
certificate-not-kept = እቲ ስም ኣይዕቀብን እዩ። ኣብቲ እትረኽብዎ ፋይል ጥራይ ይርከብ።
certificate-make = ምስክር ወረቐት ብ PDF ግበሩ
certificate-without = ብዘይ ስም፡ ብኢደይ ክጽሕፎ እየ
certificate-no-name = ስም ጽሓፉ፡ ወይ «ብዘይ ስም» ምረጹ።
certificate-letters = ገለ ፊደላት ክሕተሙ ኣይክእሉን። ስም ብኻልእ ፊደላት ጽሓፉ፡ ወይ «ብዘይ ስም» መሪጽኩም ብኢድኩም ጽሓፉ።
certificate-later = ሕጂ ኣይሰርሐን። ቁሩብ ተጸበዩ እሞ ደጊምኩም ፈትኑ።
certificate-expired = እቲ ሊንክ ኣረጊት እዩ ወይ ምሉእ ኣይኮነን። ናብ ዝርርብ ተመለሱ፡ ነቲ ኮርስ ብ /courses ክፈቱ፡ 🎓 ድማ ምረጹ።
certificate-mydata = ዝተወድአ ኮርስ፦ { $course }፡ { $date }

## The family's schedule
schedule-button = 🗓 መደብና
schedule-put = 🗓 ኣብ መደብና ኣእትውዎ
schedule-which = ኣየናይ ንጥፈት ኣብ መደብ ይእቶ?
schedule-for-whom = ንመን እዩ? ቁጽርን ዕድመን ጥራይ እየ ዝዕቅብ፡ ስም ኣይኮነን።
schedule-child = ቆልዓ { $number } · ዕድመ { $age }
schedule-adult = 🧑 ዓቢ ሰብ
schedule-another-child = ➕ ካልእ ቆልዓ
schedule-age = እቲ ቆልዓ ክንደይ ዓመቱ እዩ?
schedule-when = ኣየኖት ሰሙናት?
schedule-this-week = እዚ ሰሙን
schedule-next-week = ዝመጽእ ሰሙን
schedule-four-weeks = ካብዚ ሰሙን ኣርባዕተ ሰሙናት
schedule-along = መን ይኸይድ ምስኡ?
schedule-me = ኣነ
schedule-parent = ካልእ ወላዲ
schedule-guide = መራሒ ማሕበራት
schedule-nobody = ክሳብ ሕጂ ዋላ ሓደ
schedule-kept = ኣብ መደብኩም ኣሎ፦ { $title }። ነቲ ንጥፈት፡ ቁጽርን ዕድመን ናይቲ ቆልዓ፡ ሰሙናት፡ መን ከም ዝኸይድ እውን እዕቅብ። /leisure ነቲ መደብ የርኢ።
schedule-title = መደብና
schedule-week = ሰሙን { $number }፡ ካብ { $date }
schedule-gone = እቲ ንጥፈት ኣብቲ ዝርዝር የለን።
schedule-removed = ካብ መደብኩም ወጺኡ።
schedule-page = ንምንባብን ንምሕታምን ዝኸውን ገጽ
schedule-link = እቲ ሊንክ ንሸውዓተ መዓልቲ ይሰርሕ። ነቲ ሊንክ ዘለዎ ሰብ ነቲ መደብ ከንብቦ ይኽእል።
schedule-empty = መደብኩም ባዶ እዩ። /leisure ምረጹ፡ ንጥፈት ረኺብኩም ኣእትውዎ።
schedule-full = እቲ መደብ መሊኡ እዩ። ቅድም ገለ ኣውጽኡ፦ /leisure።
schedule-expired = እቲ ሊንክ ኣረጊት እዩ ወይ ምሉእ ኣይኮነን። ኣብ ዝርርብ ብ /leisure ሓድሽ ሕተቱ።
schedule-mydata = ኣብ መደብኩም ዘለዉ ንጥፈታት፦ { $count }
