# What stands on a certificate, and on the page that shows whether it is true.

paper-heading = Certificate of participation
paper-took-part = has read all lessons of the course and answered their questions
paper-facts =
    { $lessons ->
        [one] One lesson, finished { $date }
       *[other] { $lessons } lessons, finished { $date }
    }
paper-issuer = Lotsen
paper-issuer-place = Lotsen in { $place }
paper-number = Certificate number { $number }
paper-how-scan = Scan the picture to see whether the certificate is true. It leads to the service that issued it.
paper-how-ask = Staff of the municipality can see whether the certificate is true: they scan the picture and paste the code on the page Certificates.
paper-note = The certificate shows that the course was read. It is no grade. The person has written the name. It is not kept and was not checked: ask for an identity card if the name matters.
paper-true = The certificate is true
paper-true-lead = A certificate of this course was issued by this service.
paper-true-note = The name is not kept. Compare what stands on the certificate with an identity card if it matters, and what stands here with what stands on the certificate.
paper-false = No certificate of ours
paper-false-lead = This is no certificate of this service: it was changed, or the address is not whole.
paper-false-note = Scan the picture on the certificate once more. If it says the same then, this service has not issued it.
paper-fact-course = Course
paper-fact-lessons = Lessons
paper-fact-finished = Finished
paper-fact-number = Number
paper-fact-issuer = Issued by
