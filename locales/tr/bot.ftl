# What Lotsen says to newcomers. Plain text: no HTML, no Markdown.
# Short sentences, common words, "siz". No exclamation marks, no guilt, no threats.

## First meeting
greeting =
    Merhaba. Ben Lotsen. İsveç’te bir belediyeye yeni gelenler için bir hizmetim.
    Konut, para, boş zaman, iş ve aile ile ilgili soruları cevaplarım.
    Ben bir makineyim. Emin olmadığım zaman size burada bir insan cevap verir.
privacy-short = Lütfen buraya kişisel numaranızı, adresinizi veya başka özel bilgilerinizi yazmayın.
choose-language = Dilinizi seçin.
language-set = Artık Türkçe konuşuyoruz. Dili /language ile değiştirebilirsiniz.
choose-place = Hangi belediyede oturuyorsunuz? O zaman cevaplar oturduğunuz yere uyar.
button-skip = ⏭️ Atla
button-more-places = ➡️ Başka yerler
place-set = Oturduğunuz yeri aklımda tutuyorum: { $place }. Bunu /place ile değiştirebilirsiniz.
place-skipped = Sorun değil. Daha sonra /place ile seçebilirsiniz.
menu-intro = Sorunuzu kendi kelimelerinizle yazın veya bir konu seçin.
menu-topic = { $topic }: bir soru seçin veya kendi sorunuzu yazın.
button-menu = Menü
button-more = ➡️ Devamı
button-back = 🔙 Geri

## Answers
answer-source = Kaynak: { $source }
answer-desk = Sorumlu: { $desk }
answer-checked = Kontrol edildi: { $date }
answer-machine-made = Bu metni bir makine çevirdi. Bu dili konuşan biri henüz kontrol etmedi.
answer-corrected = Daha önce size bu konuda doğru olmayan bir cevap gönderdik. Özür dileriz. Doğrusu şu:
answer-other-language = Bu cevap henüz sizin dilinizde yok. Burada şu dilde: { $language }.
answer-related = Bunları da okuyabilirsiniz:
answer-urgent-staff-told = Bu acil olabilir. Bu yüzden görevlilere de haber verdim: { $desk }. Sorunuzun numarası { $number }. Burada en geç { $due } cevap verirler. Bekleyemeyecek bir durumsa onları beklemeyin.
urgent-nobody-now = Şu anda görev başında kimse yok: { $desk }. Yeniden gelecekleri zaman: { $due }. Biri tehlikedeyse 112’yi arayın. Biri hastaysa 1177’yi arayın, gece gündüz açık.
in-danger = Biri tehlikedeyse 112’yi arayın. Biri hastaysa 1177’yi arayın, gece gündüz açık.
button-helpful = 👍
button-not-helpful = 👎
button-person = 🙋 Bir insana sor
feedback-thanks = Teşekkürler. Bu bize yardımcı oluyor.
feedback-sorry = Yardımcı olamadığı için üzgünüm. Bir insanın cevap vermesini ister misiniz?
button-told-otherwise = 🗣️ Bana başka bir şey söylediler
told-by-whom = Size kim başka bir şey söyledi? Böylece cevaptan sorumlu olanlar neyin doğru olduğunu araştırır.
button-told-municipality = Belediye
button-told-other = Başka biri
button-yes-person = ✅ Evet, bir insan
button-no = ❌ Hayır
no-is-fine = Tamam. Her zaman yeni bir soru yazabilirsiniz.

## When the question is not clear
offer-intro = Ne demek istediğinizden tam emin değilim. Bunlardan biri mi?
button-none-of-these = 🚫 Hiçbiri değil
new-answer = { $number } numaralı sorunuza uyabilecek bir cevap artık var. Okumak için düğmeye basın. Sorunuz ayrıca bir görevlide kalıyor.
ask-status = Cevap, oturum durumunuza göre değişir. Sizin durumunuz hangisi?
ask-place = Cevap, oturduğunuz yere göre değişir. Hangi belediye?
status-asylum = İltica başvurusu yaptım
status-temporary-protection = Geçici koruma (Ukrayna)
status-permit = Oturma izni
status-eu = AB vatandaşı
status-citizen = İsveç vatandaşı
button-do-not-know = 🤷 Bilmiyorum
ask-language = Sorunuz hangi dilde? Seçin, tekrar bakayım.
ask-write-question = Mesajınızda bir soru bulamadım. Lütfen birkaç kelimeyle yazın.

## Handing over to a person
handed-over =
    Buna cevap verecek kadar emin değilim. Sorunuzu bir görevliye ilettim: { $desk }.
    Cevabı burada en geç { $due } alırsınız. Sorunuzun numarası { $number }.
handed-over-asked =
    Sorunuzu bir görevliye ilettim: { $desk }.
    Cevabı burada en geç { $due } alırsınız. Sorunuzun numarası { $number }.
handed-over-media =
    Resim okuyamam ve ses dinleyemem. Gönderdiğinizi bir görevliye ilettim: { $desk }.
    Cevabı burada en geç { $due } alırsınız. Sorunuzun numarası { $number }.
handed-over-failure =
    Bizim tarafımızda bir hata oldu. Hiçbir şey kaybolmadı: sorunuz bir görevlide ({ $desk }).
    Cevabı burada en geç { $due } alırsınız. Sorunuzun numarası { $number }.
handed-over-stale =
    Bu konudaki metnim yeniden kontrol ediliyor. Bu yüzden onu göndermiyorum. Sorunuzu bir görevliye ilettim: { $desk }.
    Cevabı burada en geç { $due } alırsınız. Sorunuzun numarası { $number }.
