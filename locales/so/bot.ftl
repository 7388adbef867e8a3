# What Lotsen says to newcomers. Plain text: no HTML, no Markdown.
# Short sentences, common words. No exclamation marks, no guilt, no threats.

## First meeting
greeting =
    Salaan. Waxaan ahay Lotsen, adeeg loogu talagalay dadka ku cusub degmo Iswiidhan ku taal.
    Waxaan ka jawaabaa su'aalaha ku saabsan guriga, lacagta, waqtiga firaaqada, shaqada iyo qoyska.
    Waxaan ahay mashiin. Marka aanan hubin, qof ayaa halkan kuugu jawaabaya.
privacy-short = Fadlan halkan ha ku qorin lambarkaaga shakhsiga, cinwaankaaga ama waxyaabo kale oo gaar kuu ah.
choose-language = Dooro luqaddaada.
language-set = Hadda waxaan ku hadlaynaa af Soomaali. Waxaad ku beddeli kartaa /language.
choose-place = Degmadee ayaad ku nooshahay? Markaas jawaabuhu waxay ku habboonaanayaan meesha aad ku nooshahay.
button-skip = ⏭️ Ka bood
button-more-places = ➡️ Meelo kale
place-set = Waan xusuusnaan doonaa in meesha aad ku nooshahay ay tahay { $place }. Waxaad ku beddeli kartaa /place.
place-skipped = Waa hagaag. Mar dambe ayaad ku dooran kartaa /place.
menu-intro = Su'aashaada ku qor erayadaada, ama dooro mawduuc.
menu-topic = { $topic }: dooro su'aal, ama qor mid adiga kuu gaar ah.
button-menu = Liiska
button-more = ➡️ Wax dheeraad ah
button-back = 🔙 Dib u noqo

## Answers
answer-source = Isha: { $source }
answer-desk = Cidda mas'uulka ah: { $desk }
answer-checked = La hubiyay: { $date }
answer-machine-made = Qoraalkan waxaa turjumay mashiin, welina ma hubin qof luqadda ku hadla.
answer-corrected = Hore waxaan kuu soo dirnay jawaab arrintan ku saabsan oo aan sax ahayn. Waan ka xunnahay. Tani waa tan saxda ah:
answer-other-language = Jawaabtani weli kuma diyaarsana luqaddaada. Waa tan oo ku qoran luqaddan: { $language }.
answer-related = Waxaad kaloo akhrin kartaa:
answer-urgent-staff-told = Arrintani waxay noqon kartaa degdeg, sidaas darteed waxaan sidoo kale u sheegay shaqaalaha { $desk }. Su'aashaadu waxay leedahay lambarka { $number }. Waxay halkan kuugu soo jawaabayaan ugu dambayn { $due }. Ha sugin iyaga haddii aanay arrintu sugi karin.
urgent-nobody-now = Hadda cid ka tirsan { $desk } shaqada ma joogto. Waxay soo noqonayaan { $due }. Haddii qof khatar ku jiro, wac 112. Haddii qof xanuunsanayo, wac 1177, habeen iyo maalin.
in-danger = Haddii qof khatar ku jiro, wac 112. Haddii qof xanuunsanayo, wac 1177, habeen iyo maalin.
button-helpful = 👍
button-not-helpful = 👎
button-person = 🙋 Qof weydii
feedback-thanks = Mahadsanid. Taasi way na caawinaysaa.
feedback-sorry = Waan ka xumahay in aanay ku caawin. Ma rabtaa in qof kuu jawaabo?
button-told-otherwise = 🗣️ Waxaa la ii sheegay wax kale
told-by-whom = Yaa kuu sheegay wax kale? Markaas kuwa jawaabta ka masuulka ah ayaa soo ogaanaya waxa saxda ah.
button-told-municipality = Degmada (kommun)
button-told-other = Qof kale
button-yes-person = ✅ Haa, qof
button-no = ❌ Maya
no-is-fine = Waa hagaag. Mar walba waxaad qori kartaa su'aal cusub.

## When the question is not clear
offer-intro = Ma hubo waxa aad ula jeeddo. Ma mid kuwan ka mid ah baa?
button-none-of-these = 🚫 Midna kuwan ma aha
new-answer = Hadda waxaa jira jawaab laga yaabo inay ku habboon tahay su'aashaada lambarka { $number }. Riix badhanka si aad u akhrido. Su'aashaadu qof ayay weli la joogtaa.
ask-status = Jawaabtu waxay ku xiran tahay xaaladda joogitaankaaga. Tee baad leedahay?
ask-place = Jawaabtu waxay ku xiran tahay meesha aad ku nooshahay. Waa degmadee?
status-asylum = Waxaan codsaday magangelyo
status-temporary-protection = Ilaalin ku meel gaar ah (Ukraine)
status-permit = Sharciga joogitaanka
status-eu = Muwaadin Midowga Yurub (EU)
status-citizen = Muwaadin Iswiidhish ah
button-do-not-know = 🤷 Ma garanayo
ask-language = Su'aashaadu waa luqaddee? Dooro, mar kale ayaan raadinayaa.
ask-write-question = Su'aal kama helin farriintaada. Fadlan ku qor erayo kooban.

## Handing over to a person
handed-over =
    Si ku filan uma hubo in aan tan ka jawaabo. Su'aashaada waxaan u dhiibay qof ka tirsan { $desk }.
    Jawaabta halkan ayaad ka helaysaa ugu dambayn { $due }. Su'aashaadu waxay leedahay lambarka { $number }.
handed-over-asked =
    Su'aashaada waxaan u dhiibay qof ka tirsan { $desk }.
    Jawaabta halkan ayaad ka helaysaa ugu dambayn { $due }. Su'aashaadu waxay leedahay lambarka { $number }.
handed-over-media =
    Sawirro ma akhrin karo, codna ma dhegaysan karo. Waxaan u diray qof ka tirsan { $desk }.
    Jawaabta halkan ayaad ka helaysaa ugu dambayn { $due }. Su'aashaadu waxay leedahay lambarka { $number }.
handed-over-failure =
    Wax baa dhankayaga ka qaldamay. Waxba ma lumin: su'aashaada waxaa haya qof ka tirsan { $desk }.
    Jawaabta halkan ayaad ka helaysaa ugu dambayn { $due }. Su'aashaadu waxay leedahay lambarka { $number }.