handed-over-language =
    Bunun hangi dil olduğunu anlayamadım. Sorunuzu bir görevliye ilettim: { $desk }.
    Cevabı burada en geç { $due } alırsınız. Sorunuzun numarası { $number }.
added-to-case = Bunu { $number } numaralı sorunuza ekledim. { $desk } burada en geç { $due } cevap verir.
with-person = Sorunuz bir görevlide ({ $desk }). Yazdıklarınızı o okuyor.
claimed-notice = Sorunuzu şimdi bir görevli okuyor: { $desk }. Buraya yazdıklarınız ona gider. Bu arada /menu ile makineyi kullanabilirsiniz.
claimed-by-name = Sorunuzu şimdi { $name } okuyor ({ $desk }). Buraya yazdıklarınız ona gider. Bu arada /menu ile makineyi kullanabilirsiniz.
handed-to-desk = { $number } numaralı sorunuz artık bu konuyu daha iyi bilenlerde: { $desk }. Cevabı burada en geç { $due } alırsınız.
case-delayed = { $number } numaralı sorunuz daha çok zaman alıyor. { $desk } burada en geç { $due } cevap verir.
cases-merged = { $other } ve { $number } numaralı sorularınız aynı konuda. { $desk } ikisini burada { $number } numarayla, en geç { $due } cevaplar.
reply-from = Cevap veren: { $desk }
reply-entry-from = { $desk } size bu cevabı gönderiyor:
button-solved = 👍 Sorunum çözüldü
button-not-solved = 👎 Hâlâ yardım istiyorum
message-taken-back = Buraya yanlışlıkla bir mesaj gönderildi. O mesaj geri alındı.
case-closed = { $number } numaralı sorunuz kapatıldı. Gereken yardımı aldınız mı?
case-solved-thanks = Güzel. Her zaman yeni bir soru yazabilirsiniz.
case-reopened = { $number } numaralı sorunuzu yeniden açtım. { $desk } burada en geç { $due } cevap verir.
case-closed-already = Bu soru kapatılmış. Yardıma ihtiyacınız varsa yeni bir soru yazın.
person-write-question = Ne sormak istiyorsunuz? Tek bir mesajda yazın, bir görevliye ileteyim.
button-cancel = ✖️ Vazgeç
cancelled = İptal edildi. Yeni bir soru yazabilirsiniz.

## /status
status-none = Bir görevlide bekleyen sorunuz yok. Sorunuzu buraya yazın.
status-open = { $number } numaralı soru: bekliyor ({ $desk }). Cevap en geç { $due }.
status-overdue = { $number } numaralı soru: bekliyor ({ $desk }). Cevabın gelmesi gereken zaman: { $due }. Özür dilerim. Onlara hatırlattım.
status-claimed = { $number } numaralı soru: bir görevli üzerinde çalışıyor ({ $desk }). Cevap en geç { $due }.
status-answered = { $number } numaralı soru: { $desk } size cevap verdi. Bir şey eksikse buraya yazın.
status-queue = Sıradaki yeriniz: { $rank }.
button-withdraw = 🗑️ { $number } numaralı soruyu geri al
withdraw-confirm = { $number } numaralı sorunuzu geri almak istiyor musunuz? O zaman kimse onunla artık ilgilenmez.
button-withdraw-yes = ✅ Evet, geri al
withdraw-kept = Güzel. { $number } numaralı sorunuz orada kalıyor: { $desk }.
case-withdrawn = { $number } numaralı sorunuzu geri aldım. Artık kimse onunla ilgilenmiyor.

## /mydata /forget /privacy /help
mydata-intro = Sizin hakkınızda kaydettiklerim şunlar:
mydata-language = Dil: { $language }
mydata-place = Belediye: { $place }
mydata-status = Oturum durumu: { $status }
mydata-not-chosen = seçilmedi
mydata-questions =
    { $count ->
        [one] Bana sorduğunuz { $count } soru
       *[other] Bana sorduğunuz { $count } soru
    }
mydata-cases =
    { $count ->
        [one] Bir görevliye iletilen { $count } soru
       *[other] Bir görevliye iletilen { $count } soru
    }
mydata-case-line = { $number } numaralı soru, { $date }, { $desk }
mydata-retention =
    { $days ->
        [one] Metinler, soru kapatıldıktan { $days } gün sonra silinir. /forget ile her şeyi hemen silersiniz.
       *[other] Metinler, soru kapatıldıktan { $days } gün sonra silinir. /forget ile her şeyi hemen silersiniz.
    }
forget-confirm = Sizin hakkınızda kaydettiğim her şeyi silmek istiyor musunuz? Bir görevlide bekleyen sorular da geri alınır. Bu geri döndürülemez.
button-forget-yes = 🗑️ Evet, her şeyi sil
forget-done = Sizin hakkınızda kaydettiğim her şey silindi. Bu sohbeti Telegram’da da silebilirsiniz. Yeniden başlamak isterseniz /start yazın.
privacy-text =
    Bu hizmetten belediye sorumludur. Kullanmak gönüllüdür.
    Dilinizi, belediyenizi, sorularınızı ve cevapları kaydederim ki bir görevli size yardım edebilsin. Metinler bir süre sonra silinir.
    Adınızı kaydetmem. Görevliler adınızı değil, bir numara görür.
    Göçmenlik Dairesi’ne veya polise hiçbir şey göndermem. Sizin hakkınızda hiçbir karar vermem.
    Sosyal hizmetlerde, okullarda ve sağlık hizmetlerinde çalışanlar, bir çocuk tehlikedeyse harekete geçmek zorundadır.
    Telegram gizli bir kanal değildir. Buraya kişisel numaranızı, adresinizi veya davanızla ilgili ayrıntıları yazmayın.
    Belediyeye sorulan bir soru, herkesin görebileceği resmî bir belge olabilir. Gizlilik kuralları özel bilgileri korur.
    /mydata kaydettiklerimi gösterir. /forget onları siler.
help-text =
    Sorunuzu kendi dilinizde yazın. Kısa yazmanız yeter.
    /menu konuları gösterir.
    /person sorunuzu bir insana iletir.
    /status ne zaman cevap alacağınızı gösterir.
    /leisure boş zamanınızda yapacak bir şey bulur, /courses kursları gösterir.
    /plan neyin zamanı geldiğini gösterir.
    /news size kendi dilinizde haber verir.
    /today bugün ve bu hafta neler olduğunu gösterir.
    /tell ile neyin iyi, neyin kötü olduğunu söyleyebilirsiniz.
    /language dili, /place belediyeyi değiştirir.
    /mydata kaydedilenleri gösterir, /forget onları siler, /privacy daha çok bilgi verir.
    Hayati tehlike varsa 112’yi arayın.

## Small talk
smalltalk-greeting = Merhaba. Ne öğrenmek istersiniz? Sorunuzu yazın veya bir konu seçin.
smalltalk-thanks = Rica ederim. Sorunuz olduğunda her zaman yazabilirsiniz.
smalltalk-goodbye = Hoşça kalın, kendinize iyi bakın. Sorunuz olduğunda buradayım.
smalltalk-wellbeing = Teşekkürler, size de iyi günler dilerim. Ne öğrenmek istersiniz?
smalltalk-identity = Ben Lotsen’im, belediyenin hazırladığı metinlerden cevap veren bir makineyim. Emin olmadığım zaman bir insan cevap verir. /person ile hemen bir insana sorabilirsiniz.

## Crisis cards: fixed text, the numbers first
crisis-danger =
    Hemen 112’yi arayın. Ücretsizdir, gece gündüz açıktır. Nerede olduğunuzu ve ne olduğunu söyleyin.
    Yangın veya tehlike varsa oradan çıkın. Yakınınızdaki birinden yardım isteyin.
    Hastalık konusunda danışmak için: 1177’yi arayın, gece gündüz.
crisis-violence =
    Şu anda tehlikede misiniz? 112’yi arayın. Ücretsizdir, gece gündüz açıktır.
    Kvinnofridslinjen: { $women }. Ücretsizdir, gece gündüz açıktır, tercüman vardır. Telefon faturasında görünmez. Adınızı söylemek zorunda değilsiniz.
    Erkekler Stödlinjen för män hattını arayabilir: { $men }.
    Belediyenin sosyal hizmetleri (socialtjänsten) size ve çocuklarınıza yardım etmek zorundadır.
    Telefonunuza başka biri bakıyorsa, okuduktan sonra bu sohbeti silin.
crisis-suicide =
    Şu anda kendinize zarar verebilecek durumdaysanız 112’yi arayın. Ücretsizdir, gece gündüz açıktır.
    Şimdi biriyle konuşun: Mind Självmordslinjen, { $suicide } numarasını arayın. Sağlık danışması: 1177.
    18 yaşından küçük müsünüz? Bris’i arayın: { $children }.
    Yalnız kalmayın. Güvendiğiniz birinden yanınızda olmasını isteyin.
crisis-child =
    Şu anda bir çocuk tehlikede mi? 112’yi arayın. Ücretsizdir, gece gündüz açıktır.
    Değilse belediyenin sosyal hizmetlerini (socialtjänsten) arayın, akşamları ve hafta sonları acil servisi (socialjour). Onlara belediyenin santralinden ulaşırsınız.
    Çocuklar Bris’i arayabilir: { $children }. Ücretsizdir, çocuk adını söylemek zorunda değildir.
crisis-honour =
    Tehlikede misiniz veya biri sizi yurt dışına mı götürmek üzere? 112’yi arayın. Ücretsizdir, gece gündüz açıktır.
    Kvinnofridslinjen: { $women }. Ücretsizdir, gece gündüz açıktır, tercüman vardır. Çocuklar Bris’i arayabilir: { $children }.
    Kimse sizi evlenmeye zorlayamaz. Okuldan, sağlık hizmetlerinden, polisten veya sosyal hizmetlerden, önce adınızı söylemeden yardım isteyebilirsiniz.
    Telefonunuza başka biri bakıyorsa, okuduktan sonra bu sohbeti silin.
crisis-homeless =
    Şu anda bulunduğunuz belediyenin sosyal hizmetlerini (socialtjänsten) arayın. Bu gece yatacak yeriniz olmadığını söyleyin. Çocuğunuz varsa, hamile veya hastaysanız bunu da söyleyin.
    Akşamları ve hafta sonları: belediyenin santralinden acil servisi (socialjour) isteyin. Tehlike varsa: 112’yi arayın.
    Şiddetten mi kaçıyorsunuz? Kvinnofridslinjen: { $women }, gece gündüz açık, tercüman var.
crisis-hunger =
    Bugün belediyenin sosyal hizmetlerine (socialtjänsten) başvurun ve acil olduğunu söyleyin: yiyeceğiniz yok. Çocuğunuz varsa, hamile veya hastaysanız bunu da söyleyin.
    Akşamları ve hafta sonları: belediyenin santralinden acil servisi (socialjour) isteyin. Hayati tehlike varsa: 112’yi arayın.