handed-over-stale =
    Qoraalka aan arrintan ka hayo mar kale ayaa la hubinayaa, sidaas darteed ma dirayo. Su'aashaada waxaan u dhiibay qof ka tirsan { $desk }.
    Jawaabta halkan ayaad ka helaysaa ugu dambayn { $due }. Su'aashaadu waxay leedahay lambarka { $number }.
handed-over-language =
    Ma garan karin luqadda ay tani tahay. Su'aashaada waxaan u dhiibay qof ka tirsan { $desk }.
    Jawaabta halkan ayaad ka helaysaa ugu dambayn { $due }. Su'aashaadu waxay leedahay lambarka { $number }.
added-to-case = Tan waxaan ku daray su'aashaada lambarka { $number }. Jawaabta { $desk } halkan ayaad ka helaysaa ugu dambayn { $due }.
with-person = Qof ka tirsan { $desk } ayaa haya su'aashaada, wuxuuna akhrinayaa waxa aad qorto.
claimed-notice = Qof ka tirsan { $desk } ayaa hadda akhrinaya su'aashaada. Waxa aad halkan ku qorto qofkaas ayay u tagayaan. Inta ka horreysa waxaad mashiinka ku isticmaali kartaa /menu.
claimed-by-name = { $name } oo ka tirsan { $desk } ayaa hadda akhrinaya su'aashaada. Waxaad halkan ku qorto isaga ayay gaarayaan. Inta ka horreysa mashiinka waxaad ku isticmaali kartaa /menu.
handed-to-desk = Su'aashaada lambarka { $number } hadda waxay taal { $desk }, halkaas oo arrintan si fiican looga yaqaan. Jawaabta halkan ayaad ka helaysaa ugu dambayn { $due }.
case-delayed = Su'aashaada lambarka { $number } waxay u baahan tahay wakhti dheeraad ah. Jawaabta { $desk } halkan ayaad ka helaysaa ugu dambayn { $due }.
cases-merged = Su'aalahaaga lambarka { $other } iyo lambarka { $number } way isku xiran yihiin. Labada jawaabood ee { $desk } halkan ayaad ka helaysaa iyagoo ah lambarka { $number }, ugu dambayn { $due }.
reply-from = Jawaab ka timid { $desk }:
reply-entry-from = Jawaabtan waxaa kuu soo diray { $desk }:
button-solved = 👍 Waa la xalliyay
button-not-solved = 👎 Weli caawimaad baan u baahanahay
message-taken-back = Farriin ayaa halkan si khalad ah loogu soo diray. Waa laga saaray.
case-closed = Su'aashaada lambarka { $number } waa la xiray. Ma heshay caawimaaddii aad u baahnayd?
case-solved-thanks = Waa wanaagsan tahay. Mar walba waxaad qori kartaa su'aal cusub.
case-reopened = Su'aashaada lambarka { $number } mar kale ayaan furay. Jawaabta { $desk } halkan ayaad ka helaysaa ugu dambayn { $due }.
case-closed-already = Su'aashan waa la xiray. Haddii aad caawimaad u baahan tahay, su'aal cusub qor.
person-write-question = Maxaad rabtaa in aad weydiiso? Hal farriin ku qor, waxaanan u dhiibayaa qof.
button-cancel = ✖️ Jooji
cancelled = Waa la joojiyay. Waxaad qori kartaa su'aal cusub.

## /status
status-none = Ma jirto su'aal kaaga sugaysa qof. Su'aashaada halkan ku qor.
status-open = Su'aasha lambarka { $number }: waxay ku sugaysaa { $desk }. Jawaabtu waa ugu dambayn { $due }.
status-overdue = Su'aasha lambarka { $number }: waxay ku sugaysaa { $desk }. Waxay ahayd in lagaa jawaabo { $due }. Waan ka xumahay. Waan xusuusiyay iyaga.
status-claimed = Su'aasha lambarka { $number }: qof ka tirsan { $desk } ayaa ka shaqaynaya. Jawaabtu waa ugu dambayn { $due }.
status-answered = Su'aasha lambarka { $number }: waxaa kuu soo jawaabay { $desk }. Halkan ku qor haddii ay wax ka maqan yihiin.
status-queue = Kaalintaada safka: { $rank }.
button-withdraw = 🗑️ Ka noqo su'aasha { $number }
withdraw-confirm = Ma rabtaa in aad ka noqoto su'aashaada lambarka { $number }? Markaas cidina kama shaqayn doonto.
button-withdraw-yes = ✅ Haa, waan ka noqonayaa
withdraw-kept = Waa hagaag. Su'aashaada lambarka { $number } waxay ku sii jirtaa { $desk }.
case-withdrawn = Su'aashaada lambarka { $number } dib baan u soo celiyay. Cidina hadda kama shaqaynayso.

## /mydata /forget /privacy /help
mydata-intro = Waxaan kaa kaydiyay waa tan:
mydata-language = Luqadda: { $language }
mydata-place = Degmada: { $place }
mydata-status = Xaaladda joogitaanka: { $status }
mydata-not-chosen = lama dooran
mydata-questions =
    { $count ->
        [one] { $count } su'aal oo aad i weydiisay
       *[other] { $count } su'aalood oo aad i weydiisay
    }
mydata-cases =
    { $count ->
        [one] { $count } su'aal oo qof loo dhiibay
       *[other] { $count } su'aalood oo qof loo dhiibay
    }
mydata-case-line = Su'aasha lambarka { $number }, { $date }, { $desk }
mydata-retention =
    { $days ->
        [one] Qoraallada waxaa la tirtiraa { $days } maalin kadib marka su'aasha la xiro. Adigoo isticmaalaya /forget waxaad wax walba tirtiraysaa hadda.
       *[other] Qoraallada waxaa la tirtiraa { $days } maalmood kadib marka su'aasha la xiro. Adigoo isticmaalaya /forget waxaad wax walba tirtiraysaa hadda.
    }
forget-confirm = Ma rabtaa in aad tirtirto wax kasta oo aan kaa kaydiyay? Su'aalaha qof sugaya sidoo kale waa laga noqonayaa. Tan dib looma soo celin karo.
button-forget-yes = 🗑️ Haa, wax walba tirtir
forget-done = Wixii aan kaa kaydiyay oo dhan waa la tirtiray. Waxaad sidoo kale wada sheekaysigan ka tirtiri kartaa Telegram. Qor /start haddii aad rabto in aad mar kale bilowdo.
privacy-text =
    Degmada ayaa mas'uul ka ah adeeggan. Waa ikhtiyaari.
    Waxaan kaydiyaa luqaddaada, degmadaada, su'aalahaaga iyo jawaabaha, si qof kuu caawin karo. Qoraallada waxaa la tirtiraa muddo kadib.
    Magacaaga ma kaydiyo. Shaqaaluhu waxay arkaan lambar, magacaaga ma arkaan.
    Waxba uma diro Laanta Socdaalka (Migrationsverket) ama booliska. Wax go'aan ah kaama gaaro.
    Shaqaalaha adeegga bulshada, dugsiyada iyo daryeelka caafimaadka waa in ay tallaabo qaadaan haddii ilmo khatar ku jiro.
    Telegram ma aha meel sir ah. Halkan ha ku qorin lambarkaaga shakhsiga, cinwaankaaga ama faahfaahinta kiiskaaga.
    Su'aal degmada loo diro waxay noqon kartaa dukumenti guud. Xeerarka sirta ayaa ilaaliya waxyaabaha gaarka ah.
    /mydata wuxuu ku tusayaa waxa aan kaydiyay. /forget wuu tirtirayaa.
help-text =
    Su'aashaada ku qor luqaddaada. Wax kooban waa hagaag.
    /menu wuxuu ku tusayaa mawduucyada.
    /person wuxuu su'aashaada u dhiibayaa qof.
    /status wuxuu ku tusayaa goorta aad jawaab helayso.
    /leisure waxay kuu heshaa wax aad wakhtiga firaaqada samayso, /courses waxay tusaysaa koorsooyinka.
    /plan waxay ku tusaysaa waxa la gaaray in la sameeyo.
    /news waxay warar kugu siisaa luqaddaada.
    /today waxay ku tusaysaa waxa dhacaya maanta iyo toddobaadkan.
    /tell waxaad ku sheegi kartaa waxa fiican ama xun.
    /language wuxuu beddelayaa luqadda, /place degmada.
    /mydata wuxuu ku tusayaa waxa kaydsan, /forget wuu tirtirayaa, /privacy wax dheeraad ah ayuu kuu sheegayaa.
    Haddii ay naf khatar ku jirto, wac 112.

## Small talk
smalltalk-greeting = Salaan. Maxaad rabtaa in aad ogaato? Su'aashaada qor, ama dooro mawduuc.
smalltalk-thanks = Adaa mudan. Qor mar kasta oo aad su'aal qabto.
smalltalk-goodbye = Nabad gelyo, naftaada u roonow. Halkan baan joogaa marka aad su'aal qabto.
smalltalk-wellbeing = Mahadsanid, adna wanaag baan kuu rajaynayaa. Maxaad rabtaa in aad ogaato?
smalltalk-identity = Waxaan ahay Lotsen, mashiin ka jawaaba qoraallo ay degmadu hayso. Marka aanan hubin, qof ayaa jawaabaya. Haddii aad qorto /person, isla markiiba qof baad wax weydiin kartaa.

## Crisis cards: fixed text, the numbers first
crisis-danger =
    Hadda wac 112. Waa bilaash, habeen iyo maalin. Sheeg meesha aad joogto iyo waxa dhacay.
    Ka bax meesha haddii ay gubanayso ama khatar tahay. Caawimaad weydiiso qof kuu dhow.
    Talo ku saabsan xanuun: wac 1177, habeen iyo maalin.
crisis-violence =
    Hadda khatar ma ku jirtaa? Wac 112. Waa bilaash, habeen iyo maalin.
    Khadka taageerada haweenka (Kvinnofridslinjen): { $women }. Waa bilaash, habeen iyo maalin, turjubaan wata. Kama muuqdo biilka telefoonka. Qasab ma aha in aad magacaaga sheegto.
    Raggu waxay wici karaan khadka taageerada ragga (Stödlinjen för män): { $men }.
    Adeegga bulshada (socialtjänsten) ee degmada waa in uu ku caawiyo adiga iyo carruurtaada.
    Haddii qof kale akhriyo telefoonkaaga, tirtir wada sheekaysigan marka aad akhrido.
crisis-suicide =
    Haddii ay dhici karto in aad hadda naftaada waxyeelleyso, wac 112. Waa bilaash, habeen iyo maalin.
    Hadda qof la hadal: khadka caawinta fikirrada isdilka (Mind Självmordslinjen), wac { $suicide }. Talo caafimaad: 1177.
    Ma ka yar tahay 18 sano? Wac khadka carruurta (Bris): { $children }.
    Keligaa ha ahaan. Weydiiso qof aad aaminsan tahay in uu kula joogo.
crisis-child =
    Ilmo hadda khatar ma ku jiraa? Wac 112. Waa bilaash, habeen iyo maalin.
    Haddii kale wac adeegga bulshada (socialtjänsten) ee degmada. Fiidkii, Sabtida iyo Axadda wac gurmadka adeegga bulshada (socialjour). Waxaad ka heli kartaa telefoonka guud ee degmada.
    Ilmuhu wuxuu wici karaa khadka carruurta (Bris): { $children }. Waa bilaash, ilmahana qasab kuma aha in uu magaciisa sheego.
crisis-honour =
    Khatar ma ku jirtaa, mise qof baa doonaya in uu dal kale kuu kaxeeyo? Wac 112. Waa bilaash, habeen iyo maalin.
    Khadka taageerada haweenka (Kvinnofridslinjen): { $women }. Waa bilaash, habeen iyo maalin, turjubaan wata. Carruurtu waxay wici karaan khadka carruurta (Bris): { $children }.
    Cidina kuguma qasbi karto guur. Caawimaad waxaad weydiisan kartaa dugsiga, daryeelka caafimaadka, booliska ama adeegga bulshada (socialtjänsten) adigoo aan marka hore magacaaga sheegin.
    Haddii qof kale akhriyo telefoonkaaga, tirtir wada sheekaysigan marka aad akhrido.
crisis-homeless =
    Wac adeegga bulshada (socialtjänsten) ee degmada aad hadda joogto. U sheeg in aadan haysan meel aad caawa seexato, iyo haddii aad carruur leedahay, uur leedahay ama aad xanuunsan tahay.
    Fiidkii, Sabtida iyo Axadda: telefoonka guud ee degmada ka codso gurmadka adeegga bulshada (socialjour). Haddii khatar jirto: wac 112.
    Ma ka cararaysaa rabshad? Khadka taageerada haweenka (Kvinnofridslinjen): { $women }, habeen iyo maalin, turjubaan wata.