crisis-local = Belediye santrali, { $place }: { $phone }
crisis-local-emergency = Sosyal acil servis (socialjour), { $place }, akşamları ve hafta sonları: { $phone }
crisis-staff-told-open = Görevlilere şimdi haber verdim. Bir görevli size buradan yazacak. Acilse onları beklemeyin: arayın.
crisis-staff-told-closed = Görevlilere haber verdim ama şu anda bunu kimse okumuyor. Yeniden gelecekleri zaman: { $due }. Beklemeyin: arayın.
crisis-wrong = Sizi yanlış anladıysam sorunuzu başka kelimelerle yeniden yazın.

## Other kinds of message
location-not-needed = Konumunuzu kullanmıyorum ve kaydetmedim. Belediyenizi /place ile seçebilirsiniz.
contact-not-needed = Telefon numarasına ihtiyacım yok, bunu kaydetmedim. Lütfen sorunuzu yazın.
sticker-reaction = Sadece yazı okuyabilirim. Lütfen sorunuzu kelimelerle yazın.
edited-again = Sorunuzu değiştirdiniz. Yeni sorunun cevabı şu:
many-messages = Bunlar bir anda çok mesaj. Tek tek okuyorum, bu yüzden biraz sürer. Hiçbir şey kaybolmaz.
unknown-command = Bu komutu bilmiyorum. /help neler yapabildiğimi gösterir. Sorunuzu doğrudan da yazabilirsiniz.
button-too-old = Bu düğme çok eski. Lütfen sorunuzu yeniden yazın.
group-only-private = Sadece özel sohbetlerde cevap veririm, böylece sorularınız size kalır. Lütfen bana doğrudan yazın.

## Commands (in Telegram's menu)
command-start = Başla
command-language = Dili değiştir
command-place = Belediyenizi seçin
command-menu = Konuları göster
command-person = Bir insana sor
command-status = Ne zaman cevap alırım?
command-mydata = Hakkımda ne kayıtlı
command-forget = Hakkımdaki her şeyi sil
command-privacy = Bilgilerim nasıl korunuyor
command-help = Yardım
bot-description = İsveç’te konut, para, boş zaman, iş ve aile ile ilgili sorular. Cevaplar kendi dilinizde. Emin olmadığım zaman bir insan cevap verir.
bot-short-description = İsveç’e yeni gelenler için cevaplar.

## The phone page
web-title = Lotsen
web-write-here = Sorunuzu yazın
web-send = Gönder
web-you = Siz
web-lotsen = Lotsen
web-connection-lost = Bağlantı yok. Yazınız saklanıyor, bağlantı gelince gönderilecek.
web-typing = Bir saniye …

## Dates. The time is a 24-hour clock, for example 16:00.
due-today = bugün saat { $time }
due-tomorrow = yarın saat { $time }
due-date = { $day } { $month } { $weekday } saat { $time }
date-long = { $day } { $month } { $year }
weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
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
date-words = yılı yıl sene senesi ayı ayında ayının günü tarihinde yılında
# How a bare yes and a bare no are typed, alone and with thanks; semicolons between them.
yes-words = evet ; tabii ; olur ; aynen ; evet lütfen ; evet teşekkürler
no-words = hayır ; yok ; olmaz ; hayır teşekkürler ; şimdi değil

## What was hidden in a message
hidden-personal-number = Mesajınızdaki bir kişisel numarayı gizledim.
hidden-phone = Mesajınızdaki bir telefon numarasını gizledim.
hidden-email = Mesajınızdaki bir e-posta adresini gizledim.
hidden-money = Mesajınızdaki bir kart veya hesap numarasını gizledim.
hidden-address = Mesajınızdaki bir adresi gizledim.
hidden-number = Mesajınızdaki bir numarayı gizledim.
hidden-several = Mesajınızdaki bazı özel bilgileri gizledim.
hidden-why = Buraya böyle şeyleri hiçbir zaman yazmayın. Artık onu kimse göremez, görevliler bile. Gerekirse size telefonda veya görüştüğünüzde sorarlar.

## Translated replies
reply-machine-translated = Bu metni bir makine çevirdi. Aslı şöyle:
reply-not-translated = Bu cevap çevrilemedi. Yazıldığı dil: { $language }.

## Finding something to do. The names of clubs and places are Swedish.
leisure-for-whom = Kimin için? Yaşı seçin.
leisure-what = Ne yapmak güzel olurdu? Yazabilirsiniz de, örneğin: futbol, kız 9 yaş, cumartesi.
leisure-found =
    { $count ->
        [one] Bunu buldum:
       *[other] Bunları buldum:
    }
leisure-found-near = Tam böyle bir şey bulamadım. Belki bu uyar:
leisure-found-nothing = Uyan bir şey bulamadım. Başka bir şey isteyebilir veya bir insandan yardım alabilirsiniz.
leisure-no-directory = Belediyeniz için henüz bir etkinlik listem yok. Bir insan size yardım edebilir.
leisure-ask-always = Saatler ve fiyatlar değişebilir. Gitmeden önce sorun.
interest-name =
    { $interest ->
        [ball-sports] Top oyunları
        [water] Yüzme ve su
        [dance-and-music] Dans ve müzik
        [fighting-arts] Dövüş sporları
        [nature] Açık hava ve doğa
        [animals] Hayvanlar
        [handicraft] El işi ve resim
        [cooking] Yemek yapma
        [reading] Kitap ve okuma
        [languages] Diller
        [computers] Bilgisayar
        [theatre] Tiyatro
        [painting] Resim
        [small-children] Küçük çocuklarla
        [meeting-people] İnsanlarla tanışma
        [helping-others] Başkalarına yardım
        [training] Spor yapma
        [quiet] Sakin bir şey
        [religion-and-tradition] Din ve gelenek
       *[work-contacts] İş için tanıdıklar
    }