crisis-hunger =
    Maanta la xiriir adeegga bulshada (socialtjänsten) ee degmada oo u sheeg in ay degdeg tahay: cunto ma haysatid. U sheeg haddii aad carruur leedahay, uur leedahay ama aad xanuunsan tahay.
    Fiidkii, Sabtida iyo Axadda: telefoonka guud ee degmada ka codso gurmadka adeegga bulshada (socialjour). Haddii ay naf khatar ku jirto: wac 112.
crisis-local = Telefoonka guud ee { $place }: { $phone }
crisis-local-emergency = Gurmadka bulshada (socialjour) ee { $place }, fiidkii iyo maalmaha fasaxa toddobaadka: { $phone }
crisis-staff-told-open = Hadda shaqaalaha waan u sheegay. Qof ayaa halkan kuugu soo qoraya. Ha sugin iyaga haddii ay degdeg tahay: wac.
crisis-staff-told-closed = Shaqaalaha waan u sheegay, laakiin hadda cidina tan ma akhrinayso. Waxay soo noqonayaan { $due }. Ha sugin: wac.
crisis-wrong = Haddii aan si qaldan kuu fahmay, su'aashaada mar kale ku qor erayo kale.

## Other kinds of message
location-not-needed = Ma isticmaalo goobta aad joogto, mana kaydin. Degmadaada waxaad ku dooran kartaa /place.
contact-not-needed = Uma baahni lambarro telefoon, kanna ma kaydin. Fadlan qor su'aashaada.
sticker-reaction = Waxaan akhrin karaa qoraal keliya. Fadlan su'aashaada erayo ku qor.
edited-again = Su'aashaada waad beddeshay. Waa tan jawaabta su'aasha cusub.
many-messages = Waa fariimo badan oo isku mar yimid. Mid mid ayaan u akhriyaa, markaa in yar ayay qaadanaysaa. Waxba lumi maayaan.
unknown-command = Amarkaas ma aqaan. /help wuxuu ku tusayaa waxa aan qaban karo. Waxaad sidoo kale iska qori kartaa su'aashaada.
button-too-old = Badhankani aad buu u duugoobay. Fadlan su'aashaada mar kale qor.
group-only-private = Waxaan ka jawaabaa oo keliya wada sheekaysiga gaarka ah, si su'aalahaagu adiga kuugu ekaadaan. Fadlan si toos ah ii soo qor.

## Commands (in Telegram's menu)
command-start = Bilow
command-language = Beddel luqadda
command-place = Dooro degmadaada
command-menu = I tus mawduucyada
command-person = Qof weydii
command-status = Goorma ayaan jawaab helayaa?
command-mydata = Waxa la iga kaydiyay
command-forget = Tirtir wax walba oo igu saabsan
command-privacy = Sida xogtayda loo ilaaliyo
command-help = Caawimaad
bot-description = Su'aalo ku saabsan guriga, lacagta, waqtiga firaaqada, shaqada iyo qoyska ee Iswiidhan. Jawaabo luqaddaada ah. Marka aanan hubin, qof ayaa kuu jawaabaya.
bot-short-description = Jawaabo loogu talagalay dadka ku cusub Iswiidhan.

## The phone page
web-title = Lotsen
web-write-here = Qor su'aashaada
web-send = Dir
web-you = Adiga
web-lotsen = Lotsen
web-connection-lost = Xiriir ma jiro. Qoraalkaaga waa la hayaa, waana la dirayaa marka uu xiriirku soo noqdo.
web-typing = Wax yar sug …

## Dates. The time is a 24-hour clock, for example 16:00.
due-today = maanta saacadda { $time }
due-tomorrow = berri saacadda { $time }
due-date = { $weekday } { $day } { $month } saacadda { $time }
date-long = { $day } { $month } { $year }
weekday-1 = Isniin
weekday-2 = Talaado
weekday-3 = Arbaco
weekday-4 = Khamiis
weekday-5 = Jimce
weekday-6 = Sabti
weekday-7 = Axad
month-1 = Janaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luulyo
month-8 = Agoosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Disembar
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
date-words = sanadka sannadka bisha
# How a bare yes and a bare no are typed, alone and with thanks; semicolons between them.
yes-words = haa ; haaye ; ha ; haah ; haa fadlan ; haa mahadsanid
no-words = maya ; may ; maya mahadsanid ; hadda maya

## What was hidden in a message
hidden-personal-number = Waxaan fariintaada ku qariyay lambar shakhsi ah.
hidden-phone = Waxaan fariintaada ku qariyay lambar taleefan.
hidden-email = Waxaan fariintaada ku qariyay cinwaan iimayl.
hidden-money = Waxaan fariintaada ku qariyay lambar kaar ama akoon.
hidden-address = Waxaan fariintaada ku qariyay cinwaan.
hidden-number = Waxaan fariintaada ku qariyay lambar.
hidden-several = Waxaan fariintaada ku qariyay xog gaar ah.
hidden-why = Weligaa waxyaabaha noocaas ah halkan ha ku qorin. Hadda qofna ma arki karo, xitaa shaqaaluhu ma arki karaan. Haddii qof u baahdo, taleefan ama marka aad kulantaan ayuu kugu weydiin doonaa.

## Translated replies
reply-machine-translated = Qoraalkan mashiin baa turjumay. Asalku waa:
reply-not-translated = Jawaabtan lama turjumi karin. Waxay ku qoran tahay luqaddan: { $language }.

## Finding something to do. The names of clubs and places are Swedish.
leisure-for-whom = Yaa loo rabaa? Dooro da'da.
leisure-what = Maxaad jeclaan lahayd in la sameeyo? Waad qori kartaa sidoo kale, tusaale: kubadda cagta, gabadh 9 jir ah, Sabti.
leisure-found =
    { $count ->
        [one] Tan ayaan helay:
       *[other] Kuwan ayaan helay:
    }