activity-name =
    { $kind ->
        [football] futbol
        [basketball] basketbol
        [swimming-school] yüzme kursu
        [swimming-women] kadınlar için yüzme
        [gymnastics] jimnastik
        [dance] dans
        [martial-arts] dövüş sporları
        [gym] spor salonu
        [running-walking] koşu ve yürüyüş
        [cycling] bisiklet
        [scouts] izcilik
        [outdoor] açık hava
        [library] kütüphane
        [language-cafe] dil kafesi
        [homework-help] ödev yardımı
        [music-school] müzik okulu
        [theatre] tiyatro
        [art-craft] resim ve el işi
        [open-preschool] açık anaokulu
        [youth-centre] gençlik evi
        [womens-group] kadın grubu
        [mens-group] erkek grubu
        [parent-course] anne baba kursu
        [study-circle] öğrenme grubu
        [volunteering] gönüllü yardım
        [chess-games] satranç ve oyunlar
        [gardening] bahçe işleri
        [culture-house] kültür evi
       *[leisure-introduction] boş zaman etkinliklerini tanıma
    }
activity-ages = { $from }–{ $to } yaş
activity-ages-from = { $from } yaş ve üstü
activity-group =
    { $group ->
        [girls] sadece kızlar
        [women] sadece kadınlar
        [boys] sadece erkek çocuklar
       *[men] sadece erkekler
    }
activity-with-parent = çocuğun yanında bir yetişkin kalır
activity-time = { $weekday } { $from }–{ $to }
activity-times-unknown = saatleri sorun
activity-rests-now = yılın bu zamanında ara var
activity-free = ücretsiz
activity-cost = { $kr } kr
activity-cost-unknown = ücretini sorun
activity-try =
    { $times ->
        [one] ödemeden önce bir kez deneyebilirsiniz
       *[other] ödemeden önce { $times } kez deneyebilirsiniz
    }
activity-fritidskortet = Fritidskortet ile ödeyebilirsiniz
activity-bus = otobüs durağı { $stop }
activity-join =
    { $how ->
        [drop-in] Doğrudan gelin, kayıt gerekmez
        [call] Önce arayın veya yazın
        [form] İnternet sayfasından kaydolun
        [queue] Sıra var: kaydolun
       *[unknown] Nasıl katılacağınızı sorun
    }
activity-full =
    { $left ->
        [no] şu anda dolu
       *[queue] şu anda sıra var
    }
activity-child-care = bu sırada küçük çocuklara bakılır
activity-languages = çalıştıranların dilleri: { $languages }
activity-made-up = Uydurmadır, sadece nasıl göründüğünü göstermek için. Bu etkinlik yoktur.
activity-unchecked = Henüz kontrol edilmedi. Gitmeden önce sorun.
button-leisure = 🔎 Etkinlik bul
button-anything = ✨ Ne olursa
button-free-only = 🆓 Ücretsiz
button-female-only = 👩 Sadece kız veya kadın
button-child-care = 👶 Çocuk bakımı olan
button-weekend = 📅 Hafta sonu
button-evening = 🌙 Akşam
button-other-wish = 🔄 Başka bir şey
button-help-start = 🙋 Başlamama yardım et
command-leisure = Etkinlik bul

## Courses
courses-intro = Kısa kurslar. Bir ders birkaç dakika sürer. İstediğiniz zaman durabilir, sonra devam edebilirsiniz.
courses-none = Burada henüz kurs yok. Sorunuzu yazın veya /menu seçin.
course-overview =
    { $lessons ->
        [one] { $course }: bir ders.
       *[other] { $course }: { $lessons } ders. İstediğiniz yerden başlayın.
    }
course-lesson = { $course } · ders { $number } / { $lessons }
course-check = Size bir soru
course-right = Evet, doğru.
course-not-quite = Tam değil. Doğrusu şu:
course-done = Kursun tamamını okudunuz: { $course }. Aferin size. Her dersi yeniden okuyabilirsiniz.
button-next-lesson = ▶️ Sonraki ders
button-lessons = 📋 Bütün dersler
button-other-courses = 📚 Başka kurslar
command-courses = Kısa kurslar
mydata-lessons = Okuduğunuz dersler: { $count }

## My plan: the steps of the first two years, and reminders. The titles of steps come from knowledge/plan.
plan-command = Planım
plan-none = Burada henüz plan yok. Sorunuzu yazın veya /menu seçin.
plan-ask-arrival = Şimdi oturduğunuz belediyeye ne zaman geldiniz? O zaman neyi ne zaman yapacağınızı gösterebilirim. Sadece ay yeter. Tarihi de yazabilirsiniz, örneğin { $example }.
plan-ask-status = Bazı adımlar sadece bazı insanlar içindir. Oturum durumunuz nedir?
plan-ask-year = Hangi yıl?
plan-ask-month = Hangi ay?
plan-ask-day = { $title }: en geç ayın hangi günü?
plan-ask-date = { $title }: hangi tarih? Seçin veya yazın, örneğin { $example }.
plan-month = { $month } { $year }
plan-intro = Planınız. Okumak veya yapıldı diye işaretlemek için bir adım seçin. Numarasını da yazabilirsiniz. İstediğiniz zaman soru sorabilirsiniz.
plan-now = Şimdi
plan-next = Sırada
plan-later = Daha sonra
plan-all-done = Planınızdaki her şey yapıldı. Aferin size.
plan-by = en geç { $date }
plan-from = başlangıç { $date }
plan-monthly = her ay, bir dahaki sefer en geç { $date }
plan-yearly = her yıl, bir dahaki sefer en geç { $date }
plan-no-day = günü seçin
plan-done = Yapıldı: { $title }
plan-ask-later = { $title }: ne zaman yapmak istersiniz?
plan-put-off = { $title }: yeni tarih { $date }.
plan-reminds-of = Bu adımı size burada hatırlatırım, sabahleyin, { $date }: { $title }. Bunu istediğinizi kaydediyorum. İstediğiniz zaman durdurabilirsiniz.
plan-reminds-when-known = Zamanı gelince bu adımı size burada hatırlatırım: { $title }. Bunu istediğinizi kaydediyorum. İstediğiniz zaman durdurabilirsiniz.
plan-reminds-of-all = Her adımı zamanı gelince size burada hatırlatırım, sabahleyin. Pazar ve tatil günleri hatırlatmam. Bazı adımlar için gün gerekir: planda seçin. Bunu istediğinizi kaydediyorum. İstediğiniz zaman durdurabilirsiniz.
plan-stopped = Artık hatırlatmıyorum. Planınız hâlâ burada.
plan-reminder = Hatırlatma: { $title }
plan-reminded = Size hatırlatacağım tarih: { $date }.
plan-button-done = ✔ Yapıldı
plan-button-not-done = ↩️ Henüz yapılmadı
plan-button-later = ⏰ Sonra
plan-button-week = 🗓️ 1 hafta sonra
plan-button-month = 📆 1 ay sonra
plan-button-more = ℹ️ Devamını oku
plan-button-remind = 🔔 Bana hatırlat
plan-button-remind-all = 🔔 Her şeyi hatırlat
plan-button-stop = 🔕 Hatırlatmayı durdur
plan-button-day = 📅 Günü seç
plan-button-arrival = 📅 Geliş tarihimi değiştir
plan-button-other-month = 🔄 Başka bir ay
plan-button-page = ➡️ Başka adımlar
plan-mydata = Planım: geliş tarihiniz { $date }
plan-mydata-done = Planım, yapılanlar: { $titles }
plan-mydata-date = Planım, bu adımın günü: { $title }, { $date }
plan-mydata-later = Planım, ertelendi: { $title }, yeni tarih { $date }
plan-mydata-reminders = Planım: hatırlatma istiyorsunuz

## News: only for those who have said yes. The topics' names come from knowledge/topics.toml.
news-command = Haberler
news-intro = Burada belediyeden kendi dilinizde hangi haberleri istediğinizi seçersiniz. Sadece evet dedikleriniz gelir. Seçiminizi kaydederim. İstediğiniz zaman durdurabilirsiniz.
news-none = Şu anda haber almıyorsunuz. Bir konu veya hepsini seçin.
news-chosen = Şu konularda haber alıyorsunuz: { $topics }.
news-chosen-all = Her konuda haber alıyorsunuz.
news-place = Belediyeniz: { $place }. Bunu /place ile değiştirebilirsiniz.
news-no-place = Hangi belediyede oturduğunuzu bilmiyorum. Bu yüzden sadece herkes için olan haberleri alırsınız. Belediyenizi /place ile seçin.
news-all = ✨ Hepsi
news-stopped = Artık haber almayacaksınız. Yeniden isterseniz /news yazın.
news-why = Bunu alıyorsunuz, çünkü bu konuda haber istiyorsunuz: { $topic }.
news-why-all = Bunu alıyorsunuz, çünkü bütün haberleri istiyorsunuz.
news-button-stop = 🔕 Haberleri durdur
news-mydata = Haberler: şu konularda haber istiyorsunuz: { $topics }
news-mydata-all = Haberler: her konuda haber istiyorsunuz

## The calendar: what takes place, reminders, signing up. The titles of events come from knowledge/events.toml.
today-command = Bugün ve bu hafta
today-asked = bugün ne var; bugün neler var; bugün ne oluyor; bu hafta ne var; bu hafta neler var; bugün neresi açık; bugün nereler açık
today-intro = Bugün { $date }. { $place }: bunlar var.
today-everywhere = Bugün { $date }. Bunlar var.
today-now = Bugün
today-later = Gelecek günler
today-nothing = Gelecek yedi gün için uyan bir şey bilmiyorum.
today-nothing-now = Bugün için uyan bir şey bilmiyorum.
today-open = Açık { $hours }: { $desks }
today-closed = Bugün kapalı: { $desks }
today-holiday = Bugün resmî tatil, kapalı: { $desks }
event-kind =
    { $kind ->
        [drop-in] kayıtsız görüşme
        [language-cafe] dil kafesi
        [parent-group] anne baba grubu
       *[event] etkinlik
    }