leisure-found-near = Wax sidaas oo kale ah ma helin. Waxaa laga yaabaa in tani ku habboon tahay:
leisure-found-nothing = Ma helin wax ku habboon. Wax kale ayaad dooran kartaa, ama qof ha ku caawiyo.
leisure-no-directory = Weli ma hayo liiska nashaadyada degmadaada. Qof ayaa ku caawin kara.
leisure-ask-always = Waqtiyada iyo qiimaha way isbeddeli karaan. Weydii ka hor inta aadan tegin.
interest-name =
    { $interest ->
        [ball-sports] Ciyaaraha kubadda
        [water] Dabaal iyo biyo
        [dance-and-music] Qoob-ka-ciyaar iyo muusik
        [fighting-arts] Ciyaaraha legdanka iyo feerka
        [nature] Bannaanka iyo dabiicadda
        [animals] Xayawaan
        [handicraft] Farshaxan iyo sawir
        [cooking] Cunto karin
        [reading] Buugaag iyo akhris
        [languages] Luqado
        [computers] Kombiyuutar
        [theatre] Riwaayad
        [painting] Sawir
        [small-children] Carruur yaryar oo la wato
        [meeting-people] Dad la kulan
        [helping-others] Caawinta dadka kale
        [training] Jimicsi
        [quiet] Wax xasilloon
        [religion-and-tradition] Diin iyo dhaqan
       *[work-contacts] Xiriirro shaqo
    }
activity-name =
    { $kind ->
        [football] kubadda cagta
        [basketball] kubadda koleyga
        [swimming-school] barashada dabaasha
        [swimming-women] dabaasha haweenka
        [gymnastics] jimnaastik
        [dance] qoob-ka-ciyaar
        [martial-arts] legdan, karate iyo feer
        [gym] goob jimicsi (gym)
        [running-walking] orod iyo socod
        [cycling] baaskiil wadid
        [scouts] kashaafad (scout)
        [outdoor] nashaad dibadda ah
        [library] maktabad
        [language-cafe] kafeega luqadda (språkcafé)
        [homework-help] caawinta casharrada guriga
        [music-school] dugsiga muusikada
        [theatre] riwaayad
        [art-craft] sawir iyo farshaxan
        [open-preschool] xannaanada furan (öppen förskola)
        [youth-centre] xarunta dhallinyarada (fritidsgård)
        [womens-group] koox haween
        [mens-group] koox rag
        [parent-course] koorso waalidka
        [study-circle] koox waxbarasho (studiecirkel)
        [volunteering] caawin mutadawacnimo ah
        [chess-games] shatranj iyo ciyaaro
        [gardening] beerid
        [culture-house] guriga dhaqanka
       *[leisure-introduction] barashada nashaadyada firaaqada
    }
activity-ages = { $from }–{ $to } sano
activity-ages-from = laga bilaabo { $from } sano
activity-group =
    { $group ->
        [girls] gabdhaha oo keliya
        [women] haweenka oo keliya
        [boys] wiilasha oo keliya
       *[men] ragga oo keliya
    }
activity-with-parent = qof weyn ayaa ilmaha la joogaya
activity-time = { $weekday } { $from }–{ $to }
activity-times-unknown = weydii waqtiyada
activity-rests-now = xilligan sanadka ma shaqeeyo
activity-free = bilaash
activity-cost = { $kr } kr
activity-cost-unknown = weydii qiimaha
activity-try =
    { $times ->
        [one] hal mar ayaad tijaabin kartaa ka hor inta aadan lacag bixin
       *[other] { $times } jeer ayaad tijaabin kartaa ka hor inta aadan lacag bixin
    }
activity-fritidskortet = waxaad ku bixin kartaa Fritidskortet
activity-bus = boosteejada baska { $stop }
activity-join =
    { $how ->
        [drop-in] Iska imow, uma baahnid inaad is diiwaangeliso
        [call] Marka hore wac ama qor
        [form] Iska diiwaangeli bogga internetka
        [queue] Saf ayaa jira: is diiwaangeli
       *[unknown] Weydii sida loogu biiro
    }
activity-full =
    { $left ->
        [no] hadda waa buuxaa
       *[queue] hadda saf ayaa jira
    }
activity-child-care = inta ay socoto qof ayaa carruurta yaryar haya
activity-languages = hoggaamiyeyaashu waxay ku hadlaan: { $languages }
activity-made-up = Waa tusaale la abuuray, si aad u aragto sida ay u egtahay. Nashaadkani ma jiro.
activity-unchecked = Weli lama hubin. Weydii ka hor inta aadan tegin.
button-leisure = 🔎 Raadi nashaad
button-anything = ✨ Wax kasta
button-free-only = 🆓 Bilaash
button-female-only = 👩 Gabdho ama haween keliya
button-child-care = 👶 Carruurta la hayo
button-weekend = 📅 Sabti iyo Axad
button-evening = 🌙 Fiidkii
button-other-wish = 🔄 Wax kale
button-help-start = 🙋 Iga caawi inaan bilaabo
command-leisure = Raadi nashaad

## Courses
courses-intro = Koorsooyin gaagaaban. Hal cashar wuxuu qaataa dhowr daqiiqo. Mar walba waad joojin kartaa oo mar dambe sii wadi kartaa.
courses-none = Halkan weli koorsooyin kuma yaallaan. Su'aashaada qor, ama dooro /menu.
course-overview =
    { $lessons ->
        [one] { $course }: hal cashar.
       *[other] { $course }: { $lessons } cashar. Ka bilow meesha aad rabto.
    }
course-lesson = { $course } · casharka { $number } ee { $lessons }
course-check = Su'aal adiga kuu taal
course-right = Haa, waa sax.
course-not-quite = Wax yar ayaa ka dhiman. Tan ayaa sax ah:
course-done = Koorsada { $course } oo dhan waad akhriday. Si fiican ayaad u samaysay. Cashar kasta mar kale waad akhrin kartaa.
button-next-lesson = ▶️ Casharka xiga
button-lessons = 📋 Casharrada oo dhan
button-other-courses = 📚 Koorsooyin kale
command-courses = Koorsooyin gaagaaban
mydata-lessons = Casharrada aad akhriday: { $count }