event-time = { $day } { $month } { $weekday } { $from }–{ $to }
event-swedish = (İsveççe)
event-languages = Oradaki diller: { $languages }
event-desk = Sorular için: { $desk }
event-free = Boş yer: { $count }
event-full = Dolu.
event-full-wait = Dolu. Yer için bekleyebilirsiniz.
event-seat = Yeriniz var. Gelince bu kodu gösterin: { $code }. Kaydolduğunuzu kaydediyorum, adınızı değil.
event-waits = Bekleme listesinde { $rank }. sıradasınız. Yer açılırsa size buradan yazarım. Beklediğinizi kaydediyorum, adınızı değil.
event-given = Artık yeriniz var: { $title }, { $due }. Gelince bu kodu gösterin: { $code }. Gelemezseniz yeri geri verin.
event-left = Artık yeriniz yok: { $title }.
event-reminds = Size burada hatırlatacağım zaman: { $due }. Bunu istediğinizi kaydediyorum.
event-soon = O kadar yakında başlıyor ki hatırlatamam.
event-no-reminder = Bunu size hatırlatmayacağım.
event-reminder = Hatırlatma: { $title }, { $due }.
event-cancelled = İptal edildi: { $title }, { $due }.
event-gone = Gitmek istediğiniz bir şey o saatte yapılmayacak: { $due }. /today neler olduğunu gösterir.
event-past = Bitti veya yapılmıyor.
event-mydata-seat = Kaydoldunuz: { $title }, { $due }, kod { $code }
event-mydata-waits = Bekleme listesinde: { $title }, { $due }
event-mydata-reminder = Hatırlatma: { $title }, { $due }
event-button-remind = 🔔 Bana hatırlat
event-button-no-reminder = 🔕 Artık hatırlatma
event-button-sign-up = ✍️ Beni kaydet
event-button-wait = ⏳ Bekleme listesine yaz
event-button-leave = ↩️ Yerimi geri ver
event-button-more = ➡️ Devamı
event-button-today = 📅 Sadece bugün
event-button-week = 📅 Yedi gün
event-button-kind = 🔎 Tür seç
event-button-mine = 💬 Benim dilimde
event-button-any = 💬 Bütün diller
event-button-all = ✨ Hepsi
event-file = Takviminize ekleyin

## Sound
button-listen = 🔊 Dinle
sound-machine = Bunu bir makine sesli okuyor. Bazı kelimeleri yanlış söyleyebilir.
sound-machine-rough = Bunu bir makine sesli okuyor. Bu dilde onu anlamak zordur.
sound-machine-near = Bunu bir makine başka bir dilin sesiyle okuyor: { $language }. Bazı kelimeler farklı duyulur.
sound-not-now = Bunu şimdi sesli okuyamıyorum. Burada okuyabilir veya bir insana sorabilirsiniz.
film-spoken = Film. Konuşulan dil: { $language }.
film-captions = Altyazılar: { $languages }.
button-transcript = 📄 Filmde söylenenler
voice-listens = Mesajınızı dinliyorum. Bu biraz sürer.
voice-heard = Şunu duydum: “{ $text }”. Doğru mu?
button-voice-yes = ✅ Evet
button-voice-no = ❌ Hayır
voice-mydata = Bir sesli mesaj: onu dinliyorum veya doğru duyup duymadığımı size sordum
## Hearing what came of it: activities, the three questions, what somebody tells. No names, and no promise of an answer.
outing-try = ✅ Denemek istiyorum: { $name }
outing-may-ask = Güzel. Bir hafta sonra size burada nasıl geçtiğini sorabilir miyim? Konu: { $activity }. Cevaplarınız sadece sayılır. Adınızı kaydetmem.
outing-button-yes = ✅ Evet, bana sor
outing-no = Tamam. Sormayacağım.
outing-good = Güzel. Deneyin, görün. Fikrinizi değiştirirseniz bir hafta sonra size nasıl geçtiğini sorabilirim.
outing-noted = Güzel. Size burada soracağım zaman: { $due }. Bunu istediğinizi kaydediyorum. İstediğiniz zaman durdurabilirsiniz.
outing-stopped = Artık size etkinlikleri sormayacağım.
outing-button-stop = 🔕 Bana bunu sorma
outing-did-you-go = Bunu denemek istiyordunuz: { $activity }. Gittiniz mi?
outing-how = Nasıl geçti? ({ $activity })
outing-still = Dört hafta önce buna gitmiştiniz: { $activity }. Hâlâ gidiyor musunuz?
outing-why = Neden bıraktınız?
outing-button-went = ✅ Evet, gittik
outing-button-not-yet = ⏳ Henüz değil
outing-button-not-out = ❌ Olmadı, gidemedik
outing-button-liked = 😀 Beğendik
outing-button-so-so = 😐 Şöyle böyle
outing-button-not-for-us = 🙁 Bize göre değil
outing-button-still = ✅ Evet, hâlâ gidiyoruz
outing-button-stopped = ❌ Hayır, bıraktık
outing-button-far = 🚌 Çok uzak
outing-button-cost = 💰 Çok pahalıydı
outing-button-time = ⏰ Zaman yok
outing-button-welcome = 💔 Orada hoş karşılanmadım
outing-button-language = 💬 Dil zordu
outing-button-other = 🤷 Başka bir neden
outing-later = Teşekkürler. Yaklaşık dört hafta sonra size bir kez daha soracağım.
outing-thanks = Teşekkürler. Cevabınız sayılıyor, adınız olmadan.
outing-mydata = Size sorabileceğim etkinlikler: { $activities }
outing-mydata-yes = Etkinlikler: size nasıl geçtiğini sorabilirim
outing-mydata-no = Etkinlikler: size sorulmasını istemiyorsunuz
voice-late = Buna daha önce cevap verdiniz veya bu artık sorulmuyor.
pulse-offer = Size İsveç’te nasıl olduğunuzla ilgili üç kısa soru sorabilir miyim? Gönüllüdür ve yarım dakika sürer. Cevaplarınız sadece sayılır. Sizinle birlikte saklanmaz. Bu yüzden onları kimse bulamaz ve sonradan silinemezler. Evet derseniz yaklaşık dört ay sonra ve iki yılınız bitmeden önce yeniden sorarım.
pulse-again = Bir süre önce üç kısa soruya cevap verdiniz. Onları bir kez daha sorabilir miyim? Gönüllüdür. Cevaplarınız sadece sayılır, sizinle birlikte saklanmaz.
pulse-button-yes = ✅ Evet, sor
pulse-button-not-now = ⏳ Şimdi değil
pulse-button-never = 🔕 Bunu bir daha sorma
pulse-not-now = Tamam. Bununla ilgili hiçbir şey kaydedilmez.
pulse-never = Tamam. Bunu bir daha sormayacağım.
pulse-ready = Çalışmaya veya okumaya hazırım. (1: hiç değil. 5: evet, çok.)
pulse-people = Yardım isteyebileceğim insanlar var. (1: hiç kimse. 5: evet, çok.)
pulse-turn = Bir şeye ihtiyacım olduğunda nereye başvuracağımı biliyorum. (1: hiç bilmiyorum. 5: evet, çok iyi.)
pulse-thanks = Teşekkürler. Cevaplarınız sayılıyor, adınız olmadan.
pulse-mydata = Üç soru: size sorulmasına evet dediniz. Cevaplarınız sizden ayrı sayılır ve burada yoktur
pulse-mydata-never = Üç soru: size sorulmasını istemiyorsunuz
tell-command = Bize anlatın
tell-intro = Bu hizmette, belediyede veya buradaki hayatta neler iyi, neler kötü? Tek bir mesajda yazın veya sesli mesaj gönderin. Görevliler onu adınız olmadan okur. Metinler bir süre sonra silinir. Buna kimse cevap vermez. Cevaba ihtiyacınız varsa şu düğmeye basın: Bir insana sor.
tell-intro-web = Bu hizmette, belediyede veya buradaki hayatta neler iyi, neler kötü? Tek bir mesajda yazın. Bu sayfada sesinizi gönderemezsiniz, sadece yazabilirsiniz. Görevliler onu adınız olmadan okur. Metinler bir süre sonra silinir. Buna kimse cevap vermez. Cevaba ihtiyacınız varsa şu düğmeye basın: Bir insana sor.
tell-thanks = Teşekkürler. Görevliler bunu okur. Burada kimse cevap vermez. Bu, adınız olmadan başkalarına gösterilebilir mi?
tell-button-yes = ✅ Evet, gösterilebilir
tell-shown = Teşekkürler. Adınız olmadan gösterilebilir.
tell-not-shown = Teşekkürler. Onu sadece görevliler okur.
tell-amended = Bize anlattığınızı değiştirdim.
tell-mydata = Bize anlattığınız, { $date }: { $text }
tell-mydata-voice = Bize sesli mesajla veya resimle anlattınız, { $date }
## Certificates of courses
certificate-button = 🎓 Belge
certificate-offer = Bu kursu okuduğunuzu gösteren bir belge alabilirsiniz: { $course }. Sayfayı açın ve belgede yazacak adı yazın. Ad sadece belgede yazar: onu saklamam. Buraya, sohbete yazmayın. Bağlantı bir gün çalışır.
certificate-open = Belgeyi hazırla
certificate-by-hand = Bu kurs için belgeniz burada: { $course }. Yazdırın ve adınızı çizginin üstüne elle yazın. Adınızı sormam ve saklamam.
certificate-title = Belgeniz
certificate-name = Belgede yazacak ad
certificate-not-kept = Ad saklanmaz. Sadece aldığınız dosyada yazar.
certificate-make = Belgeyi PDF olarak hazırla
certificate-without = Adsız, elle yazacağım
certificate-no-name = Bir ad yazın veya “Adsız” seçin.
certificate-letters = Bazı harfler basılamıyor. Adı başka harflerle yazın veya “Adsız” seçip elle yazın.
certificate-later = Şimdi olmadı. Biraz bekleyin ve yeniden deneyin.
certificate-expired = Bağlantı çok eski veya eksik. Sohbete dönün, /courses ile kursu açın ve 🎓 seçin.
certificate-mydata = Bitirilen kurs: { $course }, { $date }