## Qorshahayga
plan-command = Qorshahayga
plan-none = Halkan weli qorshe kuma yaal. Su'aashaada qor, ama dooro /menu.
plan-ask-arrival = Goorma ayaad timid degmada aad hadda ku nooshahay? Markaas waxaan ku tusi karaa waxa la sameeyo iyo goorta. Bisha ayaa ku filan. Taariikhda sidoo kale waad qori kartaa, tusaale { $example }.
plan-ask-status = Tallaabooyinka qaarkood dadka qaarkood oo keliya ayay khuseeyaan. Waa maxay xaaladda joogitaankaagu?
plan-ask-year = Sanadkee?
plan-ask-month = Bishee?
plan-ask-day = { $title }: maalinta bisha ee ugu dambaysa waa tee?
plan-ask-date = { $title }: taariikhdee? Dooro, ama qor, tusaale { $example }.
plan-month = { $month } { $year }
plan-intro = Waa qorshahaaga. Tallaabo dooro si aad wax uga akhriso ama aad u calaamadiso in ay dhammaatay. Lambarkeeda sidoo kale waad qori kartaa. Mar kasta su'aal waad weydiin kartaa.
plan-now = Hadda
plan-next = Ku xiga
plan-later = Mar dambe
plan-all-done = Wax kasta oo qorshahaaga ku jira waa dhammaadeen. Si fiican ayaad u samaysay.
plan-by = ugu dambayn { $date }
plan-from = laga bilaabo { $date }
plan-monthly = bil kasta, marka xigta ugu dambayn { $date }
plan-yearly = sanad kasta, marka xigta ugu dambayn { $date }
plan-no-day = maalinta dooro
plan-done = Waa dhammaatay: { $title }
plan-ask-later = { $title }: goorma ayaad rabtaa in aad samayso?
plan-put-off = { $title }: waxaa dib loo dhigay ilaa { $date }.
plan-reminds-of = Subaxda { $date } halkan ayaan tallaabadan kugu xasuusinayaa: { $title }. Waxaan kaydiyaa in aad sidaas rabto. Mar kasta waad joojin kartaa.
plan-reminds-when-known = Marka waqtigeedu yimaado halkan ayaan tallaabadan kugu xasuusinayaa: { $title }. Waxaan kaydiyaa in aad sidaas rabto. Mar kasta waad joojin kartaa.
plan-reminds-of-all = Tallaabo kasta marka waqtigeedu yimaado halkan ayaan kugu xasuusinayaa, subaxdii, balse ma aha Axadaha iyo fasaxyada. Tallaabooyinka qaarkood maalin ayay u baahan yihiin: ka dooro qorshaha. Waxaan kaydiyaa in aad sidaas rabto. Mar kasta waad joojin kartaa.
plan-stopped = Hadda ka dib ku xasuusin maayo. Qorshahaagu weli halkan waa yaal.
plan-reminder = Xasuusin: { $title }
plan-reminded = Waxaan ku xasuusinayaa { $date }.
plan-button-done = ✔ Waa dhammaatay
plan-button-not-done = ↩️ Weli ma dhammaan
plan-button-later = ⏰ Mar dambe
plan-button-week = 🗓️ 1 toddobaad ka dib
plan-button-month = 📆 1 bil ka dib
plan-button-more = ℹ️ Wax badan akhri
plan-button-remind = 🔔 I xasuusi
plan-button-remind-all = 🔔 Wax kasta i xasuusi
plan-button-stop = 🔕 Jooji xasuusinta
plan-button-day = 📅 Maalinta dooro
plan-button-arrival = 📅 Beddel goorta aan imid
plan-button-other-month = 🔄 Bil kale
plan-button-page = ➡️ Tallaabooyin kale
plan-mydata = Qorshahayga: waxaad timid { $date }
plan-mydata-done = Qorshahayga, waxa dhammaaday: { $titles }
plan-mydata-date = Qorshahayga, maalinta tallaabadan: { $title }, { $date }
plan-mydata-later = Qorshahayga, dib loo dhigay: { $title }, ilaa { $date }
plan-mydata-reminders = Qorshahayga: waxaad rabtaa in lagu xasuusiyo

## Wararka
news-command = Warar
news-intro = Halkan waxaad ka dooranaysaa wararka degmada, oo luqaddaada ah. Waxaa kuu imanaya oo keliya waxa aad haa tiraahdo. Waan kaydiyaa doorashadaada. Mar kasta waad joojin kartaa.
news-none = Hadda wax warar ah kuuma yimaadaan. Dooro mawduuc, ama wax kasta.
news-chosen = Waxaa kuu imanaya warar ku saabsan: { $topics }.
news-chosen-all = Waxaa kuu imanaya warar ku saabsan wax kasta.
news-place = Degmadaadu waa { $place }. Waxaad ku beddeli kartaa /place.
news-no-place = Ma garanayo degmada aad ku nooshahay. Sidaas darteed waxaa kuu imanaya oo keliya wararka qof walba khuseeya. Degmadaada ku dooro /place.
news-all = ✨ Wax kasta
news-stopped = Warar dambe kuuma imanayaan. Haddii aad mar kale rabto, qor /news.
news-why = Kan waxaa laguugu soo diray maxaa yeelay waxaad rabtaa warar ku saabsan: { $topic }.
news-why-all = Kan waxaa laguugu soo diray maxaa yeelay waxaad rabtaa wararka oo dhan.
news-button-stop = 🔕 Jooji wararka
news-mydata = Warar: waxaad rabtaa warar ku saabsan { $topics }
news-mydata-all = Warar: waxaad rabtaa warar ku saabsan wax kasta

## The calendar: what takes place, reminders, signing up. The titles of events come from knowledge/events.toml.
today-command = Maanta iyo toddobaadkan
today-asked = maxaa maanta dhacaya; maxaa maanta jira; maxaa toddobaadkan dhacaya; maxaa maanta furan
today-intro = Maanta waa { $date }. Kuwan ayaa ka dhacaya { $place }.
today-everywhere = Maanta waa { $date }. Kuwan ayaa dhacaya.
today-now = Maanta
today-later = Maalmaha soo socda
today-nothing = Wax ku habboon kama aqaan toddobada maalmood ee soo socda.
today-nothing-now = Wax ku habboon maanta ma aqaan.
today-open = Furan { $hours }: { $desks }
today-closed = Maanta xiran: { $desks }
today-holiday = Maanta xiran, waa fasax guud: { $desks }
event-kind =
    { $kind ->
        [drop-in] imow ballan la’aan
        [language-cafe] makhaayad luqadeed
        [parent-group] koox waalidiin
       *[event] dhacdo
    }