## The family's schedule
schedule-button = 🗓 Programımız
schedule-put = 🗓 Programımıza ekle
schedule-which = Programa hangi etkinlik eklensin?
schedule-for-whom = Kimin için? Sadece bir numara ve yaş kaydederim, ad kaydetmem.
schedule-child = Çocuk { $number } · yaş { $age }
schedule-adult = 🧑 Bir yetişkin
schedule-another-child = ➕ Başka bir çocuk
schedule-age = Çocuk kaç yaşında?
schedule-when = Hangi haftalar?
schedule-this-week = Bu hafta
schedule-next-week = Gelecek hafta
schedule-four-weeks = Bu haftadan başlayarak dört hafta
schedule-along = Yanında kim gidiyor?
schedule-me = Ben
schedule-parent = Başka bir ebeveyn
schedule-guide = Dernek rehberi
schedule-nobody = Henüz kimse yok
schedule-kept = Programınıza eklendi: { $title }. Etkinliği, çocuğun numarasını ve yaşını, haftaları ve yanında kimin gittiğini kaydediyorum. /leisure programı gösterir.
schedule-title = Programımız
schedule-week = Hafta { $number }, başlangıç { $date }
schedule-gone = Bu etkinlik artık listede yok.
schedule-removed = Programınızdan çıkarıldı.
schedule-page = Okumak ve yazdırmak için sayfa
schedule-link = Bağlantı yedi gün çalışır. Bağlantıyı bilen herkes programı okuyabilir.
schedule-empty = Programınız boş. /leisure seçin, bir etkinlik bulun ve ekleyin.
schedule-full = Program dolu. Önce bir şey çıkarın: /leisure.
schedule-expired = Bağlantı çok eski veya eksik. Sohbette /leisure ile yenisini isteyin.
schedule-mydata = Programınızdaki etkinlikler: { $count }