event-time = { $weekday } { $day } { $month } { $from }–{ $to }
event-swedish = (af Iswiidhish)
event-languages = Luqadaha halkaas: { $languages }
event-desk = Su’aalo: { $desk }
event-free = Boosas bannaan: { $count }
event-full = Waa buuxaa.
event-full-wait = Waa buuxaa. Boos waad sugi kartaa.
event-seat = Boos ayaad leedahay. Markaad timaaddo tus koodhkan: { $code }. Waxaan kaydiyaa in aad is qortay, magac la’aan.
event-waits = Liiska sugitaanka waxaad ku jirtaa lambarka { $rank }. Haddii aad boos hesho halkan ayaan kuugu qorayaa. Waxaan kaydiyaa in aad sugayso, magac la’aan.
event-given = Hadda boos ayaad leedahay: { $title }, { $due }. Markaad timaaddo tus koodhkan: { $code }. Haddii aadan iman karin, booska soo celi.
event-left = Boos ma lihid hadda: { $title }.
event-reminds = Halkan ayaan kugu xasuusinayaa { $due }. Waxaan kaydiyaa in aad sidaas rabto.
event-soon = Aad bay ugu dhowdahay, ma gaari karo in aan ku xasuusiyo.
event-no-reminder = Kuma xasuusin doono.
event-reminder = Xasuusin: { $title }, { $due }.
event-cancelled = Waa la joojiyay: { $title }, { $due }.
event-gone = Wax aad rabtay in aad tagto { $due } waqtigaas ma dhacayo. /today waxay ku tusaysaa waxa dhacaya.
event-past = Way dhammaatay, ama ma dhacayso.
event-mydata-seat = Is qoray: { $title }, { $due }, koodh { $code }
event-mydata-waits = Liiska sugitaanka: { $title }, { $due }
event-mydata-reminder = Xasuusin: { $title }, { $due }
event-button-remind = 🔔 I xasuusi
event-button-no-reminder = 🔕 Ha i xasuusin
event-button-sign-up = ✍️ I qor
event-button-wait = ⏳ Liiska sugitaanka i geli
event-button-leave = ↩️ Booskayga celi
event-button-more = ➡️ Kuwo kale
event-button-today = 📅 Maanta oo keliya
event-button-week = 📅 Toddoba maalmood
event-button-kind = 🔎 Dooro nooca
event-button-mine = 💬 Luqaddayda
event-button-any = 💬 Luqad kasta
event-button-all = ✨ Dhammaan
event-file = Geli jadwalkaaga

## Sound
button-listen = 🔊 Dhageyso
sound-machine = Mashiin ayaa qoraalkan kor u akhriya. Ereyada qaar si khaldan buu u dhihi karaa.
sound-machine-rough = Mashiin ayaa qoraalkan kor u akhriya. Luqaddan way adag tahay in la fahmo.
sound-machine-near = Mashiin ayaa qoraalkan ku akhriya codka luqadda { $language }. Ereyada qaar si kale ayay u dhawaaqaan.
sound-not-now = Hadda kor uma akhrin karo. Halkan ayaad ka akhrin kartaa, ama qof weydii.
film-spoken = Filim. Luqadda lagu hadlo: { $language }.
film-captions = Qoraalka hoose: { $languages }.
button-transcript = 📄 Waxa filimka lagu sheego
voice-listens = Waxaan dhageysanayaa fariintaada. Waxyar ayay qaadanaysaa.
voice-heard = Waxaan maqlay: “{ $text }”. Ma sax baa?
button-voice-yes = ✅ Haa
button-voice-no = ❌ Maya
voice-mydata = Hal fariin cod ah: waan dhageysanayaa, ama waxaan ku weydiiyay inaan si sax ah u maqlay
## Hearing what came of it: activities, the three questions, what somebody tells. No names, and no promise of an answer.
outing-try = ✅ Waxaan rabaa inaan tijaabiyo: { $name }
outing-may-ask = Waa hagaag. Ma ku weydiin karaa halkan toddobaad kaddib sidii ay ahayd? Waxay ku saabsan tahay: { $activity }. Jawaabahaaga waa la tiriyaa oo keliya. Magac ma kaydiyo.
outing-button-yes = ✅ Haa, i weydii
outing-no = Waa hagaag. Ku weydiin maayo.
outing-good = Waa hagaag. Tijaabi oo arag. Haddii aad fikirka beddesho, toddobaad kaddib ayaan ku weydiin karaa sidii ay ahayd.
outing-noted = Waa hagaag. Halkan ayaan ku weydiinayaa { $due }. Waxaan kaydiyaa in aad sidaas rabto. Mar kasta waad joojin kartaa.
outing-stopped = Hadda ka dib kuma weydiin doono hawlaha.
outing-button-stop = 🔕 Ha i weydiin tan
outing-did-you-go = Waxaad rabtay inaad tan tijaabiso: { $activity }. Ma tagtay?
outing-how = Sidee bay ahayd? ({ $activity })
outing-still = Afar toddobaad ka hor waxaad tagtay tan: { $activity }. Weli ma tagtaa?
outing-why = Maxaad u joojisay?
outing-button-went = ✅ Haa, waan tagnay
outing-button-not-yet = ⏳ Weli maya
outing-button-not-out = ❌ Ma dhicin
outing-button-liked = 😀 Waan ka helnay
outing-button-so-so = 😐 Dhexdhexaad
outing-button-not-for-us = 🙁 Nooma habboona
outing-button-still = ✅ Haa, weli waan tagnaa
outing-button-stopped = ❌ Maya, waan joojinnay
outing-button-far = 🚌 Aad bay u fog tahay
outing-button-cost = 💰 Aad bay qaali u ahayd
outing-button-time = ⏰ Waqti ma hayo
outing-button-welcome = 💔 Soo dhowayn ma dareemin
outing-button-language = 💬 Luqaddu way adkayd
outing-button-other = 🤷 Wax kale
outing-later = Mahadsanid. Mar kale ayaan ku weydiinayaa qiyaastii afar toddobaad kaddib.
outing-thanks = Mahadsanid. Jawaabtaada waa la tiriyaa, magacaaga la’aan.
outing-mydata = Hawlaha aan ku weydiin karo: { $activities }
outing-mydata-yes = Hawlaha: waan ku weydiin karaa sidii ay ahaayeen
outing-mydata-no = Hawlaha: ma rabtid in lagu weydiiyo
voice-late = Tan hore ayaad uga jawaabtay, ama hadda lama weydiiyo.
pulse-offer = Ma ku weydiin karaa saddex su'aalood oo gaaban oo ku saabsan sida aad Iswiidhan u joogto? Waa ikhtiyaari, waxayna qaadanaysaa nus daqiiqo. Jawaabahaaga waa la tiriyaa oo keliya. Lama kaydiyo adiga lalama xiriiriyo, markaa qofna ma heli karo, mar dambena lama tirtiri karo. Haddii aad haa tiraahdo, mar kale ayaan ku weydiinayaa qiyaastii afar bilood kaddib iyo ka hor inta aanay labada sano dhammaan.
pulse-again = Waqti ka hor waxaad ka jawaabtay saddex su'aalood oo gaaban. Ma ku weydiin karaa mar kale? Waa ikhtiyaari. Jawaabahaaga waa la tiriyaa oo keliya, adiga lalama kaydiyo.
pulse-button-yes = ✅ Haa, weydii
pulse-button-not-now = ⏳ Hadda maya
pulse-button-never = 🔕 Weligaa ha i weydiin tan
pulse-not-now = Waa hagaag. Wax lagama kaydiyo.
pulse-never = Waa hagaag. Weligay ku weydiin maayo tan.
pulse-ready = Waxaan diyaar u ahay shaqo ama waxbarasho. (1: haba yaraatee. 5: haa, aad.)
pulse-people = Waxaa jira dad aan caawimo weydiisan karo. (1: qofna. 5: haa, badan.)
pulse-turn = Waan garanayaa meesha aan aado marka aan wax u baahdo. (1: haba yaraatee. 5: haa, si fiican.)
pulse-thanks = Mahadsanid. Jawaabahaaga waa la tiriyaa, magacaaga la’aan.
pulse-mydata = Saddex su'aalood: waxaad ogolaatay in lagu weydiiyo. Jawaabaha adiga la’aantaa ayaa la tiriyaa, halkanna ma yaallaan
pulse-mydata-never = Saddex su'aalood: ma rabtid in lagu weydiiyo
tell-command = Noo sheeg
tell-intro = Maxaa fiican ama xun oo ku saabsan adeeggan, degmada ama nolosha halkan? Hal farriin ku qor, ama dir farriin cod ah. Shaqaalaha ayaa akhriya magacaaga la’aan. Qoraallada waa la tirtiraa muddo kaddib. Qofna kama jawaabo. Haddii aad jawaab u baahan tahay, riix Qof weydii.
tell-intro-web = Maxaa fiican ama xun oo ku saabsan adeeggan, degmada ama nolosha halkan? Hal farriin ku qor. Boggan kama diri kartid codkaaga, qoraal oo keliya. Shaqaalaha ayaa akhriya magacaaga la’aan. Qoraallada waa la tirtiraa muddo kaddib. Qofna kama jawaabo. Haddii aad jawaab u baahan tahay, riix Qof weydii.
tell-thanks = Mahadsanid. Shaqaalaha ayaa akhriya. Qofna halkan kagama jawaabo. Ma la tusi karaa dadka kale, magacaaga la’aan?
tell-button-yes = ✅ Haa, waa la tusi karaa
tell-shown = Mahadsanid. Waa la tusi karaa magacaaga la’aan.
tell-not-shown = Mahadsanid. Shaqaalaha oo keliya ayaa akhriya.
tell-amended = Waan beddelay waxa aad noo sheegtay.
tell-mydata = Waxaad noo sheegtay, { $date }: { $text }
tell-mydata-voice = Waxaad noogu sheegtay farriin cod ah ama sawir, { $date }
## Certificates of courses
certificate-button = 🎓 Shahaado
certificate-offer = Waxaad helaysaa shahaado sheegaysa inaad akhriday koorsada { $course }. Fur bogga oo qor magaca shahaadada ku qornaanaya. Magacu wuxuu ku qoran yahay shahaadada oo keliya: ma kaydiyo. Halkan sheekada ha ku qorin. Linkigu wuxuu shaqeeyaa hal maalin.
certificate-open = Samee shahaadada
certificate-by-hand = Tani waa shahaadadaada koorsada { $course }. Daabac oo magacaaga gacanta ku qor xariiqda. Magaca ma weydiiyo mana kaydiyo.
certificate-title = Shahaadadaada
certificate-name = Magaca shahaadada ku qornaanaya
certificate-not-kept = Magaca lama kaydiyo. Wuxuu ku jiraa oo keliya faylka aad helayso.
certificate-make = Samee shahaadada PDF ahaan
certificate-without = Magac la'aan, gacanta ayaan ku qorayaa
certificate-no-name = Qor magac, ama dooro “Magac la'aan”.
certificate-letters = Xarfaha qaarkood lama daabici karo. Magaca ku qor xarfo kale, ama dooro “Magac la'aan” oo gacanta ku qor.
certificate-later = Hadda ma shaqayn. Wax yar sug oo mar kale isku day.
certificate-expired = Linkigu waa duugoobay ama ma dhamma. Ku noqo sheekada, koorsada ku fur /courses oo dooro 🎓.
certificate-mydata = Koorso dhammaatay: { $course }, { $date }

## The family's schedule
schedule-button = 🗓 Jadwalkeenna
schedule-put = 🗓 Geli jadwalkeenna
schedule-which = Hawshee jadwalka la gelinayaa?
schedule-for-whom = Yay u tahay? Waxaan kaydiyaa lambar iyo da' oo keliya, magac ma aha.
schedule-child = Ilmaha { $number } · da'da { $age }
schedule-adult = 🧑 Qof weyn
schedule-another-child = ➕ Ilmo kale
schedule-age = Ilmuhu imisa jir buu yahay?
schedule-when = Toddobaadyadee?
schedule-this-week = Toddobaadkan
schedule-next-week = Toddobaadka dambe
schedule-four-weeks = Afar toddobaad laga bilaabo kan
schedule-along = Yaa raacaya?
schedule-me = Aniga
schedule-parent = Waalid kale
schedule-guide = Hagaha ururrada
schedule-nobody = Weli cidna
schedule-kept = Waxay ku jirtaa jadwalkiinna: { $title }. Waxaan kaydiyaa hawsha, lambarka iyo da'da ilmaha, toddobaadyada, iyo cidda raacaysa. /leisure ayaa jadwalka tusaysa.
schedule-title = Jadwalkeenna
schedule-week = Toddobaadka { $number }, laga bilaabo { $date }
schedule-gone = Hawshu liiska kuma jirto hadda.
schedule-removed = Waa laga saaray jadwalkiinna.
schedule-page = Bog la akhriyo oo la daabaco
schedule-link = Linkigu wuxuu shaqeeyaa toddoba maalmood. Qofka linkiga haysta jadwalka wuu akhrin karaa.
schedule-empty = Jadwalkiinnu waa madhan yahay. Dooro /leisure, hel hawl oo geli.
schedule-full = Jadwalku waa buuxaa. Marka hore wax ka saar: /leisure.
schedule-expired = Linkigu waa duugoobay ama ma dhamma. Sheekada ku weydiiso mid cusub /leisure.
schedule-mydata = Hawlaha jadwalkiinna ku jira: { $count }
